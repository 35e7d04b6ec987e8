//! Clauses of a sentence, cut at its commas.

use crate::text::Span;
use crate::text::around::Ends;

/// `text[from..to]`, empty where the two have crossed: two looks at one sentence may meet.
pub fn slice(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// Where the clause of the figure at `figure` begins: behind the last comma, colon or bracket before it. The comma of
/// `12,000` is none.
pub fn start(text: &str, sentence: Span, figure: Span) -> usize {
    let head = &text[sentence.start as usize..figure.start as usize];
    let mut from = head.len();
    while let Some(at) = head[..from].rfind([',', ';', ':', '，', '；', '：', '(', '（']) {
        let sign = head[at..].chars().next().map_or(1, char::len_utf8);
        let digits = head[at + sign..].first_char().is_some_and(|c: char| c.is_ascii_digit())
            && head[..at].last_char().is_some_and(|c: char| c.is_ascii_digit());
        if !(sign == 1 && digits) {
            return sentence.start as usize + at + sign;
        }
        from = at;
    }
    sentence.start as usize
}

/// Where the clause of the figure ends.
pub fn end(text: &str, sentence: Span, figure: Span) -> usize {
    let tail = &text[figure.end as usize..sentence.end as usize];
    let mut from = 0;
    while let Some(at) = tail[from..].find([',', ';', ':', '，', '；', '：', ')', '）', '。']).map(|at| from + at)
    {
        let sign = tail[at..].chars().next().map_or(1, char::len_utf8);
        let digits = tail[at + sign..].first_char().is_some_and(|c: char| c.is_ascii_digit())
            && tail[..at].last_char().is_some_and(|c: char| c.is_ascii_digit());
        if !(sign == 1 && digits) {
            return figure.end as usize + at;
        }
        from = at + sign;
    }
    sentence.end as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_comma_of_a_number_ends_no_clause() {
        let text = "In May, 12,000 of 13,500 went.";
        let whole = Span::new(0, text.len());
        let at = text.find("13,500").unwrap();
        let figure = Span::new(at, at + 6);
        assert_eq!(start(text, whole, figure), 7);
        assert_eq!(end(text, whole, figure), text.len());
    }
}

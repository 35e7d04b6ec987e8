//! Clauses of a sentence, cut at its commas.

use crate::text::Span;
use crate::text::around::Ends;

/// `text[from..to]`, empty where the two have crossed: two looks at one sentence may meet.
pub fn slice(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

/// Where the clauses of one sentence begin and end, looked for once: a sentence may have a thousand figures.
#[derive(Debug)]
pub struct Clauses<'t> {
    text: &'t str,
    sentence: Span,
    /// Places behind the signs that open a clause, and places before those that close one, in order.
    opened: Vec<usize>,
    closed: Vec<usize>,
}

impl<'t> Clauses<'t> {
    /// The clauses of `text[sentence]`. The comma of `12,000` parts none.
    pub fn of(text: &'t str, sentence: Span) -> Self {
        let (mut opened, mut closed) = (Vec::new(), Vec::new());
        let whole = sentence.of(text);
        let digit = |at: Option<usize>| at.and_then(|at| whole.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
        for (offset, sign) in whole.char_indices() {
            let (opens, closes) = (opens(sign), closes(sign));
            let parts = opens || closes;
            if !parts || sign.is_ascii() && digit(offset.checked_sub(1)) && digit(Some(offset + 1)) {
                continue;
            }
            let at = sentence.start as usize + offset;
            if opens {
                opened.push(at + sign.len_utf8());
            }
            if closes {
                closed.push(at);
            }
        }
        Clauses { text, sentence, opened, closed }
    }

    /// Where the clause of the figure begins: behind the last comma, colon or bracket before it.
    pub fn start(&self, figure: Span) -> usize {
        let (floor, at) = (self.sentence.start as usize, figure.start as usize);
        // a comma right before the figure is none of a number
        if slice(self.text, floor, at).last_char().is_some_and(opens) {
            return at;
        }
        let before = self.opened.partition_point(|opened| *opened <= at);
        before.checked_sub(1).map_or(floor, |last| self.opened[last])
    }

    /// Where the clause of the figure ends.
    pub fn end(&self, figure: Span) -> usize {
        let (at, end) = (figure.end as usize, self.sentence.end as usize);
        if slice(self.text, at, end).first_char().is_some_and(closes) {
            return at;
        }
        self.closed.get(self.closed.partition_point(|closed| *closed < at)).copied().unwrap_or(end)
    }
}

/// Whether a clause begins behind this sign.
fn opens(sign: char) -> bool {
    matches!(sign, ',' | ';' | ':' | '，' | '；' | '：' | '(' | '（')
}

/// Whether a clause ends before this sign.
fn closes(sign: char) -> bool {
    matches!(sign, ',' | ';' | ':' | '，' | '；' | '：' | ')' | '）' | '。')
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
        let clauses = Clauses::of(text, whole);
        assert_eq!(clauses.start(figure), 7);
        assert_eq!(clauses.end(figure), text.len());
    }
}

//! Words that stand between two figures, or right before one.

/// Whether `gap` holds nothing but words and characters of `joining`, blanks and commas.
///
/// Latin words count whole and in any case, Chinese phrases wherever they stand, the longest first.
///
/// ```
/// use crossfoot::text::only;
/// assert!(only(", or ", &["or"]));
/// assert!(!only(", not ", &["or"]));
/// ```
pub fn only(gap: &str, joining: &[&str]) -> bool {
    let mut rest = gap;
    while let Some(c) = rest.chars().next() {
        if c.is_whitespace() || matches!(c, ',' | '，' | '-' | '–' | '—' | '+' | '−') {
            rest = &rest[c.len_utf8()..];
            continue;
        }
        let letters = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        let len = if letters > 0 {
            joining.iter().any(|word| word.eq_ignore_ascii_case(&rest[..letters])).then_some(letters)
        } else {
            joining.iter().filter(|phrase| rest.starts_with(**phrase)).map(|phrase| phrase.len()).max()
        };
        let Some(len) = len else { return false };
        rest = &rest[len..];
    }
    true
}

/// Whether the text before a figure ends with one of these, before blanks; the word found.
pub fn ends_with<'a>(head: &str, words: &[&'a str]) -> Option<&'a str> {
    let head = head.trim_end();
    let skip = head.char_indices().rev().nth(40).map_or(0, |(at, _)| at);
    let tail = head[skip..].to_ascii_lowercase();
    words.iter().copied().find(|word| {
        tail.ends_with(word)
            && (!word.is_ascii() || !tail[..tail.len() - word.len()].ends_with(|c: char| c.is_ascii_alphabetic()))
    })
}

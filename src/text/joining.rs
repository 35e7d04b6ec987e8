//! Words that stand between two figures, or right before one.

use super::around::begins;

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
            joining
                .iter()
                .map(|phrase| phrase.as_bytes())
                .filter(|phrase| begins(rest.as_bytes(), phrase))
                .map(<[u8]>::len)
                .max()
        };
        let Some(len) = len else { return false };
        rest = &rest[len..];
    }
    true
}

/// Whether the text before a figure ends with one of these, before blanks; the word found.
pub fn ends_with<'a>(head: &str, words: &[&'a str]) -> Option<&'a str> {
    let head = head.trim_end().as_bytes();
    words.iter().copied().find(|word| {
        let Some(start) = head.len().checked_sub(word.len()) else { return false };
        let small = head[start..].iter().rev().map(u8::to_ascii_lowercase);
        small.eq(word.bytes().rev()) && !(word.is_ascii() && head[..start].last().is_some_and(u8::is_ascii_alphabetic))
    })
}

//! Sentences of a quotation that run over several lines: the marks between their lines are no part of them.

use std::borrow::Cow;

use super::line::{Mark, mark, unseen};

/// The text with blanks for the marks that its further lines begin with, as mails and Markdown quote: all else stays in
/// its place.
///
/// ```
/// use crossfoot::text::split::unmarked;
/// assert_eq!(unmarked("It carried 4 million\n> passengers, of whom\n>5% were late."), "It carried 4 million\n  passengers, of whom\n>5% were late.");
/// ```
pub fn unmarked(text: &str) -> Cow<'_, str> {
    let mut blank: Option<String> = None;
    for (at, _) in text.match_indices("\n").filter(|(at, _)| text[at + 1..].trim_start_matches(' ').starts_with('>')) {
        let line = text[at + 1..].split('\n').next().unwrap_or_default();
        let words = line.trim_start_matches(unseen);
        if let (Mark::Quote, length) = mark(words) {
            let from = at + 1 + line.len() - words.len();
            let marks = text[from..from + length].replace('>', " ");
            blank.get_or_insert_with(|| text.to_owned()).replace_range(from..from + length, &marks);
        }
    }
    blank.map_or(Cow::Borrowed(text), Cow::Owned)
}

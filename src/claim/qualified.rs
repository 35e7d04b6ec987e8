//! A metric whose qualifier stands apart from it: "potential ready-meal users", "monthly active readers of the app".

use super::clause::slice;
use super::metric::Phrase;
use crate::lexicon::{QUALIFIED_METRICS, metric_named};
use crate::text::around::is_han;

/// Words that may stand between the qualifier and the metric.
const MOST_WORDS: usize = 4;

/// The phrase with the metric that its qualifier makes of it, where one stands a few words before.
pub fn qualified(text: &str, floor: usize, phrase: Phrase) -> Phrase {
    let head = slice(text, floor, phrase.span.start as usize);
    let rows = QUALIFIED_METRICS.iter().filter(|row| row.metric == phrase.metric.name);
    let found = rows.filter(|row| row.words.split('|').any(|word| stands_before(head, word)));
    match found.filter_map(|row| metric_named(row.name)).next() {
        Some(metric) => Phrase { metric, ..phrase },
        None => phrase,
    }
}

/// Whether the word stands in `head` with no more than a few words, and no figure or comma, behind it.
fn stands_before(head: &str, word: &str) -> bool {
    let lower = head.to_ascii_lowercase();
    let Some(at) = lower.rfind(word) else { return false };
    let gap = &lower[at + word.len()..];
    let near =
        if word.starts_with(is_han) { gap.chars().count() <= 8 } else { gap.split_whitespace().count() <= MOST_WORDS };
    near && !gap.contains(|c: char| c.is_ascii_digit() || matches!(c, ',' | ';' | '.' | '，' | '；' | '。' | '、'))
}

//! A unit that is told but once: "of the 38,400 tonnes, 14,200 were sold and the remaining 24,200 burned".

use super::clause::slice;
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::{Ends, skip_blanks, skip_blanks_back, word_at};
use crate::value::{Amount, Unit};

/// What stands before a whole whose parts follow without their unit.
const OPENING: &[&str] = &["of the", "of its", "of their", "of these", "of those", "of all", "out of the", "of which"];

/// What is said of such a part, right behind it.
const VERBS: &[&str] = &[
    "were", "was", "are", "is", "went", "go", "goes", "came", "come", "had", "have", "remained", "ended", "stayed",
    "will", "would", "could", "still", "of",
];

/// Gives the bare numbers of a sentence the unit of the whole that it opens with.
pub fn complete(text: &str, sentence: Span, mentions: &mut [Mention]) {
    let Some(at) = mentions.iter().position(|mention| is_whole(text, sentence, mention)) else { return };
    let (head, parts) = mentions.split_at_mut(at + 1);
    let whole = &head[at];
    let most = whole.amount.map(Amount::middle);
    let (kind, unit) = (whole.kind, whole.unit.clone());
    for part in parts.iter_mut().filter(|part| part.kind == Kind::Number && part.unit == Unit::None) {
        let next = word_at(text, skip_blanks(text, part.span.end as usize));
        let before = slice(text, sentence.start as usize, part.span.start as usize).trim_end();
        let left = before.ends_with_any(&["the remaining", "the other", "the rest,"]);
        let less = part.amount.map(Amount::middle).zip(most).is_some_and(|(part, whole)| part <= whole);
        if less && (left || VERBS.contains(&next)) {
            (part.kind, part.unit) = (kind, unit.clone());
        }
    }
}

/// Whether a figure is a measure or an amount of money that words make the whole of what follows.
fn is_whole(text: &str, sentence: Span, mention: &Mention) -> bool {
    let before = skip_blanks_back(text, mention.span.start as usize);
    let lead = slice(text, sentence.start as usize, before).to_ascii_lowercase();
    let opening = OPENING.iter().any(|word| {
        lead.strip_suffix(word).is_some_and(|head| head.is_empty() || head.trim_end().ends_with([',', ';', ':']))
    });
    opening
        && matches!(mention.unit, Unit::Measure(_) | Unit::Money(_))
        && matches!(mention.kind, Kind::Quantity | Kind::Money)
}

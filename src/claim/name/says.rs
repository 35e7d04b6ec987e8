//! Firms that only a word like *said* follows: what is told next is of themselves, and not of what a person speaks of.

use super::english::PERSONS;
use super::run::STOPS;
use crate::claim::clause::slice;
use crate::lexicon::{METRICS, NAME_LATER};
use crate::text::Span;
use crate::text::around::{Ends, char_before, is_latin, skip_blanks, skip_blanks_back, word_at, word_before};

/// What persons are.
#[rustfmt::skip]
const OFFICES: &[&str] = &[
    "executive", "officer", "president", "director", "minister", "analyst", "economist", "chairman", "chairwoman", "chair",
    "head", "manager", "founder", "mayor", "governor", "spokesman", "spokeswoman", "spokesperson", "strategist", "secretary",
];

/// Bytes behind *said* in which the figure's own word stands.
const NEAR: usize = 64;

/// Whether the name at `start..end` says what it earned, sold or has, in a text whose headline names it; what is written all
/// in capitals, as the items of a digest are, needs no headline.
pub(super) fn says_of_itself(text: &str, span: Span, start: usize, end: usize, title: Option<Span>) -> bool {
    let name = slice(text, start, end);
    let shouted = name.len() >= 6 && name.contains(' ') && !name.contains(|c: char| c.is_ascii_lowercase());
    let said = skip_blanks(text, end);
    if !matches!(word_at(text, said), "said" | "says") || name.len() < 4 || STOPS.whole(name).is_some() {
        return false;
    }
    let close = (said + NEAR..).find(|at| *at >= text.len() || text.is_char_boundary(*at)).unwrap_or(text.len());
    let rest = slice(text, said, close.min(span.end as usize));
    let clause = &rest[..rest.find(['.', ',', ';']).unwrap_or(rest.len())];
    let own = METRICS.all(clause, 0, clause.len()).any(|(_, _, metric)| !metric.wide && !metric.hint);
    own && (shouted || title.is_some_and(|title| names(title.of(text), name))) && !is_person(text, name)
}

/// Whether an apposition says that what it stands behind is a firm: "the cat-food maker", "the drone company based here", and not
/// "the head of the company".
pub(super) fn is_called_a_firm(apposition: &str) -> bool {
    const TIES: &[&str] = &["of", "at", "from", "who", "whose", "which", "for"];
    let mut at = 0;
    for _ in 0..7 {
        let word = word_at(apposition, at);
        if word.is_empty() || TIES.contains(&word) || OFFICES.contains(&word) {
            return false;
        }
        at = skip_blanks(apposition, at + word.len());
        if NAME_LATER.at(apposition, at).is_some_and(|(len, ())| !apposition[at + len..].starts_with(['\'', '’'])) {
            let behind = word_at(apposition, skip_blanks(apposition, at + word_at(apposition, at).len()));
            return !OFFICES.contains(&behind);
        }
    }
    false
}

/// Whether a headline has the name, in any case.
fn names(title: &str, name: &str) -> bool {
    let (title, name) = (title.to_ascii_lowercase(), name.to_ascii_lowercase());
    title.match_indices(&name).any(|(at, _)| {
        !title[at + name.len()..].starts_with(is_latin) && !char_before(&title, at).is_some_and(is_latin)
    })
}

/// Whether a given name, a title or an office stands before the name anywhere: *Anna* Holt, *chief executive* Holt.
pub(super) fn is_person(text: &str, name: &str) -> bool {
    text.match_indices(name).take(12).any(|(at, _)| {
        let before = skip_blanks_back(text, at);
        let word = word_before(text, before);
        let joined = text[..at].ends_with(' ') && before + 1 == at && !word.is_empty();
        let given = word.first_char().is_some_and(|c: char| c.is_ascii_uppercase())
            && STOPS.whole(word).is_none()
            && word.len() >= 3
            && !word.contains(|c: char| c.is_ascii_digit());
        joined && (OFFICES.contains(&word) || PERSONS.contains(&word) || given)
    })
}

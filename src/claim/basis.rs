//! What a change is measured against: the year before, the month before, constant prices.

use super::Measure;
use super::clause::Clauses;
use crate::lexicon::{BASIS_WORDS, Basis};
use crate::mention::Mention;
use crate::text::Span;

/// A word of a basis, with where it begins and ends.
pub type Word = (usize, usize, Basis);

/// The words of a basis in a sentence.
pub fn words(text: &str, sentence: Span) -> Vec<Word> {
    BASIS_WORDS.all(text, sentence.start as usize, sentence.end as usize).collect()
}

/// The basis that the clause of a figure tells: the nearest word of it, behind the figure before one ahead of it.
///
/// A level has only the basis of a sum (cumulative); what compares it with another year is no basis of its own.
pub fn of(clauses: &Clauses, words: &[Word], mention: &Mention, measure: Measure) -> Option<Basis> {
    if words.is_empty() {
        return None;
    }
    let (start, end) = (clauses.start(mention.span), clauses.end(mention.span));
    let fits = |basis: Basis| (measure == Measure::Level) == (basis == Basis::Cumulative);
    let distance = |from: usize, to: usize| {
        if from >= mention.span.end as usize {
            from - mention.span.end as usize
        } else {
            mention.span.start as usize - to.min(mention.span.start as usize)
        }
    };
    words
        .iter()
        .filter(|(from, to, basis)| start <= *from && *to <= end && fits(*basis))
        .min_by_key(|(from, to, _)| distance(*from, *to))
        .map(|(_, _, basis)| *basis)
}

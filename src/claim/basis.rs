//! What a change is measured against: the year before, the month before, constant prices.

use super::{Measure, clause};
use crate::lexicon::{BASIS_WORDS, Basis};
use crate::mention::Mention;
use crate::text::Span;

/// The basis that the clause of a figure tells: the nearest word of it, behind the figure before one ahead of it.
///
/// A level has only the basis of a sum (cumulative); what compares it with another year is no basis of its own.
pub fn of(text: &str, sentence: Span, mention: &Mention, measure: Measure) -> Option<Basis> {
    let start = clause::start(text, sentence, mention.span);
    let end = clause::end(text, sentence, mention.span);
    let words = BASIS_WORDS.all(text, start, end);
    let fits = |basis: Basis| (measure == Measure::Level) == (basis == Basis::Cumulative);
    let distance = |from: usize, to: usize| {
        if from >= mention.span.end as usize {
            from - mention.span.end as usize
        } else {
            mention.span.start as usize - to.min(mention.span.start as usize)
        }
    };
    words
        .filter(|(_, _, basis)| fits(*basis))
        .min_by_key(|(from, to, _)| distance(*from, *to))
        .map(|(_, _, basis)| basis)
}

//! A rate and what it came from: "slipped to 30.6% from 31.8%", "rose to 3.9% in June from 3.8% in May".

use super::gap::{before_bound, ends_with, only};
use super::way::{clause, own_verb, way_in};
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::lexicon::ENGLISH_CALENDAR;
use crate::mention::Kind;

/// Words between the two, beside dates.
const BETWEEN: &[&str] = &["in", "on", "at", "the", "end", "of", "from", "a"];

/// The change of which the rate `second` is the older end, the one before it the newer.
pub(super) fn from(sentence: &Sentence, second: usize) -> Option<Relation> {
    let first = second - 1;
    // "to 62.8% from 66.4% a year earlier": the second is taken for a rate of change for its words
    let rate = |index: usize| {
        let told = sentence.claims[index].measure == Measure::Share || index == second;
        sentence.mention(index).kind == Kind::Percent && told
    };
    if !(rate(first) && rate(second)) {
        return None;
    }
    // a month is no date where nothing tells its year
    let gap = sentence.gap(first, second);
    let gap: Vec<&str> = gap.split_whitespace().filter(|word| ENGLISH_CALENDAR.whole(word).is_none()).collect();
    let gap = gap.join(" ");
    let led = ends_with(before_bound(sentence.before(first)), &["to"]).is_some();
    let back = ends_with(before_bound(&gap), &["from"]).is_some() && only(&gap, BETWEEN);
    let verb = clause(sentence.before(first)).to_ascii_lowercase();
    (led && back).then(|| Relation::Change {
        from: sentence.first + second,
        to: sentence.first + first,
        way: way_in(own_verb(&verb)),
    })
}

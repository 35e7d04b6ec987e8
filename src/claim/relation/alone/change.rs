//! Two levels that stand alone, of which words say that one is of the time before: "moved 2.41 million parcels in July; a year
//! before it had been 2.27 million". How far it is from one to the other may be told elsewhere.

use super::older::{is_as_long, is_older};
use super::{Relation, Sentence, levels, pair};

/// Ties them, where neither is an end of a change already.
pub(super) fn tie(sentence: &Sentence, tied: &mut Vec<Relation>) {
    let Some((from, to)) = pair(sentence, &levels(sentence), is_older) else { return };
    let stretch = |index: usize| sentence.claims[index].period.as_ref().map(|told| told.is);
    let as_long = stretch(from).zip(stretch(to)).is_none_or(|(from, to)| is_as_long(from, to));
    if !as_long || sentence.claims[from].status != sentence.claims[to].status {
        return;
    }
    let (from, to) = (sentence.first + from, sentence.first + to);
    let other = |relation: &Relation| match relation {
        Relation::Change { from: a, to: b, .. } => [a, b].iter().any(|end| [from, to].contains(end)),
        Relation::Base { from: a, .. } => [from, to].contains(a),
        Relation::Growth { level, .. } => *level == from,
        Relation::Share { part, whole, .. } => {
            [Some(*part), *whole].iter().flatten().any(|end| [from, to].contains(end))
        }
        Relation::Parts { whole, parts, .. } => [from, to].iter().any(|at| whole == at || parts.contains(at)),
        _ => false,
    };
    if !tied.iter().any(other) {
        tied.push(Relation::Change { from, to, way: None });
    }
}

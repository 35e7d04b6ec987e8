//! Two levels that stand alone, of which words say that one is of the time before: "moved 2.41 million parcels in July; a year
//! before it had been 2.27 million". How far it is from one to the other may be told elsewhere.

use super::older::{is_as_long, is_older, is_told_older};
use super::{Relation, Sentence, lead, levels, pair};

/// Words that open a part of the level before.
const PARTS: &[&str] = &["其中", "包括", "占", "of which", "of whom", "of them", "including", "out of"];

/// Ties them, where neither is an end of a change already; `one` says that they stand in one sentence.
pub(super) fn tie(sentence: &Sentence, tied: &mut Vec<Relation>, one: bool) {
    // two sentences of two years tell of two things as often as of one
    let older = if one { is_older } else { is_told_older };
    let Some((from, to)) = pair(sentence, &levels(sentence), older) else { return };
    let between = sentence.between(from.min(to), from.max(to));
    if PARTS.iter().any(|word| between.contains(word)) {
        return;
    }
    // 去年完成利润38.5亿元，按同口径计算，利润为52.1亿元，比上年增长16.4%: last year, and the one before it
    if lead(sentence, from).contains("去年") && sentence.span.of(sentence.text).contains("上年") {
        return;
    }
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

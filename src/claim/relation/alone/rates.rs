//! Two rates that stand alone and how far one lies from the other, told in percent or points: 产能利用率为75.1%，比上年同期的71.8%上升3.3%.

use super::super::gap::{before_bound, ends_with};
use super::older::is_told_older;
use super::{Relation, Sentence, lead, pair};
use crate::mention::Kind;
use crate::text::around::Ends;

/// Words right before what lies between.
#[rustfmt::skip]
const LED: &[&str] = &["up", "down", "by", "plus", "minus", "上升", "上升了", "提高", "提高了", "提升", "提升了", "增加", "增加了", "下降", "下降了", "降低", "降低了", "回落", "下滑", "高出", "低"];

/// Words right behind it.
const THAN: &[&str] = &["lower than", "higher than", "more than", "less than", "below", "above", "up", "down"];

/// Ties the two rates.
pub(super) fn tie(sentence: &Sentence, tied: &mut Vec<Relation>) {
    let percents: Vec<usize> =
        (0..sentence.claims.len()).filter(|index| sentence.mention(*index).kind == Kind::Percent).collect();
    let moved = |index: &usize| {
        let behind = sentence.behind(*index).trim_start();
        ends_with(before_bound(lead(sentence, *index)), LED).is_some() || behind.starts_with_any(THAN)
    };
    let mut moves = percents.iter().copied().filter(moved);
    let (3, Some(by), None) = (percents.len(), moves.next(), moves.next()) else { return };
    let ends: Vec<usize> = percents.into_iter().filter(|index| *index != by).collect();
    let Some((from, to)) = pair(sentence, &ends, is_told_older) else { return };
    let (from, to) = (sentence.first + from, sentence.first + to);
    let taken = |relation: &Relation| match relation {
        Relation::Change { from: a, to: b, .. } => [*a, *b].iter().any(|end| [from, to].contains(end)),
        Relation::Growth { level, rate } | Relation::Base { from: level, rate } => {
            [level, rate].iter().any(|end| [from, to].contains(end))
        }
        _ => false,
    };
    if !tied.iter().any(taken) {
        tied.push(Relation::Change { from, to, way: None });
    }
}

//! Two levels and how far apart they are: "from 10.1% to 12.8%, up 2.7 points", 比上年的4.06万亿元增加1.6万亿元.

use super::gap::only;
use super::parts::is_fraction;
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;

/// Words between the last of two levels and what lies between them.
#[rustfmt::skip]
const TO_DIFFERENCE: &[&str] = &[
    "up", "down", "a", "an", "or", "by", "rise", "increase", "gain", "of", "fall", "drop", "decline", "decrease", "which", "is", "was", "that", "about", "some", "nearly",
    "上升", "提高", "提升", "增加", "增长", "扩大", "上涨", "高出", "多出", "多", "下降", "降低", "减少", "回落", "收窄", "下跌", "少", "下调", "上调", "调低", "调高", "下浮", "上浮", "了", "约", "近", "左右", "，",
];

pub(super) fn find(sentence: &Sentence, changes: &[Relation]) -> Vec<Relation> {
    let ends = changes.iter().filter_map(|change| match change {
        Relation::Change { from, to, .. } => Some((from - sentence.first, to - sentence.first)),
        _ => None,
    });
    let behind = ends.filter_map(|(from, to)| {
        let by = from.max(to) + 1;
        let stands = by < sentence.claims.len() && parts(sentence, from, to, by);
        (stands && only(&sentence.gap(by - 1, by), TO_DIFFERENCE)).then_some((from, to, by))
    });
    let between = (2..sentence.claims.len()).filter_map(|from| compared(sentence, from));
    // "lowered its rate by 50 basis points to 9.50% from 9.75%"
    let ends = changes.iter().filter_map(|change| match change {
        Relation::Change { from, to, .. } if *from == to + 1 => Some((from - sentence.first, to - sentence.first)),
        _ => None,
    });
    let before = ends.filter_map(|(from, to)| {
        let by = to.checked_sub(1)?;
        let gap = sentence.gap(by, to);
        let led = only(&gap, &["to", "on", "in", "at", "the"]) && gap.trim_end().ends_with("to");
        (parts(sentence, from, to, by) && led).then_some((from, to, by))
    });
    let tied = behind.chain(between).chain(before);
    tied.map(|(from, to, by)| Relation::Difference {
        from: sentence.first + from,
        to: sentence.first + to,
        by: sentence.first + by,
    })
    .collect()
}

/// Whether the third figure can be what lies between the other two.
fn parts(sentence: &Sentence, from: usize, to: usize, by: usize) -> bool {
    let (one, other, difference) = (sentence.mention(from), sentence.mention(to), sentence.mention(by));
    let points = one.kind == Kind::Percent && difference.kind == Kind::Points;
    // between two rates, points need no word for the way: "by 75 basis points to 4.75% from 4.25%"
    // "rose by a fifth to 1,860, from 1,550": a rate
    if is_fraction(sentence, by) {
        return false;
    }
    let told =
        sentence.claims[by].measure == Measure::Difference && (points || sentence.claims[by].direction.is_some());
    let like = one.kind == other.kind && one.unit == other.unit;
    told && like && (points || difference.kind == one.kind && difference.unit == one.unit)
}

/// "40.9%, 9.3 percentage points more than the 31.6% of 2023".
fn compared(sentence: &Sentence, from: usize) -> Option<(usize, usize, usize)> {
    let (by, to) = (from - 1, from - 2);
    let led = sentence.between(by, from);
    let than = only(led, &["more", "less", "higher", "lower", "above", "below", "up", "down", "than", "from", "the"])
        && ["than", "from", "above", "below"].iter().any(|word| led.split_whitespace().any(|w| w == *word));
    let gap = sentence.between(to, by);
    let near = gap.chars().count() <= 40 && gap.trim_end().ends_with(',') && !gap.contains(['.', ';']);
    let points = sentence.mention(by).kind == Kind::Points;
    (than && near && points && parts(sentence, from, to, by)).then_some((from, to, by))
}

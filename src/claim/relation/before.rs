//! A level of a time before that a sentence of its own tells: "In the same period last year, it was 461 million", 上年，这一数字为2253亿元。

use super::Relation;
use super::parts::one_unit;
use crate::claim::{Claim, Measure};
use crate::mention::{Kind, Mention};
use crate::text::around::Ends;
use crate::value::Amount;

/// How such a sentence begins.
#[rustfmt::skip]
const EARLIER: &[&str] = &["上年同期", "去年同期", "上年", "上一年", "a year earlier", "a year before", "a year ago", "the year before", "in the same period last year", "in the same period a year earlier", "in the same period of last year", "the previous year"];

/// Bytes between the growth and such a sentence, at most.
const NEAR: u32 = 600;

/// Ties each level of such a sentence to the one grown level before that counts the same.
pub fn complete(text: &str, mentions: &[Mention], claims: &[Claim], relations: &mut Vec<Relation>) {
    // in order, each to be found without going through all: a text may repeat such sentences by the thousand
    let of = |end: fn(&Relation) -> Option<usize>| {
        let mut found: Vec<usize> = relations.iter().filter_map(end).collect();
        found.sort_unstable();
        found
    };
    let grown = of(|relation| match relation {
        Relation::Growth { level, .. } => Some(*level),
        _ => None,
    });
    let began = of(|relation| match relation {
        Relation::Change { from, .. } => Some(*from),
        _ => None,
    });
    let ended = of(|relation| match relation {
        Relation::Change { to, .. } => Some(*to),
        _ => None,
    });
    let mention = |index: usize| &mentions[claims[index].mention];
    let mut added = Vec::new();
    for (index, claim) in claims.iter().enumerate() {
        let sentence = claim.sentence.of(text).trim_start().to_ascii_lowercase();
        let level = claim.measure == Measure::Level
            && matches!(mention(index).kind, Kind::Money | Kind::Quantity | Kind::Number)
            && mention(index).amount.is_some();
        if !level || !sentence.starts_with_any(EARLIER) {
            continue;
        }
        let value = |index: usize| mention(index).amount.map(Amount::middle);
        let like = |other: &usize| {
            let one = &claims[*other];
            let near = one.sentence.end <= claim.sentence.start && claim.sentence.start - one.sentence.end <= NEAR;
            let counted = mention(*other).unit == mention(index).unit
                || mention(index).kind != Kind::Money && one_unit(mention(*other), mention(index));
            let metric = one
                .metric
                .as_ref()
                .zip(claim.metric.as_ref())
                .is_none_or(|(a, b)| a.root == b.root || !(a.known && b.known));
            near && !one.in_title && counted && metric && value(*other) != value(index)
        };
        let behind = grown.partition_point(|level| *level < index);
        let far = |level: &&usize| claims[**level].sentence.end + NEAR >= claim.sentence.start;
        let mut levels = grown[..behind].iter().rev().take_while(far).copied().filter(like);
        if let (Some(to), None) = (levels.next(), levels.next())
            && began.binary_search(&index).is_err()
            && ended.binary_search(&to).is_err()
        {
            added.push(Relation::Change { from: index, to, way: None });
        }
    }
    relations.extend(added);
}

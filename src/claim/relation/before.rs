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
    let grown: Vec<usize> = relations
        .iter()
        .filter_map(|relation| match relation {
            Relation::Growth { level, .. } => Some(*level),
            _ => None,
        })
        .collect();
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
        let known = |relation: &Relation| matches!(relation, Relation::Change { from, .. } if *from == index);
        let mut levels = grown.iter().copied().filter(like);
        if let (Some(to), None) = (levels.next(), levels.next())
            && !relations.iter().any(known)
            && !relations.iter().any(|relation| matches!(relation, Relation::Change { to: other, .. } if *other == to))
        {
            added.push(Relation::Change { from: index, to, way: None });
        }
    }
    relations.extend(added);
}

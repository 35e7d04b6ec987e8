//! What a capacity is used for: 处理9.6万吨，年产能12万吨，产能利用率80%.

use super::Relation;
use super::parts::one_unit;
use crate::claim::{Claim, Measure};
use crate::mention::Mention;
use crate::text::around::Ends;

/// 处理9.6万吨，年产能12万吨，产能利用率80%: the share is that of what was done in the capacity right before it.
pub(super) fn turn(text: &str, mentions: &[Mention], claims: &[Claim], relations: &mut Vec<Relation>) {
    let named = |claim: usize| claims[claim].metric.as_ref().map_or("", |metric| metric.name.as_str());
    let mention = |claim: usize| &mentions[claims[claim].mention];
    let led = |claim: usize| {
        let (start, at) = (claims[claim].sentence.start as usize, mention(claim).span.start as usize);
        text.get(start..at).unwrap_or_default().ends_with_any(&[
            "产能",
            "能力",
            "capacity of ",
            "capacity was ",
            "capacity is ",
        ])
    };
    relations.retain_mut(|relation| {
        let Relation::Share { part, share, whole } = relation else { return true };
        if named(*share) != "capacity utilization" || !led(*part) {
            return true;
        }
        let like = |claim: &usize| {
            claims[*claim].sentence == claims[*part].sentence
                && claims[*claim].measure == Measure::Level
                && one_unit(mention(*claim), mention(*part))
        };
        let mut done = (0..*part).rev().take(LEVELS).filter(like);
        let (first, second) = (done.next(), done.next());
        let Some(first) = first.filter(|_| second.is_none()) else { return false };
        let (start, at) = (claims[first].sentence.start as usize, mention(first).span.start as usize);
        let head = text.get(start..at).unwrap_or_default();
        if !DONE.iter().any(|word| head.contains(word)) {
            return false;
        }
        (*whole, *part) = (Some(*part), first);
        true
    });
}

/// Figures before a capacity among which what was done with it is looked for.
const LEVELS: usize = 6;

/// Words of what is done with a capacity.
const DONE: &[&str] = &["处理", "生产", "产量", "加工", "产出", "processed", "produced", "output", "treated", "made"];

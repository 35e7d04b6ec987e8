//! A margin is the share that a profit is of the revenue: "revenue 1.33 billion, net profit 212 million, a net margin of 15.9%".

use super::Relation;
use crate::claim::{Claim, Measure};
use crate::mention::{Kind, Mention, recomputed};
use crate::value::{Amount, Decimal, ratio};

/// Bytes between a margin and what it is of, at most.
const FAR: u32 = 400;

/// Each margin with the profit that it is of.
const MARGINS: &[(&str, &str)] =
    &[("net margin", "net profit"), ("gross margin", "gross profit"), ("operating margin", "operating profit")];

/// Adds the ties of margins to the profit and the revenue that stand near them, each the only one of its firm and time.
pub fn complete(mentions: &[Mention], claims: &[Claim], relations: &mut Vec<Relation>) {
    // what a change began at, and other forms of an amount; and the shares that are tied
    let (mut aside, mut taken) = (vec![false; claims.len()], vec![false; claims.len()]);
    for relation in relations.iter() {
        match relation {
            Relation::Change { from: other, .. } | Relation::Conversion { other, .. } => aside[*other] = true,
            Relation::Share { share, .. } => taken[*share] = true,
            _ => {}
        }
    }
    let mut first = 0;
    for share in 0..claims.len() {
        let at = mentions[claims[share].mention].span.start;
        while mentions[claims[first].mention].span.start + FAR < at {
            first += 1;
        }
        let own = |claim: usize, names: &[&str]| {
            let metric = claims[claim].metric.as_ref();
            metric.is_some_and(|metric| metric.known && names.contains(&metric.name.as_str()))
        };
        let named = MARGINS.iter().find(|(margin, _)| own(share, &[margin]));
        let Some((_, profit)) = named.filter(|_| mentions[claims[share].mention].kind == Kind::Percent) else {
            continue;
        };
        if claims[share].measure == Measure::Growth || claims[share].before {
            continue;
        }
        let near = |claim: &usize| mentions[claims[*claim].mention].span.start <= at + FAR;
        let only = |names: &[&str]| {
            let mut all = (first..claims.len()).take_while(near).filter(|level| {
                own(*level, names)
                    && is_level(mentions, claims, *level)
                    && of_one(&claims[*level], &claims[share])
                    && !aside[*level]
            });
            all.next().filter(|_| all.next().is_none())
        };
        let Some((part, whole)) = only(&[profit]).zip(only(&["revenue", "sales"])) else { continue };
        if !taken[share]
            && mentions[claims[part].mention].unit == mentions[claims[whole].mention].unit
            && told(mentions, claims, [part, share, whole])
        {
            relations.push(Relation::Share { part, share, whole: Some(whole) });
        }
    }
}

fn is_level(mentions: &[Mention], claims: &[Claim], index: usize) -> bool {
    claims[index].measure == Measure::Level
        && !claims[index].before
        && mentions[claims[index].mention].kind == Kind::Money
}

/// Whether two figures are of one firm, one thing and one time.
fn of_one(level: &Claim, margin: &Claim) -> bool {
    let (owner, other) = (level.owner.as_ref().map(|owner| &owner.is), margin.owner.as_ref().map(|owner| &owner.is));
    let (topic, about) = (level.topic.as_ref().map(|topic| &topic.is), margin.topic.as_ref().map(|topic| &topic.is));
    let (time, when) = (level.period.as_ref().map(|time| time.is), margin.period.as_ref().map(|time| time.is));
    owner == other
        && time == when
        && level.status == margin.status
        && (topic == about || topic.is_none() || about.is_none())
}

/// Whether the margin is what the two give, or far from it: what belongs to the owners is somewhat less than all profit.
fn told(mentions: &[Mention], claims: &[Claim], [part, share, whole]: [usize; 3]) -> bool {
    let value = |index: usize| mentions[claims[index].mention].amount.map(Amount::middle);
    let fits = || {
        let of = |index: usize| recomputed(&mentions[claims[index].mention]);
        let rate = of(part)?.over(of(whole)?)?.times(Decimal::ONE_HUNDRED)?;
        Some(rate.meets(of(share)?))
    };
    let near = || {
        let rate = ratio(value(part)?, value(whole)?)? * Decimal::ONE_HUNDRED;
        let off = ratio(rate.max(value(share)?), rate.min(value(share)?))?;
        Some(off <= Decimal::new(115, 2))
    };
    fits() == Some(true) || near() == Some(false)
}

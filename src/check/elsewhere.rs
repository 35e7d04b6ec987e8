//! Figures that agree and are told of another place or time, where what is told of that place or time says otherwise.

use super::allowed::{Hold, compared};
use crate::claim::Claim;
use crate::lexicon::Place;
use crate::link::{Aligned, ClaimId, Linked};
use crate::mention::Mention;
use crate::value::Amount;

/// What must speak for two figures being one for a part in which they differ to be in doubt.
pub const SURE: i32 = 34;

/// Significant digits of a figure; none of a range.
pub fn digits(mention: &Mention) -> usize {
    match mention.amount {
        Some(Amount::One(one)) => one.value.precision(),
        _ => 0,
    }
}

/// Whether nothing says that two figures are told of different things, whatever their times.
pub fn same_subject(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let roots = linked.claim(a).known_root().zip(linked.claim(b).known_root());
    same_teller(linked, a, b) && roots.is_none_or(|(a, b)| a == b)
}

/// Whether nothing says that two figures are told of different firms or places.
pub fn same_teller(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let (one, other) = (linked.claim(a), linked.claim(b));
    let owners = linked.owner(a).zip(linked.owner(b)).is_none_or(|(a, b)| a == b);
    let place = |claim: &Claim| claim.scope.as_ref().filter(|scope| !scope.assumed).map(|scope| scope.is);
    let places = place(one).zip(place(other)).is_none_or(|(a, b)| a == b);
    owners && places
}

/// A figure of another sentence that gives another value for the same metric of the same place and time as this one says.
pub fn otherwise(linked: &Linked, id: ClaimId) -> Option<ClaimId> {
    let claim = linked.claim(id);
    let (metric, period) = (claim.metric.as_ref().filter(|m| m.known)?, claim.period.as_ref()?.is);
    let own = compared(linked.mention(id), Hold::Bounded)?;
    let place = |claim: &Claim| claim.scope.as_ref().filter(|scope| !scope.assumed).map(|scope| scope.is);
    let says = |other: &ClaimId| {
        let there = linked.claim(*other);
        let apart = || compared(linked.mention(*other), Hold::Bounded).is_some_and(|value| !value.meets(own));
        (other.article != id.article || there.sentence != claim.sentence)
            && there.metric.as_ref().is_some_and(|m| m.name == metric.name && m.here)
            && there.measure == claim.measure
            && there.status == claim.status
            && !there.part
            && !there.before
            && there.basis == claim.basis
            && there.period.as_ref().is_some_and(|p| p.is == period && p.here)
            && linked.owner(*other) == linked.owner(id)
            && (place(there) == place(claim) || linked.owner(id).is_some())
            && linked.topic(*other) == linked.topic(id)
            && linked.mention(*other).unit.symbol() == linked.mention(id).unit.symbol()
            && apart()
    };
    let mut near: Vec<usize> = linked.near_kin_of(id.article).chain([id.article]).collect();
    near.retain(|article| linked.compared().binary_search(article).is_ok());
    near.sort_unstable();
    let all = near
        .into_iter()
        .flat_map(|article| (0..linked.readings()[article].claims.len()).map(move |claim| ClaimId { article, claim }));
    all.filter(|other| *other != id).find(says)
}

/// Figures that one article tells of one place and a kin one of another, each with what the kin one tells of the first:
/// where the two places have changed their figures, or the sentence names the one place only.
pub fn of_other_places(linked: &Linked) -> Vec<(ClaimId, ClaimId)> {
    let said = |id: ClaimId| {
        let claim = linked.claim(id);
        let scope = claim.scope.as_ref().filter(|scope| scope.here && claim.owner.is_none());
        scope.map(|scope| scope.is)
    };
    let metric = |id: ClaimId| linked.claim(id).metric.as_ref().map(|m| m.name.as_str());
    let mut moved: Vec<(Aligned, Place, Place)> = Vec::new();
    for pair in linked.aligned().iter().filter(|pair| pair.slip.is_none() && pair.score >= SURE) {
        if let Some((here, there)) = said(pair.a).zip(said(pair.b)).filter(|(here, there)| here != there) {
            moved.push((*pair, here, there));
        }
    }
    let mut found = Vec::new();
    for (pair, here, there) in &moved {
        let crossed = moved.iter().find(|(other, one, two)| {
            (other.a.article, other.b.article) == (pair.a.article, pair.b.article)
                && (one, two) == (there, here)
                && metric(pair.a).is_some()
                && metric(other.a) == metric(pair.a)
        });
        found.extend(crossed.map(|(other, ..)| (pair.a, other.b)));
    }
    found
}

//! What a claim is known by, so that like claims are found without holding all against all.

use crate::claim::{Measure, Status};
use crate::link::{ClaimId, Linked};
use crate::value::{Decimal, Map, Period};

use super::allowed::one;

/// Topic or owner, metric, place and period of a claim. The unit is no part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'r> {
    /// Number of the topic in the set; none for what is told of a firm, or of a place as a whole.
    pub topic: Option<usize>,
    /// Number of the firm, club or port in the set.
    pub owner: Option<usize>,
    /// Canonical metric.
    pub metric: &'r str,
    /// Canonical name of the place; empty for a firm's figure without one.
    pub scope: &'r str,
    /// When.
    pub period: Period,
}

/// The key of a claim, if its metric and period are known, and its place or whose it is.
pub fn of<'r>(linked: &Linked<'r>, id: ClaimId) -> Option<Key<'r>> {
    let claim = linked.claim(id);
    let metric = claim.metric.as_ref()?;
    let owner = linked.owner(id);
    let place = claim.scope.as_ref().map(|scope| scope.is.name());
    Some(Key {
        topic: linked.topic(id).filter(|_| owner.is_none() && !metric.general),
        owner,
        metric: metric.name.as_str(),
        scope: place.or(owner.map(|_| ""))?,
        period: claim.period.as_ref()?.is,
    })
}

/// Whether a claim means the same thing wherever it is said: a known metric of a named firm, or of a whole market or
/// place. A company's revenue without the company's name does not.
pub fn is_shared(linked: &Linked, id: ClaimId) -> bool {
    let claim = linked.claim(id);
    claim.metric.as_ref().is_some_and(|m| m.known && (claim.owner.is_some() || m.wide || m.general))
}

/// The claims of the set by key and printed value, whatever they are counted in.
pub fn by_value<'r>(linked: &Linked<'r>) -> Map<(Key<'r>, Decimal), Vec<ClaimId>> {
    let mut found: Map<(Key, Decimal), Vec<ClaimId>> = Map::new();
    for &id in linked.buckets().iter().flat_map(|bucket| &bucket.claims) {
        if let Some(key) = of(linked, id).zip(one(linked.mention(id))) {
            found.entry(key).push(id);
        }
    }
    found
}

/// The levels of the set that are reached or foreseen, by key.
pub fn levels<'r>(linked: &Linked<'r>) -> Map<Key<'r>, Vec<ClaimId>> {
    let mut found: Map<Key, Vec<ClaimId>> = Map::new();
    for id in linked.buckets().iter().flat_map(|bucket| &bucket.claims) {
        let claim = linked.claim(*id);
        let told = matches!(claim.status, Status::Actual | Status::Forecast);
        if let Some(key) = of(linked, *id).filter(|_| claim.measure == Measure::Level && told) {
            found.entry(key).push(*id);
        }
    }
    found
}

//! What a claim is known by, so that like claims are found without holding all against all.

use std::collections::BTreeMap;

use crate::claim::{Measure, Status};
use crate::link::{ClaimId, Linked};
use crate::value::{Decimal, Period};

use super::allowed::one;

/// Topic, metric, place and period of a claim that has all but perhaps the topic. The unit is no part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'r> {
    /// Number of the topic in the set.
    pub topic: Option<usize>,
    /// Canonical metric.
    pub metric: &'r str,
    /// Canonical name of the place or the organisation.
    pub scope: &'r str,
    /// When.
    pub period: Period,
}

/// The key of a claim, if its metric, place and period are known.
pub fn of<'r>(linked: &Linked<'r>, id: ClaimId) -> Option<Key<'r>> {
    let claim = linked.claim(id);
    Some(Key {
        topic: linked.topic(id),
        metric: claim.metric.as_ref()?.name.as_str(),
        scope: claim.scope.as_ref()?.is.name(),
        period: claim.period.as_ref()?.is,
    })
}

/// The claims of the set by key and printed value, where two at least share both, whatever they are counted in.
pub fn by_value<'r>(linked: &Linked<'r>) -> BTreeMap<(Key<'r>, Decimal), Vec<ClaimId>> {
    let mut found: BTreeMap<(Key, Decimal), Vec<ClaimId>> = BTreeMap::new();
    for &id in linked.buckets().iter().flat_map(|bucket| &bucket.claims) {
        if let Some(key) = of(linked, id).zip(one(linked.mention(id))) {
            found.entry(key).or_default().push(id);
        }
    }
    found.retain(|_, claims| claims.len() > 1);
    found
}

/// The levels of the set that are reached or foreseen, by key.
pub fn levels<'r>(linked: &Linked<'r>) -> BTreeMap<Key<'r>, Vec<ClaimId>> {
    let mut found: BTreeMap<Key, Vec<ClaimId>> = BTreeMap::new();
    for id in linked.buckets().iter().flat_map(|bucket| &bucket.claims) {
        let claim = linked.claim(*id);
        let told = matches!(claim.status, Status::Actual | Status::Forecast);
        if let Some(key) = of(linked, *id).filter(|_| claim.measure == Measure::Level && told) {
            found.entry(key).or_default().push(*id);
        }
    }
    found
}

//! What a claim is known by, so that like claims are found without holding all against all.

use super::{ClaimId, Linked};
use crate::claim::{Measure, Status};
use crate::value::{Amount, Decimal, Map, Period};

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

/// Claims by key and printed value.
pub type ByValue<'r> = Map<(Key<'r>, Decimal), Vec<ClaimId>>;

impl<'r> Linked<'r> {
    /// The key of a claim, if its metric and period are known, and its place or whose it is.
    pub fn key(&self, id: ClaimId) -> Option<Key<'r>> {
        let claim = self.claim(id);
        let metric = claim.metric.as_ref()?;
        let owner = self.owner(id);
        let place = claim.scope.as_ref().map(|scope| scope.is.name());
        Some(Key {
            topic: self.stated_topic(id).filter(|_| owner.is_none() && !metric.general),
            owner,
            metric: metric.name.as_str(),
            scope: place.or(owner.map(|_| ""))?,
            period: claim.period.as_ref()?.is,
        })
    }

    /// The claims of the set by key and printed value, whatever they are counted in. Gathered once: several checks ask.
    pub fn by_value(&self) -> &ByValue<'r> {
        self.by_value.get_or_init(|| {
            let mut found = ByValue::new();
            for &id in self.buckets().iter().flat_map(|bucket| &bucket.claims) {
                let Some(Amount::One(one)) = self.mention(id).amount else { continue };
                if let Some(key) = self.key(id) {
                    found.entry((key, one.value)).push(id);
                }
            }
            found
        })
    }

    /// The levels of the set that are reached or foreseen, by key.
    pub fn levels(&self) -> Map<Key<'r>, Vec<ClaimId>> {
        let mut found: Map<Key, Vec<ClaimId>> = Map::new();
        for id in self.buckets().iter().flat_map(|bucket| &bucket.claims) {
            let claim = self.claim(*id);
            let told = matches!(claim.status, Status::Actual | Status::Forecast);
            if let Some(key) = self.key(*id).filter(|_| claim.measure == Measure::Level && told) {
                found.entry(key).push(*id);
            }
        }
        found
    }
}

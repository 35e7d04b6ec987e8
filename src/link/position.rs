//! Claims that print the same value of the same thing stand together, so that values are compared and not claims.

use super::{ClaimId, Linked};
use crate::claim::Status;
use crate::value::{Amount, Decimal, Map, Qualifier};

/// Different values of one group that are held against each other, at most: a page of articles rarely prints more than
/// a handful, and beyond that the cards of the first ones say enough.
const MOST_VALUES: usize = 48;

/// Claims of one metric and status with the same printed value and bound.
#[derive(Clone, Debug)]
pub struct Position {
    /// The claims, those of one article side by side; never empty.
    pub claims: Vec<ClaimId>,
}

impl Position {
    /// The claim that stands for all.
    pub fn first(&self) -> ClaimId {
        self.claims[0]
    }

    /// Its claims, one an article, at most `count`.
    pub fn witnesses(&self, count: usize) -> Vec<ClaimId> {
        let mut found: Vec<ClaimId> = self.claims.clone();
        found.dedup_by_key(|id| id.article);
        found.truncate(count);
        found
    }

    /// How many articles print it.
    pub fn articles(&self) -> usize {
        self.witnesses(usize::MAX).len()
    }
}

/// The positions that these claims take, in the order of their first claims.
pub fn positions(linked: &Linked, claims: &[ClaimId]) -> Vec<Position> {
    let mut index: Map<(&str, Status, Decimal, Qualifier), usize> = Map::new();
    let mut found: Vec<Position> = Vec::new();
    for &id in claims {
        let (claim, mention) = (linked.claim(id), linked.mention(id));
        let (Some(metric), Some(amount)) = (&claim.metric, mention.amount) else { continue };
        let ends = match amount {
            Amount::One(one) => one.value,
            // two ranges share a position only by their middle: close enough to stand together
            Amount::Range(..) => amount.middle(),
        };
        match index.get(&(metric.name.as_str(), claim.status, ends, mention.qualifier)) {
            Some(&at) => found[at].claims.push(id),
            None if found.len() < MOST_VALUES => {
                index.insert((metric.name.as_str(), claim.status, ends, mention.qualifier), found.len());
                found.push(Position { claims: vec![id] });
            }
            None => {}
        }
    }
    found.iter_mut().for_each(|position| spokesman_first(linked, position));
    found
}

/// Puts that claim first which comes first in the alphabet, and its article's others behind it: who speaks for a value, and
/// so what is found, must not change with the order of the articles.
fn spokesman_first(linked: &Linked, position: &mut Position) {
    let words = |id: &ClaimId| {
        let (article, claim) = (&linked.reading(*id).article, linked.claim(*id));
        (claim.sentence.of(&article.text), linked.mention(*id).span.start, &*article.text)
    };
    let first = position.claims.iter().copied().min_by_key(words);
    if let Some(first) = first.filter(|first| *first != position.first()) {
        position.claims.sort_unstable_by_key(|id| (id.article != first.article, *id != first, *id));
    }
}

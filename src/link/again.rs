//! The same set with some articles read otherwise: what a repair or a correction would make of it.

use std::sync::Arc;

use super::{ClaimId, Linked};
use crate::claim::Reading;

impl<'r> Linked<'r> {
    /// The set with these readings in the place of those with the same index, each stating the same figures with other
    /// values. Only the buckets of their topics are kept, and only they are in focus: all else is as it was.
    pub fn again<'s>(&'s self, replaced: &'s [(usize, Reading)]) -> Linked<'s>
    where
        'r: 's,
    {
        let mut readings: Vec<&'s Reading> = self.readings().to_vec();
        for (article, reading) in replaced {
            readings[*article] = reading;
        }
        let focus: Vec<usize> = replaced.iter().map(|(article, _)| *article).collect();
        let mut topics = Vec::new();
        for &article in &focus {
            let claims = 0..readings[article].claims.len();
            topics.extend(claims.map(|claim| self.topic(ClaimId { article, claim })));
        }
        topics.sort_unstable();
        topics.dedup();
        let touched = |claims: &[ClaimId]| claims.first().is_some_and(|id| topics.contains(&self.topic(*id)));
        let buckets: Vec<Vec<ClaimId>> = self
            .buckets()
            .iter()
            .filter(|bucket| touched(&bucket.claims))
            .map(|bucket| bucket.claims.clone())
            .collect();
        let mut again = Linked {
            readings,
            topics: Arc::clone(&self.topics),
            buckets: Vec::new(),
            owners: Arc::clone(&self.owners),
            untranslated: Arc::clone(&self.untranslated),
            parallel: Arc::clone(&self.parallel),
            kin: Arc::clone(&self.kin),
            originals: Arc::clone(&self.originals),
            focus,
        };
        again.buckets = buckets.into_iter().map(|claims| again.bucket(claims)).collect();
        again
    }

    /// The articles whose sentences are to be checked.
    pub fn focus(&self) -> &[usize] {
        &self.focus
    }
}

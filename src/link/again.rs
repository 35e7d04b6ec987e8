//! The same set with some articles read otherwise: what a repair or a correction would make of it.

use std::sync::Arc;

use super::{Bucket, ClaimId, Linked};
use crate::claim::Reading;

impl<'r> Linked<'r> {
    /// The set with these readings in the place of those with the same index, each stating the same figures with other
    /// values. Only the claims of the articles `among` are compared, and only the sentences of the replaced ones checked:
    /// what the change does to a few cards costs no more than these.
    pub fn again<'s>(&'s self, replaced: &'s [(usize, Reading)], among: Vec<usize>) -> Linked<'s>
    where
        'r: 's,
    {
        let mut readings: Vec<&'s Reading> = self.readings().to_vec();
        for (article, reading) in replaced {
            readings[*article] = reading;
        }
        let kept = |bucket: &Bucket| {
            let claims = bucket.claims.iter().copied();
            claims.filter(|id| among.binary_search(&id.article).is_ok()).collect::<Vec<ClaimId>>()
        };
        let buckets: Vec<Vec<ClaimId>> = self.buckets().iter().map(kept).filter(|claims| !claims.is_empty()).collect();
        let mut again = Linked {
            readings,
            topics: Arc::clone(&self.topics),
            buckets: Vec::new(),
            owners: Arc::clone(&self.owners),
            untranslated: Arc::clone(&self.untranslated),
            parallel: Arc::clone(&self.parallel),
            kin: Arc::clone(&self.kin),
            originals: Arc::clone(&self.originals),
            focus: replaced.iter().map(|(article, _)| *article).collect(),
            compared: among,
        };
        again.buckets = buckets.into_iter().map(|claims| again.bucket(claims)).collect();
        again
    }

    /// The articles whose figures are held against each other, in order.
    pub fn compared(&self) -> &[usize] {
        &self.compared
    }

    /// The articles whose sentences are to be checked.
    pub fn focus(&self) -> &[usize] {
        &self.focus
    }
}

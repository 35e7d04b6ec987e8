//! The same set under an overlay of a few figures, as far as a few articles go: what a repair would make of its cards.

use std::sync::{Arc, OnceLock};

use super::{Bucket, ClaimId, Gathered, Laid, Linked};

impl<'r> Linked<'r> {
    /// The set with what is laid over its readings, where that changes values only: what is joined and gathered stays.
    /// Only the claims of the articles `among` are compared, and only the sentences of the changed ones checked: what the
    /// change does to a few cards costs no more than these.
    pub fn again<'s>(&'s self, laid: &'s Laid<'r>, among: Vec<usize>) -> Linked<'s>
    where
        'r: 's,
    {
        let kept = |bucket: &Bucket| {
            let claims = bucket.claims.iter().copied();
            claims.filter(|id| among.binary_search(&id.article).is_ok()).collect::<Vec<ClaimId>>()
        };
        let buckets: Vec<Vec<ClaimId>> = self.buckets().iter().map(kept).filter(|claims| !claims.is_empty()).collect();
        let mut again = Linked {
            readings: laid.readings(),
            topics: Arc::clone(&self.topics),
            buckets: Vec::new(),
            owners: Arc::clone(&self.owners),
            untranslated: Arc::clone(&self.untranslated),
            parallel: Arc::clone(&self.parallel),
            kin: Arc::clone(&self.kin),
            aligned: OnceLock::new(),
            told_again: OnceLock::new(),
            gathered: Gathered::default(),
            by_value: OnceLock::new(),
            originals: Arc::clone(&self.originals),
            ties: self.ties.clone(),
            focus: laid.changed().iter().map(|(article, _)| *article).collect(),
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

//! What means the same thing wherever it is said.

use crate::link::{ClaimId, Linked};

/// Whether a claim means the same thing wherever it is said: a known metric of a named firm, or of a whole market or
/// place. A company's revenue without the company's name does not.
pub fn is_shared(linked: &Linked, id: ClaimId) -> bool {
    let claim = linked.claim(id);
    claim.metric.as_ref().is_some_and(|m| m.known && (claim.owner.is_some() || m.wide || m.general))
}

//! Whether two claims of a bucket may be held against each other, and if not, why.

use super::{ClaimId, Linked};
use crate::claim::Status;
use crate::value::Period;

/// How well two claims match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// A part is missing on one side, or was taken from around on both.
    Weak,
    /// Every part is there on both sides and the same.
    Full,
}

/// Why two claims may not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Another metric, or a part of it.
    Metric,
    /// Another place.
    Place,
    /// Another period.
    Period,
    /// A target or a limit beside a fact; a forecast beside a fact of a time not yet over.
    Status,
}

/// Holds two claims of one bucket against each other.
pub fn compare(linked: &Linked, a: ClaimId, b: ClaimId) -> Result<Match, Reason> {
    let (one, other) = (linked.claim(a), linked.claim(b));
    let name = |metric: &Option<crate::claim::Metric>| metric.as_ref().map(|m| m.name.clone());
    if name(&one.metric) != name(&other.metric) {
        return Err(Reason::Metric);
    }
    let mut found = Match::Full;
    match (&one.scope, &other.scope) {
        (Some(here), Some(there)) if here.is != there.is => return Err(Reason::Place),
        (Some(here), Some(there)) if here.here || there.here => {}
        _ => found = Match::Weak,
    }
    match (&one.period, &other.period) {
        (Some(here), Some(there)) if here.is != there.is => return Err(Reason::Period),
        (Some(_), Some(_)) => {}
        _ => found = Match::Weak,
    }
    let said = |claim: &crate::claim::Claim| claim.topic.as_ref().is_some_and(|t| t.here);
    if !said(one) && !said(other) {
        found = Match::Weak;
    }
    let period = one.period.as_ref().or(other.period.as_ref()).map(|p| p.is);
    let dated = one.period.is_some() && other.period.is_some();
    if statuses_meet(linked, a, b, period.filter(|_| dated)) { Ok(found) } else { Err(Reason::Status) }
}

/// Whether the statuses may be compared: alike, or a forecast and a fact of a period that is over for both articles. A
/// figure that names no period may be a forecast stated as a fact.
pub fn statuses_meet(linked: &Linked, a: ClaimId, b: ClaimId, period: Option<Period>) -> bool {
    let over = |id: ClaimId| match (period, linked.reading(id).article.published) {
        (Some(period), Some(published)) => period.until <= published.date,
        (None, _) => true,
        _ => false,
    };
    match (linked.claim(a).status, linked.claim(b).status) {
        (Status::Cap, _) | (_, Status::Cap) => false,
        (one, other) if one == other => true,
        (Status::Target, _) | (_, Status::Target) => false,
        _ => over(a) && over(b),
    }
}

//! What the reader said of pairs and articles holds for every check: a finding between figures that are kept apart is none.

use super::{Explained, Finding, Role, Spot};
use crate::link::Linked;

/// The finding without what the reader keeps apart; `None` where that was its point.
pub fn heed(linked: &Linked, finding: Finding) -> Option<Finding> {
    if !linked.keeps_apart() {
        return Some(finding);
    }
    let spots = heeded(linked, &finding.spots)?;
    let entry = |entry: Explained| Some(Explained { spots: heeded(linked, &entry.spots)?, ..entry });
    let explains = finding.explains.into_iter().filter_map(entry).collect();
    Some(Finding { spots, explains, ..finding })
}

/// The figures that are left once those are gone that the one in doubt before them is kept apart from; `None` where the
/// first of these was what it is held against.
fn heeded(linked: &Linked, spots: &[Spot]) -> Option<Vec<Spot>> {
    let mut doubt = spots.first()?.figure;
    let mut left: Vec<Spot> = Vec::new();
    for spot in spots {
        if spot.role == Role::Primary {
            doubt = spot.figure;
        } else if linked.are_kept_apart(doubt, spot.figure) {
            if left.iter().all(|held| held.role == Role::Primary) {
                return None;
            }
            continue;
        }
        left.push(*spot);
    }
    Some(left)
}

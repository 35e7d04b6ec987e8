//! A repair that is tried: the set is checked once more with it laid over, and what that does to the findings is told.

use crossfoot::claim::Otherwise;
use crossfoot::link::{Figure, Overlay};
use crossfoot::report::FindingRow;
use crossfoot_protocol::WhatIfView;

use crate::checked::{Checked, number};

/// The card whose repair is tried, as it was before.
pub struct Trial {
    /// The card.
    pub card: FindingRow,
    /// Its place among the cards.
    pub at: usize,
    /// What the repair does.
    pub told: WhatIfView,
}

/// The overlay with the repair of a finding laid over as well, and its place; `None` if there is no such repair.
pub fn repaired(before: &Checked, overlay: &Overlay, finding: &str) -> Option<(Overlay, usize)> {
    let at = before.report.findings.iter().position(|row| row.fingerprint == finding)?;
    let repair = before.report.findings[at].repair.as_ref()?;
    let figures = repair.mentions.iter().filter_map(|id| before.place(number(id, 'm')?));
    let mut overlay = overlay.clone();
    overlay.otherwise.extend(figures.map(|figure: Figure| (figure, Otherwise::Divided(repair.power))));
    Some((overlay, at))
}

/// What the repair did: the findings of before that are gone, and those that came.
pub fn trial(before: &Checked, after: &Checked, at: usize) -> Trial {
    let (old, new) = (&before.report.findings, &after.report.findings);
    let not_in = |row: &FindingRow, other: &[FindingRow]| !other.iter().any(|o| o.fingerprint == row.fingerprint);
    let said = |row: &FindingRow| {
        let explained = row.explains.iter().map(|entry| entry.message.clone());
        std::iter::once(row.message.clone()).chain(explained).collect::<Vec<_>>()
    };
    let gone = old.iter().filter(|row| not_in(row, new)).flat_map(said).collect();
    let came = new.iter().filter(|row| not_in(row, old)).flat_map(said).collect();
    let card = old[at].clone();
    let (from, to) = card.repair.as_ref().map(|r| (r.from.clone(), r.to.clone())).unwrap_or_default();
    Trial { told: WhatIfView { finding: card.fingerprint.clone(), from, to, gone, came }, card, at }
}

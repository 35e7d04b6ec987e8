//! Finding cards.

use crossfoot::check;
use crossfoot::report::FindingRow;
use crossfoot_protocol::{Answer, CardView, CardsView, Locale, RepairView};

use super::quote::quote;
use crate::checked::Checked;
use crate::words;

/// Quotes on one card, at most: further evidence says no more to the eye.
const QUOTES: usize = 6;

/// Cards `from..to`.
pub fn cards(checked: &Checked, locale: Locale, from: u32, to: u32) -> Answer {
    let findings = &checked.report.findings;
    let (from, to) = ((from as usize).min(findings.len()), (to as usize).min(findings.len()));
    let shown = findings.get(from..to).unwrap_or_default();
    Answer::Cards(CardsView {
        from: from as u32,
        cards: shown.iter().map(|finding| card(checked, locale, finding)).collect(),
    })
}

fn card(checked: &Checked, locale: Locale, finding: &FindingRow) -> CardView {
    let quotes = finding.spans.iter().take(QUOTES);
    CardView {
        id: finding.id.clone(),
        fingerprint: finding.fingerprint.clone(),
        rule: finding.rule.into(),
        title: check::rule(finding.rule).map_or(finding.rule, |rule| rule.title.of(locale)).into(),
        severity: finding.severity,
        message: finding.message.clone(),
        arithmetic: finding.arithmetic.clone(),
        quotes: quotes.filter_map(|span| quote(checked, &span.mention, words::role(span.role))).collect(),
        repair: finding.repair.as_ref().map(|repair| RepairView {
            from: repair.from.clone(),
            to: repair.to.clone(),
            why: repair.why.clone(),
        }),
        explains: finding.explains.iter().map(|explained| explained.message.clone()).collect(),
    }
}

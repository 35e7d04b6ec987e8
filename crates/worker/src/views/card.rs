//! Finding cards.

use crossfoot::check;
use crossfoot::report::FindingRow;
use crossfoot::value::{Decimal, Width, plain, power_of_ten, ratio};
use crossfoot_protocol::{Answer, CardView, CardsView, Dismissal, Document, Locale, RepairView};

use super::line::line;
use super::quote::quote;
use crate::checked::{Checked, number};
use crate::words;

/// Quotes on one card, at most: further evidence says no more to the eye.
const QUOTES: usize = 6;

/// Cards `from..to`.
pub fn cards<'d>(
    checked: &Checked,
    documents: impl Iterator<Item = &'d Document>,
    locale: Locale,
    from: u32,
    to: u32,
) -> Answer {
    let findings = checked.cards();
    let put_away: Vec<&Dismissal> = documents.flat_map(|document| &document.edits.dismissed).collect();
    let (from, to) = ((from as usize).min(findings.len()), (to as usize).min(findings.len()));
    let shown = findings.get(from..to).unwrap_or_default();
    Answer::Cards(CardsView {
        from: from as u32,
        cards: shown.iter().map(|finding| card(checked, &put_away, locale, finding)).collect(),
    })
}

fn card(checked: &Checked, put_away: &[&Dismissal], locale: Locale, finding: &FindingRow) -> CardView {
    let reason = put_away.iter().find(|dismissal| dismissal.finding == finding.fingerprint);
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
        left: left(checked, locale, finding),
        confidence: u32::from(finding.confidence.0),
        topic: topic(checked, finding),
        line: line(checked, locale, finding),
        dismissed: reason.map(|dismissal| dismissal.reason.clone()),
        tried: checked.trial.as_ref().is_some_and(|trial| trial.card.fingerprint == finding.fingerprint),
    }
}

/// What the figure in doubt is about: its topic, else what it counts.
fn topic(checked: &Checked, finding: &FindingRow) -> String {
    let number = finding.spans.first().and_then(|span| number(&span.mention, 'm'));
    let claim = number.and_then(|number| checked.claim(number)).map(|(_, row)| row);
    claim.and_then(|row| row.topic.clone().or(row.metric.clone())).unwrap_or_default()
}

/// What is left between the figure in doubt and what it is held against once the repair is made.
fn left(checked: &Checked, locale: Locale, finding: &FindingRow) -> String {
    let said = || {
        let repair = finding.repair.as_ref()?;
        let factor = power_of_ten(-repair.power)?;
        let twin = finding.spans.iter().find(|span| span.role == check::Role::Twin)?;
        let (doubt, twin) =
            (checked.figure_of(finding, &repair.mention)?.mention, checked.figure_of(finding, &twin.mention)?.mention);
        if doubt.interval(Width::Loose)?.times(factor)?.meets(twin.interval(Width::Loose)?) {
            return Some(locale.pick("Read so, the two agree.".to_owned(), "这样读，两者就一致了。".to_owned()));
        }
        let (mended, other) = (doubt.amount?.middle().checked_mul(factor)?, twin.amount?.middle());
        let apart = (ratio(mended, other)? - Decimal::ONE).abs() * Decimal::ONE_HUNDRED;
        let apart = plain(apart.round_dp(1));
        Some(
            locale.pick(format!("Read so, the two are still {apart}% apart."), format!("这样读，两者仍相差{apart}%。")),
        )
    };
    said().unwrap_or_default()
}

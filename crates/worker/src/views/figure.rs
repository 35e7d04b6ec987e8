//! What one figure was read as, line by line.

use crossfoot::claim::Measure;
use crossfoot::mention::Mention;
use crossfoot::report::State;
use crossfoot::value::{Amount, Decimal, Interval, Qualifier, Width, plain};
use crossfoot_protocol::{Answer, FigureView, Locale, QuoteView};

use super::quote::quote;
use crate::checked::{Checked, Figure, number};
use crate::words::{self, Label};

/// Twins that are listed, at most.
const TWINS: usize = 8;

/// What a figure was read as.
pub fn figure(checked: &Checked, locale: Locale, id: &str) -> Option<Answer> {
    let figure = checked.figure(id)?;
    let state = checked.state(figure.number);
    let touching = checked.report.findings.iter().filter(|finding| {
        let explained = finding.explains.iter().flat_map(|explained| &explained.spans);
        finding.spans.iter().chain(explained).any(|span| span.mention == id)
    });
    let findings: Vec<_> = touching.collect();
    let twins = twins(checked, figure.number);
    let reason = match (findings.first(), checked.claim(figure.number)) {
        (Some(finding), _) => finding.message.clone(),
        (None, Some((_, row))) => {
            words::reason(locale, row.reason, if state == State::Corroborated { twins.len() } else { 0 })
        }
        (None, None) => words::of_date(locale),
    };
    Some(Answer::Figure(Box::new(FigureView {
        mention: id.to_owned(),
        article: format!("a{}", figure.article + 1),
        surface: figure.mention.span.of(&figure.reading.article.text).to_owned(),
        kind: figure.mention.kind,
        state,
        lines: lines(checked, locale, &figure),
        reason,
        twins,
        findings: findings.iter().map(|finding| finding.id.clone()).collect(),
    })))
}

fn twins(checked: &Checked, figure: usize) -> Vec<QuoteView> {
    let Some((_, row)) = checked.claim(figure) else { return Vec::new() };
    let claims = row.twins.iter().filter_map(|id| checked.report.claims.get(number(id, 'c')?));
    claims.take(TWINS).filter_map(|claim| quote(checked, &claim.mention, "twin")).collect()
}

fn lines(checked: &Checked, locale: Locale, figure: &Figure) -> Vec<(String, String)> {
    let mention = figure.mention;
    let mut lines: Vec<(Label, String)> = Vec::new();
    if let Some(amount) = mention.amount {
        lines.push((Label::Value, with_unit(&exact(amount), mention)));
    }
    if let (None, Some(period)) = (mention.amount, mention.period) {
        let (first, until) = period.days();
        lines.push((Label::Days, words::days(locale, &first, &until)));
    }
    if mention.qualifier != Qualifier::Eq {
        lines.push((Label::Bound, words::bound(locale, mention.qualifier).into()));
    }
    if let Some(interval) = mention.interval(Width::Loose).filter(|interval| interval.low != interval.high) {
        lines.push((Label::Allows, with_unit(&range(locale, interval), mention)));
    }
    if let Some(other) = &mention.other_unit {
        lines.push((Label::Other, other.symbol().to_owned()));
    }
    if let Some((claim, row)) = checked.claim(figure.number) {
        let given = [(Label::Metric, &row.metric), (Label::Topic, &row.topic), (Label::Place, &row.scope)];
        lines.extend(given.into_iter().filter_map(|(label, value)| Some((label, value.clone()?))));
        lines.extend(row.period.iter().map(|period| (Label::Period, period.label.clone())));
        lines.push((Label::Status, words::status(locale, claim.status).into()));
        if claim.measure != Measure::Level {
            lines.push((Label::Measure, words::measure(locale, claim.measure, claim.direction)));
        }
    }
    lines.into_iter().map(|(label, value)| (label.of(locale).into(), value)).collect()
}

fn exact(amount: Amount) -> String {
    match amount {
        Amount::One(one) => grouped(one.value),
        Amount::Range(from, to) => format!("{} – {}", grouped(from.value), grouped(to.value)),
    }
}

fn range(locale: Locale, interval: Interval) -> String {
    match (interval.low, interval.high) {
        (Some(low), Some(high)) => format!("{} – {}", grouped(low), grouped(high)),
        (Some(low), None) => locale.pick(format!("above {}", grouped(low)), format!("{} 以上", grouped(low))),
        (None, Some(high)) => locale.pick(format!("below {}", grouped(high)), format!("{} 以下", grouped(high))),
        (None, None) => locale.pick("any".into(), "任意".into()),
    }
}

fn with_unit(value: &str, mention: &Mention) -> String {
    match mention.unit.symbol() {
        "" => value.to_owned(),
        "%" => format!("{value}%"),
        unit => format!("{value} {unit}"),
    }
}

/// `50,500,000,000`.
fn grouped(value: Decimal) -> String {
    let text = plain(value);
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("−", digits));
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut out = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    if let Some(part) = part {
        out.push('.');
        out.push_str(part);
    }
    out
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::grouped;

    #[wasm_bindgen_test]
    fn long_numbers_are_grouped() {
        let cases =
            [("50500000000", "50,500,000,000"), ("820", "820"), ("1234.5678", "1,234.5678"), ("-1000", "−1,000")];
        for (value, expected) in cases {
            assert_eq!(grouped(value.parse().expect("a decimal")), expected);
        }
    }
}

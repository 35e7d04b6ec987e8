//! What one figure was read as, line by line.

use crossfoot::check::Role;
use crossfoot::claim::Measure;
use crossfoot::link::Figure as Place;
use crossfoot::mention::Mention;
use crossfoot::report::{FindingRow, State};
use crossfoot::value::{Amount, Qualifier, Width};
use crossfoot_protocol::{Answer, CorrectionView, Document, FigureView, Locale, QuoteView};

use super::quote::quote;
use crate::checked::{Checked, Figure, number};
use crate::decided;
use crate::names::{Names, unit};
use crate::words::{self, Label, grouped, range};

/// Twins that are listed, at most.
const TWINS: usize = 8;

/// What a figure was read as.
pub fn figure<'d>(
    checked: &Checked,
    locale: Locale,
    id: &str,
    mut documents: impl Iterator<Item = &'d Document>,
) -> Option<Answer> {
    let figure = checked.figure(id)?;
    let state = checked.state(figure.number);
    let touching = checked.report.findings.iter().filter(|finding| {
        let explained = finding.explains.iter().flat_map(|explained| &explained.spans);
        finding.spans.iter().chain(explained).any(|span| span.mention == id)
    });
    let findings: Vec<_> = touching.collect();
    let twins = twins(checked, figure.number);
    let (document, at, _) = decided::kept(checked, id)?;
    let edits = documents.find(|kept| kept.id == document).map(|document| &document.edits);
    let corrections = edits.iter().flat_map(|edits| &edits.corrections).filter(|correction| correction.at == at);
    let corrections = corrections.map(|held| CorrectionView { part: held.part, text: held.text.clone() }).collect();
    let reason = match (findings.first(), checked.claim(figure.number)) {
        (Some(finding), _) => finding.message.clone(),
        (None, Some(_)) if checked.overlay.unheard.contains(&figure.article) => words::unheard(locale),
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
        opposite: opposite(checked, id, &findings),
        apart: tied(checked, figure.number, &checked.overlay.apart),
        alike: tied(checked, figure.number, &checked.overlay.alike),
        corrections,
        states: checked.claim(figure.number).is_some(),
        findings: findings.iter().map(|finding| finding.id.clone()).collect(),
    })))
}

fn twins(checked: &Checked, figure: usize) -> Vec<QuoteView> {
    let Some((_, row)) = checked.claim(figure) else { return Vec::new() };
    let claims = row.twins.iter().filter_map(|id| checked.report.claims.get(number(id, 'c')?));
    claims.take(TWINS).filter_map(|claim| quote(checked, &claim.mention, "twin")).collect()
}

/// What the cards hold the figure against: what it is held against itself, or the figures in doubt that it speaks against.
fn opposite(checked: &Checked, id: &str, findings: &[&FindingRow]) -> Vec<QuoteView> {
    let mut held: Vec<(&str, Role)> = Vec::new();
    for finding in findings {
        let lists = std::iter::once(&finding.spans).chain(finding.explains.iter().map(|explained| &explained.spans));
        for spans in lists.filter(|spans| spans.iter().any(|span| span.mention == id)) {
            let doubted = spans.iter().any(|span| span.mention == id && span.role == Role::Primary);
            let wanted = if doubted { Role::Twin } else { Role::Primary };
            for span in spans.iter().filter(|span| span.role == wanted && span.mention != id) {
                if !held.iter().any(|(mention, _)| *mention == span.mention) {
                    held.push((&span.mention, span.role));
                }
            }
        }
    }
    held.into_iter().take(TWINS).filter_map(|(mention, role)| quote(checked, mention, words::role(role))).collect()
}

/// The figures that the reader said something of together with this one.
fn tied(checked: &Checked, figure: usize, pairs: &[(Place, Place)]) -> Vec<QuoteView> {
    let Some(place) = checked.place(figure) else { return Vec::new() };
    let others = pairs.iter().filter_map(|(a, b)| if *a == place { Some(*b) } else { (*b == place).then_some(*a) });
    let ids = others.map(|other| format!("m{}", checked.number(other.article, other.mention) + 1));
    ids.filter_map(|id| quote(checked, &id, "twin")).collect()
}

fn lines(checked: &Checked, locale: Locale, figure: &Figure) -> Vec<(String, String)> {
    let mention = figure.mention;
    let mut lines: Vec<(Label, String)> = Vec::new();
    if let Some(amount) = mention.amount {
        lines.push((Label::Value, with_unit(locale, &exact(amount), mention)));
    }
    if let (None, Some(period)) = (mention.amount, mention.period) {
        lines.push((Label::Days, words::days(locale, period)));
    }
    if mention.qualifier != Qualifier::Eq {
        lines.push((Label::Bound, words::bound(locale, mention.qualifier).into()));
    }
    if let Some(interval) = mention.interval(Width::Loose).filter(|interval| interval.low != interval.high) {
        lines.push((Label::Allows, with_unit(locale, &range(locale, interval, grouped), mention)));
    }
    if let Some(other) = &mention.other_unit {
        lines.push((Label::Other, other.symbol().to_owned()));
    }
    if let Some((claim, row)) = checked.claim(figure.number) {
        let given = [(Label::Metric, &row.metric), (Label::Topic, &row.topic), (Label::Place, &row.scope)];
        let names = Names::new();
        let told = |value: &String| names.of(locale, value).to_owned();
        lines.extend(given.into_iter().filter_map(|(label, value)| Some((label, value.as_ref().map(told)?))));
        lines.extend(row.period.iter().map(|period| (Label::Period, period.label.clone())));
        lines.push((Label::Status, words::status(locale, claim.status).into()));
        if claim.measure != Measure::Level {
            lines.push((Label::Measure, words::measure(locale, claim.measure, claim.direction)));
        }
    }
    lines.into_iter().map(|(label, value)| (label.of(locale).into(), value)).collect()
}

pub(super) fn exact(amount: Amount) -> String {
    match amount {
        Amount::One(one) => grouped(one.value),
        Amount::Range(from, to) => format!("{} – {}", grouped(from.value), grouped(to.value)),
    }
}

fn with_unit(locale: Locale, value: &str, mention: &Mention) -> String {
    match mention.unit.symbol() {
        "" => value.to_owned(),
        "%" => format!("{value}%"),
        symbol => [value, " ", unit(locale, symbol)].concat(),
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::views::tests::checked;

    #[wasm_bindgen_test]
    fn metric_place_and_unit_are_told_in_the_readers_language_where_a_table_knows_them() {
        let checked = checked(&["The paper-lantern market in China was worth 18.6 billion yuan in 2023."]);
        let figure = checked.figure("m1").expect("the amount");
        let told = |locale| lines(&checked, locale, &figure).into_iter().map(|(_, value)| value).collect::<Vec<_>>();
        let chinese = told(Locale::Zh);
        for value in ["18,600,000,000 元", "市场规模", "paper lantern", "中国"] {
            assert!(chinese.iter().any(|told| told == value), "{value} in {chinese:?}");
        }
        assert!(told(Locale::En).iter().any(|told| told == "market size"));
    }
}

//! What the unit of a figure says of its metric.

use super::clause::slice;
use super::metric::{Around, Found, known};
use super::{Metric, Stated};
use crate::lexicon::{dimension, metric_named};
use crate::mention::{Kind, Mention};
use crate::text::around::{Ends, skip_blanks_back, word_before};
use crate::value::{Period, Unit};

/// What watts without another word are: "6.8 GW of new wind power", "15.1 GW of offshore wind".
pub(super) fn power(around: &Around, f: usize) -> Option<Found> {
    const SOURCES: &[&str] =
        &["wind", "solar", "offshore", "onshore", "hydro", "nuclear", "battery", "renewable", "rooftop"];
    let Unit::Measure(symbol) = &around.figures[f].unit else { return None };
    let behind = slice(around.text, around.figures[f].span.end as usize, around.sentence.end as usize);
    let mut words = behind.strip_prefix(" of ")?.split([' ', ',', '.']);
    let first = words.next()?;
    let added = first == "new";
    let source = if added { words.next()? } else { first };
    let power = dimension(symbol).is_some_and(|(quantity, ..)| quantity.base() == Some("W"));
    let name = if added { "new installed capacity" } else { "installed capacity" };
    (power && SOURCES.contains(&source)).then(|| Some((known(metric_named(name)?), None)))?
}

/// "Earned 12 million after tax": what stands behind a profit says which one.
pub(super) fn taxed(around: &Around, f: usize, found: Found) -> Found {
    let behind = slice(around.text, around.figures[f].span.end as usize, around.sentence.end as usize);
    let name = match behind.trim_start() {
        rest if rest.starts_with("after tax") => "net profit",
        rest if rest.starts_with("before tax") => "pre-tax profit",
        _ => return found,
    };
    match metric_named(name).filter(|_| found.0.name == "profit") {
        Some(row) => (known(row), found.1),
        None => found,
    }
}

/// "Exported 8,000 tonnes, and the amount was 90 million yuan": the money of what the figures before are told of.
pub(super) fn worth(around: &Around, f: usize, earlier: &[Option<Found>]) -> Option<Found> {
    const TRADED: &[&str] = &["exports", "imports", "sales", "deliveries"];
    let figure = around.figures[f];
    let before = f.checked_sub(1).map(|before| around.figures[before].span.end)?;
    let lead = slice(around.text, before as usize, figure.span.start as usize).to_ascii_lowercase();
    let lead = lead.trim_end().trim_end_matches(['为', '达']);
    let said =
        lead.ends_with_any(&["the amount was", "the value was", "the amount reached", "the value reached", "金额"]);
    let of = earlier.iter().rev().flatten().find(|(metric, _)| TRADED.contains(&metric.name.as_str()));
    of.filter(|_| said && figure.kind == Kind::Money).cloned()
}

/// What is sold or sent "abroad" is exported: "sold 8,000 tonnes abroad".
pub(super) fn sent_abroad(around: &Around, f: usize) -> Option<Found> {
    const SENT: &[&str] = &["sold", "sells", "sell", "sent", "sends", "send", "shipped", "ships", "ship", "delivered"];
    const AWAY: &[&str] = &["abroad", "overseas"];
    let figure = around.figures[f];
    let verb = word_before(around.text, skip_blanks_back(around.text, figure.span.start as usize));
    if !SENT.contains(&verb) {
        return None;
    }
    let behind = slice(around.text, figure.span.end as usize, around.sentence.end as usize);
    let clause = behind.split([',', ';', '.', '(']).next().unwrap_or_default();
    // "tonnes of tea abroad": of one product the exports are not all
    let away = clause.split(' ').take(7).take_while(|word| *word != "of").any(|word| AWAY.contains(&word));
    let exports = metric_named("exports").filter(|_| away)?;
    Some((known(exports), None))
}

/// "Installed 3 GW of panels in 2024": what a stretch added, and not all there is.
pub(super) fn added(text: &str, figure: &Mention, metric: Metric, period: Option<&Stated<Period>>) -> Metric {
    let end = skip_blanks_back(text, figure.span.start as usize);
    let verb = word_before(text, end);
    let aux = word_before(text, skip_blanks_back(text, end - verb.len()));
    let told = metric.name == "installed capacity" && period.is_some_and(|period| period.here);
    let added = told
        && ["installed", "installs"].contains(&verb)
        && !["has", "have", "had", "is", "are", "was", "were"].contains(&aux);
    metric_named("new installed capacity").filter(|_| added).map_or(metric, known)
}

/// The metric that the unit makes of the one named: what is generated in money is revenue, 人次 counts visits, output in
/// kilowatt-hours is generation.
pub(super) fn fitted(found: Found, mention: &Mention) -> Found {
    let symbol = mention.unit.symbol();
    let base = match &mention.unit {
        Unit::Measure(symbol) => dimension(symbol).and_then(|(quantity, ..)| quantity.base()).unwrap_or(symbol),
        _ => symbol,
    };
    let name = match (found.0.name.as_str(), mention.kind, base) {
        ("generation", Kind::Money, _) => "revenue",
        ("sales value", Kind::Money, _) => "sales",
        ("visitors", _, "人次") => "visits",
        ("output", _, "Wh") => "generation",
        ("capacity", _, "W") => "installed capacity",
        ("throughput", _, "TEU") => "container throughput",
        _ => return found,
    };
    (metric_named(name).map_or(found.0, known), found.1)
}

//! What the unit of a figure says of its metric.

use super::clause::slice;
use super::metric::{Around, Found, known};
use crate::lexicon::{dimension, metric_named};
use crate::mention::{Kind, Mention};
use crate::value::Unit;

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

//! Metrics that a figure takes over from the figures before it: of the last one in the same unit.

use super::Metric;
use super::metric::{Around, Found};
use crate::mention::{Kind, Mention};
use crate::value::Unit;

/// What a figure is measured in, as far as another figure goes on with the same metric.
pub fn unit_key(mention: &Mention) -> String {
    match mention.kind {
        Kind::Percent | Kind::Points | Kind::Multiple => "%".to_owned(),
        _ => mention.unit.symbol().to_owned(),
    }
}

/// The metric that a figure without one of its own takes over: that of the last figure before it in the same unit, in
/// its sentence or (but for money, of which a text tells much) before it. A change takes that of the figure before it.
///
/// Units that count anything (个, 家) are told what they count, and take nothing over when they are.
pub fn taken_over(around: &Around, f: usize, found: &[Option<Found>], before: &[(String, Metric)]) -> Option<Found> {
    let mention = around.figures[f];
    let unit = unit_key(mention);
    let own = found[f].is_some();
    let general = unit.is_empty()
        || ["个", "家", "座", "项", "处", "种", "条", "次", "套", "所", "名", "位", "大", "场"]
            .contains(&unit.as_str());
    let english = !unit.is_empty() && unit.is_ascii() && matches!(mention.unit, Unit::Count(_));
    if matches!(mention.kind, Kind::Ordinal | Kind::Duration)
        || own && (general || english || unit == "%" || mention.kind == Kind::Money)
    {
        return None;
    }
    let known = |found: &Found| found.0.known;
    // 全国已备案露营地3.3万家，浙江以2860家居首: what is counted is told once, whatever it is
    let counted = |found: &Found| known(found) || !own && general && !unit.is_empty();
    let here = (0..f).rev().find(|e| unit_key(around.figures[*e]) == unit).and_then(|e| found[e].clone());
    let here = here.filter(counted);
    if here.is_some() {
        return here;
    }
    let last = || (0..f).rev().find_map(|e| found[e].clone()).filter(known);
    let carried = || before.iter().rev().find(|(other, _)| *other == unit).map(|(_, metric)| (over(metric), None));
    match mention.kind {
        Kind::Percent | Kind::Points | Kind::Multiple => {
            last().or_else(|| before.last().map(|(_, metric)| (over(metric), None)))
        }
        _ if own => carried().filter(|_| !general),
        // a bare number goes on with what was last counted
        Kind::Number if unit.is_empty() => {
            let counts = |unit: &str| unit != "%" && unit.len() != 3;
            before
                .iter()
                .rev()
                .find(|(other, _)| counts(other))
                .map(|(_, metric)| (over(metric), None))
                .filter(|_| large(mention))
        }
        Kind::Money => carried(),
        _ if general => None,
        _ => carried(),
    }
}

/// A metric as taken over from the text before.
fn over(metric: &Metric) -> Metric {
    Metric { here: false, ..metric.clone() }
}

/// Whether a number is one that a text would give of a whole: no "two", no "15".
fn large(mention: &Mention) -> bool {
    mention.amount.is_some_and(|a| a.middle() >= crate::value::Decimal::from(1_000))
}

/// Whether a unit says by itself what is counted: TEU, kWh; not yuan, percent, 个.
pub fn is_telling(unit: &str) -> bool {
    unit.is_ascii() && !unit.is_empty() && unit != "%" && (unit == "TEU" || unit.len() != 3)
        || matches!(unit, "人次" | "辆" | "架次" | "亩")
}

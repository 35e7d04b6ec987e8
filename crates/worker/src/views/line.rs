//! A card's figures on a line of numbers: one scale for all, with powers of ten as equal steps where they are far apart.

use crossfoot::report::{FindingRow, RepairRow};
use crossfoot::value::{Amount, Decimal, Interval, Width, plain, power_of_ten};
use crossfoot_protocol::{BarView, LineView, Locale};

use crate::checked::{Checked, Figure};
use crate::words;

/// Checks that hold like amounts against each other: of others a line would show what is no quarrel.
const CHECKS: &[&str] = &["unit-slip", "value-conflict", "part-exceeds-whole", "title-body", "series-break"];

/// Figures on a line, at most.
const MOST: usize = 4;

/// How far apart the smallest and the largest value may be for even steps to show them well.
const FAR: f64 = 4.0;

/// Room at each end, in thousandths of the line.
const MARGIN: f64 = 90.0;

/// A scale: values to places between 0 and 1,000.
struct Scale {
    /// Whether equal steps are powers of ten.
    log: bool,
    low: f64,
    high: f64,
}

impl Scale {
    /// One that shows all these values.
    fn of(values: &[f64]) -> Option<Scale> {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let log = low > 0.0 && high / low >= FAR;
        let turn = |value: f64| if log { js_sys::Math::log10(value) } else { value };
        (high > low).then(|| Scale { log, low: turn(low), high: turn(high) })
    }

    fn place(&self, value: f64) -> u32 {
        let value = match self.log {
            true if value <= 0.0 => return 0,
            true => js_sys::Math::log10(value),
            false => value,
        };
        let part = (value - self.low) / (self.high - self.low);
        (MARGIN + part * (1000.0 - 2.0 * MARGIN)).clamp(0.0, 1000.0) as u32
    }
}

/// The line of a finding; `None` where there is nothing to lay out.
pub fn line(checked: &Checked, locale: Locale, finding: &FindingRow) -> Option<LineView> {
    if !CHECKS.contains(&finding.rule) {
        return None;
    }
    let mut figures: Vec<(Figure, &'static str, Amount)> = Vec::new();
    for span in &finding.spans {
        let Some(figure) = checked.figure_of(finding, &span.mention) else { continue };
        let Some(amount) = figure.mention.amount else { continue };
        let like = figures.first().is_none_or(|(first, ..)| first.mention.unit == figure.mention.unit);
        let new = figures.iter().all(|(other, .., held)| {
            (held.middle(), other.mention.qualifier) != (amount.middle(), figure.mention.qualifier)
        });
        if like && new && figures.len() < MOST {
            figures.push((figure, words::role(span.role), amount));
        }
    }
    if figures.len() < 2 {
        return None;
    }
    let intervals: Vec<Interval> =
        figures.iter().map(|(f, _, amount)| amount.interval(f.mention.qualifier, Width::Loose)).collect();
    let mended = finding.repair.as_ref().and_then(|repair| mended(repair, figures[0].2.middle()));
    let ends = intervals.iter().flat_map(|interval| [interval.low, interval.high]).flatten();
    let middles = figures.iter().map(|(.., amount)| amount.middle());
    let shown: Vec<Decimal> = ends.chain(middles).chain(mended).collect();
    let scale = Scale::of(&shown.iter().map(|value| float(*value)).collect::<Vec<_>>())?;
    let bars = figures.iter().zip(&intervals).map(|((figure, role, amount), interval)| BarView {
        role: (*role).into(),
        label: figure.mention.span.of(&figure.reading.article.text).into(),
        from: interval.low.map_or(0, |low| scale.place(float(low))),
        at: scale.place(float(amount.middle())),
        to: interval.high.map_or(1000, |high| scale.place(float(high))),
        below: interval.low.is_none(),
        above: interval.high.is_none(),
    });
    let hop = mended
        .zip(finding.repair.as_ref())
        .map(|(value, repair)| (scale.place(float(value)), words::factor(repair.power)));
    Some(LineView {
        ticks: ticks(&scale, locale, &shown),
        bars: bars.collect(),
        text: in_words(locale, &figures, &intervals, hop.as_ref().map(|(_, hop)| hop.as_str())),
        hop,
    })
}

/// The value of the figure in doubt as the repair reads it.
fn mended(repair: &RepairRow, value: Decimal) -> Option<Decimal> {
    value.checked_mul(power_of_ten(-repair.power)?)
}

/// Marks at the powers of ten, or at both ends of what is shown.
fn ticks(scale: &Scale, locale: Locale, shown: &[Decimal]) -> Vec<(u32, String)> {
    let low = shown.iter().copied().min().unwrap_or_default();
    let high = shown.iter().copied().max().unwrap_or_default();
    let at = |value: Decimal| (scale.place(float(value)), words::amount(locale, value));
    if !scale.log {
        return [low, high].map(at).into();
    }
    // one mark before the first value and one behind the last, as far as these are on the line
    let marks =
        (-12..=28).filter_map(power_of_ten).filter(|mark| low <= *mark * Decimal::TWO && *mark <= high * Decimal::TWO);
    let marks: Vec<_> = marks.map(at).filter(|(place, _)| (1..1000).contains(place)).collect();
    if marks.is_empty() { [low, high].map(at).into() } else { marks }
}

fn in_words(
    locale: Locale,
    figures: &[(Figure, &'static str, Amount)],
    intervals: &[Interval],
    hop: Option<&str>,
) -> String {
    let each = figures.iter().zip(intervals).map(|((figure, ..), interval)| {
        let surface = figure.mention.span.of(&figure.reading.article.text);
        let range = words::range(locale, *interval, |value| words::amount(locale, value));
        locale.pick(format!("“{surface}” allows {range}"), format!("“{surface}”允许的范围：{range}"))
    });
    let mut said: Vec<String> = each.collect();
    if let Some(hop) = hop {
        said.push(locale.pick(format!("the first one {hop} falls on the second"), format!("前者{hop}后与后者相合")));
    }
    said.join(locale.pick("; ", "；"))
}

/// Only to draw with: nothing is decided by it.
fn float(value: Decimal) -> f64 {
    js_sys::parse_float(&plain(value))
}

//! One series drawn: axes, the lines of what is reached, foreseen and aimed at, a mark for each figure of each article.

use crossfoot::claim::Status;
use crossfoot::mention::Mention;
use crossfoot::report::{PointRow, SeriesRow};
use crossfoot::value::{Amount, Decimal, Map, Qualifier, plain, power_of_ten};
use crossfoot_protocol::{Locale, ShapeView};

use super::axis::{Days, Values, middle};
use super::draw::{Mark, Pen, wide};
use super::legend::legend;
use super::source;
use crate::checked::{Checked, number};
use crate::names;
use crate::views::matrix::spot;
use crate::words;

/// Height of the field in which marks stand.
const FIELD: u32 = 190;
/// Room above it, for the unit.
const HEAD: u32 = 34;
/// Marks that are drawn, at most: more than that are a cloud, and the table has them.
const MOST: usize = 400;
/// Values that are written beside their marks, at most.
const MOST_WRITTEN: usize = 10;
/// How far apart the marks of several articles at one place stand.
const STEP: u32 = 11;

/// A point with its place.
struct Placed<'p> {
    point: &'p PointRow,
    value: Decimal,
    middle: i64,
    mark: Mark,
    /// Where the period stands, and where the mark does: beside it where others stand there.
    x: u32,
    at: (u32, u32),
}

/// The shapes of a series, and the height of the whole.
pub fn plot(checked: &Checked, locale: Locale, series: &SeriesRow, width: u32) -> (u32, Vec<ShapeView>) {
    let mut points: Vec<Placed> = series.points.iter().take(MOST).filter_map(placed).collect();
    let mut values: Vec<Decimal> = points.iter().map(|point| point.value).collect();
    values.extend(points.iter().filter_map(|point| decimal(point.point.repaired.as_deref()?)));
    let axis = Values::of(&values);
    let scale = scale(locale, *axis.ticks.last().unwrap_or(&Decimal::ONE));
    let names: Vec<String> = axis.ticks.iter().map(|tick| short(*tick, scale.0)).collect();
    let left = names.iter().map(|name| wide(name)).max().unwrap_or(0) + 14;
    let days = Days::of(points.iter().map(|point| point.middle));
    // marks of several articles stand side by side: room for them at both ends
    let pad = 30;
    let field = width.saturating_sub(left + 2 * pad + 8);
    let foot = HEAD + FIELD;
    let y = |value: Decimal| foot - axis.place(value, FIELD);
    for point in &mut points {
        point.x = left + pad + days.place(point.middle, field);
        point.at = (point.x, y(point.value));
    }
    spread(&mut points);

    let mut pen = Pen::default();
    let unit = [scale.1, names::unit(locale, &series.unit)].join(" ");
    let log = if axis.log { locale.pick("log scale", "对数刻度") } else { "" };
    let head = [unit.trim(), log].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    pen.text("tick", 4, 14, head.join(locale.pick(", ", "，")));
    for (tick, name) in axis.ticks.iter().zip(&names) {
        let at = y(*tick);
        pen.path("grid", format!("M{left} {at}H{width}"));
        pen.text("tick is-end", left - 6, at + 4, name.as_str());
    }
    periods(&mut pen, &points, foot + 18);
    lines(&mut pen, &points);
    for point in &points {
        bounds(&mut pen, checked, point, &y);
    }
    let mut written: Vec<(u32, u32)> = Vec::new();
    let few = points.iter().filter(|point| point.mark != Mark::Implied).count() <= MOST_WRITTEN;
    // what is in doubt is drawn last, so that nothing lies over it
    points.sort_by_key(|point| (point.mark == Mark::Slip, point.mark != Mark::Implied));
    for point in &points {
        figure(&mut pen, checked, locale, point, &y);
    }
    for point in points.iter().rev().filter(|point| point.mark != Mark::Implied) {
        let (x, top) = (point.at.0, point.at.1.saturating_sub(10));
        let free = written.iter().all(|(other, line)| other.abs_diff(x) > 44 || line.abs_diff(top) > 13);
        if free && (few || point.mark == Mark::Slip) {
            written.push((x, top));
            pen.text("is-value is-middle", x, top, short(point.value, scale.0));
        }
    }
    let height = foot + 24 + legend(&mut pen, locale, &sorts(&points), width, foot + 24);
    (height, pen.shapes)
}

fn decimal(text: &str) -> Option<Decimal> {
    text.parse().ok()
}

fn placed(point: &PointRow) -> Option<Placed<'_>> {
    let mark = match (&point.repaired, point.implied, point.status) {
        (Some(_), ..) => Mark::Slip,
        (_, Some(_), _) => Mark::Implied,
        (_, _, Status::Actual) => Mark::Actual,
        (_, _, Status::Forecast) => Mark::Forecast,
        _ => Mark::Target,
    };
    let middle = middle(&point.period.start, &point.period.end);
    Some(Placed { point, value: decimal(&point.value)?, middle, mark, x: 0, at: (0, 0) })
}

/// Sets marks that would cover each other side by side.
fn spread(points: &mut [Placed]) {
    for index in 1..points.len() {
        let (before, rest) = points.split_at_mut(index);
        let point = &mut rest[0];
        let near = |other: &&Placed| other.x == point.x && other.at.1.abs_diff(point.at.1) < STEP;
        // more than a handful lie over each other: the table tells them apart
        let beside = before.iter().filter(near).count().min(5) as u32;
        let by = beside.div_ceil(2) * STEP;
        point.at.0 = if beside % 2 == 1 { point.x + by } else { point.x.saturating_sub(by) };
    }
}

/// The names of the periods, as many as have room.
fn periods(pen: &mut Pen, points: &[Placed], y: u32) {
    let mut named: Vec<(u32, &str)> = points.iter().map(|point| (point.x, point.point.period.label.as_str())).collect();
    named.sort_unstable();
    named.dedup();
    let mut free = 0;
    for (x, label) in named {
        let half = wide(label) / 2;
        if x.saturating_sub(half) >= free {
            pen.text("tick is-middle", x, y, label);
            free = x + half + 8;
        }
    }
}

/// The lines of what is reached, foreseen and aimed at. What is in doubt is no part of them; where articles differ, the
/// line goes by the value that most of them print.
fn lines(pen: &mut Pen, points: &[Placed]) {
    let of = |mark: Mark| {
        let mut periods: Map<u32, Vec<&Placed>> = Map::new();
        points.iter().filter(|point| point.mark == mark).for_each(|point| periods.entry(point.x).push(point));
        let places = periods.into_iter().filter_map(|(x, at)| {
            let count = |point: &Placed| at.iter().filter(|other| other.value == point.value).count();
            let best = at.iter().rev().max_by_key(|point| count(point))?;
            Some((x, best.at.1))
        });
        places.collect::<Vec<(u32, u32)>>()
    };
    let reached = of(Mark::Actual);
    for (mark, class) in [(Mark::Forecast, "series is-forecast"), (Mark::Target, "series is-target")] {
        let mut ahead = of(mark);
        // what is foreseen goes on from what was reached last before it
        let from = ahead.first().and_then(|(first, _)| reached.iter().rev().find(|(x, _)| x < first));
        ahead.splice(0..0, from.copied());
        pen.line(class, &ahead);
    }
    pen.line("series is-actual", &reached);
}

/// The bar of a figure that is printed with a bound or as a range.
fn bounds(pen: &mut Pen, checked: &Checked, point: &Placed, y: &impl Fn(Decimal) -> u32) {
    let Some(mention) = number(&point.point.mention, 'm').map(|figure| checked.mention(figure)) else { return };
    if point.point.implied.is_some() || !is_bounded(mention) {
        return;
    }
    let (x, at) = point.at;
    let low = point.point.low.as_deref().and_then(decimal);
    let high = point.point.high.as_deref().and_then(decimal);
    let top = high.map_or(at.saturating_sub(24), y);
    let bottom = low.map_or(at + 24, y);
    if bottom > top + 3 {
        pen.bar(x, (top, bottom), (high.is_none(), low.is_none()));
    }
}

fn is_bounded(mention: &Mention) -> bool {
    mention.qualifier != Qualifier::Eq || matches!(mention.amount, Some(Amount::Range(..)))
}

/// The mark of a figure; for a suspected slip the arrow to where it would belong as well.
fn figure(pen: &mut Pen, checked: &Checked, locale: Locale, point: &Placed, y: &impl Fn(Decimal) -> u32) {
    let row = point.point;
    let what = [row.surface.as_str(), &row.period.label, words::status(locale, row.status)];
    let mut hint = [source(checked, row), what.join(locale.pick(", ", "，"))].join(locale.pick(": ", "："));
    if let Some(repaired) = row.repaired.as_deref().and_then(decimal) {
        let to = y(repaired);
        pen.arrow(point.at.0, point.at.1, to);
        pen.mark(Mark::Repaired, (point.at.0, to), String::new(), None);
        hint += locale.pick(" (suspected slip)", "（疑为单位失误）");
    }
    if row.implied.is_some() {
        hint += locale.pick(" (implied)", "（推算）");
    }
    pen.mark(point.mark, point.at, hint, number(&row.mention, 'm').map(|figure| spot(checked, figure)));
}

/// The sorts of mark that are shown, in the order of the legend.
fn sorts(points: &[Placed]) -> Vec<Mark> {
    let shown = |mark: &Mark| {
        let like = if *mark == Mark::Repaired { Mark::Slip } else { *mark };
        points.iter().any(|point| point.mark == like)
    };
    let all = [Mark::Actual, Mark::Forecast, Mark::Target, Mark::Implied, Mark::Slip, Mark::Repaired];
    all.into_iter().filter(shown).collect()
}

/// The word of scale that the values of an axis are told in, and its power of ten.
fn scale(locale: Locale, high: Decimal) -> (i32, &'static str) {
    let words: &[(i32, &str)] = locale.pick(
        &[(12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")][..],
        &[(12, "万亿"), (8, "亿"), (4, "万")][..],
    );
    let fits = |(power, _): &&(i32, &str)| power_of_ten(*power).is_some_and(|unit| high.abs() >= unit);
    words.iter().find(fits).copied().unwrap_or((0, ""))
}

/// A value in that scale, with four digits.
fn short(value: Decimal, power: i32) -> String {
    let unit = power_of_ten(power).unwrap_or(Decimal::ONE);
    plain((value / unit).round_significant(4)).replace('-', "−")
}

/// A decimal string with its word of scale: `23.7 billion`.
pub fn in_words(locale: Locale, value: &str) -> String {
    let Some(value) = decimal(value) else { return value.to_owned() };
    let (power, word) = scale(locale, value);
    [short(value, power).as_str(), word].join(locale.pick(" ", "")).trim_end().to_owned()
}

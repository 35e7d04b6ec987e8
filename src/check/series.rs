//! Series: what the articles together tell of one thing over time, with what growths and shares imply, and where a
//! suspected slip would belong.

use super::Finding;
use super::allowed::{middle, recomputed};
use super::grown::{is_other_basis, signed, year_before};
use crate::claim::{Basis, Direction, Measure, Relation, Status};
use crate::lexicon::Place;
use crate::link::{ClaimId, Figure, Linked};
use crate::mention::{Kind, Mention};
use crate::value::{Decimal, Interval, Map, Period, Width, power_of_ten, ratio};

/// The figures of one key, merged over the articles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// The points, in the order of their periods, then of the texts.
    pub points: Vec<Point>,
}

/// One figure of a series, or a value that figures imply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The figure; for an implied value, the growth or share that leads to it.
    pub claim: ClaimId,
    /// When.
    pub period: Period,
    /// Reached, foreseen, aimed at.
    pub status: Status,
    /// The value; a fall is below zero.
    pub value: Decimal,
    /// The values that the printed form allows.
    pub interval: Interval,
    /// What implies it, where it is not printed.
    pub implied: Option<Implied>,
    /// Where it would belong by the repair that a finding suggests.
    pub repaired: Option<Decimal>,
}

/// What implies a value that is not printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Implied {
    /// The level after a growth, and the growth: the level a year before.
    Growth,
    /// A part and its share: the whole.
    Share,
}

/// What tells the series of a bucket apart: metric, place, basis, and how long a period is. A half year's sum is no
/// point beside those of whole years.
type Key<'r> = (&'r str, Option<Place>, Option<Basis>, i64);

/// Every series of the set that has points of two periods or of two articles. Only what a sentence dates itself, and of
/// which it names the metric, takes part: what is taken over from around may be meant of another time.
pub fn series(linked: &Linked, findings: &[Finding]) -> Vec<Series> {
    let repaired = repairs(findings);
    let implied = implied(linked);
    let mut found = Vec::new();
    for bucket in linked.buckets() {
        let mut keyed: Map<Key, Vec<Point>> = Map::new();
        for &id in &bucket.claims {
            let Some((key, mut point)) = point(linked, id) else { continue };
            point.repaired = repaired.get(&linked.figure(id)).and_then(|power| divided(point.value, *power));
            let points = keyed.entry(key);
            // what follows from a figure in doubt is in doubt too, and would say nothing of its own
            if point.repaired.is_none() {
                points.extend(implied.get(&id).into_iter().flatten().cloned());
            }
            points.push(point);
        }
        found.extend(keyed.into_values().filter(|points| is_told_twice(points)).map(|mut points| {
            points.sort_by_key(|point| (point.period, point.implied.is_some(), point.claim));
            Series { points }
        }));
    }
    found
}

/// Whether printed figures of two periods or two articles are among them.
fn is_told_twice(points: &[Point]) -> bool {
    let mut printed = points.iter().filter(|point| point.implied.is_none());
    let Some(first) = printed.next() else { return false };
    printed.any(|point| point.period != first.period || point.claim.article != first.claim.article)
}

/// A claim as a point of its series.
fn point<'r>(linked: &Linked<'r>, id: ClaimId) -> Option<(Key<'r>, Point)> {
    let (claim, mention) = (linked.claim(id), linked.mention(id));
    let metric = claim.metric.as_ref().filter(|metric| metric.here)?;
    let period = claim.period.as_ref().filter(|period| period.here)?.is;
    let measured = matches!(claim.measure, Measure::Level | Measure::Growth | Measure::Share);
    if !measured || claim.status == Status::Cap {
        return None;
    }
    let falls = claim.measure == Measure::Growth && claim.direction == Some(Direction::Down);
    let (value, interval) = (middle(mention)?, mention.interval(Width::Loose)?);
    let days = (period.until - period.from).whole_days();
    let place = claim.scope.as_ref().map(|scope| scope.is);
    // months are of 28 to 31 days, years of 365 or 366
    let key = (metric.name.as_str(), place, claim.basis, if days < 7 { 0 } else { (days + 15) / 30 });
    let point = Point {
        claim: id,
        period,
        status: claim.status,
        value: if falls { -value } else { value },
        interval: if falls { interval.negated() } else { interval },
        implied: None,
        repaired: None,
    };
    Some((key, point))
}

/// The figures that a finding suggests to read a power of ten smaller, with that power.
fn repairs(findings: &[Finding]) -> Map<Figure, i32> {
    let mut found = Map::new();
    let repairs = findings.iter().filter_map(|finding| finding.repair.as_ref()).filter(|repair| repair.power != 0);
    for repair in repairs {
        found.extend(repair.figures.iter().map(|figure| (*figure, repair.power)));
    }
    found
}

fn divided(value: Decimal, power: i32) -> Option<Decimal> {
    value.checked_mul(power_of_ten(-power)?)
}

/// The values that the relations of the texts imply, by the claim in whose series they belong.
fn implied(linked: &Linked) -> Map<ClaimId, Vec<Point>> {
    let mut found: Map<ClaimId, Vec<Point>> = Map::new();
    for (article, relation) in linked.relations() {
        let id = |claim: usize| ClaimId { article, claim };
        let point = match *relation {
            Relation::Growth { level, rate } => before_growth(linked, id(level), id(rate)).map(|p| (id(level), p)),
            Relation::Share { part, share, whole: Some(whole) } if is_percent(linked.mention(id(share))) => {
                whole_of(linked, id(part), id(share), id(whole)).map(|p| (id(whole), p))
            }
            _ => None,
        };
        if let Some((home, point)) = point {
            found.entry(home).push(point);
        }
    }
    found
}

/// "2.3 billion yuan, up 27.4%": 1.8 billion a year before.
fn before_growth(linked: &Linked, level: ClaimId, rate: ClaimId) -> Option<Point> {
    let claim = linked.claim(level);
    if claim.measure != Measure::Level || !is_percent(linked.mention(rate)) || is_other_basis(linked, rate) {
        return None;
    }
    let grown = signed(linked, rate)?;
    let factor = |percent: Decimal| Decimal::ONE + percent / Decimal::ONE_HUNDRED;
    let falls = linked.claim(rate).direction == Some(Direction::Down);
    let percent = middle(linked.mention(rate))?;
    let by = factor(if falls { -percent } else { percent });
    let factors = Interval { low: grown.low.map(factor), high: grown.high.map(factor), ..grown };
    Some(Point {
        claim: rate,
        period: year_before(claim.period.as_ref()?.is)?,
        status: Status::Actual,
        value: ratio(middle(linked.mention(level))?, by)?.round_significant(4),
        interval: recomputed(linked.mention(level))?.over(factors)?,
        implied: Some(Implied::Growth),
        repaired: None,
    })
}

/// "of which 48,000 were exported, accounting for 40%": a whole of 120,000.
fn whole_of(linked: &Linked, part: ClaimId, share: ClaimId, whole: ClaimId) -> Option<Point> {
    if !is_percent(linked.mention(share)) {
        return None;
    }
    let rate = recomputed(linked.mention(share))?.times(Decimal::new(1, 2))?;
    let value = ratio(middle(linked.mention(part))? * Decimal::ONE_HUNDRED, middle(linked.mention(share))?)?;
    Some(Point {
        claim: share,
        period: linked.claim(whole).period.as_ref()?.is,
        status: linked.claim(whole).status,
        value: value.round_significant(4),
        interval: recomputed(linked.mention(part))?.over(rate)?,
        implied: Some(Implied::Share),
        repaired: None,
    })
}

fn is_percent(mention: &Mention) -> bool {
    mention.kind == Kind::Percent
}

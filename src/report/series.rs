//! The series of a set as rows of the report.

use serde::Serialize;

use super::PeriodRow;
use super::build::Builder;
use crate::check::{self, Finding, Implied, Point, Series};
use crate::claim::{Basis, Measure, Status};
use crate::value::{Decimal, Interval, numbered, plain};

/// What the articles together tell of one thing over time.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SeriesRow {
    /// What the metric is about.
    pub topic: Option<String>,
    /// What is counted.
    pub metric: String,
    /// Where, or whose.
    pub scope: Option<String>,
    /// Unit; empty for none.
    pub unit: String,
    /// Level, growth or share.
    pub measure: Measure,
    /// What a change is measured against, or what a level adds up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// Its points, in the order of their periods.
    pub points: Vec<PointRow>,
}

/// A figure of a series, or a value that figures imply. Values are decimal strings.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PointRow {
    /// Mention id of the figure; for an implied value, of the growth or share that leads to it.
    pub mention: String,
    /// Article id.
    pub article: String,
    /// When.
    pub period: PeriodRow,
    /// Reached, foreseen, aimed at.
    pub status: Status,
    /// As printed.
    pub surface: String,
    /// The value; a fall is below zero.
    pub value: String,
    /// The least value that the printed form allows; `None` without end.
    pub low: Option<String>,
    /// The largest one.
    pub high: Option<String>,
    /// `growth` or `share`, for a value that is not printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub implied: Option<&'static str>,
    /// Where it would belong by the repair that a finding suggests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repaired: Option<String>,
}

impl Builder<'_, '_> {
    /// The series, in the order of their first figures.
    pub(super) fn series(&self, findings: &[Finding]) -> Vec<SeriesRow> {
        let mut all = check::series(self.linked, findings);
        all.sort_by_key(|series| series.points.iter().map(|point| point.claim).min());
        all.iter().filter_map(|series| self.series_row(series)).collect()
    }

    fn series_row(&self, series: &Series) -> Option<SeriesRow> {
        let printed = series.points.iter().find(|point| point.implied.is_none())?.claim;
        let claim = self.linked.claim(printed);
        let metric = claim.metric.as_ref()?;
        Some(SeriesRow {
            topic: self.linked.topic_name(printed).filter(|_| !metric.general).map(str::to_owned),
            metric: metric.name.clone(),
            scope: self.linked.scope_name(printed).map(str::to_owned),
            unit: self.linked.mention(printed).unit.symbol().to_owned(),
            measure: claim.measure,
            basis: claim.basis,
            points: series.points.iter().map(|point| self.point(point)).collect(),
        })
    }

    fn point(&self, point: &Point) -> PointRow {
        let Interval { low, high, .. } = point.interval;
        let end = |end: Option<Decimal>| end.map(|value| plain(shortened(value, point.implied)));
        PointRow {
            mention: self.mention_id(point.claim.article, self.linked.claim(point.claim).mention),
            article: numbered('a', point.claim.article + 1),
            period: PeriodRow::of(point.period, self.linked.claim(point.claim).as_of),
            status: point.status,
            surface: self.linked.surface(point.claim).to_owned(),
            value: plain(point.value),
            low: end(low),
            high: end(high),
            implied: point.implied.map(|implied| match implied {
                Implied::Growth => "growth",
                Implied::Share => "share",
            }),
            repaired: point.repaired.map(plain),
        }
    }
}

/// The ends of a quotient go on for ever; four digits tell all that its figures do.
fn shortened(value: Decimal, implied: Option<Implied>) -> Decimal {
    if implied.is_some() { value.round_significant(4) } else { value }
}

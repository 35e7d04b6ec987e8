//! Figures as printed, each with its place, exact value, unit and bound.
//!
//! Where readers of figures differ, this one keeps the sense of news:
//!
//! - percentage points (个百分点) are points, never percent; 千分之三 is 0.3 percent;
//! - a unit without a number, a lone `one` or 一 in running text, a code with digits (`S&P 500`, `5G`) is no figure;
//! - `60 out of 100` is two numbers, since a reader may hold each against something;
//! - 3000多万 and `over 30 million` are bounds without an upper end, not ranges;
//! - a month is the whole month, `by the end of 2024` the year 2024 told as of its end, a season `2024-25` July to June;
//! - `next day`, `the week` and the like belong to a story and are left; open-ended stretches have no end to give;
//! - `4.22` is a decimal, not the 22nd of April.

mod context;
mod date;
mod figure;
mod first;
mod kind;
mod not_figure;
mod numeral;
mod scan;
mod suffix;

pub use context::{Context, Meant};
pub use kind::Kind;
pub use scan::{Figures, read};

use crate::text::Span;
use crate::value::{Amount, Interval, Period, Qualifier, Unit, Width};

/// One figure as printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where it stands in the article's text: the number with its unit, without words of bound before it.
    pub span: Span,
    /// What sort of figure it is.
    pub kind: Kind,
    /// Its value; `None` for dates and periods.
    pub amount: Option<Amount>,
    /// What it counts or measures.
    pub unit: Unit,
    /// The bound that it is printed with.
    pub qualifier: Qualifier,
    /// The days of a date or period.
    pub period: Option<Period>,
    /// Other days that it may mean.
    pub alternatives: Vec<Period>,
    /// Whether a date is the end of what is told ("by the end of 2024", 截至).
    pub as_of: bool,
    /// Another reading of the unit, with its reason: `¥` may be yen.
    pub other_unit: Option<Unit>,
    /// The mechanism that read it.
    pub rule: &'static str,
}

impl Mention {
    /// The values that the figure may stand for; `None` for dates and periods.
    pub fn interval(&self, width: Width) -> Option<Interval> {
        Some(self.amount?.interval(self.qualifier, width))
    }

    /// Whether it is a day or a stretch of the calendar.
    pub fn is_calendar(&self) -> bool {
        matches!(self.kind, Kind::Date | Kind::Period)
    }
}

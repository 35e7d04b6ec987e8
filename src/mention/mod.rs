//! Figures as printed, each with its place, exact value, unit and bound.
//!
//! Where readers of figures differ, this one keeps the sense of news:
//!
//! - percentage points (个百分点) are points, never percent; 千分之三 is 0.3 percent;
//! - a unit without a number, a lone `one` or 一 in running text, a code with digits (`S&P 500`, `5G`) is no figure;
//! - `60 out of 100` is two numbers, since a reader may hold each against something;
//! - 3000多万 and `over 30 million` are bounds without an upper end, not ranges;
//! - `dozens of companies`, `several hundred`, 数千 are ranges; `several` or `millions` alone, `thousands of years` and
//!   `a hundred percent sure` are no figures. `Thousands of` ends where one says `tens of thousands`: at 20,000;
//! - `rose from 10 to 20 billion yuan` and 从10亿升至20亿元 are two figures and no range, and the first has the scale and
//!   the unit of the second; `from 9,500 to 1.2 million` lends nothing, since the two would lie too far apart;
//! - a printed conversion, `50.5 billion yuan ($7 billion)`, is two figures, each with its own currency;
//! - a length in two units is one figure in the smaller: 四年六个月 is 54 months; 三年以上七年以下 is a range;
//! - a month is the whole month, `by the end of 2024` the year 2024 told as of its end, a season `2024-25` July to June;
//! - `since 2020` and 2020年以来 last from there to the reference day, the year itself being the other reading;
//! - `4.22` is a decimal, not the 22nd of April.
//!
//! Doubtful, and said so: a bare `$`, `dollars`, `¥` and 元 go by the places that the text names and by its other amounts
//! ([`Context`]), and the figure keeps the other reading. `Pounds` weigh in a text that weighs things and names no
//! sterling. `March` or 8月 without a year is the nearest, the one on the other side of the reference being the other.
//!
//! Left alone: `next day`, `the week` and the like, which belong to a story; stretches open towards the future (三年以后,
//! 2026年起), which have no end to give; dates by the moon without a word for it (八月十五 may be either); times of day;
//! fractions as spoken in school (`one over three`, `twenty and three fifths`).
//!
//! What suites of other projects have otherwise, on purpose: 个百分点 is no percent, a bare number is not of the unit
//! `dimensionless`; `30 l` is litres and no lakh, `300 Kr` kroner and no crore, `1,674.5 G` no thousand million, `one over
//! one hundred` more than 100 (whoever reads them the other way finds these four off by powers of ten); the mean of `$350
//! to $680` is no figure; `2 in` is no inch, `percent of 10` no percentage, `c $ 1.34` no Canadian dollar; 两角五分 is 0.25
//! yuan and not 25 cents; a suite that asks for measures alone counts the other numbers of its sentences as too many.

mod cell;
mod context;
mod date;
mod figure;
mod first;
mod kind;
mod not_figure;
mod numeral;
mod recomputed;
mod scan;
mod suffix;

pub use cell::{HeadedUnit, bracketed, cell};
pub use context::{Context, Meant};
pub use kind::Kind;
pub use recomputed::{is_exact_count, percent, recomputed};
pub use scan::{Figures, read};

use crate::lexicon::SHARED;
use crate::text::Span;
use crate::value::{Amount, Interval, Period, Qualifier, Unit, Width};

/// Whether two currencies go by one name that only a place tells apart: dinars, pounds.
fn shared_name(one: &Unit, other: &Unit) -> bool {
    let Some((one, other)) = one.currency().zip(other.currency()) else { return false };
    let has = |homes: &[(&str, &str)], code: &str| homes.iter().any(|(_, known)| *known == code);
    SHARED.iter().any(|(_, homes)| has(homes, one) && has(homes, other))
}

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

    /// Whether either of two figures may be meant in the unit of the other: `¥` in yen, 元 in Hong Kong dollars.
    pub fn may_be_in(&self, other: &Mention) -> bool {
        // 克朗 and crowns are printed without their country
        const CROWNS: &[&str] = &["SEK", "NOK", "DKK", "CZK", "ISK"];
        let crowns = |unit: &Unit| unit.currency().is_some_and(|code| CROWNS.contains(&code));
        let meant = |one: &Mention, other: &Mention| {
            let or = one.other_unit.as_ref();
            // $627 a tonne may be A$627 per tonne, whether its own words say so much or not
            or == Some(&other.unit)
                || or.and_then(Unit::currency).is_some_and(|code| other.unit.currency() == Some(code))
        };
        meant(self, other)
            || meant(other, self)
            || crowns(&self.unit) && crowns(&other.unit)
            || shared_name(&self.unit, &other.unit)
    }

    /// Whether it is a day or a stretch of the calendar.
    pub fn is_calendar(&self) -> bool {
        matches!(self.kind, Kind::Date | Kind::Period)
    }
}

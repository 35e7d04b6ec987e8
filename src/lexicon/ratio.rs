//! Words that make a number a ratio: percent, percentage points, basis points, multiples.

use std::sync::LazyLock;

use super::Phrases;
use crate::value::Unit;

/// What kind of ratio the number before it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ratio {
    /// Percent.
    Percent,
    /// Thousandths: 6.5‰ is 0.65 percent.
    PerMille,
    /// Tenths: 三成 is 30 percent.
    Tenth,
    /// Percentage points.
    Point,
    /// Basis points.
    BasisPoint,
    /// Multiples.
    Multiple,
}

impl Ratio {
    /// The unit of the report.
    pub fn unit(self) -> Unit {
        match self {
            Ratio::Percent | Ratio::PerMille | Ratio::Tenth => Unit::Percent,
            Ratio::Point => Unit::Point,
            Ratio::BasisPoint => Unit::BasisPoint,
            Ratio::Multiple => Unit::Multiple,
        }
    }
}

/// The words, after a number.
pub static RATIOS: LazyLock<Phrases<Ratio>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: &[(Ratio, &str)] = &[
        (Ratio::Percent, "%|％|percent|percents|per cent|per-cent|pct|percentage"),
        (Ratio::PerMille, "‰|per mille|per mil"),
        (Ratio::Tenth, "成|折"),
        (Ratio::Point, "percentage points|percentage point|percentage-point|percent points|pp|ppt|ppts|个百分点|個百分點|百分点|百分點|% points|pct points"),
        (Ratio::BasisPoint, "basis points|basis point|bp|bps|basis-point|个基点|個基點|基点"),
        (Ratio::Multiple, "倍|times|-fold|fold|x"),
    ];
    Phrases::of(ROWS.iter().map(|(ratio, words)| (*words, *ratio)))
});

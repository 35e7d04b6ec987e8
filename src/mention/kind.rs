//! The kinds of figures.

use serde::{Deserialize, Serialize};

/// What sort of figure a mention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A bare number.
    Number,
    /// An amount of money.
    Money,
    /// A percentage.
    Percent,
    /// Percentage points or basis points.
    Points,
    /// A multiple: times, -fold, 倍.
    Multiple,
    /// A count or a measure with its unit.
    Quantity,
    /// A rank or an ordinal.
    Ordinal,
    /// A day.
    Date,
    /// A stretch of time on the calendar.
    Period,
    /// A length of time.
    Duration,
}

//! What a figure counts or measures.

use std::borrow::Cow;

/// A unit, in the words of the report: ISO 4217 for money, the usual symbols for measures, a noun for counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    /// None printed.
    #[default]
    None,
    /// Money, by ISO 4217 code.
    Money(&'static str),
    /// Percent.
    Percent,
    /// Percentage points.
    Point,
    /// Basis points.
    BasisPoint,
    /// Times: 倍, -fold.
    Multiple,
    /// A measure, by its symbol.
    Measure(&'static str),
    /// Something for each of something: `USD/kg`, `kWh/100 km`, with its currency when it is money.
    Rate(Cow<'static, str>, Option<&'static str>),
    /// A count, by its noun in the singular or its classifier.
    Count(Cow<'static, str>),
}

impl Unit {
    /// The unit as the report writes it; empty for none.
    pub fn symbol(&self) -> &str {
        match self {
            Unit::None => "",
            Unit::Money(code) | Unit::Measure(code) => code,
            Unit::Percent => "%",
            Unit::Point => "pp",
            Unit::BasisPoint => "bp",
            Unit::Multiple => "x",
            Unit::Rate(symbol, _) => symbol,
            Unit::Count(noun) => noun,
        }
    }

    /// The currency of money.
    pub fn currency(&self) -> Option<&'static str> {
        match self {
            Unit::Money(code) | Unit::Rate(_, Some(code)) => Some(code),
            _ => None,
        }
    }
}

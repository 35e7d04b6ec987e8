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

    /// Whether amounts in it add up, so that one can be a part of another: lengths and sums of money do, temperatures, prices
    /// and rates do not.
    pub fn adds_up(&self) -> bool {
        match self {
            Unit::None | Unit::Money(_) | Unit::Count(_) => true,
            Unit::Measure(symbol) => !symbol.starts_with('°') && !symbol.contains('/'),
            Unit::Percent | Unit::Point | Unit::BasisPoint | Unit::Multiple | Unit::Rate(..) => false,
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

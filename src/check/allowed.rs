//! Which values a printed figure allows, as the checks hold them against each other.

use crate::mention::{Kind, Mention};
pub use crate::mention::{is_exact_count, percent, recomputed};
use crate::value::{Amount, Decimal, Interval, Qualifier, Width};

/// Which intervals are held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The values that the printed forms with their bounds allow.
    Bounded,
    /// The printed numbers themselves, with their rounding: "over 50 billion" and "over 500 billion" share their large
    /// values, yet nobody would print both.
    AsPrinted,
}

/// The values that a figure allows in a comparison: trailing zeros count as rounding.
pub fn compared(mention: &Mention, hold: Hold) -> Option<Interval> {
    let qualifier = match (hold, mention.qualifier) {
        // 过半 is 51.5% too
        (Hold::AsPrinted, Qualifier::Gt | Qualifier::Ge) if mention.kind != Kind::Percent => Qualifier::Eq,
        (_, other) => other,
    };
    Some(mention.amount?.interval(qualifier, Width::Loose))
}

/// The value of a figure that is one number and no range.
pub fn one(mention: &Mention) -> Option<Decimal> {
    match mention.amount? {
        Amount::One(one) => Some(one.value),
        Amount::Range(..) => None,
    }
}

/// The number that stands for a figure in a ratio.
pub fn middle(mention: &Mention) -> Option<Decimal> {
    mention.amount.map(Amount::middle)
}

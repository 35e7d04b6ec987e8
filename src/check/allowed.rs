//! Which values a printed figure allows, as the checks hold them against each other.

use crate::mention::{Kind, Mention};
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
        (Hold::AsPrinted, Qualifier::Gt | Qualifier::Ge | Qualifier::Eq) => Qualifier::Eq,
        (_, other) => other,
    };
    Some(mention.amount?.interval(qualifier, Width::Loose))
}

/// The values that a figure allows in a recomputation: half a unit of the last digit for one with decimals and for a
/// percentage, the number itself for a count below 1,000 without a bound, else as in a comparison.
pub fn recomputed(mention: &Mention) -> Option<Interval> {
    let amount = mention.amount?;
    match amount {
        Amount::One(one) if one.decimals > 0 => Some(amount.interval(mention.qualifier, Width::Tight)),
        Amount::One(_) if mention.kind == Kind::Percent => Some(amount.interval(mention.qualifier, Width::Tight)),
        Amount::One(one) if is_exact_count(mention) => Some(Interval::closed(one.value, one.value)),
        _ => Some(amount.interval(mention.qualifier, Width::Loose)),
    }
}

/// Whether a figure is a count that is printed to the last one: below 1,000, whole, without a bound.
pub fn is_exact_count(mention: &Mention) -> bool {
    let whole = |v: Decimal| v.is_integer() && v < Decimal::ONE_THOUSAND && v > Decimal::ZERO;
    let counted = matches!(mention.kind, Kind::Number | Kind::Quantity);
    counted && mention.qualifier == Qualifier::Eq && one(mention).is_some_and(whole)
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

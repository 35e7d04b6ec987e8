//! Which values a printed figure allows where it is put into arithmetic.

use super::{Kind, Mention};
use crate::value::{Amount, Decimal, Interval, Qualifier, Width};

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

/// The rate that a share says, in percent: "two-thirds" is 66.7%, and what lies within a tenth of it.
pub fn percent(mention: &Mention) -> Option<Interval> {
    if mention.kind == Kind::Percent {
        return recomputed(mention);
    }
    let said = mention.amount?.middle() * Decimal::ONE_HUNDRED;
    match mention.qualifier {
        Qualifier::Gt | Qualifier::Ge | Qualifier::Lt | Qualifier::Le => {
            recomputed(mention)?.times(Decimal::ONE_HUNDRED)
        }
        _ => Some(Interval::closed(said * Decimal::new(9, 1), said * Decimal::new(11, 1))),
    }
}

/// Whether a figure is a count that is printed to the last one: below 1,000, whole, without a point or a bound.
pub fn is_exact_count(mention: &Mention) -> bool {
    let whole = |v: Decimal| v.is_integer() && v < Decimal::ONE_THOUSAND && v > Decimal::ZERO;
    let counted = matches!(mention.kind, Kind::Number | Kind::Quantity);
    counted
        && mention.qualifier == Qualifier::Eq
        && matches!(mention.amount, Some(Amount::One(one)) if one.decimals == 0 && whole(one.value))
}

//! Lengths of time in two units: 四年六个月 is 54 months, `2 hours 30 minutes` 150 minutes.

use super::super::Context;
use super::{Figure, one, plus, times};
use crate::text::around::{Ends, skip_blanks, skip_spaces};
use crate::value::{Amount, Decimal, Unit};

/// A unit, the next smaller one, and how many of that it holds.
const SMALLER: &[(&str, &str, i64)] =
    &[("year", "month", 12), ("week", "day", 7), ("day", "h", 24), ("h", "min", 60), ("min", "s", 60)];

/// `first` with the smaller unit behind it, counted in that.
pub fn whole(text: &str, first: &Figure, context: &Context) -> Option<Figure> {
    let Unit::Measure(unit) = first.unit else { return None };
    let (_, smaller, count) = SMALLER.iter().find(|(large, ..)| *large == unit)?;
    let (Amount::One(large), false) = (first.amount, first.age) else { return None };
    let at = skip_spaces(text, first.end);
    let and = text[at..].start_among(&["and ", "零", "又"]);
    let next = skip_blanks(text, at + and.map_or(0, |and| and.len()));
    let begins = text[next..].first_char().is_some_and(|c: char| c.is_alphanumeric());
    let second = if begins { one(text, next, next, context)? } else { return None };
    let Amount::One(small) = second.amount else { return None };
    let fits = second.unit == Unit::Measure(smaller)
        && small.value < Decimal::from(*count)
        && small.value > Decimal::ZERO
        && large.value.is_integer()
        && second.start == next
        && second.numeral.bound.is_none();
    let amount = plus(times(first.amount, Decimal::from(*count))?, small.value).filter(|_| fits)?;
    Some(Figure { end: second.end, amount, unit: second.unit, lone: false, age: second.age, ..first.clone() })
}

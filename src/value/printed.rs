//! A printed number is an interval: how exactly it was printed, and which bound it carries.

use super::Decimal;
use serde::{Deserialize, Serialize};

use super::Interval;

/// The bound that a figure is printed with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// As printed.
    #[default]
    Eq,
    /// Over, more than, 超.
    Gt,
    /// At least, 以上.
    Ge,
    /// Under, less than, 不足.
    Lt,
    /// No more than (a fact), 不超过.
    Le,
    /// About, 约.
    About,
    /// Nearly, 近.
    Nearly,
    /// Up to (what is granted or allowed), 最高: never compared with an actual.
    Cap,
}

/// Which interval of a printed number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// Half a unit of the last printed digit to each side.
    Tight,
    /// The same, with the trailing zeros of a whole number taken as rounding.
    Loose,
}

/// A number as printed: its value and the worth of its last digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Printed {
    /// The exact value, scale words folded in.
    pub value: Decimal,
    /// One unit of the last printed digit, scale folded in: 0.1 billion for `50.5 billion`.
    pub unit: Decimal,
    /// One unit of the last digit that is not a trailing zero of a whole number: 100 for `500`.
    pub coarse: Decimal,
    /// Digits after the decimal point, as printed.
    pub decimals: u8,
}

impl Printed {
    /// A number known exactly, printed to the unit.
    pub fn whole(value: Decimal) -> Self {
        Printed { value, unit: Decimal::ONE, coarse: Decimal::ONE, decimals: 0 }
    }

    /// The number `factor` times as large, its precision with it; `None` if it does not fit.
    pub fn times(self, factor: Decimal) -> Option<Printed> {
        Some(Printed {
            value: self.value.checked_mul(factor)?,
            unit: self.unit.checked_mul(factor)?,
            coarse: self.coarse.checked_mul(factor)?,
            decimals: self.decimals,
        })
    }

    /// Half the width of the interval. The loose one is capped at a tenth of the value.
    fn half(self, width: Width) -> Decimal {
        let half = |unit: Decimal| unit / Decimal::TWO;
        match width {
            Width::Tight => half(self.unit),
            Width::Loose => half(self.coarse).min(self.value.abs() / Decimal::TEN).max(half(self.unit)),
        }
    }

    /// The interval around the value without a bound.
    pub fn around(self, width: Width) -> Interval {
        let half = self.half(width);
        Interval::closed(self.value - half, self.value + half)
    }

    /// The significant digits, without sign, point and trailing zeros: `5`, `505`, `6343`.
    pub fn digits(self) -> String {
        self.value.digits()
    }
}

/// One number, or the two ends of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// One number.
    One(Printed),
    /// From, to.
    Range(Printed, Printed),
}

impl Amount {
    /// The values that this amount allows with this bound.
    ///
    /// ```
    /// use crossfoot::value::{Amount, Printed, Qualifier, Width};
    /// let over_820 = Amount::One(Printed::whole(820.into())).interval(Qualifier::Gt, Width::Loose);
    /// assert_eq!((over_820.low, over_820.high), (Some(820.into()), None));
    /// ```
    pub fn interval(self, qualifier: Qualifier, width: Width) -> Interval {
        let one = match self {
            Amount::Range(low, high) => {
                return Interval { low: low.around(width).low, ..high.around(width) };
            }
            Amount::One(one) => one,
        };
        let v = one.value;
        let from = |low, low_open| Interval { low: Some(low), low_open, high: None, high_open: true };
        let to = |high, high_open| Interval { low: None, low_open: true, high: Some(high), high_open };
        match qualifier {
            Qualifier::Eq => one.around(width),
            Qualifier::Gt => from(v, true),
            Qualifier::Ge => from(v, false),
            Qualifier::Lt => to(v, true),
            Qualifier::Le | Qualifier::Cap => to(v, false),
            Qualifier::Nearly => {
                Interval { low: Some(v * Decimal::new(9, 1)), low_open: false, high: Some(v), high_open: true }
            }
            Qualifier::About => {
                let half = one.half(width).max(v.abs() * Decimal::new(5, 2));
                Interval::closed(v - half, v + half)
            }
        }
    }

    /// The number that stands for the amount in a ratio: itself, or the middle of a range.
    pub fn middle(self) -> Decimal {
        match self {
            Amount::One(one) => one.value,
            Amount::Range(low, high) => low.value / Decimal::TWO + high.value / Decimal::TWO,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(value: &str, unit: &str, coarse: &str) -> Printed {
        let d = |t: &str| t.parse().unwrap();
        Printed { value: d(value), unit: d(unit), coarse: d(coarse), decimals: 0 }
    }

    #[test]
    fn trailing_zeros_of_a_whole_number_are_rounding_up_to_a_tenth() {
        let headline = Amount::One(printed("500", "1", "100"));
        let exact = Amount::One(printed("505", "1", "1"));
        let meets = |w| headline.interval(Qualifier::Eq, w).meets(exact.interval(Qualifier::Eq, w));
        assert!(meets(Width::Loose));
        assert!(!meets(Width::Tight));
        let one_digit = printed("1000", "1", "1000").around(Width::Loose);
        assert_eq!((one_digit.low, one_digit.high), (Some(900.into()), Some(1100.into())));
    }

    #[test]
    fn nearly_ends_below_the_value() {
        let nearly = Amount::One(Printed::whole(400.into())).interval(Qualifier::Nearly, Width::Loose);
        assert!(!nearly.meets(Interval::closed(400.into(), 420.into())));
        assert!(nearly.meets(Interval::closed(360.into(), 360.into())));
    }

    #[test]
    fn a_range_reaches_from_the_low_end_of_the_first_to_the_high_end_of_the_second() {
        let range = Amount::Range(Printed::whole(8.into()), Printed::whole(12.into()));
        let interval = range.interval(Qualifier::Eq, Width::Tight);
        assert_eq!((interval.low, interval.high), (Some(Decimal::new(75, 1)), Some(Decimal::new(125, 1))));
    }
}

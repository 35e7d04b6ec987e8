//! An interval of values, open or closed at each end, possibly without end.

use super::Decimal;

/// The values that a figure may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Lower end; `None` is minus infinity.
    pub low: Option<Decimal>,
    /// Whether the lower end itself is left out.
    pub low_open: bool,
    /// Upper end; `None` is infinity.
    pub high: Option<Decimal>,
    /// Whether the upper end itself is left out.
    pub high_open: bool,
}

impl Interval {
    /// `[low, high]`.
    pub fn closed(low: Decimal, high: Decimal) -> Self {
        Interval { low: Some(low), low_open: false, high: Some(high), high_open: false }
    }

    /// Whether some value lies in both.
    ///
    /// ```
    /// use crossfoot::value::{Decimal, Interval};
    /// let over_500 = Interval { low: Some(500.into()), low_open: true, high: None, high_open: true };
    /// assert!(over_500.meets(Interval::closed(505.into(), 505.into())));
    /// assert!(!over_500.meets(Interval::closed(49.into(), 51.into())));
    /// ```
    pub fn meets(self, other: Interval) -> bool {
        self.reaches(other) && other.reaches(self)
    }

    /// Whether the upper end of `self` is not below the lower end of `other`.
    fn reaches(self, other: Interval) -> bool {
        match (self.high, other.low) {
            (Some(high), Some(low)) => high > low || (high == low && !self.high_open && !other.low_open),
            _ => true,
        }
    }

    /// The values that lie in both, where both ends of the other are told; `None` without any.
    ///
    /// ```
    /// use crossfoot::value::Interval;
    /// let near = Interval::closed(4.into(), 9.into());
    /// assert_eq!(Interval::closed(1.into(), 5.into()).within(near), Some(Interval::closed(4.into(), 5.into())));
    /// ```
    pub fn within(self, other: Interval) -> Option<Interval> {
        let low = if self.low > other.low { (self.low, self.low_open) } else { (other.low, other.low_open) };
        let under = self.high.is_some_and(|high| other.high.is_none_or(|other| high < other));
        let high = if under { (self.high, self.high_open) } else { (other.high, other.high_open) };
        let both = Interval { low: low.0, low_open: low.1, high: high.0, high_open: high.1 };
        self.meets(other).then_some(both)
    }

    /// Every value times `factor`, which must be positive; `None` if an end does not fit.
    pub fn times(self, factor: Decimal) -> Option<Interval> {
        let end = |end: Option<Decimal>| end.map(|v| v.checked_mul(factor)).map_or(Some(None), |v| v.map(Some));
        Some(Interval { low: end(self.low)?, high: end(self.high)?, ..self })
    }

    /// Every quotient of a value of `self` and one of `other`, both positive: a negative lower end counts as zero.
    /// `None` where the divisor may be zero and the quotient has no upper end to tell.
    ///
    /// ```
    /// use crossfoot::value::{Decimal, Interval};
    /// let two = Interval::closed(2.into(), 2.into());
    /// let quotient = Interval::closed(1.into(), 4.into()).over(two).unwrap();
    /// assert_eq!(quotient, Interval::closed(Decimal::HALF, 2.into()));
    /// ```
    pub fn over(self, other: Interval) -> Option<Interval> {
        let low = match (self.low, other.high) {
            (Some(low), Some(high)) => Some(low.max(Decimal::ZERO).checked_div(high)?),
            _ => Some(Decimal::ZERO),
        };
        let high = match (self.high, other.low) {
            (Some(high), Some(low)) if low > Decimal::ZERO => Some(high.checked_div(low)?),
            _ => None,
        };
        let low_open = self.low_open || other.high_open;
        Some(Interval { low, low_open, high, high_open: self.high_open || other.low_open || high.is_none() })
    }

    /// Every sum of a value of `self` and one of `other`.
    pub fn plus(self, other: Interval) -> Interval {
        let sum = |a: Option<Decimal>, b: Option<Decimal>| a.zip(b).map(|(a, b)| a + b);
        Interval {
            low: sum(self.low, other.low),
            low_open: self.low_open || other.low_open,
            high: sum(self.high, other.high),
            high_open: self.high_open || other.high_open,
        }
    }

    /// The same values, all taken from zero: −3 for 3.
    pub fn negated(self) -> Interval {
        Interval {
            low: self.high.map(|v| -v),
            low_open: self.high_open,
            high: self.low.map(|v| -v),
            high_open: self.low_open,
        }
    }

    /// Every value with `by` added.
    pub fn moved(self, by: Decimal) -> Interval {
        Interval { low: self.low.map(|v| v + by), high: self.high.map(|v| v + by), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn touching_ends_meet_only_when_both_are_closed() {
        let low = Interval::closed(d("1"), d("2"));
        assert!(low.meets(Interval::closed(d("2"), d("3"))));
        assert!(!low.meets(Interval { low: Some(d("2")), low_open: true, high: None, high_open: true }));
    }

    #[test]
    fn an_end_beyond_all_decimals_gives_none() {
        assert_eq!(Interval::closed(d("1"), Decimal::MAX).times(d("10")), None);
    }
}

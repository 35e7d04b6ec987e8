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

    /// Every value times `factor`, which must be positive; `None` if an end does not fit.
    pub fn times(self, factor: Decimal) -> Option<Interval> {
        let end = |end: Option<Decimal>| end.map(|v| v.checked_mul(factor)).map_or(Some(None), |v| v.map(Some));
        Some(Interval { low: end(self.low)?, high: end(self.high)?, ..self })
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

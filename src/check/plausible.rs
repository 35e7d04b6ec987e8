//! Whether a figure that does not fit can be an error of print at all. What someone mistyped or mistranslated is near the
//! right value, or a power of ten away from it; figures that do not belong together differ wildly.

use crate::value::{Decimal, ratio};

/// How far a slip may be from what the other figures give, in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// The factor within which it is near.
    pub near: i64,
    /// The factor that may stand between it and a power of ten: the other figures are rounded.
    pub ten: i64,
}

/// Whether `said` can be a slip for `is`: near it, or a power of ten away.
///
/// Values of different signs are compared without them: a direction may be turned.
pub fn can_be_slip(said: Decimal, is: Decimal, reach: Reach) -> bool {
    let (one, other) = (said.abs(), is.abs());
    let Some(factor) = ratio(one.max(other), one.min(other)) else { return false };
    let hundredths = |value: i64| Decimal::new(value, 2);
    if factor <= hundredths(reach.near) {
        return true;
    }
    let mut rest = factor;
    while rest > Decimal::from(5) {
        rest /= Decimal::TEN;
    }
    let apart = if rest < Decimal::ONE { ratio(Decimal::ONE, rest) } else { Some(rest) };
    apart.is_some_and(|apart| apart <= hundredths(reach.ten))
}

#[cfg(test)]
mod tests {
    use super::{Reach, can_be_slip};
    use crate::value::Decimal;

    #[test]
    fn a_slip_is_near_or_a_power_of_ten_away() {
        let slip = |said, is| can_be_slip(Decimal::new(said, 1), Decimal::new(is, 1), Reach { near: 200, ten: 105 });
        assert!(slip(274, 274));
        assert!(slip(120, 210));
        assert!(slip(-351, 351));
        assert!(slip(23_000, 2_310));
        assert!(slip(23, 23_700));
        assert!(!slip(694, 3));
        assert!(!slip(120, 700));
        assert!(!slip(0, 5));
    }
}

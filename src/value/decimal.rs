//! Exact decimals: up to 28 digits, never a float, and no operation that panics.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, Sub};
use std::str::FromStr;

use rust_decimal::Decimal as Exact;

use super::push_number;

/// An exact decimal of up to 28 digits.
///
/// A thin coat over `rust_decimal`, for two reasons: its operators panic when a result does not fit, and no text may do
/// that, so these saturate (the `checked_` forms tell); and its arithmetic is compiled into every place that calls it,
/// which in the browser weighs more than all checks together, so each operation stands here once.
///
/// ```
/// use crossfoot::value::Decimal;
/// let price: Decimal = "50.50".parse().unwrap();
/// assert_eq!((price * Decimal::TEN).normalize().to_string(), "505");
/// assert_eq!(Decimal::MAX + Decimal::ONE, Decimal::MAX);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decimal(Exact);

impl Decimal {
    /// 0.
    pub const ZERO: Decimal = Decimal(Exact::ZERO);
    /// 0.5.
    pub const HALF: Decimal = Decimal(Exact::from_parts(5, 0, 0, false, 1));
    /// 1.
    pub const ONE: Decimal = Decimal(Exact::ONE);
    /// 2.
    pub const TWO: Decimal = Decimal(Exact::TWO);
    /// 10.
    pub const TEN: Decimal = Decimal(Exact::TEN);
    /// 100.
    pub const ONE_HUNDRED: Decimal = Decimal(Exact::ONE_HUNDRED);
    /// 1,000.
    pub const ONE_THOUSAND: Decimal = Decimal(Exact::ONE_THOUSAND);
    /// −1.
    pub const NEGATIVE_ONE: Decimal = Decimal(Exact::NEGATIVE_ONE);
    /// The largest one, some 7.9 × 10^28.
    pub const MAX: Decimal = Decimal(Exact::MAX);
    /// The smallest one.
    pub const MIN: Decimal = Decimal(Exact::MIN);

    /// `mantissa` over 10 to the power of `decimals`, at most 28.
    pub fn new(mantissa: i64, decimals: u32) -> Decimal {
        Decimal(Exact::new(mantissa, decimals.min(28)))
    }

    /// `mantissa` over 10 to the power of `decimals`; `None` when it does not fit.
    pub fn from_mantissa(mantissa: i128, decimals: u32) -> Option<Decimal> {
        Exact::try_from_i128_with_scale(mantissa, decimals).ok().map(Decimal)
    }

    /// The sum; `None` when it does not fit.
    #[inline(never)]
    pub fn checked_add(self, other: Decimal) -> Option<Decimal> {
        self.0.checked_add(other.0).map(Decimal)
    }

    /// The product; `None` when it does not fit.
    #[inline(never)]
    pub fn checked_mul(self, other: Decimal) -> Option<Decimal> {
        self.0.checked_mul(other.0).map(Decimal)
    }

    /// The quotient; `None` when it does not fit or `other` is zero.
    #[inline(never)]
    pub fn checked_div(self, other: Decimal) -> Option<Decimal> {
        self.0.checked_div(other.0).map(Decimal)
    }

    /// The value without its sign.
    pub fn abs(self) -> Decimal {
        Decimal(self.0.abs())
    }

    /// The whole part.
    #[inline(never)]
    pub fn trunc(self) -> Decimal {
        Decimal(self.0.trunc())
    }

    /// Rounded to so many digits after the point, halves to the even digit.
    #[inline(never)]
    pub fn round_dp(self, digits: u32) -> Decimal {
        Decimal(self.0.round_dp(digits))
    }

    /// Rounded to so many significant digits, halves to the even digit; the value itself when that does not fit.
    #[inline(never)]
    pub fn round_significant(self, digits: u32) -> Decimal {
        let Some(last) = self.0.mantissa().unsigned_abs().checked_ilog10() else { return self };
        let above = last as i32 + 1 - self.scale() as i32;
        match digits as i32 - above {
            after @ 0.. => self.round_dp(after as u32),
            after => power_of_ten(-after).map_or(self, |unit| (self / unit).round_dp(0) * unit),
        }
    }

    /// The same value without trailing zeros after the point.
    #[inline(never)]
    pub fn normalize(self) -> Decimal {
        Decimal(self.0.normalize())
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    /// Whether nothing stands after the point.
    pub fn is_integer(self) -> bool {
        self.trunc() == self
    }

    /// Digits after the point, trailing zeros among them.
    pub fn scale(self) -> u32 {
        self.0.scale()
    }

    /// The significant digits, without sign, point and zeros around them: `5`, `505`; none of zero.
    pub fn digits(self) -> String {
        // no sign and no point to take out of a text where the number behind it fits
        match u64::try_from(self.0.mantissa().unsigned_abs()) {
            Ok(mantissa) => {
                let mut digits = String::new();
                push_number(&mut digits, without_zeros(mantissa), 0);
                digits
            }
            Err(_) => self.to_string().replace(['-', '.'], "").trim_matches('0').to_owned(),
        }
    }

    /// How many digits are significant, the zeros around them left out: three of `50.50` and of 5,050; none of zero.
    ///
    /// ```
    /// use crossfoot::value::Decimal;
    /// let precision = |number: &str| number.parse::<Decimal>().unwrap().precision();
    /// assert_eq!(["50.50", "-5050", "0.07", "0"].map(precision), [3, 3, 1, 0]);
    /// ```
    pub fn precision(self) -> usize {
        let Ok(mantissa) = u64::try_from(self.0.mantissa().unsigned_abs()) else { return self.digits().len() };
        without_zeros(mantissa).checked_ilog10().map_or(0, |last| last as usize + 1)
    }

    /// The whole part as a number, when it fits.
    pub fn to_i64(self) -> Option<i64> {
        i64::try_from(self.0.trunc()).ok()
    }

    /// The end of the range of decimals on the side of this sign.
    fn end(negative: bool) -> Decimal {
        if negative { Decimal::MIN } else { Decimal::MAX }
    }
}

/// A number without the zeros that end it.
fn without_zeros(mut number: u64) -> u64 {
    while number > 0 && number.is_multiple_of(10) {
        number /= 10;
    }
    number
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    #[inline(never)]
    fn cmp(&self, other: &Decimal) -> Ordering {
        // most that are compared have as many digits after the point
        if self.scale() == other.scale() {
            return self.0.mantissa().cmp(&other.0.mantissa());
        }
        self.0.cmp(&other.0)
    }
}

impl Add for Decimal {
    type Output = Decimal;
    #[inline(never)]
    fn add(self, other: Decimal) -> Decimal {
        self.checked_add(other).unwrap_or(Decimal::end(self.is_negative()))
    }
}

impl AddAssign for Decimal {
    fn add_assign(&mut self, other: Decimal) {
        *self = *self + other;
    }
}

impl Sub for Decimal {
    type Output = Decimal;
    fn sub(self, other: Decimal) -> Decimal {
        self + -other
    }
}

impl Mul for Decimal {
    type Output = Decimal;
    #[inline(never)]
    fn mul(self, other: Decimal) -> Decimal {
        self.checked_mul(other).unwrap_or(Decimal::end(self.is_negative() != other.is_negative()))
    }
}

impl MulAssign for Decimal {
    fn mul_assign(&mut self, other: Decimal) {
        *self = *self * other;
    }
}

impl Div for Decimal {
    type Output = Decimal;
    #[inline(never)]
    fn div(self, other: Decimal) -> Decimal {
        self.checked_div(other).unwrap_or(Decimal::end(self.is_negative() != other.is_negative()))
    }
}

impl DivAssign for Decimal {
    fn div_assign(&mut self, other: Decimal) {
        *self = *self / other;
    }
}

impl Rem for Decimal {
    type Output = Decimal;
    #[inline(never)]
    fn rem(self, other: Decimal) -> Decimal {
        self.checked_div(other).map_or(Decimal::ZERO, |times| self - times.trunc() * other)
    }
}

impl Neg for Decimal {
    type Output = Decimal;
    fn neg(self) -> Decimal {
        Decimal(-self.0)
    }
}

macro_rules! from_whole {
    ($($whole:ty),*) => {
        $(impl From<$whole> for Decimal {
            fn from(whole: $whole) -> Decimal {
                Decimal(Exact::from(whole))
            }
        })*
    };
}

from_whole!(u8, u16, u32, u64, i32, i64);

impl FromStr for Decimal {
    type Err = NotDecimal;
    fn from_str(text: &str) -> Result<Decimal, NotDecimal> {
        let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
        let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
        let mut all = whole.bytes().chain(part.bytes());
        let mantissa = all.try_fold(0_i128, |sum, digit| {
            let digit = digit.is_ascii_digit().then(|| i128::from(digit - b'0'))?;
            sum.checked_mul(10)?.checked_add(digit)
        });
        mantissa
            .filter(|_| !whole.is_empty())
            .and_then(|mantissa| Decimal::from_mantissa(sign * mantissa, part.len() as u32))
            .ok_or(NotDecimal)
    }
}

/// A text that is no decimal number, or one of too many digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDecimal;

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// 10 to the power of `exponent`, or `None` beyond the 28 digits that a decimal holds.
pub fn power_of_ten(exponent: i32) -> Option<Decimal> {
    match exponent {
        0..=28 => Decimal::from_mantissa(10i128.pow(exponent as u32), 0),
        -28..=-1 => Decimal::from_mantissa(1, exponent.unsigned_abs()),
        _ => None,
    }
}

/// `a / b`, or `None` when `b` is zero or the quotient does not fit.
pub fn ratio(a: Decimal, b: Decimal) -> Option<Decimal> {
    a.checked_div(b)
}

/// The value without exponent and without trailing zeros: `3680000000`, `68.4`.
///
/// ```
/// use crossfoot::value::{Decimal, plain};
/// assert_eq!(plain("50.50".parse::<Decimal>().unwrap()), "50.5");
/// ```
pub fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}

/// The value rounded to three significant digits, for an arithmetic line: `9.90`, `0.6`, `12.7`.
pub fn short(value: Decimal) -> String {
    let whole = value.trunc().abs();
    let digits = if whole >= Decimal::ONE_HUNDRED {
        0
    } else if whole >= Decimal::TEN {
        1
    } else {
        2
    };
    value.round_dp(digits).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap_or_else(|_| panic!("{text} is a decimal"))
    }

    #[test]
    fn texts_are_read_exactly() {
        for text in ["0", "-0.50", "79228162514264337593543950335", "0.0000000000000000000000000001"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        assert_eq!(decimal("007.10"), decimal("7.1"));
        assert_eq!(decimal("5."), decimal("5"));
        for text in ["", "-", ".5", "1,000", "1e3", "+1", "１", "79228162514264337593543950336", "1.2.3"] {
            assert_eq!(text.parse::<Decimal>(), Err(NotDecimal), "{text}");
        }
    }

    #[test]
    fn significant_digits_count_from_the_first() {
        for (value, digits, rounded) in [
            ("305.459", 2, "310"),
            ("305.459", 4, "305.5"),
            ("305.459", 9, "305.459"),
            ("-0.0012345", 2, "-0.0012"),
            ("25", 1, "20"),
            ("99999", 2, "100000"),
            ("0", 3, "0"),
            ("79228162514264337593543950335", 3, "79200000000000000000000000000"),
        ] {
            assert_eq!(decimal(value).round_significant(digits), decimal(rounded), "{value} to {digits}");
        }
    }

    #[test]
    fn a_remainder_is_what_division_leaves() {
        for (value, by, left) in [("7", "3", "1"), ("-7", "3", "-1"), ("1200", "100", "0"), ("0.7", "0.2", "0.1")] {
            assert_eq!(decimal(value) % decimal(by), decimal(left), "{value} by {by}");
        }
        assert_eq!(decimal("7") % Decimal::ZERO, Decimal::ZERO);
    }
}

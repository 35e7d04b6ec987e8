//! Numerals: digits with separators, English number words, Chinese numerals, and mixtures of them.

mod arabic;
mod chinese;
mod english;

pub use arabic::digits;
pub use chinese::{chinese, is_numeral_sign};
pub use english::english;

use crate::value::{Amount, Decimal, Printed, Qualifier, power_of_ten};

/// A number as read, before its unit is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Numeral {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The value; a range for vague ones (十几, 两三).
    pub amount: Amount,
    /// A bound that stands inside or right behind the numeral (3000多万, 550余).
    pub bound: Option<Qualifier>,
    /// How it is written.
    pub style: Style,
    /// Whether a word of scale (thousand and above, 万 and above) is part of it.
    pub scaled: bool,
}

/// How a numeral is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Digits.
    Digits,
    /// English words.
    English,
    /// An English ordinal, `second`.
    EnglishOrdinal,
    /// Chinese numerals.
    Chinese,
    /// One lone Chinese digit: a number only where a unit follows (三年, not 三维).
    ChineseDigit,
}

/// A printed whole or decimal number from its digits: `mantissa` over 10 to the `decimals`, times 10 to the `power`.
pub(super) fn printed(mantissa: i128, decimals: u8, power: i32) -> Option<Printed> {
    let scale = power_of_ten(power)?;
    let value = Decimal::try_from_i128_with_scale(mantissa, u32::from(decimals)).ok()?.checked_mul(scale)?;
    let unit = power_of_ten(power - i32::from(decimals))?;
    let mut coarse = unit;
    let mut rest = mantissa;
    while decimals == 0 && rest != 0 && rest % 10 == 0 {
        rest /= 10;
        coarse = coarse.checked_mul(Decimal::TEN)?;
    }
    Some(Printed { value, unit, coarse, decimals })
}

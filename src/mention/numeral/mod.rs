//! Numerals: digits with separators, English number words, Chinese numerals, fractions, quotes, and mixtures of them.

mod arabic;
mod chinese;
mod chinese_fraction;
mod chinese_sign;
mod chinese_vague;
mod english;
mod english_fraction;
mod english_vague;
mod fraction;
mod quote;

pub use arabic::digits;
pub use chinese::chinese;
pub use chinese_sign::{is_multiplier, is_numeral_sign};
pub use english::english;
pub use english_fraction::and_fraction;
pub use english_vague::of as behind_of;
pub use fraction::is_vulgar;

use crate::text::around::{char_at, is_latin};
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
    /// A lone `one`: a number only where a unit follows (one mile, not one of them).
    EnglishOne,
    /// An open number of English, a figure only with what it is of: `dozens of companies`.
    EnglishVague,
    /// An English ordinal, `second`.
    EnglishOrdinal,
    /// Chinese numerals.
    Chinese,
    /// One lone Chinese digit: a number only where a unit follows (三年, not 三维).
    ChineseDigit,
    /// A fraction: `3/4`, `two-thirds`, 三分之二.
    Fraction,
    /// A fraction of a hundred or a higher power of ten, its value in percent: 百分之六十, 千分之三.
    Percent,
}

/// The numeral at `at`, whichever way it is written.
pub fn numeral(text: &str, at: usize) -> Option<Numeral> {
    let c = char_at(text, at)?;
    let found = if fraction::is_vulgar(c) {
        fraction::read(text, at, None)
    } else if arabic::digit(c).is_some() || matches!(c, '.' | '．') {
        let han = if in_latin(text, at) { None } else { in_chinese(text, at) };
        han.or_else(|| {
            let whole = arabic::digits(text, at)?;
            quote::read(text, &whole)
                .or_else(|| fraction::read(text, at, Some(&whole)))
                .or_else(|| english_fraction::behind_digits(text, &whole))
                .or(Some(whole))
        })
    } else if is_latin(c) {
        english::english(text, at)
    } else {
        in_chinese(text, at)
    };
    found.map(|numeral| Numeral { start: at, ..numeral })
}

/// Whether nothing but ASCII stands near: a Chinese sign that belongs to a number in digits is never far from it.
pub fn in_latin(text: &str, at: usize) -> bool {
    text.as_bytes()[at..text.len().min(at + 48)].is_ascii()
}

fn in_chinese(text: &str, at: usize) -> Option<Numeral> {
    let plain = chinese::chinese(text, at);
    chinese_fraction::read(text, at, plain.as_ref()).or(plain)
}

/// A printed whole or decimal number from its digits: `mantissa` over 10 to the `decimals`, times 10 to the `power`.
fn printed(mantissa: i128, decimals: u8, power: i32) -> Option<Printed> {
    let scale = power_of_ten(power)?;
    let value = Decimal::from_mantissa(mantissa, u32::from(decimals))?.checked_mul(scale)?;
    let unit = power_of_ten(power - i32::from(decimals))?;
    let mut coarse = unit;
    let mut rest = mantissa;
    while decimals == 0 && rest != 0 && rest % 10 == 0 {
        rest /= 10;
        coarse = coarse.checked_mul(Decimal::TEN)?;
    }
    Some(Printed { value, unit, coarse, decimals })
}

/// A number known as a quotient: to a hundredth as printed, for nobody says two thirds of 0.665.
fn quotient(value: Decimal) -> Printed {
    let unit = Decimal::new(1, 2);
    Printed { value: value.round_significant(15), unit, coarse: unit, decimals: 0 }
}

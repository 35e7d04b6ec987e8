//! Exact decimals: powers of ten, and how they are written.

use rust_decimal::Decimal;

/// 10 to the power of `exponent`, or `None` beyond the 28 digits that a decimal holds.
pub fn power_of_ten(exponent: i32) -> Option<Decimal> {
    match exponent {
        0..=28 => Some(Decimal::from_i128_with_scale(10i128.pow(exponent as u32), 0)),
        -28..=-1 => Some(Decimal::from_i128_with_scale(1, exponent.unsigned_abs())),
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

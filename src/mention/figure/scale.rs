//! Words and letters of scale behind a number: `4.5 billion`, `$1.5m`, `3 hundred and one`, `2 million and a half`.

use super::super::numeral::{Numeral, Style, and_fraction};
use super::times;
use crate::lexicon::{NUMBER_WORDS, NumberWord, SCALES};
use crate::text::around::{char_at, char_before, skip_blanks};
use crate::value::{Amount, Decimal, Printed, power_of_ten};

/// The scale behind digits or words: where it ends, and the amount with it.
pub fn behind(text: &str, numeral: &Numeral, money: bool) -> Option<(usize, Amount)> {
    if matches!(
        numeral.style,
        Style::Chinese
            | Style::ChineseDigit
            | Style::EnglishOrdinal
            | Style::EnglishVague
            | Style::Percent
            | Style::Fraction
    ) {
        return None;
    }
    if let Some((end, power)) = letter(text, numeral, money) {
        return Some((end, times(numeral.amount, power_of_ten(power)?)?));
    }
    let (mut end, mut power, mut last) = (numeral.end, 0, 0);
    // hundred thousand million: nobody prints more of them in a row
    for _ in 0..3 {
        let mut at = skip_blanks(text, end);
        if at == end && char_at(text, end) == Some('-') {
            at += 1;
        }
        match SCALES.at(text, at) {
            // mm is a length unless money says otherwise
            Some((len, more)) if money || !text[at..at + len].eq_ignore_ascii_case("mm") => {
                (end, power, last) = (at + len, power + more, more);
            }
            _ => break,
        }
    }
    if end == numeral.end {
        return None;
    }
    let amount = times(numeral.amount, power_of_ten(power)?)?;
    let Amount::One(one) = amount else { return Some((end, amount)) };
    if let Some((end, value)) = and_fraction(text, end, one.value, Some(last)) {
        return Some((end, Amount::One(Printed { value, unit: one.unit / Decimal::TEN, ..one })));
    }
    match rest(text, end, power) {
        Some((end, more)) => Some((end, Amount::One(Printed::whole(one.value.checked_add(more)?)))),
        None => Some((end, amount)),
    }
}

/// ` and one`, ` and twenty` behind hundreds and thousands in mixed writing: 3 hundred and one.
fn rest(text: &str, end: usize, power: i32) -> Option<(usize, Decimal)> {
    let at = skip_blanks(text, end);
    let and = text.as_bytes().get(at..at + 4).filter(|and| and.eq_ignore_ascii_case(b"and ")).is_some();
    let mut at = if and { skip_blanks(text, at + 4) } else { return None };
    let (mut value, mut after) = (0u32, 0);
    while let Some((len, word)) = NUMBER_WORDS.at(text, at) {
        value += match word {
            NumberWord::Ten(ten) if value == 0 => u32::from(ten),
            NumberWord::Unit(unit) if value == 0 || (value % 10 == 0 && value >= 20 && unit < 10) => unit.into(),
            _ => return None,
        };
        after = at + len;
        at = match char_at(text, after) {
            Some('-') => after + 1,
            Some(' ') => skip_blanks(text, after),
            _ => break,
        };
    }
    let words = after > 0 && !char_before(text, end).is_some_and(|c| c.is_ascii_digit());
    (words && (2..=3).contains(&power)).then_some((after, value.into()))
}

/// `$1.5m`, `¥680B`, `10k`: one letter glued to the number, or a blank away behind money.
fn letter(text: &str, numeral: &Numeral, money: bool) -> Option<(usize, i32)> {
    let at = if money { skip_blanks(text, numeral.end) } else { numeral.end };
    let letter = char_at(text, at)?;
    let decimal = matches!(numeral.amount, Amount::One(one) if one.decimals > 0);
    let power = match letter {
        'k' | 'K' => 3,
        'M' => 6,
        'm' if money => 6,
        'B' => 9,
        'b' if money || decimal => 9,
        'T' => 12,
        't' if money => 12,
        _ => return None,
    };
    let end = at + 1;
    let small_k = letter == 'K' && !money && numeral.amount.middle() < Decimal::TEN;
    let goes_on = char_at(text, end).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '²' | '³'));
    (!goes_on && !small_k && numeral.style == Style::Digits).then_some((end, power))
}

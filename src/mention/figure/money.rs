//! Money: signs and codes before a number, what `$` and `¥` mean, amounts in two units (13 dollars and 45 cents).

use super::super::numeral::numeral;
use super::super::suffix::Suffix;
use super::super::{Context, Meant};
use super::{Figure, plus};
use crate::lexicon::{CURRENCIES_AFTER, CURRENCIES_BEFORE, NOT_UNITS, SHARED};
use crate::text::around::{Ends, char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, skip_spaces};
use crate::value::{Amount, Decimal, Unit, power_of_ten};

/// A money sign or code right before the number, at most one blank away: where it begins, and its currency.
pub fn before(text: &str, at: usize, floor: usize) -> (usize, Option<&'static str>) {
    let head = skip_blanks_back(text, at);
    match CURRENCIES_BEFORE.before(text, head) {
        Some((start, code)) if start >= floor && !text[head..at].contains('\n') => {
            // aud$ 15: the code before the sign says which dollar
            let named = CURRENCIES_BEFORE.before(text, start).filter(|(first, _)| *first >= floor);
            match named.filter(|(first, _)| text[*first..start].bytes().all(|b| b.is_ascii_alphabetic())) {
                Some((start, code)) => (start, Some(code)),
                None => (start, Some(code)),
            }
        }
        _ => (at, None),
    }
}

/// What a sign before a number means: `¥` and `$` name no country, so the context decides, and the other reading is kept.
pub fn default(text: &str, start: usize, code: &'static str, context: &Context) -> (Unit, Option<Unit>) {
    let meant = match char_at(text, start) {
        Some('¥' | '￥') => context.yen,
        Some('$' | '＄') if code == "USD" => context.dollar,
        _ => Meant { code, other: None },
    };
    both(meant)
}

fn both(meant: Meant) -> (Unit, Option<Unit>) {
    (Unit::Money(meant.code), meant.other.map(Unit::Money))
}

/// Whether a unit behind a number names no country: 元, `dollars`.
pub fn is_shared(name: &str) -> bool {
    matches!(name, "元" | "圆" | "圓" | "块" | "块钱" | "塊錢")
}

impl Context {
    /// The unit named by `name` behind a number, and another that it may be: `pounds` are a weight where the text
    /// weighs, dollars and 元 are those of the text's own place.
    pub(super) fn settle(&self, name: &str, suffix: &Suffix) -> (Unit, Option<Unit>) {
        let word = |words: &[&str]| words.iter().any(|word| name.eq_ignore_ascii_case(word));
        let home = SHARED.iter().position(|(names, _)| word(names)).and_then(|row| self.shared[row]);
        match suffix.unit {
            Unit::Money("GBP") if self.pounds_weigh && word(&["pounds", "pound"]) => (Unit::Measure("lb"), None),
            Unit::Money("USD") if word(&["dollars", "dollar", "bucks", "$", "＄", "cents", "cent"]) => {
                both(self.dollar)
            }
            Unit::Money("CNY") if is_shared(name) => both(self.yuan),
            Unit::Money("CNY") if matches!(name, "¥" | "￥") => both(self.yen),
            Unit::Money(_) if home.is_some() => (home.map_or(suffix.unit.clone(), Unit::Money), None),
            _ => (suffix.unit.clone(), None),
        }
    }
}

/// Takes the smaller units behind an amount into it: 45 cents, 1角1分, `43c`, `15 dollars 50`.
pub fn compound(text: &str, figure: &mut Figure) {
    let Unit::Money(code) = figure.unit else { return };
    let mut below = 0;
    while let Some((end, more, power)) = smaller(text, figure, code, below) {
        let Some(amount) = plus(figure.amount, more) else { return };
        (figure.amount, figure.end, below) = (amount, end, power);
    }
}

/// The next smaller unit behind `figure`: where it ends, its worth, and the power of ten of its unit.
fn smaller(text: &str, figure: &Figure, code: &str, below: i32) -> Option<(usize, Decimal, i32)> {
    let Amount::One(one) = figure.amount else { return None };
    let large = figure.has_scale && !figure.numeral.scaled;
    if one.decimals > 0 || large || below <= -2 {
        return None;
    }
    let blank = skip_spaces(text, figure.end);
    let and = text[blank..].start_among(&["and ", "又", "零"]);
    let at = skip_spaces(text, blank + and.map_or(0, |and| and.len()));
    let number = numeral(text, at)?;
    let Amount::One(count) = number.amount else { return None };
    let small = count.decimals == 0 && count.value < Decimal::ONE_HUNDRED && count.value > Decimal::ZERO;
    if !small || !subject_to(text, figure, at) {
        return None;
    }
    let (end, power) =
        sub_unit(text, number.end, code, below).or_else(|| bare(text, figure, and.is_some(), at, &number))?;
    Some((end, count.value.checked_mul(power_of_ten(power)?)?, power))
}

/// Whether a number at `at` can belong to `figure`: it stands in the same line, behind a blank or a Chinese unit.
fn subject_to(text: &str, figure: &Figure, at: usize) -> bool {
    at > figure.end || char_before(text, figure.end).is_some_and(is_han)
}

/// A unit smaller than the main one: 角, 分, cents, pence, sen, `c`.
fn sub_unit(text: &str, end: usize, code: &str, below: i32) -> Option<(usize, i32)> {
    let at = skip_blanks(text, end);
    let rest = &text[at..];
    let word = NOT_UNITS.at(text, at).is_some();
    if code == "CNY" && rest.starts_with('分') && !word && !rest.starts_with("分之") {
        return Some((at + '分'.len_utf8(), -2));
    }
    if rest.starts_with('c') && !char_at(text, at + 1).is_some_and(char::is_alphanumeric) {
        return Some((at + 1, -2));
    }
    let (len, (found, power)) = CURRENCIES_AFTER.at(text, at)?;
    let cents = matches!(&rest[..len], "cents" | "cent" | "¢" | "美分");
    (power < below && (found == code || cents) && !word).then_some((at + len, power))
}

/// `15 dollars 50.`, 50元6: two digits behind a named currency with nothing to count behind them.
fn bare(text: &str, figure: &Figure, and: bool, at: usize, number: &super::Numeral) -> Option<(usize, i32)> {
    let named = char_before(text, figure.end).is_some_and(is_latin) && at > figure.end;
    let two = number.amount.middle() >= Decimal::TEN;
    let next = char_at(text, number.end);
    let after = next.filter(|c| matches!(c, '.' | '?' | '!')).map_or(number.end, |c| number.end + c.len_utf8());
    let ends = char_at(text, skip_spaces(text, after))
        .is_none_or(|c| c == '\n' || (after > number.end && !c.is_ascii_digit()));
    (named && two && !and && ends).then_some((number.end, -2))
}

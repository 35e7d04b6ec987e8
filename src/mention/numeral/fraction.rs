//! Fractions in digits: `3/4`, `2 1/2`, `5-1/2`, `½`, `2½`.

use super::{Numeral, Style, arabic, quotient};
use crate::text::around::{char_at, char_before, is_han, skip_blanks, skip_blanks_back, word_before};
use crate::value::{Amount, Decimal, Printed};

const VULGAR: &str = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
#[rustfmt::skip]
const VULGAR_PARTS: [(i64, i64); 18] = [
    (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 7), (1, 8), (3, 8),
    (5, 8), (7, 8), (1, 9), (1, 10),
];

/// Whether `c` is a fraction in one sign: `½`.
pub fn is_vulgar(c: char) -> bool {
    matches!(c, '¼'..='¾' | '⅐'..='⅞')
}

/// The fraction at `at`; `whole` is the number in digits that stands there.
pub fn read(text: &str, at: usize, whole: Option<&Numeral>) -> Option<Numeral> {
    let Some(whole) = whole else {
        let (end, part) = vulgar(text, at)?;
        return Some(fraction(at, end, part));
    };
    let Amount::One(number) = whole.amount else { return None };
    if let Some((end, value)) = slash(text, at, whole.end, number) {
        return Some(fraction(at, end, value));
    }
    // exchanges print 5-1/2 for five and a half
    let hyphen = char_at(text, whole.end).filter(|c| matches!(c, '-' | '–')).map_or(0, char::len_utf8);
    let next = if hyphen > 0 { whole.end + hyphen } else { skip_blanks(text, whole.end) };
    let plain = number.decimals == 0 && !text[whole.end..next].contains('\n');
    let mixed = |end, part| Some(fraction(at, end, number.value.checked_add(part)?));
    if let Some((end, part)) = vulgar(text, next).filter(|_| plain && hyphen == 0) {
        return mixed(end, part);
    }
    let (over, numerator) = arabic::short_whole(text, next, 2).filter(|_| plain && next > whole.end)?;
    let (end, part) = slash(text, next, over, numerator)?;
    mixed(end, part)
}

fn fraction(start: usize, end: usize, value: Decimal) -> Numeral {
    let amount = Amount::One(quotient(value));
    Numeral { start, end, amount, bound: None, style: Style::Fraction, scaled: false }
}

fn vulgar(text: &str, at: usize) -> Option<(usize, Decimal)> {
    let c = char_at(text, at)?;
    let (above, below) = VULGAR_PARTS[VULGAR.chars().position(|v| v == c)?];
    Some((at + c.len_utf8(), Decimal::from(above).checked_div(below.into())?))
}

/// `/4` behind the numerator that ends at `end`: a proper fraction that is no date (`on 3/15`, `9/11`) and no code.
fn slash(text: &str, start: usize, end: usize, numerator: Printed) -> Option<(usize, Decimal)> {
    let mark = char_at(text, end).filter(|c| matches!(c, '/' | '／' | '⁄'))?;
    let (last, below) = arabic::short_whole(text, end + mark.len_utf8(), 3)?;
    let (last, below) = match arabic::digits(text, end + mark.len_utf8()).filter(|n| n.end > last) {
        Some(Numeral { end, amount: Amount::One(one), .. }) => (end, one),
        _ => (last, below),
    };
    // 16/5 is a fraction only by its full-width slash or where it fills its line: 24/7 and 4/3 in a text are other things
    let around = |c: Option<char>| c.is_none_or(|c| c == '\n');
    let improper = mark == '／' || (around(char_before(text, start)) && around(char_at(text, last)));
    let positive = numerator.value > Decimal::ZERO && below.value > Decimal::ONE;
    let proper = positive && (numerator.value < below.value || (improper && below.value < Decimal::TEN));
    let goes_on = |c: Option<char>| c.is_some_and(|c| c == '/' || (!is_han(c) && c.is_alphanumeric()));
    if !proper || goes_on(char_at(text, last)) || char_before(text, start) == Some('/') {
        return None;
    }
    let dated = ["on", "since", "until", "by", "after", "before", "dated", "from"];
    let word = word_before(text, skip_blanks_back(text, start));
    let the_day = numerator.value == Decimal::from(9) && below.value == Decimal::from(11);
    if the_day || dated.iter().any(|day| word.eq_ignore_ascii_case(day)) {
        return None;
    }
    Some((last, numerator.value.checked_div(below.value)?))
}

#[cfg(test)]
mod tests {
    use super::super::numeral;
    use crate::value::plain;

    fn read(text: &str) -> (String, &str) {
        let start = text.find('|').map_or(0, |i| i);
        let found = numeral(text, start).unwrap();
        (plain(found.amount.middle()), &text[found.end..])
    }

    #[test]
    fn slashes_and_signs() {
        assert_eq!(read("3/4 of it"), ("0.75".into(), " of it"));
        assert_eq!(read("2 1/2 in"), ("2.5".into(), " in"));
        assert_eq!(read("5-1/2 dollars"), ("5.5".into(), " dollars"));
        assert_eq!(read("½ cup"), ("0.5".into(), " cup"));
        assert_eq!(read("4½"), ("4.5".into(), ""));
        assert_eq!(read("⅔").0, "0.666666666666667");
    }

    #[test]
    fn what_is_no_fraction() {
        assert_eq!(read("24/7 news"), ("24".into(), "/7 news"));
        assert_eq!(read("9/11"), ("9".into(), "/11"));
        assert_eq!(read("3/4/2025"), ("3".into(), "/4/2025"));
        assert_eq!(read("7-11/2024"), ("7".into(), "-11/2024"));
        assert_eq!(read("1-3/15/2025"), ("1".into(), "-3/15/2025"));
        assert_eq!(read("1/2a"), ("1".into(), "/2a"));
    }
}

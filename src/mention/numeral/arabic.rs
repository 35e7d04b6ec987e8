//! Digits: separators of thousands in the Western and the Indian way, decimals, powers of ten, full-width forms.

use super::{Numeral, Style, printed};
use crate::text::around::{char_at, skip_blanks};
use crate::value::{Amount, Printed, power_of_ten};

/// More digits than an exact decimal holds: such a run is a code, not a figure.
const MOST_DIGITS: usize = 28;

/// The number in digits that begins at `at`: `1,234.5`, `.08`, `12,34,567`, `1 234 567`, `１２`, `2.48×10−5`, `1.2e6`.
///
/// A comma belongs to the number only between a group of one to three digits and whole groups of three (or two, then
/// three), with no blank after it: `2021, 101.7` is two numbers.
pub fn digits(text: &str, at: usize) -> Option<Numeral> {
    let mut run = Run::default();
    let mut end = run.take(text, at);
    if run.count > MOST_DIGITS || (end == at && !point(text, at)) {
        return None;
    }
    if (1..=3).contains(&run.count) {
        end = groups(text, end, &mut run);
    }
    let mut decimals = 0;
    if let Some(dot) = char_at(text, end).filter(|_| point(text, end)) {
        let whole = run.count;
        end = run.take(text, end + dot.len_utf8());
        if run.count > MOST_DIGITS {
            return None;
        }
        decimals = (run.count - whole) as u8;
    }
    let mut number = printed(run.mantissa, decimals, 0)?;
    if let Some((after, power)) = exponent(text, end) {
        number = number.times(power_of_ten(power)?)?;
        end = after;
    }
    let amount = Amount::One(number);
    Some(Numeral { start: at, end, amount, bound: None, style: Style::Digits, scaled: false })
}

/// The whole number below `limit` in digits at `at`, without separators.
pub(super) fn short_whole(text: &str, at: usize, most: usize) -> Option<(usize, Printed)> {
    let mut run = Run::default();
    let end = run.take(text, at);
    (1..=most).contains(&run.count).then_some(())?;
    Some((end, printed(run.mantissa, 0, 0)?))
}

/// Whether a decimal point with a digit behind it stands at `at`.
fn point(text: &str, at: usize) -> bool {
    let mut signs = text[at..].chars();
    matches!(signs.next(), Some('.' | '．')) && signs.next().and_then(digit).is_some()
}

/// Digits gathered so far.
#[derive(Clone, Copy, Default)]
struct Run {
    mantissa: i128,
    count: usize,
}

impl Run {
    /// Takes all digits from `at` on; the place behind them. Digits beyond what a decimal holds are only counted.
    fn take(&mut self, text: &str, at: usize) -> usize {
        let mut end = at;
        for c in text[at..].chars() {
            let Some(digit) = digit(c) else { break };
            if self.count < MOST_DIGITS {
                self.mantissa = self.mantissa * 10 + i128::from(digit);
            }
            self.count += 1;
            end += c.len_utf8();
        }
        end
    }
}

/// The value of an ASCII or full-width digit.
pub(super) fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8),
        _ => None,
    }
}

/// Takes the groups of thousands from `end` on, if they are well formed to the last.
///
/// Groups with plain blanks need more to be one number: two groups or more, or one that is `000` (`1 234 567`,
/// `10 000`); `20 500` may be two columns.
fn groups(text: &str, end: usize, run: &mut Run) -> usize {
    let comma = |c| matches!(c, ',' | '，');
    let Some(mark) = char_at(text, end).filter(|c| comma(*c) || matches!(c, ' ' | '\u{2009}' | '\u{202f}' | '\u{a0}'))
    else {
        return end;
    };
    let joins = |c: char| c == mark || (comma(mark) && comma(c));
    let (mut taken, mut at, mut last, mut count, mut last_group) = (*run, end, 3, 0, 0);
    while let Some(c) = char_at(text, at).filter(|c| joins(*c)) {
        let mut next = taken;
        let after = next.take(text, at + c.len_utf8());
        let width = next.count - taken.count;
        if !(width == 3 || (width == 2 && mark == ',')) || next.count > MOST_DIGITS {
            // a blank in front of another number leaves the whole run in doubt
            if mark == ' ' && width > 0 {
                return end;
            }
            break;
        }
        last_group = next.mantissa - taken.mantissa * 1000;
        (taken, at, last, count) = (next, after, width, count + 1);
    }
    let open = mark == ' ' && !(count >= 2 || (count == 1 && last_group == 0));
    let leading_zero = mark == ' ' && run.mantissa == 0;
    if at == end || last != 3 || open || leading_zero {
        return end;
    }
    *run = taken;
    at
}

/// `×10−5`, `x10^6`, `e6`, `E-3`: where it ends, and the power of ten.
fn exponent(text: &str, end: usize) -> Option<(usize, i32)> {
    let minus = |c: Option<char>| c.filter(|c| matches!(c, '-' | '−' | '－' | '⁻'));
    let c = char_at(text, end)?;
    let (mut at, scientific) = match c {
        'e' | 'E' | 'ｅ' | 'Ｅ' => (end + c.len_utf8(), true),
        '×' | 'x' | '*' | ' ' => {
            let sign = skip_blanks(text, end);
            let cross = char_at(text, sign).filter(|c| matches!(c, '×' | 'x' | '*'))?;
            let ten = skip_blanks(text, sign + cross.len_utf8());
            let after = ten + text[ten..].strip_prefix("10").map(|_| 2)?;
            (after + usize::from(text[after..].starts_with('^')), false)
        }
        _ => return None,
    };
    let caret = text[..at].ends_with('^');
    let negative = minus(char_at(text, at));
    at += negative.map_or(0, char::len_utf8);
    let superscript = |c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|s| s == c);
    let mut power = 0;
    let mut after = at;
    for c in text[at..].chars().take(3) {
        let Some(d) = digit(c).map(i32::from).or_else(|| superscript(c).map(|d| d as i32)) else { break };
        // without a caret, a minus or a raised digit, 3×105 is a product
        if !scientific && !caret && negative.is_none() && digit(c).is_some() {
            return None;
        }
        power = power * 10 + d;
        after += c.len_utf8();
    }
    let goes_on = char_at(text, after).is_some_and(|c| !crate::text::around::is_han(c) && c.is_alphanumeric());
    (after > at && power <= 18 && !goes_on).then_some((after, if negative.is_some() { -power } else { power }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::plain;

    fn read(text: &str) -> Option<(String, usize)> {
        digits(text, 0).map(|n| (plain(n.amount.middle()), n.end))
    }

    #[test]
    fn separators_of_thousands() {
        assert_eq!(read("1,234,567.5 x"), Some(("1234567.5".into(), 11)));
        assert_eq!(read("12,34,567"), Some(("1234567".into(), 9)));
        assert_eq!(read("1\u{2009}234"), Some(("1234".into(), 7)));
        assert_eq!(read("2 345 678 votes"), Some(("2345678".into(), 9)));
        assert_eq!(read("30 000 seats"), Some(("30000".into(), 6)));
        assert_eq!(read("１２０"), Some(("120".into(), 9)));
        assert_eq!(read("1,234，567"), Some(("1234567".into(), 11)));
    }

    #[test]
    fn a_mark_that_separates_nothing_stays_outside() {
        assert_eq!(read("2021, 101.7"), Some(("2021".into(), 4)));
        assert_eq!(read("1,23"), Some(("1".into(), 1)));
        assert_eq!(read("2021,101"), Some(("2021".into(), 4)));
        assert_eq!(read("5."), Some(("5".into(), 1)));
        assert_eq!(read("20 500"), Some(("20".into(), 2)));
        assert_eq!(read("1 234 56"), Some(("1".into(), 1)));
        assert_eq!(read("0 234 567"), Some(("0".into(), 1)));
    }

    #[test]
    fn points_and_powers() {
        assert_eq!(read(".08"), Some(("0.08".into(), 3)));
        assert_eq!(read("3.1e6"), Some(("3100000".into(), 5)));
        assert_eq!(read("1.6×10−19").map(|n| n.1), Some("1.6".len()));
        assert_eq!(read("1.6×10−9").map(|n| n.0), Some("0.0000000016".into()));
        assert_eq!(read("2 × 10^3"), Some(("2000".into(), 9)));
        assert_eq!(read("5 x 105"), Some(("5".into(), 1)));
        assert_eq!(read("3euros"), Some(("3".into(), 1)));
        assert_eq!(read("."), None);
    }

    #[test]
    fn a_run_too_long_for_a_number_is_none() {
        assert_eq!(read(&"7".repeat(1_000_000)), None);
    }
}

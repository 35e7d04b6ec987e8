//! Digits: separators of thousands in the Western and the Indian way, decimals, full-width forms.

use super::{Numeral, Style, printed};
use crate::text::around::char_at;
use crate::value::Amount;

/// More digits than an exact decimal holds: such a run is a code, not a figure.
const MOST_DIGITS: usize = 28;

/// The number in digits that begins at `at`: `1,234.5`, `12,34,567`, `1 234 567` with thin spaces, `１２`.
///
/// A comma belongs to the number only between a group of one to three digits and whole groups of three (or two, then
/// three), with no blank after it: `2021, 101.7` is two numbers.
pub fn digits(text: &str, at: usize) -> Option<Numeral> {
    let mut run = Run::default();
    let mut end = run.take(text, at);
    if end == at || run.count > MOST_DIGITS {
        return None;
    }
    if run.count <= 3 {
        end = groups(text, end, &mut run);
    }
    let mut decimals = 0;
    if let Some(dot) = char_at(text, end).filter(|c| matches!(c, '.' | '．')) {
        let whole = run.count;
        let after = run.take(text, end + dot.len_utf8());
        if run.count > whole && run.count <= MOST_DIGITS {
            decimals = (run.count - whole) as u8;
            end = after;
        } else if run.count > MOST_DIGITS {
            return None;
        }
    }
    let amount = Amount::One(printed(run.mantissa, decimals, 0)?);
    Some(Numeral { start: at, end, amount, bound: None, style: Style::Digits, scaled: false })
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
fn digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8),
        _ => None,
    }
}

/// Takes the groups of thousands from `end` on, if they are well formed to the last.
fn groups(text: &str, end: usize, run: &mut Run) -> usize {
    let Some(mark) = char_at(text, end).filter(|c| matches!(c, ',' | '，' | '\u{2009}' | '\u{202f}' | '\u{a0}'))
    else {
        return end;
    };
    let (mut taken, mut at, mut last) = (*run, end, 3);
    while char_at(text, at) == Some(mark) {
        let mut next = taken;
        let after = next.take(text, at + mark.len_utf8());
        let width = next.count - taken.count;
        if !(width == 3 || (width == 2 && mark == ',')) || next.count > MOST_DIGITS {
            break;
        }
        (taken, at, last) = (next, after, width);
    }
    if at == end || last != 3 {
        return end;
    }
    *run = taken;
    at
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
        assert_eq!(read("１２０"), Some(("120".into(), 9)));
    }

    #[test]
    fn a_comma_that_separates_nothing_stays_outside() {
        assert_eq!(read("2021, 101.7"), Some(("2021".into(), 4)));
        assert_eq!(read("1,23"), Some(("1".into(), 1)));
        assert_eq!(read("2021,101"), Some(("2021".into(), 4)));
        assert_eq!(read("5."), Some(("5".into(), 1)));
    }

    #[test]
    fn a_run_too_long_for_a_number_is_none() {
        assert_eq!(read(&"7".repeat(1_000_000)), None);
    }
}

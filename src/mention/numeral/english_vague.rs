//! English numbers that leave digits open: `dozens of`, `hundreds of thousands of`, `several hundred`, `a few million`.
//!
//! `Thousands` reaches up to where one would say `tens of thousands`, so the bands meet: 2,000 to 19,999. `Several
//! hundred` is said below a thousand: 200 to 999, as 数百 is.

use super::english_fraction::is_word_before;
use super::{Numeral, Style};
use crate::lexicon::{NUMBER_WORDS, NumberWord};
use crate::text::around::{char_at, char_before, skip_blanks, skip_blanks_back};
use crate::value::{Amount, Decimal, Printed, power_of_ten};

/// The open number at `at`.
pub fn read(text: &str, at: usize) -> Option<Numeral> {
    match NUMBER_WORDS.at(text, at)? {
        (len, NumberWord::Many(low, power)) => many(text, at, at + len, low, power),
        (len, NumberWord::Few) => few(text, at, at + len),
        _ => None,
    }
}

/// `dozens of`, `tens of thousands of`: only with what they are of.
fn many(text: &str, start: usize, end: usize, low: u8, power: i32) -> Option<Numeral> {
    let (mut end, mut power) = (end, power);
    if let Some(of) = of(text, end)
        && let Some((len, NumberWord::Many(2, more @ 3..))) = NUMBER_WORDS.at(text, of)
        && power < 3
    {
        (end, power) = (of + len, power + more);
    }
    let counted = char_before(text, skip_blanks_back(text, start)).is_some_and(|c| c.is_ascii_digit());
    let told = is_word_before(
        text,
        start,
        &["the", "by", "in", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
    );
    of(text, end).filter(|_| !counted && !told)?;
    let scale = power_of_ten(power)?;
    let low =
        if low == 2 { Decimal::TWO.checked_mul(scale)? } else { Decimal::from(low).checked_mul(scale)? / Decimal::TEN };
    let high = Decimal::from(20).checked_mul(scale)? - Decimal::ONE;
    Some(open(start, end, low, high, power))
}

/// The place behind ` of `.
pub fn of(text: &str, end: usize) -> Option<usize> {
    let at = skip_blanks(text, end);
    let of = text.as_bytes().get(at..at + 3).filter(|of| at > end && of.eq_ignore_ascii_case(b"of "))?;
    Some(skip_blanks(text, at + of.len()))
}

/// `several hundred thousand`, `a few dozen`: nothing without a scale.
fn few(text: &str, start: usize, end: usize) -> Option<Numeral> {
    let (mut end, mut factor) = (end, Decimal::ONE);
    while let Some((len, word)) = NUMBER_WORDS.at(text, skip_blanks(text, end)) {
        let more = match word {
            NumberWord::Scale(power) => power_of_ten(power)?,
            NumberWord::Dozen => Decimal::TEN,
            _ => break,
        };
        (end, factor) = (skip_blanks(text, end) + len, factor.checked_mul(more)?);
    }
    // `the past few hundred years`: said of what is told elsewhere
    let goes_on = char_at(text, end) == Some('-');
    if factor == Decimal::ONE || goes_on {
        return None;
    }
    let dozens = text[..end].ends_with(['n', 'N']) && factor == Decimal::TEN;
    let low = if dozens { Decimal::from(24) } else { factor * Decimal::TWO };
    let high = factor.checked_mul(Decimal::TEN)? - Decimal::ONE;
    Some(open(start, end, low, high, if factor >= Decimal::ONE_THOUSAND { 3 } else { 0 }))
}

fn open(start: usize, end: usize, low: Decimal, high: Decimal, power: i32) -> Numeral {
    let amount = Amount::Range(Printed::whole(low), Printed::whole(high));
    Numeral { start, end, amount, bound: None, style: Style::EnglishVague, scaled: power >= 3 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::plain;

    fn read_at(text: &str) -> String {
        match read(text, 0).map(|n| n.amount) {
            Some(Amount::Range(low, high)) => format!("{}..{}", plain(low.value), plain(high.value)),
            _ => "none".into(),
        }
    }

    #[test]
    fn open_numbers() {
        for (text, want) in [
            ("dozens of companies", "24..199"),
            ("Hundreds of firms", "200..1999"),
            ("tens of thousands of jobs", "20000..199999"),
            ("hundreds of millions of yuan", "200000000..1999999999"),
            ("several hundred people", "200..999"),
            ("a few dozen shops", "24..99"),
            ("several hundred thousand", "200000..999999"),
        ] {
            assert_eq!(read_at(text), want, "{text}");
        }
    }

    #[test]
    fn no_number_without_what_it_is_of() {
        for text in
            ["Millions watched", "dozens, perhaps", "several people", "a few of them", "few-hundred", "thousandths of"]
        {
            assert_eq!(read_at(text), "none", "{text}");
        }
    }
}

//! English fractions in words: `two-thirds`, `a fifth`, `half a million`, `three and a half`, `one in five`.

use super::english::{Words, after_and, decimals, words};
use super::{Numeral, Style, arabic, quotient};
use crate::lexicon::{MEASURES, NUMBER_WORDS, NumberWord, PART_WORDS, PartWord};
use crate::text::around::{char_at, is_blank, is_latin, skip_blanks, skip_blanks_back, word_at, word_before};
use crate::value::{Amount, Decimal, power_of_ten};

/// Words that may follow `a fifth` when it is a part and no rank: a fifth of, but not a fifth man.
#[rustfmt::skip]
const AFTER_PART: &[&str] = &[
    "of", "more", "less", "higher", "lower", "fewer", "larger", "smaller", "as", "off", "to", "from", "over", "since",
    "in", "on", "by", "than", "between", "compared", "is", "are", "was", "were", "have", "has", "had", "said", "say",
    "the", "that", "who", "which", "while", "but",
];

/// Words before `half` or `quarter` that make it a stretch of time or a side of a thing.
#[rustfmt::skip]
const PERIOD_LEAD: &[&str] = &[
    "first", "second", "third", "fourth", "last", "latter", "other", "better", "this", "next", "previous", "past",
    "each", "every", "these", "those", "the", "latest", "recent", "consecutive", "straight", "for", "in", "final",
    "bottom", "top", "upper", "lower", "northern", "southern", "eastern", "western",
];

/// Words of bound before a bare `half`.
#[rustfmt::skip]
const BOUND_LEAD: &[&str] = &["than", "over", "about", "nearly", "almost", "around", "roughly", "least", "under", "exactly", "above", "below"];

/// A fraction that begins with its own word: `half of`, `half a million`, `a fifth`, `a quarter million`.
pub fn lead(text: &str, at: usize) -> Option<Numeral> {
    let start = at;
    let article = article(text, at);
    let at = article.unwrap_or(at);
    let (end, below, many) = part_word(text, at)?;
    if many {
        return None;
    }
    let part = Decimal::ONE.checked_div(below)?;
    if let Some((end, scale)) = scale_behind(text, end) {
        let wide = below <= Decimal::from(4) || article.is_some();
        return wide.then(|| numeral(start, end, part.checked_mul(scale)))?;
    }
    let bare = matches!(NUMBER_WORDS.at(text, at), Some((_, NumberWord::Part(_))));
    let word = next_word(text, end)?;
    let follows = word.is_empty() || AFTER_PART.iter().any(|w| word.eq_ignore_ascii_case(w));
    let counts = match article {
        Some(_) => follows || (bare && measured(text, end)),
        // bare `half` and `quarter`: half of, more than half
        None if bare => {
            let lead = word_before(text, skip_blanks_back(text, start));
            let half = below == Decimal::TWO;
            let period = PERIOD_LEAD.iter().any(|w| lead.eq_ignore_ascii_case(w));
            let bound = BOUND_LEAD.iter().any(|w| lead.eq_ignore_ascii_case(w));
            let of = ["of", "the", "its", "their", "all", "our", "his", "her", "as"];
            let next = skip_blanks(text, end);
            let timed = half && ["a", "an"].contains(&word) && measured(text, next + word.len());
            timed || !period && half && (bound || of.iter().any(|w| word.eq_ignore_ascii_case(w)))
        }
        None => false,
    };
    counts.then(|| numeral(start, end, Some(part)))?
}

/// The word behind `end`, empty where something else stands; `None` where a hyphen ties on (`half-empty`).
fn next_word(text: &str, end: usize) -> Option<&str> {
    match char_at(text, end) {
        Some('-' | '‑') => None,
        Some(c) if is_latin(c) => None,
        _ => Some(word_at(text, skip_blanks(text, end))),
    }
}

/// Whether a measure or a percentage stands behind: a half turn, a quarter point.
fn measured(text: &str, end: usize) -> bool {
    let at = skip_blanks(text, end);
    MEASURES.at(text, at).is_some() || crate::lexicon::RATIOS.at(text, at).is_some()
}

/// `a `, `an `: the place behind it.
fn article(text: &str, at: usize) -> Option<usize> {
    let rest = &text.as_bytes()[at..];
    let blank = rest.get(1).is_some_and(|b| matches!(b, b' ' | b'\n'));
    (matches!(rest.first(), Some(b'a' | b'A')) && blank).then(|| skip_blanks(text, at + 1))
}

/// The lower half of a fraction at `at`: where it ends, its value, and whether it is a plural.
fn part_word(text: &str, at: usize) -> Option<(usize, Decimal, bool)> {
    if let Some((len, NumberWord::Ten(ten))) = NUMBER_WORDS.at(text, at) {
        let next = at + len + text[at + len..].strip_prefix('-').map(|_| 1)?;
        let (len, (PartWord::Whole(n @ (1 | 3..=9)), many)) = PART_WORDS.at(text, next)? else { return None };
        return Some((next + len, Decimal::from(ten + n), many));
    }
    match PART_WORDS.at(text, at)? {
        (_, (PartWord::Whole(1), _)) => None,
        (len, (PartWord::Whole(n), many)) => Some((at + len, n.into(), many)),
        (len, (PartWord::Power(power), many)) => Some((at + len, power_of_ten(power)?, many)),
    }
}

/// ` million`, ` a million`, ` of a million`, `-million`, ` a dozen` behind a fraction: where it ends, and its value.
fn scale_behind(text: &str, end: usize) -> Option<(usize, Decimal)> {
    let mut at = skip_blanks(text, end);
    if at == end {
        at += text[end..].strip_prefix('-').map(|_| 1)?;
    }
    if let Some(of) = text[at..].strip_prefix("of ") {
        at = article(text, text.len() - of.len())?;
    } else {
        at = article(text, at).unwrap_or(at);
    }
    match NUMBER_WORDS.at(text, at)? {
        (len, NumberWord::Scale(power)) if power >= 3 => Some((at + len, power_of_ten(power)?)),
        (len, NumberWord::Dozen) => Some((at + len, Decimal::from(12))),
        _ => None,
    }
}

fn numeral(start: usize, end: usize, value: Option<Decimal>) -> Option<Numeral> {
    let printed = quotient(value?);
    let scaled = printed.value >= Decimal::ONE_THOUSAND;
    let (style, unit) = match scaled {
        true => (Style::English, printed.value / Decimal::ONE_HUNDRED),
        false => (Style::Fraction, printed.unit),
    };
    let amount = Amount::One(crate::value::Printed { unit, coarse: unit, ..printed });
    Some(Numeral { start, end, amount, bound: None, style, scaled })
}

/// What makes a fraction of the number words `words` that begin at `at`.
pub(super) fn behind_words(text: &str, at: usize, words: &Words) -> Option<Numeral> {
    if words.ordinal {
        return None;
    }
    over_parts(text, at, words).or_else(|| one_in(text, at, words.end, words.value, words.count)).or_else(|| {
        let (end, value) = and_fraction(text, words.end, words.value, words.scale.filter(|_| words.group.is_none()))?;
        mixed(at, end, value)
    })
}

/// `5 and a half`, `3 in 10`, `1 point 5` behind digits.
pub fn behind_digits(text: &str, digits: &Numeral) -> Option<Numeral> {
    let Amount::One(one) = digits.amount else { return None };
    if one.decimals > 0 {
        return None;
    }
    if let Some((end, tail)) = decimals(text, digits.end) {
        let amount = Amount::One(crate::value::Printed { value: one.value.checked_add(tail.value)?, ..tail });
        return Some(Numeral { end, amount, ..digits.clone() });
    }
    if let Some((end, value)) = and_fraction(text, digits.end, one.value, None) {
        return mixed(digits.start, end, value);
    }
    one_in(text, digits.start, digits.end, one.value, 0)
}

fn mixed(start: usize, end: usize, value: Decimal) -> Option<Numeral> {
    let unit = if value < Decimal::ONE_THOUSAND { Decimal::new(1, 1) } else { value / Decimal::ONE_HUNDRED };
    let value = value.round_significant(15);
    let amount = Amount::One(crate::value::Printed { value, unit, coarse: unit, decimals: 0 });
    Some(Numeral { start, end, amount, bound: None, style: Style::English, scaled: value >= Decimal::ONE_THOUSAND })
}

/// `two thirds`, `three-quarters`, `one hundred thirty-fifths`: parts behind their number.
fn over_parts(text: &str, start: usize, words: &Words) -> Option<Numeral> {
    let gap = char_at(text, words.end)?;
    let hyphen = matches!(gap, '-' | '‑');
    let at = if hyphen { words.end + gap.len_utf8() } else { skip_blanks(text, words.end) };
    let (end, mut below, many) = part_word(text, at).filter(|_| at > words.end)?;
    let mut above = words.value;
    // one hundred thirty-fifths: the ten belongs below the line
    if let Some(ten) = words.ten.filter(|_| hyphen && below < Decimal::TEN && words.value >= Decimal::ONE_HUNDRED) {
        (above, below) = (above - Decimal::from(ten), below + Decimal::from(ten));
    }
    let one = above == Decimal::ONE;
    let quarters = below == Decimal::from(4) && text[at..].starts_with(['q', 'Q']);
    let timed = quarters && {
        let lead = word_before(text, skip_blanks_back(text, start));
        PERIOD_LEAD.iter().any(|w| lead.eq_ignore_ascii_case(w)) || !(one || above == Decimal::from(3))
    };
    let halves = below == Decimal::TWO && !one;
    if one == many || above.is_zero() || timed || halves {
        return None;
    }
    let value = above.checked_div(below)?;
    match scale_behind(text, end) {
        Some((end, scale)) => numeral(start, end, value.checked_mul(scale)),
        None => numeral(start, end, Some(value)),
    }
}

/// Whether one number word with its parts stands at `at`: `three fifths`.
pub(super) fn is_part(text: &str, at: usize) -> bool {
    let Some((len, NumberWord::Unit(_) | NumberWord::Ten(_))) = NUMBER_WORDS.at(text, at) else { return false };
    let gap = char_at(text, at + len).filter(|c| matches!(c, '-' | ' '));
    gap.is_some() && part_word(text, skip_blanks(text, at + len + 1)).is_some()
}

/// ` and a half`, ` and three quarters` behind a number: where it ends, and the whole value.
///
/// Behind a scale word the fraction is one of that scale: a million and a half is 1.5 million.
pub fn and_fraction(text: &str, end: usize, value: Decimal, scale: Option<i32>) -> Option<(usize, Decimal)> {
    let and = skip_blanks(text, end);
    let at = after_and(text, and).filter(|_| and > end)?;
    let scale = scale.filter(|power| *power >= 3).and_then(power_of_ten).unwrap_or(Decimal::ONE);
    // "33% less than the 2.12 million and a quarter below the mean": nobody adds a quarter to a decimal
    if !value.checked_div(scale)?.is_integer() {
        return None;
    }
    let (end, part) = match article(text, at) {
        Some(next) => {
            let (end, below, many) = part_word(text, next)?;
            (end, (!many).then(|| Decimal::ONE.checked_div(below))??)
        }
        None => {
            let found = words(text, at).filter(|words| !words.ordinal)?;
            let fraction = over_parts(text, at, &found)?;
            (fraction.end, fraction.amount.middle())
        }
    };
    if let Some((end, other)) = scale_behind(text, end) {
        return Some((end, value.checked_add(part.checked_mul(other)?)?));
    }
    let ranked = next_word(text, end)
        .is_none_or(|word| article(text, at).is_some() && part > Decimal::new(5, 1) && !word.is_empty());
    (!ranked && part < Decimal::ONE).then_some((end, value.checked_add(part.checked_mul(scale)?)?))
}

/// `one in five`, `1 in 21`, `eight out of ten`. Digits `out of` digits stay two numbers: 60 out of 100 may be checked.
fn one_in(text: &str, start: usize, end: usize, above: Decimal, count: usize) -> Option<Numeral> {
    let at = skip_blanks(text, end);
    let rest = &text[at..];
    let spelled = count > 0;
    let (len, out_of) = match () {
        () if rest.starts_with("in every ") => (9, false),
        () if rest.starts_with("in ") => (3, false),
        () if rest.starts_with("out of every ") => (13, true),
        () if rest.starts_with("out of ") => (7, true),
        () => return None,
    };
    let next = skip_blanks(text, at + len);
    let (end, below, word) = match words(text, next) {
        Some(found) if !found.ordinal => (found.end, found.value, true),
        _ => arabic::short_whole(text, next, 4).map(|(end, one)| (end, one.value, false))?,
    };
    let one = above == Decimal::ONE;
    let tens = [5, 10, 20, 100, 1000].map(Decimal::from).contains(&below) || below < Decimal::TEN;
    let alike = spelled == word;
    let fits = match (out_of, one) {
        (true, _) => spelled && word,
        (false, true) => below < Decimal::from(1500),
        (false, false) => tens && alike && above < Decimal::TEN && below <= Decimal::ONE_HUNDRED,
    };
    let goes_on = char_at(text, end).is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '%' | '.' | ',' | ':'))
        && !text[end..].strip_prefix(['.', ',']).is_some_and(|t| t.is_empty() || t.starts_with(is_blank));
    // one in five years is a rate of time, and no share
    let unit = skip_blanks(text, end);
    let timed = MEASURES.at(text, unit).is_some() || NUMBER_WORDS.at(text, unit).is_some();
    if !fits || above >= below || goes_on || timed || next == at + len - 1 {
        return None;
    }
    numeral(start, end, above.checked_div(below))
}

/// Whether one of `words` stands before `at`.
pub(super) fn is_word_before(text: &str, at: usize, words: &[&str]) -> bool {
    let word = word_before(text, skip_blanks_back(text, at));
    words.iter().any(|w| word.eq_ignore_ascii_case(w))
}

#[cfg(test)]
mod tests {
    use super::super::numeral;
    use crate::value::plain;

    /// The value at `|` and what is left, `none` for no fraction.
    fn read(text: &str) -> String {
        let at = text.find('|').unwrap_or(0);
        let text = text.replace('|', "");
        numeral(&text, at).map_or("none".into(), |n| format!("{}{}", plain(n.amount.middle()), &text[n.end..]))
    }

    #[test]
    fn parts_in_words() {
        for (text, want) in [
            ("two-thirds of it", "0.666666666666667 of it"),
            ("three quarters", "0.75"),
            ("one eighth", "0.125"),
            ("a fifth of sales", "0.2 of sales"),
            ("by |a quarter.", "0.25."),
            ("half of them", "0.5 of them"),
            ("more than |half", "0.5"),
            ("half a million", "500000"),
            ("a quarter of a million", "250000"),
            ("two thirds of a million", "666666.666666667"),
            ("one and a half", "1.5"),
            ("four and two thirds", "4.66666666666667"),
            ("two million and a half", "2500000"),
            ("six million and four fifths", "6800000"),
            ("5 and a half", "5.5"),
            ("one in five", "0.2"),
            ("nine out of ten", "0.9"),
            ("half a dozen", "6"),
        ] {
            assert_eq!(read(text), want, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_part() {
        for (text, want) in [
            ("a third man", "none"),
            ("the first |half of 2025", "none"),
            ("half-empty", "none"),
            ("three quarters", "0.75"),
            ("the last |three quarters", "3 quarters"),
            ("two seconds", "2 seconds"),
            ("60 out of 100", "60 out of 100"),
            ("one in 2024", "1 in 2024"),
            ("three in ten days", "3 in ten days"),
        ] {
            assert_eq!(read(text), want, "{text}");
        }
    }
}

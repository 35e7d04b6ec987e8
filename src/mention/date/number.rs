//! The numbers in dates: day numbers, years in digits and in words, counts of days and years.

use crate::lexicon::{NUMBER_WORDS, NumberWord};
use crate::mention::numeral::{chinese, digits, english};
use crate::text::around::{char_at, char_before, is_latin, skip_blanks};
use crate::value::{Amount, Decimal};

/// A run of up to nine ASCII digits: where it ends, its value, how many there are.
pub fn run(text: &str, at: usize) -> Option<(usize, i32, usize)> {
    let (mut value, mut len) = (0, 0);
    for byte in text.as_bytes().get(at..)?.iter().take(9).take_while(|byte| byte.is_ascii_digit()) {
        value = value * 10 + i32::from(byte - b'0');
        len += 1;
    }
    (len > 0).then_some((at + len, value, len))
}

/// Four digits from 1000 to 2199 that no further digit follows.
pub fn year(text: &str, at: usize) -> Option<(usize, i32)> {
    let (end, year, _) = run(text, at).filter(|(_, year, len)| *len == 4 && (1000..2200).contains(year))?;
    Some((end, year))
}

/// The full year of two digits: up to 2029, then the last century's, as is usual.
pub fn full_year(two: i32) -> i32 {
    if two < 30 { 2000 + two } else { 1900 + two }
}

/// A year behind a month or a day and month: `2025`, `, 2025`, `’24`, `of 2025`, a bare `82` that no noun follows,
/// `nineteen ninety-nine`.
pub fn year_behind(text: &str, at: usize, short: bool) -> Option<(usize, i32)> {
    let mut next = skip_blanks(text, at);
    if text[next..].starts_with(',') {
        next = skip_blanks(text, next + 1);
    }
    if let Some(of) = word(text, next, "of") {
        next = skip_blanks(text, of);
    }
    if let Some(found) = year(text, next) {
        return Some(found);
    }
    if let Some(mark) = char_at(text, next).filter(|c| matches!(c, '\'' | '’' | '‘')) {
        let (end, two, _) = run(text, next + mark.len_utf8()).filter(|(_, _, len)| *len == 2)?;
        return (!char_at(text, end).is_some_and(is_latin)).then(|| (end, full_year(two)));
    }
    if let Some((end, two, 2)) = run(text, next)
        && short
        && next > at
        && closes(text, end)
        && !text[at..next].contains(',')
    {
        return Some((end, full_year(two)));
    }
    spelled_year(text, next)
}

/// Whether a clause or the text ends here, so that no noun is counted by the number before.
pub fn closes(text: &str, at: usize) -> bool {
    match char_at(text, at) {
        None => true,
        Some('.' | ',' | ':') => !char_at(text, at + 1).is_some_and(|c| c.is_ascii_digit()),
        Some(c) => matches!(c, ';' | ')' | '?' | '!' | '\n' | '，' | '。' | '；' | '）' | '、' | '？' | '！'),
    }
}

/// `word` at `at` in any case, whole: where it ends.
pub fn word(text: &str, at: usize, word: &str) -> Option<usize> {
    let end = at + word.len();
    let found = text.get(at..end)?.eq_ignore_ascii_case(word);
    (found && !char_at(text, end).is_some_and(is_latin)).then_some(end)
}

/// The first of `words` that stands at `at`, whole and in any case: where it ends.
pub fn any_word(text: &str, at: usize, words: &[&str]) -> Option<usize> {
    words.iter().find_map(|one| word(text, at, one))
}

/// Whether a word is one of `words`, in any case.
pub fn any_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|one| word.eq_ignore_ascii_case(one))
}

/// Words for a number below a hundred: its end, value, and whether it is an ordinal. `twenty-first`, `thirty`, `ten`.
pub fn below_hundred(text: &str, at: usize) -> Option<(usize, i32, bool)> {
    let (len, first) = NUMBER_WORDS.at(text, at)?;
    match first {
        NumberWord::Unit(n) => Some((at + len, n.into(), false)),
        NumberWord::Ordinal(n) => Some((at + len, n.into(), true)),
        NumberWord::Ten(ten) => {
            let end = at + len;
            let next = if text[end..].starts_with('-') { end + 1 } else { skip_blanks(text, end) };
            Some(match NUMBER_WORDS.at(text, next) {
                Some((len, NumberWord::Unit(n))) if (1..10).contains(&n) => (next + len, (ten + n).into(), false),
                Some((len, NumberWord::Ordinal(n))) if n < 10 => (next + len, (ten + n).into(), true),
                _ => (end, ten.into(), false),
            })
        }
        _ => None,
    }
}

/// `nineteen seventy-eight`, `nineteen zero one`, `twenty twenty-five`, `two thousand and eighteen`, `two thousand`.
pub fn spelled_year(text: &str, at: usize) -> Option<(usize, i32)> {
    let (end, hundreds, ordinal) = below_hundred(text, at)?;
    let next = skip_blanks(text, end);
    if ordinal || next == end && !text[end..].starts_with('-') {
        return None;
    }
    let next = next + usize::from(text[next..].starts_with('-'));
    if hundreds == 2 {
        let end = word(text, next, "thousand")?;
        let rest = skip_blanks(text, end);
        let rest = word(text, rest, "and").map_or(rest, |and| skip_blanks(text, and));
        return Some(match below_hundred(text, rest) {
            Some((end, rest, false)) => (end, 2000 + rest),
            _ => (end, 2000),
        });
    }
    if !(11..=21).contains(&hundreds) {
        return None;
    }
    if let Some(zero) = any_word(text, next, &["zero", "oh", "o"]) {
        let (end, unit, _) = below_hundred(text, skip_blanks(text, zero)).filter(|(_, n, o)| *n < 10 && !o)?;
        return Some((end, hundreds * 100 + unit));
    }
    let (end, rest, _) = below_hundred(text, next).filter(|(_, n, ordinal)| *n >= 10 && !ordinal)?;
    Some((end, hundreds * 100 + rest))
}

/// The number of a day: where it ends, 1 to 31, and whether its form is an ordinal's. `13`, `13th`, `twenty-first`.
pub fn day_number(text: &str, at: usize) -> Option<(usize, u8, bool)> {
    if let Some((end, day, len)) = run(text, at) {
        let day = u8::try_from(day).ok().filter(|day| len <= 2 && (1..=31).contains(day))?;
        let mark = text.get(end..end + 2).is_some_and(|mark| {
            ["st", "nd", "rd", "th"].iter().any(|m| mark.eq_ignore_ascii_case(m))
                && !char_at(text, end + 2).is_some_and(is_latin)
        });
        return Some(if mark { (end + 2, day, true) } else { (end, day, false) });
    }
    let (end, day, ordinal) = below_hundred(text, at)?;
    Some((end, u8::try_from(day).ok().filter(|day| (1..=31).contains(day))?, ordinal))
}

/// A count of time units: where it ends, and twice its value, so that `two and a half` stays whole.
pub fn count(text: &str, at: usize) -> Option<(usize, i64)> {
    let c = char_at(text, at)?;
    let (end, amount) = if is_latin(c) {
        if char_before(text, at).is_some_and(|c| is_latin(c) || c == '-') {
            return None;
        }
        if let Some(end) = any_word(text, at, &["a few", "few", "several"]) {
            return Some((end, 6));
        }
        if let Some(end) = any_word(text, at, &["a couple of", "a couple", "couple of"]) {
            return Some((end, 4));
        }
        if let Some(end) = any_word(text, at, &["a", "an", "one"]) {
            return Some((end, 2));
        }
        let numeral = english(text, at)?;
        (numeral.end, numeral.amount)
    } else {
        if matches!(c, '几' | '幾') {
            return Some((at + c.len_utf8(), 6));
        }
        let numeral = chinese(text, at).or_else(|| c.is_ascii_digit().then(|| digits(text, at))?)?;
        (numeral.end, numeral.amount)
    };
    let Amount::One(one) = amount else { return None };
    let twice = one.value.checked_mul(Decimal::TWO)?;
    let half = text.get(end..).and_then(|rest| {
        let next = skip_blanks(text, end);
        any_word(text, next, &["and a half", "and half"]).or_else(|| rest.starts_with('半').then_some(end))
    });
    let (end, twice) =
        half.filter(|half| !text[..*half].ends_with('半')).map_or((end, twice), |half| (half, twice + Decimal::ONE));
    twice.is_integer().then_some((end, twice.to_i64()?))
}

/// A whole number: where it ends, its value, its signs.
pub type Count = (usize, i32, usize);

/// A whole number in digits or Chinese numerals.
pub fn chinese_count(text: &str, at: usize) -> Option<Count> {
    if let Some(found) = run(text, at) {
        return Some(found);
    }
    let numeral = chinese(text, at).filter(|numeral| numeral.bound.is_none())?;
    let Amount::One(one) = numeral.amount else { return None };
    let value = i32::try_from(one.value.to_i64()?).ok()?;
    Some((numeral.end, value, text[at..numeral.end].chars().count()))
}

/// Chinese digits, one sign a digit: 二〇二五, 九七. Where they end, their value, how many.
pub fn chinese_digits(text: &str, at: usize) -> Option<(usize, i32, usize)> {
    let mut value = 0;
    let (mut end, mut len) = (at, 0);
    for c in text.get(at..)?.chars().take(5) {
        let Some(digit) = "〇一二三四五六七八九".chars().position(|d| d == c || c == '零' && d == '〇')
        else {
            break;
        };
        value = value * 10 + digit as i32;
        end += c.len_utf8();
        len += 1;
    }
    (1..=4).contains(&len).then_some((end, value, len))
}

//! What looks like a full date and names a day that no calendar has: 2025-02-30, 2月30日, February 30.

use super::english::month;
use super::number::{run, year, year_behind};
use crate::text::around::{char_at, char_before, skip_blanks};
use crate::value::day;

/// The end of such a date at `at`.
pub fn impossible(text: &str, at: usize) -> Option<usize> {
    let free = !char_before(text, at).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.'));
    if !char_at(text, at).is_some_and(|c| c.is_ascii_digit()) || !free {
        return english(text, at);
    }
    year_last(text, at).or_else(|| digits(text, at)).or_else(|| day_first(text, at))
}

/// `2025-02-30`, `2025/2/30`, 2025年2月30日, 2月30日.
fn digits(text: &str, at: usize) -> Option<usize> {
    let (end, first, len) = run(text, at)?;
    let (month_at, year) = match (len, char_at(text, end)?) {
        (4, mark @ ('-' | '/' | '.' | '年')) if (1800..2200).contains(&first) => (end + mark.len_utf8(), first),
        // any leap year: only a day that no year has is impossible without one
        (1 | 2, '月') => (at, 2024),
        _ => return None,
    };
    let (month_end, month, _) =
        run(text, month_at).filter(|(_, m, len)| (1..=2).contains(len) && (1..=12).contains(m))?;
    let mark = char_at(text, month_end)?;
    let same = mark == '月' || (month_at > at && char_before(text, month_at) == Some(mark));
    let (end, d, _) =
        run(text, month_end + mark.len_utf8()).filter(|(_, d, len)| (1..=2).contains(len) && (1..=31).contains(d))?;
    let behind = char_at(text, end);
    let (closed, end) = match mark {
        '月' => (matches!(behind, Some('日' | '号' | '號')), end + behind.map_or(0, char::len_utf8)),
        _ => (!behind.is_some_and(char::is_alphanumeric), end),
    };
    (same && closed && day(year, month as u8, d as u8).is_none()).then_some(end)
}

/// `2/29/2014`, `31.6.2022`: impossible in either order, though each number alone could be a day and one a month.
fn year_last(text: &str, at: usize) -> Option<usize> {
    let (first, a, _) = run(text, at).filter(|(_, a, len)| *len <= 2 && (1..=31).contains(a))?;
    let mark = char_at(text, first).filter(|c| matches!(c, '/' | '-' | '.'))?;
    let (second, b, _) = run(text, first + 1).filter(|(_, b, len)| *len <= 2 && (1..=31).contains(b))?;
    let (end, year) = year(text, second + 1).filter(|_| char_at(text, second) == Some(mark))?;
    let closed = !char_at(text, end).is_some_and(char::is_alphanumeric);
    let none = day(year, a as u8, b as u8).is_none() && day(year, b as u8, a as u8).is_none();
    (closed && none && a.min(b) <= 12).then_some(end)
}

/// `31 June 2025`, `32 August 2014`: with a year, so that the number is meant as a day.
fn day_first(text: &str, at: usize) -> Option<usize> {
    let (end, d, _) = run(text, at).filter(|(_, d, len)| *len <= 2 && *d >= 29)?;
    let (name_end, month) = month(text, skip_blanks(text, end))?;
    let (end, year) = year(text, skip_blanks(text, name_end))?;
    day(year, month, d as u8).is_none().then_some(end)
}

/// `February 30`, `30 February`, `August 32, 2014`.
fn english(text: &str, at: usize) -> Option<usize> {
    let (name_end, month) = month(text, at)?;
    let next = skip_blanks(text, name_end + usize::from(text[name_end..].starts_with('.')));
    let (end, d, _) = run(text, next).filter(|(_, d, len)| (1..=2).contains(len) && *d >= 29)?;
    let found = year_behind(text, end, false);
    let whole = !char_at(text, end).is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '%'));
    // 45 of something in August; but August 32, 2014 is meant as a day
    let meant = d <= 31 || found.is_some_and(|_| text[end..].starts_with(','));
    let year = found.map_or(2024, |(_, year)| year);
    (whole && meant && u8::try_from(d).ok().and_then(|d| day(year, month, d)).is_none())
        .then(|| found.filter(|_| d > 31).map_or(end, |(end, _)| end))
}

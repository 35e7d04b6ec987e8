//! Dates of digits alone: 2025-08-13, 13/8/2025, 2025/8, 08/2025, 20250813, 8/13, 2019-sep-1.

use super::number::{run, word, year};
use super::season;
use super::stretch::{Days, Part, Stretch};
use crate::lexicon::{ENGLISH_CALENDAR, EnglishWord};
use crate::text::around::{Ends, char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, word_before};
use crate::value::{Date, Period, day};

/// The date or month at `at`, when digits say it.
pub fn read(text: &str, at: usize) -> Option<Stretch> {
    if char_before(text, at).is_some_and(|c| !is_han(c) && c.is_alphanumeric() || matches!(c, '$' | '¥' | '€' | '£'))
    {
        return None;
    }
    if inside_a_longer_run(text, at) {
        return None;
    }
    match year(text, at) {
        Some((end, year)) => year_first(text, end, year).or_else(|| season::read(text, end, year)),
        None => year_last(text, at)
            .or_else(|| short_year(text, at))
            .or_else(|| month_and_year(text, at))
            .or_else(|| month_and_day(text, at))
            .or_else(|| compact(text, at)),
    }
}

/// Whether the digits go on to the left over a mark: the middle of a date that was none, a score, a code.
pub fn inside_a_longer_run(text: &str, at: usize) -> bool {
    let Some(mark) = char_before(text, at).filter(|c| matches!(c, '-' | '/' | '.')) else { return false };
    let head = at - mark.len_utf8();
    match char_before(text, head) {
        Some(c) if c.is_ascii_digit() => {
            // 2021-2023 joins two years, 8/10/2012-8/15/2012 and 2012/8/10-2012/8/15 two dates
            let first = text[..head].bytes().rev().take_while(u8::is_ascii_digit).count();
            let dated = text[..head - first].ends_with(['/', '.']);
            mark != '-' || first != 4 && !dated
        }
        Some(c) => mark == '/' && c == '-',
        None => false,
    }
}

/// Whether a place closes a date: no digit, letter or percent sign goes on.
pub fn free(text: &str, at: usize) -> bool {
    let next = char_at(text, at);
    let decimal = matches!(next, Some('.' | ',' | '/')) && char_at(text, at + 1).is_some_and(|c| c.is_ascii_digit());
    !decimal && !next.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '%' | '％' | '年' | '月'))
}

fn checked(year: i32, month: i32, d: i32) -> Option<Date> {
    day(year, u8::try_from(month).ok()?, u8::try_from(d).ok()?)
}

/// Behind a year: month and day with one mark, or the month alone.
fn year_first(text: &str, end: usize, year: i32) -> Option<Stretch> {
    if let Some(mark) = char_at(text, end).filter(|c| matches!(c, '-' | '/' | '.'))
        && let Some((month_end, month)) = month(text, end + 1)
    {
        if char_at(text, month_end) == Some(mark)
            && let Some((day_end, d, 1..=2)) = run(text, month_end + 1)
        {
            let date = checked(year, month, d)?;
            return (free(text, day_end) || text[day_end..].starts_with(['T', '.']))
                .then(|| Stretch::fixed(day_end, Period::day(date)));
        }
        let digits = month_end - end - 1;
        // 2024-25 is a season, 2024.5 a number, and 1/2 of what is told is not meant
        let next_year = digits == 2 && month == (year + 1) % 100;
        const JOINTS: [char; 6] = ['-', '–', '—', '~', '至', '到'];
        let joined =
            mark == '.' && digits == 2 && (text[month_end..].starts_with(JOINTS) || text[..end - 4].ends_with(JOINTS));
        if (mark != '.' || joined) && !next_year && (joined || free(text, month_end)) && (1900..2100).contains(&year) {
            return Some(Stretch::fixed(month_end, Period::months(year, month as u8, 1)?));
        }
        return None;
    }
    // 2016 / 11
    let slash = skip_blanks(text, end);
    let behind = text[slash..].starts_with('/').then(|| skip_blanks(text, slash + 1))?;
    let (month_end, month) = month(text, behind)?;
    free(text, month_end).then(|| Period::months(year, month as u8, 1))?.map(|period| Stretch::fixed(month_end, period))
}

/// A month in one or two digits, or by name: `2019-sep-1`.
fn month(text: &str, at: usize) -> Option<(usize, i32)> {
    match run(text, at) {
        Some((end, month, 1..=2)) => (1..=12).contains(&month).then_some((end, month)),
        Some(_) => None,
        None => match ENGLISH_CALENDAR.at(text, at)? {
            (len, EnglishWord::Month(month)) => Some((at + len, month.into())),
            _ => None,
        },
    }
}

/// The end of `13.5.2015` at `at`, which has the form of a version.
pub fn dotted(text: &str, at: usize) -> bool {
    let free =
        !char_before(text, at).is_some_and(|c| !is_han(c) && c.is_alphanumeric() || matches!(c, '.' | '-' | '/'));
    free && pair(text, at).is_some_and(|(_, _, mark, _)| mark == '.') && year_last(text, at).is_some()
}

/// The two orders of a day and a month before a year, month first; with points the day is first.
fn orders(a: i32, b: i32, year: i32, mark: char) -> Option<(Date, Option<Date>)> {
    let (month_first, day_first) = (checked(year, a, b), checked(year, b, a));
    let (first, other) = if mark == '.' { (day_first, month_first) } else { (month_first, day_first) };
    Some((first.or(other)?, first.and(other)))
}

fn stretch(end: usize, (first, other): (Date, Option<Date>)) -> Stretch {
    Stretch { end, days: Days::Fixed(Period::day(first), other.map(Period::day)) }
}

/// `13/8/2025`, `8/13/2025`: both orders where both are days.
fn year_last(text: &str, at: usize) -> Option<Stretch> {
    let (a, b, mark, end) = pair(text, at)?;
    let (end, year) = year(text, end + 1).filter(|_| char_at(text, end) == Some(mark))?;
    free(text, end).then(|| orders(a, b, year, mark))?.map(|found| stretch(end, found))
}

/// `9-18-15`, `05/05/89`: three numbers of one or two digits, the year of two. In Chinese text the year comes first.
fn short_year(text: &str, at: usize) -> Option<Stretch> {
    let (a, b, mark, end) = pair(text, at).filter(|(_, _, mark, _)| *mark != '.')?;
    let (end, c, len) = run(text, end + 1).filter(|(_, _, len)| char_at(text, end) == Some(mark) && *len <= 2)?;
    let goes_on = matches!(char_at(text, end), Some('-' | '/' | '.'))
        && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
    if goes_on || !free(text, end) {
        return None;
    }
    let chinese = char_before(text, at).is_some_and(is_han) || char_at(text, end).is_some_and(is_han);
    let year_first = chinese && text.as_bytes()[at + 1].is_ascii_digit();
    let named = year_first.then(|| checked(super::number::full_year(a), b, c)).flatten();
    match named {
        Some(date) => Some(Stretch::fixed(end, Period::day(date))),
        None if len == 2 => Some(stretch(end, orders(a, b, super::number::full_year(c), mark)?)),
        None => None,
    }
}

/// Two numbers of one or two digits with a mark between: `8/13`.
fn pair(text: &str, at: usize) -> Option<(i32, i32, char, usize)> {
    let (first, a, _) = run(text, at).filter(|(_, _, len)| *len <= 2)?;
    let mark = char_at(text, first).filter(|c| matches!(c, '/' | '-' | '.'))?;
    let (end, b, _) = run(text, first + 1).filter(|(_, _, len)| *len <= 2)?;
    Some((a, b, mark, end))
}

/// `08/2025`, `8-2025`, `8- 2025`.
fn month_and_year(text: &str, at: usize) -> Option<Stretch> {
    let (end, month) = month(text, at).filter(|(end, _)| end - at <= 2)?;
    let next = skip_blanks(text, end);
    let mark = char_at(text, next).filter(|c| matches!(c, '/' | '-'))?;
    let behind = skip_blanks(text, next + 1);
    if mark == '-' && next > end && behind > next + 1 || text[end..behind].contains('\n') {
        return None;
    }
    let (end, year) = year(text, behind).filter(|(_, year)| (1900..2100).contains(year))?;
    free(text, end).then(|| Period::months(year, month as u8, 1))?.map(|period| Stretch::fixed(end, period))
}

/// `8/13` where it can be no fraction, 6·30: a day of a year that is not named.
fn month_and_day(text: &str, at: usize) -> Option<Stretch> {
    let (first, a, len) = run(text, at).filter(|(_, _, len)| *len <= 2)?;
    let mark = char_at(text, first).filter(|c| matches!(c, '/' | '·'))?;
    let (end, b, _) = run(text, first + mark.len_utf8()).filter(|(_, _, len)| *len <= 2)?;
    let led = matches!(
        word_before(text, skip_blanks_back(text, at)).to_ascii_lowercase().as_str(),
        "on" | "by" | "until" | "till" | "before" | "after" | "since" | "dated"
    );
    let (month, d) = if a > 12 { (b, a) } else { (a, b) };
    // 1/2 is a half, 24/7 every hour
    let fraction = a <= b && len == 1 || a == b && !text[at..].starts_with('0') || (a, b) == (24, 7);
    let goes_on = matches!(char_at(text, end), Some('-' | '/' | ':'))
        && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
    if mark == '/' && fraction && !led || goes_on && !text[end..].starts_with('-') || !free(text, end) {
        return None;
    }
    checked(2024, month, d).map(|_| Stretch::part(end, Part::day(month as u8, d as u8)))
}

/// `20240307`.
fn compact(text: &str, at: usize) -> Option<Stretch> {
    let (end, digits, _) = run(text, at).filter(|(_, n, len)| *len == 8 && (19_000_101..21_000_000).contains(n))?;
    let date = checked(digits / 10_000, digits / 100 % 100, digits % 100)?;
    free(text, end).then(|| Stretch::fixed(end, Period::day(date)))
}

/// `2025H1`, `2025 Q3`, `1H25`, `3Q 2024`, `9M 2024`, `H1`, `Q3 2024`, `Q3 FY2024`; the year of those without one is open.
pub fn half_or_quarter(text: &str, at: usize) -> Option<Stretch> {
    if char_before(text, at).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/')) {
        return None;
    }
    if let Some((end, year)) = year(text, at) {
        let next = skip_blanks(text, end);
        let (end, part) = code(text, next + usize::from(text[next..].starts_with('-')))?;
        return closed(text, end).then(|| part.of(year))?.map(|period| Stretch::fixed(end, period));
    }
    let (end, part) = code(text, at).or_else(|| months(text, at))?;
    let digit_first = text.as_bytes()[at].is_ascii_digit();
    let mut next = skip_blanks(text, end);
    next = word(text, next, "of").map_or(next, |of| skip_blanks(text, of));
    next = text[next..].start_among(&["FY", "CY"]).map_or(next, |mark| next + mark.len());
    next += ['\'', '’'].into_iter().find(|mark| text[next..].starts_with(*mark)).map_or(0, char::len_utf8);
    if let Some((year_end, year)) = year(text, next) {
        return part.of(year).map(|period| Stretch::fixed(year_end, period));
    }
    if let Some((year_end, two, 2)) = run(text, next)
        && (next == end && digit_first || matches!(char_before(text, next), Some('\'' | '’' | 'Y')))
        && closed(text, year_end)
    {
        return part.of(super::number::full_year(two)).map(|period| Stretch::fixed(year_end, period));
    }
    (closed(text, end) && !digit_first).then(|| Stretch::part(end, part))
}

fn closed(text: &str, at: usize) -> bool {
    !char_at(text, at).is_some_and(|c| c.is_ascii_digit() || is_latin(c))
}

/// `9M` before a year: so many of its first months.
fn months(text: &str, at: usize) -> Option<(usize, Part)> {
    let told = text.get(at..at + 2).filter(|code| matches!(*code, "3M" | "6M" | "9M"))?;
    Some((at + 2, Part::Months { first: 1, count: told.as_bytes()[0] - b'0' }))
}

/// `H1`, `1H`, `Q3`, `3Q`.
fn code(text: &str, at: usize) -> Option<(usize, Part)> {
    let two = text.as_bytes().get(at..at + 2)?;
    let (letter, digit) = if two[0].is_ascii_digit() { (two[1], two[0]) } else { (two[0], two[1]) };
    let n = digit.checked_sub(b'0')?;
    match letter {
        b'H' | b'h' if (1..=2).contains(&n) => Some((at + 2, Part::half(n))),
        b'Q' | b'q' if (1..=4).contains(&n) => Some((at + 2, Part::quarter(n))),
        _ => None,
    }
}

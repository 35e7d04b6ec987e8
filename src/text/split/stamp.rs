//! Dates and times of day as bylines print them, in both languages.
//!
//! A stamp is read only to head an article; figures and dates in running text are read elsewhere.

use core::ops::Range;

use time::{Date, Month};

use crate::text::Published;
use crate::text::around::Ends;

/// What a stamp says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// A day, perhaps with its minute.
    On(Published),
    /// A day that no calendar has, such as 30 February.
    Impossible,
    /// `05/08/2025`: a full date that can be read in two ways.
    Ambiguous,
    /// No year: the month and day of `Aug 5`; or a distance from now (`2 hours ago`), which tells neither.
    Vague(Option<(u8, u8)>),
}

impl When {
    /// Whether no day can be told from it alone.
    pub fn is_vague(self) -> bool {
        matches!(self, When::Vague(_))
    }
}

/// Whole days between two articles of one page, at most, for the one to lend the other its year.
const NEAR: i64 = 60;

/// The day of a month and day without a year, nearest to the days on which others of the page appeared.
pub(super) fn year_lent((month, day): (u8, u8), others: &[Date]) -> Option<Published> {
    let month = Month::try_from(month).ok()?;
    let years = |other: &Date| [other.year() - 1, other.year(), other.year() + 1];
    let days = others.iter().flat_map(|other| {
        years(other).into_iter().filter_map(move |year| {
            let date = Date::from_calendar_date(year, month, day).ok()?;
            Some(((date - *other).whole_days().abs(), date))
        })
    });
    days.min().filter(|(apart, _)| *apart <= NEAR).map(|(_, date)| Published { date, time: None })
}

/// The day on which the first dated article of a page appeared, where two at least have a date and all lie near each other:
/// what it tells without a date is then of about that time.
pub(super) fn day_lent(days: &[Date]) -> Option<Date> {
    let (first, last) = (days.iter().min()?, days.iter().max()?);
    let near = days.len() >= 2 && (*last - *first).whole_days() <= NEAR;
    days.first().copied().filter(|_| near)
}

/// A date in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    /// Its bytes, time of day and zone included.
    pub range: Range<usize>,
    /// What it says.
    pub when: When,
}

impl Stamp {
    /// The same, `by` bytes further on.
    pub fn shifted(self, by: usize) -> Stamp {
        Stamp { range: self.range.start + by..self.range.end + by, ..self }
    }
}

/// Reads the date that a reader typed by hand: `2025-08-13`, `2025-08-13T10:01`, or any other form that bylines use.
///
/// Nothing else may stand beside it, and the day must exist.
///
/// ```
/// use crossfoot::text::split::parse_published;
/// assert_eq!(parse_published("2025-08-13T10:01").unwrap().time, Some((10, 1)));
/// assert_eq!(parse_published("13 Aug 2025").unwrap().date, parse_published("2025年8月13日").unwrap().date);
/// assert!(parse_published("2025-02-30").is_none());
/// assert!(parse_published("soon").is_none());
/// ```
pub fn parse_published(text: &str) -> Option<Published> {
    let text = text.trim();
    match stamp(text) {
        Some(Stamp { range, when: When::On(published) }) if text.len() <= 100 && range == (0..text.len()) => {
            Some(published)
        }
        _ => None,
    }
}

/// The first stamp of a line. Meant for short lines.
pub(super) fn stamp(line: &str) -> Option<Stamp> {
    let bytes = line.as_bytes();
    for at in 0..bytes.len() {
        let joined = at > 0 && bytes[at - 1].is_ascii_alphanumeric();
        if joined || !bytes[at].is_ascii_alphanumeric() {
            continue;
        }
        if let Some(stamp) = stamp_at(line, at) {
            return Some(stamp);
        }
    }
    None
}

/// The stamp that begins at byte `at` of `line`.
pub(super) fn stamp_at(line: &str, at: usize) -> Option<Stamp> {
    let here = &line[at..];
    let (when, mut rest, before) = match date(here) {
        Some((when, rest)) => (when, rest, None),
        None => {
            let (minute, rest) = time_of_day(here)?;
            let (when, rest) = date(rest.trim_start_matches([' ', ',', '·', '|', '，']))?;
            (when, rest, Some(minute))
        }
    };
    let mut minute = before;
    if before.is_none()
        && let Some((found, after)) = time_after(rest)
    {
        (minute, rest) = (Some(found), after);
    }
    if rest.first_char().is_some_and(|letter: char| letter.is_ascii_alphanumeric()) {
        return None;
    }
    let when = match when {
        When::On(published) => When::On(Published { time: minute, ..published }),
        other => other,
    };
    Some(Stamp { range: at..line.len() - rest.len(), when })
}

fn time_after(rest: &str) -> Option<((u8, u8), &str)> {
    let spaced =
        rest.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '，' | '·' | '|'));
    let spaced = ["at ", "- ", "– ", "— "].iter().find_map(|word| spaced.strip_prefix(word)).unwrap_or(spaced);
    let bare = if spaced.len() == rest.len() { rest.strip_prefix(['T', 't', '_']).unwrap_or(rest) } else { spaced };
    time_of_day(bare.trim_start())
}

/// A number of `least` to `most` digits, and what follows it.
fn number(text: &str, least: usize, most: usize) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(least..=most).contains(&digits) {
        return None;
    }
    Some((text[..digits].parse().ok()?, &text[digits..]))
}

fn year(text: &str) -> Option<(u32, &str)> {
    number(text, 4, 4).filter(|(year, _)| (1900..=2100).contains(year))
}

fn date(text: &str) -> Option<(When, &str)> {
    if text.first_char().is_some_and(|letter: char| letter.is_ascii_digit()) {
        return year_first(text).or_else(|| day_first(text)).or_else(|| month_day(text)).or_else(|| ago(text));
    }
    let (month, rest) = month_name(text)?;
    let (day, rest) = number(rest.trim_start(), 1, 2)?;
    let rest = ordinal(rest);
    let spaced = rest.trim_start_matches([' ', ',', '.', '，']);
    match year(spaced) {
        Some((year, rest)) => Some((day_of(year, month, day), rest)),
        None => Some((vague(month, day)?, rest)),
    }
}

fn year_first(text: &str) -> Option<(When, &str)> {
    let (year, rest) = year(text)?;
    if let Some(mark) = rest.chars().next().filter(|mark| matches!(mark, '-' | '/' | '.')) {
        let (month, rest) = match number(&rest[1..], 1, 2) {
            Some(found) => found,
            None => month_name(&rest[1..])?,
        };
        let (day, rest) = number(rest.strip_prefix(mark)?, 1, 2)?;
        return Some((day_of(year, month, day), rest));
    }
    if let Some(rest) = rest.trim_start().strip_prefix('年') {
        let (month, rest) = number(rest.trim_start(), 1, 2)?;
        let (day, rest) = number(rest.trim_start().strip_prefix('月')?.trim_start(), 1, 2)?;
        let rest = rest.trim_start().strip_prefix(['日', '号', '號'])?;
        return Some((day_of(year, month, day), rest));
    }
    let (month, rest) = month_name(rest.strip_prefix(' ')?)?;
    let (day, rest) = number(rest.trim_start(), 1, 2)?;
    Some((day_of(year, month, day), rest))
}

fn day_first(text: &str) -> Option<(When, &str)> {
    let (one, rest) = number(text, 1, 2)?;
    let mark = rest.chars().next()?;
    if matches!(mark, '/' | '.' | '-')
        && let Some((two, rest)) = number(&rest[1..], 1, 2)
    {
        let (year, rest) = year(rest.strip_prefix(mark)?)?;
        let when = match (one, two) {
            (13.., _) => day_of(year, two, one),
            (_, 13..) => day_of(year, one, two),
            (one, two) if one == two => day_of(year, one, two),
            _ if one == 0 || two == 0 => When::Impossible,
            _ => When::Ambiguous,
        };
        return Some((when, rest));
    }
    let named = ordinal(rest).trim_start_matches([' ', '-', '.', '/']);
    let named = named.strip_prefix("of ").unwrap_or(named);
    let (month, rest) = month_name(named)?;
    match year(rest.trim_start_matches([' ', ',', '-', '.', '/', '，'])) {
        Some((year, rest)) => Some((day_of(year, month, one), rest)),
        None => Some((vague(month, one)?, rest)),
    }
}

/// `8月5日`, and `08-05 10:01` where a time shows that it is a date.
fn month_day(text: &str) -> Option<(When, &str)> {
    let (month, rest) = number(text, 1, 2)?;
    if let Some(rest) = rest.trim_start().strip_prefix('月') {
        let (day, rest) = number(rest.trim_start(), 1, 2)?;
        return Some((vague(month, day)?, rest.trim_start().strip_prefix(['日', '号', '號'])?));
    }
    let (day, rest) = number(rest.strip_prefix(['-', '/'])?, 2, 2)?;
    time_of_day(rest.strip_prefix(' ')?)?;
    Some((vague(month, day)?, rest))
}

/// `2 hours ago`, `3小时前`.
fn ago(text: &str) -> Option<(When, &str)> {
    let (_, rest) = number(text, 1, 3)?;
    let rest = rest.trim_start();
    const ENGLISH: [&str; 9] = ["minute", "hour", "day", "week", "month", "min", "hr", "h", "d"];
    const CHINESE: [&str; 8] = ["分钟前", "小时前", "个小时前", "天前", "周前", "分鐘前", "小時前", "个月前"];
    if let Some(unit) = CHINESE.iter().find(|&&unit| rest.starts_with(unit)) {
        return Some((When::Vague(None), &rest[unit.len()..]));
    }
    let unit = ENGLISH.iter().find(|&&unit| {
        rest.strip_prefix(unit).is_some_and(|rest| rest.strip_prefix('s').unwrap_or(rest).starts_with(" ago"))
    })?;
    let rest = &rest[unit.len()..];
    Some((When::Vague(None), &rest.strip_prefix('s').unwrap_or(rest)[" ago".len()..]))
}

fn vague(month: u32, day: u32) -> Option<When> {
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(When::Vague(Some((month as u8, day as u8))))
}

fn day_of(year: u32, month: u32, day: u32) -> When {
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
    let date = month.and_then(|month| Date::from_calendar_date(year as i32, month, day as u8).ok());
    date.map_or(When::Impossible, |date| When::On(Published { date, time: None }))
}

fn ordinal(rest: &str) -> &str {
    let suffix = ["st", "nd", "rd", "th"].iter().find_map(|suffix| rest.strip_prefix(suffix));
    suffix.filter(|after| !after.first_char().is_some_and(|letter: char| letter.is_ascii_alphabetic())).unwrap_or(rest)
}

/// A month in full or cut to three or four letters, with its dot.
fn month_name(text: &str) -> Option<(u32, &str)> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if letters < 3 || !text.as_bytes()[0].is_ascii_uppercase() {
        return None;
    }
    let word = text[..letters].to_ascii_lowercase();
    let short = letters == 3 || word == "sept";
    let at = NAMES.iter().position(|name| *name == word || (short && name.starts_with(&word)))?;
    let rest = &text[letters..];
    Some((at as u32 + 1, rest.strip_prefix('.').unwrap_or(rest)))
}

/// A time of day with its zone: `10:01`, `10:01:00+08:00`, `10:01 AM ET`, `10.01am`, `下午3:20`, `23时32分`.
/// Whether `text` is a month and its year, and nothing else: `November 2025`, 2025年11月.
pub(super) fn month_and_year(text: &str) -> bool {
    let named = || {
        month_name(text).and_then(|(_, rest)| year(rest.strip_prefix(' ')?)).is_some_and(|(_, rest)| rest.is_empty())
    };
    let numbered = || {
        let (_, rest) = year(text)?;
        let (month, rest) = number(rest.strip_prefix('年')?, 1, 2)?;
        Some((1..=12).contains(&month) && rest == "月")
    };
    named() || numbered() == Some(true)
}

fn time_of_day(text: &str) -> Option<((u8, u8), &str)> {
    const MORNING: [&str; 3] = ["上午", "早上", "凌晨"];
    const AFTERNOON: [&str; 3] = ["下午", "晚上", "晚间"];
    let strip = |words: &[&str]| words.iter().find_map(|word| text.strip_prefix(word));
    let (bare, mut late) = match (strip(&MORNING), strip(&AFTERNOON)) {
        (Some(rest), _) => (rest.trim_start(), Some(false)),
        (_, Some(rest)) => (rest.trim_start(), Some(true)),
        _ => (text, None),
    };
    let (hour, rest) = number(bare, 1, 2)?;
    let mark = rest.chars().next()?;
    let (minute, mut rest) = match mark {
        ':' | '：' | '时' | '點' | '点' | '時' => {
            let (minute, rest) = number(&rest[mark.len_utf8()..], 2, 2)?;
            (minute, rest.strip_prefix('分').unwrap_or(rest))
        }
        '.' => {
            number(&rest[1..], 2, 2).filter(|(_, rest)| half_of_day(rest).is_some() || zone(rest).len() < rest.len())?
        }
        _ => (0, half_of_day(rest).map(|_| rest)?),
    };
    if let Some((_, after)) = rest.strip_prefix(':').and_then(|seconds| number(seconds, 2, 2)) {
        let fraction = after.strip_prefix('.').and_then(|digits| number(digits, 1, 9));
        rest = fraction.map_or(after, |(_, after)| after);
    }
    if let Some((half, after)) = half_of_day(rest) {
        (late, rest) = (Some(half), after);
    }
    let hour = match late {
        Some(true) if hour < 12 => hour + 12,
        Some(false) if hour == 12 => 0,
        _ => hour,
    };
    (hour < 24 && minute < 60).then(|| ((hour as u8, minute as u8), zone(rest)))
}

/// Whether this is a time of day and nothing else: `16:40`, of the day that stands before it.
pub(super) fn clock(text: &str) -> bool {
    time_of_day(text).is_some_and(|(_, rest)| rest.is_empty())
}

/// `AM`, `p.m.`: whether it is the later half.
fn half_of_day(rest: &str) -> Option<(bool, &str)> {
    let rest = rest.strip_prefix([' ', '\u{A0}', '\u{202F}']).unwrap_or(rest);
    for (form, late) in [("am", false), ("pm", true), ("a.m.", false), ("p.m.", true), ("a.m", false), ("p.m", true)] {
        if rest.get(..form.len()).is_some_and(|here| here.eq_ignore_ascii_case(form)) {
            let after = &rest[form.len()..];
            return (!after.first_char().is_some_and(|letter: char| letter.is_ascii_alphanumeric()))
                .then_some((late, after));
        }
    }
    None
}

fn zone(rest: &str) -> &str {
    let spaced = rest.strip_prefix(' ').unwrap_or(rest);
    let named = spaced.bytes().take_while(u8::is_ascii_uppercase).count();
    let mut after = rest;
    if (1..=4).contains(&named) && !spaced[named..].first_char().is_some_and(|letter: char| letter.is_alphabetic()) {
        let known = matches!(&spaced[..named], "Z" | "UTC" | "GMT" | "ET" | "CT" | "MT" | "PT" | "MSK")
            || (named >= 3 && spaced[..named].ends_with('T'));
        if !known {
            return rest;
        }
        after = &spaced[named..];
    }
    let signed = after.strip_prefix(' ').unwrap_or(after);
    let Some(digits) = signed.strip_prefix(['+', '-']) else { return after };
    match number(digits, 1, 4) {
        Some((_, rest)) => {
            rest.strip_prefix(':').and_then(|minutes| number(minutes, 2, 2)).map_or(rest, |(_, rest)| rest)
        }
        None => after,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(line: &str, day: (i32, u8, u8), time: Option<(u8, u8)>) {
        let stamp = stamp(line).unwrap_or_else(|| panic!("no stamp in {line:?}"));
        let date = Date::from_calendar_date(day.0, Month::try_from(day.1).unwrap(), day.2).unwrap();
        assert_eq!(stamp.when, When::On(Published { date, time }), "{line}");
        assert_eq!(stamp.range, 0..line.len(), "{line}");
    }

    #[test]
    fn every_usual_form_is_the_same_day() {
        let day = (2025, 8, 13);
        for line in [
            "2025-08-13",
            "2025/8/13",
            "2025.08.13",
            "13 Aug 2025",
            "August 13, 2025",
            "Aug. 13, 2025",
            "13 August, 2025",
            "13th August 2025",
            "August 13th 2025",
            "13-Aug-2025",
            "2025-Aug-13",
            "2025年8月13日",
            "2025 年 8 月 13 日",
            "13/08/2025",
            "08/13/2025",
            "13.8.2025",
            "2025 Aug 13",
            "the 13th of August 2025".split_at(4).1,
        ] {
            reads(line, day, None);
        }
    }

    #[test]
    fn the_minute_stands_before_or_after() {
        let day = (2025, 8, 13);
        for line in [
            "2025-08-13 10:01",
            "2025-08-13T10:01:00Z",
            "2025-08-13T10:01:00.000+08:00",
            "13 Aug 2025 10:01:00 +0800",
            "August 13, 2025 10:01 AM",
            "August 13, 2025 at 10:01 a.m. ET",
            "Aug 13, 2025, 10.01am",
            "13 Aug 2025 10.01 BST",
            "2025年8月13日10时01分",
            "2025年08月13日 上午10:01",
            "10:01 AM, August 13, 2025",
            "10:01 13/08/2025",
            "2025-08-13 | 10:01 GMT+8",
        ] {
            reads(line, day, Some((10, 1)));
        }
        reads("2025年8月13日 下午3:20", day, Some((15, 20)));
        reads("Aug 13, 2025 12:05 AM", day, Some((0, 5)));
    }

    #[test]
    fn what_cannot_be_known_is_not_guessed() {
        let when = |line| stamp(line).map(|stamp| stamp.when);
        assert_eq!(when("2025-02-30"), Some(When::Impossible));
        assert_eq!(when("31 April 2025"), Some(When::Impossible));
        assert_eq!(when("45/13/2025"), Some(When::Impossible));
        assert_eq!(when("05/08/2025"), Some(When::Ambiguous));
        assert_eq!(when("Aug 5"), Some(When::Vague(Some((8, 5)))));
        assert_eq!(when("3小时前"), Some(When::Vague(None)));
        assert_eq!(when("2 hours ago"), Some(When::Vague(None)));
        for line in ["in 2025", "1.5 million", "2025-26", "10:01", "5-3", "x2025-08-13", "2025-08-133", "May be 5"] {
            assert_eq!(when(line), None, "{line}");
        }
    }
}

//! Dates and periods of English text, and of digits: 2025-08-13, August 13, 2025H1, the first half of 2025, FY2024.

use super::{Context, Kind, Mention, date_zh};
use crate::lexicon::MONTHS;
use crate::text::Span;
use crate::text::around::{
    char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, word_at, word_before,
};
use crate::value::{Amount, Period, Qualifier, Unit, day};

/// A stretch of the calendar as read, before it becomes a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) period: Period,
}

/// The date or period at `at`.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Mention> {
    let c = char_at(text, at)?;
    let first = stretch(text, at, c, context)?;
    let whole = through(text, first, context).unwrap_or(first);
    let is_day = whole.period == Period::day(whole.period.from);
    Some(Mention {
        span: Span::new(whole.start, whole.end),
        kind: if is_day { Kind::Date } else { Kind::Period },
        amount: None::<Amount>,
        unit: Unit::None,
        qualifier: Qualifier::Eq,
        period: Some(whole.period),
        alternatives: Vec::new(),
        as_of: is_as_of(text, whole.start, whole.end),
        other_unit: None,
        rule: "calendar",
    })
}

/// Whether the Latin word at `at` may begin a date or a period.
pub fn is_date_word(text: &str, at: usize, first: &str) -> bool {
    MONTHS.at(text, at).is_some()
        || matches!(
            first.to_ascii_lowercase().as_str(),
            "last" | "this" | "next" | "first" | "second" | "third" | "fourth" | "h" | "q" | "fy" | "fiscal"
        )
}

fn stretch(text: &str, at: usize, c: char, context: &Context) -> Option<Stretch> {
    let found = if c.is_ascii_digit() {
        digits_first(text, at, context).or_else(|| date_zh::read(text, at, context))
    } else if is_latin(c) {
        month_first(text, at, context)
            .or_else(|| part_of_year(text, at, context))
            .or_else(|| relative(text, at, context))
    } else {
        date_zh::read(text, at, context)
    };
    found.map(|(end, period)| Stretch { start: at, end, period })
}

/// `A to B`, `A-B`, `A至B` of two stretches, from the first day of one to the last of the other.
fn through(text: &str, first: Stretch, context: &Context) -> Option<Stretch> {
    let at = skip_blanks(text, first.end);
    let rest = &text[at..];
    let joint = ["-", "–", "—", "~", "～", "至", "到", "to ", "through ", "until "]
        .into_iter()
        .find(|j| rest.starts_with(j))?;
    let next = skip_blanks(text, at + joint.len());
    let c = char_at(text, next)?;
    let second = stretch(text, next, c, context)?;
    // `January to June 2025`: the year of the second belongs to both
    let shifted =
        i64::from(first.period.from.year() != second.period.from.year() && !has_year(&text[first.start..first.end]));
    let from = if shifted == 1 {
        let f = first.period.from;
        Period { from: day(second.period.from.year(), f.month().into(), f.day())?, until: first.period.until }
    } else {
        first.period
    };
    Some(Stretch { start: first.start, end: second.end, period: from.to(second.period)? })
}

fn has_year(surface: &str) -> bool {
    surface.as_bytes().windows(4).any(|w| w.iter().all(u8::is_ascii_digit)) || surface.contains('年')
}

/// The digits at `at`, how many there are, and their value.
pub(super) fn number(text: &str, at: usize) -> Option<(usize, i32)> {
    let run = text.get(at..)?.bytes().take_while(u8::is_ascii_digit).take(9).count();
    Some((run, text[at..at + run].parse().ok()?))
}

/// Four digits from 1800 to 2199.
fn year(text: &str, at: usize) -> Option<i32> {
    let (len, year) = number(text, at)?;
    (len == 4 && (1800..2200).contains(&year)).then_some(year)
}

/// `2025-08-13`, `2025/8/13`, `2025.8.13`, `13 August 2025`, `2025H1`, `1H25`, `2024-25`, a bare year.
fn digits_first(text: &str, at: usize, context: &Context) -> Option<(usize, Period)> {
    if let Some(year) = year(text, at) {
        return full_date(text, at, year)
            .or_else(|| half_or_quarter_of(text, at + 4, year))
            .or_else(|| season(text, at, year))
            .or_else(|| bare_year(text, at, year));
    }
    day_first(text, at, context)
        .or_else(|| slashed(text, at))
        .or_else(|| half_first(text, at))
        .or_else(|| compact(text, at))
}

/// Year, month and day with one separator; or ISO year and month.
fn full_date(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    let mark = char_at(text, at + 4).filter(|c| matches!(c, '-' | '/' | '.'))?;
    let (len, month) = number(text, at + 5)?;
    let end = at + 5 + len;
    if !(1..=2).contains(&len) {
        return None;
    }
    if char_at(text, end) == Some(mark) {
        let (len, d) = number(text, end + 1)?;
        let date = day(year, month.try_into().ok()?, d.try_into().ok()?)?;
        return (1..=2).contains(&len).then_some((end + 1 + len, Period::day(date)));
    }
    let month_only = mark != '.' && len == 2 && (1..=12).contains(&month) && month != year % 100 + 1;
    let ends = !char_at(text, end).is_some_and(|c| c.is_alphanumeric() || c == '%');
    month_only.then(|| Period::months(year, month as u8, 1))?.filter(|_| ends).map(|period| (end, period))
}

/// `H1`, `Q3`, `1H`, `3Q` glued or a blank behind a year.
fn half_or_quarter_of(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    let at = skip_blanks(text, at);
    let two = text.get(at..at + 2)?;
    let period = half_or_quarter(two, year)?;
    (!char_at(text, at + 2).is_some_and(|c| c.is_ascii_alphanumeric())).then_some((at + 2, period))
}

fn half_or_quarter(two: &str, year: i32) -> Option<Period> {
    let two = two.as_bytes();
    let (letter, digit) = if two[0].is_ascii_digit() { (two[1], two[0]) } else { (two[0], two[1]) };
    let n = digit.checked_sub(b'0').filter(|n| *n >= 1)?;
    match letter {
        b'H' | b'h' if n <= 2 => Period::half(year, n),
        b'Q' | b'q' if n <= 4 => Period::quarter(year, n),
        _ => None,
    }
}

/// `2024-25`, `2024/25`: July to June; two years joined are left to [`through`].
fn season(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    char_at(text, at + 4).filter(|c| matches!(c, '-' | '–' | '/'))?;
    let mark = char_at(text, at + 4)?.len_utf8();
    let (len, next) = number(text, at + 4 + mark)?;
    (len == 2 && next == (year + 1) % 100).then(|| Period::months(year, 7, 12))?.map(|p| (at + 4 + mark + len, p))
}

/// A year that stands alone: not glued to letters, followed by no noun that it could count.
fn bare_year(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    let end = at + 4;
    let next = char_at(text, end);
    let joined = char_before(text, at) == Some('-') && !text[..at - 1].ends_with(|c: char| c.is_ascii_digit());
    let glued = next.is_some_and(|c| is_latin(c) || c == '%' || c == '％')
        || joined
        || char_before(text, at).is_some_and(|c| matches!(c, '$' | '¥' | '€' | '£' | '.' | ','));
    let decimal = next == Some('.') && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
    let grouped = next == Some(',') && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
    if glued || decimal || grouped || !(1900..2100).contains(&year) {
        return None;
    }
    // 2000年 and 2000个 are for the Chinese reader and the figures
    if next == Some('年') {
        return None;
    }
    let before = word_before(text, skip_blanks_back(text, at)).to_ascii_lowercase();
    let led = matches!(
        before.as_str(),
        "in" | "by"
            | "since"
            | "of"
            | "from"
            | "during"
            | "for"
            | "year"
            | "until"
            | "till"
            | "through"
            | "before"
            | "after"
            | "early"
            | "late"
            | "mid"
            | "and"
            | "to"
            | "between"
            | "end"
            | "fiscal"
            | "fy"
    ) || MONTHS.before(text, skip_blanks_back(text, at)).is_some();
    let counted = super::suffix::read(text, end, false).is_some()
        || next.is_some_and(|c| is_han(c) && !matches!(c, '至' | '到' | '和' | '与' | '及'));
    (led || !counted).then(|| Period::year(year))?.map(|period| (end, period))
}

/// `13 August 2025`, `13th of August`.
fn day_first(text: &str, at: usize, context: &Context) -> Option<(usize, Period)> {
    let (len, d) = number(text, at).filter(|(len, _)| *len <= 2)?;
    let mut next = at + len;
    if ["st", "nd", "rd", "th"].iter().any(|mark| text[next..].starts_with(mark)) {
        next += 2;
    }
    next = skip_blanks(text, next);
    if text[next..].starts_with("of ") {
        next += 3;
    }
    let (len, month) = MONTHS.at(text, next)?;
    let mut end = next + len;
    if text[end..].starts_with('.') {
        end += 1;
    }
    let behind = skip_blanks(text, if text[end..].starts_with(',') { end + 1 } else { end });
    if let Some(year) = year(text, behind) {
        return Some((behind + 4, Period::day(day(year, month, d.try_into().ok()?)?)));
    }
    let date = day(context.reference?.year(), month, d.try_into().ok()?)?;
    Some((next + len, Period::day(date)))
}

/// `13/8/2025` where only one order makes a date.
fn slashed(text: &str, at: usize) -> Option<(usize, Period)> {
    let (first, a) = number(text, at).filter(|(len, _)| *len <= 2)?;
    let mark = char_at(text, at + first).filter(|c| matches!(c, '/' | '-' | '.'))?;
    let (second, b) = number(text, at + first + 1).filter(|(len, _)| *len <= 2)?;
    let last = at + first + 1 + second;
    let year = year(text, last + 1).filter(|_| char_at(text, last) == Some(mark))?;
    let (month, d) = if a > 12 { (b, a) } else { (a, b) };
    let date = day(year, month.try_into().ok()?, d.try_into().ok()?)?;
    Some((last + 5, Period::day(date)))
}

/// `1H25`, `3Q2024`.
fn half_first(text: &str, at: usize) -> Option<(usize, Period)> {
    let two = text.get(at..at + 2)?;
    if !two.as_bytes()[1].is_ascii_alphabetic() || char_before(text, at).is_some_and(|c| c.is_ascii_alphanumeric()) {
        return None;
    }
    let behind = skip_blanks(text, at + 2);
    let (len, year) = number(text, behind)?;
    let year = match len {
        4 => year,
        2 => 2000 + year,
        _ => return None,
    };
    Some((behind + len, half_or_quarter(two, year)?))
}

/// `20240307`.
fn compact(text: &str, at: usize) -> Option<(usize, Period)> {
    let (len, digits) = number(text, at).filter(|(len, n)| *len == 8 && (19_000_101..21_000_000).contains(n))?;
    let date = day(digits / 10_000, (digits / 100 % 100) as u8, (digits % 100) as u8)?;
    (!char_at(text, at + len).is_some_and(char::is_alphanumeric)).then_some((at + len, Period::day(date)))
}

/// `August 13, 2025`, `August 2025`, `Aug. 13`, `August`.
fn month_first(text: &str, at: usize, context: &Context) -> Option<(usize, Period)> {
    let (len, month) = MONTHS.at(text, at)?;
    let end = at + len;
    let mut next = skip_blanks(text, end);
    if text[next..].starts_with("of ") {
        next += 3;
    }
    if let Some(year) = year(text, next) {
        return Some((next + 4, Period::months(year, month, 1)?));
    }
    if let Some((len, d)) = number(text, next).filter(|(len, d)| *len <= 2 && (1..=31).contains(d)) {
        let mut end = next + len;
        if ["st", "nd", "rd", "th"].iter().any(|mark| text[end..].starts_with(mark)) {
            end += 2;
        }
        let behind = if text[end..].starts_with(',') { end + 1 } else { end };
        let behind = skip_blanks(text, behind);
        if let Some(year) = year(text, behind) {
            return Some((behind + 4, Period::day(day(year, month, d as u8)?)));
        }
        let decimal =
            text[end..].starts_with(['.', ',', '%']) && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
        let date = day(context.reference?.year(), month, d as u8)?;
        return (!decimal).then_some((end, Period::day(date)));
    }
    // a bare `May` or `March` is mostly a verb; behind a preposition it is a month
    let before = word_before(text, skip_blanks_back(text, at)).to_ascii_lowercase();
    let led = matches!(
        before.as_str(),
        "in" | "by"
            | "since"
            | "from"
            | "until"
            | "to"
            | "of"
            | "through"
            | "last"
            | "for"
            | "during"
            | "late"
            | "early"
            | "mid"
    );
    if len <= 5 && !led {
        return None;
    }
    Some((end, Period::months(context.reference?.year(), month, 1)?))
}

/// `first half of 2025`, `third quarter of last year`, `Q3 2024`, `H1`, `FY2024`, `fiscal year 2024`.
fn part_of_year(text: &str, at: usize, context: &Context) -> Option<(usize, Period)> {
    let word = word_at(text, at).to_ascii_lowercase();
    let word = word.split('-').next().unwrap_or_default().to_owned();
    if matches!(word.as_str(), "fy" | "fiscal") {
        let next = skip_blanks(text, at + word.len());
        let next = if text[next..].starts_with("year ") { next + 5 } else { next };
        let year = year(text, next)?;
        return Some((next + 4, Period::year(year)?));
    }
    if matches!(word.as_str(), "h" | "q") {
        let two = text.get(at..at + 2)?;
        let behind = skip_blanks(text, at + 2);
        let (end, year) =
            year(text, behind).map(|y| (behind + 4, y)).or_else(|| Some((at + 2, context.reference?.year())))?;
        let bounded = !char_at(text, at + 2).is_some_and(|c| c.is_ascii_alphanumeric());
        return half_or_quarter(two, year).filter(|_| bounded).map(|period| (end, period));
    }
    let n = match word.as_str() {
        "first" => 1,
        "second" => 2,
        "third" => 3,
        "fourth" => 4,
        _ => return None,
    };
    let next = at + word.len() + 1;
    let noun = text.get(next..).map(|_| word_at(text, next).to_ascii_lowercase())?;
    let end = next + noun.len();
    let behind = skip_blanks(text, end);
    let of = ["of the year ", "of ", "in "].into_iter().find(|of| text[behind..].starts_with(of)).map_or(0, str::len);
    let (end, year) = match year(text, behind + of) {
        Some(year) => (behind + of + 4, year),
        None => match relative_year(text, behind + of, context) {
            Some((end, year)) => (end, year),
            None => (end, context.reference?.year()),
        },
    };
    let period = match noun.as_str() {
        "half" if n <= 2 => Period::half(year, n),
        "quarter" => Period::quarter(year, n),
        _ => None,
    }?;
    Some((end, period))
}

/// `last year`, `this year`, `next year`: where the words end, and the year.
fn relative_year(text: &str, at: usize, context: &Context) -> Option<(usize, i32)> {
    let reference = context.reference?.year();
    [("last year", -1), ("this year", 0), ("next year", 1), ("the previous year", -1)].into_iter().find_map(
        |(words, shift)| {
            let found = text.get(at..at + words.len())?.eq_ignore_ascii_case(words);
            let ends = !char_at(text, at + words.len()).is_some_and(is_latin);
            (found && ends).then_some((at + words.len(), reference + shift))
        },
    )
}

fn relative(text: &str, at: usize, context: &Context) -> Option<(usize, Period)> {
    let (end, year) = relative_year(text, at, context)?;
    Some((end, Period::year(year)?))
}

/// The end of what looks like a full date at `at` but names a day that no calendar has: `2025-02-30`, 2月30日.
pub fn impossible(text: &str, at: usize) -> Option<usize> {
    let free = !char_before(text, at).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '/' | '.'));
    if !char_at(text, at).is_some_and(|c| c.is_ascii_digit()) || !free {
        return english_impossible(text, at);
    }
    let (len, first) = number(text, at)?;
    let (month_at, year) = match (len, char_at(text, at + len)?) {
        (4, mark @ ('-' | '/' | '.' | '年')) if (1800..2200).contains(&first) => (at + 4 + mark.len_utf8(), first),
        // any leap year: only a day that no year has is impossible without one
        (1 | 2, '月') => (at, 2024),
        _ => return None,
    };
    let (len, month) = number(text, month_at).filter(|(len, m)| (1..=2).contains(len) && (1..=12).contains(m))?;
    let mark = char_at(text, month_at + len)?;
    let same = mark == '月' || (month_at > at && char_before(text, month_at) == Some(mark));
    let day_at = month_at + len + mark.len_utf8();
    let (len, d) = number(text, day_at).filter(|(len, d)| (1..=2).contains(len) && (1..=31).contains(d))?;
    let end = day_at + len;
    let closed = match mark {
        '月' => text[end..].starts_with(['日', '号', '號']),
        _ => !char_at(text, end).is_some_and(char::is_alphanumeric),
    };
    (same && closed && day(year, month as u8, d as u8).is_none()).then_some(end)
}

/// `February 30`, `30 February`.
fn english_impossible(text: &str, at: usize) -> Option<usize> {
    let (len, month) = MONTHS.at(text, at)?;
    let next = skip_blanks(text, at + len);
    let (len, d) = number(text, next).filter(|(len, d)| (1..=2).contains(len) && (29..=31).contains(d))?;
    let year =
        year(text, skip_blanks(text, next + len + usize::from(text[next + len..].starts_with(',')))).unwrap_or(2024);
    let whole = !char_at(text, next + len).is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '%'));
    (whole && day(year, month, d as u8).is_none()).then_some(next + len)
}

/// Whether the words around say that a state at the end of the stretch is meant: `by the end of 2024`, 截至, 年底.
fn is_as_of(text: &str, start: usize, end: usize) -> bool {
    let head = text[..start].trim_end();
    let lower: String = {
        let mut from = head.len().saturating_sub(24);
        while !head.is_char_boundary(from) {
            from += 1;
        }
        head[from..].to_ascii_lowercase()
    };
    ["end of", "as of", "as at", "end-", "截至", "截止", "到"].iter().any(|word| lower.ends_with(word))
        || text[start..end].ends_with(['底', '末'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(text: &str) -> String {
        let context = Context { reference: day(2025, 8, 13), ..Context::default() };
        let at = text.find('|').unwrap();
        let joined = text.replace('|', "");
        read(&joined, at, &context).map_or("none".into(), |m| m.period.unwrap().label())
    }

    #[test]
    fn days() {
        for text in [
            "|2025-08-13",
            "|2025/8/13",
            "|2025.8.13",
            "|13 August 2025",
            "|August 13, 2025",
            "|Aug. 13",
            "|13/8/2025",
            "|2025年8月13日",
            "|20250813",
        ] {
            assert_eq!(label(text), "2025-08-13", "{text}");
        }
    }

    #[test]
    fn stretches() {
        for (text, want) in [
            ("in |2024", "2024"),
            ("|2025H1", "2025H1"),
            ("the |first half of 2025", "2025H1"),
            ("|Q3 2024", "2024Q3"),
            ("|3Q24", "2024Q3"),
            ("|FY2024", "2024"),
            ("|August 2025", "2025-08"),
            ("|2021-2023", "2021-2023"),
            ("|2024-25", "2024-07..2025-06"),
            ("|last year", "2024"),
            ("from |January to June 2025", "2025H1"),
            ("|2025年上半年", "2025H1"),
            ("|2024年前三季度", "2024-01..2024-09"),
            ("|2021年至2023年", "2021-2023"),
            ("|二〇二五年", "2025"),
            ("|去年", "2024"),
            ("|8月", "2025-08"),
        ] {
            assert_eq!(label(text), want, "{text}");
        }
    }

    #[test]
    fn days_that_no_calendar_has() {
        for (text, is) in [
            ("2025-02-30", true),
            ("2月30日", true),
            ("2025年2月29日", true),
            ("February 30, 2025", true),
            ("2月29日", false),
            ("2025-02-28", false),
            ("April 30", false),
            ("June 31.5", false),
        ] {
            assert_eq!(impossible(text, 0).is_some(), is, "{text}");
        }
    }

    #[test]
    fn what_is_no_date() {
        for text in ["|2024 dramas", "$|2024", "|2024.5", "|2,024", "|May we", "|3-4", "|first time"] {
            assert_eq!(label(text), "none", "{text}");
        }
    }
}

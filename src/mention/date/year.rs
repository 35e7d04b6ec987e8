//! Years that stand alone, spans of years by name: 2024, FY2024, the 1990s, the ’40s, the seventies, the 21st century.

use super::english::led;
use super::number::{any_of, any_word, below_hundred, closes, full_year, run, spelled_year, word, year};
use super::numeric::inside_a_longer_run;
use super::stretch::{Days, Stretch};
use crate::lexicon::{ENGLISH_CALENDAR, EnglishWord};
use crate::mention::suffix;
use crate::text::around::{Ends, char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, word_before};
use crate::value::{Period, day};

/// A year or a decade in digits.
pub fn read(text: &str, at: usize) -> Option<Stretch> {
    decade(text, at).or_else(|| century(text, at)).or_else(|| bare(text, at))
}

/// A year or a decade in words, a fiscal year.
pub fn spelled(text: &str, at: usize) -> Option<Stretch> {
    fiscal(text, at)
        .or_else(|| spelled_decade(text, at))
        .or_else(|| decade(text, at))
        .or_else(|| century(text, at))
        .or_else(|| in_words(text, at))
}

/// `nineteen twenty-eight` behind a word that leads a year.
fn in_words(text: &str, at: usize) -> Option<Stretch> {
    let (end, year) = spelled_year(text, at).filter(|(_, year)| (1700..2100).contains(year))?;
    // `two thousand` alone counts
    let named = !text[at..end].to_ascii_lowercase().contains("thousand") || closes(text, end);
    (led(text, at) && named).then(|| Period::year(year))?.map(|period| Stretch::fixed(end, period))
}

/// `FY2024`, `FY24`, `fiscal 2024`, `fiscal year 2024`.
fn fiscal(text: &str, at: usize) -> Option<Stretch> {
    let Some((len, EnglishWord::Fiscal)) = ENGLISH_CALENDAR.at(text, at) else { return None };
    let mut next = skip_blanks(text, at + len);
    next = word(text, next, "year").map_or(next, |year| skip_blanks(text, year));
    next += ['\'', '’'].into_iter().find(|mark| text[next..].starts_with(*mark)).map_or(0, char::len_utf8);
    let (end, year) = match run(text, next)? {
        (end, two, 2) if text[at..].starts_with("FY") => (end, full_year(two)),
        _ => year(text, next)?,
    };
    (!char_at(text, end).is_some_and(is_latin)).then(|| Period::year(year))?.map(|period| Stretch::fixed(end, period))
}

fn ten_years(first: i32) -> Option<Period> {
    Some(Period { from: day(first, 1, 1)?, until: day(first.checked_add(10)?, 1, 1)? })
}

/// `1990s`, `1990’s`, `’40s`, `70's`, `the seventies`; two digits are the last century's, the other reading this one's.
fn decade(text: &str, at: usize) -> Option<Stretch> {
    if let Some((len, EnglishWord::Decade(first))) = ENGLISH_CALENDAR.at(text, at) {
        let before = word_before(text, skip_blanks_back(text, at));
        let told = any_of(before, &["the", "early", "mid", "late"]);
        let period = ten_years(first).filter(|_| told)?;
        let other = if first < 2000 { ten_years(first + 100) } else { None };
        return Some(Stretch { end: at + len, days: Days::Fixed(period, other) });
    }
    let mark = char_at(text, at).filter(|c| matches!(c, '\'' | '’' | '‘'));
    let (mut end, first, len) = run(text, at + mark.map_or(0, char::len_utf8))?;
    if char_before(text, at).is_some_and(|c| c.is_alphanumeric()) || first % 10 != 0 {
        return None;
    }
    end += ['\'', '’'].into_iter().find(|mark| text[end..].starts_with(*mark)).map_or(0, char::len_utf8);
    end = word(text, end, "s")?;
    if char_at(text, end).is_some_and(|c| c.is_ascii_digit()) {
        return None;
    }
    match len {
        4 if (1000..2100).contains(&first) => Some(Stretch::fixed(end, ten_years(first)?)),
        2 if mark.is_some() || any_of(word_before(text, skip_blanks_back(text, at)), &["the", "early", "late"]) => {
            Some(Stretch { end, days: Days::Fixed(ten_years(1900 + first)?, ten_years(2000 + first)) })
        }
        _ => None,
    }
}

/// `nineteen nineties`.
fn spelled_decade(text: &str, at: usize) -> Option<Stretch> {
    let (end, hundreds, _) = below_hundred(text, at).filter(|(_, n, ordinal)| (15..=20).contains(n) && !ordinal)?;
    match ENGLISH_CALENDAR.at(text, skip_blanks(text, end)) {
        Some((len, EnglishWord::Decade(first))) if first < 2000 => {
            Some(Stretch::fixed(skip_blanks(text, end) + len, ten_years(hundreds * 100 + first % 100)?))
        }
        _ => None,
    }
}

/// `21st century`, `the nineteenth century`: as the news counts, from the year that ends in 00.
fn century(text: &str, at: usize) -> Option<Stretch> {
    let (end, n) = match super::number::day_number(text, at)? {
        (end, n, true) => (end, i32::from(n)),
        _ => below_hundred(text, at).filter(|(.., ordinal)| *ordinal).map(|(end, n, _)| (end, n))?,
    };
    let next = skip_blanks(text, end + usize::from(text[end..].starts_with('-')));
    let end = any_word(text, next, &["century"]).filter(|_| (10..=21).contains(&n))?;
    let first = (n - 1) * 100;
    Some(Stretch::fixed(end, Period { from: day(first, 1, 1)?, until: day(first + 100, 1, 1)? }))
}

/// The first year of those that only "in" and "since" make one: most other numbers of four digits below 1900 are numbers.
const OLDEST: i32 = 1500;

/// "its 2024 annual results", "the 2025 budget", "1986 sales of 21 million": what comes by the year, or what a firm has by it and how
/// much.
fn is_of_a_year(text: &str, end: usize) -> bool {
    let at = skip_blanks(text, end);
    let yearly = ["annual", "full-year", "half-year", "first-half", "interim", "financial", "preliminary"];
    let told = ["results", "report", "accounts", "budget", "edition", "guidance", "census", "prospectus", "statement"];
    let closer = any_word(text, at, &yearly);
    if any_word(text, closer.map_or(at, |end| skip_blanks(text, end)), &told).is_some() {
        // "runs 2000 budget hotels"
        let head = &text[..end.saturating_sub("2024".len())];
        let led = word_before(text, skip_blanks_back(text, head.len()));
        return closer.is_some()
            || any_of(led, &["the", "its", "their", "our", "his", "her", "this", "in", "of", "for"])
            || led.ends_with_any(&["'s", "’s", "s'"]);
    }
    let what = any_word(
        text,
        at,
        &["sales", "revenue", "revenues", "earnings", "profit", "profits", "exports", "imports", "output"],
    );
    let told = |at: usize| {
        any_word(
            text,
            skip_blanks(text, at),
            &["of", "was", "were", "rose", "fell", "reached", "totalled", "totaled", "came"],
        )
    };
    what.is_some_and(|at| told(at).is_some())
}

/// A year that stands alone: not glued to letters, followed by no noun that it could count.
fn bare(text: &str, at: usize) -> Option<Stretch> {
    let (end, year) = year(text, at).filter(|(_, year)| (OLDEST..2100).contains(year))?;
    // `2028E` is an estimate, `2028F` a forecast, `2024A` an actual
    let marked = matches!(char_at(text, end), Some('E' | 'F' | 'A'))
        && !char_at(text, end + 1).is_some_and(|c| c.is_ascii_alphanumeric());
    let end = end + usize::from(marked && year >= 1900);
    let next = char_at(text, end);
    let joined = char_before(text, at) == Some('-')
        && !text[..at - 1].last_char().is_some_and(|c: char| c.is_ascii_digit())
        && !any_of(word_before(text, at - 1), &["mid", "end", "early", "late", "pre", "post"]);
    let glued = next.is_some_and(|c| is_latin(c) || c == '%' || c == '％')
        || joined
        || inside_a_longer_run(text, at) && char_before(text, at) != Some('-')
        || char_before(text, at)
            .is_some_and(|c| matches!(c, '$' | '¥' | '€' | '£' | '.' | ',' | '/') || is_latin(c) || c.is_ascii_digit());
    let goes_on = matches!(next, Some('.' | ',' | '/')) && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
    // a date that the calendar has not: 2024-13-01
    let broken =
        next == Some('-') && run(text, end + 1).is_some_and(|(e, _, len)| len <= 2 && text[e..].starts_with('-'));
    // 2000年 and 2000个 are for the Chinese reader and the figures
    if glued || goes_on || broken || next == Some('年') {
        return None;
    }
    let head = skip_blanks_back(text, at);
    let before = word_before(text, head);
    let told = led(text, at)
        || any_of(before, &["year", "end", "fiscal", "fy", "summer", "winter", "spring", "autumn"])
        || matches!(ENGLISH_CALENDAR.before(text, head), Some((_, EnglishWord::Month(_))));
    let counted = suffix::read(text, end, false).is_some() && !is_of_a_year(text, end)
        || next.is_some_and(|c| is_han(c) && !matches!(c, '至' | '到' | '和' | '与' | '及'));
    let old = year < 1900;
    // "In 1893 New Zealand", but "in 1893 homes"
    let named = char_at(text, skip_blanks(text, end)).is_some_and(|c| c.is_ascii_uppercase());
    let said = if old { any_of(before, &["in", "since"]) && (named || !counted) } else { told || !counted };
    said.then(|| Period::year(year))?.map(|period| Stretch::fixed(end, period))
}

//! English dates with the name of a month: August 13, 2025; the 13th of August; 10 to 22 August; Tue, Jan 20th ’24.

use super::number::{any_word, below_hundred, closes, day_number, run, word, year, year_behind};
use super::stretch::{Part, Stretch};
use crate::lexicon::{ENGLISH_CALENDAR, EnglishWord};
use crate::text::around::{Ends, char_at, char_before, is_latin, skip_blanks, skip_blanks_back, word_before};
use crate::value::Period;

/// Words before a month, a year or a weekday that say it is one.
const LEADS: &[&str] = &[
    "in",
    "by",
    "since",
    "from",
    "until",
    "till",
    "to",
    "of",
    "through",
    "last",
    "next",
    "this",
    "for",
    "during",
    "late",
    "early",
    "mid",
    "before",
    "after",
    "between",
    "and",
    "on",
    "between",
    "ending",
    "ended",
    "starting",
    "beginning",
    "throughout",
];

/// The month at `at`: where its name ends, and its number.
pub fn month(text: &str, at: usize) -> Option<(usize, u8)> {
    match ENGLISH_CALENDAR.at(text, at)? {
        (len, EnglishWord::Month(month)) => Some((at + len, month)),
        _ => None,
    }
}

/// Whether the word before `at` leads a month, a year or a weekday.
pub fn led(text: &str, at: usize) -> bool {
    let before = word_before(text, skip_blanks_back(text, at));
    LEADS.iter().any(|lead| before.eq_ignore_ascii_case(lead)) && !text[..at].ends_with('\n')
}

/// A date that begins with a weekday, a month, or the number of a day.
pub fn read(text: &str, at: usize) -> Option<Stretch> {
    let c = char_at(text, at)?;
    if c.is_ascii_digit() {
        return year_then_month(text, at).or_else(|| day_first(text, at));
    }
    month_first(text, at).or_else(|| day_first(text, at)).or_else(|| behind_weekday(text, at))
}

/// `Tue, 10 January`, `Sun 15Sep`, `Wednesday the 22nd of January`: the weekday adds nothing.
fn behind_weekday(text: &str, at: usize) -> Option<Stretch> {
    let Some((len, EnglishWord::Weekday(_))) = ENGLISH_CALENDAR.at(text, at) else { return None };
    let mut next = at + len;
    next = skip_blanks(text, next + usize::from(text[next..].starts_with(['.', ','])));
    next = skip_blanks(text, next + usize::from(text[next..].starts_with(',')));
    next = word(text, next, "the").map_or(next, |the| skip_blanks(text, the));
    month_first(text, next)
        .filter(|found| is_day(*found))
        .or_else(|| day_first(text, next))
        .or_else(|| super::numeric::read(text, next).filter(|found| is_day(*found)))
}

fn is_day(found: Stretch) -> bool {
    use super::stretch::Days;
    match found.days {
        Days::InSomeYear(part) => matches!(part, Part::Days { .. }),
        Days::Fixed(period, _) => period == Period::day(period.from),
    }
}

/// Days of a month: one, or two joined. `13`, `10 - 22`, `3 until 12`; `and` joins only behind `between` or `from`.
pub fn days(text: &str, at: usize) -> Option<(usize, u8, u8, bool)> {
    let (end, first, ordinal) = day_number(text, at)?;
    if let Some(next) = joint(text, at, end)
        && let Some((end, last, also)) =
            day_number(text, word(text, next, "the").map_or(next, |the| skip_blanks(text, the)))
        && first < last
    {
        return Some((end, first, last, ordinal || also));
    }
    Some((end, first, first, ordinal))
}

/// What joins two ends behind `end`: where the second begins. `at` is where the first begins.
pub fn joint(text: &str, at: usize, end: usize) -> Option<usize> {
    let next = skip_blanks(text, end);
    if let Some(c) = char_at(text, next).filter(|c| matches!(c, '-' | '–' | '—' | '~' | '～' | '－' | '至' | '到'))
    {
        let behind = next + c.len_utf8();
        // a dash may be doubled: 2008年——2018年
        let behind = if text[behind..].starts_with(c) && c == '—' { behind + c.len_utf8() } else { behind };
        return Some(skip_blanks(text, behind));
    }
    let joined = any_word(text, next, &["to", "through", "until", "till", "thru"]).or_else(|| {
        let before = word_before(text, skip_blanks_back(text, at));
        let paired = before.eq_ignore_ascii_case("between");
        paired.then(|| word(text, next, "and"))?
    })?;
    Some(skip_blanks(text, joined))
}

/// `August 13, 2025`, `Oct-2`, `August 10 - 22, 2012`, `August 2025`, `August of ’24`, `August`.
fn month_first(text: &str, at: usize) -> Option<Stretch> {
    let (name_end, month) = month(text, at)?;
    let name = &text[at..name_end];
    let capital = name.first_char().is_some_and(|c: char| c.is_ascii_uppercase());
    let verb = matches!(month, 3 | 5) && name.len() > 2 && !capital;
    let dot = name_end + usize::from(text[name_end..].starts_with('.'));
    let mut next = skip_blanks(text, dot);
    if next == dot && text[next..].starts_with(['-', '/']) {
        next += 1;
    }
    next = word(text, next, "the").map_or(next, |the| skip_blanks(text, the));
    if let Some((end, first, last, ordinal)) = days(text, next).filter(|(end, ..)| month_day_ends(text, next, *end))
        && (!verb || ordinal)
        && (ordinal || !counts_a_noun(text, at, next, end))
    {
        if let Some((year_end, year)) = year_behind(text, end, first == last) {
            let part = Part::Days { month, first, last };
            return Some(Stretch::fixed(year_end, part.of(year)?));
        }
        return Some(Stretch::part(end, Part::Days { month, first, last }));
    }
    if next > dot
        && run(text, next).is_some_and(|(_, _, len)| len <= 2)
        && char_before(text, next).is_some_and(|c| c == '-' || c == '/')
    {
        return None;
    }
    // 32 August 2014 is nothing at all
    let head = skip_blanks_back(text, at);
    if head < at
        && text[..head].last_char().is_some_and(|c: char| c.is_ascii_digit())
        && !text[at..].first_char().is_some_and(|c: char| c.is_ascii_lowercase())
    {
        let run = text[..head].bytes().rev().take_while(u8::is_ascii_digit).count();
        if run <= 2 {
            return None;
        }
    }
    if let Some((end, year)) = year_behind(text, dot, false).filter(|_| !verb) {
        return Some(Stretch::fixed(end, Period::months(year, month, 1)?));
    }
    // the December quarter ends with December
    if let Some(end) = word(text, skip_blanks(text, name_end), "quarter").filter(|_| month >= 3 && month % 3 == 0) {
        let part = Part::quarter(month / 3);
        return Some(match year_behind(text, end, false) {
            Some((end, year)) => Stretch::fixed(end, part.of(year)?),
            None => Stretch::part(end, part),
        });
    }
    // `May` and `March` may be verbs, short forms may be names: only behind a preposition are they months
    let doubtful = verb || name.len() <= 3 || month == 3;
    let told = if doubtful { led(text, at) && !(verb && name.len() > 2) } else { capital || led(text, at) };
    told.then(|| Stretch::part(name_end, Part::Months { first: month, count: 1 }))
}

/// Whether the number behind a month can be its day: no decimal, no percent, no unit glued to it.
fn month_day_ends(text: &str, at: usize, end: usize) -> bool {
    let next = char_at(text, end);
    let word = !text[at..].first_char().is_some_and(|c: char| c.is_ascii_digit());
    if word {
        // `In March two people died`: only a number of two words or an ordinal is a day, and only where no noun follows
        let Some((_, n, ordinal)) = below_hundred(text, at) else { return false };
        return ordinal || n > 20 && n % 10 != 0 && (closes(text, end) || year_behind(text, end, false).is_some());
    }
    let decimal = matches!(next, Some('.' | ',' | ':')) && char_at(text, end + 1).is_some_and(|c| c.is_ascii_digit());
    !decimal && !next.is_some_and(|c| c == '%' || is_latin(c) || c.is_ascii_digit())
}

/// `In May 10 companies reported`: behind `in`, a number before a noun in small letters counts.
fn counts_a_noun(text: &str, at: usize, day: usize, end: usize) -> bool {
    let noun = skip_blanks(text, end);
    let counts = text[day..].first_char().is_some_and(|c: char| c.is_ascii_digit())
        && char_at(text, noun).is_some_and(|c| c.is_ascii_lowercase())
        && any_word(text, noun, &["to", "and", "at", "until", "through", "when"]).is_none();
    counts && word_before(text, skip_blanks_back(text, at)).eq_ignore_ascii_case("in")
}

/// `13 August 2025`, `16. Nov. 2016`, `10 to 22 August`, `second of Aug`, `4 to January 22`, `Eighth to eleventh May`.
fn day_first(text: &str, at: usize) -> Option<Stretch> {
    if char_before(text, at)
        .is_some_and(|c| is_latin(c) || c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | '$' | ','))
    {
        return None;
    }
    let (mut end, mut first, mut last, ordinal) = days(text, at)?;
    let digits = text[at..].first_char().is_some_and(|c: char| c.is_ascii_digit());
    if !digits && !ordinal {
        return None;
    }
    if digits && text[end..].starts_with('.') {
        end += 1;
    }
    let mut next = skip_blanks(text, end);
    let mark = char_at(text, next).filter(|c| matches!(c, '-' | '/') && next == end);
    next += mark.map_or(0, char::len_utf8);
    next = word(text, next, "of").map_or(next, |of| skip_blanks(text, of));
    let Some((name_end, month)) = month(text, next) else {
        // 4 to January 22, 1995
        let (name_end, month) = joint(text, at, end).and_then(|next| self::month(text, next))?;
        let (end, day, _) = day_number(text, skip_blanks(text, name_end))?;
        (first, last) = (first, day);
        let part = Part::Days { month, first, last };
        return Some(dated(text, end, part, true).unwrap_or(Stretch::part(end, part))).filter(|_| first < last);
    };
    // `10 may` and `8 march on` are verbs unless something says otherwise
    let name = &text[next..name_end];
    if matches!(month, 3 | 5)
        && name.len() > 2
        && name.first_char().is_some_and(|c: char| c.is_ascii_lowercase())
        && !(ordinal && digits)
    {
        return None;
    }
    let part = Part::Days { month, first, last };
    part.of(2024)?;
    // 10 Aug. 2019, 10-Aug-2019
    let dot = name_end + usize::from(char_at(text, name_end).is_some_and(|c| c == '.' || Some(c) == mark));
    Some(dated(text, dot, part, first == last).unwrap_or(Stretch::part(name_end, part)))
}

/// `part` with the year behind it.
fn dated(text: &str, at: usize, part: Part, short: bool) -> Option<Stretch> {
    let (end, year) = year_behind(text, at, short)?;
    Some(Stretch::fixed(end, part.of(year)?))
}

/// `2016 june`, `2016, Nov`: a month behind its year.
fn year_then_month(text: &str, at: usize) -> Option<Stretch> {
    let (end, year) = year(text, at)?;
    let next = skip_blanks(text, end);
    let next = if text[next..].starts_with(',') { skip_blanks(text, next + 1) } else { next };
    let (name_end, month) = month(text, next).filter(|_| next > end)?;
    // a day or another year of the month's own; `May` and `March` may be verbs
    let own = skip_blanks(text, name_end);
    let own = char_at(text, own).is_some_and(|c| c.is_ascii_digit());
    let verb = matches!(month, 3 | 5) && name_end - next > 2 && !closes(text, name_end);
    (!own && !verb).then(|| Period::months(year, month, 1))?.map(|period| Stretch::fixed(name_end, period))
}

//! Dates and periods of both languages: what each piece says is read apart, then placed on the calendar and joined.
//!
//! A piece says days of the calendar (2025-08-13, 上半年 of a named year, "last week") or a part of a year that it does
//! not name (August 13, 三季度). Two pieces joined lend each other the year; what is left is the nearest to the
//! reference day, with the one on its other side as another reading.

mod chinese;
mod chinese_day;
mod chinese_relative;
mod distance;
mod early;
mod ended;
mod english;
mod impossible;
mod number;
mod numeric;
mod part;
mod range;
mod relative;
mod season;
mod stretch;
mod year;

pub use impossible::impossible;
pub use numeric::dotted;

use self::number::any_of;
use self::stretch::{Days, Part, Stretch};
use super::numeral::in_latin;
use super::{Context, Kind, Mention};
use crate::lexicon::{CHINESE_CALENDAR, ENGLISH_CALENDAR, EnglishWord, GRAINS, STATUS_WORDS, StatusWord};
use crate::text::Span;
use crate::text::around::{Ends, char_at, is_latin, near, skip_blanks, skip_blanks_back, word_at, word_before};
use crate::value::{self, Amount, Grain, Period, Qualifier, Unit, add_days};

/// The date or period at `at`.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Mention> {
    let first = season::over_the_turn(text, one(text, at, context)?);
    let mut whole = range::through(text, at, first, context).unwrap_or(first);
    let (mut period, mut other) = whole.days.readings(context.reference)?;
    // "first-half sales were" in November are this year's, though the next first half is nearer
    let stretch = matches!(whole.days, Days::InSomeYear(Part::Months { count: 3.., .. }));
    // and so is "from November to August brought in"
    let joined = matches!((first.days, whole.days), (Days::InSomeYear(Part::Months { .. }), Days::Fixed(_, Some(_))));
    let stretch = stretch || joined && context.reference.is_some_and(|day| day < period.from);
    if let Some(past) = other.filter(|past| stretch && past.until <= period.from && !is_to_come(text, at, whole.end)) {
        (period, other) = (past, Some(period));
    }
    if let Some((end, open)) = since(text, at, whole.end, period, context) {
        (whole.end, other) = (end, Some(period));
        period = open;
    }
    if let Some(told) = up_to(text, at, period) {
        (period, other) = (told, other.and_then(|day| up_to(text, at, day)));
        // `revenue for the year ended August 31 will be`
        let ahead = any_of(word_at(text, skip_blanks(text, whole.end)), &["will", "should"]);
        if let Some(later) = other.filter(|later| ahead && later.from > period.from) {
            (period, other) = (later, Some(period));
        }
    }
    let is_day = period == Period::day(period.from);
    if is_day {
        whole.end = over_weekday(text, whole.end);
    }
    Some(Mention {
        span: Span::new(at, whole.end),
        kind: if is_day { Kind::Date } else { Kind::Period },
        amount: None::<Amount>,
        unit: Unit::None,
        qualifier: Qualifier::Eq,
        period: Some(period),
        alternatives: other.into_iter().collect(),
        as_of: is_as_of(text, at, whole.end),
        other_unit: None,
        rule: "calendar",
    })
}

/// Whether the sentence around a date speaks of what is to come, or of nothing.
fn is_to_come(text: &str, at: usize, end: usize) -> bool {
    const AROUND: usize = 160;
    const ALONE: usize = 12;
    const WORDS: &[&str] =
        &["will", "shall", "would", "could", "should", "might", "next", "coming", "upcoming", "outlook", "until", "ll"];
    const CHINESE: &[&str] = &["明年", "届时", "屆時", "展望", "预期", "預期"];
    let ends = ['.', '!', '?', '\n', ';', '。', '！', '？', '；'];
    let (head, tail) = (near(text, at, at, AROUND, 0), near(text, end, end, 0, AROUND));
    let head = head.rsplit(ends).next().unwrap_or_default();
    let tail = tail.split(ends).next().unwrap_or_default();
    let mut words = head.split(|c: char| !is_latin(c)).chain(tail.split(|c: char| !is_latin(c)));
    let foreseen = |part: &str| STATUS_WORDS.all(part, 0, part.len()).any(|(.., word)| word != StatusWord::Actual);
    let led = word_before(text, skip_blanks_back(text, at));
    let alone = head.trim().len() + tail.trim().len() < ALONE;
    alone
        || any_of(led, &["by", "until"])
        || foreseen(head)
        || foreseen(tail)
        || words.any(|word| any_of(word, WORDS))
        || CHINESE.iter().any(|word| head.contains(word) || tail.contains(word))
}

/// Where a date ends that [`read`] does not find for want of a date to place it by: no period, and no figure either.
pub fn unplaced(text: &str, at: usize, context: &Context) -> Option<usize> {
    // any day that has all others around it will do
    let placed = Context { reference: value::day(2024, 1, 31), ..*context };
    context.reference.is_none().then(|| read(text, at, &placed))?.map(|date| date.span.end as usize)
}

/// `since March 2020`, 2020年3月以来: the stretch from there to the reference, with the place behind its words.
fn since(text: &str, at: usize, end: usize, first: Period, context: &Context) -> Option<(usize, Period)> {
    let until = add_days(context.reference?, 1);
    let before = skip_blanks_back(text, at);
    let mut word = word_before(text, before);
    if ["its", "their", "the", "his", "her"].iter().any(|its| word.eq_ignore_ascii_case(its)) {
        // "since its July release"
        word = word_before(text, skip_blanks_back(text, before - word.len()));
    }
    let behind = text[end..].start_among(&["以来", "以來", "至今", "迄今"]);
    let told = behind.is_some() || word.eq_ignore_ascii_case("since");
    let open = Period { from: first.from, until };
    (told && first.until < until).then(|| (end + behind.map_or(0, |word| word.len()), open))
}

/// `the year ended August 31`, `the quarter ending on 30 June`, `the year that starts on July 1`: the stretch whose first
/// or last day stands behind its name.
fn up_to(text: &str, at: usize, named: Period) -> Option<Period> {
    let before = |at: usize| {
        let word = word_before(text, skip_blanks_back(text, at));
        (word, skip_blanks_back(text, at) - word.len())
    };
    let mut word = before(at);
    for joining in ["the", "on", "in"] {
        word = if word.0 == joining { before(word.1) } else { word };
    }
    let (verb, verb_at) = word;
    let mut name = before(verb_at);
    if any_of(name.0, &["that", "which"]) {
        name = before(name.1);
    }
    let grain = GRAINS.whole(name.0).filter(|grain| *grain > Grain::Week)?;
    let counted = any_of(before(name.1).0, &["the", "financial", "fiscal", "full", "tax"]);
    let ends = any_of(verb, &["ended", "ending", "ends"]) || verb == "to" && grain == Grain::Year && counted;
    let starts = any_of(verb, &["started", "starting", "starts", "began", "beginning", "begins"]);
    let told = match () {
        () if ends => Period { from: grain.add(named.until, -1)?, ..named },
        () if starts => Period { until: grain.add(named.from, 1)?, ..named },
        () => return None,
    };
    (told.from < named.from || told.until > named.until).then_some(told)
}

/// One date or period, not joined to another.
fn one(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let c = char_at(text, at)?;
    if c.is_ascii_digit() {
        if early::may_begin(text, at) {
            return digits(text, at, context);
        }
        debug_assert_eq!(digits(text, at, context).map(|found| found.end), None, "{text}");
        return None;
    }
    if matches!(c, '\'' | '’') {
        return year::read(text, at);
    }
    if is_latin(c) {
        return english::read(text, at)
            .or_else(|| half_or_quarter(text, at, context))
            .or_else(|| part::read(text, at, context))
            .or_else(|| relative::read(text, at, context))
            .or_else(|| ended::read(text, at, context))
            .or_else(|| distance::read(text, at, context))
            .or_else(|| year::spelled(text, at));
    }
    chinese::read_sign(text, at, context)
}

/// The same of what begins with digits.
fn digits(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let (latin, han) = (latin_near(text, at), !in_latin(text, at));
    half_or_quarter(text, at, context)
        .or_else(|| numeric::read(text, at))
        .or_else(|| if latin { english_day(text, at, context) } else { None })
        .or_else(|| if han { chinese::read(text, at, context) } else { None })
        .or_else(|| if latin { ended::read(text, at, context) } else { None })
        .or_else(|| distance::read(text, at, context))
        .or_else(|| part_behind_year(text, at, context))
        .or_else(|| year::read(text, at))
}

/// A date or a part of a longer stretch that begins with digits and goes on in English.
fn english_day(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    english::read(text, at)
        .or_else(|| part::read(text, at, context))
        .or_else(|| relative::day_of(text, at, context))
        .or_else(|| relative::number_of_day(text, at, context))
}

/// Whether a Latin letter stands in the next bytes: a date in English words has one near its first digits.
fn latin_near(text: &str, at: usize) -> bool {
    text.as_bytes()[at..text.len().min(at + 32)].iter().any(u8::is_ascii_alphabetic)
}

fn half_or_quarter(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    numeric::half_or_quarter(text, at).map(|found| part::named_year(text, found, context))
}

/// `1987 third quarter`: a part of the year that stands before it.
fn part_behind_year(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let (end, year) = number::year(text, at).filter(|_| latin_near(text, at))?;
    let found = part::read(text, skip_blanks(text, end), context).filter(|_| text[end..].starts_with(' '))?;
    match found.days {
        Days::InSomeYear(part) => Some(Stretch::fixed(found.end, part.of(year)?)),
        Days::Fixed(..) => None,
    }
}

/// The end of a day with the weekday behind it, which adds nothing: 8月15日（星期五）, `13 August, Wednesday`.
fn over_weekday(text: &str, end: usize) -> usize {
    let mark = char_at(text, end).filter(|c| matches!(c, '，' | ',' | '(' | '（' | ' '));
    let next = skip_blanks(text, end + mark.map_or(0, char::len_utf8));
    let next = next + char_at(text, next).filter(|c| matches!(c, '(' | '（')).map_or(0, char::len_utf8);
    let english = match ENGLISH_CALENDAR.at(text, next) {
        Some((len, EnglishWord::Weekday(_))) => Some(next + len),
        _ => None,
    };
    let Some(behind) = chinese_relative::weekday(text, next).map(|(end, _)| end).or(english) else { return end };
    let opened = text[end..next].contains(['(', '（']);
    match char_at(text, behind) {
        Some(c @ (')' | '）')) if opened => behind + c.len_utf8(),
        _ if opened => end,
        // `on 13 August, Monday's figures` begins anew
        Some('\'' | '’') => end,
        _ => behind,
    }
}

/// Whether the Latin word at `at` may begin a date or a period.
pub fn is_date_word(text: &str, at: usize) -> bool {
    ENGLISH_CALENDAR.at(text, at).is_some()
}

/// Whether a Chinese word of the calendar begins at `at`.
pub fn is_date_sign(text: &str, at: usize) -> bool {
    CHINESE_CALENDAR.at(text, at).is_some()
        || ["年", "月", "首", "第", "大年", "正月"].iter().any(|sign| text[at..].starts_with(sign))
}

/// Whether the words around say that a state at the end of the stretch is meant: `by the end of 2024`, 截至, 年底.
fn is_as_of(text: &str, start: usize, end: usize) -> bool {
    let head = text[..start].trim_end();
    let mut from = head.len().saturating_sub(24);
    while !head.is_char_boundary(from) {
        from += 1;
    }
    let lower = head[from..].to_ascii_lowercase();
    lower.ends_with_any(&["end of", "as of", "as at", "end-", "截至", "截止", "到"]) && !text[start..end].contains('止')
        || text[start..end].ends_with(['底', '末'])
        || text[start..end].starts_with("end-")
}

#[cfg(test)]
mod tests;

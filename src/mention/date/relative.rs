//! English days and periods told from the reference: yesterday, last week, next March, Friday, early next year.

use super::english::{joint, led, month};
use super::number::{any_of, any_word, closes, day_number, word, year_behind};
use super::stretch::{Days, Part, Stretch, cut};
use super::{Context, distance, part};
use crate::lexicon::{ENGLISH_CALENDAR, Edge, EnglishWord, Feast, GRAINS};
use crate::text::around::{Ends, char_at, is_latin, skip_blanks, skip_blanks_back, word_before};
use crate::value::{Date, Grain, Period, add_days};

/// The day or period at `at`, when words say it.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    match ENGLISH_CALENDAR.at(text, at) {
        Some((len, EnglishWord::Day(shift))) => {
            let free = !matches!(char_at(text, at + len), Some('\'' | '’')) || !text[at..].starts_with("Today");
            let date = add_days(context.reference.filter(|_| free)?, shift.into());
            Some(Stretch::fixed(at + len, Period::day(date)))
        }
        Some((len, EnglishWord::Weekday(weekday))) => weekday_at(text, at, at + len, weekday, context),
        // `the previous year` is counted from another time that is told
        Some((len, EnglishWord::Shift(shift))) => {
            let the = word_before(text, skip_blanks_back(text, at)).eq_ignore_ascii_case("the");
            let told = the && text[at..at + len].eq_ignore_ascii_case("previous");
            let within = the && word_before(text, head_before(text, at)).eq_ignore_ascii_case("within");
            match () {
                _ if told => None,
                _ if within => distance::within_next(text, skip_blanks(text, at + len), context.reference?),
                _ => behind_shift(text, at + len, shift, context),
            }
        }
        Some((len, EnglishWord::Edge(edge))) => behind_edge(text, at + len, edge, context),
        Some((len, EnglishWord::Season(first))) => season(text, at + len, first),
        Some((len, EnglishWord::Weekend)) => {
            // over the weekend: this week's, or the one before
            let before = word_before(text, skip_blanks_back(text, at));
            let told = any_of(before, &["the", "on"]);
            let (this, last) = (weekend(context.reference?, 0)?, weekend(context.reference?, -1)?);
            told.then_some(Stretch { end: at + len, days: Days::Fixed(this, Some(last)) })
        }
        Some((len, EnglishWord::Now)) => {
            let before = word_before(text, skip_blanks_back(text, at));
            let told = any_of(before, &["between", "from"]) && joint(text, at, at + len).is_some();
            Some(Stretch::fixed(at + len, Period::day(context.reference.filter(|_| told)?)))
        }
        Some((len, EnglishWord::Feast(feast))) => in_year(text, at + len, feast),
        _ => None,
    }
}

/// Where the word before the word before `at` ends.
fn head_before(text: &str, at: usize) -> usize {
    let head = skip_blanks_back(text, at);
    skip_blanks_back(text, head - word_before(text, head).len())
}

/// A feast with its year; alone it must not be the first word of another thing: a Christmas tree.
fn in_year(text: &str, end: usize, feast: Feast) -> Option<Stretch> {
    let part = Part::from(feast);
    if let Some((end, year)) = year_behind(text, end, false) {
        return Some(Stretch::fixed(end, part.of(year)?));
    }
    let next = skip_blanks(text, end);
    let alone = !char_at(text, next).is_some_and(is_latin)
        || text[..end].ends_with("Day")
        || text[..end].ends_with("Eve")
        || any_word(text, next, &["and", "in", "is", "was", "will", "with", "but", "when", "as", "to"]).is_some();
    alone.then_some(Stretch::part(end, part))
}

/// `last year`, `this month`, `the previous quarter`: one of these units.
pub fn shifted(text: &str, at: usize, grain: Grain, context: &Context) -> Option<(usize, Period)> {
    let at = word(text, at, "the").map_or(at, |the| skip_blanks(text, the));
    let Some((len, EnglishWord::Shift(shift))) = ENGLISH_CALENDAR.at(text, at) else { return None };
    let next = skip_blanks(text, at + len);
    let (len, _) = GRAINS.at(text, next).filter(|(_, found)| *found == grain)?;
    Some((next + len, grain.around(context.reference?, shift.into())?))
}

/// What stands behind last, this and next.
fn behind_shift(text: &str, shift_end: usize, shift: i8, context: &Context) -> Option<Stretch> {
    let next = skip_blanks(text, shift_end);
    let reference = context.reference?;
    if let Some(end) = word(text, next, "weekend") {
        return Some(Stretch::fixed(end, weekend(reference, shift)?));
    }
    if let Some(found) = distance::rolling(text, next, shift, reference) {
        return Some(found);
    }
    match ENGLISH_CALENDAR.at(text, next) {
        Some((len, EnglishWord::Weekday(weekday))) if any_of(word_before(text, shift_end), &["coming", "upcoming"]) => {
            let ahead = (i64::from(weekday) - i64::from(reference.weekday().number_from_monday())).rem_euclid(7);
            let ahead = if ahead == 0 { 7 } else { ahead };
            return Some(Stretch::fixed(next + len, Period::day(add_days(reference, ahead))));
        }
        Some((len, EnglishWord::Weekday(weekday))) => {
            let week = Grain::Week.around(reference, shift.into())?;
            return Some(Stretch::fixed(next + len, Period::day(add_days(week.from, i64::from(weekday) - 1))));
        }
        Some((len, EnglishWord::Month(_) | EnglishWord::Season(_))) => {
            let part = match ENGLISH_CALENDAR.at(text, next) {
                Some((_, EnglishWord::Month(month))) => Part::Months { first: month, count: 1 },
                Some((_, EnglishWord::Season(first))) => Part::Months { first, count: 3 },
                _ => return None,
            };
            return Some(Stretch { end: next + len, days: named(part, shift, reference)? });
        }
        _ => {}
    }
    let (len, grain) = GRAINS.at(text, next)?;
    let end = next + len;
    // `last days`, `past decade` roll; `this day`, `the last day` say nothing
    if matches!(grain, Grain::Day | Grain::Workday | Grain::Century) || text[next..end].ends_with('s') {
        return None;
    }
    if grain == Grain::Decade && shift != 0 {
        let (from, until) =
            if shift < 0 { (grain.add(reference, -1)?, reference) } else { (reference, grain.add(reference, 1)?) };
        return Some(Stretch::fixed(end, Period { from, until }));
    }
    let whole = grain.around(reference, shift.into())?;
    // the past year reaches up to now; or it is the last one
    if word_before(text, shift_end).eq_ignore_ascii_case("past") {
        let rolling = Period { from: grain.add(reference, -1)?, until: reference };
        return Some(Stretch { end, days: Days::Fixed(rolling, Some(whole)) });
    }
    if grain == Grain::Week {
        return Some(weekdays_in(text, end, whole).unwrap_or(Stretch::fixed(end, whole)));
    }
    if let Some(far) = any_word(text, skip_blanks(text, end), &["so far", "to date"]) {
        return Some(Stretch::fixed(far, cut(whole, Edge::Earlier, Some(reference))?));
    }
    Some(Stretch::fixed(end, whole))
}

/// `last September`: the latest one that is over, or the one of the year before; this and next likewise.
fn named(part: Part, shift: i8, reference: Date) -> Option<Days> {
    let year = reference.year();
    let (this, before, after) = (part.of(year)?, part.of(year - 1)?, part.of(year + 1)?);
    Some(match shift {
        ..0 if this.until <= reference => Days::Fixed(this, Some(before)),
        ..0 => Days::Fixed(before, None),
        0 => Days::Fixed(this, None),
        _ if this.from > reference => Days::Fixed(this, Some(after)),
        _ => Days::Fixed(after, None),
    })
}

/// Saturday and Sunday of a week.
pub fn weekend(reference: Date, shift: i8) -> Option<Period> {
    let week = Grain::Week.around(reference, shift.into())?;
    Some(Period { from: add_days(week.from, 5), until: week.until })
}

/// `this week Friday`, `next week between Wednesday and Friday`, `this week from Tue to Thur`.
fn weekdays_in(text: &str, end: usize, week: Period) -> Option<Stretch> {
    let next = skip_blanks(text, end);
    let led = any_word(text, next, &["on", "from", "between"]);
    let first_at = led.map_or(next, |led| skip_blanks(text, led));
    let weekday = |at: usize| match ENGLISH_CALENDAR.at(text, at) {
        Some((len, EnglishWord::Weekday(weekday))) => Some((at + len, add_days(week.from, i64::from(weekday) - 1))),
        _ => None,
    };
    let (end, first) = weekday(first_at)?;
    let second = led
        .and_then(|_| any_word(text, skip_blanks(text, end), &["to", "and", "until", "through"]))
        .and_then(|joint| weekday(skip_blanks(text, joint)));
    let (end, last) = second.filter(|(_, last)| *last > first).unwrap_or((end, first));
    Some(Stretch::fixed(end, Period { from: first, until: add_days(last, 1) }))
}

/// Words behind a weekday that make it the name of a paper or a show.
const NAMES: &[&str] = &[
    "Times",
    "Telegraph",
    "Mail",
    "Mirror",
    "Express",
    "Herald",
    "Post",
    "Independent",
    "Night Live",
    "Night Football",
];

/// `Friday`, `Friday next week`, `Tuesday, this week`, `Friday the 15th`: alone it is the last one, or the next.
fn weekday_at(text: &str, at: usize, end: usize, weekday: u8, context: &Context) -> Option<Stretch> {
    let reference = context.reference?;
    let name = &text[at..end];
    let next = skip_blanks(text, end);
    let next = skip_blanks(text, next + usize::from(text[next..].starts_with(',')));
    if let Some((end, week)) = shifted(text, next, Grain::Week, context) {
        return Some(Stretch::fixed(end, Period::day(add_days(week.from, i64::from(weekday) - 1))));
    }
    if let Some(found) =
        word(text, next, "the").and_then(|the| with_number(text, skip_blanks(text, the), weekday, reference))
    {
        return Some(found);
    }
    // sun, sat and wed are words of their own; Mon and Fri name no day without a word that leads them
    let full = name.len() >= 6;
    let recurring = name.ends_with('s') && full && !name.eq_ignore_ascii_case("wednes");
    let capital = name.first_char().is_some_and(|c: char| c.is_ascii_uppercase());
    if recurring
        || !(full || capital && led(text, at))
        || any_word(text, skip_blanks(text, end), NAMES).is_some()
        || matches!(char_at(text, end), Some('-')) && char_at(text, end + 1).is_some_and(is_latin)
    {
        return None;
    }
    let back = (i64::from(reference.weekday().number_from_monday()) - i64::from(weekday)).rem_euclid(7);
    let last = add_days(reference, -back);
    let other = if back == 0 { None } else { Some(Period::day(add_days(last, 7))) };
    Some(Stretch { end, days: Days::Fixed(Period::day(last), other) })
}

/// The 15th that is a Friday, nearest to the reference.
fn with_number(text: &str, at: usize, weekday: u8, reference: Date) -> Option<Stretch> {
    let (end, n, _) = day_number(text, at)?;
    Some(Stretch::fixed(end, with_weekday(n, weekday, reference)?))
}

/// The day of that number that is such a weekday, nearest to the reference.
pub fn with_weekday(n: u8, weekday: u8, reference: Date) -> Option<Period> {
    let fits = |shift: i64| {
        let month = Grain::Month.around(reference, shift)?;
        let date = add_days(month.from, i64::from(n) - 1);
        (date < month.until && date.weekday().number_from_monday() == weekday).then_some(date)
    };
    [0, -1, 1, -2, 2, -3, 3].into_iter().find_map(fits).map(Period::day)
}

/// The nearest day of that number: the last one, and the next.
pub fn nearest_day(n: u8, context: &Context) -> Option<(Period, Option<Period>)> {
    let reference = context.reference?;
    let of = |shift: i64| {
        let month = Grain::Month.around(reference, shift)?;
        let date = add_days(month.from, i64::from(n) - 1);
        (date < month.until).then_some(date)
    };
    let last = (0..3).find_map(|back| of(-back).filter(|date| *date <= reference))?;
    let next = (0..3).find_map(|on| of(on).filter(|date| *date > reference));
    Some((Period::day(last), next.filter(|_| last != reference).map(Period::day)))
}

/// `on the 27th`: the nearest such day, where no noun is counted.
pub fn number_of_day(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let (end, n, _) = day_number(text, at).filter(|(_, _, ordinal)| *ordinal)?;
    let the = skip_blanks_back(text, at);
    let before = word_before(text, skip_blanks_back(text, the - word_before(text, the).len()));
    let told = word_before(text, the).eq_ignore_ascii_case("the")
        && any_of(before, &["on", "by", "until", "since"])
        && text[at..].first_char().is_some_and(|c: char| c.is_ascii_digit())
        && closes(text, end);
    let (first, other) = nearest_day(n, context).filter(|_| told)?;
    Some(Stretch { end, days: Days::Fixed(first, other) })
}

/// `20th of next month`, `4 to 23 next month`.
pub fn day_of(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let (end, first, last, _) = super::english::days(text, at)?;
    let next = skip_blanks(text, end);
    let next = word(text, next, "of").map_or(next, |of| skip_blanks(text, of));
    let (end, month) = shifted(text, next, Grain::Month, context)?;
    let (from, until) = (add_days(month.from, i64::from(first) - 1), add_days(month.from, last.into()));
    (until <= month.until).then(|| Stretch::fixed(end, Period { from, until }))
}

/// `early next week`, `mid-2024`, `start of 2025`, `later this year`, `rest of the month`, `late January`.
fn behind_edge(text: &str, end: usize, edge: Edge, context: &Context) -> Option<Stretch> {
    let mut next = skip_blanks(text, end);
    if edge == Edge::Close {
        // end-2025 is told up to its end
        return text[end..].starts_with('-').then(|| super::year::read(text, end + 1))?;
    }
    next += usize::from(text[next..].starts_with('-'));
    let the = word(text, next, "the").or_else(|| word(text, next, "of the"));
    if let Some(the) = the
        && let Some((len, grain)) = GRAINS.at(text, skip_blanks(text, the))
    {
        let whole =
            grain.around(context.reference?, 0).filter(|_| matches!(edge, Edge::Later) && grain > Grain::Workday)?;
        return Some(Stretch::fixed(skip_blanks(text, the) + len, cut(whole, edge, context.reference)?));
    }
    next = the.map_or(next, |the| skip_blanks(text, the));
    if let Some((name_end, month)) = month(text, next) {
        let found = year_behind(text, name_end, false);
        return Some(match found {
            Some((end, year)) => Stretch::fixed(end, Part::EdgeOfMonth { month, edge }.of(year)?),
            None => Stretch::part(name_end, Part::EdgeOfMonth { month, edge }),
        })
        .filter(|_| !matches!(edge, Edge::Earlier | Edge::Later))
        .filter(|_| !text[next..name_end].eq_ignore_ascii_case("may") || text[next..].starts_with('M'));
    }
    if let Some((len, EnglishWord::Season(first))) = ENGLISH_CALENDAR.at(text, next) {
        return season(text, next + len, first)
            .or_else(|| Some(Stretch::part(next + len, Part::Months { first, count: 3 })));
    }
    let found = match ENGLISH_CALENDAR.at(text, next) {
        Some((len, EnglishWord::Shift(shift))) => behind_shift(text, next + len, shift, context),
        _ => super::year::read(text, next).or_else(|| part::read(text, next, context)),
    }?;
    match found.days {
        Days::Fixed(whole, other) => {
            let other = other.and_then(|other| cut(other, edge, context.reference));
            Some(Stretch { end: found.end, days: Days::Fixed(cut(whole, edge, context.reference)?, other) })
        }
        Days::InSomeYear(_) => None,
    }
}

/// `summer of 2016`, `spring 2024`; alone a season is a word like others.
fn season(text: &str, end: usize, first: u8) -> Option<Stretch> {
    let part = Part::Months { first, count: 3 };
    if let Some((end, year)) = year_behind(text, end, false) {
        return Some(Stretch::fixed(end, part.of(year)?));
    }
    None
}

//! English parts of longer stretches: the third quarter of 2024, first nine months, last week of July, week 31.

use super::english::{self, month};
use super::number::{any_word, below_hundred, day_number, run, word, year, year_behind};
use super::stretch::{Days, Part, Stretch, nth_week, nth_weekday, nth_whole_week};
use super::{Context, relative};
use crate::lexicon::{ENGLISH_CALENDAR, EnglishWord, GRAINS};
use crate::text::around::{char_at, skip_blanks};
use crate::value::{Grain, Period, add_days};

/// The part at `at`.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    week(text, at, context).or_else(|| nth(text, at, context))
}

/// first 1, 3rd 3, last 0.
fn rank(text: &str, at: usize) -> Option<(usize, u8)> {
    if let Some(end) = any_word(text, at, &["last", "final"]) {
        return Some((end, 0));
    }
    let (end, n, _) = match day_number(text, at)? {
        found @ (_, _, true) => found,
        _ => return None,
    };
    Some((end, n))
}

/// `first half`, `fourth quarter of last year`, `third week of May`, `first Friday of next month`, `first nine months`.
fn nth(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let (end, n) = rank(text, at)?;
    let next = skip_blanks(text, end + usize::from(text[end..].starts_with('-')));
    if let Some(end) = word(text, next, "half") {
        return (1..=2).contains(&n).then(|| of_year(text, end, Part::half(n), context));
    }
    if let Some((len, EnglishWord::Weekday(weekday))) = ENGLISH_CALENDAR.at(text, next) {
        let (end, whole) = whole(text, next + len, context)?;
        return placed(
            end,
            whole,
            |month| nth_weekday(month, n, weekday),
            |month| Some(Part::Weekday { month, n, weekday }),
        );
    }
    if n == 1
        && let Some((count_end, count, false)) = below_hundred(text, next)
            .or_else(|| run(text, next).filter(|(_, _, len)| *len <= 2).map(|(end, n, _)| (end, n, false)))
    {
        return first_of(text, count_end, count, context);
    }
    if n == 0
        && let Some((end, twice)) = super::number::count(text, next)
    {
        return last_of(text, end, twice / 2, context);
    }
    let (len, grain) = GRAINS.at(text, next)?;
    let end = next + len;
    match grain {
        // `last quarter` alone is told from now
        Grain::Quarter if n == 0 => {
            let (end, year) = whole(text, end, context)?;
            let year = year.fixed().filter(|year| (year.until - year.from).whole_days() > 360)?;
            Some(Stretch::fixed(end, Part::quarter(4).of(year.from.year())?))
        }
        Grain::Day if n < 2 => {
            let (end, whole) = whole(text, end, context)?;
            let whole = whole.fixed()?;
            let day = if n == 1 { whole.from } else { add_days(whole.until, -1) };
            Some(Stretch::fixed(end, Period::day(day)))
        }
        Grain::Quarter if (1..=4).contains(&n) => Some(of_year(text, end, Part::quarter(n), context)),
        Grain::Week => {
            let (end, whole) = whole(text, end, context)?;
            let other = if n == 0 { None } else { whole.fixed().and_then(|whole| nth_whole_week(whole, n)) };
            let found = placed(end, whole, |whole| nth_week(whole, n), |month| Some(Part::WeekOfMonth { month, n }))?;
            Some(match found.days {
                Days::Fixed(first, _) => Stretch { end: found.end, days: Days::Fixed(first, other) },
                Days::InSomeYear(_) => found,
            })
        }
        _ => None,
    }
}

/// `first nine months of 2024`, `first three quarters`: from the year's beginning.
fn first_of(text: &str, end: usize, count: i32, context: &Context) -> Option<Stretch> {
    let (len, grain) = GRAINS.at(text, skip_blanks(text, end))?;
    let months = match grain {
        Grain::Month => count,
        Grain::Quarter => count.checked_mul(3)?,
        _ => return None,
    };
    let part = Part::Months { first: 1, count: u8::try_from(months).ok().filter(|n| (1..=12).contains(n))? };
    let end = skip_blanks(text, end) + len;
    // no season begins in January
    let of = any_word(text, skip_blanks(text, end), &["of the", "of this", "of last"]);
    let season = ["season", "campaign", "crop year", "marketing year", "school year", "academic year"];
    // "of the 2024/25 marketing year"
    let named = |of: usize| {
        let at = skip_blanks(text, of);
        let year = text[at..].find(' ').filter(|len| (5..=9).contains(len) && text[at..at + len].contains('/'));
        skip_blanks(text, at + year.unwrap_or(0))
    };
    if of.is_some_and(|of| any_word(text, named(of), &season).is_some()) {
        return None;
    }
    Some(of_year(text, end, part, context))
}

/// `Q3`, `H1` with words for their year behind them.
pub fn named_year(text: &str, found: Stretch, context: &Context) -> Stretch {
    match found.days {
        Days::InSomeYear(part) => of_year(text, found.end, part, context),
        Days::Fixed(..) => found,
    }
}

/// `last three months of 2024`: up to the end of what is named.
fn last_of(text: &str, end: usize, count: i64, context: &Context) -> Option<Stretch> {
    let unit = skip_blanks(text, end);
    let (len, grain) = GRAINS.at(text, unit)?;
    let (end, whole) = whole(text, unit + len, context)?;
    let whole = whole.fixed()?;
    let from = grain.add(whole.until, -count)?;
    (whole.from <= from && from < whole.until).then(|| Stretch::fixed(end, Period { from, ..whole }))
}

/// A part of a year with the year behind it: `of 2025`, `2025`, `of last year`, `this year`; else of some year.
fn of_year(text: &str, end: usize, part: Part, context: &Context) -> Stretch {
    let mut next = skip_blanks(text, end);
    let of = any_word(text, next, &["of the year", "of fiscal year", "of fiscal", "of FY", "of", "in"]);
    next = of.map_or(next, |of| skip_blanks(text, of));
    let found = year_behind(text, next, false)
        .filter(|_| of.is_some() || year(text, next).is_some() || text[next..].starts_with(['\'', '’', ',']));
    if let Some((year_end, year)) = found
        && let Some(period) = part.of(year)
    {
        return Stretch::fixed(year_end, period);
    }
    if let Some((year_end, whole)) = relative::shifted(text, next, Grain::Year, context)
        && let Some(period) = part.of(whole.from.year())
    {
        return Stretch::fixed(year_end, period);
    }
    Stretch::part(end, part)
}

/// What a part is taken from: a period, or a month of some year.
enum Whole {
    Fixed(Period),
    Month(u8),
}

impl Whole {
    fn fixed(&self) -> Option<Period> {
        match self {
            Whole::Fixed(period) => Some(*period),
            Whole::Month(_) => None,
        }
    }
}

/// `of July`, `in May 2015`, `of next month`, `of 2027`.
fn whole(text: &str, end: usize, context: &Context) -> Option<(usize, Whole)> {
    let next = skip_blanks(text, end);
    let next = skip_blanks(text, any_word(text, next, &["of", "in"])?);
    if let Some((end, year)) = year(text, next) {
        return Some((end, Whole::Fixed(Period::year(year)?)));
    }
    if let Some((name_end, month)) = month(text, next) {
        return Some(match year_behind(text, name_end, false) {
            Some((end, year)) => (end, Whole::Fixed(Period::months(year, month, 1)?)),
            None => (name_end, Whole::Month(month)),
        });
    }
    let (end, period) = relative::shifted(text, next, Grain::Month, context)
        .or_else(|| relative::shifted(text, next, Grain::Year, context))?;
    Some((end, Whole::Fixed(period)))
}

fn placed(
    end: usize,
    whole: Whole,
    of: impl Fn(Period) -> Option<Period>,
    part: impl Fn(u8) -> Option<Part>,
) -> Option<Stretch> {
    match whole {
        Whole::Fixed(period) => Some(Stretch::fixed(end, of(period)?)),
        Whole::Month(month) => Some(Stretch::part(end, part(month)?)),
    }
}

/// `week 31`, `week of September 16`, `w/c Feb 4`, `week starting on February 4`, `the week of the 18th`.
fn week(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    let Some((len, EnglishWord::Week)) = ENGLISH_CALENDAR.at(text, at) else { return None };
    let next = skip_blanks(text, at + len);
    if let Some((end, n, 1..=2)) = run(text, next).filter(|_| next > at + len) {
        let free = !char_at(text, end).is_some_and(|c| matches!(c, ':' | '%') || c.is_alphanumeric());
        let n = u8::try_from(n).ok().filter(|n| free && (1..=53).contains(n))?;
        return Some(Stretch::part(end, Part::WeekOfYear { n }));
    }
    let led = any_word(
        text,
        next,
        &[
            "of the",
            "of",
            "starting on",
            "starting",
            "beginning on",
            "beginning",
            "commencing",
            "ending on",
            "ending",
            "ended",
        ],
    );
    let day = match led {
        Some(led) => skip_blanks(text, led),
        None if text[at..at + len].ends_with(['c', 'C']) => next,
        None => return None,
    };
    // a point may stand between month and day: september.16th
    let found = english::read(text, day).or_else(|| dotted(text, day)).or_else(|| super::numeric::read(text, day));
    let ending = led.is_some_and(|led| text[next..led].to_ascii_lowercase().starts_with("end"));
    let around = |period: Period| {
        if ending {
            Some(Period { from: add_days(period.until, -7), until: period.until })
        } else {
            Grain::Week.around(period.from, 0)
        }
    };
    match found {
        Some(Stretch { end, days: Days::Fixed(period, _) }) if period == Period::day(period.from) => {
            Some(Stretch::fixed(end, around(period)?))
        }
        Some(Stretch { end, days: Days::InSomeYear(Part::Days { month, first, .. }) }) if !ending => {
            Some(Stretch::part(end, Part::WeekWith { month, day: first }))
        }
        _ => {
            let (end, n, _) = day_number(text, day).filter(|(_, _, ordinal)| *ordinal)?;
            let (first, other) = relative::nearest_day(n, context)?;
            Some(Stretch { end, days: Days::Fixed(around(first)?, other.and_then(around)) })
        }
    }
}

fn dotted(text: &str, at: usize) -> Option<Stretch> {
    let (end, month) = month(text, at)?;
    let (end, day, _) = day_number(text, end + 1).filter(|_| text[end..].starts_with('.'))?;
    Some(Stretch::part(end, Part::day(month, day)))
}

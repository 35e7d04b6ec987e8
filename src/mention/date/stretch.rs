//! What a date or period says before it is placed: days of the calendar, or a part of a year that is not named.

use crate::lexicon::{Edge, Feast, moon_day};
use crate::value::{Date, Grain, Period, add_days, day, last_day_of_month};

/// A date or period as read: where it ends, and its days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub end: usize,
    pub days: Days,
}

/// Days, as far as the words say them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Days {
    /// On the calendar; the second is another reading of the same words.
    Fixed(Period, Option<Period>),
    /// A part of a year that the words do not name.
    InSomeYear(Part),
}

/// A part of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Days of one month, first to last.
    Days { month: u8, first: u8, last: u8 },
    /// A day by the moon; day 0 is the eve of its year.
    Moon { month: u8, day: u8 },
    /// Whole months.
    Months { first: u8, count: u8 },
    /// The `n`th weekday (Monday is 1) of a month; `n` 0 is the last.
    Weekday { month: u8, n: u8, weekday: u8 },
    /// The `n`th week of a month; `n` 0 is the last.
    WeekOfMonth { month: u8, n: u8 },
    /// The `n`th week of a month that lies in it from its Monday on.
    WholeWeekOfMonth { month: u8, n: u8 },
    /// A week of the year by its ISO number; 0 is the last.
    WeekOfYear { n: u8 },
    /// The week that a day lies in.
    WeekWith { month: u8, day: u8 },
    /// A month's early, middle or late days.
    EdgeOfMonth { month: u8, edge: Edge },
}

impl Stretch {
    pub fn fixed(end: usize, period: Period) -> Self {
        Stretch { end, days: Days::Fixed(period, None) }
    }

    pub fn part(end: usize, part: Part) -> Self {
        Stretch { end, days: Days::InSomeYear(part) }
    }
}

impl Days {
    /// The readings, the likelier first: a part of some year is the nearest one, then the other side of the reference.
    pub fn readings(self, reference: Option<Date>) -> Option<(Period, Option<Period>)> {
        match self {
            Days::Fixed(first, other) => Some((first, other.filter(|other| *other != first))),
            Days::InSomeYear(part) => nearest(reference?, |year| part.of(year)),
        }
    }
}

impl From<Feast> for Part {
    fn from(feast: Feast) -> Part {
        match feast {
            Feast::Fixed(month, day) => Part::day(month, day),
            Feast::Nth(month, n, weekday) => Part::Weekday { month, n, weekday },
            Feast::Moon(month, day) => Part::Moon { month, day },
            Feast::Months(first, count) => Part::Months { first, count },
        }
    }
}

impl Part {
    pub fn day(month: u8, day: u8) -> Part {
        Part::Days { month, first: day, last: day }
    }

    pub fn quarter(n: u8) -> Part {
        Part::Months { first: n * 3 - 2, count: 3 }
    }

    pub fn half(n: u8) -> Part {
        Part::Months { first: n * 6 - 5, count: 6 }
    }

    /// The days in that year; `None` when it has none such (29 February).
    pub fn of(self, year: i32) -> Option<Period> {
        match self {
            Part::Days { month, first, last } => {
                Some(Period { from: day(year, month, first)?, until: add_days(day(year, month, last)?, 1) })
                    .filter(|days| days.from < days.until)
            }
            Part::Moon { month, day } => moon_day(year, month, day).map(Period::day),
            Part::Months { first, count } => Period::months(year, first, count),
            Part::Weekday { month, n, weekday } => nth_weekday(Period::months(year, month, 1)?, n, weekday),
            Part::WeekOfMonth { month, n } => nth_week(Period::months(year, month, 1)?, n),
            Part::WholeWeekOfMonth { month, n } => nth_whole_week(Period::months(year, month, 1)?, n),
            Part::WeekOfYear { n } => nth_week(Period::year(year)?, n),
            Part::WeekWith { month, day: d } => Grain::Week.around(day(year, month, d)?, 0),
            Part::EdgeOfMonth { month, edge } => cut(Period::months(year, month, 1)?, edge, None),
        }
    }
}

/// Of what comes once a year, around the reference: the one that it lies in alone, else the nearer one and the one on
/// the other side. News tells what was more often than what will be, so the next one must be twice as near.
pub fn nearest(reference: Date, of: impl Fn(i32) -> Option<Period>) -> Option<(Period, Option<Period>)> {
    // 29 February is at most eight years away
    let past = (0..=8).filter_map(|back| of(reference.year() - back)).find(|days| days.from <= reference);
    let next = (0..=8).filter_map(|on| of(reference.year() + on)).find(|days| days.from > reference);
    let (Some(past), Some(next)) = (past, next) else { return Some((past.or(next)?, None)) };
    if reference < past.until {
        return Some((past, None));
    }
    let nearer = reference - past.until <= 2 * (next.from - reference);
    Some(if nearer { (past, Some(next)) } else { (next, Some(past)) })
}

/// The `n`th such weekday in a period, 0 the last.
pub fn nth_weekday(within: Period, n: u8, weekday: u8) -> Option<Period> {
    let date = if n == 0 {
        let last = add_days(within.until, -1);
        add_days(last, -((i64::from(last.weekday().number_from_monday()) - i64::from(weekday)).rem_euclid(7)))
    } else {
        let ahead = (i64::from(weekday) - i64::from(within.from.weekday().number_from_monday())).rem_euclid(7);
        add_days(within.from, ahead + 7 * (i64::from(n) - 1))
    };
    (within.from <= date && date < within.until).then(|| Period::day(date))
}

/// The `n`th week of a month or year, 0 the last: a week belongs to where its Thursday lies, as in ISO 8601.
pub fn nth_week(within: Period, n: u8) -> Option<Period> {
    Grain::Week.around(nth_weekday(within, n, 4)?.from, 0)
}

/// The `n`th week where the first is the first whole one: from the first Monday on.
pub fn nth_whole_week(within: Period, n: u8) -> Option<Period> {
    Grain::Week.around(nth_weekday(within, n, 1)?.from, 0)
}

/// A part of a longer stretch; earlier and later need the reference.
pub fn cut(whole: Period, edge: Edge, reference: Option<Date>) -> Option<Period> {
    let Period { from, until } = whole;
    let length = (until - from).whole_days();
    let month = |first: i64, last: i64| Period {
        from: Grain::Month.add(from, first).unwrap_or(from),
        until: Grain::Month.add(from, last).unwrap_or(until),
    };
    let days = |first: i64, last: i64| Period { from: add_days(from, first), until: add_days(from, last).min(until) };
    let until_day = |first: i64| Period { from: add_days(from, first), until };
    // a week, a month, a year or a decade
    let part = match (edge, length) {
        (Edge::Whole, _) => whole,
        (Edge::Earlier, _) => Period { from, until: add_days(reference?, 1).min(until) },
        (Edge::Later, _) => Period { from: reference?.max(from), until },
        (Edge::Early | Edge::Opening, 7) => days(0, 3),
        (Edge::Mid, 7) => days(2, 4),
        (Edge::Late, 7) => until_day(3),
        (Edge::Early, 28..=31) => days(0, 15),
        (Edge::Mid, 28..=31) | (Edge::Middle, 28..=31) => days(9, 20),
        (Edge::Late, 28..=31) => until_day(15),
        (Edge::Opening, 28..=31) => days(0, 5),
        (Edge::Close, 28..=31) => until_day(i64::from(last_day_of_month(from.year(), from.month().into())?) - 7),
        (Edge::FirstTen, 28..=31) => days(0, 10),
        (Edge::SecondTen, 28..=31) => days(10, 20),
        (Edge::LastTen, 28..=31) => until_day(20),
        (Edge::Early | Edge::Opening, 89..=92) => month(0, 1),
        (Edge::Mid | Edge::Middle, 89..=92) => month(1, 2),
        (Edge::Late | Edge::Close, 89..=92) => month(2, 3),
        (Edge::Early, 365 | 366) => month(0, 6),
        (Edge::Mid | Edge::Middle, 365 | 366) => month(3, 9),
        (Edge::Late, 365 | 366) => month(6, 12),
        (Edge::Opening, 365 | 366) => month(0, 2),
        (Edge::Outset, 365 | 366) => month(0, 1),
        (Edge::Close, 365 | 366) => month(10, 12),
        (Edge::Early | Edge::Opening, 3652 | 3653) => month(0, 36),
        (Edge::Mid | Edge::Middle, 3652 | 3653) => month(36, 84),
        (Edge::Late | Edge::Close, 3652 | 3653) => month(84, 120),
        _ => return None,
    };
    (part.from < part.until).then_some(part)
}

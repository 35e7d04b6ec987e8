//! The lengths that the calendar is cut into: a day, a week, a month and so on.

use time::{Date, Weekday};

use super::{Period, add_days, add_months};

/// What a calendar is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// A day.
    Day,
    /// Monday to Friday.
    Workday,
    /// Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// January to March and so on.
    Quarter,
    /// January to June, July to December.
    Half,
    /// A calendar year.
    Year,
    /// The 1990s.
    Decade,
    /// 2000 to 2099: as the news counts, not as the calendar does.
    Century,
}

impl Grain {
    /// `date` moved by `count` of these.
    pub fn add(self, date: Date, count: i64) -> Option<Date> {
        if !(-100_000..=100_000).contains(&count) {
            return None;
        }
        match self {
            Grain::Day => Some(add_days(date, count)),
            Grain::Workday => workdays(date, count),
            Grain::Week => Some(add_days(date, count * 7)),
            Grain::Month => add_months(date, count),
            Grain::Quarter => add_months(date, count * 3),
            Grain::Half => add_months(date, count * 6),
            Grain::Year => add_months(date, count * 12),
            Grain::Decade => add_months(date, count * 120),
            Grain::Century => add_months(date, count * 1200),
        }
    }

    /// The one that `date` lies in, moved by `shift`: -1 is last week, 0 this week.
    ///
    /// ```
    /// use crossfoot::value::{Grain, day};
    /// let date = day(2025, 8, 13).unwrap();
    /// assert_eq!(Grain::Quarter.around(date, -1).unwrap().label(), "2025Q2");
    /// assert_eq!(Grain::Week.around(date, 0).unwrap().label(), "2025-08-11..2025-08-17");
    /// ```
    pub fn around(self, date: Date, shift: i64) -> Option<Period> {
        let year = date.year();
        let month = i32::from(u8::from(date.month())) - 1;
        let first = match self {
            Grain::Day | Grain::Workday => date,
            Grain::Week => add_days(date, -i64::from(date.weekday().number_days_from_monday())),
            Grain::Month => Period::months(year, month as u8 + 1, 1)?.from,
            Grain::Quarter => Period::months(year, (month / 3 * 3) as u8 + 1, 3)?.from,
            Grain::Half => Period::months(year, (month / 6 * 6) as u8 + 1, 6)?.from,
            Grain::Year => Period::year(year)?.from,
            Grain::Decade => Period::year(year.div_euclid(10) * 10)?.from,
            Grain::Century => Period::year(year.div_euclid(100) * 100)?.from,
        };
        let from = self.add(first, shift)?;
        Some(Period { from, until: self.add(from, 1)? })
    }
}

fn workdays(date: Date, count: i64) -> Option<Date> {
    let (mut date, mut left) = (date, count.unsigned_abs());
    let step = count.signum();
    // whole weeks at once, so that a large count costs no more than a small one
    date = add_days(date, step * (left / 5 * 7) as i64);
    left %= 5;
    while left > 0 {
        date = add_days(date, step);
        left -= u64::from(!matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday));
    }
    Some(date)
}

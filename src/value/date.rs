//! Days of the calendar.

use time::{Date, Duration, Month};

/// The day `year-month-day`, or `None` when there is no such day (30 February).
pub fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}

/// The last day number of a month, 28 to 31.
pub fn last_day_of_month(year: i32, month: u8) -> Option<u8> {
    Some(Month::try_from(month).ok()?.length(year))
}

/// `date` moved by `days`, or unchanged at the ends of the calendar.
pub fn add_days(date: Date, days: i64) -> Date {
    date.checked_add(Duration::days(days)).unwrap_or(date)
}

/// `date` moved by whole months; a day that the month does not have becomes its last.
pub fn add_months(date: Date, months: i64) -> Option<Date> {
    let count = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1 + months;
    let (year, month) = (i32::try_from(count.div_euclid(12)).ok()?, count.rem_euclid(12) as u8 + 1);
    day(year, month, date.day().min(last_day_of_month(year, month)?))
}

//! A stretch of whole days on the calendar.

use time::Date;

use super::{add_days, day, push_number};

/// Whole days, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// First day.
    pub from: Date,
    /// The day after the last.
    pub until: Date,
}

impl Period {
    /// One day.
    pub fn day(date: Date) -> Self {
        Period { from: date, until: add_days(date, 1) }
    }

    /// `count` months from the first of `month` (1 to 12) of `year`.
    pub fn months(year: i32, month: u8, count: u8) -> Option<Self> {
        let last = i32::from(month) - 1 + i32::from(count);
        Some(Period { from: day(year, month, 1)?, until: day(year + last / 12, (last % 12) as u8 + 1, 1)? })
    }

    /// A calendar year.
    pub fn year(year: i32) -> Option<Self> {
        Self::months(year, 1, 12)
    }

    /// Half 1 or 2 of a year.
    pub fn half(year: i32, half: u8) -> Option<Self> {
        Self::months(year, if half == 1 { 1 } else { 7 }, 6)
    }

    /// Quarter 1 to 4 of a year.
    pub fn quarter(year: i32, quarter: u8) -> Option<Self> {
        (1..=4).contains(&quarter).then(|| Self::months(year, quarter * 3 - 2, 3))?
    }

    /// From the first day of `self` to the last of `last`; `None` when that is no forward stretch.
    pub fn to(self, last: Period) -> Option<Self> {
        (self.from < last.until).then_some(Period { from: self.from, until: last.until })
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Period) -> bool {
        self.from <= other.from && other.until <= self.until
    }

    /// The usual name: `2024`, `2025H1`, `2025Q3`, `2025-08`, `2025-08-23`, `2021-2023`, else both ends.
    ///
    /// ```
    /// use crossfoot::value::Period;
    /// assert_eq!(Period::half(2025, 1).unwrap().label(), "2025H1");
    /// assert_eq!(Period::months(2024, 1, 9).unwrap().label(), "2024-01..2024-09");
    /// ```
    pub fn label(self) -> String {
        let Period { from, until } = self;
        let (year, month) = (from.year(), u8::from(from.month()));
        if from.day() != 1 || until.day() != 1 {
            let last = add_days(until, -1);
            return if last == from { iso(from) } else { format!("{}..{}", iso(from), iso(last)) };
        }
        let months = (until.year() - year) * 12 + i32::from(u8::from(until.month())) - i32::from(month);
        match (month, months) {
            (1, 12) => format!("{year}"),
            (1, n) if n % 12 == 0 => format!("{year}-{}", until.year() - 1),
            (1 | 7, 6) => format!("{year}H{}", month / 7 + 1),
            (1 | 4 | 7 | 10, 3) => format!("{year}Q{}", month / 3 + 1),
            (_, 1) => format!("{year}-{month:02}"),
            _ => {
                let last = add_days(until, -1);
                format!("{year}-{month:02}..{}-{:02}", last.year(), u8::from(last.month()))
            }
        }
    }
}

/// `2025-08-23`.
fn iso(date: Date) -> String {
    let year = date.year();
    let mut text = String::with_capacity(10);
    if year < 0 {
        text.push('-');
    }
    push_number(&mut text, year.unsigned_abs().into(), if year < 0 { 3 } else { 4 });
    for part in [u8::from(date.month()), date.day()] {
        text.push('-');
        push_number(&mut text, part.into(), 2);
    }
    text
}

impl Period {
    /// First and last-plus-one day as `YYYY-MM-DD`.
    pub fn days(self) -> (String, String) {
        (iso(self.from), iso(self.until))
    }
}

//! The Chinese calendar of the moon, 1950 to 2049: where each year begins, and how long its months are.

use crate::value::{Date, add_days, day};

const FIRST_YEAR: i32 = 1950;

/// A year a number: from bit 17 the days from 1 January to its New Year; in bits 13 to 16 its leap month, which follows
/// the month of that number; below, from bit 0, a set bit for each month of 30 days instead of 29, in order.
#[rustfmt::skip]
const YEARS: [u32; 100] = [
    0x5e0536, 0x480aad, 0x34b5aa, 0x580db2, 0x440da4, 0x2e7d49, 0x540d4a, 0x3d0a95, 0x600a97, 0x4c0556,
    0x36cab5, 0x5a0ad5, 0x4606d2, 0x308ea5, 0x560ea5, 0x40064a, 0x286c97, 0x4e0a9b, 0x3af55a, 0x5e056a,
    0x480b69, 0x34b752, 0x5a0b52, 0x420b25, 0x2c964b, 0x520a4b, 0x3d14ab, 0x6002ad, 0x4a056d, 0x36cb69,
    0x5c0da9, 0x460d92, 0x309d25, 0x560d25, 0x415a4d, 0x640a56, 0x4e02b6, 0x38e5b5, 0x5e06d5, 0x480ea9,
    0x34be92, 0x5a0e92, 0x440d26, 0x2c6a56, 0x500a57, 0x3d14d6, 0x62035a, 0x4a06d5, 0x36aec9, 0x5c0749,
    0x460693, 0x2e952b, 0x54052b, 0x3e0a5b, 0x2a555a, 0x4e056a, 0x38fb55, 0x600ba4, 0x4a0b49, 0x32ba93,
    0x580a95, 0x42052d, 0x2c8a6d, 0x500ab5, 0x3d35aa, 0x6205d2, 0x4c0da5, 0x36dd4a, 0x5c0e4a, 0x460c95,
    0x30952e, 0x540556, 0x3e0ab5, 0x2a55b2, 0x5006d2, 0x38cea5, 0x5e0f25, 0x4a064a, 0x32ac97, 0x5604ab,
    0x40055b, 0x2c6ad6, 0x520b69, 0x3d7752, 0x620b52, 0x4c0b25, 0x36da4b, 0x5a0a4b, 0x4404ab, 0x2ea55b,
    0x5405ad, 0x3e0b6a, 0x2a5b52, 0x500d92, 0x3afd25, 0x5e0d25, 0x480a55, 0x32b4ad, 0x5804b6, 0x4005b5,
];

/// The day of a month (1 to 12, never the leap month) of the moon's year that begins in `year`. Day 0 of the first month
/// is New Year's Eve.
///
/// ```
/// use crossfoot::lexicon::moon_day;
/// assert_eq!(moon_day(2025, 1, 1), crossfoot::value::day(2025, 1, 29));
/// assert_eq!(moon_day(2025, 8, 15), crossfoot::value::day(2025, 10, 6));
/// ```
pub fn moon_day(year: i32, month: u8, day_of_month: u8) -> Option<Date> {
    let row = *YEARS.get(usize::try_from(year - FIRST_YEAR).ok()?)?;
    let leap = (row >> 13 & 15) as u8;
    let place = month.checked_sub(1)? + u8::from(leap > 0 && month > leap);
    let length = |place: u8| 29 + i64::from(row >> place & 1);
    if month > 12 || i64::from(day_of_month) > length(place) || day_of_month == 0 && month > 1 {
        return None;
    }
    let before: i64 = (0..place).map(length).sum();
    Some(add_days(day(year, 1, 1)?, i64::from(row >> 17) + before + i64::from(day_of_month) - 1))
}

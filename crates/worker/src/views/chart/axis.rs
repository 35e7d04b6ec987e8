//! The axes of a chart: which values and days stand where, in whole units, and which of them are named.

use crossfoot::value::{Date, Decimal, day, power_of_ten, ratio};

/// Values further apart than this factor get an axis of powers of ten.
const LOG_FROM: i64 = 20;
/// What a power of ten is counted in on such an axis.
const DECADE: i64 = 1024;

/// The axis of values.
pub struct Values {
    low: Decimal,
    high: Decimal,
    /// Whether each power of ten takes as much room as the next.
    pub log: bool,
    /// The values that are named, in order.
    pub ticks: Vec<Decimal>,
}

impl Values {
    /// An axis on which these values have room.
    pub fn of(values: &[Decimal]) -> Values {
        let low = values.iter().copied().min().unwrap_or(Decimal::ZERO);
        let high = values.iter().copied().max().unwrap_or(Decimal::ONE);
        let far = ratio(high, low).is_some_and(|factor| factor > Decimal::from(LOG_FROM));
        if low > Decimal::ZERO && far { Values::of_powers(low, high) } else { Values::of_steps(low, high) }
    }

    fn of_powers(low: Decimal, high: Decimal) -> Values {
        let (first, last) = (log10(low).div_euclid(DECADE), -(-log10(high)).div_euclid(DECADE));
        let mut ticks = Vec::new();
        for exponent in first..=last {
            let power = power_of_ten(exponent as i32).unwrap_or(Decimal::ONE);
            ticks.push(power);
            // few powers leave room for what lies between
            if last - first <= 3 && exponent < last {
                ticks.extend([2, 5].map(|times| power * Decimal::from(times)));
            }
        }
        // no more than one named value beyond what is shown
        let below = ticks.partition_point(|tick| *tick <= low).saturating_sub(1);
        let above = ticks.partition_point(|tick| *tick < high).min(ticks.len() - 1);
        let ticks = ticks[below..=above].to_vec();
        Values { low: ticks[0], high: ticks[ticks.len() - 1], log: true, ticks }
    }

    fn of_steps(low: Decimal, high: Decimal) -> Values {
        // levels are seen against zero unless they all lie far above it
        let low = if low > Decimal::ZERO && (low * Decimal::TWO < high || low == high) { Decimal::ZERO } else { low };
        let span = if high > low { high - low } else { Decimal::ONE };
        let step = step(span / Decimal::from(4));
        let floor = |value: Decimal| {
            let whole = (value / step).trunc();
            if whole * step > value { (whole - Decimal::ONE) * step } else { whole * step }
        };
        let (low, top) = (floor(low), floor(high));
        let high = if top < high || top == low { top + step } else { top };
        let mut ticks = vec![low];
        while let Some(last) = ticks.last().copied().filter(|last| *last < high && ticks.len() < 12) {
            ticks.push(last + step);
        }
        Values { low, high: ticks[ticks.len() - 1], log: false, ticks }
    }

    /// How far above the foot of an axis of that height a value stands.
    pub fn place(&self, value: Decimal, height: u32) -> u32 {
        let value = value.max(self.low).min(self.high);
        let height = i64::from(height);
        let place = if self.log {
            let (low, high) = (log10(self.low), log10(self.high));
            (log10(value) - low) * height / (high - low).max(1)
        } else {
            let part = ratio((value - self.low) * Decimal::from(height), self.high - self.low);
            part.and_then(Decimal::to_i64).unwrap_or(0)
        };
        place.clamp(0, height) as u32
    }
}

/// The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below a value.
fn step(least: Decimal) -> Decimal {
    let power = power_of_ten(log10(least).div_euclid(DECADE) as i32).unwrap_or(Decimal::ONE);
    let steps = [Decimal::ONE, Decimal::TWO, Decimal::new(25, 1), Decimal::from(5), Decimal::TEN];
    steps.into_iter().map(|times| times * power).find(|step| *step >= least).unwrap_or(power * Decimal::TEN)
}

/// The logarithm of a positive value, in parts of [`DECADE`]: by squaring, so that it needs no table and no float.
fn log10(value: Decimal) -> i64 {
    let (mut value, mut exponent) = (value, 0);
    while value >= Decimal::TEN && exponent < 28 {
        (value, exponent) = (value / Decimal::TEN, exponent + 1);
    }
    while value < Decimal::ONE && exponent > -28 {
        (value, exponent) = (value * Decimal::TEN, exponent - 1);
    }
    const ONE: i64 = 1_000_000;
    let mut squared = (value * Decimal::from(ONE)).to_i64().unwrap_or(ONE).max(ONE);
    let (mut part, mut bit) = (0, DECADE / 2);
    while bit > 0 {
        squared = squared * squared / ONE;
        if squared >= 10 * ONE {
            squared /= 10;
            part += bit;
        }
        bit /= 2;
    }
    exponent * DECADE + part
}

/// The axis of days: each period stands at its middle.
pub struct Days {
    first: i64,
    last: i64,
}

impl Days {
    /// An axis on which these places have room.
    pub fn of(middles: impl Iterator<Item = i64>) -> Days {
        let (mut first, mut last) = (i64::MAX, i64::MIN);
        middles.for_each(|middle| (first, last) = (first.min(middle), last.max(middle)));
        Days { first, last }
    }

    /// How far from the start of an axis of that width a place stands; in the middle where there is but one.
    pub fn place(&self, middle: i64, width: u32) -> u32 {
        if self.last <= self.first {
            return width / 2;
        }
        ((middle - self.first) * i64::from(width) / (self.last - self.first)).clamp(0, i64::from(width)) as u32
    }
}

/// The middle of a stretch from `start` until `end` (`YYYY-MM-DD`), in half days.
pub fn middle(start: &str, end: &str) -> i64 {
    let count = |text: &str| date(text).map_or(0, |date| i64::from(date.to_julian_day()));
    count(start) + count(end)
}

fn date(text: &str) -> Option<Date> {
    let mut parts = text.rsplitn(3, '-');
    let (last, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    day(year.parse().ok()?, month.parse().ok()?, last.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn decimals(texts: &[&str]) -> Vec<Decimal> {
        texts.iter().map(|text| text.parse().expect("a decimal")).collect()
    }

    fn ticks(values: &[&str]) -> Vec<String> {
        Values::of(&decimals(values)).ticks.into_iter().map(crossfoot::value::plain).collect()
    }

    #[wasm_bindgen_test]
    fn steps_are_nice_numbers_from_zero() {
        assert_eq!(ticks(&["18.6", "23.7"]), ["18", "20", "22", "24"]);
        assert_eq!(ticks(&["9", "23.7"]), ["0", "10", "20", "30"]);
        assert_eq!(ticks(&["40"]), ["0", "10", "20", "30", "40"]);
        assert_eq!(ticks(&["-12.5", "8.1"]), ["-20", "-10", "0", "10"]);
        assert_eq!(ticks(&["0"]), ["0", "0.25", "0.5", "0.75", "1"][..ticks(&["0"]).len()]);
    }

    #[wasm_bindgen_test]
    fn values_far_apart_stand_on_powers_of_ten() {
        assert_eq!(ticks(&["50.5", "5050"]), ["50", "100", "200", "500", "1000", "2000", "5000", "10000"]);
        let axis = Values::of(&decimals(&["1", "1000"]));
        assert!(axis.log);
        let places: Vec<u32> = decimals(&["1", "10", "100", "1000"]).iter().map(|v| axis.place(*v, 300)).collect();
        assert_eq!(places, [0, 100, 200, 300]);
    }

    #[wasm_bindgen_test]
    fn values_keep_their_order_and_stay_on_the_axis() {
        let axis = Values::of(&decimals(&["9", "23.7"]));
        assert_eq!(axis.place(Decimal::from(15), 100), 50);
        assert_eq!((axis.place(Decimal::MIN, 100), axis.place(Decimal::MAX, 100)), (0, 100));
    }

    #[wasm_bindgen_test]
    fn a_single_period_stands_in_the_middle() {
        let year = middle("2024-01-01", "2025-01-01");
        assert_eq!(Days::of([year].into_iter()).place(year, 300), 150);
        let years = [2022, 2023, 2025].map(|year| middle(&format!("{year}-01-01"), &format!("{}-01-01", year + 1)));
        let axis = Days::of(years.into_iter());
        assert_eq!(years.map(|year| axis.place(year, 300)), [0, 99, 300]);
    }
}

//! Whether a figure that does not fit can be an error of print at all. What someone mistyped or mistranslated is near the
//! right value, or a power of ten away from it; figures that do not belong together differ wildly.

use super::allowed::recomputed;
use crate::mention::Mention;
use crate::value::{Amount, Decimal, Interval, Printed, power_of_ten, ratio};

/// How far a slip may be from what the other figures give, in hundredths.
#[derive(Clone, Copy, Debug)]
pub struct Reach {
    /// The factor within which it is near.
    pub near: i64,
    /// The factor that may stand between it and a power of ten: the other figures are rounded.
    pub ten: i64,
}

/// Whether `said` can be a slip for `is`: near it, or a power of ten away.
///
/// Values of different signs are compared without them: a direction may be turned.
pub fn can_be_slip(said: Decimal, is: Decimal, reach: Reach) -> bool {
    let (one, other) = (said.abs(), is.abs());
    let Some(factor) = ratio(one.max(other), one.min(other)) else { return false };
    let hundredths = |value: i64| Decimal::new(value, 2);
    if factor <= hundredths(reach.near) {
        return true;
    }
    let mut rest = factor;
    while rest > Decimal::from(5) {
        rest /= Decimal::TEN;
    }
    let apart = if rest < Decimal::ONE { ratio(Decimal::ONE, rest) } else { Some(rest) };
    apart.is_some_and(|apart| apart <= hundredths(reach.ten))
}

/// How one number was typed for another of as many characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typed {
    /// One digit is another.
    Digit,
    /// Two digits have changed their places.
    Swap,
}

/// The one slip of typing that leads from one number to the other, both as printed.
pub fn typed(one: &[u8], other: &[u8]) -> Option<Typed> {
    if one.len() != other.len() {
        return None;
    }
    let unlike: Vec<usize> = (0..one.len()).filter(|at| one[*at] != other[*at]).collect();
    let digits = unlike.iter().all(|at| one[*at].is_ascii_digit() && other[*at].is_ascii_digit());
    match unlike[..] {
        [_] if digits => Some(Typed::Digit),
        [a, b] if digits && one[a] == other[b] && one[b] == other[a] => Some(Typed::Swap),
        _ => None,
    }
}

/// Whether one slip in the print of one of these figures would make all of them fit: a digit that is another, two that have
/// changed places, one lost or too many, a point or a word of scale off. `fits` is told each figure's values in their order.
pub fn is_misprint(figures: &[&Mention], fits: &dyn Fn(&[Interval]) -> bool) -> bool {
    let Some(mut values) = figures.iter().map(|figure| recomputed(figure)).collect::<Option<Vec<Interval>>>() else {
        return false;
    };
    figures.iter().enumerate().any(|(at, figure)| {
        let Some(Amount::One(printed)) = figure.amount else { return false };
        let own = values[at];
        let found = misprints(printed).into_iter().any(|other| {
            let read = Mention { amount: Some(Amount::One(other)), ..(*figure).clone() };
            // what 800 leaves open is no slip: 655 is none for 800
            let near = other.value.abs() / Decimal::ONE_HUNDRED;
            let close = Interval::closed(other.value - near, other.value + near);
            values[at] = recomputed(&read).and_then(|wide| wide.within(close)).unwrap_or(own);
            fits(&values)
        });
        values[at] = own;
        found
    })
}

/// What a figure would be that is one slip away.
fn misprints(printed: Printed) -> Vec<Printed> {
    let mut found: Vec<Printed> = (-4..=4).filter_map(|power| printed.times(power_of_ten(power)?)).collect();
    let digits: Vec<i64> = match ratio(printed.value, printed.unit).and_then(Decimal::to_i64) {
        Some(whole) => {
            whole.to_string().bytes().filter(u8::is_ascii_digit).map(|digit| i64::from(digit - b'0')).collect()
        }
        None => return found,
    };
    let mut add = |digits: Vec<i64>| {
        let whole = digits.iter().fold(0_i64, |whole, digit| whole.saturating_mul(10).saturating_add(*digit));
        let value = Decimal::new(whole, 0).checked_mul(printed.unit);
        found.extend(value.filter(|value| !value.is_zero()).map(|value| Printed { value, ..printed }));
    };
    for at in 0..digits.len() {
        let mut fewer = digits.clone();
        fewer.remove(at);
        add(fewer);
        for digit in 0..10 {
            let mut other = digits.clone();
            other[at] = digit;
            add(other);
        }
        for next in at + 1..digits.len() {
            let mut other = digits.clone();
            other.swap(at, next);
            add(other);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Reach, can_be_slip, misprints};
    use crate::value::Decimal;

    #[test]
    fn one_slip_of_print() {
        let read = |from: &str, to: &str| {
            let printed = |text: &str| crate::value::Printed::whole(text.parse().unwrap());
            misprints(printed(from)).iter().any(|other| other.value == printed(to).value)
        };
        assert!(read("1240", "1540"));
        assert!(read("1240", "1420"));
        assert!(read("1240", "12400"));
        assert!(!read("1240", "1600"));
    }

    #[test]
    fn a_slip_is_near_or_a_power_of_ten_away() {
        let slip = |said, is| can_be_slip(Decimal::new(said, 1), Decimal::new(is, 1), Reach { near: 200, ten: 105 });
        assert!(slip(274, 274));
        assert!(slip(120, 210));
        assert!(slip(-351, 351));
        assert!(slip(23_000, 2_310));
        assert!(slip(23, 23_700));
        assert!(!slip(694, 3));
        assert!(!slip(120, 700));
        assert!(!slip(0, 5));
    }
}

//! Quotes of exchanges: `5.04-1/2`, five dollars four and a half cents; `1.5650/60`, bid and offer.

use super::{Numeral, Style, arabic, fraction};
use crate::text::around::char_at;
use crate::value::{Amount, Decimal, Printed};

/// The quote that begins with the decimal number `whole`, if it is one.
pub fn read(text: &str, whole: &Numeral) -> Option<Numeral> {
    let Amount::One(number) = whole.amount else { return None };
    if number.decimals == 0 || number.value <= Decimal::ZERO {
        return None;
    }
    let (end, amount) = match char_at(text, whole.end)? {
        '-' => parted(text, whole.end + 1, number).or_else(|| spread(text, whole.end + 1, number))?,
        '/' => offered(text, whole.end + 1, number)?,
        _ => return None,
    };
    Some(Numeral { end, amount, ..whole.clone() })
}

/// `1/2` at `at`: a part of the last digit.
fn parted(text: &str, at: usize, number: Printed) -> Option<(usize, Amount)> {
    let numerator = arabic::digits(text, at)?;
    let part = fraction::read(text, at, Some(&numerator)).filter(|part| part.style == Style::Fraction)?;
    let part = part.amount.middle().checked_mul(number.unit).filter(|part| *part < number.unit)?;
    let unit = number.unit / Decimal::ONE_HUNDRED;
    let value = number.value.checked_add(part)?;
    let end = fraction::read(text, at, Some(&numerator))?.end;
    Some((end, Amount::One(Printed { value, unit, coarse: unit, ..number })))
}

/// `60` at `at`: the last digits of the other price, two at least and no more than stand behind the point.
fn offered(text: &str, at: usize, number: Printed) -> Option<(usize, Amount)> {
    let (end, tail) = arabic::short_whole(text, at, usize::from(number.decimals))?;
    let width = u32::try_from(end - at).ok().filter(|width| *width >= 2)?;
    let next = text[end..].trim_start_matches(['.', ',']).chars().next();
    let digits = next.is_some_and(|c| c.is_ascii_digit());
    let goes_on = digits || char_at(text, end).is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '%' | '-'));
    let step = number.unit.checked_mul(Decimal::from(10_i64.checked_pow(width)?))?;
    let other = (number.value / step).trunc() * step + tail.value * number.unit;
    let other = Printed { value: other, ..number };
    if goes_on || other.value == number.value {
        return None;
    }
    let (low, high) = if other.value < number.value { (other, number) } else { (number, other) };
    Some((end, Amount::Range(low, high)))
}

/// `85` in `137.80-85`: the same where it rises, and where the plain range would fall: 12.50-75 is one from 12.5 to 75.
fn spread(text: &str, at: usize, number: Printed) -> Option<(usize, Amount)> {
    let (end, amount) = offered(text, at, number)?;
    let (_, plain) = arabic::short_whole(text, at, usize::from(number.decimals))?;
    let rises = matches!(amount, Amount::Range(low, _) if low.value == number.value);
    (rises && plain.value < number.value).then_some((end, amount))
}

#[cfg(test)]
mod tests {
    use super::super::numeral;
    use crate::value::{Amount, plain};

    fn read(text: &str) -> (Vec<String>, &str) {
        let found = numeral(text, 0).unwrap();
        let ends = match found.amount {
            Amount::One(one) => vec![plain(one.value)],
            Amount::Range(low, high) => vec![plain(low.value), plain(high.value)],
        };
        (ends, &text[found.end..])
    }

    #[test]
    fn a_part_of_the_last_digit() {
        assert_eq!(read("5.04-1/2 dollars"), (vec!["5.045".into()], " dollars"));
        assert_eq!(read("2.88-3/4 a bushel"), (vec!["2.8875".into()], " a bushel"));
    }

    #[test]
    fn bid_and_offer() {
        assert_eq!(read("1.5650/60 dollars"), (vec!["1.565".into(), "1.566".into()], " dollars"));
        assert_eq!(read("240.34/44 today"), (vec!["240.34".into(), "240.44".into()], " today"));
        assert_eq!(read("4.14/03, up"), (vec!["4.03".into(), "4.14".into()], ", up"));
        assert_eq!(read("137.80-85 yen"), (vec!["137.8".into(), "137.85".into()], " yen"));
        assert_eq!(read("1.5798/808"), (vec!["1.5798".into(), "1.5808".into()], ""));
    }

    #[test]
    fn what_is_no_quote() {
        assert_eq!(read("2.5/5 of it"), (vec!["0.5".into()], " of it"), "a fraction");
        assert_eq!(read("3.5-4.5 m").0, ["3.5"]);
        assert_eq!(read("9.95-10 m").0, ["9.95"]);
        assert_eq!(read("9.95-10.25 m").0, ["9.95"]);
        assert_eq!(read("12.50-75.00 m").0, ["12.5"]);
        assert_eq!(read("12.05/06/2024").1, "/06/2024");
        assert_eq!(read("1.20/2024").1, "/2024");
    }
}

//! Chinese numerals, and digits mixed with them: 五百亿, 三点五, 一万五千亿, 4.5亿, 1万2千, 二〇二五, 3000多万.

use super::arabic::{self, digits};
use super::chinese_sign::{Sign, digit, is_numeral_sign, sign};
use super::chinese_vague::{digit_run, digits_from, vague};
use super::{Numeral, Style, in_latin};
use crate::lexicon::MEASURES;
use crate::text::around::{char_at, skip_blanks, skip_spaces};
use crate::value::{Amount, Decimal, Printed, Qualifier, power_of_ten};

/// The number at `at`, when Chinese signs are part of it; digits alone are left to [`digits`].
pub fn chinese(text: &str, at: usize) -> Option<Numeral> {
    let first = char_at(text, at)?;
    if !is_numeral_sign(first) && (arabic::digit(first).is_none() || in_latin(text, at)) {
        return None;
    }
    digit_run(text, at).or_else(|| vague(text, at)).or_else(|| Reader::new(text, at).read())
}

/// Reads a numeral sign by sign: small multipliers make sections, big ones lift everything smaller before them.
struct Reader<'t> {
    text: &'t str,
    start: usize,
    at: usize,
    /// Finished parts, each with the power of its big multiplier.
    parts: Vec<(Decimal, i32)>,
    section: Decimal,
    current: Option<Printed>,
    /// Power of the last multiplier: what a digit without one after it counts in (一千二 is 1200).
    last_power: i32,
    /// The power of ten of the multipliers that end what was read so far: 12 in 1.42万亿.
    run: i32,
    zero: bool,
    bound: Option<Qualifier>,
    in_digits: bool,
    signs: usize,
}

impl<'t> Reader<'t> {
    fn new(text: &'t str, at: usize) -> Self {
        Reader {
            text,
            start: at,
            at,
            parts: Vec::new(),
            section: Decimal::ZERO,
            current: None,
            last_power: 0,
            run: 0,
            zero: false,
            bound: None,
            in_digits: false,
            signs: 0,
        }
    }

    fn read(mut self) -> Option<Numeral> {
        while let Some(next) = self.step() {
            self.at = next;
        }
        self.finish()
    }

    /// Takes one sign; the place behind it, or `None` when the numeral ends before it.
    fn step(&mut self) -> Option<usize> {
        let c = char_at(self.text, self.at)?;
        let after = self.at + c.len_utf8();
        if arabic::digit(c).is_some() {
            return self.take_digits();
        }
        if c == '廿' && self.current.is_none() {
            self.section += Decimal::from(20);
            self.signs += 1;
            self.last_power = 1;
            return Some(after);
        }
        match sign(c) {
            // 两 is a digit only at the head of a numeral or before a multiplier: 三十两 weighs thirty 两
            Some(Sign::Digit(_)) if matches!(c, '两' | '兩' | '俩' | '倆') && !self.multiplier_follows(after) => {
                None
            }
            Some(Sign::Digit(d)) => self.take_digit(d, after),
            Some(Sign::Small(power)) => self.take_small(power, after),
            Some(Sign::Big(power)) => self.take_big(power, after),
            Some(Sign::Some) | None => self.take_other(c, after),
        }
    }

    fn take_digits(&mut self) -> Option<usize> {
        if self.current.is_some() {
            return None;
        }
        let numeral = digits(self.text, self.at)?;
        let Amount::One(number) = numeral.amount else { return None };
        // 1200万60岁以上老人: two digits more lack a multiplier
        let multiplied = char_at(self.text, numeral.end).and_then(sign).is_some();
        let (len, full) = (numeral.end - self.at, self.last_power as usize);
        if self.at > self.start && !self.zero && (2..full).contains(&len) && !multiplied {
            return None;
        }
        self.current = Some(number);
        self.in_digits = true;
        Some(numeral.end)
    }

    fn take_digit(&mut self, d: u8, after: usize) -> Option<usize> {
        if self.current.is_some() {
            return None;
        }
        self.signs += 1;
        if d == 0 && !self.decimals_follow(after) {
            self.zero = true;
            let more = char_at(self.text, after).and_then(sign).is_some() || self.digit_follows(after);
            return (self.signs == 1 || more).then(|| {
                if !more {
                    self.current = Some(Printed::whole(Decimal::ZERO));
                }
                after
            });
        }
        self.current = Some(Printed::whole(d.into()));
        self.in_digits = false;
        Some(after)
    }

    fn digit_follows(&self, at: usize) -> bool {
        char_at(self.text, at).is_some_and(|c| c.is_ascii_digit())
    }

    /// Whether a numeral goes on behind a digit that stands here: 两千, or nothing was read yet.
    fn multiplier_follows(&self, at: usize) -> bool {
        let head = self.signs == 0 && !self.in_digits;
        head || matches!(char_at(self.text, at).and_then(sign), Some(Sign::Small(_) | Sign::Big(_)))
    }

    fn take_small(&mut self, power: i32, after: usize) -> Option<usize> {
        if self.starts_a_unit() {
            return None;
        }
        let lone_ten = power == 1 && (self.signs == 0 || self.zero || self.section > Decimal::ZERO);
        let digit = match self.current.take() {
            Some(digit) => digit.value,
            None if lone_ten => Decimal::ONE,
            None => return None,
        };
        self.section = self.section.checked_add(digit.checked_mul(power_of_ten(power)?)?)?;
        (self.last_power, self.run, self.zero) = (power, power, false);
        self.signs += 1;
        Some(after)
    }

    fn take_big(&mut self, power: i32, after: usize) -> Option<usize> {
        if self.starts_a_unit() {
            return None;
        }
        let mut sum = self.section + self.current.map_or(Decimal::ZERO, |digit| digit.value);
        // 万万, the old word for 亿
        if let Some((part, last)) =
            self.parts.last_mut().filter(|(_, last)| sum.is_zero() && *last == power && power == 4)
        {
            (*part, *last) = (part.checked_mul(power_of_ten(power)?)?, power + power);
            self.last_power = power + power;
            return Some(after);
        }
        while let Some((part, _)) = self.parts.pop_if(|(_, below)| *below < power) {
            sum = sum.checked_add(part)?;
        }
        if sum.is_zero() {
            return None;
        }
        self.parts.push((sum.checked_mul(power_of_ten(power)?)?, power));
        self.run = power + if self.current.is_none() { self.run } else { 0 };
        (self.section, self.current) = (Decimal::ZERO, None);
        (self.last_power, self.zero) = (power, false);
        self.signs += 1;
        Some(after)
    }

    /// Whether a unit begins here that only looks like a multiplier: 千瓦时, 兆瓦, 百分点, 千克.
    fn starts_a_unit(&self) -> bool {
        let rest = &self.text[self.at..];
        rest.starts_with("百分") || MEASURES.at(self.text, self.at).is_some()
    }

    /// A decimal point, a bound inside the numeral, or blanks between its signs.
    fn take_other(&mut self, c: char, after: usize) -> Option<usize> {
        let begun = self.bound.is_none() && (self.current.is_some() || self.signs > 0);
        match c {
            '点' | '點' => self.take_decimals(after),
            '多' | '余' | '餘' | '来' if begun => {
                let scale_follows =
                    matches!(char_at(self.text, after).and_then(sign), Some(Sign::Big(_) | Sign::Small(3)));
                if c == '来' && !scale_follows {
                    return None;
                }
                self.bound = Some(if c == '来' { Qualifier::About } else { Qualifier::Gt });
                if !scale_follows {
                    self.at = after;
                    return None;
                }
                Some(after)
            }
            // 二十几万, 一百零几: the open digit is told as 多 is
            '几' | '幾' if begun && self.current.is_none() && self.last_power > 0 => {
                (self.bound, self.zero) = (Some(Qualifier::Gt), false);
                self.at = after;
                self.multiplier_follows(after).then_some(after)
            }
            _ => self.take_blanks(),
        }
    }

    /// Blanks inside a numeral: a hard wrap before a multiplier, or signs set apart (五 十 二, 7 万5 千).
    fn take_blanks(&mut self) -> Option<usize> {
        let next = skip_blanks(self.text, self.at);
        let c = char_at(self.text, next).filter(|_| next > self.at)?;
        let follows = sign(c);
        if self.in_digits && self.current.is_some() {
            let level = self.last_power == 0 || next == skip_spaces(self.text, self.at);
            return (matches!(follows, Some(Sign::Big(_) | Sign::Small(2 | 3))) && level).then_some(next);
        }
        if next != skip_spaces(self.text, self.at) || self.signs == 0 {
            return None;
        }
        let goes_on = match follows {
            Some(Sign::Small(_) | Sign::Big(_)) => self.current.is_some() || matches!(follows, Some(Sign::Big(_))),
            Some(Sign::Digit(_)) => self.current.is_none() && !matches!(c, '两' | '兩'),
            _ if matches!(c, '点' | '點') => self.decimals_follow(next),
            // 7万 5千: digits only with their own, smaller multiplier
            _ if c.is_ascii_digit() => {
                let end = arabic::short_whole(self.text, next, 3)?.0;
                let end = skip_spaces(self.text, end);
                matches!(char_at(self.text, end).and_then(sign), Some(Sign::Small(power)) if power < self.last_power)
            }
            _ => false,
        };
        goes_on.then_some(next)
    }

    fn decimals_follow(&self, at: usize) -> bool {
        let Some(point) = char_at(self.text, at).filter(|c| matches!(c, '点' | '點')) else { return false };
        char_at(self.text, skip_spaces(self.text, at + point.len_utf8())).and_then(digit).is_some()
    }

    /// The digits behind 点; 三点五十分 and 三点30分 are times of day, so digits before 十 or 分 are none.
    fn take_decimals(&mut self, after: usize) -> Option<usize> {
        let whole = self.current.filter(|_| !self.in_digits || self.signs == 0);
        if self.current.is_some() != whole.is_some() || (whole.is_none() && self.signs == 0) {
            return None;
        }
        let after = skip_spaces(self.text, after);
        let (run, mut end) = digits_from(self.text, after);
        let mut tail = Decimal::from_mantissa(run.value, 0)?;
        let mut count = run.len;
        if run.len == 0 {
            let number;
            (end, number) = arabic::short_whole(self.text, after, 9)?;
            (tail, count) = (number.value, end - after);
            let large = self.section >= Decimal::from(25) || whole.is_some_and(|w| w.value.is_zero());
            if !large || self.text[end..].starts_with('分') || !self.text.is_char_boundary(after + count) {
                return None;
            }
        }
        if count > 20 || matches!(char_at(self.text, end).and_then(sign), Some(Sign::Small(_))) {
            return None;
        }
        let unit = power_of_ten(-(count as i32))?;
        let value = self.section + whole.map_or(Decimal::ZERO, |w| w.value) + tail * unit;
        self.section = Decimal::ZERO;
        self.current = Some(Printed { value, unit, coarse: unit, decimals: count as u8 });
        self.signs += 1 + count;
        Some(end)
    }

    fn finish(self) -> Option<Numeral> {
        if self.signs == 0 && self.bound.is_none() {
            return None;
        }
        let mut tail = self.current;
        // 一千二, 五万三: a digit behind a multiplier counts in the next power below it
        let behind = tail.filter(|digit| digit.decimals == 0 && digit.value < Decimal::TEN);
        if let Some(digit) = behind.filter(|_| !self.zero && self.last_power >= 2 && self.bound.is_none()) {
            tail = digit.times(power_of_ten(self.last_power - 1)?);
        }
        let mut value = self.section;
        for part in self.parts.iter().map(|(part, _)| *part).chain(tail.map(|t| t.value)) {
            value = value.checked_add(part)?;
        }
        let decimals = tail.map_or(0, |t| t.decimals);
        // a lone number before a multiplier keeps its printed precision: 4.5亿 is known to a tenth of 亿
        let unit = self.unit_of(tail)?;
        let mut coarse = unit;
        let whole = value == value.trunc();
        while whole && decimals == 0 && value >= coarse * Decimal::TEN && (value % (coarse * Decimal::TEN)).is_zero() {
            coarse = coarse.checked_mul(Decimal::TEN)?;
        }
        let (decimals, coarse) = self.printed_decimals(decimals, unit, coarse);
        let style = if self.signs == 1 && tail.is_some() && self.parts.is_empty() && !self.in_digits {
            Style::ChineseDigit
        } else {
            Style::Chinese
        };
        Some(Numeral {
            start: self.start,
            end: self.at,
            amount: Amount::One(Printed { value, unit, coarse, decimals }),
            bound: self.bound,
            style,
            scaled: !self.parts.is_empty() || value >= Decimal::ONE_THOUSAND,
        })
    }

    /// One unit of the last printed place.
    fn unit_of(&self, tail: Option<Printed>) -> Option<Decimal> {
        if let Some(tail) = tail {
            return Some(tail.unit);
        }
        let scale = power_of_ten(self.last_power)?;
        match self.leading_decimals() {
            0 => Some(scale),
            n => power_of_ten(self.run - i32::from(n)),
        }
    }

    /// Digits after the point of the number that a lone multiplier follows (4.5亿).
    fn leading_decimals(&self) -> u8 {
        if self.parts.len() != 1 {
            return 0;
        }
        match digits(self.text, self.start).map(|n| n.amount) {
            Some(Amount::One(one)) => one.decimals,
            _ => self.text[self.start..self.at]
                .split(['点', '點'])
                .nth(1)
                .map_or(0, |t| t.chars().map_while(digit).count() as u8),
        }
    }

    /// Decimals as printed; a number printed with decimals has no trailing zeros that count as rounding.
    fn printed_decimals(&self, tail: u8, unit: Decimal, coarse: Decimal) -> (u8, Decimal) {
        let decimals = tail.max(self.leading_decimals());
        (decimals, if decimals > 0 { unit } else { coarse })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::plain;

    fn read(text: &str) -> Option<(String, &str)> {
        chinese(text, 0).map(|n| {
            let value = match n.amount {
                Amount::One(one) => plain(one.value),
                Amount::Range(low, high) => format!("{}-{}", plain(low.value), plain(high.value)),
            };
            (value, &text[n.end..])
        })
    }

    fn value(text: &str) -> String {
        read(text).map_or("none".into(), |(v, _)| v)
    }

    #[test]
    fn numerals() {
        for (text, want) in [
            ("五百亿", "50000000000"),
            ("三点五", "3.5"),
            ("三点五亿元", "350000000"),
            ("一万五千亿", "1500000000000"),
            ("二十万亿", "20000000000000"),
            ("两千三百万", "23000000"),
            ("十五", "15"),
            ("一百零一", "101"),
            ("廿八", "28"),
            ("壹佰贰拾", "120"),
            ("一千二", "1200"),
            ("五万三", "53000"),
            ("一千万零一", "10000001"),
            ("二〇二五", "2025"),
            ("零点一", "0.1"),
        ] {
            assert_eq!(value(text), want, "{text}");
        }
    }

    #[test]
    fn digits_mix_with_scale_words() {
        for (text, want) in [
            ("4.5亿", "450000000"),
            ("3千万", "30000000"),
            ("1,100万", "11000000"),
            ("1万2千", "12000"),
            ("1亿2000万", "120000000"),
            ("2千零30万", "20300000"),
            ("100\n万元", "1000000"),
        ] {
            assert_eq!(value(text), want, "{text}");
        }
    }

    #[test]
    fn bounds_inside() {
        let n = chinese("3000多万元", 0).unwrap();
        assert_eq!((plain(n.amount.middle()), n.bound), ("30000000".into(), Some(Qualifier::Gt)));
        let n = chinese("550余家", 0).unwrap();
        assert_eq!((plain(n.amount.middle()), n.bound), ("550".into(), Some(Qualifier::Gt)));
    }

    #[test]
    fn vague_ones_are_ranges() {
        assert_eq!(value("数千创作者"), "2000-9999");
        assert_eq!(value("十几家"), "11-19");
        assert_eq!(value("两三个"), "2-3");
        assert_eq!(value("七八百"), "700-800");
        assert_eq!(value("上百"), "100-199");
    }

    #[test]
    fn what_is_no_numeral() {
        assert_eq!(read("百姓"), None);
        assert_eq!(read("千万不要"), None);
        assert_eq!(read("数字"), None);
        assert_eq!(read("上海"), None);
        assert_eq!(read("3千瓦时"), None);
        assert_eq!(read("100"), None);
        assert_eq!(read("三点五十分").map(|r| r.0), Some("3".into()));
    }

    #[test]
    fn precision_is_as_printed() {
        let one = |text: &str| match chinese(text, 0).unwrap().amount {
            Amount::One(one) => (plain(one.unit), plain(one.coarse), one.decimals),
            Amount::Range(..) => panic!("a range"),
        };
        assert_eq!(one("4.5亿"), ("10000000".into(), "10000000".into(), 1));
        assert_eq!(one("500亿"), ("100000000".into(), "10000000000".into(), 0));
        assert_eq!(one("五百亿"), ("100000000".into(), "10000000000".into(), 0));
    }
}

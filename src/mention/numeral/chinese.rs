//! Chinese numerals, and digits mixed with them: 五百亿, 三点五, 一万五千亿, 4.5亿, 1万2千, 二〇二五, 3000多万.

use super::{Numeral, Style, digits, printed};
use crate::lexicon::MEASURES;
use crate::text::around::{char_at, char_before, skip_blanks};
use crate::value::{Amount, Decimal, Printed, Qualifier, power_of_ten};

/// What a sign of a Chinese numeral means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Digit(u8),
    /// 十, 百, 千: multiplies one digit.
    Small(i32),
    /// 万, 亿, 兆: multiplies all before it.
    Big(i32),
    /// 数, 几: some.
    Some,
}

fn sign(c: char) -> Option<Sign> {
    Some(match c {
        '零' | '〇' => Sign::Digit(0),
        '一' | '壹' => Sign::Digit(1),
        '二' | '两' | '兩' | '贰' | '貳' => Sign::Digit(2),
        '三' | '叁' | '參' => Sign::Digit(3),
        '四' | '肆' => Sign::Digit(4),
        '五' | '伍' => Sign::Digit(5),
        '六' | '陆' | '陸' => Sign::Digit(6),
        '七' | '柒' => Sign::Digit(7),
        '八' | '捌' => Sign::Digit(8),
        '九' | '玖' => Sign::Digit(9),
        '十' | '拾' => Sign::Small(1),
        '百' | '佰' => Sign::Small(2),
        '千' | '仟' => Sign::Small(3),
        '万' | '萬' => Sign::Big(4),
        '亿' | '億' => Sign::Big(8),
        '兆' => Sign::Big(12),
        '数' | '數' | '几' | '幾' => Sign::Some,
        _ => return None,
    })
}

/// Whether a Chinese numeral may begin with this character.
pub fn is_numeral_sign(c: char) -> bool {
    sign(c).is_some_and(|sign| !matches!(sign, Sign::Big(_))) || matches!(c, '廿' | '上')
}

fn digit(c: char) -> Option<u8> {
    match sign(c)? {
        Sign::Digit(d) => Some(d),
        _ => None,
    }
}

/// The number at `at`, when Chinese signs are part of it; digits alone are left to [`digits`].
pub fn chinese(text: &str, at: usize) -> Option<Numeral> {
    spelled_digits(text, at).or_else(|| vague(text, at)).or_else(|| Reader::new(text, at).read())
}

/// A run of bare digits (二〇二五, 三六〇), or of two neighbours that stand for a range (两三, 七八百).
fn spelled_digits(text: &str, at: usize) -> Option<Numeral> {
    let run: Vec<u8> = text[at..].chars().map_while(digit).take(29).collect();
    let end = at + text[at..].chars().take(run.len()).map(char::len_utf8).sum::<usize>();
    let next = char_at(text, end).and_then(sign);
    if run.len() == 2 && run[0] > 0 && run[1] == run[0] + 1 {
        let (end, factor) = multipliers(text, end)?;
        let ends = |d: u8| Printed::whole(d.into()).times(factor);
        let amount = Amount::Range(ends(run[0])?, ends(run[1])?);
        let scaled = factor >= Decimal::ONE_THOUSAND;
        return Some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled });
    }
    if run.len() < 3 || run.len() > 28 || matches!(next, Some(Sign::Small(_) | Sign::Big(_))) {
        return None;
    }
    let mantissa = run.iter().fold(0i128, |sum, d| sum * 10 + i128::from(*d));
    let amount = Amount::One(printed(mantissa, 0, 0)?);
    Some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled: false })
}

/// The multipliers at `at`, multiplied: 百 万 in 三四百万. No multiplier is one.
fn multipliers(text: &str, at: usize) -> Option<(usize, Decimal)> {
    let (mut end, mut factor) = (at, Decimal::ONE);
    while let Some(c) = char_at(text, end) {
        let Some(Sign::Small(power) | Sign::Big(power)) = sign(c) else { break };
        factor = factor.checked_mul(power_of_ten(power)?)?;
        end += c.len_utf8();
    }
    Some((end, factor))
}

/// 数千, 几十万: two to nine times the multiplier (and what lies below it); 上百: a hundred to twice that; 十几.
fn vague(text: &str, at: usize) -> Option<Numeral> {
    let lead = char_at(text, at)?;
    let (end, low, high) = match lead {
        '数' | '數' | '几' | '幾' => {
            let (end, factor) = multipliers(text, at + lead.len_utf8())?;
            if factor == Decimal::ONE || char_before(text, at).and_then(sign).is_some() {
                return None;
            }
            (end, factor * Decimal::TWO, factor.checked_mul(Decimal::TEN)? - Decimal::ONE)
        }
        '上' => {
            let (end, factor) = multipliers(text, at + lead.len_utf8())?;
            if factor < Decimal::ONE_HUNDRED {
                return None;
            }
            (end, factor, factor * Decimal::TWO - Decimal::ONE)
        }
        '十' | '拾' => {
            let few = char_at(text, at + 3).filter(|c| matches!(c, '几' | '幾'))?;
            let (end, factor) = multipliers(text, at + 3 + few.len_utf8())?;
            (end, factor * Decimal::from(11), factor * Decimal::from(19))
        }
        _ => return None,
    };
    let whole = |value| Printed { value, unit: Decimal::ONE, coarse: Decimal::ONE, decimals: 0 };
    let amount = Amount::Range(whole(low), whole(high));
    let scaled = low >= Decimal::ONE_THOUSAND;
    Some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled })
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
        if c.is_ascii_digit() || ('０'..='９').contains(&c) {
            return self.take_digits();
        }
        if c == '廿' && self.current.is_none() {
            self.section += Decimal::from(20);
            self.signs += 1;
            self.last_power = 1;
            return Some(after);
        }
        match sign(c) {
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
        (self.last_power, self.zero) = (power, false);
        self.signs += 1;
        Some(after)
    }

    fn take_big(&mut self, power: i32, after: usize) -> Option<usize> {
        if self.starts_a_unit() {
            return None;
        }
        let mut sum = self.section + self.current.map_or(Decimal::ZERO, |digit| digit.value);
        while let Some((part, _)) = self.parts.pop_if(|(_, below)| *below < power) {
            sum = sum.checked_add(part)?;
        }
        if sum.is_zero() {
            return None;
        }
        self.parts.push((sum.checked_mul(power_of_ten(power)?)?, power));
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

    /// A decimal point, a bound inside the numeral, or a blank before a multiplier (a hard wrap).
    fn take_other(&mut self, c: char, after: usize) -> Option<usize> {
        match c {
            '点' | '點' => self.take_decimals(after),
            '多' | '余' | '餘' | '来' if self.bound.is_none() && (self.current.is_some() || self.signs > 0) => {
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
            _ => {
                let next = skip_blanks(self.text, self.at);
                let big = matches!(char_at(self.text, next).and_then(sign), Some(Sign::Big(_)));
                (next > self.at && big && self.in_digits && self.current.is_some()).then_some(next)
            }
        }
    }

    fn decimals_follow(&self, at: usize) -> bool {
        let mut rest = self.text[at..].chars();
        matches!(rest.next(), Some('点' | '點')) && rest.next().and_then(digit).is_some()
    }

    /// The digits behind 点; 三点五十分 is a time of day, so digits before 十 are none.
    fn take_decimals(&mut self, after: usize) -> Option<usize> {
        let whole = self.current.filter(|_| !self.in_digits || self.signs == 0);
        let section = if whole.is_some() || self.section > Decimal::ZERO { self.section } else { return None };
        let run: Vec<u8> = self.text[after..].chars().map_while(digit).take(20).collect();
        let end = after + self.text[after..].chars().take(run.len()).map(char::len_utf8).sum::<usize>();
        if run.is_empty() || matches!(char_at(self.text, end).and_then(sign), Some(Sign::Small(_))) {
            return None;
        }
        let unit = power_of_ten(-(run.len() as i32))?;
        let tail = run.iter().fold(Decimal::ZERO, |sum, d| sum * Decimal::TEN + Decimal::from(*d));
        let value = section + whole.map_or(Decimal::ZERO, |w| w.value) + tail * unit;
        self.section = Decimal::ZERO;
        self.current = Some(Printed { value, unit, coarse: unit, decimals: run.len() as u8 });
        self.signs += 1 + run.len();
        Some(end)
    }

    fn finish(self) -> Option<Numeral> {
        if self.signs == 0 && self.bound.is_none() {
            return None;
        }
        let mut tail = self.current;
        // 一千二, 五万三: a digit behind a multiplier counts in the next power below it
        if let Some(digit) =
            tail.filter(|_| !self.zero && !self.in_digits && self.last_power >= 2 && self.bound.is_none())
        {
            let power = self.last_power - 1;
            tail = (digit.value < Decimal::TEN && digit.decimals == 0)
                .then(|| digit.times(power_of_ten(power)?))
                .flatten();
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
        while whole && decimals == 0 && !value.is_zero() && (value % (coarse * Decimal::TEN)).is_zero() {
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
            n => scale.checked_mul(power_of_ten(-i32::from(n))?),
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

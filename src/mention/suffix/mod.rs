//! What stands behind a number and says what it counts: percent, money, measures, classifiers, nouns.

mod age;
mod noun;
mod rate;

pub use noun::names_a_thing;
pub use rate::read as rate;

use std::borrow::Cow;

use crate::lexicon::{CLASSIFIERS, CURRENCIES_AFTER, CURRENCIES_BEFORE, MEASURES, NOT_UNITS, RATIOS, Ratio, SCALES};
use crate::text::around::{Ends, char_at, is_han, is_latin, skip_blanks, skip_spaces, spaced_phrase};
use crate::value::{Decimal, Qualifier, Unit};

/// A unit found behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Suffix {
    /// One past its last byte.
    pub end: usize,
    /// The unit.
    pub unit: Unit,
    /// Power of ten of the named unit: -2 for cents, 1 for 成 (tenths, in percent).
    pub power: i32,
    /// What stands behind the unit and adds to the number, in the unit of the report: 0.5 for 十五斤半, 5 for 三成五.
    pub more: Decimal,
    /// Whether the unit is part of the printed figure; the noun of an English count is not.
    pub printed: bool,
    /// Whether it is an age.
    pub age: bool,
    /// A bound that stands inside the unit: 四个多星期.
    pub bound: Option<Qualifier>,
}

impl Suffix {
    fn printed(end: usize, unit: Unit, power: i32) -> Self {
        Suffix { end, unit, power, more: Decimal::ZERO, printed: true, age: false, bound: None }
    }

    fn noun(end: usize, noun: String) -> Self {
        Suffix { printed: false, ..Suffix::printed(end, Unit::Count(Cow::Owned(noun)), 0) }
    }
}

/// What is known of the number before a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Before {
    /// One Chinese digit, which needs a unit that leaves no doubt (三年, not 三维).
    pub lone_digit: bool,
    /// A two-digit number: 85折 is 85 percent, 2折 is 20.
    pub two_digits: bool,
    /// Whether it is no mere fraction: parts are of something, and count nothing.
    pub whole: bool,
    /// Whether it is whole and above 31: 90日 is a length and no day.
    pub beyond_month: bool,
}

/// The unit behind a number of which nothing is known but where it ends.
pub fn read(text: &str, end: usize, lone_digit: bool) -> Option<Suffix> {
    behind(text, end, Before { lone_digit, two_digits: false, whole: true, beyond_month: false })
}

/// The unit behind the number that ends at `end`.
pub fn behind(text: &str, end: usize, before: Before) -> Option<Suffix> {
    let mut at = skip_blanks(text, end);
    if !before.whole {
        at = half_a(text, at);
    }
    let found = money(text, end, at)
        .or_else(|| ratio(text, end, at, before))
        .or_else(|| half_between(text, end))
        .or_else(|| age::unit(text, at).map(|(len, year)| aged(at + len, year)))
        .or_else(|| measure(text, end, at))
        .or_else(|| days(text, at).filter(|_| before.beyond_month))
        .or_else(|| classifier(text, end, at).filter(|_| before.whole))
        .or_else(|| noun::read(text, end).filter(|found| found.printed || (before.whole && !before.lone_digit)));
    found.map(|found| if found.printed { go_on(text, found) } else { found })
}

/// Half an hour, half a mile: the place behind the article.
fn half_a(text: &str, at: usize) -> usize {
    let article = text[at..].start_among(&["a ", "an "]);
    let next = at + article.map_or(0, |article| article.len());
    if read_measure(text, next).is_some() { next } else { at }
}

fn aged(end: usize, unit: &'static str) -> Suffix {
    Suffix { age: true, ..Suffix::printed(end, Unit::Measure(unit), 0) }
}

/// Adds what goes on behind a printed unit: a half, an age, a rate.
fn go_on(text: &str, found: Suffix) -> Suffix {
    if let Some(end) = half_behind(text, &found) {
        let tenth = if found.power == 1 { Decimal::TEN } else { Decimal::ONE };
        let more = found.more + Decimal::new(5, 1) * tenth;
        return Suffix { end, more, ..found };
    }
    if !found.age
        && matches!(found.unit, Unit::Measure("day" | "week" | "month" | "year"))
        && let Some(end) = age::tail(text, found.end)
    {
        return Suffix { end, age: true, ..found };
    }
    match rate::read(text, found.end, &found.unit) {
        Some((end, unit)) => Suffix { end, unit, ..found },
        None => found,
    }
}

/// The name of a currency, perhaps with a scale on either side: 元, `10$`, `75 USD million`, `30 MUSD`.
fn money(text: &str, end: usize, at: usize) -> Option<Suffix> {
    if let Some((len, (code, power))) = CURRENCIES_AFTER.at(text, at) {
        let name = &text[at..at + len];
        let after = at + len;
        let han = char_at(text, after).is_some_and(is_han);
        // a sign before the next number is that number's, and 块 before a noun counts pieces
        let sign = !name.ends_with(char::is_alphabetic);
        let taken = sign && char_at(text, skip_spaces(text, after)).is_some_and(|c| c.is_ascii_digit());
        let piece = matches!(name, "块" | "毛") && han && !text[after..].starts_with(['多', '左']);
        if taken || is_other_word(text, at, len) || (sign && at > end && text[end..at].contains('\n')) {
            return None;
        }
        if piece {
            return (name == "块").then(|| Suffix::printed(after, Unit::Count(Cow::Borrowed("块")), 0));
        }
        let scaled = name.bytes().all(|b| b.is_ascii_alphabetic()) && name.len() == 3;
        let scale = SCALES.at(text, skip_spaces(text, after)).filter(|_| scaled);
        let (after, more) = scale.map_or((after, 0), |(len, more)| (skip_spaces(text, after) + len, more));
        return Some(Suffix::printed(after, Unit::Money(code), power + more));
    }
    // 30 MUSD
    let power = match char_at(text, at)? {
        'K' | 'k' => 3,
        'M' | 'm' => 6,
        'B' | 'b' => 9,
        _ => return None,
    };
    let (len, code) = code_at(text, at + 1)?;
    Some(Suffix::printed(at + 1 + len, Unit::Money(code), power))
}

/// A currency code of three capitals at `at`, inside a longer word on its left.
fn code_at(text: &str, at: usize) -> Option<(usize, &'static str)> {
    let code = text.get(at..at + 3).filter(|c| c.bytes().all(|b| b.is_ascii_uppercase()))?;
    let (len, found) = CURRENCIES_BEFORE.at(code, 0)?;
    (len == 3 && found == code && !char_at(text, at + 3).is_some_and(is_latin)).then_some((3, found))
}

fn ratio(text: &str, end: usize, at: usize, before: Before) -> Option<Suffix> {
    let glued = at == end;
    for phrase in ["个百分点", "個百分點"] {
        if let Some(len) = spaced_phrase(text, at, phrase) {
            return Some(Suffix::printed(at + len, Unit::Point, 0));
        }
    }
    let (len, ratio) = RATIOS.at(text, at)?;
    let after = at + len;
    match ratio {
        Ratio::Tenth => {
            let word = is_other_word(text, at, len) || (!glued && char_at(text, after).is_some_and(is_han));
            if word {
                return None;
            }
            let discount = text[at..].starts_with('折') && before.two_digits;
            let found = Suffix::printed(after, Unit::Percent, i32::from(!discount));
            Some(tenths(text, found))
        }
        Ratio::Multiple if matches!(&text[at..after], "x" | "X") && !glued => None,
        // "540 million times": how often, and not how many times as much
        Ratio::Multiple if &text[at..after] == "times" && text[..at].trim_end().ends_with_any(&SCALED) => None,
        Ratio::Percent if is_point(text, at, after) => Some(Suffix::printed(after, Unit::Point, 0)),
        Ratio::PerMille => Some(Suffix::printed(after, Unit::Percent, -1)),
        _ => Some(Suffix::printed(after, ratio.unit(), 0)),
    }
}

/// Words of scale that no multiple has.
const SCALED: [&str; 3] = ["thousand", "million", "billion"];

/// 毛利率同比提升2.1pct: in Chinese what a rate rises or falls by in `pct` are points; what grows by them are percent.
fn is_point(text: &str, at: usize, after: usize) -> bool {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ' ' | '约' | '了');
    let head = text[..at].trim_end_matches(number);
    text[at..after].eq_ignore_ascii_case("pct")
        && ["提升", "下降", "上升", "提高", "降低", "改善", "收窄", "扩大", "下滑", "优化", "回落"]
            .iter()
            .any(|verb| head.ends_with(verb))
}

/// 三成五: the digit behind the tenths counts percent.
fn tenths(text: &str, found: Suffix) -> Suffix {
    let at = skip_spaces(text, found.end);
    let digit = char_at(text, at).and_then(|c| "零一二三四五六七八九".chars().position(|d| d == c));
    match digit {
        Some(digit) => {
            let end = at + '一'.len_utf8();
            let goes_on = CLASSIFIERS.at(text, end).is_some() || MEASURES.at(text, end).is_some();
            let more = Decimal::from(digit as i64);
            if goes_on { found } else { Suffix { end, more, ..found } }
        }
        None => found,
    }
}

/// 两个半月, 四个多星期: a half or a bound stands between classifier and unit.
fn half_between(text: &str, end: usize) -> Option<Suffix> {
    let inside = text[end..].start_among(&["个半", "個半", "个多", "個多"])?;
    let at = end + inside.len();
    let units = [
        ("小时", "h"),
        ("小時", "h"),
        ("钟头", "h"),
        ("月", "month"),
        ("星期", "week"),
        ("礼拜", "week"),
        ("禮拜", "week"),
        ("季度", "quarter"),
        ("世纪", "century"),
        ("世紀", "century"),
    ];
    let found = units.iter().find(|(word, _)| text[at..].starts_with(word));
    if inside.ends_with('多') {
        let (word, unit) = found?;
        return Some(Suffix { bound: Some(Qualifier::Gt), ..Suffix::printed(at + word.len(), Unit::Measure(unit), 0) });
    }
    let (len, unit) =
        found.map_or((0, Unit::Count(Cow::Borrowed("个"))), |(word, unit)| (word.len(), Unit::Measure(unit)));
    Some(Suffix { more: Decimal::HALF, ..Suffix::printed(at + len, unit, 0) })
}

/// 90日: days, where no month has so many; 日 begins no other word.
fn days(text: &str, at: usize) -> Option<Suffix> {
    let end = at + text[at..].strip_prefix('日').map(|_| '日'.len_utf8())?;
    let word = char_at(text, end).is_some_and(|c| "本元圆圓报均线耗产銷销韩益程电".contains(c));
    (!word).then(|| Suffix::printed(end, Unit::Measure("day"), 0))
}

/// 十五斤半: a half of the unit behind it, where no word begins with 半.
fn half_behind(text: &str, found: &Suffix) -> Option<usize> {
    let measured = matches!(found.unit, Unit::Measure(_) | Unit::Percent) && found.more.is_zero();
    let after = found.end + text[found.end..].strip_prefix('半').map(|_| '半'.len_utf8())?;
    let word =
        char_at(text, after).is_some_and(|c| "年月日天个個小工场場球岛島导導决壁途空数數夜径身边路程期价".contains(c));
    (measured && !word).then_some(after)
}

fn measure(text: &str, end: usize, at: usize) -> Option<Suffix> {
    let (after, symbol) = read_measure(text, at)?;
    let name = &text[at..after];
    let glued = at == end;
    // 24703L202 is a code
    if name.is_ascii() && char_at(text, after).is_some_and(|c| c.is_ascii_digit()) && glued {
        return None;
    }
    // single letters glued to the number, or m and g a blank away
    let letter = name.len() == 1 && name.as_bytes()[0].is_ascii_alphabetic();
    let loose =
        matches!(name, "m" | "g") && !text[end..at].contains('\n') && !text[after..].starts_with(['.', '-', '\'', '’']);
    let liang = matches!(name, "两" | "兩")
        && char_at(text, after).is_some_and(|c| is_han(c) && !"的重黄白金银肉酒米以左多半".contains(c));
    // feet and inches are one length
    if symbol == "ft"
        && let Some((end, inches)) = inches(text, after)
    {
        let more = inches.checked_div(Decimal::from(12))?;
        return Some(Suffix { more, ..Suffix::printed(end, Unit::Measure("ft"), 0) });
    }
    ((!letter || glued || loose) && !liang).then(|| Suffix::printed(after, Unit::Measure(symbol), 0))
}

/// ` 2 in` behind feet.
fn inches(text: &str, end: usize) -> Option<(usize, Decimal)> {
    let at = skip_spaces(text, end);
    let len = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let value: i64 = text[at..at + len].parse().ok().filter(|n| *n < 12)?;
    let unit = skip_spaces(text, at + len);
    let name = text[unit..].start_among(&["inches", "inch", "in"])?;
    let after = unit + name.len();
    (!char_at(text, after).is_some_and(is_latin)).then_some((after, value.into()))
}

/// The measure at `at`, whole and no other word: where it ends, and its symbol.
pub fn read_measure(text: &str, at: usize) -> Option<(usize, &'static str)> {
    let (len, symbol) = MEASURES.at(text, at)?;
    let name = &text[at..at + len];
    // 5 G and 5 T are no grams and no tonnes
    let letter = name.len() == 1 && name.as_bytes()[0].is_ascii_uppercase() && !matches!(name, "L" | "W");
    (!letter && !is_other_word(text, at, len)).then_some((at + len, symbol))
}

fn classifier(text: &str, end: usize, at: usize) -> Option<Suffix> {
    let (len, word) = CLASSIFIERS.at(text, at)?;
    let near = at == end || !text[end..at].contains('\n');
    (near && !is_other_word(text, at, len)).then(|| Suffix::printed(at + len, Unit::Count(Cow::Borrowed(word)), 0))
}

/// Words that only begin with the unit: 成立, 元素, 年轻人, 个性, 大家.
fn is_other_word(text: &str, at: usize, len: usize) -> bool {
    // 浙江以2860家居首
    let first = text[at..].starts_with_any(&["家居首", "家居第", "家居全国"]);
    !first && NOT_UNITS.at(text, at).is_some_and(|(longer, ())| longer > len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> String {
        let end = text.find('|').unwrap();
        let joined = text.replace('|', "");
        read(&joined, end, false).map_or("none".into(), |s| s.unit.symbol().to_owned())
    }

    #[test]
    fn units_of_both_languages() {
        for (text, want) in [
            ("4.5| billion yuan", "none"),
            ("3| yuan", "CNY"),
            ("100| 万", "none"),
            ("5|元", "CNY"),
            ("68.4|%", "%"),
            ("2.5|个百分点", "pp"),
            ("2.5| 个 百 分点", "pp"),
            ("3|倍", "x"),
            ("12|公里", "km"),
            ("3|所", "所"),
            ("6|人次", "人次"),
            ("30,000| industry professionals", "professional"),
            ("820| companies", "company"),
            ("three|-part structure", "part"),
            ("three|-tonne load", "t"),
            ("350| dollars per kg", "USD/kg"),
            ("8|元/吨", "CNY/t"),
            ("15| kWh/100 km", "kWh/100 km"),
            ("1.2| yuan per share", "CNY/share"),
            ("3 million| tonnes per year", "t"),
            ("30| MUSD", "USD"),
            ("20|$", "USD"),
            ("7|周岁", "year"),
            ("3|块", "CNY"),
            ("3|块屏幕", "块"),
        ] {
            assert_eq!(unit(text), want, "{text}");
        }
    }

    #[test]
    fn no_unit_where_none_is_named() {
        for text in
            ["820| in March", "5|成立", "3|大家", "2024| was good", "5| of them", "1| $10 bill", "5|G", "2025|两会"]
        {
            assert_eq!(unit(text), "none", "{text}");
        }
    }
}

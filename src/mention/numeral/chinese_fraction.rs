//! Chinese fractions and percents: 三分之二, 百分之六十, 千分之三, 一又二分之一, 百分百, 一半.

use super::chinese::chinese;
use super::{Numeral, Style, arabic, quotient};
use crate::text::around::{Ends, char_at, is_han, skip_spaces, spaced_phrase};
use crate::value::{Amount, Decimal, Printed, Qualifier, power_of_ten};

/// The fraction at `at`, whole number before it included; `plain` is the number with Chinese signs that stands there.
///
/// A denominator of a hundred or a higher power of ten makes a percentage: 千分之三 is 0.3 percent.
pub fn read(text: &str, at: usize, plain: Option<&Numeral>) -> Option<Numeral> {
    if let Some(found) = percent_word(text, at).or_else(|| half(text, at)) {
        return Some(found);
    }
    let first = plain.cloned().or_else(|| arabic::digits(text, at)).or_else(|| multipliers(text, at))?;
    if let Some(over) = divides(text, first.end) {
        return divided(text, &first, over);
    }
    let and = skip_spaces(text, first.end);
    let next = and + spaced_phrase(text, and, "又")?;
    let whole = one(&first)?;
    let below = part(text, skip_spaces(text, next))?;
    let above = part(text, divides(text, below.end)?)?;
    let value = one(&above)?.value.checked_div(one(&below)?.value)?.checked_add(whole.value)?;
    Some(Numeral { start: at, end: above.end, amount: Amount::One(quotient(value)), style: Style::Fraction, ..above })
}

/// 分之 behind a denominator: the place of the numerator.
fn divides(text: &str, end: usize) -> Option<usize> {
    let at = skip_spaces(text, end);
    Some(skip_spaces(text, at + spaced_phrase(text, at, "分之")?))
}

fn one(numeral: &Numeral) -> Option<Printed> {
    match numeral.amount {
        Amount::One(one) => Some(one),
        Amount::Range(..) => None,
    }
}

/// A number of either script, or bare multipliers as in 百万分之: what may stand on either side of 分之.
fn part(text: &str, at: usize) -> Option<Numeral> {
    chinese(text, at).or_else(|| arabic::digits(text, at)).or_else(|| multipliers(text, at))
}

/// Bare multipliers, all together one number.
fn multipliers(text: &str, at: usize) -> Option<Numeral> {
    let (mut end, mut power) = (at, 0);
    while let Some(more) = char_at(text, end).and_then(super::is_multiplier) {
        (end, power) = (end + char_at(text, end)?.len_utf8(), power + more);
        if power > 16 {
            return None;
        }
    }
    let amount = Amount::One(Printed::whole(power_of_ten(power)?));
    (end > at).then_some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled: false })
}

/// The numerator at `over`, above the denominator `below`.
fn divided(text: &str, below: &Numeral, over: usize) -> Option<Numeral> {
    let below_value = one(below)?.value;
    let power = (2..=16).find(|power| power_of_ten(*power) == Some(below_value));
    let whole_hundred = || {
        let at = over + spaced_phrase(text, over, "百")?;
        let amount = Amount::One(Printed::whole(Decimal::ONE_HUNDRED));
        Some(Numeral { start: over, end: at, amount, bound: None, style: Style::Chinese, scaled: false })
    };
    let above = chinese(text, over).or_else(|| arabic::digits(text, over));
    let above = above.or_else(|| whole_hundred().filter(|_| power == Some(2)))?;
    let (amount, style) = match power {
        Some(power) => {
            let factor = power_of_ten(2 - power)?;
            let amount = match above.amount {
                Amount::One(one) => Amount::One(one.times(factor)?),
                Amount::Range(low, high) => Amount::Range(low.times(factor)?, high.times(factor)?),
            };
            (amount, Style::Percent)
        }
        None => (Amount::One(quotient(one(&above)?.value.checked_div(below_value)?)), Style::Fraction),
    };
    Some(Numeral { start: below.start, end: above.end, amount, style, scaled: false, ..above })
}

/// 百分百: all of it; 过半: more than half.
fn percent_word(text: &str, at: usize) -> Option<Numeral> {
    let first = char_at(text, at).filter(|c| matches!(c, '百' | '过' | '過'))?;
    let found = |len: usize, value: i64, bound| {
        let amount = Amount::One(Printed::whole(value.into()));
        Numeral { start: at, end: at + len, amount, bound, style: Style::Percent, scaled: false }
    };
    let rest = &text[at..];
    if first == '百' {
        return rest.starts_with("百分百").then(|| found("百分百".len(), 100, None));
    }
    let most = rest.start_among(&["过半数", "過半數", "过半", "過半"])?;
    let passes = !text[..at].ends_with(['超', '不', '已', '刚', '度', '时', '程']);
    passes.then(|| found(most.len(), 50, Some(Qualifier::Gt)))
}

/// 一半; 半 before 个, 成 and the like is left to the units.
fn half(text: &str, at: usize) -> Option<Numeral> {
    let numeral = |len: usize, style| Numeral {
        start: at,
        end: at + len,
        amount: Amount::One(quotient(Decimal::HALF)),
        bound: None,
        style,
        scaled: false,
    };
    if text[at..].starts_with("一半") {
        return Some(numeral("一半".len(), Style::Fraction));
    }
    let behind = text[at..].strip_prefix('半')?;
    let counted = ["个月", "個月", "小时", "小時", "个", "個", "成", "年", "斤", "吨", "公里", "公斤", "亩"];
    let led = text[..at].last_char().is_some_and(|c| is_han(c) && !"近约超达为每用有了隔足共花的满".contains(c));
    let word = behind.starts_with_any(&["年报", "年報", "年度", "成品", "年线"]);
    (!led && !word && behind.starts_with_any(&counted)).then(|| numeral('半'.len_utf8(), Style::Chinese))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::plain;

    fn value(text: &str) -> String {
        read(text, 0, chinese(text, 0).as_ref()).map_or("none".into(), |n| {
            let unit = if n.style == Style::Percent { "%" } else { "" };
            format!("{}{unit}", plain(n.amount.middle()))
        })
    }

    #[test]
    fn parts_and_percents() {
        for (text, want) in [
            ("三分之二", "0.666666666666667"),
            ("8分之3", "0.375"),
            ("百分之六十", "60%"),
            ("百分之百", "100%"),
            ("百分百", "100%"),
            ("千分之三", "0.3%"),
            ("万分之五", "0.05%"),
            ("百万分之二", "0.0002%"),
            ("一又二分之一", "1.5"),
            ("百 分之 12.5", "12.5%"),
            ("一半", "0.5"),
            ("半年", "0.5"),
        ] {
            assert_eq!(value(text), want, "{text}");
        }
    }

    #[test]
    fn what_is_no_fraction() {
        for text in ["三分钟", "百姓", "三又", "百分点", "半导体", "半年报", "十分之"] {
            assert_eq!(value(text), "none", "{text}");
        }
    }
}

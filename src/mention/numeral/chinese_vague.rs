//! Chinese numbers that leave a digit open: 两三, 七八百, 数千, 几十万, 上百, 十几; and bare runs of digits.

use super::chinese_sign::{Sign, digit, sign};
use super::{Numeral, Style, printed};
use crate::lexicon::MEASURES;
use crate::text::around::{char_at, char_before};
use crate::value::{Amount, Decimal, Printed, power_of_ten};

/// A run of bare digits (二〇二五, 一七二零点三), or two neighbours that stand for a range (两三, 七八百).
pub fn digit_run(text: &str, at: usize) -> Option<Numeral> {
    let (run, end) = digits_from(text, at);
    let next = char_at(text, end).and_then(sign);
    if run.len == 2 && run.first > 0 && run.last == run.first + 1 {
        let (end, factor) = multipliers(text, end)?;
        let ends = |d: u8| Printed::whole(d.into()).times(factor);
        let amount = Amount::Range(ends(run.first)?, ends(run.last)?);
        let scaled = factor >= Decimal::ONE_THOUSAND;
        return Some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled });
    }
    if run.len < 3 || run.len > 20 || matches!(next, Some(Sign::Small(_) | Sign::Big(_))) {
        return None;
    }
    let mut mantissa = run.value;
    let (mut end, mut decimals) = (end, 0);
    if let Some(point) = char_at(text, end).filter(|c| matches!(c, '点' | '點')) {
        let (tail, after) = digits_from(text, end + point.len_utf8());
        if (1..=8).contains(&tail.len) && !matches!(char_at(text, after).and_then(sign), Some(Sign::Small(_))) {
            mantissa = mantissa * 10i128.pow(tail.len as u32) + tail.value;
            (end, decimals) = (after, tail.len as u8);
        }
    }
    let amount = Amount::One(printed(mantissa, decimals, 0)?);
    Some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled: false })
}

/// Chinese digits in a row: their value, how many they are.
#[derive(Clone, Copy, Default)]
pub struct Digits {
    pub value: i128,
    pub len: usize,
    first: u8,
    last: u8,
}

/// The Chinese digits from `at` on, at most as many as matter, and the place behind them.
pub fn digits_from(text: &str, at: usize) -> (Digits, usize) {
    let mut end = at;
    let mut run = Digits::default();
    for c in text[at..].chars().take(29) {
        let Some(d) = digit(c) else { break };
        // 两 and 俩 are never one digit of many
        if matches!(c, '两' | '兩' | '俩' | '倆') && run.len > 0 {
            break;
        }
        run.first = if run.len == 0 { d } else { run.first };
        run.last = d;
        run.value = run.value * 10 + i128::from(d);
        run.len += 1;
        end += c.len_utf8();
    }
    (run, end)
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

/// 近百, 超千亿, 破万: multipliers alone behind a word of bound are one of them.
fn bare(text: &str, at: usize) -> Option<Numeral> {
    let led = match char_before(text, at) {
        // 票房过亿, but not 度过百年
        Some('过' | '過') => {
            text[..at - '过'.len_utf8()].ends_with(['房', '量', '额', '值', '入', '润', '数', '率', '价'])
        }
        before => before.is_some_and(|c| "近逾超破约約".contains(c)),
    };
    let unit = text[at..].starts_with("百分") || MEASURES.at(text, at).is_some();
    let (end, factor) = multipliers(text, at).filter(|_| led && !unit)?;
    let one = Printed { coarse: factor, ..Printed::whole(factor) };
    let amount = Amount::One(one);
    let scaled = factor >= Decimal::ONE_THOUSAND;
    (factor >= Decimal::ONE_HUNDRED).then_some(Numeral {
        start: at,
        end,
        amount,
        bound: None,
        style: Style::Chinese,
        scaled,
    })
}

/// 数千, 几十万: two to nine times the multiplier (and what lies below it); 上百: a hundred to twice that; 十几.
pub fn vague(text: &str, at: usize) -> Option<Numeral> {
    let lead = char_at(text, at)?;
    if matches!(sign(lead), Some(Sign::Small(2..) | Sign::Big(_))) {
        return bare(text, at);
    }
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
            (end, factor.checked_mul(Decimal::from(11))?, factor.checked_mul(Decimal::from(19))?)
        }
        _ => return None,
    };
    let whole = |value| Printed { value, unit: Decimal::ONE, coarse: Decimal::ONE, decimals: 0 };
    let amount = Amount::Range(whole(low), whole(high));
    let scaled = low >= Decimal::ONE_THOUSAND;
    Some(Numeral { start: at, end, amount, bound: None, style: Style::Chinese, scaled })
}

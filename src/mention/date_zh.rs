//! Dates and periods of Chinese text: 2025年8月23日, 2025年上半年, 前三季度, 去年同期, 二〇二五年.

use super::Context;
use super::date::number;
use super::numeral::chinese;
use crate::text::around::char_at;
use crate::value::{Amount, Period, Width, day};

/// The date or period at `at`: where it ends, and its days.
pub fn read(text: &str, at: usize, context: &Context) -> Option<(usize, Period)> {
    if let Some((next, year)) = year(text, at, context) {
        return Some(within_year(text, next, year).unwrap_or((year_end(text, next), Period::year(year)?)));
    }
    let year = context.reference?.year();
    within_year(text, at, year)
}

/// A year with 年, or a word for one: 今年, 去年, 同年 is left alone.
fn year(text: &str, at: usize, context: &Context) -> Option<(usize, i32)> {
    for (word, shift) in [("今年", 0), ("本年", 0), ("去年", -1), ("前年", -2), ("明年", 1), ("上年", -1)] {
        if text[at..].starts_with(word) {
            return Some((at + word.len(), context.reference?.year() + shift));
        }
    }
    let (end, value, width) = count(text, at)?;
    let next = if char_at(text, end) == Some(' ') { end + 1 } else { end };
    if !text[next..].starts_with('年') {
        return None;
    }
    let behind = next + '年'.len_utf8();
    // 20年 is a duration, 2020年 a year; 20年代 a decade
    let named = width == 4 && (1800..2200).contains(&value);
    (named && !text[behind..].starts_with('代')).then_some((behind, value))
}

/// 底, 末, 度 behind a year belong to it.
fn year_end(text: &str, at: usize) -> usize {
    ["年底", "年末", "年度", "底", "末", "度"]
        .into_iter()
        .find(|word| text[at..].starts_with(word))
        .map_or(at, |word| at + word.len())
}

/// A whole number in digits or Chinese numerals: where it ends, its value, its digits.
fn count(text: &str, at: usize) -> Option<(usize, i32, usize)> {
    if let Some((len, value)) = number(text, at).filter(|(len, _)| *len > 0) {
        return Some((at + len, value, len));
    }
    let numeral = chinese(text, at).filter(|n| n.bound.is_none())?;
    let Amount::One(one) = numeral.amount else { return None };
    let tight = one.around(Width::Tight);
    let value: i32 = (tight.low? + tight.high?).checked_div(2.into())?.trunc().try_into().ok()?;
    Some((numeral.end, value, text[at..numeral.end].chars().count()))
}

/// What stands behind a year: a half, quarters, a month, a day.
fn within_year(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    half(text, at, year).or_else(|| quarters(text, at, year)).or_else(|| month(text, at, year))
}

fn half(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    for (word, half) in [("上半年", 1), ("下半年", 2), ("前半年", 1), ("后半年", 2)] {
        if text[at..].starts_with(word) {
            return Some((at + word.len(), Period::half(year, half)?));
        }
    }
    None
}

/// 一季度, 第三季度, 前三季度, 首季.
fn quarters(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    let rest = &text[at..];
    if rest.starts_with("首季") {
        let len = if rest.starts_with("首季度") { 9 } else { 6 };
        return Some((at + len, Period::quarter(year, 1)?));
    }
    let first = rest.starts_with('前');
    let lead = if first || rest.starts_with('第') { 3 } else { 0 };
    let (end, n, _) = count(text, at + lead).filter(|(_, n, _)| (1..=4).contains(n))?;
    let behind = &text[end..];
    let word = ["个季度", "季度", "季"].into_iter().find(|word| behind.starts_with(word))?;
    let period = if first { Period::months(year, 1, n as u8 * 3)? } else { Period::quarter(year, n as u8)? };
    Some((end + word.len(), period))
}

/// 8月, 8月份, 8月23日, 1-6月, 前7个月, 月底.
fn month(text: &str, at: usize, year: i32) -> Option<(usize, Period)> {
    if text[at..].starts_with('前') {
        let (end, n, _) = count(text, at + 3).filter(|(_, n, _)| (2..=11).contains(n))?;
        return text[end..].starts_with("个月").then(|| Period::months(year, 1, n as u8))?.map(|p| (end + 6, p));
    }
    let (end, month, _) = count(text, at).filter(|(_, n, _)| (1..=12).contains(n))?;
    if let Some(joint) = ["-", "—", "–", "至", "到", "~"].into_iter().find(|j| text[end..].starts_with(j)) {
        let (last_end, last, _) = count(text, end + joint.len())?;
        let months = text[last_end..].starts_with('月') && month < last && last <= 12;
        return months.then(|| Period::months(year, month as u8, (last - month + 1) as u8))?.map(|p| (last_end + 3, p));
    }
    if !text[end..].starts_with('月') {
        return None;
    }
    let mut next = end + '月'.len_utf8();
    if let Some((day_end, d, _)) = count(text, next)
        && let Some(mark) = ["日", "号", "號"].into_iter().find(|mark| text[day_end..].starts_with(mark))
    {
        return Some((day_end + mark.len(), Period::day(day(year, month as u8, d.try_into().ok()?)?)));
    }
    if let Some(word) = ["份", "底", "末"].into_iter().find(|word| text[next..].starts_with(word)) {
        next += word.len();
    }
    Some((next, Period::months(year, month as u8, 1)?))
}

//! The number of a day without its month: 13日获悉, 15日至17日, 本周五（15日）. The nearest such day is meant.

use super::Context;
use super::chinese::{any, day_behind, day_of};
use super::english::joint;
use super::number::{Count, closes};
use super::relative::{nearest_day, with_weekday};
use super::stretch::{Days, Stretch};
use crate::text::around::{char_at, char_before, is_han};
use crate::value::{Period, add_days};

/// What follows a length and no day: 13日内, 30日游, 5日线.
const LENGTHS: &[&str] =
    &["内", "內", "之", "以", "间", "间隔", "游", "均", "后", "後", "前", "元", "线", "線", "龄", "餘", "余", "多"];

/// What follows a day that 号 numbers; 13号线 and 5号楼 are names.
const BEHIND_NUMBER: &[&str] =
    &["上午", "下午", "晚", "早", "凌晨", "中午", "至", "到", "起", "前", "后", "之前", "之后", "以前", "以后"];

/// A day, or days joined, at `at`, where that number stands.
pub fn read(text: &str, at: usize, count: Option<Count>, context: &Context) -> Option<Stretch> {
    // a month, a range or another number before it makes it something else
    if char_before(text, at)
        .is_some_and(|c| !is_han(c) && c.is_alphanumeric() || "月第.-~—–～至到、近前后每各数十百两".contains(c))
    {
        return None;
    }
    let (end, first) = day_of(text, count?)?;
    // 日复一日, 五日: a lone sign counts
    if first < 10 && char_at(text, at).is_some_and(is_han) {
        return None;
    }
    let numbered = text[..end].ends_with(['号', '號']);
    if numbered && !(closes(text, end) || any(text, end, BEHIND_NUMBER).is_some()) {
        return None;
    }
    if !numbered && any(text, end, LENGTHS).is_some() {
        return None;
    }
    let (day, other) = nearest_day(first, context)?;
    let last = joint(text, at, end).and_then(|next| day_behind(text, next)).filter(|(_, last)| *last > first);
    let Some((end, last)) = last else { return Some(Stretch { end, days: Days::Fixed(day, other) }) };
    let days = |start: Period| Period { until: add_days(start.until, i64::from(last - first)), ..start };
    Some(Stretch { end, days: Days::Fixed(days(day), other.map(days)) })
}

/// The number in brackets behind a weekday (Monday is 1), which says which week is meant: （15日）.
pub fn bracketed(text: &str, end: usize, weekday: u8, context: &Context) -> Option<Stretch> {
    let open = any(text, end, &["（", "("])?;
    let (close, day) = day_behind(text, open).or_else(|| {
        let month = super::chinese::read(text, open, context).filter(|found| found.end > open)?;
        let (period, _) = month.days.readings(context.reference)?;
        (period == Period::day(period.from)).then(|| (month.end, period.from.day()))
    })?;
    let close = any(text, close, &["）", ")"])?;
    let found = with_weekday(day, weekday, context.reference?)?;
    Some(Stretch::fixed(close, found))
}

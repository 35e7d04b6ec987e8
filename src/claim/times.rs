//! Which days and stretches of a sentence its figures can be told of: not the day on which somebody said it, nor a time that
//! another is only held against; and which stretch of a year "the same period" of it is.

use std::borrow::Cow;

use super::clause::slice;
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::{Ends, first_chars};
use crate::value::{Period, add_months};

/// The days and stretches of `calendar` that figures of the sentence can be told of, in order.
pub fn told<'m>(text: &str, sentence: Span, calendar: &[&'m Mention]) -> Vec<&'m Mention> {
    let held_against =
        |c: &Mention| is_year_earlier(text, c) || is_year_ago(text, sentence, c) || is_base(text, sentence, c);
    let usable: Vec<&Mention> = calendar
        .iter()
        .copied()
        .filter(|c| c.period.is_some() && !is_week_of_telling(text, c) && !held_against(c))
        .collect();
    // a day within a stretch is told of itself: 9月16日成交2845亿，年初至今净流入1.07万亿
    let around = |day: Option<Period>| {
        let within = |c: &Mention| !c.as_of && c.period.zip(day).is_some_and(|(long, day)| long.contains(day));
        usable.iter().any(|c| (c.kind == Kind::Period || c.as_of) && !within(c))
    };
    let meant =
        |c: &Mention| c.kind != Kind::Date || c.as_of || !(around(c.period) || is_day_of_telling(text, sentence, c));
    usable.iter().copied().filter(|c| meant(c)).collect()
}

/// The calendar with each year of "the same period of 2024", 2024年同期 narrowed to the stretch of it that the time before
/// has: that before it in the sentence, or `around`.
pub fn same_stretch<'m>(
    text: &str,
    sentence: Span,
    calendar: &[&'m Mention],
    around: Option<Period>,
) -> Vec<Cow<'m, Mention>> {
    let mut last = around;
    let narrowed = calendar.iter().map(|&time| {
        let head = slice(text, sentence.start as usize, time.span.start as usize).trim_end();
        let tail = &text[time.span.end as usize..];
        let same = head.ends_with_any(SAME) || tail.starts_with("同期") || time.span.of(text).ends_with("同期");
        let year = time.span.of(text).starts_with(|c: char| c.is_ascii_digit()) && time.kind == Kind::Period;
        let moved = time.period.filter(|own| same && year && is_year(*own)).and_then(|own| {
            let stretch = last.filter(|last| !is_year(*last) && last.until > own.from)?;
            let back = i64::from(own.from.year() - stretch.from.year()) * 12;
            let moved = Period { from: add_months(stretch.from, back)?, until: add_months(stretch.until, back)? };
            own.contains(moved).then_some(moved)
        });
        let edge = || end_of_told_year(text, head, time, last).or_else(|| edge_of_told_month(text, time, last));
        match moved.or_else(edge) {
            Some(moved) => Cow::Owned(Mention { period: Some(moved), ..time.clone() }),
            None => {
                let stretch = time.period.filter(|told| (told.until - told.from).whole_days() > 27);
                last = stretch.or(last);
                Cow::Borrowed(time)
            }
        }
    });
    narrowed.collect()
}

/// 年末总资产…in a report on the year before: the end of the year that is told, and not of the one that has begun.
fn end_of_told_year(text: &str, head: &str, time: &Mention, told: Option<Period>) -> Option<Period> {
    const AHEAD: &[&str] = &["将", "预计", "计划", "力争", "有望", "目标", "拟", "到", "至", "今", "前"];
    let (own, told) = (time.period?, told.filter(|told| is_year(*told))?);
    let bare = matches!(time.span.of(text), "年末" | "年底") && !AHEAD.iter().any(|word| head.contains(word));
    let from = add_months(own.from, -12).filter(|from| bare && *from >= told.from && *from < told.until)?;
    Some(Period { from, until: add_months(own.until, -12)? })
}

/// 5月…由月初的620元升至月末的655元: the edge of the month that is told, and not of the one in which it is told.
fn edge_of_told_month(text: &str, time: &Mention, told: Option<Period>) -> Option<Period> {
    let (own, told) = (time.period?, told.filter(|told| add_months(told.from, 1) == Some(told.until))?);
    let bare = matches!(time.span.of(text), "月初" | "月末" | "月底") && !told.contains(own);
    let back = i64::from(told.from.year() - own.from.year()) * 12 + i64::from(told.from.month() as u8)
        - i64::from(own.from.month() as u8);
    let moved = Period { from: add_months(own.from, back)?, until: add_months(own.until, back)? };
    bare.then_some(moved)
}

/// What stands before the year of such a stretch.
const SAME: &[&str] = &[
    "same period of",
    "same period in",
    "same half of",
    "same half in",
    "same quarter of",
    "same quarter in",
    "same months of",
    "same months in",
    "same stretch of",
    "same weeks of",
    "same month of",
    "same month in",
    "corresponding period of",
    "same period",
];

fn is_year(period: Period) -> bool {
    add_months(period.from, 12) == Some(period.until)
}

/// Whether the day is the one on which something was said: "said on Monday", 3月5日发布.
fn is_day_of_telling(text: &str, sentence: Span, day: &Mention) -> bool {
    let head = slice(text, sentence.start as usize, day.span.start as usize);
    let near = head.len().saturating_sub(48);
    let near = (near..head.len()).find(|at| head.is_char_boundary(*at)).unwrap_or(head.len());
    let head = head[near..].to_ascii_lowercase();
    let near_tail = first_chars(slice(text, day.span.end as usize, sentence.end as usize), 14);
    let said = ["said", "announced", "reported", "showed", "released", "published", "told", "according", "statement"];
    let chinese = ["发布", "公布", "表示", "宣布", "消息", "讯", "记者", "获悉", "介绍", "披露", "公告", "电"];
    said.iter().any(|word| head.contains(word)) || chinese.iter().any(|word| near_tail.contains(word))
}

/// "the department told us this week": a week in which something was said.
fn is_week_of_telling(text: &str, c: &Mention) -> bool {
    let head = text[..c.span.start as usize].trim_end();
    let short = c.period.is_some_and(|period| (period.until - period.from).whole_days() <= 7) && c.kind == Kind::Period;
    short
        && head.ends_with_any(&["told us", "said", "announced", "reported", "told reporters", "published", "released"])
}

/// Whether the period is only what another is held against: 较2024年增加, "up 5% from 2023", "more than in 2023".
pub fn is_base(text: &str, sentence: Span, c: &Mention) -> bool {
    // 比2023年的4.15亿次增长: it is that figure's own
    if text[c.span.end as usize..].starts_with('的') {
        return false;
    }
    let head = slice(text, sentence.start as usize, c.span.start as usize).trim_end().trim_end_matches(" the");
    // "6.8% more than in the same month of 2024"
    let head =
        head.without_end(&[" the same month of", " the same period of", " the same quarter of", " the same half of"]);
    let lead = |words: &[&str]| head.ends_with_any(words);
    if lead(&[
        "较",
        "比",
        "相比",
        "相较于",
        "相较",
        "than in",
        "compared with",
        "compared to",
        "versus",
        "than for",
        "relative to",
    ]) {
        return true;
    }
    // "5% from 2023", "an increase of 3 million on 2023"
    let Some(rest) =
        head.strip_suffix(" from").or_else(|| head.strip_suffix(" over")).or_else(|| head.strip_suffix(" on"))
    else {
        return false;
    };
    rest.ends_with(['%', '点'])
        || rest.ends_with_any(&[
            "percent", "per cent", "points", "increase", "rise", "drop", "fall", "decrease", "gain", "up", "down",
        ])
}

/// Words for the same stretch of the year before, where the calendar reads only its year: 去年同期.
fn is_year_earlier(text: &str, c: &Mention) -> bool {
    if c.period.is_some_and(|period| !is_year(period)) {
        return false;
    }
    let tail = &text[c.span.end as usize..];
    let head = text[..c.span.start as usize].trim_end();
    // 按上年不变单价计算: prices, and no time of what they measure
    // and so does "in 2015 dollars"
    const PRICES: &[&str] = &["同期", "不变", "可比", "价格计算", "年价格", " dollars", " prices", " money"];
    // "4.8 percent above the 1986 period"
    let comparable = || tail.starts_with(" period") && head.ends_with(" the") && c.span.of(text).len() == 4;
    tail.starts_with_any(PRICES) || comparable() || c.span.of(text).ends_with("同期") || head.ends_with_any(SAME)
}

/// Whether the period is a year ago behind the figure that it tells of, which is read with the figure: "£71m a year ago".
fn is_year_ago(text: &str, sentence: Span, c: &Mention) -> bool {
    let surface = c.span.of(text);
    let head = slice(text, sentence.start as usize, c.span.start as usize).trim();
    ["a year ago", "a year earlier", "a year before", "one year earlier"].contains(&surface) && !head.is_empty()
}

//! Changes: `rose from 10 to 20 billion yuan`, 从10亿升至20亿元. Two figures and no range; what only the second names, scale
//! and unit, holds for the first as well.

use super::super::Context;
use super::super::numeral::is_multiplier;
use super::range::{Joint, scale_of, second_end};
use super::{Figure, one, times};
use crate::text::around::{char_at, char_before, is_blank, is_latin, skip_blanks, skip_blanks_back};
use crate::value::{Decimal, Unit, power_of_ten};

/// Words between the two figures of a change in Chinese.
#[rustfmt::skip]
const TO: &[&str] = &[
    "增至", "增加至", "增加到", "增长至", "增长到", "增到", "升至", "上升至", "上升到", "升到", "提升至", "提升到", "提高至", "提高到",
    "扩大至", "扩大到", "涨至", "涨到", "上涨至", "上涨到", "上调至", "调至", "调整为", "调整至", "降至", "下降至", "下降到", "降低至", "降低到",
    "降到", "下调至", "减至", "减少至", "减少到", "减到", "跌至", "跌到", "下跌至", "下跌到", "缩减至", "缩至", "收窄至", "回落至", "回升至",
    "擴大至", "增長至", "減至", "減少至", "漲至", "上漲至", "調至", "下調至", "上調至", "变为", "变成", "发展到",
];

/// The first figure of a change with the scale and the unit that the second gives it.
pub fn shared(text: &str, first: &Figure, context: &Context) -> Option<Figure> {
    let second = match between(text, first.end) {
        Some(at) if !first.lone => one(text, at, at, context)?,
        None if !first.lone => {
            let (second, _) = second_end(text, first, context).filter(|(_, joint)| *joint == Joint::Word)?;
            let told = tells_change(text, first.start) || tells_by(text, first.start, second.end);
            told.then_some(second)?
        }
        _ => return None,
    };
    if second.lone || first.unit != Unit::None || second.unit == Unit::None {
        return lifted(text, first, &second);
    }
    let (unit, other_unit) = (second.unit.clone(), second.other_unit.clone());
    let with_scale = lifted(text, first, &second).unwrap_or_else(|| first.clone());
    Some(Figure { unit, other_unit, ..with_scale })
}

/// 增至 and the like at `end`: where the second figure begins.
fn between(text: &str, end: usize) -> Option<usize> {
    let at = skip_blanks(text, end);
    char_at(text, at).filter(|c| "增升上提扩涨降下减跌缩收回擴漲減調调变发".contains(*c))?;
    let to = TO.iter().filter(|to| text[at..].starts_with(**to)).map(|to| to.len()).max()?;
    Some(skip_blanks(text, at + to))
}

/// The first figure in the scale of the second, where it has none of its own and the two then lie near each other:
/// `from 9 to 12 billion`, but not `from 800 to 1 billion`.
fn lifted(text: &str, first: &Figure, second: &Figure) -> Option<Figure> {
    let own = text[first.numeral.start..first.numeral.end].chars().any(|c| is_multiplier(c).is_some());
    if first.has_scale || own || !second.has_scale {
        return None;
    }
    let (low, high) = (first.amount.middle().abs(), second.amount.middle().abs());
    let near = |low: Decimal| low * Decimal::from(20) >= high && low <= high * Decimal::from(20);
    let scale = power_of_ten(scale_of(text, second)?)?;
    let amount = times(first.amount, scale).filter(|_| near(low * scale))?;
    Some(Figure { amount, has_scale: true, ..first.clone() })
}

/// The text without a word of bound at its end.
fn without_bound(mut head: &str) -> &str {
    for bound in ["about", "around", "nearly", "roughly", "约", "約", "近", "不足"] {
        head = head.strip_suffix(bound).map_or(head, |shorter| shorter.trim_end_matches(is_blank));
    }
    head
}

/// "goes from 24.9 to 26.2 billion, an increase of 8%": whether the words behind two ends say that one led to the other.
pub fn tells_by(text: &str, start: usize, end: usize) -> bool {
    #[rustfmt::skip]
    const BY: &[&str] = &[
        "an increase", "a rise", "a jump", "a gain", "growth", "a fall", "a drop", "a decrease", "a decline", "a cut", "a reduction",
        "up ", "down ", "an improvement",
    ];
    let behind = text[end..].strip_prefix(',').map(|rest| rest.trim_start_matches(is_blank));
    let led = || without_bound(&text[..skip_blanks_back(text, start)]).ends_with("from");
    behind.is_some_and(|behind| BY.iter().any(|by| behind.starts_with(by))) && led()
}

/// Whether the words before say that something moved from the first figure to the second.
pub fn tells_change(text: &str, start: usize) -> bool {
    let mut head = &text[..skip_blanks_back(text, start)];
    // the last letters of from and about, 从 and 约
    if !head.ends_with(['m', 't', 'd', 'y', '从', '由', '從', '约', '約', '近', '足']) {
        return false;
    }
    head = without_bound(head);
    if !(head.ends_with("from") || head.ends_with("From") || head.ends_with(['从', '由', '從'])) {
        return false;
    }
    // "3 billion, down from 3.2 billion to 3.6 billion": a level, and the range that it was expected in
    let lead = head.strip_suffix("from").map(|head| head.trim_end_matches(is_blank));
    let way = lead.and_then(|lead| lead.strip_suffix("up").or_else(|| lead.strip_suffix("down")));
    if way.is_some_and(|lead| lead.trim_end_matches(is_blank).ends_with([',', '('])) {
        return false;
    }
    let mut from = head.len().saturating_sub(60);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let head = &head[from..];
    let head = head.rsplit([';', '。', '；', '\n']).next().unwrap_or(head);
    let head = head.rsplit(". ").next().unwrap_or(head);
    let lower = head.to_ascii_lowercase();
    #[rustfmt::skip]
    const MOVES: &[&str] = &[
        "rose", "rise", "rising", "grew", "grow", "increas", "fell", "fall", "drop", "declin", "cut", "rais", "climb", "jump", "surg", "slip", "went",
        "lower", "reduc", "expand", "shr", "chang", "doubl", "slash", "widen", "narrow", "upgrad", "downgrad", "soar", "advanc", "edged", "improv",
        "swell", "balloon", "move ", "moved", "moving", "revis", "lift", "boost", "hik", "tripl", "quadrupl", "plung", "tumbl", "slow", "weaken", "sank", "up from", "down from",
        "goes", "going", "由", "增", "升", "降", "减", "提高", "扩大", "缩", "涨", "跌", "上调", "下调",
    ];
    let begins = |at: usize| !char_before(&lower, at).is_some_and(is_latin);
    // "its share is up 6%, from 68% to 74%"
    let by = lower
        .trim_end_matches("from")
        .trim_end()
        .strip_suffix("%,")
        .map_or("", |rest| rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').trim_end());
    if by.ends_with(" up") || by.ends_with(" down") {
        return true;
    }
    MOVES.iter().any(|word| lower.match_indices(word).any(|(at, _)| begins(at)))
}

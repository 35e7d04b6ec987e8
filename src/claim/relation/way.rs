//! Which way the words around two levels say that one went: up or down.

use crate::claim::Direction;
use crate::lexicon::{FALLS, RISES};
use crate::text::around::is_han;

/// Beside what rises.
#[rustfmt::skip]
const UP: &[&str] = &["up", "crept up", "edged up", "inched up", "ticked up", "went up", "raised", "lift", "boost", "lengthen", "走高", "上修", "上调", "调高", "增", "升", "提高", "涨", "扩", "延长"];

/// Beside what falls.
#[rustfmt::skip]
const DOWN: &[&str] = &["down", "cut", "cutting", "reduc", "trimm", "lowered", "lowers", "sank", "eased", "回落", "走低", "下修", "下调", "调低", "降", "减", "跌", "缩", "收窄", "滑", "slow"];

/// The last clause of a text.
pub(super) fn clause(head: &str) -> &str {
    head.rfind([',', '，', ';', '；', '、']).map_or(head, |at| &head[at..])
}

/// The words of a clause that may say which way its last pair went: in "a rise in rates to 5% sent prices from" not those before
/// the figures of another verb.
pub(super) fn own_verb(clause: &str) -> &str {
    let behind = clause.rfind(|c: char| c.is_ascii_digit()).map_or(clause, |at| &clause[at + 1..]);
    let words = |text: &str| text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 3).count();
    // "rose 3 percent from"
    if behind.len() < clause.len() && words(behind) >= 3 { behind } else { clause }
}

/// Which way the words right before a figure say that it was reached: "narrowed to", 下降至.
pub fn reached(lead: &str) -> Option<Direction> {
    const NEAR: usize = 48;
    let head = super::gap::before_bound(lead);
    let verb =
        head.strip_suffix(" to").or_else(|| head.strip_suffix(['至', '到']).filter(|head| head.ends_with(is_han)))?;
    let start = verb.char_indices().rev().nth(NEAR).map_or(0, |(at, _)| at);
    way_in(own_verb(&clause(&verb[start..]).to_ascii_lowercase()))
}

/// Which way the last word of a way in the text goes; `None` without one.
pub(super) fn way_in(text: &str) -> Option<Direction> {
    // no fall in "rainfall", no rise in "enterprise", and "up to" is a limit
    let begins = |at: usize, word: &str| {
        let (head, tail) = (&text[..at], &text[at + word.len()..]);
        let whole = matches!(word, "up" | "cut" | "fell" | "rose" | "down");
        let letter = |c: char| c.is_ascii_alphanumeric();
        let within = head.ends_with(letter) || whole && tail.starts_with(letter);
        // 年增率 and 涨幅 are names: the rate may have fallen
        let named = !word.is_ascii() && tail.trim_start_matches(['长', '加']).starts_with(['率', '速', '幅', '值']);
        // "grew more slowly"
        let how = word == "slow" && tail.starts_with("ly");
        !(word.is_ascii() && within || how || word == "up" && tail.starts_with(" to ") || named)
    };
    let place = |word: &str| text.rmatch_indices(word).map(|(at, _)| at).find(|at| begins(*at, word));
    let last = |verbs: &[&str], words: &[&str]| verbs.iter().chain(words).filter_map(|word| place(word)).max();
    match (last(RISES, UP), last(FALLS, DOWN)) {
        (None, None) => None,
        (up, down) => Some(if up >= down { Direction::Up } else { Direction::Down }),
    }
}

/// Which way the clause before one that leads from one end to the other says that it went, where the other end closes that one:
/// 平均工期缩短，由上年的41天变为38天.
pub(super) fn way_before(head: &str, behind: &str) -> Option<Direction> {
    if !behind.trim_start().chars().next().is_none_or(|c| matches!(c, '。' | '，' | '；' | ',' | '.' | ';')) {
        return None;
    }
    let led = clause(head);
    let before = head.get(..head.len() - led.len())?;
    let from = led.trim_start_matches(['，', ',', ' ']).starts_with(['由', '从']);
    way_in(clause(before.trim_end_matches(['，', ',']))).filter(|_| from)
}

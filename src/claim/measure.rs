//! What a figure measures of its metric: a level, a change, a share, a rank.

use super::{Direction, Measure};
use crate::claim::clause::slice;
use crate::mention::{Kind, Mention};
use crate::text::Span;

#[rustfmt::skip]
const UP: &[&str] = &["growth", "increas", "rise", "rose", "risen", "grew", "grow", "up ", "climb", "jump", "surg", "gain", "soar", "expand", "higher", "widen", "improv", "doubl", "tripl", "增长", "增幅", "上升", "增加", "提高", "上涨", "涨", "升", "增"];
#[rustfmt::skip]
const DOWN: &[&str] = &["decline", "declin", "decreas", "fell", "fall", "drop", "down ", "slump", "shrink", "shrank", "contract", "plunge", "slid", "lower", "loss of", "narrow", "shorten", "slip", " eased", "缩短", "收窄", "下降", "下跌", "减少", "降低", "下滑", "跌", "降", "减"];
#[rustfmt::skip]
const SHARE: &[&str] = &["share of", "share to", "share at", "share was", "share is", "share in", "share rose", "share fell", "market share", " share ", "account", "of the", "of all", "of total", "cover", "compris", "make up", "makes up", "made up", "making up", "percentage of", "proportion", "penetration", "represent", "占", "比重", "份额", "占比"];

/// What stands right before an amount by which something changed, and not what it came to.
#[rustfmt::skip]
const BY: &[&str] = &[" by", "increase of", "rise of", "gain of", "jump of", "growth of", "decrease of", "decline of", "drop of", "fall of", "reduction of", "增加", "减少", "净增", "净增加", "增加了", "减少了", "多了", "少了"];

/// The measure of a figure, and the way a change goes.
pub fn of(text: &str, sentence: Span, mention: &Mention) -> (Measure, Option<Direction>) {
    if mention.kind == Kind::Ordinal {
        return (Measure::Rank, None);
    }
    let before = window_before(text, sentence, mention);
    let behind = window_behind(text, sentence, mention);
    let hit = |words: &[&str], window: &str| words.iter().any(|w| window.contains(w));
    let nearest = |window: &str| {
        let last = |words: &[&str]| words.iter().filter_map(|w| window.rfind(w)).max();
        match (last(UP), last(DOWN)) {
            (Some(up), Some(down)) => Some(if up > down { Direction::Up } else { Direction::Down }),
            (Some(_), None) => Some(Direction::Up),
            (None, Some(_)) => Some(Direction::Down),
            (None, None) => None,
        }
    };
    let first = |window: &str| {
        let at = |words: &[&str]| words.iter().filter_map(|w| window.find(w)).min();
        match (at(UP), at(DOWN)) {
            (Some(up), Some(down)) => Some(if up < down { Direction::Up } else { Direction::Down }),
            (Some(_), None) => Some(Direction::Up),
            (None, Some(_)) => Some(Direction::Down),
            (None, None) => None,
        }
    };
    // "17.1% more than", "44.9% smaller"
    let compared = || {
        let next = behind.split_whitespace().next().unwrap_or_default();
        let up = ["more", "higher", "above", "larger", "bigger", "faster", "up", "better", "greater"].contains(&next);
        let down = ["less", "fewer", "lower", "below", "smaller", "down", "slower", "worse", "cheaper", "shorter"]
            .contains(&next);
        if up { Some(Direction::Up) } else { down.then_some(Direction::Down) }
    };
    // 增长16.2%: the word right before the figure says more than any behind it
    let adjacent = || {
        let tail: String = before.chars().rev().take(8).collect::<Vec<_>>().into_iter().rev().collect();
        nearest(&tail).filter(|_| before.chars().next_back().is_some_and(crate::text::around::is_han))
    };
    match mention.kind {
        Kind::Percent => {
            if let Some(direction) = compared().or_else(adjacent) {
                return (Measure::Growth, Some(direction));
            }
            if hit(SHARE, &behind) || hit(SHARE, &before) {
                return (Measure::Share, None);
            }
            match first(&behind).or_else(|| nearest(&before)) {
                Some(direction) => (Measure::Growth, Some(direction)),
                None => (Measure::Share, None),
            }
        }
        Kind::Points => (Measure::Difference, compared().or_else(|| nearest(&before)).or_else(|| first(&behind))),
        Kind::Multiple => (Measure::Growth, nearest(&before).or(Some(Direction::Up))),
        _ => {
            let led = |leads: &[&str]| leads.iter().any(|lead| before.trim_end().ends_with(lead));
            let by = led(BY) || behind.trim_start().starts_with("more than") && !led(&["of", "to", "at"]);
            match nearest(&before).filter(|_| by) {
                Some(direction) => (Measure::Difference, Some(direction)),
                None => (Measure::Level, None),
            }
        }
    }
}

/// The words of the clause before the figure, in small letters.
fn window_before(text: &str, sentence: Span, mention: &Mention) -> String {
    let head = slice(text, sentence.start as usize, mention.span.start as usize);
    let sign = |at: usize| head[at..].chars().next().map_or(1, char::len_utf8);
    let clause = |end: usize| head[..end].rfind([',', '，', ';', '；', '(', '（', '、']).map_or(0, |at| at + sign(at));
    let mut cut = clause(head.len());
    // "rose even faster, by 23%", "fell 378 points, or 16.9%": the verb stands in the clause before
    if cut > 0 && matches!(head[cut..].trim(), "by" | "or" | "by about" | "or about" | "by nearly" | "by some") {
        let sign = head[..cut].chars().next_back().map_or(1, char::len_utf8);
        cut = clause(cut - sign);
    }
    head[cut..].to_ascii_lowercase()
}

/// The words of the clause behind the figure, in small letters, four words at the most.
fn window_behind(text: &str, sentence: Span, mention: &Mention) -> String {
    let tail = slice(text, mention.span.end as usize, sentence.end as usize);
    let cut = tail.find([',', '，', ';', '；', '.', '。', '(', '（', '、']).unwrap_or(tail.len());
    let words: Vec<&str> = tail[..cut].split_whitespace().take(5).collect();
    format!(" {} ", words.join(" ")).to_ascii_lowercase().chars().take(60).collect()
}

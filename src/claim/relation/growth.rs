//! A growth and the level that it led to: "2.3 billion yuan, up 27.4%", 同比增长27.4%，达23亿元.

use super::change::before_bound;
use super::gap::{ends_with, only};
use super::parts::is_other_form;
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;

/// Words between a level and the growth behind it.
#[rustfmt::skip]
pub(super) const TO_RATE: &[&str] = &[
    "up", "down", "a", "an", "with", "of", "or", "by", "and", "in", "the", "over", "from", "year", "on", "yoy", "annual", "annually",
    "increase", "increased", "increasing", "rise", "rising", "rose", "risen", "growth", "growing", "grew", "gain", "gaining", "jump", "jumping", "jumped",
    "surge", "surging", "surged", "climb", "climbing", "expansion", "expanding", "decline", "declining", "declined", "decrease", "decreasing", "decreased",
    "drop", "dropping", "dropped", "fall", "falling", "fell", "contraction", "marking", "representing", "reflecting", "showing", "recording",
    "rate", "about", "around", "some", "nearly", "almost", "more", "than", "roughly", "approximately", "sharp", "strong", "sharply", "which", "was", "is",
    "less", "fewer", "lower", "higher", "above", "below", "previous", "last", "prior", "earlier", "same", "period", "yuan", "which", "that", "as", "much", "month", "months", "twelve", "ago", "before", "quarter", "compound", "full", "for",
    "同比", "比上年同期", "比上年", "较上年同期", "较上年", "比去年同期", "比去年", "较去年同期", "较去年", "环比", "多", "多了", "少", "少了", "高出", "多出", "高了", "低了", "即", "增长", "增加", "增幅", "涨幅", "升幅", "降幅", "跌幅", "减幅", "增速", "上升", "提高", "上涨", "下降", "减少", "下跌", "下滑", "降低", "达到", "达", "约", "超", "超过", "近", "大幅", "名义", "实际", "按可比价格计算", "可比增长", "为", "了", "实现", "逆势", "高达", "只", "仅", "也", "又", "、", "（", "(",
];

/// Words between a growth and the level behind it.
#[rustfmt::skip]
const TO_LEVEL: &[&str] = &[
    "to", "year", "on", "yoy", "month", "quarter", "from", "a", "the", "earlier", "previous", "prior", "last", "same", "period", "in", "of", "for",
    "reach", "reaching", "reached", "hit", "hitting", "totaling", "totalling", "over", "more", "than", "about", "around", "some", "nearly", "almost", "roughly", "approximately", "just", "record", "and", "annually",
    "，", "达到", "达", "至", "到", "增至", "升至", "降至", "增长到", "增长至", "提高到", "提升至", "下降到", "下降至", "减少到", "减至", "约", "超过", "超", "近", "为",
];

pub(super) fn find(sentence: &Sentence, changes: &[Relation]) -> Vec<Relation> {
    let claims = sentence.claims;
    let rates = (0..claims.len()).filter(|&rate| {
        claims[rate].measure == Measure::Growth && matches!(sentence.mention(rate).kind, Kind::Percent | Kind::Multiple)
    });
    rates
        .filter_map(|rate| {
            let tie = |level: usize| Relation::Growth { level: sentence.first + level, rate: sentence.first + rate };
            let base = |from: usize| Relation::Base { from: sentence.first + from, rate: sentence.first + rate };
            beside_change(sentence, changes, rate)
                .map(tie)
                .or_else(|| compared_before(sentence, rate).map(base))
                .or_else(|| behind_level(sentence, changes, rate).map(tie))
                .or_else(|| before_level(sentence, rate).map(tie))
                .or_else(|| before_change(sentence, changes, rate).map(tie))
                .or_else(|| base_behind(sentence, rate).map(base))
        })
        .collect()
}

/// 比上年末的7.7万个增长27.3%: the figure right before the rate is what the growth began at.
fn compared_before(sentence: &Sentence, rate: usize) -> Option<usize> {
    let from = rate.checked_sub(1).filter(|from| is_level(sentence, *from))?;
    let head = from.checked_sub(1).map_or_else(|| sentence.before(from), |last| sentence.between(last, from));
    let clause = head.rfind(['，', '；', '、', ',']).map_or(head, |at| &head[at..]);
    let compared = clause.contains(['比', '较']) && clause.chars().count() <= 20;
    (compared && only(&sentence.gap(from, rate), TO_RATE)).then_some(from)
}

/// "grew by 17.9% from 441 GW a year before".
fn base_behind(sentence: &Sentence, rate: usize) -> Option<usize> {
    let from = rate + 1;
    let gap = (from < sentence.claims.len() && is_level(sentence, from)).then(|| sentence.gap(rate, from))?;
    let led = ends_with(before_bound(&gap), &["from", "from the", "than the", "over the", "above the", "below the"]);
    (led.is_some() && only(&gap, TO_RATE)).then_some(from)
}

/// Whether a claim can be the level of a growth.
fn is_level(sentence: &Sentence, index: usize) -> bool {
    let kind = sentence.mention(index).kind;
    sentence.claims[index].measure == Measure::Level && matches!(kind, Kind::Money | Kind::Quantity | Kind::Number)
}

/// The level right before the rate; another amount of the same level in brackets may stand between.
fn behind_level(sentence: &Sentence, changes: &[Relation], rate: usize) -> Option<usize> {
    let level = rate.checked_sub(1)?;
    // "8.6% above the 77,900 of 2024 and 5.5% above the first quarter": the second rate is not of what the first began at
    let began =
        |r: &Relation| matches!(r, Relation::Change { from, to, .. } if *from == sentence.first + level && to < from);
    if changes.iter().any(began) && sentence.gap(level, rate).trim_end().ends_with("and") {
        return None;
    }
    // "down by 20 from 520 in May and 4.0% lower than the 510 of a year earlier": the rate is of neither
    let head = sentence.before(level).trim_end();
    if head.ends_with(" from") && base_behind(sentence, rate).is_some() {
        return None;
    }
    if is_level(sentence, level) && only(without_noun(&sentence.gap(level, rate)), TO_RATE) {
        // 314亿先令，约合17.6亿元人民币，增幅13.8%
        return Some(if is_other_form(sentence, level) { level - 1 } else { level });
    }
    let converted = level.checked_sub(1)?;
    let closed = sentence.between(level, rate).trim_start();
    let in_brackets = sentence.between(converted, level).trim_start().starts_with(['(', '（']);
    let rest = closed.strip_prefix([')', '）'])?;
    (in_brackets && is_level(sentence, converted) && only(rest, TO_RATE)).then_some(converted)
}

/// "820 companies, up 29.3%": the noun that a bare number counts may stand before the comma.
fn without_noun(gap: &str) -> &str {
    let noun = gap.trim_start();
    let words = noun.split(',').next().unwrap_or_default();
    let named = words.split_whitespace().count();
    let small = words.chars().all(|c| c.is_ascii_lowercase() || c == ' ' || c == '-');
    let clause = noun.len() > words.len();
    if clause && named > 0 && named <= 3 && small { &noun[words.len()..] } else { gap }
}

fn before_level(sentence: &Sentence, rate: usize) -> Option<usize> {
    let level = rate + 1;
    let gap = (level < sentence.claims.len()).then(|| sentence.gap(rate, level))?;
    let leads = gap.split_whitespace().any(|word| matches!(word, "to" | "reaching" | "hit" | "hitting" | "reach"))
        || ["达", "至", "到", "为"].iter().any(|word| gap.contains(word));
    (is_level(sentence, level) && leads && only(&gap, TO_LEVEL)).then_some(level)
}

/// The level after a change whose two ends stand around the rate, or that ends right before or begins right behind it.
fn beside_change(sentence: &Sentence, changes: &[Relation], rate: usize) -> Option<usize> {
    changes.iter().find_map(|change| {
        let Relation::Change { from, to, .. } = change else { return None };
        let (from, to) = (from - sentence.first, to - sentence.first);
        let (first, last) = (from.min(to), from.max(to));
        let tied = if rate > first && rate < last {
            only(without_noun(&sentence.gap(first, rate)), TO_RATE)
                || last == to
                || (first + 1..last).filter(|&i| sentence.is_rate(i)).count() == 1
        } else if rate == last + 1 {
            // a rate between the two is theirs
            !(first + 1..last).any(|index| sentence.is_rate(index)) && only(&sentence.gap(last, rate), TO_RATE)
        } else if rate + 1 == first {
            let gap = sentence.gap(rate, first);
            only(&gap, TO_LEVEL) || names_what(&gap)
        } else {
            false
        };
        (tied && is_level(sentence, to)).then_some(to)
    })
}

/// "a 10.1% rise in 2024 revenue to 28.61 billion": what rose stands between.
fn names_what(gap: &str) -> bool {
    let gap = gap.trim();
    let verb = gap.split_whitespace().next().unwrap_or_default();
    #[rustfmt::skip]
    let noun = ["rise", "increase", "growth", "jump", "gain", "fall", "drop", "decline", "decrease"].contains(&verb);
    noun && gap.ends_with(" to") && gap.chars().count() <= 48 && !gap.contains([',', ';', '.'])
}

/// "rose 27.4% from 1.8 billion to 2.3 billion": the level is the second end of the change behind the rate.
fn before_change(sentence: &Sentence, changes: &[Relation], rate: usize) -> Option<usize> {
    let first = rate + 1;
    changes.iter().find_map(|change| match change {
        Relation::Change { from, to, .. } if *from == sentence.first + first && to > from => {
            let level = to - sentence.first;
            (is_level(sentence, level) && only(&sentence.gap(rate, first), TO_LEVEL)).then_some(level)
        }
        _ => None,
    })
}

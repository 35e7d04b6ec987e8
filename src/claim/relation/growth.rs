//! A growth and the level that it led to: "2.3 billion yuan, up 27.4%", 同比增长27.4%，达23亿元.

use super::gap::{before_bound, ends_with, only};
use super::parts::is_other_form;
use super::{Relation, Sentence};
use crate::claim::{Direction, Measure};
use crate::lexicon::METRICS;
use crate::mention::Kind;
use crate::text::around::Ends;
use crate::value::Unit;

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
        .filter(|&rate| !(is_quote(sentence, rate) || is_share_of_each(sentence, rate) || is_of_record(sentence, rate)))
        .filter_map(|rate| {
            let tie = |level: usize| Relation::Growth { level: sentence.first + level, rate: sentence.first + rate };
            let base = |from: usize| Relation::Base { from: sentence.first + from, rate: sentence.first + rate };
            if let Some(from) = goes_on(sentence, changes, rate) {
                return Some(base(from));
            }
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

/// "dropping from $100 to $80, and rose 25%": the level that a change came to, and from which the next one the other way began.
fn goes_on(sentence: &Sentence, changes: &[Relation], rate: usize) -> Option<usize> {
    let level = rate.checked_sub(1)?;
    let ends = |way: Option<Direction>| {
        let other = way.zip(sentence.claims[rate].direction).is_some_and(|(one, other)| one != other);
        other && sentence.gap(level, rate).trim_start_matches([',', ' ']).starts_with("and ")
    };
    let is_end =
        |r: &Relation| matches!(r, Relation::Change { to, way, .. } if *to == sentence.first + level && ends(*way));
    changes.iter().any(is_end).then_some(level)
}

/// "to 7-7/8 8 percent", "fell to 3-1/2 to three percent", "12 and 13 percent": two ends of one quote, two of a list.
fn is_quote(sentence: &Sentence, rate: usize) -> bool {
    let before = rate.checked_sub(1).filter(|&last| sentence.mention(last).unit == Unit::None);
    before.is_some_and(|last| matches!(sentence.between(last, rate).trim(), "" | "to" | "and" | "or" | "/" | "-"))
}

/// "fell to 3.23 million, or 11.7%, from 3.30 million, 11.9%": beside either level its own share.
fn is_share_of_each(sentence: &Sentence, rate: usize) -> bool {
    let other = rate + 2;
    let beside = |level: usize| {
        let gap = sentence.between(level, level + 1).trim();
        gap.split_whitespace().count() <= 3 && (gap.ends_with(" or") || matches!(gap, "," | "or" | "(" | "，"))
    };
    rate > 0
        && other < sentence.claims.len()
        && sentence.mention(other).kind == Kind::Percent
        && [rate - 1, rate + 1].iter().all(|&level| is_level(sentence, level) && beside(level))
}

/// "up 27% from the previous record": held against a level that is not printed.
pub(super) fn is_of_record(sentence: &Sentence, rate: usize) -> bool {
    let next = rate + 1;
    let behind = match next < sentence.claims.len() {
        true => sentence.between(rate, next),
        false => sentence.behind(rate),
    };
    let clause = behind.split([',', ';', '.']).next().unwrap_or_default().trim_start();
    let led = ["from ", "over ", "above ", "below ", "on ", "than "].iter().any(|word| clause.starts_with(word));
    let figure = next < sentence.claims.len() && clause.len() == behind.trim_start().len();
    #[rustfmt::skip]
    let named = [" record", " peak", " high ", " low ", " forecast", " target", " estimate", " plan"].iter().any(|word| clause.contains(word));
    led && named && !figure
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
    let led = ends_with(
        before_bound(&gap),
        &["from", "from the", "than the", "over the", "above the", "below the", "on the"],
    );
    // "the rate will slip to 3.9% from 4.0": reached, and not a change
    let lead = rate.checked_sub(1).map_or_else(|| sentence.before(rate), |last| sentence.between(last, rate));
    let reached = ends_with(before_bound(lead), &["to", "at"]).is_some();
    (led.is_some() && !reached && only(&gap, TO_RATE)).then_some(from)
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
    let led = ends_with(head, &["from", "compared with", "compared to", "against", "versus"]).is_some();
    if led && base_behind(sentence, rate).is_some() {
        return None;
    }
    let gap = sentence.gap(level, rate);
    if is_level(sentence, level) && (only(without_noun(&gap), TO_RATE) || is_compared(&gap)) {
        // 314亿先令，约合17.6亿元人民币，增幅13.8%
        return Some(if is_other_form(sentence, level) { level - 1 } else { level });
    }
    let converted = level.checked_sub(1)?;
    let closed = sentence.between(level, rate).trim_start();
    let in_brackets = sentence.between(converted, level).trim_start().starts_with(['(', '（']);
    let rest = closed.strip_prefix([')', '）'])?;
    (in_brackets && is_level(sentence, converted) && only(rest, TO_RATE)).then_some(converted)
}

/// ，比上一年猛增: a clause that holds a level against its own of another time, whatever its verb.
fn is_compared(gap: &str) -> bool {
    const LONGEST: usize = 12;
    let clause = gap.trim_start().trim_start_matches(['，', ',', '、', '（', '(']).trim_start();
    let apart = clause.len() < gap.trim_start().len();
    apart
        && clause.starts_with_any(&["比", "较", "同比", "环比"])
        && clause.chars().count() <= LONGEST
        && !clause.contains(['，', ',', '；', '。', '占', '、'])
        && METRICS.all(clause, 0, clause.len()).next().is_none()
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
    // "grew 71% in twelve months, to 12.9 GW"
    let next = rate + 1;
    let in_time = next < sentence.claims.len()
        && sentence.mention(next).kind == Kind::Duration
        && matches!(sentence.between(rate, next).trim(), "in" | "over" | "within" | "in the");
    let level = if in_time { next + 1 } else { next };
    let gap = (level < sentence.claims.len()).then(|| sentence.gap(level - 1, level).replace(',', ""))?;
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
            let gap = sentence.gap(last, rate);
            // "up from 24.1 billion and 4% above the total of March", "against 9.9 million, down 21% on the 12.4 million"
            let than = || {
                sentence.behind(rate).trim_start().starts_with_any(&[
                    "higher than in",
                    "lower than in",
                    "more than in",
                    "less than in",
                    "above the",
                    "below the",
                ])
            };
            // "up from 36 in the quarter before and 25% higher than in the quarter of last year"
            let again = gap.trim_end().ends_with("and") && (gap.trim() == "and" || than());
            let other = last == from && (again || base_behind(sentence, rate).is_some());
            // a rate between the two is theirs
            !other && !(first + 1..last).any(|index| sentence.is_rate(index)) && only(&gap, TO_RATE)
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

#[cfg(test)]
mod tests {
    use super::super::tests::told;

    #[test]
    fn a_rate_that_is_no_growth_of_the_level_beside_it() {
        for text in [
            "Call money rose to 7-7/8 eight percent.",
            "Traffic rose 18 percent in May, against 12 and 13 percent in March and April.",
            "The number out of work fell to 3.23 million, or 11.7%, from 3.30 million, 11.9%, in May.",
            "Turnover reached 362.4 million shares, up 27% from the previous record of that month.",
            "The bill rate will slip to 3.9 percent from 4.0000 today.",
        ] {
            assert!(
                told(text).iter().all(|line| !line.starts_with("growth") && !line.starts_with("base")),
                "{text} {:?}",
                told(text)
            );
        }
        let own = "Miles flown doubled to 4.55 billion from 2.25 billion and grew 73 percent in two months to 8.17 billion from 4.72 billion.";
        assert!(told(own).contains(&"growth 8.17 billion | 73 percent".to_owned()), "{:?}", told(own));
    }
}

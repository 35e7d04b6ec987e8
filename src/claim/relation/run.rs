//! The figures that go on a list of parts, up to where the sentence goes on to something else.

use std::sync::LazyLock;

use super::Sentence;
use super::parts::{OPENING, is_amount, is_fraction, one_unit};
use crate::claim::{Basis, Claim, Measure};
use crate::mention::Kind;
use crate::text::Anywhere;
use crate::text::around::{Ends, is_han};
use crate::value::Decimal;

/// The figures from `first` on that are like the whole, up to the first that is not.
pub(super) fn run(sentence: &Sentence, whole: usize, first: usize) -> Vec<usize> {
    let mut parts = Vec::new();
    for index in first..sentence.claims.len() {
        let mention = sentence.mention(index);
        if sentence.claims[index].measure == Measure::Growth || mention.kind == Kind::Percent {
            continue;
        }
        // "a quarter (25.1%) of the state's 590 MW, and 88 MW": the whole of a part's share is none of the list
        if index > first && (is_fraction(sentence, index) || is_whole_of_share(sentence, index)) {
            continue;
        }
        let joined = index == first || listed(sentence, index - 1, index);
        // "9 national stations (of which 3 are the state's), over 12 regional ones"
        if index > first && is_bracket_closed(sentence, whole, index) {
            break;
        }
        let (all, part) = (&sentence.claims[whole], &sentence.claims[index]);
        // "raised £60 million, £45 million of it in shares, at a valuation of £410 million"
        let other = parts.first().is_some_and(|first| {
            let of = |claim: &Claim| claim.metric.as_ref().map(|metric| metric.name.clone());
            let own = part.metric.as_ref().is_some_and(|metric| metric.known && metric.here);
            own && of(all) == of(&sentence.claims[*first]) && of(part) != of(all)
        });
        // 三类人员合计7240人: how many the list has
        let behind: String = sentence.behind(index).chars().take_while(|c| !matches!(c, '，' | ',')).take(6).collect();
        if index > first && ["合计", "共计", "总计"].iter().any(|word| behind.contains(word)) {
            break;
        }
        let left =
            || index > first && super::remainder::leads(&sentence.between(index - 1, index).to_ascii_lowercase());
        // 骆驼50万，平均每户牧民342头
        let mean = index > first && sentence.is_mean(index) && !sentence.is_mean(whole);
        if mean || is_of_longer(all, part) || other || adds_up(sentence, whole, &parts) || left() {
            break;
        }
        if !(is_amount(sentence, index) && one_unit(sentence.mention(whole), mention) && joined) {
            break;
        }
        if index > first && (begins_anew(sentence, whole, index) || opens_anew(sentence, index)) {
            break;
        }
        parts.push(index);
    }
    parts
}

/// Whether a bracket that opened behind the first figure has closed before the second.
fn is_bracket_closed(sentence: &Sentence, first: usize, second: usize) -> bool {
    let (end, start) = (sentence.mention(first).span.end as usize, sentence.mention(second).span.start as usize);
    let lead = sentence.text.get(end..start).unwrap_or_default();
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(OPENING.iter().map(|(word, _)| *word)));
    let Some(at) = FOUND.first(lead) else { return false };
    let opened = lead[..at].rfind(['(', '（']).is_some_and(|open| !lead[open..at].contains([')', '）']));
    opened && lead[at..].contains([')', '）'])
}

/// Whether a figure is what the share right before or behind it is a share of.
fn is_whole_of_share(sentence: &Sentence, index: usize) -> bool {
    let percent = |index: usize| index < sentence.claims.len() && sentence.mention(index).kind == Kind::Percent;
    let lead = sentence.between(index - 1, index).trim_start_matches([')', '）', ' ']);
    let behind = percent(index - 1) && lead.starts_with("of ") && !lead.contains(',');
    behind || lead.contains('占') && percent(index + 1) && sentence.between(index, index + 1) == "的"
}

/// "310 in Leeds, including 120 engineers, and 930 in York": a list within the list.
pub(super) fn opens_anew(sentence: &Sentence, index: usize) -> bool {
    let gap = sentence.between(index - 1, index);
    ["including", "of which", "of whom", "其中"].iter().any(|word| gap.contains(word))
}

/// "took 90 homes, of which 31 were empty, and 240 sheds": what is more than the whole, behind a clause with
/// a verb of its own, goes on with the sentence and not with the list.
fn begins_anew(sentence: &Sentence, whole: usize, index: usize) -> bool {
    let value = |index: usize| sentence.mention(index).amount.map(crate::value::Amount::middle);
    let gap = sentence.between(index - 1, index);
    let verb = [" were ", " was ", " are ", " is ", " had ", " have "].iter().any(|verb| gap.contains(verb));
    let gap = gap.trim_end();
    // "of the 1,240, 310 are in Leeds, including 120 engineers, and the other 930": all but the first
    // 其中本地品种26种，具有经济价值的23种: what they have, so that it may be told of the same ones again
    const HAVING: &[&str] = &["具有", "具备", "拥有", "持有", "含有", "带有"];
    if gap.trim_start_matches(['，', '、', ' ']).starts_with_any(HAVING) {
        return true;
    }
    let left = gap.ends_with_any(&["the other", "the rest", "the remaining", "其余", "其他", "另外", "余下", "剩余"]);
    (verb && gap.ends_with(", and") || left) && value(index) > value(whole)
}

/// Whether a figure is told of more time than a whole, or of another, so that it is no part of it: a day's turnover, and 年初至今;
/// 今年66次，其中商业31次，去年68次.
fn is_of_longer(whole: &Claim, part: &Claim) -> bool {
    let periods = whole.period.as_ref().zip(part.period.as_ref()).filter(|(_, part)| part.here);
    let adds_up = |claim: &Claim| claim.basis == Some(Basis::Cumulative);
    let stock = whole.as_of || part.as_of;
    periods.is_some_and(|(whole, part)| {
        let apart = part.is.until <= whole.is.from || whole.is.until <= part.is.from;
        part.is != whole.is && part.is.contains(whole.is) || whole.here && !stock && apart
    }) || adds_up(part) && !adds_up(whole)
}

/// Whether two figures stand in one list: no full clause of another subject between them.
pub(super) fn listed(sentence: &Sentence, first: usize, second: usize) -> bool {
    let gap = sentence.between(first, second);
    // 1.72亿元;运动装备收入0.94亿元: some print half-width marks in Chinese
    let parted = gap.contains(';') && !gap.contains(is_han);
    // a point within a number ends no sentence
    let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
    let bytes = gap.as_bytes();
    let ends = |at: usize| !(at > 0 && digit(bytes.get(at - 1)) && digit(bytes.get(at + 1)));
    let ended = gap.match_indices('.').any(|(at, _)| ends(at));
    gap.chars().count() <= 48
        && !parted
        && !ended
        && !gap.contains('。')
        && ["、", ",", "，", "and", "；", ";", "和"].iter().any(|word| gap.contains(word))
        && ![
            "while",
            "compared",
            "up from",
            "down from",
            "than",
            "but ",
            "to end ",
            "to reach",
            "bringing",
            "where ",
            "which ",
            "who ",
            "lifting",
            "taking",
            "而",
            "比上年",
        ]
        .iter()
        .any(|word| gap.contains(word))
}

/// Whether the parts found so far make the whole: 参议院共248席，本次改选124席，补选1席，合计125席.
pub(super) fn adds_up(sentence: &Sentence, whole: usize, parts: &[usize]) -> bool {
    let value = |index: usize| sentence.mention(index).amount.map_or(Decimal::ZERO, crate::value::Amount::middle);
    parts.len() > 1 && parts.iter().fold(Decimal::ZERO, |sum, part| sum + value(*part)) == value(whole)
}

/// Whether a figure is the bound by which those before it are picked out.
pub(super) fn is_bound_of(sentence: &Sentence, index: usize) -> bool {
    const WORDS: &[&str] =
        &["低于", "高于", "超过", "不足", "少于", "多于", "below", "above", "less than", "more than", "under"];
    let (one, other) = (sentence.mention(index - 1), sentence.mention(index));
    let lead = sentence.between(index - 1, index);
    let near = lead.chars().count() <= 24 && !lead.contains([',', '，', ';', '；']);
    let picked = sentence.claims[index - 1].of.is_some() || sentence.before(index - 1).trim_end().ends_with('有');
    near && picked && one.unit != other.unit && WORDS.iter().any(|word| lead.contains(word))
}

//! A growth whose two levels stand beside it, the older in brackets or behind a word that compares, whatever stands between them:
//! "rose 12.4% to 642 million (571 million)", "41 micrograms last year, 22.6% less than the 53 of 2019", 20.3万人，十年前是11.6万人，多了75%.

use super::brackets::of_year_before;
use super::change::{alike, is_level};
use super::gap::{ANEW, before_bound, ends_with, only};
use super::growth::TO_RATE;
use super::parts::is_other_form;
use super::{Relation, Sentence};
use crate::mention::Kind;
use crate::text::around::{Ends, is_han};
use crate::value::{Decimal, Unit};

/// Characters between the newer level and what is told of its growth, at most.
const FAR: usize = 110;

/// Ties the growths of a sentence that lack one of their levels.
pub(super) fn complete(sentence: &Sentence, tied: &mut Vec<Relation>) {
    for rate in
        (0..sentence.claims.len()).filter(|&at| sentence.mention(at).kind == Kind::Percent && sentence.is_rate(at))
    {
        let own = sentence.first + rate;
        let (mut level, mut base) = (None, None);
        for relation in &*tied {
            match *relation {
                Relation::Growth { level: of, rate } if rate == own => level = Some(of - sentence.first),
                Relation::Base { from, rate } if rate == own => base = Some(from - sentence.first),
                _ => {}
            }
        }
        let began = |to: usize| {
            tied.iter().any(|r| matches!(r, Relation::Change { to: other, .. } if *other == sentence.first + to))
        };
        if level.is_some_and(began) {
            continue;
        }
        let from = older(sentence, rate, base).filter(|from| tells(sentence, rate, *from));
        let older =
            |at: usize| tied.iter().any(|r| matches!(r, Relation::Change { from, .. } if *from == sentence.first + at));
        let found = from.and_then(|from| Some((from, newer(sentence, rate, from, &older)?)));
        let mine = |(from, to): &(usize, usize)| level.is_none_or(|level| level == *to || level == *from);
        let told = |(from, to): &(usize, usize)| {
            !is_later(sentence, *from, *to) && (*to >= rate || !is_of_another(sentence.between(*to, rate)))
        };
        let Some((from, to)) = found.filter(|found| mine(found) && told(found)) else {
            continue;
        };
        let (from, to) = (sentence.first + from, sentence.first + to);
        let other = |r: &Relation| match r {
            Relation::Change { from: a, to: b, .. } => (*a == from || *b == to) && (*a, *b) != (from, to) || *b == from,
            Relation::Conversion { other, .. } => *other == from,
            _ => false,
        };
        if tied.iter().any(other) {
            continue;
        }
        let mine = |r: &Relation| match r {
            Relation::Growth { rate, .. } | Relation::Base { rate, .. } => *rate == own,
            Relation::Change { from: a, to: b, .. } => (*a, *b) == (from, to),
            _ => false,
        };
        tied.retain(|relation| !mine(relation));
        tied.push(Relation::Change { from, to, way: None });
        tied.push(Relation::Growth { level: to, rate: own });
    }
}

/// "31,000, and the number of buses increased by 4%": what grew is counted anew.
fn is_of_another(gap: &str) -> bool {
    ANEW.iter().any(|word| gap.contains(word))
}

/// Whether of two levels the first is of a later time by what the sentence says: 2021年50亿元，2022年60亿元，增长20%.
fn is_later(sentence: &Sentence, from: usize, to: usize) -> bool {
    let told = |index: usize| sentence.claims[index].period.as_ref().filter(|told| told.here).map(|told| told.is);
    told(from).zip(told(to)).is_some_and(|(from, to)| from.from >= to.until)
}

/// The level that the words beside a rate say it grew from.
fn older(sentence: &Sentence, rate: usize, base: Option<usize>) -> Option<usize> {
    let behind = Some(rate + 1).filter(|&next| next < sentence.claims.len() && is_level(sentence, next));
    let before = rate.checked_sub(1).filter(|&last| is_level(sentence, last));
    base.or_else(|| behind.filter(|&from| is_compared(sentence, rate, from)))
        .or_else(|| before.filter(|&from| is_told_before(sentence, from, rate)))
        .or_else(|| led_in_brackets(sentence, rate))
}

/// "5.8% more than 561 billion the year before", 同比增加55%（上年同期37.8亿元）, "8.8% lower than in the first half of 2024 (990 million)".
fn is_compared(sentence: &Sentence, rate: usize, from: usize) -> bool {
    let gap = sentence.gap(rate, from).to_ascii_lowercase();
    if let Some((lead, label)) = gap.rsplit_once(['(', '（']) {
        let label = label.trim_matches([' ', ':', '：', '为', '年']);
        let than = [" than ", " above ", " below "].iter().any(|word| lead.contains(word));
        let told = lead.trim().is_empty() || than && lead.chars().count() <= 60 && !lead.contains([',', ';', ')']);
        return told
            && (label.is_empty() || is_earlier(label))
            && sentence.behind(from).trim_start().starts_with([')', '）']);
    }
    let led = ["more than", "less than", "fewer than", "higher than", "lower than", "above", "below"];
    only(&gap, TO_RATE)
        && ends_with(before_bound(&gap), &led).is_some()
        && !gap.trim_start().starts_with(',')
        && of_year_before(&sentence.behind(from).trim_start().to_ascii_lowercase())
}

/// "4.20 billion (3.88 billion), up 8.2%", "1.19 million (1.08 million, an increase of 10.2%)", 十年前是11.6万人，多了75%.
fn is_told_before(sentence: &Sentence, from: usize, rate: usize) -> bool {
    let lead = from.checked_sub(1).map_or(sentence.before(from).into(), |last| sentence.gap(last, from));
    let gap = sentence.gap(from, rate).to_ascii_lowercase();
    if lead.trim_end().ends_with(['(', '（']) {
        let inside = gap.trim_start().trim_start_matches([')', '）']);
        return inside.trim_start().starts_with([',', '，', ';']) && only(inside.trim_start_matches(';'), TO_RATE);
    }
    let clause = lead.rfind([',', '，']).map_or(&*lead, |at| &lead[at..]);
    let label = clause.trim_start_matches([',', '，']).trim_end_matches(['是', '为', '仅', '只', '有', '才', '的']);
    let dated =
        sentence.claims[from].mention.checked_sub(1).map(|at| &sentence.mentions[at]).is_some_and(|m| m.is_calendar());
    if clause.starts_with(['，', ','])
        && (dated && label.trim().is_empty() || is_earlier(label))
        && gap.contains(is_han)
    {
        return only(&gap, TO_RATE);
    }
    const SAME: &[&str] = &[
        "in the same months of",
        "in the same period of",
        "in the same quarter of",
        "a year earlier",
        "a year before",
    ];
    let short = SAME.iter().fold(gap.clone(), |gap, words| gap.replace(words, ""));
    let led = ends_with(before_bound(clause), &["after", "compared with", "against", "from"]).is_some();
    led && clause.trim_start_matches(',').split_whitespace().count() <= 3
        && short.trim_start().starts_with(',')
        && only(&short, TO_RATE)
}

/// "rose 12.4% to 642 million (571 million)": the level in brackets right behind the one that a rate led to.
fn led_in_brackets(sentence: &Sentence, rate: usize) -> Option<usize> {
    let from = rate + 2;
    let stands = from < sentence.claims.len() && is_level(sentence, from) && is_level(sentence, rate + 1);
    let gap = stands.then(|| sentence.gap(rate, rate + 1))?;
    let to = ends_with(before_bound(&gap), &["to"]).is_some() || gap.trim_end().ends_with(['至', '到', '达']);
    let bracket = sentence.between(rate + 1, from).trim();
    let closed = sentence.behind(from).trim_start().starts_with([')', '）']);
    let near = gap.chars().count() <= 60 && !gap.contains([',', ';', '，']);
    (to && near && closed && matches!(bracket, "(" | "（")).then_some(from)
}

/// Whether a word beside the rate says that it is one of a change: of "1.57 billion, or 3.2%, from 1.61 billion, or 4.5%" none is. After
/// a split, a share is another thing.
fn tells(sentence: &Sentence, rate: usize, from: usize) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &["up", "down", "more", "less", "fewer", "higher", "lower", "above", "below", "ris", "rose", "fall", "fell", "gr", "increas", "decreas", "declin", "drop", "gain", "jump", "surg", "climb", "shr", "增", "多", "少", "升", "涨", "降", "跌", "减", "高", "低", "幅", "滑"];
    let lead = rate.checked_sub(1).map_or_else(|| sentence.before(rate), |last| sentence.between(last, rate));
    let tail = if from > rate { sentence.between(rate, from) } else { sentence.behind(rate) };
    let tail = tail.get(..tail.find([',', '，', '.', ')', '）']).unwrap_or(tail.len())).unwrap_or_default();
    let text = [lead, " ", tail].concat().to_ascii_lowercase();
    let begins =
        |word: &&str| text.match_indices(*word).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_ascii_alphabetic()));
    WORDS.iter().any(begins) && !sentence.span.of(sentence.text).contains("split")
}

/// Whether a few words say no more than that it is a time before.
fn is_earlier(label: &str) -> bool {
    #[rustfmt::skip]
    const TIMES: &[&str] = &["上年", "去年", "上年同期", "去年同期", "一年前", "十年前", "五年前", "上一年", "前一年", "上季度", "上月", "last year", "a year earlier", "year earlier", "a year ago", "previous year"];
    TIMES.contains(&label.trim())
}

/// The level that grew: the last alike before, with nothing that could be it as well, and no other thing, between.
fn newer(sentence: &Sentence, rate: usize, from: usize, is_older: &dyn Fn(usize) -> bool) -> Option<usize> {
    let lead = |to: usize| to.checked_sub(1).map_or_else(|| sentence.before(to), |last| sentence.between(last, to));
    let like = |index: &usize| {
        is_level(sentence, *index)
            && (alike(sentence, *index, from) || is_bare(sentence, *index, from))
            && !is_older(*index)
            && !lead(*index).trim_end().ends_with(['(', '（'])
    };
    let led = Some(rate + 1).filter(|to| *to < from && like(to));
    let first = if led.is_some() { from } else { rate.min(from) };
    let to = led.or_else(|| (0..first).rev().find(like))?;
    let gap = sentence.text.get(sentence.mention(to).span.end as usize..sentence.mention(first).span.start as usize);
    let gap = gap.unwrap_or_default().to_ascii_lowercase();
    // another amount of it in brackets is passed over
    let aside = |index: usize| {
        is_other_form(sentence, index)
            || sentence.between(index - 1, index).trim_end().ends_with_any(&["(", "（", "(about", "（约", "（約"])
    };
    let open = (to + 1..first).any(|index| is_level(sentence, index) && !aside(index));
    #[rustfmt::skip]
    const OTHER: &[&str] = &[";", "；", "。", ". ", " while ", " but ", " whereas ", " as ", "其中", "of which", "而", "但"];
    let apart = OTHER.iter().any(|word| gap.contains(word)) || gap.chars().count() > FAR;
    // 达到9.8万个，其中新增2.1万个，比上年末的7.7万个增长27.3%: which of the two grew is not told
    let among = ["其中", "of which", "including"].iter().any(|word| lead(to).contains(word));
    // "to 137.7 million from a revised 147.7 million, and were off 32.1% from the 202.7 million": a base itself
    let base = lead(to).split_whitespace().rev().take(4).any(|word| matches!(word, "from" | "than"));
    // 中国比2023年的948亿千瓦时增长10.8%: whose it is stands between, and is another's
    let tail = gap.rfind(['，', ',']).map_or(&*gap, |at| gap[at..].trim_start_matches(['，', ',']));
    let named = tail.contains(is_han) && tail.find(['比', '较']).is_some_and(|at| tail[..at].chars().count() > 1);
    let value = |index: usize| sentence.mention(index).amount.map(|amount| amount.middle());
    let (a, b) = (value(to)?, value(from)?);
    let near = a < b * Decimal::from(5) && b < a * Decimal::from(5) && a != b;
    (near && !open && !apart && !among && !base && !named).then_some(to)
}

/// "41 micrograms, 22.6% less than the 53 of 2019": what is counted is told but once.
fn is_bare(sentence: &Sentence, level: usize, from: usize) -> bool {
    let bare =
        |index: usize| sentence.mention(index).unit == Unit::None && sentence.mention(index).kind == Kind::Number;
    sentence.mention(level).kind == Kind::Quantity && bare(from)
}

//! Ties between two neighbouring sentences of a paragraph: "Of these, …", 其中, "That is 9.1% more than the 2.31 million of 2024".

use super::gap::{before_bound, only};
use super::parts::{alone, is_amount, is_whole_list, one_unit};
use super::run::run;
use super::share::of_behind;
use super::{Relation, Sentence};
use crate::mention::Kind;
use crate::text::around::Ends;

/// Words at the beginning of a sentence that lead back to the whole before it, and whether its parts are then all of it.
#[rustfmt::skip]
const OPENING: &[(&str, bool)] = &[
    ("it consisted of", true), ("they consisted of", true), ("this consisted of", true), ("it comprised", true), ("it was made up of", true),
    ("of this", false), ("of these", false), ("of that", false), ("of those", false), ("of them", false), ("of the total", false), ("of it,", false),
    ("其中", false),
];

/// Words at the beginning of a sentence that name the level before by a word.
const ANAPHORS: &[&str] = &["that is", "that was", "this is", "this was", "it is", "it was"];

/// Words at the beginning of a sentence that tells the level of a year before.
const EARLIER: &[&str] = &["上年", "去年同期", "上一年", "a year earlier", "a year before", "the year before"];

/// Verbs behind *this* and *that* where they stand for the figure of the sentence before.
const VERBS: &[&str] = &[
    "is",
    "was",
    "will",
    "would",
    "should",
    "could",
    "may",
    "has",
    "had",
    "rose",
    "rises",
    "grew",
    "grows",
    "fell",
    "falls",
    "represents",
    "represented",
    "marks",
    "marked",
];

pub(super) fn find(pair: &Sentence, cut: usize, tied: &[Relation]) -> Vec<Relation> {
    let start = pair.claims[cut].sentence.start as usize;
    let Some(head) = pair.text.get(start..pair.mention(cut).span.start as usize) else { return Vec::new() };
    let head = head.trim_start().to_ascii_lowercase();
    let mut found = Vec::new();
    found.extend(parts(pair, cut, &head, tied));
    found.extend(more_than(pair, cut, &head, tied));
    found.extend(earlier(pair, cut, &head, tied));
    found.extend(goes_on(pair, cut, &head, tied));
    found.extend(share_of(pair, cut, &head, tied));
    found.extend(together(pair, cut, &head, tied));
    found.extend(against(pair, cut, &head, tied));
    found.extend(change_named(pair, cut, &head, tied));
    found
}

/// "It lost 38 million, compared with 71 million a year earlier. The 46.5% reduction …": the rate of the one change that the
/// sentence before tells.
fn change_named(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Option<Relation> {
    const NOUNS: &[&str] =
        &["reduction", "rise", "increase", "jump", "drop", "fall", "decline", "decrease", "gain", "surge"];
    let behind = pair.behind(cut);
    let noun = behind.split_whitespace().next().unwrap_or_default().trim_end_matches([',', '.']);
    if !matches!(head.trim(), "the" | "that" | "this") || !pair.is_rate(cut) || !NOUNS.contains(&noun) {
        return None;
    }
    let before = pair.first..pair.first + cut;
    let mut changes = tied.iter().filter_map(|relation| match relation {
        Relation::Change { from, to, .. } if before.contains(from) && before.contains(to) => Some(*to),
        _ => None,
    });
    let level = changes.next().filter(|to| is_amount(pair, *to - pair.first))?;
    changes.next().is_none().then_some(Relation::Growth { level, rate: pair.first + cut })
}

/// Whether a figure of the sentence before is the level from which a change began, or told of a time before.
fn is_from(pair: &Sentence, index: usize, tied: &[Relation]) -> bool {
    pair.claims[index].before
        || tied.iter().any(|relation| {
            matches!(relation, Relation::Change { from, .. } | Relation::Base { from, .. } if *from == pair.first + index)
        })
}

/// The last level in the unit of `like` that the sentence before reaches.
fn level_before(pair: &Sentence, cut: usize, like: usize, tied: &[Relation]) -> Option<usize> {
    let fits = |&index: &usize| {
        is_amount(pair, index) && one_unit(pair.mention(index), pair.mention(like)) && !is_from(pair, index, tied)
    };
    (0..cut).rev().find(fits)
}

/// 其中，风电81.6亿千瓦时，光伏43.2亿千瓦时: the parts of what the sentence before told of.
fn parts(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Option<Relation> {
    let opening = OPENING.iter().find(|(word, _)| head.starts_with(word));
    // "Our reinsurers bear 590 million of it"
    let of_it = |index: &usize| {
        let behind = pair.behind(*index).trim_start();
        ["of it", "of that", "of this"].iter().filter_map(|word| behind.strip_prefix(word)).any(|rest| {
            rest.starts_with([',', ' ', '.', ';']) && !rest.starts_with(" year") && !rest.starts_with(" month")
        })
    };
    let first = if opening.is_some() { cut } else { Some(cut).filter(of_it)? };
    let complete = opening.is_some_and(|(_, complete)| *complete);
    let mut levels = (0..cut).filter(|&index| {
        is_amount(pair, index) && one_unit(pair.mention(index), pair.mention(first)) && !is_from(pair, index, tied)
    });
    let (first_level, second) = (levels.next()?, levels.next());
    // "Of the 36,200, 31,460 returned a ballot paper. Of those, 28,940 …"; which of several others is meant is not told
    let nested = |part: usize| {
        let held = |relation: &Relation| matches!(relation, Relation::Parts { whole, parts, .. } if *whole == pair.first + first_level && *parts == [pair.first + part]);
        tied.iter().any(held) && head.starts_with_any(&["of those", "of these", "of them", "其中"])
    };
    let nested = second.filter(|part| levels.next().is_none() && nested(*part));
    let whole = nested.unwrap_or(first_level);
    if second.is_some() && nested.is_none() || !is_amount(pair, first) || is_of_other(pair, whole, first) {
        return None;
    }
    let parts = run(pair, whole, first);
    // 预算1.84万亿克朗；财政赤字720亿克朗。其中国防支出1290亿: of several clauses another is meant
    let amount = |index: usize| pair.mention(index).amount.map(crate::value::Amount::middle);
    if follows_clause(pair, whole) && amount(first) > amount(whole) {
        return None;
    }
    let left = parts.last().is_some_and(|last| {
        let behind = pair.behind(*last).trim_start();
        parts.len() >= 2 && behind.starts_with_any(&["remain", "is left", "was left", "are left", "were left"])
    });
    let complete = complete || left;
    let told = if parts.len() == 1 { alone(pair, whole, first) } else { !parts.is_empty() };
    (told && pair.mention(whole).unit.adds_up()).then(|| Relation::Parts {
        whole: pair.first + whole,
        complete: parts.len() >= 2 && (complete || is_whole_list(pair, whole, &parts)),
        parts: parts.iter().map(|part| pair.first + part).collect(),
    })
}

/// "It shipped 412,000 bags. That is 12.4% of the 3.31 million which left the country".
fn share_of(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Option<Relation> {
    let said = before_bound(head);
    let told =
        ANAPHORS.contains(&said) || ["that represents", "this represents", "that equals", "that makes"].contains(&said);
    let whole = of_behind(pair, cut).filter(|_| told && pair.mention(cut).kind == Kind::Percent)?;
    let part = level_before(pair, cut, whole, tied)?;
    Some(Relation::Share { part: pair.first + part, share: pair.first + cut, whole: Some(pair.first + whole) })
}

/// "One operates 1.46 million and the other 0.44 million. Together they will have 1.9 million": the sum of what the sentence
/// before tells of two or three.
fn together(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Option<Relation> {
    let led = head.starts_with_any(&[
        "together they ",
        "together the ",
        "together, they ",
        "combined, they ",
        "两者合计",
        "三者合计",
    ]);
    if !led || head.chars().count() > 48 || !is_amount(pair, cut) {
        return None;
    }
    let like = |&index: &usize| is_amount(pair, index) && one_unit(pair.mention(index), pair.mention(cut));
    let parts: Vec<usize> = (0..cut).filter(like).collect();
    let plain = (2..=3).contains(&parts.len()) && !parts.iter().any(|part| is_from(pair, *part, tied));
    plain.then(|| Relation::Parts {
        whole: pair.first + cut,
        parts: parts.iter().map(|part| pair.first + part).collect(),
        complete: true,
    })
}

/// "It handled 1.02 million; against 938,900 a year before, that is growth of 8.6%": what the level of the sentence before is
/// held against.
fn against(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Vec<Relation> {
    let rate = cut + 1;
    let led = ["against", "compared with", "after"].contains(&before_bound(head).trim_end_matches(" the"));
    if !led || rate >= pair.claims.len() || !is_amount(pair, cut) || !pair.is_rate(rate) {
        return Vec::new();
    }
    let gap = pair.between(cut, rate).trim_end();
    let told = ["growth of", "an increase of", "a rise of", "a gain of", "a drop of", "a fall of", "a decline of"];
    let Some(level) = level_before(pair, cut, cut, tied).filter(|_| gap.ends_with_any(&told)) else {
        return Vec::new();
    };
    let [from, to, rate] = [cut, level, rate].map(|index| pair.first + index);
    vec![Relation::Change { from, to, way: None }, Relation::Growth { level: to, rate }]
}

/// Whether a semicolon stands before the sentence of a figure.
fn follows_clause(pair: &Sentence, index: usize) -> bool {
    pair.text[..pair.claims[index].sentence.start as usize].trim_end().ends_with(['；', ';'])
}

/// 营收42亿元；净利润6亿元。其中，三季度营收16亿元: whether the list leads back over the last of several clauses.
fn is_of_other(pair: &Sentence, whole: usize, cut: usize) -> bool {
    let metric = |index: usize| pair.claims[index].metric.as_ref().filter(|metric| metric.known && metric.here);
    follows_clause(pair, whole) && metric(cut).zip(metric(whole)).is_some_and(|(of, whole)| of.name != whole.name)
}

/// "That is 9.1% more than the 2.31 million of the first half of 2024."
fn more_than(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Vec<Relation> {
    let (rate, from) = (cut, cut + 1);
    let led = ANAPHORS
        .iter()
        .any(|word| head.starts_with(word) && only(&head[word.len()..], &["about", "some", "nearly", "up", "down"]));
    if !led || from >= pair.claims.len() || !pair.is_rate(rate) || !is_amount(pair, from) {
        return Vec::new();
    }
    let than = only(
        pair.between(rate, from),
        &[
            "more", "less", "fewer", "higher", "lower", "than", "above", "below", "on", "the", "from", "up", "down",
            "present", "current", "previous",
        ],
    );
    let Some(level) = level_before(pair, cut, from, tied).filter(|_| than) else { return Vec::new() };
    let [from, to, rate] = [from, level, rate].map(|index| pair.first + index);
    vec![Relation::Change { from, to, way: None }, Relation::Growth { level: to, rate }]
}

/// "Sales came to 627.6 billion in 2024. They should grow by 11.1% to 697 billion": the level of the sentence before, to
/// which a pronoun leads back, is what the growth began at.
fn goes_on(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Option<Relation> {
    // "this year's budget" leads back to nothing
    let verb = |rest: &str| VERBS.contains(&rest.split(' ').next().unwrap_or_default());
    let pronoun = head.starts_with_any(&["it ", "they "])
        || ["this ", "that "].iter().filter_map(|word| head.strip_prefix(word)).any(verb);
    if !pronoun || head.chars().count() > 48 {
        return None;
    }
    let of = |index: usize| pair.first + index;
    let (level, rate) = tied.iter().find_map(|relation| match relation {
        Relation::Growth { level, rate } if *rate == of(cut) && *level == of(cut + 1) => Some((cut + 1, cut)),
        _ => None,
    })?;
    let known = tied.iter().any(|relation| matches!(relation, Relation::Change { to, .. } if *to == of(level)));
    let before = level_before(pair, cut, level, tied)?;
    let amount = |index: usize| pair.mention(index).amount.map(crate::value::Amount::middle);
    let other = amount(before) != amount(level) && pair.mention(before).unit == pair.mention(level).unit;
    (!known && other && pair.is_rate(rate)).then_some(Relation::Change { from: of(before), to: of(level), way: None })
}

/// 上年同期接待游客为300万人次。: the level that the growth of the sentence before began at.
fn earlier(pair: &Sentence, cut: usize, head: &str, tied: &[Relation]) -> Option<Relation> {
    let led = head.starts_with_any(EARLIER) && head.chars().count() <= 40;
    if !led || !is_amount(pair, cut) {
        return None;
    }
    let mut grown = tied.iter().filter_map(|relation| match relation {
        Relation::Growth { level, .. } if *level >= pair.first && *level < pair.first + cut => Some(*level),
        _ => None,
    });
    let level = grown.next()?;
    let like = one_unit(pair.mention(level - pair.first), pair.mention(cut));
    let known = tied.iter().any(|relation| matches!(relation, Relation::Change { to, .. } if *to == level));
    (like && !known && grown.next().is_none()).then_some(Relation::Change {
        from: pair.first + cut,
        to: level,
        way: None,
    })
}

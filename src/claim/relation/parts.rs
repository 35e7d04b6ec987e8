//! A whole and the parts listed of it: 其中, "including", "comprising", 合计.

use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::{Kind, Mention};
use crate::value::Unit;

/// Words behind a whole that open the list of its parts, and whether the list is all of it.
const OPENING: &[(&str, bool)] = &[
    ("comprising", true),
    ("consisting of", true),
    ("made up of", true),
    ("including", false),
    ("of which", false),
    ("of whom", false),
    ("其中包括", false),
    ("其中", false),
    ("包括", false),
];

/// Words between a list and the whole behind it, which is then all of the list.
const CLOSING: &[&str] = &[
    "合计",
    "共计",
    "总计",
    "三者合计",
    "两者合计",
    "加起来",
    "for a total of",
    "totaling",
    "totalling",
    "in all",
    "together",
];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    let mut found = Vec::new();
    for index in 0..sentence.claims.len() {
        if is_amount(sentence, index) {
            found.extend(opened(sentence, index));
            found.extend(closed(sentence, index));
        }
    }
    found
}

pub(super) fn is_amount(sentence: &Sentence, index: usize) -> bool {
    let mention = sentence.mention(index);
    sentence.claims[index].measure == Measure::Level
        && matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Number)
        && mention.amount.is_some()
}

/// Whether two figures are counted in one unit. Counts with different nouns may be ("120 firms, including 70 start-ups").
pub(super) fn one_unit(whole: &Mention, part: &Mention) -> bool {
    match (&whole.unit, &part.unit) {
        (Unit::Count(_) | Unit::None, Unit::Count(_) | Unit::None) => true,
        (one, other) => one == other,
    }
}

/// "120, comprising 70 X and 50 Y".
fn opened(sentence: &Sentence, whole: usize) -> Option<Relation> {
    let complete = opens(sentence, whole, whole + 1)?;
    relation(sentence, whole, run(sentence, whole, whole + 1), complete)
}

/// Whether a word that opens a list of parts stands between the whole and the next figure, and if so, whether the list
/// is then all of the whole.
pub(super) fn opens(sentence: &Sentence, whole: usize, next: usize) -> Option<bool> {
    let lead = (next < sentence.claims.len()).then(|| sentence.between(whole, next).to_ascii_lowercase())?;
    let (word, complete) = OPENING.iter().find(|(word, _)| lead.contains(word))?;
    let before = &lead[..lead.find(word)?];
    (before.chars().count() <= 40 && !before.contains(['.', ';', '；'])).then_some(*complete)
}

/// The figures that are parts of one before them and carry its metric and place: what they are parts by is not known.
pub(super) fn unnamed(sentence: &Sentence) -> Vec<usize> {
    let mut found = Vec::new();
    for whole in 0..sentence.claims.len() {
        if is_amount(sentence, whole) && opens(sentence, whole, whole + 1).is_some() {
            let like = |part: &usize| {
                let (one, other) = (&sentence.claims[whole], &sentence.claims[*part]);
                one.metric == other.metric && one.scope == other.scope && one.owner == other.owner
            };
            found.extend(run(sentence, whole, whole + 1).into_iter().filter(like).map(|part| sentence.first + part));
        }
    }
    found
}

/// The figures from `first` on that are like the whole, up to the first that is not.
pub(super) fn run(sentence: &Sentence, whole: usize, first: usize) -> Vec<usize> {
    let mut parts = Vec::new();
    for index in first..sentence.claims.len() {
        let mention = sentence.mention(index);
        if sentence.claims[index].measure == Measure::Growth || mention.kind == Kind::Percent {
            continue;
        }
        let joined = index == first || listed(sentence, index - 1, index);
        if !(is_amount(sentence, index) && one_unit(sentence.mention(whole), mention) && joined) {
            break;
        }
        parts.push(index);
    }
    parts
}

/// Whether two figures stand in one list: no full clause of another subject between them.
fn listed(sentence: &Sentence, first: usize, second: usize) -> bool {
    let gap = sentence.between(first, second);
    gap.chars().count() <= 48
        && !gap.contains(['.', ';', '。'])
        && ["、", ",", "，", "and", "；", "和"].iter().any(|word| gap.contains(word))
        && !["while", "compared", "up from", "down from", "than", "but ", "而", "比上年"]
            .iter()
            .any(|word| gap.contains(word))
}

/// 70家、50家，合计120家.
fn closed(sentence: &Sentence, whole: usize) -> Option<Relation> {
    let last = whole.checked_sub(1)?;
    let lead = sentence.between(last, whole).to_ascii_lowercase();
    let lead = lead.trim();
    CLOSING.iter().find(|word| lead.ends_with(**word))?;
    // 其余合计32家: the sum of what is left, not of the list
    if ["其余", "其他", "其它", "rest", "other", "remaining"].iter().any(|word| lead.contains(word)) {
        return None;
    }
    let mut parts = vec![last];
    while let Some(index) = parts[0].checked_sub(1) {
        let alike = is_amount(sentence, index) && one_unit(sentence.mention(whole), sentence.mention(index));
        if !(alike && listed(sentence, index, parts[0])) {
            break;
        }
        parts.insert(0, index);
    }
    let fits = parts
        .iter()
        .all(|&part| is_amount(sentence, part) && one_unit(sentence.mention(whole), sentence.mention(part)));
    if fits { relation(sentence, whole, parts, true) } else { None }
}

fn relation(sentence: &Sentence, whole: usize, parts: Vec<usize>, complete: bool) -> Option<Relation> {
    (parts.len() >= 2).then(|| Relation::Parts {
        whole: sentence.first + whole,
        parts: parts.iter().map(|part| sentence.first + part).collect(),
        complete,
    })
}

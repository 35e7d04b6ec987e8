//! A figure that its words make a part of another: "of the 2,340 objects damaged there, 460 are beyond repair", "the other 460
//! of the 2,340", 2340件藏品中有460件.

use super::gap::{before_bound, ends_with};
use super::parts::{is_amount, one_unit};
use super::run::run;
use super::{Relation, Sentence};
use crate::text::around::{Ends, is_han};
use crate::value::{Amount, Decimal, Unit};

/// Words that may stand between "of" and the whole.
#[rustfmt::skip]
const NAMING: &[&str] = &["the", "its", "their", "our", "these", "those", "all", "a", "total", "some", "about", "nearly", "almost", "roughly", "around", "over"];

/// How many of them, from the first, say that the things are those told of.
const DEFINITE: usize = 8;

/// Words right before what is taken out of a whole told before in Chinese.
#[rustfmt::skip]
const TAKEN: &[&str] = &["中", "中有", "里", "里有", "当中", "当中有", "之中", "之中有"];

pub(super) fn find(sentence: &Sentence, tied: &[Relation]) -> Vec<Relation> {
    let has = |whole: usize, part: usize| {
        let (whole, part) = (whole + sentence.first, part + sentence.first);
        tied.iter()
            .any(|held| matches!(held, Relation::Parts { whole: w, parts, .. } if *w == whole && parts.contains(&part)))
    };
    let pairs = (1..sentence.claims.len()).filter_map(|second| {
        let one = counted(sentence, second).map(|(whole, part)| (whole, part, false));
        let (whole, part, listed) = one.or_else(|| led(sentence, second).map(|(whole, part)| (whole, part, true)))?;
        let like = is_amount(sentence, whole)
            && is_amount(sentence, part)
            && (one_unit(sentence.mention(whole), sentence.mention(part)) || is_bare(sentence, whole, part))
            && near(sentence, whole, part);
        (like && !has(whole, part)).then_some((whole, part, listed))
    });
    pairs
        .map(|(whole, part, listed)| {
            // "of the 28 ferries, 19 sail in Norway, 6 in Denmark and 3 in Sweden"
            let parts = if listed { run(sentence, whole, part) } else { vec![part] };
            let parts = parts.into_iter().map(|part| sentence.first + part).collect();
            Relation::Parts { whole: sentence.first + whole, parts, complete: false }
        })
        .collect()
}

/// "150 of 240 kilometres": the unit stands with the whole alone.
fn is_bare(sentence: &Sentence, whole: usize, part: usize) -> bool {
    let bare = sentence.mention(part).unit == Unit::None && matches!(sentence.mention(whole).unit, Unit::Measure(_));
    bare && part + 1 == whole && sentence.between(part, whole).trim() == "of"
}

/// Whether the second may be part of the first, or be so but for an error: "of the 20 towns, 5,000 residents" counts another
/// thing.
fn near(sentence: &Sentence, whole: usize, part: usize) -> bool {
    let value = |index: usize| sentence.mention(index).amount.map(Amount::middle);
    // "the 0.7 point contribution": what is less than one is no count
    value(whole).zip(value(part)).is_some_and(|(whole, part)| whole >= Decimal::ONE && part < whole * Decimal::TWO)
}

/// The text up to an "of" at its end, before the words that may name a whole.
fn before_of(head: &str) -> Option<&str> {
    let mut head = head.trim_end();
    loop {
        // "of the city's 512"
        if let Some(owner) = head.strip_suffix("'s").or_else(|| head.strip_suffix("’s")) {
            head = owner.trim_end_matches(|c: char| c.is_ascii_alphabetic()).trim_end();
            continue;
        }
        let at = head.rfind(|c: char| !c.is_ascii_alphabetic()).map_or(0, |at| at + 1);
        let word = head.get(at..)?.to_ascii_lowercase();
        if word == "of" {
            return Some(&head[..at]);
        }
        if !NAMING.contains(&word.as_str()) {
            return None;
        }
        head = head[..at].trim_end();
    }
}

/// "460 of the 2,340", "1,290 pieces of its 1,860": the whole and the part.
fn counted(sentence: &Sentence, whole: usize) -> Option<(usize, usize)> {
    let part = whole - 1;
    let gap = sentence.between(part, whole);
    let noun = before_of(gap)?.trim();
    // "8,374 instead of 7,900", "three times of the 40" are no parts
    // nor are "5,200 securities of 4,400 companies": what is counted twice is told as the same things
    let told = || gap.split_whitespace().any(|word| NAMING[..DEFINITE].contains(&word));
    let plural = noun.ends_with('s') && noun.chars().all(|c| c.is_ascii_lowercase()) && noun != "times" && told();
    (noun.is_empty() || plural).then_some((whole, part))
}

/// "Of 2,340 objects damaged there, 460 are", 2340件藏品中，有460件.
fn led(sentence: &Sentence, part: usize) -> Option<(usize, usize)> {
    let whole = part - 1;
    let gap = sentence.between(whole, part);
    if gap.contains(is_han) {
        let head = gap.trim_end().trim_end_matches(['有', '已', '共', '约', '近']).trim_end_matches(['，', ',']);
        let plain = head.chars().count() <= 16 && !head.contains(['，', '。', '；', '、', '（', '：']);
        return (plain && head.ends_with_any(TAKEN)).then_some((whole, part));
    }
    let before = before_of(sentence.before(whole))?.trim_end();
    let opens = before.is_empty()
        || before.ends_with([',', ':', ';', '—', '–', '('])
        || ends_with(before, &["and", "but"]).is_some();
    // "Of 5,120 voters 3,040 took part"
    let noun = |word: &str| word.chars().all(|c| c.is_ascii_lowercase());
    let bare = before_bound(gap).split_whitespace();
    if opens && bare.clone().count() == 1 && bare.clone().all(|word| noun(word) && word.ends_with('s')) {
        return Some((whole, part));
    }
    let (clause, rest) = gap.split_once(',')?;
    let near = gap.chars().count() <= 120 && !clause.contains(['.', ';', ':', '(']) && !rest.contains([';', ':', '(']);
    // "of the 2,340 damaged, the museum has restored 460"
    (opens && near && before_bound(rest).split_whitespace().count() <= 7).then_some((whole, part))
}

//! One amount in two currencies: "50.5 billion yuan ($7 billion)", 505亿元（约合70亿美元）.

use super::gap::only;
use super::{Relation, Sentence};
use crate::mention::Kind;

/// Words between an amount and the same amount in another currency.
#[rustfmt::skip]
const JOINING: &[&str] = &[
    "(", "（", "about", "around", "approximately", "roughly", "some", "or", "equivalent", "to", "equal", "nearly", "over", "more", "than", "approx", "equals", "~", "≈", "=",
    "约合", "约", "折合", "合", "相当于", "即", "人民币", "折算", "大约",
];

/// What makes an amount that of each.
const EACH: &[&str] = &[" a ", " per ", " an ", "/", "每"];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    (1..sentence.claims.len())
        .filter_map(|other| {
            let amount = other - 1;
            let (one, two) = (sentence.mention(amount), sentence.mention(other));
            let money = one.kind == Kind::Money && two.kind == Kind::Money;
            let currencies = one.unit.currency().zip(two.unit.currency()).is_some_and(|(a, b)| a != b);
            if !(money && currencies) {
                return None;
            }
            // 72,500 yuan a head is not the same amount as what all lost
            let each =
                |index: usize| EACH.iter().any(|word| sentence.mention(index).span.of(sentence.text).contains(word));
            let gap = sentence.between(amount, other);
            let opened = gap.contains(['(', '（']);
            let said =
                opened || [" or ", "equivalent", "equal", "约合", "折合", "相当于"].iter().any(|w| gap.contains(w));
            (said && each(amount) == each(other) && only(gap, JOINING) && !is_of_other(sentence, gap, other))
                .then_some(Relation::Conversion { amount: sentence.first + amount, other: sentence.first + other })
        })
        .collect()
}

/// "2,360 pounds per tonne, equivalent to 1.72 dollars per lb": one price, but of two weights.
fn is_of_other(sentence: &Sentence, gap: &str, other: usize) -> bool {
    let per = |text: &str| {
        let (_, what) = text.split_once("per ").or_else(|| text.split_once('每'))?;
        what.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned)
    };
    let own = |index: usize| sentence.mention(index).span.of(sentence.text);
    let behind = sentence.behind(other);
    let behind = behind.get(..behind.char_indices().nth(20).map_or(behind.len(), |(at, _)| at)).unwrap_or_default();
    let one = per(own(other - 1)).or_else(|| per(gap));
    let two = per(own(other)).or_else(|| per(behind));
    one.zip(two).is_some_and(|(one, two)| one != two)
}

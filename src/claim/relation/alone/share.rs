//! A part and its whole that stand alone, and its share: "asked 820 owners; 254 of them (31%)", 占总人口455万的两成.

use super::super::gap::ends_with;
use super::super::parts::{is_amount, one_unit};
use super::{Relation, Sentence, is_other_metric, lead, levels, without_times};
use crate::claim::Measure;
use crate::mention::Kind;
use crate::text::around::Ends;
use crate::value::{Amount, Decimal};

/// Words right before a share that make it one of the figures before it.
#[rustfmt::skip]
const SHARED: &[&str] = &[
    "(", "（", "or", "that is", "namely", "which is", "equal to", "equals", "response rate of", "share of", "rate of", "makes",
    "比例为", "占", "占比", "占比为", "即", "也就是说", "比例", "约占", "比重为", "占到",
];

/// Words between a whole and its part.
const OPENED: &[&str] = &[
    "其中",
    "out of",
    "of which",
    "of whom",
    "里",
    "当中",
    "之中",
    "中，",
    "问卷显示",
    "调查显示",
    "调查发现",
    "访谈显示",
    "抽样显示",
];

/// Words right behind a part.
const OF_THEM: &[&str] = &["of them", "of these", "of those", "of which", "of whom", "out of"];

/// Characters between a part and its share, and between a share and its whole, at most.
const NEAR: usize = 40;
const NEAR_WHOLE: usize = 48;

/// Ties them.
pub(super) fn tie(sentence: &Sentence, tied: &mut Vec<Relation>) {
    let mut percents = (0..sentence.claims.len()).filter(|index| sentence.mention(*index).kind == Kind::Percent);
    let (Some(share), None) = (percents.next(), percents.next()) else { return };
    let Some((part, whole)) = pair(sentence).filter(|_| sentence.claims[share].measure == Measure::Share) else {
        return;
    };
    if !(is_of(sentence, part, share, whole) || is_led(sentence, part, share, whole)) {
        return;
    }
    let [part, share, whole] = [part, share, whole].map(|index| sentence.first + index);
    // the share may be tied to its part alone
    for relation in tied.iter_mut() {
        match relation {
            Relation::Share { part: own, share: its, whole: all } if (*own, *its) == (part, share) => {
                *all = all.or(Some(whole));
                return;
            }
            _ => {}
        }
    }
    let other = |relation: &Relation| match relation {
        Relation::Share { share: own, .. } => *own == share,
        Relation::Growth { rate, .. } | Relation::Base { rate, .. } => *rate == share,
        Relation::Change { from, to, .. } => [from, to].iter().any(|end| [part, whole].contains(end)),
        _ => false,
    };
    if !tied.iter().any(other) {
        tied.push(Relation::Share { part, share, whole: Some(whole) });
    }
}

/// The only two amounts of one kind, the smaller first.
fn pair(sentence: &Sentence) -> Option<(usize, usize)> {
    let amounts: Vec<usize> = levels(sentence).into_iter().filter(|index| is_amount(sentence, *index)).collect();
    let [a, b] = amounts[..] else { return None };
    let value = |index: usize| sentence.mention(index).amount.map_or(Decimal::ZERO, Amount::middle);
    let (part, whole) = if value(a) > value(b) { (b, a) } else { (a, b) };
    let sound = value(part) >= Decimal::ONE && value(whole) > value(part) && !is_other_metric(sentence, a, b);
    (sound && one_unit(sentence.mention(whole), sentence.mention(part))).then_some((part, whole))
}

/// "represented 63% of a total of 2.0 million tonnes", 占总人口455万的两成: the share and its whole stand right beside each other.
fn is_of(sentence: &Sentence, part: usize, share: usize, whole: usize) -> bool {
    if part < share && share < whole {
        let gap = without_times(sentence, share, whole).unwrap_or_default();
        let near = sentence.between(part, share).chars().count() <= NEAR && gap.chars().count() <= NEAR_WHOLE;
        return near && gap.trim_start().starts_with("of ") && !gap.contains([',', ';', '.']);
    }
    let chinese = || sentence.between(whole, share) == "的" && sentence.between(part, whole).contains('占');
    part < whole && whole + 1 == share && chinese()
}

/// "254 of them (31%)", 其中14家……，也就是说35%: a word opens the part, and one leads to the share behind both.
fn is_led(sentence: &Sentence, part: usize, share: usize, whole: usize) -> bool {
    let linked = sentence.between(part.min(whole), part.max(whole));
    let opened =
        OPENED.iter().any(|word| linked.contains(word)) || sentence.behind(part).trim_start().starts_with_any(OF_THEM);
    share > part.max(whole) && opened && ends_with(lead(sentence, share), SHARED).is_some()
}

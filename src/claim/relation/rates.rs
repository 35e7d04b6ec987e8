//! A rate and what it came from: "slipped to 30.6% from 31.8%", "rose to 3.9% in June from 3.8% in May".

use super::gap::{before_bound, ends_with, only};
use super::way::{clause, own_verb, way_in};
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::lexicon::ENGLISH_CALENDAR;
use crate::mention::Kind;

/// Words between the two, beside dates.
const BETWEEN: &[&str] = &["in", "on", "at", "the", "end", "of", "from", "a"];

/// Words between a rate and how much it moved.
const MOVED: &[&str] =
    &["up", "down", "a", "of", "higher", "lower", "rise", "fall", "gain", "drop", "increase", "decrease", "by"];

/// The same in Chinese.
#[rustfmt::skip]
const ZH_MOVED: &[&str] = &["提升", "提升了", "提高", "提高了", "上升", "上升了", "增加", "增加了", "下降", "下降了", "降低", "降低了", "下滑", "下滑了", "回落", "回落了"];

/// Chinese words between how much a rate moved and what it came to.
const ZH_CAME_TO: &[&str] = &["，", "达", "达到", "至", "到", "为", "升至", "降至"];

/// The change of which the rate `second` is an end and how much it moved stands before it: "95.0%, up 1.8% from 93.2%",
/// 较去年同期的88.2%提升了6.4%，达到94.6%.
pub(super) fn around(sentence: &Sentence, second: usize) -> Option<Relation> {
    let first = second.checked_sub(2)?;
    if ![first, second - 1, second].iter().all(|index| sentence.mention(*index).kind == Kind::Percent) {
        return None;
    }
    let (lead, tail) = (sentence.gap(first, second - 1), sentence.gap(second - 1, second));
    // "65.7% of output, up 2.1% from 63.6%"
    let back = lead.chars().count() <= 48
        && only(clause(&lead).trim_start_matches(','), MOVED)
        && tail.trim() == "from"
        && sentence.claims[first].measure == Measure::Share;
    // "turnout, at 61%, was nine percentage points lower than the 70%"
    let than = matches!(tail.trim(), "lower than" | "higher than" | "lower than the" | "higher than the")
        && lead.chars().count() <= 24
        && only(&lead, &["was", "is", "were", "are", "some", "about"]);
    let back = back || than;
    let compared = || clause(sentence.before(first)).contains(['较', '比', '从', '由']);
    let came_to = || !tail.trim().is_empty() && only(&tail.replace(',', "，"), ZH_CAME_TO);
    let on = || only(&lead, ZH_MOVED) && came_to() && compared();
    let (from, to) = if back { (second, first) } else { on().then_some((first, second))? };
    Some(Relation::Change { from: sentence.first + from, to: sentence.first + to, way: None })
}

/// The change of which the rate `second` is the older end, the one before it the newer.
pub(super) fn from(sentence: &Sentence, second: usize) -> Option<Relation> {
    let first = second - 1;
    // "to 62.8% from 66.4% a year earlier": the second is taken for a rate of change for its words
    let rate = |index: usize| {
        let told = sentence.claims[index].measure == Measure::Share || index == second;
        sentence.mention(index).kind == Kind::Percent && told
    };
    if !(rate(first) && rate(second)) {
        return None;
    }
    // a month is no date where nothing tells its year
    let gap = sentence.gap(first, second);
    let gap: Vec<&str> = gap.split_whitespace().filter(|word| ENGLISH_CALENDAR.whole(word).is_none()).collect();
    let gap = gap.join(" ");
    let led = ends_with(before_bound(sentence.before(first)), &["to"]).is_some();
    let back = ends_with(before_bound(&gap), &["from"]).is_some() && only(&gap, BETWEEN);
    let verb = clause(sentence.before(first)).to_ascii_lowercase();
    (led && back).then(|| Relation::Change {
        from: sentence.first + second,
        to: sentence.first + first,
        way: way_in(own_verb(&verb)),
    })
}

/// "62% of the volume after 58% in 2023, a rise of 4%": two shares that a word of change behind them makes ends.
pub(super) fn after(sentence: &Sentence, second: usize) -> Option<Relation> {
    const MOVES: &[&str] = &[
        "a rise of",
        "a gain of",
        "an increase of",
        "a jump of",
        "a fall of",
        "a drop of",
        "a decline of",
        "a decrease of",
    ];
    let (first, moved) = (second - 1, second + 1);
    if moved >= sentence.claims.len()
        || ![first, second, moved].iter().all(|at| sentence.mention(*at).kind == Kind::Percent)
    {
        return None;
    }
    let (gap, tail) = (sentence.between(first, second), sentence.between(second, moved));
    let led = gap.trim_end().ends_with(" after") && gap.chars().count() <= 48 && !gap.contains([',', ';']);
    let told = tail.chars().count() <= 40 && MOVES.iter().any(|word| tail.trim_end().ends_with(word));
    let shares = [first, second].iter().all(|at| sentence.claims[*at].measure == Measure::Share);
    (led && told && shares).then_some(Relation::Change {
        from: sentence.first + second,
        to: sentence.first + first,
        way: None,
    })
}

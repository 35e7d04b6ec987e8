//! Two levels that stand alone and how much one grew from the other: "against the 48,700 tonnes landed in the same quarter last
//! year, the port handled 61,360 tonnes, an increase of 26 per cent".

use super::super::gap::{before_bound, ends_with, only};
use super::super::growth::TO_RATE;
use super::older::{is_as_long, is_older};
use super::{OTHERS, Relation, Sentence, has_own_base, is_other_metric, lead, levels, pair, without_times};
use crate::mention::Kind;
use crate::text::around::{Ends, is_han};
use crate::value::{Amount, Decimal, Qualifier, ratio};

/// Two levels and how much one grew from the other, in percent; `one` says that they stand in one sentence.
pub(super) fn tie(sentence: &Sentence, tied: &mut Vec<Relation>, one: bool) {
    let mut percents = (0..sentence.claims.len()).filter(|index| sentence.mention(*index).kind == Kind::Percent);
    let (Some(rate), None) = (percents.next(), percents.next()) else { return };
    if !sentence.is_rate(rate) || is_reached(sentence, rate) {
        return;
    }
    let Some((from, to)) = pair(sentence, &levels(sentence), is_older) else { return };
    // 上半年43个，增长59%，接近去年全年的48个
    let stretch = |index: usize| sentence.claims[index].period.as_ref().map(|told| told.is);
    if stretch(from).zip(stretch(to)).is_some_and(|(from, to)| !is_as_long(from, to)) {
        return;
    }
    // "to exceed 2,500 by 2027; in 2024 there were 1,860, up 22.3%": of what is aimed at the rate says nothing
    let status = |index: usize| sentence.claims[index].status;
    if status(to) != status(from) && status(to) != status(rate) {
        return;
    }
    // 去年完成利润47.84亿元，同口径利润63.59亿元，比上年增长18.57%: last year, and the one before it
    if lead(sentence, from).contains("去年") && lead(sentence, rate).contains("上年") {
        return;
    }
    // 产量增长4.6%，但收入由58亿元减少到51亿元: what grew has a name of its own
    let apart = is_other_metric(sentence, rate, to) || has_own_base(sentence, rate, from);
    // "sales came to 627 billion. Car makers grew by 11% to 897 billion": each sentence has its own
    let leads_on = !one && rate + 1 == from.max(to) && rate > from.min(to);
    let apart = apart || leads_on;
    if apart || fits_nearly(sentence, from, to, rate) || !is_beside(sentence, rate, from, to) {
        return;
    }
    let [from, to, rate] = [from, to, rate].map(|index| sentence.first + index);
    let other = |relation: &Relation| match relation {
        Relation::Change { from: a, to: b, .. } => (*a, *b) != (from, to) && (*a == from || *b == to),
        Relation::Growth { level, rate: own } => *own == rate && ![from, to].contains(level),
        Relation::Base { from: base, rate: own } => *own == rate && *base != from,
        Relation::Share { share, .. } => *share == rate,
        Relation::Parts { whole, parts, .. } => [from, to].iter().any(|at| whole == at || parts.contains(at)),
        _ => false,
    };
    let changed =
        |relation: &Relation| matches!(relation, Relation::Change { from: a, to: b, .. } if (*a, *b) == (from, to));
    let told = tied.contains(&Relation::Growth { level: to, rate }) && tied.iter().any(changed);
    if told || tied.iter().any(other) {
        return;
    }
    // the level beside the rate may be the one before
    tied.retain(|relation| match relation {
        Relation::Base { rate: own, .. } | Relation::Growth { rate: own, .. } => *own != rate,
        _ => true,
    });
    if !tied.iter().any(|relation| matches!(relation, Relation::Change { from: a, .. } if *a == from)) {
        tied.push(Relation::Change { from, to, way: None });
    }
    tied.push(Relation::Growth { level: to, rate });
}

/// Words between a level and a growth that is told of it, beside those of a growth right behind its level.
#[rustfmt::skip]
const JOINING: &[&str] = &[
    "advance", "advanced", "swell", "swelled", "minus", "plus", "what", "corresponds", "corresponding", "equal", "equals", "equivalent", "i", "e", "thus",
    "have", "has", "had", "been", "gone", "went", "represents", "represented", "means", "meaning", "translates", "translating", "into", "making", "improvement", "hence", "so",
    "only", "mere", "modest", "amounts", "amounting", "works", "out", "at", "it", "this", "up", "down", "to", "reach", "reaching", "these", "they", "number", "numbers", "figure", "total", "prices",
    "期间", "两年间", "三年间", "五年间", "十年间", "一年间", "多赚", "少赚", "激增", "大增", "大涨", "骤降", "锐减", "相比", "是", "一个", "的", "这", "换言之", "也就是说", "了", "间", "增加", "有所", "共", "一年", "年", "比",
];

/// Words between a growth and the level that stands right behind it.
#[rustfmt::skip]
const TO_LEVEL: &[&str] = &[
    "to", "from", "i", "e", "that", "is", "last", "year", "season", "month", "quarter", "on", "a", "the", "of", "reach", "reaching", "reached", "at", "over", "about", "nearly", "just", "in",
    "，", "达", "达到", "至", "到", "由", "从", "为", "约", "近", "超", "即",
];

/// Whether nothing of another subject stands between a rate and the nearest of the two levels.
fn is_beside(sentence: &Sentence, rate: usize, from: usize, to: usize) -> bool {
    let (first, last) = (from.min(to), from.max(to));
    let leads = |level: usize| {
        let gap = sentence.gap(rate, level);
        rate + 1 == level && gap.chars().count() <= 40 && only(&gap.replace('.', " "), TO_LEVEL)
    };
    if rate < first {
        return leads(first);
    }
    let before = if rate > last { last } else { first };
    if OTHERS.iter().any(|word| sentence.between(before, rate).contains(word)) {
        return false;
    }
    if leads(last) {
        return true;
    }
    // "5.65 million for 2025, a rise of 2.5%, and 6.02 million for 2027": told of the level before it
    if (first, before) == (from, from) {
        return false;
    }
    const MARKS: [char; 12] = [',', '–', '—', ';', '；', '，', '(', '（', '。', '.', '"', '“'];
    let Some(gap) = without_times(sentence, before, rate) else { return false };
    let clause = gap.rsplit(MARKS).next().unwrap_or_default();
    let known = |word: &str| TO_RATE.iter().chain(JOINING).any(|known| known.eq_ignore_ascii_case(word));
    match clause.chars().any(is_han) {
        true => only(clause, &[TO_RATE, JOINING].concat()),
        false => clause.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).all(known),
    }
}

/// Whether the change is near what is said of it: words may round more than the print.
fn fits_nearly(sentence: &Sentence, from: usize, to: usize, rate: usize) -> bool {
    let [from, to, said] = [from, to, rate].map(|index| sentence.mention(index).amount);
    let (Some(from), Some(to), Some(Amount::One(said))) = (from, to, said) else { return true };
    let Some(grown) = ratio(to.middle(), from.middle()) else { return true };
    let percent = (grown - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let (said, loose) = (said.value.abs(), sentence.mention(rate).qualifier != Qualifier::Eq);
    let off = (percent.abs() - said).abs();
    off <= Decimal::ONE || off * Decimal::from(if loose { 3 } else { 12 }) <= said
}

/// "slips to 3.875% from 4%": a rate of interest, and not one of change.
fn is_reached(sentence: &Sentence, rate: usize) -> bool {
    let lead = before_bound(lead(sentence, rate));
    ends_with(lead, &["to", "at"]).is_some()
        || lead.ends_with_any(&["至", "到", "为"]) && !lead.ends_with_any(&["幅为", "率为", "度为"])
}

//! Growth told as a multiple: "three times as many: 2,160 against 420", 是去年2元的3.2倍, "quadrupled from 1.20 to 8.40". Part of
//! `growth-mismatch`.

use std::sync::LazyLock;

use super::allowed::{middle, recomputed};
use super::by_amount::SURE;
use super::growth_mismatch::RULE;
use super::plausible::is_misprint;
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Measure, Status};
use crate::link::{Linked, Sentence};
use crate::mention::{Kind, Mention};
use crate::settings::Locale;
use crate::text::Anywhere;
use crate::text::around::Ends;
use crate::value::{Decimal, Interval, Qualifier, Unit, plain, ratio};

/// Words for a multiple, and how many hundredths of the other figure they make of one.
#[rustfmt::skip]
const WORDS: &[(&str, i64)] = &[
    ("double the", 200), ("double that", 200), ("twice the", 200), ("twice as", 200), ("twice that", 200), ("doubled from", 200), ("doubled to", 200),
    ("has doubled", 200), ("have doubled", 200), ("doubling from", 200), ("tripled", 300), ("trebled", 300), ("quadrupled", 400), ("halved", 50),
    ("half as", 50), ("a tenth as", 10),
    ("翻了一番", 200), ("翻一番", 200), ("翻了两番", 400), ("翻两番", 400), ("的一半", 50), ("减半", 50),
];

/// How far, in hundredths, a multiple may be off: one in figures, one in a word, and one that is only near it.
const SLACK: [i64; 3] = [3, 15, 60];

/// Characters between a word for a multiple and the level behind it, at most.
const NEAR: usize = 40;

/// Words before a multiple that make it a bound.
#[rustfmt::skip]
const BOUNDS: &[&str] = &["more than", "over", "nearly", "almost", "about", "roughly", "around", "some", "barely", "less than", "at least", "just", "only", "超", "近", "约", "逾", "不到", "足足"];

/// Two levels of a sentence that have no other beside them, and a multiple that is not the one of the other.
pub fn told(linked: &Linked, locale: Locale, sentence: Sentence) -> Option<Finding> {
    let all = 0..sentence.claims.len();
    let level = |index: &usize| {
        let (claim, mention) = (&sentence.claims[*index], sentence.mention(*index));
        let counts = matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Number);
        counts
            && claim.measure == Measure::Level
            && mention.amount.is_some_and(|amount| amount.middle() >= Decimal::ONE)
    };
    let plain_time = |index: &usize| sentence.mention(*index).kind == Kind::Duration;
    let figures: Vec<usize> = all.filter(|index| !plain_time(index)).collect();
    let pair: Vec<usize> = figures.iter().copied().filter(level).collect();
    let others: Vec<usize> = figures.iter().copied().filter(|index| !level(index)).collect();
    let [a, b] = pair[..] else { return None };
    let (one, other) = (sentence.mention(a), sentence.mention(b));
    let actual = [a, b].iter().all(|index| sentence.claims[*index].status == Status::Actual);
    if !actual || !alike(one, other) {
        return None;
    }
    let Multiple { figure: times, factors } = multiple(sentence, &others)?;
    let (high, low) = (middle(one)?.max(middle(other)?), middle(one)?.min(middle(other)?));
    let (large, small) = if middle(one)? >= middle(other)? { (a, b) } else { (b, a) };
    let grown = ratio(high, low)?;
    let fits = |values: &[Interval]| {
        let large = values[0].over(values[1]);
        large.is_some_and(|grown| factors.iter().any(|factor| grown.meets(*factor)))
    };
    let [all, part] = [large, small].map(|index| sentence.mention(index));
    let printed = [recomputed(all)?, recomputed(part)?];
    if fits(&printed) || !is_misprint(&[all, part], &fits) {
        return None;
    }
    let id = |index: usize| sentence.id(index);
    let (here, there) = (linked.surface(id(large)), linked.surface(id(small)));
    let spots = [times].into_iter().flatten().map(|index| Spot::new(linked, id(index), Role::Primary));
    let lead = if times.is_some() { Role::Twin } else { Role::Primary };
    let spots: Vec<Spot> =
        spots.chain([Spot::new(linked, id(large), lead), Spot::new(linked, id(small), Role::Twin)]).collect();
    let times = plain(grown.round_dp(2));
    Some(Finding {
        severity: Severity::Error,
        confidence: SURE,
        message: locale.pick(
            format!("“{here}” is {times} times “{there}”, which is not what the sentence says of them."),
            format!("“{here}”是“{there}”的{times}倍，与句中所说的倍数不符。"),
        ),
        arithmetic: format!("{} / {} = {times}", plain(high), plain(low)),
        spots,
        ..Finding::of(RULE.name)
    })
}

/// Whether two levels are told in one unit.
fn alike(one: &Mention, other: &Mention) -> bool {
    let counted = |mention: &Mention| matches!(mention.unit, Unit::Count(_) | Unit::None);
    let money = one.unit.currency().is_some() && one.unit.currency() == other.unit.currency();
    // a bare price beside one with its unit
    let bare = |mention: &Mention| mention.unit == Unit::None;
    one.unit == other.unit || money || counted(one) && counted(other) && (bare(one) || bare(other))
}

/// A multiple that a sentence tells: the index of its figure where it is one, and what it may be as the larger level over the
/// smaller.
struct Multiple {
    figure: Option<usize>,
    factors: Vec<Interval>,
}

/// The multiple of a sentence with two levels; `others` are its other figures.
fn multiple(sentence: Sentence, others: &[usize]) -> Option<Multiple> {
    let small = |index: &usize| sentence.mention(*index).amount.is_some_and(|amount| amount.middle() < Decimal::ONE);
    match others {
        [figure] if sentence.mention(*figure).kind == Kind::Multiple => printed(sentence, *figure),
        // a fraction that is read as a figure stands in the word itself
        [] => in_words(sentence),
        [fraction] if small(fraction) => in_words(sentence),
        _ => None,
    }
}

/// "three times as many", 是去年2元的3.2倍, 增长两倍.
fn printed(sentence: Sentence, figure: usize) -> Option<Multiple> {
    let (mention, text) = (sentence.mention(figure), &sentence.reading.plain.text);
    let (lead, tail) = (&text[..mention.span.start as usize], text[mention.span.end as usize..].trim_start());
    let lead = lead.trim_end().trim_end_matches('了');
    // 增长两倍 makes three times as much, and is also said of twice
    let added = lead.ends_with_any(&["增长", "增加", "提高", "上涨", "涨", "增", "多"]) || tail.starts_with("more");
    let of = tail.starts_with_any(&["as ", "the ", "that ", "its ", "what ", "more "])
        || lead.ends_with_any(&["的", "到", "至"]);
    let ends = tail.is_empty() || tail.starts_with(['。', '，', '.', ',']);
    if !(of || ends) {
        return None;
    }
    let value = recomputed(mention)?;
    let slack = if mention.qualifier == Qualifier::Eq { Decimal::new(SLACK[0], 2) } else { Decimal::new(SLACK[2], 2) };
    let more = if added { vec![Decimal::ZERO, Decimal::ONE] } else { vec![Decimal::ZERO] };
    let factors = more.into_iter().filter_map(|more| widened(value.moved(more), slack)).collect();
    Some(Multiple { figure: Some(figure), factors })
}

/// "double the reserve price of", "twice as large", 翻了一番.
fn in_words(sentence: Sentence) -> Option<Multiple> {
    static FOUND: LazyLock<Anywhere> = LazyLock::new(|| Anywhere::of(WORDS.iter().map(|(word, _)| *word)));
    let lower = sentence.text().to_ascii_lowercase();
    let mut found = FOUND.all(&lower);
    let (Some((word, at, end)), None) = (found.next(), found.next()) else { return None };
    let (word, hundredths) = WORDS[word];
    let next = levels(sentence).find(|level| level.start >= end);
    let alone = next.is_none();
    let gap = next.map_or(&lower[end..], |level| &lower[end..level.start]);
    let near = gap.chars().count() <= NEAR;
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let tied = match word.starts_with(|c: char| c.is_ascii()) {
        true if word.ends_with(" as") => has(&[" against ", " versus ", ": ", "–", "compared with", " where "]),
        // "150 million at a valuation of 1.2 billion, twice that of the round before": of neither
        true if word.ends_with(" that") && gap.trim_start().starts_with("of ") && alone => false,
        // "or about 800 a month, and hopes to double the figure": it is to come
        true if lower[..at].trim_end().ends_with_any(&[" to", " will", " would", " could"]) => false,
        true => near && (!gap.contains([',', ';']) || gap.ends_with(", from ")),
        false => near && has(&["由", "从", "达到", "增至", "增加到", "达"]),
    };
    // 平均两年翻一番: not from one of the levels to the other
    if !tied || has(&["平均", "每年", "every year", "each year"]) {
        return None;
    }
    let told = Decimal::new(hundredths, 2);
    let factor = if told < Decimal::ONE { ratio(Decimal::ONE, told)? } else { told };
    let head = lower[..at].trim_end();
    let bound = head.ends_with_any(BOUNDS) || lower[end..].starts_with_any(&["还多", "多", "以上"]);
    let slack = Decimal::new(if bound { SLACK[2] } else { SLACK[1] }, 2);
    Some(Multiple { figure: None, factors: vec![widened(Interval::closed(factor, factor), slack)?] })
}

/// A multiple with what may be cut off or left out when it is told.
fn widened(factor: Interval, slack: Decimal) -> Option<Interval> {
    let (low, high) = (factor.low?, factor.high?);
    Some(Interval::closed(low - low * slack / Decimal::TWO, high + high * slack))
}

/// Where the levels of a sentence stand in its text.
fn levels(sentence: Sentence) -> impl Iterator<Item = std::ops::Range<usize>> {
    let start = sentence.claims.first().map_or(0, |claim| claim.sentence.start) as usize;
    let levels = (0..sentence.claims.len()).filter(move |index| sentence.claims[*index].measure == Measure::Level);
    levels.map(move |index| {
        let range = sentence.mention(index).span.range();
        range.start - start..range.end - start
    })
}

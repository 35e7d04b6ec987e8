//! Growths that their figures bear out by themselves: two levels of a sentence whose change is the rate that it prints,
//! to the last digit, whatever words stand between. Where only the other direction would do, the text has turned it.

use super::brackets::of_year_before;
use super::change::{alike, is_level};
use super::gap::{before_bound, ends_with};
use super::{Relation, Sentence};
use crate::claim::Direction;
use crate::mention::{Kind, recomputed};
use crate::value::{Decimal, Interval};

/// How wide the rates may lie that rounding leaves open, in hundredths of the rate: of twenty other pairs one would do.
const CLOSE: i64 = 5;

/// The same where both levels stand right beside the rate.
const CLOSE_BESIDE: i64 = 20;

/// Figures of a sentence that are looked through, at most: the row of a table is no sentence.
const LONGEST: usize = 12;

/// Adds what such growths lack of their ties to the two levels.
pub(super) fn complete(sentence: &Sentence, tied: &mut Vec<Relation>) {
    let count = sentence.claims.len();
    if !(3..=LONGEST).contains(&count) {
        return;
    }
    for rate in (0..count).filter(|&rate| sentence.mention(rate).kind == Kind::Percent && sentence.is_rate(rate)) {
        tie(sentence, rate, tied);
    }
}

fn tie(sentence: &Sentence, rate: usize, tied: &mut Vec<Relation>) {
    let Some(said) = sentence.claims[rate].direction else { return };
    // "slips to 3.875% from 4%": a rate of interest, and not one of change
    let lead = rate.checked_sub(1).map_or_else(|| sentence.before(rate), |last| sentence.between(last, rate));
    if ends_with(before_bound(lead), &["to", "at"]).is_some() {
        return;
    }
    let (first, own) = (sentence.first, sentence.first + rate);
    let began = |level: usize| {
        tied.iter().find_map(|relation| match relation {
            Relation::Change { from, to, .. } if *to == level => Some(*from),
            _ => None,
        })
    };
    let grown = tied.iter().position(|relation| match relation {
        Relation::Growth { rate, .. } | Relation::Base { rate, .. } => *rate == own,
        _ => false,
    });
    let (level, base) = match grown.map(|at| &tied[at]) {
        Some(Relation::Growth { level, .. }) => (Some(*level), None),
        Some(Relation::Base { from, .. }) => (None, Some(*from)),
        _ => (None, None),
    };
    let pairs = pairs(sentence, rate);
    if let Some(held) = level.and_then(|level| Some((began(level)?, level))) {
        // "doubled to 4.55 from 2.25 and grew 73% in two months to 8.17 from 4.72": the levels behind the rate are its own
        let fits = pairs.iter().any(|pair| (first + pair.from, first + pair.to) == held);
        let own_pair = only(pairs, said)
            .filter(|pair| !fits && pair.way == said && pair.from.min(pair.to) > rate && held.0.max(held.1) < own);
        if let Some((at, pair)) = grown.zip(own_pair) {
            tied[at] = Relation::Growth { level: first + pair.to, rate: own };
        }
        return;
    }
    let Some(pair) = only(pairs, said) else { return };
    if pair.way != said && !is_earlier(sentence, pair.from, pair.to) {
        return;
    }
    let (from, to) = (first + pair.from, first + pair.to);
    // the level beside the rate may be the one before
    let other = level.is_some_and(|level| level != to && level != from) || base.is_some_and(|base| base != from);
    if other || began(to).is_some_and(|other| other != from) {
        return;
    }
    let change = began(to).is_none().then_some(Relation::Change { from, to, way: None });
    tied.extend(change);
    match grown {
        Some(at) => tied[at] = Relation::Growth { level: to, rate: own },
        None => tied.push(Relation::Growth { level: to, rate: own }),
    }
}

/// The one pair that goes as the rate says, or else the one that goes the other way; two leave open which is meant.
fn only(pairs: Vec<Pair>, said: Direction) -> Option<Pair> {
    let (as_said, turned): (Vec<Pair>, Vec<Pair>) = pairs.into_iter().partition(|pair| pair.way == said);
    let mut meant = if as_said.is_empty() { turned } else { as_said };
    meant.pop().filter(|_| meant.is_empty())
}

/// Whether the words say that of two levels the first is that of the time before, or what the other is held against.
fn is_earlier(sentence: &Sentence, from: usize, to: usize) -> bool {
    #[rustfmt::skip]
    const LED: &[&str] = &["from", "from the", "than", "than the", "above the", "below the", "over the", "after", "against", "compared with", "compared to", "versus", "vs", "("];
    const MARKS: &[&str] = &["比", "较", "由", "从", "上年", "去年", "上一", "前一", "年前", "此前", "原来", "（"];
    let lead = from.checked_sub(1).map_or_else(|| sentence.before(from), |last| sentence.between(last, from));
    let lead = before_bound(lead);
    let clause = lead.rfind(['，', '；', ',', ';']).map_or(lead, |at| &lead[at..]);
    let period = |index: usize| sentence.claims[index].period.as_ref().map(|period| period.is);
    ends_with(lead, LED).is_some()
        || MARKS.iter().any(|mark| clause.contains(mark))
        || of_year_before(&sentence.behind(from).trim_start().to_ascii_lowercase())
        || period(from).zip(period(to)).is_some_and(|(from, to)| from.until <= to.from)
}

/// Two levels between which a rate lies, and the way that it goes.
struct Pair {
    from: usize,
    to: usize,
    way: Direction,
}

fn pairs(sentence: &Sentence, rate: usize) -> Vec<Pair> {
    let Some(said) = recomputed(sentence.mention(rate)) else { return Vec::new() };
    let levels: Vec<usize> = (0..sentence.claims.len())
        .filter(|&index| is_level(sentence, index) && sentence.mention(index).amount.is_some())
        .collect();
    let mut found = Vec::new();
    for (n, &a) in levels.iter().enumerate() {
        for &b in &levels[n + 1..] {
            if !alike(sentence, a, b) {
                continue;
            }
            let beside =
                |index: usize| !levels.iter().any(|&other| other != a && other != b && is_between(other, index, rate));
            let close = if beside(a) && beside(b) { CLOSE_BESIDE } else { CLOSE };
            for (from, to) in [(a, b), (b, a)] {
                found.extend(way(sentence, from, to, said, close).map(|way| Pair { from, to, way }));
            }
        }
    }
    found
}

fn is_between(index: usize, one: usize, other: usize) -> bool {
    index > one.min(other) && index < one.max(other)
}

/// Which way it went from one level to another, if what was printed is how far.
fn way(sentence: &Sentence, from: usize, to: usize, said: Interval, close: i64) -> Option<Direction> {
    let value = |index: usize| recomputed(sentence.mention(index));
    let change = value(to)?.over(value(from)?)?.times(Decimal::ONE_HUNDRED)?.moved(-Decimal::ONE_HUNDRED);
    let (low, high) = (change.low?, change.high?);
    let (way, size) = if low > Decimal::ZERO {
        (Direction::Up, change)
    } else if high < Decimal::ZERO {
        (Direction::Down, change.negated())
    } else {
        return None;
    };
    let width = (high - low) + (said.high? - said.low?);
    let near = width * Decimal::ONE_HUNDRED <= said.low? * Decimal::from(close);
    (near && size.meets(said)).then_some(way)
}

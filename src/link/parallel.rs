//! Articles that report one event, in one language or two, found by the figures that they share; and the figures of such
//! a pair that are one.
//!
//! What is found here lets two figures vouch for each other, and never warns of anything.

use super::ClaimId;
use crate::claim::{Claim, Measure, Reading};
use crate::lexicon::dimension;
use crate::mention::{Kind, Mention};
use crate::value::{Amount, Decimal, Unit, power_of_ten};

/// Articles that print one value, at most, for the value to say anything about them.
const COMMON: usize = 12;

/// What the shared values must weigh together.
const ENOUGH: u32 = 4;

/// A figure as far as two texts may share it: its unit, its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key<'r> {
    // the value first: it tells most figures apart
    pub(super) value: Decimal,
    pub(super) unit: &'r str,
}

/// A value that the set prints, and how much it says when two texts share it.
struct Value<'r> {
    key: Key<'r>,
    weight: u32,
}

/// A figure of the set, by the number of its value.
type Row = (u32, ClaimId);

/// Figures of two articles that report the same and are one figure, each pair in both directions, in order.
pub fn twins(readings: &[&Reading]) -> Vec<(ClaimId, ClaimId)> {
    let mut keys: Vec<(Key, ClaimId)> = Vec::new();
    for (article, reading) in readings.iter().enumerate() {
        for (claim, stated) in reading.claims.iter().enumerate() {
            if let Some(key) = key(&reading.mentions[stated.mention]) {
                keys.push((key, ClaimId { article, claim }));
            }
        }
    }
    keys.sort_unstable();
    // the values by their numbers: two articles are held against each other more often than there are values
    let (mut values, mut rows): (Vec<Value>, Vec<Row>) = (Vec::new(), Vec::new());
    let mut of_article: Vec<Vec<Row>> = vec![Vec::new(); readings.len()];
    for (key, id) in keys {
        if values.last().is_none_or(|last| last.key != key) {
            values.push(Value { key, weight: weight(key) });
        }
        let row = (values.len() as u32 - 1, id);
        rows.push(row);
        of_article[id.article].push(row);
    }
    let telling = |rows: &&[Row]| values[rows[0].0 as usize].weight > 0;
    let counts: Vec<usize> = of_article.iter().map(|rows| alike(rows).filter(telling).count()).collect();
    let all: Vec<usize> = of_article.iter().map(|rows| alike(rows).count()).collect();
    let mut found = Vec::new();
    for (a, b) in candidates(&rows, &values) {
        let shared = shared(&of_article[a], &of_article[b], &values);
        if is_parallel(readings[a], readings[b], &shared, counts[a].min(counts[b]), all[a].min(all[b])) {
            for (one, other) in matched(readings, &shared) {
                found.push((one, other));
                found.push((other, one));
            }
        }
    }
    exact(readings, &rows, &values, &mut found);
    found.sort_unstable();
    found.dedup();
    found
}

/// The rows of each value.
fn alike(rows: &[Row]) -> impl Iterator<Item = &[Row]> {
    rows.chunk_by(|a, b| a.0 == b.0)
}

/// Values of one root of metrics that different articles print to three digits or more, told of nothing that contradicts:
/// they need no parallel texts to be one figure.
fn exact(readings: &[&Reading], rows: &[Row], values: &[Value], found: &mut Vec<(ClaimId, ClaimId)>) {
    let claim = |id: ClaimId| &readings[id.article].claims[id.claim];
    for same in alike(rows).filter(|same| (2..=COMMON * 2).contains(&same.len())) {
        let Value { key, weight } = &values[same[0].0 as usize];
        let percent = key.unit == "%";
        if *weight < if percent { 3 } else { 2 } {
            continue;
        }
        for (n, (_, a)) in same.iter().enumerate() {
            for (_, b) in &same[n + 1..] {
                let (one, other) = (claim(*a), claim(*b));
                if a.article != b.article && same_thing(one, other, *weight >= 3) && !contradict(one, other) {
                    found.extend([(*a, *b), (*b, *a)]);
                }
            }
        }
    }
}

/// Whether two claims are told of one metric, and of one place, owner or topic. Owners in two scripts cannot be told
/// apart: then a `long` value must do.
pub(super) fn same_thing(a: &Claim, b: &Claim, long: bool) -> bool {
    let metric =
        a.measure == b.measure && a.status == b.status && a.known_root().is_some() && a.known_root() == b.known_root();
    if !metric {
        return false;
    }
    let place = |claim: &Claim| {
        claim.scope.as_ref().filter(|scope| !scope.assumed && claim.owner.is_none()).map(|scope| scope.is)
    };
    let places = place(a).zip(place(b));
    let same_topic = a.topic.as_ref().zip(b.topic.as_ref()).is_some_and(|(one, other)| one.is == other.is);
    let shared = match (&a.owner, &b.owner) {
        (Some(one), Some(other)) if one.is.meets(&other.is) => true,
        (Some(one), Some(other)) => long && one.is.as_str().is_ascii() != other.is.as_str().is_ascii(),
        (None, None) => places.is_some_and(|(one, other)| one == other) || same_topic,
        // a firm's figure and one that names nobody
        (Some(_), None) => long && b.scope.as_ref().is_none_or(|scope| !scope.here),
        (None, Some(_)) => long && a.scope.as_ref().is_none_or(|scope| !scope.here),
    };
    shared && places.is_none_or(|(one, other)| one == other)
}

/// The key of a figure; `None` for a rank or what has no value.
pub(super) fn key(mention: &Mention) -> Option<Key<'_>> {
    if matches!(mention.kind, Kind::Ordinal) {
        return None;
    }
    let value = match mention.amount? {
        Amount::One(one) => one.value,
        range => range.middle(),
    };
    let (unit, value) = in_base(mention, value);
    Some(Key { unit, value })
}

/// A value of a figure in the base unit of its measure, and that unit; counts and bare numbers have none.
pub(super) fn in_base(mention: &Mention, value: Decimal) -> (&str, Decimal) {
    match &mention.unit {
        Unit::None | Unit::Count(_) => ("", value),
        Unit::Measure(symbol) => {
            let base = dimension(symbol).and_then(|(quantity, digits, power)| {
                let base = value.checked_mul(digits.into())?.checked_mul(power_of_ten(power)?)?;
                Some((quantity.base()?, base))
            });
            base.unwrap_or((*symbol, value))
        }
        unit => (unit.symbol(), value),
    }
}

/// How much it says when two texts share a value: nothing for one digit, more with each further one.
pub(super) fn weight(key: Key) -> u32 {
    let large = key.value.abs() >= Decimal::from(1_000_000);
    match key.value.precision() {
        0 | 1 => u32::from(large),
        2 => 1 + u32::from(large),
        3 => 2 + u32::from(large),
        _ => 3,
    }
}

/// The pairs of articles that share a value which says something.
fn candidates(rows: &[Row], values: &[Value]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    for same in alike(rows).filter(|same| values[same[0].0 as usize].weight > 0) {
        let mut articles: Vec<usize> = same.iter().map(|(_, id)| id.article).collect();
        articles.dedup();
        if articles.len() > COMMON {
            continue;
        }
        for (n, a) in articles.iter().enumerate() {
            pairs.extend(articles[n + 1..].iter().map(|b| (*a, *b)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// A value that two articles share, with its figures in each.
struct Shared<'a> {
    value: &'a Value<'a>,
    here: &'a [Row],
    there: &'a [Row],
}

/// The values of two articles, in order, that both print.
fn shared<'a>(here: &'a [Row], there: &'a [Row], values: &'a [Value]) -> Vec<Shared<'a>> {
    let mut found = Vec::new();
    let mut from = 0;
    for same in alike(here) {
        let number = same[0].0;
        from += there[from..].iter().take_while(|(other, _)| *other < number).count();
        let len = there[from..].iter().take_while(|(other, _)| *other == number).count();
        if len > 0 {
            found.push(Shared { value: &values[number as usize], here: same, there: &there[from..from + len] });
        }
    }
    found
}

/// Whether two articles report the same: they share values that weigh enough, a good part of what either prints, and
/// in a like order. `fewer` is how many such values the shorter of the two prints, `all` how many values at all.
fn is_parallel(a: &Reading, b: &Reading, shared: &[Shared], fewer: usize, all: usize) -> bool {
    let telling: Vec<&Shared> = shared.iter().filter(|s| s.value.weight > 0).collect();
    let sum: u32 = telling.iter().map(|s| s.value.weight).sum();
    let part = telling.len() * 3 >= fewer;
    if !part {
        return false;
    }
    let mut order: Vec<(ClaimId, ClaimId)> = telling.iter().map(|s| (s.here[0].1, s.there[0].1)).collect();
    order.sort_unstable();
    let there: Vec<usize> = order.iter().map(|(_, id)| id.claim).collect();
    let alike = longest_rising(&there) * 3 >= there.len() * 2;
    // a few figures are enough where the two texts are of one length and name the same days
    let few = || telling.len() >= 2 && sum + same_days(a, b) >= ENOUGH && telling.len() * 2 >= fewer;
    // nearly every value of the shorter text stands in the other, however round
    let most = shared.len() >= 4 && shared.len() * 4 >= all * 3 && sum >= 2;
    alike && (telling.len() >= 3 && sum >= ENOUGH || most || few())
}

/// How many days of the calendar both texts name, two at most.
fn same_days(a: &Reading, b: &Reading) -> u32 {
    let days = |reading: &Reading| {
        let mut days: Vec<_> = reading.mentions.iter().filter_map(|m| m.period).collect();
        days.sort_unstable();
        days.dedup();
        days
    };
    let there = days(b);
    days(a).iter().filter(|day| there.binary_search(day).is_ok()).count().min(2) as u32
}

/// The length of the longest rising run of values, not necessarily on end.
fn longest_rising(values: &[usize]) -> usize {
    let mut ends: Vec<usize> = Vec::new();
    for &value in values {
        let at = ends.partition_point(|end| *end < value);
        match ends.get_mut(at) {
            Some(end) => *end = value,
            None => ends.push(value),
        }
    }
    ends.len()
}

/// The figures of two parallel texts that are one: a value that each prints once, or as often as the other; a large one
/// that either prints once.
fn matched(readings: &[&Reading], shared: &[Shared]) -> Vec<(ClaimId, ClaimId)> {
    let mut found = Vec::new();
    for Shared { value, here, there } in shared {
        let large = value.weight > 0 && value.key.value >= Decimal::from(1_000_000);
        let pairs: Vec<(ClaimId, ClaimId)> = if here.len() == there.len() {
            here.iter().zip(*there).map(|((_, a), (_, b))| (*a, *b)).collect()
        } else if here.len().min(there.len()) == 1 && large {
            here.iter().flat_map(|(_, a)| there.iter().map(move |(_, b)| (*a, *b))).collect()
        } else {
            continue;
        };
        let claim = |id: &ClaimId| &readings[id.article].claims[id.claim];
        found.extend(pairs.into_iter().filter(|(a, b)| !contradict(claim(a), claim(b))));
    }
    found
}

/// Whether two figures with one value say different things: another time, up and down, a rank and a level.
pub(super) fn contradict(a: &Claim, b: &Claim) -> bool {
    let period = |claim: &Claim| claim.period.as_ref().filter(|p| p.here).map(|p| p.is);
    let times = period(a).zip(period(b)).is_some_and(|(one, other)| !one.contains(other) && !other.contains(one));
    let ways = a.direction.zip(b.direction).is_some_and(|(one, other)| one != other);
    let ranks = (a.measure == Measure::Rank) != (b.measure == Measure::Rank);
    times || ways || ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_rising_run() {
        assert_eq!(longest_rising(&[3, 1, 2, 5, 4]), 3);
        assert_eq!(longest_rising(&[]), 0);
    }
}

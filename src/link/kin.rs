//! Articles that tell of the same things, by the figures they share.

use super::{ClaimId, Linked, parallel};
use crate::claim::{Claim, Measure, Reading, Relation, Status};
use crate::mention::{Kind, Mention};
use crate::value::{Amount, Decimal, Unit};

/// What the values that two articles share must weigh together for them to be kin: four for one of four digits, two for
/// one of three, one more where both tell of one metric; of two digits only such a one counts, as two.
const ENOUGH: usize = 6;

/// The same for articles of which two figures may still be one, if very much speaks for it.
const LITTLE: usize = 4;

/// Articles that print one value, at most, for the value to say anything.
const COMMON: usize = 12;

/// Articles kin to one, at most, for them to be taken for telling of the same things: to more, it is a survey.
const MOST_NEAR: usize = 12;

/// How near two articles are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// They tell figures of one subject.
    Subject,
    /// They share figures.
    Figures,
    /// They share enough to tell of the same things.
    Kin,
}

/// The pairs of articles that have something in common, each in both directions, in order.
pub fn kin(readings: &[&Reading]) -> Vec<(usize, usize, Near)> {
    let mut rows: Vec<(Digits, ClaimId)> = Vec::new();
    for (article, reading) in readings.iter().enumerate() {
        for (claim, stated) in reading.claims.iter().enumerate() {
            let row = Digits::of(&reading.mentions[stated.mention]).filter(|row| row.digits.len() >= 2);
            rows.extend(row.map(|row| (row, ClaimId { article, claim })));
        }
    }
    rows.sort_unstable();
    rows.dedup_by(|a, b| a.0 == b.0 && a.1.article == b.1.article);
    let claim = |id: ClaimId| &readings[id.article].claims[id.claim];
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for same in rows.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() <= COMMON) {
        for (n, (row, a)) in same.iter().enumerate() {
            for (_, b) in &same[n + 1..] {
                let told = same_metric(claim(*a), claim(*b));
                let weight = match row.digits.len() {
                    2 if told => 2,
                    2 => 0,
                    3 if told => 3,
                    3 => 2,
                    _ => 4,
                };
                pairs.push((a.article, b.article, weight));
            }
        }
    }
    pairs.sort_unstable();
    let alike = pairs.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    let mut found = Vec::new();
    for same in alike {
        let (a, b, weight) = (same[0].0, same[0].1, same.iter().map(|pair| pair.2).sum::<usize>());
        let near = match weight {
            ENOUGH.. => Some(Near::Kin),
            LITTLE.. => Some(Near::Figures),
            _ => None,
        };
        if let Some(near) = near {
            found.extend([(a, b, near), (b, a, near)]);
        }
    }
    found.sort_unstable();
    let both = |near: Near| move |(a, b): (usize, usize)| [(a, b, near), (b, a, near)];
    let mut more: Vec<(usize, usize, Near)> =
        slipped(readings).into_iter().chain(beside(readings)).flat_map(both(Near::Figures)).collect();
    // what is kin to one article may tell the same things as another that is
    for near in found.chunk_by(|a, b| a.0 == b.0) {
        let mut near: Vec<usize> = near.iter().filter(|pair| pair.2 == Near::Kin).map(|pair| pair.1).collect();
        near.truncate(if near.len() > MOST_NEAR { 0 } else { MOST_NEAR });
        let others = |a: usize| near.iter().filter(move |c| **c != a).map(move |c| (a, *c, Near::Figures));
        near.iter().for_each(|&a| more.extend(others(a)));
    }
    found.extend(more);
    found.extend(of_one_subject(readings).into_iter().flat_map(both(Near::Subject)));
    // the nearest of each pair
    found.sort_unstable_by_key(|&(a, b, near)| (a, b, std::cmp::Reverse(near)));
    found.dedup_by_key(|pair| (pair.0, pair.1));
    found
}

/// The digits of a figure, in their own order from the least, and the name of its metric or of what it is told of.
pub(super) type SlipKey<'r> = (Vec<u8>, &'r str);

/// What two figures have in common of which one may be the other with its point in another place, two digits swapped or in
/// another currency: three digits at least, of a level, and one metric, topic, firm or place.
pub(super) fn slip_keys<'r>(claim: &'r Claim, mention: &'r Mention) -> impl Iterator<Item = SlipKey<'r>> {
    let row = Digits::of(mention).filter(|_| claim.measure == Measure::Level && !is_bare(mention));
    let digits = row.filter(|row| row.digits.len() >= 3).map(|row| sorted_digits(row.digits));
    let place = claim.scope.as_ref().filter(|scope| scope.here).map(|scope| scope.is.name());
    let topic = claim.topic.as_ref().map(|topic| topic.is.as_str());
    let owner = claim.owner.as_ref().map(|owner| owner.is.as_str());
    let root = claim.known_root().filter(|_| claim.period.is_some());
    let names = [root, topic, owner, place].into_iter().flatten();
    digits.into_iter().flat_map(move |digits| names.clone().map(move |name| (digits.clone(), name)))
}

/// Articles of which one prints the other's figure with such a slip, each once for each figure: of one time, and of nothing
/// that differs.
fn slipped(readings: &[&Reading]) -> Vec<(usize, usize)> {
    let mut rows: Vec<(SlipKey, ClaimId)> = Vec::new();
    for (article, reading) in readings.iter().enumerate() {
        for (claim, stated) in reading.claims.iter().enumerate() {
            let keys = slip_keys(stated, &reading.mentions[stated.mention]);
            rows.extend(keys.map(|key| (key, ClaimId { article, claim })));
        }
    }
    rows.sort_unstable();
    let claim = |id: ClaimId| &readings[id.article].claims[id.claim];
    let of = |id: ClaimId| Digits::of(&readings[id.article].mentions[claim(id).mention]);
    // three digits stand in two currencies by chance
    let unlike = |a: ClaimId, b: ClaimId| {
        of(a).zip(of(b)).is_some_and(|(a, b)| match a.unit == b.unit {
            true => a.value != b.value && (a.digits == b.digits || are_neighbours(&a.digits, &b.digits)),
            false => a.digits.len() > 3,
        })
    };
    let mut found = Vec::new();
    for same in rows.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() <= COMMON) {
        for (n, (_, a)) in same.iter().enumerate() {
            let others = same[n + 1..].iter().map(|(_, b)| *b);
            let others = others.filter(|b| a.article != b.article && unlike(*a, *b));
            let others = others.filter(|b| may_be_one(claim(*a), claim(*b)));
            found.extend(others.map(|b| (a.article, b.article)));
        }
    }
    found
}

/// Whether the times of two claims meet, and neither their places differ nor, as far as they are written in one script, their names; a goal is
/// no other figure's slip.
fn may_be_one(a: &Claim, b: &Claim) -> bool {
    let place = |claim: &Claim| claim.scope.as_ref().filter(|scope| !scope.assumed).map(|scope| scope.is);
    let topic = |claim: &Claim| claim.topic.as_ref().map(|topic| topic.is.clone());
    let owner = |claim: &Claim| claim.owner.as_ref().map(|owner| owner.is.as_str().to_owned());
    let apart = |one: &str, other: &str| one.is_ascii() == other.is_ascii() && one != other;
    let meant = |claim: &Claim| matches!(claim.status, Status::Target | Status::Cap);
    let time = |claim: &Claim| claim.period.as_ref().map(|period| period.is);
    meant(a) == meant(b)
        && a.known_root().zip(b.known_root()).is_none_or(|(a, b)| a == b)
        && time(a).zip(time(b)).is_none_or(|(a, b)| a.contains(b) || b.contains(a))
        && (a.owner.is_some() || b.owner.is_some() || place(a).zip(place(b)).is_none_or(|(a, b)| a == b))
        && topic(a).zip(topic(b)).is_none_or(|(a, b)| a.is_variant_of(&b) || !apart(a.as_str(), b.as_str()))
        && owner(a).zip(owner(b)).is_none_or(|(a, b)| !apart(&a, &b))
}

/// Figures of a sentence between two that are held together, at most.
const APART: usize = 2;

/// Two figures that one sentence tells, near each other: the first as it is, the second by its sorted digits. Articles that
/// share both tell of one thing, be the point of the second in another place. Five digits together at least, or four where
/// one is the growth of the other.
pub(super) fn beside_rows(reading: &Reading) -> impl Iterator<Item = (Digits<'_>, Vec<u8>)> {
    let claims = &reading.claims;
    let of = |claim: usize| Digits::of(&reading.mentions[claims[claim].mention]);
    let near = move |at: usize| at.saturating_sub(APART)..(at + APART + 1).min(claims.len());
    let named = move |claim: usize| !is_bare(&reading.mentions[claims[claim].mention]);
    let together = move |a: usize, b: usize| a != b && claims[a].sentence == claims[b].sentence && !claims[a].in_title;
    let mut grown: Vec<[usize; 2]> = reading
        .relations
        .iter()
        .filter_map(|relation| match relation {
            Relation::Growth { level, rate } => Some([*level.min(rate), *level.max(rate)]),
            _ => None,
        })
        .collect();
    grown.sort_unstable();
    (0..claims.len()).flat_map(move |a| {
        let rows = near(a).filter(|b| together(a, *b) && named(*b)).filter_map(|b| {
            let (one, other) = (of(a)?, of(b)?);
            let all = one.digits.len() + other.digits.len();
            let told = all >= 5 || all == 4 && grown.binary_search(&[a.min(b), a.max(b)]).is_ok();
            (other.digits.len() >= 2 && told).then(|| (one, sorted_digits(other.digits)))
        });
        rows.collect::<Vec<_>>()
    })
}

/// Whether it is a number without a unit, which may be of anything: what is counted comes in whole ones.
pub(super) fn is_bare(mention: &Mention) -> bool {
    let whole = |amount: Amount| amount.middle() == amount.middle().trunc();
    match mention.unit {
        Unit::None => true,
        Unit::Count(_) => !mention.amount.is_some_and(whole),
        _ => false,
    }
}

/// Whether two digits that follow each other have changed places, and nothing else differs: those at both ends of a number
/// do by chance more often.
pub fn are_neighbours(a: &str, b: &str) -> bool {
    let mut unlike = a.bytes().zip(b.bytes()).enumerate().filter(|(_, (x, y))| x != y);
    let (Some((first, x)), Some((second, y)), None) = (unlike.next(), unlike.next(), unlike.next()) else {
        return false;
    };
    a.len() == b.len() && second == first + 1 && (x.0, x.1) == (y.1, y.0)
}

/// The digits in order without zeros: alike where only their places differ.
fn sorted_digits(digits: String) -> Vec<u8> {
    let mut digits = digits.into_bytes();
    digits.retain(|digit| *digit != b'0');
    digits.sort_unstable();
    digits
}

/// Articles that both tell two figures together.
fn beside(readings: &[&Reading]) -> Vec<(usize, usize)> {
    let mut rows: Vec<(Digits, Vec<u8>, usize)> = Vec::new();
    for (article, reading) in readings.iter().enumerate() {
        rows.extend(beside_rows(reading).map(|(one, other)| (one, other, article)));
    }
    rows.sort_unstable();
    rows.dedup();
    let mut found = Vec::new();
    for same in rows.chunk_by(|a, b| (&a.0, &a.1) == (&b.0, &b.1)).filter(|same| same.len() <= COMMON) {
        for (n, a) in same.iter().enumerate() {
            found.extend(same[n + 1..].iter().map(|b| (a.2, b.2)));
        }
    }
    found
}

/// Articles of one topic, firm, place or metric, at most, for these to say anything: a page tells of one thing, a large set
/// of all.
pub(super) const COMMON_SUBJECT: usize = 24;

/// What an article tells figures of, each once: topics and firms, the places that it names with them, and metrics.
pub(super) fn subjects(reading: &Reading) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for claim in &reading.claims {
        if claim.metric.is_some() && !claim.part {
            found.extend(claim.topic.as_ref().map(|topic| topic.is.as_str()));
            found.extend(claim.owner.as_ref().map(|owner| owner.is.as_str()));
        }
        found.extend(claim.scope.as_ref().filter(|scope| !scope.assumed).map(|scope| scope.is.name()));
        found.extend(claim.metric.as_ref().filter(|metric| metric.known && metric.here).map(|m| m.root.as_str()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Articles that tell figures of one subject.
fn of_one_subject(readings: &[&Reading]) -> Vec<(usize, usize)> {
    let named = |(article, reading)| subjects(reading).into_iter().map(move |name| (name, article));
    let mut rows: Vec<(&str, usize)> = readings.iter().copied().enumerate().flat_map(named).collect();
    rows.sort_unstable();
    let mut found = Vec::new();
    for same in rows.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() <= COMMON_SUBJECT) {
        for (n, a) in same.iter().enumerate() {
            found.extend(same[n + 1..].iter().map(|b| (a.1, b.1)));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether both tell one measure of one metric that the table knows.
fn same_metric(a: &Claim, b: &Claim) -> bool {
    a.measure == b.measure && a.known_root().is_some() && a.known_root() == b.known_root()
}

impl Linked<'_> {
    /// How near two articles are; `None` where they have nothing in common.
    pub fn nearness(&self, a: usize, b: usize) -> Option<Near> {
        self.kin.binary_search_by_key(&(a, b), |pair| (pair.0, pair.1)).ok().map(|at| self.kin[at].2)
    }

    /// Whether two articles tell of the same things: they share figures enough.
    pub fn are_kin(&self, a: usize, b: usize) -> bool {
        self.nearness(a, b) == Some(Near::Kin)
    }

    /// The articles that have something in common with this one, in order, each with how near it is.
    pub fn near(&self, article: usize) -> impl Iterator<Item = (usize, Near)> + '_ {
        let first = self.kin.partition_point(|(one, ..)| *one < article);
        let pairs = self.kin[first..].iter().take_while(move |(one, ..)| *one == article);
        pairs.map(|(_, other, near)| (*other, *near))
    }

    /// The articles that tell of the same things as this one, in order.
    pub fn near_kin_of(&self, article: usize) -> impl Iterator<Item = usize> + '_ {
        self.near(article).filter(|(_, near)| *near == Near::Kin).map(|(other, _)| other)
    }

    /// The values of two figures in the unit that both have: the base one of their measure, or, where one stands without
    /// its unit, that of the other. Of a range, its middle.
    pub fn values(&self, a: ClaimId, b: ClaimId) -> Option<(Decimal, Decimal)> {
        let (one, other) = (self.mention(a), self.mention(b));
        let (x, y) = (one.amount?.middle(), other.amount?.middle());
        let (here, there) = (parallel::in_base(one, x), parallel::in_base(other, y));
        Some(if here.0 == there.0 { (here.1, there.1) } else { (x, y) })
    }
}

/// A figure as far as a slip of its point or of its currency leaves it: the significant digits of one number, two at
/// least, its value in the base unit of its measure, and that unit (of counts and bare numbers none).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Digits<'r> {
    pub digits: String,
    pub unit: &'r str,
    pub value: Decimal,
}

impl<'r> Digits<'r> {
    pub fn of(mention: &'r Mention) -> Option<Digits<'r>> {
        let Amount::One(one) = mention.amount? else { return None };
        let (unit, value) = parallel::in_base(mention, one.value);
        let digits = value.digits();
        (value > Decimal::ZERO && mention.kind != Kind::Ordinal).then_some(Digits { digits, unit, value })
    }
}

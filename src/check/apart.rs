//! Like claims whose intervals do not meet, without holding all against all.

use super::allowed::{Hold, compared};
use crate::link::{ClaimId, Linked, Match, Position, Slip, compare, is_dated_of_one, positions};
use crate::mention::Mention;
use crate::value::{Amount, Map};

/// Claims with the same leading digits that one claim without place or period is held against, at most.
const MOST_ALIKE: usize = 48;

/// Claims among which those are looked for, at most.
const MOST_SEEN: usize = 512;

/// Two values that are given for the same thing and do not agree.
#[derive(Clone, Debug)]
pub struct Apart {
    /// Who prints the smaller one.
    pub low: Position,
    /// Who prints the larger one.
    pub high: Position,
    /// How well they match.
    pub matched: Match,
}

/// Every pair of unlike values in groups of like claims.
pub fn in_groups(linked: &Linked, hold: Hold) -> Vec<Apart> {
    let mut found = Vec::new();
    for bucket in linked.buckets() {
        for claims in bucket.groups.iter().map(|group| &group.claims).chain(&bucket.undated) {
            let values = positions(linked, claims);
            for (n, a) in values.iter().enumerate() {
                found.extend(values[n + 1..].iter().filter_map(|b| apart(linked, a, b, hold)));
            }
        }
    }
    found
}

/// Pairs of unlike values of kin articles, or of one firm, that share place and period; of kin these may be taken over from the
/// text before.
pub fn in_kin_groups(linked: &Linked, hold: Hold) -> Vec<Apart> {
    let mut found = Vec::new();
    for bucket in linked.buckets() {
        for claims in bucket.groups.iter().map(|group| &group.claims).chain(&bucket.carried) {
            let values = positions(linked, claims);
            for (n, a) in values.iter().enumerate() {
                let kin = |b: &&Position| {
                    linked.are_kin(a.first().article, b.first().article)
                        || is_dated_of_one(linked, a.first(), b.first())
                };
                found.extend(values[n + 1..].iter().filter(kin).filter_map(|b| apart(linked, a, b, hold)));
            }
        }
    }
    found
}

/// Pairs of a claim without place or period and one of the same bucket whose leading digits are the same.
pub fn by_digits(linked: &Linked, hold: Hold) -> Vec<Apart> {
    let mut found = Vec::new();
    for bucket in linked.buckets().iter().filter(|bucket| !bucket.loose.is_empty()) {
        // those that are loose themselves, and the others
        let mut by_lead: Map<String, [Vec<ClaimId>; 2]> = Map::new();
        let loose = |id: ClaimId| bucket.loose.binary_search(&id).is_ok();
        for &id in &bucket.claims {
            if let Some(alike) = lead(linked.mention(id)).map(|lead| by_lead.entry(lead)) {
                alike[usize::from(!loose(id))].push(id);
            }
        }
        let alone = |id: ClaimId| Position { claims: vec![id] };
        for &id in &bucket.loose {
            let Some([both, one]) = lead(linked.mention(id)).and_then(|lead| by_lead.get(&lead)) else { continue };
            let others = both[both.partition_point(|other| *other <= id)..].iter().chain(one).take(MOST_SEEN);
            // 303,000 homes of a plan, and 30,330 of another year
            let period = |id: ClaimId| linked.claim(id).period.as_ref().map(|period| period.is);
            let near = |other: &ClaimId| {
                if linked.mention(id).amount == linked.mention(*other).amount {
                    return false;
                }
                let same = digits(linked.mention(id)) == digits(linked.mention(*other));
                same || period(id).zip(period(*other)).is_none_or(|(a, b)| a == b)
            };
            found.extend(
                others
                    .copied()
                    .filter(near)
                    .take(MOST_ALIKE)
                    .filter_map(|other| apart(linked, &alone(id), &alone(other), hold)),
            );
        }
    }
    found
}

/// Pairs of figures of kin articles that are one fact and differ by this slip.
pub fn of_kin(linked: &Linked, slip: Slip) -> Vec<Apart> {
    in_order(linked, linked.slipped(slip))
}

/// The smaller figure of each pair first.
pub fn in_order(linked: &Linked, pairs: Vec<(ClaimId, ClaimId)>) -> Vec<Apart> {
    let ordered = pairs.into_iter().filter_map(|(a, b)| {
        let (one, other) = linked.values(a, b)?;
        let (low, high) = if one <= other { (a, b) } else { (b, a) };
        Some(Apart { low: Position { claims: vec![low] }, high: Position { claims: vec![high] }, matched: Match::Weak })
    });
    ordered.collect()
}

/// The first three significant digits.
fn lead(mention: &Mention) -> Option<String> {
    digits(mention).get(..3).map(str::to_owned)
}

/// The significant digits; of a range none.
fn digits(mention: &Mention) -> String {
    match mention.amount {
        Some(Amount::One(one)) => one.digits(),
        _ => String::new(),
    }
}

/// Pairs of figures that the reader says are the same thing and that do not agree.
pub fn of_told(linked: &Linked) -> Vec<Apart> {
    let unlike = linked.told_alike().into_iter().filter(|told| !told.2).map(|(a, b, _)| (a, b));
    let pairs = in_order(linked, unlike.collect());
    pairs.into_iter().map(|pair| Apart { matched: Match::Full, ..pair }).collect()
}

/// The second value without the claims that the reader keeps apart from one of the first.
fn untold(linked: &Linked, a: &Position, b: &Position) -> Option<Position> {
    let mut left = b.clone();
    if linked.keeps_apart() {
        let kept = |one: &ClaimId, id: &ClaimId| linked.are_kept_apart(linked.figure(*one), linked.figure(*id));
        left.claims.retain(|id| !a.claims.iter().any(|one| kept(one, id)));
    }
    (!left.claims.is_empty()).then_some(left)
}

fn apart(linked: &Linked, a: &Position, b: &Position, hold: Hold) -> Option<Apart> {
    let b = &untold(linked, a, b)?;
    let matched = compare(linked, a.first(), b.first()).ok()?;
    let (one, other) = (linked.mention(a.first()), linked.mention(b.first()));
    if compared(one, hold)?.meets(compared(other, hold)?) {
        return None;
    }
    let (low, high) = if one.amount?.middle() <= other.amount?.middle() { (a, b) } else { (b, a) };
    Some(Apart { low: low.clone(), high: high.clone(), matched })
}

/// Whether both values stand in one sentence and nowhere else: it names two things that only look alike.
pub fn in_one_sentence(linked: &Linked, pair: &Apart) -> bool {
    let place = |id: ClaimId| (id.article, linked.claim(id).sentence);
    let all = pair.low.claims.iter().chain(&pair.high.claims);
    all.map(|id| place(*id)).all(|other| other == place(pair.low.first()))
}

/// Whether each of two values stands in an article that does not tell the other: who tells both tells them of two things.
pub fn in_two_articles(pair: &Apart) -> bool {
    let told = |claims: &[ClaimId], article: usize| claims.iter().any(|id| id.article == article);
    let alone = |one: &Position, other: &Position| one.claims.iter().any(|id| !told(&other.claims, id.article));
    alone(&pair.low, &pair.high) && alone(&pair.high, &pair.low)
}

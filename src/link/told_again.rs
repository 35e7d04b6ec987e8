//! Levels that are told again: figures of one article, or of kin articles, that print one value of three digits or more
//! and are told of nothing that contradicts. What is said of one of them, its growth or its parts, is said of the other.

use super::kin::Near;
use super::parallel::{Key, contradict, key, weight};
use super::{ClaimId, Linked};
use crate::claim::Measure;

/// Figures of one value, at most, for the value to say anything.
const COMMON: usize = 16;

/// What must speak for two figures of one value being one, where their articles share little else.
const SURE: i32 = 15;

/// The same where their articles share no more than a subject.
const SURE_ALONE: i32 = 34;

/// The levels of the set, by value.
#[derive(Debug)]
pub struct ToldAgain<'r> {
    rows: Vec<(Key<'r>, ClaimId)>,
    /// Figures of two articles that are one by all that is told around them, in both directions, in order.
    aligned: Vec<(ClaimId, ClaimId)>,
}

impl<'r> Linked<'r> {
    /// The levels of the set that can be known again by their value. Gathered once: several checks ask.
    pub fn told_again(&self) -> &ToldAgain<'r> {
        self.told_again.get_or_init(|| self.gather_told_again())
    }

    fn gather_told_again(&self) -> ToldAgain<'r> {
        let mut rows = Vec::new();
        for &article in self.compared() {
            let reading = self.readings()[article];
            for (claim, stated) in reading.claims.iter().enumerate() {
                let key = key(&reading.mentions[stated.mention]).filter(|key| weight(*key) >= 2);
                if let Some(key) = key.filter(|_| stated.measure == Measure::Level) {
                    rows.push((key, ClaimId { article, claim }));
                }
            }
        }
        rows.sort_unstable();
        let level = |id: ClaimId| self.claim(id).measure == Measure::Level;
        let told = self.aligned().iter().filter(|pair| {
            let long = key(self.mention(pair.a)).is_some_and(|key| weight(key) >= 2);
            let little = self.nearness(pair.a.article, pair.b.article) == Some(Near::Subject);
            pair.slip.is_none()
                && pair.score >= if little { SURE_ALONE } else { SURE }
                && long
                && level(pair.a)
                && level(pair.b)
        });
        let mut aligned: Vec<(ClaimId, ClaimId)> = told.flat_map(|pair| [(pair.a, pair.b), (pair.b, pair.a)]).collect();
        aligned.sort_unstable();
        ToldAgain { rows, aligned }
    }
}

impl ToldAgain<'_> {
    /// The other figures of the set that are this one, told again.
    pub fn of(&self, linked: &Linked, id: ClaimId) -> Vec<ClaimId> {
        let Some(key) = key(linked.mention(id)) else { return Vec::new() };
        let first = self.rows.partition_point(|(other, _)| *other < key);
        let same = self.rows[first..].iter().take_while(|(other, _)| *other == key).take(COMMON + 1);
        let same: Vec<ClaimId> = same.map(|(_, id)| *id).collect();
        let known = if same.len() > COMMON { Vec::new() } else { same };
        let first = self.aligned.partition_point(|(one, _)| *one < id);
        let aligned = self.aligned[first..].iter().take_while(|(one, _)| *one == id).map(|(_, other)| *other);
        let aligned = aligned.filter(|other| agrees(linked, id, *other));
        let mut found: Vec<ClaimId> =
            known.into_iter().filter(|other| *other != id && is_one(linked, id, *other)).chain(aligned).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

/// Whether two figures of one value are told of one thing, as far as both say.
fn is_one(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let (one, other) = (linked.claim(a), linked.claim(b));
    let near = a.article == b.article || linked.are_kin(a.article, b.article);
    let metric = one.known_root().zip(other.known_root()).is_none_or(|(a, b)| a == b);
    // "to $29bn from $63bn; Germany with $29bn, down 17%": one sentence tells of two
    let apart = a.article != b.article || {
        let (first, second) = (a.min(b), a.max(b));
        let (end, start) = (linked.mention(first).span.end as usize, linked.mention(second).span.start as usize);
        let gap = linked.reading(a).plain.text.get(end..start).unwrap_or_default();
        gap.contains(['。', '\n']) || gap.contains(". ")
    };
    near && apart && metric && agrees(linked, a, b)
}

/// Whether two figures of one value are told of no two times, and both as reached or both as foreseen.
fn agrees(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let (one, other) = (linked.claim(a), linked.claim(b));
    one.status == other.status && !contradict(one, other)
}

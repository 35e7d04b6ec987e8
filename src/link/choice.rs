//! Which pairs of figures are taken for one fact: each the best for both of its figures, with enough that speaks for it.

use super::ClaimId;
use super::aligned::Slip;
use crate::value::Map;

/// What must speak for two figures of kin articles being one, in tenths of the logarithm of the odds.
const ENOUGH: i32 = 0;

/// The same for articles that share little else.
const ENOUGH_ALONE: i32 = 12;

/// The same for two numbers without a unit, one of them broken, whatever else their articles share: tables are full of them.
const ENOUGH_BARE: i32 = 20;

/// How much less has to speak for figures that are the same digits in another place of the point, both exact and no rates:
/// few numbers that long are alike by chance, and rates are short.
const LESS_FOR_POINT: i32 = 5;

/// What must speak for two figures of which one has its like, and more speaks for that.
const ENOUGH_BESIDE: i32 = 40;

/// The same where it is the headline's, which tells again what the body says.
const ENOUGH_TITLE: i32 = 20;

/// What it weighs that two other articles or more agree with one of two figures, and none with the other.
const AGREED: i32 = 12;

/// A pair of figures, and what speaks for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub a: usize,
    pub b: usize,
    /// How they differ; `None` where they agree.
    pub slip: Option<Slip>,
    pub score: i32,
    /// What has to speak for it, where something else does not.
    pub enough: i32,
    /// The same where one of them has its like.
    pub enough_beside: i32,
}

/// On what it hangs how much has to speak for a pair.
pub(super) struct Asked {
    /// Whether the articles tell of the same things.
    pub kin: bool,
    /// Whether both are numbers without a unit, one of them broken.
    pub bare: bool,
    /// Whether the point of an exact figure has moved that is no rate.
    pub long: bool,
    /// Whether one is the headline's.
    pub title: bool,
    /// Whether both name metrics that the table knows and that are not the same.
    pub unlike: bool,
}

impl Asked {
    /// What has to speak for the pair, where no other has more.
    pub fn enough(&self) -> i32 {
        let least = match (self.bare, self.kin) {
            (true, _) => ENOUGH_BARE,
            (false, true) => ENOUGH,
            (false, false) => ENOUGH_ALONE,
        };
        least - if self.long { LESS_FOR_POINT } else { 0 }
    }

    /// The same where one of them has its like.
    pub fn enough_beside(&self) -> i32 {
        let least = match (self.unlike, self.title) {
            (true, _) => i32::MAX,
            (false, true) => ENOUGH_TITLE,
            (false, false) => ENOUGH_BESIDE,
        };
        least.max(self.enough())
    }
}

/// The best pair of each figure of two articles: of those that agree, and of those that do not.
#[derive(Default)]
pub(super) struct Best {
    of_here: Map<usize, [i32; 2]>,
    of_there: Map<usize, [i32; 2]>,
}

impl Best {
    pub fn of(pairs: &[Pair]) -> Self {
        let mut best = Best::default();
        for pair in pairs {
            let here = best.of_here.entry_or(pair.a, || [i32::MIN; 2]);
            let there = best.of_there.entry_or(pair.b, || [i32::MIN; 2]);
            for score in [here, there].map(|kinds| &mut kinds[usize::from(pair.slip.is_some())]) {
                *score = (*score).max(pair.score);
            }
        }
        best
    }

    /// Whether a pair is the best for both of its figures, and enough speaks for it.
    pub fn is(&self, pair: &Pair) -> bool {
        let rivals = [self.of_here.get(&pair.a), self.of_there.get(&pair.b)];
        let below = |kind: usize| rivals.iter().flatten().any(|best| best[kind] > pair.score);
        match pair.slip {
            None => pair.score >= pair.enough && !below(0),
            Some(_) => pair.score >= if below(0) { pair.enough_beside } else { pair.enough } && !below(1),
        }
    }
}

/// The articles that agree with each figure.
pub(super) struct Witnesses(Map<ClaimId, Vec<usize>>);

impl Witnesses {
    pub fn of(tried: &[(usize, usize, Vec<Pair>)]) -> Self {
        let mut found: Map<ClaimId, Vec<usize>> = Map::new();
        for (a, b, pairs) in tried.iter().filter(|(a, b, _)| a != b) {
            let best = Best::of(pairs);
            for pair in pairs.iter().filter(|pair| pair.slip.is_none() && best.is(pair)) {
                for (article, claim, other) in [(*a, pair.a, *b), (*b, pair.b, *a)] {
                    let others = found.entry_or(ClaimId { article, claim }, Vec::new);
                    if !others.contains(&other) {
                        others.push(other);
                    }
                }
            }
        }
        Witnesses(found)
    }

    /// What several agree on, and only one tells with the point elsewhere, has most likely slipped there. Of two digits
    /// swapped that is not said: an adjusted profit has much in common with the profit.
    pub fn speak_for(&self, a: usize, b: usize, pair: &Pair) -> i32 {
        let agreeing = |article, claim| self.0.get(&ClaimId { article, claim }).map_or(0, Vec::len);
        match (agreeing(a, pair.a), agreeing(b, pair.b)) {
            (0, 2..) | (2.., 0) if matches!(pair.slip, Some(Slip::Point | Slip::Currency)) && a != b => AGREED,
            _ => 0,
        }
    }
}

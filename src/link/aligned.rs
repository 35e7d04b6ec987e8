//! Figures of two kin articles that are one fact told otherwise: the same digits with the point or the currency shifted,
//! or with two digits swapped.
//!
//! Which figure of one article is which of the other is weighed by all that speaks for it: how many digits agree, what is
//! measured, when, where, of whom, and which other figures stand beside both. No part has to be known.

use super::kin::{Digits, significant};
use super::{ClaimId, Linked};
use crate::claim::{Claim, Measure, Stated, Status};
use crate::lexicon::metric_family;
use crate::mention::{Kind, Mention};
use crate::value::{Decimal, Map, Unit, ratio};

/// What must speak for two figures being one.
const ENOUGH: i32 = 5;

/// Figures to each side that are looked at for what stands beside both.
const NEAR: usize = 4;

/// How two figures differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The same digits in another place of the point.
    Point,
    /// The same number in another currency.
    Currency,
    /// Two digits swapped.
    Swap,
}

/// A figure as it is aligned, exact or rounded to fewer digits.
#[derive(Clone, Debug)]
struct Row<'r> {
    claim: usize,
    digits: String,
    /// The digits in order without zeros: alike where only their places differ.
    sorted: String,
    /// The value in the base unit of its measure, and that unit.
    value: Decimal,
    unit: &'r str,
    /// The value in the unit that is printed.
    printed: Decimal,
    rounded: bool,
}

/// A pair of figures, and what speaks for it.
#[derive(Clone, Copy, Debug)]
struct Pair {
    a: usize,
    b: usize,
    slip: Slip,
    score: i32,
}

impl Linked<'_> {
    /// Pairs of figures of kin articles that are one fact and differ by a slip.
    pub fn slipped(&self) -> Vec<(ClaimId, ClaimId, Slip)> {
        let mut rows: Map<usize, Vec<Row>> = Map::new();
        let kin = |article: &usize| self.kin_of(*article).next().is_some();
        rows.extend(self.compared().iter().copied().filter(kin).map(|article| (article, self.rows(article))));
        let mut found = Vec::new();
        for (a, here) in rows.iter() {
            for (b, there) in self.kin_of(*a).filter_map(|b| Some((b, rows.get(&b)?))).filter(|(b, _)| b > a) {
                found.extend(self.aligned(*a, here, b, there));
            }
        }
        found
    }

    /// The figures of an article, by their sorted digits: each as printed, and rounded as another text may print it.
    fn rows(&self, article: usize) -> Vec<Row<'_>> {
        let reading = self.readings()[article];
        let mut rows: Vec<Row> = Vec::new();
        for (claim, stated) in reading.claims.iter().enumerate().filter(|(_, claim)| claim.measure != Measure::Rank) {
            let mention = &reading.mentions[stated.mention];
            let (Some(exact), Some(amount)) = (Digits::of(mention), mention.amount) else { continue };
            let len = exact.digits.len();
            let mut row = |digits: String, value: Decimal, printed: Decimal, rounded: bool| {
                let mut sorted = digits.replace('0', "").into_bytes();
                sorted.sort_unstable();
                let sorted = String::from_utf8(sorted).unwrap_or_default();
                rows.push(Row { claim, digits, sorted, value, unit: exact.unit, printed, rounded });
            };
            for keep in 2..len.min(4) {
                let value = exact.value.round_significant(keep as u32);
                let digits = significant(value);
                if digits.len() == keep {
                    row(digits, value, amount.middle().round_significant(keep as u32), true);
                }
            }
            row(exact.digits.clone(), exact.value, amount.middle(), false);
        }
        rows.sort_by(|a, b| a.sorted.cmp(&b.sorted));
        rows
    }

    /// The pairs of two articles in which each is the best for the other.
    fn aligned(&self, a: usize, here: &[Row], b: usize, there: &[Row]) -> Vec<(ClaimId, ClaimId, Slip)> {
        let mut pairs: Vec<Pair> = Vec::new();
        for x in here {
            let first = there.partition_point(|y| y.sorted < x.sorted);
            let alike = there[first..].iter().take_while(|y| y.sorted == x.sorted);
            for y in alike.filter(|y| !(x.rounded && y.rounded)) {
                pairs.extend(self.pair(a, x, here, b, y, there));
            }
        }
        let (mut best_here, mut best_there): (Map<usize, i32>, Map<usize, i32>) = (Map::new(), Map::new());
        for pair in &pairs {
            let (here, there) = (best_here.entry(pair.a), best_there.entry(pair.b));
            (*here, *there) = ((*here).max(pair.score), (*there).max(pair.score));
        }
        let best =
            |pair: &&Pair| best_here.get(&pair.a) == Some(&pair.score) && best_there.get(&pair.b) == Some(&pair.score);
        let good = pairs.iter().filter(|pair| pair.score >= ENOUGH).filter(best);
        let id = |article, claim| ClaimId { article, claim };
        good.map(|pair| (id(a, pair.a), id(b, pair.b), pair.slip)).collect()
    }

    fn pair(&self, a: usize, x: &Row, here: &[Row], b: usize, y: &Row, there: &[Row]) -> Option<Pair> {
        let id = |article, row: &Row| ClaimId { article, claim: row.claim };
        let (ia, ib) = (id(a, x), id(b, y));
        if self.are_kept_apart(self.figure(ia), self.figure(ib)) {
            return None;
        }
        let (one, other) = (self.mention(ia), self.mention(ib));
        let currencies = one.unit.currency().zip(other.unit.currency());
        let swapped = currencies.is_some_and(|(a, b)| a != b);
        // "961.5 billion" may leave its currency to the sentence before
        let bare = |mention: &Mention| matches!(mention.unit, Unit::None) && mention.kind == Kind::Number;
        let rate =
            |mention: &Mention| matches!(mention.unit, Unit::Percent | Unit::Point | Unit::BasisPoint | Unit::Multiple);
        let unitless = bare(one) && !rate(other) || bare(other) && !rate(one);
        if x.unit != y.unit && !swapped && !unitless {
            return None;
        }
        let same = if x.unit == y.unit { x.value == y.value } else { x.printed == y.printed };
        let alike = x.unit == y.unit && (x.unit.is_empty() || one.unit == other.unit);
        let slip = match (x.digits == y.digits, same) {
            (true, true) if swapped => Slip::Currency,
            (true, false) if !swapped => Slip::Point,
            (false, _) if alike && !x.rounded && !y.rounded && two_swapped(x, y) => Slip::Swap,
            _ => return None,
        };
        let len = if slip == Slip::Swap { x.digits.len().max(y.digits.len()) } else { x.digits.len() };
        let mut score = match (len, slip) {
            // of two digits every tenth number is another one swapped
            (2, Slip::Swap) => return None,
            (3, Slip::Swap) => 3,
            (_, Slip::Swap) => 5,
            (2, _) => 1,
            (3, _) => 4,
            _ => 7,
        };
        score -= if x.rounded || y.rounded { 2 } else { 0 };
        let factor = if x.unit == y.unit { ratio(x.value.max(y.value), x.value.min(y.value)) } else { None };
        score -= if factor.is_some_and(|factor| factor > Decimal::from(5_000)) { 2 } else { 0 };
        let (metric, others) = self.speaking(ia, ib)?;
        score += metric + others;
        let beside = self.beside(x, here, y, there).min(3);
        // three digits are shared by chance: that the same is measured has to be said, or told by what stands beside both
        let chance = match slip {
            Slip::Swap => metric < 2 && beside < 2,
            Slip::Point => metric < 1 && beside < 1,
            Slip::Currency => false,
        };
        if len == 3 && chance {
            return None;
        }
        // a value that the other article prints as well is no slip of what it prints besides
        let same =
            |row: &Row, other: &Row| other.value == row.value && other.unit == row.unit || other.printed == row.printed;
        let stands = |row: &Row, rows: &[Row]| i32::from(rows.iter().any(|other| same(row, other)));
        if slip != Slip::Currency {
            let known = if x.digits.len() == 2 { 5 } else { 3 };
            score -= known * (stands(x, there) + stands(y, here));
        }
        score += 2 * beside;
        Some(Pair { a: x.claim, b: y.claim, slip, score })
    }

    /// What two claims say of their being one, their metrics first and then the rest; `None` where they measure different
    /// things.
    fn speaking(&self, a: ClaimId, b: ClaimId) -> Option<(i32, i32)> {
        let (one, other) = (self.claim(a), self.claim(b));
        let ways = one.direction.zip(other.direction).is_some_and(|(a, b)| a != b);
        if one.measure != other.measure || ways || (one.status == Status::Cap) != (other.status == Status::Cap) {
            return None;
        }
        let rate = self.mention(a).kind == Kind::Percent;
        let metric = match (&one.metric, &other.metric) {
            (Some(a), Some(b)) if a.name == b.name => {
                if a.here && b.here {
                    3
                } else {
                    1
                }
            }
            (Some(a), Some(b)) if a.known && b.known => {
                if a.root == b.root {
                    2
                } else if metric_family(&a.name, &b.name) {
                    0
                } else if rate {
                    -4
                } else {
                    return None;
                }
            }
            _ => 0,
        };
        let unit = match (&self.mention(a).unit, &self.mention(b).unit) {
            (Unit::Count(a), Unit::Count(b)) if a == b => 1,
            (Unit::Count(a), Unit::Count(b)) if a.is_ascii() == b.is_ascii() => -2,
            (a, b) => i32::from(a == b && !matches!(a, Unit::None | Unit::Percent)),
        };
        let period = match (&one.period, &other.period) {
            (Some(a), Some(b)) if a.is == b.is => {
                if a.here && b.here {
                    2
                } else {
                    1
                }
            }
            (Some(a), Some(b)) if a.is.contains(b.is) || b.is.contains(a.is) => 0,
            (Some(a), Some(b)) => {
                if a.here && b.here {
                    -3
                } else {
                    -1
                }
            }
            _ => 0,
        };
        let assumed = |place: &Stated<_>| place.assumed;
        let place = match (&one.scope, &other.scope) {
            (Some(a), Some(b)) if a.is == b.is => 1,
            (Some(a), Some(b)) if !assumed(a) && !assumed(b) => -2,
            _ => 0,
        };
        let latin = |claim: &Claim| claim.owner.as_ref().is_some_and(|owner| owner.is.as_str().is_ascii());
        let owner = match (self.owner(a), self.owner(b)) {
            (Some(a), Some(b)) if a == b => 1,
            (Some(_), Some(_)) if latin(one) == latin(other) => -3,
            _ => 0,
        };
        let status = if one.status == other.status { 0 } else { -1 };
        Some((metric, unit + period + place + owner + status))
    }

    /// How many values stand near both.
    fn beside(&self, x: &Row, here: &[Row], y: &Row, there: &[Row]) -> i32 {
        let near = |row: &Row, other: &Row| row.claim != other.claim && row.claim.abs_diff(other.claim) <= NEAR;
        let mut found: Vec<(Decimal, &str)> = Vec::new();
        for row in here.iter().filter(|row| near(x, row)) {
            let same = there.iter().any(|other| near(y, other) && other.value == row.value && other.unit == row.unit);
            if same && !found.contains(&(row.value, row.unit)) {
                found.push((row.value, row.unit));
            }
        }
        found.len() as i32
    }
}

/// Whether the digits of two numbers of one size differ by two that are swapped: 386,400 and 386,040 too.
fn two_swapped(a: &Row, b: &Row) -> bool {
    let len = a.digits.len().max(b.digits.len());
    let padded = |row: &Row| format!("{:0<len$}", row.digits).into_bytes();
    let unlike: Vec<(u8, u8)> = padded(a).into_iter().zip(padded(b)).filter(|(x, y)| x != y).collect();
    let (low, high) = (a.value.min(b.value), a.value.max(b.value));
    high < low * Decimal::TEN && matches!(unlike.as_slice(), [x, y] if (x.0, x.1) == (y.1, y.0))
}

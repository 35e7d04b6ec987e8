//! Articles that tell of the same things, by the figures they share; and figures of two such articles that have the same
//! digits and yet are not the same: a shifted point, another currency.

use super::parallel::{contradict, same_thing};
use super::{ClaimId, Linked};
use crate::claim::{Claim, Measure, Reading};
use crate::mention::{Kind, Mention};
use crate::value::{Amount, Decimal, Unit};

/// What the figures that two articles share must weigh together for them to be kin: one for three digits, two for more.
const ENOUGH: usize = 4;

/// Articles that print the same digits, at most, for the digits to say anything.
const COMMON: usize = 12;

/// What a figure is, as far as a slip of its point or of its currency leaves it: its digits, and the kind of its unit.
type Row<'r> = (String, &'r str, ClaimId);

/// The pairs of articles that share figures enough, in both directions, in order: values of three digits or more in one
/// unit.
pub fn kin(readings: &[&Reading]) -> Vec<(usize, usize)> {
    let mut rows: Vec<(String, &str, Decimal, usize)> = Vec::new();
    for (article, reading) in readings.iter().enumerate() {
        for mention in reading.claims.iter().map(|claim| &reading.mentions[claim.mention]) {
            if let Some((digits, amount)) = digits(mention).filter(|d| d.len() >= 3).zip(mention.amount) {
                rows.push((digits, sort(mention), amount.middle(), article));
            }
        }
    }
    rows.sort_unstable();
    rows.dedup();
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for same in rows.chunk_by(|a, b| (&a.0, a.1, a.2) == (&b.0, b.1, b.2)).filter(|same| same.len() <= COMMON) {
        let weight = if same[0].0.len() > 3 { 2 } else { 1 };
        for (n, a) in same.iter().enumerate() {
            pairs.extend(same[n + 1..].iter().map(|b| (a.3, b.3, weight)));
        }
    }
    pairs.sort_unstable();
    let alike = pairs.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1));
    let kin = alike.filter(|same| same.iter().map(|pair| pair.2).sum::<usize>() >= ENOUGH);
    let mut found: Vec<(usize, usize)> =
        kin.flat_map(|same| [(same[0].0, same[0].1), (same[0].1, same[0].0)]).collect();
    found.sort_unstable();
    found
}

impl Linked<'_> {
    /// Whether two articles tell of the same things: they share three figures at least.
    pub fn are_kin(&self, a: usize, b: usize) -> bool {
        self.kin.binary_search(&(a, b)).is_ok()
    }

    /// Pairs of figures of kin articles with the same digits and other values or currencies, where each stands alone
    /// with its digits in its article, and nothing that both say contradicts.
    pub fn same_digits(&self) -> Vec<(ClaimId, ClaimId)> {
        let mut rows: Vec<Row> = Vec::new();
        for &article in self.compared() {
            let reading = self.readings()[article];
            for (claim, stated) in reading.claims.iter().enumerate() {
                let mention = &reading.mentions[stated.mention];
                if let Some(digits) = digits(mention).filter(|_| !stated.in_title) {
                    rows.push((digits, sort(mention), ClaimId { article, claim }));
                }
            }
        }
        rows.sort_unstable();
        let mut found = Vec::new();
        for same in rows.chunk_by(|a, b| (&a.0, a.1) == (&b.0, b.1)) {
            let alone = self.alone(same);
            if alone.len() <= COMMON {
                for (n, &a) in alone.iter().enumerate() {
                    let others = alone[n + 1..].iter().copied();
                    found.extend(others.filter(|b| self.are_slipped(a, *b, same[0].0.len())).map(|b| (a, b)));
                }
            }
        }
        found
    }

    /// Pairs of figures of kin articles of which one is the other with two digits swapped, told of one thing, place and
    /// time, where neither value stands in the other's article.
    pub fn swapped_digits(&self) -> Vec<(ClaimId, ClaimId)> {
        let mut rows: Vec<Row> = Vec::new();
        for &article in self.compared() {
            let reading = self.readings()[article];
            for (claim, stated) in reading.claims.iter().enumerate() {
                let mention = &reading.mentions[stated.mention];
                if let Some(digits) = digits(mention).filter(|digits| digits.len() >= 3) {
                    let mut sorted = digits.into_bytes();
                    sorted.sort_unstable();
                    let sorted = String::from_utf8(sorted).unwrap_or_default();
                    rows.push((sorted, sort(mention), ClaimId { article, claim }));
                }
            }
        }
        rows.sort_unstable();
        let mut found = Vec::new();
        for same in rows.chunk_by(|a, b| (&a.0, a.1) == (&b.0, b.1)).filter(|same| same.len() <= COMMON * 2) {
            for (n, (.., a)) in same.iter().enumerate() {
                let others = same[n + 1..].iter().map(|row| row.2);
                found.extend(others.filter(|b| self.are_swapped(*a, *b)).map(|b| (*a, b)));
            }
        }
        let printed = |article: usize, id: ClaimId| same_rows(&rows, self, id).any(|other| other.article == article);
        found.retain(|(a, b)| !printed(b.article, *a) && !printed(a.article, *b));
        found
    }

    /// Whether one of two figures may be the other with two digits swapped.
    fn are_swapped(&self, a: ClaimId, b: ClaimId) -> bool {
        let (one, other) = (self.claim(a), self.claim(b));
        let (x, y) = (self.mention(a), self.mention(b));
        let root = |claim: &Claim| claim.metric.as_ref().filter(|m| m.known).map(|m| m.root.clone());
        let metrics = root(one).zip(root(other)).is_none_or(|(a, b)| a == b);
        let told = one.measure == other.measure && one.status == other.status && !one.part && !other.part;
        let unit = x.unit.currency() == y.unit.currency();
        let placed = metrics && told && unit && self.same_place_and_time(a, b) && self.are_kin(a.article, b.article);
        placed && two_swapped(x, y) && !contradict(one, other)
    }

    /// One figure of each article that prints these digits with one value only.
    fn alone(&self, same: &[Row]) -> Vec<ClaimId> {
        let value = |id: ClaimId| (self.mention(id).amount.map(Amount::middle), self.mention(id).unit.currency());
        let articles = same.chunk_by(|a, b| a.2.article == b.2.article);
        let single = articles.filter(|rows| rows.iter().all(|row| value(row.2) == value(rows[0].2)));
        single.map(|rows| rows[0].2).collect()
    }

    /// Whether one of two figures with the same digits may be the other with its point or its currency slipped.
    fn are_slipped(&self, a: ClaimId, b: ClaimId, digits: usize) -> bool {
        let (one, other): (&Claim, &Claim) = (self.claim(a), self.claim(b));
        let (x, y) = (self.mention(a), self.mention(b));
        let value = |mention: &Mention| mention.amount.map(Amount::middle);
        let unlike = value(x) != value(y) || x.unit.currency() != y.unit.currency();
        let root = |claim: &Claim| claim.metric.as_ref().filter(|m| m.known).map(|m| m.root.clone());
        let roots = root(one).zip(root(other));
        let metrics = roots.as_ref().is_some_and(|(a, b)| a == b);
        // four digits that only these two articles share say more than a word for what is measured
        let told = if digits >= 4 {
            roots.is_none() || metrics || sort(x) != "count"
        } else if digits == 3 {
            metrics && !self.other_owner(a, b) || roots.is_none() && self.same_place_and_time(a, b)
        } else {
            same_thing(one, other, false)
        };
        let measures = one.measure == other.measure && one.measure != Measure::Rank && one.status == other.status;
        unlike
            && told
            && measures
            && !one.part
            && !other.part
            && !contradict(one, other)
            && self.are_kin(a.article, b.article)
    }

    /// Whether both are told of one owner or one place, and of one period.
    fn same_place_and_time(&self, a: ClaimId, b: ClaimId) -> bool {
        let (one, other) = (self.claim(a), self.claim(b));
        let time = |claim: &Claim| claim.period.as_ref().map(|period| period.is);
        let owners = self.owner(a).zip(self.owner(b)).is_some_and(|(one, other)| one == other);
        let place = |claim: &Claim| claim.scope.as_ref().filter(|scope| !scope.assumed).map(|scope| scope.is);
        let places = one.owner.is_none() && other.owner.is_none() && place(one).is_some() && place(one) == place(other);
        (owners || places) && time(one).is_some() && time(one) == time(other)
    }

    /// Whether both name whose the figure is, in one script, and it is not the same.
    fn other_owner(&self, a: ClaimId, b: ClaimId) -> bool {
        let script = |id: ClaimId| self.claim(id).owner.as_ref().map(|owner| owner.is.as_str().is_ascii());
        let scripts = script(a).zip(script(b));
        scripts.is_some_and(|(one, other)| one == other) && self.owner(a) != self.owner(b)
    }
}

/// The figures with the value of this one, in whatever article.
fn same_rows<'a>(rows: &'a [Row], linked: &'a Linked, id: ClaimId) -> impl Iterator<Item = ClaimId> + 'a {
    let value = move |id: ClaimId| linked.mention(id).amount.map(Amount::middle);
    rows.iter().map(|row| row.2).filter(move |other| value(*other) == value(id))
}

/// Whether the digits of two numbers of one size differ by two that are swapped.
fn two_swapped(a: &Mention, b: &Mention) -> bool {
    let digits = |mention: &Mention| digits(mention).unwrap_or_default().into_bytes();
    let (one, other) = (digits(a), digits(b));
    let unlike: Vec<usize> = (0..one.len().min(other.len())).filter(|&at| one[at] != other[at]).collect();
    let value = |mention: &Mention| mention.amount.map(Amount::middle).unwrap_or_default();
    let (low, high) = (value(a).min(value(b)), value(a).max(value(b)));
    let one_size = high < low * Decimal::TEN;
    one.len() == other.len() && one_size && matches!(unlike.as_slice(), [_, _])
}

/// The significant digits of a figure that is one number: two at least.
fn digits(mention: &Mention) -> Option<String> {
    let Amount::One(one) = mention.amount? else { return None };
    let digits = one.digits();
    (digits.len() >= 2 && one.value > Decimal::ZERO && mention.kind != Kind::Ordinal).then_some(digits)
}

/// The kind of a unit: money of any currency, counts, a measure by its symbol, a percentage.
fn sort(mention: &Mention) -> &str {
    match &mention.unit {
        Unit::Money(_) => "money",
        Unit::None | Unit::Count(_) => "count",
        unit => unit.symbol(),
    }
}

//! Figures of two kin articles that are one fact told otherwise: the same digits with the point or the currency shifted,
//! or with two digits swapped; a change turned round, or told in percent for points.
//!
//! Which figure of one article is which of the other is weighed by all that speaks for it: how many digits agree, what the
//! claims say ([`testimony`](super::testimony)), and which other figures stand beside both. Figures that agree take part:
//! what has its like in the other article is not held against something else there, unless much more speaks for that.

use std::cell::OnceCell;

use super::choice::{Asked, Best, Pair, Witnesses};
use super::distant::Distant;
use super::kin::{Digits, Near, is_bare};
use super::parallel::in_base;
use super::printed::{TRANSLATED, are_points, is_mistranslated, is_one_sentence, is_rate};
use super::testimony::{Words, wording};
use super::{ClaimId, Linked};
use crate::claim::{Measure, Relation};
use crate::mention::{Kind, Mention};
use crate::value::{Decimal, Map, Unit, power_of_ten, ratio};

/// Figures to each side that are looked at for what stands beside both.
const NEAR: usize = 4;

/// Articles that share fewer figures than this, each once, say nothing by their order.
const ORDER: usize = 3;

/// How two figures differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// The same digits in another place of the point.
    Point,
    /// The same number in another currency.
    Currency,
    /// Two digits swapped.
    Swap,
    /// The same change, up in one and down in the other.
    Way,
    /// The same number, in percent in one and in percentage points in the other.
    Points,
}

/// Figures of two articles that are one fact.
#[derive(Clone, Copy, Debug)]
pub struct Aligned {
    /// That of the earlier article of the set.
    pub a: ClaimId,
    /// That of the later one.
    pub b: ClaimId,
    /// How they differ; `None` where they agree.
    pub slip: Option<Slip>,
    /// What speaks for it.
    pub score: i32,
}

/// The figures of an article, for holding them against another's.
struct Side<'r> {
    article: usize,
    /// The value of each claim in its base unit, as its number among all of the set: they are held against each other by
    /// the thousand.
    values: Vec<Option<u32>>,
    /// The same as they are, zero for what has none.
    amounts: Vec<Decimal>,
    /// By their sorted digits.
    rows: Vec<Row<'r>>,
    /// The values that the article prints once, in order, each with its claim.
    once: Vec<(u32, usize)>,
    /// What each claim is tied to, with the kind of the tie and the claim's part in it.
    ties: Vec<Vec<(u8, usize)>>,
    /// What the sentence of each claim says in words, once it is asked for.
    words: Vec<OnceCell<Words<'r>>>,
}

/// A figure as it is aligned, exact or rounded to fewer digits.
#[derive(Clone, Debug)]
struct Row<'r> {
    claim: usize,
    digits: String,
    /// The digits in order without zeros, four bits each: alike where only their places differ.
    sorted: u128,
    /// The value in the base unit of its measure, and that unit.
    value: Decimal,
    unit: &'r str,
    /// The value in the unit that is printed.
    printed: Decimal,
    rounded: bool,
}

impl Linked<'_> {
    /// Pairs of figures of kin articles that are one fact and differ by this slip.
    pub fn slipped(&self, slip: Slip) -> Vec<(ClaimId, ClaimId)> {
        let pairs = self.aligned().iter().filter(|pair| pair.slip == Some(slip));
        pairs.map(|pair| (pair.a, pair.b)).collect()
    }

    /// Pairs of figures of kin articles that are one fact, each the best for the other.
    pub fn aligned(&self) -> &[Aligned] {
        self.aligned.get_or_init(|| self.align())
    }

    fn align(&self) -> Vec<Aligned> {
        let values = self.values_of_all();
        let mut sides: Map<usize, Side> = Map::new();
        // an article alone whose headline has no figure is held against nothing
        let titled = |article: usize| self.readings()[article].claims.iter().any(|claim| claim.in_title);
        let held = |article: &usize| self.near(*article).next().is_some() || titled(*article);
        let held = self.compared().iter().copied().filter(held);
        sides.extend(held.map(|article| (article, self.side(article, &values))));
        let mut tried = Vec::new();
        for (a, here) in sides.iter() {
            tried.push((*a, *a, self.pairs(here, here, Near::Figures)));
            let later = self.near(*a).filter(|(b, _)| b > a);
            for (b, near, there) in later.filter_map(|(b, near)| Some((b, near, sides.get(&b)?))) {
                tried.push((*a, b, self.pairs(here, there, near)));
            }
        }
        let witnesses = Witnesses::of(&tried);
        let mut found = Vec::new();
        for (a, b, pairs) in &mut tried {
            pairs.iter_mut().for_each(|pair| pair.score += witnesses.speak_for(*a, *b, pair));
            let best = Best::of(pairs);
            let id = |article, claim| ClaimId { article, claim };
            let (a, b) = (*a, *b);
            found.extend(pairs.iter().filter(|pair| best.is(pair)).map(|pair| Aligned {
                a: id(a, pair.a),
                b: id(b, pair.b),
                slip: pair.slip,
                score: pair.score,
            }));
        }
        found
    }

    /// The values of the set in the base units of their measures, each once, in order.
    fn values_of_all(&self) -> Vec<(&str, Decimal)> {
        let mut values: Vec<(&str, Decimal)> = Vec::new();
        for &article in self.compared() {
            let reading = self.readings()[article];
            let mentions = reading.claims.iter().map(|claim| &reading.mentions[claim.mention]);
            values.extend(mentions.filter_map(|mention| Some(in_base(mention, mention.amount?.middle()))));
        }
        values.sort_unstable();
        values.dedup();
        values
    }

    /// The figures of an article: each as printed, and rounded as another text may print it.
    fn side(&self, article: usize, all: &[(&str, Decimal)]) -> Side<'_> {
        let reading = self.readings()[article];
        let mut rows: Vec<Row> = Vec::new();
        for (claim, stated) in reading.claims.iter().enumerate().filter(|(_, claim)| claim.measure != Measure::Rank) {
            let mention = &reading.mentions[stated.mention];
            let (Some(exact), Some(amount)) = (Digits::of(mention), mention.amount) else { continue };
            let len = exact.digits.len();
            let mut row = |digits: String, value: Decimal, printed: Decimal, rounded: bool| {
                let sorted = sorted(&digits);
                rows.push(Row { claim, digits, sorted, value, unit: exact.unit, printed, rounded });
            };
            for keep in 2..len.min(4) {
                let value = exact.value.round_significant(keep as u32);
                let digits = value.digits();
                if digits.len() == keep {
                    row(digits, value, amount.middle().round_significant(keep as u32), true);
                }
            }
            row(exact.digits.clone(), exact.value, amount.middle(), false);
        }
        rows.sort_by_key(|row| row.sorted);
        let values = reading.claims.iter().map(|claim| {
            let mention = &reading.mentions[claim.mention];
            all.binary_search(&in_base(mention, mention.amount?.middle())).ok().map(|at| at as u32)
        });
        let values: Vec<Option<u32>> = values.collect();
        let amounts = values.iter().map(|value| value.map_or(Decimal::ZERO, |at| all[at as usize].1)).collect();
        let once = once(&rows, &values);
        let ties = ties(&reading.relations, reading.claims.len());
        let words = reading.claims.iter().map(|_| OnceCell::new()).collect();
        Side { article, values, amounts, rows, once, ties, words }
    }

    /// The pairs of two articles that may be one figure, with what speaks for each.
    fn pairs<'r>(&'r self, here: &Side<'r>, there: &Side<'r>, near: Near) -> Vec<Pair> {
        let own = here.article == there.article;
        let order = if own { Vec::new() } else { order(here, there) };
        // an article is held against itself as far as its headline tells what the body says
        let titled = |row: &Row| self.readings()[here.article].claims[row.claim].in_title;
        let mut pairs: Vec<Pair> = Vec::new();
        // a headline rounds, up to a tenth: what stands so near in the body bears it out
        let borne_out = |x: &Row| {
            let tenth = |value: Decimal| value.checked_div(Decimal::TEN).unwrap_or_default();
            let close = |y: &&Row| y.unit == x.unit && (y.value - x.value).abs() <= tenth(x.value) && !titled(y);
            own && here.rows.iter().any(|y| close(&y))
        };
        let mut first = 0;
        for x in here.rows.iter().filter(|x| !own || titled(x) && !borne_out(x)) {
            first += there.rows[first..].iter().take_while(|y| y.sorted < x.sorted).count();
            let alike = there.rows[first..].iter().take_while(|y| y.sorted == x.sorted);
            for y in alike.filter(|y| !(x.rounded && y.rounded || own && titled(y))) {
                pairs.extend(self.pair((here, x), (there, y), &order, near));
            }
        }
        pairs
    }

    fn pair<'r>(
        &'r self,
        (here, x): (&Side<'r>, &Row),
        (there, y): (&Side<'r>, &Row),
        order: &[(usize, usize)],
        nearness: Near,
    ) -> Option<Pair> {
        let [a, b] = [(here, x), (there, y)].map(|(side, row)| ClaimId { article: side.article, claim: row.claim });
        if self.are_kept_apart(self.figure(a), self.figure(b)) {
            return None;
        }
        let slip = self.slip(a, x, b, y)?;
        let (said, unlike) = self.testimony(a, b)?;
        let len = x.digits.len().max(y.digits.len()).min(5);
        let digits = match slip {
            None => [-6, 3, 14, 18, 20],
            Some(Slip::Point) => [-28, -17, -4, 2, 4],
            Some(Slip::Currency) => [-15, -4, 6, 8, 10],
            // of two digits every tenth number is another one swapped
            Some(Slip::Swap) => [-28, -19, -17, 7, 10],
            // that they go two ways, or are two measures, is what they are thought to differ by
            Some(Slip::Way | Slip::Points) => [-6, 4, 14, 16, 16],
        }[len - 1];
        let rounded = if x.rounded || y.rounded { -10 } else { 0 };
        // by how much something grew has none of the digits of what it came to, nor is what was before a level swapped
        let measures = [self.claim(a).measure, self.claim(b).measure];
        let unlike_levels = measures.contains(&Measure::Difference) && measures[0] != measures[1];
        let before = self.claim(a).before != self.claim(b).before;
        let part = unlike_levels || self.is_local_part(a, b);
        if slip == Some(Slip::Point) && part || slip == Some(Slip::Swap) && before {
            return None;
        }
        // many rates have the same digits
        let unlike_rates = measures[0] == Measure::Growth && self.claim(a).metric != self.claim(b).metric;
        let loose = if slip == Some(Slip::Swap) && unlike_rates { -16 } else { 0 };
        let factor = if x.unit == y.unit { ratio(x.value.max(y.value), x.value.min(y.value)) } else { None };
        let far = if factor.is_some_and(|factor| factor > Decimal::from(5_000)) { -18 } else { 0 };
        let (beside, close) = self.beside(here, x, there, y, order);
        let metric =
            |id: ClaimId| self.claim(id).metric.as_ref().filter(|m| m.known && m.here).map(|m| m.name.as_str());
        let named = metric(a).is_some() && metric(a) == metric(b);
        let doubtful = match slip {
            // any story may last 160 years, or 16
            Some(_) if self.mention(a).kind == Kind::Duration => true,
            Some(Slip::Way) => len <= 2 || unlike,
            Some(Slip::Points) => len <= 2 && !named,
            _ => false,
        };
        if doubtful && !close {
            return None;
        }
        // rows of bare numbers have their words in common
        let bare = [a, b].iter().all(|id| is_bare(self.mention(*id)));
        let words = wording(self.words(here, a), self.words(there, b), slip.is_some() && !bare);
        // 49.2亿美元 and "$49.2 billion": what translation makes of a figure
        let exact = slip == Some(Slip::Point) && rounded == 0;
        let translated = exact && is_mistranslated(self.surface(a), self.surface(b));
        let printed = if translated { TRANSLATED } else { 0 };
        let score = digits + rounded + far + loose + said + beside + words + printed;
        let broken =
            |id: &ClaimId| self.mention(*id).amount.is_some_and(|amount| amount.middle() != amount.middle().trunc());
        let bare_broken = bare && [a, b].iter().any(broken);
        let figures = [self.mention(a), self.mention(b)];
        let distant = slip.filter(|_| nearness == Near::Subject).map(|slip| Distant {
            slip,
            figures,
            claims: [self.claim(a), self.claim(b)],
            digits: len,
            printed: [&x.digits, &y.digits],
            rounded: rounded != 0,
            bare: bare_broken,
            said,
            words,
            close,
            foreign: self.reading(a).article.lang != self.reading(b).article.lang,
        });
        let untold = slip == Some(Slip::Point) && len <= 3 && words == 0;
        if distant.is_some_and(|pair| !pair.is_telling()) || untold && self.is_untold_count(a, b) {
            return None;
        }
        let asked = Asked {
            kin: nearness == Near::Kin,
            bare: bare_broken,
            long: slip == Some(Slip::Point) && rounded == 0 && !is_rate(self.mention(a)),
            title: self.claim(a).in_title || self.claim(b).in_title,
            unlike,
        };
        Some(Pair { a: x.claim, b: y.claim, slip, score, enough: asked.enough(), enough_beside: asked.enough_beside() })
    }

    /// What the sentence of a claim of one side says in words.
    fn words<'s, 'r>(&'r self, side: &'s Side<'r>, id: ClaimId) -> &'s Words<'r> {
        side.words[id.claim].get_or_init(|| Words::of(self, id))
    }

    /// How two figures differ: by nothing, or by a slip; `None` where by anything else.
    fn slip(&self, a: ClaimId, x: &Row, b: ClaimId, y: &Row) -> Option<Option<Slip>> {
        let (one, other) = (self.mention(a), self.mention(b));
        let currencies = one.unit.currency().zip(other.unit.currency());
        let swapped = currencies.is_some_and(|(a, b)| a != b) && !one.may_be_in(other);
        // 每平方米32400元 says before the figure what "32,400 yuan per square metre" says behind it
        let per = !swapped && currencies.is_some() && [one, other].iter().any(|m| matches!(m.unit, Unit::Money(_)));
        // "961.5 billion" may leave its currency to the sentence before
        let bare = |mention: &Mention| matches!(mention.unit, Unit::None) && mention.kind == Kind::Number;
        // an amount of money is told without its currency only in words of scale: 11,900 is a count
        let large =
            |mention: &Mention| mention.amount.is_some_and(|amount| amount.middle() >= Decimal::from(1_000_000));
        let may_be = |bare: &Mention, named: &Mention| !is_rate(named) && (named.kind != Kind::Money || large(bare));
        let unitless = bare(one) && may_be(one, other) || bare(other) && may_be(other, one);
        let vast =
            |mention: &Mention| mention.amount.is_some_and(|amount| amount.middle() >= Decimal::from(100_000_000));
        let money = one.kind == Kind::Money || other.kind == Kind::Money;
        let exact = !x.rounded && !y.rounded;
        let ways = self.claim(a).direction.zip(self.claim(b).direction);
        if exact && x.printed == y.printed && are_points(one, other) && ways.is_none_or(|(a, b)| a == b) {
            return Some(Some(Slip::Points));
        }
        if x.unit != y.unit && !swapped && !unitless && !per {
            return None;
        }
        let same = if x.unit == y.unit { x.value == y.value } else { x.printed == y.printed };
        match (x.digits == y.digits, same) {
            (true, true) if swapped => Some(Some(Slip::Currency)),
            (true, true) if exact && is_rate(one) && ways.is_some_and(|(a, b)| a != b) => Some(Some(Slip::Way)),
            (true, true) => Some(None),
            // a bare number of some millions that is not even as large is no amount of money
            (true, false) if !swapped && (!money || x.unit == y.unit || per || vast(one) && vast(other)) => {
                Some(Some(Slip::Point))
            }
            (false, _) if (x.unit == y.unit || per) && exact && two_swapped(x, y) => Some(Some(Slip::Swap)),
            _ => None,
        }
    }

    /// What the figures say that stand beside both: near them, in their sentences, tied to them, and which of all that
    /// both articles print stand before and which behind; and whether any stands in both sentences or is tied to both.
    fn beside(&self, here: &Side, x: &Row, there: &Side, y: &Row, order: &[(usize, usize)]) -> (i32, bool) {
        let (a, b) = (x.claim, y.claim);
        let around = |side: &Side, claim: usize, near: usize| {
            let found = claim.saturating_sub(near)..(claim + near + 1).min(side.values.len());
            found.filter(move |other| *other != claim)
        };
        let shared = |near: usize, most: usize| {
            let mut seen: Vec<u32> = Vec::new();
            for one in around(here, a, near).filter_map(|claim| here.values[claim]) {
                if !seen.contains(&one) && around(there, b, near).any(|claim| there.values[claim] == Some(one)) {
                    seen.push(one);
                }
            }
            seen.len().min(most) as i32
        };
        let near = shared(2, 3) * 4 + shared(NEAR, 4) * 5 / 2;
        let step = |one: Option<usize>, other: Option<usize>| {
            let one = one.and_then(|one| *here.values.get(one)?);
            one.is_some() && one == other.and_then(|other| *there.values.get(other)?)
        };
        let next = if step(Some(a + 1), Some(b + 1)) { 10 } else { 0 };
        let previous = if step(a.checked_sub(1), b.checked_sub(1)) { 7 } else { 0 };
        let digits = |value: Decimal| value.precision() as i32 - 1;
        let mut told: Vec<Decimal> = Vec::new();
        let together = |side: &Side, one: usize, other: usize| {
            let reading = self.readings()[side.article];
            is_one_sentence(&reading.plain.text, reading.claims[one].sentence, reading.claims[other].sentence)
        };
        for one in around(here, a, 12).filter(|claim| together(here, *claim, a)) {
            let Some(value) = here.values[one] else { continue };
            let mut others = around(there, b, 12).filter(|claim| together(there, *claim, b));
            if others.any(|claim| there.values[claim] == Some(value)) {
                let value = here.amounts[one];
                if !told.contains(&value) {
                    told.push(value);
                }
            }
        }
        let told: i32 = told.into_iter().map(digits).sum();
        let tied = here.ties[a]
            .iter()
            .any(|(kind, one)| there.ties[b].iter().any(|(other, two)| other == kind && step(Some(*one), Some(*two))));
        let placed = if order.len() >= ORDER {
            let kept = order.iter().filter(|(one, other)| (*one < a) == (*other < b)).count();
            (kept * 14 / order.len()) as i32 - 7
        } else {
            0
        };
        (near + next + previous + if told > 0 { 15 } else { 0 } + if tied { 24 } else { 0 } + placed, told > 0 || tied)
    }
}

/// The digits of a figure in order without zeros, four bits each from the top: their order is that of the texts.
fn sorted(digits: &str) -> u128 {
    let mut digits: Vec<u8> = digits.bytes().filter(|digit| *digit != b'0').collect();
    digits.sort_unstable();
    // a decimal has no more than 29 digits
    (0..32).rev().zip(digits).fold(0, |sorted, (place, digit)| sorted | u128::from(digit - b'0') << (4 * place))
}

/// The values of two digits or more that the rows of an article print once, in order, each with its claim.
fn once(rows: &[Row], values: &[Option<u32>]) -> Vec<(u32, usize)> {
    let exact = rows.iter().filter(|row| !row.rounded && row.digits.len() > 1);
    let mut all: Vec<(u32, usize)> = exact.filter_map(|row| Some((values[row.claim]?, row.claim))).collect();
    all.sort_unstable();
    all.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() == 1).map(|same| same[0]).collect()
}

/// The claims of two articles whose value each prints once.
fn order(here: &Side, there: &Side) -> Vec<(usize, usize)> {
    let find = |value| there.once.binary_search_by_key(value, |(other, _)| *other).ok().map(|at| there.once[at].1);
    here.once.iter().filter_map(|(value, claim)| Some((*claim, find(value)?))).collect()
}

/// What each claim is tied to, with the kind of the tie and the claim's part in it.
fn ties(relations: &[Relation], claims: usize) -> Vec<Vec<(u8, usize)>> {
    let mut found = vec![Vec::new(); claims];
    for relation in relations {
        let mut tie = |kind: u8, one: usize, other: usize| {
            found[one].push((kind, other));
            if other != one {
                found[other].push((kind + 1, one));
            }
        };
        match relation {
            Relation::Growth { level, rate } => tie(0, *level, *rate),
            Relation::Base { from, rate } => tie(2, *from, *rate),
            Relation::Change { from, to, .. } => tie(4, *from, *to),
            Relation::Conversion { amount, other } => tie(6, *amount, *other),
            Relation::Share { part, share, .. } => tie(8, *part, *share),
            Relation::Parts { whole, parts, .. } => parts.iter().for_each(|part| tie(10, *whole, *part)),
            Relation::Difference { from, to, by } => {
                tie(4, *from, *to);
                tie(12, *to, *by);
            }
        }
    }
    found
}

/// Whether the digits of two numbers of one size differ by two that are swapped: 386,400 and 386,040 too.
fn two_swapped(a: &Row, b: &Row) -> bool {
    // as they are printed: 17 years and 20 are 204 months and 240
    let (one, other) = (a.printed.digits(), b.printed.digits());
    let len = one.len().max(other.len());
    let padded = |digits: &str| format!("{digits:0<len$}").into_bytes();
    let unlike: Vec<(u8, u8)> = padded(&one).into_iter().zip(padded(&other)).filter(|(x, y)| x != y).collect();
    // 1,204 and 10,240 have lost more than their order
    let size = |row: &Row| (-12..12).find(|&power| power_of_ten(power).is_some_and(|ten| row.value.abs() < ten));
    size(a) == size(b) && matches!(unlike.as_slice(), [x, y] if (x.0, x.1) == (y.1, y.0))
}

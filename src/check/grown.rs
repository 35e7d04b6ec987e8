//! A level, the level before and the growth between them: whether they fit, and what else of the text says so.

use std::sync::LazyLock;

use super::allowed::{middle, one, recomputed};
use super::before::MOST_BEFORE;
use crate::claim::{Basis, Direction, Relation};
use crate::link::{ClaimId, Growth, Linked};
use crate::mention::Kind;
use crate::text::Anywhere;
use crate::value::{Decimal, Grain, Interval, Period};

/// Whether another rate of the sentence is the growth between the two levels: "12.8% more tickets, for 11.97 billion yuan, up 2.8%
/// from 11.64 billion".
pub fn has_own(linked: &Linked, triple: Growth) -> bool {
    let claims = &linked.reading(triple.rate).claims;
    let sentence = claims[triple.rate.claim].sentence;
    let first = claims.partition_point(|claim| claim.sentence.start < sentence.start);
    let others = (first..claims.len()).take_while(|claim| claims[*claim].sentence == sentence).take(MOST_BEFORE);
    let others = others.map(|claim| ClaimId { claim, ..triple.rate }).filter(|other| *other != triple.rate);
    let rates = others.filter(|other| linked.mention(*other).kind == Kind::Percent);
    // "rose 1.2% to 4,048, leaving it 8% below the 4,400": what stands between the two is theirs
    let between = |rate: ClaimId| {
        let (first, last) = (triple.before.claim.min(triple.level.claim), triple.before.claim.max(triple.level.claim));
        triple.before.article == rate.article && rate.claim > first && rate.claim < last
    };
    // "up 94.4%, and the dividend goes to 0.36 yuan, an increase of 50%": that is the dividend's
    let others = |rate: &ClaimId| {
        let tied = |relation: &Relation| matches!(relation, Relation::Growth { rate: own, .. } if *own == rate.claim);
        triple.level.article != rate.article && linked.reading(*rate).relations.iter().any(tied)
    };
    rates
        .filter(|rate| !others(rate))
        .filter(|rate| is_close(linked, *rate) || between(*rate))
        .any(|rate| fits(linked, Growth { rate, ..triple }) == Some(true))
}

/// Whether two other growths that stand to their levels as this one does, the rows of a table, fit.
pub fn is_borne_out(linked: &Linked, triple: Growth) -> bool {
    let Growth { before, level, rate } = triple;
    let relations = &linked.reading(rate).relations;
    let like = |other: &Growth| {
        let apart = |triple: &Growth| {
            let from = |claim: usize| triple.rate.claim.checked_sub(claim);
            from(triple.level.claim).zip(from(triple.before.claim))
        };
        other.rate != rate && apart(other).is_some_and(|other| apart(&triple) == Some(other))
    };
    let grown = relations.iter().filter_map(|relation| match *relation {
        Relation::Growth { level: claim, rate: own } => {
            let (level, rate) = (ClaimId { claim, ..level }, ClaimId { claim: own, ..rate });
            Some(Growth {
                before: ClaimId { claim: (rate.claim + before.claim).checked_sub(triple.rate.claim)?, ..before },
                level,
                rate,
            })
        }
        _ => None,
    });
    let tied = |triple: &Growth| {
        let (from, to) = (triple.before.claim, triple.level.claim);
        relations.iter().any(|r| matches!(r, Relation::Change { from: a, to: b, .. } if (*a, *b) == (from, to)))
    };
    before.article == rate.article
        && grown.filter(|other| like(other) && tied(other) && fits(linked, *other) == Some(true)).count() >= 2
}

/// Bytes between two clauses that a semicolon parts.
const NEXT: u32 = 2;

/// Whether another growth of its sentence fits a level of the sentence that this one's level stands in: "Cats were up 5% from 40
/// million; dogs were up 8% from 50 million".
pub fn goes_with_another(linked: &Linked, triple: Growth) -> bool {
    let claims = &linked.reading(triple.rate).claims;
    let id = |claim: usize| ClaimId { claim, ..triple.rate };
    let sentence = |id: ClaimId| linked.claim(id).sentence;
    let first = claims.partition_point(|claim| claim.sentence.start < sentence(triple.level).start);
    let beside = (first..claims.len()).map(id).take_while(|level| sentence(*level) == sentence(triple.level));
    let levels: Vec<ClaimId> = beside.filter(|level| *level != triple.level).take(MOST_BEFORE).collect();
    linked.reading(triple.rate).relations.iter().any(|relation| match *relation {
        Relation::Base { from, rate } if id(rate) != triple.rate => {
            let (before, rate) = (id(from), id(rate));
            // a semicolon parts two sentences
            let (one, other) = (sentence(rate), sentence(triple.rate));
            let near = one == other || one.end.abs_diff(other.start) <= NEXT || other.end.abs_diff(one.start) <= NEXT;
            near && levels.iter().any(|level| fits(linked, Growth { before, level: *level, rate }) == Some(true))
        }
        _ => false,
    })
}

/// Whether the rate would fit with the other direction, closely enough to be no chance.
pub fn is_turned(linked: &Linked, triple: Growth) -> bool {
    is_close(linked, triple.rate) && turns(linked, triple)
}

/// The same, however closely it is printed.
pub fn turns(linked: &Linked, triple: Growth) -> bool {
    let turned = signed(linked, triple.rate).map(Interval::negated);
    // of "over 312" every rise may be meant
    let closed = |is: &Interval| is.low.is_some() && is.high.is_some();
    let is = change(linked, triple.before, triple.level).filter(closed);
    turned.zip(is).is_some_and(|(said, is)| said.meets(is))
}

/// Whether a rate is printed so closely that it fits hardly anything by chance.
pub fn is_close(linked: &Linked, rate: ClaimId) -> bool {
    one(linked.mention(rate)).is_some_and(|rate| rate.scale() > 0 || rate >= Decimal::from(10))
}

/// The same stretch of the calendar one year earlier.
pub fn year_before(period: Period) -> Option<Period> {
    Some(Period { from: Grain::Year.add(period.from, -1)?, until: Grain::Year.add(period.until, -1)? })
}

/// Whether a growth is told in constant prices, against the month or the quarter before, or as a mean over years.
pub fn is_other_basis(linked: &Linked, rate: ClaimId) -> bool {
    #[rustfmt::skip]
    const OTHER: &[&str] = &["real terms", "constant", "inflation-adjusted", "comparable store", "comparable-store", "same-store", "same store", "like-for-like", "like for like", "compound", "cagr", "average annual", "average yearly", "yearly pace", "yearly rate", "annual average", "a year on average", "annually on average", "可比", "不变价", "实际增长", "复合", "年均"];
    #[rustfmt::skip]
    const MONTH: &[&str] = &["month-on-month", "month on month", "quarter-on-quarter", "quarter on quarter", "from the previous month", "from the previous quarter", "from a month", "环比"];
    static LISTS: LazyLock<[Anywhere; 2]> =
        LazyLock::new(|| [OTHER, MONTH].map(|words| Anywhere::of(words.iter().copied())));
    let (article, claim) = (&linked.reading(rate).plain, linked.claim(rate));
    let (sentence, [other, month]) = (claim.sentence.of(&article.text), &*LISTS);
    // of "环比下降4.5%，同比增长11.0%" the second has a basis of its own
    let own = claim.basis == Some(Basis::YearOnYear);
    other.any(sentence) || !own && month.any(sentence)
}

/// A printed rate with its direction as values in percent: a fall is below zero.
pub fn signed(linked: &Linked, rate: ClaimId) -> Option<Interval> {
    let interval = recomputed(linked.mention(rate))?;
    // a fall printed with its minus is below zero already
    let negative = middle(linked.mention(rate))?.is_negative();
    Some(if linked.claim(rate).direction == Some(Direction::Down) && !negative { interval.negated() } else { interval })
}

/// The change in percent that two levels allow.
pub fn change(linked: &Linked, before: ClaimId, level: ClaimId) -> Option<Interval> {
    let grown = recomputed(linked.mention(level))?.over(recomputed(linked.mention(before))?)?;
    grown.times(Decimal::ONE_HUNDRED).map(|percent| percent.moved(-Decimal::ONE_HUNDRED))
}

/// Whether the three fit; `None` where that cannot be told.
pub fn fits(linked: &Linked, triple: Growth) -> Option<bool> {
    Some(change(linked, triple.before, triple.level)?.meets(signed(linked, triple.rate)?))
}

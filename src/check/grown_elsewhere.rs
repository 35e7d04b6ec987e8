//! Growths of a firm, or of a subject in a place, that one article tells alone, and the two levels that others tell: "revenue rose 64.5% in the first half" and
//! "318 million, compared with 217 million in the same period". Part of `growth-mismatch`.

use super::grown::is_other_basis;
use crate::claim::{Measure, Relation, Status};
use crate::link::{ClaimId, Growth, Key, Linked};
use crate::mention::Kind;
use crate::value::{Map, Period, add_months};

/// Levels of one key in other articles that are looked at, at most, and of how many in all.
const MOST: usize = 8;
const LOOKED_AT: usize = 64;

/// For each such growth: it with every pair of levels that it can be of. `levels` are those of the set, `began` gives what a level is
/// told to have begun at.
pub fn triples<'r>(
    linked: &Linked<'r>,
    levels: &Map<Key<'r>, Vec<ClaimId>>,
    began: &dyn Fn(ClaimId) -> Option<ClaimId>,
) -> Vec<Vec<Growth>> {
    let mut found = Vec::new();
    for &article in linked.compared() {
        let mut tied: Vec<usize> = linked.readings()[article].relations.iter().filter_map(rate_of).collect();
        tied.sort_unstable();
        for claim in 0..linked.readings()[article].claims.len() {
            let rate = ClaimId { article, claim };
            let Some(key) = linked.key(rate).filter(|_| tied.binary_search(&claim).is_err() && is_alone(linked, rate))
            else {
                continue;
            };
            let others = |key: &Key<'r>| {
                let known = levels.get(key).map_or(&[][..], Vec::as_slice).iter().copied().take(LOOKED_AT);
                known
                    .filter(|level| level.article != article && linked.claim(*level).status == Status::Actual)
                    .take(MOST)
            };
            let back = |period: Period| {
                Some(Period { from: add_months(period.from, -12)?, until: add_months(period.until, -12)? })
            };
            let earlier = back(key.period).map(|period| Key { period, ..key });
            // a firm's revenue is what it sold, but what it sold may be cars
            let sales = |key: &Key<'r>| Key { metric: "sales", ..*key };
            let sold = |key: &Key<'r>| {
                let wanted = key.owner.is_some() && key.metric == "revenue";
                others(&sales(key)).filter(move |level| wanted && is_turnover(linked, *level))
            };
            let others = |key: &Key<'r>| others(key).chain(sold(key)).collect::<Vec<_>>();
            let pairs = others(&key).into_iter().flat_map(|level| {
                let unit = &linked.mention(level).unit;
                let told = earlier.iter().flat_map(&others).filter(|before| linked.mention(*before).unit == *unit);
                let before: Vec<ClaimId> = began(level).into_iter().chain(told).collect();
                before.into_iter().map(move |before| Growth { before, level, rate })
            });
            found.push(pairs.collect::<Vec<_>>());
        }
    }
    found.retain(|triples| !triples.is_empty());
    found
}

/// Whether what was sold is told in money, and as what came in: not as contracts signed or as what partners took.
fn is_turnover(linked: &Linked, level: ClaimId) -> bool {
    #[rustfmt::skip]
    const OTHERS: &[&str] = &["contract", "presale", "pre-sale", "system", "home", "propert", "合同", "签约", "认购", "系统"];
    let sentence = linked.claim(level).sentence.of(&linked.reading(level).plain.text).to_ascii_lowercase();
    linked.mention(level).kind == Kind::Money && !OTHERS.iter().any(|word| sentence.contains(word))
}

/// The rate that a relation ties to a level.
fn rate_of(relation: &Relation) -> Option<usize> {
    match relation {
        Relation::Growth { rate, .. } | Relation::Base { rate, .. } => Some(*rate),
        _ => None,
    }
}

/// Whether a figure is how much something of a firm grew over the year.
fn is_alone(linked: &Linked, rate: ClaimId) -> bool {
    let claim = linked.claim(rate);
    let grown = claim.measure == Measure::Growth && claim.status == Status::Actual && claim.direction.is_some();
    let metric = claim.metric.as_ref().filter(|metric| metric.known && metric.here);
    // of a place only where its subject is named, too
    let place = claim.scope.as_ref().is_some_and(|scope| !scope.is.is_part_of_world() || scope.here);
    let subject = linked.stated_topic(rate).is_some() && place && metric.is_some_and(|metric| metric.name != "sales");
    let named = metric.is_some_and(|metric| if claim.owner.is_some() { metric.firm } else { subject });
    let timed = claim.period.as_ref().is_some_and(|told| (told.is.until - told.is.from).whole_days() > 27);
    grown
        && named
        && timed
        && linked.mention(rate).kind == Kind::Percent
        && !claim.part
        && !is_other_basis(linked, rate)
}

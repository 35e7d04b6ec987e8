//! Where the level before a growth stands when its own sentence does not tell it: in the stretch before, in another article.

use super::allowed::one;
use crate::claim::{Basis, Claim, Measure, Relation};
use crate::link::{ClaimId, Linked};
use crate::mention::Kind;
use crate::text::ends_with;
use crate::value::{Decimal, Map, Period, Unit, add_months};

/// Levels of a time before that one level is held against, at most.
pub const MOST_BEFORE: usize = 16;

/// 二季度66.2亿千瓦时，环比增长13.0%: the levels of the month or quarter before, in the same article.
pub fn stretch_before(linked: &Linked, level: ClaimId) -> Vec<ClaimId> {
    let (claim, unit) = (linked.claim(level), &linked.mention(level).unit);
    let period = |claim: &Claim| claim.period.as_ref().map(|period| period.is);
    let earlier = period(claim).and_then(|own| {
        let months = [1, 3].into_iter().find(|months| add_months(own.from, *months) == Some(own.until))?;
        Some(Period { from: add_months(own.from, -months)?, until: own.from })
    });
    let Some(earlier) = earlier else { return Vec::new() };
    let like = |id: &ClaimId| {
        let other = linked.claim(*id);
        other.measure == Measure::Level
            && period(other) == Some(earlier)
            && other.metric == claim.metric
            && other.owner == claim.owner
            && linked.mention(*id).unit == *unit
    };
    let claims = 0..linked.reading(level).claims.len();
    claims.map(|claim| ClaimId { claim, ..level }).filter(like).take(MOST_BEFORE).collect()
}

/// Whether the level before is told of a week, month or quarter, behind a rate that says no such thing: 4.19万辆，增长22%，上月为3.85万辆.
pub fn is_other_stretch(linked: &Linked, before: ClaimId, rate: ClaimId) -> bool {
    #[rustfmt::skip]
    const LEAD: &[&str] = &["上月", "上个月", "前月", "上周", "前一周", "上季", "前一季", "前一月", "前一日", "前一天"];
    #[rustfmt::skip]
    const BEHIND: &[&str] = &["the month before", "the week before", "the quarter before", "a month earlier", "a week earlier", "a quarter earlier", "a month ago", "a week ago", "a quarter ago", "last month", "last week", "last quarter", "in the previous month", "in the previous week", "in the previous quarter", "the previous month", "the previous week", "the previous quarter"];
    let text = &linked.reading(rate).plain.text;
    let (end, start) = (linked.mention(rate).span.end as usize, linked.mention(before).span.start as usize);
    let Some(lead) = text.get(end..start) else { return false };
    let tail = text[linked.mention(before).span.end as usize..].trim_start();
    let tied = ends_with(lead, &["from", "than", "the", "on"]).is_some();
    linked.claim(rate).basis != Some(Basis::MonthOnMonth)
        && (!tied && is_month_between_years(linked, before, rate)
            || LEAD.iter().any(|word| lead.contains(word))
            || !tied && BEHIND.iter().any(|word| tail.starts_with(word)))
}

/// "fell 9% from a year earlier … rose 31% to 154,711, compared with 146,610 in April": the rates of the text compare years, and
/// the level behind this one is of the month right before.
fn is_month_between_years(linked: &Linked, before: ClaimId, rate: ClaimId) -> bool {
    let claims = &linked.reading(rate).claims;
    let period = |id: ClaimId| linked.claim(id).period.as_ref().map(|period| period.is);
    let month = period(before).is_some_and(|is| add_months(is.from, 1) == Some(is.until));
    let told = |claim: &Claim| claim.basis == Some(Basis::YearOnYear);
    let shifted = linked.claim(before).before
        || period(rate).zip(period(before)).is_some_and(|(now, then)| then.until <= now.from);
    month && shifted && claims.iter().any(told)
}

/// The changes of the set by the value that they led to: another article may print the rate of one without its first level.
pub struct Elsewhere(Map<Decimal, Vec<(ClaimId, ClaimId)>>);

impl Elsewhere {
    /// The changes of the articles in focus.
    pub fn of(linked: &Linked) -> Elsewhere {
        let mut changes: Map<Decimal, Vec<(ClaimId, ClaimId)>> = Map::new();
        for (article, relation) in linked.relations() {
            let Relation::Change { from, to, .. } = relation else { continue };
            let (from, to) = (ClaimId { article, claim: *from }, ClaimId { article, claim: *to });
            if let Some(value) = one(linked.mention(to)) {
                changes.entry(value).push((to, from));
            }
        }
        Elsewhere(changes)
    }

    /// The levels before a like level of another article, printed to three digits at least.
    pub fn before(&self, linked: &Linked, level: ClaimId) -> Vec<ClaimId> {
        let Some(value) = one(linked.mention(level)).filter(|value| {
            value.normalize().to_string().trim_end_matches('0').chars().filter(char::is_ascii_digit).count() >= 3
        }) else {
            return Vec::new();
        };
        let changes = self.0.get(&value).map_or(&[][..], Vec::as_slice);
        let like = |(to, _): &&(ClaimId, ClaimId)| to.article != level.article && self.may_be_one(linked, *to, level);
        // what came from so many tonnes is no number of cars
        let unit = |id: ClaimId| &linked.mention(id).unit;
        let measured = |id: ClaimId| matches!(unit(id), Unit::Measure(_));
        let counted =
            |(_, from): &&(ClaimId, ClaimId)| unit(*from) == unit(level) || !measured(*from) && !measured(level);
        changes.iter().filter(like).filter(counted).map(|(_, from)| *from).take(MOST_BEFORE).collect()
    }

    /// Whether nothing that is known of two figures of one value keeps them apart.
    fn may_be_one(&self, linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
        let (one, other) = (linked.claim(a), linked.claim(b));
        let unit = linked.mention(a).unit == linked.mention(b).unit
            || [a, b].iter().all(|id| linked.mention(*id).kind != Kind::Money);
        let metric = one
            .metric
            .as_ref()
            .zip(other.metric.as_ref())
            .is_none_or(|(a, b)| a.root == b.root || !(a.known && b.known && a.here && b.here));
        let time =
            one.period.as_ref().zip(other.period.as_ref()).is_none_or(|(a, b)| a.is == b.is || !(a.here && b.here));
        let (x, y) = (linked.owner(a), linked.owner(b));
        unit && metric
            && time
            && one.status == other.status
            && (x.is_none() || y.is_none() || x == y)
            && linked.are_kin(a.article, b.article)
    }
}

/// Those of like levels that can be among the first [`MOST_BEFORE`] with another amount than a given one, in their order:
/// an article that says one thing a thousand times must not cost a million comparisons.
pub fn varied(linked: &Linked, ids: &[ClaimId]) -> Vec<ClaimId> {
    let mut kept: Vec<ClaimId> = Vec::new();
    for &id in ids {
        let one = linked.mention(id);
        let like = kept.iter().map(|other| linked.mention(*other)).filter(|other| other.unit == one.unit);
        let (mut all, mut same) = (0, 0);
        for other in like {
            all += 1;
            same += usize::from(other.amount == one.amount);
        }
        if all < 2 * MOST_BEFORE && same < MOST_BEFORE {
            kept.push(id);
        }
    }
    kept
}

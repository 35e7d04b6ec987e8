//! Whether two claims of a bucket may be held against each other, and if not, why.

use super::{ClaimId, Linked};
use crate::claim::{Claim, Measure, Status};
use crate::lexicon::{Dimension, metric_named};
use crate::value::{Period, Unit};

/// How well two claims match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// A part is missing on one side, or was taken from around on both.
    Weak,
    /// Every part is there on both sides and the same.
    Full,
}

/// Why two claims may not be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The reader says that they are not the same thing.
    Told,
    /// Another metric, or a part of it.
    Metric,
    /// Another subject: one is told of tea, the other of coffee.
    Topic,
    /// Another firm, club or port; or one is a firm's and the other a market's.
    Owner,
    /// Another place.
    Place,
    /// Another period.
    Period,
    /// A target or a limit beside a fact; a forecast beside a fact of a time not yet over.
    Status,
    /// A level beside a growth, a share beside a rank.
    Measure,
    /// Other things are counted.
    Unit,
    /// Real beside nominal, year on year beside month on month.
    Basis,
}

/// Holds two claims of one bucket against each other.
///
/// A part that is missing on one side, or only assumed, or taken over from the text before, makes the match weak; one
/// that contradicts makes none.
pub fn compare(linked: &Linked, a: ClaimId, b: ClaimId) -> Result<Match, Reason> {
    if linked.are_kept_apart(linked.figure(a), linked.figure(b)) {
        return Err(Reason::Told);
    }
    let (one, other) = (linked.claim(a), linked.claim(b));
    let name = |claim: &Claim| claim.metric.as_ref().map(|m| m.name.clone());
    let said = |claim: &Claim| claim.metric.as_ref().is_none_or(|m| m.here);
    let metric = match (said(one), said(other)) {
        _ if name(one) != name(other) => return Err(Reason::Metric),
        (true, true) => Match::Full,
        (true, false) | (false, true) if is_dated_of_one(linked, a, b) => Match::Weak,
        _ => return Err(Reason::Metric),
    };
    if one.measure != other.measure {
        return Err(Reason::Measure);
    }
    if other_nouns(linked, a, b) {
        return Err(Reason::Unit);
    }
    let parts = [
        metric,
        owners(linked, a, b)?,
        topics(linked, a, b)?,
        places(one, other)?,
        periods(linked, a, b)?,
        match (one.basis, other.basis) {
            (Some(here), Some(there)) if here != there => return Err(Reason::Basis),
            (None, None) | (Some(_), Some(_)) => Match::Full,
            _ => Match::Weak,
        },
    ];
    let period = one.period.as_ref().or(other.period.as_ref()).map(|p| p.is);
    let dated = one.period.is_some() && other.period.is_some();
    if !statuses_meet(linked, a, b, period.filter(|_| dated)) {
        return Err(Reason::Status);
    }
    Ok(parts.into_iter().min().unwrap_or(Match::Weak))
}

/// Whether two levels are told of one firm, club or port, and each sentence says of what time: what the one counts may then be
/// taken over from the text before ("It opened 790 stores. At the end of 2024 it had 6,480.").
pub fn is_dated_of_one(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let one = linked.owner(a).is_some() && linked.owner(a) == linked.owner(b);
    let dated = |id: ClaimId| {
        let claim = linked.claim(id);
        // of money the text goes on with parts: "revenue fell, own retail brought in 24.9 billion"
        let counted = linked.mention(id).unit.currency().is_none();
        counted && claim.measure == Measure::Level && claim.period.as_ref().is_some_and(|period| period.here)
    };
    one && dated(a) && dated(b) && places(linked.claim(a), linked.claim(b)).is_ok()
}

/// Whether both count things that are not the same: English nouns that no row of the table joins, Chinese classifiers
/// of other kinds of things.
pub fn other_nouns(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    let known = |id: ClaimId| linked.claim(id).metric.as_ref().is_some_and(|m| m.known);
    match (&linked.mention(a).unit, &linked.mention(b).unit) {
        (Unit::Count(one), Unit::Count(other)) if one.is_ascii() && other.is_ascii() => one != other && !known(a),
        (Unit::Count(one), Unit::Count(other)) if !one.is_ascii() && !other.is_ascii() => !count_alike(one, other),
        _ => false,
    }
}

/// Whether two Chinese classifiers may count one kind of thing.
fn count_alike(one: &str, other: &str) -> bool {
    const ALIKE: &[&[&str]] = &[
        &["人", "名", "位", "员"],
        &["人次", "人", "次"],
        &["辆", "台", "架", "部", "輛", "臺"],
        &["家", "户", "所", "间"],
        &["部", "集"],
        &["座", "处"],
    ];
    let general = |word: &str| matches!(word, "个" | "個");
    let people = |word: &str| matches!(word, "人" | "名" | "位" | "人次");
    one == other
        || general(one) && !people(other)
        || general(other) && !people(one)
        || ALIKE.iter().any(|alike| alike.contains(&one) && alike.contains(&other))
}

fn owners(linked: &Linked, a: ClaimId, b: ClaimId) -> Result<Match, Reason> {
    match (linked.owner(a), linked.owner(b)) {
        (None, None) => Ok(Match::Full),
        (Some(one), Some(other)) if one == other => {
            let here = |id: ClaimId| linked.claim(id).owner.as_ref().is_some_and(|owner| owner.here);
            Ok(if here(a) && here(b) { Match::Full } else { Match::Weak })
        }
        _ => Err(Reason::Owner),
    }
}

/// A firm's figure and one of a whole place need no topic; where both sentences name one, it must be the same.
fn topics(linked: &Linked, a: ClaimId, b: ClaimId) -> Result<Match, Reason> {
    let (one, other) = (linked.claim(a), linked.claim(b));
    let said = |claim: &Claim| claim.topic.as_ref().is_some_and(|t| t.here);
    let general = one.metric.as_ref().filter(|m| m.general);
    let same = linked.topic(a) == linked.topic(b);
    if let Some(metric) = general {
        // 占全国人口的15%: what is a share of all is not told by its whole
        let share = one.measure == Measure::Share
            && metric_named(&metric.name).is_some_and(|row| row.dimension != Dimension::Share);
        return if share && !(same && linked.topic(a).is_some()) { Err(Reason::Topic) } else { Ok(Match::Full) };
    }
    if linked.owner(a).is_some() {
        return if said(one) && said(other) && !same { Err(Reason::Topic) } else { Ok(Match::Full) };
    }
    // what a sentence alone is about has no number in the set, and is another thing all the same
    let told = |claim: &'_ Claim| claim.topic.as_ref().filter(|topic| topic.here).map(|topic| topic.is.clone());
    if !same || linked.topic(a).is_none() && told(one) != told(other) {
        return Err(Reason::Topic);
    }
    Ok(if linked.topic(a).is_some() && (said(one) || said(other)) { Match::Full } else { Match::Weak })
}

fn places(one: &Claim, other: &Claim) -> Result<Match, Reason> {
    let stated = |claim: &Claim| claim.scope.clone().filter(|scope| !scope.assumed);
    match (stated(one), stated(other)) {
        (Some(here), Some(there)) if here.is != there.is => Err(Reason::Place),
        (Some(here), Some(there)) => Ok(if here.here || there.here { Match::Full } else { Match::Weak }),
        // a firm's figure without a place is of all places
        (None, None) if one.owner.is_some() => Ok(Match::Full),
        (Some(here), None) | (None, Some(here)) if one.owner.is_some() && here.here => Err(Reason::Place),
        (Some(here), None) => contradicts(here.is, other),
        (None, Some(there)) => contradicts(there.is, one),
        (None, None) => Ok(Match::Weak),
    }
}

/// Against a place that is only assumed, another one is another place.
fn contradicts(place: crate::lexicon::Place, assumed: &Claim) -> Result<Match, Reason> {
    match &assumed.scope {
        Some(scope) if scope.is != place => Err(Reason::Place),
        _ => Ok(Match::Weak),
    }
}

/// Days that two articles may be apart whose undated figures are told of one time: a quarter of a year.
const SAME_TIME: i64 = 92;

/// A period taken over from the text before is no more than a hint. Two figures without any are told of the time of
/// their articles.
fn periods(linked: &Linked, a: ClaimId, b: ClaimId) -> Result<Match, Reason> {
    let (one, other) = (linked.claim(a), linked.claim(b));
    let stated = |claim: &Claim| claim.period.as_ref().filter(|period| period.here).map(|period| period.is);
    let carried = |claim: &Claim| claim.period.as_ref().map(|period| period.is);
    if one.before != other.before {
        return Err(Reason::Period);
    }
    if stated(one).is_none() && stated(other).is_none() {
        let days = |period: Period| (period.until - period.from).whole_days();
        // a quarter and a year, be they taken from the text before, are of two things
        if carried(one).zip(carried(other)).is_some_and(|(a, b)| (days(a) - days(b)).abs() > 3) {
            return Err(Reason::Period);
        }
        if carried(one).zip(carried(other)).is_some_and(|(a, b)| a != b) {
            // one article goes on from time to time: 8月…增长3.4%, 1至8月…增长33.8%
            return if a.article == b.article { Err(Reason::Period) } else { Ok(Match::Weak) };
        }
        let day = |id: ClaimId| linked.reading(id).article.published.map(|p| p.date);
        let apart = day(a).zip(day(b)).map(|(a, b)| (a - b).whole_days().abs());
        return Ok(if apart.is_none_or(|days| days <= SAME_TIME) { Match::Full } else { Match::Weak });
    }
    match (stated(one), stated(other)) {
        (Some(here), Some(there)) if here != there => Err(Reason::Period),
        (Some(_), Some(_)) => Ok(Match::Full),
        _ => Ok(Match::Weak),
    }
}

/// Whether the statuses may be compared: alike, or a forecast and a fact of a period that is over for both articles. A
/// figure that names no period may be a forecast stated as a fact.
pub fn statuses_meet(linked: &Linked, a: ClaimId, b: ClaimId, period: Option<Period>) -> bool {
    let over = |id: ClaimId| match (period, linked.reading(id).article.published) {
        (Some(period), Some(published)) => period.until <= published.date,
        (None, _) => true,
        _ => false,
    };
    match (linked.claim(a).status, linked.claim(b).status) {
        (Status::Cap, _) | (_, Status::Cap) => false,
        (one, other) if one == other => true,
        (Status::Target, _) | (_, Status::Target) => false,
        _ => over(a) && over(b),
    }
}

//! A place above the one that it lies in, each told by an article of its own on the same things: a city's 54.8 GW and its province's
//! 47.6 GW. Part of `part-exceeds-whole`, for figures that no topic of a table joins.

use std::cmp::Reverse;

use super::allowed::{Hold, compared, middle};
use super::part_exceeds_whole::{RULE, adds_up, is_for_each, is_of_unit};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::{Measure, Stated, Status};
use crate::lexicon::Place;
use crate::link::{ClaimId, Linked};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::value::{Decimal, Map, Period, Unit, plain, ratio, short};

/// How sure such a finding is, in hundredths.
pub const SURE: u8 = 75;

/// Figures of one metric, unit and time that are held against each other, at most.
const MOST: usize = 48;

/// By how much a part may be above its whole, in tenths, and yet be told of the same, and where both name one subject; or so near
/// to ten times that.
const NEAR: i64 = 16;
const NEAR_OF_ONE: i64 = 30;
const TEN: (i64, i64) = (95, 105);

/// What a level of a place is counted by: its metric, its unit, its time.
type Key<'r> = (&'r str, &'r str, Period);

/// Such pairs, one for each part.
pub fn found(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let mut known: Map<Key, Vec<(ClaimId, Place)>> = Map::new();
    for &article in linked.compared() {
        for claim in 0..linked.readings()[article].claims.len() {
            let id = ClaimId { article, claim };
            if let Some((key, place)) = keyed(linked, id) {
                known.entry(key).push((id, place));
            }
        }
    }
    let mut found = Vec::new();
    for same in known.values().filter(|same| (2..=MOST).contains(&same.len())) {
        for (part, place) in same {
            // the country only where nothing nearer is told: so many things are told of one that their subject must be named
            let subject = |whole: ClaimId| linked.topic(*part).is_some_and(|topic| linked.topic(whole) == Some(topic));
            let wholes = |local: bool| -> Vec<ClaimId> {
                let within = |outer: &Place| *outer != *place && outer.is_local() == local && outer.contains(*place);
                let others = same.iter().filter(|(whole, outer)| {
                    let near = linked.nearness(part.article, whole.article).is_some();
                    let one = is_of_one(linked, *part, *whole) && (local || subject(*whole));
                    whole.article != part.article && within(outer) && near && one
                });
                others.map(|(whole, _)| *whole).collect()
            };
            let near = wholes(true);
            let wholes = if near.is_empty() { wholes(false) } else { near };
            // the largest: one that is printed large enough elsewhere is that value's quarrel with the others, and the smaller ones
            // may be parts of it
            let largest = wholes.into_iter().max_by_key(|whole| (middle(linked.mention(*whole)), Reverse(*whole)));
            let whole = largest.filter(|whole| exceeds(linked, *part, *whole));
            found.extend(whole.and_then(|whole| card(linked, settings, *part, whole)));
        }
    }
    let told =
        |card: &Finding| earlier.iter().any(|other| other.spots.iter().any(|spot| spot.figure == card.spots[0].figure));
    found.retain(|card| !told(card));
    found
}

/// What a level is counted by, and its place.
fn keyed<'r>(linked: &Linked<'r>, id: ClaimId) -> Option<(Key<'r>, Place)> {
    let (claim, mention) = (linked.claim(id), linked.mention(id));
    let metric = claim.metric.as_ref().filter(|metric| !metric.general)?;
    let named =
        |place: &Stated<Place>| !place.assumed && (place.is.is_local() || place.here && !place.is.is_part_of_world());
    let place = claim.scope.as_ref().filter(|place| named(place))?.is;
    let level =
        claim.measure == Measure::Level && claim.status == Status::Actual && claim.owner.is_none() && !claim.part;
    let counted = matches!(mention.kind, Kind::Money | Kind::Quantity | Kind::Number);
    let told =
        level && counted && !claim.in_title && adds_up(claim) && !is_for_each(linked, id) && !is_of_unit(linked, id);
    // what a table counts has its unit in its heading
    let unit = match &mention.unit {
        Unit::Count(_) | Unit::None => "",
        unit => unit.symbol(),
    };
    told.then_some(((metric.name.as_str(), unit, claim.period.as_ref()?.is), place))
}

/// Whether nothing says that two figures are of two things.
fn is_of_one(linked: &Linked, part: ClaimId, whole: ClaimId) -> bool {
    let topics = linked.topic(part).zip(linked.topic(whole));
    let here = [part, whole]
        .iter()
        .all(|id| linked.claim(*id).metric.as_ref().is_some_and(|metric| metric.here || metric.known));
    topics.is_none_or(|(one, other)| one == other) && here
}

/// Whether the part is above the whole, and by no more than a slip or a few tenths.
fn exceeds(linked: &Linked, part: ClaimId, whole: ClaimId) -> bool {
    let low = compared(linked.mention(part), Hold::Bounded).and_then(|interval| interval.low);
    let high = compared(linked.mention(whole), Hold::AsPrinted).and_then(|interval| interval.high);
    let factor = middle(linked.mention(part)).zip(middle(linked.mention(whole))).and_then(|(a, b)| ratio(a, b));
    let near = match linked.topic(part) {
        Some(topic) if linked.topic(whole) == Some(topic) => NEAR_OF_ONE,
        _ => NEAR,
    };
    let likely = factor.is_some_and(|factor| {
        let tenths = factor * Decimal::TEN;
        tenths <= Decimal::from(near) || tenths >= Decimal::from(TEN.0) && tenths <= Decimal::from(TEN.1)
    });
    likely && low.zip(high).is_some_and(|(low, high)| low > high)
}

fn card(linked: &Linked, settings: &Settings, part: ClaimId, whole: ClaimId) -> Option<Finding> {
    let locale = settings.locale;
    let (here, there) = (linked.surface(part), linked.surface(whole));
    let (a, b) = (tell::subject(linked, part, locale), tell::subject(linked, whole, locale));
    let (one, all) = (middle(linked.mention(part))?, middle(linked.mention(whole))?);
    let scale = tell::shared_scale(all);
    Some(Finding {
        severity: Severity::Warning,
        confidence: SURE,
        message: locale.pick(
            format!("“{here}” ({a}) is more than “{there}” ({b}), which it should be a part of."),
            format!("“{here}”（{a}）大于它理应从属的“{there}”（{b}）。"),
        ),
        arithmetic: format!("{} / {} = {} > 1", plain(one / scale), plain(all / scale), short(ratio(one, all)?)),
        spots: vec![Spot::new(linked, part, Role::Primary), Spot::new(linked, whole, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}

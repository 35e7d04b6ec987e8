//! One amount that two articles convert into unlike amounts of one currency: "$43.4 billion (264 billion yuan)" and "$43.4 billion
//! (308.6 billion yuan)". Part of `value-conflict`.

use super::allowed::{middle, recomputed};
use super::value_conflict::RULE;
use super::{Finding, Role, Severity, Spot};
use crate::claim::Relation;
use crate::link::{ClaimId, Figure, Linked};
use crate::settings::Settings;
use crate::value::{Decimal, Map, plain, ratio, short};

/// How sure such a finding is, in hundredths.
pub const SURE: u8 = 75;

/// Digits of the amount that both print, at least: many things cost five million.
const DIGITS: usize = 3;

/// How far the conversions lie apart, in hundredths: less may be two days' rates, more a slip of units.
const APART: (i64, i64) = (6, 200);

/// Conversions of one amount that are held against each other, at most.
const MOST: usize = 16;

/// An amount: its currency, what it is worth, and the currency that it is converted into.
type Key<'r> = (&'r str, Decimal, &'r str);

/// Such pairs, one for each amount.
pub fn found(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let mut known: Map<Key, Vec<(ClaimId, ClaimId)>> = Map::new();
    for (article, relation) in linked.relations() {
        let Relation::Conversion { amount, other } = relation else { continue };
        let [amount, other] = [*amount, *other].map(|claim| ClaimId { article, claim });
        let code = |id: ClaimId| linked.mention(id).unit.currency();
        if let (Some(from), Some(to), Some(value)) = (code(amount), code(other), middle(linked.mention(amount))) {
            known.entry((from, value, to)).push((amount, other));
        }
    }
    let mut held: Vec<Figure> = earlier.iter().flat_map(|card| &card.spots).map(|spot| spot.figure).collect();
    held.sort_unstable();
    let told = |id: ClaimId| held.binary_search(&linked.figure(id)).is_ok();
    let mut cards = Vec::new();
    for ((_, value, _), same) in known.iter().filter(|(_, same)| (2..=MOST).contains(&same.len())) {
        let (amount, first) = same[0];
        let near = |id: ClaimId| id.article != first.article && linked.nearness(id.article, first.article).is_some();
        let unlike = same.iter().find(|(_, other)| near(*other) && are_apart(linked, first, *other));
        if let Some((again, other)) = unlike.filter(|_| value.precision() >= DIGITS)
            && ![first, *other, amount, *again].into_iter().any(told)
        {
            cards.extend(card(linked, settings, (amount, first), (*again, *other)));
        }
    }
    cards
}

/// Whether two conversions are too far apart for two days' rates, and too near for a slip of units.
fn are_apart(linked: &Linked, one: ClaimId, other: ClaimId) -> bool {
    let (a, b) = (linked.mention(one), linked.mention(other));
    let (Some(x), Some(y)) = (middle(a), middle(b)) else { return false };
    let factor = ratio(x.max(y), x.min(y)).unwrap_or(Decimal::ONE);
    let off = (factor - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let meet = recomputed(a).zip(recomputed(b)).is_none_or(|(a, b)| a.meets(b));
    !meet && off >= Decimal::from(APART.0) && off <= Decimal::from(APART.1)
}

fn card(linked: &Linked, settings: &Settings, here: (ClaimId, ClaimId), there: (ClaimId, ClaimId)) -> Option<Finding> {
    let [amount, one, other] = [here.0, here.1, there.1].map(|id| linked.surface(id));
    let (x, y) = (middle(linked.mention(here.1))?, middle(linked.mention(there.1))?);
    Some(Finding {
        severity: Severity::Warning,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{amount}” is “{one}” in one article and “{other}” in another."),
            format!("“{amount}”在一篇文章中折合“{one}”，在另一篇中折合“{other}”。"),
        ),
        arithmetic: format!("{} ≠ {}; {}", plain(x), plain(y), short(ratio(x.max(y), x.min(y))?)),
        spots: vec![
            Spot::new(linked, here.1, Role::Primary),
            Spot::new(linked, there.1, Role::Twin),
            Spot::new(linked, here.0, Role::Context),
            Spot::new(linked, there.0, Role::Context),
        ],
        ..Finding::of(RULE.name)
    })
}

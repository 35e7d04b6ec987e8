//! What a firm sold, told in money, is its turnover: "Lowell's sales fell 6.1% to 4.62 billion euros".

use super::metric::known;
use super::{Claim, Measure};
use crate::lexicon::metric_named;
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::is_han;

/// Words that make sales something else than all that a firm took: what is signed and not yet paid, what its partners or some of its
/// shops took.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "contract", "presale", "pre-sale", "system", "home", "propert", "flat", "apartment", "retail", "store", "shop", "like-for-like", "comparable", "same-",
    "online", "e-commerce", "export", "ticket", "festival", "first day", "gross merchandise", "stake", "asset", "bond", "share sale", "of its ", "segment", "division",
];

/// Names the turnover of firms among the claims of one sentence.
pub fn name(text: &str, sentence: Span, mentions: &[Mention], claims: &mut [Claim]) {
    let sold = |claim: &Claim| {
        let metric = claim.metric.as_ref().is_some_and(|metric| metric.name == "sales" && metric.here);
        let part = claim.topic.as_ref().is_some_and(|topic| topic.here)
            || claim.scope.as_ref().is_some_and(|place| place.here);
        metric && claim.owner.is_some() && !part
    };
    let paid = |claim: &&Claim| mentions[claim.mention].kind == Kind::Money && claim.measure == Measure::Level;
    let Some(of) = claims.iter().filter(paid).find(|claim| sold(claim)).map(|claim| claim.owner.clone()) else {
        return;
    };
    // "sales of its products" are all of them
    let said = sentence.of(text).to_ascii_lowercase().replace("of its products", "");
    if said.contains(is_han) || OTHERS.iter().any(|word| said.contains(word)) {
        return;
    }
    let Some(revenue) = metric_named("revenue").map(known) else { return };
    for claim in claims.iter_mut().filter(|claim| sold(claim) && claim.owner == of) {
        if matches!(mentions[claim.mention].kind, Kind::Money | Kind::Percent) {
            claim.metric = Some(revenue.clone());
        }
    }
}

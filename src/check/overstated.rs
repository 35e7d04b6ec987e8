//! A bound of the headline that the body stays below: "tops £22bn" over "spent £20.6bn", 突破200家 over 182家. Part of
//! `title-body`.

use super::allowed::one;
use crate::claim::Measure;
use crate::link::{ClaimId, Linked, other_nouns};
use crate::mention::{Kind, Mention};
use crate::value::{Decimal, Qualifier, Unit};

/// How far below the bound a figure of the body may lie, in hundredths of it: what is less is of another thing.
const LEAST: i64 = 75;

/// What the words of headline and body must have in common, as [`Linked::wording`] weighs them: a name of the metric, or two
/// words.
const WORDED: i32 = 8;

/// The figure of the body that a bound of the headline is said of and that lies below it; none where any figure of the body
/// reaches the bound, or two may be meant.
pub fn by(linked: &Linked, title: ClaimId, body: &[ClaimId]) -> Option<ClaimId> {
    let mention = linked.mention(title);
    let above = matches!(mention.qualifier, Qualifier::Gt | Qualifier::Ge);
    let bound = one(mention).filter(|_| above && linked.claim(title).measure == Measure::Level)?;
    let least = bound.checked_mul(Decimal::new(LEAST, 2))?;
    let like = |id: &ClaimId| {
        let other = linked.mention(*id);
        one_kind(mention, other) && !other_nouns(linked, title, *id)
    };
    let mut below = Vec::new();
    for (id, value) in body.iter().filter(|id| like(id)).filter_map(|id| Some((*id, one(linked.mention(*id))?))) {
        // it may be what the headline means
        if value >= bound {
            return None;
        }
        let claim = linked.claim(id);
        let said = claim.measure == Measure::Level && claim.status == linked.claim(title).status && !claim.part;
        if said && value >= least && linked.wording(title, id) >= WORDED && !below.iter().any(|(_, v)| *v == value) {
            below.push((id, value));
        }
    }
    let [(id, _)] = below[..] else { return None };
    Some(id)
}

/// Whether both are money of one currency, or measures or counts of one kind, and large enough to be told twice.
fn one_kind(title: &Mention, body: &Mention) -> bool {
    let counts = |mention: &Mention| matches!(mention.unit, Unit::Count(_) | Unit::None);
    let large = one(title).is_some_and(|value| value >= Decimal::ONE_HUNDRED);
    match title.kind {
        Kind::Money | Kind::Quantity | Kind::Number => {
            title.unit == body.unit || large && counts(title) && counts(body)
        }
        _ => false,
    }
}

//! A bound of the headline that the body does not keep: "tops £22bn" over "spent £20.6bn", 突破200家 over 182家, 不足20元 over
//! 22.5元; and a figure of the headline that the body has with one digit otherwise or two exchanged. Part of `title-body`.

use super::allowed::one;
use super::plausible::typed;
use crate::claim::Measure;
use crate::link::{ClaimId, Linked, other_nouns};
use crate::mention::{Kind, Mention};
use crate::value::{Decimal, Qualifier, Unit};

/// How far below the bound a figure of the body may lie, in hundredths of it: what is less is of another thing.
const LEAST: i64 = 75;

/// What the words of headline and body must have in common, as [`Linked::wording`] weighs them: a name of the metric, or two
/// words.
const WORDED: i32 = 8;

/// The figure of the body that a bound of the headline is said of and that does not keep it; none where any figure of the body
/// keeps the bound, or two may be meant.
pub fn by(linked: &Linked, title: ClaimId, body: &[ClaimId]) -> Option<ClaimId> {
    let mention = linked.mention(title);
    let above = matches!(mention.qualifier, Qualifier::Gt | Qualifier::Ge);
    let below = matches!(mention.qualifier, Qualifier::Lt | Qualifier::Le);
    let bound = one(mention).filter(|_| linked.claim(title).measure == Measure::Level)?;
    if !above && !below {
        return misprinted(linked, title, body);
    }
    let hundredths = if above { LEAST } else { 200 - LEAST };
    let end = bound.checked_mul(Decimal::new(hundredths, 2))?;
    let like = |id: &ClaimId| {
        let other = linked.mention(*id);
        one_kind(mention, other) && !other_nouns(linked, title, *id)
    };
    let keeps = |value: Decimal| if above { value >= bound } else { value <= bound };
    let near = |value: Decimal| if above { value >= end } else { value <= end };
    // where the body tells the headline's own metric, revenue keeps no bound of a profit
    let root = |id: ClaimId| linked.claim(id).known_root();
    let told = root(title).is_some() && body.iter().any(|id| root(*id) == root(title) && like(id));
    let body = body.iter().filter(|id| !told || root(**id) == root(title));
    let mut broken = Vec::new();
    for (id, value) in body.filter(|id| like(id)).filter_map(|id| Some((*id, one(linked.mention(*id))?))) {
        // it may be what the headline means
        let claim = linked.claim(id);
        if keeps(value) && (above || claim.measure == Measure::Level) {
            return None;
        }
        let said = claim.measure == Measure::Level && claim.status == linked.claim(title).status && !claim.part;
        if said
            && !is_earlier(linked, title, id)
            && near(value)
            && linked.wording(title, id) >= WORDED
            && !broken.iter().any(|(_, v)| *v == value)
        {
            broken.push((id, value));
        }
    }
    let [(id, _)] = broken[..] else { return None };
    Some(id)
}

/// Whether a figure is of a time before that of the headline: "4.92 billion, after 4.1 billion a year before".
fn is_earlier(linked: &Linked, title: ClaimId, id: ClaimId) -> bool {
    let (told, own) = (linked.claim(id), linked.claim(title));
    let times = told.period.as_ref().zip(own.period.as_ref());
    told.before || times.is_some_and(|(told, own)| told.is.until <= own.is.from)
}

/// The value as it may be typed.
fn digits(mention: &Mention) -> Option<String> {
    mention.amount.map(|amount| amount.middle().to_string())
}

/// Whether one slip of typing leads from one value to the other.
fn is_typed(one: &Mention, other: &Mention) -> bool {
    digits(one).zip(digits(other)).is_some_and(|(one, other)| typed(one.as_bytes(), other.as_bytes()).is_some())
}

/// The figure of the body that is the headline's with one digit otherwise or two exchanged, of three or more, told in the words of the
/// headline; none where two may be meant.
fn misprinted(linked: &Linked, title: ClaimId, body: &[ClaimId]) -> Option<ClaimId> {
    let mention = linked.mention(title);
    digits(mention).filter(|own| own.trim_end_matches('0').bytes().filter(u8::is_ascii_digit).count() >= 3)?;
    let place = |id: ClaimId| linked.claim(id).scope.as_ref().map(|scope| scope.is);
    let of_one = |id: ClaimId| {
        let places = place(title).zip(place(id)).is_none_or(|(one, other)| one == other);
        places && linked.owner(title).zip(linked.owner(id)).is_none_or(|(one, other)| one == other)
    };
    let slipped = |id: &&ClaimId| {
        let other = linked.mention(**id);
        let slip = is_typed(mention, other);
        let claim = linked.claim(**id);
        let said = claim.measure == Measure::Level && claim.status == linked.claim(title).status && !claim.part;
        slip && said
            && !is_earlier(linked, title, **id)
            && !is_made_up(linked, title, **id, body)
            && of_one(**id)
            && mention.unit == other.unit
            && linked.wording(title, **id) >= WORDED
    };
    let measured = matches!(mention.kind, Kind::Money | Kind::Quantity);
    let mut found = body.iter().filter(|_| measured).filter(slipped);
    found.next().copied().filter(|_| found.next().is_none())
}

/// Whether what the headline has more than a figure of the body is another figure there: "to 4.25 billion, by 1 billion from 3.25
/// billion", "built 1,150 and will add 100".
pub fn is_made_up(linked: &Linked, title: ClaimId, id: ClaimId, body: &[ClaimId]) -> bool {
    let gap = one(linked.mention(title)).zip(one(linked.mention(id))).map(|(all, part)| (all - part).abs());
    gap.is_some_and(|gap| body.iter().any(|third| *third != id && one(linked.mention(*third)) == Some(gap)))
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

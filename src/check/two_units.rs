//! One measure in two units: "34 kilometres (31 miles)", 26公里（92华里）. Part of `conversion-rate`; what is a power of ten off is a
//! `unit-slip`.

use super::allowed::{Hold, compared, one, recomputed};
use super::{Finding, Role, Severity, Spot, conversion_rate, tell, unit_slip};
use crate::lexicon::{Quantity, dimension};
use crate::link::{ClaimId, Linked};
use crate::settings::Settings;
use crate::text::around::Ends;
use crate::value::{Decimal, Interval, Unit, plain, power_of_ten, ratio, short};

/// How sure such a finding is, in hundredths.
pub(super) const SURE: u8 = 90;

/// By how many hundredths two such measures may differ: a ton, a mile, a gallon and a catty are not the same everywhere.
const APART: i64 = 30;

/// The measures of all sentences that are printed once more in another unit and do not fit it, told by the check `rule`.
pub fn found(linked: &Linked, settings: &Settings, rule: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for &article in linked.focus() {
        for claim in 0..linked.readings()[article].claims.len() {
            found.extend(card(linked, settings, ClaimId { article, claim }).filter(|finding| finding.rule == rule));
        }
    }
    found
}

fn card(linked: &Linked, settings: &Settings, id: ClaimId) -> Option<Finding> {
    let next = ClaimId { claim: id.claim + 1, ..id };
    let reading = linked.reading(id);
    reading.claims.get(next.claim).filter(|claim| claim.sentence == linked.claim(id).sentence)?;
    let (first, second) = (linked.mention(id), linked.mention(next));
    let [Unit::Measure(here), Unit::Measure(there)] = [&first.unit, &second.unit] else { return None };
    let (this, that) = (dimension(here)?, dimension(there)?);
    let kinds = [Quantity::Length, Quantity::Area, Quantity::Volume, Quantity::Mass, Quantity::Speed];
    if here == there || this.0 != that.0 || !kinds.contains(&this.0) {
        return None;
    }
    let text = &*reading.plain.text;
    let gap = text.get(first.span.end as usize..second.span.start as usize)?.trim();
    let about = ["about", "around", "some", "roughly", "or", "约", "合", "约合", "即", "折合"];
    let open = gap.without_end(&about).trim_end();
    let behind = text.get(second.span.end as usize..)?;
    if !(matches!(open, "(" | "（") && behind.starts_with([')', '）'])) {
        return None;
    }
    let size = |(_, digits, power): (Quantity, i64, i32)| power_of_ten(power)?.checked_mul(Decimal::from(digits));
    let rate = ratio(size(this)?, size(that)?)?;
    let (a, b) = (one(first)?, one(second)?);
    let (a, b) = (a.checked_mul(rate)?, b);
    if a <= Decimal::ZERO || b <= Decimal::ZERO {
        return None;
    }
    let room = Decimal::ONE + Decimal::new(APART, 2);
    let wide = |value: Decimal| Interval::closed(value / room, value * room);
    let rounded = compared(first, Hold::Bounded)?.times(rate)?.meets(recomputed(second)?);
    if wide(a).meets(Interval::closed(b, b)) || rounded {
        return None;
    }
    let tens = (-4..=4).filter(|power| *power != 0).filter_map(power_of_ten);
    let slip = tens.filter_map(|ten| a.checked_mul(ten)).any(|a| wide(a).meets(Interval::closed(b, b)));
    let (here, there) = (linked.surface(id), linked.surface(next));
    let right = tell::in_words(a.round_significant(3), settings.locale);
    let unit = second.unit.symbol();
    Some(Finding {
        severity: Severity::Error,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{here}” and “{there}” are given as one measure, but the first is {right} {unit}."),
            format!("“{here}”与“{there}”作为同一数量给出，但前者合{right} {unit}。"),
        ),
        arithmetic: format!("{here} = {} {unit} ≠ {}", short(a), plain(b)),
        spots: vec![Spot::new(linked, id, Role::Primary), Spot::new(linked, next, Role::Twin)],
        ..Finding::of(if slip { unit_slip::RULE.name } else { conversion_rate::RULE.name })
    })
}

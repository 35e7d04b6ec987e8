//! How what the reader types about a figure would be read, before it is kept.

use crossfoot::claim::Otherwise;
use crossfoot_protocol::{Answer, Locale, Part, TypedView};

use super::figure::exact;
use crate::checked::Checked;
use crate::{decided, words};

/// The reading of a typed correction, in words.
pub fn typed(checked: &Checked, locale: Locale, mention: &str, part: Part, text: String) -> Option<Answer> {
    let printed = checked.printed(mention)?.mention;
    let reads = decided::read(printed, part, &text).map(|change| match change {
        Otherwise::Value { amount, qualifier, unit } => {
            let unit = unit.map_or(printed.unit.clone(), |(_, unit)| unit);
            let bound = match qualifier {
                crossfoot::value::Qualifier::Eq => "",
                other => words::bound(locale, other),
            };
            [bound, &exact(amount), unit.symbol()].join(" ").trim().to_owned()
        }
        Otherwise::Period(period) => words::days(locale, period),
        Otherwise::Metric(metric) if metric.known => metric.name,
        Otherwise::Metric(metric) => locale.pick(
            format!("“{}” (compared only with figures of the same words)", metric.name),
            format!("“{}”（只与同名指标比较）", metric.name),
        ),
        Otherwise::Divided(_) => String::new(),
    });
    Some(Answer::Typed(TypedView { part, text, reads }))
}

//! What a reader types about one figure of a text, read with the means that read the texts.

use super::cell;
use crate::claim::{Metric, Otherwise};
use crate::mention::{Kind, Mention};

/// The value that a reader gives for a figure: as in print, `50.5 billion yuan`, `超505亿元`, or a number alone, which
/// keeps the figure's unit. `None` if this is not one figure.
pub fn value(text: &str, printed: &Mention) -> Option<Otherwise> {
    printed.amount?;
    let read = cell::value(text.trim(), "").ok()?;
    let unit = read.unit.filter(|unit| *unit != printed.unit).map(|unit| {
        let kind = if unit.currency().is_some() {
            Kind::Money
        } else if unit.symbol() == "%" {
            Kind::Percent
        } else {
            Kind::Quantity
        };
        (kind, unit)
    });
    Some(Otherwise::Value { amount: read.amount, qualifier: read.qualifier, unit })
}

/// The period that a reader gives for a figure, with its year: `2024`, `2025H1`, `2024年上半年`. `None` if it is none.
pub fn period(text: &str) -> Option<Otherwise> {
    cell::period(text.trim()).map(Otherwise::Period)
}

/// The metric that a reader gives for a figure: one of the table in either language, else the words themselves.
pub fn metric(text: &str) -> Option<Otherwise> {
    let (name, _) = cell::metric(text.trim());
    (!name.is_empty()).then(|| Otherwise::Metric(Metric::of_name(name)))
}

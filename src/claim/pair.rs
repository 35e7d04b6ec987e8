//! "60 out of 100", 100部中有60部: two numbers tied as a part and its whole.

use crate::mention::{Kind, Mention};
use crate::value::Amount;

/// For each figure of a sentence that is the part of such a pair: (index of the part, index of the whole).
pub fn pairs(text: &str, figures: &[&Mention]) -> Vec<(usize, usize)> {
    (0..figures.len().saturating_sub(1))
        .filter_map(|f| {
            let (first, second) = (figures[f], figures[f + 1]);
            let between = text[first.span.end as usize..second.span.start as usize].trim();
            let part_first =
                matches!(between, "out of" | "out of every" | "of" | "of every" | "in every" | "out of the" | "of the")
                    || between.starts_with("out of ");
            let whole_first = ["中有", "中就有", "里有", "里就有", "中的"].iter().any(|w| between.ends_with(w))
                && between.chars().count() <= 12;
            let counts = countable(first) && countable(second);
            match (part_first && counts, whole_first && counts) {
                (true, _) => (value(first)? <= value(second)?).then_some((f, f + 1)),
                (_, true) => (value(second)? <= value(first)?).then_some((f + 1, f)),
                _ => None,
            }
        })
        .collect()
}

fn countable(mention: &Mention) -> bool {
    matches!(mention.kind, Kind::Number | Kind::Quantity)
}

fn value(mention: &Mention) -> Option<crate::value::Decimal> {
    match mention.amount? {
        Amount::One(one) => Some(one.value),
        Amount::Range(..) => None,
    }
}

//! "60 out of 100", 100部中有60部: two numbers tied as a part and its whole.

use crate::mention::{Kind, Mention};
use crate::text::around::Ends;
use crate::value::Amount;

/// For each figure of a sentence that is the part of such a pair: (index of the part, index of the whole).
pub fn pairs(text: &str, figures: &[&Mention]) -> Vec<(usize, usize)> {
    (0..figures.len().saturating_sub(1))
        .filter_map(|f| {
            let (first, second) = (figures[f], figures[f + 1]);
            let between = text[first.span.end as usize..second.span.start as usize].trim();
            let part_first =
                matches!(between, "out of" | "out of every" | "of" | "of every" | "in every" | "out of the" | "of the")
                    || between.starts_with("out of ")
                    || owned(between);
            let whole_first =
                between.ends_with_any(&["中有", "中就有", "里有", "里就有", "中的"]) && between.chars().count() <= 12;
            // "Of the 240 matches, 167 …"
            let whole_first = whole_first || opened(text, first, between);
            let counts = countable(first) && countable(second) || amounts(first, second);
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

/// Whether both are amounts in one unit: 64.2 GW of 100.3 GW, 730.7 billion yuan out of 961.5 billion yuan.
fn amounts(first: &Mention, second: &Mention) -> bool {
    first.kind == Kind::Money && second.kind == Kind::Money && first.unit == second.unit
}

/// "612,000 *of the city's* 1.36 million".
fn owned(between: &str) -> bool {
    let Some(rest) = between.strip_prefix("of the ").or_else(|| between.strip_prefix("of ")) else { return false };
    let word = rest.strip_suffix("'s").or_else(|| rest.strip_suffix("’s"));
    word.is_some_and(|word| word.chars().all(char::is_alphabetic))
        || matches!(rest, "all" | "its" | "their" | "our" | "his" | "her" | "these" | "those")
}

/// Whether a sentence opens with the whole: "Of the 240 matches, 167", "Among the 2,160 vaccinated, 97".
fn opened(text: &str, whole: &Mention, between: &str) -> bool {
    let head = text[..whole.span.start as usize].trim_end();
    let led = ["Of the", "Among the", "Out of the", "Of", "Among", "Out of"]
        .iter()
        .any(|word| head.strip_suffix(word).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric)));
    let noun = between.strip_suffix(',').unwrap_or("-");
    led && noun.chars().all(|c| c.is_ascii_alphabetic() || c == ' ') && noun.split_whitespace().count() <= 6
}

fn value(mention: &Mention) -> Option<crate::value::Decimal> {
    match mention.amount? {
        Amount::One(one) => Some(one.value),
        Amount::Range(..) => None,
    }
}

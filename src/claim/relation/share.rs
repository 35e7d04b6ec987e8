//! A part and the share that it is of its whole: "48,000 were exported, accounting for 40% of the total", 其中…，占40%.

use super::parts::{is_amount, one_unit, opens};
use super::{Relation, Sentence};
use crate::claim::Measure;
use crate::mention::Kind;

/// Words that lead from a part to its share.
#[rustfmt::skip]
const LEADING: &[&str] = &["accounting for", "accounted for", "representing", "making up", "equivalent to", "or", "(", "（", "占", "占比", "占比为", "占比达", "占总量的", "占总数的", "占全部的", "占全市的", "占全年的"];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    (1..sentence.claims.len())
        .filter_map(|share| {
            let part = share - 1;
            let percent =
                sentence.mention(share).kind == Kind::Percent && sentence.claims[share].measure == Measure::Share;
            if !(percent && is_amount(sentence, part) && led(sentence.between(part, share))) {
                return None;
            }
            let whole = (0..part).rev().find(|&whole| {
                let like = is_amount(sentence, whole) && one_unit(sentence.mention(whole), sentence.mention(part));
                like && opens(sentence, whole, whole + 1).is_some()
            });
            // the figure right behind the opening word is the part, and it alone
            let whole = whole.filter(|whole| whole + 1 == part).map(|whole| sentence.first + whole);
            Some(Relation::Share { part: sentence.first + part, share: sentence.first + share, whole })
        })
        .collect()
}

/// Whether the words between are a short noun or verb and then one that leads to a share.
fn led(gap: &str) -> bool {
    let gap = gap.trim().trim_end_matches(['约', '近']).trim_end();
    let lower = gap.to_ascii_lowercase();
    let bound = ["about", "around", "nearly", "some", "roughly", "over"];
    let lower = bound.iter().find_map(|word| lower.strip_suffix(word)).unwrap_or(&lower).trim_end();
    let Some(word) = LEADING.iter().filter(|word| lower.ends_with(**word)).max_by_key(|word| word.len()) else {
        return false;
    };
    let rest = &lower[..lower.len() - word.len()];
    let whole_word = !word.is_ascii() || !rest.ends_with(|c: char| c.is_ascii_alphabetic());
    whole_word
        && rest.chars().count() <= 40
        && rest.matches([',', '，']).count() <= 1
        && !rest.contains(['.', ';', '；', '。'])
}

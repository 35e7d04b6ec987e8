//! Names of one thing in two scripts, joined by what is told of them: the same figures, again and again.

use super::ClaimId;
use crate::claim::{Claim, Reading};
use crate::value::Amount;

/// Different figures that two names must share.
const ENOUGH: usize = 2;

/// A name in Latin letters, one in Chinese, and a value that is told of both.
type Row<'r> = (&'r str, &'r str, String);

/// Pairs of a name in Latin letters and one in Chinese of which the same figures are told: two different ones of three
/// digits at least, and of no other name in the other script as many.
pub fn same_names<'r>(
    readings: &[&'r Reading],
    twins: &[(ClaimId, ClaimId)],
    name: fn(&Claim) -> Option<&str>,
) -> Vec<(&'r str, &'r str)> {
    let claim = |id: ClaimId| &readings[id.article].claims[id.claim];
    let mut rows: Vec<Row> = Vec::new();
    for (a, b) in twins {
        let (Some(latin), Some(chinese)) = (name(claim(*a)), name(claim(*b))) else { continue };
        let Some(Amount::One(one)) = readings[a.article].mentions[claim(*a).mention].amount else { continue };
        let digits = one.digits();
        if latin.is_ascii() && !chinese.is_ascii() && digits.len() >= 3 {
            rows.push((latin, chinese, digits));
        }
    }
    rows.sort_unstable();
    rows.dedup();
    let counts: Vec<(&str, &str, usize)> =
        rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).map(|same| (same[0].0, same[0].1, same.len())).collect();
    let best = |(latin, chinese, count): &&(&str, &str, usize)| {
        let rival = |other: &(&str, &str, usize)| (other.0 == *latin) != (other.1 == *chinese) && other.2 >= *count;
        *count >= ENOUGH && !counts.iter().any(rival)
    };
    counts.iter().filter(best).map(|(latin, chinese, _)| (*latin, *chinese)).collect()
}

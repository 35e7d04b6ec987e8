//! Like claims whose intervals do not meet, without holding all against all.

use crate::link::{ClaimId, Linked, Match, compare};
use crate::mention::Mention;
use crate::value::{Amount, Interval, Qualifier, Width};

/// Different printed values of one group that are held against each other, at most: a page of articles rarely prints
/// more than a handful, and beyond it the card of the first ones says enough.
const MOST_VALUES: usize = 48;

/// Two claims that are about the same thing and whose figures do not agree.
#[derive(Clone, Debug)]
pub struct Apart {
    /// The smaller one.
    pub low: ClaimId,
    /// The larger one.
    pub high: ClaimId,
    /// How well they match.
    pub matched: Match,
}

/// Which intervals are held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// The values that the printed forms with their bounds allow.
    Bounded,
    /// The printed numbers themselves, with their rounding: "over 50 billion" and "over 500 billion" share their large
    /// values, yet nobody would print both.
    AsPrinted,
}

/// The interval of a figure.
pub fn interval(mention: &Mention, hold: Hold) -> Option<Interval> {
    let qualifier = match (hold, mention.qualifier) {
        (Hold::AsPrinted, Qualifier::Gt | Qualifier::Ge | Qualifier::Eq) => Qualifier::Eq,
        (_, other) => other,
    };
    Some(mention.amount?.interval(qualifier, Width::Loose))
}

/// Every pair of unlike values in groups of like claims; each value of a group once for each article that prints it.
pub fn in_groups(linked: &Linked, hold: Hold) -> Vec<Apart> {
    let mut found = Vec::new();
    for group in linked.buckets().iter().flat_map(|bucket| &bucket.groups) {
        let values = distinct(linked, &group.claims);
        for (n, &a) in values.iter().enumerate() {
            for &b in &values[n + 1..] {
                found.extend(apart(linked, a, b, hold));
            }
        }
    }
    found
}

/// Pairs of a claim without place or period and one of the same bucket whose leading digits are the same.
pub fn by_digits(linked: &Linked, hold: Hold) -> Vec<Apart> {
    let mut found = Vec::new();
    for bucket in linked.buckets() {
        if bucket.loose.is_empty() {
            continue;
        }
        let mut by_lead: std::collections::BTreeMap<String, Vec<ClaimId>> = std::collections::BTreeMap::new();
        for &id in &bucket.claims {
            if let Some(lead) = lead(linked.mention(id)) {
                by_lead.entry(lead).or_default().push(id);
            }
        }
        for &id in &bucket.loose {
            let Some(same) = lead(linked.mention(id)).and_then(|lead| by_lead.get(&lead)) else { continue };
            let others = same.iter().filter(|&&other| other != id && !(bucket.loose.contains(&other) && other < id));
            found.extend(others.take(MOST_VALUES).filter_map(|&other| apart(linked, id, other, hold)));
        }
    }
    found
}

/// The first three significant digits.
fn lead(mention: &Mention) -> Option<String> {
    match mention.amount? {
        Amount::One(one) => {
            let digits = one.digits();
            (digits.len() >= 3).then(|| digits[..3].to_owned())
        }
        Amount::Range(..) => None,
    }
}

/// One claim for each article and printed value, in order.
fn distinct(linked: &Linked, claims: &[ClaimId]) -> Vec<ClaimId> {
    let mut seen = std::collections::BTreeSet::new();
    let mut values = std::collections::BTreeSet::new();
    claims
        .iter()
        .copied()
        .filter(|&id| {
            let mention = linked.mention(id);
            let Some(amount) = mention.amount else { return false };
            let key = (amount.middle(), format!("{:?}", mention.qualifier));
            let fresh = seen.insert((id.article, key.clone()));
            fresh && (values.contains(&key) || values.len() < MOST_VALUES) && {
                values.insert(key);
                true
            }
        })
        .collect()
}

fn apart(linked: &Linked, a: ClaimId, b: ClaimId, hold: Hold) -> Option<Apart> {
    let matched = compare(linked, a, b).ok()?;
    let (one, other) = (linked.mention(a), linked.mention(b));
    if interval(one, hold)?.meets(interval(other, hold)?) {
        return None;
    }
    let (low, high) = if one.amount?.middle() <= other.amount?.middle() { (a, b) } else { (b, a) };
    Some(Apart { low, high, matched })
}

//! What became of each figure.

use serde::{Deserialize, Serialize};

use crate::check::{Finding, Role, Severity, confirmed, in_doubt};
use crate::link::{ClaimId, Figure, Linked, Position, compare, positions};
use crate::mention::Mention;
use crate::value::{Amount, Decimal, Map, Width, ratio};

/// What became of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Another article says the same.
    Corroborated,
    /// Its own text's arithmetic gives it.
    Recomputed,
    /// It is part of a warning or an error.
    Conflicting,
    /// It is part of a note.
    Noted,
    /// Nothing to hold it against; its reason says why.
    Unchecked,
}

/// Twins that a claim names, at most.
const MOST_TWINS: usize = 8;

/// For each claim, claims of other articles that say the same. A figure in doubt corroborates nothing: two figures with
/// the same slip must not vouch for each other.
fn twins(linked: &Linked, findings: &[Finding]) -> Map<ClaimId, Vec<ClaimId>> {
    let doubted = in_doubt(findings);
    let mut twins: Map<ClaimId, Vec<ClaimId>> = Map::new();
    for bucket in linked.buckets() {
        for group in bucket.groups.iter().map(|g| &g.claims).chain([&bucket.loose]) {
            let sound: Vec<ClaimId> =
                group.iter().copied().filter(|id| !doubted.contains(&linked.figure(*id))).collect();
            let values = positions(linked, &sound);
            for (n, one) in values.iter().enumerate() {
                add(linked, &mut twins, one, one);
                for other in &values[n + 1..] {
                    let (a, b) = (one.first(), other.first());
                    if compare(linked, a, b).is_ok() && agree(linked.mention(a), linked.mention(b)) {
                        add(linked, &mut twins, one, other);
                        add(linked, &mut twins, other, one);
                    }
                }
            }
        }
    }
    for article in 0..linked.readings().len() {
        for claim in 0..linked.reading(ClaimId { article, claim: 0 }).claims.len() {
            let id = ClaimId { article, claim };
            let sound = |id: &ClaimId| !doubted.contains(&linked.figure(*id));
            let others: Vec<ClaimId> =
                linked.parallel(id).filter(sound).filter(|other| !is_copy(linked, id, *other)).collect();
            if sound(&id) && !others.is_empty() {
                let held = twins.entry(id);
                held.extend(others);
                held.sort_unstable();
                held.dedup();
                held.truncate(MOST_TWINS);
            }
        }
    }
    twins
}

/// Whether two articles are near-copies of one another: one witness, not two.
fn is_copy(linked: &Linked, a: ClaimId, b: ClaimId) -> bool {
    linked.original(a.article) == linked.original(b.article)
}

/// Gives each claim of `one` its twins among the first of `other`, of other articles.
fn add(linked: &Linked, twins: &mut Map<ClaimId, Vec<ClaimId>>, one: &Position, other: &Position) {
    let witnesses = other.witnesses(MOST_TWINS + 1);
    for &id in &one.claims {
        let elsewhere = witnesses.iter().copied().filter(|twin| vouches(linked, id, *twin)).collect::<Vec<_>>();
        if !elsewhere.is_empty() {
            let held = twins.entry(id);
            held.extend(elsewhere);
            held.truncate(MOST_TWINS);
        }
    }
}

/// Whether a claim of another article may vouch for one.
fn vouches(linked: &Linked, id: ClaimId, twin: ClaimId) -> bool {
    !is_copy(linked, id, twin) && !linked.are_kept_apart(linked.figure(id), linked.figure(twin))
}

fn agree(a: &Mention, b: &Mention) -> bool {
    match (a.interval(Width::Loose), b.interval(Width::Loose)) {
        (Some(one), Some(other)) => one.meets(other) && alike(a, b),
        _ => false,
    }
}

/// Whether the printed numbers are near each other: "over 1,200" allows 128 billion, and yet says nothing of it.
fn alike(a: &Mention, b: &Mention) -> bool {
    let middle = |mention: &Mention| mention.amount.map(Amount::middle);
    let Some((one, other)) = middle(a).zip(middle(b)) else { return false };
    let (low, high) = if one <= other { (one, other) } else { (other, one) };
    ratio(high, low).is_none_or(|factor| factor <= Decimal::new(125, 2))
}

/// The state of each claim that is part of a finding: conflicting for a warning or an error, else noted.
fn in_findings(findings: &[Finding]) -> Map<Figure, State> {
    let mut states = Map::new();
    for finding in findings {
        let state = if finding.severity == Severity::Note { State::Noted } else { State::Conflicting };
        for spot in finding.all_spots() {
            // a witness is evidence, not in conflict itself
            if matches!(spot.role, Role::Primary | Role::Twin) {
                let held = states.entry_or(spot.figure, || state);
                if state == State::Conflicting {
                    *held = state;
                }
            }
        }
    }
    states
}

/// What became of the figures of a set.
#[derive(Debug)]
pub struct Outcome {
    twins: Map<ClaimId, Vec<ClaimId>>,
    found: Map<Figure, State>,
    recomputed: Map<ClaimId, ()>,
}

impl Outcome {
    /// Follows every figure to its end.
    pub fn new(linked: &Linked, findings: &[Finding]) -> Outcome {
        let doubted = in_doubt(findings);
        let mut recomputed = Map::new();
        let sound = confirmed(linked).into_iter().filter(|id| !doubted.contains(&linked.figure(*id)));
        recomputed.extend(sound.map(|id| (id, ())));
        Outcome { twins: twins(linked, findings), found: in_findings(findings), recomputed }
    }

    /// The state of a claim, and its twins.
    pub fn of(&self, linked: &Linked, id: ClaimId) -> (State, &[ClaimId]) {
        let alike = self.twins.get(&id).map_or(&[][..], Vec::as_slice);
        let told = self.found.get(&linked.figure(id)).copied();
        let computed = self.recomputed.contains(&id).then_some(State::Recomputed);
        let state = told.or((!alike.is_empty()).then_some(State::Corroborated)).or(computed);
        (state.unwrap_or(State::Unchecked), alike)
    }
}

/// Why a claim without a twin could not be checked.
pub fn reason(linked: &Linked, id: ClaimId) -> &'static str {
    let claim = linked.claim(id);
    if claim.metric.is_none() {
        "no metric"
    } else if claim.topic.is_none() && claim.owner.is_none() && claim.metric.as_ref().is_some_and(|m| !m.general) {
        "no topic"
    } else if claim.period.is_none() {
        "no period"
    } else {
        "no twin"
    }
}

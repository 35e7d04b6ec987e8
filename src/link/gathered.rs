//! What several checks and the report ask of a whole set, gathered by the first that does.

use std::sync::OnceLock;

use super::ClaimId;

/// A level, the one before, and the rate between.
#[derive(Clone, Copy, Debug)]
pub struct Growth {
    /// The level before.
    pub before: ClaimId,
    /// What it came to.
    pub level: ClaimId,
    /// The rate.
    pub rate: ClaimId,
}

/// First and last year of several, and the mean rate that leads from one to the other.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// The level of the first year.
    pub first: ClaimId,
    /// That of the last.
    pub last: ClaimId,
    /// The rate.
    pub rate: ClaimId,
    /// The years between.
    pub years: i32,
}

/// Each part stays empty until it is asked for.
#[derive(Debug, Default)]
pub struct Gathered {
    /// For each growth that is tied to its level, the levels before it that are known.
    pub growths: OnceLock<Vec<Vec<Growth>>>,
    /// Pairs of growths printed with one level.
    pub rates: OnceLock<Vec<(ClaimId, ClaimId)>>,
    /// Mean rates over several years.
    pub courses: OnceLock<Vec<Course>>,
}

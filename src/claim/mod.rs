//! What each figure states: how much of what, where, when, said how surely.

mod bind;
mod measure;
mod metric;
mod pair;
mod period;
mod reading;
mod relation;
mod scope;
mod status;
mod topic;

pub use bind::{Background, bind};
pub use reading::Reading;
pub use relation::Relation;
pub use topic::{Topic, topics};

use serde::{Deserialize, Serialize};

use crate::lexicon::Place;
use crate::text::Span;
use crate::value::Period;

/// One figure's statement. Parts that the text does not give are `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Index of its mention in the reading.
    pub mention: usize,
    /// The sentence that it stands in.
    pub sentence: Span,
    /// Whether it stands in the headline.
    pub in_title: bool,
    /// What is counted.
    pub metric: Option<Metric>,
    /// The business, product or subject that the metric is about.
    pub topic: Option<Stated<Topic>>,
    /// Where.
    pub scope: Option<Stated<Place>>,
    /// When.
    pub period: Option<Stated<Period>>,
    /// Whether the period is only the day up to which a state is told.
    pub as_of: bool,
    /// Reached, foreseen, aimed at, or a limit.
    pub status: Status,
    /// A level, a change, a share, a rank.
    pub measure: Measure,
    /// Up or down, for a change.
    pub direction: Option<Direction>,
    /// The mention of the whole, for `60 out of 100`.
    pub of: Option<usize>,
}

/// A part of a claim, and whether its own sentence says it or it was taken from around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<T> {
    /// The part.
    pub is: T,
    /// Whether the sentence itself says it.
    pub here: bool,
}

/// What is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metric {
    /// Canonical name, or the noun as written.
    pub name: String,
    /// The metric that it is a part or a kind of.
    pub root: String,
    /// Whether the table knows it.
    pub known: bool,
}

/// How surely a figure is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Reached.
    #[default]
    Actual,
    /// Foreseen or estimated.
    Forecast,
    /// Aimed at.
    Target,
    /// A limit granted or allowed.
    Cap,
}

/// What a figure measures of its metric.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// How much there is.
    #[default]
    Level,
    /// By which part it changed.
    Growth,
    /// Which part of a whole it is.
    Share,
    /// Which place it takes.
    Rank,
    /// By how much it changed.
    Difference,
}

/// Which way a change goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A rise.
    Up,
    /// A fall.
    Down,
}

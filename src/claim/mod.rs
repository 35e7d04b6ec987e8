//! What each figure states: how much of what, where, when, said how surely.

mod basis;
mod below_table;
mod bind;
mod clause;
mod columns;
mod heading;
mod headline;
mod list;
mod measure;
mod metric;
mod name;
mod named_again;
mod noun;
mod of_unit;
mod otherwise;
mod owner;
mod pair;
mod period;
mod qualified;
mod reading;
mod relation;
mod reported;
mod rows;
mod scope;
mod source;
mod status;
mod table;
mod taken;
mod times;
mod told_once;
mod topic;

pub use crate::lexicon::Basis;
pub use bind::{Background, bind};
pub use name::{Known, Lent, Name, NamedAt, Names, lend};
pub use otherwise::Otherwise;
pub use reading::Reading;
pub use relation::{Relation, one_unit, reached};
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
    /// Whose: the firm, club, port or school that the figure is told of. Its figures are never a place's.
    pub owner: Option<Stated<Name>>,
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
    /// Whether it is a part of the figure before it that the text gives no name of its own: 其中沿海2.9亿.
    pub part: bool,
    /// Whether it is the level before a change, of a time that the text does not give: "rose *from 10%* to 12%".
    pub before: bool,
    /// Who tells it, where the sentence names a source.
    pub source: Option<Span>,
    /// What a change is measured against, or what a level adds up.
    pub basis: Option<Basis>,
}

impl Claim {
    /// The root of its metric, if the table knows that.
    pub fn known_root(&self) -> Option<&str> {
        self.metric.as_ref().filter(|metric| metric.known).map(|metric| metric.root.as_str())
    }

    /// Whom or where the figure is told of, in one name: its owner, else its place.
    pub fn scope_name(&self) -> Option<&str> {
        let owner = self.owner.as_ref().map(|owner| owner.is.as_str());
        owner.or_else(|| self.scope.as_ref().map(|place| place.is.name()))
    }
}

/// A part of a claim, and whether its own sentence says it or it was taken from around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated<T> {
    /// The part.
    pub is: T,
    /// Whether the sentence itself says it.
    pub here: bool,
    /// Whether no text says it: a Chinese article that names no place is taken to be about China.
    pub assumed: bool,
}

impl<T> Stated<T> {
    /// A part that the figure's own sentence says, or its heading in a table.
    pub fn here(is: T) -> Self {
        Stated { is, here: true, assumed: false }
    }

    /// A part taken from around.
    pub fn around(is: T) -> Self {
        Stated { is, here: false, assumed: false }
    }
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
    /// Whether it is told of a market or a place, never of a firm.
    pub wide: bool,
    /// Whether it is told of a place as a whole, without a topic: GDP, population.
    pub general: bool,
    /// Whether a firm tells it of itself: revenue, deliveries.
    pub firm: bool,
    /// Whether the figure's own sentence names it. One taken over from the text before is shown, and compared with none.
    pub here: bool,
}

/// How surely a figure is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// A rise.
    Up,
    /// A fall.
    Down,
}

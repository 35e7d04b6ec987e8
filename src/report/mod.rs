//! The report: plain data, the only thing that the edges see.

use serde::{Deserialize, Serialize};

/// What became of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

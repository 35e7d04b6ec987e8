//! What cannot all be right.

use serde::{Deserialize, Serialize};

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Context worth a look.
    Note,
    /// A conflict between like figures.
    Warning,
    /// The arithmetic is impossible.
    Error,
}

//! What a run is told from outside: the day, the language of messages, tolerances. The clock is never read.

use serde::{Deserialize, Serialize};

/// The language that messages are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

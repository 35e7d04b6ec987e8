//! What the reader decides about findings and figures: corrected readings, pairs, witnesses, dismissals, what-ifs.

use serde::Serialize;

/// A part of a figure's reading that the reader can correct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// How much, of what.
    Value,
    /// When.
    Period,
    /// What is counted.
    Metric,
}

/// A corrected reading. It holds for the figure at this place of its document as long as that figure stands there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Where the figure begins, in bytes of the document's text.
    pub at: u32,
    /// The figure as printed.
    pub surface: String,
    /// What is corrected.
    pub part: Part,
    /// What it is to be, in the reader's words.
    pub text: String,
}

/// Two figures that are the same thing, or are not. Kept with the document of the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// Where the first figure begins.
    pub at: u32,
    /// The first figure as printed.
    pub surface: String,
    /// The document of the other figure.
    pub document: u32,
    /// Where the other figure begins in it.
    pub other_at: u32,
    /// The other figure as printed.
    pub other_surface: String,
    /// Whether they are the same thing.
    pub same: bool,
}

/// A finding put away. Kept with the document of its figure in doubt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dismissal {
    /// The finding's fingerprint.
    pub finding: String,
    /// Why: one of the page's names for reasons, or the reader's own words.
    pub reason: String,
}

/// The decisions. All are answered by [`Answer::Set`](crate::Answer::Set).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decide {
    /// Reads a part of a figure otherwise; an empty text takes that back.
    Correct {
        /// Report id of the mention, `m7`.
        mention: String,
        /// The part.
        part: Part,
        /// What the reader typed.
        text: String,
    },
    /// Says that two figures are the same thing, or are not.
    Tie {
        /// Report id of the first mention.
        one: String,
        /// Report id of the other one.
        other: String,
        /// Whether they are the same thing; `None` takes back what was said of the two.
        same: Option<bool>,
    },
    /// Counts an article as a witness, or does not.
    Count {
        /// Report id of the article, `a2`.
        article: String,
        /// Whether it counts.
        counts: bool,
    },
    /// Puts a finding away.
    Dismiss {
        /// Its fingerprint.
        finding: String,
        /// Why; `None` brings it back.
        reason: Option<String>,
    },
    /// Reads the set as if the repair of this finding held; `None` ends that.
    WhatIf(Option<String>),
    /// Leaves these checks out, and runs all others.
    Off(Vec<String>),
}

/// How a typed correction would be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TypedView {
    /// The part.
    pub part: Part,
    /// What was typed.
    pub text: String,
    /// The reading in words; `None` if it cannot be read.
    pub reads: Option<String>,
}

/// A correction that holds for a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CorrectionView {
    /// The part.
    pub part: Part,
    /// What the reader typed.
    pub text: String,
}

/// A check, and how much it found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckView {
    /// Its name.
    pub rule: String,
    /// Its title in the reader's language.
    pub title: String,
    /// How many cards are its.
    pub findings: u32,
}

/// What a repair that is tried does to the findings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WhatIfView {
    /// The fingerprint of the finding.
    pub finding: String,
    /// As printed.
    pub from: String,
    /// As it is read for now.
    pub to: String,
    /// What is gone, a sentence each.
    pub gone: Vec<String>,
    /// What came, a sentence each.
    pub came: Vec<String>,
}

/// The values that a card's figures allow, laid out on a line of 1,000 units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineView {
    /// Marks on the line, with their labels.
    pub ticks: Vec<(u32, String)>,
    /// The figures, the one in doubt first.
    pub bars: Vec<BarView>,
    /// Where the repair takes the first figure, and by which factor: `÷ 10`.
    pub hop: Option<(u32, String)>,
    /// The same in words.
    pub text: String,
}

/// A figure on the line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BarView {
    /// Its role on the card.
    pub role: String,
    /// As printed.
    pub label: String,
    /// Where its interval begins.
    pub from: u32,
    /// Where the printed value lies.
    pub at: u32,
    /// Where its interval ends.
    pub to: u32,
    /// Whether the interval has no lower end.
    pub below: bool,
    /// Whether the interval has no upper end.
    pub above: bool,
}

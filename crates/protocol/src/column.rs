//! An article as it is shown: its blocks, cut at the figures, and where its findings lie.

use serde::Serialize;

use crate::{BlockKind, Kind, Lang, Severity, State};

/// Some blocks of one article, ready to be shown. A long article comes in several pieces.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnView {
    /// Report id of the article.
    pub article: String,
    /// Index of the first block here.
    pub from: u32,
    /// How many blocks the article has in all.
    pub total: u32,
    /// The blocks, in order.
    pub blocks: Vec<BlockView>,
    /// Where the findings lie along the whole article; only in the piece that begins it.
    pub places: Vec<PlaceView>,
}

/// Where a figure with a finding lies in its article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlaceView {
    /// Report id of the figure, `m7`.
    pub mention: String,
    /// Index of its block.
    pub block: u32,
    /// How far down the text, in thousandths.
    pub at: u32,
    /// The weightiest finding on it.
    pub severity: Severity,
}

/// One block of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BlockView {
    /// What part it plays.
    pub kind: BlockKind,
    /// The language of its letters, for the `lang` attribute.
    pub lang: Lang,
    /// Its text, cut at the figures: the runs put together give the block's text as pasted, for a row of a table without
    /// what parts its cells.
    pub runs: Vec<RunView>,
    /// For a row of a table: how many runs each of its cells has.
    pub cells: Vec<u32>,
    /// Whether it is a row of headings.
    pub head: bool,
}

/// A stretch of text, a figure or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunView {
    /// The text as pasted.
    pub text: String,
    /// Signs of Markdown in it, which are there but not shown: where each begins and ends, in bytes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unseen: Vec<u32>,
    /// The figure that it is.
    pub mark: Option<MarkView>,
}

/// How a figure is marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MarkView {
    /// Report id, `m7`.
    pub mention: String,
    /// Its kind.
    pub kind: Kind,
    /// What became of it.
    pub state: State,
    /// The weightiest finding on it.
    pub severity: Option<Severity>,
    /// What it is read as instead, where the reader or a what-if says so.
    pub otherwise: Option<String>,
    /// How far down its article's text, in thousandths.
    pub at: u32,
    /// Why it was not checked, in the reader's language; empty where it was.
    pub why: String,
    /// The amount in the reader's own way, if that was asked for and differs from the printed one; else empty.
    pub gloss: String,
}

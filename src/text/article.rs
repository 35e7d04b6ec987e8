//! One article of a paste: its text as pasted, what it is headed with, and its blocks.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use time::Date;

use super::Span;

/// The language most of an article's body is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Lang {
    /// English.
    En,
    /// Chinese, simplified or traditional.
    Zh,
    /// A language that is not read: its figures may be misread, and the reader is told so.
    Other,
}

/// A day, and the minute of it where one is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Published {
    /// The day of publication.
    pub date: Date,
    /// Hour (0 to 23) and minute (0 to 59), where printed.
    pub time: Option<(u8, u8)>,
}

/// What part a block plays in its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// The headline.
    Title,
    /// Source, author, date: shown as a caption, never read for figures.
    Byline,
    /// A heading within the article.
    Heading,
    /// Running text.
    Paragraph,
    /// An item of a list.
    Bullet,
    /// A line of a quotation as mails and Markdown mark it, with `>`.
    Quote,
    /// A line of a [`Table`].
    Row,
    /// What the page printed around the article (menus, search boxes): shown dimmed, never read.
    Furniture,
}

impl BlockKind {
    /// Whether it is the article's own running text, by paragraphs or line by line.
    pub fn is_prose(self) -> bool {
        self == BlockKind::Paragraph || self.is_one_of_many()
    }

    /// Whether it is a line that goes on from the one before it: an item or a line of a quotation.
    pub fn is_one_of_many(self) -> bool {
        matches!(self, BlockKind::Bullet | BlockKind::Quote)
    }
}

/// A run of an article's text that is shown on its own: a heading, a paragraph, an item.
///
/// Blocks come in the order of the text and do not overlap. What lies between two of them is white space or a
/// bare mark (a bullet, `Group 2:`, `##`, `>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// What part it plays.
    pub kind: BlockKind,
    /// Where it stands in [`Article::text`]; may hold line breaks of a hard wrap.
    pub span: Span,
}

/// A table: lines whose cells stand in columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The short lines right above it: what it shows, and in which unit.
    pub caption: Vec<Span>,
    /// How many of its rows are headings.
    pub heads: usize,
    /// Its rows, those of the headings first; each is a block of the article too.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The line.
    pub span: Span,
    /// Its cells, without the white space around them; an empty one is an empty span.
    pub cells: Vec<Span>,
}

impl Table {
    /// How many columns its widest row has.
    pub fn columns(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }

    /// The cells of a column, headings or body, that are not empty.
    pub fn cells(&self, rows: core::ops::Range<usize>, column: usize) -> impl Iterator<Item = Span> {
        let rows = self.rows.get(rows).unwrap_or_default();
        rows.iter().filter_map(move |row| row.cells.get(column)).filter(|cell| !cell.is_empty()).copied()
    }
}

/// Something about an article that the reader should be told in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The date printed here is one that no calendar has (30 February); the article counts as undated.
    ImpossibleDate(Span),
    /// Most of the body is in a language that is not read.
    UnreadLanguage,
    /// It holds no figure.
    NoFigures,
}

/// One article, cut out of a paste.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// The article's part of the paste, byte for byte.
    pub text: Arc<str>,
    /// Number of the input (file, paste) that it was cut from.
    pub input: u32,
    /// Where [`Article::text`] begins in that input, in bytes.
    pub start: u32,
    /// The headline, or an empty string.
    pub title: String,
    /// The outlet, or an empty string.
    pub source: String,
    /// When it was published, where the text says so.
    pub published: Option<Published>,
    /// A day near which it was published, by the articles beside it on its page, where its own text gives none.
    pub lent: Option<time::Date>,
    /// The language of its body.
    pub lang: Lang,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Its tables, in order.
    pub tables: Vec<Table>,
    /// What the reader should be told about it.
    pub notices: Vec<Notice>,
}

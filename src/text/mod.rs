//! Text as it was pasted: places in it, and the articles that it holds.

pub mod around;
mod article;
mod sentence;
mod span;
pub mod split;

pub use article::{Article, Block, BlockKind, Lang, Notice, Published, Row, Table};
pub use sentence::sentences;
pub use span::Span;

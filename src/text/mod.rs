//! Text as it was pasted: places in it, and the articles that it holds.

mod article;
mod span;
pub mod split;

pub use article::{Article, Block, BlockKind, Lang, Notice, Published};
pub use span::Span;

//! Text as it was pasted: places in it, and the articles that it holds.

mod anywhere;
pub mod around;
mod article;
mod dress;
mod joining;
mod narrow;
mod plain;
mod sentence;
mod span;
pub mod split;

pub use anywhere::Anywhere;
pub use article::{Article, Block, BlockKind, Lang, Notice, Published, Row, Table};
pub use dress::{dress, undressed};
pub use joining::{ends_with, only};
pub use narrow::Widths;
pub use sentence::sentences;
pub use span::Span;

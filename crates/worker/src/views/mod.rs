//! What the page shows, built out of articles and report: plain, small, and in the reader's language.

mod article;
mod card;
mod export;
mod figure;
mod line;
mod quote;
mod set;
mod twice;
mod typed;

pub use article::column;
pub use card::cards;
pub use export::export;
pub use figure::figure;
pub use set::set;
pub use typed::typed;

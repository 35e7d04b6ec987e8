//! What the page shows, built out of articles and report: plain, small, and in the reader's language.

mod article;
mod card;
mod chart;
mod coverage;
mod export;
mod figure;
mod gloss;
mod line;
mod look;
mod matrix;
mod quote;
mod separated;
mod set;
mod twice;
mod typed;

pub use article::column;
pub use card::cards;
pub use export::export;
pub use figure::figure;
pub use look::look;
pub use set::set;
pub use typed::typed;

#[cfg(test)]
mod tests {
    use std::rc::Rc;
    use std::sync::Arc;

    use crossfoot::link::Overlay;
    use crossfoot::settings::Settings;

    use crate::checked::{Checked, Placed};

    /// A set of articles, each a text of its own, read and checked.
    pub fn checked(texts: &[&str]) -> Checked {
        let settings = Settings::default();
        let articles = texts.iter().zip(0..).flat_map(|(text, input)| {
            crossfoot::split(text).into_iter().map(move |article| (input, Arc::new(article)))
        });
        let placed = articles.map(|(input, article)| Placed {
            document: input,
            input,
            printed: Rc::new(crossfoot::read(&article, &settings)),
            reading: Rc::new(crossfoot::read(&article, &settings)),
        });
        Checked::new(placed.collect(), Overlay::default(), &settings)
    }
}

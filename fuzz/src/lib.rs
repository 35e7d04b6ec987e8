//! What must hold for any text, whoever made it: one function a door of the engine. The fuzz targets throw texts at them
//! for as long as one likes; `tests/hostile.rs` does it in every test run, for inputs that are kept and for others.

mod check;
mod forms;
mod read;
mod reference;
mod split;

pub use check::check;
pub use forms::forms;
pub use read::read;
pub use reference::reference;
pub use split::split;

use std::sync::Arc;

use crossfoot::report::Report;
use crossfoot::settings::{Locale, Settings};
use crossfoot::text::Article;

/// A record separator, which no news holds, parts the pastes of one set.
const BETWEEN_PASTES: char = '\u{1e}';

/// Several pastes in one input.
fn pastes(text: &str) -> Vec<&str> {
    text.split(BETWEEN_PASTES).collect()
}

fn articles(pastes: &[&str]) -> Vec<Arc<Article>> {
    let cut = pastes.iter().zip(0..).flat_map(|(paste, input)| {
        crossfoot::split(paste).into_iter().map(move |article| Arc::new(Article { input, ..article }))
    });
    cut.collect()
}

fn report(articles: &[Arc<Article>], settings: &Settings) -> Report {
    let mut readings: Vec<_> = articles.iter().map(|article| crossfoot::read(article, settings)).collect();
    crossfoot::acquaint(&mut readings, settings);
    crossfoot::check(&crossfoot::link(&readings), settings)
}

/// Messages in either language, as the text has it, so that both are tried.
fn settings(text: &str) -> Settings {
    let locale = if text.len().is_multiple_of(2) { Locale::En } else { Locale::Zh };
    Settings { locale, ..Settings::default() }
}

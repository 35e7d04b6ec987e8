//! What every edge does, and so does alike: options in the reader's words, texts in, a report out.

mod name;
mod options;
mod reads;
#[cfg(feature = "schema")]
mod schema;

pub use name::{Becomes, RuleName, Share, ToleranceName};
pub use options::{Options, rate};
pub use reads::{Reads, mentions, read};
#[cfg(feature = "schema")]
pub use schema::schema;

use std::sync::Arc;

use crate::report::Report;
use crate::settings::{Settings, Severity};
use crate::text::Article;

/// The articles of several texts, each with the number of its text.
///
/// ```
/// let articles = crossfoot::edge::articles(["Sales rose 5%.", "Sales fell 3%."]);
/// assert_eq!(articles.iter().map(|article| article.input).collect::<Vec<_>>(), [0, 1]);
/// ```
pub fn articles<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Arc<Article>> {
    let of_text = |(text, input): (&str, u32)| {
        crate::split(text).into_iter().map(move |article| Arc::new(Article { input, ..article }))
    };
    texts.into_iter().zip(0..).flat_map(of_text).collect()
}

/// Checks texts against each other, from the paste to the report.
///
/// ```
/// use crossfoot::settings::Settings;
///
/// let texts = [
///     "The instant-noodle market in China reached 505 billion yuan in 2024.",
///     "The instant-noodle market in China was worth 50.5 billion yuan in 2024.",
/// ];
/// let report = crossfoot::edge::check(&texts, &Settings::default());
/// assert_eq!(report.findings[0].rule, "unit-slip");
/// ```
pub fn check(texts: &[&str], settings: &Settings) -> Report {
    let articles = articles(texts.iter().copied());
    let mut readings: Vec<_> = articles.iter().map(|article| crate::read(article, settings)).collect();
    crate::acquaint(&mut readings, settings);
    let found = crate::divide(&readings).into_iter();
    let found = found.flat_map(|group| crate::check::run_group(&readings, &group, settings)).collect();
    crate::report_of(&readings, found, settings)
}

/// Leaves out the findings that weigh less.
pub fn keep(report: &mut Report, least: Severity) {
    report.findings.retain(|finding| finding.severity >= least);
}

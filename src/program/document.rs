//! A document of a corpus, and the line of JSON in which it travels from `crossfoot read` to `crossfoot check --claims`.

use std::sync::Arc;

use crossfoot::claim::Reading;
use crossfoot::settings::Settings;
use crossfoot::text::{Article, split};
use serde::{Deserialize, Serialize};

/// Program and version: a line is only of use to the program that wrote it, since another may read other figures.
pub const TOOL: &str = concat!("crossfoot ", env!("CARGO_PKG_VERSION"));

/// What comes in: a text with its name, and what is known of it besides.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Its name, unlike that of any other.
    #[serde(deserialize_with = "name")]
    pub id: String,
    /// One article, or a pasted page of many.
    pub text: String,
    /// For an article whose text has no headline.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// For an article whose text does not say which outlet it is from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// For an article whose text has no date.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub published: String,
    /// Documents of different sets are not held against each other.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub set: String,
}

/// What goes out: the document, and what it can be held against others by.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Read {
    #[serde(flatten)]
    pub document: Document,
    pub tool: String,
    /// The day that it was read by, where one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    pub buckets: Vec<String>,
    /// The group that `crossfoot groups` put it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// A name may be a number, too.
fn name<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    match serde_json::Value::deserialize(deserializer)? {
        serde_json::Value::String(name) => Ok(name),
        serde_json::Value::Number(name) => Ok(name.to_string()),
        _ => Err(serde::de::Error::custom("`id` must be a string or a number")),
    }
}

impl Document {
    /// Its articles, with what is known besides.
    pub fn articles(&self) -> Vec<Arc<Article>> {
        let published = split::parse_published(&self.published);
        let known = |article: Article| {
            let filled = |own: String, given: &String| if own.is_empty() { given.clone() } else { own };
            Arc::new(Article {
                title: filled(article.title, &self.title),
                source: filled(article.source, &self.source),
                published: article.published.or(published),
                ..article
            })
        };
        crossfoot::split(&self.text).into_iter().map(known).collect()
    }

    /// Its readings.
    pub fn readings(&self, settings: &Settings) -> Vec<Reading> {
        self.articles().iter().map(|article| crossfoot::read(article, settings)).collect()
    }
}

/// What documents can be held against others by: the keys of all their articles, each in the set of the document.
pub fn buckets(readings: &[Reading]) -> Vec<String> {
    let mut keys: Vec<String> = readings.iter().flat_map(crossfoot::link::meeting_keys).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The lines of a text that are not blank, each with its number, taken apart as JSON.
pub fn lines<'t, T: Deserialize<'t>>(name: &str, text: &'t str) -> Result<Vec<T>, String> {
    let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
    lines.map(|(line, number)| parsed(name, number, line)).collect()
}

/// One line of JSON; a sentence that says which one cannot be used.
pub fn parsed<'t, T: Deserialize<'t>>(name: &str, number: usize, line: &'t str) -> Result<T, String> {
    serde_json::from_str(line).map_err(|error| format!("{name}: line {number}: {}", said(&error)))
}

/// What serde says, without a place: there is only one line.
fn said(error: &serde_json::Error) -> String {
    let told = error.to_string();
    told.split(" at line 1").next().unwrap_or_default().to_owned()
}

/// Whether a text is lines of JSON, a document each, and no article.
pub fn is_lines(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.trim_start().starts_with('{') && serde_json::from_str::<Document>(first).is_ok()
}

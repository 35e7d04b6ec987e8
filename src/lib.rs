//! crossfoot reads the figures of news articles, in English and Chinese, and shows where they cannot all be right.
//!
//! # Check texts against each other
//!
//! Each text is one article or a pasted page of many. The [`Report`](report::Report) is plain data, and serialises:
//!
//! ```
//! use crossfoot::settings::Settings;
//!
//! let texts = [
//!     "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
//!     "The bottled-tea market in China reached 237 billion yuan in 2023.",
//! ];
//! let report = crossfoot::edge::check(&texts, &Settings::default());
//! let finding = &report.findings[0];
//! assert_eq!((finding.rule, finding.arithmetic.as_str()), ("unit-slip", "237 / 23.7 = 10"));
//! assert_eq!(finding.repair.as_ref().unwrap().to, "23.7 billion yuan");
//!
//! let first = &finding.spans[0];
//! assert_eq!(&texts[1][first.start as usize..first.end as usize], "237 billion yuan");
//! ```
//!
//! Offsets count bytes from the start of each text until [`count_in`](report::Report::count_in) turns them into another
//! unit. [`to_text`](report::to_text), [`to_sarif`](report::to_sarif) and the others of [`report`] write a report for
//! people and for programs. [`Settings`](settings::Settings) choose the day, the language of messages, the checks and their
//! tolerances; [`Options`](edge::Options) are the same in a form that a file or a request can hold.
//!
//! # Read figures
//!
//! ```
//! use crossfoot::report::OffsetUnit;
//!
//! let [figure] = &crossfoot::edge::mentions("成交额超4.5亿元", None, OffsetUnit::Byte)[..] else { panic!() };
//! let figure = &figure.mention;
//! assert_eq!((figure.value.as_deref(), figure.unit.as_str()), (Some("450000000"), "CNY"));
//! assert_eq!(figure.qualifier, crossfoot::value::Qualifier::Gt);
//! ```
//!
//! # The four doors
//!
//! [`edge`] puts together what every edge of the project does. Below it are four pure functions, for whoever keeps readings
//! and checks again after each change, as the page does:
//!
//! ```
//! use std::sync::Arc;
//! use crossfoot::settings::Settings;
//!
//! let settings = Settings::default();
//! let paste = "In 2023, the town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.";
//! let articles = crossfoot::split(paste);
//! // depends on the article alone: keep it for as long as the text stays
//! let readings: Vec<_> = articles.into_iter().map(|article| crossfoot::read(&Arc::new(article), &settings)).collect();
//! let linked = crossfoot::link(&readings);
//! let report = crossfoot::check(&linked, &settings);
//! assert_eq!(report.findings[0].arithmetic, "60 / 100 = 60% ≠ 80%");
//! ```
//!
//! [`acquaint`] makes the articles of a set known to each other before they are linked: one may call by its name alone what another
//! introduces. None of them reads a clock, a network or a file, and none panics on any text. [`lay`] puts a reader's corrections between
//! the second and the third; [`divide`] cuts a large set into groups that can be checked apart.
//!
//! A text goes one way, and each stage imports only what stands before it: [`text`] cuts a paste into articles → [`mention`]
//! reads the figures as printed → [`claim`] says what each states → [`mod@link`] joins topics and gathers what may be compared
//! → [`mod@check`] finds what cannot all be right → [`report`]. [`mod@reference`] reads the reader's own known figures, which
//! are held against the articles; [`value`] and [`lexicon`] serve them all: what a figure is worth, and the tables of words.
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `program` (default) | what only the program `crossfoot` needs: its command line, its file of options, patterns of files |
//! | `schema` (by `program`) | `edge::schema`, the types of the report as a JSON Schema |
//!
//! A library takes neither: `crossfoot = { version = "0.1", default-features = false }` builds upon `csv`, `rust_decimal`,
//! `serde`, `serde_json` and `time`, and for WebAssembly as well.
//!
//! # What a version promises
//!
//! Before 1.0, a new minor version may change Rust items; a patch version does not. Apart from that:
//!
//! - The JSON of the report keeps its names and meanings; parts may be added. A change of what is there gets another number
//!   in [`SCHEMA`](report::SCHEMA).
//! - Names of checks stay. Checks may be added in any version, and find more or less as they learn to read: what is found in
//!   a text is no part of the promise. Keep findings by their fingerprints, which survive edits elsewhere in the text.
//! - Lines of `crossfoot read` and readings belong to the version that made them.
//! - Rust 1.88 is the oldest compiler; a newer one is asked for only in a new minor version.

pub mod check;
pub mod claim;
pub mod edge;
mod engine;
pub mod lexicon;
pub mod link;
pub mod mention;
pub mod reference;
pub mod report;
pub mod settings;
pub mod text;
pub mod value;

pub use engine::{acquaint, check, divide, lay, link, read, read_knowing, report_of, split};

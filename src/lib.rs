//! crossfoot reads the figures of news articles, in English and Chinese, and shows where they cannot all be right.
//!
//! A text goes one way, and each stage imports only what stands before it:
//!
//! [`text`] cuts a paste into articles → [`mention`] reads the figures as printed → [`claim`] says what each states →
//! [`mod@link`] joins topics and gathers what may be compared → [`mod@check`] finds what cannot all be right → [`report`] is
//! plain data. [`mod@reference`] reads the reader's own figures, which are held against the articles. [`value`] and [`lexicon`] serve them all: what a figure is worth, and the tables of words.
//!
//! The four doors [`split`], [`read`], [`link()`] and [`check()`] are the whole of it; [`lay`] puts a reader's corrections
//! between the second and the third. None of them reads a clock, a
//! network or a file, and none panics on any text.
//!
//! ```
//! use std::sync::Arc;
//! use crossfoot::settings::Settings;
//!
//! let paste = "In 2023, the town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.";
//! let settings = Settings::default();
//! let readings: Vec<_> =
//!     crossfoot::split(paste).into_iter().map(|article| crossfoot::read(&Arc::new(article), &settings)).collect();
//! let report = crossfoot::check(&crossfoot::link(&readings), &settings);
//! assert_eq!(report.findings[0].arithmetic, "60 / 100 = 60% ≠ 80%");
//! ```

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

pub use engine::{check, divide, lay, link, read, report_of, split};

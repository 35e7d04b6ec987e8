//! crossfoot reads the figures of news articles, in English and Chinese, and shows where they cannot all be right.

pub mod check;
pub mod mention;
pub mod report;
pub mod settings;
pub mod text;

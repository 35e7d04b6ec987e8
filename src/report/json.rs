//! The report, the rows of `crossfoot mentions` and the explanations of the checks, as JSON.

use serde::Serialize;

use super::build::mention_row;
use super::writer::json_of;
use super::{MentionRow, OffsetUnit, Report};
use crate::check::{Explanation, Text, explained};
use crate::mention::Mention;
use crate::value::numbered;

/// The report as one JSON object, indented.
pub fn to_json(report: &Report) -> String {
    json_of(report, true)
}

/// A figure of a text that is read by itself: a row of `crossfoot mentions`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoneMentionRow {
    /// The figure.
    #[serde(flatten)]
    pub mention: MentionRow,
    /// Every reading of a date or period, the likeliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alts: Vec<DaysRow>,
}

/// Days, half open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DaysRow {
    /// First day.
    pub start: String,
    /// The day after the last.
    pub end: String,
}

/// The figures of one text, with offsets in that unit.
pub fn lone_mentions(text: &str, mentions: &[Mention], unit: OffsetUnit) -> Vec<LoneMentionRow> {
    let turned = unit.of_bytes(text, mentions.iter().flat_map(|m| [m.span.start, m.span.end]).collect());
    let rows = mentions.iter().enumerate().map(|(n, mention)| {
        let mut row = mention_row(mention, text, 0);
        row.id = numbered('m', n + 1);
        (row.start, row.end) = (turned.of(row.start), turned.of(row.end));
        let alts = mention.period.iter().chain(&mention.alternatives);
        let alts = alts.map(|p| p.days()).map(|(start, end)| DaysRow { start, end }).collect();
        LoneMentionRow { mention: row, alts }
    });
    rows.collect()
}

/// The figures of one text as a JSON array, with offsets in Unicode scalar values.
pub fn mentions_row(text: &str, mentions: &[Mention]) -> serde_json::Value {
    serde_json::to_value(lone_mentions(text, mentions, OffsetUnit::Char)).unwrap_or_default()
}

/// A check explained.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleRow {
    /// Its name.
    pub name: &'static str,
    /// A title of a few words.
    pub title: Text,
    /// What it says of itself.
    #[serde(flatten)]
    pub explanation: Explanation,
}

/// Every check, explained in both languages.
pub fn rule_rows() -> Vec<RuleRow> {
    let rows = explained().map(|(rule, &explanation)| RuleRow { name: rule.name, title: rule.title, explanation });
    rows.collect()
}

/// The same as a JSON array: the page's `rules.json`.
pub fn rules_json() -> String {
    json_of(&rule_rows(), false)
}

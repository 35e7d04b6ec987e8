//! The report, the rows of `crossfoot mentions` and the explanations of the checks, as JSON.

use serde::Serialize;

use super::build::mention_row;
use super::writer::json_of;
use super::{MentionRow, OffsetUnit, Report};
use crate::check::{Explanation, Text, explained};
use crate::mention::Mention;

/// The report as one JSON object, indented.
pub fn to_json(report: &Report) -> String {
    json_of(report, true)
}

/// A row of `crossfoot mentions`.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    mention: MentionRow,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    alts: Vec<Days>,
}

#[derive(Serialize)]
struct Days {
    start: String,
    end: String,
}

/// The figures of one text as a JSON array, with offsets in Unicode scalar values.
pub fn mentions_row(text: &str, mentions: &[Mention]) -> serde_json::Value {
    let chars = OffsetUnit::Char.of_bytes(text, mentions.iter().flat_map(|m| [m.span.start, m.span.end]).collect());
    let rows = mentions.iter().enumerate().map(|(n, mention)| {
        let mut row = mention_row(mention, text, 0);
        row.id = format!("m{}", n + 1);
        (row.start, row.end) = (chars.of(row.start), chars.of(row.end));
        let alts = mention.period.iter().chain(&mention.alternatives);
        let alts = alts.map(|p| p.days()).map(|(start, end)| Days { start, end }).collect();
        serde_json::to_value(Row { mention: row, alts }).unwrap_or_default()
    });
    serde_json::Value::Array(rows.collect())
}

/// A check explained.
#[derive(Serialize)]
struct RuleRow {
    name: &'static str,
    title: Text,
    #[serde(flatten)]
    explanation: Explanation,
}

/// Every check, explained in both languages, as a JSON array: the page's `rules.json`.
pub fn rules_json() -> String {
    let rows = explained().map(|(rule, &explanation)| RuleRow { name: rule.name, title: rule.title, explanation });
    json_of(&rows.collect::<Vec<_>>(), false)
}

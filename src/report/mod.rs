//! The report: plain data, the only thing that the edges see, and the forms it is written in.

mod build;
mod csv;
mod html;
mod json;
mod jsonl;
mod markdown;
mod notice;
mod offsets;
mod place;
mod sarif;
mod series;
mod state;
mod text;
mod writer;

pub use build::build;
pub use csv::to_csv;
pub use html::to_html;
pub use json::{DaysRow, LoneMentionRow, RuleRow, lone_mentions, mentions_row, rule_rows, rules_json, to_json};
pub use jsonl::to_jsonl;
pub use markdown::to_markdown;
pub use notice::notice_text;
pub use offsets::OffsetUnit;
pub use place::Source;
pub use sarif::{to_sarif, to_sarif_brief};
pub use series::{PointRow, SeriesRow};
pub use state::State;
pub use text::to_text;
pub use writer::json_of;

use serde::Serialize;

use crate::check::{Role, Severity};
use crate::claim::{Basis, Direction, Measure, Status};
use crate::mention::Kind;
use crate::text::Lang;
use crate::value::{Map, Qualifier};

/// The number of this layout of the report.
pub const SCHEMA: u32 = 1;

/// The whole report. Offsets count bytes from the start of the input until [`Report::count_in`] turns them.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: u32,
    /// Name and version of the program.
    pub tool: Tool,
    /// What `start` and `end` count.
    pub offset_unit: OffsetUnit,
    /// The day of the check, `YYYY-MM-DD`; empty without any date.
    pub as_of: String,
    /// The articles, in order.
    pub articles: Vec<ArticleRow>,
    /// The figures, in order.
    pub mentions: Vec<MentionRow>,
    /// What they state.
    pub claims: Vec<ClaimRow>,
    /// What does not agree, the weightiest first.
    pub findings: Vec<FindingRow>,
    /// What the reader put away, with numbers that follow; no figure is in conflict for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<FindingRow>,
    /// What is told of one thing for several periods or by several articles.
    pub series: Vec<SeriesRow>,
    /// How far the check reached.
    pub coverage: Coverage,
    /// What the reader should know about the input.
    pub notices: Vec<NoticeRow>,
}

/// Name and version of the program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tool {
    /// `crossfoot`.
    pub name: &'static str,
    /// Semantic version.
    pub version: &'static str,
}

/// An article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ArticleRow {
    /// `a1`.
    pub id: String,
    /// Number of the input, from 0.
    pub input: u32,
    /// Headline.
    pub title: String,
    /// Outlet.
    pub source: String,
    /// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; empty if unknown.
    pub published: String,
    /// Language of the body.
    pub lang: Lang,
    /// First offset.
    pub start: u32,
    /// One past the last.
    pub end: u32,
}

impl ArticleRow {
    /// The day and the time as people write them: `2025-08-13 10:01`.
    fn when(&self) -> String {
        self.published.replace('T', " ")
    }
}

/// A figure.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MentionRow {
    /// `m1`.
    pub id: String,
    /// Article id.
    pub article: String,
    /// First offset.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// As printed.
    pub surface: String,
    /// Sort of figure.
    pub kind: Kind,
    /// Exact value; `None` for a range or a date.
    pub value: Option<String>,
    /// Low end of a range.
    pub low: Option<String>,
    /// High end of a range.
    pub high: Option<String>,
    /// Unit; empty for none.
    pub unit: String,
    /// The same in the base unit of its dimension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canonical: Option<CanonicalRow>,
    /// ISO 4217 code of money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Bound.
    pub qualifier: Qualifier,
    /// Printed digits after the point.
    pub decimals: u8,
    /// First day of a date or period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The day after its last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The other reading of an ambiguous currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_unit: Option<String>,
    /// What read it.
    pub rule: &'static str,
}

/// A measure in the base unit of its dimension: 3.2 GWh is 3200000000 Wh.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CanonicalRow {
    /// Exact value.
    pub value: String,
    /// Base unit.
    pub unit: &'static str,
}

/// What a figure states.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClaimRow {
    /// `c1`.
    pub id: String,
    /// Mention id.
    pub mention: String,
    /// Article id.
    pub article: String,
    /// What the metric is about.
    pub topic: Option<String>,
    /// What is counted.
    pub metric: Option<String>,
    /// Where.
    pub scope: Option<String>,
    /// When.
    pub period: Option<PeriodRow>,
    /// Reached, foreseen, aimed at, a limit.
    pub status: Status,
    /// Level, growth, share, rank, difference.
    pub measure: Measure,
    /// Which way a change goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    /// Mention id of the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Who tells it, in the words of the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// What a change is measured against, or what a level adds up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// What became of it.
    pub state: State,
    /// Why it was not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// Claims of other articles that say the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub twins: Vec<String>,
}

/// Days, half open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PeriodRow {
    /// First day.
    pub start: String,
    /// The day after the last.
    pub end: String,
    /// Usual name.
    pub label: String,
    /// Whether the figure is told as of its end.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub as_of: bool,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FindingRow {
    /// `f1`.
    pub id: String,
    /// Survives edits elsewhere.
    pub fingerprint: String,
    /// The check's name.
    pub rule: &'static str,
    /// Its weight.
    pub severity: Severity,
    /// 0 to 1, with two digits.
    #[cfg_attr(feature = "schema", schemars(with = "f64"))]
    pub confidence: Confidence,
    /// One or two sentences.
    pub message: String,
    /// The arithmetic.
    pub arithmetic: String,
    /// Its figures.
    pub spans: Vec<SpanRow>,
    /// The reading that would mend it.
    pub repair: Option<RepairRow>,
    /// What the repair explains besides.
    pub explains: Vec<ExplainedRow>,
}

/// How sure a finding is, in hundredths. Written as a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Confidence(pub u8);

impl Serialize for Confidence {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}

/// A figure of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpanRow {
    /// Article id.
    pub article: String,
    /// First offset.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// As printed.
    pub surface: String,
    /// Mention id.
    pub mention: String,
    /// Its part.
    pub role: Role,
}

/// A suggested reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RepairRow {
    /// Mention id.
    pub mention: String,
    /// Mention ids of all figures that it reads in another way, that one first.
    pub mentions: Vec<String>,
    /// They are ten to this power times what they may have meant.
    pub power: i32,
    /// As printed.
    pub from: String,
    /// As it may have been meant.
    pub to: String,
    /// Why.
    pub why: String,
}

/// A finding that goes with another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedRow {
    /// The check's name.
    pub rule: &'static str,
    /// Its figures.
    pub spans: Vec<SpanRow>,
    /// One sentence.
    pub message: String,
}

/// How many figures ended in each state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// All figures that are no dates.
    pub mentions: u32,
    /// Said by another article too.
    pub corroborated: u32,
    /// Given by arithmetic.
    pub recomputed: u32,
    /// Part of a warning or error.
    pub conflicting: u32,
    /// Part of a note.
    pub noted: u32,
    /// Not checked, by reason.
    #[cfg_attr(feature = "schema", schemars(with = "std::collections::BTreeMap<String, u32>"))]
    pub unchecked: Map<&'static str, u32>,
}

/// Something about the input that the reader should know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoticeRow {
    /// Stable name: `no-figures`, `unread-language`, `impossible-date`.
    pub code: &'static str,
    /// Article id.
    pub article: String,
    /// First offset concerned.
    pub start: u32,
    /// One past the last.
    pub end: u32,
    /// One sentence.
    pub message: String,
}

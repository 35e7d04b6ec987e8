//! Texts read and not checked: what an edge gives out of them.

use serde::Serialize;

use crate::mention::Context;
use crate::report::{ArticleRow, ClaimRow, LoneMentionRow, MentionRow, NoticeRow, OffsetUnit, Tool, lone_mentions};
use crate::settings::Settings;
use crate::text::Span;
use crate::value::Date;

/// What was read in texts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reads {
    /// Name and version of the program.
    pub tool: Tool,
    /// What `start` and `end` count.
    pub offset_unit: OffsetUnit,
    /// The articles, in order.
    pub articles: Vec<ArticleRow>,
    /// The figures, in order.
    pub mentions: Vec<MentionRow>,
    /// What they state. Their states tell only which figures agree; to find those that do not is the check's.
    pub claims: Vec<ClaimRow>,
    /// What the reader should know about the input.
    pub notices: Vec<NoticeRow>,
}

/// Reads texts, with offsets in that unit.
///
/// ```
/// use crossfoot::report::OffsetUnit;
/// use crossfoot::settings::Settings;
///
/// let read = crossfoot::edge::read(&["超4.5亿元"], &Settings::default(), OffsetUnit::Char);
/// assert_eq!((read.mentions[0].start, read.mentions[0].value.as_deref()), (1, Some("450000000")));
/// ```
pub fn read(texts: &[&str], settings: &Settings, unit: OffsetUnit) -> Reads {
    let articles = super::articles(texts.iter().copied());
    let mut readings: Vec<_> = articles.iter().map(|article| crate::read(article, settings)).collect();
    crate::acquaint(&mut readings, settings);
    let mut report = crate::report_of(&readings, Vec::new(), settings);
    report.count_in(unit, texts);
    let crate::report::Report { tool, offset_unit, articles, mentions, claims, notices, .. } = report;
    Reads { tool, offset_unit, articles, mentions, claims, notices }
}

/// The figures of one text, read as a sentence of an article of that day, with offsets in that unit.
///
/// ```
/// use crossfoot::report::OffsetUnit;
///
/// let figures = crossfoot::edge::mentions("近4.5亿元", None, OffsetUnit::Utf16);
/// assert_eq!(figures[0].mention.surface, "4.5亿元");
/// ```
pub fn mentions(text: &str, day: Option<Date>, unit: OffsetUnit) -> Vec<LoneMentionRow> {
    let found = crate::mention::read(text, Span::new(0, text.len()), &Context::of(text, day));
    lone_mentions(text, &found.mentions, unit)
}

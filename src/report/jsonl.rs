//! The findings as JSON lines: one a line, with all that it takes to act on it without the rest of the report.
//!
//! Each line is an object with `id`, `fingerprint`, `rule`, `severity`, `confidence`, `message`, `arithmetic`, `repair`
//! (or null) as in the report; `as_of` and `offset_unit` of the report; `spans`; and `explains`, a list of `rule`,
//! `message` and `spans`. A span has the report's `role`, `surface`, `mention`, `start`, `end`, and besides `file`,
//! `line` and `column` (from 1, in characters) and its `article`: `id`, `title`, `source`, `published`, `lang`.

use serde::Serialize;

use super::place::{Lines, Source};
use super::{ArticleRow, Confidence, OffsetUnit, RepairRow, Report, SpanRow};
use crate::check::{Role, Severity};
use crate::text::Lang;

#[derive(Serialize)]
struct Line<'r> {
    id: &'r str,
    fingerprint: &'r str,
    rule: &'r str,
    severity: Severity,
    confidence: Confidence,
    message: &'r str,
    arithmetic: &'r str,
    spans: Vec<Span<'r>>,
    repair: Option<&'r RepairRow>,
    explains: Vec<Explained<'r>>,
    as_of: &'r str,
    offset_unit: OffsetUnit,
}

#[derive(Serialize)]
struct Explained<'r> {
    rule: &'r str,
    message: &'r str,
    spans: Vec<Span<'r>>,
}

#[derive(Serialize)]
struct Span<'r> {
    role: Role,
    surface: &'r str,
    mention: &'r str,
    file: &'r str,
    line: usize,
    column: usize,
    start: u32,
    end: u32,
    article: Article<'r>,
}

#[derive(Serialize)]
struct Article<'r> {
    id: &'r str,
    title: &'r str,
    source: &'r str,
    published: &'r str,
    lang: Lang,
}

/// Writes the findings of a report with byte offsets, one a line, with their own offsets in `unit`.
pub fn to_jsonl(report: &Report, sources: &[Source], unit: OffsetUnit) -> String {
    let lines = Lines::new(report, sources);
    let mut counted = report.clone();
    counted.count_in(unit, &sources.iter().map(|source| source.text).collect::<Vec<_>>());
    let mut out = String::new();
    for (finding, counted) in report.findings.iter().zip(&counted.findings) {
        let explains = finding.explains.iter().zip(&counted.explains).map(|(explained, counted)| Explained {
            rule: explained.rule,
            message: &explained.message,
            spans: spans(&lines, &explained.spans, &counted.spans),
        });
        let line = Line {
            id: &finding.id,
            fingerprint: &finding.fingerprint,
            rule: finding.rule,
            severity: finding.severity,
            confidence: finding.confidence,
            message: &finding.message,
            arithmetic: &finding.arithmetic,
            spans: spans(&lines, &finding.spans, &counted.spans),
            repair: finding.repair.as_ref(),
            explains: explains.collect(),
            as_of: &report.as_of,
            offset_unit: unit,
        };
        // plain structs and strings cannot fail to serialise
        out.push_str(&serde_json::to_string(&line).unwrap_or_default());
        out.push('\n');
    }
    out
}

fn spans<'r>(lines: &Lines<'r>, spans: &'r [SpanRow], counted: &[SpanRow]) -> Vec<Span<'r>> {
    let placed = spans.iter().zip(counted).filter_map(|(span, counted)| {
        let place = lines.of(span)?;
        let ArticleRow { id, title, source, published, lang, .. } = place.article;
        Some(Span {
            role: span.role,
            surface: &span.surface,
            mention: &span.mention,
            file: place.source.name,
            line: place.line,
            column: place.column,
            start: counted.start,
            end: counted.end,
            article: Article { id, title, source, published, lang: *lang },
        })
    });
    placed.collect()
}

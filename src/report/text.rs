//! The report for a terminal, as a good compiler writes it: the line, carets under the figure, the arithmetic.

use std::fmt::Write;

use super::{Report, SpanRow};
use crate::check::{Role, Severity};
use crate::text::around::is_han;

/// An input with its name, for quoting its lines.
#[derive(Clone, Copy, Debug)]
pub struct Source<'t> {
    /// File name.
    pub name: &'t str,
    /// Its text.
    pub text: &'t str,
}

/// Columns of a quoted line, at most.
const WIDTH: usize = 96;

/// Writes the report, with byte offsets, as text. `colour` adds terminal colours.
pub fn to_text(report: &Report, sources: &[Source], colour: bool) -> String {
    let mut out = String::new();
    for finding in &report.findings {
        let (label, paint) = match finding.severity {
            Severity::Error => ("error", "31;1"),
            Severity::Warning => ("warning", "33;1"),
            Severity::Note => ("note", "36;1"),
        };
        let label = painted(&format!("{label}[{}]", finding.rule), paint, colour);
        let _ = writeln!(out, "{label}: {}", finding.message);
        for span in &finding.spans {
            quote(&mut out, report, sources, span, colour);
        }
        let _ = writeln!(out, "   = arithmetic: {}", finding.arithmetic);
        if let Some(repair) = &finding.repair {
            let _ = writeln!(out, "   = suggests: “{}” for “{}” ({})", repair.to, repair.from, repair.why);
        }
        for explained in &finding.explains {
            let _ = writeln!(out, "   = explains: {}", explained.message);
        }
        out.push('\n');
    }
    for notice in &report.notices {
        let _ = writeln!(out, "note: {}", notice.message);
    }
    summary(&mut out, report);
    out
}

fn summary(out: &mut String, report: &Report) {
    let count = |severity| report.findings.iter().filter(|f| f.severity == severity).count();
    let coverage = &report.coverage;
    let unchecked: u32 = coverage.unchecked.values().sum();
    let _ = writeln!(
        out,
        "{}, {}: {} in agreement with another article, {} in conflict, {} noted, {unchecked} not checked",
        plural(report.articles.len(), "article"),
        plural(coverage.mentions as usize, "figure"),
        coverage.corroborated + coverage.recomputed,
        coverage.conflicting,
        coverage.noted,
    );
    let parts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let parts: Vec<String> = parts
        .iter()
        .map(|(s, word)| (count(*s), word))
        .filter(|(n, _)| *n > 0)
        .map(|(n, word)| plural(n, word))
        .collect();
    let _ = writeln!(
        out,
        "{}",
        if parts.is_empty() { "nothing that cannot be right was found".to_owned() } else { parts.join(", ") }
    );
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

fn painted(text: &str, paint: &str, colour: bool) -> String {
    if colour { format!("\x1b[{paint}m{text}\x1b[0m") } else { text.to_owned() }
}

/// One figure in its line, with carets under it.
fn quote(out: &mut String, report: &Report, sources: &[Source], span: &SpanRow, colour: bool) {
    let Some(article) = report.articles.iter().find(|a| a.id == span.article) else { return };
    let Some(source) = sources.get(article.input as usize) else { return };
    let (start, end) = (span.start as usize, span.end as usize);
    let line_start = source.text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = source.text[end..].find('\n').map_or(source.text.len(), |i| end + i);
    let line = source.text[..start].matches('\n').count() + 1;
    let column = source.text[line_start..start].chars().count() + 1;
    let headed: Vec<&str> =
        [article.source.as_str(), article.published.as_str()].into_iter().filter(|s| !s.is_empty()).collect();
    let headed = if headed.is_empty() { String::new() } else { format!(" ({})", headed.join(", ")) };
    let _ = writeln!(out, "  --> {}:{line}:{column}{headed}", source.name);
    let before = clip_front(&source.text[line_start..start], WIDTH / 2);
    let after = clip_back(&source.text[end..line_end], WIDTH / 2);
    let figure = source.text[start..end].replace('\n', " ");
    let _ = writeln!(out, "   | {before}{figure}{after}");
    let (mark, paint) = if span.role == Role::Primary { ("^", "31;1") } else { ("-", "34;1") };
    let pad = " ".repeat(columns(&before));
    let _ = writeln!(out, "   | {pad}{}", painted(&mark.repeat(columns(&figure)), paint, colour));
}

/// Columns of a terminal that a text takes: two for a Chinese character.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| if is_han(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}') { 2 } else { 1 })
        .sum()
}

fn clip_front(text: &str, width: usize) -> String {
    let kept: Vec<char> = text.chars().rev().take(width).collect();
    let cut = kept.len() < text.chars().count();
    let kept: String = kept.into_iter().rev().collect();
    if cut { format!("…{kept}") } else { kept }
}

fn clip_back(text: &str, width: usize) -> String {
    let kept: String = text.chars().take(width).collect();
    if kept.len() < text.len() { format!("{kept}…") } else { kept }
}

//! The findings as a table for a spreadsheet: a row for each figure of each finding.

use super::place::{Lines, Source};
use super::{FindingRow, Report, SpanRow};
use crate::check::{Role, Severity};

/// The names of the columns.
#[rustfmt::skip]
const HEADER: [&str; 22] = [
    "finding", "fingerprint", "rule", "severity", "confidence", "role", "figure", "article", "title", "source",
    "published", "file", "line", "column", "start", "end", "message", "arithmetic", "repair_from", "repair_to",
    "repair_why", "explains",
];

/// Writes the findings of a report with byte offsets as CSV (RFC 4180).
///
/// The last column names the check of a finding that goes with this one, on the rows of that one's figures. A text that
/// a spreadsheet would take for a formula gets a `'` before it.
pub fn to_csv(report: &Report, sources: &[Source]) -> String {
    let lines = Lines::new(report, sources);
    let mut table = String::new();
    let mut add = |row: [String; 22]| {
        table += &row.map(quoted).join(",");
        table += "\r\n";
    };
    add(HEADER.map(str::to_owned));
    for finding in &report.findings {
        for span in &finding.spans {
            add(row(&lines, finding, span, (&finding.message, "")));
        }
        for explained in &finding.explains {
            for span in &explained.spans {
                add(row(&lines, finding, span, (&explained.message, explained.rule)));
            }
        }
    }
    table
}

/// A cell as it is written. By hand: the `csv` crate's writer brings along how to read a float, with tables for it that
/// would weigh more than all else that a reader loads for this.
fn quoted(cell: String) -> String {
    if cell.contains(['"', ',', '\r', '\n']) { ["\"", &cell.replace('"', "\"\""), "\""].concat() } else { cell }
}

fn row(lines: &Lines, finding: &FindingRow, span: &SpanRow, (message, explains): (&str, &str)) -> [String; 22] {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let role = match span.role {
        Role::Primary => "primary",
        Role::Twin => "twin",
        Role::Witness => "witness",
        Role::Context => "context",
    };
    let place = lines.of(span);
    let article = lines.article(&span.article);
    let words = |pick: fn(&super::ArticleRow) -> &str| article.map_or("", pick);
    let number = |pick: fn(&super::place::Place) -> usize| place.as_ref().map(|p| pick(p).to_string());
    let repaired = |pick: fn(&super::RepairRow) -> &str| finding.repair.as_ref().map_or("", pick);
    let confidence = format!("{}.{:02}", finding.confidence.0 / 100, finding.confidence.0 % 100);
    let cells: [&str; 22] = [
        &finding.id,
        &finding.fingerprint,
        finding.rule,
        severity,
        &confidence,
        role,
        &span.surface,
        &span.article,
        words(|a| &a.title),
        words(|a| &a.source),
        &article.map_or_else(String::new, super::ArticleRow::when),
        place.map_or("", |place| place.source.name),
        &number(|p| p.line).unwrap_or_default(),
        &number(|p| p.column).unwrap_or_default(),
        &span.start.to_string(),
        &span.end.to_string(),
        message,
        &finding.arithmetic,
        repaired(|r| &r.from),
        repaired(|r| &r.to),
        repaired(|r| &r.why),
        explains,
    ];
    cells.map(guarded)
}

/// A text that no spreadsheet takes for a formula.
fn guarded(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    format!("{}{text}", if formula { "'" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::{guarded, quoted};

    #[test]
    fn only_what_would_end_a_cell_is_quoted() {
        for (cell, written) in [
            ("505亿元", "505亿元"),
            ("", ""),
            ("1,200", "\"1,200\""),
            ("the \"best\" year", "\"the \"\"best\"\" year\""),
            ("two\nlines", "\"two\nlines\""),
            ("a; b", "a; b"),
        ] {
            assert_eq!(quoted(cell.into()), written);
        }
    }

    #[test]
    fn formulas_are_guarded() {
        assert_eq!(guarded("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(guarded("-5%"), "'-5%");
        assert_eq!(guarded("505亿元"), "505亿元");
    }
}

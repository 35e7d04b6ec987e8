//! The report as Markdown, to be pasted into an issue or a mail. Nothing of an article becomes markup.

use std::fmt::Write;

use super::place::{Lines, Source, one_line, role_words};
use super::text::counts;
use super::{FindingRow, Report, SpanRow};
use crate::check::Severity;

/// Characters of a quote on each side of its figure, at most.
const AROUND: usize = 160;

/// Writes the report, with byte offsets, as Markdown (CommonMark with tables).
pub fn to_markdown(report: &Report, sources: &[Source]) -> String {
    let lines = Lines::new(report, sources);
    let mut out = String::from("# Do the figures add up?\n\n");
    let day = if report.as_of.is_empty() { String::new() } else { format!(", as of {}", report.as_of) };
    let _ = writeln!(out, "{} {}{day}: {}.\n", report.tool.name, report.tool.version, counts(report));
    articles(&mut out, report, sources);
    if !report.findings.is_empty() {
        out.push_str("## Findings\n\n");
    }
    for (n, finding) in report.findings.iter().enumerate() {
        self::finding(&mut out, &lines, n + 1, finding);
    }
    coverage(&mut out, report);
    if !report.notices.is_empty() {
        out.push_str("\n## About the input\n\n");
        for notice in &report.notices {
            let _ = writeln!(out, "- {}", escaped(&notice.message));
        }
    }
    out
}

fn articles(out: &mut String, report: &Report, sources: &[Source]) {
    out.push_str("## Articles\n\n| | title | source | published | file |\n| --- | --- | --- | --- | --- |\n");
    for article in &report.articles {
        let file = sources.get(article.input as usize).map_or("", |source| source.name);
        let cells = [&article.title, &article.source, &article.when(), file].map(escaped);
        let _ = writeln!(out, "| {} | {} |", article.id, cells.join(" | "));
    }
    out.push('\n');
}

fn finding(out: &mut String, lines: &Lines, number: usize, finding: &FindingRow) {
    let severity = match finding.severity {
        Severity::Error => "Error",
        Severity::Warning => "Warning",
        Severity::Note => "Note",
    };
    let _ = writeln!(out, "### {number}. {severity}: {}\n\n{}\n", finding.rule, escaped(&finding.message));
    for span in &finding.spans {
        quote(out, lines, span);
    }
    if !finding.arithmetic.is_empty() {
        let _ = writeln!(out, "- Arithmetic: {}", escaped(&finding.arithmetic));
    }
    if let Some(repair) = &finding.repair {
        let (to, from, why) = (escaped(&repair.to), escaped(&repair.from), escaped(&repair.why));
        let _ = writeln!(out, "- Suggests: “{to}” for “{from}” ({why})");
    }
    for explained in &finding.explains {
        let _ = writeln!(out, "- Explains: {}: {}", explained.rule, escaped(&explained.message));
    }
    out.push('\n');
}

fn quote(out: &mut String, lines: &Lines, span: &SpanRow) {
    let Some(place) = lines.of(span) else { return };
    let (before, behind) = (place.before(), place.behind());
    let from = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let until = behind.char_indices().nth(AROUND).map_or(behind.len(), |(at, _)| at);
    let (head, tail) = (if from > 0 { "…" } else { "" }, if until < behind.len() { "…" } else { "" });
    let (before, behind) = (escaped(before[from..].trim_start()), escaped(behind[..until].trim_end()));
    // stars would need the right neighbours, which a figure among Chinese characters does not have
    let _ = writeln!(out, "> {head}{before}<strong>{}</strong>{behind}{tail}", escaped(place.figure()));
    let article = place.article;
    let when = article.when();
    let known = [&article.title, &article.source, &when].into_iter().filter(|part| !part.is_empty());
    let known: Vec<String> = known.map(|part| escaped(part)).collect();
    let known = if known.is_empty() { article.id.clone() } else { known.join(", ") };
    let file = escaped(place.source.name);
    let _ = writeln!(out, ">\n> — {}: {known} ({file}:{}:{})\n", role_words(span.role), place.line, place.column);
}

fn coverage(out: &mut String, report: &Report) {
    let coverage = &report.coverage;
    let rows = [
        ("in agreement with another article", coverage.corroborated),
        ("recomputed", coverage.recomputed),
        ("in conflict", coverage.conflicting),
        ("noted", coverage.noted),
    ];
    out.push_str("## Coverage\n\n| figures | |\n| --- | ---: |\n");
    for (name, count) in rows {
        let _ = writeln!(out, "| {name} | {count} |");
    }
    for (reason, count) in coverage.unchecked.iter() {
        let _ = writeln!(out, "| not checked: {reason} | {count} |");
    }
    let _ = writeln!(out, "| all | {} |", coverage.mentions);
}

/// A text of an article, or of its file's name, as nothing but text: no heading, list, link, image, table cell or HTML.
fn escaped(text: &str) -> String {
    let line = one_line(text);
    let mut out = String::with_capacity(line.len());
    let mut only_digits = true;
    for (at, c) in line.char_indices() {
        let rest = &line[at..];
        let marks = match c {
            '<' => Err("&lt;"),
            '>' => Err("&gt;"),
            '&' => Err("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '!' | '#' | '$' => Ok(true),
            // at the start of a line: a list, a rule, the underline of a heading
            '+' | '-' | '=' => Ok(out.is_empty()),
            '.' | ')' => {
                let list = only_digits && at > 0 && rest[1..].chars().next().is_none_or(char::is_whitespace);
                Ok(list || ends_in_www(&out))
            }
            ':' => Ok(rest.starts_with("://")),
            // nothing less keeps an address from becoming a link, and a name from being called
            '@' => Err("<span>@</span>"),
            _ => Ok(false),
        };
        only_digits &= c.is_ascii_digit();
        match marks {
            Err(entity) => out.push_str(entity),
            Ok(marked) => {
                if marked {
                    out.push('\\');
                }
                out.push(c);
            }
        }
    }
    out
}

fn ends_in_www(text: &str) -> bool {
    let tail = text.len().checked_sub(3).and_then(|from| text.get(from..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_was_pasted_stays_text() {
        assert_eq!(escaped("<img src=x>"), "&lt;img src=x&gt;");
        assert_eq!(escaped("# a [b](c) *d* | `e`"), "\\# a \\[b\\](c) \\*d\\* \\| \\`e\\`");
        assert_eq!(escaped("- 5\n1. x"), "\\- 5 1. x");
        assert_eq!(escaped("12. x"), "12\\. x");
        assert_eq!(escaped("http://a.b www.c.d"), "http\\://a.b www\\.c.d");
        assert_eq!(escaped("me@a.b"), "me<span>@</span>a.b");
        assert_eq!(escaped("23.7 billion"), "23.7 billion");
        assert_eq!(escaped("达到505亿元，4.5%"), "达到505亿元，4.5%");
    }
}

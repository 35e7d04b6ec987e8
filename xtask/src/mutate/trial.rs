//! Runs the program on a set, one article of it replaced, and reads its report.

use std::io::Write;
use std::ops::Range;
use std::process::Stdio;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::set::Set;
use crate::{project, run};

/// One finding, with its own spans and those of all that it explains.
pub struct Finding {
    pub rule: String,
    pub severity: String,
    /// In hundredths.
    pub confidence: u32,
    pub message: String,
    pub spans: Vec<Span>,
    /// How many of the spans are its own; the rest are those of what it explains.
    pub own: usize,
}

pub struct Span {
    pub article: usize,
    pub at: Range<usize>,
    pub surface: String,
}

impl Finding {
    pub fn is_loud(&self) -> bool {
        self.severity != "note"
    }

    pub fn line(&self) -> String {
        format!("{} {}: {}", self.severity, self.rule, self.message)
    }

    pub fn touches(&self, article: usize, at: &Range<usize>) -> bool {
        touch(&self.spans, article, at)
    }

    /// The same for its own figures, without those of what it explains.
    pub fn is_on(&self, article: usize, at: &Range<usize>) -> bool {
        touch(&self.spans[..self.own], article, at)
    }

    /// The same card again, on a text whose other places have moved.
    pub fn key(&self) -> String {
        let mut spans: Vec<String> =
            self.spans.iter().map(|span| format!("{}:{}", span.article, span.surface)).collect();
        spans.sort();
        spans.dedup();
        format!("{} {}", self.rule, spans.join("|"))
    }
}

fn touch(spans: &[Span], article: usize, at: &Range<usize>) -> bool {
    spans.iter().any(|span| span.article == article && span.at.start < at.end && at.start < span.at.end)
}

/// The findings on a set, with this text in the place of one of its articles.
pub fn run(set: &Set, replaced: Option<(usize, &str)>) -> Result<Vec<Finding>> {
    let mut command = run::program(project::target().join("release/crossfoot"));
    command.args(["check", "--format", "json", "--offsets", "byte"]);
    for article in 0..set.texts.len() {
        match replaced {
            Some((changed, _)) if changed == article => command.arg("-"),
            _ => command.arg(set.folder.join(format!("{}.txt", article + 1))),
        };
    }
    let command = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().context("target/release/crossfoot could not be started")?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(replaced.map_or("", |(_, text)| text).as_bytes())?;
    }
    let output = child.wait_with_output()?;
    // 1 says that there are findings.
    if !matches!(output.status.code(), Some(0 | 1)) {
        bail!("crossfoot check on {} failed: {}", set.name, String::from_utf8_lossy(&output.stderr).trim());
    }
    read(&serde_json::from_slice(&output.stdout).context("the report is no JSON")?)
}

fn read(report: &Value) -> Result<Vec<Finding>> {
    let articles = report["articles"].as_array().context("the report has no articles")?;
    let input = |id: &Value| {
        let article = articles.iter().find(|article| article["id"] == *id)?;
        usize::try_from(article["input"].as_u64()?).ok()
    };
    let number = |value: &Value| value.as_u64().and_then(|number| usize::try_from(number).ok());
    let span = |span: &Value| {
        let at = number(&span["start"])?..number(&span["end"])?;
        Some(Span { article: input(&span["article"])?, at, surface: span["surface"].as_str()?.to_string() })
    };
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_string();
    let finding = |finding: &Value| {
        let mut spans: Vec<Span> = list(&finding["spans"]).iter().filter_map(span).collect();
        let own = spans.len();
        let explained = list(&finding["explains"]);
        spans.extend(explained.iter().flat_map(|explained| list(&explained["spans"])).filter_map(|one| span(&one)));
        Finding {
            rule: word(&finding["rule"]),
            severity: word(&finding["severity"]),
            confidence: finding["confidence"].as_f64().map_or(0, |share| (share * 100.0).round() as u32),
            message: word(&finding["message"]),
            spans,
            own,
        }
    };
    Ok(report["findings"].as_array().context("the report has no findings")?.iter().map(finding).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_has_the_spans_of_what_it_explains() {
        let report = serde_json::json!({
            "articles": [{"id": "a1", "input": 0}, {"id": "a2", "input": 1}],
            "findings": [{"rule": "unit-slip", "severity": "error", "confidence": 0.93,
                "message": "m",
                "spans": [{"article": "a1", "start": 3, "end": 9, "surface": "505亿"}],
                "explains": [{"rule": "value-conflict",
                    "spans": [{"article": "a2", "start": 1, "end": 2, "surface": "5"}]}]}]
        });
        let findings = read(&report).expect("a report");
        assert!(findings[0].is_loud() && findings[0].touches(0, &(8..20)) && findings[0].touches(1, &(0..2)));
        assert!(!findings[0].touches(0, &(9..20)) && !findings[0].touches(1, &(3..9)));
        assert!(findings[0].is_on(0, &(8..20)) && !findings[0].is_on(1, &(0..2)), "what it explains is not its own");
        assert_eq!(findings[0].confidence, 93);
        assert_eq!(findings[0].key(), "unit-slip 0:505亿|1:5");
        assert!(read(&serde_json::json!({"articles": []})).is_err());
    }
}

//! The report as SARIF 2.1.0, which code hosts and editors show beside the text.

use serde_json::{Value, json};

use super::offsets::Turned;
use super::place::{Lines, Place, Source, role_words};
use super::{FindingRow, OffsetUnit, RepairRow, Report, SpanRow};
use crate::check::{RULES, Role, Severity, explained};
use crate::settings::Locale;

/// Writes the report, with byte offsets, as a SARIF log of one run. The name of a source is taken as a path, `-` as
/// standard input; texts of the rules are in the language of `locale`.
pub fn to_sarif(report: &Report, sources: &[Source], locale: Locale) -> String {
    let rules = explained().map(|(rule, explanation)| {
        let (why, abstains) = (explanation.why.of(locale), explanation.abstains.of(locale));
        let silent = locale.pick("It abstains when:", "何时不作判断：");
        json!({
            "id": rule.name,
            "shortDescription": {"text": rule.title.of(locale)},
            "fullDescription": {"text": explanation.finds.of(locale)},
            "help": {"text": format!("{why}\n\n{silent} {abstains}")},
        })
    });
    log(report, sources, rules.collect())
}

/// The same, with no more about each rule than its title: the browser's worker does not carry the explanations.
pub fn to_sarif_brief(report: &Report, sources: &[Source], locale: Locale) -> String {
    let rules = RULES.iter().map(|rule| json!({"id": rule.name, "shortDescription": {"text": rule.title.of(locale)}}));
    log(report, sources, rules.collect())
}

fn log(report: &Report, sources: &[Source], rules: Vec<Value>) -> String {
    let writer = Writer::new(report, sources);
    let artifacts: Vec<Value> = sources
        .iter()
        .map(|source| {
            let mut artifact = json!({
                "location": {"uri": uri(source.name)},
                "roles": ["analysisTarget"],
                "length": source.text.len(),
                "encoding": "UTF-8",
                "mimeType": "text/plain",
            });
            if source.name == "-" {
                artifact["description"] = json!({"text": "standard input"});
                artifact["roles"] = json!(["analysisTarget", "standardStream"]);
            }
            artifact
        })
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "semanticVersion": report.tool.version,
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": true, "toolExecutionNotifications": writer.notices()}],
            "artifacts": artifacts,
            "results": report.findings.iter().map(|finding| writer.result(finding)).collect::<Vec<_>>(),
            "properties": {"as_of": report.as_of, "coverage": report.coverage},
        }],
    });
    serde_json::to_string_pretty(&log).unwrap_or_default()
}

struct Writer<'t> {
    report: &'t Report,
    lines: Lines<'t>,
    /// For each input, the characters before each offset that is used.
    chars: Vec<Turned>,
}

impl<'t> Writer<'t> {
    fn new(report: &'t Report, sources: &'t [Source<'t>]) -> Self {
        let lines = Lines::new(report, sources);
        let mut used: Vec<Vec<u32>> = vec![Vec::new(); sources.len()];
        let spans = report.findings.iter().flat_map(|f| f.spans.iter().chain(f.explains.iter().flat_map(|e| &e.spans)));
        let spans = spans.map(|span| (&span.article, span.start, span.end));
        let notices = report.notices.iter().map(|notice| (&notice.article, notice.start, notice.end));
        let mentions = report.mentions.iter().map(|mention| (&mention.article, mention.start, mention.end));
        for (article, start, end) in spans.chain(notices).chain(mentions) {
            let input = lines.article(article).map(|article| article.input as usize);
            if let Some(used) = input.and_then(|input| used.get_mut(input)) {
                used.extend([start, end]);
            }
        }
        let chars = used.into_iter().zip(sources).map(|(used, source)| OffsetUnit::Char.of_bytes(source.text, used));
        Writer { report, lines, chars: chars.collect() }
    }

    fn result(&self, finding: &FindingRow) -> Value {
        let mut doubted: Vec<&SpanRow> = finding.spans.iter().filter(|span| span.role == Role::Primary).collect();
        doubted.extend(finding.spans.first().filter(|_| doubted.is_empty()));
        let others = finding.spans.iter().filter(|span| doubted.iter().all(|held| *held != *span));
        let others = others.map(|span| (span, role_words(span.role).to_owned()));
        let explained = finding.explains.iter().flat_map(|e| {
            e.spans.iter().map(move |span| (span, format!("{}, {}: {}", e.rule, role_words(span.role), e.message)))
        });
        let related = others.chain(explained).zip(1..).filter_map(|((span, message), id)| {
            let mut location = self.location(span, &message)?;
            location["id"] = json!(id);
            Some(location)
        });
        let mut message = format!("{}\n{}", finding.message, finding.arithmetic);
        if let Some(repair) = &finding.repair {
            message += &format!("\n“{}” → “{}” ({})", repair.from, repair.to, repair.why);
        }
        let mut result = json!({
            "ruleId": finding.rule,
            "level": match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            },
            "rank": finding.confidence.0,
            "message": {"text": message},
            "locations": doubted.iter()
                .filter_map(|span| self.location(span, role_words(span.role)))
                .collect::<Vec<_>>(),
            "relatedLocations": related.collect::<Vec<_>>(),
            "partialFingerprints": {"crossfoot/v1": finding.fingerprint},
        });
        if let Some(index) = explained_index(finding.rule) {
            result["ruleIndex"] = json!(index);
        }
        if let Some(fix) = finding.repair.as_ref().and_then(|repair| self.fix(repair)) {
            result["fixes"] = json!([fix]);
        }
        result
    }

    fn notices(&self) -> Vec<Value> {
        let notices = self.report.notices.iter().map(|notice| {
            let place = self.lines.at(&notice.article, notice.start, notice.end);
            let locations: Vec<Value> =
                place.iter().map(|place| json!({"physicalLocation": self.physical(place)})).collect();
            json!({
                "descriptor": {"id": notice.code},
                "level": "note",
                "message": {"text": notice.message},
                "locations": locations,
            })
        });
        notices.collect()
    }

    fn location(&self, span: &SpanRow, message: &str) -> Option<Value> {
        let place = self.lines.of(span)?;
        let mut physical = self.physical(&place);
        physical["region"]["snippet"] = json!({"text": place.figure()});
        let mut location = json!({"physicalLocation": physical, "message": {"text": message}});
        if !place.article.title.is_empty() {
            location["logicalLocations"] = json!([{"name": place.article.title, "kind": "article"}]);
        }
        Some(location)
    }

    fn physical(&self, place: &Place) -> Value {
        json!({"artifactLocation": artifact(place), "region": self.region(place)})
    }

    fn region(&self, place: &Place) -> Value {
        let (end_line, end_column) = self.lines.end(place);
        let mut region = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": end_line,
            "endColumn": end_column,
        });
        let chars = self.chars.get(place.article.input as usize);
        let of = |byte: usize| chars.map(|chars| chars.of(byte as u32));
        if let Some((start, end)) = of(place.start).zip(of(place.end)) {
            region["charOffset"] = json!(start);
            region["charLength"] = json!(end - start);
        }
        region
    }

    /// The repair as an edit of the figure; `None` where the figure is not the whole of what the repair replaces.
    fn fix(&self, repair: &RepairRow) -> Option<Value> {
        // ids are `m1`, `m2` … in order
        let number: usize = repair.mention.get(1..)?.parse().ok()?;
        let mention = self.report.mentions.get(number.checked_sub(1)?).filter(|m| m.id == repair.mention)?;
        let place = self.lines.at(&mention.article, mention.start, mention.end)?;
        (place.figure() == repair.from).then(|| {
            json!({
                "description": {"text": repair.why},
                "artifactChanges": [{
                    "artifactLocation": artifact(&place),
                    "replacements": [{
                        "deletedRegion": self.region(&place),
                        "insertedContent": {"text": repair.to},
                    }],
                }],
            })
        })
    }
}

fn explained_index(rule: &str) -> Option<usize> {
    explained().position(|(known, _)| known.name == rule)
}

fn artifact(place: &Place) -> Value {
    json!({"uri": uri(place.source.name), "index": place.article.input})
}

/// A path as a URI reference: percent-encoded, and with its scheme where it is absolute.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => out.push(char::from(byte)),
            other => out += &format!("%{other:02X}"),
        }
    }
    match path.as_bytes() {
        [b'/', b'/', ..] => format!("file:{out}"),
        [b'/', ..] => format!("file://{out}"),
        [letter, b':', b'/', ..] if letter.is_ascii_alphabetic() => format!("file:///{}", out.replacen("%3A", ":", 1)),
        _ => out,
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_become_uris() {
        assert_eq!(uri("-"), "-");
        assert_eq!(uri("a b/市场.txt"), "a%20b/%E5%B8%82%E5%9C%BA.txt");
        assert_eq!(uri("/tmp/50%.txt"), "file:///tmp/50%25.txt");
        assert_eq!(uri("a:b.txt"), "a%3Ab.txt");
        assert_eq!(uri("C:/a.txt"), "file:///C:/a.txt");
    }
}

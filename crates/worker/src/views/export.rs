//! The report as a file, in each of the forms that the program writes as well.

use crossfoot::report::{OffsetUnit, Report, Source, to_csv, to_html, to_json, to_markdown, to_sarif_brief, to_text};
use crossfoot_protocol::{Answer, Document, ExportView, Locale};

/// The report in a format, or nothing for one that is not known. The documents are those that it is on, in order.
pub fn export<'d>(
    report: &Report,
    documents: impl Iterator<Item = &'d Document>,
    locale: Locale,
    format: &str,
) -> Option<Answer> {
    let documents: Vec<&Document> = documents.collect();
    // A paste has no name of its own.
    let names: Vec<String> = documents.iter().zip(1..).map(|(document, number)| name(document, number)).collect();
    let sources: Vec<Source> =
        names.iter().zip(&documents).map(|(name, document)| Source { name, text: &document.text }).collect();
    let (ending, mime, content) = match format {
        "json" => {
            let mut report = report.clone();
            let texts: Vec<&str> = sources.iter().map(|source| source.text).collect();
            // As JavaScript counts: whoever reads this in a browser can cut the texts with it.
            report.count_in(OffsetUnit::Utf16, &texts);
            ("json", "application/json", to_json(&report))
        }
        "text" => ("txt", "text/plain;charset=utf-8", to_text(report, &sources, false)),
        "markdown" => ("md", "text/markdown;charset=utf-8", to_markdown(report, &sources)),
        "html" => ("html", "text/html;charset=utf-8", to_html(report, &sources, locale)),
        // A spreadsheet takes a file without this mark for one in an old encoding.
        "csv" => ("csv", "text/csv;charset=utf-8", ["\u{feff}", &to_csv(report, &sources)].concat()),
        "sarif" => ("sarif", "application/sarif+json", to_sarif_brief(report, &sources, locale)),
        _ => return None,
    };
    let name = ["crossfoot.", ending].concat();
    Some(Answer::Export(ExportView { format: format.into(), name, mime: mime.into(), content }))
}

fn name(document: &Document, number: usize) -> String {
    if document.name.is_empty() { format!("text {number}") } else { document.name.clone() }
}

//! The report as a file.

use crossfoot::report::{OffsetUnit, Report, Source, to_json, to_text};
use crossfoot_protocol::{Answer, ExportView};

/// The report in a format, or nothing for one that is not known. `texts` are the documents, in order.
pub fn export(report: &Report, texts: &[&str], format: &str) -> Option<Answer> {
    let (name, mime, content) = match format {
        "json" => {
            let mut report = report.clone();
            // As JavaScript counts: whoever reads this in a browser can cut the texts with it.
            report.count_in(OffsetUnit::Utf16, texts);
            ("crossfoot.json", "application/json", to_json(&report))
        }
        "text" => {
            let names: Vec<String> = (1..=texts.len()).map(|number| format!("text {number}")).collect();
            let sources: Vec<Source> = names.iter().zip(texts).map(|(name, text)| Source { name, text }).collect();
            ("crossfoot.txt", "text/plain;charset=utf-8", to_text(report, &sources, false))
        }
        _ => return None,
    };
    Some(Answer::Export(ExportView { format: format.into(), name: name.into(), mime: mime.into(), content }))
}

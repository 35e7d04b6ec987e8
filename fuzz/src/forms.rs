//! The forms of a report: each can be read by what reads its kind, and nothing pasted becomes a control sign, a formula
//! or markup.

use crossfoot::report::{OffsetUnit, Report, Source, to_csv, to_json, to_jsonl, to_markdown, to_sarif, to_text};
use serde_json::Value;

/// Signs at which a spreadsheet takes a cell for a formula.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Holds what must hold of the report on a set, in every form. The first line is also the name of the first file.
pub fn forms(text: &str) {
    let settings = super::settings(text);
    let pastes = super::pastes(text);
    let report = super::report(&super::articles(&pastes), &settings);
    let odd = text.lines().next().unwrap_or_default();
    let names = std::iter::once(odd).chain(std::iter::repeat("news/二.txt"));
    let sources: Vec<Source> = names.zip(&pastes).map(|(name, text)| Source { name, text }).collect();

    terminal(&to_text(&report, &sources, false));
    table(&to_csv(&report, &sources));
    markup(&to_markdown(&report, &sources));
    for log in [to_sarif(&report, &sources, settings.locale), to_json(&report)] {
        serde_json::from_str::<Value>(&log).expect("JSON");
    }
    for line in to_jsonl(&report, &sources, OffsetUnit::Utf16).lines() {
        serde_json::from_str::<Value>(line).expect("JSON on one line");
    }
    counted(report, &pastes);
}

fn terminal(text: &str) {
    let steering =
        |c: char| c.is_control() && c != '\n' || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.contains(steering), "a terminal is not steered by {text:?}");
}

fn table(csv: &str) {
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    for row in rows.records() {
        let row = row.expect("rows of one length");
        for cell in &row {
            assert!(!cell.starts_with(FORMULA), "no formula: {cell:?}");
        }
    }
}

fn markup(markdown: &str) {
    for (at, _) in markdown.match_indices('<') {
        let rest = &markdown[at..];
        let own = ["<strong>", "</strong>", "<span>", "</span>"].iter().any(|tag| rest.starts_with(tag));
        assert!(own, "no tag of the text: {}", rest.lines().next().unwrap_or_default());
    }
    assert!(!markdown.contains(|c: char| c.is_control() && c != '\n'), "no control signs");
}

/// Offsets in UTF-16 and in characters cut the same figures out of the text.
fn counted(report: Report, pastes: &[&str]) {
    for unit in [OffsetUnit::Utf16, OffsetUnit::Char] {
        let mut turned = report.clone();
        turned.count_in(unit, pastes);
        for mention in &turned.mentions {
            let article = turned.articles.iter().find(|article| article.id == mention.article).expect("its article");
            let paste = pastes[article.input as usize];
            let (from, until) = (mention.start as usize, mention.end as usize);
            let cut: String = match unit {
                OffsetUnit::Utf16 => {
                    let units: Vec<u16> = paste.encode_utf16().skip(from).take(until - from).collect();
                    String::from_utf16(&units).expect("whole characters")
                }
                _ => paste.chars().skip(from).take(until - from).collect(),
            };
            assert_eq!(cut, mention.surface);
        }
    }
}

//! Pages as a reader pastes them, with errors as they happen: what is warned of in each, and nothing else.

use std::fs;
use std::path::{Path, PathBuf};

use crossfoot::check::Severity;
use crossfoot::settings::Settings;

/// The rows of a page's table that begin so, without that word.
fn rows(page: &Path, kind: &str) -> Vec<String> {
    let table = fs::read_to_string(page.with_extension("tsv")).expect("the table of the page");
    let mut rows: Vec<String> =
        table.lines().filter_map(|row| Some(row.strip_prefix(kind)?.strip_prefix('\t')?.to_owned())).collect();
    rows.sort();
    rows
}

/// What is warned of on a page, as its table has it.
fn warned(page: &Path) -> Vec<String> {
    let (text, settings) = (fs::read_to_string(page).expect("a page"), Settings::default());
    let report = crossfoot::edge::check(&[&text], &settings);
    let loud = report.findings.iter().filter(|finding| finding.severity > Severity::Note);
    let figures = |finding: &crossfoot::report::FindingRow| {
        finding.spans.iter().map(|span| span.surface.as_str()).collect::<Vec<_>>().join(" | ")
    };
    let mut warned: Vec<String> = loud.map(|finding| format!("{}\t{}", finding.rule, figures(finding))).collect();
    warned.sort();
    warned
}

#[test]
fn what_is_wrong_on_each_page_is_found_and_nothing_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let entries = fs::read_dir(folder).expect("the folder of pages").flatten().map(|entry| entry.path());
    let pages: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    assert!(pages.len() >= 8, "{}", pages.len());
    for page in pages {
        assert_eq!(warned(&page), rows(&page, "found"), "{}", page.display());
    }
}

//! Pages on which all figures agree, told in many ways: nothing is warned of, on each page or on all of them together.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crossfoot::check::Severity;
use crossfoot::settings::Settings;
use crossfoot::text::Article;

fn pages() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clean");
    let entries = fs::read_dir(folder).expect("the folder of pages").flatten().map(|entry| entry.path());
    let mut pages: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "txt")).collect();
    pages.sort();
    pages
}

/// What is warned of where these pages are one set: the check and what it says.
fn warned(pages: &[PathBuf]) -> Vec<String> {
    let settings = Settings::default();
    let mut readings = Vec::new();
    for (page, input) in pages.iter().zip(0..) {
        let text = fs::read_to_string(page).expect("a page");
        let articles = crossfoot::split(&text).into_iter().map(|article| Arc::new(Article { input, ..article }));
        readings.extend(articles.map(|article| crossfoot::read(&article, &settings)));
    }
    crossfoot::acquaint(&mut readings, &settings);
    let report = crossfoot::check(&crossfoot::link(&readings), &settings);
    let loud = report.findings.into_iter().filter(|finding| finding.severity > Severity::Note);
    loud.map(|finding| format!("{}: {}", finding.rule, finding.message)).collect()
}

#[test]
fn each_page_by_itself() {
    let pages = pages();
    assert!(pages.len() >= 70, "{}", pages.len());
    let loud: Vec<(PathBuf, Vec<String>)> =
        pages.into_iter().map(|page| (page.clone(), warned(&[page]))).filter(|(_, loud)| !loud.is_empty()).collect();
    assert!(loud.is_empty(), "{loud:#?}");
}

#[test]
fn all_pages_together() {
    assert_eq!(warned(&pages()), Vec::<String>::new());
}

//! A set may be divided into groups: what is found is the same as when all its articles are checked together.

use std::collections::BTreeSet;
use std::path::Path;

use crossfoot::claim::Reading;
use crossfoot::report::Report;
use crossfoot::settings::Settings;

/// The texts of the labelled sets, in order.
fn texts(folder: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut files: Vec<_> =
        walk(&root).into_iter().filter(|file| file.extension().is_some_and(|e| e == "txt")).collect();
    files.sort();
    assert!(files.len() > 12, "{folder} holds {} texts", files.len());
    files.iter().map(|file| std::fs::read_to_string(file).expect("the text can be read")).collect()
}

fn walk(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

fn readings(texts: &[String]) -> Vec<Reading> {
    let articles = crossfoot::edge::articles(texts.iter().map(String::as_str));
    articles.iter().map(|article| crossfoot::read(article, &Settings::default())).collect()
}

fn whole(readings: &[Reading]) -> Report {
    crossfoot::check(&crossfoot::link(readings), &Settings::default())
}

fn by_groups(readings: &[Reading]) -> Report {
    let settings = Settings::default();
    let groups = crossfoot::divide(readings).into_iter();
    let found = groups.flat_map(|group| crossfoot::check::run_group(readings, &group, &settings)).collect();
    crossfoot::report_of(readings, found, &settings)
}

/// What every check says it fires on and stays silent on, a text for each: things that have little to do with each other.
fn examples() -> Vec<String> {
    let rows = crossfoot::check::EXPLANATIONS.iter().flat_map(|row| row.fires.iter().chain(row.silent));
    rows.map(|row| (*row).to_owned()).collect()
}

#[test]
fn every_article_is_of_one_group() {
    let readings = readings(&examples());
    let groups = crossfoot::divide(&readings);
    assert!(groups.len() > 10, "{} articles are {} groups", readings.len(), groups.len());
    let mut all: Vec<usize> = groups.concat();
    all.sort_unstable();
    assert_eq!(all, (0..readings.len()).collect::<Vec<_>>());
}

#[test]
fn groups_find_what_the_whole_set_finds() {
    let pooled = [texts("sets"), examples()].concat();
    for (name, texts) in [("examples", examples()), ("held-out", texts("held-out")), ("all", pooled)] {
        let readings = readings(&texts);
        let (one, other) = (whole(&readings), by_groups(&readings));
        assert!(name == "held-out" || !one.findings.is_empty(), "{name}");
        assert_eq!(one.findings, other.findings, "{name}");
        assert_eq!(one.coverage, other.coverage, "{name}");
    }
}

#[test]
fn each_set_by_itself_is_found_as_the_whole_finds_it() {
    let texts = texts("sets");
    for set in texts.chunks(4) {
        let readings = readings(set);
        assert_eq!(whole(&readings).findings, by_groups(&readings).findings);
    }
}

#[test]
fn a_group_needs_no_other_to_be_checked() {
    let readings = readings(&examples());
    for group in crossfoot::divide(&readings) {
        let alone: Vec<Reading> = group.iter().map(|article| readings[*article].clone()).collect();
        let within = crossfoot::check::run_group(&readings, &group, &Settings::default());
        let lone = crossfoot::check::run(&crossfoot::link(&alone), &Settings::default());
        let said = |findings: &[crossfoot::check::Finding]| {
            findings.iter().map(|finding| (finding.rule, finding.message.clone())).collect::<BTreeSet<_>>()
        };
        assert_eq!(said(&within), said(&lone));
    }
}

#[test]
fn what_one_slip_or_one_growth_joins_is_of_one_group() {
    let texts = [
        "The market for paper kites in China reached 1,438 billion yuan in 2024, a trade body said.",
        "2024年我国纸鸢市场规模为1438亿元，协会表示。",
        "Buyers in Portugal took home 318,000 cargo bikes in 2024, up 27% from 250,000 a year earlier.",
        "In 2023, sales of freight bicycles in Portugal reached 318,000, a year-on-year increase of 27%.",
    ];
    let readings = readings(&texts.map(str::to_owned));
    assert_eq!(crossfoot::divide(&readings), [vec![0, 1], vec![2, 3]]);
    let rules: Vec<_> = by_groups(&readings).findings.into_iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, whole(&readings).findings.into_iter().map(|finding| finding.rule).collect::<Vec<_>>());
    assert_eq!(rules.len(), 2, "{rules:?}");
}

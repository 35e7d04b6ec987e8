//! What the checks find and, as important, where they stay silent: articles in, findings out.

mod acquainted;
mod aligned;
mod alone;
mod arithmetic;
mod beside;
mod between;
mod conversions;
mod counted;
mod daily;
mod dates;
mod firms_told_apart;
mod growth;
mod headlines;
mod lists;
mod little_shared;
mod moves;
mod near;
mod newspaper;
mod one_card;
mod over_time;
mod overlay;
mod passages;
mod percent_vs_count;
mod rates;
mod reference_mismatch;
mod series;
mod shares;
mod signs;
mod subject;
mod sums;
mod told;
mod told_apart;
mod told_wholes;
mod unit_slip;
mod value_conflict;
mod wholes;

use std::sync::Arc;

use crossfoot::check::{Role, Severity, explained};
use crossfoot::report::{FindingRow, Report, State};
use crossfoot::settings::{Locale, Settings};

/// The report on a set of articles, each a text of its own.
fn report(articles: &[&str]) -> Report {
    report_in(articles, Locale::En)
}

fn report_in(articles: &[&str], locale: Locale) -> Report {
    report_with(articles, Settings { locale, ..Settings::default() })
}

/// The report on examples of which the first lines may be a table of known figures.
fn report_of_examples(examples: &[&str]) -> Report {
    let rows = if examples.first().is_some_and(|line| line.starts_with("topic,metric")) { 2 } else { 0 };
    let (known, faults) = crossfoot::reference::parse(&examples[..rows].join("\n"));
    assert!(rows == 0 || faults.is_empty(), "{faults:?}");
    report_with(&examples[rows..], Settings { known, ..Settings::default() })
}

fn report_with(articles: &[&str], settings: Settings) -> Report {
    let inputs = articles.iter().zip(0..);
    let mut readings: Vec<_> = inputs
        .flat_map(|(text, input)| {
            crossfoot::split(text).into_iter().map(move |a| crossfoot::text::Article { input, ..a })
        })
        .map(|article| crossfoot::read(&Arc::new(article), &settings))
        .collect();
    crossfoot::acquaint(&mut readings, &settings);
    crossfoot::check(&crossfoot::link(&readings), &settings)
}

/// Each finding as `rule: figure in doubt / what it is held against`.
fn findings(articles: &[&str]) -> Vec<String> {
    report(articles).findings.iter().map(line).collect()
}

fn line(finding: &FindingRow) -> String {
    let surface = |role: Role| finding.spans.iter().find(|s| s.role == role).map_or("", |s| s.surface.as_str());
    format!("{}: {} / {}", finding.rule, surface(Role::Primary), surface(Role::Twin))
}

/// The weightiest finding of that rule, as its figure in doubt and what it is held against.
#[track_caller]
fn fires(rule: &str, articles: &[&str], spots: &str) -> FindingRow {
    let report = report(articles);
    let found = report.findings.iter().find(|f| f.rule == rule).cloned();
    let all: Vec<String> = report.findings.iter().map(line).collect();
    let found = found.unwrap_or_else(|| panic!("no {rule} in {all:#?} for {articles:#?}\n{:#?}", report.claims));
    assert_eq!(line(&found), format!("{rule}: {spots}"));
    found
}

/// Nothing of that rule, not even a note.
#[track_caller]
fn never(rule: &str, articles: &[&str]) {
    let found: Vec<String> = report(articles).findings.iter().filter(|f| f.rule == rule).map(line).collect();
    assert_eq!(found, Vec::<String>::new(), "{articles:#?}");
}

/// No warning and no error; a note may stand.
#[track_caller]
fn silent(articles: &[&str]) {
    let report = report(articles);
    let loud: Vec<String> = report.findings.iter().filter(|f| f.severity > Severity::Note).map(line).collect();
    assert_eq!(loud, Vec::<String>::new(), "{articles:#?}");
}

/// A text with its figures right, the figure to change, and what it is changed to: silent before, found after.
#[track_caller]
fn breaks(text: &str, from: &str, to: &str, expected: &str) {
    silent(&[text]);
    let changed = text.replacen(from, to, 1);
    assert_ne!(text, changed);
    let found = findings(&[&changed]);
    assert!(found.iter().any(|line| line.starts_with(expected)), "{changed}: {found:?}");
}

#[test]
fn every_check_has_all_its_parts_and_does_what_its_examples_say() {
    for (rule, explanation) in explained() {
        for text in [rule.title, explanation.finds, explanation.why, explanation.abstains] {
            assert!(!text.en.is_empty() && !text.zh.is_empty(), "{} lacks a text", rule.name);
        }
        let found = report_of_examples(explanation.fires).findings;
        assert!(found.iter().any(|f| f.rule == rule.name), "{} does not fire on its own example", rule.name);
        let quiet = report_of_examples(explanation.silent).findings;
        let loud: Vec<String> = quiet.iter().filter(|f| f.severity > Severity::Note).map(line).collect();
        assert_eq!(loud, Vec::<String>::new(), "{}", rule.name);
        assert!(quiet.iter().all(|f| f.rule != rule.name), "{} is not silent", rule.name);
    }
}

#[test]
fn every_confidence_is_explained() {
    let given: Vec<(&str, Vec<u8>)> =
        explained().map(|(rule, text)| (rule.name, text.confidence.iter().map(|sure| sure.given).collect())).collect();
    for (rule, explanation) in explained() {
        assert!(explanation.confidence.iter().all(|sure| !sure.when.en.is_empty() && !sure.when.zh.is_empty()));
        let steps = &given.iter().find(|(name, _)| *name == rule.name).expect("the rule").1;
        assert!(steps.is_sorted_by(|a, b| a > b) && steps.iter().all(|step| (1..=95).contains(step)), "{}", rule.name);
        for finding in report_of_examples(explanation.fires).findings {
            let known = given.iter().find(|(name, _)| *name == finding.rule).expect("its rule");
            assert!(known.1.contains(&finding.confidence.0), "{}: {:?}", finding.rule, finding.confidence);
        }
    }
}

#[test]
fn messages_come_in_both_languages() {
    let texts = [
        "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.2 billion yuan in 2023.",
    ];
    assert!(report_in(&texts, Locale::Zh).findings[0].message.contains("不一致"));
}

#[test]
fn the_same_figure_in_both_languages_is_corroborated() {
    let found = report(&[
        "瓶装茶市场\n\nThe bottled-tea market in China was worth 23.7 billion yuan in 2023. The bottled-tea market is growing.",
        "2023年，中国瓶装茶市场规模为237亿元。",
    ]);
    assert_eq!(found.coverage.corroborated, 2, "{:#?}", found.claims);
}

#[test]
fn the_order_of_articles_changes_no_finding() {
    let texts = [
        "The bottled-tea market in China was worth 23.7 billion yuan in 2023.",
        "The bottled-tea market in China reached 237 billion yuan in 2023.",
        "The bottled-tea market in China was worth 31.2 billion yuan in 2023.",
    ];
    let sorted = |texts: &[&str]| {
        let mut prints: Vec<String> = report(texts).findings.into_iter().map(|f| f.fingerprint).collect();
        prints.sort();
        prints
    };
    let turned = [texts[2], texts[0], texts[1]];
    assert!(!sorted(&texts).is_empty());
    assert_eq!(sorted(&texts), sorted(&turned));
}

#[test]
fn an_edit_elsewhere_keeps_the_fingerprint() {
    let right = "The bottled-tea market in China was worth 23.7 billion yuan in 2023.";
    let slipped = "The bottled-tea market in China reached 237 billion yuan in 2023.";
    let longer = format!("Tea is popular. {slipped} It rained on 3 days.");
    let print = |texts: &[&str]| report(texts).findings[0].fingerprint.clone();
    assert_eq!(print(&[right, slipped]), print(&[right, &longer]));
}

#[test]
fn what_the_reader_is_told_about_the_input() {
    let codes = |text: &str| report(&[text]).notices.iter().map(|n| n.code).collect::<Vec<_>>();
    assert_eq!(codes("Nothing is counted here."), ["no-figures"]);
    let undated = "Ferry line orders six ships\nCoast Mail · 2025-02-30 10:01\n\nThe line ordered six ships for 40 million yuan. They are to sail in 2027.\n";
    assert_eq!(codes(undated), ["impossible-date"]);
    assert_eq!(codes("Рынок вырос до 40 миллиардов рублей в 2024 году, сообщили в министерстве."), ["unread-language"]);
}

//! One root cause, one card: what a repair mends goes under it.

use super::*;

const LIST: &str = "The bottled-tea market in China was worth 198 billion yuan in 2022, reached 237 billion yuan in 2023 and 284 billion yuan in 2024.";
const RIGHT: &str = "The bottled-tea market in China was worth 23.7 billion yuan in 2023.";

#[test]
fn a_slip_takes_the_breaks_that_it_makes_with_it() {
    let next = "The bottled-tea market in China was worth 31.5 billion yuan in 2025.";
    let found = report(&[LIST, RIGHT, next]);
    let loud: Vec<&str> = found.findings.iter().filter(|f| f.severity > Severity::Note).map(|f| f.rule).collect();
    assert_eq!(loud, ["unit-slip"], "{:#?}", found.findings);
    assert!(found.findings[0].explains.iter().any(|e| e.rule == "series-break"));
}

#[test]
fn a_slip_takes_no_other_quarrel() {
    let other = "In the survey, 45% of the shops were closed, that is 60 out of 100 shops on the street.";
    let found = report(&[LIST, RIGHT, other]);
    assert!(found.findings.iter().any(|f| f.rule == "percent-vs-count"));
}

#[test]
fn parts_of_one_sentence_share_a_card() {
    let found = report(&[
        "Advertising spending of the bottled-tea market in China reached 81.3 billion yuan in 2024 and 92.6 billion yuan in 2025.",
        "The bottled-tea market in China was worth 50.5 billion yuan in 2024 and 63.4 billion yuan in 2025.",
    ]);
    let loud: Vec<String> = found.findings.iter().filter(|f| f.severity > Severity::Note).map(line).collect();
    assert_eq!(loud, ["part-exceeds-whole: 81.3 billion yuan / 50.5 billion yuan"]);
    assert_eq!(found.findings[0].explains.len(), 1);
}

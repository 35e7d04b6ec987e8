//! What the program made of one plant: found by the right check, seen otherwise, or missed.

use std::collections::BTreeSet;

use super::plant::Plant;
use super::set::Set;
use super::trial::Finding;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A warning or error of a right check on the planted figure and a witness, or a figure tied to it by a relation.
    Right,
    /// A warning or error of a check that sees what the error does to its neighbours.
    Symptom,
    /// Any other warning or error on the planted figure.
    Warning,
    /// Only a note on it.
    Note,
    Nothing,
}

pub struct Verdict {
    pub found: Found,
    /// Warnings that the clean set doesn't have, on figures that have no part in the error.
    pub false_alarms: Vec<String>,
    /// What was said on the planted figure.
    pub said: Vec<String>,
    /// Every finding of the changed set, and whether it holds.
    pub told: Vec<Told>,
}

/// A finding: how sure it was of itself, and whether it was right.
pub struct Told {
    pub rule: String,
    pub loud: bool,
    /// In hundredths.
    pub confidence: u32,
    /// Whether one of its own figures is wrong. In a set whose figures agree but for the error, nothing else is.
    pub holds: bool,
    pub key: String,
}

impl Told {
    pub fn of(finding: &Finding, holds: bool) -> Told {
        let (rule, key) = (finding.rule.clone(), finding.key());
        Told { rule, loud: finding.is_loud(), confidence: finding.confidence, holds, key }
    }
}

pub fn judge(set: &Set, plant: &Plant, findings: &[Finding], clean: &BTreeSet<String>) -> Verdict {
    let on = |finding: &Finding, row: usize| finding.touches(set.rows[row].article, &plant.span(set, row));
    let planted = |finding: &Finding| plant.planted.iter().any(|&row| on(finding, row));
    // Beside the witnesses, what the labels tie to the planted figure by arithmetic gives it away as well.
    let pair = |finding: &Finding| {
        plant.planted.iter().filter(|&&row| on(finding, row)).any(|&row| {
            let tied = set.tied(row);
            let mut beside = plant.witnesses.iter().chain(&tied).filter(|&&other| other != row);
            beside.any(|&other| on(finding, other))
        })
    };
    // Whatever went wrong in a headline, that its body says otherwise is a symptom of it.
    let title = plant.planted.iter().any(|&row| set.in_headline(row));
    let right = |finding: &Finding| plant.kind.right().contains(&finding.rule.as_str());
    let symptom = |finding: &Finding| {
        plant.kind.symptoms().contains(&finding.rule.as_str()) || title && finding.rule == "title-body"
    };
    let touching: Vec<&Finding> = findings.iter().filter(|finding| planted(finding)).collect();
    let loud = || touching.iter().filter(|finding| finding.is_loud());
    let found = if loud().any(|finding| right(finding) && pair(finding)) {
        Found::Right
    } else if loud().any(|finding| symptom(finding)) {
        Found::Symptom
    } else if loud().next().is_some() {
        Found::Warning
    } else if !touching.is_empty() {
        Found::Note
    } else {
        Found::Nothing
    };
    let around = if plant.kind.takes_the_sentence() { plant.sentence(set) } else { Vec::new() };
    let none_too_many = |finding: &Finding| planted(finding) || around.iter().any(|&row| on(finding, row));
    let stray = findings.iter().filter(|finding| finding.is_loud() && !none_too_many(finding));
    let false_alarms = stray.filter(|finding| !clean.contains(&finding.key())).map(Finding::line).collect();
    let is_on = |finding: &Finding, row: usize| finding.is_on(set.rows[row].article, &plant.span(set, row));
    let holds = |finding: &Finding| plant.planted.iter().chain(&around).any(|&row| is_on(finding, row));
    let told = findings.iter().map(|finding| Told::of(finding, holds(finding))).collect();
    Verdict { found, false_alarms, said: touching.into_iter().map(Finding::line).collect(), told }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::kind::Kind;
    use crate::mutate::set::tests::set;
    use crate::mutate::trial::Span;

    fn finding(rule: &str, severity: &str, spans: &[(usize, usize, usize)]) -> Finding {
        let span =
            |&(article, start, end): &(usize, usize, usize)| Span { article, at: start..end, surface: "".into() };
        let (rule, severity, message) = (rule.to_string(), severity.to_string(), "m".to_string());
        let spans: Vec<Span> = spans.iter().map(span).collect();
        Finding { rule, severity, confidence: 90, message, own: spans.len(), spans }
    }

    #[test]
    fn the_right_pair_by_the_right_check() {
        let set = set(
            &["50 and 7", "50"],
            "1 | 50 | 1 | 50 |  | a |  |  | eq | actual | level |  | a\n\
             1 | 7 | 1 | 7 |  | b |  |  | eq | actual | level |  | b\n\
             2 | 50 | 1 | 50 |  | a |  |  | eq | actual | level |  | a",
            "",
        );
        let plant = Plant::on_row(Kind::X10, "up", &set, 0, "500".into(), vec![2]);
        let judged = |findings: &[Finding]| judge(&set, &plant, findings, &BTreeSet::new());
        let found = |rule: &str, severity: &str, spans: &[(usize, usize, usize)]| {
            judged(&[finding(rule, severity, spans)]).found
        };
        assert_eq!(found("unit-slip", "error", &[(0, 0, 3), (1, 0, 2)]), Found::Right);
        assert_eq!(found("unit-slip", "error", &[(0, 0, 3), (0, 8, 9)]), Found::Warning, "not the witness");
        assert_eq!(found("unit-slip", "note", &[(0, 0, 3), (1, 0, 2)]), Found::Note);
        assert_eq!(found("series-break", "warning", &[(0, 0, 3)]), Found::Symptom);
        assert_eq!(found("value-conflict", "warning", &[(0, 0, 3), (1, 0, 2)]), Found::Warning);
        let stray = judged(&[finding("value-conflict", "warning", &[(0, 8, 9)])]);
        assert_eq!((stray.found, stray.false_alarms.len()), (Found::Nothing, 1));
        assert!(!stray.told[0].holds && judged(&[finding("direction", "warning", &[(0, 0, 3)])]).told[0].holds);
        assert_eq!(judged(&[finding("value-conflict", "note", &[(0, 8, 9)])]).false_alarms.len(), 0);
    }

    #[test]
    fn a_relation_of_the_same_fact_elsewhere_counts_as_the_pair() {
        let set = set(
            &["50 after 40, up 25%", "50 after 40"],
            "1 | 50 | 1 | 50 |  | a |  |  | eq | actual | level |  | a\n\
             1 | 40 | 1 | 40 |  | a |  |  | eq | actual | level |  | a0\n\
             1 | 25% | 1 | 25 | % | a |  |  | eq | actual | growth | up | g\n\
             2 | 50 | 1 | 50 |  | a |  |  | eq | actual | level |  | a\n\
             2 | 40 | 1 | 40 |  | a |  |  | eq | actual | level |  | a0",
            "growth @ 1:40:1|1:50:1|1:25%:1",
        );
        let plant = Plant::on_row(Kind::Digits, "", &set, 3, "05".into(), vec![0]);
        let found = |rule: &str, spans: &[(usize, usize, usize)]| {
            judge(&set, &plant, &[finding(rule, "error", spans)], &BTreeSet::new()).found
        };
        assert_eq!(found("growth-mismatch", &[(1, 0, 2), (1, 9, 11)]), Found::Right);
        assert_eq!(found("growth-mismatch", &[(1, 0, 2)]), Found::Warning, "nothing beside it");
        assert_eq!(found("unit-slip", &[(1, 0, 2), (0, 0, 2)]), Found::Warning, "no unit slipped");
    }
}

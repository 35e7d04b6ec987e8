//! Checking: a set is checked to the end, what is shown was printed, and the order of the articles changes nothing.

use std::collections::BTreeSet;

use crossfoot::report::{Report, SpanRow};

/// Holds what must hold of a set: pastes with a record separator between them.
pub fn check(text: &str) {
    let settings = super::settings(text);
    let pastes = super::pastes(text);
    let mut articles = super::articles(&pastes);
    let report = super::report(&articles, &settings);
    sound(&report, &pastes);
    articles.reverse();
    let turned = super::report(&articles, &settings);
    sound(&turned, &pastes);
    assert_eq!(told(&report), told(&turned), "the articles in the opposite order");
}

fn sound(report: &Report, pastes: &[&str]) {
    let input = |id: &str| {
        let article = report.articles.iter().find(|article| article.id == id).expect("an id that there is");
        pastes[article.input as usize]
    };
    let printed = |span: &SpanRow| {
        assert_eq!(input(&span.article).get(span.start as usize..span.end as usize), Some(&*span.surface));
        assert!(report.mentions.iter().any(|mention| mention.id == span.mention), "a span has its figure");
    };
    for mention in &report.mentions {
        let printed = input(&mention.article).get(mention.start as usize..mention.end as usize);
        assert_eq!(printed, Some(&*mention.surface), "a figure is shown as printed");
    }
    for finding in &report.findings {
        assert!(!finding.message.is_empty() && !finding.spans.is_empty());
        finding.spans.iter().for_each(printed);
        finding.explains.iter().flat_map(|explained| &explained.spans).for_each(printed);
    }
}

/// The findings without their order: the check, its weight, and the figure in doubt with its sentence, of which the
/// fingerprint is made. Which of many witnesses are shown may go by the order.
fn told(report: &Report) -> BTreeSet<(&'static str, String, &str)> {
    let kind = |fingerprint: &'_ str| fingerprint.split('-').next().unwrap_or_default().len();
    let findings = report.findings.iter();
    findings.map(|f| (f.rule, format!("{:?}", f.severity), &f.fingerprint[..kind(&f.fingerprint)])).collect()
}

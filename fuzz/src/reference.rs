//! The table of known figures: each row is used or refused with a sentence of one line, and what is used can be checked
//! against.

use crossfoot::settings::{Locale, Settings};

/// Two short articles for the rows to be held against.
const NEWS: [&str; 2] = [
    "In 2024, the bottled-tea market in China was worth 505 billion yuan, up 12% from a year earlier.",
    "2024年，中国瓶装茶市场规模达到50.5亿元，用户超过3亿人，其中杭州占8%。",
];

/// Holds what must hold of a table.
pub fn reference(table: &str) {
    let (known, faults) = crossfoot::reference::parse(table);
    let lines = table.lines().count() as u32 + 1;
    for fault in &faults {
        assert!((1..=lines).contains(&fault.line), "line {} of {lines}", fault.line);
        for locale in [Locale::En, Locale::Zh] {
            let said = fault.in_words(locale);
            assert!(
                !said.is_empty() && !said.chars().any(char::is_control),
                "one line without control signs: {said:?}"
            );
        }
    }
    for row in &known {
        assert!((1..=lines).contains(&row.line), "line {} of {lines}", row.line);
        assert!(row.topic.is_some() || row.metric.is_some(), "a row is about something");
    }
    let settings = Settings { known, ..super::settings(table) };
    let report = super::report(&super::articles(&NEWS), &settings);
    assert!(report.findings.iter().all(|finding| !finding.message.is_empty()));
}

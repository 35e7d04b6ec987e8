//! Whether confidence is earned: of the findings that were given so much, how many hold.
//!
//! Each changed set is what a reader may have before them: a few articles with one error. Every finding of it counts, also
//! one that the set has without the error; it holds if one of its own figures is wrong.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use crate::mutate::verdict::Told;

/// Where the steps of confidence begin, in hundredths.
const STEPS: [u32; 7] = [95, 90, 85, 80, 70, 60, 0];

#[derive(Default)]
struct Count {
    findings: usize,
    hold: usize,
    confidence: u64,
    /// Each finding that does not hold, by what tells it from others.
    wrong: BTreeMap<String, usize>,
}

impl Count {
    fn add(&mut self, told: &Told) {
        self.findings += 1;
        self.hold += usize::from(told.holds);
        self.confidence += u64::from(told.confidence);
        if !told.holds {
            *self.wrong.entry(told.key.clone()).or_default() += 1;
        }
    }

    fn share(&self) -> f64 {
        100.0 * self.hold as f64 / self.findings.max(1) as f64
    }

    fn given(&self) -> f64 {
        self.confidence as f64 / self.findings.max(1) as f64
    }

    fn line(&self, name: &str) -> String {
        let (findings, hold, wrong) = (self.findings, self.hold, self.wrong.len());
        format!("{name:<34}{findings:>9}{:>7.0}%{hold:>9}{:>7.0}%{wrong:>8}\n", self.given(), self.share())
    }

    fn json(&self) -> Value {
        json!({"findings": self.findings, "hold": self.hold, "given": self.given(), "wrong": self.wrong})
    }
}

#[derive(Default)]
pub struct Calibration {
    /// Warnings and errors, by the step of their confidence.
    steps: BTreeMap<u32, Count>,
    notes: Count,
    /// By check and confidence; notes under a name of their own.
    rules: BTreeMap<(String, u32), Count>,
}

impl Calibration {
    pub fn add(&mut self, told: &Told) {
        let step = STEPS.into_iter().find(|step| told.confidence >= *step).unwrap_or_default();
        let count = if told.loud { self.steps.entry(step).or_default() } else { &mut self.notes };
        count.add(told);
        let rule = if told.loud { told.rule.clone() } else { format!("{} (note)", told.rule) };
        self.rules.entry((rule, told.confidence)).or_default().add(told);
    }

    /// A row for each step, the surest first.
    pub fn table(&self) -> String {
        let mut text = head("warnings and errors of confidence");
        let mut top = 100;
        for step in STEPS {
            if let Some(count) = self.steps.get(&step) {
                text += &count.line(&format!("{step}–{top}%"));
            }
            top = step.saturating_sub(1);
        }
        let mut sure = Count::default();
        for count in self.steps.range(90..).map(|(_, count)| count) {
            sure.findings += count.findings;
            sure.hold += count.hold;
            sure.confidence += count.confidence;
            sure.wrong.extend(count.wrong.clone());
        }
        text += &sure.line("90% and above");
        text + &self.notes.line("notes")
    }

    /// A row for each check and confidence.
    pub fn by_rule(&self) -> String {
        let mut text = head("check");
        for ((rule, confidence), count) in &self.rules {
            text += &count.line(&format!("{rule} {confidence}%"));
            let mut wrong: Vec<_> = count.wrong.iter().collect();
            wrong.sort_by_key(|(_, times)| std::cmp::Reverse(**times));
            for (key, times) in wrong {
                let _ = writeln!(text, "    {times} × {key}");
            }
        }
        text
    }

    pub fn json(&self) -> Value {
        let steps: Vec<Value> = STEPS
            .into_iter()
            .filter_map(|step| {
                let mut row = self.steps.get(&step)?.json();
                row["from"] = step.into();
                Some(row)
            })
            .collect();
        json!({"steps": steps, "notes": self.notes.json()})
    }
}

fn head(what: &str) -> String {
    format!("{what:<34}{:>9}{:>8}{:>9}{:>8}{:>8}\n", "findings", "given", "hold", "share", "wrong")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(confidence: u32, loud: bool, holds: bool) -> Told {
        Told { rule: "unit-slip".into(), loud, confidence, holds, key: format!("{confidence}") }
    }

    #[test]
    fn findings_are_counted_by_how_sure_they_are() {
        let mut calibration = Calibration::default();
        for told in [told(97, true, true), told(93, true, true), told(93, true, false), told(50, false, false)] {
            calibration.add(&told);
        }
        let table = calibration.table();
        let row = |name: &str| -> Vec<String> {
            let line = table.lines().find(|line| line.starts_with(name)).expect("a row");
            line[name.len()..].split_whitespace().map(str::to_owned).collect()
        };
        assert_eq!(row("95–100%"), ["1", "97%", "1", "100%", "0"]);
        assert_eq!(row("90–94%"), ["2", "93%", "1", "50%", "1"]);
        assert_eq!(row("90% and above"), ["3", "94%", "2", "67%", "1"]);
        assert_eq!(row("notes"), ["1", "50%", "0", "0%", "1"]);
        assert!(calibration.by_rule().contains("unit-slip (note) 50%"));
    }
}

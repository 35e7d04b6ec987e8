//! What is printed of the verdicts: a table by kind, a line for each miss, and the same as JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use super::kind::Kind;
use super::plant::{Edit, Plant};
use super::set::Set;
use super::verdict::{Found, Verdict};

/// One plant with its set and what came of it.
pub struct Outcome<'a> {
    pub set: &'a Set,
    pub plant: &'a Plant,
    pub verdict: Verdict,
}

#[derive(Default)]
struct Count {
    planted: usize,
    witnessed: usize,
    right: usize,
    symptom: usize,
    any: usize,
    note: usize,
    false_alarms: usize,
}

impl Count {
    fn of<'a>(outcomes: impl Iterator<Item = &'a Outcome<'a>>) -> Count {
        let mut count = Count::default();
        for outcome in outcomes {
            count.planted += 1;
            count.false_alarms += outcome.verdict.false_alarms.len();
            if outcome.plant.witnesses.is_empty() {
                continue;
            }
            count.witnessed += 1;
            let found = outcome.verdict.found;
            count.right += usize::from(found == Found::Right);
            count.symptom += usize::from(found == Found::Symptom);
            count.any += usize::from(matches!(found, Found::Right | Found::Symptom | Found::Warning));
            count.note += usize::from(found == Found::Note);
        }
        count
    }

    fn line(&self, name: &str) -> String {
        let share = |part: usize| match self.witnessed {
            0 => "-".to_string(),
            whole => format!("{part} {:>4.0}%", 100.0 * part as f64 / whole as f64),
        };
        format!(
            "{name:<18}{:>8}{:>9}{:>12}{:>8}{:>12}{:>7}{:>8}{:>8}\n",
            self.planted,
            self.witnessed,
            share(self.right),
            self.symptom,
            share(self.any),
            self.note,
            self.witnessed - self.any - self.note,
            self.false_alarms
        )
    }

    fn json(&self) -> Value {
        json!({"planted": self.planted, "witnessed": self.witnessed, "right": self.right, "symptom": self.symptom,
            "any": self.any, "note_only": self.note, "false_alarms": self.false_alarms})
    }
}

/// A row for each kind, below it one for each way where there are several (if wanted), and the total.
pub fn table(outcomes: &[Outcome], ways: bool) -> String {
    let mut text = format!(
        "{:<18}{:>8}{:>9}{:>12}{:>8}{:>12}{:>7}{:>8}{:>8}\n",
        "kind", "planted", "witness", "right", "symptom", "any", "note", "silent", "false"
    );
    for kind in Kind::ALL {
        let of_kind = || outcomes.iter().filter(move |outcome| outcome.plant.kind == kind);
        if of_kind().next().is_none() {
            continue;
        }
        text += &Count::of(of_kind()).line(kind.name());
        let mut names: Vec<&str> = of_kind().map(|outcome| outcome.plant.way).collect();
        names.sort_unstable();
        names.dedup();
        for way in names.iter().filter(|_| ways && names.len() > 1) {
            text += &Count::of(of_kind().filter(|outcome| outcome.plant.way == *way)).line(&format!("  {way}"));
        }
    }
    text + &Count::of(outcomes.iter()).line("total")
}

/// A paragraph for each plant that has a witness and was not found by a right check.
pub fn misses(outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    let missed = |outcome: &&Outcome| !outcome.plant.witnesses.is_empty() && outcome.verdict.found != Found::Right;
    for Outcome { set, plant, verdict } in outcomes.iter().filter(missed) {
        let (before, after) = plant.shown(set);
        let _ = writeln!(
            text,
            "{} {} ({}) {}/{}: {before} → {after}",
            word(verdict.found),
            plant.kind.name(),
            plant.way,
            set.name,
            plant.article + 1
        );
        let _ = writeln!(text, "    beside {}", surfaces(set, &plant.witnesses).join(", "));
        for line in &verdict.said {
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

/// The false alarms that plants led to, each with how many of them.
pub fn false_alarms(outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for Outcome { set, plant, verdict } in outcomes {
        for alarm in &verdict.false_alarms {
            let (before, after) = plant.shown(set);
            let _ = writeln!(
                text,
                "false {} {}/{}: {before} → {after}\n    {alarm}",
                plant.kind.name(),
                set.name,
                plant.article + 1
            );
        }
    }
    text
}

pub fn json(outcomes: &[Outcome]) -> Value {
    let kinds: serde_json::Map<String, Value> = Kind::ALL
        .into_iter()
        .map(|kind| (kind, Count::of(outcomes.iter().filter(|outcome| outcome.plant.kind == kind))))
        .filter(|(_, count)| count.planted > 0)
        .map(|(kind, count)| (kind.name().to_string(), count.json()))
        .collect();
    let plants: Vec<Value> = outcomes
        .iter()
        .map(|Outcome { set, plant, verdict }| {
            let (before, after) = plant.shown(set);
            json!({"kind": plant.kind.name(), "way": plant.way, "set": set.name, "article": plant.article + 1,
                "before": before, "after": after, "planted": surfaces(set, &plant.planted),
                "witnesses": surfaces(set, &plant.witnesses), "found": word(verdict.found), "said": verdict.said,
                "false_alarms": verdict.false_alarms, "edits": edits(plant)})
        })
        .collect();
    json!({"kinds": kinds, "total": Count::of(outcomes.iter()).json(), "plants": plants})
}

/// Bytes of the article as it stands, and what is put in their place.
fn edits(plant: &Plant) -> Vec<Value> {
    let edit = |edit: &Edit| json!({"start": edit.span.start, "end": edit.span.end, "text": edit.text});
    plant.edits.iter().map(edit).collect()
}

fn surfaces(set: &Set, rows: &[usize]) -> Vec<String> {
    let mut seen: Vec<usize> = rows.to_vec();
    seen.sort_unstable();
    seen.dedup();
    seen.iter().map(|&row| format!("{}:{}", set.rows[row].article + 1, set.rows[row].surface)).collect()
}

fn word(found: Found) -> &'static str {
    match found {
        Found::Right => "right",
        Found::Symptom => "symptom",
        Found::Warning => "warning",
        Found::Note => "note",
        Found::Nothing => "silent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    #[test]
    fn only_plants_with_a_witness_count_as_missed() {
        let set = set(&["50 and 7"], "1 | 50 | 1 | 50 |  | a |  |  | eq | actual | level |  | a", "");
        let verdict = |found| Verdict { found, false_alarms: vec![], said: vec![], told: vec![] };
        let plants = [vec![0], vec![0], vec![]].map(|seen| Plant::on_row(Kind::X10, "up", &set, 0, "500".into(), seen));
        let found = [Found::Right, Found::Note, Found::Nothing];
        let outcomes: Vec<Outcome> = plants
            .iter()
            .zip(found)
            .map(|(plant, found)| Outcome { set: &set, plant, verdict: verdict(found) })
            .collect();
        let count = Count::of(outcomes.iter());
        assert_eq!((count.planted, count.witnessed, count.right, count.any, count.note), (3, 2, 1, 1, 1));
        assert!(table(&outcomes, false).lines().nth(1).is_some_and(|line| line.contains("1   50%")));
        assert_eq!(misses(&outcomes).lines().next(), Some("note x10 (up) test/1: 50 → 500"));
        assert_eq!(json(&outcomes)["plants"].as_array().map(Vec::len), Some(3));
    }
}

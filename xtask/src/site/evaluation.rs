//! What the evaluation page runs: the labelled sets, and the errors to plant in them. Planting stands once, in `mutate`;
//! the page applies what is written here and judges what the engine makes of it (`crates/page/js/judge.js`).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::mutate::kind::Kind;
use crate::mutate::plant::Plant;
use crate::mutate::set::{Row, Set};
use crate::mutate::{self, Options};

/// The file. Few readers ask for it, and it is large: the service worker does not take it along.
pub const FILE: &str = "evaluation.json";

/// Writes it into the site.
pub fn write(dist: &Path) -> Result<()> {
    let groups = [true, false].map(|held_out| {
        let options = Options { held_out, one_in: 1, ..Options::default() };
        let sets = mutate::sets(&options)?;
        let plants = mutate::plants(&sets, &options);
        let plants: Vec<Value> = plants.iter().map(|(at, plant)| planted(&sets[*at], *at, plant)).collect();
        let name = if held_out { "held-out" } else { "own" };
        Ok(json!({"name": name, "sets": sets.iter().map(set).collect::<Vec<_>>(), "plants": plants}))
    });
    let groups = groups.into_iter().collect::<Result<Vec<Value>>>()?;
    let kind = |kind: Kind| {
        json!({"name": kind.name(), "right": kind.right(), "symptoms": kind.symptoms(),
            "sentence": kind.takes_the_sentence()})
    };
    let all = json!({"kinds": Kind::ALL.map(kind), "groups": groups});
    let file = dist.join(FILE);
    fs::write(&file, serde_json::to_vec(&all)?).with_context(|| format!("{} cannot be written", file.display()))
}

/// A set: its texts, its labels, and of each label those that arithmetic ties to it and those of its sentence.
fn set(set: &Set) -> Value {
    let rows: Vec<Value> = set.rows.iter().map(|row| label(set, row)).collect();
    let each = |of: &dyn Fn(usize) -> Vec<usize>| (0..set.rows.len()).map(of).collect::<Vec<_>>();
    json!({
        "name": set.name,
        "words": set.texts.iter().map(|text| mutate::length(text)).sum::<usize>(),
        "texts": set.texts,
        "rows": rows,
        "tied": each(&|row| set.tied(row)),
        "sentence": each(&|row| set.within(set.rows[row].article, &set.sentence_of(row))),
    })
}

/// Article, place, value from and to, unit, measure, and the year in which its period begins.
fn label(set: &Set, row: &Row) -> Value {
    let text = &set.texts[row.article];
    let (start, end) = (utf16(text, row.span.start), utf16(text, row.span.end));
    let year = row.period.get(..4).unwrap_or_default();
    json!([row.article, start, end, row.low, row.high, row.unit, row.measure, year])
}

/// Kind, set, article, what is put where, the rows that are wrong then, and those that give it away.
fn planted(set: &Set, at: usize, plant: &Plant) -> Value {
    let text = &set.texts[plant.article];
    let edit =
        |edit: &mutate::plant::Edit| json!([utf16(text, edit.span.start), utf16(text, edit.span.end), edit.text]);
    let edits: Vec<Value> = plant.edits.iter().map(edit).collect();
    let kind = Kind::ALL.iter().position(|kind| *kind == plant.kind);
    json!([kind, at, plant.article, edits, plant.planted, plant.witnesses])
}

/// A place as JavaScript counts.
fn utf16(text: &str, at: usize) -> usize {
    text[..at].encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set as labelled;

    #[test]
    fn places_are_told_as_javascript_counts() {
        let set = labelled(
            &["𠮷和50亿元", "5 billion"],
            "1 | 50亿元 | 1 | 5000000000 | CNY | a |  | 2024H1 | eq | actual | level |  | a\n\
             2 | 5 billion | 1 | 5000000000 |  | a |  |  | eq | actual | level |  | a",
            "",
        );
        let plant = Plant::on_row(Kind::X10, "up", &set, 0, "500亿元".into(), vec![1]);
        assert_eq!(planted(&set, 7, &plant), json!([0, 7, 0, [[3, 7, "500亿元"]], [0], [1]]));
        assert_eq!(label(&set, &set.rows[0]), json!([0, 3, 7, 5e9, 5e9, "CNY", "level", "2024"]));
        assert_eq!(super::set(&set)["tied"], json!([[], []]));
    }
}

//! Errors in a single figure whose fact stands elsewhere in the set too.

use super::figure;
use super::interval::Interval;
use super::kind::Kind;
use super::plant::Plant;
use super::set::{Row, Set};
use super::unit;

pub fn powers(set: &Set, kind: Kind, power: i32) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (index, row) in set.rows.iter().enumerate() {
        if row.measure != "level" || row.unit == "%" || row.is_range() {
            continue;
        }
        for (way, power) in [("up", power), ("down", -power)] {
            if let Some(surface) = figure::read(&row.surface).and_then(|figure| figure.shifted(power)) {
                let witnesses = apart(set, index, &surface);
                plants.push(Plant::on_row(kind, way, set, index, surface, witnesses));
            }
        }
    }
    plants
}

pub fn currency(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (index, row) in set.rows.iter().enumerate() {
        let money = row.unit.starts_with("CNY") || row.unit.starts_with("USD");
        let Some(surface) = unit::other_currency(&row.surface).filter(|_| money && row.measure == "level") else {
            continue;
        };
        let way = if row.unit.starts_with("CNY") { "to dollars" } else { "to yuan" };
        plants.push(Plant::on_row(Kind::Currency, way, set, index, surface, set.same_fact(index).collect()));
    }
    plants
}

pub fn digits(set: &Set) -> Vec<Plant> {
    rewritten(set, Kind::Digits, |index, row| figure::read(&row.surface)?.swapped(index))
}

pub fn point(set: &Set) -> Vec<Plant> {
    rewritten(set, Kind::Point, |_, row| figure::read(&row.surface)?.without_point())
}

fn rewritten(set: &Set, kind: Kind, rewrite: impl Fn(usize, &Row) -> Option<String>) -> Vec<Plant> {
    let numbered = set.rows.iter().enumerate().filter(|(_, row)| row.measure != "rank" && !row.is_range());
    let changed = numbered.filter_map(|(index, row)| Some((index, rewrite(index, row)?)));
    changed
        .map(|(index, surface)| {
            let witnesses = apart(set, index, &surface);
            Plant::on_row(kind, "", set, index, surface, witnesses)
        })
        .collect()
}

/// Percentage points printed as percent: against the same fact elsewhere, or the two rates it lies between.
pub fn points(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (index, row) in set.rows.iter().enumerate().filter(|(_, row)| row.unit == "pp") {
        if let Some(surface) = unit::points_as_percent(&row.surface) {
            let mut witnesses: Vec<usize> = set.same_fact(index).collect();
            for relation in set.relations.iter().filter(|relation| relation.kind == "from-to") {
                if relation.rows.contains(&index) {
                    witnesses.extend(relation.rows.iter().filter(|&&other| other != index));
                }
            }
            plants.push(Plant::on_row(Kind::Points, "", set, index, surface, witnesses));
        }
    }
    plants
}

/// A figure of the headline off by 30 to 70 percent, where the body of its own article states the fact.
pub fn title(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (index, row) in set.rows.iter().enumerate() {
        if !set.in_headline(index) || row.is_range() || row.measure == "rank" {
            continue;
        }
        let factors = [1.4, 0.6, 1.6, 0.5];
        let value = |figure: figure::Figure| figure.with_value(figure.value() * factors[plants.len() % factors.len()]);
        let Some(surface) = figure::read(&row.surface).and_then(value) else { continue };
        let mut witnesses = apart(set, index, &surface);
        // With no word of it in the body, this is no error of the headline alone.
        if !witnesses.iter().any(|&other| set.rows[other].article == row.article && !set.in_headline(other)) {
            witnesses.clear();
        }
        plants.push(Plant::on_row(Kind::Title, "", set, index, surface, witnesses));
    }
    plants
}

/// Rows with the fact of this one that cannot be right beside it once it reads so.
fn apart(set: &Set, row: usize, surface: &str) -> Vec<usize> {
    let Some(changed) = Interval::with(&set.rows[row], surface) else { return Vec::new() };
    set.same_fact(row).filter(|&other| changed.apart(Interval::of(&set.rows[other]))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    fn sample() -> Set {
        set(
            &[
                "Sales near 51 billion yuan\n\nSales were 50.5 billion yuan, a rise of 1.2 percentage points.",
                "销售额\n\n销售额505亿元，超50亿元。",
            ],
            "1 | 51 billion yuan | 1 | 51000000000 | CNY | s |  | 2024 | nearly | actual | level |  | s\n\
             1 | 50.5 billion yuan | 1 | 50500000000 | CNY | s |  | 2024 | eq | actual | level |  | s\n\
             1 | 1.2 percentage points | 1 | 1.2 | pp | r |  | 2024 | eq | actual | difference | up | r\n\
             2 | 505亿元 | 1 | 50500000000 | CNY | s |  | 2024 | eq | actual | level |  | s\n\
             2 | 50亿元 | 1 | 5000000000 | CNY | t |  | 2024 | gt | actual | level |  | t",
            "",
        )
    }

    #[test]
    fn a_power_of_ten_is_seen_by_the_other_rows_of_the_fact() {
        let set = sample();
        let plants = powers(&set, Kind::X10, 1);
        let shown: Vec<_> =
            plants.iter().map(|plant| (plant.edits[0].text.as_str(), plant.witnesses.clone())).collect();
        assert!(shown.contains(&("505 billion yuan", vec![0, 3])));
        assert!(shown.contains(&("50.5亿元", vec![0, 1])));
        assert!(shown.contains(&("5亿元", vec![])), "nothing else states this fact");
        assert!(!plants.iter().any(|plant| plant.planted == [2]), "a difference is no level");
    }

    #[test]
    fn the_headline_is_held_against_its_own_body() {
        let set = sample();
        let plants = title(&set);
        assert_eq!(plants.len(), 1);
        assert_eq!(
            (plants[0].edits[0].text.as_str(), plants[0].witnesses.as_slice()),
            ("71 billion yuan", &[1, 3][..])
        );
    }

    #[test]
    fn units_slip_only_where_there_is_one() {
        let set = sample();
        assert_eq!(currency(&set).len(), 4);
        assert_eq!(points(&set).len(), 1);
        assert!(points(&set)[0].witnesses.is_empty());
        assert_eq!(digits(&set).len(), 2, "50亿元 would be 05亿元");
    }
}

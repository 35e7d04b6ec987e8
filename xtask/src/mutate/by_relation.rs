//! Errors that break the arithmetic between the figures of a relation.

use super::figure;
use super::interval::{Interval, in_base};
use super::kind::Kind;
use super::plant::Plant;
use super::set::{Relation, Set};

fn of<'a>(set: &'a Set, kinds: &'a [&str]) -> impl Iterator<Item = (usize, &'a Relation)> {
    set.relations.iter().enumerate().filter(|(_, relation)| kinds.contains(&relation.kind.as_str()))
}

/// A plant on one member of a relation; all the others are its witnesses.
fn on_member(
    set: &Set,
    kind: Kind,
    way: &'static str,
    relation: &Relation,
    member: usize,
    value: f64,
) -> Option<Plant> {
    let row = &set.rows[member];
    let old = figure::read(&row.surface)?;
    // A label may count in another unit than the print: 50 cents, 5角.
    let surface = old.with_value(value * old.value() / row.high)?;
    let witnesses = relation.rows.iter().copied().filter(|&other| other != member).collect();
    Some(Plant::on_row(kind, way, set, member, surface, witnesses))
}

/// k or n, in turn, so far off that k/n is clearly outside the printed percentage.
pub fn k_of_n(set: &Set) -> Vec<Plant> {
    let plant = |(turn, relation): (usize, &Relation)| {
        let &[percent, k, n] = relation.rows.as_slice() else { return None };
        let value = |row: usize| set.rows[row].high;
        let (way, member, factors) = if turn % 2 == 0 { ("k", k, [0.7, 1.3]) } else { ("n", n, [1.3, 0.75]) };
        let factors = if turn / 2 % 2 == 0 { factors } else { [factors[1], factors[0]] };
        factors.into_iter().find_map(|factor| {
            let (new_k, new_n) = if way == "k" { (value(k) * factor, value(n)) } else { (value(k), value(n) * factor) };
            let off = (new_k / new_n - value(k) / value(n)).abs() * 100.0;
            let clear = off > 1.0 && off > 2.0 * Interval::of(&set.rows[percent]).slack() && new_k < new_n;
            clear.then(|| on_member(set, Kind::KOfN, way, relation, member, value(member) * factor))?
        })
    };
    of(set, &["k-of-n"]).filter_map(plant).collect()
}

/// A part above its whole.
pub fn part(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (turn, relation) in of(set, &["part-whole", "sum"]) {
        let (whole, parts) = match relation.kind.as_str() {
            "sum" => (relation.rows[0], &relation.rows[1..]),
            _ => (relation.rows[1], &relation.rows[..1]),
        };
        for &part in parts {
            let factor = [1.15, 1.4, 1.25][turn % 3];
            let row = &set.rows[part];
            let value = in_base(&set.rows[whole]) * factor * row.high / in_base(row);
            plants.extend(on_member(
                set,
                Kind::Part,
                if relation.kind == "sum" { "of a sum" } else { "of a whole" },
                relation,
                part,
                value,
            ));
        }
    }
    plants
}

/// Any one member of a sum off by 10 to 40 percent, where rounding cannot hide it.
pub fn sum(set: &Set) -> Vec<Plant> {
    let mut plants = Vec::new();
    for (turn, relation) in of(set, &["sum"]) {
        let rounding: f64 = relation.rows.iter().map(|&row| Interval::of(&set.rows[row]).slack()).sum();
        for (place, &member) in relation.rows.iter().enumerate() {
            let way = if place == 0 { "whole" } else { "part" };
            let value = set.rows[member].high;
            let factor = [1.15, 0.8, 1.35, 0.7][(turn + place) % 4];
            if (value * (factor - 1.0)).abs() > 2.0 * rounding {
                plants.extend(on_member(set, Kind::Sum, way, relation, member, value * factor));
            }
        }
    }
    plants
}

/// The rate of a growth off by 6 to 12 points, and not by chance the rate over a year more or less.
pub fn growth(set: &Set) -> Vec<Plant> {
    let plant = |(turn, relation): (usize, &Relation)| {
        let &[first, last, rate] = relation.rows.as_slice() else { return None };
        let old = set.rows[rate].high;
        let step = [6.0, 12.0, 9.0][turn % 3];
        let value = if turn % 2 == 1 && old > step + 1.0 { old - step } else { old + step };
        if relation.kind == "cagr" {
            let ratio = set.rows[last].high / set.rows[first].high;
            let years = (ratio.ln() / (1.0 + old / 100.0).ln()).round();
            let near = |years: f64| ((ratio.powf(1.0 / years) - 1.0) * 100.0 - value).abs() < 1.5;
            if near(years - 1.0) || near(years + 1.0) {
                return None;
            }
        }
        let way = if relation.kind == "cagr" { "over years" } else { "once" };
        let mut plant = on_member(set, Kind::Growth, way, relation, rate, value)?;
        plant.witnesses.extend(set.same_fact(rate).filter(|other| !relation.rows.contains(other)));
        Some(plant)
    };
    of(set, &["growth", "cagr"]).filter_map(plant).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    fn sample() -> Set {
        set(
            &["Of 50 vans 30 are red, 20 blue, 60%; up 25.0% from 40. One third."],
            "1 | 50 vans | 1 | 50 | van | vans |  | 2024 | eq | actual | level |  | n\n\
             1 | 30 | 1 | 30 | van | red |  | 2024 | eq | actual | level |  | k\n\
             1 | 20 | 1 | 20 | van | blue |  | 2024 | eq | actual | level |  | b\n\
             1 | 60% | 1 | 60 | % | red |  | 2024 | eq | actual | share |  | ks\n\
             1 | 25.0% | 1 | 25 | % | vans |  | 2024 | eq | actual | growth | up | g\n\
             1 | 40 | 1 | 40 | van | vans |  | 2023 | eq | actual | level |  | n0\n\
             1 | One third | 1 | 33.3 | % | x |  | 2024 | eq | actual | share |  | t",
            "sum @ 1:50 vans:1|1:30:1|1:20:1\n\
             k-of-n @ 1:60%:1|1:30:1|1:50 vans:1\n\
             part-whole @ 1:20:1|1:50 vans:1\n\
             growth @ 1:40:1|1:50 vans:1|1:25.0%:1\n\
             growth @ 1:40:1|1:50 vans:1|1:One third:1",
        )
    }

    fn shown(plants: &[Plant]) -> Vec<(&str, Vec<usize>)> {
        plants.iter().map(|plant| (plant.edits[0].text.as_str(), plant.witnesses.clone())).collect()
    }

    #[test]
    fn the_arithmetic_breaks() {
        let set = sample();
        assert_eq!(shown(&k_of_n(&set)), [("65 vans", vec![3, 1])]);
        assert_eq!(shown(&growth(&set)), [("19.0%", vec![5, 0])]);
        let parts = part(&set);
        assert_eq!(shown(&parts)[0], ("57", vec![0, 2]));
        assert_eq!(shown(&parts)[2], ("62", vec![0]));
        assert_eq!(shown(&sum(&set))[0], ("57 vans", vec![1, 2]));
    }

    #[test]
    fn what_is_spelled_or_hidden_by_rounding_is_left_alone() {
        let set = sample();
        assert!(!growth(&set).iter().any(|plant| plant.planted == [6]));
        let tiny = crate::mutate::set::tests::set(
            &["In all 1.5 million: 1.5 million and 30,000."],
            "1 | 1.5 million | 1 | 1530000 | x | a |  |  | eq | actual | level |  | a\n\
             1 | 1.5 million | 2 | 1500000 | x | b |  |  | eq | actual | level |  | b\n\
             1 | 30,000 | 1 | 30000 | x | c |  |  | eq | actual | level |  | c",
            "sum @ 1:1.5 million:1|1:1.5 million:2|1:30,000:1",
        );
        assert!(!sum(&tiny).iter().any(|plant| plant.planted == [2]));
    }
}

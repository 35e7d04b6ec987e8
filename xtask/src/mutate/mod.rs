//! `cargo xtask mutate`: plants one known error at a time in the labelled sets, and counts which the program finds.

mod by_fact;
mod by_relation;
mod direction;
mod figure;
mod interval;
mod kind;
mod place;
mod plant;
mod set;
mod table;
mod trial;
mod unit;
mod verdict;
mod year;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};

use self::kind::Kind;
use self::plant::Plant;
use self::set::Set;
use self::table::Outcome;
use crate::{project, run};

#[derive(Default)]
struct Options {
    /// Whether the sets that nobody tunes to are meant.
    held_out: bool,
    set: Option<String>,
    kind: Option<Kind>,
    verbose: bool,
    json: Option<PathBuf>,
}

pub fn command(arguments: &[String]) -> Result<()> {
    let options = options(arguments)?;
    let sets = sets(options.held_out, options.set.as_deref())?;
    run::show(run::cargo().args(["build", "--release", "--quiet"])).context("the program could not be built")?;

    let clean = clean(&sets, options.verbose)?;
    let kinds = Kind::ALL.into_iter().filter(|kind| options.kind.is_none_or(|wanted| wanted == *kind));
    let kinds: Vec<Kind> = kinds.collect();
    let plants: Vec<(usize, Plant)> = kinds
        .iter()
        .flat_map(|&kind| {
            sets.iter()
                .enumerate()
                .flat_map(move |(at, set)| plants(set, kind).into_iter().map(move |plant| (at, plant)))
        })
        .collect();
    let outcomes = outcomes(&sets, &plants, &clean)?;

    if options.verbose {
        println!("{}{}", table::misses(&outcomes), table::false_alarms(&outcomes));
    }
    println!("{}", table::table(&outcomes, options.verbose));
    println!("Shares are of the plants that leave a witness, as the labels have it. false: warnings on other figures.");
    if let Some(file) = options.json {
        fs::write(&file, serde_json::to_vec_pretty(&table::json(&outcomes))?)
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    Ok(())
}

fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options::default();
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().with_context(|| format!("{argument} wants a value"));
        match argument.as_str() {
            "--held-out" => options.held_out = true,
            "--set" => options.set = Some(value()?.clone()),
            "--kind" => {
                let names = Kind::ALL.map(Kind::name).join(", ");
                let name = value()?;
                let kind = Kind::named(name).with_context(|| format!("there is no kind {name}; there are {names}"))?;
                options.kind = Some(kind);
            }
            "--verbose" => options.verbose = true,
            "--json" => options.json = Some(value()?.into()),
            other => {
                bail!("mutate takes no {other}: [--held-out] [--set NAME] [--kind KIND] [--verbose] [--json FILE]")
            }
        }
    }
    Ok(options)
}

fn sets(held_out: bool, wanted: Option<&str>) -> Result<Vec<Set>> {
    let folder = project::root().join(if held_out { "tests/held-out" } else { "tests/sets" });
    let entries = fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut folders: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.retain(|path| path.is_dir() && wanted.is_none_or(|name| path.ends_with(name)));
    folders.sort();
    if folders.is_empty() {
        bail!("there is no such set in {}", folder.display());
    }
    folders.iter().map(|path| Set::load(path)).collect()
}

/// Every place of a set where an error of this kind can be planted, in the order of its rows.
fn plants(set: &Set, kind: Kind) -> Vec<Plant> {
    match kind {
        Kind::X10 => by_fact::powers(set, kind, 1),
        Kind::X100 => by_fact::powers(set, kind, 2),
        Kind::X1000 => by_fact::powers(set, kind, 3),
        Kind::Currency => by_fact::currency(set),
        Kind::Year => year::plants(set),
        Kind::Digits => by_fact::digits(set),
        Kind::Point => by_fact::point(set),
        Kind::Points => by_fact::points(set),
        Kind::Direction => direction::plants(set),
        Kind::KOfN => by_relation::k_of_n(set),
        Kind::Part => by_relation::part(set),
        Kind::Sum => by_relation::sum(set),
        Kind::Growth => by_relation::growth(set),
        Kind::Title => by_fact::title(set),
        Kind::Place => place::plants(set),
    }
}

/// The warnings on the sets as they stand, every one a false alarm. Gives back their keys for each set.
fn clean(sets: &[Set], verbose: bool) -> Result<Vec<BTreeSet<String>>> {
    let mut keys = Vec::new();
    let (mut words, mut warnings, mut notes) = (0, 0, 0);
    for set in sets {
        let findings = trial::run(set, None)?;
        words += set.texts.iter().map(|text| length(text)).sum::<usize>();
        notes += findings.iter().filter(|finding| !finding.is_loud()).count();
        let loud = || findings.iter().filter(|finding| finding.is_loud());
        warnings += loud().count();
        for finding in loud().filter(|_| verbose) {
            println!("clean {}: {} {}: {}", set.name, finding.severity, finding.rule, finding.message);
        }
        keys.push(loud().map(trial::Finding::key).collect());
    }
    println!(
        "As they stand, {} sets of {words} words and Chinese characters: {warnings} warnings, {:.1} in 20,000; {notes} notes.\n",
        sets.len(),
        20_000.0 * f64::from(warnings_in(warnings)) / words.max(1) as f64
    );
    Ok(keys)
}

fn warnings_in(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Words between spaces, and each Chinese character as one.
fn length(text: &str) -> usize {
    let chinese = text.chars().filter(|c| figure::is_chinese(c.encode_utf8(&mut [0; 4]))).count();
    let words = text.split_whitespace().filter(|word| word.contains(|c: char| c.is_ascii_alphanumeric()));
    chinese + words.filter(|word| !figure::is_chinese(word)).count()
}

/// Runs every plant, on as many cores as there are; the outcomes come in the order of the plants.
fn outcomes<'a>(sets: &'a [Set], plants: &'a [(usize, Plant)], clean: &[BTreeSet<String>]) -> Result<Vec<Outcome<'a>>> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Outcome<'a>)>> {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some((at, plant)) = plants.get(index) else { return Ok(done) };
            let set = &sets[*at];
            let findings = trial::run(set, Some((plant.article, &plant.apply(&set.texts[plant.article]))))?;
            let verdict = verdict::judge(set, plant, &findings, &clean[*at]);
            done.push((index, Outcome { set, plant, verdict }));
        }
    };
    let cores = thread::available_parallelism().map_or(2, usize::from);
    let mut all = Vec::with_capacity(plants.len());
    thread::scope(|scope| -> Result<()> {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            match worker.join() {
                Ok(done) => all.extend(done?),
                Err(_) => bail!("a plant could not be judged; what went wrong is above"),
            }
        }
        Ok(())
    })?;
    all.sort_by_key(|(index, _)| *index);
    Ok(all.into_iter().map(|(_, outcome)| outcome).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_characters_are_counted() {
        assert_eq!(length("Up 5% – to 50.5亿元, the most"), 5 + 2);
        assert_eq!(length("同比增长5%"), 4);
    }

    #[test]
    fn options_are_read_or_refused() {
        let read = |words: &[&str]| options(&words.iter().map(|word| word.to_string()).collect::<Vec<_>>());
        let both = read(&["--kind", "k-of-n", "--set", "cars", "--verbose"]).expect("options");
        assert_eq!((both.kind, both.set.as_deref(), both.verbose), (Some(Kind::KOfN), Some("cars"), true));
        assert!(read(&["--kind", "x7"]).is_err());
        assert!(read(&["--kind"]).is_err());
        assert!(read(&["cars"]).is_err());
    }

    /// The sets can be planted in, and no plant leaves its article as it was.
    #[test]
    fn every_kind_finds_places_in_the_sets() {
        let sets = sets(false, None).expect("sets");
        for kind in Kind::ALL {
            let mut witnessed = 0;
            for set in &sets {
                for plant in plants(set, kind) {
                    let text = &set.texts[plant.article];
                    let changed = plant.apply(text);
                    assert_ne!(&changed, text);
                    assert!(!plant.planted.is_empty());
                    for row in 0..set.rows.len() {
                        assert!(set.rows[row].article != plant.article || changed.get(plant.span(set, row)).is_some());
                    }
                    witnessed += usize::from(!plant.witnesses.is_empty());
                }
            }
            assert!(witnessed > 3, "{}: {witnessed}", kind.name());
        }
    }
}

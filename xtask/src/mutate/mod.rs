//! `cargo xtask mutate`: plants one known error at a time in the labelled sets, and counts which the program finds.

mod by_fact;
mod by_relation;
mod direction;
mod figure;
mod interval;
pub mod kind;
mod place;
pub mod plant;
pub mod set;
pub mod table;
pub mod trial;
mod unit;
pub mod verdict;
mod year;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use self::kind::Kind;
use self::plant::Plant;
use self::set::Set;
use self::table::Outcome;
use self::trial::Finding;
use crate::{project, run};

/// What is planted, and what is told of it.
#[derive(Default)]
pub struct Options {
    /// Whether the sets that nobody tunes to are meant.
    pub held_out: bool,
    /// Sets that lie elsewhere.
    pub from: Option<PathBuf>,
    pub set: Option<String>,
    pub kind: Option<Kind>,
    /// Of so many plants one is tried.
    pub one_in: usize,
    pub verbose: bool,
    pub json: Option<PathBuf>,
}

pub const USAGE: &str =
    "[--held-out] [--from FOLDER] [--set NAME] [--kind KIND] [--one-in N] [--verbose] [--json FILE]";

pub fn command(arguments: &[String]) -> Result<()> {
    let options = options(arguments)?;
    let sets = sets(&options)?;
    build()?;
    let clean = Clean::of(&sets)?;
    println!(
        "As they stand, {} sets of {} words and Chinese characters: {} warnings, {:.1} in 20,000; {} notes.\n",
        sets.len(),
        clean.words,
        clean.count(true),
        clean.warnings_in(20_000.0),
        clean.count(false)
    );
    let plants = plants(&sets, &options);
    let outcomes = outcomes(&sets, &plants, &clean)?;
    if options.verbose {
        println!("{}{}{}", clean.warnings(&sets), table::misses(&outcomes), table::false_alarms(&outcomes));
    }
    println!("{}", table::table(&outcomes, options.verbose));
    println!("Shares are of the plants that leave a witness, as the labels have it. false: warnings on other figures.");
    if let Some(file) = options.json {
        write(&file, &table::json(&outcomes))?;
    }
    Ok(())
}

pub fn write(file: &Path, value: &Value) -> Result<()> {
    fs::write(file, serde_json::to_vec_pretty(value)?).with_context(|| format!("{} cannot be written", file.display()))
}

/// Builds the program that is judged.
pub fn build() -> Result<()> {
    run::show(run::cargo().args(["build", "--release", "--quiet"])).context("the program could not be built")
}

pub fn options(arguments: &[String]) -> Result<Options> {
    let mut options = Options { one_in: 1, ..Options::default() };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().with_context(|| format!("{argument} wants a value"));
        match argument.as_str() {
            "--held-out" => options.held_out = true,
            "--from" => options.from = Some(value()?.into()),
            "--set" => options.set = Some(value()?.clone()),
            "--kind" => {
                let names = Kind::ALL.map(Kind::name).join(", ");
                let name = value()?;
                let kind = Kind::named(name).with_context(|| format!("there is no kind {name}; there are {names}"))?;
                options.kind = Some(kind);
            }
            "--one-in" => {
                options.one_in = value()?.parse().ok().filter(|n| *n > 0).context("--one-in wants a number")?
            }
            "--verbose" => options.verbose = true,
            "--json" => options.json = Some(value()?.into()),
            other => bail!("there is no option {other}: {USAGE}"),
        }
    }
    Ok(options)
}

/// The sets of the folder that the options mean, by their names.
pub fn sets(options: &Options) -> Result<Vec<Set>> {
    let own = || project::root().join(if options.held_out { "tests/held-out" } else { "tests/sets" });
    let folder = options.from.clone().unwrap_or_else(own);
    let entries = fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut folders: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.retain(|path| path.is_dir() && options.set.as_ref().is_none_or(|name| path.ends_with(name)));
    folders.sort();
    if folders.is_empty() {
        bail!("there is no such set in {}", folder.display());
    }
    folders.iter().map(|path| Set::load(path)).collect()
}

/// What is planted, each with the index of its set: kind by kind, and of each kind one in so many.
pub fn plants(sets: &[Set], options: &Options) -> Vec<(usize, Plant)> {
    let kinds = Kind::ALL.into_iter().filter(|kind| options.kind.is_none_or(|wanted| wanted == *kind));
    let of_kind = |kind: Kind| {
        let all = sets
            .iter()
            .enumerate()
            .flat_map(move |(at, set)| plants_of(set, kind).into_iter().map(move |plant| (at, plant)));
        all.step_by(options.one_in)
    };
    kinds.flat_map(of_kind).collect()
}

/// Every place of a set where an error of this kind can be planted, in the order of its rows.
fn plants_of(set: &Set, kind: Kind) -> Vec<Plant> {
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

/// What is found in the sets as they stand: every warning a false alarm.
pub struct Clean {
    findings: Vec<Vec<Finding>>,
    pub words: usize,
    keys: Vec<BTreeSet<String>>,
}

impl Clean {
    pub fn of(sets: &[Set]) -> Result<Clean> {
        let findings = sets.iter().map(|set| trial::run(set, None)).collect::<Result<Vec<_>>>()?;
        let words = sets.iter().flat_map(|set| &set.texts).map(|text| length(text)).sum();
        let loud = |findings: &Vec<Finding>| findings.iter().filter(|f| f.is_loud()).map(Finding::key).collect();
        let keys = findings.iter().map(loud).collect();
        Ok(Clean { findings, words, keys })
    }

    /// How many warnings (errors among them) there are, or how many notes.
    pub fn count(&self, loud: bool) -> usize {
        self.findings.iter().flatten().filter(|finding| finding.is_loud() == loud).count()
    }

    /// Warnings in so many words.
    pub fn warnings_in(&self, words: f64) -> f64 {
        words * self.count(true) as f64 / self.words.max(1) as f64
    }

    /// A line for each warning.
    pub fn warnings(&self, sets: &[Set]) -> String {
        let mut lines = String::new();
        for (set, findings) in sets.iter().zip(&self.findings) {
            for finding in findings.iter().filter(|finding| finding.is_loud()) {
                lines += &format!("clean {}: {}\n", set.name, finding.line());
            }
        }
        lines
    }
}

/// Words between spaces, and each Chinese character as one.
pub fn length(text: &str) -> usize {
    let chinese = text.chars().filter(|c| figure::is_chinese(c.encode_utf8(&mut [0; 4]))).count();
    let words = text.split_whitespace().filter(|word| word.contains(|c: char| c.is_ascii_alphanumeric()));
    chinese + words.filter(|word| !figure::is_chinese(word)).count()
}

/// Runs every plant, on as many cores as there are; the outcomes come in the order of the plants.
pub fn outcomes<'a>(sets: &'a [Set], plants: &'a [(usize, Plant)], clean: &Clean) -> Result<Vec<Outcome<'a>>> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Outcome<'a>)>> {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some((at, plant)) = plants.get(index) else { return Ok(done) };
            let set = &sets[*at];
            let findings = trial::run(set, Some((plant.article, &plant.apply(&set.texts[plant.article]))))?;
            let verdict = verdict::judge(set, plant, &findings, &clean.keys[*at]);
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
        assert_eq!((read(&[]).expect("options").one_in, both.one_in), (1, 1));
        assert!(read(&["--one-in", "0"]).is_err());
        assert!(read(&["--kind", "x7"]).is_err());
        assert!(read(&["--kind"]).is_err());
        assert!(read(&["cars"]).is_err());
    }

    /// The sets can be planted in, and no plant leaves its article as it was.
    #[test]
    fn every_kind_finds_places_in_the_sets() {
        let sets = sets(&Options::default()).expect("sets");
        for kind in Kind::ALL {
            let mut witnessed = 0;
            for set in &sets {
                for plant in plants_of(set, kind) {
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

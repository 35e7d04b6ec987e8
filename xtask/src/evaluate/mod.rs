//! `cargo xtask evaluate`: how much is found, how often without cause, and whether the confidence given is earned.

mod calibration;

use anyhow::{Result, bail};
use serde_json::{Map, Value, json};

use self::calibration::Calibration;
use crate::mutate::{self, Clean, Options, table};

pub fn command(arguments: &[String]) -> Result<()> {
    let mut options = mutate::options(arguments)?;
    if options.held_out && options.from.is_some() {
        bail!("--held-out and --from name different sets");
    }
    mutate::build()?;
    let mut all = Map::new();
    if options.from.is_some() {
        all.insert("other".into(), told("Sets of that folder", &options)?);
    } else {
        if !options.held_out {
            all.insert("own".into(), told("Sets that the checks were made with", &options)?);
        }
        options.held_out = true;
        all.insert("held-out".into(), told("Sets that nobody tunes to", &options)?);
    }
    match options.json {
        Some(file) => mutate::write(&file, &all.into()),
        None => Ok(()),
    }
}

/// What is counted of the sets that nobody tunes to, one plant in so many.
pub fn held_out(one_in: usize) -> Result<Value> {
    mutate::build()?;
    let options = Options { held_out: true, one_in, ..Options::default() };
    Ok(json!({"held-out": group(&options)?.1}))
}

/// One folder of sets: what is said of them is printed, and given as JSON.
fn told(title: &str, options: &Options) -> Result<Value> {
    let (text, value) = group(options)?;
    println!("{title}\n\n{text}");
    Ok(value)
}

fn group(options: &Options) -> Result<(String, Value)> {
    let sets = mutate::sets(options)?;
    let clean = Clean::of(&sets)?;
    let plants = mutate::plants(&sets, options);
    let outcomes = mutate::outcomes(&sets, &plants, &clean)?;
    let mut calibration = Calibration::default();
    outcomes.iter().flat_map(|outcome| &outcome.verdict.told).for_each(|told| calibration.add(told));

    let mut text = format!(
        "{}\nFalse alarms in the {} sets as they stand: {} in {} words and Chinese characters, {:.1} in 10,000.\n\n{}\n",
        table::table(&outcomes, options.verbose),
        sets.len(),
        clean.count(true),
        clean.words,
        clean.warnings_in(10_000.0),
        calibration.table()
    );
    if options.verbose {
        text += &calibration.by_rule();
        text += &clean.warnings(&sets);
        text += &table::misses(&outcomes);
        text += &table::false_alarms(&outcomes);
    }
    let as_it_stands = json!({"words": clean.words, "warnings": clean.count(true), "notes": clean.count(false)});
    let mut value = table::json(&outcomes);
    value["clean"] = as_it_stands;
    value["calibration"] = calibration.json();
    Ok((text, value))
}

//! `cargo xtask bench-peers`: other readers of figures and this one, on the same text and the same machine.
//!
//! Each reads the lines of the labelled sets in its own language, one line at a time. It is told how many times longer each
//! takes than this one, in wasm as the page has it, and how many figures each finds: they count different things, so that
//! says only that none is fast for reading nothing. The packages are some hundreds of megabytes, so it is no part of the
//! tests that run each time.

use std::collections::HashMap;
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::mutate::{self, Options};
use crate::{npm, project, run, tools};

/// Bytes of each language, some pages of news: the slowest takes ten seconds for them.
const ENOUGH: usize = 20_000;

/// What all are held against.
const OURS: &str = "crossfoot, figures";

/// One reader on the text of one language.
struct Timing {
    name: String,
    language: String,
    /// For a byte of text.
    nanoseconds: f64,
    found: u64,
}

impl Timing {
    fn of(line: &str) -> Option<Timing> {
        let value: Value = serde_json::from_str(line).ok()?;
        Some(Timing {
            name: value["name"].as_str()?.to_owned(),
            language: value["language"].as_str()?.to_owned(),
            nanoseconds: value["nanoseconds"].as_f64()?,
            found: value["found"].as_u64()?,
        })
    }
}

/// Installs the others where they are missing, and prints the ratios.
pub fn command() -> Result<()> {
    let package = npm::build()?;
    let folder = project::root().join("peers");
    tools::packages_of(&folder, "the other readers for JavaScript (npm; some seconds)")?;
    let python = tools::python::with("peers", &folder.join("requirements.txt"))?;
    let home = project::target().join("peers");
    fs::create_dir_all(&home)?;
    let (english, chinese) = (home.join("en.txt"), home.join("zh.txt"));
    let (lines_english, lines_chinese) = texts()?;
    fs::write(&english, lines_english)?;
    fs::write(&chinese, lines_chinese)?;

    println!("Timing each reader for some seconds");
    let mut node = run::program("node");
    node.arg(folder.join("peers.mjs")).arg(&package);
    let mut others = run::program(python);
    others.arg(folder.join("peers.py")).env("PYTHONDONTWRITEBYTECODE", "1");
    let mut timings = Vec::new();
    for mut program in [node, others] {
        let output = program.args([&english, &chinese]).output().context("a reader could not be started")?;
        let told = String::from_utf8_lossy(&output.stdout);
        anyhow::ensure!(output.status.success(), "a reader failed: {}", String::from_utf8_lossy(&output.stderr).trim());
        timings.extend(told.lines().filter_map(Timing::of));
    }
    print(&timings);
    Ok(())
}

/// Lines of the labelled sets, `ENOUGH` of each language, English before Chinese.
fn texts() -> Result<(String, String)> {
    let (mut english, mut chinese) = (String::new(), String::new());
    for set in mutate::sets(&Options::default())? {
        for line in set.texts.iter().flat_map(|text| text.lines()).filter(|line| !line.trim().is_empty()) {
            let text =
                if line.chars().any(|c| ('\u{4E00}'..='\u{9FFF}').contains(&c)) { &mut chinese } else { &mut english };
            if text.len() + line.len() < ENOUGH {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    Ok((english, chinese))
}

fn print(timings: &[Timing]) {
    let ours: HashMap<&str, f64> =
        timings.iter().filter(|t| t.name == OURS).map(|t| (t.language.as_str(), t.nanoseconds)).collect();
    println!("\n{:36} {:8} {:>14} {:>10} {:>8}", "reader", "language", "ns for a byte", "times ours", "figures");
    for Timing { name, language, nanoseconds, found } in timings {
        let ratio = ours.get(language.as_str()).map_or(f64::NAN, |ours| nanoseconds / ours);
        println!("{name:36} {language:8} {nanoseconds:>14.0} {ratio:>10.1} {found:>8}");
    }
}

//! The checks on the built site: its size, and what it does in a real browser under a path of its own.

use std::fs;

use anyhow::{Context, Result, bail};

use super::counts::Counts;
use crate::tools::browser::ARGUMENTS;
use crate::{evaluate, mutate, project, run, server, site, size, tools};

/// The site of a project on GitHub Pages is never at the root of its host.
const PATH: &str = "/crossfoot/";

/// Of so many planted errors the program tries one, to be held against what the page makes of the same: its quickest choice.
const EVALUATED: usize = 25;

pub fn size() -> Result<Counts> {
    size::check(&site::build()?)?;
    Ok(Counts::ONE)
}

pub fn tests() -> Result<Counts> {
    let dist = site::build()?;
    let browser = tools::browser::ensure()?;
    let mut node = tools::node()?;
    let evaluation = project::target().join("evaluation.json");
    mutate::write(&evaluation, &evaluate::held_out(EVALUATED)?)?;
    let running = server::start(&dist, PATH, 0)?;
    println!("The site is at {}", running.address);
    let mut files: Vec<_> = fs::read_dir(project::browser_tests())?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    if files.is_empty() {
        bail!("tests/browser holds no file *.test.mjs");
    }
    // One file at a time: two browsers on a small machine would make each other's waits too short.
    node.args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
        .args(files)
        .env("SITE", &running.address)
        .env("EVALUATION", &evaluation)
        .env("CHROMIUM", &browser.chromium)
        .env("CHROMIUM_ARGUMENTS", ARGUMENTS.join(" "));
    let (ok, output) = run::show_and_keep(&mut node).context("the browser tests could not be run")?;
    Ok(Counts::of_node(&output).or_failed(ok))
}

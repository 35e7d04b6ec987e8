//! `cargo xtask fuzz`: throws made-up texts at the engine, each of the targets of `fuzz/` in turn.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::{project, run, tools};

/// The doors of the engine, and so the targets; the test below holds them against the folder.
const TARGETS: [&str; 5] = ["split", "read", "check", "reference", "forms"];

/// Longer texts make each try slow and find nothing that these do not.
const LONGEST_TEXT: u32 = 4_096;

/// Parts the pastes of one set, as `fuzz/src/lib.rs` has it.
const BETWEEN_PASTES: &str = "\u{1e}";

pub fn command(arguments: &[String]) -> Result<()> {
    let (targets, seconds) = options(arguments)?;
    let cargo_fuzz = tools::cargo_fuzz()?;
    let home = project::target().join("fuzz");
    fs::create_dir_all(&home).with_context(|| format!("{} could not be made", home.display()))?;
    let dictionary = home.join("dictionary");
    fs::write(&dictionary, in_ascii(&fs::read_to_string(project::root().join("fuzz/dictionary.txt"))?))?;
    for target in targets {
        println!("{target}: {seconds} seconds");
        let corpus = home.join("corpus").join(target);
        seed(target, &corpus)?;
        let mut fuzz = run::program(&cargo_fuzz);
        // what cargo-fuzz asks of the compiler is stable in all but name; the engine has no unsafe code, which is all that a
        // sanitizer would watch
        fuzz.env("RUSTC_BOOTSTRAP", "1").args(["run", "--sanitizer", "none", "--target-dir"]).arg(home.join("build"));
        fuzz.arg(target).arg(&corpus).arg("--");
        fuzz.arg(format!("-dict={}", dictionary.display())).arg(format!("-max_total_time={seconds}"));
        fuzz.arg(format!("-max_len={LONGEST_TEXT}")).args(["-timeout=20", "-rss_limit_mb=2048"]);
        run::show(&mut fuzz).with_context(|| {
            format!(
                "{target} found an input; it lies in fuzz/artifacts/{target}/. Keep a short form of it in tests/hostile/, \
                 where every test run reads it"
            )
        })?;
    }
    println!("Nothing was found.");
    Ok(())
}

fn options(arguments: &[String]) -> Result<(Vec<&str>, u32)> {
    let (mut targets, mut seconds) = (Vec::new(), 600);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--seconds" => {
                let value = rest.next().context("--seconds wants a number")?;
                seconds = value.parse().with_context(|| format!("--seconds wants a number, not {value}"))?;
            }
            name if TARGETS.contains(&name) => targets.push(name),
            other => {
                bail!("there is no target {other}; there are {}. The only option is --seconds N", TARGETS.join(", "))
            }
        }
    }
    Ok((if targets.is_empty() { TARGETS.to_vec() } else { targets }, seconds))
}

/// What a target begins with: the articles of the labelled sets, alone or as sets, and the inputs that were once a fault.
fn seed(target: &str, corpus: &Path) -> Result<()> {
    fs::create_dir_all(corpus).with_context(|| format!("{} could not be made", corpus.display()))?;
    let keep = |name: String, text: &[u8]| fs::write(corpus.join(name), text);
    for entry in fs::read_dir(project::root().join("tests/hostile"))? {
        let file = entry?.path();
        keep(format!("hostile-{}", file.file_name().unwrap_or_default().to_string_lossy()), &fs::read(&file)?)?;
    }
    for entry in fs::read_dir(project::root().join("tests/sets"))? {
        let set = entry?.path();
        if !set.is_dir() {
            continue;
        }
        let name = set.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let texts: Vec<String> =
            (1..=4).map(|number| fs::read_to_string(set.join(format!("{number}.txt")))).collect::<Result<_, _>>()?;
        if matches!(target, "check" | "forms") {
            // two at a time: four would be too long
            for (number, pair) in texts.chunks(2).enumerate() {
                keep(format!("{name}-{number}"), pair.join(BETWEEN_PASTES).as_bytes())?;
            }
        } else if target != "reference" {
            for (number, text) in texts.iter().enumerate() {
                keep(format!("{name}-{number}"), text.as_bytes())?;
            }
        }
    }
    Ok(())
}

/// A dictionary in the one way that libFuzzer reads: bytes that are not ASCII as `\xAB`.
fn in_ascii(dictionary: &str) -> String {
    let mut out = String::new();
    for c in dictionary.lines().filter(|line| !line.starts_with('#')).flat_map(|line| line.chars().chain(['\n'])) {
        if c.is_ascii() {
            out.push(c);
        } else {
            for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(out, "\\x{byte:02x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_targets_are_those_of_the_folder() {
        let folder = fs::read_dir(project::root().join("fuzz/fuzz_targets")).expect("the folder can be read");
        let names = folder.map(|entry| entry.expect("an entry").path().file_stem().unwrap_or_default().to_owned());
        let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        names.sort();
        let mut targets = TARGETS;
        targets.sort_unstable();
        assert_eq!(names, targets);
    }

    #[test]
    fn a_dictionary_in_ascii() {
        assert_eq!(in_ascii("# 亿\n\"亿\"\n\"\\x1e\"\n"), "\"\\xe4\\xba\\xbf\"\n\"\\x1e\"\n");
    }

    #[test]
    fn options_are_read() {
        let read = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_string()).collect();
            options(&words).map(|(targets, seconds)| (targets.join(" "), seconds)).ok()
        };
        assert_eq!(read(&["read", "--seconds", "5"]), Some(("read".to_string(), 5)));
        assert_eq!(read(&[]), Some((TARGETS.join(" "), 600)));
        assert_eq!(read(&["nothing"]), None);
        assert_eq!(read(&["--seconds"]), None);
    }
}

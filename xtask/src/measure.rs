//! `cargo xtask measure`: what the scorers beside the project say, before and after.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{project, run};

/// Runs every scorer and prints its summary beside that of the last run.
pub fn command() -> Result<()> {
    let shared = project::root().join("../shared");
    if !shared.is_dir() {
        println!("There is no folder ../shared beside the project, so there is nothing to measure with.");
        return Ok(());
    }
    if run::find("python3").is_none() {
        bail!("the scorers are Python programs; install Python 3.11 or later (Debian: apt-get install python3)");
    }
    run::show(run::cargo().args(["build", "--release"])).context("the program could not be built")?;

    let kept = project::target().join("measure.json");
    let before: BTreeMap<String, String> =
        fs::read(&kept).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
    let mut after = BTreeMap::new();
    for (title, lines) in [
        ("seed", seed(&shared)?),
        ("other readers' tests", yardstick(&shared)?),
        ("ordinary news", clean(&shared, &[])?),
        ("ordinary news in pairs", clean(&shared, &["--pairs"])?),
    ] {
        println!("\n{title}");
        for line in lines {
            let key = key(title, &line);
            println!("  {}", beside(before.get(&key).map(String::as_str), &line));
            after.insert(key, line);
        }
    }
    println!("\n{}", if before.is_empty() { "First run: nothing to compare with." } else { "before → after" });
    fs::write(&kept, serde_json::to_vec_pretty(&after)?)
        .with_context(|| format!("{} cannot be written", kept.display()))
}

fn program() -> std::path::PathBuf {
    project::target().join("release/crossfoot")
}

fn seed(shared: &Path) -> Result<Vec<String>> {
    let text = shared.join("seed/microdrama.txt");
    let report = project::target().join("measure-seed.json");
    let output = run::program(program())
        .args(["check", "--format", "json"])
        .arg(&text)
        .output()
        .context("target/release/crossfoot could not be started")?;
    // 1 says that there are findings; the scorer says itself what it cannot read.
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Ok(vec![format!("no report: {}", String::from_utf8_lossy(&output.stderr).trim())]);
    }
    fs::write(&report, output.stdout)?;
    let mut scorer = python(&shared.join("gold/score_findings.py"));
    scorer.arg("--gold").arg(shared.join("gold/seed_gold.json")).arg("--text").arg(text).arg("--report").arg(report);
    summary(scorer, |line| line.starts_with("score:"))
}

fn yardstick(shared: &Path) -> Result<Vec<String>> {
    let mut scorer = python(&shared.join("yardstick/score.py"));
    scorer.arg("--bin").arg(program());
    summary(scorer, |line| line.starts_with("TOTAL"))
}

fn clean(shared: &Path, more: &[&str]) -> Result<Vec<String>> {
    let mut scorer = python(&shared.join("clean/false_alarms.py"));
    scorer.arg(program()).arg(shared.join("clean")).args(more);
    summary(scorer, |line| line.contains(" docs ") || line.contains(" pairs:") || line.starts_with("cards"))
}

fn python(script: &Path) -> Command {
    let mut command = run::program("python3");
    command.arg(script);
    command
}

/// The lines that sum up. A scorer that breaks is a line too, so that the others still run.
fn summary(mut scorer: Command, wanted: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let output = scorer.output().context("python3 could not be started")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let even = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = text.lines().filter(|line| wanted(line)).map(even).collect();
    if !lines.is_empty() {
        return Ok(lines);
    }
    let words = String::from_utf8_lossy(&output.stderr);
    Ok(vec![format!("no score: {}", words.lines().last().unwrap_or("the scorer said nothing"))])
}

/// A line's first words name it across runs; what follows may come and go with its numbers.
fn key(title: &str, line: &str) -> String {
    let is_word = |word: &&str| word.contains(char::is_alphabetic) && !word.contains(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = line.split_whitespace().filter(is_word).take(2).collect();
    format!("{title}: {}", words.join(" "))
}

/// The line with each number that changed written as `before → after`.
fn beside(before: Option<&str>, after: &str) -> String {
    let Some(before) = before else { return after.to_string() };
    let (old, new): (Vec<_>, Vec<_>) = (before.split_whitespace().collect(), after.split_whitespace().collect());
    if old.len() != new.len() {
        return format!("{before}\n  → {after}");
    }
    let words: Vec<String> = old
        .iter()
        .zip(&new)
        .map(
            |(old, new)| {
                if old == new { new.to_string() } else { format!("{} → {new}", old.trim_end_matches([',', ';'])) }
            },
        )
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_changed_is_shown_beside_its_old_value() {
        assert_eq!(
            beside(Some("score: must 3/11, cards 4"), "score: must 7/11, cards 4"),
            "score: must 3/11 → 7/11, cards 4"
        );
        assert_eq!(beside(None, "score: must 7/11"), "score: must 7/11");
        assert_eq!(
            beside(Some("no report: x"), "score: must 7/11, cards 4"),
            "no report: x\n  → score: must 7/11, cards 4"
        );
    }

    #[test]
    fn a_line_keeps_its_name_when_its_numbers_change() {
        assert_eq!(key("t", "score: must 3/11, metric -"), key("t", "score: must 7/11, metric 80%"));
        assert_ne!(key("t", "TOTAL dates: 5 cases"), key("t", "TOTAL figures: 5 cases"));
    }
}

//! What the GitHub Action and the pre-commit hook run, run here by hand.
#![cfg(unix)]

use std::process::{Command, Output};

use super::options::Folder;
use super::{RIGHT, SLIPPED, text};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn action(folder: &Folder, variables: &[(&str, &str)]) -> Output {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_crossfoot")).parent().expect("the program lies in a folder");
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    Command::new(format!("{ROOT}/.github/action/check.sh"))
        .current_dir(&folder.0)
        .env("PATH", path)
        .envs(variables.iter().copied())
        .output()
        .expect("the script starts")
}

#[test]
fn the_script_writes_sarif_and_a_summary_and_fails_as_it_is_told() {
    let folder = Folder::new("action", &[("reports/a.txt", RIGHT), ("reports/b.txt", SLIPPED)]);
    for (fail_on, status) in [("never", 0), ("note", 1), ("warning", 1), ("error", 1)] {
        let done = action(&folder, &[("CROSSFOOT_FAIL_ON", fail_on), ("GITHUB_STEP_SUMMARY", "summary")]);
        assert_eq!(done.status.code(), Some(status), "{fail_on}: {}", text(&done.stderr));
        assert!(text(&done.stdout).contains("reports/b.txt:1:41"), "{}", text(&done.stdout));
    }
    let sarif = std::fs::read(folder.0.join("crossfoot.sarif")).expect("there is SARIF");
    let sarif: serde_json::Value = serde_json::from_slice(&sarif).expect("it is JSON");
    assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "unit-slip");
    assert!(std::fs::read_to_string(folder.0.join("summary")).is_ok_and(|told| told.contains("unit-slip")));
}

#[test]
fn the_script_passes_on_what_cannot_be_used() {
    let folder = Folder::new("action-none", &[("a.txt", RIGHT)]);
    for variable in [("CROSSFOOT_FILES", "no.txt"), ("CROSSFOOT_FAIL_ON", "often"), ("CROSSFOOT_OPTIONS", "--no-such")]
    {
        let done = action(&folder, &[variable]);
        assert_eq!(done.status.code(), Some(2), "{variable:?}");
        assert_eq!(text(&done.stderr).trim_end().lines().count(), 1, "{}", text(&done.stderr));
    }
    let one = action(&folder, &[("CROSSFOOT_OPTIONS", "--rules unit-slip --language zh")]);
    assert_eq!(one.status.code(), Some(0), "{}", text(&one.stderr));
}

#[test]
fn action_and_hook_name_what_there_is() {
    let read = |file: &str| std::fs::read_to_string(format!("{ROOT}/{file}")).expect("the file can be read");
    let (action, script, hook) = (read("action.yml"), read(".github/action/check.sh"), read(".pre-commit-hooks.yaml"));
    for line in action.lines().filter_map(|line| line.trim().strip_prefix("CROSSFOOT_")) {
        let name = line.split(':').next().unwrap_or_default();
        assert!(script.contains(&format!("${{CROSSFOOT_{name}")), "the script knows no CROSSFOOT_{name}");
    }
    let entry =
        hook.lines().find_map(|line| line.trim().strip_prefix("entry: crossfoot ")).expect("the hook has an entry");
    let folder = Folder::new("hook", &[("a.txt", RIGHT), ("b.txt", SLIPPED)]);
    // the files of a commit, and the folder that the README has in their place
    for given in [&["a.txt", "b.txt"][..], &["."]] {
        let arguments: Vec<&str> = entry.split(' ').chain(given.iter().copied()).collect();
        assert_eq!(super::run_in(&folder.0, &arguments, b"").status.code(), Some(1), "{given:?}");
    }
}

#[test]
fn the_program_is_kept_under_a_name_that_its_sources_give() {
    let folder = Folder::new("action-sources", &[("output", "")]);
    let output = folder.0.join("output");
    for _ in 0..2 {
        let script = format!("{ROOT}/.github/action/sources.sh");
        let done = Command::new(script).current_dir(&folder.0).env("GITHUB_OUTPUT", &output).status();
        assert!(done.is_ok_and(|status| status.success()));
    }
    let told = std::fs::read_to_string(output).expect("the output is there");
    let lines: Vec<&str> = told.lines().collect();
    let [one, other] = lines[..] else { panic!("{told}") };
    let hash = one.strip_prefix("hash=").unwrap_or_default();
    assert!(one == other && hash.len() >= 40 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()), "{told}");
    let action = std::fs::read_to_string(format!("{ROOT}/action.yml")).expect("the file can be read");
    assert!(action.contains("steps.sources.outputs.hash"), "the key of the cache is this hash");
}

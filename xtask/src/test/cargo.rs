//! The checks that cargo makes: formatting, lints, documentation, native and wasm tests.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::counts::Counts;
use super::members::Members;
use crate::{project, run, tools};

const WASM: &str = "wasm32-unknown-unknown";

pub fn formatting() -> Result<Counts> {
    run::show(run::cargo().args(["fmt", "--all", "--check"])).context("run `cargo fmt --all`")?;
    Ok(Counts::ONE)
}

pub fn native_lints() -> Result<Counts> {
    lints(run::cargo().args(["clippy", "--all-targets"]).args(Members::read()?.native()))
}

pub fn wasm_lints() -> Result<Counts> {
    let packages = Members::read()?.in_browser();
    if packages.is_empty() {
        return Ok(nothing("No package is for the browser yet."));
    }
    tools::add_wasm_target()?;
    lints(run::cargo().args(["clippy", "--all-targets", "--target", WASM]).args(packages))
}

fn lints(clippy: &mut Command) -> Result<Counts> {
    run::show(clippy.args(["--", "-D", "warnings"]))?;
    Ok(Counts::ONE)
}

pub fn documentation() -> Result<Counts> {
    let members = Members::read()?;
    let doc = |target: &[&str], packages: Vec<String>| {
        let mut command = run::cargo();
        command.args(["doc", "--no-deps", "--document-private-items"]).args(target).args(packages);
        // Private items are documented too, for whoever works on them, so that links to them lead somewhere.
        run::show(command.env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links"))
    };
    doc(&[], members.native())?;
    if !members.in_browser().is_empty() {
        tools::add_wasm_target()?;
        doc(&["--target", WASM], members.in_browser())?;
    }
    Ok(Counts::ONE)
}

pub fn native_tests() -> Result<Counts> {
    let (ok, output) =
        run::show_and_keep(run::cargo().args(["test", "--no-fail-fast"]).args(Members::read()?.native()))?;
    Ok(Counts::of_cargo(&output).or_failed(ok))
}

/// Tests in a real browser: what they are about does not exist elsewhere.
pub fn wasm_tests() -> Result<Counts> {
    let packages = Members::read()?.with_wasm_tests();
    if packages.is_empty() {
        return Ok(nothing("No package has wasm tests yet."));
    }
    tools::add_wasm_target()?;
    let runner = tools::wasm_bindgen()?.with_file_name("wasm-bindgen-test-runner");
    let browser = tools::browser::ensure()?;
    let capabilities = project::target().join("webdriver.json");
    fs::create_dir_all(project::target())?;
    fs::write(&capabilities, browser.capabilities().to_string())?;

    let mut test = run::cargo();
    // `--tests` leaves documentation tests out: the runner cannot run them.
    test.args(["test", "--no-fail-fast", "--tests", "--target", WASM])
        .args(packages)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
    let (ok, output) = run::show_and_keep(&mut test)?;
    let counts = Counts::of_cargo(&output).or_failed(ok);
    if counts == Counts::default() {
        bail!("packages depend on wasm-bindgen-test, but no test of theirs was run");
    }
    Ok(counts)
}

fn nothing(why: &str) -> Counts {
    println!("{why}");
    Counts::default()
}

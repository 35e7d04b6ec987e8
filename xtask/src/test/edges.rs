//! The checks on the packages for other languages, each used as its README says.

use std::fs;

use anyhow::{Context, Result, bail};

use super::counts::Counts;
use crate::tools::browser::ARGUMENTS;
use crate::{npm, project, run, server, tools};

/// Examples of the JavaScript package's README, in Node and in a browser, in a fresh folder.
pub fn npm() -> Result<Counts> {
    let package = npm::build()?;
    let browser = tools::browser::ensure()?;
    let mut node = tools::node()?;
    let home = project::target().join("npm/fresh");
    let _ = fs::remove_dir_all(&home);
    fs::create_dir_all(home.join("node_modules/crossfoot"))?;
    fs::create_dir_all(home.join("crossfoot"))?;
    for entry in fs::read_dir(&package)? {
        let from = entry?.path();
        let name = from.file_name().context("a file has a name")?;
        fs::copy(&from, home.join("node_modules/crossfoot").join(name))?;
        fs::copy(&from, home.join("crossfoot").join(name))?;
    }
    let running = server::start(&home, "/fresh/", 0)?;
    node.args(["--test", "--test-reporter=spec"])
        .arg(project::root().join("tests/npm/readme.test.mjs"))
        .env("FRESH", &home)
        .env("SITE", &running.address)
        .env("PLAYWRIGHT", project::browser_tests().join("node_modules/playwright-core/index.mjs"))
        .env("CHROMIUM", &browser.chromium)
        .env("CHROMIUM_ARGUMENTS", ARGUMENTS.join(" "));
    let (ok, output) = run::show_and_keep(&mut node).context("the tests of the package could not be run")?;
    Ok(Counts::of_node(&output).or_failed(ok))
}

/// The Python package over the program, where there is a Python.
pub fn python() -> Result<Counts> {
    let enough = "import sys; sys.exit(sys.version_info < (3, 10))";
    let found = run::find("python3").is_some() && run::quiet(run::program("python3").args(["-c", enough]))?.0;
    if !found {
        println!("There is no Python 3.10 or later, so the Python package is not tested.");
        return Ok(Counts::default());
    }
    run::show(run::cargo().args(["build", "--quiet", "--package", "crossfoot"]))?;
    let program = project::target().join("debug/crossfoot").with_extension(std::env::consts::EXE_EXTENSION);
    let home = project::root().join("python");
    let mut python = run::program("python3");
    python.current_dir(&home).args(["-m", "unittest", "discover", "--start-directory", "tests"]);
    python.env("PYTHONPATH", &home).env("PYTHONDONTWRITEBYTECODE", "1").env("CROSSFOOT", program).env("NO_COLOR", "1");
    // unittest tells on standard error what it counts
    let output = python.output().context("python3 could not be started")?;
    let told = String::from_utf8_lossy(&output.stderr);
    print!("{told}");
    let ran = told.lines().find_map(|line| line.strip_prefix("Ran ")?.split(' ').next()?.parse().ok()).unwrap_or(0);
    if ran == 0 {
        bail!("no test of the Python package was run");
    }
    let failed = usize::from(!output.status.success());
    Ok(Counts { passed: ran - failed, failed })
}

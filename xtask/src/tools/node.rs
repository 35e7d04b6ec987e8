//! What npm installs: wasm-opt, what reads .pdf files on the page, and what drives the browser in the tests.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::say;
use crate::{project, run};

const OLDEST: u32 = 20;

/// The folder of packages that build the site and drive its tests.
pub fn packages() -> Result<PathBuf> {
    packages_of(&project::browser_tests(), "wasm-opt, pdf.js and the browser tests' packages (npm; some seconds)")
}

/// The packages of a folder, `what` they are, exactly as its lock file has them.
pub fn packages_of(home: &Path, what: &str) -> Result<PathBuf> {
    let folder = home.join("node_modules");
    let file = home.join("package-lock.json");
    let lock = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    // A copy of the lock that the folder was made from: npm has no quick way to ask whether it still holds.
    let made_from = folder.join(".made-from.json");
    if fs::read(&made_from).is_ok_and(|old| old == lock) {
        return Ok(folder);
    }
    check_node()?;
    say(what);
    let mut npm = run::program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(home).args(["ci", "--omit=optional", "--no-audit", "--no-fund", "--loglevel=error"]);
    run::show(&mut npm).with_context(|| format!("npm could not install the packages of {}", home.display()))?;
    fs::write(&made_from, lock).with_context(|| format!("{} cannot be written", made_from.display()))?;
    Ok(folder)
}

fn check_node() -> Result<()> {
    let advice =
        format!("install Node {OLDEST} or later with npm (Debian: apt-get install nodejs npm), then try again");
    if run::find("node").is_none() {
        bail!("Node is missing; {advice}");
    }
    let (_, version) = run::quiet(run::program("node").arg("--version"))?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!("Node {} is too old; {advice}", version.trim()),
    }
}

//! The static site: built by Trunk, finished here, and left alone while nothing that goes into it has changed.

mod evaluation;
pub mod fingerprint;
mod finish;
mod folder;
mod offline;
mod pdf;
mod policy;
mod scripts;
mod split;
mod styles;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::{project, run, tools};

/// `cargo xtask dist`: the folder is the last line printed.
pub fn command() -> Result<()> {
    let folder = build()?;
    println!("{}", folder.display());
    Ok(())
}

/// Makes sure that `dist/` holds the site of the sources as they are.
pub fn build() -> Result<PathBuf> {
    let dist = project::dist();
    let kept = project::target().join("site.fingerprint");
    let tools = tools::site()?;
    if !project::root().join("index.html").is_file() {
        bail!("there is no index.html to build the site from");
    }
    // The second half makes a site that was changed by hand, or half deleted, count as out of date.
    let fingerprint = |sources: &str| Ok::<_, anyhow::Error>(format!("{sources} {}", fingerprint::folder(&dist)?));
    let sources = fingerprint::sources()?;
    if dist.is_dir() && fs::read_to_string(&kept).is_ok_and(|old| fingerprint(&sources).is_ok_and(|now| old == now)) {
        println!("The site is up to date.");
        return Ok(dist);
    }

    println!("Building the site");
    let start = Instant::now();
    // Trunk builds without the network, so that nothing but what Cargo.lock names can come in.
    tools.fetch()?;
    run::show(tools.trunk()?.args(["build", "--log", "warn"])).context("the site could not be built")?;
    finish::finish(&dist, &tools)?;
    println!("The site was built in {:.1} s.", start.elapsed().as_secs_f32());

    fs::create_dir_all(project::target())?;
    fs::write(&kept, fingerprint(&sources)?).with_context(|| format!("{} cannot be written", kept.display()))?;
    Ok(dist)
}

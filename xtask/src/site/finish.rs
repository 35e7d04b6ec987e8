//! What is done to the site after Trunk has written it. The service worker needs the list of all files, so it is
//! written at the end of [`finish`], where every file has its last content.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::{evaluation, folder, offline, pdf, policy, scripts, split, styles};
use crate::run;
use crate::tools::Site;

const NOT_FOUND: &str = include_str!("404.html");

/// Fills in the content policy, adds what npm's packages give to the site and the files that a static host looks for.
pub fn finish(dist: &Path, site: &Site) -> Result<()> {
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index).with_context(|| format!("{} cannot be read", index.display()))?;
    write_rules(dist)?;
    evaluation::write(dist)?;
    split::split(dist, site)?;
    scripts::shorten(dist)?;
    pdf::add(dist, &site.packages)?;
    let page = styles::join(dist, &page)?;
    let page = folder::name_page(dist, &page)?;
    let page = folder::gather(dist, &page)?;
    write(dist, "index.html", &policy::fill_in(&page)?)?;
    write(dist, "404.html", NOT_FOUND)?;
    // Tells GitHub Pages to serve the folder as it is, names with an underscore included.
    write(dist, ".nojekyll", "")?;
    write(dist, "sw.js", &offline::service_worker(dist)?)
}

/// What the checks say of themselves. The native program has it in it; the worker would make every reader load it.
fn write_rules(dist: &Path) -> Result<()> {
    let file = dist.join("rules.json");
    let out = fs::File::create(&file).with_context(|| format!("{} cannot be written", file.display()))?;
    let mut program = run::cargo();
    program.args(["run", "--quiet", "--package", "crossfoot", "--", "rules", "--format", "json"]).stdout(out);
    run::show(&mut program).context("the program could not say what its checks are")
}

fn write(dist: &Path, name: &str, content: &str) -> Result<()> {
    let file = dist.join(name);
    fs::write(&file, content).with_context(|| format!("{} cannot be written", file.display()))
}

//! `cargo xtask bench-page`: what the page costs a reader, measured in a real browser by the browser's own means
//! (`tests/browser/bench.mjs`). It takes minutes and wants a machine that does nothing else, so that it is no part of the
//! tests that run each time.

use anyhow::{Context, Result};

use crate::tools::browser::ARGUMENTS;
use crate::{project, run, site, tools};

/// Measures all, or the parts that are named: `load`, `paste`, `thousand`, `tenthousand`.
pub fn command(parts: &[String]) -> Result<()> {
    let dist = site::build()?;
    let browser = tools::browser::ensure()?;
    let mut node = tools::node()?;
    node.arg(project::browser_tests().join("bench.mjs"))
        .args(parts)
        .env("DIST", &dist)
        .env("CHROMIUM", &browser.chromium)
        .env("CHROMIUM_ARGUMENTS", ARGUMENTS.join(" "));
    run::show(&mut node).context("the page could not be measured")
}

//! Cuts each wasm file in two: a first part that runs by itself, and a later one that is instantiated beside it when it
//! is needed, with the same memory and table.
//!
//! What goes into the later part follows from its *entries*, the functions of the module that page and worker keep for
//! this (`later/part.rs`): whatever nothing but an entry leads to goes with it, functions and data. Whoever calls
//! an entry makes sure that the later part is there (`later/mod.rs`).

mod cut;
mod reach;
mod whole;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::tools::Site;
use crate::{project, run};

/// What is in the name of each entry, as the compiler writes names: `later::part`, each with its length.
const ENTRIES: &str = "5later4part";

/// How the parts are optimised, each for itself: for size, with what compresses well preferred to what is short.
const OPTIMISED: &[&str] = &[
    "-Oz",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=30",
    "--skip-pass=local-cse",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// A file in two parts.
struct Parts {
    first: Vec<u8>,
    later: Vec<u8>,
}

/// Cuts the page's file and the worker's. The later parts lie in the folder `later/`.
pub fn split(dist: &Path, site: &Site) -> Result<()> {
    let folder = dist.join("later");
    fs::create_dir_all(&folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    for name in ["page", "worker"] {
        let file = wasm(dist, name)?;
        let linked = project::target().join("wasm32-unknown-unknown/web").join(name).with_extension("wasm");
        let parts = parts(&read(&linked)?, &read(&file)?).with_context(|| format!("{name} cannot be cut in two"))?;
        optimise(site, &parts.first, &file)?;
        optimise(site, &parts.later, &folder.join(name).with_extension("wasm"))?;
    }
    Ok(())
}

/// Cuts the file that wasm-bindgen wrote, by what the linker says of the one that it read.
fn parts(linked: &[u8], bound: &[u8]) -> Result<Parts> {
    let later = reach::later(linked, ENTRIES).context("the linker's file cannot be read")?;
    cut::cut(bound, &later).context("wasm-bindgen's file cannot be read")
}

/// The file that Trunk wrote for one of the two programs; the page's has a hash in its name.
fn wasm(dist: &Path, name: &str) -> Result<PathBuf> {
    for entry in fs::read_dir(dist).with_context(|| format!("{} cannot be read", dist.display()))? {
        let path = entry?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        if file.starts_with(name) && file.ends_with("_bg.wasm") {
            return Ok(path);
        }
    }
    bail!("Trunk wrote no wasm file for {name}");
}

fn optimise(site: &Site, wasm: &[u8], to: &Path) -> Result<()> {
    fs::write(to, wasm).with_context(|| format!("{} cannot be written", to.display()))?;
    let mut command = site.wasm_opt();
    command.args(OPTIMISED).arg(to).arg("-o").arg(to);
    run::show(&mut command)
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}

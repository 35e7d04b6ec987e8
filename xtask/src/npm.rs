//! `cargo xtask npm`: the JavaScript package, built much as the site's wasm is, with types made of the program's.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site::fingerprint;
use crate::tools::{self, TARGET};
use crate::{project, run, types};

/// What stands in the README for the size.
const SIZE: &str = "SIZE";

/// What stands in `package.json` for the version: that of the whole workspace.
const VERSION: &str = "VERSION";

/// The settings of wasm-opt that the site uses, with what today's compiler writes.
const WASM_OPT: &[&str] = &[
    "-Oz",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=30",
    "--skip-pass=local-cse",
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Builds the package; its folder is the last line printed.
pub fn command() -> Result<()> {
    let folder = build()?;
    println!("{}", folder.display());
    Ok(())
}

/// Makes sure that the package is that of the sources as they are.
pub fn build() -> Result<PathBuf> {
    let home = project::target().join("npm");
    let folder = home.join("crossfoot");
    let kept = home.join("fingerprint");
    let readme = fs::read_to_string(project::root().join("crates/npm/README.md"))?;
    let sources = format!("{} {}", fingerprint::sources()?, readme.len());
    if fs::read_to_string(&kept).is_ok_and(|old| old == sources) && folder.join("package.json").is_file() {
        println!("The package is up to date.");
        return Ok(folder);
    }
    println!("Building the package");
    let tools = tools::site()?;
    tools.fetch()?;
    let mut cargo = tools.cargo();
    cargo.args(["build", "--quiet", "--profile", "npm", "--target", TARGET, "--package", "crossfoot-npm", "--locked"]);
    run::show(&mut cargo).context("the package's wasm could not be built")?;
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let wasm = project::target().join(TARGET).join("npm/crossfoot_wasm.wasm");
    let mut bindgen = tools.wasm_bindgen();
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", "crossfoot", "--out-dir"]).arg(&folder).arg(wasm);
    run::show(&mut bindgen)?;
    let wasm = folder.join("crossfoot_bg.wasm");
    run::show(tools.wasm_opt().args(WASM_OPT).arg(&wasm).arg("-o").arg(&wasm))?;

    let functions = fs::read_to_string(source("functions.d.ts"))?;
    write(&folder, "index.d.ts", &(functions + "\n" + &types::typescript(&types::read()?)))?;
    for name in ["index.js", "node.js"] {
        fs::copy(source(name), folder.join(name))?;
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(project::root().join(name), folder.join(name))?;
    }
    let manifest = fs::read_to_string(source("package.json"))?;
    write(&folder, "package.json", &manifest.replace(VERSION, env!("CARGO_PKG_VERSION")))?;
    let size = format!("{} KB", gzipped(&fs::read(&wasm)?)?.div_ceil(1000));
    write(&folder, "README.md", &readme.replace(SIZE, &size))?;
    println!("{size} of wasm, gzipped");
    fs::write(&kept, sources)?;
    Ok(folder)
}

fn source(name: &str) -> PathBuf {
    project::root().join("crates/npm/js").join(name)
}

fn write(folder: &Path, name: &str, content: &str) -> Result<()> {
    fs::write(folder.join(name), content).with_context(|| format!("{name} cannot be written"))
}

fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

//! What cargo and rustup install: the wasm target, Trunk, wasm-bindgen.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::{home, say};
use crate::{pins, project, run};

/// What the site is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler can make wasm.
pub fn add_wasm_target() -> Result<()> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let (ok, library) = run::quiet(run::program(rustc).args(["--print", "target-libdir", "--target", TARGET]))?;
    if ok && PathBuf::from(library.trim()).is_dir() {
        return Ok(());
    }
    if run::find("rustup").is_none() {
        bail!("the compiler cannot make wasm yet; install its target {TARGET}, which rustup would do for you");
    }
    say("the compiler's wasm target (rustup)");
    run::show(run::program("rustup").args(["target", "add", TARGET]))
}

/// Trunk, which builds the site.
pub fn trunk() -> Result<PathBuf> {
    let home = home("trunk", pins::TRUNK);
    let file = program(&home, "trunk");
    if !file.is_file() {
        say(&format!("Trunk {} (cargo; two to four minutes)", pins::TRUNK));
        let mut install = install(&home, "0");
        // Without its default features it has no TLS and no downloads of its own: everything it needs is here.
        install.args(["trunk", "--version", pins::TRUNK, "--no-default-features"]);
        finish(install)?;
    }
    Ok(file)
}

/// The folder's wasm-bindgen; its test runner lies beside it.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let home = home("wasm-bindgen", pins::WASM_BINDGEN);
    let file = program(&home, "wasm-bindgen");
    if !file.is_file() || !program(&home, "wasm-bindgen-test-runner").is_file() {
        say(&format!("wasm-bindgen {} and its test runner (cargo; one to two minutes)", pins::WASM_BINDGEN));
        let mut install = install(&home, "1");
        install.args(["--path", "crates/wasm-tools", "--force"]);
        finish(install)?;
    }
    Ok(file)
}

/// cargo-fuzz, which nothing but `cargo xtask fuzz` needs.
pub fn cargo_fuzz() -> Result<PathBuf> {
    let home = home("cargo-fuzz", pins::CARGO_FUZZ);
    let file = program(&home, "cargo-fuzz");
    if !file.is_file() {
        say(&format!("cargo-fuzz {} (cargo; about a minute)", pins::CARGO_FUZZ));
        let mut install = install(&home, "0");
        install.args(["cargo-fuzz", "--version", pins::CARGO_FUZZ]);
        finish(install)?;
    }
    Ok(file)
}

fn program(home: &std::path::Path, name: &str) -> PathBuf {
    home.join("bin").join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// `cargo install` for tools that are built once and run for seconds: optimising them would cost more than it gains.
fn install(home: &std::path::Path, level: &str) -> Command {
    let mut command = run::cargo();
    command.args(["install", "--quiet", "--locked", "--root"]).arg(home).arg("--target-dir").arg(builds());
    for (name, value) in
        [("OPT_LEVEL", level), ("LTO", "off"), ("CODEGEN_UNITS", "16"), ("DEBUG", "0"), ("PANIC", "unwind")]
    {
        command.env(format!("CARGO_PROFILE_RELEASE_{name}"), value);
    }
    command
}

fn finish(mut install: Command) -> Result<()> {
    // The folder is in no PATH on purpose, and cargo would warn of it.
    let tools = builds();
    let done = run::show(&mut install);
    if tools.is_dir() {
        fs::remove_dir_all(&tools).with_context(|| format!("{} could not be removed", tools.display()))?;
    }
    done.context("this tool could not be built; when the network was at fault, run the command again")
}

fn builds() -> PathBuf {
    project::tools().join("build")
}

//! The tools that the commands need: found, or installed where they are missing.

pub mod browser;
mod library;
mod node;
pub mod python;
mod rust;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::{project, run};

pub use node::packages_of;
pub use rust::{TARGET, add_wasm_target, cargo_fuzz, wasm_bindgen};

/// `cargo xtask setup`: all of them.
pub fn command() -> Result<()> {
    site()?;
    browser::ensure()?;
    println!("Everything is installed.");
    Ok(())
}

/// What builds the site.
pub struct Site {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
    /// The folder of npm's packages.
    pub packages: PathBuf,
    library: &'static [(&'static str, &'static str)],
}

/// Makes sure that the site can be built.
pub fn site() -> Result<Site> {
    add_wasm_target()?;
    let library = library::settings()?;
    Ok(Site { packages: node::packages()?, trunk: rust::trunk()?, wasm_bindgen: wasm_bindgen()?, library })
}

impl Site {
    /// Trunk, which finds wasm-bindgen on PATH: it asks it for its version and takes no other.
    pub fn trunk(&self) -> Result<Command> {
        let mut command = run::program(&self.trunk);
        command.env("PATH", run::path_with(&[folder(&self.wasm_bindgen)])?);
        // Trunk wants `true` or `false` here, where everybody else takes any word.
        command.env_remove("NO_COLOR");
        // When the compiler refuses the page, its own words are what matters, not where in Trunk that was noticed.
        command.env_remove("RUST_BACKTRACE").envs(self.library.iter().copied());
        let flags = self.library.iter().find(|(name, _)| *name == library::RUSTFLAGS).map_or("", |(_, flags)| *flags);
        command.env(library::RUSTFLAGS, [flags, library::LINKED].join(" "));
        Ok(command)
    }

    /// Cargo, building for the browser as the site is built.
    pub fn cargo(&self) -> Command {
        let mut command = run::cargo();
        command.envs(self.library.iter().copied());
        command
    }

    /// wasm-bindgen, which writes the JavaScript for a wasm file.
    pub fn wasm_bindgen(&self) -> Command {
        run::program(&self.wasm_bindgen)
    }

    /// wasm-opt, which makes a wasm file smaller.
    pub fn wasm_opt(&self) -> Command {
        run::program(self.packages.join(".bin/wasm-opt"))
    }

    /// Downloads every crate that the site is built from, at the versions of Cargo.lock.
    pub fn fetch(&self) -> Result<()> {
        let mut fetch = run::cargo();
        fetch.args(["fetch", "--quiet", "--target", rust::TARGET]).envs(self.library.iter().copied());
        run::show(&mut fetch)
    }
}

/// Node, for the browser tests, with their packages installed.
pub fn node() -> Result<Command> {
    node::packages()?;
    Ok(run::program("node"))
}

fn folder(file: &Path) -> &Path {
    file.parent().unwrap_or(file)
}

/// One line for each thing that is installed, so that a long wait has a name.
fn say(what: &str) {
    println!("Installing {what}");
}

/// The folder of one tool, with the version in its name: another version is another folder.
fn home(tool: &str, version: &str) -> PathBuf {
    project::tools().join(format!("{tool}-{version}"))
}

//! Packages from PyPI, each list in an environment of its own.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::say;
use crate::{project, run};

/// The Python of an environment that holds what `requirements` lists, kept under `name` among the tools.
pub fn with(name: &str, requirements: &Path) -> Result<PathBuf> {
    if run::find("python3").is_none() {
        bail!(
            "Python is missing; install 3.10 or later with venv (Debian: apt-get install python3-venv), then try again"
        );
    }
    let needed =
        fs::read_to_string(requirements).with_context(|| format!("{} cannot be read", requirements.display()))?;
    let home = project::tools().join(name);
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let made_from = home.join("made-from.txt");
    if fs::read_to_string(&made_from).ok().as_deref() != Some(&*needed) {
        say(&format!("what {name} needs (pip; a minute or two)"));
        run::show(run::program("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        let mut pip = run::program(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        run::show(pip.arg(requirements)).with_context(|| format!("pip could not install what {name} needs"))?;
        fs::write(&made_from, &needed)?;
    }
    Ok(python)
}

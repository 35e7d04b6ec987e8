//! `cargo xtask spark`: the job on Apache Spark, held against one process. It needs Java and hundreds of megabytes from PyPI,
//! so it is no part of the tests that run each time.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::{project, run};

/// Installs PySpark where it is missing, and runs the test.
pub fn command() -> Result<()> {
    for (name, advice) in [
        ("java", "install Java 17 or later (Debian: apt-get install default-jre-headless)"),
        ("python3", "install Python 3.10 or later with venv (Debian: apt-get install python3-venv)"),
    ] {
        if run::find(name).is_none() {
            bail!("Spark needs {name}; {advice}, then try again");
        }
    }
    run::show(run::cargo().args(["build", "--release", "--package", "crossfoot"]))?;
    let program = project::target().join("release/crossfoot").with_extension(std::env::consts::EXE_EXTENSION);
    let folder = project::root().join("spark");
    let needed = fs::read_to_string(folder.join("requirements.txt"))?;
    let home = project::tools().join("spark");
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let made_from = home.join("made-from.txt");
    if fs::read_to_string(&made_from).ok().as_deref() != Some(&*needed) {
        println!("Installing PySpark (pip; a minute or two)");
        run::show(run::program("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        let mut pip = run::program(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
        run::show(pip.arg(folder.join("requirements.txt"))).context("PySpark could not be installed")?;
        fs::write(&made_from, &needed)?;
    }
    let mut test = run::program(&python);
    test.arg(folder.join("test_corpus.py")).env("CROSSFOOT", program).env("PYTHONDONTWRITEBYTECODE", "1");
    run::show(&mut test)
}

//! `cargo xtask spark`: the job on Apache Spark, held against one process. It needs Java and hundreds of megabytes from PyPI,
//! so it is no part of the tests that run each time.

use anyhow::{Result, bail};

use crate::{project, run, tools};

/// Installs PySpark where it is missing, and runs the test.
pub fn command() -> Result<()> {
    if run::find("java").is_none() {
        bail!("Spark needs Java; install 17 or later (Debian: apt-get install default-jre-headless), then try again");
    }
    run::show(run::cargo().args(["build", "--release", "--package", "crossfoot"]))?;
    let program = project::target().join("release/crossfoot").with_extension(std::env::consts::EXE_EXTENSION);
    let folder = project::root().join("spark");
    let python = tools::python::with("spark", &folder.join("requirements.txt"))?;
    let mut test = run::program(python);
    test.arg(folder.join("test_corpus.py")).env("CROSSFOOT", program).env("PYTHONDONTWRITEBYTECODE", "1");
    run::show(&mut test)
}

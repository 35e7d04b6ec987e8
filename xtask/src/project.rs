//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The built site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The browser tests, and the packages from npm.
pub fn browser_tests() -> PathBuf {
    root().join("tests/browser")
}

/// Where cargo puts what it builds, and this program what it keeps between runs.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Where installed programs go.
pub fn tools() -> PathBuf {
    match env::var_os("CROSSFOOT_TOOLS").filter(|folder| !folder.is_empty()) {
        Some(folder) => root().join(folder),
        None => root().join(".tools"),
    }
}

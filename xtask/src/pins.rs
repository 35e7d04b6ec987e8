//! The versions of the tools, in one place.
//!
//! Other files must name some of them too, because the tools that read those files know nothing of this one; the
//! test below fails where they differ, and says which file to change.

/// Builds the site. 0.22 needs a newer compiler than this project does.
pub const TRUNK: &str = "0.21.14";

/// Makes the JavaScript for a wasm file. It must be the version of the crate `wasm-bindgen`, to the last digit.
pub const WASM_BINDGEN: &str = "0.2.130";

/// Throws made-up texts at the engine.
pub const CARGO_FUZZ: &str = "0.13.1";

/// Shrinks wasm files. Debian's own package is too old to read what today's compiler writes.
#[cfg(test)]
pub const BINARYEN: &str = "132.0.0";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    #[track_caller]
    fn names(file: &str, line: &str) {
        let text = std::fs::read_to_string(project::root().join(file)).unwrap_or_default();
        assert!(
            text.lines().any(|l| l.trim().trim_end_matches(',') == line),
            "{file} must hold the line `{line}`, the version pinned in xtask/src/pins.rs"
        );
    }

    #[test]
    fn every_file_names_the_same_versions() {
        names("Trunk.toml", &format!("trunk-version = \"={TRUNK}\""));
        names("Trunk.toml", &format!("wasm_bindgen = \"{WASM_BINDGEN}\""));
        names("Cargo.toml", &format!("wasm-bindgen = \"={WASM_BINDGEN}\""));
        names("crates/wasm-tools/Cargo.toml", &format!("version = \"{WASM_BINDGEN}\""));
        names("tests/browser/package.json", &format!("\"binaryen\": \"{BINARYEN}\""));
    }
}

//! Which packages of the workspace are for the browser and which have tests for it: cargo knows, no list is kept.

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::run;

/// Builds tools for this workspace and holds no code of its own worth a check.
const TOOLS: &str = "wasm-tools";

/// The packages of the workspace.
pub struct Members {
    packages: Vec<Package>,
}

struct Package {
    name: String,
    in_browser: bool,
    has_wasm_tests: bool,
}

impl Members {
    /// Asks cargo.
    pub fn read() -> Result<Members> {
        let (ok, text) = run::quiet(run::cargo().args(["metadata", "--no-deps", "--format-version", "1"]))?;
        if !ok {
            bail!("cargo cannot read the workspace; `cargo metadata --no-deps` says why");
        }
        Members::parse(&text).context("cargo metadata has another form than this program knows")
    }

    fn parse(text: &str) -> Result<Members> {
        let metadata: Value = serde_json::from_str(text)?;
        let packages = metadata["packages"].as_array().context("no list of packages")?.iter().map(|package| {
            let named = |wanted: &[&str]| {
                let all = package["dependencies"].as_array().map(Vec::as_slice).unwrap_or_default();
                all.iter().any(|dependency| dependency["name"].as_str().is_some_and(|name| wanted.contains(&name)))
            };
            Package {
                name: package["name"].as_str().unwrap_or_default().to_string(),
                in_browser: named(&["wasm-bindgen", "web-sys", "yew"]),
                has_wasm_tests: named(&["wasm-bindgen-test"]),
            }
        });
        Ok(Members { packages: packages.filter(|package| package.name != TOOLS).collect() })
    }

    /// `-p NAME` for all that are built for the machine at hand.
    pub fn native(&self) -> Vec<String> {
        self.choose(|package| !package.in_browser)
    }

    /// `-p NAME` for all that are built for the browser.
    pub fn in_browser(&self) -> Vec<String> {
        self.choose(|package| package.in_browser)
    }

    /// `-p NAME` for all that have tests to be run in a browser.
    pub fn with_wasm_tests(&self) -> Vec<String> {
        self.choose(|package| package.has_wasm_tests)
    }

    fn choose(&self, wanted: impl Fn(&Package) -> bool) -> Vec<String> {
        self.packages.iter().filter(|p| wanted(p)).flat_map(|p| ["-p".to_string(), p.name.clone()]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_is_for_the_browser_when_it_depends_on_the_browser() {
        let text = r#"{"packages": [
            {"name": "crossfoot", "dependencies": [{"name": "regex"}]},
            {"name": "page", "dependencies": [{"name": "yew"}, {"name": "wasm-bindgen-test"}]},
            {"name": "wasm-tools", "dependencies": [{"name": "wasm-bindgen-cli"}]}]}"#;
        let members = Members::parse(text).expect("as cargo writes it");
        assert_eq!(members.native(), ["-p", "crossfoot"]);
        assert_eq!(members.in_browser(), ["-p", "page"]);
        assert_eq!(members.with_wasm_tests(), ["-p", "page"]);
    }
}

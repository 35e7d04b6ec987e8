//! What the project may be built from: crates of the public registry under licences that `deny.toml` allows, each at the
//! version and with the checksum of the lock file. `cargo deny check` says the same and more, where it is installed.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{project, run};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

#[test]
fn every_crate_is_from_the_registry_under_an_allowed_licence() {
    let allowed = allowed(&fs::read_to_string(project::root().join("deny.toml")).expect("deny.toml can be read"));
    assert!(allowed.len() > 3, "{allowed:?}");
    for platform in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let packages = packages(platform).expect("cargo metadata");
        assert!(packages.len() > 20, "{platform}");
        for package in packages {
            let (name, licence) = (&package["name"], package["license"].as_str().unwrap_or_default());
            assert!(
                package["source"].is_null() || package["source"] == REGISTRY,
                "{name} is from {}",
                package["source"]
            );
            assert!(is_allowed(licence, &allowed), "{name} is under {licence:?}, which deny.toml does not allow");
        }
    }
}

#[test]
fn every_crate_of_the_lock_files_has_a_checksum() {
    for file in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let lock = fs::read_to_string(project::root().join(file)).expect("a lock file");
        for package in lock.split("[[package]]").skip(1).filter(|package| package.contains("\nsource = ")) {
            let sound =
                package.contains(&format!("\nsource = \"{REGISTRY}\"\n")) && package.contains("\nchecksum = \"");
            assert!(sound, "{file}:{package}");
        }
    }
}

#[test]
fn licences_with_a_choice() {
    let allowed = ["MIT".to_string(), "Unicode-3.0".to_string()];
    for (licence, expected) in [
        ("MIT OR Apache-2.0", true),
        ("Unlicense/MIT", true),
        ("Apache-2.0 / MIT", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR Apache-2.0) AND GPL-3.0", false),
        ("Apache-2.0 WITH LLVM-exception", false),
        ("MITX", false),
        ("", false),
    ] {
        assert_eq!(is_allowed(licence, &allowed), expected, "{licence}");
    }
}

/// The packages that are built for a platform; from what is downloaded already, if all of it is.
fn packages(platform: &str) -> Result<Vec<Value>> {
    let ask = |more: &[&str]| {
        let mut metadata = run::cargo();
        metadata.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", platform]).args(more);
        run::quiet(&mut metadata)
    };
    let (ok, text) = match ask(&["--offline"])? {
        (true, text) => (true, text),
        _ => ask(&[])?,
    };
    if !ok {
        bail!("cargo metadata failed for {platform}");
    }
    let metadata: Value = serde_json::from_str(&text)?;
    metadata["packages"].as_array().cloned().context("no packages")
}

/// The list `allow = […]` of `[licenses]`.
fn allowed(deny: &str) -> Vec<String> {
    let list = deny.split_once("\n[licenses]\n").and_then(|(_, rest)| rest.split_once("allow = [")?.1.split_once(']'));
    let list = list.map_or("", |(list, _)| list);
    list.split(',').map(|name| name.trim().trim_matches('"').to_string()).filter(|name| !name.is_empty()).collect()
}

/// Whether each part of a licence expression leaves a choice that is allowed.
fn is_allowed(licence: &str, allowed: &[String]) -> bool {
    licence.split(" AND ").all(|part| {
        let part = part.trim_matches(['(', ')', ' ']).replace('/', " OR ");
        part.split(" OR ").any(|choice| allowed.iter().any(|name| name == choice.trim()))
    })
}

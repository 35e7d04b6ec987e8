//! pdf.js, which reads the text of .pdf files: its code and the tables of the encodings of Chinese fonts, as npm installed
//! them. No reader loads them who opens no such file.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// The code, the worker in which it runs, and its licence.
const FILES: &[(&str, &str)] = &[
    ("build/pdf.min.mjs", "pdf.min.mjs"),
    ("build/pdf.worker.min.mjs", "pdf.worker.min.mjs"),
    ("LICENSE", "LICENSE.txt"),
];

/// Parts of the names of the tables that Chinese files name instead of holding them; the others are for Japanese and Korean.
const CHINESE: &[&str] = &["GB", "CNS", "B5", "HK", "LICENSE"];

/// Copies them out of the folder of npm's packages to where `crates/page/js/pdf.js` looks for them.
pub fn add(dist: &Path, packages: &Path) -> Result<()> {
    let from = packages.join("pdfjs-dist");
    let to = dist.join("js/pdfjs");
    let tables = to.join("cmaps");
    fs::create_dir_all(&tables).with_context(|| format!("{} cannot be made", tables.display()))?;
    for (name, new) in FILES {
        copy(&from.join(name), &to.join(new))?;
    }
    let folder = from.join("cmaps");
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let name = entry?.file_name();
        if CHINESE.iter().any(|part| name.to_string_lossy().contains(part)) {
            copy(&folder.join(&name), &tables.join(&name))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map(drop).with_context(|| format!("{} cannot be copied to {}", from.display(), to.display()))
}

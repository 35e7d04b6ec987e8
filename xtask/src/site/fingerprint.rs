//! One hash of everything that goes into the site, to know in a moment whether it must be built again.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project;

/// Folders of the workspace that no file of the site comes from, besides the hidden ones. All others count: a list of
/// those that do would be wrong on the day somebody adds one.
const LEFT_OUT: &[&str] = &["benches", "dist", "target", "tests"];

/// Folders within those that something does come from.
const NOT_LEFT_OUT: &[&str] = &["tests/held-out", "tests/sets"];

/// The sources of the site.
pub fn sources() -> Result<String> {
    let root = project::root();
    let mut files = Vec::new();
    for entry in fs::read_dir(root).with_context(|| format!("{} cannot be read", root.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let left_out = LEFT_OUT.contains(&name.as_ref())
            || (name.starts_with('.') && name != ".cargo")
            || name.ends_with(".md")
            || path == project::target()
            || path == project::tools();
        if !left_out {
            collect(&path, &mut files)?;
        }
    }
    for folder in NOT_LEFT_OUT {
        collect(&root.join(folder), &mut files)?;
    }
    hash(root, files)
}

/// Every file of one folder.
pub fn folder(folder: &Path) -> Result<String> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    hash(folder, files)
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        if path.file_name().is_some_and(|name| name == "node_modules") {
            return Ok(());
        }
        for entry in fs::read_dir(path).with_context(|| format!("{} cannot be read", path.display()))? {
            collect(&entry?.path(), files)?;
        }
    } else {
        files.push(path.to_path_buf());
    }
    Ok(())
}

fn hash(root: &Path, mut files: Vec<PathBuf>) -> Result<String> {
    files.sort();
    let mut all = Sha256::new();
    for file in files {
        let content = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        let name = file.strip_prefix(root).unwrap_or(&file);
        // Each with its length, so that no two lists of files run together into the same bytes.
        all.update(format!("{}\n{}\n", name.display(), content.len()));
        all.update(content);
    }
    Ok(all.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

//! The files whose names say no version get a folder whose name does: what a page asks for is always of its own version.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::fingerprint;

/// What `index.html` has where the name of the folder belongs.
const PLACE: &str = "FILES-FOLDER";

/// The names that begin so go into the folder; the page asks for them by `document::site_file`.
const OWNED: &[&str] = &["evaluation.json", "js", "later", "methods", "rules.json", "samples", "worker"];

/// Names the page's own two files, whose names Trunk made before they were what they are now, after what is in them.
/// Gives the page with the new name.
pub fn name_page(dist: &Path, page: &str) -> Result<String> {
    let Some((_, old)) = page.split_once("_bg.wasm").and_then(|(before, _)| before.rsplit_once("page-")) else {
        bail!("the built index.html names no wasm file of the page");
    };
    let files = ["_bg.wasm", ".js"].map(|ending| (dist.join(["page-", old, ending].concat()), ending));
    let mut all = Sha256::new();
    for (file, _) in &files {
        all.update(fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?);
    }
    let new: String = all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    for (file, ending) in &files {
        let named = dist.join(["page-", &new, ending].concat());
        fs::rename(file, named).with_context(|| format!("{} cannot be renamed", file.display()))?;
    }
    Ok(page.replace(old, &new))
}

/// Moves the files, and gives the page with the name of their folder in it.
pub fn gather(dist: &Path, page: &str) -> Result<String> {
    if page.matches(PLACE).count() != 1 {
        bail!("index.html must hold {PLACE} once: it tells the page where the files of its version are");
    }
    let new = dist.join("v-new");
    fs::create_dir_all(&new).with_context(|| format!("{} cannot be made", new.display()))?;
    for entry in fs::read_dir(dist).with_context(|| format!("{} cannot be read", dist.display()))? {
        let entry = entry?;
        let name = entry.file_name();
        if OWNED.iter().any(|owned| name.to_string_lossy().starts_with(owned)) {
            let from = entry.path();
            fs::rename(&from, new.join(name)).with_context(|| format!("{} cannot be moved", from.display()))?;
        }
    }
    let folder = format!("v-{}", &fingerprint::folder(&new)?[..16]);
    fs::rename(&new, dist.join(&folder)).with_context(|| format!("{folder} cannot be made"))?;
    Ok(page.replace(PLACE, &folder))
}

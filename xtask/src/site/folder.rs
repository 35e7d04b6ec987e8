//! The files whose names say no version get a folder whose name does: what a page asks for is always of its own version.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::fingerprint;

/// What `index.html` has where the name of the folder belongs.
const PLACE: &str = "FILES-FOLDER";

/// The names that begin so go into the folder; the page asks for them by `document::site_file`.
const OWNED: &[&str] = &["js", "methods", "rules.json", "samples", "worker"];

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

//! The service worker: written last, with every file of the site and the hash of its content.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::evaluation;

const TEMPLATE: &str = include_str!("sw.js");

/// What a reader without a network does not need: a service worker is kept by the browser itself, and what the evaluation
/// page runs would be more than half of all that is kept.
const LEFT_OUT: &[&str] = &["404.html", "sw.js", evaluation::FILE];

/// The service worker for the site as it lies there.
pub fn service_worker(dist: &Path) -> Result<String> {
    let mut files = Vec::new();
    collect(dist, dist, &mut files)?;
    files.sort();
    let list = serde_json::to_string(&files)?;
    // The template counts: another way to serve the same files is another version.
    let version: String = Sha256::new_with_prefix(TEMPLATE)
        .chain_update(&list)
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let lines = TEMPLATE.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let script: String = lines.flat_map(|line| [line, "\n"]).collect();
    Ok(script.replace("SITE-VERSION", &version).replace("SITE-FILES", &list))
}

/// Every file with the hash of its content, by its address from the site's own.
fn collect(dist: &Path, folder: &Path, files: &mut Vec<(String, String)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(dist, &path, files)?;
            continue;
        }
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let last = name.rsplit('/').next().unwrap_or(&name);
        if !name.starts_with('.') && !LEFT_OUT.contains(&last) {
            let content = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            files.push((name, STANDARD.encode(Sha256::digest(content))));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::TEMPLATE;

    #[test]
    fn the_template_has_its_places_once() {
        for place in ["SITE-VERSION", "SITE-FILES"] {
            assert_eq!(TEMPLATE.matches(place).count(), 1, "{place}");
        }
    }

    #[test]
    fn no_line_of_the_template_is_part_of_a_longer_text() {
        // Its lines are trimmed, which a text over several lines would not survive.
        assert!(TEMPLATE.lines().all(|line| line.matches('`').count() % 2 == 0));
    }
}

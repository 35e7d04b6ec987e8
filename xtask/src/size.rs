//! `cargo xtask size`: what a reader has to load, gzipped as GitHub Pages sends it, held against the budget.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::site;

/// A part of the site that has a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Must be there before the reader can do anything.
    First,
    /// Loaded by the page while the reader is already at work, and needed for the first findings.
    Worker,
    /// Loaded beside the worker: all else of page and worker.
    Later,
    /// Loaded on demand, or by none but machines.
    Other,
}

impl Part {
    /// Bytes, gzipped: what has been reached, with a little room, so that it grows no further unseen. The aims are 160,000
    /// and 260,000. What the first view can do without belongs behind the functions of `later/part.rs`, of the page and of
    /// the worker. What is left of the worker reads articles and checks them: a quarter of it is words (metrics, places,
    /// units), the rest is spread over some 2,000 functions, the largest of which is 3% of it.
    const BUDGETS: [(Part, &str, usize); 3] = [
        (Part::First, "first interactive (HTML, CSS, JavaScript, page wasm)", 96_000),
        (Part::Worker, "worker (wasm and its JavaScript)", 728_000),
        (Part::Later, "later parts of page and worker", 248_000),
    ];

    fn of(path: &str) -> Part {
        let name = path.rsplit('/').next().unwrap_or(path);
        let code = [".html", ".css", ".js", ".wasm"].iter().any(|ending| name.ends_with(ending));
        match name {
            "404.html" | "sw.js" => Part::Other,
            _ if !code => Part::Other,
            _ if path.contains("/later/") => Part::Later,
            // What the page loads when it is used; only what keeps the reader's texts is needed from the start.
            _ if path.contains("/js/") && name != "store.js" => Part::Other,
            _ if name.starts_with("worker") => Part::Worker,
            _ => Part::First,
        }
    }
}

/// Builds the site when it is out of date, prints its sizes, and fails over budget.
pub fn command() -> Result<()> {
    check(&site::build()?)
}

/// The same for a site that is built.
pub fn check(dist: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(dist, dist, &mut files)?;
    files.sort();
    println!("{:>10} {:>10}  file", "bytes", "gzip");
    let mut sums = [0; Part::BUDGETS.len()];
    for (name, plain, packed) in &files {
        println!("{plain:>10} {packed:>10}  {name}");
        for (sum, (part, ..)) in sums.iter_mut().zip(Part::BUDGETS) {
            if Part::of(name) == part {
                *sum += packed;
            }
        }
    }
    println!();
    let mut over = Vec::new();
    for (sum, (_, what, budget)) in sums.into_iter().zip(Part::BUDGETS) {
        println!("{:>6.1} KB of {:>3} KB  {what}", sum as f64 / 1000.0, budget / 1000);
        if sum > budget {
            over.push(format!("{what} is {:.1} KB over its {} KB", (sum - budget) as f64 / 1000.0, budget / 1000));
        }
    }
    if !over.is_empty() {
        bail!("the site is too large: {}", over.join("; "));
    }
    Ok(())
}

fn collect(dist: &Path, folder: &Path, files: &mut Vec<(String, usize, usize)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(dist, &path, files)?;
            continue;
        }
        let content = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()))?;
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(&content)?;
        let name = path.strip_prefix(dist).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        files.push((name, content.len(), packed.finish()?.len()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_counts_where_it_is_loaded() {
        for (name, part) in [
            ("index.html", Part::First),
            ("page-1a2b_bg.wasm", Part::First),
            ("layout-1a2b.css", Part::First),
            ("v-1a2b/worker_bg.wasm", Part::Worker),
            ("v-1a2b/later/worker.wasm", Part::Later),
            ("v-1a2b/later/page.css", Part::Later),
            ("worker_loader.js", Part::Worker),
            ("404.html", Part::Other),
            ("sw.js", Part::Other),
            ("v-1a2b/js/store.js", Part::First),
            ("v-1a2b/js/share.js", Part::Other),
            ("icon.svg", Part::Other),
            ("samples/en.txt", Part::Other),
        ] {
            assert_eq!(Part::of(name), part, "{name}");
        }
    }
}

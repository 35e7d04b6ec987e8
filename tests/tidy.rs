//! Holds the house in order: what ARCHITECTURE.md says about the layout is checked here, not remembered.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of the engine, each of which may use itself and what stands before it. `settings` is what a run is
/// told from outside: reading needs it, the text and the tables do not. `reference` reads a table of the reader's with the
/// means of the texts.
const LAYERS: &[&str] = &[
    "text",
    "value",
    "lexicon",
    "settings",
    "mention",
    "claim",
    "reference",
    "link",
    "check",
    "report",
    "engine",
    "edge",
    "program",
    "main",
];

/// Where Rust files lie.
const FOLDERS: &[&str] = &["src", "crates", "xtask", "tests", "benches", "fuzz"];

/// Lines of a file, and of its code before the tests.
const LONGEST_FILE: usize = 600;
const LONGEST_CODE: usize = 450;

/// Tables are as long as the world is.
const TABLES: &str = "src/lexicon/";

/// Names that say nothing about what is inside.
const EMPTY_NAMES: &[&str] = &["util", "utils", "helper", "helpers", "common", "misc"];

/// Crates that speak to a browser.
const BROWSER: &[&str] = &["wasm-bindgen", "web-sys", "js-sys", "gloo", "yew", "serde-wasm-bindgen"];

#[test]
fn every_file_begins_with_its_one_idea() {
    let mut faults = Faults::default();
    for file in rust_files() {
        if !file.text.starts_with("//! ") {
            faults.add(&file.name, 1, "begin the file with a `//!` line that says its one idea");
        }
    }
    faults.none();
}

#[test]
fn no_file_is_long() {
    let mut faults = Faults::default();
    for file in rust_files().iter().filter(|file| !file.name.starts_with(TABLES)) {
        let (lines, code) = (file.text.lines().count(), file.code().lines().count());
        if lines > LONGEST_FILE {
            faults.add(&file.name, lines, &format!("over {LONGEST_FILE} lines; cut it where a second idea begins"));
        } else if code > LONGEST_CODE {
            faults.add(&file.name, code, &format!("over {LONGEST_CODE} lines before its tests; cut out one idea"));
        }
    }
    faults.none();
}

#[test]
fn no_module_uses_one_that_stands_after_it() {
    let mut faults = Faults::default();
    for file in rust_files() {
        let Some(path) = file.module_path() else { continue };
        let Some(own) = path.first() else { continue };
        let Some(layer) = layer(own) else {
            let advice = format!("the module `{own}` is in no layer; give it its place in LAYERS of tests/tidy.rs");
            faults.add(&file.name, 1, &advice);
            continue;
        };
        for (line, used) in uses(file.code(), path.len()) {
            if let Some(other) = self::layer(&used)
                && other > layer
            {
                faults.add(
                    &file.name,
                    line,
                    &format!(
                        "`{own}` uses `{used}`, which stands after it; the way is {}. Move what is shared to the \
                         left, or hand it in as an argument",
                        LAYERS.join(" → ")
                    ),
                );
            }
        }
    }
    faults.none();
}

#[test]
fn the_engine_knows_nothing_of_the_browser() {
    let mut faults = Faults::default();
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("Cargo.toml can be read");
    let mut in_dependencies = false;
    for (number, line) in manifest.lines().enumerate() {
        let mut name = line.split(['=', '.', ' ']).next().unwrap_or_default();
        if let Some(header) = line.strip_prefix('[') {
            let header = header.trim_end_matches(']');
            in_dependencies = header.contains("dependencies") && !header.starts_with("workspace");
            // `[dependencies.NAME]`
            name = header.rsplit('.').next().unwrap_or_default();
        }
        if in_dependencies && BROWSER.iter().any(|crate_| name == *crate_ || name.starts_with("gloo-")) {
            faults.add("Cargo.toml", number + 1, &format!("the root package must not depend on {name}; a crate can"));
        }
    }
    faults.none();
}

#[test]
fn names_say_what_is_inside() {
    let mut faults = Faults::default();
    for file in rust_files() {
        let empty = Path::new(&file.name).components().find_map(|part| {
            let name = part.as_os_str().to_str()?.trim_end_matches(".rs");
            EMPTY_NAMES.contains(&name).then(|| name.to_string())
        });
        if let Some(name) = empty {
            faults.add(&file.name, 1, &format!("`{name}` says nothing; name it after what it holds"));
        }
        for (number, line) in file.text.lines().enumerate() {
            let line = line.trim();
            if line.starts_with("pub") && line.contains(" use ") && line.ends_with("::*;") {
                faults.add(&file.name, number + 1, "name what is passed on: nobody can look up a `*`");
            }
        }
    }
    faults.none();
}

#[test]
fn uses_are_seen_however_they_are_written() {
    let code = "use crate::{\n    check::Kind,\n    report,\n};\n\
                /// [`crate::engine`] is only spoken of.\n\
                fn f() { crate::link::join(); super::claim::x(); super::super::settings::y(); }\n";
    let used: Vec<String> = uses(code, 1).into_iter().map(|(_, name)| name).collect();
    assert_eq!(used, ["check", "report", "link", "claim"]);
    let deeper: Vec<String> = uses(code, 2).into_iter().map(|(_, name)| name).collect();
    assert_eq!(deeper, ["check", "report", "link", "settings"]);
    assert_eq!(uses("\n\nuse crate::text;\n", 1), [(3, "text".to_string())]);
}

/// A Rust file of the project.
struct File {
    /// Its path from the root, with `/`.
    name: String,
    text: String,
}

impl File {
    /// What stands before the tests: those may use the whole engine, and may be long.
    fn code(&self) -> &str {
        if self.name.ends_with("/tests.rs") {
            return "";
        }
        match self.text.find("\n#[cfg(test)]\nmod ") {
            Some(end) => &self.text[..end],
            None => &self.text,
        }
    }

    /// Where in the engine it stands: `["check", "unit_slip"]` for `src/check/unit_slip.rs`. `None` for a file that
    /// is not of the engine, and for the root that lists the modules.
    fn module_path(&self) -> Option<Vec<&str>> {
        let name = self.name.strip_prefix("src/")?.strip_suffix(".rs")?;
        let mut path: Vec<&str> = name.split('/').collect();
        if path.last() == Some(&"mod") {
            path.pop();
        }
        (path != ["lib"]).then_some(path)
    }
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == module)
}

/// The top modules that code at this depth names by a path, each with its line.
fn uses(code: &str, depth: usize) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let up = "super::".repeat(depth);
    for start in ["crate::", up.as_str()] {
        for (at, _) in code.match_indices(start) {
            let before = &code[..at];
            let line = before.matches('\n').count() + 1;
            let is_comment = before.rsplit('\n').next().is_some_and(|start| start.trim_start().starts_with("//"));
            let longer = before.ends_with("super::") || before.ends_with(|c: char| c.is_alphanumeric());
            let rest = &code[at + start.len()..];
            if is_comment || longer || rest.starts_with("super::") {
                continue;
            }
            found.extend(first_names(rest).into_iter().map(|name| (line, name)));
        }
    }
    found
}

/// The first names of `a::b` or of `{a::b, c::{d, e}}`.
fn first_names(path: &str) -> Vec<String> {
    let identifier = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(list) = path.strip_prefix('{') else { return vec![identifier(path)] };
    let mut names = vec![identifier(list.trim_start())];
    let mut open = 0;
    for (at, sign) in list.char_indices() {
        match sign {
            '{' => open += 1,
            '}' if open == 0 => break,
            '}' => open -= 1,
            ',' if open == 0 => names.push(identifier(list[at + 1..].trim_start())),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn every_file_can_lie_on_any_system() {
    let mut faults = Faults::default();
    for path in files() {
        // what stands before the first dot is a device on Windows, where git then brings no copy about
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let stem = name.split('.').next().unwrap_or_default();
        if ["con", "prn", "aux", "nul"].contains(&stem) || name.contains(['<', '>', ':', '"', '|', '?', '*']) {
            faults.add(&path.display().to_string(), 1, "cannot be written on Windows");
        }
    }
    faults.none();
}

/// Everything that is wrong, told at once.
#[derive(Default)]
struct Faults(String);

impl Faults {
    fn add(&mut self, file: &str, line: usize, what: &str) {
        let _ = write!(self.0, "\n{file}:{line}: {what}");
    }

    #[track_caller]
    fn none(self) {
        assert!(self.0.is_empty(), "{}\n", self.0);
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of those folders.
fn files() -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for folder in FOLDERS {
        collect(&root().join(folder), &mut paths);
    }
    paths.sort();
    paths
}

fn rust_files() -> Vec<File> {
    let mut paths = files();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    assert!(!paths.is_empty(), "no Rust file was found under {}", root().display());
    paths
        .into_iter()
        .map(|path| File {
            name: path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/"),
            text: fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        })
        .collect()
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if name != "node_modules" && name != "target" {
                collect(&path, paths);
            }
        } else {
            paths.push(path);
        }
    }
}

//! The inputs of a command: files, folders, patterns and standard input, each named in what is said of it.

use std::io::Read;
use std::path::{Path, PathBuf};

/// What standard input is called.
pub const STANDARD_INPUT: &str = "standard input";

/// Endings of the files that are taken of a folder.
const ENDINGS: &[&str] = &["txt", "text", "md", "markdown"];

/// Hidden files are matched only by what names their dot.
const SHOWN: glob::MatchOptions =
    glob::MatchOptions { case_sensitive: true, require_literal_separator: true, require_literal_leading_dot: true };

/// An input: its name as it is told, and its text.
#[derive(Clone, Debug)]
pub struct Input {
    pub name: String,
    pub text: String,
}

/// Every file that these paths name, each once, in their order: a folder stands for the texts in it and below, a pattern
/// for what it matches. No path at all is standard input.
pub fn named(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut found: Vec<PathBuf> = Vec::new();
    for path in paths {
        let name = path.display();
        if path.is_dir() {
            let before = found.len();
            // what is in the current folder needs no `./` before its name
            walk(path.strip_prefix(".").unwrap_or(path), &mut found)
                .map_err(|error| format!("{name}: cannot be read ({error}); check its permissions"))?;
            if found.len() == before {
                return Err(format!("{name}: holds no file that ends in {}; name the files", list(ENDINGS)));
            }
        } else if path.to_str().is_some_and(|text| text.contains(['*', '?', '['])) && !path.exists() {
            let pattern = path.to_string_lossy();
            let matching =
                glob::glob_with(&pattern, SHOWN).map_err(|error| format!("{name}: is no pattern of files: {error}"))?;
            let before = found.len();
            for file in matching.filter_map(Result::ok) {
                if file.is_dir() {
                    walk(&file, &mut found).map_err(|error| format!("{}: cannot be read ({error})", file.display()))?;
                } else {
                    found.push(file);
                }
            }
            if found.len() == before {
                return Err(format!("{name}: no file matches; check the pattern"));
            }
        } else {
            found.push(path.clone());
        }
    }
    if paths.is_empty() {
        found.push(PathBuf::from("-"));
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|path| seen.insert(path.clone()));
    Ok(found)
}

/// The texts of a folder and of those in it, in the order of their names; what is hidden is passed over.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let current = folder.as_os_str().is_empty();
    let listed = std::fs::read_dir(if current { Path::new(".") } else { folder })?;
    let mut entries = listed.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries.iter().filter(|entry| !entry.file_name().to_string_lossy().starts_with('.')) {
        let path = folder.join(entry.file_name());
        // a link to a folder may lead back to where it stands
        if entry.file_type()?.is_dir() {
            walk(&path, found)?;
        } else if path.is_file() && path.extension().is_some_and(|end| ENDINGS.iter().any(|text| end == *text)) {
            found.push(path);
        }
    }
    Ok(())
}

/// `.txt, .md`.
fn list(endings: &[&str]) -> String {
    endings.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ")
}

/// Name and text of an input; a sentence that says what, where and what to do when it cannot be used.
pub fn read(path: &Path) -> Result<Input, String> {
    let standard = path == Path::new("-");
    let name = if standard { STANDARD_INPUT.to_owned() } else { path.display().to_string() };
    let mut bytes = Vec::new();
    let read = if standard {
        std::io::stdin().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| format!("{name}: cannot be read ({error}); check the path and the permissions"))?;
    checked(&name, bytes)
}

/// The text of an input of that name; a sentence that says why it is none that can be used.
pub fn checked(name: &str, bytes: Vec<u8>) -> Result<Input, String> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(format!("{name}: is UTF-16 text; save it as UTF-8 and try again"));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{name}: is no UTF-8 text (byte {at}); save it as UTF-8 text and try again")
    })?;
    if text.contains('\0') {
        return Err(format!("{name}: looks like a binary file (it holds NUL bytes); give a text file"));
    }
    if text.trim().is_empty() {
        return Err(format!("{name}: is empty; give a file with at least one article"));
    }
    u32::try_from(text.len()).map_err(|_| format!("{name}: is larger than 4 GiB; split it into smaller files"))?;
    Ok(Input { name: name.to_owned(), text })
}

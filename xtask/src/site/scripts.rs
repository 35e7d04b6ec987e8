//! Scripts without what only people read: indentation, empty lines, comments on lines of their own.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Shortens every script of the site. Trunk's own minifier does not know the way wasm-bindgen writes its exports.
pub fn shorten(dist: &Path) -> Result<()> {
    for entry in fs::read_dir(dist).with_context(|| format!("{} cannot be read", dist.display()))? {
        let file = entry?.path();
        if file.is_dir() {
            shorten(&file)?;
        } else if file.extension().is_some_and(|extension| extension == "js") {
            let script = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            fs::write(&file, short(&script)).with_context(|| format!("{} cannot be written", file.display()))?;
        }
    }
    Ok(())
}

fn short(script: &str) -> String {
    // Within a text that spans lines, white space would count.
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) || script.contains("/*") {
        return script.to_owned();
    }
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn what_only_people_read_goes() {
        assert_eq!(short("function a() {\n    // why\n    return 1;\n\n}\n"), "function a() {\nreturn 1;\n}\n");
    }

    #[test]
    fn a_text_over_several_lines_is_left_alone() {
        let script = "let a = `one\n    two`;\n";
        assert_eq!(short(script), script);
    }
}

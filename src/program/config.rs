//! `.crossfoot.toml`: options that hold for a folder and all below it.

use std::path::{Path, PathBuf};

use crossfoot::edge::Options;

/// What the file is called.
const NAME: &str = ".crossfoot.toml";

/// Options from a file, and where it is.
#[derive(Debug, Default)]
pub struct Config {
    pub options: Options,
    /// `None` where there is no such file.
    pub file: Option<PathBuf>,
}

impl Config {
    /// The options of that file, or of the nearest `.crossfoot.toml` here or above.
    pub fn find(named: Option<&Path>) -> Result<Config, String> {
        let here = std::env::current_dir().unwrap_or_default();
        let nearest = || here.ancestors().map(|folder| folder.join(NAME)).find(|file| file.is_file());
        let Some(file) = named.map(Path::to_owned).or_else(nearest) else { return Ok(Config::default()) };
        let name = file.display();
        let text = std::fs::read_to_string(&file)
            .map_err(|error| format!("{name}: cannot be read ({error}); check the path and the permissions"))?;
        let mut options = parse(&text).map_err(|said| format!("{name}: {said}"))?;
        // the path of a table counts from the file that names it
        if let (Some(table), Some(folder)) = (&mut options.reference, file.parent()) {
            *table = folder.join(&*table).to_string_lossy().into_owned();
        }
        Ok(Config { options, file: Some(file) })
    }
}

fn parse(text: &str) -> Result<Options, String> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        format!("line {line}: {}", error.message().trim_end().replace('\n', "; "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_options() {
        let options = parse("min_severity = \"warning\"\n[rules]\ndirection = \"off\"\n[tolerances]\nslip = 0.1\n");
        assert!(!options.unwrap().settings().unwrap().runs("direction"));
        assert_eq!(parse(""), Ok(Options::default()));
        for day in ["as_of = \"2025-08-13\"", "as_of = 2025-08-13"] {
            assert_eq!(parse(day).unwrap().as_of.as_deref(), Some("2025-08-13"));
        }
    }

    #[test]
    fn a_fault_is_told_with_its_line_and_with_what_is_known() {
        for (text, said) in [
            ("\nmin-severity = \"note\"\n", "line 2: unknown field `min-severity`, expected one of `as_of`, "),
            (
                "[rules]\nunit-slip = \"off\"\nunit-slp = \"off\"\n",
                "line 3: there is no check “unit-slp”; there are unit-",
            ),
            ("[rules]\n\nunit-slip = \"of\"\n", "line 3: unknown variant `of`, expected one of `off`, `note`, "),
            ("[tolerances]\nslip = 0.1\nforecats = 1\n", "line 3: there is no tolerance “forecats”; there are slip, "),
            ("[tolerances]\nslip = 15\n", "line 2: 15 is no number from 0 to 1"),
            ("as_of = 13\n", "line 1: invalid type: integer `13`, expected a day, \"YYYY-MM-DD\""),
            ("language = \"zh\"\nrules = 3\n", "line 2: invalid type: integer `3`, expected a map"),
            ("a b\n", "line 1: "),
        ] {
            let refused = parse(text).unwrap_err();
            assert!(refused.starts_with(said), "{refused}");
            assert_eq!(refused.lines().count(), 1, "{refused}");
        }
    }
}

//! The types of other languages, made of the JSON Schema that the program writes of its own: none is declared twice.

mod python;
mod typescript;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{project, run};

pub use python::python;
pub use typescript::typescript;

/// A type by its name.
pub struct Type {
    pub name: String,
    /// What it is, a line or more.
    pub says: String,
    pub is: Shape,
}

/// What a type is made of.
pub enum Shape {
    /// One of some words.
    OneOf(Vec<String>),
    /// Parts with names.
    Parts(Vec<Part>),
}

/// A part of a type.
pub struct Part {
    pub name: String,
    pub says: String,
    /// Whether it is always there.
    pub required: bool,
    pub of: Of,
}

/// What a part holds.
pub enum Of {
    Text,
    Truth,
    Whole,
    Number,
    Named(String),
    Many(Box<Of>),
    ByName(Box<Of>),
    OrNull(Box<Of>),
}

/// `cargo xtask types`: writes those that are kept in the repository.
pub fn command() -> Result<()> {
    fs::write(python_file(), python(&read()?))?;
    println!("{}", python_file().display());
    Ok(())
}

/// The types of the Python package.
pub fn python_file() -> PathBuf {
    project::root().join("python/crossfoot/types.py")
}

/// Asks the program for its types.
pub fn read() -> Result<Vec<Type>> {
    let (ok, schema) = run::quiet(run::cargo().args(["run", "--quiet", "--package", "crossfoot", "--", "schema"]))?;
    anyhow::ensure!(ok, "the program could not write its schema; `cargo run -- schema` says why");
    parse(&serde_json::from_str(&schema)?)
}

fn parse(schema: &Value) -> Result<Vec<Type>> {
    let types = schema["$defs"].as_object().context("the schema has no types")?;
    let sorted: BTreeMap<_, _> = types.iter().collect();
    sorted.into_iter().map(|(name, schema)| of_type(name, schema).with_context(|| format!("the type {name}"))).collect()
}

/// `Article` for `ArticleRow`: in the report a type is a row, elsewhere it is the thing.
fn bare(name: &str) -> String {
    name.strip_suffix("Row").unwrap_or(name).to_string()
}

/// The words of a comment, without its examples.
fn says(schema: &Value) -> String {
    let words = schema["description"].as_str().unwrap_or_default();
    let words = words.split("\n\n```").next().unwrap_or_default();
    words.replace("[`", "`").replace("`]", "`")
}

fn of_type(name: &str, schema: &Value) -> Result<Type> {
    let is = if let Some(words) = schema["oneOf"].as_array().or(schema["enum"].as_array()) {
        let word = |one: &Value| one["const"].as_str().or(one.as_str()).map(str::to_string);
        // words that need no comment stand in one list among the others
        let listed = words.iter().flat_map(|one| one["enum"].as_array().cloned().unwrap_or(vec![one.clone()]));
        Shape::OneOf(listed.map(|one| word(&one).context("a choice that is no word")).collect::<Result<_>>()?)
    } else {
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        let parts = schema["properties"].as_object().context("neither words nor parts")?.iter();
        let parts = parts.map(|(name, part)| {
            let required = required.iter().any(|one| one == name);
            Ok(Part { name: name.clone(), says: says(part), required, of: of(part)? })
        });
        Shape::Parts(parts.collect::<Result<_>>()?)
    };
    Ok(Type { name: bare(name), says: says(schema), is })
}

fn of(schema: &Value) -> Result<Of> {
    if let Some(name) = schema["$ref"].as_str() {
        return Ok(Of::Named(bare(name.trim_start_matches("#/$defs/"))));
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        let first = choices.first().context("no choice")?;
        return Ok(Of::OrNull(Box::new(of(first)?)));
    }
    let (kind, or_null) = match &schema["type"] {
        Value::Array(kinds) => (kinds[0].as_str(), true),
        kind => (kind.as_str(), false),
    };
    let one = match kind.context("a part without a type")? {
        "string" => Of::Text,
        "boolean" => Of::Truth,
        "integer" => Of::Whole,
        "number" => Of::Number,
        "array" => Of::Many(Box::new(of(&schema["items"])?)),
        "object" => Of::ByName(Box::new(of(&schema["additionalProperties"])?)),
        other => anyhow::bail!("a part that is {other}"),
    };
    Ok(if or_null { Of::OrNull(Box::new(one)) } else { one })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    pub fn example() -> Vec<Type> {
        let schema = json!({"$defs": {
            "Role": {"description": "Its part.", "oneOf": [{"const": "primary", "description": "x"}, {"enum": ["twin"]}]},
            "SpanRow": {"description": "A figure.\n\n```\nexample\n```", "required": ["role", "start", "value"], "properties": {
                "role": {"$ref": "#/$defs/Role"},
                "start": {"type": "integer", "description": "First offset."},
                "value": {"type": ["string", "null"]},
                "twins": {"type": "array", "items": {"type": "string"}},
                "counts": {"type": "object", "additionalProperties": {"type": "integer"}},
                "of": {"anyOf": [{"$ref": "#/$defs/SpanRow"}, {"type": "null"}]}}}}});
        parse(&schema).expect("a schema")
    }

    #[test]
    fn typescript_has_each_part_with_its_comment() {
        let written = typescript(&example());
        for line in [
            "export type Role = 'primary' | 'twin';",
            "/** A figure. */",
            "export interface Span {",
            "  /** First offset. */\n  start: number;",
            "  value: string | null;",
            "  twins?: string[];",
            "  counts?: Record<string, number>;",
            "  of?: Span | null;",
        ] {
            assert!(written.contains(line), "{line}: {written}");
        }
    }

    #[test]
    fn python_has_what_is_always_there_before_what_is_not() {
        let written = python(&example());
        for line in [
            "Role = Literal[\"primary\", \"twin\"]",
            "@dataclass(frozen=True, kw_only=True)\nclass Span:",
            "    start: int\n    \"\"\"First offset.\"\"\"",
            "    value: str | None\n",
            "    twins: list[str] = field(default_factory=list)",
            "    counts: dict[str, int] = field(default_factory=dict)",
            "    of: Span | None = None",
        ] {
            assert!(written.contains(line), "{line}: {written}");
        }
    }

    #[test]
    fn the_types_of_the_python_package_are_those_of_the_program() {
        let kept = fs::read_to_string(python_file()).unwrap_or_default();
        assert!(kept == python(&read().expect("the program writes its types")), "run `cargo xtask types`");
    }
}

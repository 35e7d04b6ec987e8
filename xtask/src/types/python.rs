//! Types as Python writes them: dataclasses.

use std::fmt::Write;

use super::{Of, Part, Shape, Type};

const HEAD: &str = "\
\"\"\"What the program reads and finds. Written by `cargo xtask types` from the program's own types; do not edit.\"\"\"

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

";

/// All of them, each with its comment.
pub fn python(types: &[Type]) -> String {
    let mut out = HEAD.to_string();
    for Type { name, says, is } in types {
        match is {
            Shape::OneOf(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"")).collect();
                let _ = writeln!(out, "{name} = Literal[{}]", words.join(", "));
                comment(&mut out, "", says);
                out.push('\n');
            }
            Shape::Parts(parts) => {
                let _ = writeln!(out, "\n@dataclass(frozen=True, kw_only=True)\nclass {name}:");
                comment(&mut out, "    ", says);
                out.push('\n');
                parts.iter().for_each(|part| write_part(&mut out, part));
                out.push('\n');
            }
        }
    }
    out.trim_end().to_string() + "\n"
}

fn write_part(out: &mut String, Part { name, says, required, of }: &Part) {
    // a word that Python keeps for itself
    let name = if name == "from" { "from_" } else { name };
    let default = match of {
        _ if *required => "",
        Of::Many(_) => " = field(default_factory=list)",
        Of::ByName(_) => " = field(default_factory=dict)",
        _ => " = None",
    };
    let _ = writeln!(out, "    {name}: {}{default}", written(of));
    comment(out, "    ", says);
}

fn comment(out: &mut String, before: &str, says: &str) {
    if !says.is_empty() {
        let lines = says.replace('\n', &format!("\n{before}"));
        let _ = writeln!(out, "{before}\"\"\"{lines}\"\"\"");
    }
}

fn written(of: &Of) -> String {
    match of {
        Of::Text => "str".to_string(),
        Of::Truth => "bool".to_string(),
        Of::Whole => "int".to_string(),
        Of::Number => "float".to_string(),
        Of::Named(name) => name.clone(),
        Of::Many(of) => format!("list[{}]", written(of)),
        Of::ByName(of) => format!("dict[str, {}]", written(of)),
        Of::OrNull(of) => format!("{} | None", written(of)),
    }
}

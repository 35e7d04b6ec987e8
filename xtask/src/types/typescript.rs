//! Types as TypeScript writes them.

use std::fmt::Write;

use super::{Of, Part, Shape, Type};

/// All of them, each with its comment.
pub fn typescript(types: &[Type]) -> String {
    let mut out = String::new();
    for Type { name, says, is } in types {
        comment(&mut out, "", says);
        match is {
            Shape::OneOf(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
                let _ = writeln!(out, "export type {name} = {};\n", words.join(" | "));
            }
            Shape::Parts(parts) => {
                let _ = writeln!(out, "export interface {name} {{");
                parts.iter().for_each(|part| write_part(&mut out, part));
                out += "}\n\n";
            }
        }
    }
    out
}

fn write_part(out: &mut String, Part { name, says, required, of }: &Part) {
    comment(out, "  ", says);
    let mark = if *required { "" } else { "?" };
    let _ = writeln!(out, "  {name}{mark}: {};", written(of));
}

fn comment(out: &mut String, before: &str, says: &str) {
    if !says.is_empty() {
        let lines = says.replace("*/", "* /").replace('\n', &format!("\n{before} * "));
        let _ = writeln!(out, "{before}/** {lines} */");
    }
}

fn written(of: &Of) -> String {
    match of {
        Of::Text => "string".to_string(),
        Of::Truth => "boolean".to_string(),
        Of::Whole | Of::Number => "number".to_string(),
        Of::Named(name) => name.clone(),
        Of::Many(of) => match &**of {
            Of::OrNull(_) => format!("({})[]", written(of)),
            _ => format!("{}[]", written(of)),
        },
        Of::ByName(of) => format!("Record<string, {}>", written(of)),
        Of::OrNull(of) => format!("{} | null", written(of)),
    }
}

//! `crossfoot mentions`: the figures of texts, JSON lines in and out.

use std::io::{BufRead, Write};
use std::process::ExitCode;

use crossfoot::mention::{Context, read};
use crossfoot::report::mentions_row;
use crossfoot::text::Span;
use serde_json::{Value, json};

use super::check::parse_day;

/// What `crossfoot mentions --help` says below the options.
pub const HELP: &str = "\
A line that comes in is {\"id\": …, \"text\": …}, with \"ref\", the day that \"last year\" counts from, where there is one. The
line that goes out for it is {\"id\": …, \"pred\": [its figures]}; offsets count characters. For a line that cannot be used
there is {\"id\": …, \"error\": …}, the others are answered all the same, and the exit status is 2.

  echo '{\"id\": 1, \"text\": \"超4.5亿元\", \"ref\": \"2025-08-13\"}' | crossfoot mentions";

/// A line that comes in.
#[derive(serde::Deserialize)]
struct Line {
    id: Value,
    text: String,
    #[serde(rename = "ref")]
    reference: Option<String>,
}

pub fn command() -> Result<ExitCode, String> {
    let mut status = ExitCode::SUCCESS;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, line) in std::io::stdin().lock().split(b'\n').enumerate() {
        let line = line.map_err(|error| format!("standard input: line {}: {error}", number + 1))?;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let row = answer(&line).unwrap_or_else(|(id, error)| {
            status = ExitCode::from(2);
            json!({"id": id, "error": format!("line {}: {error}", number + 1)})
        });
        if let Err(error) = writeln!(out, "{row}") {
            return if error.kind() == std::io::ErrorKind::BrokenPipe { Ok(status) } else { Err(error.to_string()) };
        }
    }
    out.flush().map_err(|error| error.to_string())?;
    Ok(status)
}

/// The line that answers one, or what is wrong with that.
fn answer(line: &[u8]) -> Result<Value, (Value, String)> {
    let Line { id, text, reference } =
        serde_json::from_slice(line).map_err(|error| (Value::Null, error.to_string()))?;
    let given = reference.filter(|day| !day.is_empty());
    let day = match given.as_deref().map(parse_day).transpose() {
        Ok(day) => day,
        Err(said) => return Err((id, format!("ref: {said}"))),
    };
    let found = read(&text, Span::new(0, text.len()), &Context::of(&text, day));
    Ok(json!({"id": id, "pred": mentions_row(&text, &found.mentions)}))
}

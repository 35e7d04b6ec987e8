//! `crossfoot mentions`: the figures of texts, JSON lines in and out.

use std::io::{BufRead, Write};
use std::process::ExitCode;

use crossfoot::mention::{Context, read};
use crossfoot::report::mentions_row;
use crossfoot::text::{Span, split};

/// A line that comes in.
#[derive(serde::Deserialize)]
struct Line {
    id: serde_json::Value,
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
        let row = match serde_json::from_slice::<Line>(&line) {
            Ok(line) => {
                let reference = line.reference.as_deref().and_then(split::parse_published).map(|p| p.date);
                let context = Context::of(&line.text, reference);
                let found = read(&line.text, Span::new(0, line.text.len()), &context);
                serde_json::json!({"id": line.id, "pred": mentions_row(&line.text, &found.mentions)})
            }
            Err(error) => {
                status = ExitCode::from(2);
                serde_json::json!({"id": null, "error": format!("line {}: {error}", number + 1)})
            }
        };
        if let Err(error) = writeln!(out, "{row}") {
            return if error.kind() == std::io::ErrorKind::BrokenPipe { Ok(status) } else { Err(error.to_string()) };
        }
    }
    out.flush().map_err(|error| error.to_string())?;
    Ok(status)
}

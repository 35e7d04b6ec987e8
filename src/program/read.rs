//! `crossfoot read`, the map over a corpus: articles in, what they claim out, a line of JSON each.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use crossfoot::claim::Reading;
use crossfoot::link::claim_bucket;
use crossfoot::settings::Settings;
use crossfoot::value::Period;
use serde_json::{Value, json};

use super::document::{Document, Read, TOOL, buckets, is_lines, parsed};
use super::files::{self, Input};
use super::{check, many, print};

/// Documents that are read at once: enough for all cores, and few enough for any memory.
const AT_ONCE: usize = 512;

const HELP: &str = "\
Reads each document by itself: no line depends on another, so a corpus may be read in parts, anywhere and again. A line that
comes in is {\"id\": …, \"text\": …}, with \"title\", \"source\", \"published\" where the text does not say them, and \"set\" where
documents of different sets must not be held against each other. A file that is no such lines is one document, by its name.

  crossfoot read corpus.jsonl > read.jsonl
  crossfoot groups read.jsonl > groups.jsonl
  crossfoot check --claims --format jsonl read.jsonl > findings.jsonl

A line that goes out has the document, its `articles`, `mentions` and `claims` as in the report of `crossfoot check`, the
`bucket` of each claim, and all `buckets` by which the document can meet others. docs/corpus.md tells the rest.";

#[derive(Args)]
#[command(after_help = HELP)]
pub struct ReadOptions {
    /// Files of documents, a line of JSON each, or of one document; `-` or none reads standard input.
    files: Vec<PathBuf>,
    /// Form of what goes out.
    #[arg(long, value_enum, default_value_t = Format::Jsonl)]
    format: Format,
    /// What `start` and `end` count in json.
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = check::Offsets::Byte)]
    offsets: check::Offsets,
    /// Leave out articles, mentions and claims, which `crossfoot check --claims` does not need: it reads the text again, for
    /// less than it costs to move what was read.
    #[arg(long)]
    lean: bool,
    /// Day of the reading, YYYY-MM-DD, for articles without a date.
    #[arg(long, value_name = "DAY", value_parser = check::parse_day)]
    as_of: Option<crossfoot::value::Date>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line of JSON for each document.
    Jsonl,
    /// One object for all files, as texts: their articles, mentions and claims.
    Json,
}

pub fn command(options: &ReadOptions) -> Result<ExitCode, String> {
    let settings = Settings { as_of: options.as_of, ..Settings::default() };
    if let Format::Json = options.format {
        return at_once(options, &settings);
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for file in files::named(&options.files)? {
        let done = if file == Path::new("-") {
            let name = files::STANDARD_INPUT;
            documents(std::io::stdin().lock(), name, |some| write(&mut out, &some, options, &settings))
        } else {
            let text =
                std::fs::File::open(&file).map_err(|error| format!("{}: cannot be read ({error})", file.display()))?;
            let name = file.display().to_string();
            documents(std::io::BufReader::new(text), &name, |some| write(&mut out, &some, options, &settings))
        };
        if !done? {
            break;
        }
    }
    match out.flush() {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// All files as texts, in one object.
fn at_once(options: &ReadOptions, settings: &Settings) -> Result<ExitCode, String> {
    let files = files::named(&options.files)?;
    let inputs: Vec<Input> = files.iter().map(|file| files::read(file)).collect::<Result<_, _>>()?;
    let texts: Vec<&str> = inputs.iter().map(|input| input.text.as_str()).collect();
    print(json!(crossfoot::edge::read(&texts, settings, options.offsets.unit())).to_string() + "\n")
}

/// Hands on the documents of an input, some at a time; false when nobody wants any more.
fn documents(
    mut input: impl BufRead,
    name: &str,
    mut each: impl FnMut(Vec<Document>) -> Result<bool, String>,
) -> Result<bool, String> {
    let mut first = String::new();
    let failed = |error: std::io::Error| format!("{name}: cannot be read ({error}); it must be UTF-8 text");
    while first.trim().is_empty() {
        if input.read_line(&mut first).map_err(failed)? == 0 {
            return Ok(true);
        }
    }
    if !is_lines(&first) {
        if first.trim_start().starts_with('{') {
            return Err(parsed::<Document>(name, 1, &first).err().unwrap_or_default());
        }
        let mut bytes = first.into_bytes();
        input.read_to_end(&mut bytes).map_err(failed)?;
        let Input { name, text } = files::checked(name, bytes)?;
        let id = if name == files::STANDARD_INPUT { "-".to_owned() } else { name };
        return each(vec![Document { id, text, ..Document::default() }]);
    }
    let mut some = vec![parsed(name, 1, &first)?];
    for (line, number) in input.lines().zip(2..) {
        let line = line.map_err(failed)?;
        if line.trim().is_empty() {
            continue;
        }
        some.push(parsed(name, number, &line)?);
        if some.len() == AT_ONCE && !each(std::mem::take(&mut some))? {
            return Ok(false);
        }
    }
    each(some)
}

/// Reads some documents on all cores and writes their lines; false when nobody reads them any more.
fn write(
    out: &mut impl Write,
    documents: &[Document],
    options: &ReadOptions,
    settings: &Settings,
) -> Result<bool, String> {
    for line in many::map(documents, |document| line(document, options.lean, settings)) {
        match writeln!(out, "{line}") {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(false),
            written => written.map_err(|error| format!("the claims could not be written: {error}"))?,
        }
    }
    Ok(true)
}

fn line(document: &Document, lean: bool, settings: &Settings) -> String {
    let mut readings = document.readings(settings);
    crossfoot::acquaint(&mut readings, settings);
    let read = Read {
        document: document.clone(),
        tool: TOOL.to_owned(),
        as_of: settings.as_of.map(|day| Period::day(day).label()),
        buckets: buckets(&readings),
        group: None,
    };
    let mut line = json!(read);
    if !lean {
        let rows = rows(&readings, settings);
        for part in ["articles", "mentions", "claims"] {
            line[part] = rows[part].clone();
        }
    }
    line.to_string()
}

/// The rows of the report on a document alone, as far as they need no other; each claim with its bucket.
fn rows(readings: &[Reading], settings: &Settings) -> Value {
    let mut rows = json!(crossfoot::report_of(readings, Vec::new(), settings));
    let claims =
        readings.iter().flat_map(|reading| reading.claims.iter().map(move |claim| claim_bucket(reading, claim)));
    if let Some(written) = rows["claims"].as_array_mut() {
        for (row, bucket) in written.iter_mut().zip(claims) {
            if let Some(row) = row.as_object_mut() {
                // what became of a claim is known only beside the others
                ["state", "reason", "twins"].iter().for_each(|part| drop(row.remove(*part)));
                row.insert("bucket".to_owned(), json!(bucket));
            }
        }
    }
    rows
}

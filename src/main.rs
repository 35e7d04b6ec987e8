//! The program: `crossfoot check`, `crossfoot mentions`, `crossfoot rules`.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand, ValueEnum};
use crossfoot::check::{Explanation, RULES, Rule, Severity};
use crossfoot::mention::{Context, read};
use crossfoot::report::{OffsetUnit, Report, Source, mentions_row, rules_json, to_json, to_text};
use crossfoot::settings::{Locale, Settings};
use crossfoot::text::{Span, split};

/// Reads the figures of articles, in English and Chinese, and shows where they cannot all be right.
///
/// Exit status: 0 nothing of weight was found; 1 a warning or an error was; 2 the input could not be used.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks the articles of files against each other.
    Check(Check),
    /// Reads figures: JSON lines in ({"id", "text", "lang", "ref"}), JSON lines out.
    Mentions,
    /// Lists the checks, or explains one.
    Rules {
        /// Name of a check, `unit-slip`.
        name: Option<String>,
        /// Explain in this language.
        #[arg(long, value_enum, default_value_t = Language::En)]
        language: Language,
        /// `json` explains all of them in both languages.
        #[arg(long, value_enum, default_value_t = RulesFormat::Text)]
        format: RulesFormat,
    },
}

#[derive(Args)]
struct Check {
    /// Files with articles; `-` or none reads standard input.
    files: Vec<PathBuf>,
    /// Form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What `start` and `end` count in json.
    #[arg(long, value_enum, default_value_t = Offsets::Byte)]
    offsets: Offsets,
    /// Day of the check, YYYY-MM-DD; default: the newest article's.
    #[arg(long, value_parser = parse_day)]
    as_of: Option<crossfoot::value::Date>,
    /// Leave out findings below this weight.
    #[arg(long, value_enum, default_value_t = Weight::Note)]
    min_severity: Weight,
    /// Run only these checks.
    #[arg(long, value_delimiter = ',', value_parser = parse_rule)]
    rules: Vec<String>,
    /// Leave out these checks.
    #[arg(long, value_delimiter = ',', value_parser = parse_rule)]
    ignore: Vec<String>,
    /// Language of messages.
    #[arg(long, value_enum, default_value_t = Language::En)]
    language: Language,
    /// The reader's own known figures (not yet read by this version).
    #[arg(long)]
    reference: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    Text,
    Json,
    Jsonl,
    Csv,
    Markdown,
    Sarif,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum RulesFormat {
    Text,
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Offsets {
    Byte,
    Utf16,
    Char,
}

#[derive(Clone, Copy, ValueEnum)]
enum Weight {
    Note,
    Warning,
    Error,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    En,
    Zh,
}

impl Language {
    fn locale(self) -> Locale {
        match self {
            Language::En => Locale::En,
            Language::Zh => Locale::Zh,
        }
    }
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Check(options) => check(&options),
        Command::Mentions => mentions(),
        Command::Rules { format: RulesFormat::Json, .. } => print(&(rules_json() + "\n")).map(|()| ExitCode::SUCCESS),
        Command::Rules { name, language, .. } => rules(name.as_deref(), language.locale()),
    };
    done.unwrap_or_else(|problem| {
        eprintln!("crossfoot: {problem}");
        ExitCode::from(2)
    })
}

fn parse_day(text: &str) -> Result<crossfoot::value::Date, String> {
    split::parse_published(text).map(|p| p.date).ok_or_else(|| format!("“{text}” is no day; write it as YYYY-MM-DD"))
}

fn parse_rule(name: &str) -> Result<String, String> {
    let known = RULES.iter().any(|rule| rule.name == name);
    known.then(|| name.to_owned()).ok_or_else(|| format!("there is no check “{name}”; `crossfoot rules` lists them"))
}

fn check(options: &Check) -> Result<ExitCode, String> {
    if options.reference.is_some() {
        return Err("--reference is not read by this version yet; leave it out".to_owned());
    }
    if !matches!(options.format, Format::Text | Format::Json) {
        return Err("this version writes --format text and json; the other forms are to follow".to_owned());
    }
    let standard_input = [PathBuf::from("-")];
    let files = if options.files.is_empty() { &standard_input[..] } else { &options.files };
    let inputs: Vec<(String, String)> = files.iter().map(|file| input(file)).collect::<Result<_, _>>()?;
    let settings = Settings {
        as_of: options.as_of,
        locale: options.language.locale(),
        only: options.rules.clone(),
        ignored: options.ignore.clone(),
        ..Settings::default()
    };
    let mut report = run(&inputs, &settings);
    let least = match options.min_severity {
        Weight::Note => Severity::Note,
        Weight::Warning => Severity::Warning,
        Weight::Error => Severity::Error,
    };
    report.findings.retain(|finding| finding.severity >= least);
    let weighty = report.findings.iter().any(|finding| finding.severity >= Severity::Warning);
    let written = match options.format {
        Format::Json => {
            let unit = match options.offsets {
                Offsets::Byte => OffsetUnit::Byte,
                Offsets::Utf16 => OffsetUnit::Utf16,
                Offsets::Char => OffsetUnit::Char,
            };
            report.count_in(unit, &inputs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>());
            to_json(&report) + "\n"
        }
        _ => {
            let sources: Vec<Source> = inputs.iter().map(|(name, text)| Source { name, text }).collect();
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            to_text(&report, &sources, colour)
        }
    };
    print(&written)?;
    Ok(ExitCode::from(u8::from(weighty)))
}

/// Splits, reads, links and checks.
fn run(inputs: &[(String, String)], settings: &Settings) -> Report {
    let articles = inputs.iter().zip(0..).flat_map(|((_, text), input)| {
        crossfoot::split(text).into_iter().map(move |article| Arc::new(crossfoot::text::Article { input, ..article }))
    });
    let readings: Vec<_> = articles.map(|article| crossfoot::read(&article, settings)).collect();
    crossfoot::check(&crossfoot::link(&readings), settings)
}

/// Writes to standard output; a reader that has gone away is no error.
fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("the report could not be written: {error}"))
        }
        _ => Ok(()),
    }
}

/// Name and text of an input; a sentence that says what, where and what to do when it cannot be used.
fn input(path: &Path) -> Result<(String, String), String> {
    let standard = path == Path::new("-");
    let name = if standard { "standard input".to_owned() } else { path.display().to_string() };
    let mut bytes = Vec::new();
    let read = if standard {
        std::io::stdin().read_to_end(&mut bytes).map(|_| ())
    } else {
        std::fs::read(path).map(|read| bytes = read)
    };
    read.map_err(|error| format!("{name}: cannot be read ({error}); check the path and the permissions"))?;
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
    Ok((name, text))
}

fn rules(name: Option<&str>, locale: Locale) -> Result<ExitCode, String> {
    let Some(name) = name else {
        let width = RULES.iter().map(|rule| rule.name.len()).max().unwrap_or_default();
        let lines = RULES.iter().map(|rule| format!("{:width$}  {}\n", rule.name, rule.title.of(locale)));
        print(&lines.collect::<String>())?;
        return Ok(ExitCode::SUCCESS);
    };
    let (rule, explanation) = crossfoot::check::explained()
        .find(|(rule, _)| rule.name == name)
        .ok_or_else(|| format!("there is no check “{name}”; `crossfoot rules` lists them"))?;
    print(&explained(rule, explanation, locale))?;
    Ok(ExitCode::SUCCESS)
}

fn explained(rule: &Rule, explanation: &Explanation, locale: Locale) -> String {
    let example = |lines: &[&str]| lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
    format!(
        "{}: {}\n\n{}\n  {}\n\n{}\n  {}\n\n{}\n{}\n{}\n{}\n{}\n  {}\n",
        rule.name,
        rule.title.of(locale),
        locale.pick("What it finds", "发现什么"),
        explanation.finds.of(locale),
        locale.pick("Why it matters", "为何重要"),
        explanation.why.of(locale),
        locale.pick("It fires on", "会提示的例子"),
        example(explanation.fires),
        locale.pick("It stays silent on", "不会提示的例子"),
        example(explanation.silent),
        locale.pick("When it abstains", "何时不作判断"),
        explanation.abstains.of(locale),
    )
}

/// A line of `crossfoot mentions`.
#[derive(serde::Deserialize)]
struct Line {
    id: serde_json::Value,
    text: String,
    #[serde(rename = "ref")]
    reference: Option<String>,
}

fn mentions() -> Result<ExitCode, String> {
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

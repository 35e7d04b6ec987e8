//! The program: `crossfoot check`, `crossfoot mentions`, `crossfoot rules`.

use std::io::{BufRead, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::error::ErrorKind;
use clap::{Args, Parser, Subcommand, ValueEnum};
use crossfoot::check::{Explanation, RULES, Rule, Severity};
use crossfoot::mention::{Context, read};
use crossfoot::report::{
    OffsetUnit, Report, Source, mentions_row, rules_json, to_csv, to_html, to_json, to_jsonl, to_markdown, to_sarif,
    to_text,
};
use crossfoot::settings::{Known, Locale, Settings};
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

/// What `crossfoot check --help` says below the options.
const CHECK_HELP: &str = "\
Each file may hold one article or a pasted page of many. All files of one call are one set and are checked against each
other.

  crossfoot check monday.txt tuesday.txt
  pbpaste | crossfoot check --format markdown
  crossfoot check --format sarif --min-severity warning articles/*.txt > crossfoot.sarif
  crossfoot check --reference known.csv --rules reference-mismatch articles.txt

Exit status: 0 no finding of warning or above; 1 at least one; 2 the input or the options could not be used.";

#[derive(Args)]
#[command(after_help = CHECK_HELP)]
struct Check {
    /// Files with articles; `-` or none reads standard input.
    files: Vec<PathBuf>,
    /// Form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What `start` and `end` count in json and jsonl.
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = Offsets::Byte)]
    offsets: Offsets,
    /// Day of the check, YYYY-MM-DD; default: the newest article's.
    #[arg(long, value_name = "DAY", value_parser = parse_day)]
    as_of: Option<crossfoot::value::Date>,
    /// Leave out findings below this weight.
    #[arg(long, value_enum, value_name = "WEIGHT", default_value_t = Weight::Note)]
    min_severity: Weight,
    /// Run only these checks: names with commas between, as `crossfoot rules` lists them.
    #[arg(long, value_delimiter = ',', value_parser = parse_rule)]
    rules: Vec<String>,
    /// Leave out these checks.
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = parse_rule)]
    ignore: Vec<String>,
    /// Language of messages.
    #[arg(long, value_enum, default_value_t = Language::En)]
    language: Language,
    /// Your own known figures, held against the articles: a CSV file with the header
    /// topic,metric,scope,period,value,unit,source in any order. An empty cell matches anything; `value` is as in
    /// print, with its bound: over 50.5 billion, 505亿.
    #[arg(long, value_name = "FILE.csv", verbatim_doc_comment)]
    reference: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Format {
    /// For reading: each figure in its line.
    Text,
    /// The whole report.
    Json,
    /// The findings, one a line.
    Jsonl,
    /// The findings for a spreadsheet, a row for each figure.
    Csv,
    /// The report for an issue or a mail.
    Markdown,
    /// One file to keep or to send: the findings, and the articles with their figures marked.
    Html,
    /// The findings for code hosts and editors, SARIF 2.1.0.
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
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(help) if !help.use_stderr() || help.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            help.exit()
        }
        Err(refused) => {
            eprintln!("crossfoot: {}", in_one_line(&refused.render().to_string()));
            return ExitCode::from(2);
        }
    };
    let done = match arguments.command {
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

/// The paragraphs of a refused option, without the word before them, on one line.
fn in_one_line(refusal: &str) -> String {
    let lines = refusal.trim_start_matches("error: ").split("\n\n").map(|paragraph| {
        let words: Vec<&str> = paragraph.split_whitespace().collect();
        words.join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("; ").replace("; For more information, try '--help'.", "; --help says more")
}

fn parse_day(text: &str) -> Result<crossfoot::value::Date, String> {
    split::parse_published(text).map(|p| p.date).ok_or_else(|| format!("“{text}” is no day; write it as YYYY-MM-DD"))
}

fn parse_rule(name: &str) -> Result<String, String> {
    crossfoot::check::rule(name).map(|rule| rule.name.to_owned()).ok_or_else(|| no_check(name))
}

/// Says that there is no check of that name, and which one may have been meant.
fn no_check(name: &str) -> String {
    let alike = RULES.iter().map(|rule| (strsim::jaro_winkler(name, rule.name), rule.name));
    let nearest = alike.max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(likeness, _)| *likeness > 0.75);
    let advice = nearest.map(|(_, rule)| format!("did you mean “{rule}”? ")).unwrap_or_default();
    format!("there is no check “{name}”; {advice}`crossfoot rules` lists them")
}

fn check(options: &Check) -> Result<ExitCode, String> {
    let standard_input = [PathBuf::from("-")];
    let files = if options.files.is_empty() { &standard_input[..] } else { &options.files };
    let locale = options.language.locale();
    let settings = Settings {
        as_of: options.as_of,
        locale,
        only: options.rules.clone(),
        ignored: options.ignore.clone(),
        known: options.reference.as_deref().map_or(Ok(Vec::new()), |file| reference(file, locale))?,
        ..Settings::default()
    };
    let inputs: Vec<(String, String)> = files.iter().map(|file| input(file)).collect::<Result<_, _>>()?;
    let mut report = run(&inputs, &settings);
    let least = match options.min_severity {
        Weight::Note => Severity::Note,
        Weight::Warning => Severity::Warning,
        Weight::Error => Severity::Error,
    };
    report.findings.retain(|finding| finding.severity >= least);
    let weighty = report.findings.iter().any(|finding| finding.severity >= Severity::Warning);
    print(&written(report, &inputs, options))?;
    Ok(ExitCode::from(u8::from(weighty)))
}

/// The reader's own figures. What is wrong with single rows is said on standard error, and the others are used.
fn reference(file: &Path, locale: Locale) -> Result<Vec<Known>, String> {
    let (name, text) = input(file)?;
    let (known, faults) = crossfoot::reference::parse(&text);
    let mut said: Vec<String> = faults.iter().map(|fault| format!("{name}: {}", fault.in_words(locale))).collect();
    if known.is_empty() {
        let first = if said.is_empty() { format!("{name}: has no row of figures") } else { said.remove(0) };
        said.iter().for_each(|fault| eprintln!("crossfoot: warning: {fault}"));
        return Err(format!("{first}; no row of the table can be used"));
    }
    said.iter().for_each(|fault| eprintln!("crossfoot: warning: {fault}"));
    Ok(known)
}

/// The report in the form that was asked for.
fn written(mut report: Report, inputs: &[(String, String)], options: &Check) -> String {
    let unit = match options.offsets {
        Offsets::Byte => OffsetUnit::Byte,
        Offsets::Utf16 => OffsetUnit::Utf16,
        Offsets::Char => OffsetUnit::Char,
    };
    // in a file that other programs read, standard input is `-`, as on the command line
    let machine = matches!(options.format, Format::Jsonl | Format::Sarif);
    let name = |name: &'_ str| if machine && name == STANDARD_INPUT { "-".to_owned() } else { name.to_owned() };
    let names: Vec<String> = inputs.iter().map(|(given, _)| name(given)).collect();
    let sources: Vec<Source> = names.iter().zip(inputs).map(|(name, (_, text))| Source { name, text }).collect();
    match options.format {
        Format::Json => {
            report.count_in(unit, &inputs.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>());
            to_json(&report) + "\n"
        }
        Format::Jsonl => to_jsonl(&report, &sources, unit),
        Format::Csv => to_csv(&report, &sources),
        Format::Markdown => to_markdown(&report, &sources),
        Format::Html => to_html(&report, &sources, options.language.locale()),
        Format::Sarif => to_sarif(&report, &sources, options.language.locale()) + "\n",
        Format::Text => {
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
            to_text(&report, &sources, colour)
        }
    }
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

/// What standard input is called.
const STANDARD_INPUT: &str = "standard input";

/// Name and text of an input; a sentence that says what, where and what to do when it cannot be used.
fn input(path: &Path) -> Result<(String, String), String> {
    let standard = path == Path::new("-");
    let name = if standard { STANDARD_INPUT.to_owned() } else { path.display().to_string() };
    if path.is_dir() {
        return Err(format!("{name}: is a folder; give the files in it"));
    }
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
    let (rule, explanation) =
        crossfoot::check::explained().find(|(rule, _)| rule.name == name).ok_or_else(|| no_check(name))?;
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

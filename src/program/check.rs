//! `crossfoot check`: options, inputs, and the report in the form that was asked for.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use crossfoot::claim::Reading;
use crossfoot::report::{
    OffsetUnit, Report, Source, to_csv, to_html, to_json, to_jsonl, to_markdown, to_sarif, to_text,
};
use crossfoot::settings::{Known, Locale, Rate, Settings, Severity};
use crossfoot::text::split;
use crossfoot::value::Date;

use super::config::Config;
use super::files::{self, Input, STANDARD_INPUT};
use super::rules::RuleParser;
use super::{Language, Weight, claims, many, print, watch};

/// What `crossfoot check --help` says below the options.
const HELP: &str = "\
Each file may hold one article or a pasted page of many. All files of one call are one set and are checked against each
other. A folder stands for the .txt and .md files in it and below; a pattern in quotes for the files that it matches.

  crossfoot check monday.txt tuesday.txt
  crossfoot check articles/ 'archive/2025-*.txt'
  pbpaste | crossfoot check --format markdown
  crossfoot check --format sarif --min-severity warning articles/ > crossfoot.sarif
  crossfoot check --reference known.csv --rules reference-mismatch articles.txt

The nearest file .crossfoot.toml, in this folder or above, may hold options; those given here count more:

  language = \"en\"                # or \"zh\"
  min_severity = \"warning\"       # or \"note\", \"error\"
  as_of = \"2025-08-13\"
  only = [\"unit-slip\"]           # run no other checks
  reference = \"known.csv\"        # beside this file
  rates = [\"1 USD = 7.2 CNY\"]    # your own exchange rates, held against printed conversions

  [rules]
  missing-context = \"off\"        # or what its findings weigh: \"note\", \"warning\", \"error\"

  [tolerances]
  slip = 0.15                    # how far a ratio may be from a power of ten and yet look like a slip of units
  forecast = 0.25                # how far apart two forecasts may be and yet be only a note
  rate = 0.15                    # how far the rate of a printed conversion may be from yours

Exit status: 0 no finding of warning or above; 1 at least one; 2 the input or the options could not be used. With
NO_COLOR set, text has no colour.";

#[derive(Args)]
#[command(after_help = HELP)]
pub struct Check {
    /// Files with articles, folders of such, or patterns; `-` or none reads standard input.
    files: Vec<PathBuf>,
    /// Form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What `start` and `end` count in json and jsonl.
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = Offsets::Byte)]
    offsets: Offsets,
    /// Day of the check, YYYY-MM-DD; default: the newest article's.
    #[arg(long, value_name = "DAY", value_parser = parse_day)]
    as_of: Option<Date>,
    /// Leave out findings below this weight; default: note.
    #[arg(long, value_enum, value_name = "WEIGHT")]
    min_severity: Option<Weight>,
    /// Run only these checks: names with commas between, as `crossfoot rules` lists them.
    #[arg(long, value_delimiter = ',', value_parser = RuleParser, hide_possible_values = true)]
    rules: Vec<String>,
    /// Leave out these checks.
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = RuleParser, hide_possible_values = true)]
    ignore: Vec<String>,
    /// Language of messages; default: en.
    #[arg(long, value_enum)]
    language: Option<Language>,
    /// Your own known figures, held against the articles: a CSV file with the header
    /// topic,metric,scope,period,value,unit,source in any order. An empty cell matches anything; `value` is as in
    /// print, with its bound: over 50.5 billion, 505亿.
    #[arg(long, value_name = "FILE.csv", verbatim_doc_comment)]
    reference: Option<PathBuf>,
    /// Your own exchange rate, held against printed conversions: '1 USD = 7.2 CNY'; may be given several times.
    #[arg(long, value_name = "RATE", value_parser = crossfoot::edge::rate)]
    rate: Vec<Rate>,
    /// A file of options instead of the nearest .crossfoot.toml.
    #[arg(long, value_name = "FILE.toml", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// Read no file of options.
    #[arg(long)]
    no_config: bool,
    /// The files hold lines that `crossfoot read` wrote, whole groups of documents. What is found does not depend on how
    /// the groups are divided over runs; in jsonl, articles and figures are numbered within their documents.
    #[arg(long, conflicts_with_all = ["as_of", "watch"])]
    claims: bool,
    /// Check again whenever a file changes, until Ctrl+C.
    #[arg(long)]
    watch: bool,
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

/// What offsets count.
#[derive(Clone, Copy, ValueEnum)]
pub enum Offsets {
    Byte,
    Utf16,
    Char,
}

impl Offsets {
    pub fn unit(self) -> OffsetUnit {
        match self {
            Offsets::Byte => OffsetUnit::Byte,
            Offsets::Utf16 => OffsetUnit::Utf16,
            Offsets::Char => OffsetUnit::Char,
        }
    }
}

pub fn parse_day(text: &str) -> Result<Date, String> {
    split::parse_published(text).map(|p| p.date).ok_or_else(|| format!("“{text}” is no day; write it as YYYY-MM-DD"))
}

pub fn command(options: &Check) -> Result<ExitCode, String> {
    if !options.watch {
        return once(options);
    }
    if options.files.is_empty() || options.files.iter().any(|file| file == Path::new("-")) {
        return Err("--watch needs files; standard input does not change".to_owned());
    }
    // what is wrong from the start is told at once
    files::named(&options.files)?;
    let watched = || {
        let config = options.configured().unwrap_or_default();
        let table = options.reference.clone().or(config.options.reference.map(PathBuf::from));
        let inputs = files::named(&options.files).unwrap_or_default();
        inputs.into_iter().chain(config.file).chain(table).collect()
    };
    watch::watch(watched, || once(options).map(|_| ()))
}

impl Check {
    /// The file of options that holds.
    fn configured(&self) -> Result<Config, String> {
        if self.no_config { Ok(Config::default()) } else { Config::find(self.config.as_deref()) }
    }
}

/// What a run goes by: what is given on the command line, else what the file of options says.
struct Chosen {
    settings: Settings,
    least: Severity,
}

fn chosen(options: &Check) -> Result<Chosen, String> {
    let Config { options: mut kept, file } = options.configured()?;
    let table = options.reference.clone().or(kept.reference.take().map(PathBuf::from));
    if let Some(language) = options.language {
        kept.language = Some(language.locale());
    }
    let in_file = |said| format!("{}: {said}", file.map(|file| file.display().to_string()).unwrap_or_default());
    let mut settings = kept.settings().map_err(in_file)?;
    settings.as_of = options.as_of.or(settings.as_of);
    if !options.rules.is_empty() {
        settings.ignored.retain(|rule| !options.rules.contains(rule));
        settings.only.clone_from(&options.rules);
    }
    settings.ignored.extend(options.ignore.iter().cloned());
    if !options.rate.is_empty() {
        settings.rates.clone_from(&options.rate);
    }
    settings.known = table.map_or(Ok(Vec::new()), |file| reference(&file, settings.locale))?;
    Ok(Chosen { least: options.min_severity.map_or(kept.least(), Weight::severity), settings })
}

fn once(options: &Check) -> Result<ExitCode, String> {
    let Chosen { settings, least } = chosen(options)?;
    let files = files::named(&options.files)?;
    let inputs: Vec<Input> = files.iter().map(|file| files::read(file)).collect::<Result<_, _>>()?;
    let Corpus { inputs, readings, groups, as_of } =
        if options.claims { claims::corpus(&inputs, &settings)? } else { Corpus::of_files(inputs, &settings) };
    let settings = Settings { as_of, ..settings };
    let found = many::map(&groups, |group| crossfoot::check::run_group(&readings, group, &settings));
    let mut report = crossfoot::report_of(&readings, found.concat(), &settings);
    crossfoot::edge::keep(&mut report, least);
    let weighty = report.findings.iter().any(|finding| finding.severity >= Severity::Warning);
    let renumbered = (options.claims && options.format == Format::Jsonl).then(|| claims::Numbers::of(&report));
    let written = written(report, &inputs, options, settings.locale);
    print(renumbered.map_or_else(|| written.clone(), |numbers| numbers.within_documents(&written)))?;
    Ok(ExitCode::from(u8::from(weighty)))
}

/// What is checked: inputs, the readings of their articles, and which of these are held against each other.
pub struct Corpus {
    pub inputs: Vec<Input>,
    pub readings: Vec<Reading>,
    pub groups: Vec<Vec<usize>>,
    pub as_of: Option<Date>,
}

impl Corpus {
    fn of_files(inputs: Vec<Input>, settings: &Settings) -> Corpus {
        let articles = crossfoot::edge::articles(inputs.iter().map(|input| input.text.as_str()));
        let mut readings = many::map(&articles, |article| crossfoot::read(article, settings));
        crossfoot::acquaint(&mut readings, settings);
        let groups = crossfoot::divide(&readings);
        Corpus { inputs, readings, groups, as_of: settings.as_of }
    }
}

/// The reader's own figures. What is wrong with single rows is said on standard error, and the others are used.
fn reference(file: &Path, locale: Locale) -> Result<Vec<Known>, String> {
    let Input { name, text } = files::read(file)?;
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
fn written(mut report: Report, inputs: &[Input], options: &Check, locale: Locale) -> String {
    let unit = options.offsets.unit();
    // in a file that other programs read, standard input is `-`, as on the command line
    let machine = matches!(options.format, Format::Jsonl | Format::Sarif);
    let name = |name: &'_ str| if machine && name == STANDARD_INPUT { "-".to_owned() } else { name.to_owned() };
    let names: Vec<String> = inputs.iter().map(|input| name(&input.name)).collect();
    let sources: Vec<Source> =
        names.iter().zip(inputs).map(|(name, input)| Source { name, text: &input.text }).collect();
    match options.format {
        Format::Json => {
            report.count_in(unit, &inputs.iter().map(|input| input.text.as_str()).collect::<Vec<_>>());
            to_json(&report) + "\n"
        }
        Format::Jsonl => to_jsonl(&report, &sources, unit),
        Format::Csv => to_csv(&report, &sources),
        Format::Markdown => to_markdown(&report, &sources),
        Format::Html => to_html(&report, &sources, locale),
        Format::Sarif => to_sarif(&report, &sources, locale) + "\n",
        Format::Text => {
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
            to_text(&report, &sources, colour)
        }
    }
}

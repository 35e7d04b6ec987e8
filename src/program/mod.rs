//! The program's commands, and what all of them share.

mod check;
mod claims;
mod completions;
mod config;
mod document;
mod files;
mod groups;
mod many;
mod mentions;
mod read;
mod rules;
mod watch;

use std::io::Write;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use crossfoot::settings::{Locale, Severity};

/// What `crossfoot --help` says below the commands.
const HELP: &str = "\
Examples:
  crossfoot check monday.txt tuesday.txt         which figures cannot all be right
  crossfoot check articles/                      the same for all .txt and .md files of a folder
  crossfoot check --watch articles/              and again whenever one changes
  crossfoot rules unit-slip                      what a check finds, and when it stays silent
  crossfoot completions bash                     completions for your shell

A file .crossfoot.toml in this folder or above it may set what is checked: `crossfoot check --help` says how.

Exit status: 0 nothing of weight was found; 1 a warning or an error was; 2 the input could not be used.";

/// Reads the figures of articles, in English and Chinese, and shows where they cannot all be right.
#[derive(Parser)]
#[command(version, max_term_width = 100, after_help = HELP)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Checks the articles of files against each other.
    Check(check::Check),
    /// Reads the figures of single texts: JSON lines in ({"id", "text", "ref"}), JSON lines out.
    #[command(after_help = mentions::HELP)]
    Mentions,
    /// Reads the documents of a corpus, each by itself: what they claim, for `check --claims`.
    Read(read::ReadOptions),
    /// Says which documents of a corpus have to be checked together.
    Groups(groups::GroupOptions),
    /// Lists the checks, or explains one.
    Rules(rules::Rules),
    /// Writes what the JSON of every command holds, as a JSON Schema.
    Schema,
    /// Writes completions for a shell to standard output.
    #[command(after_help = completions::HELP)]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// How much a finding has to weigh.
#[derive(Clone, Copy, ValueEnum)]
enum Weight {
    Note,
    Warning,
    Error,
}

impl Weight {
    fn severity(self) -> Severity {
        match self {
            Weight::Note => Severity::Note,
            Weight::Warning => Severity::Warning,
            Weight::Error => Severity::Error,
        }
    }
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

/// The whole program: reads the arguments, does what they say, tells the exit status.
pub fn run() -> ExitCode {
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
        Command::Check(options) => check::command(&options),
        Command::Mentions => mentions::command(),
        Command::Read(options) => read::command(&options),
        Command::Groups(options) => groups::command(&options),
        Command::Rules(options) => rules::command(&options),
        Command::Schema => print(crossfoot::edge::schema() + "\n"),
        Command::Completions { shell } => completions::command(shell, &mut Arguments::command()),
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

/// Writes to standard output; a reader that has gone away is no error.
fn print(text: impl AsRef<[u8]>) -> Result<ExitCode, String> {
    match std::io::stdout().write_all(text.as_ref()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(format!("the report could not be written: {error}"))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}

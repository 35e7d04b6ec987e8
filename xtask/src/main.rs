//! The project's commands: `cargo xtask` says what there is.

mod bench_page;
#[cfg(test)]
mod dependencies;
mod evaluate;
mod fuzz;
mod measure;
mod mutate;
mod npm;
mod peers;
mod pins;
mod project;
mod run;
mod serve;
mod server;
mod site;
mod size;
mod spark;
mod test;
mod tools;
mod types;

use std::process::ExitCode;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--no-open]   build the page and serve it on this machine
  test [lint|native|wasm|edges|browser]  every check, or one group of them
  dist                           write the static site to dist/
  npm                            write the JavaScript package to target/npm/crossfoot
  types                          write the types of python/crossfoot anew
  size                           gzip size of each file of the site, held against the budget
  measure                        what the scorers of ../shared say, beside what they said last time
  mutate [--held-out] [--from FOLDER] [--set NAME] [--kind KIND] [--one-in N] [--verbose] [--json FILE]
                                 plant known errors in the labelled sets, and count which are found
  evaluate                       the same for all sets, with false alarms in 10,000 words and what confidence is worth
  spark                          ten thousand articles on Apache Spark, held against one process
  bench-peers                    other readers of figures and this one on the same text, as ratios
  bench-page [load|paste|thousand|tenthousand]
                                 how soon the page paints, answers and scrolls, and what it holds, in a real browser
  fuzz [TARGET...] [--seconds N] throw made-up texts at the engine, ten minutes for each target of fuzz/
  setup                          only install what the other commands need

Each command installs what it needs: programs into .tools/ (or the folder that CROSSFOOT_TOOLS names), packages of
the browser tests into tests/browser/node_modules/. CHROMIUM and CHROMEDRIVER name a browser and its driver that are
installed elsewhere.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match command(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[String]) -> Result<()> {
    let Some((name, rest)) = arguments.split_first() else {
        println!("{USAGE}");
        return Ok(());
    };
    match name.as_str() {
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        "serve" => serve::command(rest),
        "test" => test::command(rest),
        "dist" => none(rest).and_then(|()| site::command()),
        "size" => none(rest).and_then(|()| size::command()),
        "npm" => none(rest).and_then(|()| npm::command()),
        "types" => none(rest).and_then(|()| types::command()),
        "bench-peers" => none(rest).and_then(|()| peers::command()),
        "bench-page" => bench_page::command(rest),
        "spark" => none(rest).and_then(|()| spark::command()),
        "measure" => none(rest).and_then(|()| measure::command()),
        "fuzz" => fuzz::command(rest),
        "evaluate" => evaluate::command(rest),
        "mutate" => mutate::command(rest),
        "setup" => none(rest).and_then(|()| tools::command()),
        other => bail!("there is no command {other}.\n\n{USAGE}"),
    }
}

fn none(rest: &[String]) -> Result<()> {
    match rest {
        [] => Ok(()),
        [first, ..] => bail!("this command takes no {first}.\n\n{USAGE}"),
    }
}

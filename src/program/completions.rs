//! `crossfoot completions`: scripts for shells, made of the commands as they are declared.

use std::fmt::Write;
use std::process::ExitCode;

use clap_complete::Shell;

use super::print;

/// What `crossfoot completions --help` says below the options.
pub const HELP: &str = "\
Where the shells look for them:
  crossfoot completions bash > ~/.local/share/bash-completion/completions/crossfoot
  crossfoot completions zsh > \"${fpath[1]}/_crossfoot\"
  crossfoot completions fish > ~/.config/fish/completions/crossfoot.fish";

pub fn command(shell: Shell, program: &mut clap::Command) -> Result<ExitCode, String> {
    let mut script = Vec::new();
    clap_complete::generate(shell, program, "crossfoot", &mut script);
    if shell == Shell::Fish {
        script.extend_from_slice(fish_names(program).as_bytes());
    }
    print(&script)
}

/// What clap leaves out for fish: the names that a command takes without an option, as that of a check.
fn fish_names(program: &clap::Command) -> String {
    let mut lines = String::new();
    for command in program.get_subcommands() {
        for name in command.get_positionals().flat_map(clap::Arg::get_possible_values) {
            let help = name.get_help().map(ToString::to_string).unwrap_or_default().replace('\'', "\\'");
            // a String takes whatever is written
            let _ = writeln!(
                lines,
                "complete -c crossfoot -n '__fish_crossfoot_using_subcommand {}' -f -a {} -d '{help}'",
                command.get_name(),
                name.get_name(),
            );
        }
    }
    lines
}

//! Folders and patterns, the file of options, watching, completions, and a help that suffices.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::{RIGHT, SLIPPED, run, run_in, text};

/// A folder of its own with these files; removed with the guard.
pub struct Folder(pub std::path::PathBuf);

impl Folder {
    pub fn new(name: &str, files: &[(&str, &str)]) -> Folder {
        let folder = std::env::temp_dir().join(format!("crossfoot-{}-{name}", std::process::id()));
        for (file, content) in files {
            let path = folder.join(file);
            std::fs::create_dir_all(path.parent().unwrap_or(&folder)).expect("the folder is made");
            std::fs::write(path, content).expect("the file is written");
        }
        Folder(folder)
    }

    /// Standard output, standard error and exit status of a run in it.
    pub fn run(&self, arguments: &[&str]) -> (String, String, Option<i32>) {
        let done = run_in(&self.0, arguments, b"");
        (text(&done.stdout), text(&done.stderr), done.status.code())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_folder_stands_for_its_texts_and_a_pattern_for_what_it_matches() {
    let files = [("in/b.txt", SLIPPED), ("in/deep/a.md", RIGHT), ("in/.hidden.txt", "\n"), ("in/data.csv", "a,b")];
    let folder = Folder::new("folder", &files);
    for inputs in [&["in"][..], &["in/*.txt", "in/**/*.md"], &["in/b.txt", "in"], &["i[n]"]] {
        let (told, said, status) = folder.run(&[&["check"][..], inputs].concat());
        assert_eq!(status, Some(1), "{inputs:?}: {said}");
        assert!(told.contains("in/b.txt:1:41") && told.contains("in/deep/a.md:1:43"), "{told}");
    }
    let empty = Folder::new("folder-empty", &[("data.csv", "a,b")]);
    let (_, said, status) = empty.run(&["check", "."]);
    assert_eq!((status, said.lines().count()), (Some(2), 1), "{said}");
    assert!(said.contains(".: holds no file that ends in .txt, "), "{said}");
}

#[test]
fn the_nearest_file_of_options_holds_and_the_command_line_counts_more() {
    let options = "language = \"zh\"\n[rules]\nunit-slip = \"note\"\nvalue-conflict = \"off\"\n";
    let files = [(".crossfoot.toml", options), ("day/a.txt", RIGHT), ("day/b.txt", SLIPPED), ("other.toml", "")];
    let folder = Folder::new("config", &files);
    let check = |more: &[&str]| {
        let done = run_in(&folder.0.join("day"), &[&["check", "."], more].concat(), b"");
        (text(&done.stdout), done.status.code())
    };
    let (told, status) = check(&[]);
    assert!(told.starts_with("note[unit-slip]: ") && told.contains("同一件事"), "{told}");
    assert_eq!(status, Some(0));
    assert!(!check(&["--language", "en"]).0.contains("同一件事"));
    assert!(!check(&["--min-severity", "warning"]).0.contains("unit-slip"));
    for whole in [&["--no-config"][..], &["--config", "../other.toml"]] {
        let (told, status) = check(whole);
        assert!(told.starts_with("error[unit-slip]: ") && status == Some(1), "{told}");
    }
}

#[test]
fn a_note_by_the_file_of_options_is_a_note_in_the_whole_report() {
    let files = [(".crossfoot.toml", "[rules]\nunit-slip = \"note\"\n"), ("a.txt", RIGHT), ("b.txt", SLIPPED)];
    let folder = Folder::new("noted", &files);
    let report: serde_json::Value =
        serde_json::from_str(&folder.run(&["check", "--format", "json", "."]).0).expect("the report is JSON");
    assert_eq!(report["findings"][0]["severity"], "note");
    assert_eq!((&report["coverage"]["conflicting"], &report["coverage"]["noted"]), (&0.into(), &2.into()));
}

#[test]
fn a_table_named_by_the_file_of_options_stands_beside_it() {
    let table = "topic,metric,scope,period,value,unit\nbottled tea,market size,China,2023,over 30 billion,CNY\n";
    let files = [(".crossfoot.toml", "reference = \"known.csv\"\n"), ("known.csv", table), ("in/a.txt", RIGHT)];
    let folder = Folder::new("table", &files);
    let done = run_in(&folder.0.join("in"), &["check", "a.txt"], b"");
    assert!(text(&done.stdout).starts_with("warning[reference-mismatch]: "), "{}", text(&done.stderr));
}

#[test]
fn a_fault_in_the_file_of_options_is_one_line_with_file_and_line() {
    for (written, said) in [
        ("\nmin-severity = \"note\"\n", "line 2: unknown field `min-severity`, expected one of `as_of`, `language`, "),
        ("[rules]\nunit-slp = \"off\"\n", "line 2: there is no check “unit-slp”; there are unit-slip, "),
        ("as_of = \"soon\"\n", "“soon” is no day; write it as YYYY-MM-DD"),
    ] {
        let folder = Folder::new("fault", &[(".crossfoot.toml", written), ("a.txt", RIGHT)]);
        let (_, told, status) = folder.run(&["check", "a.txt"]);
        assert_eq!((status, told.lines().count()), (Some(2), 1), "{told}");
        assert!(told.starts_with("crossfoot: ") && told.contains(".crossfoot.toml: ") && told.contains(said), "{told}");
    }
}

/// Waits for the next finding that the program tells.
fn next_finding(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> String {
    let found = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains("unit-slip")));
    found.expect("a finding is told").expect("it can be read")
}

#[test]
fn what_is_watched_is_checked_again_after_each_change() {
    let folder = Folder::new("watch", &[("a.txt", RIGHT), ("b.txt", SLIPPED)]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_crossfoot"))
        .args(["check", "--watch", "--format", "jsonl", "."])
        .current_dir(&folder.0)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut lines = BufReader::new(child.stdout.take().expect("standard output is piped")).lines();
    assert!(next_finding(&mut lines).contains("237 billion"));
    // a new file of the folder is a change, too
    let renamed = folder.0.join("b.txt");
    std::fs::rename(&renamed, folder.0.join("c.txt")).expect("the file is moved");
    assert!(next_finding(&mut lines).contains("c.txt"));
    child.kill().expect("the program is ended");
    let _ = child.wait();
}

#[test]
fn completions_know_commands_options_and_checks() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = text(&run(&["completions", shell], b"").stdout);
        // PowerShell and Elvish complete no values
        let values = if matches!(shell, "powershell" | "elvish") { &[][..] } else { &["markdown", "unit-slip"] };
        for word in ["mentions", "min-severity"].iter().chain(values) {
            assert!(script.contains(word), "{shell} knows no {word}");
        }
        let of_rules = "__fish_crossfoot_using_subcommand rules' -f -a unit-slip";
        assert!(shell != "fish" || script.contains(of_rules), "fish completes no name of a check after `rules`");
    }
}

#[test]
fn help_tells_all_there_is() {
    let help = |arguments: &[&str]| text(&run(arguments, b"").stdout);
    let (all, check) = (help(&["--help"]), help(&["check", "--help"]));
    for word in ["check", "mentions", "rules", "completions", ".crossfoot.toml", "Exit status"] {
        assert!(all.contains(word), "{word}: {all}");
    }
    for row in crossfoot::settings::TOLERANCES {
        assert!(
            check.contains(&format!("{} = ", row.name)) && check.contains(row.allows.split(',').next().unwrap_or(""))
        );
    }
    assert!(check.contains("NO_COLOR") && check.contains("--watch"), "{check}");
    assert!(all.contains("\n  crossfoot check monday.txt"), "an example stands as far in as the others: {all}");
    assert!(help(&["mentions", "--help"]).contains("\"ref\", the day"));
}

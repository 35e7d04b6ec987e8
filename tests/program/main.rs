//! The program as its user meets it: exit status, one clear line when something cannot be used, the JSON of the report.
#![cfg(feature = "program")]

mod action;
mod corpus;
mod options;

use std::io::Write;
use std::process::{Command, Output, Stdio};

const RIGHT: &str = "The bottled-tea market in China was worth 23.7 billion yuan in 2023.\n";
const SLIPPED: &str = "The bottled-tea market in China reached 237 billion yuan in 2023.\n";

fn run(arguments: &[&str], input: &[u8]) -> Output {
    run_in(std::env::temp_dir().as_path(), arguments, input)
}

/// The same with that folder as the current one.
fn run_in(folder: &std::path::Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_crossfoot"))
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // a program that refuses its arguments reads nothing
    let _ = child.stdin.take().expect("standard input is piped").write_all(input);
    child.wait_with_output().expect("the program ends")
}

/// A file of that content in a folder of its own; removed with the guard.
struct File(std::path::PathBuf);

impl File {
    fn new(name: &str, content: &[u8]) -> File {
        let folder = std::env::temp_dir().join(format!("crossfoot-{}-{name}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("the folder is made");
        let path = folder.join(name);
        std::fs::write(&path, content).expect("the file is written");
        File(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("the path is UTF-8")
    }
}

impl Drop for File {
    fn drop(&mut self) {
        if let Some(folder) = self.0.parent() {
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn exit_status_says_what_was_found() {
    assert_eq!(run(&["check"], RIGHT.as_bytes()).status.code(), Some(0));
    let (one, other) = (File::new("one.txt", RIGHT.as_bytes()), File::new("other.txt", SLIPPED.as_bytes()));
    let found = run(&["check", one.path(), other.path()], b"");
    assert_eq!(found.status.code(), Some(1));
    assert!(text(&found.stdout).contains("error[unit-slip]"), "{}", text(&found.stdout));
    assert!(text(&found.stdout).contains("^^^^^^^^^^^^^^^^"), "{}", text(&found.stdout));
    let ignored = run(&["check", "--ignore", "unit-slip,value-conflict", one.path(), other.path()], b"");
    assert_eq!(ignored.status.code(), Some(0));
}

#[test]
fn what_cannot_be_used_gets_one_line_that_says_what_where_and_what_to_do() {
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain("4 亿".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, content, said) in [
        ("empty.txt", &b" \n"[..], "is empty"),
        ("wide.txt", &utf16[..], "is UTF-16 text; save it as UTF-8"),
        ("latin.txt", &b"Caf\xe9 4 million"[..], "is no UTF-8 text (byte 3)"),
        ("picture.bin", &b"PNG\0\0\0"[..], "looks like a binary file"),
    ] {
        let file = File::new(name, content);
        let refused = run(&["check", file.path()], b"");
        assert_eq!(refused.status.code(), Some(2), "{name}");
        let line = text(&refused.stderr);
        assert!(line.contains(name) && line.contains(said) && line.trim_end().lines().count() == 1, "{name}: {line}");
    }
    let missing = run(&["check", "no-such-file.txt"], b"");
    assert_eq!(missing.status.code(), Some(2));
    assert!(text(&missing.stderr).contains("no-such-file.txt: cannot be read"));
    for (arguments, said) in [
        (&["check", "--rules", "unit-slp"][..], "there is no check “unit-slp”; did you mean “unit-slip”?"),
        (&["check", "--ignore", "zzz"], "there is no check “zzz”; `crossfoot rules` lists them"),
        (&["check", "--as-of", "2025-02-30"], "“2025-02-30” is no day; write it as YYYY-MM-DD"),
        (&["check", "--format", "jsn"], "tip: a similar value exists: 'json'"),
        (&["check", "--min-sevrity", "note"], "tip: a similar argument exists: '--min-severity'"),
        (&["check", "no/*.txt"], "no/*.txt: no file matches; check the pattern"),
        (&["check", "--config", "no.toml"], "no.toml: cannot be read"),
        (&["check", "--watch", "-"], "--watch needs files"),
        (&["completions", "basch"], "tip: a similar value exists: 'bash'"),
        (&["rules", "no-such-check"], "there is no check “no-such-check”"),
    ] {
        let refused = run(arguments, RIGHT.as_bytes());
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        let line = text(&refused.stderr);
        assert!(line.starts_with("crossfoot: ") && line.contains(said), "{line}");
        assert_eq!(line.trim_end().lines().count(), 1, "{line}");
    }
}

#[test]
fn every_form_leaves_out_the_same_findings_and_ends_with_the_same_status() {
    let (one, other) = (File::new("form-one.txt", RIGHT.as_bytes()), File::new("form-other.txt", SLIPPED.as_bytes()));
    for (format, sign) in [
        ("text", "error[unit-slip]"),
        ("json", "\"rule\": \"unit-slip\""),
        ("jsonl", "\"rule\":\"unit-slip\""),
        ("csv", ",unit-slip,error,"),
        ("markdown", "### 1. Error: unit-slip"),
        ("html", "<code>unit-slip</code>"),
        ("sarif", "\"ruleId\": \"unit-slip\""),
    ] {
        let check = |more: &[&str]| {
            let done = run(&[&["check", "--format", format, one.path(), other.path()], more].concat(), b"");
            (done.status.code(), text(&done.stdout).contains(sign))
        };
        assert_eq!(check(&[]), (Some(1), true), "{format}");
        assert_eq!(check(&["--min-severity", "error"]), (Some(1), true), "{format}");
        assert_eq!(check(&["--rules", "unit-slip"]), (Some(1), true), "{format}");
        assert_eq!(check(&["--rules", "direction"]), (Some(0), false), "{format}");
        assert!(!check(&["--ignore", "unit-slip"]).1, "{format}");
    }
}

#[test]
fn standard_input_and_files_are_one_set() {
    let file = File::new("in.txt", SLIPPED.as_bytes());
    let found = run(&["check", "--format", "jsonl", "-", file.path()], RIGHT.as_bytes());
    let finding: serde_json::Value = serde_json::from_slice(&found.stdout).expect("one finding");
    assert_eq!((&finding["spans"][0]["file"], &finding["spans"][1]["file"]), (&file.path().into(), &"-".into()));
}

#[test]
fn a_table_of_known_figures_is_held_against_the_articles() {
    let table = "topic,metric,scope,period,value,unit,source\n\
                 bottled tea,market size,China,2023,over 30 billion,CNY,yearbook\n\
                 bottled tea,market size,China,soon,lots,CNY,yearbook\n";
    let known = File::new("known.csv", table.as_bytes());
    let found = run(&["check", "--reference", known.path()], RIGHT.as_bytes());
    assert_eq!(found.status.code(), Some(1));
    assert!(text(&found.stdout).starts_with("warning[reference-mismatch]: "), "{}", text(&found.stdout));
    let faults = text(&found.stderr);
    assert_eq!(faults.lines().count(), 2, "{faults}");
    for place in ["known.csv: line 3, column 4 (period): “soon”", "known.csv: line 3, column 5 (value): “lots”"]
    {
        assert!(faults.contains(place), "{faults}");
    }
    let useless = File::new("useless.csv", b"topic,value\ntea,lots\n");
    let refused = run(&["check", "--reference", useless.path()], RIGHT.as_bytes());
    assert_eq!(refused.status.code(), Some(2));
    let line = text(&refused.stderr);
    assert!(line.contains("useless.csv: line 2, column 2 (value)") && line.lines().count() == 1, "{line}");
}

#[test]
fn offsets_count_in_the_unit_that_was_asked_for() {
    let paste = format!("瓶装茶😀\n\n{RIGHT}");
    for (unit, size) in [("byte", char::len_utf8 as fn(char) -> usize), ("utf16", char::len_utf16), ("char", |_| 1)] {
        let found = run(&["check", "--format", "json", "--offsets", unit], paste.as_bytes());
        let report: serde_json::Value = serde_json::from_slice(&found.stdout).expect("the report is JSON");
        assert_eq!(report["offset_unit"], unit);
        for mention in report["mentions"].as_array().expect("mentions are a list") {
            let surface = mention["surface"].as_str().expect("a surface is a string");
            let before = &paste[..paste.find(surface).expect("the surface stands in the paste")];
            let count = |text: &str| text.chars().map(size).sum::<usize>() as u64;
            assert_eq!(mention["start"], count(before), "{surface} in {unit}");
            assert_eq!(mention["end"], count(before) + count(surface), "{surface} in {unit}");
        }
    }
}

#[test]
fn mentions_answers_line_by_line_and_goes_on_after_a_bad_one() {
    let feed = "{\"id\": \"a\", \"text\": \"超4.5亿元\"}\nno json\n{\"id\": 7, \"text\": \"去年\", \"ref\": \"2016-11-07T00:00:00\"}\n{\"id\": 8, \"text\": \"去年\", \"ref\": \"soon\"}\n";
    let done = run(&["mentions"], feed.as_bytes());
    assert_eq!(done.status.code(), Some(2));
    let rows: Vec<serde_json::Value> =
        text(&done.stdout).lines().map(|l| serde_json::from_str(l).expect("each line is JSON")).collect();
    assert_eq!(rows[0]["pred"][0]["value"], "450000000");
    assert_eq!(rows[0]["pred"][0]["qualifier"], "gt");
    assert_eq!((rows[0]["pred"][0]["start"].as_u64(), rows[0]["pred"][0]["currency"].as_str()), (Some(1), Some("CNY")));
    assert!(rows[1]["error"].as_str().is_some_and(|e| e.starts_with("line 2:")));
    assert_eq!(rows[2]["pred"][0]["alts"][0]["start"], "2015-01-01");
    let no_day = "line 4: ref: “soon” is no day; write it as YYYY-MM-DD";
    assert_eq!((&rows[3]["id"], &rows[3]["error"]), (&8.into(), &no_day.into()));
}

#[test]
fn rules_lists_and_explains() {
    let list = text(&run(&["rules"], b"").stdout);
    assert!(list.lines().any(|line| line.starts_with("unit-slip ")), "{list}");
    let one = text(&run(&["rules", "unit-slip", "--language", "zh"], b"").stdout);
    assert!(one.contains("发现什么") && one.contains("不会提示的例子"), "{one}");
    let all: serde_json::Value =
        serde_json::from_slice(&run(&["rules", "--format", "json"], b"").stdout).expect("the checks are JSON");
    assert_eq!(all.as_array().map(Vec::len), Some(list.lines().count()));
    assert!(all[0]["title"]["zh"].is_string() && all[0]["fires"][0].is_string(), "{all}");
}

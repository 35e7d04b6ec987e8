//! The engine is general: no name or topic word of the sample texts stands in it outside the tables of the lexicon.

use std::fs;
use std::path::{Path, PathBuf};

/// Words of the samples that are ordinary in any text or name places, months and outlets of every kind.
const ORDINARY: &[&str] = &[
    "The",
    "That",
    "What",
    "Why",
    "How",
    "Each",
    "Makers",
    "More",
    "Sales",
    "Price",
    "Market",
    "Group",
    "Core",
    "Search",
    "July",
    "June",
    "Insights",
    "Viewpoint",
    "Wire",
    "Weekly",
    "Size",
    "Safety",
    "Trade",
    "Shang",
    "Two",
    "Subsidies",
    "An",
    "By",
    "In",
    "Of",
    "Trade-in",
    "Trade-ins",
    "Electric",
    "A",
    "Bao",
    "Chen",
    "Ri",
    "Ye",
    "Dong",
    "Hai",
    "Qian",
    "Tang",
    "Saddle",
    "Documents",
    "Search",
];

/// Tables with many rows of their kind: places, metrics, endings of names.
const TABLES: &str = "src/lexicon/";

#[test]
fn no_name_or_topic_of_a_sample_is_in_the_engine() {
    let words = sample_words();
    assert!(words.len() >= 5, "the samples give hardly any words: {words:?}");
    let mut faults = Vec::new();
    for (name, code) in engine_files() {
        for word in &words {
            let found = code.match_indices(word.as_str()).any(|(at, _)| {
                let letter = |c: Option<char>| word.is_ascii() && c.is_some_and(|c| c.is_ascii_alphabetic());
                !letter(code[..at].chars().next_back()) && !letter(code[at + word.len()..].chars().next())
            });
            if found {
                faults.push(format!("{name}: {word:?} is a word of a sample"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Capitalised names within sentences, words before *market* and *industry*, and the Chinese ones before 市场 and 行业.
fn sample_words() -> Vec<String> {
    let mut words = Vec::new();
    for entry in fs::read_dir(root().join("samples")).expect("samples can be read").flatten() {
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        let tokens: Vec<&str> =
            text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|t| !t.is_empty()).collect();
        for pair in tokens.windows(2) {
            let capital = |t: &str| t.len() >= 3 && t.starts_with(|c: char| c.is_ascii_uppercase());
            let inner = pair[0].starts_with(|c: char| c.is_ascii_lowercase()) || capital(pair[0]);
            if capital(pair[1]) && inner {
                words.push(pair[1].to_owned());
            }
            let noun = matches!(pair[1], "market" | "industry" | "batteries" | "fires" | "cabinets" | "tickets");
            if noun && pair[0].len() > 3 && pair[0].contains('-') {
                words.push(pair[0].to_owned());
            }
        }
        for noun in ["市场", "行业"] {
            for (at, _) in text.match_indices(noun) {
                let han: String = text[..at].chars().rev().take(4).collect();
                let topic: String = han.chars().rev().collect();
                if topic.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) {
                    words.push(topic);
                }
            }
        }
    }
    words.sort();
    words.dedup();
    // places stand in their table, and examples may name them
    words.retain(|w| !ORDINARY.contains(&w.as_str()) && crossfoot::lexicon::PLACES.at(w, 0).is_none());
    words
}

/// The engine's code without its tests, its comments and its tables.
fn engine_files() -> Vec<(String, String)> {
    let mut paths = Vec::new();
    collect(&root().join("src"), &mut paths);
    let mut found = Vec::new();
    for path in paths {
        let name = path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if name.starts_with(TABLES) || name.ends_with("/tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let code = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        found.push((name, lines.collect::<Vec<_>>().join("\n")));
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

//! A corpus in parts: what is found does not depend on how it was divided, in what order it came, or what was done twice.

use std::collections::{BTreeMap, BTreeSet};

use super::options::Folder;
use super::{run, text};

const PLANTS: &[(&str, &str)] =
    &[("barley", "大麦"), ("millet", "小米"), ("sesame", "芝麻"), ("walnut", "核桃"), ("quinoa", "藜麦")];
const GOODS: &[(&str, &str)] =
    &[("tea", "茶"), ("noodle", "面"), ("cracker", "饼干"), ("syrup", "糖浆"), ("oil", "油")];

/// Three articles on each of twenty-five things, in two languages; of every third thing, one with a figure ten times off.
fn articles() -> Vec<(String, String)> {
    let things = PLANTS.iter().flat_map(|plant| GOODS.iter().map(move |good| (plant, good)));
    let mut all = Vec::new();
    for (n, (plant, good)) in things.enumerate() {
        let (whole, part) = (12 + 7 * n, 10 + (n * 37) % 90);
        let off = if n % 3 == 0 { format!("{whole}{part}") } else { format!("{whole}.{part}") };
        let name = format!("{}-{}", plant.0, good.0);
        all.push((
            format!("{n:02}-a"),
            format!(
                "The {name} market in China was worth {whole}.{part} billion yuan in 2023, up 12.{n}% from 2022.\n"
            ),
        ));
        all.push((
            format!("{n:02}-b"),
            format!("Makers said. The {name} market in China reached {off} billion yuan in 2023, a report says.\n"),
        ));
        all.push((
            format!("{n:02}-c"),
            format!("2023年，中国{}{}市场规模达{whole}{part}亿元，同比增长12.{n}%。\n", plant.1, good.1)
                .replace("亿", "0万"),
        ));
    }
    all
}

fn json_lines(documents: &[(String, String)]) -> String {
    let line = |(id, text): &(String, String)| serde_json::json!({"id": id, "text": text}).to_string() + "\n";
    documents.iter().map(line).collect()
}

/// What a run of the program writes to standard output, given that on standard input.
fn piped(arguments: &[&str], input: &str) -> String {
    let done = run(arguments, input.as_bytes());
    assert!(matches!(done.status.code(), Some(0 | 1)), "{arguments:?}: {}", text(&done.stderr));
    text(&done.stdout)
}

fn findings(read: &str) -> BTreeSet<String> {
    piped(&["check", "--claims", "--format", "jsonl"], read).lines().map(str::to_owned).collect()
}

fn value(line: &str) -> serde_json::Value {
    serde_json::from_str(line).expect("each line is JSON")
}

/// Each line with the group that it is of.
fn grouped(read: &str) -> Vec<serde_json::Value> {
    let groups = piped(&["groups"], read);
    let named = read.lines().zip(groups.lines()).map(|(read, group)| {
        let (mut read, group) = (value(read), value(group));
        assert_eq!(read["id"], group["id"]);
        read["group"] = group["group"].clone();
        read
    });
    named.collect()
}

#[test]
fn parts_of_a_corpus_find_what_one_process_finds() {
    let documents = articles();
    let read = piped(&["read", "--lean"], &json_lines(&documents));
    let one = findings(&read);
    let slips = one.iter().filter(|line| line.contains("\"unit-slip\"")).count();
    assert!(slips >= 5, "{slips} of {} findings are slips", one.len());

    let mut parts: Vec<Vec<serde_json::Value>> = vec![Vec::new(); 8];
    let mut groups: BTreeMap<String, usize> = BTreeMap::new();
    for line in grouped(&read).into_iter().rev() {
        let next = groups.len();
        let group = *groups.entry(line["group"].to_string()).or_insert(next);
        parts[group % 8].push(line);
    }
    assert!(groups.len() > 8, "{} groups", groups.len());
    let said = |part: &Vec<serde_json::Value>| part.iter().map(|line| line.to_string() + "\n").collect::<String>();
    let divided: BTreeSet<String> = parts.iter().flat_map(|part| findings(&said(part))).collect();
    assert_eq!(one, divided);
    // what is done again after a failure is done alike
    assert_eq!(findings(&said(&parts[0])), findings(&said(&parts[0])));
}

#[test]
fn reading_in_parts_is_reading_at_once() {
    let documents = articles();
    let whole = piped(&["read"], &json_lines(&documents));
    let parts: String = documents.chunks(7).map(|part| piped(&["read"], &json_lines(part))).collect();
    assert_eq!(whole, parts);
    let first = value(whole.lines().next().expect("a line"));
    assert_eq!(first["claims"][0]["bucket"], "topic:barley tea metric:market size cny level");
    assert!(first["claims"][0]["state"].is_null() && first["mentions"][0]["value"].is_string());
}

#[test]
fn a_corpus_of_lines_and_a_folder_of_files_find_the_same() {
    let documents = articles();
    let files: Vec<(String, String)> = documents.iter().map(|(id, text)| (format!("{id}.txt"), text.clone())).collect();
    let named: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let folder = Folder::new("corpus", &named);
    let place = |line: &str| {
        let finding = value(line);
        let first = &finding["spans"][0];
        let name = |part: &serde_json::Value| part.as_str().unwrap_or_default().to_owned();
        (
            name(&finding["rule"]),
            name(&finding["message"]),
            name(&first["file"]),
            name(&finding["fingerprint"]),
            first["start"].to_string(),
        )
    };
    let (plain, _, _) = folder.run(&["check", "--format", "jsonl", "."]);
    let corpus = findings(&piped(&["read"], &json_lines(&files)));
    let read_files = findings(&folder.run(&["read", "--lean", "."]).0);
    assert_eq!(plain.lines().map(place).collect::<BTreeSet<_>>(), corpus.iter().map(|line| place(line)).collect());
    assert_eq!(corpus, read_files);
}

#[test]
fn documents_of_different_sets_are_not_held_against_each_other() {
    let of_set = |id: &str, set: &str, value: &str| {
        let text = format!("The barley-tea market in China reached {value} billion yuan in 2023.");
        serde_json::json!({"id": id, "set": set, "text": text, "published": "2024-03-01"}).to_string() + "\n"
    };
    let lines = |other: &str| of_set("a", "march", "50.5") + &of_set("b", other, "505");
    let found = |other: &str| findings(&piped(&["read"], &lines(other))).len();
    assert_eq!((found("march"), found("april")), (1, 0));
    let finding = findings(&piped(&["read"], &lines("march"))).pop_first().expect("a finding");
    assert_eq!(value(&finding)["spans"][0]["article"]["published"], "2024-03-01");
}

#[test]
fn numbers_are_counted_within_each_document() {
    let page = "One headline\n\nSales of barley tea in China rose 5% in 2021, and 3% in 2022.\n\n\
                The barley-tea market in China reached 505 billion yuan in 2023.\n";
    let other = "The barley-tea market in China was worth 50.5 billion yuan in 2023.\n";
    let documents = [("z", page), ("a", other)].map(|(id, text)| (id.to_owned(), text.to_owned()));
    let finding = findings(&piped(&["read"], &json_lines(&documents))).pop_first().expect("a finding");
    let spans = &value(&finding)["spans"];
    let figures = [0, 1].map(|n| (spans[n]["file"].clone(), spans[n]["article"]["id"].clone()));
    assert_eq!(figures, [("z".into(), "a1".into()), ("a".into(), "a1".into())]);
    let mentions = [0, 1].map(|n| spans[n]["mention"].as_str().unwrap_or_default().to_owned());
    assert!(mentions[0] != "m1" && mentions[1] == "m1", "{mentions:?}");
    assert!(value(&finding)["id"].is_null() && value(&finding)["as_of"].is_null());
}

#[test]
fn what_cannot_be_used_is_named_by_its_line() {
    let good = r#"{"id": "a", "text": "Sales rose 5%."}"#;
    let read = piped(&["read", "--lean"], good);
    for (command, input, said) in [
        (&["read"][..], format!("{good}\nno json\n"), "standard input: line 2: expected "),
        (&["read"], format!("{good}\n{{\"id\": \"b\"}}\n"), "standard input: line 2: missing field `text`"),
        (&["read"], "{\"id\": \"b\"}\n".to_owned(), "standard input: line 1: missing field `text`"),
        (&["read"], format!("{good}\n{{\"id\": [], \"text\": \"\"}}\n"), "line 2: `id` must be a string or a number"),
        (&["groups"], good.to_owned(), "standard input: line 1: missing field `buckets`"),
        (&["check", "--claims"], good.to_owned(), "standard input: line 1: missing field `tool`"),
        (&["check", "--claims"], read.replace("crossfoot 0", "crossfoot 99"), "document a was read by crossfoot 99"),
        (&["check", "--claims"], format!("{read}{read}"), "there are two documents a"),
        (&["check", "--claims", "--as-of", "2024-01-01"], read.clone(), "cannot be used with"),
    ] {
        let done = run(command, input.as_bytes());
        let told = text(&done.stderr);
        assert_eq!((done.status.code(), told.trim_end().lines().count()), (Some(2), 1), "{command:?}: {told}");
        assert!(told.contains(said), "{told}");
    }
}

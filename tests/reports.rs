//! The forms of a report, whole: what a reader, a spreadsheet, an editor and a script get to see.

use std::sync::Arc;

use crossfoot::report::{
    Confidence, OffsetUnit, Report, Source, to_csv, to_html, to_jsonl, to_markdown, to_sarif, to_sarif_brief, to_text,
};
use crossfoot::settings::{Locale, Settings};
use crossfoot::text::Article;
use proptest::prelude::*;
use serde_json::Value;

/// Two articles of which one slipped, the second in a file whose name and text try to be more than text.
const TEA: &[Source] = &[
    Source { name: "tea.txt", text: "The bottled-tea market in China was worth 23.7 billion yuan in 2023.\n" },
    Source {
        name: "news/二 | 50%.md",
        text: "=Tea* news\n2024-03-01 | Daily\n\n瓶装茶：in 2023, the bottled-tea market in China <b>reached</b> 237 billion yuan, \
               and everybody who was asked about it on the street was glad.\n",
    },
];

fn report(sources: &[Source]) -> Report {
    let settings = Settings::default();
    let articles = sources.iter().zip(0..).flat_map(|(source, input)| {
        crossfoot::split(source.text).into_iter().map(move |article| Arc::new(Article { input, ..article }))
    });
    let readings: Vec<_> = articles.map(|article| crossfoot::read(&article, &settings)).collect();
    crossfoot::check(&crossfoot::link(&readings), &settings)
}

/// The report on them. What the check says is set here: it is no matter of the form.
fn tea() -> Report {
    let mut report = report(TEA);
    let [finding] = report.findings.as_mut_slice() else { panic!("one finding: {:?}", report.findings) };
    finding.message = "“237 billion yuan” and “23.7 billion yuan” are a factor of 10 apart.".into();
    finding.arithmetic = "237 / 23.7 = 10".into();
    finding.fingerprint = "4451d35756af4150".into();
    finding.confidence = Confidence(98);
    let repair = finding.repair.as_mut().expect("a repair");
    repair.why = "237亿 = 23.7 billion".into();
    report
}

#[test]
fn text_quotes_the_lines_with_carets_under_the_figures() {
    let expected = "\
error[unit-slip]: “237 billion yuan” and “23.7 billion yuan” are a factor of 10 apart.
 --> news/二 | 50%.md:4:61 (Daily, 2024-03-01)
4 | …led-tea market in China <b>reached</b> 237 billion yuan, and everybody who was asked about it …
  |                                         ^^^^^^^^^^^^^^^^ in doubt
 ::: tea.txt:1:43
1 | The bottled-tea market in China was worth 23.7 billion yuan in 2023.
  |                                           ----------------- held against it
  = arithmetic: 237 / 23.7 = 10
  = suggests: “23.7 billion yuan” for “237 billion yuan” (237亿 = 23.7 billion)

2 articles, 2 figures: 0 in agreement with another article, 0 recomputed, 2 in conflict, 0 noted, 0 not checked
1 error
";
    assert_eq!(to_text(&tea(), TEA, false), expected);
    let coloured = to_text(&tea(), TEA, true);
    assert!(coloured.starts_with("\u{1b}[31;1merror[unit-slip]\u{1b}[0m: "), "{coloured}");
}

#[test]
fn text_counts_chinese_characters_as_two_columns_and_shows_no_control_signs() {
    let sources = [
        Source { name: "a", text: "2023年，中国瓶装茶市场规模达到23.7亿元。\u{1b}[2J\n" },
        Source { name: "b", text: "\u{202e}2023年，中国瓶装茶市场规模达到237亿元。\n" },
    ];
    let text = to_text(&report(&sources), &sources, false);
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| line.contains("| 2023年，中国瓶装茶市场规模达到237亿元。")).expect("a quote");
    // `2023` is four columns, the thirteen characters behind it are twenty-six
    assert_eq!(lines[at + 1], format!("  | {}^^^^^^^ in doubt", " ".repeat(4 + 26)), "{text}");
}

#[test]
fn text_says_so_when_nothing_was_found() {
    let sources = [TEA[0]];
    let expected = "\
1 article, 1 figure: 0 in agreement with another article, 0 recomputed, 0 in conflict, 0 noted, 1 not checked (1 no twin)
nothing that cannot be right was found
";
    assert_eq!(to_text(&report(&sources), &sources, false), expected);
}

#[test]
fn csv_has_a_row_for_each_figure() {
    let expected = "\
finding,fingerprint,rule,severity,confidence,role,figure,article,title,source,published,file,line,column,start,end,message,arithmetic,repair_from,repair_to,repair_why,explains\r
f1,4451d35756af4150,unit-slip,error,0.98,primary,237 billion yuan,a2,'=Tea* news,Daily,2024-03-01,news/二 | 50%.md,4,61,99,115,“237 billion yuan” and “23.7 billion yuan” are a factor of 10 apart.,237 / 23.7 = 10,237 billion yuan,23.7 billion yuan,237亿 = 23.7 billion,\r
f1,4451d35756af4150,unit-slip,error,0.98,twin,23.7 billion yuan,a1,,,,tea.txt,1,43,42,59,“237 billion yuan” and “23.7 billion yuan” are a factor of 10 apart.,237 / 23.7 = 10,237 billion yuan,23.7 billion yuan,237亿 = 23.7 billion,\r
";
    assert_eq!(to_csv(&tea(), TEA), expected);
}

#[test]
fn markdown_lets_nothing_pasted_become_markup() {
    let expected = "\
# Do the figures add up?

crossfoot 0.1.0, as of 2024-03-01: 1 error.

## Articles

| | title | source | published | file |
| --- | --- | --- | --- | --- |
| a1 |  |  |  | tea.txt |
| a2 | \\=Tea\\* news | Daily | 2024-03-01 | news/二 \\| 50%.md |

## Findings

### 1. Error: unit-slip

“237 billion yuan” and “23.7 billion yuan” are a factor of 10 apart.

> 瓶装茶：in 2023, the bottled-tea market in China &lt;b&gt;reached&lt;/b&gt; <strong>237 billion yuan</strong>, and everybody who was asked about it on the street was glad.
>
> — in doubt: \\=Tea\\* news, Daily, 2024-03-01 (news/二 \\| 50%.md:4:61)

> The bottled-tea market in China was worth <strong>23.7 billion yuan</strong> in 2023.
>
> — held against it: a1 (tea.txt:1:43)

- Arithmetic: 237 / 23.7 = 10
- Suggests: “23.7 billion yuan” for “237 billion yuan” (237亿 = 23.7 billion)

## Coverage

| figures | |
| --- | ---: |
| in agreement with another article | 0 |
| recomputed | 0 |
| in conflict | 2 |
| noted | 0 |
| all | 2 |
";
    assert_eq!(to_markdown(&tea(), TEA), expected);
}

#[test]
fn json_lines_carry_all_that_a_finding_needs() {
    let report = tea();
    for (unit, start, end) in [(OffsetUnit::Byte, 99, 115), (OffsetUnit::Utf16, 91, 107), (OffsetUnit::Char, 91, 107)] {
        let lines = to_jsonl(&report, TEA, unit);
        let finding: Value = serde_json::from_str(lines.trim_end()).expect("one line of JSON");
        let expected = serde_json::json!({
            "role": "primary", "surface": "237 billion yuan", "mention": finding["repair"]["mention"],
            "file": "news/二 | 50%.md", "line": 4, "column": 61, "start": start, "end": end,
            "article": {"id": "a2", "title": "=Tea* news", "source": "Daily", "published": "2024-03-01", "lang": "en"},
        });
        assert_eq!(finding["spans"][0], expected);
        assert_eq!(finding["as_of"], "2024-03-01");
        assert_eq!(
            (finding["rule"].as_str(), finding["explains"].as_array().map(Vec::len)),
            (Some("unit-slip"), Some(0))
        );
    }
}

/// The parts that the published schema of SARIF 2.1.0 requires, and those that code hosts rely on.
#[test]
fn html_is_one_file_in_which_nothing_pasted_becomes_markup() {
    let html = to_html(&tea(), TEA, Locale::En);
    let outside = |sign: &str| html.split(sign).count() - 1;
    assert!(
        html.contains("China &lt;b&gt;reached&lt;/b&gt; <a id=\"m4\" class=\"conflicting\" href=\"#f1\""),
        "{html}"
    );
    assert!(html.contains(" title=\"237000000000 CNY · does not agree\">237 billion yuan</a>"), "{html}");
    assert!(html.contains("<a href=\"#m1\"><mark>23.7 billion yuan</mark></a>"), "{html}");
    assert_eq!((outside("<script"), outside("<b>"), outside(" src="), outside("://")), (0, 0, 0, 0), "{html}");
    // Each link leads to something in the file.
    for (at, _) in html.match_indices("href=\"#") {
        let name = html[at + 7..].split('"').next().expect("a name");
        assert_eq!(outside(&format!(" id=\"{name}\"")), 1, "{name}");
    }
    assert!(to_html(&tea(), TEA, Locale::Zh).contains("<span class=\"severity\">错误</span>"));
}

#[test]
fn what_the_reader_put_away_is_left_out_and_said() {
    let mut report = tea();
    report.dismissed = std::mem::take(&mut report.findings);
    assert!(to_text(&report, TEA, false).ends_with("found; 1 finding that the reader put away left out\n"));
    assert!(to_markdown(&report, TEA).contains("found; 1 finding that the reader put away left out."));
    let html = to_html(&report, TEA, Locale::En);
    assert!(html.contains("<h3>Put away by the reader</h3>") && !html.contains("class=\"card"), "{html}");
    assert_eq!(to_csv(&report, TEA).lines().count(), 1);
}

#[test]
fn sarif_has_its_required_parts() {
    let report = tea();
    let log: Value = serde_json::from_str(&to_sarif(&report, TEA, Locale::En)).expect("SARIF is JSON");
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    assert_eq!(run["artifacts"][1]["location"]["uri"], "news/%E4%BA%8C%20%7C%2050%25.md");
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules are a list");
    for rule in rules {
        assert!(rule["id"].is_string(), "{rule}");
        for part in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[part]["text"].as_str().is_some_and(|text| !text.is_empty()), "{part} of {rule}");
        }
    }
    let result = &run["results"][0];
    let index = result["ruleIndex"].as_u64().expect("an index") as usize;
    assert_eq!((&result["ruleId"], &result["level"]), (&rules[index]["id"], &Value::from("error")));
    assert!(result["message"]["text"].as_str().is_some_and(|text| text.contains("237 / 23.7 = 10")), "{result}");
    assert_eq!(result["partialFingerprints"]["crossfoot/v1"], report.findings[0].fingerprint);
    let location = &result["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"], serde_json::json!({"uri": "news/%E4%BA%8C%20%7C%2050%25.md", "index": 1}));
    let region = serde_json::json!({
        "startLine": 4, "startColumn": 61, "endLine": 4, "endColumn": 77, "charOffset": 91, "charLength": 16,
    });
    assert_eq!(location["region"]["snippet"]["text"], "237 billion yuan");
    for (name, value) in region.as_object().expect("an object") {
        assert_eq!(&location["region"][name], value, "{name}");
    }
    let related = &result["relatedLocations"][0];
    assert_eq!((related["id"].as_u64(), related["message"]["text"].as_str()), (Some(1), Some("held against it")));
    assert_eq!(related["physicalLocation"]["artifactLocation"]["index"], 0);
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(
        (&replacement["deletedRegion"], &replacement["insertedContent"]["text"]),
        (&region, &Value::from("23.7 billion yuan"))
    );
}

#[test]
fn sarif_of_nothing_and_of_standard_input() {
    let sources = [Source { name: "-", text: "Nothing to count here.\n" }];
    let log: Value = serde_json::from_str(&to_sarif(&report(&sources), &sources, Locale::Zh)).expect("SARIF is JSON");
    let run = &log["runs"][0];
    let brief = to_sarif_brief(&report(&sources), &sources, Locale::Zh);
    let brief: Value = serde_json::from_str(&brief).expect("SARIF is JSON");
    let rules = |run: &Value| run["tool"]["driver"]["rules"].as_array().map(Vec::len);
    assert_eq!((&brief["runs"][0]["artifacts"], rules(&brief["runs"][0])), (&run["artifacts"], rules(run)));
    assert_eq!(run["results"], serde_json::json!([]));
    assert_eq!(run["artifacts"][0]["location"]["uri"], "-");
    assert_eq!(run["artifacts"][0]["description"]["text"], "standard input");
    let notice = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!((notice["descriptor"]["id"].as_str(), notice["level"].as_str()), (Some("no-figures"), Some("note")));
    assert!(notice["message"]["text"].is_string());
}

#[test]
fn a_report_that_does_not_fit_its_inputs_is_written_without_quotes() {
    let other = [Source { name: "short", text: "é" }, Source { name: "short", text: "" }];
    let report = tea();
    assert!(to_text(&report, &other, false).contains("arithmetic: 237 / 23.7 = 10"));
    assert!(to_markdown(&report, &[]).contains("Arithmetic: 237 / 23.7 = 10"));
    assert!(to_html(&report, &other, Locale::En).contains("237 / 23.7 = 10"));
    assert_eq!(to_csv(&report, &[]).lines().count(), 3);
    assert_eq!(to_jsonl(&report, &other, OffsetUnit::Char).lines().count(), 1);
    assert!(to_sarif(&report, &other, Locale::En).contains("unit-slip"));
}

#[rustfmt::skip]
const SCRAPS: &[&str] = &[
    "The bottled-tea market in China was worth ", "2023年，中国瓶装茶市场规模达到", "23.7 billion yuan", "237 billion yuan", "237亿元", " in 2023", "。", ". ", "\n", "\n\n", "\r\n", "\t",
    "| ", "<b>", "`", "**", "\u{1b}[31m", "\u{202e}", "\u{301}", "🙂", "\"", ",", "=1+1", "80%, that is 60 out of 100 shops", "2024-03-01 | Daily\n", "topic,value\n", "tea,", "market size,", "over ", "CNY", ";", "'",
];

fn scraps() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(SCRAPS), 0..40).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn every_report_can_be_written_in_every_form(texts in proptest::collection::vec(scraps(), 1..4)) {
        let sources: Vec<Source> = texts.iter().map(|text| Source { name: text, text }).collect();
        let report = report(&sources);
        let text = to_text(&report, &sources, false);
        prop_assert!(!text.contains(['\u{1b}', '\u{202e}', '\r', '\t']), "{}", text);
        let rows: usize = report.findings.iter().map(|f| f.spans.len() + f.explains.iter().map(|e| e.spans.len()).sum::<usize>()).sum();
        let table = to_csv(&report, &sources);
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        prop_assert_eq!(reader.records().filter(|row| row.as_ref().is_ok_and(|row| row.len() == 22)).count(), rows);
        let lines = to_jsonl(&report, &sources, OffsetUnit::Utf16);
        prop_assert_eq!(lines.lines().filter(|line| serde_json::from_str::<Value>(line).is_ok()).count(), report.findings.len());
        prop_assert!(serde_json::from_str::<Value>(&to_sarif(&report, &sources, Locale::Zh)).is_ok());
        let markdown = to_markdown(&report, &sources);
        prop_assert!(!markdown.contains("<b>") && !markdown.contains('\u{1b}'), "{}", markdown);
        let html = to_html(&report, &sources, Locale::Zh);
        prop_assert!(!html.contains("<b>") && !html.contains(['\u{1b}', '\u{202e}', '\r']), "{}", html);
        // Every figure of every article is in it once.
        for mention in &report.mentions {
            prop_assert_eq!(html.matches(&format!(" id=\"{}\"", mention.id)).count(), 1, "{} {}", mention.id, html);
        }
    }

    #[test]
    fn any_table_of_known_figures_is_read_to_the_end(table in scraps(), header in any::<bool>()) {
        let head = if header { "topic,metric,scope,period,value,unit,source\n" } else { "" };
        let (known, faults) = crossfoot::reference::parse(&format!("{head}{table}"));
        for fault in &faults {
            prop_assert!(!fault.in_words(Locale::Zh).is_empty() && fault.line > 0);
        }
        let settings = Settings { known, ..Settings::default() };
        let readings: Vec<_> = crossfoot::split(&table).into_iter().map(|a| crossfoot::read(&Arc::new(a), &settings)).collect();
        crossfoot::check(&crossfoot::link(&readings), &settings);
    }
}

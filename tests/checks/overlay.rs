//! Small changes laid over the readings: what a repair, a what-if and a reader's correction make of a set.

use std::sync::Arc;

use crossfoot::claim::{Otherwise, Reading};
use crossfoot::link::{Figure, Overlay};
use crossfoot::reference::typed;
use crossfoot::report::{Report, State};
use crossfoot::settings::Settings;

const SLIP: [&str; 2] = [
    "The instant-noodle market in China reached 505 billion yuan in 2024.",
    "The instant-noodle market in China was worth 50.5 billion yuan in 2024.",
];

const CONFLICT: [&str; 2] = [
    "The instant-noodle market in China was worth 48 billion yuan in 2024.",
    "In 2024, the instant-noodle market in China reached 61.3 billion yuan.",
];

fn readings(articles: &[&str]) -> Vec<Reading> {
    let split = articles.iter().flat_map(|text| crossfoot::split(text));
    split.map(|article| crossfoot::read(&Arc::new(article), &Settings::default())).collect()
}

fn under(readings: &[Reading], overlay: &Overlay) -> Report {
    crossfoot::check(&crossfoot::lay(readings, overlay).link(), &Settings::default())
}

fn rules(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.rule).collect()
}

/// The figure of an article with this surface.
#[track_caller]
fn figure(readings: &[Reading], article: usize, surface: &str) -> Figure {
    let reading = &readings[article];
    let is = |mention: &&crossfoot::mention::Mention| mention.span.of(&reading.article.text) == surface;
    let found = reading.mentions.iter().position(|mention| is(&mention));
    Figure { article, mention: found.unwrap_or_else(|| panic!("no {surface} in article {article}")) }
}

fn otherwise(figure: Figure, change: Otherwise) -> Overlay {
    Overlay { otherwise: vec![(figure, change)], ..Overlay::default() }
}

#[test]
fn nothing_laid_over_changes_nothing() {
    let readings = readings(&SLIP);
    let bare = crossfoot::check(&crossfoot::link(&readings), &Settings::default());
    assert_eq!(under(&readings, &Overlay::default()), bare);
}

#[test]
fn a_repair_or_a_typed_value_settles_the_finding_and_leaves_the_text() {
    let readings = readings(&SLIP);
    let slipped = figure(&readings, 0, "505 billion yuan");
    let printed = &readings[0].mentions[slipped.mention];
    let typed = typed::value("50.5 billion", printed).expect("one figure");
    for change in [Otherwise::Divided(1), typed] {
        let report = under(&readings, &otherwise(slipped, change));
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        assert_eq!(report.claims[0].state, State::Corroborated);
        let row = report.mentions.iter().find(|row| row.surface == "505 billion yuan").expect("as printed");
        assert_eq!((row.value.as_deref(), row.unit.as_str()), (Some("50500000000"), "CNY"));
    }
}

#[test]
fn the_repair_of_a_card_names_all_figures_of_the_list_that_slipped() {
    let readings = readings(&[
        "In 2024, the toaster market in China reached 312 billion yuan and its exports 87.5 billion yuan.",
        "In 2024, the toaster market in China was worth 31.2 billion yuan and its exports 8.75 billion yuan.",
    ]);
    let report = under(&readings, &Overlay::default());
    let repairs: Vec<_> = report.findings.iter().filter_map(|finding| finding.repair.clone()).collect();
    assert!(!repairs.is_empty(), "{:?}", rules(&report));
    let mut overlay = Overlay::default();
    for repair in &repairs {
        for id in &repair.mentions {
            let row = report.mentions.iter().find(|row| row.id == *id).expect("a figure of the report");
            let article = row.article.trim_start_matches('a').parse::<usize>().expect("a number") - 1;
            overlay.otherwise.push((figure(&readings, article, &row.surface), Otherwise::Divided(repair.power)));
        }
    }
    assert_eq!(overlay.otherwise.len(), 2, "{repairs:?}");
    assert_eq!(rules(&under(&readings, &overlay)), Vec::<&str>::new());
}

#[test]
fn another_period_or_metric_takes_a_figure_out_of_the_comparison() {
    let readings = readings(&CONFLICT);
    assert_eq!(rules(&under(&readings, &Overlay::default())), ["value-conflict"]);
    let first = figure(&readings, 0, "48 billion yuan");
    for change in [typed::period("2023"), typed::period("2023年"), typed::metric("零售额"), typed::metric("exports")]
    {
        let report = under(&readings, &otherwise(first, change.expect("it can be read")));
        assert!(!rules(&report).contains(&"value-conflict"), "{:?}", report.claims[0]);
    }
}

#[test]
fn what_cannot_be_read_as_one_figure_or_period_is_refused() {
    let readings = readings(&SLIP);
    let printed = &readings[0].mentions[figure(&readings, 0, "505 billion yuan").mention];
    for text in ["", "a lot", "50 or 60 yuan"] {
        assert_eq!(typed::value(text, printed), None, "{text}");
    }
    for text in ["", "last year", "2023 and 2024"] {
        assert_eq!(typed::period(text), None, "{text}");
    }
    assert_eq!(typed::metric("  "), None);
}

#[test]
fn a_change_of_what_is_not_there_is_passed_over() {
    let readings = readings(&SLIP);
    let bare = under(&readings, &Overlay::default());
    let nowhere = Figure { article: 7, mention: 0 };
    let beyond = Figure { article: 0, mention: 99 };
    let overlay = Overlay {
        otherwise: vec![
            (nowhere, Otherwise::Divided(1)),
            (beyond, Otherwise::Divided(1)),
            (beyond, Otherwise::Divided(99)),
        ],
        apart: vec![(nowhere, beyond)],
        alike: vec![(beyond, nowhere)],
        unheard: vec![7],
    };
    assert_eq!(under(&readings, &overlay), bare);
}

#[test]
fn two_figures_that_are_not_the_same_thing_are_held_against_each_other_by_no_check() {
    for (texts, one, other) in
        [(SLIP, "505 billion yuan", "50.5 billion yuan"), (CONFLICT, "48 billion yuan", "61.3 billion yuan")]
    {
        let readings = readings(&texts);
        let (a, b) = (figure(&readings, 0, one), figure(&readings, 1, other));
        for pair in [(a, b), (b, a)] {
            let report = under(&readings, &Overlay { apart: vec![pair], ..Overlay::default() });
            assert_eq!(rules(&report), Vec::<&str>::new());
        }
    }
    // a part and its share in one sentence, too
    let readings =
        readings(&["In 2023, the town wrote 80% of the top songs, with 60 out of 100 top songs coming from there."]);
    assert_eq!(rules(&under(&readings, &Overlay::default())), ["percent-vs-count"]);
    let bare = under(&readings, &Overlay::default());
    let spans = &bare.findings[0].spans;
    let (a, b) = (figure(&readings, 0, &spans[0].surface), figure(&readings, 0, &spans[1].surface));
    assert!(under(&readings, &Overlay { apart: vec![(a, b)], ..Overlay::default() }).findings.is_empty());
}

#[test]
fn a_third_article_still_stands_against_the_first() {
    let readings = readings(&[SLIP[0], SLIP[1], "China's instant-noodle market came to 50.5 billion yuan in 2024."]);
    let (a, b) = (figure(&readings, 0, "505 billion yuan"), figure(&readings, 1, "50.5 billion yuan"));
    let report = under(&readings, &Overlay { apart: vec![(a, b)], ..Overlay::default() });
    assert_eq!(rules(&report), ["unit-slip"]);
    assert!(report.findings[0].spans.iter().all(|span| span.article != "a2"), "{:?}", report.findings[0].spans);
}

#[test]
fn figures_that_agree_do_not_vouch_for_each_other_once_kept_apart() {
    let readings = readings(&[SLIP[1], "China's instant-noodle market came to 50.5 billion yuan in 2024."]);
    assert_eq!(under(&readings, &Overlay::default()).coverage.corroborated, 2);
    let pair = (figure(&readings, 0, "50.5 billion yuan"), figure(&readings, 1, "50.5 billion yuan"));
    assert_eq!(under(&readings, &Overlay { apart: vec![pair], ..Overlay::default() }).coverage.corroborated, 0);
}

#[test]
fn two_figures_that_are_the_same_thing_are_held_against_each_other() {
    let readings = readings(&[
        "The harbour handled goods worth 48 billion yuan in 2024, the office said.",
        "Port of Nanwei: its turnover was 61.3 billion yuan in the past year.",
        "Goods of 48 billion yuan crossed the quays.",
    ]);
    assert_eq!(rules(&under(&readings, &Overlay::default())), Vec::<&str>::new());
    let [a, b, c] = [(0, "48 billion yuan"), (1, "61.3 billion yuan"), (2, "48 billion yuan")]
        .map(|(article, surface)| figure(&readings, article, surface));
    let agreeing = under(&readings, &Overlay { alike: vec![(a, c)], ..Overlay::default() });
    assert_eq!((rules(&agreeing), agreeing.coverage.corroborated), (Vec::new(), 2));
    let apart = under(&readings, &Overlay { alike: vec![(a, b)], ..Overlay::default() });
    assert_eq!(rules(&apart), ["value-conflict"]);
}

#[test]
fn an_article_that_is_no_witness_neither_confirms_nor_contradicts() {
    let readings = readings(&[SLIP[0], SLIP[1], "China's instant-noodle market came to 50.5 billion yuan in 2024."]);
    let all = under(&readings, &Overlay::default());
    assert_eq!((rules(&all), all.coverage.corroborated), (vec!["unit-slip"], 0));
    let without = under(&readings, &Overlay { unheard: vec![0], ..Overlay::default() });
    assert_eq!((rules(&without), without.coverage.corroborated), (Vec::new(), 2));
    // what it says of itself is still checked
    let readings = self::readings(&[
        "In 2023, the town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.",
    ]);
    assert_eq!(rules(&under(&readings, &Overlay { unheard: vec![0], ..Overlay::default() })), ["percent-vs-count"]);
}

#[test]
fn what_is_dismissed_leaves_no_figure_in_conflict_and_keeps_its_fingerprint() {
    let readings = readings(&SLIP);
    let bare = under(&readings, &Overlay::default());
    let fingerprint = bare.findings[0].fingerprint.clone();
    let settings = Settings { dismissed: vec![fingerprint.clone()], ..Settings::default() };
    let report = crossfoot::check(&crossfoot::link(&readings), &settings);
    assert_eq!((report.findings.len(), report.coverage.conflicting), (0, 0));
    assert_eq!(report.dismissed[0].fingerprint, fingerprint);
    // an edit elsewhere does not bring it back
    let edited = self::readings(&[&["The weather was fine.", SLIP[0]].join(" "), SLIP[1]]);
    let report = crossfoot::check(&crossfoot::link(&edited), &settings);
    assert_eq!((report.findings.len(), report.dismissed.len()), (0, 1));
}

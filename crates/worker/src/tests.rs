//! What the worker promises the page about the reader's decisions.

use crossfoot_protocol::{
    Answer, ArticleView, Ask, CardView, Decide, Document, Edits, FigureView, Locale, MarkView, Part, SetView,
};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::set::Desk;

const SLIP: &str = "The instant-noodle market in China reached 505 billion yuan in 2024.";
const SOUND: &str = "The instant-noodle market in China was worth 50.5 billion yuan in 2024.";
const OTHER: &str = "China's instant-noodle market came to 50.5 billion yuan in 2024.";

fn document(id: u32, text: &str) -> Document {
    Document { id, text: text.into(), ..Document::default() }
}

fn desk(texts: &[&str]) -> Desk {
    let mut desk = Desk::default();
    let documents = (1..).zip(texts).map(|(id, text)| document(id, text)).collect();
    set(&mut desk, Ask::Put(documents));
    desk
}

fn set(desk: &mut Desk, ask: Ask) -> SetView {
    match desk.answer(ask) {
        Answer::Set(set) => *set,
        other => panic!("{other:?}"),
    }
}

fn decide(desk: &mut Desk, decide: Decide) -> SetView {
    set(desk, Ask::Decide(decide))
}

fn cards(desk: &mut Desk) -> Vec<CardView> {
    match desk.answer(Ask::Cards { from: 0, to: 99 }) {
        Answer::Cards(view) => view.cards,
        other => panic!("{other:?}"),
    }
}

fn marks(desk: &mut Desk, article: &str) -> Vec<MarkView> {
    match desk.answer(Ask::Column { article: article.into(), from: 0, to: 99 }) {
        Answer::Column(view) => {
            view.blocks.into_iter().flat_map(|block| block.runs).filter_map(|run| run.mark).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[wasm_bindgen_test]
fn the_first_columns_of_what_is_new_come_with_the_set() {
    let mut desk = Desk::default();
    let columns = |set: SetView| set.columns.into_iter().map(|column| column.article).collect::<Vec<_>>();
    let all = || (1..).zip([SLIP, SOUND, OTHER, SLIP, SOUND]).map(|(id, text)| document(id, text));
    assert_eq!(columns(set(&mut desk, Ask::Put(all().take(1).collect()))), ["a1"]);
    assert_eq!(columns(set(&mut desk, Ask::Put(all().skip(1).collect()))), ["a2", "a3", "a4"]);
    assert!(columns(set(&mut desk, Ask::Load(all().collect()))).is_empty(), "all of it is there already");
    assert!(columns(set(&mut desk, Ask::Remove(2))).is_empty());
}

#[wasm_bindgen_test]
fn a_report_to_take_along_says_nothing_of_a_repair_that_is_only_tried() {
    let mut desk = desk(&[SLIP, SOUND]);
    let content = |desk: &mut Desk| match desk.answer(Ask::Export { format: "csv".into() }) {
        Answer::Export(file) => file.content,
        other => panic!("{other:?}"),
    };
    let before = content(&mut desk);
    let finding = cards(&mut desk).remove(0).fingerprint;
    assert!(decide(&mut desk, Decide::WhatIf(Some(finding))).what_if.is_some());
    assert_eq!(content(&mut desk), before);
    assert!(set(&mut desk, Ask::Speak(Locale::En)).what_if.is_some());
}

#[wasm_bindgen_test]
fn an_article_that_is_here_twice_is_told_of_until_it_is_kept() {
    let long = "The ferry to the island carries 340 passengers and stops at the old pier from Monday, the line said. It carried 45,000 people last summer, a tenth more than in the summer before that one.";
    let mut desk = desk(&[long, long]);
    let told = set(&mut desk, Ask::Speak(Locale::En)).twice;
    assert_eq!((told.len(), told[0].same, told[0].article.as_str()), (1, true, "a2"));
    let kept = set(&mut desk, Ask::Twice { article: "a2".into() });
    assert!(kept.twice.is_empty());
    assert_eq!(kept.edits[1].1.twice, [0]);
}

#[wasm_bindgen_test]
fn an_edited_text_is_read_anew_and_corrections_move_along() {
    let mut desk = desk(&[SLIP, SOUND]);
    let figure = mention(&mut desk, "a1", "505 billion yuan");
    decide(&mut desk, Decide::Correct { mention: figure, part: Part::Period, text: "2019".into() });
    let first = set(&mut desk, Ask::Retext { document: 1, from: 0, to: 3, text: "Last month, the".into() });
    let edits = &first.edits[0].1;
    assert_eq!((edits.corrections[0].at, first.articles[0].end), (43 + 12, SLIP.len() as u32 + 12));
    assert_eq!(edits.cuts, None);
    let place = (first.articles[0].start, first.articles[0].end);
    let text = format!("Last month, {}", SLIP.replace("505", "50.5"));
    let edited = set(&mut desk, Ask::Retext { document: 1, from: place.0, to: place.1, text });
    assert_eq!(edited.articles.len(), 2);
    assert!(mention(&mut desk, "a1", "50.5 billion yuan").starts_with('m'));
}

#[wasm_bindgen_test]
fn an_edited_text_stays_cut_as_it_was() {
    let page = "Noodle makers look abroad\nEast Wire· 2025-03-12 10:01\nThe market reached 50 billion yuan.\nFerry fares up\nCoast Mail· 2025-03-11 09:20\nFares rose by 8%.\n";
    let mut desk = desk(&[page]);
    let before = set(&mut desk, Ask::Speak(Locale::En)).articles;
    assert_eq!(before.len(), 2);
    // Without its byline the second article would no longer be found by the splitter.
    let second = &page[before[1].start as usize..before[1].end as usize];
    let ask = Ask::Retext {
        document: 1,
        from: before[1].start,
        to: before[1].end,
        text: second.replace("Coast Mail· 2025-03-11 09:20\n", ""),
    };
    let after = set(&mut desk, ask);
    assert_eq!(after.articles.iter().map(|article| article.start).collect::<Vec<_>>(), [0, before[1].start]);
}

#[wasm_bindgen_test]
fn an_article_knows_the_firm_that_another_introduces_for_as_long_as_that_is_there() {
    let introduced =
        "Merrow Stays, the operator of tea shops, had 3,120 shops at the end of 2024. Merrow employs 410 people.";
    let other = "A quiet spring on the coast\n\nAt the end of 2024, 3,460 shops were run by Merrow.";
    let mut desk = desk(&[introduced, other]);
    assert_eq!(cards(&mut desk).len(), 1);
    set(&mut desk, Ask::Remove(1));
    assert!(cards(&mut desk).is_empty());
    set(&mut desk, Ask::Put(vec![document(3, introduced)]));
    assert_eq!(cards(&mut desk).len(), 1);
}

#[wasm_bindgen_test]
fn a_table_of_known_figures_is_no_article() {
    let table = "topic,metric,scope,period,value,unit\ninstant noodle,market size,China,2024,40 billion,CNY\n,,,,5,\n";
    let mut desk = desk(&[SOUND, table]);
    let told = set(&mut desk, Ask::Speak(Locale::En));
    assert_eq!((told.articles.len(), told.tables.len()), (1, 1));
    assert_eq!((told.tables[0].document, told.tables[0].rows, told.tables[0].faults.len()), (2, 1, 1));
    assert!(cards(&mut desk).iter().any(|card| card.rule == "reference-mismatch"));
    let without = set(&mut desk, Ask::Remove(2));
    assert!(without.tables.is_empty() && cards(&mut desk).is_empty());
}

/// The report id of the figure with this surface.
fn mention(desk: &mut Desk, article: &str, surface: &str) -> String {
    match desk.answer(Ask::Column { article: article.into(), from: 0, to: 99 }) {
        Answer::Column(view) => {
            let mut runs = view.blocks.into_iter().flat_map(|block| block.runs);
            let run = runs.find(|run| run.text == surface).expect("the figure is there");
            run.mark.expect("it is marked").mention
        }
        other => panic!("{other:?}"),
    }
}

fn figure(desk: &mut Desk, mention: &str) -> FigureView {
    match desk.answer(Ask::Figure { mention: mention.into() }) {
        Answer::Figure(view) => *view,
        other => panic!("{other:?}"),
    }
}

/// The documents as the page would keep them.
fn kept(texts: &[&str], set: &SetView) -> Vec<Document> {
    let edits = |id: u32| set.edits.iter().find(|(of, _)| *of == id).map(|(_, edits)| edits.clone());
    let documents = (1..).zip(texts);
    documents.map(|(id, text)| Document { edits: edits(id).unwrap_or_default(), ..document(id, text) }).collect()
}

#[wasm_bindgen_test]
fn a_repair_is_tried_and_taken_back() {
    let mut desk = desk(&[SLIP, SOUND]);
    let before = cards(&mut desk);
    let finding = before[0].fingerprint.clone();
    let view = decide(&mut desk, Decide::WhatIf(Some(finding.clone())));
    let told = view.what_if.expect("it is tried");
    assert_eq!((view.findings, told.gone.len(), told.came.len()), (0, 1, 0));
    assert_eq!((told.from.as_str(), told.to.as_str()), ("505 billion yuan", "50.5 billion yuan"));
    // its card stays where it was, and the figure says how it is read
    let during = cards(&mut desk);
    assert!(during[0].tried && during[0].line == before[0].line, "{during:?}");
    let read: Vec<_> = marks(&mut desk, "a1").into_iter().filter_map(|mark| mark.otherwise).collect();
    assert_eq!(read, ["50.5 bn"]);
    let view = decide(&mut desk, Decide::WhatIf(None));
    assert_eq!((view.findings, view.what_if, cards(&mut desk)), (1, None, before));
    assert!(marks(&mut desk, "a1").iter().all(|mark| mark.otherwise.is_none()));
}

#[wasm_bindgen_test]
fn a_repair_of_what_is_gone_is_tried_no_more() {
    let mut desk = desk(&[SLIP, SOUND]);
    let finding = cards(&mut desk)[0].fingerprint.clone();
    decide(&mut desk, Decide::WhatIf(Some(finding)));
    let view = set(&mut desk, Ask::Remove(2));
    assert_eq!((view.findings, view.what_if), (0, None));
}

#[wasm_bindgen_test]
fn what_is_dismissed_stays_so_and_marks_nothing() {
    let texts = [SLIP, SOUND];
    let mut desk = desk(&texts);
    let finding = cards(&mut desk)[0].fingerprint.clone();
    let reason = Some("not-same-thing".to_owned());
    let view = decide(&mut desk, Decide::Dismiss { finding: finding.clone(), reason: reason.clone() });
    assert_eq!((view.findings, view.dismissed, view.cards), (0, 1, 1));
    assert!(marks(&mut desk, "a1").iter().all(|mark| mark.severity.is_none()));
    // another day, with a third article
    let mut again = Desk::default();
    let mut documents = kept(&texts, &view);
    documents.push(document(3, "Exports of tea rose by 8% in 2024."));
    let view = set(&mut again, Ask::Load(documents));
    assert_eq!((view.findings, view.dismissed), (0, 1));
    assert_eq!(cards(&mut again)[0].dismissed, reason);
    let view = decide(&mut again, Decide::Dismiss { finding, reason: None });
    assert_eq!((view.findings, view.dismissed), (1, 0));
}

#[wasm_bindgen_test]
fn a_check_is_turned_off_and_on() {
    let mut desk = desk(&[SLIP, SOUND]);
    let off = decide(&mut desk, Decide::Off(vec!["unit-slip".into()]));
    assert!(off.checks.iter().any(|check| (check.rule.as_str(), check.findings) == ("unit-slip", 0)));
    assert!(cards(&mut desk).iter().all(|card| card.rule != "unit-slip"));
    let on = decide(&mut desk, Decide::Off(Vec::new()));
    assert!(on.checks.iter().any(|check| (check.rule.as_str(), check.findings) == ("unit-slip", 1)));
}

#[wasm_bindgen_test]
fn a_corrected_reading_survives_undo_reload_and_another_cut() {
    let page = format!(
        "First headline\nEast Wire· 2025-03-12 10:01\n{SLIP}\nSecond headline\nCoast Mail· 2025-03-12 10:01\n{SOUND}\n"
    );
    let mut desk = desk(&[&page]);
    let of = |desk: &mut Desk| mention(desk, "a1", "505 billion yuan");
    let id = of(&mut desk);
    let view =
        decide(&mut desk, Decide::Correct { mention: id.clone(), part: Part::Value, text: "50.5 billion".into() });
    assert_eq!(view.findings, 0);
    assert_eq!(figure(&mut desk, &id).corrections[0].text, "50.5 billion");
    // both articles joined into one, and a new worker
    let joined: Vec<ArticleView> = set(&mut desk, Ask::Join { article: "a2".into() }).articles;
    assert_eq!(joined.len(), 1);
    let mut again = Desk::default();
    let documents = kept(&[&page], &view);
    assert_eq!(set(&mut again, Ask::Load(documents)).findings, 0);
    // taken back
    let id = of(&mut again);
    let view = decide(&mut again, Decide::Correct { mention: id, part: Part::Value, text: String::new() });
    assert_eq!((view.findings, view.edits), (1, vec![(1, Edits::default())]));
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_not_kept() {
    let mut desk = desk(&[SLIP, SOUND]);
    let id = mention(&mut desk, "a1", "505 billion yuan");
    for (part, text, reads) in [
        (Part::Value, "50.5 billion", Some("50,500,000,000 CNY")),
        (Part::Value, "plenty", None),
        (Part::Period, "soon", None),
        (Part::Metric, "出口", Some("exports")),
    ] {
        let Answer::Typed(view) = desk.answer(Ask::Typed { mention: id.clone(), part, text: text.into() }) else {
            panic!("{text}")
        };
        assert_eq!(view.reads.as_deref(), reads, "{text}");
    }
    let view = decide(&mut desk, Decide::Correct { mention: id, part: Part::Value, text: "plenty".into() });
    assert_eq!((view.findings, view.edits[0].1.corrections.len()), (1, 0));
}

#[wasm_bindgen_test]
fn two_figures_are_not_the_same_thing_until_taken_back() {
    let mut desk = desk(&[SLIP, SOUND, OTHER]);
    let (one, other) = (mention(&mut desk, "a1", "505 billion yuan"), mention(&mut desk, "a2", "50.5 billion yuan"));
    let tie = |same| Decide::Tie { one: one.clone(), other: other.clone(), same };
    decide(&mut desk, tie(Some(false)));
    let view = figure(&mut desk, &one);
    assert_eq!(view.apart.iter().map(|quote| quote.article.as_str()).collect::<Vec<_>>(), ["a2"]);
    assert!(view.opposite.iter().all(|quote| quote.article == "a3"), "{:?}", view.opposite);
    // told from the other side, it is the same pair
    let view = decide(&mut desk, Decide::Tie { one: other.clone(), other: one.clone(), same: None });
    assert!(view.edits.iter().all(|(_, edits)| edits.pairs.is_empty()));
    assert_eq!(figure(&mut desk, &one).apart, Vec::new());
}

#[wasm_bindgen_test]
fn an_article_is_no_witness_until_it_counts_again() {
    let mut desk = desk(&[SLIP, SOUND]);
    let view = decide(&mut desk, Decide::Count { article: "a1".into(), counts: false });
    assert_eq!((view.findings, view.articles[0].counts, view.articles[1].counts), (0, false, true));
    let view = decide(&mut desk, Decide::Count { article: "a1".into(), counts: true });
    assert_eq!((view.findings, view.articles[0].counts), (1, true));
}

#[wasm_bindgen_test]
fn a_slip_is_one_hop_on_its_line() {
    let mut desk = desk(&[SLIP, SOUND]);
    let line = cards(&mut desk)[0].line.clone().expect("two like amounts");
    let (to, factor) = line.hop.clone().expect("a repair");
    assert_eq!((factor.as_str(), line.bars.len()), ("÷ 10", 2));
    assert_eq!((line.bars[0].label.as_str(), line.bars[1].label.as_str()), ("505 billion yuan", "50.5 billion yuan"));
    // the repaired place is that of the other figure, and one power of ten away
    assert_eq!(to, line.bars[1].at);
    let hop = line.bars[0].at - to;
    let tick = |name: &str| line.ticks.iter().find(|(_, label)| label == name).map(|(at, _)| *at);
    assert!(tick("100 bn").is_some(), "{:?}", line.ticks);
    let step = line.ticks.windows(2).map(|pair| pair[1].0 - pair[0].0).next();
    assert!(step.is_none_or(|step| step.abs_diff(hop) <= 1), "{:?} {hop}", line.ticks);
    assert!(line.bars.iter().all(|bar| bar.from <= bar.at && bar.at <= bar.to && bar.to <= 1000));
    let chinese = set(&mut desk, Ask::Speak(Locale::Zh));
    assert_eq!(chinese.findings, 1);
    assert!(cards(&mut desk)[0].line.as_ref().is_some_and(|line| line.text.contains("亿")));
}

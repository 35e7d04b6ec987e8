//! What the reducer promises.

use crossfoot_protocol::{
    Answer, ArticleView, CardView, CardsView, ColumnView, Document, Lang, Locale, Reply, SetView, Severity,
};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Action, Did, Group, Shown, State, Theme, Trouble, sections};
use crate::shared::Shared;

fn document(id: u32) -> Shared<Document> {
    Shared::new(Document { id, text: format!("text {id}"), ..Document::default() })
}

fn desk() -> State {
    let mut state = State::new(Locale::En, Theme::Auto);
    state.apply(Action::Restored(Vec::new()));
    state.apply(Action::Answered(Reply { revision: 0, body: Answer::Ready }));
    state
}

fn article(start: u32) -> ArticleView {
    ArticleView {
        end: start + 10,
        id: "a1".into(),
        document: 1,
        start,
        title: "Title".into(),
        source: String::new(),
        published: String::new(),
        lang: Lang::En,
        figures: 3,
        findings: 0,
        joinable: false,
        counts: true,
    }
}

fn answer(revision: u32, articles: Vec<ArticleView>) -> Action {
    Action::Answered(Reply { revision, body: Answer::Set(Box::new(SetView { articles, ..SetView::default() })) })
}

#[wasm_bindgen_test]
fn busy_until_every_answer_is_in() {
    let mut state = desk();
    assert_eq!(state.label(), "ready");
    for action in [Action::Changing, Action::Asked, Action::Asked] {
        state.apply(action);
    }
    assert_eq!(state.label(), "busy");
    state.apply(answer(1, Vec::new()));
    assert_eq!(state.label(), "busy");
    state.apply(answer(1, Vec::new()));
    assert_eq!(state.label(), "ready");
}

#[wasm_bindgen_test]
fn the_room_is_drawn_with_the_first_articles_or_after_a_moment() {
    let added = |state: &mut State| {
        state.apply(Action::Added(vec![document(1)]));
        state.apply(Action::Changing);
        assert!(state.looks_empty() && !state.is_empty());
    };
    let mut state = desk();
    added(&mut state);
    state.apply(answer(1, vec![article(0)]));
    assert!(!state.looks_empty());
    state.apply(Action::Added(vec![document(2)]));
    assert!(!state.looks_empty(), "nothing that is there goes away");
    let ends: [fn() -> Action; 3] = [|| Action::Waited, || Action::Stopped, || Action::Broke("ended".into())];
    for end in ends {
        let mut state = desk();
        added(&mut state);
        state.apply(end());
        assert!(!state.looks_empty());
    }
}

#[wasm_bindgen_test]
fn columns_that_come_with_a_set_are_of_its_revision() {
    let mut state = desk();
    state.apply(Action::Added(vec![document(1)]));
    state.apply(Action::Changing);
    let column = ColumnView { article: "a1".into(), from: 0, total: 0, blocks: Vec::new(), places: Vec::new() };
    let set = SetView { articles: vec![article(0)], columns: vec![column], ..SetView::default() };
    state.apply(Action::Answered(Reply { revision: 1, body: Answer::Set(Box::new(set)) }));
    assert_eq!(state.columns.get((1, 0)).map(|column| column.revision), Some(1));
    state.apply(Action::Changing);
    state.apply(answer(2, vec![article(0)]));
    assert_eq!(state.columns.get((1, 0)).map(|column| column.revision), Some(1), "it stays until a newer one comes");
}

#[wasm_bindgen_test]
fn an_answer_to_an_older_revision_is_dropped() {
    let mut state = desk();
    state.apply(Action::Changing);
    state.apply(Action::Changing);
    state.apply(answer(1, vec![article(0)]));
    assert!(state.articles.is_empty());
    state.apply(Action::Answered(Reply { revision: 1, body: Answer::Ways("1 USD = 7.2 CNY".into()) }));
    assert_eq!(state.rates_said, "1 USD = 7.2 CNY", "the reader's rates are the same on any desk");
    state.apply(answer(2, vec![article(0)]));
    assert_eq!(state.articles.len(), 1);
}

#[wasm_bindgen_test]
fn what_did_not_change_keeps_its_place_in_memory() {
    let mut state = desk();
    state.apply(answer(0, vec![article(0)]));
    let before = state.articles[0].clone();
    state.apply(answer(0, vec![article(0), article(40)]));
    assert!(state.articles[0] == before);
}

#[wasm_bindgen_test]
fn undo_brings_back_what_was_cleared() {
    let mut state = desk();
    state.apply(Action::Added(vec![document(1), document(2)]));
    state.apply(Action::Stepping(Did::Cleared(2)));
    state.apply(Action::Cleared);
    assert!(state.is_empty());
    // A number that an undo may bring back is not given out again.
    assert_eq!(state.next_document(), 3);
    state.apply(Action::Undone);
    assert_eq!(state.documents.len(), 2);
    assert!(!state.offering);
}

#[wasm_bindgen_test]
fn a_stopped_worker_loses_no_text() {
    let mut state = desk();
    state.apply(Action::Added(vec![document(1)]));
    state.apply(Action::Broke("unreachable".into()));
    assert_eq!((state.label(), state.documents.len()), ("failed", 1));
}

#[wasm_bindgen_test]
fn the_same_trouble_is_said_once() {
    let mut state = desk();
    state.apply(Action::Trouble(Trouble::Storage));
    state.apply(Action::Trouble(Trouble::Storage));
    assert_eq!(state.troubles.len(), 1);
}

#[wasm_bindgen_test]
fn redo_does_again_what_was_undone_until_something_new_is_done() {
    let mut state = desk();
    state.apply(Action::Added(vec![document(1), document(2)]));
    state.apply(Action::Stepping(Did::Cleared(2)));
    state.apply(Action::Cleared);
    state.apply(Action::Undone);
    state.apply(Action::Redone);
    assert!(state.is_empty() && state.future.is_empty() && state.offering);
    state.apply(Action::Undone);
    state.apply(Action::Added(vec![document(3)]));
    assert!(state.future.is_empty());
}

#[wasm_bindgen_test]
fn undo_takes_back_which_checks_are_off_and_keeps_what_came_since() {
    let mut state = desk();
    state.apply(Action::Added(vec![document(1)]));
    state.apply(Action::Stepping(Did::Checks("A power of ten apart".into(), false)));
    state.apply(Action::Off(vec!["unit-slip".into()]));
    state.apply(Action::Added(vec![document(2)]));
    state.apply(Action::Undone);
    assert!(state.off.is_empty());
    assert_eq!(state.documents.len(), 2);
    state.apply(Action::Redone);
    assert_eq!(state.off.to_vec(), ["unit-slip"]);
}

#[wasm_bindgen_test]
fn what_is_lit_stays_lit_while_the_articles_are_the_same() {
    let mut state = desk();
    state.apply(answer(0, vec![article(0)]));
    let go = || Action::Go { finding: Some("9f2c".into()), quotes: Vec::new(), focus: None };
    state.apply(go());
    state.apply(answer(0, vec![ArticleView { findings: 1, ..article(0) }]));
    assert!(state.goal.is_some());
    state.apply(answer(0, vec![article(0), article(40)]));
    assert!(state.goal.is_none());
}

fn card(fingerprint: &str, severity: Severity, rule: &str, topic: &str) -> CardView {
    CardView {
        id: String::new(),
        fingerprint: fingerprint.into(),
        rule: rule.into(),
        title: String::new(),
        severity,
        message: format!("message of {fingerprint}"),
        arithmetic: String::new(),
        quotes: Vec::new(),
        repair: None,
        explains: Vec::new(),
        left: String::new(),
        confidence: 90,
        topic: topic.into(),
        line: None,
        dismissed: None,
        tried: false,
    }
}

#[wasm_bindgen_test]
fn findings_are_filtered_and_grouped_and_what_was_put_away_is_not_among_them() {
    let mut state = desk();
    let mut cards = vec![
        card("one", Severity::Error, "unit-slip", "tea"),
        card("two", Severity::Note, "stale-forecast", ""),
        card("three", Severity::Error, "direction", "tea"),
        card("four", Severity::Error, "unit-slip", "tea"),
    ];
    cards[3].dismissed = Some("rounding".into());
    state.apply(Action::Answered(Reply { revision: 0, body: Answer::Cards(CardsView { from: 0, cards }) }));
    let shown = |state: &mut State, shown: Shown| -> Vec<(String, Vec<String>)> {
        state.apply(Action::Showing(shown));
        let told = sections(state).into_iter();
        told.map(|s| (s.title, s.cards.iter().map(|card| card.fingerprint.clone()).collect())).collect()
    };
    let section = |title: &str, cards: &[&str]| {
        (title.to_owned(), cards.iter().map(|card| (*card).to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(shown(&mut state, Shown::default()), [section("", &["one", "two", "three"])]);
    let errors = Shown { severities: vec![Severity::Error], ..Shown::default() };
    assert_eq!(shown(&mut state, errors), [section("", &["one", "three"])]);
    let slips = Shown { rules: vec!["unit-slip".into()], ..Shown::default() };
    assert_eq!(shown(&mut state, slips), [section("", &["one"])]);
    let text = Shown { text: " OF TWO ".into(), ..Shown::default() };
    assert_eq!(shown(&mut state, text), [section("", &["two"])]);
    let topics = Shown { group: Group::Topic, ..Shown::default() };
    assert_eq!(shown(&mut state, topics), [section("tea", &["one", "three"]), section("topic not named", &["two"])]);
}

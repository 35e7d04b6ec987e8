//! What the reducer promises.

use crossfoot_protocol::{Answer, ArticleView, Document, Lang, Locale, Reply, SetView};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Action, Did, State, Theme, Trouble};
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
    Action::Answered(Reply { revision, body: Answer::Set(SetView { articles, ..SetView::default() }) })
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
fn an_answer_to_an_older_revision_is_dropped() {
    let mut state = desk();
    state.apply(Action::Changing);
    state.apply(Action::Changing);
    state.apply(answer(1, vec![article(0)]));
    assert!(state.articles.is_empty());
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

//! What follows a drawing: the browser's own state is brought after the page's. One place compares what was with
//! what is, and what it does is the same however often it is asked.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::{dialog, methods, overview, palette, places, reading, thread};
use crate::desk::Desk;
use crate::state::{Action, Dialog, Goal, SWITCHES, State, View, key};
use crate::{document, route, store};

/// Tells the style sheets, and whoever drives the page, how it stands.
pub fn mark(now: &State) {
    document::set_state(now.label());
    document::set_root("lang", document::tag(now.locale));
    document::set_root("data-theme", now.theme.name());
    document::set_root("data-view", now.room().name());
    for (switch, value) in SWITCHES.iter().zip(now.looks.names()) {
        document::set_root(switch.attribute, value);
    }
}

/// Does what follows from the change between two drawings.
pub fn after(desk: &Rc<Desk>) {
    let (before, now) = desk.drawn();
    let (before, now) = (&before, &now);
    if now.view == View::Overview && before.view != now.view {
        if now.overview.matrix.is_none() {
            desk.ask_for_overview();
        }
        overview::settle(desk);
    }
    // What was just read from the storage is in it already, and another set is not a change of this one.
    let same_set = before.laid == now.laid;
    let kept = if same_set { &before.documents } else { &now.restored_documents };
    let changed = *kept != now.documents || same_set && before.articles.len() != now.articles.len();
    // Before the kept set is there, the desk is empty, which is no change of that set.
    if now.restored && changed {
        let (kept, keeper, now) = (kept.clone(), desk.clone(), now.clone());
        spawn_local(async move {
            if let Err(trouble) = store::keep_documents(kept, now).await {
                keeper.tell(Action::Trouble(trouble));
            }
        });
        // Its turn comes once the keeping has begun, and with it the text is in safe hands.
        let desk = desk.clone();
        spawn_local(async move { desk.empty_box() });
    }
    if before.arrangement != now.arrangement {
        store::set_arrangement(&now.arrangement);
    }
    if before.articles != now.articles || before.arrangement != now.arrangement {
        places::settle(now, before);
        places::tell_rail(desk);
    }
    if same_set && before.restored && before.set.tables.len() < now.set.tables.len() {
        places::show_tables();
    }
    if let Some(goal) = &now.goal {
        if before.goal.as_ref() != Some(goal) {
            desk.reached.borrow_mut().clear();
            places::gather(now, goal);
        }
        reach(desk, goal, now);
    }
    if now.unfolded
        && !before.unfolded
        && let Some(finding) = now.goal.as_ref().and_then(|goal| goal.finding.as_ref())
    {
        places::show_card(finding, false);
    }
    seek(desk, now);
    // Before what was kept is there, the address still says more than the page knows.
    if now.restored {
        route::follow(&now.route());
    }
    match &now.figure {
        Some(figure) if before.figure.as_ref() != Some(figure) => {
            let new = before.figure.as_ref().is_none_or(|old| old.mention != figure.mention);
            reading::lay(&figure.mention, new);
        }
        _ => {}
    }
    desk.thread.replace(thread::pairs(now));
    thread::lay(&desk.thread.borrow());
    if now.label() == "ready" && desk.printing.replace(false) {
        document::print();
    }
    if now.rule.is_some() || now.dialog.is_some() || now.letter.is_some() {
        dialog::show();
    }
    if before.evaluating && !now.evaluating {
        dialog::close_part("evaluation");
    }
    if let (Some(Dialog::Methods(Some(chosen))), Some(_)) = (&now.dialog, &now.guide)
        && (before.dialog != now.dialog || before.guide != now.guide)
    {
        methods::reach(chosen);
    }
    if matches!(now.dialog, Some(Dialog::Palette { .. })) && before.dialog != now.dialog {
        palette::follow();
    }
}

/// Goes to the finding that the address names, once its card is there.
fn seek(desk: &Rc<Desk>, now: &State) {
    let Some(wanted) = now.wanted.as_ref().filter(|_| now.restored && now.label() == "ready") else { return };
    if let Some(card) = now.cards.iter().find(|card| card.fingerprint == *wanted) {
        desk.go(Some(card.fingerprint.clone()), card.quotes.clone(), None);
    } else if now.cards.len() < now.set.cards as usize && desk.sought.replace(now.cards.len()) < now.cards.len() {
        desk.ask_for_more_cards();
    } else {
        desk.sought.set(0);
        desk.tell(Action::Unwanted);
    }
}

/// Brings the figures of a goal into view, each as soon as it is there; asks for the block of one that is not.
fn reach(desk: &Rc<Desk>, goal: &Goal, now: &State) {
    for quote in &goal.quotes {
        if desk.reached.borrow().contains(&quote.article) {
            continue;
        }
        let Some(article) = now.article(&quote.article) else { continue };
        if quote.block >= now.columns.here(key(article)) {
            desk.ask_for_more(&article.id, key(article), quote.block + 20);
        } else if places::reach(goal, &quote.article) {
            desk.reached.borrow_mut().push(quote.article.clone());
        }
    }
}

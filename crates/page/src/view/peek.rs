//! What the folded findings show of themselves on a narrow page: the one that the reader is at, or else the first.

use std::rc::Rc;

use crossfoot_protocol::names;
use yew::prelude::*;

use super::icon::severity_icon;
use crate::desk::Desk;
use crate::state::{Action, Section, State};
use crate::strings::{self, Say, Text};

/// A line that unfolds the findings at that one.
pub fn peek(desk: &Rc<Desk>, state: &State, sections: &[Section]) -> Html {
    let chosen = state.goal.as_ref().and_then(|goal| goal.finding.as_deref());
    let mut cards = sections.iter().flat_map(|section| &section.cards);
    let Some(card) = cards.clone().find(|card| chosen == Some(&*card.fingerprint)).or_else(|| cards.next()) else {
        return Html::default();
    };
    let on_click = {
        let card = card.clone();
        desk.deed(move |desk| {
            desk.go(Some(card.fingerprint.clone()), card.quotes.clone(), None);
            desk.tell(Action::Unfold(true));
        })
    };
    html! {
        <button
            class="peek" type="button" data-part="peek" data-severity={names::severity(card.severity)}
            title={state.locale.say(Text::OpenPanel)} onclick={on_click}
        >
            { severity_icon(card.severity) }
            <span class="unseen">{ strings::severity(state.locale, card.severity) }{ ": " }</span>
            <span class="peek-message">{ &card.message }</span>
        </button>
    }
}

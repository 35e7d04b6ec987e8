//! How sure a finding is, and what makes it so: the number, and when it is opened, why.

use std::rc::Rc;

use crossfoot_protocol::{CardView, Locale};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::desk::Desk;
use crate::shared::Shared;
use crate::state::Action;
use crate::strings::{Say, Text};

/// A line that opens.
pub fn sure(locale: Locale, desk: &Rc<Desk>, card: &Shared<CardView>) -> Html {
    let on_toggle = {
        let desk = desk.clone();
        move |_: Event| {
            let desk = desk.clone();
            spawn_local(async move {
                desk.rules().await;
                desk.tell(Action::Explained);
            });
        }
    };
    let why = desk.known_rule(&card.rule).and_then(|rule| {
        let given = rule.confidence.iter().find(|sure| sure.given == card.confidence)?;
        Some(given.when.of(locale).to_owned())
    });
    html! {
        <details class="card-explains" data-part="sure" ontoggle={on_toggle}>
            <summary>{ locale.say(Text::Confidence) }{ " " }{ card.confidence }{ "%" }</summary>
            <p>{ why.unwrap_or_default() }</p>
            <p class="is-dim">{ locale.say(Text::SureMeasured) }</p>
        </details>
    }
}

//! The switches of reading: colours, size of the text, columns, face, and the reader's own units.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::library::choice;
use crate::desk::Desk;
use crate::later::{self, Place};
use crate::state::{SWITCHES, State, Theme};
use crate::store;
use crate::strings::{Say, Text};

/// The button that opens them, and the place where they are drawn; the browser opens and closes it.
#[inline(never)]
pub fn looks(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let name = locale.say(Text::Looks);
    html! {
        <>
            <button
                class="button is-quiet" type="button" popovertarget="looks" data-part="looks" aria-label={name} title={name}
            >{ "Aa" }</button>
            <div id="looks" class="pop looks" popover="auto" role="dialog" aria-label={name}>
                { later::draw(Place::Looks, desk, state) }
            </div>
        </>
    }
}

/// The switches.
pub fn switches(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let row = |switch: &'static str, name: &'static str, choices: Html| {
        html! {
            <div class="choices" role="group" aria-label={name} data-switch={switch}>
                <span class="choices-name" aria-hidden="true">{ name }</span>{ choices }
            </div>
        }
    };
    let themes = Theme::ALL
        .map(|(theme, text)| choice(locale.say(text), state.theme == theme, desk.deed(move |desk| desk.paint(theme))));
    let on_rates = {
        let desk = desk.clone();
        move |event: Event| {
            if let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
                desk.set_rates(&field.value());
            }
        }
    };
    html! {
        <>
            { row("data-theme", locale.say(Text::ThemeLabel), themes.into_iter().collect()) }
            { for SWITCHES.iter().enumerate().map(|(at, switch)| {
                let choices = switch.values.iter().enumerate().map(|(value, (_, name))| {
                    let on = usize::from(state.looks.0[at]) == value;
                    choice(locale.say(*name), on, desk.deed(move |desk| desk.look(at, value as u8)))
                });
                row(switch.attribute, locale.say(switch.name), choices.collect())
            }) }
            <label class="looks-rates">
                { locale.say(Text::Rates) }
                <input
                    class="field" data-part="rates" placeholder="1 USD = 7.2 CNY" value={store::rates()}
                    onchange={on_rates}
                />
            </label>
            <p class="looks-said" role="status">{ &state.rates_said }</p>
        </>
    }
}

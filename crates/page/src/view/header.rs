//! The top line: name, adding, language and colours.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::looks::looks;
use super::menu::{Choice, menu};
use super::overview::{self, switch};
use crate::desk::Desk;
use crate::document;
use crate::later::{self, Deed, Place};
use crate::state::State;
use crate::strings::{Other, Say, Text};

/// The top line.
#[inline(never)]
pub fn header(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let empty = state.looks_empty();
    html! {
        <header class="header">
            <h1 class="brand">
                <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
                    <path d="M5 9h16M5 16h16M5 23h22M26 5v14" />
                </svg>
                <span class="brand-name">{ "crossfoot" }</span>
                <span class="brand-line">
                    { if state.name.is_empty() { locale.say(Text::Tagline) } else { &state.name } }
                </span>
            </h1>
            <div class="header-tools">
                { later::draw(Place::Tools, desk, state) }
                <button
                    class="button is-quiet" type="button" data-part="language"
                    lang={document::tag(locale.other())} title={locale.say(Text::LanguageLabel)}
                    onclick={desk.deed(|desk| later::does(desk, Deed::Speak))}
                >
                    { locale.say(Text::Language) }
                </button>
                { looks(locale, desk, state) }
                { menu(locale.say(Text::More), choices(locale, desk, empty)) }
            </div>
        </header>
    }
}

fn choices(locale: Locale, desk: &Rc<Desk>, empty: bool) -> Vec<Choice> {
    let choice = |name: Text, deed: fn() -> Deed| (locale.say(name), desk.deed(move |desk| later::does(desk, deed())));
    let mut choices = vec![
        choice(Text::Sets, || Deed::Sets),
        choice(Text::Commands, || Deed::Palette),
        choice(Text::Shortcuts, || Deed::Shortcuts),
        choice(Text::Methods, || Deed::Methods),
    ];
    if !empty {
        choices.push(choice(Text::Print, || Deed::Print));
        choices.push(choice(Text::Clear, || Deed::Clear));
    }
    choices
}

/// What is in the top line once there is something on the desk.
pub fn tools(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    html! {
        <>
            { switch(desk, state) }
            <button class="button is-main" type="button" data-part="add" onclick={desk.deed(to_sheet)}>
                <span aria-hidden="true">{ "+" }</span><span class="add-word">{ locale.say(Text::Add) }</span>
            </button>
            <button
                class="button is-quiet is-share" type="button" data-part="share" title={locale.say(Text::Share)}
                aria-label={locale.say(Text::Share)} onclick={desk.deed(Desk::share)}
            >
                <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
                    <path d="M10 13V2.5M6 6l4-4 4 4M4 9.5v8h12v-8" />
                </svg>
            </button>
        </>
    }
}

/// Brings the blank sheet into view, ready to be pasted into.
pub fn to_sheet(desk: &Rc<Desk>) {
    overview::leave(desk);
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.get_element_by_id("paste-box"));
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        field.scroll_into_view();
        // A field that cannot take the focus is still in view.
        let _ = field.focus();
    }
}

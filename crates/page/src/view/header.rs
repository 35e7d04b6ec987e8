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
use crate::state::{Dialog, State};
use crate::strings::{Other, Say, Text};

/// The top line.
#[inline(never)]
pub fn header(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let empty = state.is_empty();
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
                if !empty {
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
                }
                <button
                    class="button is-quiet" type="button" data-part="language"
                    lang={document::tag(locale.other())} title={locale.say(Text::LanguageLabel)}
                    onclick={desk.deed(move |desk| desk.speak(locale.other()))}
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
    let choice = |name: Text, deed: fn(&Rc<Desk>)| (locale.say(name), desk.deed(deed));
    let mut choices = vec![
        choice(Text::Sets, Desk::sets),
        choice(Text::Commands, |desk| desk.show(Dialog::Palette { query: String::new(), at: 0 })),
        choice(Text::Shortcuts, |desk| desk.show(Dialog::Shortcuts)),
        choice(Text::Methods, |desk| desk.methods(None)),
    ];
    if !empty {
        choices.push(choice(Text::Print, |desk| desk.print()));
        choices.push(choice(Text::Clear, |desk| desk.clear()));
    }
    choices
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

//! The bar that says what a repair does while it is tried, with one click back.

use std::rc::Rc;

use crossfoot_protocol::{Locale, WhatIfView};
use yew::prelude::*;

use super::button::button;
use crate::desk::Desk;
use crate::phrases;
use crate::strings::{Say, Text};

/// The bar.
#[inline(never)]
pub fn what_if(locale: Locale, desk: &Rc<Desk>, view: &WhatIfView) -> Html {
    let list = |name: Text, sentences: &[String]| {
        html! {
            if !sentences.is_empty() {
                <p class="label">{ locale.say(name) }</p>
                <ul class="what-if-list">{ for sentences.iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
            }
        }
    };
    html! {
        <section class="what-if" data-part="what-if-bar" role="status">
            <details class="what-if-told">
                <summary>{ phrases::what_if(locale, view) }</summary>
                { list(Text::Gone, &view.gone) }
                { list(Text::Came, &view.came) }
            </details>
            { button("button is-main", "what-if-back", locale.say(Text::Back), desk.deed(|desk| desk.what_if(None))) }
        </section>
    }
}

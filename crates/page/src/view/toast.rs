//! The line that says what the last step did and offers to undo it. It stays until it is put away.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use crate::desk::Desk;
use crate::phrases;
use crate::state::{Action, Did};
use crate::strings::{Say, Text};

/// The line.
pub fn toast(locale: Locale, desk: &Rc<Desk>, did: &Did) -> Html {
    let on_undo = desk.deed(|desk| desk.undo());
    let on_close = desk.telling(|| Action::Declined);
    html! {
        <div class="toast" role="status">
            <span>{ phrases::did(locale, did) }</span>
            <button class="button is-inverse" type="button" data-part="undo" onclick={on_undo}>
                { locale.say(Text::Undo) }
            </button>
            <button
                class="button is-inverse is-close" type="button" onclick={on_close}
                aria-label={locale.say(Text::Close)}
            >{ "×" }</button>
        </div>
    }
}

//! The line that offers a newer version of the site. Nothing is taken without being asked for.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use super::button::{button, close};
use crate::desk::Desk;
use crate::state::Action;
use crate::strings::{Say, Text};

/// The line.
#[inline(never)]
pub fn newer(locale: Locale, desk: &Rc<Desk>) -> Html {
    html! {
        <div class="troubles" role="status">
            <div class="trouble is-notice" data-part="new-version">
                <p>{ locale.say(Text::NewVersion) }</p>
                { button("button", "use-new-version", locale.say(Text::UseNow), desk.deed(Desk::use_newer)) }
                { close(locale, "button is-quiet is-close", desk.telling(|| Action::Newer(false))) }
            </div>
        </div>
    }
}

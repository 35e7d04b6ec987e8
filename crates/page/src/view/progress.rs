//! What is under way, and the way to stop it. The style sheet shows it only when it takes longer than one notices.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use super::button::button;
use crate::desk::Desk;
use crate::strings::{Say, Text};

/// The line; it stands over the page, so that nothing moves when it comes and goes.
#[inline(never)]
pub fn progress(locale: Locale, desk: &Rc<Desk>) -> Html {
    html! {
        <div class="progress" data-part="progress">
            <span class="progress-bar" role="progressbar" aria-label={locale.say(Text::Checking)} />
            <span class="progress-line">
                <span>{ locale.say(Text::Checking) }</span>
                { button("button is-inverse", "cancel", locale.say(Text::Stop), desk.deed(|desk| desk.stop())) }
            </span>
        </div>
    }
}

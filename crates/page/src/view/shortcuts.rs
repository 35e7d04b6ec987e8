//! The sheet of shortcuts: what the table of commands says, and the keys that only count where one is.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use super::commands::{commands, written};
use super::palette::closing;
use super::{button, dialog};
use crate::desk::Desk;
use crate::state::Dialog;
use crate::strings::{Say, Text};

/// Keys that belong to a place rather than to a command.
const PLACES: [(&str, Text); 4] =
    [("Esc", Text::KeyEsc), ("← →", Text::KeyFigures), ("Home End", Text::KeyEnds), ("Enter", Text::KeyEnter)];

/// The sheet.
#[inline(never)]
pub fn shortcuts(locale: Locale, desk: &Rc<Desk>) -> Html {
    let commands = commands().into_iter().filter(|command| !command.keys.is_empty());
    let commands = commands.map(|command| (command.keys, command.label(locale)));
    let places = PLACES.into_iter().map(|(keys, what)| (keys, locale.say(what).to_owned()));
    let body = html! { <>
        <header class="rule-head">
            <h2 id="shortcuts-title">{ locale.say(Text::Shortcuts) }</h2>
            { button::close(locale, "button is-quiet is-close", Callback::from(|_| dialog::close())) }
        </header>
        <dl class="shortcuts-list">
            { for commands.chain(places).map(|(keys, what)| html! {
                <div><dt>{ what }</dt><dd><kbd>{ written(keys) }</kbd></dd></div>
            }) }
        </dl>
    </> };
    dialog::dialog("shortcuts", closing(desk, |dialog| *dialog == Dialog::Shortcuts), body)
}

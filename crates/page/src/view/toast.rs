//! The line that says what the last step did and offers to undo it. It stays until it is put away.

use yew::prelude::*;

use super::use_desk;
use crate::phrases;
use crate::state::{Action, Did};
use crate::strings::{Say, Text};

/// What was done.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The step.
    pub did: Did,
}

/// The line.
#[component]
pub fn Toast(props: &Props) -> Html {
    let (desk, locale) = use_desk();
    let on_undo = {
        let desk = desk.clone();
        move |_| desk.undo()
    };
    let on_close = move |_| desk.tell(Action::Declined);
    html! {
        <div class="toast" role="status">
            <span>{ phrases::did(locale, &props.did) }</span>
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

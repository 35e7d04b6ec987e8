//! The line that says what the last step did and offers to undo it. It stays until it is put away.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use super::button::{button, close};
use crate::desk::Desk;
use crate::phrases;
use crate::state::{Action, Did};
use crate::strings::{REASONS, Say, Text};

/// The line.
#[inline(never)]
pub fn toast(locale: Locale, desk: &Rc<Desk>, did: &Did) -> Html {
    let on_undo = desk.deed(|desk| desk.undo());
    let on_close = desk.telling(|| Action::Declined);
    html! {
        <div class="toast" role="status">
            <span>{ phrases::did(locale, did) }</span>
            if let Did::Dismissed(finding, _) = did {
                <span class="toast-reasons">
                    { for REASONS.iter().map(|(name, text)| {
                        let finding = finding.clone();
                        let given = desk.deed(move |desk| {
                            desk.give_reason(&finding, name);
                            desk.tell(Action::Declined);
                        });
                        html! {
                            <button
                                class="button is-inverse is-small" type="button" data-part="give-reason"
                                data-reason={*name} onclick={given}
                            >{ locale.say(*text) }</button>
                        }
                    }) }
                </span>
            }
            { button("button is-inverse", "undo", locale.say(Text::Undo), on_undo) }
            { close(locale, "button is-inverse is-close", on_close) }
        </div>
    }
}

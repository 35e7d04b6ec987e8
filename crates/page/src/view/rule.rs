//! A check explained, in a dialog over the page.

use std::rc::Rc;

use crossfoot_protocol::{Locale, RuleView};
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::button;
use crate::desk::Desk;
use crate::shared::Shared;
use crate::state::Action;

/// A check.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// Its explanation.
    pub rule: Shared<RuleView>,
}

/// The dialog.
#[component]
pub fn Rule(props: &Props) -> Html {
    let desk = props.desk.clone();
    let locale = props.locale;
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_with((), move |()| {
            let dialog = dialog.cast::<HtmlDialogElement>();
            if let Some(dialog) = &dialog {
                // It is shown in place where it cannot be shown above the page.
                let _ = dialog.show_modal();
            }
            // Closing gives the focus back to where it was.
            move || dialog.iter().for_each(HtmlDialogElement::close)
        });
    }
    let on_close = move |_| desk.tell(Action::CloseRule);
    html! {
        <dialog class="rule" ref={dialog} data-part="rule" onclose={let on_close = on_close.clone(); move |_: Event| on_close(())}>
            <header class="rule-head">
                <h2>{ &props.rule.title }</h2>
                <code>{ &props.rule.name }</code>
                { button::close(locale, "button is-quiet is-close", Callback::from(move |_: MouseEvent| on_close(()))) }
            </header>
            { for props.rule.parts.iter().map(|(heading, text)| html! {
                <section class="rule-part">
                    <h3>{ heading }</h3>
                    { for text.split("\n\n").map(|paragraph| html! { <p>{ paragraph.to_owned() }</p> }) }
                </section>
            }) }
        </dialog>
    }
}

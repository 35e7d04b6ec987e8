//! A check explained, in a dialog over the page.

use std::rc::Rc;

use crossfoot_protocol::{Both, Locale, RuleView};
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::button;
use crate::desk::Desk;
use crate::state::Action;
use crate::strings::{Say, Text};

/// The dialog; [`show`] puts it above the page once it is drawn.
pub fn rule(locale: Locale, desk: &Rc<Desk>, rule: &RuleView) -> Html {
    let on_close = {
        let desk = desk.clone();
        move |_: Event| desk.tell(Action::CloseRule)
    };
    // Closed by the browser, which gives the focus back to where it was.
    let close = Callback::from(|_| {
        if let Some(dialog) = dialog() {
            dialog.close();
        }
    });
    let text = |text: &Both| vec![text.of(locale).to_owned()];
    let parts = [
        (Text::RuleFinds, text(&rule.finds)),
        (Text::RuleWhy, text(&rule.why)),
        (Text::RuleFires, rule.fires.clone()),
        (Text::RuleSilent, rule.silent.clone()),
        (Text::RuleAbstains, text(&rule.abstains)),
    ];
    html! {
        <dialog class="rule" data-part="rule" aria-labelledby="rule-title" onclose={on_close}>
            <header class="rule-head">
                <h2 id="rule-title">{ rule.title.of(locale) }</h2>
                <code>{ &rule.name }</code>
                { button::close(locale, "button is-quiet is-close", close) }
            </header>
            { for parts.into_iter().map(|(heading, paragraphs)| html! {
                <section class="rule-part">
                    <h3>{ locale.say(heading) }</h3>
                    { for paragraphs.into_iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }
                </section>
            }) }
        </dialog>
    }
}

/// Shows the dialog that has just been drawn.
pub fn show() {
    if let Some(dialog) = dialog().filter(|dialog| !dialog.open()) {
        // A browser that cannot show it above the page still has it in its place.
        let _ = dialog.show_modal();
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    web_sys::window()?.document()?.query_selector("dialog.rule").ok()??.dyn_into().ok()
}

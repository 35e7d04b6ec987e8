//! A check explained, in a dialog over the page.

use std::rc::Rc;

use crossfoot_protocol::{Both, Locale, RuleView};
use yew::prelude::*;

use super::{button, dialog};
use crate::desk::Desk;
use crate::state::Action;
use crate::strings::{Say, Text};

/// The dialog.
pub fn rule(locale: Locale, desk: &Rc<Desk>, rule: &RuleView) -> Html {
    let on_close = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.tell(Action::CloseRule))
    };
    let on_methods = {
        let name = rule.name.clone();
        desk.deed(move |desk| {
            dialog::close();
            desk.methods(Some(name.clone()));
        })
    };
    let text = |text: &Both| vec![text.of(locale).to_owned()];
    let parts = [
        (Text::RuleFinds, text(&rule.finds)),
        (Text::RuleWhy, text(&rule.why)),
        (Text::RuleFires, rule.fires.clone()),
        (Text::RuleSilent, rule.silent.clone()),
        (Text::RuleAbstains, text(&rule.abstains)),
        (Text::RuleSure, rule.confidence.iter().map(|sure| sure.line(locale)).collect()),
    ];
    let body = html! {
        <>
            <header class="rule-head">
                <h2 id="rule-title">{ rule.title.of(locale) }</h2>
                <code>{ &rule.name }</code>
                { button::close(locale, "button is-quiet is-close", Callback::from(|_| dialog::close())) }
            </header>
            { for parts.into_iter().map(|(heading, paragraphs)| html! {
                <section class="rule-part">
                    <h3>{ locale.say(heading) }</h3>
                    { for paragraphs.into_iter().map(|paragraph| html! { <p>{ paragraph }</p> }) }
                </section>
            }) }
            <footer class="rule-foot">{ button::button("link", "methods-link", locale.say(Text::Methods), on_methods) }</footer>
        </>
    };
    dialog::dialog("rule", on_close, body)
}

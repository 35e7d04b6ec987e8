//! How sure a finding is, and what makes it so: the number, and when it is opened, why.

use std::rc::Rc;

use crossfoot_protocol::{Locale, RuleView};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::desk::Desk;
use crate::shared::Shared;
use crate::strings::{Say, Text};

/// Of one card.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// The check's name.
    pub rule: String,
    /// In hundredths.
    pub given: u32,
}

/// A line that opens.
#[component]
pub fn Sure(props: &Props) -> Html {
    let known = use_state_eq(|| None::<Shared<RuleView>>);
    let locale = props.locale;
    let on_toggle = {
        let (desk, rule, known) = (props.desk.clone(), props.rule.clone(), known.clone());
        move |_: Event| {
            let (desk, rule, known) = (desk.clone(), rule.clone(), known.clone());
            spawn_local(async move { known.set(desk.explained(&rule).await) });
        }
    };
    let rule = (*known).clone();
    let of = |rule: &Shared<RuleView>| rule.confidence.iter().find(|sure| sure.given == props.given).cloned();
    let why = rule.as_ref().and_then(of).map(|sure| sure.when.of(locale).to_owned());
    html! {
        <details class="card-explains" data-part="sure" ontoggle={on_toggle}>
            <summary>{ locale.say(Text::Confidence) }{ " " }{ props.given }{ "%" }</summary>
            <p>{ why.unwrap_or_default() }</p>
            <p class="is-dim">{ locale.say(Text::SureMeasured) }</p>
        </details>
    }
}

//! The foot line: how each kind of figure is marked, how many there are, and what became of them.

use crossfoot_protocol::{Locale, names};
use yew::prelude::*;

use crate::phrases;
use crate::state::State;
use crate::strings::{self, Say, Text};

/// The foot line.
#[inline(never)]
pub fn legend(locale: Locale, state: &State) -> Html {
    html! {
        <footer class="legend" tabindex="0" aria-label={locale.say(Text::Legend)} data-part="legend">
            <span class="legend-sum">
                { phrases::articles(locale, state.articles.len()) }{ " · " }{ phrases::figures(locale, state.figures()) }
            </span>
            <ul class="legend-list">
                { for state.set.by_kind.iter().map(|(kind, count)| {
                    entry("data-kind", names::kind(*kind), strings::kind(locale, *kind), *count)
                }) }
            </ul>
            <ul class="legend-list is-states">
                { for state.set.by_state.iter().map(|(state, count)| {
                    entry("data-state", names::state(*state), strings::state(locale, *state), *count)
                }) }
            </ul>
            <span class="legend-private">{ locale.say(Text::Private) }</span>
        </footer>
    }
}

/// A sample of the mark, what it means, and how many there are.
fn entry(attribute: &'static str, value: &'static str, name: &'static str, count: u32) -> Html {
    let kind = (attribute == "data-kind").then_some(value);
    let state = (attribute == "data-state").then_some(value);
    html! {
        <li>
            <span class="swatch" data-kind={kind} data-state={state} aria-hidden="true">{ "12" }</span>
            { name }{ " " }<b>{ count }</b>
        </li>
    }
}

//! The foot line: how each kind of figure is marked, how many there are, and what became of them. What is picked in it
//! stays strong in the text, the rest fades.

use std::rc::Rc;

use crossfoot_protocol::{Locale, names};
use yew::prelude::*;

use super::button::button;
use crate::desk::Desk;
use crate::phrases;
use crate::state::{Action, Filter, Pick, State};
use crate::strings::{self, Say, Text};

/// The foot line.
#[inline(never)]
pub fn legend(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let kinds = state.set.by_kind.iter().map(|(kind, count)| (Pick::Kind(*kind), *count));
    let states = state.set.by_state.iter().map(|(state, count)| (Pick::State(*state), *count));
    let list = |class: &'static str, entries: Html| html! { <ul {class}>{ entries }</ul> };
    html! {
        <footer class="legend" tabindex="0" aria-label={locale.say(Text::Legend)} data-part="legend">
            <span class="legend-sum">
                { phrases::articles(locale, state.articles.len()) }{ " · " }{ phrases::figures(locale, state.figures()) }
            </span>
            if !state.filter.is_empty() {
                { button("link", "unfilter", locale.say(Text::ShowAllMarks), desk.telling(|| Action::Filter(Filter::default()))) }
            }
            { list("legend-list", states.map(|(pick, count)| entry(locale, desk, state, pick, count)).collect()) }
            { list("legend-list is-kinds", kinds.map(|(pick, count)| entry(locale, desk, state, pick, count)).collect()) }
            <span class="legend-private">{ locale.say(Text::Private) }</span>
        </footer>
    }
}

/// A sample of the mark, what it means, and how many there are.
fn entry(locale: Locale, desk: &Rc<Desk>, state: &State, pick: Pick, count: u32) -> Html {
    let (kind, of, name) = match pick {
        Pick::Kind(kind) => (Some(names::kind(kind)), None, strings::kind(locale, kind)),
        Pick::State(state) => (None, Some(names::state(state)), strings::state(locale, state)),
    };
    let filter = state.filter;
    html! {
        <li>
            <button
                type="button" class="pick" data-part="pick" data-filter={kind.or(of)}
                aria-pressed={filter.has(pick).to_string()}
                onclick={desk.telling(move || Action::Filter(filter.toggled(pick)))}
            >
                <span class="swatch" data-kind={kind} data-state={of} aria-hidden="true">{ "#" }</span>
                { name }{ " " }<b>{ count }</b>
            </button>
        </li>
    }
}

//! The foot line: how each kind of figure is marked, how many there are, and what became of them.

use std::rc::Rc;

use crossfoot_protocol::SetView;
use yew::prelude::*;

use super::use_desk;
use crate::names;
use crate::phrases;
use crate::strings::{self, Say, Text};

/// What is counted.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The set at a glance.
    pub set: Rc<SetView>,
}

/// The foot line.
#[component]
pub fn Legend(props: &Props) -> Html {
    let (_, locale) = use_desk();
    let set = &props.set;
    let figures: u32 = set.articles.iter().map(|article| article.figures).sum();
    html! {
        <footer class="legend" aria-label={locale.say(Text::Legend)} data-part="legend">
            <span class="legend-sum">
                { phrases::articles(locale, set.articles.len()) }{ " · " }{ phrases::figures(locale, figures as usize) }
            </span>
            <ul class="legend-list">
                { for set.by_kind.iter().map(|(kind, count)| html! {
                    <li>
                        <span class="swatch" data-kind={names::kind(*kind)} aria-hidden="true">{ "12" }</span>
                        { strings::kind(locale, *kind) }{ " " }<b>{ count }</b>
                    </li>
                }) }
            </ul>
            <ul class="legend-list is-states">
                { for set.by_state.iter().map(|(state, count)| html! {
                    <li>
                        <span class="swatch" data-state={names::state(*state)} aria-hidden="true">{ "12" }</span>
                        { strings::state(locale, *state) }{ " " }<b>{ count }</b>
                    </li>
                }) }
            </ul>
            <span class="legend-private">{ locale.say(Text::Private) }</span>
        </footer>
    }
}

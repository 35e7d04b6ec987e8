//! The findings: counts, cards, and the report to save. On a narrow page it folds to one line at the foot.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use super::card::card;
use super::exports::exports;
use super::icon::severity_icon;
use super::near::Near;
use crate::desk::Desk;
use crate::phrases;
use crate::state::{Action, State};
use crate::strings::{self, Say, Text};

/// The panel.
#[inline(never)]
pub fn panel(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let set = &state.set;
    let busy = matches!(state.label(), "loading" | "busy");
    let unfolded = state.unfolded;
    let none = set.findings == 0 && state.label() == "ready" && !state.articles.is_empty();
    html! {
        <aside
            id="findings" class={if unfolded { "panel is-unfolded" } else { "panel" }} tabindex="-1"
            aria-label={locale.say(Text::Findings)}
        >
            <header class="panel-head">
                <h2 class="panel-title">{ phrases::findings(locale, set.findings as usize) }</h2>
                <ul class="panel-counts">
                    { for set.by_severity.iter().rev().filter(|(_, count)| *count > 0).map(|(severity, count)| html! {
                        <li>
                            { severity_icon(*severity) }
                            <span class="unseen">{ strings::severity(locale, *severity) }{ " " }</span>{ count }
                        </li>
                    }) }
                </ul>
                if busy {
                    <span class="panel-busy">{ locale.say(Text::Checking) }</span>
                }
                <button
                    class="button is-quiet panel-fold" type="button" aria-expanded={unfolded.to_string()}
                    aria-controls="cards" onclick={desk.telling(move || Action::Unfold(!unfolded))}
                    aria-label={locale.say(if unfolded { Text::ClosePanel } else { Text::OpenPanel })}
                >
                    <span class="chevron" aria-hidden="true" />
                </button>
            </header>
            <div class="panel-cards" id="cards">
                if none {
                    <div class="panel-none">
                        <p>{ locale.say(Text::NoFindings) }</p>
                        <p class="is-dim">{ locale.say(Text::NoFindingsHint) }</p>
                    </div>
                }
                { cards(desk, state) }
                if state.cards.len() < set.findings as usize && !state.cards.is_empty() {
                    <Near
                        key={state.cards.len()}
                        on_near={let desk = desk.clone(); Callback::from(move |()| desk.ask_for_more_cards())}
                    >{ locale.say(Text::MoreCards) }</Near>
                }
            </div>
            if !state.articles.is_empty() {
                <footer class="panel-foot">
                    { exports(locale, desk) }
                </footer>
            }
        </aside>
    }
}

fn cards(desk: &Rc<Desk>, state: &State) -> Html {
    let chosen = state.goal.as_ref().and_then(|goal| goal.finding.as_deref());
    html! {
        <ol class="cards">
            { for state.cards.iter().map(|one| card(state.locale, desk, one, chosen == Some(&one.id))) }
        </ol>
    }
}

//! The findings: counts, cards, and the report to save. On a narrow page it folds to the one that the reader is at.

use std::rc::Rc;

use crossfoot_protocol::State::Unchecked;
use crossfoot_protocol::{CardView, Locale};
use yew::prelude::*;

use super::button::button;
use super::card::{card, dismissed};
use super::exports::exports;
use super::filter;
use super::near::Near;
use super::peek::peek;
use crate::desk::Desk;
use crate::phrases;
use crate::shared::Shared;
use crate::state::{Action, Section, State, View, sections};
use crate::strings::{Say, Text};

/// The panel.
#[inline(never)]
pub fn panel(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let set = &state.set;
    let busy = matches!(state.label(), "loading" | "busy");
    let unfolded = state.unfolded;
    let sections = sections(state);
    let left: usize = sections.iter().map(|section| section.cards.iter().filter(|card| !card.tried).count()).sum();
    let all = !state.articles.is_empty() && !state.first;
    let none = set.findings == 0 && set.what_if.is_none() && state.label() == "ready" && !state.articles.is_empty();
    html! {
        <aside
            id="findings" class={if unfolded { "panel is-unfolded" } else { "panel" }} tabindex="-1"
            aria-label={locale.say(Text::Findings)}
        >
            <header class="panel-head">
                <h2 class="panel-title">{ phrases::findings(locale, set.findings as usize) }</h2>
                { filter::severities(locale, desk, state) }
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
            if set.findings > 0 || state.shown.filters() {
                { filter::tools(locale, desk, state, left, peek(desk, state, &sections)) }
            }
            <div class="panel-cards" id="cards">
                if none && set.dismissed > 0 {
                    <p class="panel-none">{ locale.say(Text::AllDismissed) }</p>
                } else if none {
                    <div class="panel-none">
                        <p>{ locale.say(Text::NoFindings) }</p>
                        <p class="is-dim">{ locale.say(Text::NoFindingsHint) }</p>
                    </div>
                }
                { cards(desk, state, &sections) }
                if left == 0 && set.findings > 0 && state.cards.len() == set.cards as usize {
                    <p class="panel-none is-dim">{ locale.say(Text::FilterNone) }</p>
                }
                if state.cards.len() < set.cards as usize && !state.cards.is_empty() {
                    <Near
                        key={state.cards.len()}
                        on_near={let desk = desk.clone(); Callback::from(move |()| desk.ask_for_more_cards())}
                    >{ locale.say(Text::MoreCards) }</Near>
                }
                { put_away(desk, state) }
                if all {
                    { filter::checks(locale, desk, state) }
                }
            </div>
            if all {
                <footer class="panel-foot">
                    { unchecked(locale, desk, state) }
                    { exports(locale, desk) }
                </footer>
            }
        </aside>
    }
}

fn cards(desk: &Rc<Desk>, state: &State, sections: &[Section]) -> Html {
    let (locale, chosen) = (state.locale, state.goal.as_ref().and_then(|goal| goal.finding.as_deref()));
    let card = |one: &Shared<CardView>| card(locale, desk, one, chosen == Some(&one.fingerprint));
    html! {
        { for sections.iter().map(|section| html! {
            <>
                if !section.title.is_empty() {
                    <h3 class="panel-section">{ &section.title }{ " " }<b>{ section.cards.len() }</b></h3>
                }
                <ol class="cards">{ for section.cards.iter().map(card) }</ol>
            </>
        }) }
    }
}

/// How many figures could not be checked, and the way to why: a quiet panel is no promise that all is well.
fn unchecked(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let count: u32 = state.set.by_state.iter().filter(|(state, _)| *state == Unchecked).map(|(_, count)| count).sum();
    html! {
        if count > 0 && state.view == View::Read {
            <p class="panel-unchecked" data-part="unchecked">
                { phrases::unchecked(locale, count, state.figures()) }{ " " }
                { button("link", "unchecked-why", locale.say(Text::Why), desk.deed(|desk| {
                    desk.tell(Action::Unfold(false));
                    desk.tell(Action::View(View::Overview));
                })) }
            </p>
        }
    }
}

/// What was put away, folded, at the end.
fn put_away(desk: &Rc<Desk>, state: &State) -> Html {
    let cards = state.cards.iter().filter(|card| card.dismissed.is_some());
    let rows: Vec<Html> = cards.map(|card| dismissed(state.locale, desk, card)).collect();
    html! {
        if state.set.dismissed > 0 {
            <details class="fold" data-part="dismissed-list">
                <summary>{ state.locale.say(Text::Dismissed) }{ phrases::bracketed(state.set.dismissed as usize) }</summary>
                <ul>{ for rows }</ul>
            </details>
        }
    }
}

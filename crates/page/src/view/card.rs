//! A finding: what does not agree, both quotes, the arithmetic, and the reading that would make them agree.

use std::rc::Rc;

use crossfoot_protocol::{CardView, Locale, QuoteView, names};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::button::button;
use super::icon::severity_icon;
use super::{lang, printed_date};
use crate::desk::Desk;
use crate::shared::Shared;
use crate::strings::{self, Say, Text};

/// Quotes that a card shows before it is asked for more.
const QUOTES: usize = 3;

/// The card; `chosen` says that its figures are lit.
pub fn card(locale: Locale, desk: &Rc<Desk>, card: &Shared<CardView>, chosen: bool) -> Html {
    let go = {
        let (desk, card) = (desk.clone(), card.clone());
        Callback::from(move |focus: Option<String>| desk.go(Some(card.id.clone()), card.quotes.clone(), focus))
    };
    let on_click = {
        let go = go.clone();
        move |event: MouseEvent| {
            if !on_button(event.target()) {
                go.emit(None);
            }
        }
    };
    let on_key = {
        let go = go.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Enter" && !on_button(event.target()) {
                event.prevent_default();
                go.emit(None);
            }
        }
    };
    let on_why = {
        let card = card.clone();
        desk.deed(move |desk| spawn_local(desk.clone().show_rule(card.rule.clone())))
    };
    let mut quotes = card.quotes.iter().map(|quote| {
        let (go, mention) = (go.clone(), quote.mention.clone());
        self::quote(locale, quote, Callback::from(move |_| go.emit(Some(mention.clone()))))
    });
    html! {
        <li
            key={card.id.clone()}
            class={if chosen { "card is-chosen" } else { "card" }} tabindex="0"
            data-part="finding" data-rule={card.rule.clone()} data-severity={names::severity(card.severity)}
            data-finding={card.id.clone()} aria-current={chosen.then_some("true")}
            onclick={on_click} onkeydown={on_key}
        >
            <header class="card-head">
                { severity_icon(card.severity) }
                <span class="card-severity">{ strings::severity(locale, card.severity) }</span>
                <h3 class="card-title">{ &card.title }</h3>
            </header>
            <p class="card-message">{ &card.message }</p>
            { for quotes.by_ref().take(QUOTES) }
            if card.quotes.len() > QUOTES {
                <details class="card-explains">
                    <summary>{ locale.say(Text::MoreQuotes) }{ format!(" ({})", card.quotes.len() - QUOTES) }</summary>
                    { for quotes }
                </details>
            }
            if !card.arithmetic.is_empty() {
                <p class="card-sum" aria-label={format!("{}: {}", locale.say(Text::Arithmetic), card.arithmetic)}>
                    { &card.arithmetic }
                </p>
            }
            if let Some(repair) = &card.repair {
                <p class="card-repair">
                    <span class="label">{ locale.say(Text::Suggests) }</span>{ " " }
                    <del>{ &repair.from }</del>{ " → " }<ins>{ &repair.to }</ins>
                    <span class="card-reason">{ &repair.why }</span>
                </p>
            }
            if !card.explains.is_empty() {
                <details class="card-explains">
                    <summary>{ locale.say(Text::Explains) }{ format!(" ({})", card.explains.len()) }</summary>
                    <ul>{ for card.explains.iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
                </details>
            }
            <footer class="card-foot">
                { button("link", "show", locale.say(Text::ShowPlace), Callback::from(move |_| go.emit(None))) }
                { button("link", "why", locale.say(Text::Why), on_why) }
            </footer>
        </li>
    }
}

/// A quote that leads to its place.
pub fn quote(locale: Locale, quote: &QuoteView, on_go: Callback<MouseEvent>) -> Html {
    let source = if quote.source.is_empty() { &quote.title } else { &quote.source };
    html! {
        <button
            class="quote" type="button" data-part="quote" data-role={quote.role.clone()}
            data-target={quote.mention.clone()} onclick={on_go} title={quote.title.clone()}
        >
            <span class="quote-text" lang={lang(quote.lang)}>
                { &quote.before }<mark class="quote-figure">{ &quote.surface }</mark>{ &quote.after }
            </span>
            <span class="quote-place">
                <span class="quote-role">{ strings::role(locale, &quote.role) }</span>
                <span class="quote-source">{ source }</span>
                <span class="quote-date">{ printed_date(&quote.published) }</span>
            </span>
        </button>
    }
}

fn on_button(target: Option<web_sys::EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.closest("button, summary, a").ok().flatten().is_some())
}

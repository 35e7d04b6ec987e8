//! A finding: what does not agree, both quotes, the arithmetic, and the reading that would make them agree.

use std::rc::Rc;

use crossfoot_protocol::{CardView, Locale, names};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::button::button;
use super::icon::severity_icon;
use super::kept::Kept;
use super::letter::plain;
use super::line::line;
use super::sentence::sentences;
use super::sure::sure;
use crate::desk::Desk;
use crate::phrases;
use crate::shared::Shared;
use crate::strings::{self, Say, Text};

/// Sentences that a card quotes before it is asked for more.
const QUOTES: usize = 3;

/// The card; `chosen` says that its figures are lit. Of dozens, only those that have changed are drawn anew.
pub fn card(locale: Locale, desk: &Rc<Desk>, card: &Shared<CardView>, chosen: bool) -> Html {
    let key = card.fingerprint.clone();
    let on = [card.address(), usize::from(chosen), locale as usize, usize::from(desk.knows_rules())];
    let (desk, card) = (desk.clone(), card.clone());
    let draw = move |()| draw(locale, &desk, &card, chosen);
    html! { <Kept {key} {on} draw={Callback::from(draw)} /> }
}

fn draw(locale: Locale, desk: &Rc<Desk>, card: &Shared<CardView>, chosen: bool) -> Html {
    let go = {
        let (desk, card) = (desk.clone(), card.clone());
        Callback::from(move |focus: Option<String>| {
            desk.go(Some(card.fingerprint.clone()), card.quotes.clone(), focus);
        })
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
    let sentences = sentences(&card.quotes);
    let further = sentences.len().saturating_sub(QUOTES);
    let mut quotes = sentences.iter().enumerate().map(|(at, sentence)| {
        let (go, mention) = (go.clone(), sentence.first.mention.clone());
        let above = at.checked_sub(1).map(|above| &sentences[above]);
        sentence.quote(locale, true, above, Callback::from(move |_| go.emit(Some(mention.clone()))))
    });
    let class = ["card", if chosen { " is-chosen" } else { "" }, if card.tried { " is-tried" } else { "" }].concat();
    html! {
        <li
            {class} tabindex="0"
            data-part="finding" data-rule={card.rule.clone()} data-severity={names::severity(card.severity)}
            data-finding={card.fingerprint.clone()} aria-current={chosen.then_some("true")}
            onclick={on_click} onkeydown={on_key}
        >
            <header class="card-head">
                { severity_icon(card.severity) }
                <span class="card-severity">{ strings::severity(locale, card.severity) }</span>
                <h3 class="card-title">{ &card.title }</h3>
            </header>
            <p class="card-message">{ &card.message }</p>
            { for quotes.by_ref().take(QUOTES) }
            if further > 0 {
                <details class="card-explains">
                    <summary>{ locale.say(Text::MoreQuotes) }{ phrases::bracketed(further) }</summary>
                    { for quotes }
                </details>
            }
            if let Some(line) = &card.line {
                { self::line(locale, line) }
            }
            if !card.arithmetic.is_empty() {
                <p class="card-sum" aria-label={[locale.say(Text::Arithmetic), ": ", &card.arithmetic].concat()}>
                    { &card.arithmetic }
                </p>
            }
            if let Some(repair) = &card.repair {
                <p class="card-repair">
                    <span class="label">{ locale.say(Text::Suggests) }</span>{ " " }
                    <del>{ &repair.from }</del>{ " → " }<ins>{ &repair.to }</ins>
                    <span class="card-reason">{ &repair.why }</span>
                    <span class="card-reason">{ &card.left }</span>
                </p>
            }
            { sure(locale, desk, card) }
            if !card.explains.is_empty() {
                <details class="card-explains">
                    <summary>{ locale.say(Text::Explains) }{ phrases::bracketed(card.explains.len()) }</summary>
                    <ul>{ for card.explains.iter().map(|sentence| html! { <li>{ sentence }</li> }) }</ul>
                </details>
            }
            { foot(locale, desk, card, &go) }
        </li>
    }
}

/// What can be done about a card.
fn foot(locale: Locale, desk: &Rc<Desk>, card: &Shared<CardView>, go: &Callback<Option<String>>) -> Html {
    let deed = |deed: fn(&Rc<Desk>, &Shared<CardView>)| {
        let card = card.clone();
        desk.deed(move |desk| deed(desk, &card))
    };
    let go = go.clone();
    let what_if = deed(|desk, card| desk.what_if((!card.tried).then(|| card.fingerprint.clone())));
    let choices: [(&'static str, Text, Callback<MouseEvent>); 3] = [
        ("check-off", Text::CheckOff, deed(|desk, card| desk.run_check(&card.rule, &card.title, false))),
        ("copy", Text::CopyCard, deed(|desk, card| desk.copy(plain(desk.state().locale, card)))),
        ("false-alarm", Text::FalseAlarm, deed(|desk, card| desk.report(card))),
    ];
    html! {
        <footer class="card-foot">
            { button("link", "show", locale.say(Text::ShowPlace), Callback::from(move |_| go.emit(None))) }
            if card.repair.is_some() {
                <button
                    class="link is-toggle" type="button" data-part="what-if" title={locale.say(Text::WhatIfHint)}
                    aria-pressed={card.tried.to_string()} onclick={what_if}
                >{ locale.say(Text::WhatIf) }</button>
            }
            { button("link", "dismiss", locale.say(Text::Dismiss), deed(|desk, card| desk.dismiss(card))) }
            { button("link", "why", locale.say(Text::Why), deed(|desk, card| {
                spawn_local(desk.clone().show_rule(card.rule.clone()));
            })) }
            <details class="menu">
                <summary
                    class="button is-quiet is-dots" aria-label={locale.say(Text::CardMore)}
                    title={locale.say(Text::CardMore)}
                ><span aria-hidden="true">{ "⋯" }</span></summary>
                <ul class="menu-list">
                    { for choices.into_iter().map(|(part, name, deed)| html! {
                        <li>{ button("menu-item", part, locale.say(name), deed) }</li>
                    }) }
                </ul>
            </details>
        </footer>
    }
}

/// A finding that was put away: one line, why, and the way back.
pub fn dismissed(locale: Locale, desk: &Rc<Desk>, card: &Shared<CardView>) -> Html {
    let finding = card.fingerprint.clone();
    let on_restore = desk.deed(move |desk| desk.bring_back(&finding));
    let reason = card.dismissed.as_deref().unwrap_or_default();
    html! {
        <li key={card.fingerprint.clone()} class="put-away" data-part="dismissed" data-rule={card.rule.clone()}>
            <p><b>{ &card.title }</b>{ " " }<span class="is-dim">{ &card.message }</span></p>
            <p class="put-away-deeds">
                { reasons(locale, desk, &card.fingerprint, reason) }
                { button("link", "restore", locale.say(Text::Restore), on_restore) }
            </p>
        </li>
    }
}

/// The choice of why a finding was put away.
fn reasons(locale: Locale, desk: &Rc<Desk>, finding: &str, chosen: &str) -> Html {
    let on_change = {
        let (desk, finding) = (desk.clone(), finding.to_owned());
        move |event: Event| {
            if let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlSelectElement>().ok()) {
                desk.give_reason(&finding, &field.value());
            }
        }
    };
    html! {
        <select data-part="reason" aria-label={locale.say(Text::Reason)} onchange={on_change}>
            <option value="" selected={chosen.is_empty()}>{ locale.say(Text::Reason) }{ "…" }</option>
            { for strings::REASONS.iter().map(|(name, text)| html! {
                <option value={*name} selected={*name == chosen}>{ locale.say(*text) }</option>
            }) }
        </select>
    }
}

fn on_button(target: Option<web_sys::EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    element.is_some_and(|element| element.closest("button, summary, a, select").ok().flatten().is_some())
}

//! The forms on a figure's reading that correct it: value, period, metric. What is typed is read by the worker as it
//! is typed, and kept only if it can be read.

use std::rc::Rc;

use crossfoot_protocol::{FigureView, Locale, Part, TypedView, names};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, SubmitEvent};
use yew::prelude::*;

use super::button::button;
use super::reading;
use crate::desk::Desk;
use crate::shared::Shared;
use crate::strings::{self, Say, Text};

/// The forms, and what the reader corrected already.
pub fn correct(locale: Locale, desk: &Rc<Desk>, figure: &Shared<FigureView>, typed: Option<&TypedView>) -> Html {
    let taken_back = |part: Part| {
        let (desk, figure) = (desk.clone(), figure.clone());
        Callback::from(move |_| desk.correct(&figure.mention, &figure.surface, part, ""))
    };
    html! {
        <>
            if !figure.corrections.is_empty() {
                <p class="label">{ locale.say(Text::Corrected) }</p>
                { for figure.corrections.iter().map(|held| html! {
                    <p class="corrected">
                        <span>{ strings::part(locale, held.part).0 }{ ": " }<b>{ &held.text }</b></span>
                        { button("link", "take-back", locale.say(Text::TakeBack), taken_back(held.part)) }
                    </p>
                }) }
            }
            if figure.states {
                <details
                    class="fold" data-part="correct"
                    ontoggle={let mention = figure.mention.clone(); move |_: Event| reading::lay(&mention, false)}
                >
                    <summary>{ locale.say(Text::Correct) }</summary>
                    { for [Part::Value, Part::Period, Part::Metric].map(|part| form(locale, desk, figure, typed, part)) }
                </details>
            }
        </>
    }
}

fn form(locale: Locale, desk: &Rc<Desk>, figure: &Shared<FigureView>, typed: Option<&TypedView>, part: Part) -> Html {
    let typed = typed.filter(|typed| typed.part == part && !typed.text.trim().is_empty());
    let on_input = {
        let (desk, figure) = (desk.clone(), figure.clone());
        move |event: InputEvent| {
            if let Some(field) = field(&event) {
                desk.ask_typed(&figure.mention, part, &field.value());
            }
        }
    };
    let on_submit = {
        let (desk, figure) = (desk.clone(), figure.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let Some(text) = field(&event).map(|field| field.value()) else { return };
            let known = desk.state().typed.clone().filter(|typed| typed.part == part && typed.text == text);
            match known {
                Some(typed) if typed.reads.is_some() => desk.correct(&figure.mention, &figure.surface, part, &text),
                Some(_) => {}
                None => desk.ask_typed(&figure.mention, part, &text),
            }
        }
    };
    let (name, hint) = strings::part(locale, part);
    let id = ["typed-", names::part(part)].concat();
    html! {
        <form class="correct" data-part="correct-form" data-kind={names::part(part)} onsubmit={on_submit}>
            <label>{ name }<input placeholder={hint} oninput={on_input} aria-describedby={id.clone()} /></label>
            <button class="button is-small" type="submit">{ locale.say(Text::Apply) }</button>
            <p {id} role="status" class={if typed.is_some_and(|typed| typed.reads.is_none()) { "field-error" } else { "is-dim" }}>
                if let Some(typed) = typed {
                    { typed.reads.as_deref().map_or(locale.say(Text::Unreadable).to_owned(), |reads| ["= ", reads].concat()) }
                }
            </p>
        </form>
    }
}

/// The field of the form that an event is about.
fn field(event: &Event) -> Option<HtmlInputElement> {
    let form = event.target()?.dyn_into::<Element>().ok()?.closest("form").ok()??;
    form.query_selector("input").ok()??.dyn_into().ok()
}

//! The tools over the findings: which of them are shown, in which order, and which checks run.

use std::rc::Rc;

use crossfoot_protocol::{CheckView, Locale, Severity, names};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::commands;
use super::icon::severity_icon;
use crate::desk::Desk;
use crate::phrases;
use crate::state::{Action, Group, Shown, State};
use crate::strings::{self, Say, Text};

/// The orders, by the names that the choice has.
const GROUPS: [(Group, &str, Text); 3] = [
    (Group::Cause, "cause", Text::ByCause),
    (Group::Article, "article", Text::ByArticle),
    (Group::Topic, "topic", Text::ByTopic),
];

/// Changes what is shown.
fn showing(desk: &Rc<Desk>, change: impl Fn(&mut Shown) + 'static) -> Callback<MouseEvent> {
    desk.deed(move |desk| {
        let mut shown = desk.state().shown.clone();
        change(&mut shown);
        desk.tell(Action::Showing(shown));
    })
}

/// Takes a value out of a list that it is in, else puts it in.
fn toggle<T: PartialEq>(list: &mut Vec<T>, value: T) {
    match list.iter().position(|held| *held == value) {
        Some(at) => drop(list.remove(at)),
        None => list.push(value),
    }
}

/// A chip for each severity that there is.
pub fn severities(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let chip = |severity: Severity, count: u32| {
        let pressed = state.shown.severities.contains(&severity);
        let name = [strings::severity(locale, severity), &count.to_string()].join(" ");
        html! {
            <li>
                <button
                    class="chip" type="button" data-part="filter-severity" data-severity={names::severity(severity)}
                    aria-pressed={pressed.to_string()} aria-label={name} title={strings::severity(locale, severity)}
                    onclick={showing(desk, move |shown| toggle(&mut shown.severities, severity))}
                >
                    { severity_icon(severity) }{ count }
                </button>
            </li>
        }
    };
    let counts = state.set.by_severity.iter().rev();
    html! {
        <ul class="panel-counts">
            { for counts.filter(|(_, count)| *count > 0).map(|(severity, count)| chip(*severity, *count)) }
        </ul>
    }
}

/// The filter by text, the order, the steps from one to the next, the checks as chips; `peek` takes the place of what
/// filters where all is folded.
pub fn tools(locale: Locale, desk: &Rc<Desk>, state: &State, left: usize, peek: Html) -> Html {
    let shown = &state.shown;
    let on_text = {
        let desk = desk.clone();
        move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
                desk.tell(Action::Showing(Shown { text: field.value(), ..desk.state().shown.clone() }));
            }
        }
    };
    let on_group = {
        let desk = desk.clone();
        move |event: Event| {
            let field = event.target().and_then(|field| field.dyn_into::<HtmlSelectElement>().ok());
            let value = field.map(|field| field.value()).unwrap_or_default();
            let group = GROUPS.iter().find(|(_, name, _)| *name == value).map_or(Group::Cause, |(group, ..)| *group);
            desk.tell(Action::Showing(Shown { group, ..desk.state().shown.clone() }));
        }
    };
    let found: Vec<&CheckView> = state.set.checks.iter().filter(|check| check.findings > 0).collect();
    let chip = |check: &&CheckView| {
        let (rule, pressed) = (check.rule.clone(), shown.rules.contains(&check.rule));
        html! {
            <li>
                <button
                    class="chip" type="button" data-part="filter-check" data-rule={check.rule.clone()}
                    aria-pressed={pressed.to_string()}
                    onclick={showing(desk, move |shown| toggle(&mut shown.rules, rule.clone()))}
                >
                    { &check.title }<b>{ check.findings }</b>
                </button>
            </li>
        }
    };
    let clear = showing(desk, |shown| *shown = Shown { group: shown.group, ..Shown::default() });
    html! {
        <div class="panel-tools" role="search" aria-label={locale.say(Text::Filter)}>
            <div class="panel-tools-line">
                <input
                    class="panel-filter" type="search" data-part="filter" value={shown.text.clone()} oninput={on_text}
                    placeholder={locale.say(Text::Filter)} aria-label={locale.say(Text::FilterHint)}
                />
                <select
                    class="panel-group" data-part="group" aria-label={locale.say(Text::GroupBy)} onchange={on_group}
                >
                    { for GROUPS.iter().map(|(group, name, text)| html! {
                        <option value={*name} selected={*group == shown.group}>{ locale.say(*text) }</option>
                    }) }
                </select>
                { peek }
                { step(desk, state, false) }
                { step(desk, state, true) }
            </div>
            if found.len() > 1 {
                <ul class="panel-chips">{ for found.iter().map(chip) }</ul>
            }
            <p class="panel-shown" role="status" data-part="shown">
                if shown.filters() {
                    { phrases::shown(locale, left, state.set.findings as usize) }{ " " }
                    <button class="link" type="button" data-part="filter-clear" onclick={clear}>
                        { locale.say(Text::FilterClear) }
                    </button>
                }
            </p>
        </div>
    }
}

fn step(desk: &Rc<Desk>, state: &State, forward: bool) -> Html {
    let (part, sign) = if forward { ("next", "↓") } else { ("previous", "↑") };
    let [name, keys] = commands::told(part, state).unwrap_or_default();
    let title = if keys.is_empty() { name.clone() } else { [name.as_str(), &keys].join(" · ") };
    html! {
        <button
            class="button is-quiet is-step" type="button" data-part={part} {title}
            aria-label={name} onclick={desk.deed(move |desk| desk.step(forward))}
        >{ sign }</button>
    }
}

/// The list of all checks, to be turned on and off.
pub fn checks(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let row = |check: &CheckView| {
        // As the reader has it, at once; the worker's answer comes later.
        let runs = !state.off.contains(&check.rule);
        let on_change = {
            let (desk, rule, title) = (desk.clone(), check.rule.clone(), check.title.clone());
            move |_: Event| desk.run_check(&rule, &title, !runs)
        };
        html! {
            <li>
                <label class="check">
                    <input
                        type="checkbox" data-part="check" data-rule={check.rule.clone()} checked={runs}
                        onchange={on_change}
                    />
                    <span>{ &check.title }</span>
                    if check.findings > 0 {
                        <b>{ check.findings }</b>
                    }
                </label>
            </li>
        }
    };
    html! {
        <details class="fold" data-part="checks">
            <summary>{ phrases::checks(locale, state.off.len()) }</summary>
            <p class="is-dim">{ locale.say(Text::ChecksHint) }</p>
            <ul>{ for state.set.checks.iter().map(row) }</ul>
        </details>
    }
}

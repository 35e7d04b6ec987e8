//! What the later part draws into the first one's places.

use std::rc::Rc;

use yew::prelude::*;

use super::button::button;
use super::columns::articles;
use super::header::tools;
use super::legend::legend;
use super::letter::letter;
use super::looks::switches;
use super::methods::methods;
use super::newer::newer;
use super::overview::overview;
use super::palette::palette;
use super::panel::panel;
use super::progress::progress;
use super::rail::rail;
use super::rule::rule;
use super::tables::tables;
use super::toast::toast;
use super::troubles::troubles;
use super::what_if::what_if;
use crate::desk::Desk;
use crate::later::Place;
use crate::phrases;
use crate::shared::Shared;
use crate::state::{Action, Dialog, Guide, State};
use crate::strings::{Say, Text};

/// Draws what belongs there.
pub fn draw(place: Place, desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    match place {
        Place::Tools if !state.looks_empty() => tools(locale, desk, state),
        Place::Beside if !state.looks_empty() => html! {
            <>
                { overview(desk, state) }
                { panel(locale, desk, state) }
            </>
        },
        Place::Tools | Place::Beside => Html::default(),
        Place::Looks => switches(locale, desk, state),
        Place::Above => above(desk, state),
        Place::Columns => articles(desk, state),
        Place::Sheet => tables(desk, state),
        Place::Over => over(desk, state),
        Place::Said => Html::from(status(state)),
    }
}

fn above(desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    html! {
        <>
            if state.newer {
                { newer(locale, desk) }
            }
            { troubles(locale, desk, state) }
            if !state.articles.is_empty() {
                { rail(locale, desk, state) }
            }
            if state.label() == "busy" {
                { progress(locale, desk) }
            }
            if let Some(view) = &state.set.what_if {
                { what_if(locale, desk, view) }
            }
            if state.tying.is_some() {
                <div class="what-if" data-part="tying" role="status">
                    <p>{ locale.say(Text::SamePick) }</p>
                    { button("button", "tying-cancel", locale.say(Text::Cancel), desk.telling(|| Action::Tying(None))) }
                </div>
            }
        </>
    }
}

fn over(desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    html! {
        <>
            if !state.articles.is_empty() {
                { legend(locale, desk, state) }
            }
            if let Some(step) = state.past.last().filter(|_| state.offering) {
                { toast(locale, desk, &step.did) }
            }
            if let Some(explained) = &state.rule {
                { rule(locale, desk, explained) }
            }
            { match &state.dialog {
                Some(Dialog::Palette { query, at }) => palette(locale, desk, state, query, *at),
                Some(Dialog::Methods(chosen)) => {
                    let draw = |guide: &Shared<Guide>| methods(locale, desk, guide, chosen.as_deref());
                    state.guide.as_ref().map_or_else(Html::default, draw)
                }
                None => html! {},
            } }
            if let Some((text, is_issue)) = &state.letter {
                { letter(locale, desk, text, *is_issue) }
            }
        </>
    }
}

/// What is said aloud once the answers are in.
fn status(state: &State) -> String {
    if let Some(said) = state.said {
        return state.locale.say(said).into();
    }
    match state.label() {
        "ready" if !state.is_empty() => {
            phrases::summary(state.locale, state.articles.len(), state.figures(), state.set.findings as usize)
        }
        "busy" => state.locale.say(Text::Checking).into(),
        _ => String::new(),
    }
}

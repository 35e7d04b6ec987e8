//! The list of all articles: find one, bring it back, put it away, pick which stand side by side.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::button::button;
use super::{lang, stretch};
use crate::desk::Desk;
use crate::state::{Move, Sort, State, key};
use crate::strings::{self, Say, Text};
use crate::{local, phrases};

/// The list, and the button that opens it; the browser opens and closes it.
#[inline(never)]
pub fn library(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let on_toggle = {
        let desk = desk.clone();
        move |event: Event| {
            let open = event.target().is_some_and(|list| {
                list.dyn_into::<HtmlElement>().is_ok_and(|list| list.matches(":popover-open").unwrap_or(false))
            });
            desk.browse(|library| library.open = open);
        }
    };
    let shown = state.arrangement.shown(&state.articles).len();
    let all = state.articles.len();
    html! {
        <>
            <button class="button is-small" type="button" popovertarget="library" data-part="library">
                { locale.say(Text::Library) }{ " " }
                <b>{ shown }</b>{ "/" }{ all }
            </button>
            <div
                id="library" class="pop library" popover="auto" role="dialog"
                aria-label={locale.say(Text::Library)} ontoggle={on_toggle}
            >
                if state.library.open {
                    { list(locale, desk, state) }
                }
            </div>
        </>
    }
}

fn list(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let library = &state.library;
    let found = library.list(&state.articles);
    let on_words = {
        let desk = desk.clone();
        move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
                desk.browse(|library| library.words = field.value());
            }
        }
    };
    let sorts =
        [(Sort::Added, Text::SortAdded), (Sort::Newest, Text::SortNewest), (Sort::Findings, Text::SortFindings)];
    let only = library.only;
    let these: Vec<_> = found.iter().map(|at| key(&state.articles[*at])).collect();
    let none = found.is_empty();
    let narrowed = these.len() < state.articles.len() && !these.is_empty();
    html! {
        <>
            <input
                class="field" type="search" data-part="library-search" aria-label={locale.say(Text::LibrarySearch)}
                placeholder={locale.say(Text::LibrarySearch)} value={library.words.clone()} oninput={on_words}
            />
            <div class="choices">
                { choice(locale.say(Text::WithFindings), only, desk.deed(move |desk| {
                    desk.browse(|library| library.only = !only);
                })) }
                <span class="choices-name">{ locale.say(Text::Sort) }</span>
                { for sorts.map(|(sort, name)| choice(locale.say(name), library.sort == sort, desk.deed(move |desk| {
                    desk.browse(|library| library.sort = sort);
                }))) }
            </div>
            <ol class="library-list" tabindex="0">
                { rows(locale, desk, state, found) }
            </ol>
            <div class="choices">
                if none {
                    <span class="choices-name">{ locale.say(Text::LibraryNone) }</span>
                }
                if narrowed {
                    { button("button is-small", "library-only", locale.say(Text::OnlyThese), desk.deed(move |desk| {
                        desk.arrange(Move::Only(these.clone()));
                    })) }
                }
                { button("button is-small", "library-all", locale.say(Text::ShowAll), desk.deed(|desk| {
                    desk.arrange(Move::Only(desk.state().articles.iter().map(|article| key(article)).collect()));
                })) }
            </div>
        </>
    }
}

/// The rows of these articles, drawn as they come near.
fn rows(locale: Locale, desk: &Rc<Desk>, state: &State, found: Vec<usize>) -> Html {
    let (desk, state) = (desk.clone(), state.clone());
    let all = found.len();
    let draw = move |from: usize| {
        let rows = stretch::places(from, all).map(|place| row(locale, &desk, &state, found[place], (all, place + 1)));
        rows.collect::<Html>()
    };
    stretch::stretches(all, draw.into(), Callback::noop())
}

/// Closes the list: what was asked for lies under it.
fn hide() {
    let list = web_sys::window().and_then(|window| window.document()?.get_element_by_id("library"));
    if let Some(list) = list.and_then(|list| list.dyn_into::<HtmlElement>().ok()) {
        // Where the browser knows no such lists, it has none open.
        let _ = list.hide_popover();
    }
}

/// A switch with a name.
pub fn choice(name: &'static str, on: bool, deed: Callback<MouseEvent>) -> Html {
    html! { <button class="choice" type="button" aria-pressed={on.to_string()} onclick={deed}>{ name }</button> }
}

/// The row of an article, and which of how many it is.
fn row(locale: Locale, desk: &Rc<Desk>, state: &State, at: usize, (all, place): (usize, usize)) -> Html {
    let article = &state.articles[at];
    let of = key(article);
    let closed = state.arrangement.is_closed(of);
    let facts = [
        local::date(locale, &article.published),
        strings::lang(locale, article.lang).to_owned(),
        phrases::figures(locale, article.figures as usize),
    ];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    let source = if article.source.is_empty() { locale.say(Text::NoSource) } else { &article.source };
    html! {
        <li
            key={at} class={if closed { "library-row is-closed" } else { "library-row" }} data-part="library-row"
            data-row={article.id.clone()} aria-setsize={all.to_string()} aria-posinset={place.to_string()}
        >
            <button class="library-go" type="button" onclick={desk.deed(move |desk| {
                hide();
                desk.visit(of);
            })}>
                <span class="library-title" lang={lang(article.lang)}>{ &article.title }</span>
                <span class="library-facts">
                    <b>{ at + 1 }{ " · " }{ source }</b>{ " · " }{ facts.join(" · ") }
                    if article.findings > 0 {
                        { " · " }<span class="library-findings">{ phrases::findings(locale, article.findings as usize) }</span>
                    }
                </span>
            </button>
            <button
                class="choice" type="button" data-part="library-show" aria-pressed={(!closed).to_string()}
                onclick={desk.deed(move |desk| if closed { desk.visit(of) } else { desk.arrange(Move::Close(of)) })}
            >
                { locale.say(Text::Shown) }<span class="unseen">{ ": " }{ &article.title }</span>
            </button>
        </li>
    }
}

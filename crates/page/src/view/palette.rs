//! The palette: everything that can be done or gone to, found by typing.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::commands::{commands, written};
use super::{dialog, in_text, places};
use crate::desk::Desk;
use crate::local;
use crate::state::{Action, Dialog, State};
use crate::strings::{Say, Text};

/// As many as one reads before typing more.
const SHOWN: usize = 60;

/// Where a row leads.
enum To {
    /// The command of this place in the table.
    Command(usize),
    /// The article of this report id.
    Article(String),
    /// The card of this place.
    Card(usize),
    /// Words of an article's text: its report id, and which of the places.
    Words(String, u32),
}

/// A row.
struct Row {
    group: Text,
    name: String,
    more: String,
    keys: String,
    to: To,
}

/// The palette.
#[inline(never)]
pub fn palette(locale: Locale, desk: &Rc<Desk>, state: &State, query: &str, at: usize) -> Html {
    let shown = Rc::new(rows(locale, state, query));
    let at = at.min(shown.len().saturating_sub(1));
    let on_input = {
        let desk = desk.clone();
        move |event: InputEvent| {
            if let Some(field) = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
                desk.show(Dialog::Palette { query: field.value(), at: 0 });
            }
        }
    };
    let on_key = {
        let desk = desk.clone();
        move |event: KeyboardEvent| {
            if by_key(&desk, &event) {
                event.prevent_default();
            }
        }
    };
    let chosen = (!shown.is_empty()).then(|| row_id(at));
    let mut group = None;
    let list = (0..shown.len()).map(|index| {
        let row = &shown[index];
        let head = (group.replace(row.group) != Some(row.group)).then(|| {
            html! {
                <li class="palette-group" role="presentation">{ locale.say(row.group) }</li>
            }
        });
        let on_click = {
            let (desk, shown, query) = (desk.clone(), shown.clone(), query.to_owned());
            move |_: MouseEvent| go(&desk, &shown[index].to, &query)
        };
        html! { <>
            { head.unwrap_or_default() }
            <li
                id={row_id(index)} class="palette-row" role="option" onclick={on_click}
                aria-selected={(index == at).to_string()} data-part="palette-row"
            >
                <span class="palette-name">{ &row.name }</span>
                <span class="palette-more">{ &row.more }</span>
                if !row.keys.is_empty() {
                    <kbd>{ &row.keys }</kbd>
                }
            </li>
        </> }
    });
    let body = html! { <>
        <h2 class="unseen" id="palette-title">{ locale.say(Text::Commands) }</h2>
        <input
            class="palette-field" type="text" role="combobox" aria-expanded="true" aria-controls="palette-list"
            aria-activedescendant={chosen} aria-autocomplete="list" aria-label={locale.say(Text::CommandHint)}
            placeholder={locale.say(Text::CommandHint)} autocomplete="off" spellcheck="false" autofocus=true
            value={query.to_owned()} oninput={on_input} onkeydown={on_key}
        />
        <ul class="palette-list" id="palette-list" role="listbox" aria-label={locale.say(Text::Commands)}>
            { for list }
        </ul>
        if shown.is_empty() {
            <p class="palette-none" role="status">{ locale.say(Text::NothingMatches) }</p>
        }
    </> };
    dialog::dialog("palette", closing(desk, |dialog| matches!(dialog, Dialog::Palette { .. })), body)
}

fn row_id(index: usize) -> String {
    ["palette-", &index.to_string()].concat()
}

/// Goes along the rows, or to the chosen one; says whether the key stood for that.
fn by_key(desk: &Rc<Desk>, event: &KeyboardEvent) -> bool {
    // As it stands now: keys may come faster than the list is drawn.
    let state = desk.state();
    let Some(Dialog::Palette { query, at }) = state.dialog.clone() else {
        return false;
    };
    let mut rows = rows(state.locale, &state, &query);
    let at = at.min(rows.len().saturating_sub(1));
    let step = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => rows.len().saturating_sub(1),
        "Enter" if !event.is_composing() => {
            if at < rows.len() {
                go(desk, &rows.swap_remove(at).to, &query);
            }
            return true;
        }
        _ => return false,
    };
    if !rows.is_empty() {
        desk.show(Dialog::Palette { query, at: (at + step) % rows.len() });
    }
    true
}

/// What is typed while the palette is on its way is meant for it; says whether it is on its way and took the key.
pub fn takes(desk: &Rc<Desk>, event: &KeyboardEvent) -> bool {
    let Some(Dialog::Palette { mut query, .. }) = desk.state().dialog.clone() else {
        return false;
    };
    let key = event.key();
    if event.ctrl_key() || event.meta_key() || key.chars().nth(1).is_some() {
        return by_key(desk, event);
    }
    query.push_str(&key);
    desk.show(Dialog::Palette { query, at: 0 });
    true
}

/// What the closing of a dialog does to the state, if it is still the one that was closed.
pub fn closing(desk: &Rc<Desk>, is: fn(&Dialog) -> bool) -> Callback<Event> {
    let desk = desk.clone();
    Callback::from(move |_| {
        if desk.state().dialog.as_ref().is_some_and(is) {
            desk.tell(Action::Show(None));
        }
    })
}

/// Keeps the chosen row in view.
pub fn follow() {
    let document = web_sys::window().and_then(|window| window.document());
    let row = document.and_then(|document| document.query_selector(".palette-row[aria-selected=true]").ok().flatten());
    if let Some(row) = row {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        row.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

fn go(desk: &Rc<Desk>, to: &To, query: &str) {
    // First, so that the focus is back where it was before the deed moves it.
    dialog::close();
    desk.tell(Action::Show(None));
    match to {
        To::Command(index) => commands()[*index].run(desk),
        To::Article(id) => places::bring(id),
        To::Words(id, nth) => {
            places::bring(id);
            desk.find(id, query.trim(), *nth);
        }
        To::Card(index) => {
            if let Some(card) = desk.state().cards.get(*index) {
                desk.go(
                    Some(card.id.clone()),
                    card.quotes.clone(),
                    card.quotes.first().map(|quote| quote.mention.clone()),
                );
            }
        }
    }
}

/// What holds every word of the query.
fn rows(locale: Locale, state: &State, query: &str) -> Vec<Row> {
    let query = query.to_ascii_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let commands = commands().into_iter().enumerate().filter(|(_, command)| (command.when)(state));
    let commands = commands.skip(2).map(|(index, command)| Row {
        group: Text::Commands,
        name: command.label(locale),
        more: String::new(),
        keys: written(command.keys(&state.bound)),
        to: To::Command(index),
    });
    let articles = state.articles.iter().map(|article| Row {
        group: Text::Articles,
        name: article.title.clone(),
        more: [article.source.as_str(), " ", &local::date(locale, &article.published)].concat(),
        keys: String::new(),
        to: To::Article(article.id.clone()),
    });
    let cards = state.cards.iter().enumerate().map(|(index, card)| Row {
        group: Text::Findings,
        name: card.title.clone(),
        more: card.message.clone(),
        keys: String::new(),
        to: To::Card(index),
    });
    let holds = |row: &Row| {
        let text = [row.name.as_str(), " ", &row.more].concat().to_ascii_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    let words = in_text::hits(state, &query).into_iter().map(|hit| Row {
        group: Text::InTexts,
        name: hit.shown,
        more: hit.title,
        keys: String::new(),
        to: To::Words(hit.article, hit.nth),
    });
    commands.chain(articles).chain(cards).filter(holds).chain(words).take(SHOWN).collect()
}

//! The articles side by side, and the blank sheet behind them.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, QuoteView};
use yew::prelude::*;

use super::column::Column;
use super::sheet::sheet;
use crate::desk::Desk;
use crate::later::{self, Place};
use crate::state::{State, key};
use crate::strings::{Say, Text};

/// The articles and the sheet.
pub fn columns(desk: &Rc<Desk>, state: &State) -> Html {
    html! {
        <div class="columns-room">
            <main
                class="columns" data-kinds={state.filter.kinds()} data-states={state.filter.states()}
                aria-label={state.locale.say(Text::Articles)} onscroll={|_| later::scrolled()}
            >
                { later::draw(Place::Columns, desk, state) }
                { sheet(desk, state) }
            </main>
            <svg class="thread" aria-hidden="true"><path /></svg>
        </div>
    }
}

/// The articles.
pub fn articles(desk: &Rc<Desk>, state: &State) -> Html {
    let locale = state.locale;
    let arrangement = &state.arrangement;
    let shown = state.articles.iter().enumerate().filter(|(_, article)| !arrangement.is_closed(key(article)));
    let columns = shown.map(|(index, article)| {
        let here = |quote: &QuoteView| quote.article == article.id;
        let of = key(article);
        html! {
            <Column
                key={column_name(article)}
                desk={desk.clone()} {locale} {index}
                article={article.clone()}
                column={state.columns.get(of).cloned()}
                set={state.set.clone()}
                goal={state.goal.as_ref().filter(|goal| goal.quotes.iter().any(here)).cloned()}
                typed={state.typed.clone().filter(|_| state.figure.as_ref().is_some_and(|f| f.article == article.id))}
                figure={state.figure.as_ref().filter(|figure| figure.article == article.id).cloned()}
                width={arrangement.width(of)} pinned={arrangement.is_pinned(of)}
                splitting={state.splitting == Some(of)}
            />
        }
    });
    columns.collect()
}

/// The key of a column: as long as its article is the same, its place in the text stays.
fn column_name(article: &ArticleView) -> String {
    let (document, start) = key(article);
    [document.to_string(), start.to_string()].join(":")
}

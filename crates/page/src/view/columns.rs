//! The articles side by side, and the blank sheet behind them.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, FigureView, Locale, QuoteView, SetView, TypedView};
use yew::prelude::*;

use super::column::Column;
use super::near::Near;
use super::places;
use super::sheet::sheet;
use super::stretch::TOGETHER;
use crate::desk::Desk;
use crate::later::{self, Place};
use crate::shared::Shared;
use crate::state::{self, Arrangement, Goal, Key, State, key};
use crate::strings::{Say, Text};

/// The articles and the sheet.
pub fn columns(desk: &Rc<Desk>, state: &State) -> Html {
    html! {
        <div class="columns-room">
            <main
                class="columns" data-kinds={state.filter.kinds()} data-states={state.filter.states()}
                aria-label={state.locale.say(Text::Articles)} onscroll={{ let desk = desk.clone(); move |_| later::scrolled(&desk) }}
            >
                { later::draw(Place::Columns, desk, state) }
                { sheet(desk, state) }
            </main>
            <svg class="thread" aria-hidden="true"><path /></svg>
        </div>
    }
}

/// The articles, in stretches: of thousands, what concerns one must not have all the others looked at.
pub fn articles(desk: &Rc<Desk>, state: &State) -> Html {
    let stretches = state.articles.chunks(TOGETHER).enumerate().map(|(number, articles)| {
        let holds = |id: &str| articles.iter().any(|article| article.id == id);
        let figure = state.figure.as_ref().filter(|figure| holds(&figure.article));
        html! {
            <Stretch
                key={number} desk={desk.clone()} locale={state.locale}
                from={number * TOGETHER} articles={state.articles.clone()}
                arrangement={state.arrangement.clone()} set={state.set.clone()}
                columns={articles.iter().map(|article| state.columns.get(key(article)).cloned()).collect::<Vec<_>>()}
                goal={state.goal.as_ref().filter(|goal| goal.quotes.iter().any(|quote| holds(&quote.article))).cloned()}
                typed={state.typed.clone().filter(|_| figure.is_some())} figure={figure.cloned()}
                splitting={state.splitting.filter(|of| articles.iter().any(|article| key(article) == *of))}
            />
        }
    });
    stretches.collect()
}

/// What the columns of a stretch depend on.
#[derive(Properties, PartialEq)]
struct Props {
    desk: Rc<Desk>,
    locale: Locale,
    from: usize,
    articles: Shared<[Shared<ArticleView>]>,
    arrangement: Shared<Arrangement>,
    set: Shared<SetView>,
    columns: Vec<Option<Shared<state::Column>>>,
    goal: Option<Shared<Goal>>,
    typed: Option<TypedView>,
    figure: Option<Shared<FigureView>>,
    splitting: Option<Key>,
}

/// Some neighbouring articles. While they are far from the view, all that there is of them is the room that they take.
#[component]
fn Stretch(props: &Props) -> Html {
    let Props { desk, arrangement, goal, figure, .. } = props;
    let came_near = use_state_eq(|| props.from == 0);
    let named = goal.is_some() || figure.is_some() || props.columns.iter().any(Option::is_some);
    // Only a whole one, and only where nothing of it stands elsewhere: its width must be known.
    let far = !(*came_near || named) && props.columns.len() == TOGETHER && arrangement.is_plain();
    {
        let (desk, from, articles) = (desk.clone(), props.from, props.articles.clone());
        use_effect_with(far, move |far| {
            if !far {
                places::stand(from, &articles[from..articles.len().min(from + TOGETHER)]);
                // Where the view has come to rest on what was only room, nothing scrolls any more that would tell it.
                if from > 0 {
                    places::tell_rail(&desk);
                }
            }
        });
    }
    if far {
        let on_near = Callback::from(move |()| came_near.set(true));
        return html! { <div key="many" class="many" data-many={props.from.to_string()}><Near {on_near} /></div> };
    }
    let numbered = (props.from..).zip(&props.articles[props.from..]).zip(&props.columns);
    let shown = numbered.filter(|((_, article), _)| !arrangement.is_closed(key(article)));
    let columns = shown.map(|((index, article), column)| {
        let here = |quote: &QuoteView| quote.article == article.id;
        let of = key(article);
        let figure = figure.as_ref().filter(|figure| figure.article == article.id);
        html! {
            <Column
                key={column_name(article)}
                desk={desk.clone()} locale={props.locale} {index}
                article={article.clone()} column={column.clone()} set={props.set.clone()}
                goal={goal.as_ref().filter(|goal| goal.quotes.iter().any(here)).cloned()}
                typed={props.typed.clone().filter(|_| figure.is_some())} figure={figure.cloned()}
                width={arrangement.width(of)} pinned={arrangement.is_pinned(of)}
                splitting={props.splitting == Some(of)}
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

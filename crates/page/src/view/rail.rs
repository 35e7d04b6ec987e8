//! The line of the articles that stand side by side, in their order: pick one to bring its column into view. On a
//! phone these are the tabs.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, Locale};
use yew::prelude::*;

use super::library::library;
use super::{lang, places};
use crate::desk::Desk;
use crate::phrases;
use crate::shared::Shared;
use crate::state::{Arrangement, Goal, Key, State, key};
use crate::strings::{Say, Text};

/// The line. Which columns are in view is told to it by [`places::tell_rail`] as they scroll.
#[inline(never)]
pub fn rail(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    html! {
        <nav class="rail" aria-label={locale.say(Text::Articles)}>
            { library(locale, desk, state) }
            <Tabs
                {locale} articles={state.articles.clone()} arrangement={state.arrangement.clone()} goal={state.goal.clone()}
            />
        </nav>
    }
}

/// What the tabs depend on.
#[derive(Properties, PartialEq)]
struct Props {
    locale: Locale,
    articles: Shared<[Shared<ArticleView>]>,
    arrangement: Shared<Arrangement>,
    goal: Option<Shared<Goal>>,
}

/// A tab for each article that is shown. Of thousands, they are looked at only when one of them has changed.
#[component]
fn Tabs(props: &Props) -> Html {
    let (locale, articles) = (props.locale, &props.articles);
    let mut places: Vec<(Key, usize)> = articles.iter().map(|article| key(article)).zip(0..).collect();
    places.sort_unstable();
    let mut sources: Vec<&str> = articles.iter().map(|article| article.source.as_str()).collect();
    sources.sort_unstable();
    let tab = |article: &Shared<ArticleView>| {
        let index = places.binary_search_by_key(&key(article), |(of, _)| *of).map_or(0, |at| places[at].1);
        let lit = props.goal.as_ref().is_some_and(|goal| goal.quotes.iter().any(|quote| quote.article == article.id));
        let id = article.id.clone();
        let findings = article.findings as usize;
        // Where the outlet tells nothing apart, the headline does.
        let source = article.source.as_str();
        let same =
            sources[sources.partition_point(|other| *other < source)..].iter().take_while(|other| **other == source);
        let by_title = source.is_empty() || same.take(2).count() > 1 && !article.title.is_empty();
        html! {
            <li key={index}>
                <button
                    type="button" class={if lit { "tab is-lit" } else { "tab" }}
                    data-part="tab" data-tab={article.id.clone()} title={article.title.clone()}
                    onclick={move |_| places::bring(&id)}
                >
                    <span class="tab-index">{ index + 1 }</span>
                    <span class="tab-name" lang={lang(article.lang)}>
                        { if by_title { &article.title } else { &article.source } }
                    </span>
                    if findings > 0 {
                        <span class="tab-count" aria-hidden="true">{ findings }</span>
                        <span class="unseen">{ phrases::findings(locale, findings) }</span>
                    }
                </button>
            </li>
        }
    };
    html! { <ol class="rail-list">{ for props.arrangement.shown(articles).iter().map(tab) }</ol> }
}

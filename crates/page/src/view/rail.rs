//! The line of the articles that stand side by side, in their order: pick one to bring its column into view. On a
//! phone these are the tabs.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, Locale};
use yew::prelude::*;

use super::kept::Kept;
use super::library::library;
use super::{lang, places, stretch};
use crate::desk::Desk;
use crate::phrases;
use crate::script::timer;
use crate::shared::Shared;
use crate::state::{Arrangement, Goal, State};
use crate::strings::{Say, Text};

/// The line. Which columns are in view is told to it by [`places::tell_rail`] as they scroll.
#[inline(never)]
pub fn rail(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    html! {
        <nav class="rail" aria-label={locale.say(Text::Articles)}>
            { library(locale, desk, state) }
            { tabs(locale, desk, state) }
        </nav>
    }
}

/// A tab for each article that is shown. Of thousands, they are looked at only when one of them has changed, and drawn
/// only as they come near: each is then as wide as the others, so that its place is known.
fn tabs(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    let (desk, articles) = (desk.clone(), state.articles.clone());
    let (arrangement, goal) = (state.arrangement.clone(), state.goal.clone());
    let lit = goal.as_ref().map_or(0, Shared::address);
    let on = [articles.address(), arrangement.address(), lit, locale as usize];
    let draw = move |()| list(locale, &desk, &articles, &arrangement, &goal);
    html! { <Kept {on} draw={Callback::from(draw)} /> }
}

fn list(
    locale: Locale,
    desk: &Rc<Desk>,
    articles: &Shared<[Shared<ArticleView>]>,
    arrangement: &Arrangement,
    goal: &Option<Shared<Goal>>,
) -> Html {
    let (articles, goal) = (articles.clone(), goal.clone());
    let shown = arrangement.shown(&articles);
    let all = shown.len();
    let draw = move |from: usize| {
        let tabs = stretch::places(from, all).map(|place| {
            let article = &shown[place];
            let lit = goal.as_ref().is_some_and(|goal| goal.quotes.iter().any(|quote| quote.article == article.id));
            html! {
                <li key={article.id.clone()} aria-setsize={all.to_string()} aria-posinset={(place + 1).to_string()}>
                    { tab(locale, &articles, article, lit) }
                </li>
            }
        });
        tabs.collect::<Html>()
    };
    let desk = desk.clone();
    // Which of them are in view is told once they are there.
    let on_near = move |()| {
        let desk = desk.clone();
        timer(0, move || places::tell_rail(&desk)).forget();
    };
    html! {
        <ol class={if stretch::is_long(all) { "rail-list is-long" } else { "rail-list" }}>
            { stretch::stretches(all, draw.into(), on_near.into()) }
        </ol>
    }
}

fn tab(locale: Locale, articles: &[Shared<ArticleView>], article: &ArticleView, lit: bool) -> Html {
    let id = article.id.clone();
    let findings = article.findings as usize;
    // Where the outlet tells nothing apart, the headline does.
    let same = articles.iter().filter(|other| other.source == article.source);
    let by_title = article.source.is_empty() || same.take(2).count() > 1 && !article.title.is_empty();
    html! {
        <button
            type="button" class={if lit { "tab is-lit" } else { "tab" }}
            data-part="tab" data-tab={article.id.clone()} title={article.title.clone()}
            onclick={move |_| places::bring(&id)}
        >
            // Report ids are counted from one.
            <span class="tab-index">{ article.id.trim_start_matches('a') }</span>
            <span class="tab-name" lang={lang(article.lang)}>
                { if by_title { &article.title } else { &article.source } }
            </span>
            if findings > 0 {
                <span class="tab-count" aria-hidden="true">{ findings }</span>
                <span class="unseen">{ phrases::findings(locale, findings) }</span>
            }
        </button>
    }
}

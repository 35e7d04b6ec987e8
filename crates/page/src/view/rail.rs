//! The line of the articles that stand side by side, in their order: pick one to bring its column into view. On a
//! phone these are the tabs.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use yew::prelude::*;

use super::library::library;
use super::{lang, places};
use crate::desk::Desk;
use crate::phrases;
use crate::state::State;
use crate::strings::{Say, Text};

/// The line. Which columns are in view is told to it by [`places::tell_rail`] as they scroll.
#[inline(never)]
pub fn rail(locale: Locale, desk: &Rc<Desk>, state: &State) -> Html {
    html! {
        <nav class="rail" aria-label={locale.say(Text::Articles)}>
            { library(locale, desk, state) }
            <ol class="rail-list">
                { for state.arrangement.shown(&state.articles).iter().map(|article| {
                    let index = state.articles.iter().position(|other| other == article).unwrap_or(0);
                    let lit = state.goal.as_ref().is_some_and(|goal| {
                        goal.quotes.iter().any(|quote| quote.article == article.id)
                    });
                    let id = article.id.clone();
                    let findings = article.findings as usize;
                    // Where the outlet tells nothing apart, the headline does.
                    let of_source = state.articles.iter().filter(|other| other.source == article.source).count();
                    let by_title = article.source.is_empty() || of_source > 1 && !article.title.is_empty();
                    let name = if by_title { &article.title } else { &article.source };
                    html! {
                        <li key={index}>
                            <button
                                type="button" class={if lit { "tab is-lit" } else { "tab" }}
                                data-part="tab" data-tab={article.id.clone()} title={article.title.clone()}
                                onclick={move |_| places::bring(&id)}
                            >
                                <span class="tab-index">{ index + 1 }</span>
                                <span class="tab-name" lang={lang(article.lang)}>{ name }</span>
                                if findings > 0 {
                                    <span class="tab-count" aria-hidden="true">{ findings }</span>
                                    <span class="unseen">{ phrases::findings(locale, findings) }</span>
                                }
                            </button>
                        </li>
                    }
                }) }
            </ol>
        </nav>
    }
}

//! The line of all articles: pick one to bring its column into view. On a phone these are the tabs.

use std::rc::Rc;

use crossfoot_protocol::ArticleView;
use yew::prelude::*;

use super::{columns, lang, use_desk};
use crate::phrases;
use crate::state::Goal;
use crate::strings::{Say, Text};

/// What there is to pick.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The articles, in order.
    pub articles: Rc<Vec<Rc<ArticleView>>>,
    /// What is lit.
    pub goal: Option<Rc<Goal>>,
}

/// The line.
#[component]
pub fn Rail(props: &Props) -> Html {
    let (_, locale) = use_desk();
    html! {
        <nav class="rail" aria-label={locale.say(Text::Articles)}>
            <ol class="rail-list">
                { for props.articles.iter().enumerate().map(|(index, article)| {
                    let lit = props.goal.as_ref().is_some_and(|goal| {
                        goal.quotes.iter().any(|quote| quote.article == article.id)
                    });
                    let id = article.id.clone();
                    let findings = article.findings as usize;
                    let name = if article.source.is_empty() { &article.title } else { &article.source };
                    html! {
                        <li key={index}>
                            <button
                                type="button" class={classes!("tab", lit.then_some("is-lit"))}
                                data-part="tab" data-tab={article.id.clone()} title={article.title.clone()}
                                aria-label={phrases::rail_label(locale, &article.title, findings)}
                                onclick={move |_| columns::bring(&id)}
                            >
                                <span class="tab-index">{ index + 1 }</span>
                                <span class="tab-name" lang={lang(article.lang)}>{ name }</span>
                                if findings > 0 {
                                    <span class="tab-count">{ findings }</span>
                                }
                            </button>
                        </li>
                    }
                }) }
            </ol>
        </nav>
    }
}

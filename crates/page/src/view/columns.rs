//! The articles side by side, and the blank sheet behind them.
//!
//! Where the figures of a finding stand too far apart, their columns are drawn next to each other by `order` alone:
//! nothing in the document moves, so every column keeps its place in its text.

use std::collections::BTreeMap;
use std::rc::Rc;

use crossfoot_protocol::{ArticleView, FigureView, NoticeView};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollToOptions};
use yew::prelude::*;

use super::column::Column;
use super::sheet::Sheet;
use super::use_desk;
use crate::document;
use crate::state::{self, Goal, Key};
use crate::strings::{Say, Text};

/// What stands side by side.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The articles, in order.
    pub articles: Rc<Vec<Rc<ArticleView>>>,
    /// Their blocks, as far as they have arrived.
    pub columns: BTreeMap<Key, Rc<state::Column>>,
    /// What is to be said about the input.
    pub notices: Vec<NoticeView>,
    /// What is to be in view.
    pub goal: Option<Rc<Goal>>,
    /// The figure whose reading is shown.
    pub figure: Option<Rc<FigureView>>,
    /// What stood in the paste box.
    pub draft: AttrValue,
    /// Whether an answer is awaited.
    pub busy: bool,
    /// Whether the desk holds nothing.
    pub empty: bool,
}

/// The articles.
#[component]
pub fn Columns(props: &Props) -> Html {
    let (_, locale) = use_desk();
    let scroller = use_node_ref();
    {
        let scroller = scroller.clone();
        use_effect_with((props.articles.clone(), props.goal.clone()), move |(articles, goal)| {
            if let (Some(scroller), Some(goal)) = (scroller.cast::<HtmlElement>(), goal) {
                gather(&scroller, articles, goal);
            }
        });
    }
    {
        let scroller = scroller.clone();
        use_effect_with(props.articles.clone(), move |articles| {
            if let Some(scroller) = scroller.cast::<HtmlElement>() {
                set_orders(&scroller, articles, &[]);
            }
        });
    }
    html! {
        <main class="columns" ref={scroller} aria-label={locale.say(Text::Articles)}>
            { for props.articles.iter().enumerate().map(|(index, article)| {
                let key = state::key(article);
                let notices: Vec<NoticeView> = props.notices.iter()
                    .filter(|notice| notice.article.as_deref() == Some(&article.id)).cloned().collect();
                let goal = props.goal.as_ref().filter(|goal| {
                    goal.quotes.iter().any(|quote| quote.article == article.id)
                });
                html! {
                    <Column
                        key={format!("{}:{}", key.0, key.1)}
                        {index}
                        article={article.clone()}
                        column={props.columns.get(&key).cloned()}
                        {notices}
                        goal={goal.cloned()}
                        figure={props.figure.as_ref().filter(|figure| figure.article == article.id).cloned()}
                    />
                }
            }) }
            <Sheet key="sheet" draft={props.draft.clone()} empty={props.empty} busy={props.busy} />
        </main>
    }
}

/// Brings an article's column into view.
pub fn bring(article: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let scroller = document.and_then(|document| document.query_selector(".columns").ok().flatten());
    let Some(scroller) = scroller.and_then(|scroller| scroller.dyn_into::<HtmlElement>().ok()) else { return };
    if let Some(column) = find(&scroller, article) {
        scroll_to(&scroller, &column);
    }
}

/// Draws the columns of a goal next to each other, and scrolls so that they are in view.
fn gather(scroller: &HtmlElement, articles: &[Rc<ArticleView>], goal: &Goal) {
    let mut involved: Vec<&str> = Vec::new();
    for quote in &goal.quotes {
        if !involved.contains(&quote.article.as_str()) {
            involved.push(&quote.article);
        }
    }
    let Some(first) = involved.first().and_then(|first| find(scroller, first)) else { return };
    let fit = (scroller.client_width() / first.offset_width().max(1)).max(1) as usize;
    let places: Vec<usize> =
        involved.iter().take(2).filter_map(|id| articles.iter().position(|article| article.id == *id)).collect();
    let apart = match (places.iter().min(), places.iter().max()) {
        (Some(first), Some(last)) => last - first >= fit,
        _ => false,
    };
    set_orders(scroller, articles, if apart && fit > 1 { &involved } else { &[] });

    let focused = goal.focus.as_ref().and_then(|focus| goal.quotes.iter().find(|quote| quote.mention == *focus));
    // Where only one column fits, the one that was asked for; else the leftmost of the pair.
    let leftmost = places.iter().min().and_then(|place| find(scroller, &articles[*place].id));
    let target = match focused {
        Some(quote) if fit == 1 || !involved.iter().take(2).any(|id| *id == quote.article) => {
            find(scroller, &quote.article)
        }
        _ if fit == 1 || apart => Some(first),
        _ => leftmost,
    };
    if let Some(target) = target {
        scroll_to(scroller, &target);
    }
}

/// Sets the order in which columns are drawn: as they come, but the others of `together` right after its first.
fn set_orders(scroller: &HtmlElement, articles: &[Rc<ArticleView>], together: &[&str]) {
    let anchor = together.first().and_then(|first| articles.iter().position(|article| article.id == *first));
    for (index, article) in articles.iter().enumerate() {
        let Some(column) = find(scroller, &article.id) else { continue };
        let order = match (anchor, together.iter().position(|id| *id == article.id)) {
            (Some(anchor), Some(_)) => anchor * 2 + usize::from(index != anchor),
            _ => index * 2,
        };
        // Set through the object model: the page's policy allows no style attribute in markup.
        let _ = column.style().set_property("order", &order.to_string());
    }
}

fn scroll_to(scroller: &HtmlElement, column: &HtmlElement) {
    let left = column.get_bounding_client_rect().left() - scroller.get_bounding_client_rect().left();
    let options = ScrollToOptions::new();
    options.set_left(f64::from(scroller.scroll_left()) + left);
    options.set_behavior(if document::wants_calm() { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    scroller.scroll_to_with_scroll_to_options(&options);
}

fn find(scroller: &Element, article: &str) -> Option<HtmlElement> {
    let selector = format!("[data-article='{article}']");
    scroller.query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

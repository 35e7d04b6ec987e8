//! The articles side by side, and the blank sheet behind them.
//!
//! Where the figures of a finding stand too far apart, their columns are drawn next to each other by `order` alone:
//! nothing in the document moves, so every column keeps its place in its text.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, FigureView, Locale, QuoteView, SetView};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollToOptions};
use yew::prelude::*;

use super::column::Column;
use super::sheet::Sheet;
use crate::desk::Desk;
use crate::document;
use crate::shared::Shared;
use crate::state::{self, Goal, Key, key};
use crate::strings::{Say, Text};

/// What stands side by side.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// The articles, in order.
    pub articles: Shared<[Shared<ArticleView>]>,
    /// Their blocks, as far as they have arrived.
    pub columns: state::Columns,
    /// The set at a glance.
    pub set: Shared<SetView>,
    /// What is to be in view.
    pub goal: Option<Shared<Goal>>,
    /// The figure whose reading is shown.
    pub figure: Option<Shared<FigureView>>,
    /// What stood in the paste box.
    pub draft: AttrValue,
    /// Whether the desk holds nothing.
    pub empty: bool,
}

/// The articles.
#[component]
pub fn Columns(props: &Props) -> Html {
    let locale = props.locale;
    let scroller = use_node_ref();
    // The articles of the last drawing, by what names them while report ids move.
    let known = use_mut_ref(Vec::<Key>::new);
    {
        let scroller = scroller.clone();
        use_effect_with((props.articles.clone(), props.goal.clone()), move |(articles, goal)| {
            let Some(scroller) = scroller.cast::<HtmlElement>() else { return };
            let now: Vec<Key> = articles.iter().map(|article| key(article)).collect();
            let before = known.replace(now);
            match goal {
                Some(goal) => gather(&scroller, articles, goal),
                None if before == *known.borrow() => {}
                None => {
                    set_orders(&scroller, articles, &[]);
                    let new = articles.iter().find(|article| !before.contains(&key(article)));
                    if let Some(column) = new.and_then(|new| find(&scroller, &new.id)) {
                        scroll_to(&scroller, &column);
                    }
                }
            }
            tell_rail(&scroller);
        });
    }
    let on_scroll = {
        let scroller = scroller.clone();
        move |_: Event| {
            if let Some(scroller) = scroller.cast::<HtmlElement>() {
                tell_rail(&scroller);
            }
        }
    };
    html! {
        <main class="columns" ref={scroller} aria-label={locale.say(Text::Articles)} onscroll={on_scroll}>
            { for props.articles.iter().enumerate().map(|(index, article)| {
                let here = |quote: &QuoteView| quote.article == article.id;
                html! {
                    <Column
                        key={column_name(article)}
                        desk={props.desk.clone()} {locale} {index}
                        article={article.clone()}
                        column={props.columns.get(key(article)).cloned()}
                        set={props.set.clone()}
                        goal={props.goal.as_ref().filter(|goal| goal.quotes.iter().any(here)).cloned()}
                        figure={props.figure.as_ref().filter(|figure| figure.article == article.id).cloned()}
                    />
                }
            }) }
            <Sheet
                key="sheet" desk={props.desk.clone()} {locale} draft={props.draft.clone()} empty={props.empty}
            />
        </main>
    }
}

/// The key of a column: as long as its article is the same, its place in the text stays.
fn column_name(article: &ArticleView) -> String {
    let (document, start) = key(article);
    [document.to_string(), start.to_string()].join(":")
}

/// Tells the line of articles which of them are in view, and keeps the first of these in its view.
fn tell_rail(scroller: &HtmlElement) {
    let view = scroller.get_bounding_client_rect();
    let Some(document) = scroller.owner_document() else { return };
    let mut first = None;
    let Ok(tabs) = document.query_selector_all("[data-tab]") else { return };
    for tab in (0..tabs.length()).filter_map(|index| tabs.get(index)?.dyn_into::<HtmlElement>().ok()) {
        let column = tab.get_attribute("data-tab").and_then(|article| find(scroller, &article));
        let near = column.is_some_and(|column| {
            let place = column.get_bounding_client_rect();
            let seen = place.right().min(view.right()) - place.left().max(view.left());
            seen > place.width() / 2.0
        });
        // An attribute of this name is always allowed.
        let _ = if near { tab.set_attribute("aria-current", "true") } else { tab.remove_attribute("aria-current") };
        first = first.or(near.then_some(tab));
    }
    let Some(tab) = first else { return };
    let Some(list) = tab.closest(".rail-list").ok().flatten() else { return };
    let (tab, seen) = (tab.get_bounding_client_rect(), list.get_bounding_client_rect());
    if tab.left() < seen.left() || tab.right() > seen.right() {
        list.set_scroll_left(list.scroll_left() + (tab.left() - seen.left()) as i32 - 8);
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
fn gather(scroller: &HtmlElement, articles: &[Shared<ArticleView>], goal: &Goal) {
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
fn set_orders(scroller: &HtmlElement, articles: &[Shared<ArticleView>], together: &[&str]) {
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

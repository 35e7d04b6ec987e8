//! Brings things into view: columns from side to side, figures within them up and down.
//!
//! Where the figures of a finding stand too far apart, their columns are drawn next to each other by `order` alone:
//! nothing in the document moves, so every column keeps its place in its text.

use crossfoot_protocol::ArticleView;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

use super::stretch::TOGETHER;
use crate::desk::Desk;
use crate::document;
use crate::script::timer;
use crate::shared::Shared;
use crate::state::{Goal, Key, State, key};

/// Tells the line of articles which of them are in view, and keeps the first of these in its view. This is done at every
/// step of scrolling: of thousands of tabs only those are looked at that change.
pub fn tell_rail(desk: &Desk) {
    let Some(scroller) = scroller() else { return };
    let view = scroller.get_bounding_client_rect();
    let Some(document) = scroller.owner_document() else { return };
    // All is measured before anything is changed: a measure after a change has the whole page laid out anew.
    let held = held(&scroller);
    let Ok(columns) = scroller.query_selector_all(".column") else { return };
    let columns = (0..columns.length()).filter_map(|index| columns.item(index)?.dyn_into::<Element>().ok());
    let near = columns.filter_map(|column| {
        let place = column.get_bounding_client_rect();
        if place.right() < view.left() || place.left() > view.right() {
            return None;
        }
        let pinned = column.matches(".is-pinned").unwrap_or(false);
        let left = if pinned { view.left() } else { view.left() + held };
        let seen = place.right().min(view.right()) - place.left().max(left);
        column.get_attribute("data-article").filter(|_| seen > place.width() / 2.0)
    });
    let near: Vec<String> = near.collect();
    let list = document.query_selector(".rail-list").ok().flatten();
    let Some(list) = list else { return };
    let tabs = near.iter().filter_map(|id| list.query_selector(&["[data-tab='", id, "']"].concat()).ok().flatten());
    let tabs: Vec<Element> = tabs.collect();
    let seen = list.get_bounding_client_rect();
    let moves = match tabs.first().map(Element::get_bounding_client_rect) {
        Some(tab) => Some((tab.left(), tab.right())),
        None => near.first().and_then(|id| place_of_tab(desk, &list, id)),
    };
    if let Ok(old) = list.query_selector_all("[aria-current]") {
        for old in (0..old.length()).filter_map(|index| old.get(index)?.dyn_into::<Element>().ok()) {
            if !old.get_attribute("data-tab").is_some_and(|article| near.contains(&article)) {
                let _ = old.remove_attribute("aria-current");
            }
        }
    }
    // An attribute of this name is always allowed.
    tabs.iter().for_each(|tab| _ = tab.set_attribute("aria-current", "true"));
    if let Some((left, right)) = moves
        && (left < seen.left() || right > seen.right())
    {
        list.set_scroll_left(list.scroll_left() + (left - seen.left()) as i32 - 8);
    }
}

/// Where the tab of an article will begin and end once it is drawn.
fn place_of_tab(desk: &Desk, list: &Element, article: &str) -> Option<(f64, f64)> {
    let state = desk.state();
    let at = state.arrangement.shown(&state.articles).iter().position(|shown| shown.id == article)?;
    let far = list.query_selector(&["[data-far='", &(at - at % TOGETHER).to_string(), "']"].concat()).ok()??;
    let room = far.get_bounding_client_rect();
    let each = room.width() / TOGETHER as f64;
    let left = room.left() + (at % TOGETHER) as f64 * each;
    Some((left, left + each))
}

/// Brings an article's column into view.
pub fn bring(article: &str) {
    let Some(scroller) = scroller() else { return };
    if let Some(column) = find(&scroller, article) {
        scroll_to(&scroller, &column);
    } else if let Some(left) = left_of(&scroller, article) {
        // It is drawn once it is there.
        scroller.set_scroll_left(scroller.scroll_left() + left as i32);
    }
}

/// How far to the right of the columns' left edge the column of an article begins or will begin.
fn left_of(scroller: &HtmlElement, article: &str) -> Option<f64> {
    if let Some(column) = find(scroller, article) {
        return Some(offset(scroller, &column));
    }
    // Report ids are counted from one.
    let index = article.strip_prefix('a')?.parse::<usize>().ok()?.checked_sub(1)?;
    let many = find_many(scroller, index - index % TOGETHER)?;
    let before = (index % TOGETHER) as f64 / TOGETHER as f64;
    Some(offset(scroller, &many) + before * many.get_bounding_client_rect().width())
}

/// The room of a stretch of articles that are not drawn, by the index of the first.
fn find_many(scroller: &HtmlElement, from: usize) -> Option<HtmlElement> {
    let selector = ["[data-many='", &from.to_string(), "']"].concat();
    scroller.query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

fn scroller() -> Option<HtmlElement> {
    web_sys::window()?.document()?.query_selector(".columns").ok()??.dyn_into().ok()
}

/// Puts the columns back into their order and widths, and brings the first one that was not there before into view.
pub fn settle(now: &State, before: &State) {
    let Some(scroller) = scroller() else { return };
    let shown = now.arrangement.shown(&now.articles);
    set_orders(&scroller, &shown, &[]);
    for (column, index) in columns(&scroller, &shown) {
        // Set through the object model: the page's policy allows no style attribute in markup.
        let _ = match now.arrangement.width(key(&shown[index])) {
            0 => column.style().remove_property("--width").map(drop),
            width => column.style().set_property("--width", &[&*width.to_string(), "px"].concat()),
        };
    }
    // What stays in view must not cover the column that comes to rest beside it.
    let padding = [&*(held(&scroller) as i32).to_string(), "px"].concat();
    let _ = scroller.style().set_property("scroll-padding-left", &padding);
    if before.articles.is_empty() {
        // The first one stands where the view is.
        return;
    }
    let mut old: Vec<Key> = before.articles.iter().map(|article| key(article)).collect();
    old.sort_unstable();
    let new = shown.iter().find(|article| old.binary_search(&key(article)).is_err());
    if let Some(left) = new.and_then(|new| left_of(&scroller, &new.id)) {
        // at once: nobody has seen these columns stand anywhere else
        scroller.set_scroll_left(scroller.scroll_left() + left as i32);
    }
}

/// Gives a stretch that has just been drawn its place among the others, which have theirs.
pub fn stand(from: usize, articles: &[Shared<ArticleView>]) {
    let Some(scroller) = scroller() else { return };
    for (index, article) in (from..).zip(articles) {
        let column = find(&scroller, &article.id)
            .filter(|it| it.style().get_property_value("order").is_ok_and(|it| it.is_empty()));
        if let Some(column) = column {
            let _ = column.style().set_property("order", &(index * 2).to_string());
        }
    }
}

/// How much of the columns' left edge is taken by one that stays in view.
fn held(scroller: &HtmlElement) -> f64 {
    let pinned = scroller.query_selector(".is-pinned").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    // Not measured for nothing: after a change it has the whole page laid out.
    let Some(width) = pinned.map(|pinned| pinned.offset_width()) else { return 0.0 };
    // On a narrow page it moves on like the others.
    if width * 2 <= scroller.client_width() { f64::from(width) } else { 0.0 }
}

/// How far to the right of the columns' left edge a column begins.
fn offset(scroller: &HtmlElement, column: &HtmlElement) -> f64 {
    column.get_bounding_client_rect().left() - scroller.get_bounding_client_rect().left()
}

/// Draws the columns of a goal next to each other, and scrolls so that they are in view.
pub fn gather(now: &State, goal: &Goal) {
    let Some(scroller) = scroller() else { return };
    let scroller = &scroller;
    let articles = &*now.arrangement.shown(&now.articles);
    let mut involved: Vec<&str> = Vec::new();
    for quote in &goal.quotes {
        if !involved.contains(&quote.article.as_str()) {
            involved.push(&quote.article);
        }
    }
    let Some(first) = involved.first().and_then(|first| find(scroller, first)) else { return };
    let room = scroller.client_width() - held(scroller) as i32;
    let fit = (room / first.offset_width().max(1)).max(1) as usize;
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
    for (column, index) in columns(scroller, articles) {
        let order = match (anchor, together.iter().position(|id| *id == articles[index].id)) {
            (Some(anchor), Some(_)) => anchor * 2 + usize::from(index != anchor),
            _ => index * 2,
        };
        // Set through the object model: the page's policy allows no style attribute in markup.
        let order = order.to_string();
        if column.style().get_property_value("order").is_ok_and(|old| old != order) {
            let _ = column.style().set_property("order", &order);
        }
    }
}

fn scroll_to(scroller: &HtmlElement, column: &HtmlElement) {
    let options = ScrollToOptions::new();
    let held = if column.matches(".is-pinned").unwrap_or(false) { return } else { held(scroller) };
    options.set_left(f64::from(scroller.scroll_left()) + offset(scroller, column) - held);
    options.set_behavior(if document::wants_calm() { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    scroller.scroll_to_with_scroll_to_options(&options);
}

/// What stands on the page of these articles, columns and the room of those that are not drawn, each with the place of its
/// (first) article among them.
fn columns(scroller: &Element, articles: &[Shared<ArticleView>]) -> Vec<(HtmlElement, usize)> {
    let all = scroller.children();
    let place = |column: &HtmlElement| match column.get_attribute("data-many") {
        Some(from) => from.parse().ok().filter(|from| *from < articles.len()),
        None => place_of(&column.get_attribute("data-article")?, articles),
    };
    let columns = (0..all.length()).filter_map(|index| {
        let column: HtmlElement = all.item(index)?.dyn_into().ok()?;
        let at = place(&column)?;
        Some((column, at))
    });
    columns.collect()
}

/// The place of an article, which mostly is the one that its report id tells, counted from one.
fn place_of(article: &str, articles: &[Shared<ArticleView>]) -> Option<usize> {
    let told = article.strip_prefix('a')?.parse::<usize>().ok()?.checked_sub(1)?;
    let here = |at: &usize| articles.get(*at).is_some_and(|it| it.id == article);
    Some(told).filter(here).or_else(|| articles.iter().position(|it| it.id == article))
}

fn find(scroller: &Element, article: &str) -> Option<HtmlElement> {
    let selector = ["[data-article='", article, "']"].concat();
    scroller.query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

/// Brings the figure of a goal in one article into view; says whether it was there.
pub fn reach(goal: &Goal, article: &str) -> bool {
    let mine = || goal.quotes.iter().filter(|quote| quote.article == article);
    let focused = mine().find(|quote| goal.focus.as_ref() == Some(&quote.mention));
    let mark = focused.or_else(|| mine().next()).and_then(|quote| find_mark(&quote.mention));
    let Some(mark) = mark else { return false };
    if let Some(text) = mark.closest(".column-text").ok().flatten() {
        scroll_down_to(&text, &mark);
    }
    if focused.is_some() {
        focus(&mark);
    }
    true
}

/// Brings a part of an article's text into view, told as a share of the whole.
pub fn scroll_to_part(article: &str, part: f64) {
    let column = scroller().and_then(|scroller| find(&scroller, article));
    if let Some(text) = column.and_then(|column| column.query_selector(".column-text").ok().flatten()) {
        text.set_scroll_top((f64::from(text.scroll_height()) * part) as i32 - text.client_height() / 2);
    }
}

/// Puts a figure about a third down its column, where the eye expects it.
fn scroll_down_to(text: &Element, mark: &Element) {
    if text.query_selector(".is-long").ok().flatten().is_none() {
        let calm = document::wants_calm();
        return scroll_down(text, mark, if calm { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    }
    // What lies between is laid out only as it comes near, and then the figure is not where it seemed to be.
    for delay in [0, 60, 250] {
        let (text, mark) = (text.clone(), mark.clone());
        timer(delay, move || scroll_down(&text, &mark, ScrollBehavior::Instant)).forget();
    }
}

fn scroll_down(text: &Element, mark: &Element, behavior: ScrollBehavior) {
    let (view, place) = (text.get_bounding_client_rect(), mark.get_bounding_client_rect());
    let options = ScrollToOptions::new();
    options.set_top(f64::from(text.scroll_top()) + place.top() - view.top() - view.height() * 0.35);
    options.set_behavior(behavior);
    text.scroll_to_with_scroll_to_options(&options);
}

/// Focuses without the browser's own scrolling, which would fight with ours.
pub fn focus(mark: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // The figure is in view all the same where the focus is declined.
    let _ = mark.focus_with_options(&options);
}

/// Where the keyboard is.
pub enum Focused {
    /// On a card, by the finding's fingerprint.
    Card(String),
    /// On a figure, by its report id.
    Figure(String),
    /// Elsewhere.
    Else,
}

/// Where the keyboard is.
pub fn focused() -> Focused {
    let active = web_sys::window().and_then(|window| window.document()?.active_element());
    let within = |name: &str| {
        let around = active.as_ref()?.closest(&["[", name, "]"].concat()).ok().flatten()?;
        around.get_attribute(name)
    };
    match (within("data-finding"), within("data-mention")) {
        (Some(finding), _) => Focused::Card(finding),
        (None, Some(mention)) => Focused::Figure(mention),
        (None, None) => Focused::Else,
    }
}

/// Whether nothing has the focus: what had it is gone.
pub fn is_nowhere() -> bool {
    let active = web_sys::window().and_then(|window| window.document()?.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// Brings a card into view, and gives it the focus if asked.
pub fn show_card(finding: &str, with_focus: bool) {
    let selector = ["[data-finding='", finding, "']"].concat();
    let document = web_sys::window().and_then(|window| window.document());
    let card = document.and_then(|document| document.query_selector(&selector).ok().flatten());
    let Some(card) = card.and_then(|card| card.dyn_into::<HtmlElement>().ok()) else { return };
    if with_focus {
        focus(&card);
    }
    // On a phone the whole sheet scrolls, elsewhere the list in it; below the head of either.
    for (around, head) in [(".panel-cards", 8), (".panel", 56)] {
        let Some(list) = card.closest(around).ok().flatten() else { continue };
        let (place, seen) = (card.get_bounding_client_rect(), list.get_bounding_client_rect());
        if list.scroll_height() > list.client_height() && (place.top() < seen.top() || place.bottom() > seen.bottom()) {
            list.set_scroll_top(list.scroll_top() + (place.top() - seen.top()) as i32 - head);
        }
    }
}

/// Brings the reader's tables of known figures into view: the last one has just come.
pub fn show_tables() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(list) = document.and_then(|document| document.query_selector(".tables").ok().flatten()) {
        list.scroll_into_view_with_bool(false);
    }
}

/// The mark of a figure.
pub fn find_mark(mention: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.query_selector(&["[data-mention='", mention, "']"].concat()).ok()??.dyn_into().ok()
}

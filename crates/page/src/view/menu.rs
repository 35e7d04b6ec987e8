//! A small menu behind a `⋯` button. The browser's own disclosure opens it; a click anywhere or Esc closes it.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};
use yew::prelude::*;

/// A choice: its name and its deed.
pub type Choice = (&'static str, Callback<MouseEvent>);

/// The menu.
pub fn menu(label: &'static str, choices: Vec<Choice>) -> Html {
    html! {
        <details class="menu">
            <summary class="button is-quiet is-dots" aria-label={label} title={label}>
                <span aria-hidden="true">{ "⋯" }</span>
            </summary>
            <ul class="menu-list">
                { for choices.into_iter().map(|(name, deed)| html! {
                    <li><button type="button" class="menu-item" onclick={deed}>{ name }</button></li>
                }) }
            </ul>
        </details>
    }
}

/// Closes what is open, after a click anywhere but on the button that opens it.
pub fn close_after_click(document: &Document, on: Option<&Element>) {
    let opener = on.and_then(|on| on.closest(".menu > summary").ok().flatten());
    let kept = opener.and_then(|opener| opener.parent_element());
    for menu in open(document).into_iter().filter(|menu| Some(menu) != kept.as_ref()) {
        // The attribute was there: that is how it was found.
        let _ = menu.remove_attribute("open");
    }
}

/// Closes what is open and gives the focus back to its button; says whether there was any.
pub fn close_by_key(document: &Document) -> bool {
    let Some(menu) = open(document).pop() else { return false };
    let _ = menu.remove_attribute("open");
    if let Some(opener) = menu.first_element_child().and_then(|opener| opener.dyn_into::<HtmlElement>().ok()) {
        // The menu is closed all the same where the focus is declined.
        let _ = opener.focus();
    }
    true
}

fn open(document: &Document) -> Vec<Element> {
    let Ok(list) = document.query_selector_all(".menu[open]") else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

//! A small menu behind a `…` button: closes on Esc, on a choice, and when the focus leaves it.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, Node};
use yew::prelude::*;

/// What the menu offers.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The button's name.
    pub label: AttrValue,
    /// The choices: a name and a deed each.
    pub items: Vec<(AttrValue, Callback<()>)>,
}

/// The menu.
#[component]
pub fn Menu(props: &Props) -> Html {
    let open = use_state_eq(|| false);
    let root = use_node_ref();
    let on_toggle = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    let on_key = {
        let (open, root) = (open.clone(), root.clone());
        move |event: KeyboardEvent| match event.key().as_str() {
            "Escape" if *open => {
                event.prevent_default();
                open.set(false);
                focus(&root, 0);
            }
            "ArrowDown" | "ArrowUp" if *open => {
                event.prevent_default();
                step(&root, if event.key() == "ArrowDown" { 1 } else { -1 });
            }
            _ => {}
        }
    };
    let on_leave = {
        let (open, root) = (open.clone(), root.clone());
        move |event: FocusEvent| {
            let to = event.related_target().and_then(|to| to.dyn_into::<Node>().ok());
            let inside = root.cast::<Node>().is_some_and(|root| root.contains(to.as_ref()));
            if !inside || to.is_none() {
                open.set(false);
            }
        }
    };
    html! {
        // The tab index lets a click on an item keep the focus inside where buttons do not take it (Safari).
        <div class="menu" ref={root} tabindex="-1" onkeydown={on_key} onfocusout={on_leave}>
            <button
                class="button is-quiet is-dots" type="button" aria-haspopup="true"
                aria-expanded={open.to_string()} aria-label={&props.label} title={&props.label} onclick={on_toggle}
            >
                <span aria-hidden="true">{ "⋯" }</span>
            </button>
            if *open {
                <ul class="menu-list">
                    { for props.items.iter().map(|(name, deed)| {
                        let (open, deed) = (open.clone(), deed.clone());
                        let on_choice = move |_| {
                            open.set(false);
                            deed.emit(());
                        };
                        html! { <li><button type="button" class="menu-item" onclick={on_choice}>{ name }</button></li> }
                    }) }
                </ul>
            }
        </div>
    }
}

fn buttons(root: &NodeRef) -> Vec<HtmlElement> {
    let list = root.cast::<web_sys::Element>().and_then(|root| root.query_selector_all("button").ok());
    list.map_or_else(Vec::new, |list| (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect())
}

fn focus(root: &NodeRef, index: usize) {
    if let Some(button) = buttons(root).get(index) {
        // Nothing is lost where the browser declines to move the focus.
        let _ = button.focus();
    }
}

fn step(root: &NodeRef, by: isize) {
    let buttons = buttons(root);
    let active = web_sys::window().and_then(|window| window.document()?.active_element());
    let at = buttons.iter().position(|button| Some(button.as_ref()) == active.as_ref()).unwrap_or(0);
    focus(root, (at as isize + by).rem_euclid(buttons.len().max(1) as isize) as usize);
}

//! The page: shows the articles, their figures and what was found, and decides nothing about numbers.
//!
//! The engine is not in here; it runs in the worker, which answers with small views that are ready to be shown.

mod client;
mod desk;
mod document;
mod input;
mod later;
mod local;
mod offline;
mod phrases;
mod route;
mod rules;
mod script;
mod shared;
mod state;
mod store;
mod strings;
mod view;

fn main() {
    let root = web_sys::window().and_then(|window| window.document()?.get_element_by_id("app"));
    match root {
        Some(root) => drop(yew::Renderer::<view::App>::with_root(root).render()),
        None => document::set_state("failed"),
    }
}

#[cfg(test)]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

//! A dialog over the page, by the browser's own means: it keeps the focus, Esc closes it, and the focus goes back to
//! where it was.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

/// The dialog of this handle, named by the element whose id is the handle and `-title`. [`show`] puts it above the page
/// once it is drawn.
pub fn dialog(part: &'static str, on_close: Callback<Event>, body: Html) -> Html {
    html! {
        <dialog key={part} class={part} data-part={part} aria-labelledby={[part, "-title"].concat()} onclose={on_close}>
            { body }
        </dialog>
    }
}

/// Shows the dialog that has just been drawn.
pub fn show() {
    if let Some(dialog) = find("dialog:not([open])") {
        // A browser that cannot show it above the page still has it in its place.
        let _ = dialog.show_modal();
    }
}

/// Closes the dialog on top.
pub fn close() {
    if let Some(dialog) = find("dialog[open]") {
        dialog.close();
    }
}

/// Closes the dialog of this handle, if it is open: the address leads elsewhere.
pub fn close_part(part: &str) {
    if let Some(dialog) = find(&["dialog[data-part=", part, "]"].concat()) {
        dialog.close();
    }
}

/// Whether one is open.
pub fn is_open() -> bool {
    find("dialog[open]").is_some()
}

fn find(which: &str) -> Option<HtmlDialogElement> {
    web_sys::window()?.document()?.query_selector(which).ok()??.dyn_into().ok()
}

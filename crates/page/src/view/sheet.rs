//! The blank sheet: where texts come in. It is always there, so that what stands in its box is never lost.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlDocument, HtmlElement, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::button::button;
use crate::desk::Desk;
use crate::document::{box_text, paste_box};
use crate::input::{self, Source, text_of_html};
use crate::later::{self, Deed, Place};
use crate::state::{Action, State};
use crate::strings::{Say, Text};

/// Above this the browser's own insertion, which can be undone by its Ctrl+Z, takes too long, and a box is no place for it:
/// it lays out all of its text, and nobody reads through that.
const UNDOABLE: usize = 200_000;

/// The sheet.
pub fn sheet(desk: &Rc<Desk>, state: &State) -> Html {
    let (locale, empty) = (state.locale, state.looks_empty());
    let on_input = {
        let desk = desk.clone();
        move |_: InputEvent| {
            if desk.state().nothing {
                desk.tell(Action::Nothing(false));
            }
            desk.keep_draft_soon();
        }
    };
    let on_files = {
        let desk = desk.clone();
        move |event: Event| {
            let Some(picker) = event.target().and_then(|picker| picker.dyn_into::<HtmlInputElement>().ok()) else {
                return;
            };
            let files = input::take_files(picker.files());
            // Emptied, so that the same file can be opened again.
            picker.set_value("");
            later::does(&desk, Deed::AddFiles(files));
        }
    };
    let deed = |deed: fn() -> Deed| desk.deed(move |desk| later::does(desk, deed()));
    html! {
        <section key="sheet" class={if empty { "sheet is-empty" } else { "sheet" }} data-part="sheet">
            <h2 class="sheet-head">{ locale.say(if empty { Text::EmptyHead } else { Text::AddMore }) }</h2>
            if empty {
                <p class="sheet-lead">{ locale.say(Text::EmptyBody) }</p>
            }
            <label class="unseen" for="paste-box">{ locale.say(Text::PasteLabel) }</label>
            <textarea
                id="paste-box" class="paste-box" data-part="paste-box" spellcheck="false"
                placeholder={locale.say(Text::PasteHint)} aria-describedby="paste-note" oninput={on_input}
                onpaste={let desk = desk.clone(); move |event: Event| {
                    let event = event.unchecked_ref();
                    if !paste_long(&desk, event) {
                        paste_html(event);
                    }
                }}
            />
            <p id="paste-note" class="field-error" role="status" data-part="paste-note">
                { if state.nothing { locale.say(Text::NothingPasted) } else { "" } }
            </p>
            <div class="sheet-deeds">
                { button("button is-main", "paste-add", locale.say(Text::PasteAdd), deed(|| Deed::AddBox)) }
                { button("button", "open-files", locale.say(Text::OpenFiles), Callback::from(|_| open_files())) }
                if empty {
                    { button("button", "sample", locale.say(Text::Sample), deed(|| Deed::Sample)) }
                }
                <input
                    id="files" class="unseen" type="file" multiple=true tabindex="-1" aria-hidden="true"
                    data-part="file-input" accept=".txt,.text,.md,.markdown,.html,.htm,.docx,.pdf,.json,.csv,.tsv,text/*" onchange={on_files}
                />
            </div>
            { later::draw(Place::Sheet, desk, state) }
            <p class="sheet-small">
                { locale.say(Text::FilesHint) }{ " " }
                { button("link", "bookmark-show", locale.say(Text::Bookmark), deed(|| Deed::Bookmark)) }
            </p>
            if empty {
                <p class="sheet-small">{ locale.say(Text::Private) }</p>
            }
        </section>
    }
}

/// Lets the reader choose files.
pub fn open_files() {
    let document = web_sys::window().and_then(|window| window.document());
    let picker = document.and_then(|document| document.get_element_by_id("files"));
    if let Some(picker) = picker.and_then(|picker| picker.dyn_into::<HtmlElement>().ok()) {
        picker.click();
    }
}

/// Takes a paste that fell on the page itself into the box.
pub fn paste_into_box(desk: &Rc<Desk>, event: &ClipboardEvent) {
    if paste_long(desk, event) {
        return;
    }
    let Some(field) = paste_box() else { return };
    // A box that does not take the focus takes the text all the same.
    let _ = field.focus();
    if !paste_html(event) {
        let plain = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        if !plain.is_empty() {
            event.prevent_default();
            insert(&field, &plain);
        }
    }
}

/// Puts a long plain text that is pasted right on the desk, if nothing stands in the box; says whether it did.
fn paste_long(desk: &Rc<Desk>, event: &ClipboardEvent) -> bool {
    let Some(data) = event.clipboard_data() else { return false };
    let get = |kind: &str| data.get_data(kind).unwrap_or_default();
    // As long as the desk cannot take it, the box is the safer place.
    let long = later::is_here() && desk.state().restored && get("text/html").is_empty() && box_text().is_empty();
    let Some(text) = long.then(|| get("text/plain")).filter(|text| text.len() >= UNDOABLE) else { return false };
    event.prevent_default();
    later::does(desk, Deed::Add(Source { name: String::new(), text }));
    true
}

/// If HTML is pasted, puts its text into the box; says whether it did.
fn paste_html(event: &ClipboardEvent) -> bool {
    let html = event.clipboard_data().and_then(|data| data.get_data("text/html").ok()).unwrap_or_default();
    let text = if html.is_empty() { html } else { text_of_html(&html) };
    let Some(field) = paste_box().filter(|_| !text.trim().is_empty()) else { return false };
    event.prevent_default();
    insert(&field, &text);
    true
}

fn insert(field: &HtmlTextAreaElement, text: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let done = document.filter(|_| text.len() < UNDOABLE).is_some_and(|document| {
        let document: HtmlDocument = document.unchecked_into();
        document.exec_command_with_show_ui_and_value("insertText", false, text).unwrap_or(false)
    });
    if !done {
        let (start, end) = (field.selection_start(), field.selection_end());
        if let (Ok(Some(start)), Ok(Some(end))) = (start, end) {
            // Falls back to nothing only where the box has no selection, which a text box always has.
            let _ = field.set_range_text_with_start_and_end(text, start, end);
        }
        if let Ok(event) = Event::new("input") {
            let _ = field.dispatch_event(&event);
        }
    }
}

//! The blank sheet: where texts come in. It is always there, so that what stands in its box is never lost.

use std::rc::Rc;

use crossfoot_protocol::Locale;
use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ClipboardEvent, HtmlDocument, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::button::button;
use crate::desk::Desk;
use crate::input::{self, Source, text_of_html};
use crate::state::{Action, Trouble};
use crate::store;
use crate::strings::{Say, Text};

/// Above this the browser's own insertion, which can be undone by its Ctrl+Z, takes too long.
const UNDOABLE: usize = 200_000;

/// The sheet.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The reader's hands.
    pub desk: Rc<Desk>,
    /// The interface's language.
    pub locale: Locale,
    /// What stood in the box when the page was left.
    pub draft: AttrValue,
    /// Whether the desk holds nothing.
    pub empty: bool,
}

/// The sheet.
#[component]
pub fn Sheet(props: &Props) -> Html {
    let desk = props.desk.clone();
    let locale = props.locale;
    let field = use_node_ref();
    let picker = use_node_ref();
    let nothing = use_state_eq(|| false);
    let keep = use_draft(&props.desk, &field, &props.draft);

    let on_add = {
        let (desk, field, nothing, keep) = (desk.clone(), field.clone(), nothing.clone(), keep.clone());
        move |_| {
            let Some(field) = field.cast::<HtmlTextAreaElement>() else { return };
            let text = field.value();
            if text.trim().is_empty() {
                nothing.set(true);
                // The sentence says the same where the focus is declined.
                let _ = field.focus();
                return;
            }
            desk.add(vec![Source { name: String::new(), text }]);
            field.set_value("");
            nothing.set(false);
            keep.emit(());
        }
    };
    let on_input = {
        let (nothing, keep) = (nothing.clone(), keep.clone());
        move |_: InputEvent| {
            nothing.set(false);
            keep.emit(());
        }
    };
    let on_open = {
        let picker = picker.clone();
        move |_| {
            if let Some(picker) = picker.cast::<HtmlInputElement>() {
                picker.click();
            }
        }
    };
    let on_files = {
        let (desk, picker) = (desk.clone(), picker.clone());
        move |_| {
            let Some(picker) = picker.cast::<HtmlInputElement>() else { return };
            let files = input::take_files(picker.files());
            // Emptied, so that the same file can be opened again.
            picker.set_value("");
            spawn_local(desk.clone().add_files(files));
        }
    };
    let on_sample = move |_| spawn_local(desk.clone().add_sample());
    html! {
        <section class={classes!("sheet", props.empty.then_some("is-empty"))} data-part="sheet">
            if props.empty {
                <h2 class="sheet-head">{ locale.say(Text::EmptyHead) }</h2>
                <p class="sheet-lead">{ locale.say(Text::EmptyBody) }</p>
            } else {
                <h2 class="sheet-head">{ locale.say(Text::AddMore) }</h2>
            }
            <label class="unseen" for="paste-box">{ locale.say(Text::PasteLabel) }</label>
            <textarea
                id="paste-box" class="paste-box" data-part="paste-box" ref={field} spellcheck="false"
                placeholder={locale.say(Text::PasteHint)} oninput={on_input}
                aria-describedby="paste-note" onpaste={|event: Event| { paste_html(event.unchecked_ref()); }}
            />
            <p id="paste-note" class="field-error" role="status" data-part="paste-note">
                { if *nothing { locale.say(Text::NothingPasted) } else { "" } }
            </p>
            <div class="sheet-deeds">
                { button("button is-main", "paste-add", locale.say(Text::PasteAdd), Callback::from(on_add)) }
                { button("button", "open-files", locale.say(Text::OpenFiles), Callback::from(on_open)) }
                { button("button", "sample", locale.say(Text::Sample), Callback::from(on_sample)) }
                <input
                    ref={picker} class="unseen" type="file" multiple=true tabindex="-1" aria-hidden="true"
                    data-part="file-input" accept=".txt,.text,.md,.markdown,.html,.htm,text/*" onchange={on_files}
                />
            </div>
            <p class="sheet-small">{ locale.say(Text::FilesHint) }</p>
            if props.empty {
                <p class="sheet-small">{ locale.say(Text::Private) }</p>
            }
        </section>
    }
}

/// Fills the box with the kept draft, and keeps what is typed: a moment after the last key, and when the page is left.
#[hook]
fn use_draft(desk: &Rc<Desk>, field: &NodeRef, draft: &AttrValue) -> Callback<()> {
    let desk = desk.clone();
    {
        let field = field.clone();
        use_effect_with(draft.clone(), move |draft| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>().filter(|_| !draft.is_empty()) {
                // What was typed while the draft was being read goes after it.
                field.set_value(&[draft.as_str(), &field.value()].concat());
            }
        });
    }
    let write = {
        let field = field.clone();
        Callback::from(move |()| {
            let Some(field) = field.cast::<HtmlTextAreaElement>() else { return };
            let desk = desk.clone();
            spawn_local(async move {
                if store::keep_draft(field.value()).await.is_err() {
                    desk.tell(Action::Trouble(Trouble::Storage));
                }
            });
        })
    };
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        let (write, timer) = (write.clone(), timer.clone());
        use_effect_with((), move |()| {
            let window = web_sys::window().expect("a page has a window");
            let on_leave = EventListener::new(&window, "pagehide", move |_| {
                if timer.borrow_mut().take().is_some() {
                    write.emit(());
                }
            });
            move || drop(on_leave)
        });
    }
    use_callback((), move |(), ()| {
        let (write, done) = (write.clone(), timer.clone());
        let timeout = Timeout::new(300, move || {
            done.borrow_mut().take();
            write.emit(());
        });
        timer.replace(Some(timeout));
    })
}

/// Takes a paste that fell on the page itself into the box.
pub fn paste_into_box(event: &ClipboardEvent) {
    let Some(field) = box_field() else { return };
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

/// If HTML is pasted, puts its text into the box; says whether it did.
fn paste_html(event: &ClipboardEvent) -> bool {
    let html = event.clipboard_data().and_then(|data| data.get_data("text/html").ok()).unwrap_or_default();
    let text = if html.is_empty() { html } else { text_of_html(&html) };
    let Some(field) = box_field().filter(|_| !text.trim().is_empty()) else { return false };
    event.prevent_default();
    insert(&field, &text);
    true
}

fn box_field() -> Option<HtmlTextAreaElement> {
    web_sys::window()?.document()?.get_element_by_id("paste-box")?.dyn_into().ok()
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

//! The whole page: holds the state, listens to what counts anywhere, and lays out the rooms.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::after::mark;
use super::columns::columns;
use super::header::header;
use super::menu;
use crate::desk::Desk;
use crate::later::{self, Deed, Place};
use crate::state::State;
use crate::strings::{Say, Text};
use crate::{document, input, store};

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State { looks: store::looks(), ..State::new(store::locale(), store::theme()) });
    let desk = use_memo((), |()| Desk::new(state.clone()));
    let desk = (*desk).clone();
    desk.see(&state);
    {
        let desk = desk.clone();
        use_effect_with((), move |()| {
            desk.begin();
            let listeners = listen(desk);
            move || drop(listeners)
        });
    }
    {
        let desk = desk.clone();
        use_effect(move || {
            mark(&desk.state());
            later::after(&desk);
        });
    }

    let on_drop = {
        let desk = desk.clone();
        move |event: DragEvent| {
            event.prevent_default();
            document::set_root("data-dragging", "no");
            let files = input::take_files(event.data_transfer().and_then(|data| data.files()));
            later::does(&desk, Deed::AddFiles(files));
        }
    };
    let on_drag = |event: DragEvent| {
        let carries = event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0));
        if carries {
            event.prevent_default();
            document::set_root("data-dragging", "yes");
        }
    };
    let on_leave = |event: DragEvent| {
        if event.related_target().is_none() {
            document::set_root("data-dragging", "no");
        }
    };

    let empty = state.looks_empty();
    let locale = state.locale;
    html! {
        <div
            class={if empty { "app is-empty" } else { "app" }}
            ondrop={on_drop} ondragover={on_drag} ondragleave={on_leave}
        >
            if !empty {
                <a class="skip" href="#findings">{ locale.say(Text::SkipToFindings) }</a>
            }
            { header(locale, &desk, &state) }
            { later::draw(Place::Above, &desk, &state) }
            <div class="room">
                { columns(&desk, &state) }
                { later::draw(Place::Beside, &desk, &state) }
            </div>
            { later::draw(Place::Over, &desk, &state) }
            <p class="unseen" role="status" aria-live="polite" data-part="said">{ later::draw(Place::Said, &desk, &state) }</p>
            <div class="drop-hint" aria-hidden="true">{ locale.say(Text::DropHere) }</div>
        </div>
    }
}

/// Keys and pastes that count anywhere on the page.
fn listen(desk: Rc<Desk>) -> [EventListener; 7] {
    let document = web_sys::window().and_then(|window| window.document()).expect("a page has a document");
    let (leaving, going, pasting, laying) = (desk.clone(), desk.clone(), desk.clone(), desk.clone());
    let on_click = {
        let page = document.clone();
        EventListener::new(&document, "click", move |event| {
            let on = event.target().and_then(|on| on.dyn_into::<Element>().ok());
            menu::close_after_click(&page, on.as_ref());
        })
    };
    let page = document.clone();
    let on_key = EventListener::new_with_options(
        &document,
        "keydown",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let event = event.unchecked_ref::<KeyboardEvent>();
            if event.key() == "Escape" && menu::close_by_key(&page) {
                return;
            }
            if later::by_key(&desk, event) {
                event.prevent_default();
            }
        },
    );
    let on_paste = EventListener::new_with_options(
        &document,
        "paste",
        EventListenerOptions::enable_prevent_default(),
        move |event| {
            let event = event.unchecked_ref::<ClipboardEvent>();
            if !event.default_prevented() && !is_field(event.target()) {
                later::leave_overview(&pasting);
                super::sheet::paste_into_box(&pasting, event);
            }
        },
    );
    let window = web_sys::window().expect("a page has a window");
    let on_hide = EventListener::new(&window, "pagehide", move |_| leaving.keep_draft_now());
    let on_route = EventListener::new(&window, "popstate", move |_| later::does(&going, Deed::Route));
    let lay = laying.clone();
    let on_resize = EventListener::new(&window, "resize", move |_| later::moved(&lay));
    // Scrolling does not bubble.
    let captured = EventListenerOptions::run_in_capture_phase();
    let on_scroll = EventListener::new_with_options(&document, "scroll", captured, move |_| later::moved(&laying));
    [on_click, on_key, on_paste, on_hide, on_route, on_resize, on_scroll]
}

/// Whether what is typed there is text.
pub fn is_field(target: Option<web_sys::EventTarget>) -> bool {
    target.and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") || element.is_content_editable()
    })
}

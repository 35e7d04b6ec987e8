//! The whole page: holds the state, listens to what counts anywhere, and lays out the rooms.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ClipboardEvent, DragEvent, Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::after::after;
use super::button::button;
use super::columns::columns;
use super::header::header;
use super::legend::legend;
use super::letter::letter;
use super::methods::methods;
use super::newer::newer;
use super::overview::overview;
use super::palette::palette;
use super::panel::panel;
use super::progress::progress;
use super::rail::rail;
use super::rule::rule;
use super::shortcuts::shortcuts;
use super::thread;
use super::toast::toast;
use super::troubles::troubles;
use super::what_if::what_if;
use super::{commands, dialog, menu};
use crate::desk::Desk;
use crate::shared::Shared;
use crate::state::{Action, Dialog, Guide, State};
use crate::strings::{Say, Text};
use crate::{document, input, phrases, store};

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State {
        off: store::off().into_iter().collect(),
        looks: store::looks(),
        arrangement: store::arrangement(),
        ..State::new(store::locale(), store::theme())
    });
    let desk = use_memo((), |()| Desk::new(state.clone()));
    let desk = (*desk).clone();
    desk.see(&state);
    {
        let desk = desk.clone();
        use_effect_with((), move |()| {
            spawn_local(desk.clone().open());
            let listeners = listen(desk);
            move || drop(listeners)
        });
    }
    {
        let desk = desk.clone();
        use_effect(move || {
            let (before, now) = desk.drawn();
            after(&desk, &before, &now);
        });
    }

    let on_drop = {
        let desk = desk.clone();
        move |event: DragEvent| {
            event.prevent_default();
            document::set_root("data-dragging", "no");
            let files = input::take_files(event.data_transfer().and_then(|data| data.files()));
            spawn_local(desk.clone().add_files(files));
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

    let empty = state.is_empty();
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
            if state.newer {
                { newer(locale, &desk) }
            }
            { troubles(locale, &desk, &state) }
            if !state.articles.is_empty() {
                { rail(locale, &desk, &state) }
            }
            if state.label() == "busy" {
                { progress(locale, &desk) }
            }
            if let Some(view) = &state.set.what_if {
                { what_if(locale, &desk, view) }
            }
            if state.tying.is_some() {
                <div class="what-if" data-part="tying" role="status">
                    <p>{ locale.say(Text::SamePick) }</p>
                    { button("button", "tying-cancel", locale.say(Text::Cancel), desk.telling(|| Action::Tying(None))) }
                </div>
            }
            <div class="room">
                { columns(&desk, &state) }
                { overview(&desk, &state) }
                if !empty {
                    { panel(locale, &desk, &state) }
                }
            </div>
            if !state.articles.is_empty() {
                { legend(locale, &desk, &state) }
            }
            if let Some(step) = state.past.last().filter(|_| state.offering) {
                { toast(locale, &desk, &step.did) }
            }
            if let Some(explained) = &state.rule {
                { rule(locale, &desk, explained) }
            }
            { match &state.dialog {
                Some(Dialog::Palette { query, at }) => palette(locale, &desk, &state, query, *at),
                Some(Dialog::Shortcuts) => shortcuts(locale, &desk),
                Some(Dialog::Methods(chosen)) => {
                    let draw = |guide: &Shared<Guide>| methods(locale, &desk, guide, chosen.as_deref());
                    state.guide.as_ref().map_or_else(Html::default, draw)
                }
                None => html! {},
            } }
            if let Some((text, is_issue)) = &state.letter {
                { letter(locale, &desk, text, *is_issue) }
            }
            <p class="unseen" role="status" aria-live="polite" data-part="said">{ status(&state) }</p>
            <div class="drop-hint" aria-hidden="true">{ locale.say(Text::DropHere) }</div>
        </div>
    }
}

/// What is said aloud once the answers are in.
fn status(state: &State) -> String {
    if let Some(said) = state.said {
        return state.locale.say(said).into();
    }
    match state.label() {
        "ready" if !state.is_empty() => {
            phrases::summary(state.locale, state.articles.len(), state.figures(), state.set.findings as usize)
        }
        "busy" => state.locale.say(Text::Checking).into(),
        _ => String::new(),
    }
}

/// Keys and pastes that count anywhere on the page: commands, Esc that lets go of what is on top, a paste for the box.
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
            // A dialog has its own keys, and Esc closes it by itself.
            if event.default_prevented() || dialog::is_open() {
                return;
            }
            let in_field = is_field(event.target());
            if commands::by_key(&desk, event, in_field) {
                event.prevent_default();
            } else if event.key() == "Escape" && !in_field {
                let state = desk.state();
                let (is_read, is_tying) = (state.figure.is_some(), state.tying.is_some());
                desk.tell(match () {
                    () if is_tying => Action::Tying(None),
                    () if is_read => Action::CloseFigure,
                    () => Action::Unlight,
                });
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
                super::overview::leave(&pasting);
                super::sheet::paste_into_box(&pasting, event);
            }
        },
    );
    let window = web_sys::window().expect("a page has a window");
    let on_hide = EventListener::new(&window, "pagehide", move |_| leaving.keep_draft_now());
    let on_route = EventListener::new(&window, "popstate", move |_| going.route());
    let lay = laying.clone();
    let on_resize = EventListener::new(&window, "resize", move |_| thread::lay(&lay.thread.borrow()));
    // Scrolling does not bubble.
    let captured = EventListenerOptions::run_in_capture_phase();
    let on_scroll =
        EventListener::new_with_options(&document, "scroll", captured, move |_| thread::lay(&laying.thread.borrow()));
    [on_click, on_key, on_paste, on_hide, on_route, on_resize, on_scroll]
}

fn is_field(target: Option<web_sys::EventTarget>) -> bool {
    target.and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") || element.is_content_editable()
    })
}

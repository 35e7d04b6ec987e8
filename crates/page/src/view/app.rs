//! The whole page: holds the state, listens to what counts anywhere, and lays out the rooms.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{ClipboardEvent, DragEvent, Element, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use super::columns::Columns;
use super::header::header;
use super::legend::legend;
use super::menu;
use super::panel::panel;
use super::rail::rail;
use super::rule::{self, rule};
use super::toast::toast;
use super::troubles::troubles;
use crate::desk::Desk;
use crate::state::{Action, State, Trouble};
use crate::strings::{Say, Text};
use crate::{document, input, phrases, store};

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::new(store::locale(), store::theme()));
    let desk = use_memo((), |()| Desk::new(state.clone()));
    let desk = (*desk).clone();
    desk.see(&state);
    let draft = use_state_eq(|| AttrValue::Static(""));
    let dragging = use_state_eq(|| false);

    {
        let (desk, draft) = (desk.clone(), draft.clone());
        use_effect_with((), move |()| spawn_local(async move { draft.set(desk.open().await.into()) }));
    }
    use_kept_documents(&desk, &state);
    use_effect_with(state.label(), |label| document::set_state(label));
    use_effect_with((state.locale, state.theme), |(locale, theme)| {
        document::set_root("lang", document::tag(*locale));
        document::set_root("data-theme", theme.name());
    });
    use_effect_with(state.rule.clone(), |_| rule::show());
    use_page_keys(&desk);

    let on_drop = {
        let (desk, dragging) = (desk.clone(), dragging.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            dragging.set(false);
            let files = input::take_files(event.data_transfer().and_then(|data| data.files()));
            spawn_local(desk.clone().add_files(files));
        })
    };
    let on_drag = {
        let dragging = dragging.clone();
        Callback::from(move |event: DragEvent| {
            let carries = event.data_transfer().is_some_and(|data| data.types().includes(&"Files".into(), 0));
            if carries {
                event.prevent_default();
                dragging.set(true);
            }
        })
    };
    let on_leave = {
        let dragging = dragging.clone();
        Callback::from(move |event: DragEvent| {
            if event.related_target().is_none() {
                dragging.set(false);
            }
        })
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
            { troubles(locale, &desk, &state, &draft.setter()) }
            if !state.articles.is_empty() {
                { rail(locale, &state) }
            }
            <div class="room">
                <Columns
                    desk={desk.clone()} {locale} {empty}
                    articles={state.articles.clone()}
                    columns={state.columns.clone()}
                    set={state.set.clone()}
                    goal={state.goal.clone()}
                    figure={state.figure.clone()}
                    draft={(*draft).clone()}
                />
                if !empty {
                    { panel(locale, &desk, &state) }
                }
            </div>
            if !state.articles.is_empty() {
                { legend(locale, &state) }
            }
            if let Some(step) = state.past.last().filter(|_| state.offering) {
                { toast(locale, &desk, &step.did) }
            }
            if let Some(explained) = &state.rule {
                { rule(locale, &desk, explained) }
            }
            <p class="unseen" role="status" aria-live="polite">{ status(&state) }</p>
            if *dragging {
                <div class="drop-hint" aria-hidden="true">{ locale.say(Text::DropHere) }</div>
            }
        </div>
    }
}

/// What is said aloud once the answers are in.
fn status(state: &State) -> String {
    match state.label() {
        "ready" if !state.is_empty() => {
            phrases::summary(state.locale, state.articles.len(), state.figures(), state.set.findings as usize)
        }
        "busy" => state.locale.say(Text::Checking).into(),
        _ => String::new(),
    }
}

/// Writes the documents to the browser's storage whenever they change.
#[hook]
fn use_kept_documents(desk: &Rc<Desk>, state: &UseReducerHandle<State>) {
    let kept = use_mut_ref(|| None);
    let desk = desk.clone();
    use_effect_with((state.restored, state.documents.clone()), move |(restored, documents)| {
        if !restored {
            return;
        }
        // What was just read from the storage is in it already.
        let before = kept.borrow_mut().replace(documents.clone());
        let Some(before) = before else { return };
        let now = documents.clone();
        spawn_local(async move {
            if store::keep_documents(before, now).await.is_err() {
                desk.tell(Action::Trouble(Trouble::Storage));
            }
        });
    });
}

/// Keys and pastes that count anywhere on the page: a paste goes into the box, Ctrl+Z undoes, Esc lets go.
#[hook]
fn use_page_keys(desk: &Rc<Desk>) {
    let desk = desk.clone();
    use_effect_with((), move |()| {
        let document = web_sys::window().and_then(|window| window.document()).expect("a page has a document");
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
                if event.default_prevented() || is_field(event.target()) {
                    return;
                }
                match event.key().as_str() {
                    "Escape" => desk.tell(Action::Unlight),
                    "z" if (event.ctrl_key() || event.meta_key()) && !event.shift_key() => {
                        event.prevent_default();
                        desk.undo();
                    }
                    _ => {}
                }
            },
        );
        let on_paste = EventListener::new_with_options(
            &document,
            "paste",
            EventListenerOptions::enable_prevent_default(),
            |event| {
                let event = event.unchecked_ref::<ClipboardEvent>();
                if !event.default_prevented() && !is_field(event.target()) {
                    super::sheet::paste_into_box(event);
                }
            },
        );
        move || drop((on_click, on_key, on_paste))
    });
}

fn is_field(target: Option<web_sys::EventTarget>) -> bool {
    target.and_then(|target| target.dyn_into::<HtmlElement>().ok()).is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") || element.is_content_editable()
    })
}

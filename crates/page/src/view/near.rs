//! A mark in the flow that tells when it comes near the view: what is far away is not asked for.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};
use yew::prelude::*;

/// What happens when it comes near.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Called once.
    pub on_near: Callback<()>,
    /// What is shown meanwhile.
    #[prop_or_default]
    pub children: Html,
    /// What is drawn in its place from then on: items of a list, by the number of the first. Else whoever is told sees to it.
    #[prop_or_default]
    pub then: Option<(usize, Callback<usize, Html>)>,
}

/// The mark.
#[component]
pub fn Near(props: &Props) -> Html {
    let place = use_node_ref();
    let near = use_state_eq(|| false);
    {
        let (place, near, on_near) = (place.clone(), near.clone(), props.on_near.clone());
        use_effect_with((), move |()| {
            let watch = place.cast::<Element>().and_then(|place| {
                observe(&place, move || {
                    near.set(true);
                    on_near.emit(());
                })
            });
            move || {
                if let Some((observer, closure)) = watch {
                    observer.disconnect();
                    drop(closure);
                }
            }
        });
    }
    match &props.then {
        Some((from, draw)) if *near => draw.emit(*from),
        Some((from, _)) => {
            html! { <li class="far" ref={place} data-far={from.to_string()} aria-hidden="true" /> }
        }
        None => html! { <div class="near" ref={place}>{ props.children.clone() }</div> },
    }
}

type OnEntries = Closure<dyn FnMut(Array, IntersectionObserver)>;

fn observe(place: &Element, on_near: impl Fn() + 'static) -> Option<(IntersectionObserver, OnEntries)> {
    let closure: OnEntries = Closure::new(move |entries: Array, observer: IntersectionObserver| {
        let near = entries.iter().any(|entry| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting());
        if near {
            observer.disconnect();
            on_near();
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin("800px");
    // A room that scrolls by itself cuts off what is out of its view, however near: the margin must be its own.
    options.set_root(place.closest(".column-text, .columns, .rail-list, .library-list").ok().flatten().as_ref());
    let observer = IntersectionObserver::new_with_options(closure.as_ref().unchecked_ref(), &options).ok()?;
    observer.observe(place);
    Some((observer, closure))
}

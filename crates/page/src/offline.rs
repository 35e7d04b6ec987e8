//! The site without a network: registers the service worker, notices a newer version of the site, and fetches what
//! another app shared. A browser that has no service workers, or refuses them, shows the page as well.

use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{File, MessageEvent, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

use crate::desk::Desk;
use crate::state::Action;

/// Registers the service worker, once for a page. Its scope is the folder of the site.
pub async fn watch(desk: Rc<Desk>) -> Option<()> {
    let container = container()?;
    let found = JsFuture::from(container.register("./sw.js")).await.ok()?;
    let registration: ServiceWorkerRegistration = found.dyn_into().ok()?;
    offer(&desk, &container, &registration);
    let noticing = desk.clone();
    EventListener::new(&registration.clone(), "updatefound", move |_| {
        let Some(coming) = registration.installing() else { return };
        let (desk, container, registration) = (noticing.clone(), self::container(), registration.clone());
        EventListener::new(&coming.clone(), "statechange", move |_| {
            if coming.state() == ServiceWorkerState::Installed
                && let Some(container) = &container
            {
                offer(&desk, container, &registration);
            }
        })
        .forget();
    })
    .forget();
    EventListener::new(&container.clone(), "message", move |event| {
        if let Ok(files) = event.unchecked_ref::<MessageEvent>().data().dyn_into::<Array>() {
            let files: Vec<File> = files.iter().filter_map(|file| file.dyn_into().ok()).collect();
            spawn_local(desk.clone().add_files(files));
        }
    })
    .forget();
    ask(&container.controller()?, "opened")
}

/// Says that a newer version waits, if one does. Without a controller this page is no older one: it is the first.
fn offer(desk: &Desk, container: &ServiceWorkerContainer, registration: &ServiceWorkerRegistration) {
    if registration.waiting().is_some() && container.controller().is_some() {
        desk.tell(Action::Newer(true));
    }
}

/// Lets the newer version take over, and opens the page anew when it has.
pub async fn use_newer() -> Option<()> {
    let container = container()?;
    let found = JsFuture::from(container.get_registration()).await.ok()?;
    match found.dyn_into::<ServiceWorkerRegistration>().ok().and_then(|registration| registration.waiting()) {
        Some(waiting) => {
            EventListener::once(&container, "controllerchange", |_| reload()).forget();
            ask(&waiting, "use")
        }
        // Another page has called it already.
        None => {
            reload();
            Some(())
        }
    }
}

fn ask(worker: &web_sys::ServiceWorker, what: &str) -> Option<()> {
    worker.post_message(&JsValue::from_str(what)).ok()
}

fn reload() {
    if let Some(window) = web_sys::window() {
        // A page that may not be opened anew goes on as it is.
        let _ = window.location().reload();
    }
}

fn container() -> Option<ServiceWorkerContainer> {
    let container = web_sys::window()?.navigator().service_worker();
    // Only pages that were sent safely have it.
    (!container.is_undefined()).then_some(container)
}

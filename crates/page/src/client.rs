//! A thin wrapper over the browser's `Worker`: typed messages, its errors, and its end when dropped.

use std::cell::Cell;
use std::rc::Rc;

use crossfoot_protocol::Request;
use crossfoot_protocol::wire::Write;
use gloo_events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

use crate::document::site_file;

/// What is heard from the worker.
pub enum Heard {
    /// An answer, or that it is up; not read yet.
    Message(JsValue),
    /// It could not be loaded, or stopped: what the browser says about it.
    Broke(String),
}

/// A running worker.
pub struct Client {
    worker: Worker,
    /// The name of the lock that it holds.
    name: String,
    /// Whether it still counts how it ends.
    counts: Rc<Cell<bool>>,
    /// Kept for their lifetime: a listener that is dropped is taken off.
    _listeners: [EventListener; 3],
}

impl Client {
    /// Starts the worker. It says `Ready` once it can be asked.
    pub fn start(heard: Callback<Heard>) -> Result<Self, String> {
        let options = WorkerOptions::new();
        // The loader imports the worker's JavaScript as a module; a classic worker stays silent.
        options.set_type(WorkerType::Module);
        let name =
            String::from(js_sys::Number::from(js_sys::Math::random()).to_string_with_radix(36).map_err(|_| "name")?);
        options.set_name(&name);
        let worker =
            Worker::new_with_options(&site_file("worker_loader.js"), &options).map_err(|error| describe(&error))?;
        let on_message = {
            let heard = heard.clone();
            EventListener::new(&worker, "message", move |event| {
                heard.emit(Heard::Message(event.unchecked_ref::<MessageEvent>().data()));
            })
        };
        let on_error = {
            let heard = heard.clone();
            EventListener::new(&worker, "error", move |event| {
                let message = event.dyn_ref::<ErrorEvent>().map(ErrorEvent::message).unwrap_or_default();
                heard.emit(Heard::Broke(if message.is_empty() { "worker_loader.js".into() } else { message }));
            })
        };
        let on_garbled =
            EventListener::new(&worker, "messageerror", move |_| heard.emit(Heard::Broke("messageerror".into())));
        Ok(Client { worker, name, counts: Rc::new(Cell::new(true)), _listeners: [on_message, on_error, on_garbled] })
    }

    /// Says so when the worker ends, from now on: it is up, and holds its lock.
    pub fn watch(&self, heard: Callback<Heard>) {
        let counts = self.counts.clone();
        at_end(&self.name, move || {
            if counts.get() {
                heard.emit(Heard::Broke("ended".into()));
            }
        });
    }

    /// Sends a request.
    pub fn send(&self, request: &Request) -> Result<(), String> {
        self.worker.post_message(&request.write()).map_err(|error| describe(&error))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.counts.set(false);
        self.worker.terminate();
    }
}

/// Calls back when the worker is gone, however it went: a worker that the browser ends says nothing. It holds a lock of
/// its own name for as long as it lives; whoever asks for the same lock gets it then.
fn at_end(name: &str, then: impl FnOnce() + 'static) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    request.call2(&locks, &name.into(), &Closure::once_into_js(then)).ok().map(drop)
}

fn describe(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(|| "worker".into(), |error| error.message().into())
}

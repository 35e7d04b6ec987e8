//! A thin wrapper over the browser's `Worker`: typed messages, its errors, and its end when dropped.

use crossfoot_protocol::wire::{Read, Write};
use crossfoot_protocol::{Reply, Request};
use gloo_events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ErrorEvent, MessageEvent, Worker, WorkerOptions, WorkerType};
use yew::Callback;

use crate::document::site_file;

/// What is heard from the worker.
pub enum Heard {
    /// An answer, or that it is up.
    Reply(Reply),
    /// It could not be loaded, or stopped: what the browser says about it.
    Broke(String),
}

/// A running worker.
pub struct Client {
    worker: Worker,
    /// Kept for their lifetime: a listener that is dropped is taken off.
    _listeners: [EventListener; 3],
}

impl Client {
    /// Starts the worker. It says [`Answer::Ready`](crossfoot_protocol::Answer::Ready) once it can be asked.
    pub fn start(heard: Callback<Heard>) -> Result<Self, String> {
        let options = WorkerOptions::new();
        // The loader imports the worker's JavaScript as a module; a classic worker stays silent.
        options.set_type(WorkerType::Module);
        let worker =
            Worker::new_with_options(&site_file("worker_loader.js"), &options).map_err(|error| describe(&error))?;
        let on_message = {
            let heard = heard.clone();
            EventListener::new(&worker, "message", move |event| {
                let data = event.unchecked_ref::<MessageEvent>().data();
                heard.emit(Reply::read(&data).map_or_else(|| Heard::Broke("message".into()), Heard::Reply));
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
        Ok(Client { worker, _listeners: [on_message, on_error, on_garbled] })
    }

    /// Sends a request.
    pub fn send(&self, request: &Request) -> Result<(), String> {
        self.worker.post_message(&request.write()).map_err(|error| describe(&error))
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

fn describe(error: &JsValue) -> String {
    error.dyn_ref::<js_sys::Error>().map_or_else(|| "worker".into(), |error| error.message().into())
}

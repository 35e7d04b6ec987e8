//! The worker: owns the set, and answers the page. The engine runs here and nowhere else in the browser.

mod checked;
mod set;
mod views;
mod words;

use std::cell::RefCell;

use crossfoot_protocol::{Answer, Reply, Request};
use set::Desk;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = RefCell::new(Desk::default());
    let on_message = {
        let scope = scope.clone();
        Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let reply = match serde_wasm_bindgen::from_value::<Request>(event.data()) {
                Ok(Request { revision, body }) => {
                    let started = now(&scope);
                    let mut body = desk.borrow_mut().answer(body);
                    if let Answer::Set(set) = &mut body {
                        set.millis = (now(&scope) - started) as u32;
                    }
                    Reply { revision, body }
                }
                Err(error) => Reply { revision: 0, body: Answer::Failed(error.to_string()) },
            };
            say(&scope, &reply);
        })
    };
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // It lives as long as the worker.
    on_message.forget();
    // What was sent before this is lost: the page waits for it.
    say(&scope, &Reply { revision: 0, body: Answer::Ready });
}

fn say(scope: &DedicatedWorkerGlobalScope, reply: &Reply) {
    let message = serde_wasm_bindgen::to_value(reply).map_err(JsValue::from);
    let sent = message.and_then(|message| scope.post_message(&message));
    // The page can only hear of it as the worker's error event, which is what a panic becomes.
    sent.expect("an answer is plain data");
}

fn now(scope: &DedicatedWorkerGlobalScope) -> f64 {
    scope.performance().map_or(0.0, |clock| clock.now())
}

#[cfg(test)]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

//! The worker: owns the set, and answers the page. The engine runs here and nowhere else in the browser.

mod checked;
mod decided;
mod set;
#[cfg(test)]
mod tests;
mod trial;
mod views;
mod words;

use std::cell::RefCell;

use crossfoot::report::json_of;
use crossfoot_protocol::wire::Read;
use crossfoot_protocol::{Answer, Reply, Request};
use js_sys::JSON;
use set::Desk;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Only a page of another version asks for what cannot be read.
const UNREADABLE: &str = "The page is older or newer than the rest of it. Reload it. 页面版本不一致，请刷新。";

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = RefCell::new(Desk::default());
    let on_message = {
        let scope = scope.clone();
        Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let reply = match Request::read(&event.data()) {
                Some(Request { revision, body }) => {
                    let started = now(&scope);
                    let mut body = desk.borrow_mut().answer(body);
                    if let Answer::Set(set) = &mut body {
                        set.millis = (now(&scope) - started) as u32;
                    }
                    Reply { revision, body }
                }
                None => Reply { revision: 0, body: Answer::Failed(UNREADABLE.into()) },
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
    let sent = JSON::parse(&json_of(reply, false)).and_then(|message| scope.post_message(&message));
    // The page can only hear of it as the worker's error event, which is what a panic becomes.
    sent.expect("an answer is plain data");
}

fn now(scope: &DedicatedWorkerGlobalScope) -> f64 {
    scope.performance().map_or(0.0, |clock| clock.now())
}

#[cfg(test)]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

//! The worker: owns the set, and answers the page. The engine runs here and nowhere else in the browser.

mod checked;
mod decided;
mod names;
mod set;
#[cfg(test)]
mod tests;
mod trial;
mod views;
mod warm;
mod ways;
mod words;

use std::cell::RefCell;
use std::rc::Rc;

use crossfoot::report::json_of;
use crossfoot_protocol::wire::Read;
use crossfoot_protocol::{Answer, Reply, Request};
use js_sys::{Function, JSON, Promise, Reflect};
use set::Desk;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Only a page of another version asks for what cannot be read.
const UNREADABLE: &str = "The page is older or newer than the rest of it. Reload it. 页面版本不一致，请刷新。";

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let desk = Rc::new(RefCell::new(Desk::default()));
    let on_message = {
        let (scope, desk) = (scope.clone(), desk.clone());
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
    let ready = move || say(&scope, &Reply { revision: 0, body: Answer::Ready });
    let held = hold_lock(ready.clone());
    if held.is_none() {
        ready();
    }
    warm::soon(move || desk.borrow().is_empty());
}

/// Takes a lock of this worker's name, which the browser takes back when the worker is gone, however it went. `None` in a
/// browser without locks.
fn hold_lock(then: impl FnOnce() + 'static) -> Option<()> {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok().filter(|value| !value.is_undefined());
    let scope = js_sys::global();
    let locks = get(&get(&scope, "navigator")?, "locks")?;
    let request: Function = get(&locks, "request")?.dyn_into().ok()?;
    let hold = Closure::once_into_js(move || {
        then();
        // A promise that nobody keeps: the lock is held to the end.
        Promise::new(&mut |_, _| {})
    });
    request.call2(&locks, &get(&scope, "name")?, &hold).ok().map(drop)
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

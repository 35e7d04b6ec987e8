//! The worker: owns the set, and answers the page. The engine runs here and nowhere else in the browser.

mod acquainted;
mod checked;
mod decided;
mod later;
mod names;
mod set;
#[cfg(test)]
mod tests;
mod trial;
mod views;
mod warm;
mod ways;
mod words;

use std::cell::{Cell, RefCell};
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

/// Articles that are told of at once.
const ARTICLES: usize = 400;

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let worker = Rc::new(Worker {
        scope: scope.clone(),
        desk: RefCell::default(),
        waiting: RefCell::default(),
        loading: Cell::default(),
    });
    let idle = worker.clone();
    let on_message = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| worker.hear(&event.data()));
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // It lives as long as the worker.
    on_message.forget();
    // What was sent before this is lost: the page waits for it.
    let ready = move || say(&scope, &Reply { revision: 0, body: Answer::Ready });
    let held = hold_lock(ready.clone());
    if held.is_none() {
        ready();
    }
    warm::soon(idle);
}

struct Worker {
    scope: DedicatedWorkerGlobalScope,
    desk: RefCell<Desk>,
    /// What waits for the later part, in order; empty where nothing does.
    waiting: RefCell<Vec<Request>>,
    /// Whether the later part is being loaded.
    loading: Cell<bool>,
}

impl Worker {
    fn hear(self: &Rc<Self>, message: &JsValue) {
        let Some(request) = Request::read(message) else {
            return say(&self.scope, &Reply { revision: 0, body: Answer::Failed(UNREADABLE.into()) });
        };
        // Once one waits, all wait: they are answered in the order in which they came.
        let waits = !self.waiting.borrow().is_empty() || (later::needs(&request.body) && !later::is_here());
        if !waits {
            return self.answer(request);
        }
        self.waiting.borrow_mut().push(request);
        self.load();
    }

    /// Loads the later part, unless that is under way, and answers what waited for it.
    fn load(self: &Rc<Self>) {
        if later::is_here() || self.loading.replace(true) {
            return;
        }
        let worker = self.clone();
        later::load(move || {
            worker.loading.set(false);
            worker.waiting.take().into_iter().for_each(|request| worker.answer(request));
        });
    }

    fn answer(self: &Rc<Self>, request: Request) {
        let Request { revision, body } = request;
        if later::needs(&body) && !later::is_here() {
            let body = Answer::Failed(later::missing(self.desk.borrow().locale()));
            return say(&self.scope, &Reply { revision, body });
        }
        let started = now(&self.scope);
        let mut body = self.desk.borrow_mut().answer(body);
        if let Answer::Set(set) = &mut body {
            set.millis = (now(&self.scope) - started) as u32;
        }
        let has_articles = matches!(&body, Answer::Set(set) if !set.articles.is_empty());
        if let Answer::Set(set) = &mut body {
            while set.articles.len() > ARTICLES {
                let rest = set.articles.split_off(ARTICLES);
                let body = Answer::Articles(std::mem::replace(&mut set.articles, rest));
                say(&self.scope, &Reply { revision, body });
            }
        }
        say(&self.scope, &Reply { revision, body });
        // Whoever reads will ask for more.
        if has_articles {
            self.load();
        }
    }
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

//! Loads the later part and ties it to the exports of the part that runs.

use std::cell::Cell;

use js_sys::{Object, Promise, Reflect, WebAssembly};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

/// Where it lies, seen from the worker's own file.
const FILE: &str = "later/worker.wasm";

#[wasm_bindgen]
extern "C" {
    fn fetch(file: &str) -> Promise;
}

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether the later part can be called. Tests are not cut in two.
pub fn is_here() -> bool {
    cfg!(test) || HERE.get()
}

/// Loads it, and calls back when that is done or has failed.
pub fn load(then: impl Fn() + 'static) {
    let first = Object::new();
    // A plain object takes any field.
    let _ = Reflect::set(&first, &"".into(), &wasm_bindgen::exports());
    let settled = Closure::<dyn FnMut(JsValue)>::new(move |with: JsValue| {
        // What comes of it is an object with the instance, or else an error.
        HERE.set(Reflect::has(&with, &"instance".into()).unwrap_or(false));
        then();
    });
    drop(WebAssembly::instantiate_streaming(&fetch(FILE), &first).then2(&settled, &settled));
    // One for each time that it is tried: seldom more than one.
    settled.forget();
}

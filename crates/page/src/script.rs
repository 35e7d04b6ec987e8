//! The site's own JavaScript modules: what few readers need, or what the browser does anyway, is loaded when it is first
//! used and weighs nothing before. They lie in `crates/page/js/`.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::document::site_file;

#[wasm_bindgen]
extern "C" {
    /// The browser's own `import()`, which the content policy allows for the site's files and no others.
    #[wasm_bindgen(js_name = "import")]
    fn import(specifier: &str) -> Promise;
}

thread_local! {
    /// The modules so far. One that is there is called without waiting: what is to be kept is in its hands before the
    /// page can be left.
    static MODULES: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// Calls a function of a module, and waits for what it gives.
pub async fn call(module: &str, function: &str, arguments: &[&JsValue]) -> Result<JsValue, JsValue> {
    let known =
        MODULES.with_borrow(|modules| modules.iter().find(|(name, _)| name == module).map(|(_, it)| it.clone()));
    let module = match known {
        Some(module) => module,
        None => {
            let loaded = JsFuture::from(import(&site_file(&["js/", module].concat()))).await?;
            MODULES.with_borrow_mut(|modules| modules.push((module.to_owned(), loaded.clone())));
            loaded
        }
    };
    let function: Function = Reflect::get(&module, &function.into())?.unchecked_into();
    let given = function.apply(&JsValue::NULL, &arguments.iter().copied().collect::<Array>())?;
    JsFuture::from(Promise::resolve(&given)).await
}

/// Does something in so many milliseconds, unless what this gives is dropped before. One coat for all: each closure that a
/// timer takes as it is weighs as much as what most of them do.
pub fn timer(millis: u32, then: impl FnOnce() + 'static) -> Timeout {
    boxed_timer(millis, Box::new(then))
}

#[inline(never)]
fn boxed_timer(millis: u32, then: Box<dyn FnOnce()>) -> Timeout {
    Timeout::new(millis, then)
}

/// A field of an object; nothing where there is none.
pub fn field(value: &JsValue, name: &str) -> JsValue {
    Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// The name that an error goes by.
pub fn name_of(error: &JsValue) -> String {
    field(error, "name").as_string().unwrap_or_default()
}

//! Loads the later part: its style sheet, and its code, which is tied to the exports of the part that runs.

use std::cell::{Cell, RefCell};

use js_sys::{Object, Promise, Reflect, WebAssembly};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};

use crate::document::site_file;

thread_local! {
    static HERE: Cell<bool> = const { Cell::new(false) };
    /// What everyone waits for who needs it.
    static COMING: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Whether the later part can be called. Tests are not cut in two.
pub fn is_here() -> bool {
    cfg!(test) || HERE.get()
}

/// Waits for the later part, and says whether it is there. What could not be loaded is fetched again the next time.
pub async fn load() -> bool {
    if is_here() {
        return true;
    }
    let coming = COMING.with_borrow_mut(|coming| coming.get_or_insert_with(|| future_to_promise(fetch())).clone());
    let is_loaded = JsFuture::from(coming).await.is_ok();
    if !is_loaded {
        COMING.take();
    }
    is_loaded
}

async fn fetch() -> Result<JsValue, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    // Both at once. The code is only taken in when the style sheet is there: that cannot be done twice.
    let code = window.fetch_with_str(&site_file("later/page.wasm"));
    JsFuture::from(style(&window)?).await?;
    let first = Object::new();
    Reflect::set(&first, &"".into(), &wasm_bindgen::exports())?;
    JsFuture::from(WebAssembly::instantiate_streaming(&code, &first)).await?;
    HERE.set(true);
    Ok(JsValue::UNDEFINED)
}

/// Puts the style sheet behind the first one.
fn style(window: &web_sys::Window) -> Result<Promise, JsValue> {
    let document = window.document().ok_or(JsValue::UNDEFINED)?;
    let head = document.query_selector("head")?.ok_or(JsValue::UNDEFINED)?;
    // It may be there from the last time, when only the code was missing.
    if head.query_selector("link[href$='/later/page.css']")?.is_some() {
        return Ok(Promise::resolve(&JsValue::UNDEFINED));
    }
    let link: web_sys::HtmlElement = document.create_element("link")?.unchecked_into();
    link.set_attribute("rel", "stylesheet")?;
    link.set_attribute("href", &site_file("later/page.css"))?;
    head.append_child(&link)?;
    Ok(Promise::new(&mut |done, failed| {
        link.set_onload(Some(&done));
        let gone = link.clone();
        let on_error = Closure::once_into_js(move || {
            gone.remove();
            // Whoever waits is told that it failed, nothing more.
            let _ = failed.call0(&JsValue::UNDEFINED);
        });
        link.set_onerror(Some(on_error.unchecked_ref()));
    }))
}

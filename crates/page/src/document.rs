//! The few things that are done to the browser's document itself: its attributes, a file to save, a file to fetch.

use crossfoot_protocol::{ExportView, Locale};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlTextAreaElement, Response, Url};

/// The `lang` attribute of a language.
pub fn tag(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "en",
        Locale::Zh => "zh-CN",
    }
}

/// Sets `html[data-state]`, which tells the style sheets and whoever drives the page what is under way.
pub fn set_state(state: &str) {
    set_root("data-state", state);
}

/// Sets an attribute of the root element. Told its language anew, even the same one, a browser works out all styles of the
/// page again.
pub fn set_root(name: &str, value: &str) {
    if let Some(root) = root().filter(|root| root.get_attribute(name).as_deref() != Some(value)) {
        // Setting an attribute only fails for a name that is none.
        let _ = root.set_attribute(name, value);
    }
}

fn root() -> Option<Element> {
    web_sys::window()?.document()?.document_element()
}

/// Whether the reader asked for less motion.
pub fn wants_calm() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(prefers-reduced-motion: reduce)").ok()?);
    query.is_some_and(|query| query.matches())
}

/// How wide the window is.
pub fn width() -> u32 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.map_or(0, |width| width as u32)
}

/// Hands a file to the reader. It never leaves the browser: the link points into its memory.
pub fn save_file(export: &ExportView) -> Option<()> {
    let document = web_sys::window()?.document()?;
    let kind = BlobPropertyBag::new();
    kind.set_type(&export.mime);
    let parts = js_sys::Array::of1(&export.content.as_str().into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.unchecked_into();
    link.set_href(&url);
    link.set_download(&export.name);
    link.click();
    // The download has its own hold on the data only once it has begun.
    crate::script::timer(60_000, move || drop(Url::revoke_object_url(&url))).forget();
    Some(())
}

/// Opens the browser's own dialog for printing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without one has nothing to print with.
        let _ = window.print();
    }
}

/// The address of a file that belongs to this version of the page: the site keeps those in a folder named after it.
pub fn site_file(name: &str) -> String {
    let folder = root().and_then(|root| root.get_attribute("data-files")).unwrap_or_default();
    ["./", &folder, "/", name].concat()
}

/// Copies a text; nothing where the browser does not let it.
pub async fn copy(text: &str) -> Option<()> {
    let navigator = web_sys::window()?.navigator();
    // Not there on a page that came over an insecure way.
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok().filter(|there| there.is_object());
    there?;
    JsFuture::from(navigator.clipboard().write_text(text)).await.ok().map(drop)
}

/// The text of a file of the site.
pub async fn fetch_text(name: &str) -> Option<String> {
    let response: Response =
        JsFuture::from(web_sys::window()?.fetch_with_str(&site_file(name))).await.ok()?.unchecked_into();
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// The paste box. What stands in it belongs to the browser: five megabytes are not compared at every drawing.
pub fn paste_box() -> Option<HtmlTextAreaElement> {
    web_sys::window()?.document()?.get_element_by_id("paste-box")?.dyn_into().ok()
}

/// What stands in the paste box.
pub fn box_text() -> String {
    paste_box().map(|field| field.value()).unwrap_or_default()
}

/// Puts a text into the paste box, before what stands in it.
pub fn put_into_box(text: &str) {
    if let Some(field) = paste_box().filter(|_| !text.is_empty()) {
        let here = field.value();
        let between = if here.is_empty() { "" } else { "\n\n" };
        field.set_value(&[text, between, &here].concat());
    }
}

/// Empties the paste box.
pub fn empty_box() {
    if let Some(field) = paste_box() {
        field.set_value("");
    }
}

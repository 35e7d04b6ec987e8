//! The functions of the JavaScript package: what comes in is taken apart, the edge that all share is called, what goes out
//! is plain objects. Offsets count as JavaScript does.

use crossfoot::edge::{self, Options};
use crossfoot::report::{OffsetUnit, json_of, rule_rows};
use crossfoot::text::split::parse_published;
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// What `code` of an error says.
mod code {
    /// The texts are none.
    pub const INPUT: &str = "CROSSFOOT_INPUT";
    /// The options cannot be used.
    pub const OPTIONS: &str = "CROSSFOOT_OPTIONS";
}

/// Reads texts: their articles, figures and claims.
#[wasm_bindgen(skip_typescript)]
pub fn read(texts: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let (texts, options) = (taken(texts)?, chosen(options)?);
    let settings = options.settings().map_err(|said| error(code::OPTIONS, &said))?;
    given(&edge::read(&borrowed(&texts), &settings, OffsetUnit::Utf16))
}

/// Checks texts against each other: the whole report.
#[wasm_bindgen(skip_typescript)]
pub fn check(texts: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let (texts, options) = (taken(texts)?, chosen(options)?);
    let settings = options.settings().map_err(|said| error(code::OPTIONS, &said))?;
    let mut report = edge::check(&borrowed(&texts), &settings);
    edge::keep(&mut report, options.least());
    report.count_in(OffsetUnit::Utf16, &borrowed(&texts));
    given(&report)
}

/// The figures of one text; "last year" counts from `day`.
#[wasm_bindgen(skip_typescript)]
pub fn mentions(text: &JsValue, day: &JsValue) -> Result<JsValue, JsValue> {
    let text = text.as_string().ok_or_else(|| error(code::INPUT, "the text must be a string"))?;
    let known = if left_out(day) {
        None
    } else {
        let day = day.as_string().ok_or_else(|| error(code::OPTIONS, "the day must be a string, YYYY-MM-DD"))?;
        let no_day = || error(code::OPTIONS, &format!("“{day}” is no day; write it as YYYY-MM-DD"));
        Some(parse_published(&day).ok_or_else(no_day)?.date)
    };
    given(&edge::mentions(&text, known, OffsetUnit::Utf16))
}

/// Every check, explained in both languages.
#[wasm_bindgen(skip_typescript)]
pub fn rules() -> Result<JsValue, JsValue> {
    given(&rule_rows())
}

/// A text, or a list of texts.
fn taken(texts: &JsValue) -> Result<Vec<String>, JsValue> {
    if let Some(text) = texts.as_string() {
        return Ok(vec![text]);
    }
    let list = texts.dyn_ref::<js_sys::Array>().map(|list| list.iter().map(|text| text.as_string()).collect());
    list.flatten().ok_or_else(|| error(code::INPUT, "the texts must be a string or an array of strings"))
}

/// Whether nothing is given for what may be left out.
fn left_out(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

fn borrowed(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// The options, by way of JSON, so that what is not known is refused with the words of all other edges.
fn chosen(options: &JsValue) -> Result<Options, JsValue> {
    if left_out(options) {
        return Ok(Options::default());
    }
    let no_object = || error(code::OPTIONS, "the options must be an object");
    if !options.is_object() || js_sys::Array::is_array(options) {
        return Err(no_object());
    }
    let json = js_sys::JSON::stringify(options).ok().and_then(|json| json.as_string()).ok_or_else(no_object)?;
    serde_json::from_str(&json).map_err(|refused| {
        let said = refused.to_string();
        error(code::OPTIONS, said.split(" at line ").next().unwrap_or_default())
    })
}

/// Plain objects, by way of JSON too: one text crosses over, which the browser takes apart faster than it lets an object be
/// put together from here property by property.
fn given(value: &impl Serialize) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&json_of(value, false))
}

/// An `Error` with a code that a program can go by.
fn error(code: &str, message: &str) -> JsValue {
    let error = js_sys::Error::new(&format!("crossfoot: {message}"));
    // a fresh object takes any property
    let _ = js_sys::Reflect::set(&error, &"code".into(), &code.into());
    error.into()
}

//! Dates and counts as the reader writes them. In the interface's language, and of the reader's own kind of it where the
//! browser knows one: the day first in British English.

use std::cell::RefCell;

use crossfoot_protocol::Locale;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::document;

thread_local! {
    /// The formats of dates so far: a new one for each date would take longer than all else on its card.
    static FORMATS: RefCell<Vec<(Locale, bool, Function)>> = const { RefCell::new(Vec::new()) };
}

/// `13 Aug 2025, 10:01` out of `2025-08-13T10:01`; what is no date is left as it is.
pub fn date(locale: Locale, published: &str) -> String {
    let timed = published.len() > 10;
    let parsed = Date::new(&[published, if timed { "Z" } else { "T00:00Z" }].concat().into());
    if published.is_empty() || parsed.get_time().is_nan() {
        return published.into();
    }
    let said = format(locale, timed).call1(&JsValue::NULL, &parsed).ok().and_then(|said| said.as_string());
    said.unwrap_or_else(|| published.into())
}

/// `12,345`.
pub fn count(locale: Locale, count: usize) -> String {
    // Written alike everywhere, and most counts are so small: a browser takes milliseconds to learn how to group them.
    if count < 1000 {
        return count.to_string();
    }
    js_sys::Number::from(count as f64).to_locale_string(&tag(locale)).into()
}

/// Has the browser make the formats, which takes it as long as a column takes to be drawn.
pub fn warm(locale: Locale) {
    for timed in [false, true] {
        format(locale, timed);
    }
}

/// The format of days, or of days with their time.
fn format(locale: Locale, timed: bool) -> Function {
    FORMATS.with_borrow_mut(|formats| {
        if let Some((.., format)) = formats.iter().find(|(of, with, _)| (*of, *with) == (locale, timed)) {
            return format.clone();
        }
        let options = Object::new();
        // An article's time has no zone: it is told as it was printed.
        let chosen = [("timeZone", "UTC"), ("dateStyle", "medium"), ("timeStyle", "short")];
        for (name, value) in chosen.into_iter().take(if timed { 3 } else { 2 }) {
            // A plain object takes any field.
            let _ = Reflect::set(&options, &name.into(), &value.into());
        }
        let format = Intl::DateTimeFormat::new(&Array::of1(&tag(locale).into()), &options).format();
        formats.push((locale, timed, format.clone()));
        format
    })
}

/// The reader's own tag where it is of the interface's language.
fn tag(locale: Locale) -> String {
    let ours = document::tag(locale);
    let own = web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default();
    if own.get(..2) == ours.get(..2) { own } else { ours.into() }
}

#[cfg(test)]
mod tests {
    use crossfoot_protocol::Locale;
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::{count, date};

    #[wasm_bindgen_test]
    fn dates_keep_their_day_and_time_in_every_zone() {
        let said = date(Locale::En, "2025-08-13T23:01");
        assert!(said.contains("2025") && said.contains("13") && said.contains("01"), "{said}");
        assert_eq!(date(Locale::Zh, "2025-08-13"), "2025年8月13日");
    }

    #[wasm_bindgen_test]
    fn what_is_no_date_stays() {
        assert_eq!((date(Locale::En, ""), date(Locale::En, "spring")), (String::new(), "spring".into()));
    }

    #[wasm_bindgen_test]
    fn counts_are_grouped() {
        assert_eq!((count(Locale::En, 12_345), count(Locale::Zh, 999)), ("12,345".into(), "999".into()));
    }
}

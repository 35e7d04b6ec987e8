//! The address: behind its `#` stand `key=value` pairs, joined by `&`, that say what is in view. No server ever sees it.
//!
//! What the page shows is in [`State`](crate::state::State); its `route` says what of that belongs into the address.
//! [`follow`] writes it there after each drawing, as a step of its own where the reader went somewhere, so that the
//! browser's way back leads through views and findings. The other way round, the desk takes a route that the reader
//! opened and tells the state of it.

use wasm_bindgen::JsValue;

/// The view that is open.
pub const VIEW: &str = "view";
/// The view of the methods.
pub const METHODS: &str = "methods";
/// The view of the evaluation.
pub const EVALUATION: &str = "evaluation";
/// The finding that is in view, by its fingerprint.
pub const FINDING: &str = "finding";
/// A set that came with the link: taken in once, then no longer part of the address.
pub const SET: &str = "set";
/// A text that a bookmark brought along: taken in once as well.
pub const TEXT: &str = "text";

/// Where going is a step that the way back leads to; all else only corrects the address.
const STEPS: [&str; 2] = [VIEW, FINDING];

/// The pairs of an address, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route(Vec<(String, String)>);

impl Route {
    /// The route in the browser's address.
    pub fn here() -> Self {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok());
        Route::parse(&hash.unwrap_or_default())
    }

    /// Reads what stands behind the `#`. A pair without a key, or that is not encoded as it must be, is left out.
    pub fn parse(hash: &str) -> Self {
        let pairs = hash.trim_start_matches('#').split('&').filter_map(|pair| {
            let (key, value) = pair.split_once('=')?;
            let value = String::from(js_sys::decode_uri_component(value).ok()?);
            (!key.is_empty() && !value.is_empty()).then(|| (key.to_owned(), value))
        });
        Route(pairs.collect())
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// With this value for a key, or without the key.
    pub fn with(mut self, key: &str, value: Option<&str>) -> Self {
        self.0.retain(|(name, _)| name != key);
        self.0.extend(value.map(|value| (key.to_owned(), value.to_owned())));
        self
    }

    /// As it is written behind the `#`.
    pub fn text(&self) -> String {
        let pair = |(key, value): &(String, String)| {
            [key.as_str(), "=", &String::from(js_sys::encode_uri_component(value))].concat()
        };
        self.0.iter().map(pair).collect::<Vec<_>>().join("&")
    }
}

/// Brings the address after what is in view.
pub fn follow(now: &Route) {
    let here = Route::here();
    let Some(window) = web_sys::window().filter(|_| here != *now) else { return };
    let Ok(history) = window.history() else { return };
    let (place, text) = (window.location(), now.text());
    // Written out: a bare `#…` would be taken as relative to the page's base, which names no file.
    let parts = [place.pathname(), place.search()].into_iter().flatten();
    let address: String = parts.chain((!text.is_empty()).then(|| ["#", &text].concat())).collect();
    let went = STEPS.into_iter().any(|key| now.get(key).is_some_and(|value| here.get(key) != Some(value)));
    // A browser that declines shows the page all the same.
    let _ = if went {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::Route;

    #[wasm_bindgen_test]
    fn pairs_are_read_and_written() {
        let route = Route::parse("#view=overview&finding=9f2c&columns=1%3A0%2C2%3A0");
        assert_eq!(
            (route.get("view"), route.get("columns"), route.get("set")),
            (Some("overview"), Some("1:0,2:0"), None)
        );
        assert_eq!(route.text(), "view=overview&finding=9f2c&columns=1%3A0%2C2%3A0");
        assert_eq!(route.with("view", None).with("finding", Some("a&b")).text(), "columns=1%3A0%2C2%3A0&finding=a%26b");
    }

    #[wasm_bindgen_test]
    fn what_is_no_pair_is_left_out() {
        assert_eq!(Route::parse("#findings").text(), "");
        assert_eq!(Route::parse("#=5&a=&b=%E4%BA&c=%E4%BA%BF").text(), "c=%E4%BA%BF");
        assert_eq!(Route::parse("").text(), "");
    }
}

//! The reader's small choices, in localStorage; where there is none, they hold until the page is closed.

use crossfoot_protocol::{Locale, names};
use web_sys::Storage;

use crate::state::{Arrangement, Bound, Looks, Theme};

const LOCALE: &str = "crossfoot.locale";
const OFF: &str = "crossfoot.off";
const THEME: &str = "crossfoot.theme";
const LOOKS: &str = "crossfoot.looks";
const KEYS: &str = "crossfoot.keys";
const RATES: &str = "crossfoot.rates";
const ARRANGEMENT: &str = "crossfoot.columns";

/// The language chosen before, or else the browser's.
pub fn locale() -> Locale {
    let tag = get(LOCALE).or_else(|| web_sys::window().and_then(|window| window.navigator().language()));
    match tag {
        Some(tag) if tag.to_ascii_lowercase().starts_with("zh") => Locale::Zh,
        _ => Locale::En,
    }
}

/// Keeps the language.
pub fn set_locale(locale: Locale) {
    put(LOCALE, names::locale(locale));
}

/// The colours chosen before.
pub fn theme() -> Theme {
    let kept = get(THEME);
    let found = Theme::ALL.into_iter().find(|(theme, _)| kept.as_deref() == Some(theme.name()));
    found.map_or(Theme::Auto, |(theme, _)| theme)
}

/// Keeps the colours.
pub fn set_theme(theme: Theme) {
    put(THEME, theme.name());
}

/// The checks that were turned off.
pub fn off() -> Vec<String> {
    let kept = storage().and_then(|storage| storage.get_item(OFF).ok().flatten()).unwrap_or_default();
    kept.split(' ').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Keeps which checks are off.
pub fn set_off(off: &[String]) {
    put(OFF, &off.join(" "));
}

/// How the reader likes to read.
pub fn looks() -> Looks {
    Looks::of_text(&get(LOOKS).unwrap_or_default())
}

/// Keeps how the reader likes to read.
pub fn set_looks(looks: Looks) {
    put(LOOKS, &looks.names().join(" "));
}

/// The reader's own keys.
pub fn keys() -> Bound {
    Bound::of_text(&get(KEYS).unwrap_or_default())
}

/// Keeps the reader's own keys.
pub fn set_keys(bound: &str) {
    put(KEYS, bound);
}

/// The reader's own exchange rates, as typed.
pub fn rates() -> String {
    get(RATES).unwrap_or_default()
}

/// Keeps the reader's own exchange rates.
pub fn set_rates(typed: &str) {
    put(RATES, typed);
}

/// How the articles stand side by side.
pub fn arrangement() -> Arrangement {
    Arrangement::of_text(&get(ARRANGEMENT).unwrap_or_default())
}

/// Keeps how the articles stand side by side.
pub fn set_arrangement(arrangement: &Arrangement) {
    put(ARRANGEMENT, &arrangement.to_text());
}

fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

fn put(key: &str, value: &str) {
    // A browser that keeps nothing still shows the page as chosen: nothing is lost that matters.
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

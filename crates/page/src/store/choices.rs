//! The reader's small choices, in localStorage; where there is none, they hold until the page is closed.

use crossfoot_protocol::{Locale, names};
use web_sys::Storage;

use crate::state::Theme;

const LOCALE: &str = "crossfoot.locale";
const OFF: &str = "crossfoot.off";
const THEME: &str = "crossfoot.theme";

/// The language chosen before, or else the browser's.
pub fn locale() -> Locale {
    let kept = storage().and_then(|storage| storage.get_item(LOCALE).ok().flatten());
    let tag = kept.or_else(|| web_sys::window().and_then(|window| window.navigator().language()));
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
    match storage().and_then(|storage| storage.get_item(THEME).ok().flatten()).as_deref() {
        Some("light") => Theme::Light,
        Some("dark") => Theme::Dark,
        _ => Theme::Auto,
    }
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

fn put(key: &str, value: &str) {
    // A browser that keeps nothing still shows the page as chosen: nothing is lost that matters.
    if let Some(storage) = storage() {
        let _ = storage.set_item(key, value);
    }
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

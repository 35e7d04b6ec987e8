//! The ways into the later part, all of them: the build cuts where these functions are called. See the module above.
//!
//! None may be inlined.

use crossfoot_protocol::{Answer, Document, Locale, Look, Part};

use crate::checked::Checked;
use crate::views;
use crate::ways::Ways;

#[inline(never)]
pub fn look(checked: &Checked, locale: Locale, look: Look) -> Option<Answer> {
    views::look(checked, locale, look)
}

#[inline(never)]
pub fn typed(checked: &Checked, locale: Locale, mention: &str, part: Part, text: String) -> Option<Answer> {
    views::typed(checked, locale, mention, part, text)
}

#[inline(never)]
pub fn figure(checked: &Checked, locale: Locale, mention: &str, documents: &[&Document]) -> Option<Answer> {
    views::figure(checked, locale, mention, documents.iter().copied())
}

#[inline(never)]
pub fn export(checked: &Checked, documents: &[&Document], locale: Locale, format: &str) -> Option<Answer> {
    views::export(&checked.report, documents.iter().copied(), locale, format)
}

#[inline(never)]
pub fn ways(locale: Locale, on: bool, typed: &str) -> (Ways, String) {
    Ways::of(locale, on, typed)
}

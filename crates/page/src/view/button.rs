//! Buttons: written once, so that each further one costs a call and no more.

use crossfoot_protocol::Locale;
use yew::prelude::*;

use crate::strings::{Say, Text};

/// A button: its style, its handle, its name, and its deed.
#[inline(never)]
pub fn button(class: &'static str, part: &'static str, name: &'static str, deed: Callback<MouseEvent>) -> Html {
    html! {
        <button {class} type="button" data-part={part} onclick={deed}>{ name }</button>
    }
}

/// The `×` that puts something away.
#[inline(never)]
pub fn close(locale: Locale, class: &'static str, deed: Callback<MouseEvent>) -> Html {
    html! {
        <button {class} type="button" aria-label={locale.say(Text::Close)} onclick={deed}>{ "×" }</button>
    }
}

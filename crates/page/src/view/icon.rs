//! The signs of severity: each has its own shape, so that colour is never alone.

use crossfoot_protocol::Severity;
use yew::prelude::*;

use crate::names;

/// The sign of a severity: a filled disc, a triangle, a ring.
pub fn severity_icon(severity: Severity) -> Html {
    let shape = match severity {
        Severity::Error => html! { <>
            <circle class="icon-fill" cx="8" cy="8" r="7" /><path class="icon-cut" d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" />
        </> },
        Severity::Warning => html! { <>
            <path class="icon-fill" d="M8 1.2L15.4 14.4H.6z" /><path class="icon-cut" d="M8 5.8v4M8 11.6v1" />
        </> },
        Severity::Note => html! { <>
            <circle class="icon-line" cx="8" cy="8" r="6.2" /><path class="icon-line" d="M8 7.2v4M8 4.4v1" />
        </> },
    };
    html! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" data-severity={names::severity(severity)}>{ shape }</svg> }
}

//! The signs of severity: each has its own shape, so that colour is never alone.

use crossfoot_protocol::{Severity, names};
use yew::prelude::*;

/// The sign of a severity: a filled disc, a triangle, a ring.
pub fn severity_icon(severity: Severity) -> Html {
    let (shape, sign) = match severity {
        Severity::Error => ("M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z", "M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6"),
        Severity::Warning => ("M8 1.2L15.4 14.4H.6z", "M8 5.8v4M8 11.6v1"),
        Severity::Note => ("M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8z", "M8 7.2v4M8 4.4v1"),
    };
    html! {
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" data-severity={names::severity(severity)}>
            <path class="icon-shape" d={shape} /><path class="icon-sign" d={sign} />
        </svg>
    }
}

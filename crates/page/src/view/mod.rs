//! The components, one a file; they show the state and call the desk.

mod app;
mod block;
mod card;
mod column;
mod columns;
mod head;
mod header;
mod icon;
mod legend;
mod menu;
mod near;
mod panel;
mod rail;
mod reading;
mod rule;
mod sheet;
mod toast;
mod troubles;

use std::rc::Rc;

use crossfoot_protocol::{Lang, Locale};
use yew::{hook, use_context};

use crate::desk::Desk;

pub use app::App;

/// What every component may use: the reader's hands and language.
#[hook]
fn use_desk() -> (Rc<Desk>, Locale) {
    let desk = use_context::<Rc<Desk>>().expect("the app provides the desk");
    let locale = use_context::<Locale>().expect("the app provides the language");
    (desk, locale)
}

/// The `lang` attribute of a text; none where the language is not known.
fn lang(lang: Lang) -> Option<&'static str> {
    match lang {
        Lang::En => Some("en"),
        Lang::Zh => Some("zh"),
        Lang::Other => None,
    }
}

/// `2025-08-13 10:01` out of `2025-08-13T10:01`.
fn printed_date(published: &str) -> String {
    published.replace('T', " ")
}

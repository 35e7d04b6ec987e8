//! What is drawn, one part a file: it shows the state and calls the desk.
//!
//! A part is a component only where it keeps something of its own, or is worth not drawing again: each component
//! weighs some kilobytes.

mod after;
mod app;
mod block;
mod button;
mod card;
mod column;
mod columns;
mod commands;
mod correct;
mod dialog;
mod draw;
mod edge;
mod exports;
mod filter;
mod gutter;
mod head;
mod header;
mod icon;
mod in_text;
mod kept;
mod keys;
mod legend;
pub mod letter;
mod library;
mod line;
mod looks;
mod menu;
mod methods;
mod near;
mod newer;
mod overview;
mod palette;
mod panel;
mod peek;
pub mod places;
mod progress;
mod rail;
mod reading;
mod rule;
mod sentence;
mod sheet;
mod stretch;
mod sure;
mod tables;
mod thread;
mod toast;
mod troubles;
mod what_if;

use crossfoot_protocol::Lang;

pub use after::after;
pub use app::App;
pub use button::button;
pub use commands::{commands, keys_of, written};
pub use draw::draw;
pub use keys::by_key;
pub use overview::leave as leave_overview;
pub use thread::moved;

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

//! The worker in two parts. The first one reads and checks, and shows articles and findings; the later one is what a
//! reader asks for afterwards: a figure's reading, the overview, files. It comes in a file of its own as soon as the first
//! set has been answered, and shares the memory of the first.
//!
//! The site's build cuts them (`xtask/src/site/split`): whatever only the functions of [`part`] lead to goes into the
//! later file. They may be called only where [`is_here`] says so; [`needs`] says which questions lead to them, and
//! `main.rs` lets these wait.

mod load;
mod part;

use crossfoot_protocol::{Ask, Locale};

pub use load::{is_here, load};
pub use part::{export, figure, look, typed, ways};

/// Whether a question can only be answered by the later part. None of these changes what the set is, so that one which
/// cannot be answered leaves page and worker of one mind.
pub fn needs(ask: &Ask) -> bool {
    match ask {
        Ask::Typed { .. } | Ask::Figure { .. } | Ask::Export { .. } | Ask::Look(_) => true,
        // Every page tells of these when it begins; most have nothing to tell.
        Ask::Ways { on, rates } => *on || !rates.is_empty(),
        _ => false,
    }
}

/// What is said where it cannot be loaded.
pub fn missing(locale: Locale) -> String {
    locale
        .pick(
            "A part of the page could not be loaded. Nothing is lost; with a connection, try again.",
            "页面的一部分未能载入。内容都还在；请在联网后重试。",
        )
        .into()
}

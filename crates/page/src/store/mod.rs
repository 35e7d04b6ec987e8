//! What survives a reload: texts in IndexedDB, small choices in localStorage.

mod choices;
mod keep;

pub use choices::{locale, off, set_locale, set_off, set_theme, theme};
pub use keep::{Set, keep_documents, keep_draft, restore, trouble, watch, written};

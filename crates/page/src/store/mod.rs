//! What survives a reload: texts in IndexedDB, small choices in localStorage.

mod choices;
mod keep;

pub use choices::{
    arrangement, keys, locale, looks, off, rates, set_arrangement, set_keys, set_locale, set_looks, set_off, set_rates,
    set_theme, theme,
};
pub use keep::{Set, keep_documents, keep_draft, restore, trouble, watch, written};

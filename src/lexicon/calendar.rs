//! Names of months.

use std::sync::LazyLock;

use super::Phrases;

/// English month names and their short forms: 1 to 12. `May` and `March` only with a capital.
pub static MONTHS: LazyLock<Phrases<u8>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: [&[&str]; 12] = [
        &["January", "Jan", "Jan."], &["February", "Feb", "Feb."], &["March", "Mar", "Mar."], &["April", "Apr", "Apr."],
        &["May"], &["June", "Jun", "Jun."], &["July", "Jul", "Jul."], &["August", "Aug", "Aug."],
        &["September", "Sep", "Sept", "Sep.", "Sept."], &["October", "Oct", "Oct."], &["November", "Nov", "Nov."],
        &["December", "Dec", "Dec."],
    ];
    Phrases::new((1..).zip(ROWS).flat_map(|(month, names)| names.iter().map(move |name| (*name, month))))
});

//! The words between two figures: whether they only join them, and which stands before one.

use crate::text::around::Ends;
pub(super) use crate::text::{ends_with, only};

/// Words by which what follows is counted anew: "31,000 trams, and the number of buses increased by 4%".
pub(super) const ANEW: &[&str] = &[" and the number of ", " and that of ", " and those of "];

/// The text without a word of bound at its end.
pub(super) fn before_bound(head: &str) -> &str {
    let head = head.trim_end();
    let bounds =
        ["about", "around", "nearly", "over", "some", "just", "almost", "approximately", "约", "超", "近", "不足"];
    head.without_end(&bounds).trim_end()
}

/// The text without an owner or what was done to a figure at its end: "from January's", "from a revised".
pub(super) fn without_owner(head: &str) -> &str {
    let head = head.without_end(&["revised", "adjusted", "restated"]).trim_end();
    let owned = head.ends_with_any(&["'s", "’s", "s'", "s’"]);
    let start = head.rfind(' ').map_or(0, |at| at + 1);
    if owned { head[..start].trim_end() } else { head }
}

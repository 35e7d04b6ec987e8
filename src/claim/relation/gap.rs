//! The words between two figures: whether they only join them, and which stands before one.

pub(super) use crate::text::{ends_with, only};

/// The text without a word of bound at its end.
pub(super) fn before_bound(head: &str) -> &str {
    let head = head.trim_end();
    let bounds =
        ["about", "around", "nearly", "over", "some", "just", "almost", "approximately", "约", "超", "近", "不足"];
    bounds.iter().find_map(|word| head.strip_suffix(word)).unwrap_or(head).trim_end()
}

/// The text without an owner or what was done to a figure at its end: "from January's", "from a revised".
pub(super) fn without_owner(head: &str) -> &str {
    let head =
        ["revised", "adjusted", "restated"].iter().find_map(|word| head.strip_suffix(word)).unwrap_or(head).trim_end();
    let owned = ["'s", "’s", "s'", "s’"].iter().any(|ending| head.ends_with(ending));
    let start = head.rfind(' ').map_or(0, |at| at + 1);
    if owned { head[..start].trim_end() } else { head }
}

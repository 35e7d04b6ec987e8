//! The keys that the reader has given to commands in place of the usual ones.

use std::rc::Rc;

/// Pairs `command=keys`, parted by a space; no keys behind the `=` for a command that is to have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound(Rc<str>);

impl Bound {
    /// As they are kept.
    pub fn of_text(text: &str) -> Self {
        Bound(text.into())
    }

    /// The keys of a command; nothing where it has its usual ones.
    pub fn of(&self, command: &str) -> Option<&str> {
        self.0.split(' ').find_map(|pair| pair.split_once('=').filter(|(id, _)| *id == command).map(|(_, keys)| keys))
    }
}

impl Default for Bound {
    fn default() -> Self {
        Bound::of_text("")
    }
}

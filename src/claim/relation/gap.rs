//! The words between two figures: whether they only join them, and which stands before one.

pub(super) use crate::text::{ends_with, only};

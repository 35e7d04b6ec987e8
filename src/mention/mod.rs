//! Figures as printed, each with its place, exact value, unit and bound.

mod kind;

pub use kind::Kind;

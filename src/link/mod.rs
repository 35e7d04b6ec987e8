//! The set: topics joined over the articles, claims gathered into buckets, and which of them may be compared.

mod bucket;
mod compare;
mod copies;
mod owners;
mod parallel;
mod position;
mod topics;

pub use bucket::{Bucket, ClaimId, Group, Linked};
pub use compare::{Match, Reason, compare};
pub use position::{Position, positions};

//! The set: topics joined over the articles, claims gathered into buckets, and which of them may be compared.

mod again;
mod aligned;
mod bucket;
mod choice;
mod compare;
mod copies;
mod distant;
mod evidence;
mod figure;
mod gathered;
mod groups;
mod key;
mod kin;
mod meeting;
mod overlay;
mod owners;
mod parallel;
mod position;
mod sentence;
mod testimony;
mod ties;
mod told_again;
mod topics;

pub use aligned::{Aligned, Slip};
pub use bucket::{Bucket, ClaimId, Group, Linked};
pub use compare::{Match, Reason, compare, other_nouns, statuses_meet};
pub use figure::Figure;
pub use gathered::{Course, Gathered, Growth};
pub use groups::Groups;
pub use key::{ByValue, Key};
pub use meeting::{claim_bucket, meeting_keys};
pub use overlay::{Laid, Overlay};
pub use position::{Position, positions};
pub use sentence::Sentence;
pub use ties::Ties;
pub use told_again::ToldAgain;

//! What comes in: pasted HTML and files, turned into plain text.

mod bare;
mod decode;
mod files;
mod html;
mod lines;

pub use decode::Refusal;
pub use files::{Source, read, take_files};
pub use html::{is_markup, text_of_html};

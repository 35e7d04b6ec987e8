//! Reads the files that the reader opened or dropped.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FileList, TextDecoder, TextDecoderOptions};

use super::decode::{Refusal, decode};
use super::html::text_of_html;
use crate::script::{call, name_of};

/// A text with the name that it came under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// File name, or an empty string for a paste.
    pub name: String,
    /// The text.
    pub text: String,
}

/// The files of a list; the list itself is emptied by the browser once the event is over.
pub fn take_files(list: Option<FileList>) -> Vec<File> {
    list.map_or_else(Vec::new, |list| (0..list.length()).filter_map(|index| list.get(index)).collect())
}

/// The text of a file, of HTML too.
pub async fn read(file: File) -> Result<Source, (String, Refusal)> {
    let name = file.name();
    match read_text(&file).await {
        Ok(text) => Ok(Source { name, text }),
        Err(refusal) => Err((name, refusal)),
    }
}

async fn read_text(file: &File) -> Result<String, Refusal> {
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Refusal::Unreadable)?;
    let bytes = Uint8Array::new(&buffer);
    let text = match decode(&bytes.to_vec(), decode_gb18030) {
        // A document of Word is an archive; what reads it is loaded for it.
        Err(Refusal::Document("Zip")) => read_document("docx.js", &bytes).await?,
        Err(Refusal::Document("PDF")) => read_document("pdf.js", &bytes).await?,
        text => text?,
    };
    if !is_html(file) {
        return Ok(text);
    }
    let text = text_of_html(&text);
    if text.trim().is_empty() { Err(Refusal::Empty) } else { Ok(text) }
}

async fn read_document(module: &str, bytes: &Uint8Array) -> Result<String, Refusal> {
    match call(module, "text", &[bytes]).await {
        Ok(text) => text.as_string().filter(|text| !text.trim().is_empty()).ok_or(Refusal::Empty),
        Err(error) => Err(match name_of(&error).as_str() {
            "NoDocument" => Refusal::Document("Zip"),
            "Locked" => Refusal::Locked,
            "TooLarge" => Refusal::Large,
            _ => Refusal::Unreadable,
        }),
    }
}

fn is_html(file: &File) -> bool {
    let name = file.name().to_ascii_lowercase();
    file.type_() == "text/html" || [".html", ".htm", ".xhtml"].iter().any(|end| name.ends_with(end))
}

/// Chinese text files from before UTF-8, by the browser's own decoder.
fn decode_gb18030(bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options("gb18030", &options).ok()?;
    decoder.decode_with_js_u8_array(Uint8Array::from(bytes).unchecked_ref()).ok()
}

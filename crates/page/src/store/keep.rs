//! Keeps sets of documents and the draft, by the module `store.js`: what changed is written, what is gone is deleted.

use crossfoot_protocol::wire::{Read, Write};
use crossfoot_protocol::{Document, Edits};
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::script::{call, field, name_of};
use crate::state::{Documents, State, Trouble};

const STORE: &str = "store.js";

/// A set as it was kept, or came in a link or a file.
#[derive(Default)]
pub struct Set {
    /// The name that the reader gave it; may be empty.
    pub name: String,
    /// Its documents.
    pub documents: Vec<Document>,
    /// Whether the corrections of one could not be read: its text is there without them.
    pub mended: bool,
}

impl Set {
    /// Reads a set. A document without a text is none.
    pub fn read(value: &JsValue) -> Self {
        let mut set = Set { name: field(value, "name").as_string().unwrap_or_default(), ..Set::default() };
        for value in field(value, "documents").unchecked_into::<Array>().iter() {
            if let Some(document) = Document::read(&value) {
                set.documents.push(document);
            } else if let (Some(id), Some(text)) = (u32::read(&field(&value, "id")), field(&value, "text").as_string())
            {
                let name = field(&value, "name").as_string().unwrap_or_default();
                set.documents.push(Document { id, name, text, edits: Edits::default() });
                set.mended = true;
            }
        }
        set
    }
}

/// The set on the desk as the modules take it.
pub fn written(state: &State) -> JsValue {
    let set = Object::new();
    // A plain object takes any field.
    let _ = Reflect::set(&set, &"name".into(), &state.name.as_str().into());
    let _ = Reflect::set(&set, &"documents".into(), &documents(&state.documents));
    set.into()
}

fn documents(documents: &Documents) -> JsValue {
    documents.iter().map(|document| document.write()).collect::<Array>().into()
}

/// What the last visit left: the set on the desk, and what stood in the paste box.
pub async fn restore() -> Result<(Set, String), Trouble> {
    let kept = call(STORE, "restore", &[]).await.map_err(trouble)?;
    Ok((Set::read(&kept), field(&kept, "draft").as_string().unwrap_or_default()))
}

/// Writes the difference between the documents as they were and as they are now.
pub async fn keep_documents(before: Documents, now: State) -> Result<(), Trouble> {
    let gone = before.iter().filter(|old| !now.documents.iter().any(|document| document.id == old.id));
    let gone: Array = gone.map(|document| JsValue::from(document.id)).collect();
    let put = now.documents.iter().filter(|document| !before.contains(document));
    let put: Array = put.map(|document| document.write()).collect();
    let label = now.articles.first().map(|article| article.title.as_str()).unwrap_or_default();
    let count = now.articles.len().max(now.documents.len().min(1));
    call(STORE, "keep", &[&gone, &put, &label.into(), &count.into()]).await.map_err(trouble).map(drop)
}

/// Keeps what stands in the paste box.
pub async fn keep_draft(text: String) -> Result<(), Trouble> {
    call(STORE, "keepDraft", &[&text.into()]).await.map_err(trouble).map(drop)
}

/// Calls back whenever another tab has written the set that is on the desk here.
pub async fn watch(elsewhere: impl Fn() + 'static) {
    let callback = Closure::<dyn Fn()>::new(elsewhere).into_js_value();
    // Without it, the next writing finds out.
    let _ = call(STORE, "watch", &[&callback]).await;
}

/// What the reader must know of an error of the modules that keep things.
pub fn trouble(error: JsValue) -> Trouble {
    match name_of(&error).as_str() {
        "QuotaExceededError" => Trouble::Full,
        "VersionError" => Trouble::KeptByNewer,
        "Elsewhere" => Trouble::Elsewhere,
        _ => Trouble::Storage,
    }
}

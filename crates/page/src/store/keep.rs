//! Keeps the documents and the draft: what changed is written, what is gone is deleted.

use crossfoot_protocol::Document;
use crossfoot_protocol::wire::{Read, Write};
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbTransactionMode};

use crate::shared::Shared;
use crate::state::Documents;

use super::database::{Failure, all, done, open, store};

const DOCUMENTS: &str = "documents";
const DRAFT: &str = "draft";
const STORES: &[&str] = &[DOCUMENTS, DRAFT];

/// What the last visit left: the documents, and what stood in the paste box.
pub async fn restore() -> Result<(Vec<Document>, String), Failure> {
    let database = open(STORES).await?;
    let values = all(&store(&database, DOCUMENTS, IdbTransactionMode::Readonly)?).await?;
    // A document written by another version that cannot be read is left alone rather than deleted.
    let documents = values.into_iter().filter_map(|value| Document::read(&value)).collect();
    let draft = done(&store(&database, DRAFT, IdbTransactionMode::Readonly)?.get(&JsValue::from_str(DRAFT))?).await?;
    database.close();
    Ok((documents, draft.as_string().unwrap_or_default()))
}

/// Writes the difference between two states of the desk.
pub async fn keep_documents(before: Documents, now: Documents) -> Result<(), Failure> {
    let database = open(STORES).await?;
    let written = write_documents(&database, &before, &now).await;
    database.close();
    written
}

async fn write_documents(
    database: &IdbDatabase,
    before: &[Shared<Document>],
    now: &[Shared<Document>],
) -> Result<(), Failure> {
    let store = store(database, DOCUMENTS, IdbTransactionMode::Readwrite)?;
    let mut last = None;
    for gone in before.iter().filter(|old| !now.iter().any(|document| document.id == old.id)) {
        last = Some(store.delete(&gone.id.into())?);
    }
    for document in now.iter().filter(|document| !before.contains(document)) {
        last = Some(store.put_with_key(&document.write(), &document.id.into())?);
    }
    // Requests of one transaction are done in order: the last one stands for all.
    match last {
        Some(request) => done(&request).await.map(drop),
        None => Ok(()),
    }
}

/// Keeps what stands in the paste box.
pub async fn keep_draft(text: String) -> Result<(), Failure> {
    let database = open(STORES).await?;
    let store = store(&database, DRAFT, IdbTransactionMode::Readwrite)?;
    let key = JsValue::from_str(DRAFT);
    let request = if text.is_empty() { store.delete(&key)? } else { store.put_with_key(&text.into(), &key)? };
    let written = done(&request).await.map(drop);
    database.close();
    written
}

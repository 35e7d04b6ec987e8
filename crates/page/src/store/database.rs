//! IndexedDB as futures: open, put, delete, read all. Only what the page needs of it.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbRequest, IdbTransactionMode};

const NAME: &str = "crossfoot";
const VERSION: u32 = 1;

/// What the browser said when it did not do it.
pub type Failure = JsValue;

/// Opens the database, with its stores.
pub async fn open(stores: &'static [&'static str]) -> Result<IdbDatabase, Failure> {
    let factory = web_sys::window().and_then(|window| window.indexed_db().ok().flatten()).ok_or(JsValue::NULL)?;
    let request = factory.open_with_u32(NAME, VERSION)?;
    let upgrading = request.clone();
    let upgrade = Closure::once_into_js(move || {
        let Ok(database) = upgrading.result().map(JsCast::unchecked_into::<IdbDatabase>) else { return };
        let present = database.object_store_names();
        for store in stores {
            if !present.contains(store) {
                let _ = database.create_object_store(store);
            }
        }
    });
    request.set_onupgradeneeded(Some(upgrade.unchecked_ref()));
    Ok(done(&request).await?.unchecked_into())
}

/// One store, for reading or writing.
pub fn store(database: &IdbDatabase, name: &str, mode: IdbTransactionMode) -> Result<IdbObjectStore, Failure> {
    database.transaction_with_str_and_mode(name, mode)?.object_store(name)
}

/// Waits for a request.
pub async fn done(request: &IdbRequest) -> Result<JsValue, Failure> {
    let promise = Promise::new(&mut |resolve: Function, reject: Function| {
        let finished = request.clone();
        let success = Closure::once_into_js(move || {
            let _ = resolve.call1(&JsValue::NULL, &finished.result().unwrap_or(JsValue::NULL));
        });
        let failed = request.clone();
        let failure = Closure::once_into_js(move || {
            let reason = failed.error().ok().flatten().map_or(JsValue::NULL, JsValue::from);
            let _ = reject.call1(&JsValue::NULL, &reason);
        });
        request.set_onsuccess(Some(success.unchecked_ref()));
        request.set_onerror(Some(failure.unchecked_ref()));
    });
    JsFuture::from(promise).await
}

/// All values of a store, in the order of their keys.
pub async fn all(store: &IdbObjectStore) -> Result<Vec<JsValue>, Failure> {
    Ok(done(&store.get_all()?).await?.unchecked_into::<Array>().to_vec())
}

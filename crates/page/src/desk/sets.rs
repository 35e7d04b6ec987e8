//! What the reader can do with a set as a whole: give it away, lay another one on the desk, settle with another tab.

use std::rc::Rc;

use crossfoot_protocol::{Ask, Document};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Desk;
use crate::input::Source;
use crate::route::Route;
use crate::script::{call, field};
use crate::shared::Shared;
use crate::state::{Action, Phase, Trouble};
use crate::{document, store};

/// How a file of saved sets begins, white space left out.
const FILE: &str = "{\"crossfoot\"";

impl Desk {
    /// Lays on the desk what the last visit left.
    pub(super) fn restored(&self, set: store::Set) {
        if set.mended {
            self.tell(Action::Trouble(Trouble::Mended));
        }
        self.tell(Action::Restored(set.documents));
        self.tell(Action::Named(set.name));
    }

    /// Lays another set on the desk.
    fn lay(&self, set: store::Set) {
        self.restored(set);
        if self.state().phase == Phase::Up {
            let documents = self.state().documents.iter().map(|document| (**document).clone()).collect();
            self.change(Ask::Load(documents));
        }
    }

    /// Hears of it when another tab writes the set that is on the desk here.
    pub(super) async fn watch_tabs(self: &Rc<Self>) {
        let desk = Rc::downgrade(self);
        store::watch(move || {
            if let Some(desk) = desk.upgrade() {
                desk.tell(Action::Trouble(Trouble::Elsewhere));
            }
        })
        .await;
    }

    /// Calls a module that shows something to the reader in their language.
    pub(super) async fn room(&self, module: &str, function: &str, more: &[&JsValue]) -> Option<JsValue> {
        let locale = JsValue::from(document::tag(self.state().locale).split('-').next());
        let arguments: Vec<&JsValue> = std::iter::once(&locale).chain(more.iter().copied()).collect();
        match call(module, function, &arguments).await {
            Ok(given) => Some(given).filter(JsValue::is_truthy),
            Err(_) => {
                self.tell(Action::Trouble(Trouble::Module));
                None
            }
        }
    }

    /// Gives the set away: as a link, or as a file.
    pub fn share(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            let (set, route) = (store::written(&desk.state()), JsValue::from(desk.state().route().text()));
            desk.room("share.js", "share", &[&set, &route]).await;
        });
    }

    /// Shows all sets that are kept, to lay another one on the desk.
    pub fn sets(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            if let Some(set) = desk.room("sets.js", "sets", &[]).await {
                desk.lay(store::Set::read(&set));
            }
            if let Some(name) = desk.room("sets.js", "name", &[]).await.and_then(|name| name.as_string()) {
                desk.tell(Action::Named(name));
            }
        });
    }

    /// Opens a set that came with the address, beside those that are kept.
    pub(super) async fn open_link(self: Rc<Self>, packed: String, route: Route) {
        if let Some(received) = self.room("receive.js", "link", &[&packed.into()]).await {
            self.receive(&received);
        }
        self.tell(Action::Routed(route));
    }

    /// Opens a file of saved sets; says whether the text was one.
    pub(super) async fn take_file(self: Rc<Self>, source: &Source) -> bool {
        let begins = source.text.chars().filter(|c| !c.is_whitespace()).take(FILE.len());
        if !begins.eq(FILE.chars()) {
            return false;
        }
        if let Some(received) = self.room("receive.js", "file", &[&source.text.as_str().into()]).await {
            self.receive(&received);
        }
        true
    }

    /// Takes in a set from outside, or what is to be said instead.
    fn receive(&self, received: &JsValue) {
        if let Some(sentence) = received.as_string() {
            return self.tell(Action::Trouble(Trouble::Answer(sentence)));
        }
        let (set, alone) = (store::Set::read(received), self.state().is_empty());
        if field(received, "kept").is_truthy() || alone {
            self.lay(set);
            if !alone {
                self.tell(Action::Trouble(Trouble::Beside));
            }
        } else {
            // Where nothing can be kept, the reader's own texts are only on the desk: they stay there.
            let first = self.state().next_document();
            let documents: Vec<Document> =
                (first..).zip(set.documents).map(|(id, document)| Document { id, ..document }).collect();
            self.tell(Action::Added(documents.iter().cloned().map(Shared::new).collect()));
            self.change(Ask::Put(documents));
        }
    }

    /// Settles with another tab that has written this set: what is on the desk becomes a set of its own, or what the
    /// other tab wrote is laid there.
    pub fn settle(self: &Rc<Self>, mine: bool) {
        let desk = self.clone();
        spawn_local(async move {
            let set = store::written(&desk.state());
            let (documents, name) = (field(&set, "documents"), field(&set, "name"));
            match call("kept.js", "part", &[&mine.into(), &documents, &name]).await {
                Ok(set) if !mine => desk.lay(store::Set::read(&set)),
                Ok(_) => {}
                Err(error) => return desk.tell(Action::Trouble(store::trouble(error))),
            }
            desk.tell(Action::Settled);
        });
    }
}

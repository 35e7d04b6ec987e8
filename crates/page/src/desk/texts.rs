//! What the reader can do with the texts themselves: change one by hand, take a table out, bring text from elsewhere.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, Ask, Document};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Desk;
use crate::shared::Shared;
use crate::state::{Action, Did};

impl Desk {
    /// Lets the reader change the text of an article.
    pub fn edit(self: &Rc<Self>, article: &Shared<ArticleView>) {
        let (desk, article) = (self.clone(), article.clone());
        spawn_local(async move {
            let place = article.start as usize..article.end as usize;
            let Some(document) = desk.document(article.document) else { return };
            let Some(old) = document.text.get(place.clone()) else { return };
            let shown: [JsValue; 2] = [article.title.as_str().into(), old.into()];
            let edited = desk.room("edit.js", "edit", &[&shown[0], &shown[1]]).await;
            let Some(text) = edited.and_then(|text| text.as_string()) else { return };
            // The dialog lies over the page, but another tab may have changed what is under it.
            if desk.document(article.document).as_ref() != Some(&document) {
                return crate::document::put_into_box(&text);
            }
            desk.tell(Action::Stepping(Did::Edited(article.title.clone())));
            let mut changed = Document::clone(&document);
            changed.text.replace_range(place, &text);
            desk.tell(Action::Retexted(Shared::new(changed)));
            let (from, to) = (article.start, article.end);
            desk.change(Ask::Retext { document: article.document, from, to, text });
        });
    }

    /// Keeps an article that is here twice.
    pub fn keep_twice(&self, article: &str) {
        self.change(Ask::Twice { article: article.into() });
    }

    /// Takes one of two articles that are one text out.
    pub fn drop_twice(&self, article: &str) {
        if let Some(article) = self.state().article(article) {
            self.remove(article);
        }
    }

    /// Shows what differs between two articles.
    pub fn compare(self: &Rc<Self>, one: &str, other: &str) {
        let (desk, ids) = (self.clone(), [one.to_owned(), other.to_owned()]);
        spawn_local(async move {
            let state = desk.state();
            let told = ids.iter().filter_map(|id| {
                let article = state.article(id)?;
                let document = desk.document(article.document)?;
                let text = document.text.get(article.start as usize..article.end as usize)?;
                let name = [&*article.title, &*article.published.replace('T', " ")].join(" ");
                Some((JsValue::from(name.trim()), JsValue::from(text)))
            });
            let (names, texts): (js_sys::Array, Vec<JsValue>) = told.unzip();
            if let [one, other] = &*texts {
                desk.room("compare.js", "compare", &[&names, one, other]).await;
            }
        });
    }

    fn document(&self, id: u32) -> Option<Shared<Document>> {
        self.state().documents.iter().find(|document| document.id == id).cloned()
    }

    /// Takes a table of known figures off the desk.
    pub fn remove_table(&self, id: u32, name: String) {
        self.tell(Action::Stepping(Did::Removed(name)));
        self.tell(Action::Removed(id));
        self.change(Ask::Remove(id));
    }

    /// Shows how text is brought here from other pages.
    pub fn bookmark(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            desk.room("bookmark.js", "bookmark", &[]).await;
        });
    }
}

//! The paste box: what stands in it is kept, and goes on the desk without ever being nowhere.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::Desk;
use crate::input::{Source, is_markup, text_of_html};
use crate::later::{self, Deed};
use crate::script::timer;
use crate::state::Action;
use crate::{document, store};

impl Desk {
    /// Keeps what stands in the paste box, a moment after the last key.
    pub fn keep_draft_soon(self: &Rc<Self>) {
        let desk = self.clone();
        self.draft.replace(Some(timer(300, move || desk.keep_draft())));
    }

    /// Keeps what stands in the paste box if it is not kept yet: the page is being left.
    pub fn keep_draft_now(self: &Rc<Self>) {
        if self.draft.borrow().is_some() {
            self.keep_draft();
        }
    }

    pub(super) fn keep_draft(self: &Rc<Self>) {
        // A timer that has run out need not be stopped.
        if let Some(timer) = self.draft.take() {
            timer.cancel();
        }
        let (desk, text) = (self.clone(), document::box_text());
        spawn_local(async move {
            if let Err(trouble) = store::keep_draft(text).await {
                later::does(&desk, Deed::Trouble(trouble));
            }
        });
    }

    /// Puts what stands in the paste box on the desk.
    pub fn add_box(self: &Rc<Self>) {
        let text = document::box_text();
        let nothing = text.trim().is_empty();
        self.tell(Action::Nothing(nothing));
        // What is on its way from the box to the desk is not added twice.
        if !nothing && self.boxed.borrow().as_ref() != Some(&text) {
            self.boxed.replace(Some(text.clone()));
            // The source of a page: nobody means the figures of its tags.
            let text = if is_markup(&text) { text_of_html(&text) } else { text };
            self.add(vec![Source { name: String::new(), text }]);
        }
    }

    /// Empties the box of what was added from it; until that is in the hands of what keeps it, the box does.
    pub fn empty_box(self: &Rc<Self>) {
        if self.boxed.take().is_some_and(|text| text == document::box_text()) {
            document::empty_box();
            self.keep_draft_soon();
        }
    }
}

//! What opens over the page, and what is fetched for it.

use std::rc::Rc;

use crossfoot_protocol::{RuleView, names};
use js_sys::Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::KeyboardEvent;

use super::Desk;
use crate::shared::Shared;
use crate::state::{Action, Bound, Dialog, Guide, Trouble};
use crate::view::{commands, keys_of, written};
use crate::{document, rules, store};

impl Desk {
    /// Opens a dialog over the page.
    pub fn show(&self, dialog: Dialog) {
        self.tell(Action::Show(Some(dialog)));
    }

    /// Shows how figures are checked, from this check on.
    pub fn methods(self: &Rc<Self>, check: Option<String>) {
        self.show(Dialog::Methods(check));
        let (desk, locale) = (self.clone(), self.state().locale);
        if self.state().guide.as_ref().is_some_and(|guide| guide.locale == locale) {
            return;
        }
        spawn_local(async move {
            let rules = desk.rules().await;
            let file = ["methods/", names::locale(locale), ".md"].concat();
            match document::fetch_text(&file).await {
                Some(text) if !rules.is_empty() => desk.tell(Action::Guide(Guide { locale, text, rules })),
                _ => {
                    desk.tell(Action::Show(None));
                    desk.tell(Action::Trouble(Trouble::Rules));
                }
            }
        });
    }

    /// Shows how well figures are checked: known errors are planted in labelled articles, here and now.
    pub fn evaluate(self: &Rc<Self>) {
        self.tell(Action::Evaluating(true));
        let desk = self.clone();
        spawn_local(async move {
            desk.room("evaluate.js", "evaluate", &[]).await;
            desk.tell(Action::Evaluating(false));
        });
    }

    /// Shows all commands with their keys, which the reader may change.
    pub fn shortcuts(self: &Rc<Self>) {
        let desk = self.clone();
        spawn_local(async move {
            let state = desk.state();
            let rows = commands().into_iter().map(|command| {
                let (label, keys) = (command.label(state.locale), command.keys(&state.bound));
                [command.id, &label, keys, command.usual].into_iter().map(JsValue::from).collect::<Array>()
            });
            let (rows, ctrl) = (rows.collect::<Array>(), JsValue::from(written("Ctrl+")));
            let told = Closure::<dyn Fn(KeyboardEvent) -> String>::new(|event| keys_of(&event));
            let keeper = desk.clone();
            let keep = Closure::<dyn Fn(String)>::new(move |bound: String| {
                store::set_keys(&bound);
                keeper.tell(Action::Bind(Bound::of_text(&bound)));
            });
            desk.room("keys.js", "keys", &[&rows, &ctrl, told.as_ref(), keep.as_ref()]).await;
        });
    }

    /// That check explained.
    pub async fn explained(&self, name: &str) -> Option<Shared<RuleView>> {
        self.rules().await;
        self.known_rule(name)
    }

    /// The same, if the explanations are there.
    pub fn known_rule(&self, name: &str) -> Option<Shared<RuleView>> {
        self.rules.borrow().iter().find(|rule| rule.name == name).cloned()
    }

    /// Whether the explanations are there.
    pub fn knows_rules(&self) -> bool {
        !self.rules.borrow().is_empty()
    }

    /// All checks explained; none where they cannot be had.
    pub async fn rules(&self) -> Vec<Shared<RuleView>> {
        if self.rules.borrow().is_empty() {
            let fetched = rules::fetch().await;
            self.rules.replace(fetched.unwrap_or_default());
        }
        self.rules.borrow().clone()
    }
}

//! What the reader looks at: figures, findings, explanations, reports, and how the page looks.

use std::rc::Rc;

use crossfoot_protocol::{Ask, Locale, QuoteView};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;

use super::Desk;
use crate::script::call;
use crate::state::{Action, Theme, Trouble, key};
use crate::store;

impl Desk {
    /// Shows what a figure was read as.
    pub fn show_figure(&self, mention: &str) {
        self.ask(Ask::Figure { mention: mention.into() });
    }

    /// Explains a check.
    pub async fn show_rule(self: Rc<Self>, name: String) {
        let found = self.explained(&name).await;
        self.tell(found.map_or(Action::Trouble(Trouble::Rules), Action::Explain));
    }

    /// Brings figures into view and lights them.
    pub fn go(&self, finding: Option<String>, quotes: Vec<QuoteView>, focus: Option<String>) {
        self.tell(Action::Go { finding, quotes, focus });
    }

    /// Brings words of an article's text into view.
    pub fn find(&self, article: &str, phrase: &str, nth: u32) {
        let state = self.state();
        let column = state.article(article).map(|article| key(article));
        let is_here = |key| state.columns.get(key).is_some_and(|column| column.blocks.len() >= column.total as usize);
        if let Some(key) = column.filter(|key| !is_here(*key)) {
            self.ask_for_more(article, key, u32::MAX);
        }
        let [article, phrase] = [article, phrase].map(JsValue::from);
        spawn_local(async move {
            // Without it the article is in view, if not the words.
            let _ = call("find.js", "find", &[&article, &phrase, &nth.into()]).await;
        });
    }

    /// Saves the report as a file.
    pub fn export(&self, format: &str) {
        self.ask(Ask::Export { format: format.into() });
    }

    /// Prints the desk, once all of it is there.
    pub fn print(&self) {
        let state = self.state();
        for article in state.articles.iter() {
            let column = state.columns.get(key(article));
            if column.is_none_or(|column| column.blocks.len() < column.total as usize) {
                self.ask_for_more(&article.id, key(article), u32::MAX);
            }
        }
        if state.cards.len() < state.set.cards as usize {
            self.ask(Ask::Cards { from: state.cards.len() as u32, to: state.set.cards });
        }
        self.printing.set(true);
        // Something has to be drawn, for what follows a drawing to find that all is there.
        self.tell(Action::Declined);
    }

    /// Speaks another language from now on.
    pub fn speak(&self, locale: Locale) {
        self.tell(Action::Speak(locale));
        store::set_locale(locale);
        self.change(Ask::Speak(locale));
        self.tell_ways();
    }

    /// Shows other colours from now on.
    pub fn paint(&self, theme: Theme) {
        self.tell(Action::Paint(theme));
        store::set_theme(theme);
    }
}

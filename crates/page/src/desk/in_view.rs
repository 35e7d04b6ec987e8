//! Asking the worker for what is in view: the cards and blocks of a new set, and further ones as they come near.

use crossfoot_protocol::{ArticleView, Ask};

use super::Desk;
use crate::state::{BLOCKS, CARDS, Key, View, key};

/// Articles whose blocks are asked for at once; the others are asked for when they come near the view.
const AT_ONCE: usize = 16;

impl Desk {
    /// Asks for what is shown of a new set: the first cards and the first articles.
    pub(super) fn ask_for_view(&self) {
        let state = self.state();
        if state.view == View::Overview {
            self.ask_for_overview();
        }
        if let Some(figure) = &state.figure {
            self.show_figure(&figure.mention);
        }
        if state.set.cards > 0 {
            self.ask(Ask::Cards { from: 0, to: (state.cards.len() as u32).max(CARDS) });
        }
        for (index, article) in state.articles.iter().enumerate() {
            // A column that is on the page already carries report ids, which may have moved.
            if index < AT_ONCE || state.columns.here(key(article)) > 0 {
                self.ask_for_column(article);
            }
        }
    }

    /// Asks for an article's blocks: as many as were there, or the first ones.
    pub fn ask_for_column(&self, article: &ArticleView) {
        let here = self.state().columns.here(key(article));
        self.ask(Ask::Column { article: article.id.clone(), from: 0, to: here.max(BLOCKS) });
    }

    /// Asks for an article's further blocks, up to and with the given one.
    pub fn ask_for_more(&self, article: &str, article_key: Key, upto: u32) {
        let here = self.state().columns.here(article_key);
        self.ask(Ask::Column { article: article.into(), from: here, to: upto.max(here + BLOCKS) });
    }

    /// Asks for further cards.
    pub fn ask_for_more_cards(&self) {
        let here = self.state().cards.len() as u32;
        self.ask(Ask::Cards { from: here, to: here + CARDS });
    }
}

//! Asking the worker for what is in view: the cards and blocks of a new set, and further ones as they come near.
//!
//! A few requests at a time: answers that lie ready together are drawn together, and the page would stand still for as long
//! as all of them take.

use std::cell::{Cell, RefCell};

use crossfoot_protocol::{ArticleView, Ask, BLOCKS, SetView};

use super::Desk;
use crate::state::{CARDS, Key, View, key};

/// Articles whose blocks are asked for at once; the others are asked for when they come near the view.
const AT_ONCE: usize = 8;

/// Cards of a new set that are asked for together: there is no room for more. The next ones are asked for when they are here,
/// so that they are drawn one step after the other.
const STEP: u32 = 15;

/// Requests that are under way together.
const TOGETHER: usize = 3;

/// What is asked for to be shown.
#[derive(Default)]
pub struct InView {
    /// The articles of a large set that have come ahead of it. The set is what comes next.
    ahead: RefCell<Vec<ArticleView>>,
    /// What is to be asked for next.
    later: RefCell<Vec<Ask>>,
    /// How many requests are under way.
    under_way: Cell<usize>,
}

impl InView {
    /// Takes the articles that come ahead of their set.
    pub fn take_ahead(&self, articles: Vec<ArticleView>) {
        self.ahead.borrow_mut().extend(articles);
    }

    /// Gives a set the articles that came ahead of it.
    pub fn complete(&self, set: &mut SetView) {
        let mut articles = self.ahead.take();
        articles.append(&mut set.articles);
        set.articles = articles;
    }

    /// Asks for nothing more of the set as it was.
    pub fn forget(&self) {
        self.ahead.take();
        self.later.take();
        self.under_way.set(0);
    }
}

impl Desk {
    /// Asks for what is shown of a new set: the first cards and the first articles, but for those that came with it.
    pub(super) fn ask_for_view(&self) {
        let state = self.state();
        if state.view == View::Overview {
            self.ask_for_overview();
        }
        if let Some(figure) = &state.figure {
            self.show_figure(&figure.mention);
        }
        let here = state.cards.len() as u32;
        let first = if here == 0 { STEP } else { here.max(CARDS) };
        if state.set.cards > 0 {
            self.ask_soon(Ask::Cards { from: 0, to: first });
        }
        for (index, article) in state.articles.iter().enumerate() {
            // A column that is on the page already carries report ids, which may have moved.
            let column = state.columns.get(key(article));
            if column.map_or(index < AT_ONCE, |column| column.revision < state.revision) {
                self.ask_for_column(article);
            }
        }
    }

    /// Asks for the next ones of the first cards, once those before them are here.
    pub(super) fn ask_for_next_cards(&self) {
        let state = self.state();
        let here = state.cards.len() as u32;
        if here < state.set.cards.min(CARDS) {
            self.ask_soon(Ask::Cards { from: here, to: here + STEP });
        }
    }

    /// Asks once fewer requests are under way.
    fn ask_soon(&self, ask: Ask) {
        self.in_view.later.borrow_mut().push(ask);
        self.ask_next(false);
    }

    /// Asks for what waits, as far as that may be; `one_is_in` says that an answer has come.
    pub(super) fn ask_next(&self, one_is_in: bool) {
        let under_way = &self.in_view.under_way;
        under_way.set(under_way.get().saturating_sub(usize::from(one_is_in)));
        while under_way.get() < TOGETHER {
            let mut later = self.in_view.later.borrow_mut();
            if later.is_empty() {
                return;
            }
            let ask = later.remove(0);
            drop(later);
            under_way.set(under_way.get() + 1);
            self.ask(ask);
        }
    }

    /// Asks for an article's blocks: as many as were there, or the first ones.
    pub fn ask_for_column(&self, article: &ArticleView) {
        let here = self.state().columns.here(key(article));
        self.ask_soon(Ask::Column { article: article.id.clone(), from: 0, to: here.max(BLOCKS) });
    }

    /// Asks for an article's further blocks, up to and with the given one.
    pub fn ask_for_more(&self, article: &str, article_key: Key, upto: u32) {
        let here = self.state().columns.here(article_key);
        self.ask_soon(Ask::Column { article: article.into(), from: here, to: upto.max(here + BLOCKS) });
    }

    /// Asks for further cards.
    pub fn ask_for_more_cards(&self) {
        let here = self.state().cards.len() as u32;
        self.ask_soon(Ask::Cards { from: here, to: here + CARDS });
    }
}

//! How the reader arranges the room: columns and what of them is asked for, switches of reading, the reader's own units.

use crossfoot_protocol::{Ask, QuoteView};

use crate::desk::Desk;
use crate::script::timer;
use crate::state::{Action, Key, Library, Move, UNITS, key};
use crate::store;
use crate::view::places;

impl Desk {
    /// Changes how the columns stand.
    pub fn arrange(&self, change: Move) {
        self.tell(Action::Arrange(change));
    }

    /// Brings an article's column back if it was put away, and into view.
    pub fn visit(&self, article: Key) {
        let state = self.state();
        if state.arrangement.is_closed(article) {
            self.arrange(Move::Open(article));
        }
        let found = state.articles.iter().find(|found| key(found) == article);
        if let Some(id) = found.map(|found| found.id.clone()) {
            // once its column is drawn
            timer(0, move || places::bring(&id)).forget();
        }
    }

    /// Shows another part of the list of articles.
    pub fn browse(&self, change: impl FnOnce(&mut Library)) {
        let mut library = self.state().library.clone();
        change(&mut library);
        self.tell(Action::Browse(library));
    }

    /// Reads with other looks from now on.
    pub fn look(&self, switch: usize, value: u8) {
        let looks = self.state().looks.with(switch, value);
        self.tell(Action::Look(looks));
        store::set_looks(looks);
        if switch == UNITS {
            self.ask_for_ways();
        }
    }

    /// Takes the reader's own exchange rates, as typed, and holds the conversions of the texts against them.
    pub fn set_rates(&self, typed: &str) {
        store::set_rates(typed);
        self.tell_ways();
        // Nothing more on the desk, but all of it checked again.
        self.change(Ask::Put(Vec::new()));
    }

    fn ask_for_ways(&self) {
        self.tell_ways();
        let state = self.state();
        for article in state.articles.iter().filter(|article| state.columns.here(key(article)) > 0) {
            self.ask_for_column(article);
        }
    }

    /// Tells the worker which way amounts are to be written in the columns that are asked for from now on.
    pub fn tell_ways(&self) {
        self.ask(Ask::Ways { on: self.state().looks.units(), rates: store::rates() });
    }

    /// Brings one figure into view and lights it.
    pub fn go_to_figure(&self, article: &str, mention: &str, block: u32) {
        let quote = QuoteView::place(article, mention, block);
        self.go(None, vec![quote], Some(mention.to_owned()));
    }
}

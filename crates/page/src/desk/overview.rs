//! What the reader can do in the overview.

use std::rc::Rc;

use crossfoot_protocol::{Ask, Look};

use super::Desk;
use crate::document;
use crate::state::{Action, CHARTS, FIGURES, ROWS};

/// Below this width a chart is as wide as the window, less its margins; above it two may stand side by side.
const NARROW: u32 = 640;
const MARGINS: u32 = 48;
const WIDE: u32 = 560;

impl Desk {
    /// Asks for what is shown of the overview.
    pub fn ask_for_overview(&self) {
        self.ask(Ask::Look(Look::Coverage));
        self.ask_for_rows(0);
        self.ask_for_charts(0);
        if let Some(part) = &self.state().overview.part {
            self.ask_for_figures(part, 0);
        }
    }

    /// Asks for rows of the table, from one on.
    pub fn ask_for_rows(&self, from: u32) {
        let state = self.state();
        let (sort, filter) = (state.overview.sort.to_owned(), state.overview.filter.clone());
        self.ask(Ask::Look(Look::Matrix { from, to: from + ROWS, sort, filter }));
    }

    /// Asks for charts, from one on.
    pub fn ask_for_charts(&self, from: u32) {
        self.ask(Ask::Look(Look::Charts { from, to: from + CHARTS, width: chart_width() }));
    }

    /// Asks for figures of a part, from one on.
    pub fn ask_for_figures(&self, part: &str, from: u32) {
        self.ask(Ask::Look(Look::Figures { part: part.into(), from, to: from + FIGURES }));
    }

    /// Wants the rows of the table in this order, with these words.
    pub fn sift(self: &Rc<Self>, sort: &'static str, filter: String) {
        self.tell(Action::Sift(sort, filter.clone()));
        self.ask(Ask::Look(Look::Matrix { from: 0, to: ROWS, sort: sort.into(), filter }));
    }

    /// Lists the figures of a part, or none.
    pub fn list(&self, part: Option<String>) {
        self.tell(Action::Part(part.clone()));
        if let Some(part) = part {
            self.ask_for_figures(&part, 0);
        }
    }

    /// Saves a chart or the table as a file.
    pub fn picture(&self, format: &str, chart: u32) {
        self.ask(Ask::Look(Look::Picture { format: format.into(), chart, width: chart_width() }));
    }
}

fn chart_width() -> u32 {
    let width = document::width();
    if width < NARROW { width.saturating_sub(MARGINS) } else { WIDE }
}

//! The thread: thin lines between figures that are held against each other, as far as their columns are in view.
//!
//! It lies over the columns and is laid anew as they scroll; it takes no clicks and says nothing that is not said
//! otherwise.

use crossfoot_protocol::QuoteView;
use web_sys::{DomRect, Element};

use super::places;
use crate::desk::Desk;
use crate::state::State;

/// The pairs of figures that it joins: what is worded alike, and the figure that is looked at with all others.
pub fn pairs(state: &State) -> Vec<(String, String)> {
    match (&state.figure, &state.goal) {
        (Some(figure), _) => {
            let twins = figure.twins.iter().map(|twin| twin.mention.clone());
            twins.map(|twin| (figure.mention.clone(), twin)).collect()
        }
        (None, Some(goal)) => {
            let quotes = &goal.quotes;
            let focused = goal.focus.as_ref().and_then(|focus| quotes.iter().find(|quote| quote.mention == *focus));
            let Some(from) = focused.or(quotes.first()) else { return Vec::new() };
            let alike = |to: &QuoteView| {
                let same = |one: &&QuoteView| one.surface == to.surface && one.article != to.article;
                quotes.iter().take_while(|one| one.mention != to.mention).find(same)
            };
            let ends = quotes.iter().filter(|to| to.mention != from.mention);
            ends.map(|to| (alike(to).unwrap_or(from).mention.clone(), to.mention.clone())).collect()
        }
        (None, None) => Vec::new(),
    }
}

/// Lays it anew where it was: something moved.
pub fn moved(desk: &Desk) {
    lay(&desk.thread.borrow());
}

/// Lays it between these figures, or takes it away. It is asked at every step of scrolling: where there is none, nothing is
/// measured and nothing painted.
pub fn lay(pairs: &[(String, String)]) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(Some(path)) = document.query_selector(".thread path") else { return };
    let room = path.closest(".columns-room").ok().flatten().filter(|_| !pairs.is_empty());
    let line = room.and_then(|room| line(&room, pairs)).unwrap_or_default();
    if path.get_attribute("d").unwrap_or_default() != line {
        // An attribute of this name is always allowed.
        let _ = path.set_attribute("d", &line);
    }
}

fn line(room: &Element, pairs: &[(String, String)]) -> Option<String> {
    let view = room.query_selector(".columns").ok()??.get_bounding_client_rect();
    let mut line = String::new();
    for (from, to) in pairs {
        let (Some(from), Some(to)) = (place(from, &view), place(to, &view)) else { continue };
        // within one column a line would run over the text that is being read
        if (to.column - from.column).abs() < 1.0 {
            continue;
        }
        let right = to.column > from.column;
        let (start, end) = if right { (from.right, to.left) } else { (from.left, to.right) };
        let (leave, enter) = (from.margin(right), to.margin(!right));
        let bend = (enter - leave) / 2.0;
        let (dx, dy) = (view.left(), view.top());
        let (y1, y2) = (from.y - dy, to.y - dy);
        let points = [
            ("M", if from.seen { start } else { leave }, y1),
            ("L", leave, y1),
            ("C", leave + bend, y1),
            (" ", enter - bend, y2),
            (" ", enter, y2),
            ("L", if to.seen { end } else { enter }, y2),
        ];
        for (letter, x, y) in points {
            line.extend([letter, &((x - dx) as i32).to_string(), " ", &(y as i32).to_string()]);
        }
    }
    Some(line)
}

struct Place {
    left: f64,
    right: f64,
    /// Right below its line, where a thread runs between the lines and through no word.
    y: f64,
    /// Whether it is in view, or has been scrolled out.
    seen: bool,
    /// The left and the right edge of its column.
    column: f64,
    until: f64,
}

impl Place {
    /// Where the text of its column ends to this side.
    fn margin(&self, right: bool) -> f64 {
        if right { self.until - 26.0 } else { self.column + 13.0 }
    }
}

/// Where a figure is, if its column is in view; at the edge of the text if it has been scrolled out.
fn place(mention: &str, view: &DomRect) -> Option<Place> {
    let mark = places::find_mark(mention)?;
    let text = mark.closest(".column-text").ok().flatten()?.get_bounding_client_rect();
    let rects = mark.get_client_rects();
    let rect = rects.get(0)?;
    let (y, top, bottom) = (rect.bottom() + 2.0, text.top() + 4.0, text.bottom() - 4.0);
    let near = text.left() >= view.left() - 2.0 && text.left() + 40.0 < view.right();
    near.then(|| Place {
        left: rect.left(),
        right: rect.right(),
        // A column may have no height at all for a moment, which `clamp` does not take.
        y: y.min(bottom).max(top),
        seen: (top..bottom).contains(&y),
        column: text.left(),
        until: text.right(),
    })
}

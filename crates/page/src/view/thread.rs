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

/// Lays it between these figures, or takes it away.
pub fn lay(pairs: &[(String, String)]) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(Some(path)) = document.query_selector(".thread path") else { return };
    let line = path.closest(".columns-room").ok().flatten().and_then(|room| line(&room, pairs)).unwrap_or_default();
    // An attribute of this name is always allowed.
    let _ = path.set_attribute("d", &line);
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
        let (x1, x2) = if right { (from.right, to.left) } else { (from.left, to.right) };
        let bend = ((x2 - x1) / 2.0).abs().max(24.0) * if right { 1.0 } else { -1.0 };
        let (dx, dy) = (view.left(), view.top());
        let points = [x1 - dx, from.y - dy, x1 + bend - dx, from.y - dy, x2 - bend - dx, to.y - dy, x2 - dx, to.y - dy];
        for (letter, point) in ["M", " ", "C", " ", " ", " ", " ", " "].iter().zip(points) {
            line.push_str(letter);
            line.push_str(&(point as i32).to_string());
        }
    }
    Some(line)
}

struct Place {
    left: f64,
    right: f64,
    y: f64,
    /// The left edge of its column.
    column: f64,
}

/// Where a figure is, if its column is in view; at the edge of the text if it has been scrolled out.
fn place(mention: &str, view: &DomRect) -> Option<Place> {
    let mark = places::find_mark(mention)?;
    let text = mark.closest(".column-text").ok().flatten()?.get_bounding_client_rect();
    let rects = mark.get_client_rects();
    let rect = rects.get(0)?;
    let seen = text.left() >= view.left() - 2.0 && text.left() + 40.0 < view.right();
    seen.then(|| Place {
        left: rect.left(),
        right: rect.right(),
        y: (rect.top() + rect.height() / 2.0).clamp(text.top() + 4.0, text.bottom() - 4.0),
        column: text.left(),
    })
}

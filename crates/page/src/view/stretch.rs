//! Neighbours in a list of thousands: the room that they take until it comes near the view, and from then on themselves.

use std::ops::Range;

use yew::prelude::*;

use super::near::Near;

/// Items that are drawn together. The style sheets know the number, too.
pub const TOGETHER: usize = 32;

/// Whether a list of so many is drawn as it comes near: a short one is there at once.
pub fn is_long(all: usize) -> bool {
    all > 2 * TOGETHER
}

/// All items of a list, in stretches, each drawn by its first; says so when one comes near that was far.
pub fn stretches(all: usize, draw: Callback<usize, Html>, on_near: Callback<()>) -> Html {
    let stretch = |from: usize| {
        // Of what is shorter than the others it is not known how much room it takes.
        if from == 0 || !is_long(all) || all - from < TOGETHER {
            return html! { <key={from}>{ draw.emit(from) }</> };
        }
        html! { <Near key={from} on_near={on_near.clone()} then={(from, draw.clone())} /> }
    };
    (0..all).step_by(TOGETHER).map(stretch).collect()
}

/// The items of a stretch.
pub fn places(from: usize, all: usize) -> Range<usize> {
    from..all.min(from + TOGETHER)
}

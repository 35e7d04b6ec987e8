//! Where a figure holds.

use crate::lexicon::{PLACES, Place};
use crate::text::Span;

/// A place named in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// Where its name stands.
    pub span: Span,
    /// The place.
    pub place: Place,
}

/// Every place named in `text[span]`.
pub fn named(text: &str, span: Span) -> Vec<Named> {
    PLACES
        .all(text, span.start as usize, span.end as usize)
        .map(|(start, end, place)| Named { span: Span::new(start, end), place })
        .collect()
}

/// The place that belongs to a metric phrase (or, without one, to the figure) at `anchor`.
///
/// The nearest one, counted in bytes; one behind the anchor counts as twice as far, and one behind both the anchor and
/// the figure only up to a short way ("the market in China").
pub fn of(places: &[Named], anchor: Span, figure: Span) -> Option<Place> {
    let distance = |named: &Named| {
        if named.span.end <= anchor.start {
            Some(anchor.start - named.span.end)
        } else if named.span.start >= anchor.end {
            let gap = named.span.start - anchor.end;
            (named.span.end <= figure.start || gap <= 24).then_some(gap * 2)
        } else {
            Some(0)
        }
    };
    places
        .iter()
        .filter_map(|named| Some((distance(named)?, named.place)))
        .min_by_key(|(gap, _)| *gap)
        .map(|(_, place)| place)
}

//! Where a piece of text stands: half-open byte ranges, and the conversion to other units at the boundary.

use serde::{Deserialize, Serialize};

/// A half-open range of UTF-8 bytes `start..end` within one article's text.
///
/// Both ends lie on character boundaries of that text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Span { start: start as u32, end: end as u32 }
    }

    /// The bytes of `text` that this span covers.
    ///
    /// ```
    /// use crossfoot::text::Span;
    /// assert_eq!(Span::new(3, 9).of("近4.5亿元"), "4.5亿");
    /// ```
    pub fn of<'t>(&self, text: &'t str) -> &'t str {
        &text[self.range()]
    }

    /// The span as a range of indices.
    pub fn range(&self) -> core::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether no byte is covered.
    pub fn is_empty(&self) -> bool {
        self.start >= self.end
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(&self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub fn meets(&self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }
}

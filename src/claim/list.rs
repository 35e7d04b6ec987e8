//! Lists told *respectively*: "A, B and C reached 1, 2 and 3 respectively", A、B、C分别为1、2、3.

use super::clause::slice;
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::Ends;

/// Figures of one sentence that stand in a list, each with what stands at the same place of the list before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Index of its first figure.
    pub first: usize,
    /// How many figures it has, two at least.
    pub len: usize,
    /// Where what it may be told of begins: behind the group before.
    pub floor: u32,
    /// Where it begins itself.
    pub start: u32,
}

impl Group {
    /// Of things at these spans of `text`, in order, the one that each figure of the group is told of: when there are as many
    /// between the group and the one before it as it has figures, or when the last so many stand in a list of their own.
    pub fn shares(&self, text: &str, things: impl Iterator<Item = Span>) -> Option<Vec<usize>> {
        let mut found: Vec<(usize, Span)> =
            things.enumerate().filter(|(_, span)| self.floor <= span.start && span.end <= self.start).collect();
        let more = found.len().checked_sub(self.len)?;
        let listed = |pair: &[(usize, Span)]| {
            let between = slice(text, pair[0].1.end as usize, pair[1].1.start as usize).trim_start();
            between.len() <= 24 && between.starts_with_any(LISTING)
        };
        if more > 0 {
            found.drain(..more);
            found.windows(2).all(listed).then_some(())?;
        }
        Some(found.into_iter().map(|(index, _)| index).collect())
    }
}

/// Words between two things of a list.
const LISTING: &[&str] = &["、", "和", "与", "及", "以及", ",", "and "];

/// Whether a sentence says *respectively* or 分别.
pub fn is_told_respectively(sentence: &str) -> bool {
    sentence.contains("分别") || sentence.contains("respectively")
}

/// The groups of a sentence that says *respectively* or 分别.
pub fn groups(text: &str, sentence: Span, figures: &[&Mention]) -> Vec<Group> {
    if figures.len() < 2 || !is_told_respectively(sentence.of(text)) {
        return Vec::new();
    }
    let change = |m: &Mention| matches!(m.kind, Kind::Percent | Kind::Points | Kind::Multiple);
    let mut found: Vec<Group> = Vec::new();
    let mut first = 0;
    while first < figures.len() {
        let mut len = 1;
        while first + len < figures.len() {
            let (one, other) = (figures[first + len - 1], figures[first + len]);
            let between = slice(text, one.span.end as usize, other.span.start as usize);
            let bare: String = between.chars().filter(|c| !c.is_whitespace()).collect();
            #[rustfmt::skip]
            let joined = matches!(bare.as_str(), "、" | "，" | "," | "和" | "与" | "及" | "以及" | "and" | ",and" | "%和" | "约" | "和约");
            if !joined || change(one) != change(other) {
                break;
            }
            len += 1;
        }
        if len >= 2 {
            let floor =
                found.last().map_or(sentence.start, |group: &Group| figures[group.first + group.len - 1].span.end);
            found.push(Group { first, len, floor, start: figures[first].span.start });
        }
        first += len;
    }
    found
}

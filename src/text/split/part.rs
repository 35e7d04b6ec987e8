//! Articles that nothing dates, on a page whose articles stand apart by empty lines.
//!
//! Where a page has several articles with outlet, date or dateline, each in one piece without an empty line, a piece that
//! begins with a headline over its text is one as well. A page that parts its paragraphs by empty lines says nothing so.

use core::ops::Range;

use super::head::{Head, headline};
use super::line::{Mark, Page, finished, mark, title_like};

/// What stands between two empty lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    /// A head that shows by its date, outlet or dateline, and its text.
    Told,
    /// A line that could be a headline, and text.
    Titled,
    /// Text that goes on with what stood before.
    Text,
    /// Lists, tables, menus, single lines.
    Other,
}

/// Told pieces from which on the others are believed.
const ENOUGH: usize = 2;

/// The lines at which such articles begin, in order.
pub(super) fn parted(page: &Page, heads: &[Head]) -> Vec<usize> {
    let pieces = pieces(page);
    let kinds: Vec<Piece> = pieces.iter().map(|piece| kind(page, heads, piece)).collect();
    let count = |wanted: Piece| kinds.iter().filter(|kind| **kind == wanted).count();
    let (told, titled) = (count(Piece::Told), count(Piece::Titled));
    if told < ENOUGH || count(Piece::Text) * 2 > told + titled {
        return Vec::new();
    }
    let begins = |(piece, kind): (&Range<usize>, Piece)| match kind {
        Piece::Told => headed(heads, piece).map(|head| head.first),
        // headings of sections ask
        Piece::Titled => {
            Some(piece.start).filter(|&line| headline(page, line) && !page.printed(line).ends_with(['?', '？']))
        }
        _ => None,
    };
    pieces.iter().zip(kinds).filter_map(begins).collect()
}

/// The head that a piece begins with; a menu may stand above it.
fn headed<'h>(heads: &'h [Head], piece: &Range<usize>) -> Option<&'h Head> {
    let at = heads.partition_point(|head| head.first < piece.start);
    heads.get(at).filter(|head| head.first < piece.start + 3 && head.body < piece.end)
}

fn pieces(page: &Page) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for line in (0..page.lines.len()).filter(|&line| !page.blank(line)) {
        match found.last_mut() {
            Some(last) if last.end == line => last.end = line + 1,
            _ => found.push(line..line + 1),
        }
    }
    found
}

fn kind(page: &Page, heads: &[Head], piece: &Range<usize>) -> Piece {
    let first = page.printed(piece.start);
    if mark(first).0 != Mark::Plain || page.in_table(piece.start) {
        return Piece::Other;
    }
    let sentence = |line: &usize| page.width(*line) >= 40 && finished(page.printed(*line));
    let told = |lines: Range<usize>| lines.filter(sentence).map(|line| page.width(line)).sum::<usize>() >= 100;
    if !title_like(first) {
        return if piece.clone().any(|line| sentence(&line)) { Piece::Text } else { Piece::Other };
    }
    match headed(heads, piece) {
        Some(head) if told(head.body..piece.end) => Piece::Told,
        _ if told(piece.start + 1..piece.end) => Piece::Titled,
        _ => Piece::Other,
    }
}

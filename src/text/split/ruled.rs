//! Articles that drawn rules part: where a page draws one and the same rule before most of its articles, what it draws it
//! before is an article, whatever its head looks like.

use super::cut::prose;
use super::line::{Page, address, finished, rule, title_like};

/// Rules from which on they say something.
const ENOUGH: usize = 2;

/// Lines below a rule in which a headline stands: above it an address, a section or buttons may.
const HEAD: usize = 4;

/// Columns of a line that credits a headline, at most.
const SHORT: usize = 60;

/// The lines at which such articles begin; `found` are those that show by themselves, in order.
pub(super) fn ruled(page: &Page, found: &[usize]) -> Vec<usize> {
    let drawn: Vec<usize> =
        (0..page.lines.len()).filter(|&line| !page.blank(line) && rule(page.printed(line))).collect();
    let Some(&first) = drawn.first().filter(|_| drawn.len() >= ENOUGH) else { return Vec::new() };
    if drawn.iter().any(|&line| page.printed(line) != page.printed(first)) {
        return Vec::new();
    }
    let ends = drawn.iter().skip(1).copied().chain([page.lines.len()]);
    let parts: Vec<(usize, usize)> =
        drawn.iter().zip(ends).filter_map(|(&line, end)| Some((page.down(line + 1, 2)?, end))).collect();
    let shown = |(start, end): &(usize, usize)| {
        let at = found.partition_point(|line| line < start);
        found.get(at).is_some_and(|line| line < end && *line < start + HEAD)
    };
    let count = parts.iter().filter(|part| shown(part)).count();
    if count < ENOUGH || count * 2 <= parts.len() {
        return Vec::new();
    }
    let headed = |start: usize| {
        let text = page.printed(start);
        // a heading of a section stands right over its text
        let credit = |line: usize| page.width(line) < SHORT && !finished(page.printed(line));
        address(text) || title_like(text) && !finished(text) && page.down(start + 1, 0).is_some_and(credit)
    };
    parts
        .iter()
        .filter(|part| !shown(part))
        .filter(|(start, end)| headed(*start) && prose(page, *start, *end))
        .map(|(start, _)| *start)
        .collect()
}

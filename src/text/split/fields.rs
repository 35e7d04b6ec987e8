//! Bylines in which labels say what everything is: `**Source**: Bohai Courier | **Date**: 2025-11-05 | **Author**: A Name`,
//! 来源：某报　　日期：2025年9月16日　　版次：02.

use super::byline::Byline;
use super::label::{AUTHOR, CHANGED, DATE, LINK, SOURCE, label, name_like};
use super::stamp::stamp;
use crate::text::around::Ends;

/// Columns of such a line, at most.
pub(super) const WIDEST: usize = 260;

/// What stands around a value or a label.
const AROUND: &[char] = &['*', '_', ' ', '\t', '\u{3000}', '《', '》', '"', '“', '”', '「', '」', '[', ']', '`'];

/// Reads such a line; `from` is where it begins. Two labels that this trade uses must stand in it, and one must be of the
/// outlet or of the day; others may be any.
pub(super) fn fields(text: &str, from: usize, line: usize) -> Option<Byline> {
    if text.matches([':', '：']).take(2).count() < 2 {
        return None;
    }
    let mut found = Byline { line, named: true, ..Byline::default() };
    let (mut known, mut told) = (0, false);
    for part in parts(text) {
        let trimmed = part.trim_matches(AROUND);
        let Some((name, value)) = trimmed.split_once([':', '：']) else {
            // what stands without a label is a name, a place, a link
            if trimmed.chars().count() > 24 || trimmed.contains(['。', '，', '!', '！']) {
                return None;
            }
            continue;
        };
        let (name, value) = (name.trim_matches(AROUND).to_ascii_lowercase(), value.trim_matches(AROUND));
        if name.is_empty() || name.chars().count() > 20 || name.contains(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let is = |table: &[&str]| table.contains(&name.as_str());
        let start = from + (value.as_ptr() as usize - text.as_ptr() as usize);
        if is(SOURCE) {
            // 来源：某报 记者某某: only what is a name
            if found.source.is_none() && name_like(value, false) && !value.is_empty() {
                found.source = Some(start..start + value.len());
                found.labelled = true;
            }
            (known, told) = (known + 1, true);
        } else if is(DATE) || is(CHANGED) {
            let day = stamp(value)?;
            if found.stamp.is_none() {
                found.stamp = Some(day.shifted(start));
                found.changed = is(CHANGED);
            }
            (known, told) = (known + 1, true);
        } else if is(AUTHOR) || is(LINK) {
            known += 1;
        } else if value.chars().count() > 40 {
            return None;
        }
    }
    (known >= 2 && told).then_some(found)
}

/// The parts that bars, wide spaces and points set apart, and single spaces before a label.
fn parts(text: &str) -> Vec<&str> {
    let mut found = vec![text];
    for sign in ["|", "｜", "　", "  ", "\t", " / ", "／", "·", "•", ";", "；", "丨"] {
        found = found.into_iter().flat_map(|part| part.split(sign)).collect();
    }
    let labelled = |part: &str| {
        [SOURCE, DATE, AUTHOR, CHANGED].into_iter().flatten().any(|name| {
            let behind = part.get(name.len()..).unwrap_or_default();
            label(part, &[*name]).is_some() && behind.trim_start().starts_with_any(&[":", "："])
        })
    };
    let mut all = Vec::new();
    for part in found {
        let mut rest = part;
        while let Some(at) =
            rest.match_indices(' ').map(|(at, _)| at).find(|at| labelled(rest[at + 1..].trim_start_matches('*')))
        {
            all.push(&rest[..at]);
            rest = &rest[at + 1..];
        }
        all.push(rest);
    }
    all.retain(|part| !part.trim_matches(AROUND).is_empty());
    all
}

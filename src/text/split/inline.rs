//! Headings and items that a page ran together in one long line.
//!
//! `Lead - Text [1]. Part 1: Heading - item [2] - item [3]`: a dash right after the end of a sentence or after a
//! citation mark begins an item; a short capitalised label before a dash is a heading. A dash within a sentence is
//! neither.

use crate::text::around::{Ends, is_small};
use core::ops::Range;

use super::line::{han, unseen, width};
use crate::text::{Block, BlockKind, Span};

/// Shorter lines are left whole.
const SHORTEST: usize = 80;
/// The longest heading, in bytes.
const HEADING: usize = 120;

/// Cuts the line `range` of `text` into blocks; one paragraph when nothing in it is run together.
pub(super) fn blocks(text: &str, range: Range<usize>, out: &mut Vec<Block>) {
    let line = &text[range.clone()];
    let dashes = dashes(line);
    let structured = line.len() >= SHORTEST
        && dashes.iter().any(|dash| matches!(dash.before, Before::End) || dash.numbered)
        && (dashes.len() > 1 || dashes[0].numbered);
    if !structured {
        return sentences(text, range, BlockKind::Paragraph, out);
    }
    let mut put = |kind: BlockKind, from: usize, to: usize| {
        let part = line[from..to].trim_matches(unseen);
        if !part.is_empty() {
            let start = range.start + (part.as_ptr() as usize - line.as_ptr() as usize);
            sentences(text, start..start + part.len(), kind, out);
        }
    };
    let mut from = 0;
    let mut kind = BlockKind::Paragraph;
    for (at, dash) in dashes.iter().enumerate() {
        match &dash.before {
            Before::End => put(kind, from, dash.at),
            Before::Heading(heading) => {
                put(kind, from, dash.label);
                put(BlockKind::Heading, heading.start, heading.end);
            }
        }
        from = dash.after;
        // What follows a plain label is a paragraph, unless more items follow it; under a numbered one it is an item.
        let goes_on = dashes.get(at + 1).is_some_and(|next| matches!(next.before, Before::End));
        let item = matches!(dash.before, Before::End) || dash.numbered || goes_on;
        kind = if item { BlockKind::Bullet } else { BlockKind::Paragraph };
    }
    put(kind, from, line.len());
}

/// What stands before a dash.
enum Before {
    /// The end of a sentence, or a citation mark.
    End,
    /// A heading, without its `Part 1:`; empty when that is all of it.
    Heading(Range<usize>),
}

struct Dash {
    /// First byte of the dash with the white space before it.
    at: usize,
    /// First byte after it.
    after: usize,
    /// Where the label before it begins.
    label: usize,
    /// Whether that label carries a number, `Part 1`.
    numbered: bool,
    before: Before,
}

fn dashes(line: &str) -> Vec<Dash> {
    let mut found = Vec::new();
    let mut floor = 0;
    for (at, _) in line.match_indices(' ') {
        let rest = &line[at + 1..];
        let Some(mark) = rest.chars().next().filter(|&mark| matches!(mark, '-' | '–' | '•' | '●' | '▪' | '◆' | '■'))
        else {
            continue;
        };
        let Some(words) = rest[mark.len_utf8()..].strip_prefix(' ') else { continue };
        let drawn = !matches!(mark, '-' | '–');
        let open = words.trim_start().chars().next().is_some_and(|head| !is_small(head));
        if at < floor || !(open || drawn) {
            continue;
        }
        let after = at + 2 + mark.len_utf8();
        let until = line[floor..at].trim_end();
        let end = floor + until.len();
        if until.is_empty() && floor > 0 {
            continue;
        }
        if drawn || ended(until) {
            found.push(Dash { at, after, label: end, numbered: false, before: Before::End });
            floor = after;
        } else if let Some((label, heading, numbered)) = heading(line, floor, end) {
            found.push(Dash { at, after, label, numbered, before: Before::Heading(heading) });
            floor = after;
        }
    }
    found
}

/// Whether `text` ends with a sentence or a citation mark.
fn ended(text: &str) -> bool {
    let bare = text.trim_end_matches(['"', '”', '’', '\'', ')', '）']);
    cited(text).is_some() || bare.ends_with(['.', '!', '?', '。', '！', '？', ';', '；'])
}

/// `[12]` at the end of `text`: what stands before it.
fn cited(text: &str) -> Option<&str> {
    let open =
        text.strip_suffix(']')?.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, ',' | ' '));
    open.strip_suffix('[').filter(|_| !text.ends_with("[]"))
}

/// The label that ends at byte `end`: where it begins, its words without `Part 1:`, whether it has that number.
fn heading(line: &str, floor: usize, end: usize) -> Option<(usize, Range<usize>, bool)> {
    let mut near = end.saturating_sub(HEADING).max(floor);
    while !line.is_char_boundary(near) {
        near += 1;
    }
    let part = &line[near..end];
    // The label begins after the last sentence, or at the last `Word 1:`.
    let begins = part
        .char_indices()
        .filter(|&(at, letter)| letter.is_whitespace() && ended(&part[..at]) || matches!(letter, '。' | '！' | '？'))
        .map(|(at, letter)| at + letter.len_utf8())
        .next_back();
    let mut numbered =
        part.char_indices().filter(|&(at, letter)| at == 0 || letter == ' ').filter_map(|(at, letter)| {
            let at = if letter == ' ' { at + 1 } else { at };
            numbered(&part[at..]).map(|length| (at, at + length))
        });
    let numbered = numbered.next_back().filter(|&(at, _)| begins.is_none_or(|begins| at >= begins));
    let begin = match (numbered, begins) {
        (Some((at, _)), _) => at,
        (None, Some(begins)) => begins,
        (None, None) if near == floor => 0,
        _ => return None,
    };
    let words = numbered.map_or(begin, |(_, after)| after);
    let title = part[words..].trim_matches(unseen);
    let start = near + (title.as_ptr() as usize - part.as_ptr() as usize);
    let named =
        title.is_empty() && numbered.is_some() || label_like(title) || (numbered.is_some() && width(title) <= 90);
    named.then(|| (near + begin, start..start + title.len(), numbered.is_some()))
}

/// The length of `Part 1`, `Part 1:` or `第一部分：` at the start of `text`.
fn numbered(text: &str) -> Option<usize> {
    let word = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let after = if word >= 3 && text.as_bytes()[0].is_ascii_uppercase() {
        let digits = text[word..].strip_prefix(' ')?.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&digits).then_some(word + 1 + digits)?
    } else {
        let rest = text.strip_prefix('第')?;
        let (at, unit) = rest.char_indices().take(4).find(|(_, letter)| matches!(letter, '部' | '章' | '组' | '节'))?;
        let unit = if rest[at..].starts_with("部分") { "部分".len() } else { unit.len_utf8() };
        '第'.len_utf8() + at + unit
    };
    match text[after..].chars().next() {
        None => Some(after),
        Some(mark @ (':' | '：')) => Some(after + mark.len_utf8()),
        Some(_) => None,
    }
}

/// A short label: words that are capitalised but for the small ones, or a few Chinese characters.
fn label_like(text: &str) -> bool {
    const SMALL: [&str; 20] = [
        "of", "and", "the", "in", "to", "for", "on", "a", "an", "with", "by", "from", "at", "or", "vs", "vs.", "as",
        "its", "into", "per",
    ];
    if text.is_empty() || text.contains(['.', '。', '!', '?', ';', '"', '(', ',', '，']) {
        return false;
    }
    if text.chars().any(han) {
        return width(text) <= 40;
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&str| !word.first_char().is_some_and(|letter: char| is_small(letter)) || SMALL.contains(word);
    let spoken = words.iter().any(|word| word.first_char().is_some_and(|letter: char| letter.is_alphabetic()));
    words.len() <= 12 && spoken && words.iter().all(capital) && !SMALL.contains(words.last().unwrap_or(&""))
}

/// Puts out one block, or one for each paragraph of a Chinese line: a space after a full stop, which Chinese does
/// not print, is what a copied line break leaves behind.
fn sentences(text: &str, range: Range<usize>, kind: BlockKind, out: &mut Vec<Block>) {
    let line = &text[range.clone()];
    let mut from = 0;
    if kind == BlockKind::Paragraph && line.len() > 600 {
        for (at, _) in line.match_indices(' ') {
            let full = line[..at].trim_end_matches(['”', '」', '』']).ends_with(['。', '！', '？']);
            if full
                && at > from
                && line[at + 1..]
                    .first_char()
                    .is_some_and(|letter: char| han(letter) || matches!(letter, '“' | '《' | '「'))
            {
                out.push(Block { kind, span: Span::new(range.start + from, range.start + at) });
                from = at + 1;
            }
        }
    }
    out.push(Block { kind, span: Span::new(range.start + from, range.end) });
}

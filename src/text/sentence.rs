//! Sentences of a block.

use super::Span;
use super::around::{char_at, char_before, is_latin, is_small, word_before};
use crate::text::around::Ends;

/// Words whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "mr", "mrs", "ms", "dr", "prof", "gen", "gov", "sen", "rep", "st", "co", "corp", "inc", "ltd", "vs", "no", "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "est", "etc", "fig", "u.s",
    "u.k", "e.g", "i.e", "a.m", "p.m",
];

/// Bytes after which a sentence is cut at the next blank or comma, bracket or quotation mark; after some more of them
/// wherever no number is cut. No real one is that long; a text that only looks like one must not make the work on each of
/// its figures as long as itself.
const LONGEST: usize = 1200;

/// The first bytes of `。` and of `！？；`.
const FULL_STOP: u8 = 0xe3;
const FULL_WIDTH: u8 = 0xef;

/// Cuts `text[span]` into sentences, each without the blanks around it.
///
/// ```
/// use crossfoot::text::{Span, sentences};
/// let text = "It rose 3.5% in the U.S. market. 去年为4亿元。It fell.";
/// let found = sentences(text, Span::new(0, text.len()));
/// assert_eq!(found.len(), 3);
/// assert_eq!(found[1].of(text), "去年为4亿元。");
/// ```
pub fn sentences(text: &str, span: Span) -> Vec<Span> {
    let mut found = Vec::new();
    let (mut start, mut at) = (span.start as usize, span.start as usize);
    let block = &text.as_bytes()[..span.end as usize];
    while at < block.len() {
        // nothing else ends one that is not long yet, nor does the inside of a character
        let byte = block[at];
        let may = matches!(byte, b'!' | b'?' | b';' | b'.' | b'\n' | FULL_STOP | FULL_WIDTH);
        if !may && at - start < LONGEST - 4 || byte & 0xc0 == 0x80 {
            at += 1;
            continue;
        }
        let Some(c) = char_at(text, at) else { break };
        let end = at + c.len_utf8();
        let ends = match c {
            '。' | '！' | '？' | '；' => true,
            '!' | '?' | ';' => !char_at(text, end).is_some_and(char::is_alphanumeric),
            '.' => full_stop(text, at),
            '\n' if text[end..].trim_start_matches([' ', '\t', '\r']).starts_with('\n') => true,
            ' ' | '\t' | '\n' | '\r' | ',' | '，' | '、' => end - start > LONGEST,
            '(' | ')' | '（' | '）' | '[' | ']' | '"' | '“' | '”' => end - start > LONGEST,
            _ => {
                end - start > 4 * LONGEST
                    && !c.is_ascii_digit()
                    && !char_at(text, end).is_some_and(|c| c.is_ascii_digit())
            }
        };
        if ends {
            push(text, start, end, &mut found);
            start = end;
        }
        at = end;
    }
    push(text, start, span.end as usize, &mut found);
    found
}

fn push(text: &str, start: usize, end: usize, found: &mut Vec<Span>) {
    let part = &text[start..end];
    let lead = part.len() - part.trim_start().len();
    let len = part.trim().len();
    if len > 0 {
        found.push(Span::new(start + lead, start + lead + len));
    }
}

/// Whether the point at `at` ends a sentence: not inside a number or an abbreviation, and nothing small follows it.
fn full_stop(text: &str, at: usize) -> bool {
    let after = &text[at + 1..];
    if after.first_char().is_some_and(|c: char| c.is_alphanumeric()) {
        return false;
    }
    let word = word_before(text, at);
    let initial = word.len() == 1 && word.first_char().is_some_and(|c: char| c.is_ascii_uppercase());
    let dotted = char_before(text, at - word.len().min(at)) == Some('.')
        && word.chars().all(is_latin)
        && word.len() <= 2
        && !word.is_empty();
    let next = after.trim_start_matches([' ', '"', '”', '’', ')', '\n', '\r', '\t']).chars().next();
    let small = next.is_some_and(is_small);
    let short = initial || dotted || ABBREVIATIONS.contains(&word.to_ascii_lowercase().as_str());
    !small
        && !(short
            && next.is_some_and(char::is_alphanumeric)
            && !(dotted && next.is_some_and(|c: char| c.is_ascii_uppercase())))
}

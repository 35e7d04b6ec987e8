//! The scan: finds the few places of a text that can hold a figure, and has them read.

use super::first::{FIRSTS, begins_plainly};
use super::{Context, Kind, Mention, cell, date, figure, not_figure};
use crate::text::Span;
use crate::text::around::{char_at, char_before, is_latin};
use crate::value::{Qualifier, Unit};

/// Reads every figure in `text[span]`, in order and without overlaps.
///
/// ```
/// use crossfoot::mention::{Context, read};
/// use crossfoot::text::Span;
/// let text = "Sales rose to 4.5亿元 in 2024.";
/// let found = read(text, Span::new(0, text.len()), &Context::default());
/// let surfaces: Vec<&str> = found.mentions.iter().map(|m| m.span.of(text)).collect();
/// assert_eq!(surfaces, ["4.5亿元", "2024"]);
/// ```
pub fn read(text: &str, span: Span, context: &Context) -> Figures {
    // what lies behind the span is not looked at: a block ends where it ends
    let text = &text[..span.end as usize];
    let mut found = Figures::default();
    let mut at = span.start as usize;
    while let Some(place) = next_candidate(text, at) {
        let floor = found.mentions.last().map_or(span.start as usize, |m| m.span.end as usize);
        let end = read_at(text, place, floor, context, &mut found);
        at = end.max(place + char_at(text, place).map_or(1, char::len_utf8));
    }
    found
}

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// The figures, in order and without overlaps.
    pub mentions: Vec<Mention>,
    /// What looks like a date and is none: 30 February.
    pub impossible_dates: Vec<Span>,
}

impl Figures {
    /// The figures, and among them as dates without a period those that no calendar has: an article is held to them.
    pub fn with_impossible_dates(self) -> Vec<Mention> {
        let Figures { mut mentions, impossible_dates } = self;
        for span in impossible_dates {
            let at = mentions.partition_point(|mention| mention.span.start < span.start);
            let date = Mention {
                span,
                kind: Kind::Date,
                amount: None,
                unit: Unit::None,
                qualifier: Qualifier::Eq,
                period: None,
                alternatives: Vec::new(),
                as_of: false,
                other_unit: None,
                rule: "no-such-day",
            };
            mentions.insert(at, date);
        }
        mentions
    }
}

/// Reads what stands at a place; where it ends, or where the next figure may begin.
fn read_at(text: &str, at: usize, floor: usize, context: &Context, found: &mut Figures) -> usize {
    if let Some(end) = not_figure::skip(text, at).filter(|_| !date::dotted(text, at)) {
        return end;
    }
    if let Some(end) = date::impossible(text, at) {
        found.impossible_dates.push(Span::new(at, end));
        return end;
    }
    let date = date::read(text, at, context);
    let unplaced = if date.is_none() { date::unplaced(text, at, context) } else { None };
    let mention = date.or_else(|| figure::read(text, at, floor, context));
    // "two years ago" is as long without a date to count from; a day without a year is nothing
    let lasts = mention.as_ref().is_some_and(|mention| mention.kind == Kind::Duration);
    if let Some(end) = unplaced.filter(|_| !lasts) {
        return end;
    }
    match mention {
        Some(mut mention) => {
            cell::labelled(text, &mut mention, context);
            let end = mention.span.end as usize;
            found.mentions.push(mention);
            end
        }
        None => past(text, at),
    }
}

/// The end of the word or digit run at `at`: no figure begins inside it.
fn past(text: &str, at: usize) -> usize {
    match char_at(text, at) {
        Some(c) if is_latin(c) => at + text[at..].find(|c: char| !is_latin(c)).unwrap_or(text.len() - at),
        Some(c) if c.is_ascii_digit() => at + text[at..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - at),
        Some(c) => at + c.len_utf8(),
        None => text.len(),
    }
}

/// The next place at or after `at` where a figure may begin: a digit, a Chinese numeral or word of time, or a Latin
/// word that is the first of a number or a period.
fn next_candidate(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let first = &*FIRSTS;
    let mut at = at;
    while at < bytes.len() {
        match bytes[at] {
            b'0'..=b'9' => return Some(at),
            b'.' if begins_point(bytes, at) => return Some(at),
            b'A'..=b'Z' | b'a'..=b'z' => {
                if first.word(&bytes[at..])
                    && !char_before(text, at).is_some_and(is_latin)
                    && may_begin_figure(text, at)
                {
                    return Some(at);
                }
                at += 1;
                while at < bytes.len() && bytes[at].is_ascii_alphabetic() {
                    at += 1;
                }
            }
            0xc2 | 0xe2..=0xef => {
                let c = char_at(text, at)?;
                if first.sign(c)
                    && (begins_plainly(c)
                        || date::is_date_sign(text, at)
                        || c == '’' && digit_behind(bytes, at + c.len_utf8()))
                {
                    return Some(at);
                }
                at += c.len_utf8();
            }
            b'\'' if digit_behind(bytes, at + 1) => return Some(at),
            b if b < 0x80 => at += 1,
            _ => at += char_at(text, at)?.len_utf8(),
        }
    }
    None
}

/// Whether a digit stands at `at`: the ’90s, ’24.
fn digit_behind(bytes: &[u8], at: usize) -> bool {
    bytes.get(at).is_some_and(u8::is_ascii_digit)
}

/// Whether a number begins with the point at `at`: `.08`, not `5.8`, `Fig.8` or `..8`.
fn begins_point(bytes: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map(|i| bytes[i]);
    bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
        && before.is_none_or(|b| !b.is_ascii_alphanumeric() && !matches!(b, b'.' | b')' | b']'))
}

/// Whether the Latin word at `at` may be the first of a number or a period.
fn may_begin_figure(text: &str, at: usize) -> bool {
    // the word as far as a hyphen: a chain of hyphens is not looked through at every link
    let end = text[at..].find(|c| !is_latin(c)).unwrap_or(text.len() - at);
    let first = &text[at..at + end];
    if first.len() > 11 {
        return false;
    }
    figure::is_number_word(text, at) || date::is_date_word(text, at)
}

//! The one way a table is looked up: the longest phrase that begins, or ends, at a place in a text.

use crate::text::around::{char_at, char_before, is_latin};

/// A set of phrases, each with what it means.
///
/// A phrase in small letters matches in any case; one with a capital matches as written (`B`, `US`). A phrase that
/// begins or ends with a Latin letter matches whole words only.
#[derive(Debug)]
pub struct Phrases<T: 'static> {
    index: Index,
    meanings: Vec<T>,
}

impl<T: Copy> Phrases<T> {
    /// Collects the rows of a table. Phrases stand once; a test of the table holds that.
    pub fn new(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        let (mut phrases, mut meanings) = (Vec::new(), Vec::new());
        for (phrase, meaning) in rows {
            phrases.push(phrase);
            meanings.push(meaning);
        }
        Phrases { index: Index::new(phrases), meanings }
    }

    /// Collects rows whose phrases are written as one text with `|` between them: in the browser a list of texts takes
    /// half as much room again.
    pub fn of(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Phrases::new(rows.into_iter().flat_map(|(phrases, meaning)| {
            phrases.split('|').filter(|phrase| !phrase.is_empty()).map(move |phrase| (phrase, meaning))
        }))
    }

    /// The longest phrase that begins at `at`: its length in bytes, and its meaning.
    pub fn at(&self, text: &str, at: usize) -> Option<(usize, T)> {
        self.index.at(text, at).map(|row| (self.index.phrases[row].len(), self.meanings[row]))
    }

    /// The longest phrase that ends at `end`: where it begins, and its meaning.
    pub fn before(&self, text: &str, end: usize) -> Option<(usize, T)> {
        self.index.before(text, end).map(|row| (end - self.index.phrases[row].len(), self.meanings[row]))
    }

    /// Every phrase in `text[start..end]`, longest first at each place, without overlaps: place, end, meaning.
    pub fn all<'a>(&'a self, text: &'a str, start: usize, end: usize) -> impl Iterator<Item = (usize, usize, T)> + 'a {
        let mut at = start;
        std::iter::from_fn(move || {
            while at < end {
                if let Some((len, meaning)) = self.at(text, at).filter(|(len, _)| at + len <= end) {
                    let found = (at, at + len, meaning);
                    at += len;
                    return Some(found);
                }
                at = next_start(text, at);
            }
            None
        })
    }

    /// All phrases, in the order of the table.
    pub fn phrases(&self) -> &[&'static str] {
        &self.index.phrases
    }
}

/// The next place where a phrase may begin: no phrase begins inside a Latin word or a character.
fn next_start(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let letter = bytes[at].is_ascii_alphabetic();
    let inside = |byte: &u8| byte & 0xc0 == 0x80 || letter && byte.is_ascii_alphabetic();
    at + 1 + bytes[at + 1..].iter().take_while(|byte| inside(byte)).count()
}

/// The phrases without their meanings: one piece of code for all tables.
#[derive(Debug)]
struct Index {
    phrases: Vec<&'static str>,
    /// Rows by the [`slot`] of the first character of their phrase; the longest first.
    by_first: Vec<Vec<u16>>,
    /// The same by the last character.
    by_last: Vec<Vec<u16>>,
}

impl Index {
    fn new(phrases: Vec<&'static str>) -> Self {
        let mut by_first = vec![Vec::new(); SLOTS];
        let mut by_last = vec![Vec::new(); SLOTS];
        let mut rows: Vec<u16> = (0..phrases.len() as u16).collect();
        rows.sort_unstable_by_key(|row| (std::cmp::Reverse(phrases[*row as usize].len()), *row));
        for row in rows {
            let phrase = phrases[row as usize];
            if !phrase.is_empty() {
                by_first[slot(phrase.as_bytes())].push(row);
                by_last[slot(last_character(phrase.as_bytes()))].push(row);
            }
        }
        Index { phrases, by_first, by_last }
    }

    /// The row of the longest phrase that begins at `at`.
    fn at(&self, text: &str, at: usize) -> Option<usize> {
        let rows = self.by_first[slot(text.as_bytes().get(at..).filter(|rest| !rest.is_empty())?)]
            .iter()
            .map(|row| *row as usize);
        rows.into_iter().find(|row| {
            let phrase = self.phrases[*row];
            let end = at + phrase.len();
            text.as_bytes().get(at..end).is_some_and(|bytes| same(bytes, phrase)) && whole_words(text, at, end)
        })
    }

    /// The row of the longest phrase that ends at `end`.
    fn before(&self, text: &str, end: usize) -> Option<usize> {
        let head = text.as_bytes().get(..end).filter(|head| !head.is_empty())?;
        let rows = self.by_last[slot(last_character(head))].iter().map(|row| *row as usize);
        rows.into_iter().find(|row| {
            let phrase = self.phrases[*row];
            let start = end.checked_sub(phrase.len());
            start.is_some_and(|start| same(&text.as_bytes()[start..end], phrase) && whole_words(text, start, end))
        })
    }
}

/// Slots of an index: one for each ASCII character, and as many again for all others.
const SLOTS: usize = 256;

/// The slot of the character that begins these bytes: an ASCII letter in small, any other by a mix of its bytes, since
/// nearly all Chinese characters share their first byte.
fn slot(bytes: &[u8]) -> usize {
    let first = bytes[0];
    if first.is_ascii() {
        return first.to_ascii_lowercase() as usize;
    }
    let len = if first >= 0xf0 {
        4
    } else if first >= 0xe0 {
        3
    } else {
        2
    };
    let mix = bytes.iter().take(len).fold(0usize, |mix, byte| mix * 31 + *byte as usize);
    128 + mix % 128
}

/// The bytes from the start of the last character on.
fn last_character(bytes: &[u8]) -> &[u8] {
    let start = (0..bytes.len()).rev().find(|at| bytes[*at] & 0xc0 != 0x80).unwrap_or(0);
    &bytes[start..]
}

/// Whether the bytes are the phrase, in any case unless the phrase has a capital.
fn same(bytes: &[u8], phrase: &str) -> bool {
    if phrase.bytes().any(|b| b.is_ascii_uppercase()) {
        bytes == phrase.as_bytes()
    } else {
        bytes.eq_ignore_ascii_case(phrase.as_bytes())
    }
}

/// Whether the place does not cut a Latin word in two.
fn whole_words(text: &str, start: usize, end: usize) -> bool {
    let inside = |c: Option<char>| c.is_some_and(is_latin);
    let cut = |at: usize, inner: Option<char>, outer: Option<char>| {
        text.is_char_boundary(at) && inside(inner) && inside(outer)
    };
    text.is_char_boundary(start)
        && text.is_char_boundary(end)
        && !cut(start, char_at(text, start), char_before(text, start))
        && !cut(end, char_before(text, end), char_at(text, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Phrases<u8> {
        Phrases::new([("亿", 1), ("亿元", 2), ("B", 3), ("more than", 4)])
    }

    #[test]
    fn the_longest_wins() {
        assert_eq!(table().at("4亿元", 1), Some((6, 2)));
    }

    #[test]
    fn capitals_match_as_written_and_words_are_whole() {
        assert_eq!(table().at("B", 0), Some((1, 3)));
        assert_eq!(table().at("b", 0), None);
        assert_eq!(table().at("Bo", 0), None);
    }

    #[test]
    fn looking_back_ignores_case() {
        assert_eq!(table().before("More than 5", 9), Some((0, 4)));
    }

    #[test]
    fn a_place_inside_a_character_finds_nothing() {
        assert_eq!(table().at("亿", 1), None);
    }
}

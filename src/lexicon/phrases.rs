//! The one way a table is looked up: the longest phrase that begins, or ends, at a place in a text.

use std::sync::OnceLock;

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
    /// Collects the rows of a table. Phrases of one meaning may be written as one text with `|` between them: in the
    /// browser a list of texts takes half as much room again. Phrases stand once; a test of the table holds that.
    pub fn of(rows: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Phrases::gather(&mut rows.into_iter())
    }

    /// Not generic over how the rows come: one piece of code for all tables of like meanings. No phrase has a `|` in it.
    fn gather(rows: &mut dyn Iterator<Item = (&'static str, T)>) -> Self {
        let (mut phrases, mut meanings) = (Vec::new(), Vec::new());
        for (row, meaning) in rows {
            for phrase in row.split('|').filter(|phrase| !phrase.is_empty()) {
                phrases.push(phrase);
                meanings.push(meaning);
            }
        }
        Phrases { index: Index::new(phrases), meanings }
    }

    /// The longest phrase that begins at `at`: its length in bytes, and its meaning.
    pub fn at(&self, text: &str, at: usize) -> Option<(usize, T)> {
        self.index.at(text, at).map(|row| (self.index.phrases[row].len(), self.meanings[row]))
    }

    /// The meaning of a text that is a phrase as a whole.
    pub fn whole(&self, text: &str) -> Option<T> {
        self.at(text, 0).filter(|(len, _)| *len == text.len()).map(|(_, meaning)| meaning)
    }

    /// The longest phrase that ends at `end`: where it begins, and its meaning.
    pub fn before(&self, text: &str, end: usize) -> Option<(usize, T)> {
        self.index.before(text, end).map(|row| (end - self.index.phrases[row].len(), self.meanings[row]))
    }

    /// Every phrase in `text[start..end]`, longest first at each place, without overlaps: place, end, meaning.
    pub fn all<'a>(&'a self, text: &'a str, start: usize, end: usize) -> impl Iterator<Item = (usize, usize, T)> + 'a {
        let mut at = start;
        std::iter::from_fn(move || {
            let (from, to, row) = self.index.next(text, at, end)?;
            at = to;
            Some((from, to, self.meanings[row]))
        })
    }

    /// Every phrase of a text, for whoever asks for those of its parts.
    pub fn everywhere<'a>(&'a self, text: &'a str) -> Everywhere<'a, T> {
        Everywhere { phrases: self, text, found: self.index.between(text, 0, text.len()) }
    }

    /// All phrases, in the order of the table.
    pub fn phrases(&self) -> &[&'static str] {
        &self.index.phrases
    }
}

/// The phrases of a table in a text, looked for once.
#[derive(Debug)]
pub struct Everywhere<'a, T: 'static> {
    phrases: &'a Phrases<T>,
    text: &'a str,
    found: Vec<Place>,
}

/// Where a phrase begins and ends, and its row.
type Place = (usize, usize, usize);

impl<T: Copy> Everywhere<'_, T> {
    /// What [`Phrases::all`] finds in `text[start..end]`.
    ///
    /// ```
    /// use crossfoot::lexicon::PLACES;
    /// let text = "From South Korea to Japan";
    /// let places = PLACES.everywhere(text);
    /// for (start, end) in [(0, text.len()), (5, 16), (11, 16), (17, text.len())] {
    ///     assert!(places.within(start, end).eq(PLACES.all(text, start, end)));
    /// }
    /// ```
    pub fn within(&self, start: usize, end: usize) -> impl Iterator<Item = (usize, usize, T)> {
        let found = self.phrases.index.part(self.text, &self.found, start, end);
        found.into_iter().map(|(from, to, row)| (from, to, self.phrases.meanings[row]))
    }
}

/// The next place where a phrase may begin: no phrase begins inside a Latin word or a character.
#[inline]
fn next_start(bytes: &[u8], at: usize) -> usize {
    let first = bytes[at];
    if !first.is_ascii_alphabetic() {
        // a byte that begins a character of several tells by its upper bits of how many
        return at + (first.leading_ones() as usize).max(1);
    }
    let mut at = at + 1;
    while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
        at += 1;
    }
    at
}

/// The phrases without their meanings: one piece of code for all tables.
#[derive(Debug)]
struct Index {
    phrases: Vec<&'static str>,
    heads: Heads,
    by_first: Slots,
    /// Few tables are ever asked for what ends at a place.
    by_last: OnceLock<Slots>,
}

/// The first four bytes as one number, letters in small; what is missing is 0.
fn first_edge(bytes: &[u8]) -> u32 {
    small(match bytes.first_chunk() {
        Some(four) => u32::from_le_bytes(*four),
        None => bytes.iter().rev().fold(0, |edge, byte| edge << 8 | u32::from(*byte)),
    })
}

/// The same of the last four, the last of all first.
fn last_edge(bytes: &[u8]) -> u32 {
    small(match bytes.last_chunk() {
        Some(four) => u32::from_be_bytes(*four),
        None => bytes.iter().fold(0, |edge, byte| edge << 8 | u32::from(*byte)),
    })
}

/// Four bytes with their capitals in small, all at once: a capital is a byte that reaches 128 when 63 is added, and does
/// not when 37 is.
fn small(bytes: u32) -> u32 {
    let low = bytes & 0x7f7f_7f7f;
    let capitals = (low + 0x3f3f_3f3f) & !(low + 0x2525_2525) & !bytes & 0x8080_8080;
    bytes | capitals >> 2
}

/// A mix of the first three bytes of an edge; its upper bits are the best mixed.
fn mix(edge: u32) -> u32 {
    (edge << 8).wrapping_mul(0x9e37_79b1)
}

impl Index {
    fn new(phrases: Vec<&'static str>) -> Self {
        let by_first = Slots::new(&phrases, first_edge);
        Index { heads: Heads::of(&by_first.entries), by_first, by_last: OnceLock::new(), phrases }
    }

    /// The row of the longest phrase that begins at `at`.
    fn at(&self, text: &str, at: usize) -> Option<usize> {
        let edge = self.heads.may(text.as_bytes().get(at..)?)?;
        self.at_edge(text, at, edge)
    }

    /// The same where the text goes on with `edge`.
    fn at_edge(&self, text: &str, at: usize, edge: u32) -> Option<usize> {
        let among = |entries| self.find(entries, edge, text, |len| Some((at, at + len)));
        among(self.by_first.long(edge)).or_else(|| among(self.by_first.short(edge)))
    }

    /// The first phrase that begins at `at` or behind it and ends before `end`: where it begins and ends, and its row.
    fn next(&self, text: &str, mut at: usize, end: usize) -> Option<Place> {
        let bytes = text.as_bytes();
        while at < end {
            if let Some(edge) = self.heads.may(&bytes[at..])
                && let Some(row) = self.at_edge(text, at, edge)
                && at + self.phrases[row].len() <= end
            {
                return Some((at, at + self.phrases[row].len(), row));
            }
            at = next_start(bytes, at);
        }
        None
    }

    /// All of them in `text[start..end]`.
    fn between(&self, text: &str, start: usize, end: usize) -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        while let Some(next) = self.next(text, found.last().map_or(start, |last| last.1), end) {
            found.push(next);
        }
        found
    }

    /// The same, out of what was found in the whole text.
    fn part(&self, text: &str, found: &[Place], start: usize, end: usize) -> Vec<Place> {
        let first = found.partition_point(|(_, to, _)| *to <= start);
        let last = found.partition_point(|(from, ..)| *from < end);
        let found = &found[first..last.max(first)];
        // a part that begins or ends inside a phrase may have others
        let cuts =
            found.first().is_some_and(|(from, ..)| *from < start) || found.last().is_some_and(|(_, to, _)| *to > end);
        if cuts { self.between(text, start, end) } else { found.to_vec() }
    }

    /// The row of the longest phrase that ends at `end`.
    fn before(&self, text: &str, end: usize) -> Option<usize> {
        let head = text.as_bytes().get(..end).filter(|head| !head.is_empty())?;
        let by_last = self.by_last.get_or_init(|| Slots::new(&self.phrases, last_edge));
        let edge = last_edge(head);
        let among = |entries| self.find(entries, edge, text, |len| Some((end.checked_sub(len)?, end)));
        among(by_last.long(edge)).or_else(|| among(by_last.short(edge)))
    }

    /// The first row of a slot whose phrase stands where `place` puts it; `edge` is how the text begins or ends there.
    fn find(
        &self,
        entries: &[Entry],
        edge: u32,
        text: &str,
        place: impl Fn(usize) -> Option<(usize, usize)>,
    ) -> Option<usize> {
        entries.iter().find_map(|entry| {
            let shared = u32::MAX >> (32 - 8 * entry.len.min(4));
            if edge & shared != entry.edge {
                return None;
            }
            let (start, end) = place(entry.len as usize)?;
            let bytes = text.as_bytes().get(start..end)?;
            let phrase = self.phrases[entry.row as usize].as_bytes();
            let same = if entry.as_written { bytes == phrase } else { bytes.eq_ignore_ascii_case(phrase) };
            (same && whole_words(text, start, end)).then_some(entry.row as usize)
        })
    }
}

/// How the phrases begin: most places of a text are passed over by a look at one byte, the others by one at a bit.
#[derive(Debug)]
struct Heads {
    /// For each byte which phrases begin with it.
    begin: [Begin; 256],
    /// A bit for each mix of three bytes with which a phrase may begin.
    threes: Vec<u64>,
}

/// Which phrases begin with a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Begin {
    None,
    /// Of three bytes and more.
    Long,
    /// Shorter ones, too.
    Short,
}

impl Heads {
    fn of(entries: &[Entry]) -> Self {
        let mut heads = Heads { begin: [Begin::None; 256], threes: vec![0; 256] };
        for entry in entries {
            let first = entry.edge as u8;
            let kind = if entry.len < SHORTEST_LONG { Begin::Short } else { Begin::Long };
            for byte in [first, first.to_ascii_uppercase()] {
                let begin = &mut heads.begin[usize::from(byte)];
                *begin = kind.max(*begin);
            }
            let (word, bit) = Self::place(entry.edge);
            heads.threes[word] |= bit;
        }
        heads
    }

    /// The edge of a text with which a phrase may begin.
    #[inline]
    fn may(&self, rest: &[u8]) -> Option<u32> {
        let begin = self.begin[usize::from(*rest.first()?)];
        if begin == Begin::None {
            return None;
        }
        let edge = first_edge(rest);
        let (word, bit) = Self::place(edge);
        (begin == Begin::Short || self.threes[word] & bit != 0).then_some(edge)
    }

    fn place(edge: u32) -> (usize, u64) {
        let mix = mix(edge) >> 18;
        ((mix >> 6) as usize, 1 << (mix & 63))
    }
}

/// The phrases by one of their ends.
#[derive(Debug)]
struct Slots {
    /// As many upper bits of a mix of three bytes as make its slot.
    bits: u32,
    /// Where the entries of each slot begin; one more at the end.
    starts: Vec<u16>,
    /// The entries, slot by slot, the longest phrase first.
    entries: Vec<Entry>,
}

/// One phrase as its slot knows it: enough to pass over it without looking at its text.
#[derive(Clone, Copy, Debug)]
struct Entry {
    row: u16,
    len: u8,
    /// Whether it matches as written only: it has a capital, or no letters that could be in another case.
    as_written: bool,
    /// Its first four bytes for those found by their beginning, its last four for those found by their end, letters in
    /// small, what is missing 0: a text that has others there is passed over at once.
    edge: u32,
}

/// Bytes of a phrase that is found by a mix of three; shorter ones are found by one.
const SHORTEST_LONG: u8 = 3;

impl Slots {
    fn new(phrases: &[&'static str], edge: fn(&[u8]) -> u32) -> Self {
        // the longest first, of equals the first of the table
        let rows = phrases.iter().enumerate().filter(|(_, phrase)| !phrase.is_empty());
        let mut order: Vec<u32> = rows.map(|(row, phrase)| (255 - phrase.len() as u32) << 16 | row as u32).collect();
        order.sort_unstable();
        let sorted = order.into_iter().map(|key| {
            let phrase = phrases[(key & 0xffff) as usize].as_bytes();
            let capital = phrase.iter().any(u8::is_ascii_uppercase);
            let as_written = capital || !phrase.iter().any(u8::is_ascii_lowercase);
            Entry { row: key as u16, len: phrase.len() as u8, as_written, edge: edge(phrase) }
        });
        let sorted: Vec<Entry> = sorted.collect();
        // more slots than phrases; behind them as many for the shorter ones as there are bytes
        let bits = sorted.len().max(64).ilog2() + 1;
        let slot = |entry: &Entry| {
            if entry.len < SHORTEST_LONG { short_slot(bits, entry.edge) } else { long_slot(bits, entry.edge) }
        };
        let mut starts = vec![0u16; (1 << bits) + 256 + 1];
        for entry in &sorted {
            starts[slot(entry) + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let (mut next, mut entries) = (starts.clone(), sorted.clone());
        for entry in sorted {
            let place = &mut next[slot(&entry)];
            entries[*place as usize] = entry;
            *place += 1;
        }
        Slots { bits, starts, entries }
    }

    /// The phrases of three bytes and more that may be at an edge.
    fn long(&self, edge: u32) -> &[Entry] {
        self.of(long_slot(self.bits, edge))
    }

    /// The shorter ones.
    fn short(&self, edge: u32) -> &[Entry] {
        self.of(short_slot(self.bits, edge))
    }

    fn of(&self, slot: usize) -> &[Entry] {
        &self.entries[self.starts[slot] as usize..self.starts[slot + 1] as usize]
    }
}

fn long_slot(bits: u32, edge: u32) -> usize {
    (mix(edge) >> (32 - bits)) as usize
}

fn short_slot(bits: u32, edge: u32) -> usize {
    (1 << bits) + (edge & 0xff) as usize
}

/// Whether the place of a phrase does not cut a Latin word in two.
fn whole_words(text: &str, start: usize, end: usize) -> bool {
    let latin = |c: Option<char>| c.is_some_and(is_latin);
    let cuts = |at: usize| latin(char_before(text, at)) && latin(char_at(text, at));
    !cuts(start) && !cuts(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Phrases<u8> {
        Phrases::of([("亿", 1), ("亿元", 2), ("B", 3), ("more than", 4)])
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

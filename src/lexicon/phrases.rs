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

/// The first eight bytes as one number, letters in small; what is missing is 0.
fn first_edge(bytes: &[u8]) -> u64 {
    small(match bytes.first_chunk() {
        Some(eight) => u64::from_le_bytes(*eight),
        None => bytes.iter().rev().fold(0, |edge, byte| edge << 8 | u64::from(*byte)),
    })
}

/// The same of the last eight, the last of all first.
fn last_edge(bytes: &[u8]) -> u64 {
    small(match bytes.last_chunk() {
        Some(eight) => u64::from_be_bytes(*eight),
        None => bytes.iter().fold(0, |edge, byte| edge << 8 | u64::from(*byte)),
    })
}

/// Eight bytes with their capitals in small, all at once: a capital is a byte that reaches 128 when 63 is added, and does
/// not when 37 is.
fn small(bytes: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let low = bytes & (0x7f * EACH);
    let capitals = (low + 0x3f * EACH) & !(low + 0x25 * EACH) & !bytes & (0x80 * EACH);
    bytes | capitals >> 2
}

/// A mix of the first so many bytes of an edge; its upper bits are the best mixed.
#[inline]
fn mix(edge: u64, bytes: u32) -> u32 {
    ((edge << (64 - 8 * bytes)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as u32
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
    fn at_edge(&self, text: &str, at: usize, edge: u64) -> Option<usize> {
        self.find(&self.by_first, edge, text, |len| Some((at, at + len)))
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
        self.find(by_last, edge, text, |len| Some((end.checked_sub(len)?, end)))
    }

    /// The row of the longest phrase that stands where `place` puts it; `edge` is how the text begins or ends there.
    #[inline]
    fn find(
        &self,
        slots: &Slots,
        edge: u64,
        text: &str,
        place: impl Fn(usize) -> Option<(usize, usize)>,
    ) -> Option<usize> {
        for bytes in [LONG, MIDDLE, 1] {
            for entry in slots.of(edge, bytes) {
                let shared = u64::MAX >> (64 - 8 * entry.len.min(8));
                if edge & shared == entry.edge
                    && let Some((start, end)) = place(entry.len as usize)
                    && self.stands(entry, text, start, end)
                {
                    return Some(entry.row as usize);
                }
            }
        }
        None
    }

    /// Whether a phrase stands in a place.
    fn stands(&self, entry: &Entry, text: &str, start: usize, end: usize) -> bool {
        let phrase = self.phrases[entry.row as usize].as_bytes();
        text.as_bytes().get(start..end).is_some_and(|bytes| {
            let same = if entry.as_written { bytes == phrase } else { bytes.eq_ignore_ascii_case(phrase) };
            same && whole_words(text, start, end)
        })
    }
}

/// How the phrases begin: most places of a text are passed over by a look at one byte, the others by one at two bits.
#[derive(Debug)]
struct Heads {
    /// For each byte which phrases begin with it.
    begin: [Begin; 256],
    /// A bit for each mix of bytes with which a phrase may begin.
    mixes: Vec<u64>,
}

/// Which phrases begin with a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Begin {
    None,
    /// Those that are found by a mix.
    Long,
    /// Shorter ones, too.
    Short,
}

impl Heads {
    fn of(entries: &[Entry]) -> Self {
        let mut heads = Heads { begin: [Begin::None; 256], mixes: vec![0; 256] };
        for entry in entries {
            let first = entry.edge as u8;
            let kind = if entry.mixed() == 1 { Begin::Short } else { Begin::Long };
            for byte in [first, first.to_ascii_uppercase()] {
                let begin = &mut heads.begin[usize::from(byte)];
                *begin = kind.max(*begin);
            }
            let (word, bit) = Self::place(entry.edge, entry.mixed());
            heads.mixes[word] |= bit;
        }
        heads
    }

    /// The edge of a text with which a phrase may begin.
    #[inline]
    fn may(&self, rest: &[u8]) -> Option<u64> {
        let begin = self.begin[usize::from(*rest.first()?)];
        if begin == Begin::None {
            return None;
        }
        let edge = first_edge(rest);
        let known = |bytes| {
            let (word, bit) = Self::place(edge, bytes);
            self.mixes[word] & bit != 0
        };
        (begin == Begin::Short || known(MIDDLE) || known(LONG)).then_some(edge)
    }

    fn place(edge: u64, bytes: u32) -> (usize, u64) {
        let mix = mix(edge, bytes) >> 18;
        ((mix >> 6) as usize, 1 << (mix & 63))
    }
}

/// The phrases by one of their ends.
#[derive(Debug)]
struct Slots {
    /// As many upper bits of a mix as make its slot.
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
    /// Its first eight bytes for those found by their beginning, its last eight for those found by their end, letters in
    /// small, what is missing 0: a text that has others there is passed over at once.
    edge: u64,
}

/// A phrase is found by a mix of so many of its bytes as it has at least; shorter ones by one byte.
const LONG: u32 = 6;
const MIDDLE: u32 = 3;

impl Entry {
    /// By how many bytes it is found.
    fn mixed(&self) -> u32 {
        [LONG, MIDDLE].into_iter().find(|bytes| u32::from(self.len) >= *bytes).unwrap_or(1)
    }
}

impl Slots {
    fn new(phrases: &[&'static str], edge: fn(&[u8]) -> u64) -> Self {
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
        let slot = |entry: &Entry| slot(bits, entry.edge, entry.mixed());
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

    /// The phrases that may be at an edge, of those that are found by so many bytes of it; the longest first.
    #[inline]
    fn of(&self, edge: u64, bytes: u32) -> &[Entry] {
        let slot = slot(self.bits, edge, bytes);
        &self.entries[self.starts[slot] as usize..self.starts[slot + 1] as usize]
    }
}

/// The slot of the phrases that are found by so many bytes of an edge.
#[inline]
fn slot(bits: u32, edge: u64, bytes: u32) -> usize {
    if bytes == 1 { (1 << bits) + (edge & 0xff) as usize } else { (mix(edge, bytes) >> (32 - bits)) as usize }
}

/// Whether the place of a phrase does not cut a Latin word in two.
fn whole_words(text: &str, start: usize, end: usize) -> bool {
    let latin = |c: Option<char>| c.is_some_and(is_latin);
    // of other scripts the first byte tells
    let other = |at: usize| {
        text.as_bytes().get(at).is_none_or(|byte| !byte.is_ascii_alphabetic() && !(0xc3..0xca).contains(byte))
    };
    let cuts = |at: usize| !other(at) && latin(char_before(text, at)) && latin(char_at(text, at));
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

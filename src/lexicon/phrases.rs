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
    heads: Heads,
    by_first: Slots,
    by_last: Slots,
}

/// Rows by the [`slot`] of one end of their phrase.
#[derive(Debug)]
struct Slots {
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

impl Index {
    fn new(phrases: Vec<&'static str>) -> Self {
        let mut rows: Vec<u16> = (0..phrases.len() as u16).filter(|row| !phrases[*row as usize].is_empty()).collect();
        rows.sort_unstable_by_key(|row| (std::cmp::Reverse(phrases[*row as usize].len()), *row));
        let mut entries: Vec<Entry> = rows
            .into_iter()
            .map(|row| {
                let phrase = phrases[row as usize];
                let capital = phrase.bytes().any(|b| b.is_ascii_uppercase());
                let as_written = capital || !phrase.bytes().any(|b| b.is_ascii_lowercase());
                Entry { row, len: phrase.len() as u8, as_written, edge: first_edge(phrase.as_bytes()) }
            })
            .collect();
        let heads = Heads::of(&entries);
        let by_first = Slots::new(&entries, |entry| slot(phrases[entry.row as usize].as_bytes()));
        for entry in &mut entries {
            entry.edge = last_edge(phrases[entry.row as usize].as_bytes());
        }
        let by_last = Slots::new(&entries, |entry| last_slot(phrases[entry.row as usize].as_bytes()));
        Index { phrases, heads, by_first, by_last }
    }

    /// The row of the longest phrase that begins at `at`.
    fn at(&self, text: &str, at: usize) -> Option<usize> {
        let rest = text.as_bytes().get(at..).filter(|rest| !rest.is_empty())?;
        let edge = first_edge(rest);
        if !self.heads.may(edge) {
            return None;
        }
        let (pair, one) = slots(edge);
        let among = |slot| self.find(self.by_first.of(slot), edge, text, |len| Some((at, at + len)));
        among(pair).or_else(|| among(one))
    }

    /// The row of the longest phrase that ends at `end`.
    fn before(&self, text: &str, end: usize) -> Option<usize> {
        let head = text.as_bytes().get(..end).filter(|head| !head.is_empty())?;
        let edge = last_edge(head);
        self.find(self.by_last.of(last_slot(head)), edge, text, |len| Some((end.checked_sub(len)?, end)))
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

/// How the phrases begin, as bits: most places of a text are passed over by a look at one of them.
#[derive(Debug)]
struct Heads(Vec<u64>);

impl Heads {
    /// Words of bits for the phrases that begin with an ASCII character, four for each of 64.
    const ASCII: usize = 256;

    fn of(entries: &[Entry]) -> Self {
        let mut heads = Heads(vec![0; Self::ASCII + 64]);
        for entry in entries {
            // behind a short phrase anything may stand
            let (second, third) = match entry.len {
                1 => (0..=31, 0..=7),
                2 => (0..=0, 0..=255),
                _ => (0..=0, 0..=0),
            };
            for behind in second.flat_map(|second| third.clone().map(move |third| second << 8 | third << 16)) {
                let (word, bit) = Self::place(entry.edge | behind);
                heads.0[word] |= bit;
            }
        }
        heads
    }

    /// Whether a phrase may begin with these four bytes.
    fn may(&self, edge: u32) -> bool {
        let (word, bit) = Self::place(edge);
        self.0[word] & bit != 0
    }

    /// The word and the bit for a beginning: five bits of its second and three of its third byte tell ASCII ones apart, a
    /// mix of its first three bytes the others.
    fn place(edge: u32) -> (usize, u64) {
        let [first, second, third, _] = edge.to_le_bytes();
        if first < 0x80 {
            let word = usize::from(first & 63) * 4 + usize::from(second & 3);
            (word, 1 << ((second >> 2 & 7) * 8 + (third & 7)))
        } else {
            let mix = (edge << 8).wrapping_mul(0x9e37_79b1) >> 20;
            (Self::ASCII + (mix >> 6) as usize, 1 << (mix & 63))
        }
    }
}

impl Slots {
    fn new(sorted: &[Entry], slot: impl Fn(&Entry) -> usize) -> Self {
        let mut starts = vec![0u16; SLOTS + 1];
        for entry in sorted {
            starts[slot(entry) + 1] += 1;
        }
        for at in 0..SLOTS {
            starts[at + 1] += starts[at];
        }
        let (mut next, mut entries) = (starts.clone(), sorted.to_vec());
        for entry in sorted {
            let place = &mut next[slot(entry)];
            entries[*place as usize] = *entry;
            *place += 1;
        }
        Slots { starts, entries }
    }

    /// The entries of a slot.
    fn of(&self, slot: usize) -> &[Entry] {
        &self.entries[self.starts[slot] as usize..self.starts[slot + 1] as usize]
    }
}

/// Slots of an index: one for each single ASCII character, as many again for pairs of them, the first for none, and the
/// rest for other characters.
const SLOTS: usize = 128 + 512 + 512;

/// The slot of no phrase: nothing is ever found by the character 0.
const NONE: usize = 0;

/// The slot of a phrase by its first character.
fn slot(phrase: &[u8]) -> usize {
    match slots(first_edge(phrase)) {
        (NONE, one) => one,
        (pair, _) => pair,
    }
}

/// The slots in which a phrase may be that begins with these four bytes: the one of its first two characters when they are
/// ASCII, and the one of the first character alone. Letters count in small. Any other character goes by a mix of its
/// bytes, since nearly all Chinese ones share their first.
fn slots(edge: u32) -> (usize, usize) {
    let byte = |at: u32| (edge >> (8 * at) & 0xff) as usize;
    let (first, second) = (byte(0), byte(1));
    match first {
        0..0x80 if (1..0x80).contains(&second) => (128 + (first * 37 + second) % 512, first),
        0..0x80 => (NONE, first),
        0x80..0xe0 => (NONE, 640 + (first * 31 + second) % 512),
        0xe0..0xf0 => (NONE, 640 + (first * 961 + second * 31 + byte(2)) % 512),
        _ => (NONE, 640 + (first * 961 + second * 31 + byte(2) + byte(3) * 7) % 512),
    }
}

/// The slot of a phrase by its last character alone.
fn last_slot(bytes: &[u8]) -> usize {
    slots(first_edge(last_character(bytes))).1
}

/// The bytes from the start of the last character on.
fn last_character(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().rposition(|byte| byte & 0xc0 != 0x80).unwrap_or(0);
    &bytes[start..]
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

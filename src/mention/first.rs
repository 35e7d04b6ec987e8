//! What a figure may begin with, as bits: most of a text is passed over without a look into any table.

use std::sync::LazyLock;

use super::numeral::{is_numeral_sign, is_vulgar};
use crate::lexicon::{CHINESE_CALENDAR, ENGLISH_CALENDAR, NUMBER_WORDS};

/// The signs and the beginnings of words.
pub struct Firsts {
    /// By the first two letters of a Latin word in small, for its third a bit each; none is 0.
    words: Vec<u32>,
    /// By the code of any other character of the first plane.
    signs: Vec<u64>,
}

/// The one set of them.
pub static FIRSTS: LazyLock<Firsts> = LazyLock::new(|| {
    let mut firsts = Firsts { words: vec![0; 1024], signs: vec![0; 1024] };
    // `a million`, `point five`
    let others = ["a", "point"];
    for word in NUMBER_WORDS.phrases().iter().chain(ENGLISH_CALENDAR.phrases()).chain(&others) {
        let (place, bit) = place(word.as_bytes());
        firsts.words[place] |= bit;
    }
    let calendar = CHINESE_CALENDAR.phrases().iter().filter_map(|phrase| phrase.chars().next());
    let plain = ('\u{80}'..='\u{ffff}').filter(|c| begins_plainly(*c));
    for c in calendar.chain("年月首第大正’".chars()).chain(plain) {
        firsts.signs[c as usize / 64 % 1024] |= 1 << (c as u32 % 64);
    }
    firsts
});

/// Whether a figure may begin with this character, whatever follows.
pub fn begins_plainly(c: char) -> bool {
    is_numeral_sign(c) || ('０'..='９').contains(&c) || matches!(c, '负' | '第' | '过' | '過') || is_vulgar(c)
}

/// The number of a letter in small; 0 for what is none.
fn letter(byte: u8) -> usize {
    if byte.is_ascii_alphabetic() { (byte & 31) as usize } else { 0 }
}

/// The place of a word, and its bit there: what stands behind a lone letter does not matter.
fn place(word: &[u8]) -> (usize, u32) {
    let letter = |at: usize| word.get(at).map_or(0, |byte| letter(*byte));
    let third = if letter(1) == 0 { 0 } else { letter(2) };
    (letter(0) * 32 + letter(1), 1 << third)
}

impl Firsts {
    /// Whether the word that stands first in a text may be the first of a figure.
    pub fn word(&self, text: &[u8]) -> bool {
        let (place, bit) = place(text);
        self.words[place] & bit != 0
    }

    /// Whether a figure may begin with `c`.
    pub fn sign(&self, c: char) -> bool {
        self.signs.get(c as usize / 64).is_some_and(|bits| bits & 1 << (c as u32 % 64) != 0)
    }
}

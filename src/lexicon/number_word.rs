//! English words for numbers.

use std::sync::LazyLock;

use super::Phrases;

/// What an English number word adds to a numeral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberWord {
    /// 0 to 19.
    Unit(u8),
    /// 20, 30 … 90.
    Ten(u8),
    /// hundred, thousand, million …: the power of ten.
    Scale(i32),
    /// first, second … twentieth, thirtieth.
    Ordinal(u8),
    /// A dozen.
    Dozen,
    /// A half.
    Half,
}

/// The words, whole words only, in any case.
pub static NUMBER_WORDS: LazyLock<Phrases<NumberWord>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const UNITS: [&str; 20] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    #[rustfmt::skip]
    const ORDINALS: [&str; 19] = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];
    #[rustfmt::skip]
    const SCALES: [(&str, i32); 10] = [
        ("hundred", 2), ("thousand", 3), ("lakh", 5), ("million", 6), ("crore", 7), ("billion", 9), ("trillion", 12),
        ("lakhs", 5), ("crores", 7), ("quadrillion", 15),
    ];
    let units = (0..).zip(UNITS).map(|(n, word)| (word, NumberWord::Unit(n)));
    let tens = (2..).zip(TENS).map(|(n, word)| (word, NumberWord::Ten(n * 10)));
    let ordinals = (1..).zip(ORDINALS).map(|(n, word)| (word, NumberWord::Ordinal(n)));
    let scales = SCALES.into_iter().map(|(word, power)| (word, NumberWord::Scale(power)));
    let rest = [
        ("twentieth", NumberWord::Ordinal(20)),
        ("thirtieth", NumberWord::Ordinal(30)),
        ("dozen", NumberWord::Dozen),
        ("half", NumberWord::Half),
    ];
    Phrases::new(units.chain(tens).chain(ordinals).chain(scales).chain(rest))
});

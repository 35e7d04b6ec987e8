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
    /// hundredth, thousandth: the power of ten.
    ScaleOrdinal(i32),
    /// A dozen.
    Dozen,
    /// A half, a quarter: `half a million`.
    Part(u8),
    /// dozens, hundreds, tens: how many of the power of ten they begin with, tenfold for those between (24 dozens).
    Many(u8, i32),
    /// several, a few: open before a scale.
    Few,
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
    const SCALES: [(&str, i32); 14] = [
        ("hundred", 2), ("thousand", 3), ("lakh", 5), ("million", 6), ("crore", 7), ("billion", 9), ("trillion", 12),
        ("lakhs", 5), ("crores", 7), ("quadrillion", 15), ("lac", 5), ("lacs", 5), ("cr", 7), ("koti", 7),
    ];
    let units = (0..).zip(UNITS).map(|(n, word)| (word, NumberWord::Unit(n)));
    let tens = (2..).zip(TENS).map(|(n, word)| (word, NumberWord::Ten(n * 10)));
    let ordinals = (1..).zip(ORDINALS).map(|(n, word)| (word, NumberWord::Ordinal(n)));
    let scales = SCALES.into_iter().map(|(word, power)| (word, NumberWord::Scale(power)));
    let rest = [
        ("twentieth", NumberWord::Ordinal(20)),
        ("thirtieth", NumberWord::Ordinal(30)),
        ("dozen", NumberWord::Dozen),
        ("half", NumberWord::Part(2)),
        ("quarter", NumberWord::Part(4)),
        ("nought", NumberWord::Unit(0)),
        ("naught", NumberWord::Unit(0)),
        ("fortieth", NumberWord::Ordinal(40)),
        ("fiftieth", NumberWord::Ordinal(50)),
        ("sixtieth", NumberWord::Ordinal(60)),
        ("seventieth", NumberWord::Ordinal(70)),
        ("eightieth", NumberWord::Ordinal(80)),
        ("ninetieth", NumberWord::Ordinal(90)),
        ("hundredth", NumberWord::ScaleOrdinal(2)),
        ("thousandth", NumberWord::ScaleOrdinal(3)),
        ("millionth", NumberWord::ScaleOrdinal(6)),
        ("billionth", NumberWord::ScaleOrdinal(9)),
        ("trillionth", NumberWord::ScaleOrdinal(12)),
        ("dozens", NumberWord::Many(24, 1)),
        ("scores", NumberWord::Many(40, 1)),
        ("tens", NumberWord::Many(2, 1)),
        ("hundreds", NumberWord::Many(2, 2)),
        ("thousands", NumberWord::Many(2, 3)),
        ("millions", NumberWord::Many(2, 6)),
        ("billions", NumberWord::Many(2, 9)),
        ("trillions", NumberWord::Many(2, 12)),
        ("several", NumberWord::Few),
        ("a few", NumberWord::Few),
    ];
    Phrases::of(units.chain(tens).chain(ordinals).chain(scales).chain(rest))
});

/// The lower half of a fraction in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartWord {
    /// third, fifths: the number.
    Whole(u8),
    /// hundredths, millionth: the power of ten.
    Power(i32),
}

/// Words below the line of a fraction, with whether they stand for several parts (`thirds`).
pub static PART_WORDS: LazyLock<Phrases<(PartWord, bool)>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const WHOLE: &[(u8, &str, &str)] = &[
        (2, "half", "halves"), (3, "third", "thirds"), (4, "quarter", "quarters"), (4, "fourth", "fourths"),
        (5, "fifth", "fifths"), (6, "sixth", "sixths"), (7, "seventh", "sevenths"), (8, "eighth", "eighths"),
        (9, "ninth", "ninths"), (10, "tenth", "tenths"), (11, "eleventh", "elevenths"), (12, "twelfth", "twelfths"),
        (15, "fifteenth", "fifteenths"), (16, "sixteenth", "sixteenths"), (20, "twentieth", "twentieths"),
        (30, "thirtieth", "thirtieths"), (40, "fortieth", "fortieths"), (50, "fiftieth", "fiftieths"),
        (1, "first", "firsts"),
    ];
    #[rustfmt::skip]
    const POWERS: &[(i32, &str, &str)] = &[
        (2, "hundredth", "hundredths"), (3, "thousandth", "thousandths"), (6, "millionth", "millionths"),
        (9, "billionth", "billionths"), (12, "trillionth", "trillionths"),
    ];
    let whole = WHOLE.iter().map(|(n, one, many)| (PartWord::Whole(*n), *one, *many));
    let powers = POWERS.iter().map(|(n, one, many)| (PartWord::Power(*n), *one, *many));
    Phrases::of(whole.chain(powers).flat_map(|(part, one, many)| [(one, (part, false)), (many, (part, true))]))
});

//! Words of scale.

use std::sync::LazyLock;

use super::Phrases;

/// Words that stand after a number in Latin script and multiply it: the power of ten.
///
/// Chinese scale words (万, 亿, 万亿, 千万 …) are part of the Chinese numerals, since they add up (1亿2000万).
/// Single letters hold only where they are glued to the number or money stands before it: see `mention::numeral`.
pub static SCALES: LazyLock<Phrases<i32>> = LazyLock::new(|| {
    Phrases::of([
        ("hundred", 2),
        ("thousand", 3),
        ("lakh", 5),
        ("lakhs", 5),
        ("million", 6),
        ("millions", 6),
        ("mn", 6),
        ("mln", 6),
        ("mm", 6),
        ("lac", 5),
        ("lacs", 5),
        ("cr", 7),
        ("koti", 7),
        ("crore", 7),
        ("crores", 7),
        ("billion", 9),
        ("billions", 9),
        ("bn", 9),
        ("bln", 9),
        ("trillion", 12),
        ("trillions", 12),
        ("tn", 12),
        ("trn", 12),
        ("tln", 12),
        ("quadrillion", 15),
    ])
});

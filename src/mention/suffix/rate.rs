//! What comes for each of something: `yuan per share`, `$350 per kg`, 元/吨, `kWh/100 km`.

use std::borrow::Cow;

use super::noun::singular;
use super::read_measure;
use crate::lexicon::CLASSIFIERS;
use crate::text::around::{char_at, skip_blanks, skip_spaces, word_at};
use crate::value::Unit;

/// Things that money is told for with `a` alone: a share, a barrel.
const A_PIECE: &[&str] = &[
    "share", "barrel", "tonne", "ton", "kilo", "kilogram", "kg", "gallon", "litre", "liter", "ounce", "hour", "head",
    "piece", "unit",
];

/// The rate that `unit` becomes with what stands at `end`: where it ends, and the whole unit.
///
/// `per year` and `a day` tell a period, and leave the unit as it is.
pub fn read(text: &str, end: usize, unit: &Unit) -> Option<(usize, Unit)> {
    let money = unit.currency();
    if !matches!(unit, Unit::Money(_) | Unit::Measure(_)) {
        return None;
    }
    let (end, per) = match char_at(text, end)? {
        slash @ ('/' | '／') => each(text, end + slash.len_utf8(), true)?,
        '每' => each(text, end + '每'.len_utf8(), true)?,
        _ => {
            let at = skip_spaces(text, end);
            let word = word_at(text, at);
            let next = skip_blanks(text, at + word.len());
            match word {
                "per" => each(text, next, false)?,
                "a" | "an" if money.is_some() => {
                    let thing = word_at(text, next);
                    A_PIECE.contains(&thing).then_some(())?;
                    each(text, next, false)?
                }
                _ => return None,
            }
        }
    };
    Some((end, Unit::Rate(Cow::Owned(format!("{}/{per}", unit.symbol())), money)))
}

/// The thing at `at` that each amount is for.
fn each(text: &str, at: usize, slash: bool) -> Option<(usize, Cow<'static, str>)> {
    for (hundred, len) in [("100 ", 4), ("100", 3), ("百", 3)] {
        if text[at..].starts_with(hundred)
            && let Some((end, symbol)) = read_measure(text, at + len)
        {
            return Some((end, Cow::Owned(format!("100 {symbol}"))));
        }
    }
    if let Some((end, symbol)) = read_measure(text, at) {
        let period = matches!(symbol, "day" | "week" | "month" | "year" | "decade" | "century");
        return (slash || !period).then_some((end, Cow::Borrowed(symbol)));
    }
    if let Some((len, word)) = CLASSIFIERS.at(text, at) {
        return Some((at + len, Cow::Borrowed(word)));
    }
    let word = word_at(text, at);
    let period = ["annum", "quarter", "night", "cent", "se"].contains(&word);
    let plain = (2..=12).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
    let noun = singular(word).unwrap_or_else(|| word.to_owned());
    (plain && !period).then_some((at + word.len(), Cow::Owned(noun)))
}

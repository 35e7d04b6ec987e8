//! Lone small numbers: `one` and a single Chinese digit are figures only where something says so.

use super::super::numeral::{Numeral, Style};
use super::super::suffix::Suffix;
use super::Figure;
use crate::lexicon::BOUNDS_BEFORE;
use crate::text::around::{
    char_at, char_before, is_blank, is_han, skip_blanks, skip_blanks_back, word_at, word_before,
};
use crate::value::{Decimal, Unit};

/// Whether the numeral is `one` or a single Chinese digit.
pub fn is_lone(numeral: &Numeral) -> bool {
    matches!(numeral.style, Style::ChineseDigit | Style::EnglishOne)
}

/// A lone digit is a figure with money, a measure or a ratio; with a classifier when it is not 一; and alone in a
/// cell or on a line.
pub fn counts(text: &str, figure: &Figure, suffix: Option<&Suffix>, floor: usize) -> bool {
    let start = figure.numeral.start;
    let end = suffix.filter(|s| s.printed).map_or(figure.end, |s| s.end);
    if figure.has_scale || alone(text, start, end, false) {
        return true;
    }
    let one = figure.numeral.amount.middle() == Decimal::ONE;
    let ordinal = char_before(text, start) == Some('第');
    let Some(suffix) = suffix else { return ordinal };
    let english = figure.numeral.style == Style::EnglishOne;
    if english && char_before(text, start) == Some('-') {
        return false;
    }
    match &suffix.unit {
        _ if english && !suffix.printed => false,
        Unit::Count(word) if word == "大" => !one && char_at(text, suffix.end).is_some_and(is_han),
        Unit::Count(_) => !one || ordinal || !suffix.more.is_zero(),
        // one day, 一天, 一年 are mostly figures of speech; no one foot
        Unit::Measure(symbol) => {
            let speech = if english {
                matches!(*symbol, "s" | "min" | "day" | "decade" | "century" | "ft" | "°")
            } else {
                matches!(*symbol, "day" | "year" | "°" | "里" | "两" | "尺" | "寸")
            };
            // 火冒三丈, 入木三分 are sayings
            if *symbol == "丈" {
                return false;
            }
            let told = suffix.age || ordinal || !suffix.more.is_zero() || bounded(text, start, floor);
            let none = english && word_before(text, skip_blanks_back(text, start)).eq_ignore_ascii_case("no");
            !none && (told || !one || !speech)
        }
        _ => true,
    }
}

/// `A hundred percent sure`: nothing is measured.
pub fn is_saying(text: &str, figure: &Figure) -> bool {
    #[rustfmt::skip]
    const SAID: &[&str] = &["sure", "certain", "right", "correct", "committed", "behind", "convinced", "confident", "clear", "focused", "honest", "true"];
    figure.unit == Unit::Percent
        && figure.amount.middle() >= Decimal::ONE_HUNDRED
        && SAID.contains(&word_at(text, skip_blanks(text, figure.end)))
}

fn bounded(text: &str, start: usize, floor: usize) -> bool {
    BOUNDS_BEFORE.before(text, skip_blanks_back(text, start)).is_some_and(|(at, _)| at >= floor)
}

/// Whether `text[start..end]` fills its line or its table cell; with `whole`, the whole text.
pub fn alone(text: &str, start: usize, end: usize, whole: bool) -> bool {
    let wall = |c: char| !whole && matches!(c, '\n' | '\t' | '|');
    let free = |c: Option<char>| c.is_none_or(wall);
    let inner = |c: &char| is_blank(*c) && !wall(*c);
    free(text[..start].chars().rev().find(|c| !inner(c))) && free(text[end..].chars().find(|c| !inner(c)))
}

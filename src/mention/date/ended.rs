//! A length of time that ends on a day which the words name: six months ended 30 June 2025, the half-year to June 30,
//! the 26-week period ended 28 June 2025.

use super::number::{any_word, count, word};
use super::stretch::Stretch;
use super::{Context, english};
use crate::lexicon::GRAINS;
use crate::text::around::{char_at, char_before, is_han, skip_blanks};
use crate::value::{Date, Grain, Period};

/// The stretch that begins at `at` with its length.
pub fn read(text: &str, at: usize, context: &Context) -> Option<Stretch> {
    if char_before(text, at).is_some_and(|c| !is_han(c) && c.is_alphanumeric() || matches!(c, '.' | '-' | ',' | '$')) {
        return None;
    }
    let (end, grain, length) = length(text, at)?;
    let end = word(text, skip_blanks(text, end), "period").unwrap_or(end);
    let anchor = any_word(
        text,
        skip_blanks(text, end),
        &["ended on", "ended", "ending on", "ending", "to the end of", "to", "through"],
    )?;
    let last = english::read(text, skip_blanks(text, anchor))?;
    let (day, _) = last.days.readings(context.reference)?;
    let from = grain.add(day.until, -length).filter(|from: &Date| *from < day.from)?;
    Some(Stretch::fixed(last.end, Period { from, until: day.until }))
}

/// `six months`, `26-week`, `half-year`, `half`: where it ends, its unit and how many.
fn length(text: &str, at: usize) -> Option<(usize, Grain, i64)> {
    if let Some(end) = any_word(text, at, &["half-year", "half year", "half"]) {
        return Some((end, Grain::Half, 1));
    }
    let (end, twice) = count(text, at).filter(|(_, twice)| twice % 2 == 0)?;
    let unit = skip_blanks(text, end + usize::from(char_at(text, end) == Some('-')));
    let (len, grain) = GRAINS.at(text, unit).filter(|(_, grain)| *grain >= Grain::Week)?;
    Some((unit + len, grain, twice / 2))
}

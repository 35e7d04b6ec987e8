//! Seasons, which run over the turn of a year: 2024/25, "fiscal 2024/25 (April to March)", 2024—2025雪季.

use super::english::month;
use super::number::{any_word, run};
use super::numeric::free;
use super::stretch::{Days, Stretch};
use crate::text::around::{Ends, char_at, skip_blanks, word_at};
use crate::value::Period;

/// What runs over the turn of a year.
const SEASONS: [&str; 6] = ["雪季", "赛季", "学年", "榨季", "采暖季", "供暖季"];

/// `2024-25`, `2024/25`, `2024/2025`, 2024—2025雪季, where the first year ends at `end`: July to June, or the months that
/// brackets behind it name. Two years joined by a dash are a range.
pub fn read(text: &str, end: usize, year: i32) -> Option<Stretch> {
    let mark = char_at(text, end).filter(|c| matches!(c, '-' | '–' | '—' | '/'))?;
    let (end, next, len) = run(text, end + mark.len_utf8())?;
    let named = || mark == '/' || text[end..].starts_with_any(&SEASONS);
    let follows = (len == 2 && next == (year + 1) % 100) || (len == 4 && next == year + 1 && named());
    // 2022/23年度
    let end = end + text[end..].strip_prefix("年度").map_or(0, |_| "年度".len());
    let period =
        (follows && free(text, end)).then(|| months_behind(text, end, year).or(Period::months(year, 7, 12)))?;
    Some(Stretch::fixed(end, period?))
}

/// The season that a year goes on to, which words before it have claimed for themselves: `fiscal 2024`/25, `first eleven months of
/// 2024`/25.
pub fn over_the_turn(text: &str, found: Stretch) -> Stretch {
    let Days::Fixed(named, _) = found.days else { return found };
    let printed = found.end.checked_sub(4).and_then(|at| run(text, at));
    let year = printed.filter(|(end, _, len)| (*end, *len) == (found.end, 4)).map(|(_, year, _)| year);
    let season = year.filter(|year| *year == named.from.year() && char_at(text, found.end) == Some('/'));
    season.and_then(|year| read(text, found.end, year)).unwrap_or(found)
}

/// Words between a season and its months, at most: "2024/25 marketing year (September to June)".
const NOUN: usize = 3;

/// The months in brackets behind a season.
fn months_behind(text: &str, end: usize, year: i32) -> Option<Period> {
    let mut at = skip_blanks(text, end);
    for _ in 0..NOUN {
        at = skip_blanks(text, at + word_at(text, at).len());
    }
    let (first_end, first) = month(text, text[at..].starts_with('(').then_some(at + 1)?)?;
    let joint = skip_blanks(text, first_end);
    let dash = char_at(text, joint).filter(|c| matches!(c, '-' | '–' | '—')).map(|dash| joint + dash.len_utf8());
    let (last_end, last) = month(text, skip_blanks(text, dash.or_else(|| any_word(text, joint, &["to", "through"]))?))?;
    text[last_end..].starts_with(')').then(|| Period::months(year, first, (last + 12 - first) % 12 + 1))?
}

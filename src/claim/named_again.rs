//! A stretch that a text names again by its length alone: in the half, for the full year, 全年, 当季.

use std::sync::LazyLock;

use super::clause::slice;
use crate::lexicon::Phrases;
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::value::{Date, Period, add_months};

/// Words for a stretch of so many months.
static WORDS: LazyLock<Phrases<i64>> = LazyLock::new(|| {
    Phrases::of([
        ("in the half|for the half|during the half|over the half|half-year|six-month|the six-month period", 6),
        ("nine-month", 9),
        (
            "in the quarter|for the quarter|during the quarter|over the quarter|three-month|the three-month period|当季|该季度",
            3,
        ),
        ("for the full year|for the whole year|full-year|full year|whole-year|全年", 12),
    ])
});

/// What the text before a sentence says of the time.
#[derive(Clone, Copy, Debug)]
pub struct Before<'m> {
    /// Its figures and dates.
    pub mentions: &'m [Mention],
    /// What it was about.
    pub period: Option<Period>,
    /// When it came out.
    pub published: Option<Date>,
}

/// The words in a sentence that name a stretch so: where, and how many months.
pub fn words(text: &str, sentence: Span) -> Vec<(Span, i64)> {
    let all = WORDS.all(text, sentence.start as usize, sentence.end as usize);
    let part = |end: usize| text[end..].starts_with(" of ") || text[end..].starts_with(" ended");
    all.filter(|(_, end, _)| !part(*end)).map(|(start, end, months)| (Span::new(start, end), months)).collect()
}

/// The stretch that such a word names for the figure: one right behind it, or the last one before it in the sentence.
/// `foreseen` says whether the figure is one to come.
pub fn of(
    text: &str,
    words: &[(Span, i64)],
    figure: Span,
    next: u32,
    before: Before,
    foreseen: bool,
) -> Option<Period> {
    let behind = words.iter().find(|(word, _)| word.start >= figure.end && word.end <= next).filter(|(word, _)| {
        !slice(text, figure.end as usize, word.start as usize).contains([',', ';', '，', '；', '、', '('])
    });
    let (_, months) = behind.or_else(|| words.iter().rev().find(|(word, _)| word.end <= figure.start))?;
    let long = |period: &Period| add_months(period.from, *months) == Some(period.until);
    // "second-quarter sales were 5, against 4 in the first. In the quarter …": the last that is over
    let named = || {
        let calendar = before.mentions.iter().filter(|mention| mention.kind == Kind::Period);
        let over = |period: &Period| before.published.is_none_or(|day| period.until <= day);
        calendar.filter_map(|mention| mention.period).filter(long).filter(over).max_by_key(|period| period.until)
    };
    match before.published {
        Some(day) if *months == 12 && foreseen => Period::year(day.year()),
        _ if *months == 12 => named_year(before),
        Some(day) if *months == 6 => named().or_else(|| half_before(day)),
        Some(day) if *months == 9 => named().or_else(|| first_nine(day)),
        _ => named(),
    }
}

/// The half of a year that was over last on a day.
fn half_before(day: Date) -> Option<Period> {
    let year = Period::year(day.year())?;
    let middle = add_months(year.from, 6)?;
    let (from, until) = if day < middle { (add_months(middle, -12)?, year.from) } else { (year.from, middle) };
    Some(Period { from, until })
}

/// The first nine months of a year that were over last on a day.
fn first_nine(day: Date) -> Option<Period> {
    let year = |shift: i32| Period::months(day.year() + shift, 1, 9);
    year(0).filter(|period| period.until <= day).or_else(|| year(-1))
}

/// The year that the text before was about, or in which it came out unless that has only begun.
fn named_year(before: Before) -> Option<Period> {
    let day = before.published.filter(|day| u8::from(day.month()) > 3);
    let within = |period: &Period| Period::year(period.from.year()).is_some_and(|year| period.until <= year.until);
    before.period.filter(within).map(|period| period.from.year()).or(day.map(|day| day.year())).and_then(Period::year)
}

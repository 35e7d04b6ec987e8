//! The time that an article as a whole reports on: that of its headline or its lead, or of the report that it presents.

use super::period;
use super::reading::lead_end;
use super::times;
use crate::mention::{self, Context, Figures, Kind, Mention};
use crate::text::{Article, BlockKind, Span};
use crate::value::{Date, Period, add_days};

/// The period that an article is about: the first month, quarter or year of its headline, else of its first two
/// paragraphs that names one; and the figures of what was read for it.
pub(super) fn main_period(article: &Article, context: &Context) -> (Option<Period>, Vec<(Span, Figures)>) {
    let text = &*article.text;
    let titles = article.blocks.iter().filter(|block| block.kind == BlockKind::Title);
    let leads = article.blocks.iter().filter(|block| block.kind.is_prose()).take(2);
    let mut read = Vec::new();
    let main = titles.chain(leads).find_map(|block| {
        let lead = Span::new(block.span.start as usize, lead_end(text, block.span));
        let found = mention::read(text, lead, context);
        let about = |m: &&Mention| m.kind == Kind::Period && !period::is_ago(text, m) && !times::is_base(text, lead, m);
        // "(Q2 2024: 3,105 million)" tells when what is held against it was
        let aside = |m: &&Mention| {
            let behind = text[m.span.end as usize..].trim_start_matches("同期");
            text[..m.span.start as usize].ends_with(['(', '（']) && behind.starts_with([':', '：'])
        };
        let stretches =
            || found.mentions.iter().filter(about).filter(|mention| !aside(mention)).filter_map(|m| m.period);
        // one that is over, rather than the year that has begun
        let over = |period: &Period| context.reference.is_none_or(|day| period.until <= day);
        let ahead = |period: &Period| context.reference.is_some_and(|day| period.from > day);
        let main = stretches().find(over).or_else(|| stretches().find(|period| !ahead(period)));
        read.push((lead, found));
        main.or_else(|| reported(&lead.of(text).to_ascii_lowercase(), context.reference?))
    });
    (main, read)
}

/// What a report that is only called by its sort tells of, by when it is told: a half-year report of August is of the first
/// half, an annual one of spring of the year before.
fn reported(lead: &str, day: Date) -> Option<Period> {
    #[rustfmt::skip]
    const HALF: &[&str] = &[
        "half-year report", "half-year results", "half-yearly report", "interim report", "interim results", "semi-annual report", "半年报", "中报",
        "半年度报告", "中期业绩", "中期报告",
    ];
    #[rustfmt::skip]
    const YEAR: &[&str] = &["annual report", "annual results", "full-year results", "年度报告", "年报"];
    // 每年报名 is no report
    let called = |at: usize, word: &str| !lead[at + word.len()..].starts_with(['名', '警', '到', '考', '告', '送']);
    let has = |words: &[&str]| words.iter().any(|word| lead.match_indices(word).any(|(at, _)| called(at, word)));
    match day.month() as u8 {
        7..=11 if has(HALF) => Period::months(day.year(), 1, 6),
        1..=5 if has(YEAR) && !has(HALF) => Period::year(day.year() - 1),
        _ => None,
    }
}

/// The last day of the stretch that an undated report of a firm names in its headline: what it tells without a year is of
/// that time.
pub(super) fn end_of_reported(article: &Article) -> Option<Date> {
    #[rustfmt::skip]
    const REPORTS: &[&str] = &[
        "半年", "中期", "中报", "年报", "季报", "年度报告", "季度报告", "业绩", "results", "earnings", "interim report", "annual report", "trading update",
    ];
    let title = article.blocks.iter().find(|block| block.kind == BlockKind::Title)?;
    let said = title.span.of(&article.text).to_ascii_lowercase();
    if !REPORTS.iter().any(|word| said.contains(word)) {
        return None;
    }
    let found = mention::read(&article.text, title.span, &Context::of(&article.text, None));
    let stretch = found.mentions.iter().find(|mention| mention.kind == Kind::Period)?.period?;
    Some(add_days(stretch.until, -1))
}

//! Cuts a paste into articles, by structure: short lines, dates, blank lines, repetition.
//!
//! A paste is read as lines (`line`). Lines that hold only a date, names and labels are bylines (`byline`,
//! `stamp`); a short line beside them is a headline, and both are a head (`head`). Which heads begin an article
//! is decided for the page as a whole (`cut`; `part` and `ruled` add what only empty lines or rules part); what an article then holds, for each on its own (`compose`,
//! `block`), so that a cut made by hand gives the same article as a cut that was found.

mod block;
mod byline;
mod compose;
mod credit;
mod cut;
mod dateline;
mod fields;
mod head;
mod inline;
mod label;
mod language;
mod line;
mod part;
mod quoted;
mod ruled;
mod stamp;
mod table;
mod wrap;

pub use language::language;
pub use quoted::unmarked;
pub use stamp::parse_published;

use self::head::Head;
use self::line::Page;
use super::Article;

/// Cuts `text` into its articles.
///
/// The articles cover the whole text, in order: what a page prints above the first headline belongs to the first
/// article, as [`BlockKind::Furniture`](super::BlockKind::Furniture). A text without an article's form is one article
/// without a title; an empty one has none.
///
/// ```
/// use crossfoot::text::split::split;
/// let page = "Ferry fares rise in the north\nCoast Mail · 2025-03-02 08:15\nFares rise by 4% on Monday, the line said.\n\
///             New depot opens\nCoast Mail · 2025-03-01 17:40\nThe depot has room for 60 buses, the city said.\n";
/// let articles = split(page);
/// assert_eq!(articles.len(), 2);
/// assert_eq!(articles[1].title, "New depot opens");
/// assert_eq!(articles[1].source, "Coast Mail");
/// assert_eq!(articles[1].published.unwrap().time, Some((17, 40)));
/// ```
pub fn split(text: &str) -> Vec<Article> {
    let page = Page::new(text);
    let heads = head::heads(&page);
    let starts: Vec<usize> =
        cut::cuts(&page, &heads).into_iter().skip(1).map(|line| page.lines[line].first as usize).collect();
    compose(&page, &heads, &starts)
}

/// Cuts `text` exactly at the byte offsets `cuts`, and reads each part as [`split`] does.
///
/// What lies before the first cut is an article too. Offsets past the end are dropped; one inside a character is
/// moved to its beginning.
///
/// ```
/// use crossfoot::text::split::split_at;
/// let parts = split_at("First note.\nSecond note.\n", &[12]);
/// assert_eq!(parts.len(), 2);
/// assert_eq!(&*parts[1].text, "Second note.\n");
/// ```
pub fn split_at(text: &str, cuts: &[u32]) -> Vec<Article> {
    let mut starts: Vec<usize> = cuts.iter().map(|&cut| cut as usize).filter(|&cut| cut < text.len()).collect();
    for start in &mut starts {
        while !text.is_char_boundary(*start) {
            *start -= 1;
        }
    }
    starts.sort_unstable();
    starts.dedup();
    starts.retain(|&start| start > 0);
    let page = Page::new(text);
    compose(&page, &head::heads(&page), &starts)
}

/// The articles of a page that begin at `starts`, and the one before them; `heads` are those of the whole page.
fn compose(page: &Page, heads: &[Head], starts: &[usize]) -> Vec<Article> {
    let text = page.text;
    if text.trim_matches(line::unseen).is_empty() {
        return Vec::new();
    }
    let again = block::repeated(page);
    if starts.is_empty() {
        return vec![compose::article(page, heads, 0, &again).0];
    }
    let ends = starts.iter().copied().chain([text.len()]);
    let starts = [0].into_iter().chain(starts.iter().copied());
    let part = |(start, end): (usize, usize)| {
        let page = Page::new(&text[start..end]);
        compose::article(&page, &head::heads(&page), start, &again)
    };
    let mut parts: Vec<_> = starts.zip(ends).map(part).collect();
    // a wire's "Sept 16" is of the year in which the page's other articles appeared
    let days: Vec<time::Date> = parts.iter().filter_map(|(article, _)| Some(article.published?.date)).collect();
    let mut before = stamp::day_lent(&days);
    for (article, day) in &mut parts {
        article.published = article.published.or_else(|| stamp::year_lent((*day)?, &days));
        match article.published {
            Some(published) => before = before.map(|_| published.date),
            None => article.lent = before,
        }
    }
    parts.into_iter().map(|(article, _)| article).collect()
}

//! Where a figure stands, as a reader of a file counts: line and column.

use super::{ArticleRow, Report, SpanRow};
use crate::check::Role;

/// An input with its name, for quoting its lines.
///
/// ```
/// use std::sync::Arc;
/// use crossfoot::report::{Source, to_csv, to_markdown, to_text};
/// use crossfoot::settings::Settings;
///
/// let text = "In 2023, the town wrote 80% of the top songs, with 60 out of 100 top songs coming from there.";
/// let settings = Settings::default();
/// let readings: Vec<_> =
///     crossfoot::split(text).into_iter().map(|article| crossfoot::read(&Arc::new(article), &settings)).collect();
/// let report = crossfoot::check(&crossfoot::link(&readings), &settings);
/// let sources = [Source { name: "songs.txt", text }];
/// assert!(to_text(&report, &sources, false).contains(" --> songs.txt:1:25\n"));
/// assert!(to_csv(&report, &sources).contains(",songs.txt,1,25,"));
/// assert!(to_markdown(&report, &sources).contains("<strong>80%</strong>"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Source<'t> {
    /// File name.
    pub name: &'t str,
    /// Its text.
    pub text: &'t str,
}

/// The lines of the inputs, found once.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    sources: &'t [Source<'t>],
    /// Where each line of each input begins.
    starts: Vec<Vec<usize>>,
    articles: &'t [ArticleRow],
}

/// Where a figure stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'t> {
    /// Its input.
    pub source: Source<'t>,
    /// Its article.
    pub article: &'t ArticleRow,
    /// Bytes of the input.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// Line, from 1.
    pub line: usize,
    /// Characters before it in its line, plus one.
    pub column: usize,
    /// Its lines, as written, without the end of the last.
    lines: (usize, usize),
}

impl<'t> Lines<'t> {
    /// Looks through the inputs. The offsets of the report must be bytes.
    pub fn new(report: &'t Report, sources: &'t [Source<'t>]) -> Self {
        let breaks = |source: &Source| source.text.match_indices('\n').map(|(at, _)| at + 1).collect::<Vec<_>>();
        let starts = sources.iter().map(|source| [vec![0], breaks(source)].concat());
        Lines { sources, starts: starts.collect(), articles: &report.articles }
    }

    /// The article of that id.
    pub fn article(&self, id: &str) -> Option<&'t ArticleRow> {
        // ids are `a1`, `a2` … in order
        let number: usize = id.get(1..)?.parse().ok()?;
        self.articles.get(number.checked_sub(1)?).filter(|article| article.id == id)
    }

    /// The place of a figure; `None` where the report does not fit the inputs.
    pub fn of(&self, span: &SpanRow) -> Option<Place<'t>> {
        self.at(&span.article, span.start, span.end)
    }

    /// The place of a stretch of an article's input.
    pub fn at(&self, article: &str, start: u32, end: u32) -> Option<Place<'t>> {
        let article = self.article(article)?;
        let input = article.input as usize;
        let (source, starts) = (*self.sources.get(input)?, self.starts.get(input)?);
        let (start, end) = (start as usize, end as usize);
        source.text.get(start..end)?;
        let (line, column) = position(source.text, starts, start);
        let first = *starts.get(line - 1)?;
        let last = source.text[end..].find('\n').map_or(source.text.len(), |at| end + at);
        Some(Place { source, article, start, end, line, column, lines: (first, last) })
    }

    /// Line and column of the end of a place.
    pub fn end(&self, place: &Place) -> (usize, usize) {
        let starts = self.starts.get(place.article.input as usize).map_or(&[0][..], Vec::as_slice);
        position(place.source.text, starts, place.end)
    }
}

impl<'t> Place<'t> {
    /// The figure as it stands there.
    pub fn figure(&self) -> &'t str {
        &self.source.text[self.start..self.end]
    }

    /// What stands before it in its line.
    pub fn before(&self) -> &'t str {
        &self.source.text[self.lines.0..self.start]
    }

    /// What stands behind it in its line.
    pub fn behind(&self) -> &'t str {
        &self.source.text[self.end..self.lines.1]
    }
}

/// Line and column of a byte, both from 1.
fn position(text: &str, starts: &[usize], at: usize) -> (usize, usize) {
    let line = starts.partition_point(|start| *start <= at).max(1);
    let first = starts.get(line - 1).copied().unwrap_or_default();
    (line, text.get(first..at).map_or(0, |head| head.chars().count()) + 1)
}

/// What a figure's part in a finding is called.
pub(super) fn role_words(role: Role) -> &'static str {
    match role {
        Role::Primary => "in doubt",
        Role::Twin => "held against it",
        Role::Witness => "further evidence",
        Role::Context => "context",
    }
}

/// A text on one line, without signs that move the cursor or turn the reading direction: an article must not be able to
/// write over the report.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for c in text.chars() {
        match c {
            '\r' | '\u{feff}' => {}
            '\n' | '\t' | '\u{2028}' | '\u{2029}' => line.push(' '),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => line.push('\u{fffd}'),
            c => line.push(c),
        }
    }
    line
}

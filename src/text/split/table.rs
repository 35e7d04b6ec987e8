//! Tables: lines in a row whose cells are parted by bars, tabs, commas or wide gaps, most of them figures.

use core::ops::Range;

use super::line::{Page, finished, rule, unseen, width};
use crate::text::{Row, Span, Table};

/// A table, and the lines that it takes.
#[derive(Clone)]
pub(super) struct Found {
    /// The table.
    pub table: Table,
    lines: Range<usize>,
    /// The line that only parts the headings from the rest: `|---|---|`.
    ruled: Option<usize>,
}

impl Found {
    /// Its lines with what each prints: a row, or nothing.
    pub fn lines(&self) -> impl Iterator<Item = (usize, Range<usize>)> {
        let rows = self.lines.clone().filter(|line| Some(*line) != self.ruled).zip(&self.table.rows);
        let rows = rows.map(|(line, row)| (line, row.span.range()));
        // an empty range is no block, and its line is known all the same
        rows.chain(self.ruled.map(|line| (line, 0..0)))
    }

    /// Whether it ends above a line.
    pub fn ends(&self, line: usize) -> bool {
        self.lines.end <= line
    }

    /// Whether a line is part of it.
    pub fn holds(&self, line: usize) -> bool {
        self.lines.contains(&line)
    }
}

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parting {
    Bar,
    Tab,
    Comma,
    /// Two blanks or more, as in a text that is set in columns.
    Gap,
}

/// A longer line is no row.
const LONGEST: usize = 4_000;
/// The widest cell of a figure.
const FIGURE: usize = 40;
/// The widest line of a caption.
const CAPTION: usize = 120;

/// The tables of a page, in order.
pub(super) fn tables(page: &Page) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < page.lines.len() {
        let Some(parting) = parting(page, at) else {
            at += 1;
            continue;
        };
        let end = (at..page.lines.len()).find(|&line| !goes_on(page, line, parting)).unwrap_or(page.lines.len());
        found.extend(table(page, at..end, parting));
        at = end.max(at + 1);
    }
    found
}

fn parting(page: &Page, at: usize) -> Option<Parting> {
    let line = cell_line(page, at)?;
    [Parting::Bar, Parting::Tab, Parting::Gap, Parting::Comma].into_iter().find(|parting| parts(line, *parting))
}

fn goes_on(page: &Page, at: usize, parting: Parting) -> bool {
    cell_line(page, at).is_some_and(|line| parts(line, parting))
}

/// A line that may hold cells, as a whole and as printed.
fn cell_line<'t>(page: &Page<'t>, at: usize) -> Option<(&'t str, &'t str)> {
    let line = whole(page, at).of(page.text);
    let printed = line.trim_matches(unseen);
    (!printed.is_empty() && line.len() <= LONGEST).then_some((line, printed))
}

fn parts((line, printed): (&str, &str), parting: Parting) -> bool {
    match parting {
        Parting::Bar => printed.starts_with('|') && printed.len() > 2 || printed.contains(" | "),
        Parting::Tab => line.trim_end().contains('\t'),
        Parting::Comma => printed.contains(',') && !finished(printed),
        Parting::Gap => printed.contains("  "),
    }
}

/// A line with the white space before it, which may be an empty cell.
fn whole(page: &Page, at: usize) -> Span {
    let line = &page.lines[at];
    Span::new(line.first as usize, line.end.max(line.first) as usize)
}

fn table(page: &Page, lines: Range<usize>, parting: Parting) -> Option<Found> {
    let text = page.text;
    let ruled = lines.clone().find(|&at| parting == Parting::Bar && is_rule(page.printed(at)));
    let mut rows: Vec<Row> = lines
        .clone()
        .filter(|at| Some(*at) != ruled)
        .map(|at| {
            let range = page.range(at);
            Row { span: Span::new(range.start, range.end), cells: cells(text, whole(page, at), parting) }
        })
        .collect();
    // `Total | 32,000 |` without bars around the rows: the last one is empty
    let most = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    for row in rows.iter_mut().filter(|row| parting == Parting::Bar && row.cells.len() + 1 == most) {
        let line = row.span.of(text);
        if line.ends_with('|') && !line.starts_with('|') {
            row.cells.push(Span::new(row.span.end as usize, row.span.end as usize));
        }
    }
    let mut table = Table { caption: Vec::new(), heads: 0, rows };
    table.heads = heads(text, &table, ruled.map(|at| at - lines.start));
    let (columns, body) = (table.columns(), table.rows.len() - table.heads);
    let even = table.rows.iter().filter(|row| row.cells.len() == columns).count();
    let figures = |column: usize| {
        let cells = table.rows[table.heads..].iter().filter_map(|row| row.cells.get(column));
        cells.filter(|cell| is_figure(cell.of(text)) && !is_day(cell.of(text))).count()
    };
    let filled: Vec<usize> = (1..columns).map(figures).collect();
    let told = filled.iter().any(|count| *count * 2 > body) && filled.iter().sum::<usize>() >= 2;
    let sound = match parting {
        Parting::Bar => {
            let barred = lines.clone().all(|at| page.printed(at).starts_with('|'));
            // without bars around it, what names its columns is a table, and no line of links
            let headed = table.heads > 0 && body >= 2;
            // and so is what has a figure in each of its cells under a caption
            let captioned =
                || body >= 3 && filled.iter().all(|count| *count == body) && !caption(page, lines.start).is_empty();
            ruled.is_some() || (barred || headed || captioned()) && even == table.rows.len() && table.rows.len() >= 2
        }
        Parting::Tab => even * 10 >= table.rows.len() * 6,
        Parting::Gap => even == table.rows.len() && table.heads > 0 && body >= 2 && columns > 2,
        // prose has commas too: a comma's table has its headings, its figures and nothing else
        Parting::Comma => {
            let narrow = table.rows.iter().flat_map(|row| &row.cells).all(|cell| width(cell.of(text)) <= 60);
            let full = filled.iter().all(|count| *count * 10 >= body * 7);
            even == table.rows.len() && table.heads > 0 && body >= 2 && narrow && full && (columns > 2 || body > 2)
        }
    };
    if columns < 2 || body == 0 || !told || !sound {
        return None;
    }
    table.caption = caption(page, lines.start);
    Some(Found { table, lines, ruled })
}

/// Whether a line only draws the rule below the headings: `| --- | ---: |`.
fn is_rule(line: &str) -> bool {
    line.contains("--") && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '+'))
}

/// The cells of a line.
fn cells(text: &str, line: Span, parting: Parting) -> Vec<Span> {
    let mark = match parting {
        Parting::Bar => b'|',
        Parting::Tab => b'\t',
        Parting::Comma => b',',
        Parting::Gap => return columns(text, line),
    };
    let bytes = text.as_bytes();
    let (mut cells, mut from, mut quoted) = (Vec::new(), line.start as usize, false);
    for at in line.range() {
        if parting == Parting::Comma && bytes[at] == b'"' {
            quoted = !quoted;
        } else if bytes[at] == mark && !quoted {
            cells.push(trimmed(text, from, at));
            from = at + 1;
        }
    }
    cells.push(trimmed(text, from, line.end as usize));
    if parting == Parting::Bar {
        // the bars at either end part nothing
        let (first, last) = (cells.first().is_some_and(Span::is_empty), cells.last().is_some_and(Span::is_empty));
        if last && cells.len() > 1 {
            cells.pop();
        }
        if first && cells.len() > 1 && text[line.range()].trim_start_matches(unseen).starts_with('|') {
            cells.remove(0);
        }
    }
    cells
}

/// The cells of a line set in columns; a line that begins with a gap has an empty first one.
fn columns(text: &str, line: Span) -> Vec<Span> {
    let (mut cells, mut from) = (Vec::new(), line.start as usize);
    while let Some(gap) = text[from..line.end as usize].find("  ") {
        cells.push(trimmed(text, from, from + gap));
        let rest = &text[from + gap..line.end as usize];
        from += gap + rest.len() - rest.trim_start_matches(' ').len();
    }
    let last = trimmed(text, from, line.end as usize);
    cells.extend((!last.is_empty()).then_some(last));
    cells
}

/// What a cell prints: without white space, quotes and the marks of emphasis around it.
fn trimmed(text: &str, from: usize, to: usize) -> Span {
    let around = |letter: char| unseen(letter) || matches!(letter, '"' | '*');
    let rest = text[from..to].trim_start_matches(around);
    let start = to - rest.len();
    Span::new(start, start + rest.trim_end_matches(around).len())
}

/// How many rows at the top are headings: those above the drawn rule; else a first row of words and times, and a second
/// one without any digit.
fn heads(text: &str, table: &Table, ruled: Option<usize>) -> usize {
    if let Some(above) = ruled {
        return above.min(table.rows.len());
    }
    let behind = |row: &Row| row.cells.iter().skip(1).map(|cell| cell.of(text)).collect::<Vec<_>>();
    let letters = |cell: &str| cell.chars().filter(|letter| letter.is_alphabetic()).count();
    // "5G masts" above bare numbers
    let glued = |cell: &str| {
        cell.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with(|c: char| c.is_ascii_alphabetic())
    };
    let named = |column: usize, cell: &str| {
        glued(cell)
            && letters(cell) >= 2
            && table.cells(1..table.rows.len(), column).all(|below| letters(below.of(text)) == 0)
    };
    let is_word = |(at, cell): (usize, &&str)| !is_figure(cell) || is_time(cell) || named(at + 1, cell);
    let words = |cells: &[&str]| cells.iter().enumerate().all(is_word);
    let Some(first) = table.rows.first().filter(|row| words(&behind(row))) else { return 0 };
    if behind(first).iter().all(|cell| cell.is_empty()) {
        return 0;
    }
    let second = table.rows.get(1).filter(|_| table.rows.len() > 3);
    let bare = |cell: &&str| !cell.bytes().any(|b| b.is_ascii_digit());
    let second = second.map(behind).is_some_and(|cells| cells.iter().all(bare) && cells.iter().any(|c| !c.is_empty()));
    1 + usize::from(second)
}

/// Whether a cell prints a figure and little else.
fn is_figure(cell: &str) -> bool {
    let letters = cell.chars().filter(|letter| letter.is_alphabetic()).count();
    cell.bytes().any(|byte| byte.is_ascii_digit()) && width(cell) <= FIGURE && letters <= 16
}

/// Whether a cell names a time by its form: a year, a quarter or a half of one, a month.
fn is_time(cell: &str) -> bool {
    let year = cell
        .as_bytes()
        .windows(4)
        .any(|four| (four.starts_with(b"19") || four.starts_with(b"20")) && four[2..].iter().all(u8::is_ascii_digit));
    let part = cell.starts_with(['Q', 'H']) || cell.ends_with(['季', '度', '月', '年']);
    let long = cell.bytes().filter(u8::is_ascii_digit).count() > 8 || cell.contains('.') || cell.contains(',');
    (year || part) && !long
}

/// Whether a cell prints a day: a list of what appeared when is no table of figures.
fn is_day(cell: &str) -> bool {
    let parts = cell.split(['-', '/', '.', '年', '月', '日']).filter(|part| part.bytes().any(|b| b.is_ascii_digit()));
    is_time(cell) && parts.count() >= 3 || cell.contains(':')
}

/// The short lines right above a table, two at most: its title, its unit.
fn caption(page: &Page, first: usize) -> Vec<Span> {
    let mut above = Vec::new();
    let mut at = first;
    while above.len() < 2 {
        let Some(line) = page.up(at, 1) else { break };
        let printed = page.printed(line);
        let stops = printed.ends_with(['.', '。', '!', '?', '！', '？', ';', '；']);
        if rule(printed) || page.width(line) > CAPTION || stops && !tells_unit(printed) {
            break;
        }
        let range = page.range(line);
        above.insert(0, Span::new(range.start, range.end));
        at = line;
    }
    above
}

/// 除另有说明外，金额单位为人民币百万元。 "All amounts in RMB million unless stated otherwise.": a sentence about the figures below it.
fn tells_unit(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    ["单位为", "单位：", "单位:", "單位：", "以百万", "以千"].iter().any(|words| line.contains(words))
        || ["amounts", "figures", "expressed", "stated"].iter().any(|word| lower.contains(word))
            && [
                " in rmb",
                " in us",
                " in euro",
                " in million",
                " in thousand",
                " in eur",
                " in hk",
                " in £",
                " in $",
                " in €",
            ]
            .iter()
            .any(|word| lower.contains(word))
}

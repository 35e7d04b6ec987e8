//! A page as lines: where each begins, how wide it is, what mark it opens with.

use crate::text::around::{Ends, is_small};
use core::ops::Range;

use super::table::{Found, tables};

/// Widths above this are all the same to the splitter, and a line of 20 MB costs no more than a short one.
const WIDEST: u16 = 2000;

/// One line of the page, without its white space at either end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// First byte of the line as pasted.
    pub first: u32,
    /// First byte of what is printed.
    pub start: u32,
    /// One past the last byte of what is printed.
    pub end: u32,
    /// Columns that it takes, an ideograph counting two; at most [`WIDEST`].
    pub width: u16,
}

/// A text and its lines.
pub(super) struct Page<'t> {
    /// The text, as pasted.
    pub text: &'t str,
    /// Its lines, in order; they cover every byte.
    pub lines: Vec<Line>,
    /// The first of them that prints anything.
    pub top: Option<usize>,
    /// Its tables, in order.
    pub tables: Vec<Found>,
}

impl<'t> Page<'t> {
    /// Cuts `text` at `\n`, `\r\n`, lone `\r`, form feed and the Unicode line and paragraph separators.
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut lines = Vec::new();
        let (mut first, mut at) = (0, 0);
        while at < bytes.len() {
            let ending = match bytes[at] {
                b'\r' if bytes.get(at + 1) == Some(&b'\n') => 2,
                b'\n' | b'\r' | b'\x0c' => 1,
                0xE2 if bytes[at..].starts_with(b"\xE2\x80\xA8") || bytes[at..].starts_with(b"\xE2\x80\xA9") => 3,
                _ => 0,
            };
            if ending == 0 {
                at += 1;
                continue;
            }
            lines.push(line(text, first, at));
            at += ending;
            first = at;
        }
        if first < bytes.len() {
            lines.push(line(text, first, bytes.len()));
        }
        let top = lines.iter().position(|line| line.start < line.end);
        let mut page = Page { text, lines, top, tables: Vec::new() };
        page.tables = tables(&page);
        page
    }

    /// Whether line `at` is part of a table.
    pub fn in_table(&self, at: usize) -> bool {
        let before = self.tables.partition_point(|table| table.ends(at));
        self.tables.get(before).is_some_and(|table| table.holds(at))
    }

    /// What line `at` prints.
    pub fn printed(&self, at: usize) -> &'t str {
        &self.text[self.range(at)]
    }

    /// Where line `at` prints it.
    pub fn range(&self, at: usize) -> Range<usize> {
        self.lines[at].start as usize..self.lines[at].end as usize
    }

    /// Whether line `at` prints nothing.
    pub fn blank(&self, at: usize) -> bool {
        self.lines[at].start == self.lines[at].end
    }

    /// The width of line `at`.
    pub fn width(&self, at: usize) -> usize {
        self.lines[at].width as usize
    }

    /// The next line from `at` on that prints something, no more than `blanks` empty ones away.
    pub fn down(&self, at: usize, blanks: usize) -> Option<usize> {
        (at..self.lines.len()).take(blanks + 1).find(|&line| !self.blank(line))
    }

    /// The last line before `at` that prints something, no more than `blanks` empty ones away.
    pub fn up(&self, at: usize, blanks: usize) -> Option<usize> {
        (0..at).rev().take(blanks + 1).find(|&line| !self.blank(line))
    }

    /// Whether nothing is printed directly above line `at`: an empty line, a rule, or the top of the page.
    pub fn opens(&self, at: usize) -> bool {
        at == 0 || self.blank(at - 1) || rule(self.printed(at - 1))
    }
}

fn line(text: &str, first: usize, end: usize) -> Line {
    let whole = &text[first..end];
    let printed = whole.trim_matches(unseen);
    let start = first + (whole.len() - whole.trim_start_matches(unseen).len()).min(whole.len());
    let start = if printed.is_empty() { end } else { start };
    let mut width = 0;
    for letter in printed.chars() {
        width += columns(letter);
        if width >= WIDEST {
            width = WIDEST;
            break;
        }
    }
    Line { first: first as u32, start: start as u32, end: (start + printed.len()) as u32, width }
}

/// White space, and the marks that print nothing: byte order mark, zero-width space, NUL.
pub(super) fn unseen(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{FEFF}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\0')
}

fn columns(letter: char) -> u16 {
    match letter as u32 {
        0..0x1100 => 1,
        0x1100..0x1200 | 0x2E80..0xA4D0 | 0xAC00..0xD7A4 | 0xF900..0xFB00 => 2,
        0xFE30..0xFE50 | 0xFF00..0xFF61 | 0xFFE0..0xFFE7 | 0x1F300..0x1FA00 | 0x20000..0x40000 => 2,
        _ => 1,
    }
}

/// Columns of a short piece of text.
pub(super) fn width(text: &str) -> usize {
    text.chars().map(|letter| columns(letter) as usize).sum()
}

/// Whether `letter` is a Chinese character.
pub(super) fn han(letter: char) -> bool {
    matches!(letter as u32, 0x3400..0x4DC0 | 0x4E00..0xA000 | 0xF900..0xFB00 | 0x20000..0x32000 | 0x3007)
}

/// The mark that a line opens with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// None.
    Plain,
    /// `#`, `##`: how many.
    Hash(usize),
    /// `-`, `*`, `•`: an item.
    Item,
    /// `1.`, `2)`, `（3）`, `④`: a numbered item.
    Number,
    /// `>`, `>>`, `> >`: what somebody else wrote; there may be nothing after it.
    Quote,
}

impl Mark {
    /// Whether what follows is a part of the text, not a line that could head one.
    pub(super) fn is_of_text(self) -> bool {
        matches!(self, Mark::Item | Mark::Quote)
    }
}

/// The mark that `line` opens with, and where in it the text after the mark begins.
pub(super) fn mark(line: &str) -> (Mark, usize) {
    let hashes = line.len() - line.trim_start_matches('#').len();
    if (1..=6).contains(&hashes) && line[hashes..].starts_with([' ', '\t', '\u{3000}', '\u{A0}']) {
        return (Mark::Hash(hashes), after(line, hashes));
    }
    let Some(head) = line.chars().next() else { return (Mark::Plain, 0) };
    if head == '>' {
        let words = line.trim_start_matches(|letter| letter == '>' || unseen(letter));
        let from = line.len() - words.len();
        // `>5%` is a figure.
        if !line[..from].ends_with('>') || words.chars().next().is_none_or(char::is_alphabetic) {
            return (Mark::Quote, from);
        }
    }
    if matches!(head, '-' | '*' | '+' | '–' | '—' | '·') {
        let rest = &line[head.len_utf8()..];
        if rest.starts_with([' ', '\t', '\u{A0}']) && !rest.trim_start_matches(unseen).is_empty() {
            return (Mark::Item, after(line, head.len_utf8()));
        }
    }
    if matches!(head, '•' | '●' | '▪' | '◦' | '■' | '◆' | '‣' | '○' | '□' | '▶' | '►') {
        return (Mark::Item, after(line, head.len_utf8()));
    }
    if ('①'..='⑳').contains(&head) {
        return (Mark::Number, after(line, head.len_utf8()));
    }
    let opened = if matches!(head, '(' | '（') { head.len_utf8() } else { 0 };
    let digits = line[opened..].bytes().take_while(u8::is_ascii_digit).count();
    if (1..=2).contains(&digits) {
        let rest = &line[opened + digits..];
        let close = rest.chars().next().unwrap_or(' ');
        let spaced = rest[close.len_utf8().min(rest.len())..].starts_with([' ', '\t', '\u{A0}']);
        let closes = match close {
            '.' => opened == 0 && spaced,
            ')' => spaced,
            '、' => opened == 0,
            '）' | '．' => true,
            _ => false,
        };
        if closes {
            return (Mark::Number, after(line, opened + digits + close.len_utf8()));
        }
    }
    (Mark::Plain, 0)
}

fn after(line: &str, from: usize) -> usize {
    line.len() - line[from..].trim_start_matches(unseen).len()
}

/// The length of `一、` or `（二）` at the start of a Chinese headline or heading.
pub(super) fn section_number(line: &str) -> usize {
    let inner = line.strip_prefix(['（', '(']);
    let digits = inner.unwrap_or(line).trim_start_matches(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']);
    let counted = inner.unwrap_or(line).len() - digits.len();
    let rest = if inner.is_some() { digits.strip_prefix(['）', ')']) } else { digits.strip_prefix('、') };
    match rest.filter(|rest| (1..=9).contains(&counted) && !rest.is_empty()) {
        Some(rest) => line.len() - rest.trim_start().len(),
        None => 0,
    }
}

/// Whether `line` is a drawn rule: three or more of the same mark, spaced or not.
pub(super) fn rule(line: &str) -> bool {
    let Some(ink) = line.chars().next() else { return false };
    line.len() <= 400
        && matches!(ink, '-' | '*' | '_' | '=' | '~' | '—' | '─' | '━' | '═' | '＝' | '－' | '＊' | '☆' | '★' | '+')
        && line.chars().all(|letter| letter == ink || letter == ' ')
        && line.chars().filter(|&letter| letter == ink).count() >= 3
}

/// Whether `line` is an address, perhaps with a trail of folders after it.
pub(super) fn address(line: &str) -> bool {
    let scheme = line.starts_with_any(&["http://", "https://", "www."]);
    let trail = line.contains(" › ") && line.split(' ').next().is_some_and(|host| host.contains('.'));
    (scheme && !line.contains(' ')) || trail
}

/// `line` without closing quotes, brackets and citation marks such as `[3][5]`.
fn bare_end(line: &str) -> &str {
    let mut line = line;
    loop {
        let shorter = line.trim_end_matches(['"', '”', '“', '’', '\'', ')', '）', '」', '』', ' ', '*']);
        let shorter = match shorter.strip_suffix(']') {
            Some(open) => open.trim_end_matches(|letter: char| letter.is_ascii_digit()),
            None => shorter,
        };
        let shorter = if shorter.len() < line.len() { shorter.strip_suffix('[').unwrap_or(shorter) } else { shorter };
        if shorter.len() == line.len() {
            return line;
        }
        line = shorter;
    }
}

/// Whether `line` ends as a sentence does.
pub(super) fn finished(line: &str) -> bool {
    bare_end(line).ends_with(['.', '!', '?', '。', '！', '？', '…', ';', '；', '．'])
}

/// Whether `line` breaks off in the middle of a sentence, at a comma or a colon.
pub(super) fn pending(line: &str) -> bool {
    bare_end(line).ends_with([',', '，', '、', ':', '：'])
}

/// Whether `line` could be a headline or a heading by its form alone: short, with letters, not ending as a
/// sentence does. A question or exclamation mark is no hindrance, nor is the last dot of an abbreviation.
pub(super) fn title_like(line: &str) -> bool {
    if line.len() > 400 || rule(line) || address(line) {
        return false;
    }
    let (mark, from) = mark(line);
    let words = &line[from..];
    let wide = width(words);
    let letters = words.chars().filter(|letter| letter.is_alphabetic()).count();
    if mark.is_of_text() || !(3..=180).contains(&wide) || letters < 2 || pending(words) {
        return false;
    }
    let end = bare_end(words);
    let stopped = end.ends_with(['.', '。', ';', '；', '．']) && !end.ends_with("...") && !abbreviated(end);
    let stops =
        words.match_indices(". ").filter(|(at, _)| words[..*at].last_char().is_some_and(|last: char| is_small(last)));
    let sentences = words.matches('。').count() + stops.count();
    !stopped && sentences <= 1
}

fn abbreviated(end: &str) -> bool {
    let last = end.rsplit(' ').next().unwrap_or("");
    let dotted = last.split_terminator('.').all(|part| part.chars().count() == 1);
    (dotted && last.len() > 3) || matches!(last, "Inc." | "Co." | "Corp." | "Ltd." | "Jr." | "Sr." | "Bros." | "Plc.")
}

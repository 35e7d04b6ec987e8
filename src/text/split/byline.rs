//! Lines that say where and when an article appeared: `Outlet · date`, `By A Name`, `来源：…`, `Published: …`.
//!
//! A line is one when nothing but a date, names, and the small words of this trade stand in it. A sentence that
//! happens to hold a date is not.

use core::ops::Range;

use super::fields::{WIDEST, fields};
use super::label::{AUTHOR, CHANGED, DATE, LINK, NOISE, PICTURE, SOURCE, TITLE, counted, label, name_like, weekday};
use super::line::{Page, address, finished, han, mark, rule, width};
use super::stamp::{Stamp, clock, stamp};
use crate::text::around::Ends;

/// What one such line says. Ranges are bytes of the page.
#[derive(Clone, Debug, Default)]
pub(super) struct Byline {
    /// The line's number.
    pub line: usize,
    /// Its date.
    pub stamp: Option<Stamp>,
    /// The outlet that it names.
    pub source: Option<Range<usize>>,
    /// Whether a label says that it is the outlet.
    pub labelled: bool,
    /// The headline, in `Title: …`.
    pub title: Option<Range<usize>>,
    /// It is an address and nothing else.
    pub address: bool,
    /// It says when the text was changed, as footers do.
    pub changed: bool,
    /// More than a bare date stands in it: a name or a label.
    pub named: bool,
}

impl Byline {
    /// Whether the line dates an article by itself: a full date, readable or not.
    pub fn dated(&self) -> bool {
        self.stamp.as_ref().is_some_and(|stamp| !stamp.when.is_vague())
    }
}

/// All bylines of a page, in order.
pub(super) fn bylines(page: &Page) -> Vec<Byline> {
    (0..page.lines.len()).filter_map(|line| byline(page, line)).collect()
}

/// The byline in `line`, if it is one.
pub(super) fn byline(page: &Page, line: usize) -> Option<Byline> {
    let whole = page.range(line);
    let text = page.printed(line);
    if (3..=WIDEST).contains(&page.width(line))
        && !mark(text).0.is_of_text()
        && let Some(found) = fields(text, whole.start, line)
    {
        return Some(found);
    }
    if !(3..=160).contains(&page.width(line)) {
        return None;
    }
    if address(text) {
        let source = host(text).map(|host| whole.start + host.start..whole.start + host.end);
        return Some(Byline { line, source, address: true, ..Byline::default() });
    }
    if rule(text) {
        return None;
    }
    let text = text.trim_matches([
        '*', '_', '|', '[', ']', '(', ')', '（', '）', '【', '】', '—', '-', '·', '•', '■', '□', '◆', '●', '▲', ' ',
    ]);
    let at = page.printed(line).as_ptr() as usize;
    let from = whole.start + (text.as_ptr() as usize - at);
    if mark(text).0.is_of_text() {
        return None;
    }
    if let Some(found) = field(text, from, line) {
        return Some(found);
    }
    let mut found = Byline { line, ..Byline::default() };
    if text.bytes().any(|byte| byte.is_ascii_digit())
        && let Some(first) = stamp(text)
    {
        let mut tail = first.range.end;
        if !remains(&text[..first.range.start], from, &mut found, Side::Left) {
            return None;
        }
        // A line may carry a second date: when it was last changed.
        if let Some(second) = stamp(&text[tail..]) {
            if !remains(&text[tail..tail + second.range.start], from + tail, &mut found, Side::Between) {
                return None;
            }
            tail += second.range.end;
        }
        if !remains(&text[tail..], from + tail, &mut found, Side::Right) {
            return None;
        }
        found.stamp = Some(first.shifted(from));
        return Some(found);
    }
    // Without a date only a label makes a byline, and every part must be a name.
    let clear = text.contains([':', '：']) || !text.is_ascii() || text.to_ascii_lowercase().starts_with("by ");
    let labelled = clear && [AUTHOR, SOURCE].iter().any(|table| label(text, table).is_some());
    if !labelled || finished(text) || text.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    (remains(text, from, &mut found, Side::Alone) && found.named).then_some(found)
}

/// `Label: value`, where the value may be anything.
fn field(text: &str, from: usize, line: usize) -> Option<Byline> {
    let (colon, mark) = text.char_indices().find(|&(at, letter)| matches!(letter, ':' | '：') || at > 40)?;
    if !matches!(mark, ':' | '：') {
        return None;
    }
    let name = text[..colon].trim().to_ascii_lowercase();
    let value = unquoted(text[colon + mark.len_utf8()..].trim());
    let start = from + (value.as_ptr() as usize - text.as_ptr() as usize);
    let range = start..start + value.len();
    let mut found = Byline { line, named: true, ..Byline::default() };
    if value.is_empty() {
        return None;
    } else if TITLE.contains(&name.as_str()) {
        found.title = Some(range);
    } else if LINK.contains(&name.as_str()) {
        let host = host(value)?;
        found.source = Some(start + host.start..start + host.end);
        found.address = true;
    } else if DATE.contains(&name.as_str()) || CHANGED.contains(&name.as_str()) {
        let day = stamp(value)?;
        // What may follow is another field of the same line; that is the longer way's business.
        if day.range.end < value.len() || value[..day.range.start].chars().count() > 12 {
            return None;
        }
        found.changed = CHANGED.contains(&name.as_str());
        found.stamp = Some(day.shifted(start));
    } else {
        return None;
    }
    Some(found)
}

/// A value without the quotes that front matter wraps it in.
fn unquoted(value: &str) -> &str {
    let inside = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote).filter(|inner| !inner.contains(quote));
    inside('"').or_else(|| inside('\'')).unwrap_or(value).trim()
}

/// Where a piece of the line stands to its date.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Left,
    Between,
    Right,
    Alone,
}

/// Reads what stands beside the date: `false` when it is more than names and labels.
fn remains(text: &str, from: usize, found: &mut Byline, side: Side) -> bool {
    let hard = |letter: char| {
        matches!(
            letter,
            '·' | '•' | '|' | '｜' | '—' | '–' | '‧' | '∙' | '・' | '/' | '／' | ',' | '，' | ';' | '；' | '\t'
        ) || matches!(letter, '(' | ')' | '（' | '）' | '[' | ']' | '【' | '】' | '丨' | '\u{3000}' | '»' | '›' | '、')
    };
    let soft = [" - ", "  ", " -- "];
    let mut at = 0;
    while at <= text.len() {
        let rest = &text[at..];
        let cut = rest.find(hard).unwrap_or(rest.len());
        let cut = soft
            .iter()
            .filter_map(|mark| rest[..cut].find(mark))
            .chain(sentence_end(&rest[..cut]))
            .min()
            .unwrap_or(cut);
        // The first part stands right of the date on its right side, the last one left of it on the left.
        let joined = match side {
            Side::Left => at + cut == text.len(),
            Side::Right => at == 0,
            Side::Between => true,
            Side::Alone => false,
        };
        if !part(rest, cut, from + at, found, joined, side) {
            return false;
        }
        let gap = rest[cut..].chars().next().map_or(1, char::len_utf8);
        at += cut + gap;
    }
    true
}

/// Where a full stop parts two fields: "From our correspondent in Hull. Posted 2 May 2025".
fn sentence_end(text: &str) -> Option<usize> {
    let labelled =
        |at: &usize| [DATE, CHANGED, SOURCE, AUTHOR].iter().any(|table| label(&text[at + 2..], table).is_some());
    text.match_indices(". ").map(|(at, _)| at).find(labelled)
}

/// Whether this is who wrote it without a name: "our correspondent in Hull", "a staff reporter".
fn unnamed_author(text: &str) -> bool {
    let lead = ["our ", "a ", "the "].iter().find_map(|lead| text.strip_prefix(lead));
    lead.is_some_and(|rest| {
        rest.split(' ').take(3).any(|word| ["correspondent", "reporter", "staff", "desk", "newsroom"].contains(&word))
            && rest.split(' ').count() <= 6
    })
}

fn part(rest: &str, cut: usize, from: usize, found: &mut Byline, joined: bool, side: Side) -> bool {
    let whole = &rest[..cut];
    let mut text =
        whole.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ':' | '：' | '-' | '*'));
    if side == Side::Right {
        text = text.trim_start_matches(['.', ' ']);
    }
    // before what is quoted: `A Name wrote:`
    text = [" wrote", "写道", "寫道"].iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text).trim_end();
    let mut marked = false;
    if label(text, PICTURE).is_some() {
        return false;
    }
    // At most a few labels stand before a name: `Published by`, `来源：记者`.
    for _ in 0..4 {
        if let Some(rest) = label(text, SOURCE) {
            (text, marked) = (rest, true);
        } else if label(text, AUTHOR).is_some() || reporter(text) {
            // The name of a person: an outlet may follow in the next part or after the next label.
            found.named = true;
            let Some(next) = SOURCE.iter().filter(|name| !name.is_ascii()).find_map(|name| text.find(name)) else {
                return text.chars().count() <= 60 && !finished(text);
            };
            text = &text[next..];
        } else if let Some(rest) = label(text, CHANGED) {
            found.changed |= side == Side::Left;
            found.named = true;
            text = rest;
        } else if let Some(rest) = label(text, DATE) {
            found.named = true;
            text = rest;
        }
    }
    if unnamed_author(text) {
        found.named = true;
        return true;
    }
    // A Chinese line sets fields apart by single spaces: `来源：某报 作者：某人`.
    let begins = |(at, _): &(usize, &str)| {
        let mut labels = [AUTHOR, SOURCE, DATE, NOISE].into_iter().flatten();
        labels.any(|name| text[at + 1..].starts_with(name))
    };
    if !text.is_ascii()
        && let Some((end, _)) = text.match_indices(' ').find(begins)
        && text[..end].chars().any(han)
    {
        let tail = &text[end + 1..];
        if !part(tail, tail.len(), from + (tail.as_ptr() as usize - whole.as_ptr() as usize), found, joined, side) {
            return false;
        }
        text = text[..end].trim_end();
    }
    // 第03版:要闻: the page of a paper
    if let Some((_, behind)) =
        text.strip_prefix('第').and_then(|rest| rest.split_once('版')).filter(|(n, _)| n.len() <= 6)
    {
        let section = behind.starts_with([':', '：']);
        text = if section { behind.split_once(' ').map_or("", |(_, rest)| rest.trim()) } else { behind.trim() };
    }
    // `By A Name, Economics Correspondent`
    if found.named && !marked && text.ends_with_any(&["Correspondent", "Editor", "Reporter", "Writer", "Columnist"]) {
        return true;
    }
    // The day of the week may stand beside the date without a comma.
    if let Some((first, rest)) = text.split_once(' ')
        && weekday(first)
    {
        text = rest.trim_start();
    }
    let day = weekday(text);
    let lower = text.to_ascii_lowercase();
    let noise = lower.starts_with_any(NOISE) && width(&lower) <= 24;
    // where it was written: 台北報導
    let empty = clock(text)
        || text.ends_with_any(&["报道", "報導", "報道"])
        || text.chars().all(|letter| !letter.is_alphanumeric());
    if day || noise || counted(text) || empty {
        // 阅读 1.2万
        let point = |(at, _): (usize, &str)| text[at + 1..].starts_with(|next: char| next.is_ascii_digit());
        return !text.contains('。') && text.match_indices('.').all(point);
    }
    // 某报记者 某某 某地8月5日报道
    if side == Side::Left
        && let Some((paper, rest)) = text.split_once("记者").or_else(|| text.split_once("記者"))
        && rest.chars().all(|letter| han(letter) || letter == ' ')
        && width(text) <= 40
        && paper.chars().all(han)
    {
        found.named = true;
        if found.source.is_none() && paper.chars().count() >= 3 && !paper.starts_with('本') {
            let start = from + (paper.as_ptr() as usize - whole.as_ptr() as usize);
            found.source = Some(start..start + paper.len());
        }
        return true;
    }
    let glued = joined
        && !marked
        && match side {
            Side::Left => {
                !whole.last_char().is_some_and(|letter: char| letter.is_whitespace() || matches!(letter, ':' | '：'))
            }
            Side::Right => {
                !whole.first_char().is_some_and(|letter: char| letter.is_whitespace() || matches!(letter, ':' | '：'))
            }
            _ => false,
        };
    // what an author does: `By A Name, energy correspondent`
    if found.named
        && !marked
        && text.contains(' ')
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
    {
        return true;
    }
    // `Outlet· 2025-…`: the separator itself stands between, and `joined` holds only white space then.
    if glued || !name_like(text, joined && !marked) {
        return false;
    }
    found.named = true;
    if found.source.is_none() || (marked && !found.labelled) {
        let start = from + (text.as_ptr() as usize - whole.as_ptr() as usize);
        found.source = Some(start..start + text.len());
        found.labelled = marked;
    }
    true
}

/// Whether a name follows right behind the word for who wrote it: 记者某某, 记者某某北京报道.
fn reporter(text: &str) -> bool {
    let name = ["记者", "記者"].iter().find_map(|word| text.strip_prefix(word));
    name.is_some_and(|name| (2..=10).contains(&name.chars().count()) && name.chars().all(han))
}

/// The host of an address, without `www.`.
fn host(text: &str) -> Option<Range<usize>> {
    let start = text.find("://").map_or(0, |at| at + 3);
    let start = if text[start..].starts_with("www.") { start + 4 } else { start };
    let length = text[start..].find(['/', '?', '#', ' ', ':']).unwrap_or(text.len() - start);
    (length > 3 && text[start..start + length].contains('.')).then_some(start..start + length)
}

//! The body of an article as blocks: headings, paragraphs, items, and what the page printed around them.

use core::ops::Range;

use super::head::bare;
use super::label::aside;
use super::line::{Mark, Page, finished, mark, pending, rule, section_number, title_like};
use super::{inline, wrap};
use crate::text::{Block, BlockKind, Span};

/// Short lines that a page prints more than once, in the order of the alphabet.
pub(super) type Repeated<'t> = Vec<&'t str>;

/// The widest line that can be a heading.
const HEADING: usize = 100;

/// The short lines of `page` that stand on it twice or more: buttons, labels, menus.
pub(super) fn repeated<'t>(page: &Page<'t>) -> Repeated<'t> {
    let short = (0..page.lines.len()).filter(|&at| (1..=40).contains(&page.width(at))).map(|at| page.printed(at));
    let mut lines: Vec<&str> = short.filter(|text| !text.bytes().any(|byte| byte.is_ascii_digit())).collect();
    lines.sort_unstable();
    lines.chunk_by(|a, b| a == b).filter(|same| same.len() > 1).map(|same| same[0]).collect()
}

/// The narrowest column at which mails are wrapped.
const MAIL: usize = 50;

/// The blocks of the lines of `page`; `roles` says, in order, which lines are already known.
pub(super) fn blocks(page: &Page, roles: &[(usize, BlockKind, Range<usize>)], repeated: &Repeated) -> Vec<Block> {
    let mut body = Body { page, margin: None, open: None, out: Vec::new() };
    let mut roles = roles.iter().peekable();
    let known = roles.clone().map(|role| role.0).collect::<Vec<_>>();
    body.margin = match (known.last(), page.lines.len()) {
        (Some(&last), lines) if last < lines => wrap::margin(page, last + 1, lines),
        (_, lines) => wrap::margin(page, 0, lines),
    };
    let last = page.lines.len();
    let again = self::repeated(page);
    let ranked = ranked(page);
    let ends = (0..last).rev().find(|&at| !tail(page, at)).map_or(0, |at| at + 1);
    for at in 0..last {
        if let Some((_, kind, range)) = roles.next_if(|role| role.0 == at) {
            body.close(at);
            body.put(*kind, range.clone());
            continue;
        }
        let text = page.printed(at);
        if text.is_empty() || rule(text) {
            let underlined = rule(text) && text.starts_with(['=', '-']) && at > 0 && !page.blank(at - 1);
            body.underlined(at, underlined);
            continue;
        }
        if let Ok(found) = ranked.binary_search_by_key(&at, |(line, _)| *line) {
            body.close(at);
            let from = page.range(at).start + ranked[found].1;
            body.open = Some(Open { kind: BlockKind::Bullet, first: at, last: at, from });
            continue;
        }
        match mark(text).0 {
            Mark::Hash(_) => {
                body.close(at);
                body.put(BlockKind::Heading, bare(page, at));
            }
            Mark::Item | Mark::Number => {
                body.close(at);
                let from = bare(page, at).start;
                body.open = Some(Open { kind: BlockKind::Bullet, first: at, last: at, from });
            }
            Mark::Quote => body.quoted(at),
            Mark::Plain
                if (again.binary_search(&text).is_ok() && title_like(text) && !finished(text))
                    || furniture(page, at, repeated, ends) =>
            {
                body.close(at);
                body.put(BlockKind::Furniture, page.range(at));
            }
            Mark::Plain => body.plain(at),
        }
    }
    body.close(last);
    body.out
}

/// Whether line `at` is part of what a page prints below an article: nothing, or a few words without a figure.
fn tail(page: &Page, at: usize) -> bool {
    let text = page.printed(at);
    page.blank(at)
        || rule(text)
        || (page.width(at) <= 40
            && mark(text).0 == Mark::Plain
            && title_like(text)
            && !finished(text)
            && (page.opens(at) || page.width(at - 1) <= 40 || finished(page.printed(at - 1)))
            && !text.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Lines that count up from 1 without a mark behind the number, as lists of what is read most: where their words begin.
fn ranked(page: &Page) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut run = 0;
    for at in (0..page.lines.len()).filter(|&at| !page.blank(at)) {
        let text = page.printed(at);
        let words = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let number = text[..text.len() - words.len()].parse().unwrap_or(0);
        let title = words.starts_with(' ') && title_like(words.trim_start()) && !page.in_table(at);
        let next = if !title {
            0
        } else if number == run + 1 {
            number
        } else {
            usize::from(number == 1)
        };
        if next <= run && run < 3 {
            found.truncate(found.len() - run);
        }
        if next > 0 {
            found.push((at, text.len() - words.trim_start().len()));
        }
        run = next;
    }
    found.truncate(found.len() - if run < 3 { run } else { 0 });
    found
}

fn furniture(page: &Page, at: usize, repeated: &Repeated, ends: usize) -> bool {
    let text = page.printed(at);
    if aside(text) || at >= ends && ends > 0 && tail(page, at) {
        return true;
    }
    let leads =
        page.down(at + 1, 1).is_some_and(|next| page.width(next) >= 60 || mark(page.printed(next)).0 != Mark::Plain);
    repeated.binary_search(&text).is_ok() && title_like(text) && !leads
}

/// A block that may still grow by lines.
struct Open {
    kind: BlockKind,
    first: usize,
    last: usize,
    from: usize,
}

struct Body<'p, 't> {
    page: &'p Page<'t>,
    margin: Option<usize>,
    open: Option<Open>,
    out: Vec<Block>,
}

impl Body<'_, '_> {
    fn put(&mut self, kind: BlockKind, range: Range<usize>) {
        if !range.is_empty() {
            self.out.push(Block { kind, span: Span::new(range.start, range.end) });
        }
    }

    /// A line with the marks of a quotation; one that is as deep as the line above may go on with its sentence.
    fn quoted(&mut self, at: usize) {
        let range = bare(self.page, at);
        let depth = |at: usize| {
            let marks = self.page.range(at).start..bare(self.page, at).start;
            self.page.text[marks].matches('>').count()
        };
        if let Some(open) = self.open.as_ref().filter(|open| open.kind == BlockKind::Quote)
            && !range.is_empty()
            && depth(open.last) == depth(at)
            && wrap::goes_on(self.page, open.last, at, self.margin.filter(|margin| *margin >= MAIL))
        {
            self.open = self.open.take().map(|open| Open { last: at, ..open });
            return;
        }
        self.close(at);
        if !range.is_empty() {
            self.open = Some(Open { kind: BlockKind::Quote, first: at, last: at, from: range.start });
        }
    }

    fn plain(&mut self, at: usize) {
        if let Some(open) = &mut self.open
            && open.kind != BlockKind::Quote
            && wrap::goes_on(self.page, open.last, at, self.margin)
        {
            open.last = at;
            return;
        }
        self.close(at);
        let from = self.page.range(at).start;
        self.open = Some(Open { kind: BlockKind::Paragraph, first: at, last: at, from });
    }

    /// A blank line or a rule; a rule drawn under a line makes it a heading.
    fn underlined(&mut self, at: usize, underlined: bool) {
        if let Some(open) = &mut self.open
            && underlined
            && open.first == open.last
            && open.kind == BlockKind::Paragraph
            && title_like(self.page.printed(open.first))
        {
            open.kind = BlockKind::Heading;
        }
        self.close(at);
    }

    /// Ends the open block; line `next` is the first that is not part of it.
    fn close(&mut self, next: usize) {
        let Some(open) = self.open.take() else { return };
        let range = open.from..self.page.range(open.last).end;
        match open.kind {
            BlockKind::Paragraph if open.first == open.last && self.heads(open.first, next) => {
                self.put(BlockKind::Heading, bare(self.page, open.first));
            }
            BlockKind::Paragraph => inline::blocks(self.page.text, range, &mut self.out),
            kind => self.put(kind, range),
        }
    }

    /// Whether the single line `at` is a heading: short, not ending as a sentence does, with longer text below.
    fn heads(&self, at: usize, next: usize) -> bool {
        let text = self.page.printed(at);
        let Some(below) = self.page.down(next, 1) else { return false };
        let settled = at == 0 || self.page.opens(at) || !pending(self.page.printed(at - 1));
        let (wide, under) = (self.page.width(at), self.page.width(below));
        let item = mark(self.page.printed(below)).0 == Mark::Item;
        let alone = self.page.opens(at) && !finished(text);
        // A short question or exclamation may head a section; a quoted one is somebody speaking.
        if section_number(text) > 0 && wide <= 60 && title_like(text) && !finished(text) {
            return true;
        }
        let asks = finished(text) && (wide > 60 || !text.ends_with(['?', '!', '？', '！', '…', '.']));
        wide <= HEADING
            && title_like(text)
            && !asks
            && settled
            && (under >= 60.max(wide + wide / 2)
                || (under > wide && (item || alone && finished(self.page.printed(below)))))
    }
}

//! One article from its part of the page: its head read again, its blocks, its language.

use crate::text::around::{Ends, is_small};
use core::ops::Range;

use super::block::{Repeated, blocks};
use super::byline::byline;
use super::cut::prose;
use super::dateline::dateline;
use super::head::{Form, Head, bare};
use super::label::aside;
use super::language::language;
use super::line::{Mark, Page, finished, han, mark, title_like, unseen, width};
use super::stamp::When;
use crate::text::{Article, Block, BlockKind, Lang, Notice, Span, undressed};

type Role = (usize, BlockKind, Range<usize>);

/// The article that is all of `page`, which begins at byte `start` of the paste; `heads` are those of the page. With it
/// the month and day on which it appeared, where it tells them without a year.
pub(super) fn article(page: &Page, heads: &[Head], start: usize, again: &Repeated) -> (Article, Option<(u8, u8)>) {
    let text = page.text;
    let first = (0..heads.len()).find(|at| !is_cover(page, heads, *at));
    let own = first.map(|at| &heads[at]).filter(|head| !prose(page, 0, head.first) && fits(page, head));
    let own = own.cloned().or_else(|| untold(page));
    let mut roles: Vec<Role> = Vec::new();
    if let Some(head) = &own {
        let furniture = (0..head.first).filter(|&line| !page.blank(line));
        roles.extend(furniture.map(|line| (line, BlockKind::Furniture, page.range(line))));
        roles.extend(head.roles.iter().cloned());
    }
    let floor = own.as_ref().map_or(0, |head| head.body);
    // An article that was joined to this one by hand keeps its headline as a heading, its date as a caption.
    let joined = heads.iter().filter(|head| head.first >= floor);
    for head in joined.filter(|head| matches!(head.form, Form::Front | Form::Fields | Form::Dated)) {
        roles.extend(head.roles.iter().cloned().map(|(line, kind, range)| match kind {
            BlockKind::Title => (line, BlockKind::Heading, range),
            kind => (line, kind, range),
        }));
    }
    for found in &page.tables {
        // a line that the head has taken is the head's
        let free = found.lines().filter(|(line, _)| roles.iter().all(|(taken, ..)| taken != line));
        let free: Vec<Role> = free.map(|(line, range)| (line, BlockKind::Row, range)).collect();
        roles.extend(free);
    }
    roles.sort_by_key(|role| role.0);
    let blocks = blocks(page, &roles, again);
    let mut article = Article {
        text: text.into(),
        input: 0,
        start: start as u32,
        title: own.as_ref().map_or(String::new(), |head| {
            let title = Span::new(head.title.start, head.title.end);
            one_line(&undressed(text, title, title))
        }),
        source: String::new(),
        published: None,
        lent: None,
        lang: spoken(text, &blocks),
        blocks,
        tables: page.tables.iter().map(|found| found.table.clone()).collect(),
        notices: Vec::new(),
    };
    let day = credit(page, own.as_ref(), floor, &mut article);
    if article.lang == Lang::Other {
        article.notices.push(Notice::UnreadLanguage);
    }
    (article, day)
}

/// Whether a head is that of the whole page, the name of a collection: it tells no day, and nothing but the head of its first
/// article follows.
fn is_cover(page: &Page, heads: &[Head], at: usize) -> bool {
    let silent = |line: usize| page.width(line) < 60 && !finished(page.printed(line));
    let dated = heads[at + 1..].iter().find(|next| next.stamp.is_some());
    heads[at].stamp.is_none() && dated.is_some_and(|next| (heads[at].body..next.first).all(silent))
}

/// Whether a head may be the article's own: those that need a page of their like to be believed are weak, but at the
/// top of an article nothing else is a better headline.
fn fits(page: &Page, head: &Head) -> bool {
    let first = page.top;
    match head.form {
        Form::Ruled => false,
        Form::Linked | Form::Vague | Form::Hash | Form::Wire | Form::Dateline => {
            (0..head.first).filter(|&line| !page.blank(line)).count() <= 12
        }
        Form::DateAbove => first.is_some_and(|first| head.first <= first + 3),
        _ => true,
    }
}

/// The head of an article that has neither date nor mark: a short line over longer text.
fn untold(page: &Page) -> Option<Head> {
    let first = page.top?;
    let mut lines = Vec::new();
    let mut at = first;
    let mut text = None;
    while let Some(line) = page.down(at, 2) {
        let hash = matches!(mark(page.printed(line)).0, Mark::Hash(_));
        if lines.is_empty() && hash {
            return Some(plain(page, &[line]));
        }
        if !title_like(page.printed(line)) || page.width(line) > 160 || lines.len() > 30 {
            text = Some(line);
            break;
        }
        if aside(page.printed(line)) {
            at = line + 1;
            continue;
        }
        lines.push(line);
        at = line + 1;
    }
    let text = text?;
    // The last of the short lines is the longest, or the text below was wrapped and its first line is one of them.
    let words = |line: usize| {
        let text = page.printed(line);
        if text.chars().any(han) { width(text) / 4 } else { text.split_whitespace().count() }
    };
    let told = page.width(text) > 40 || finished(page.printed(text)) || mark(page.printed(text)).0.is_of_text();
    let &line = lines.first().filter(|_| told)?;
    let goes_on = page.printed(line + 1).first_char().is_some_and(|letter: char| is_small(letter));
    if goes_on && !page.blank(line + 1) {
        return None;
    }
    let line =
        if lines.len() > 2 { lines.iter().copied().find(|&line| words(line) >= 4).unwrap_or(line) } else { line };
    // Names right under the headline are its byline.
    let credits = lines.iter().copied().filter(|&at| at > line && byline(page, at).is_some());
    let mut chosen = vec![line];
    chosen.extend(credits);
    Some(plain(page, &chosen))
}

fn plain(page: &Page, lines: &[usize]) -> Head {
    let title = bare(page, lines[0]);
    let mut roles = vec![(lines[0], BlockKind::Title, title.clone())];
    roles.extend(lines[1..].iter().map(|&line| (line, BlockKind::Byline, page.range(line))));
    let source = lines[1..].iter().find_map(|&line| byline(page, line)?.source);
    Head { form: Form::Dated, first: lines[0], body: lines[lines.len() - 1] + 1, roles, title, source, stamp: None }
}

/// Source and date: from the head; else from the dateline that the text opens with; else from the one line at the
/// end that gives them.
fn credit(page: &Page, head: Option<&Head>, floor: usize, article: &mut Article) -> Option<(u8, u8)> {
    let mut source = head.and_then(|head| head.source.clone());
    let mut stamp = head.and_then(|head| head.stamp.clone());
    let opening =
        article.blocks.iter().find(|block| block.kind == BlockKind::Paragraph).map(|block| block.span.range());
    if (source.is_none() || stamp.is_none())
        && let Some(range) = opening
        && let Some(found) = dateline(&page.text[range.clone()])
    {
        let shift = |found: Range<usize>| range.start + found.start..range.start + found.end;
        source = source.or(found.source.map(shift));
        stamp = stamp.or(found.stamp);
    }
    let last = article.blocks.last().map(|block| block.span.start as usize);
    let last = last.and_then(|start| page.lines.partition_point(|line| line.first as usize <= start).checked_sub(1));
    if let Some(found) =
        last.filter(|&line| line >= floor).and_then(|line| byline(page, line)).filter(|found| !found.address)
    {
        source = source.or(found.source);
        stamp = match found.stamp.filter(|stamp| !stamp.when.is_vague()) {
            Some(full) if stamp.as_ref().is_none_or(|stamp| stamp.when.is_vague()) => Some(full),
            _ => stamp,
        };
        if let Some(block) = article.blocks.last_mut() {
            block.kind = BlockKind::Byline;
        }
    }
    article.source = source.map_or(String::new(), |source| one_line(&page.text[source]));
    match stamp.map(|stamp| (stamp.when, stamp.range)) {
        Some((When::On(published), _)) => article.published = Some(published),
        Some((When::Impossible, range)) => {
            article.notices.push(Notice::ImpossibleDate(Span::new(range.start, range.end)))
        }
        Some((When::Vague(day), _)) => return day,
        _ => {}
    }
    None
}

fn one_line(text: &str) -> String {
    text.trim_matches(unseen).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The language of the body; of the headline where there is no body.
fn spoken(text: &str, blocks: &[Block]) -> Lang {
    let body = |block: &&Block| block.kind.is_prose();
    let mut sample = String::new();
    for block in blocks.iter().filter(body) {
        let mut end = block.span.range().end.min(block.span.start as usize + 100_000);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        sample.push_str(&text[block.span.start as usize..end]);
        sample.push('\n');
        if sample.len() > 150_000 {
            break;
        }
    }
    if sample.chars().any(char::is_alphabetic) { language(&sample) } else { language(text) }
}

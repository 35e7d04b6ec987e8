//! Heads: the few lines that an article begins with, found by their form.
//!
//! A head is a line that could be a headline, next to lines that say where and when it appeared. What is weaker
//! than that (a Markdown heading, a rule, a dateline) is told apart by its [`Form`], and counts only when repeated.

use core::ops::Range;

use super::byline::{Byline, byline, bylines};
use super::credit;
use super::dateline::dateline;
use super::label::{closes, name_like, name_line};
use super::line::{Mark, Page, finished, han, mark, rule, section_number, title_like};
use super::stamp::{Stamp, When, stamp_at};
use crate::text::BlockKind;
use crate::text::around::Ends;

/// How a head shows that it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Front matter between two rules.
    Front,
    /// `Title: …` among other labelled lines.
    Fields,
    /// The name of an outlet, with or without a date, and right below it the headline.
    Banner,
    /// A headline over a line with a full date.
    Dated,
    /// A headline, a sentence or two, and then the date.
    Deck,
    /// A date line, then the headline.
    DateAbove,
    /// A headline over a line that credits it without a full date.
    Credited,
    /// A headline over `Aug 5` or `2 hours ago`.
    Vague,
    /// A headline over an address.
    Linked,
    /// A headline over a paragraph that opens with place and day: it is believed at once.
    Wire,
    /// A headline over a paragraph that opens with place and agency.
    Dateline,
    /// A heading of the first level.
    Hash,
    /// A headline below a drawn rule.
    Ruled,
    /// A headline over the name of who wrote it.
    Written,
    /// A headline below the line with which another text closes.
    After,
}

/// The head of an article. Line numbers and bytes are those of the page.
#[derive(Clone, Debug)]
pub(super) struct Head {
    /// How it shows.
    pub form: Form,
    /// Its first line.
    pub first: usize,
    /// The first line after it.
    pub body: usize,
    /// What its lines are, in order; a line that is not listed is read as the body is.
    pub roles: Vec<(usize, BlockKind, Range<usize>)>,
    /// The headline.
    pub title: Range<usize>,
    /// The outlet.
    pub source: Option<Range<usize>>,
    /// The date.
    pub stamp: Option<Stamp>,
}

/// The bytes of line `at` that a headline or heading has, without the marks around it.
pub(super) fn bare(page: &Page, at: usize) -> Range<usize> {
    let line = page.printed(at);
    let (kind, mut from) = mark(line);
    let mut to = line.len();
    if let Mark::Hash(_) = kind {
        to = line.trim_end_matches([' ', '#']).len().max(from);
    }
    while to >= from + 6 && line[from..to].starts_with("**") && line[from..to].ends_with("**") {
        (from, to) = (from + 2, to - 2);
    }
    if kind == Mark::Plain {
        from += section_number(&line[from..to]);
    }
    // `[Headline](address)`
    if let Some((words, link)) = line[from..to].strip_prefix('[').and_then(|rest| rest.split_once("]("))
        && link.find(')') == Some(link.len() - 1)
        && !words.is_empty()
    {
        (from, to) = (from + 1, from + 1 + words.len());
    }
    let start = page.range(at).start;
    start + from..start + to
}

/// All that could be heads, in order of their first lines.
pub(super) fn heads(page: &Page) -> Vec<Head> {
    let mut bylines = bylines(page);
    // a row of a table has dates and names too
    bylines.retain(|byline| !page.in_table(byline.line));
    let mut found = fronts(page, &bylines);
    let fronted = found.len();
    let mut at = 0;
    let mut floor = 0;
    while at < bylines.len() {
        let mut end = at + 1;
        let mut titles = usize::from(bylines[at].title.is_some());
        while end < bylines.len() && page.down(bylines[end - 1].line + 1, 1) == Some(bylines[end].line) {
            titles += usize::from(bylines[end].title.is_some());
            if titles > 1 {
                break;
            }
            end += 1;
        }
        let group = &bylines[at..end];
        let line = group[0].line;
        let before = found[..fronted].partition_point(|head| head.first <= line);
        let fronted = before > 0 && line < found[before - 1].body;
        if !fronted && let Some(head) = grouped(page, group, floor) {
            floor = head.body;
            found.push(head);
        }
        at = end;
    }
    for line in (0..page.lines.len()).filter(|&line| !page.in_table(line)) {
        found.extend(credit::credited(page, line).or_else(|| undated(page, line)));
    }
    found.sort_by_key(|head| (head.first, head.form as u8));
    // The stronger of two that share a line: a head found by its date keeps the lines between headline and date.
    let mut kept: Vec<Head> = Vec::with_capacity(found.len());
    for head in found {
        match kept.last_mut() {
            Some(last) if head.first < last.body => {
                if head.first != last.first {
                    continue;
                }
                if last.form == Form::Deck && head.form == Form::Credited {
                    // the line below the headline is the outlet's, and no sentence over the date
                    *last = Head { stamp: last.stamp.take(), ..head };
                } else if (head.form as u8) < (last.form as u8) {
                    *last = head;
                }
            }
            _ => kept.push(head),
        }
    }
    kept
}

/// `--- key: value … ---`.
fn fronts(page: &Page, bylines: &[Byline]) -> Vec<Head> {
    let mut found = Vec::new();
    let mut line = 0;
    while line < page.lines.len() {
        let open = page.printed(line) == "---" && page.opens(line);
        let close = open.then(|| {
            let field = |&at: &usize| {
                let text = page.printed(at);
                text != "---" && (text.contains(':') || text.starts_with(['-', '#']) || text.is_empty())
            };
            line + 1 + (line + 1..page.lines.len().min(line + 60)).take_while(field).count()
        });
        let Some(close) = close.filter(|&close| close < page.lines.len() && page.printed(close) == "---") else {
            line += 1;
            continue;
        };
        let from = bylines.partition_point(|byline| byline.line <= line);
        let to = bylines.partition_point(|byline| byline.line < close);
        let title = bylines[from..to].iter().find_map(|byline| byline.title.clone());
        if let (Some(title), true) = (title, from < to) {
            let mut head = head(page, Form::Front, line, title, &bylines[from..to]);
            head.body = close + 1;
            let listed: Vec<usize> = head.roles.iter().map(|role| role.0).collect();
            for at in (line + 1..close).filter(|at| !page.blank(*at) && !listed.contains(at)) {
                head.roles.push((at, BlockKind::Byline, page.range(at)));
            }
            head.roles.sort_by_key(|role| role.0);
            found.push(head);
            line = close;
        }
        line += 1;
    }
    found
}

/// The head around a run of bylines; lines before `floor` belong to the head before it.
fn grouped(page: &Page, group: &[Byline], floor: usize) -> Option<Head> {
    let top = group[0].line;
    if let Some(title) = group.iter().find_map(|byline| byline.title.clone()) {
        let full = group.len() > 1 || page.opens(top);
        return full.then(|| head(page, Form::Fields, top, title, group));
    }
    let dated = group.iter().any(Byline::dated);
    let reported = || group.iter().any(|byline| reports(page.printed(byline.line)));
    let form = if dated {
        Form::Dated
    } else if group.iter().any(|byline| byline.stamp.is_some()) {
        if reported() { Form::Wire } else { Form::Vague }
    } else if group.iter().any(|byline| byline.address) {
        Form::Linked
    } else {
        // who wrote it stands right under a headline, or it is a caption
        let named = written(page.printed(top));
        let title =
            top.checked_sub(1).filter(|&line| named && line >= floor && headline(page, line) && settled(page, line))?;
        return Some(head(page, Form::Written, title, bare(page, title), group));
    };
    // `On 8 Sep 2025, A Name wrote:` over a quotation; what stands above it is the end of another text
    let last = group[group.len() - 1].line;
    let quotes = page.down(last + 1, 1).is_some_and(|below| mark(page.printed(below)).0 == Mark::Quote);
    if dated && quotes && page.printed(last).ends_with([':', '：']) {
        let none = page.range(top).start;
        return Some(head(page, form, top, none..none, group));
    }
    let above = page.up(top, 2).filter(|&line| line >= floor);
    if let (Some(label), Some(mut found)) = (above, released(page, group)) {
        if title_like(page.printed(label)) {
            found.first = label;
            found.roles.insert(0, (label, BlockKind::Furniture, page.range(label)));
        }
        return Some(found);
    }
    let marked = |line: usize| group[0].labelled && dated && top == line + 1 && is_marked(page.printed(line));
    if let Some(title) = above.filter(|&line| title_like(page.printed(line)) || marked(line)) {
        let mut head = under(page, form, title, group, floor);
        if head.stamp.is_none() {
            // the day of 北京7月24日报道 takes its year from the page
            let day = group.iter().find_map(|byline| byline.stamp.clone()).filter(|_| form == Form::Wire);
            head.stamp = day.or_else(|| leading(page, head.body));
        }
        return Some(head);
    }
    let footer = group.iter().all(|byline| byline.changed);
    if dated
        && !footer
        && let Some(deck) = above
    {
        // A sentence between headline and date; only at the top of a page may more stand between them.
        let top_of_page = page.top;
        let near = page.up(deck, 2).filter(|&line| line >= floor && title_like(page.printed(line)));
        let far = top_of_page.filter(|&line| {
            line >= floor
                && line < deck
                && byline(page, line).is_none()
                && deck - line <= 6
                && title_like(page.printed(line))
        });
        let packed = |line: usize| top - line == 2 && page.opens(line);
        if let Some(title) = far.or(near.filter(|&line| packed(line))) {
            let bare = bare(page, title);
            return Some(head(page, Form::Deck, title, bare, group));
        }
    }
    let stamped = group.iter().filter(|byline| byline.stamp.is_some()).count();
    if stamped > 1 && group[0].named && group[0].stamp.is_some() {
        return Some(head(page, form, top, bare(page, top), &group[1..]));
    }
    // A headline may end in a full stop. That is believed right above outlet and date, where a page begins or where
    // its articles have been headed like this before.
    let sourced = dated && !footer && group[0].source.is_some() && !group[0].address;
    let stopped = above.filter(|&line| {
        let opening = floor > 0 || page.top == Some(line);
        sourced && opening && line + 1 == top && page.width(line) <= 100 && mark(page.printed(line)).0 == Mark::Plain
    });
    if let Some(title) = stopped.filter(|&line| title_like(page.printed(line).trim_end_matches(['.', '。']))) {
        return Some(head(page, form, title, bare(page, title), group));
    }
    let below = page.down(group[group.len() - 1].line + 1, 2)?;
    if dated && !footer && page.opens(top) && title_like(page.printed(below)) {
        let title = bare(page, below);
        let mut found = head(page, Form::DateAbove, top, title.clone(), group);
        found.roles.push((below, BlockKind::Title, title));
        found.body = below + 1;
        return Some(found);
    }
    None
}

/// Whether a line is a headline behind a sign that lists use as well: ■ Ferry fares rise.
fn is_marked(line: &str) -> bool {
    line.strip_prefix(['■', '◆', '●', '▲', '□', '○', '▶', '►', '★', '◎', '▪', '•'])
        .is_some_and(|words| title_like(words.trim()))
}

/// Whether a byline names a person: `By A Name, Correspondent`, and not `By the numbers`.
fn written(text: &str) -> bool {
    let name = text.get(..3).filter(|by| by.eq_ignore_ascii_case("by ")).map_or(text, |_| &text[3..]);
    let name = name.split([',', '|']).next().unwrap_or_default();
    text.chars().any(han) || name.split_whitespace().count() >= 2 && name_like(name, true) && !name.starts_with("the ")
}

/// Whether a byline says who reports from where: 某报记者 某某 北京7月24日报道.
fn reports(text: &str) -> bool {
    text.contains(['记', '記']) && text.ends_with_any(&["报道", "報道", "報導"])
}

/// Whether what stands before line `at` has come to its end: of a sentence, a table, or a text that closes with its day in
/// brackets.
fn settled(page: &Page, at: usize) -> bool {
    let Some(above) = at.checked_sub(1).filter(|_| !page.opens(at)) else { return true };
    let dated = || byline(page, above).is_some_and(|byline| byline.stamp.is_some());
    let text = page.printed(above);
    finished(text) || page.in_table(above) || text.starts_with(['(', '（']) && dated()
}

/// Whether a line has the form of a headline and says as much as headlines do: headings of sections are shorter.
pub(super) fn headline(page: &Page, line: usize) -> bool {
    let text = page.printed(line);
    let count = text.chars().filter(|letter| han(*letter)).count();
    let long = if count == 0 { text.split_whitespace().count() >= 5 } else { count >= 8 };
    long && title_like(text)
}

/// The head of a press release: the date, then the headline, then a paragraph that opens with a place.
fn released(page: &Page, group: &[Byline]) -> Option<Head> {
    let below = page.down(group[group.len() - 1].line + 1, 2).filter(|&line| title_like(page.printed(line)))?;
    let text = page.down(below + 1, 2)?;
    let dated = group.iter().any(Byline::dated) && page.opens(below);
    (dated && dateline(page.printed(text)).is_some()).then(|| {
        let title = bare(page, below);
        let mut found = head(page, Form::Dated, group[0].line, title.clone(), group);
        found.roles.push((below, BlockKind::Title, title));
        found.body = below + 1;
        found
    })
}

/// The date that a search result's text opens with, `5 Aug 2025 — …`.
fn leading(page: &Page, line: usize) -> Option<Stamp> {
    let below = page.down(line, 0)?;
    let (text, start) = (page.printed(below), page.range(below).start);
    let found = stamp_at(text, 0).filter(|found| matches!(found.when, When::On(_)))?;
    let rest = text[found.range.end..].trim_start();
    let drawn = rest.starts_with(['—', '–', '-', '·', '.', '…']);
    drawn.then(|| found.shifted(start))
}

/// The head whose headline is line `title`, or the line above it when that one is the name of an outlet.
fn under(page: &Page, form: Form, title: usize, group: &[Byline], floor: usize) -> Head {
    let name = page.printed(title);
    // the date line may say it again: `来源：…`
    let another = |byline: &Byline| byline.source.clone().is_some_and(|source| page.text[source] != *name);
    let over = title.checked_sub(1).filter(|&line| {
        line >= floor
            && !group.iter().any(|byline| another(byline) && !byline.address)
            && name_line(name)
            && title_like(page.printed(line))
            && 2 * page.width(line) >= 3 * page.width(title)
            && (page.opens(line) || finished(page.printed(line - 1)) || page.width(line - 1) <= 24)
    });
    // Headline, a sentence, the names of its authors.
    let decked = title.checked_sub(2).filter(|&line| {
        line >= floor
            && !group.iter().any(|byline| byline.source.is_some())
            && name_line(name)
            && finished(page.printed(title - 1))
            && page.width(title - 1) <= 160
            && title_like(page.printed(line))
            && !name_line(page.printed(line))
    });
    if let (None, Some(line)) = (over, decked) {
        let mut found = head(page, form, line, bare(page, line), group);
        found.roles.insert(1, (title, BlockKind::Byline, page.range(title)));
        return found;
    }
    let Some(over) = over else { return head(page, form, title, bare(page, title), group) };
    let mut found = head(page, form, over, bare(page, over), group);
    found.source = Some(page.range(title));
    found.roles.insert(1, (title, BlockKind::Byline, page.range(title)));
    found
}

fn head(page: &Page, form: Form, first: usize, title: Range<usize>, group: &[Byline]) -> Head {
    let mut roles: Vec<(usize, BlockKind, Range<usize>)> = Vec::with_capacity(group.len() + 1);
    if page.range(first).start <= title.start && title.end <= page.range(first).end && group[0].line != first {
        roles.push((first, BlockKind::Title, title.clone()));
    }
    for byline in group {
        let role = match &byline.title {
            Some(title) => (byline.line, BlockKind::Title, title.clone()),
            None => (byline.line, BlockKind::Byline, page.range(byline.line)),
        };
        roles.push(role);
    }
    let source = group
        .iter()
        .find(|byline| byline.labelled)
        .or_else(|| group.iter().find(|one| one.source.is_some() && one.stamp.is_some() && !one.address))
        .or_else(|| group.iter().find(|one| one.source.is_some() && !one.address));
    let source = source.or_else(|| group.iter().find(|byline| byline.source.is_some()));
    let stamp = group.iter().filter(|byline| byline.dated()).find(|byline| !byline.changed);
    let stamp = stamp.or_else(|| group.iter().find(|byline| byline.dated()));
    Head {
        form,
        first,
        body: group.last().map_or(first, |byline| byline.line) + 1,
        roles,
        title,
        source: source.and_then(|byline| byline.source.clone()),
        stamp: stamp.and_then(|byline| byline.stamp.clone()),
    }
}

/// A head without a date at `line`: a first-level heading, a headline over a dateline or below a rule.
fn undated(page: &Page, line: usize) -> Option<Head> {
    if page.blank(line) || page.width(line) > 200 {
        return None;
    }
    let text = page.printed(line);
    let plain = |form, body| {
        let title = bare(page, line);
        let roles = vec![(line, BlockKind::Title, title.clone())];
        Some(Head { form, first: line, body, roles, title, source: None, stamp: None })
    };
    let settled = settled(page, line);
    if mark(text).0 == Mark::Hash(1) && settled {
        return plain(Form::Hash, line + 1);
    }
    if !title_like(text) {
        return None;
    }
    let under = page.lines.get(line + 1).map(|_| page.printed(line + 1));
    if page.opens(line) && under.is_some_and(|under| under.starts_with("==") && rule(under)) {
        return plain(Form::Hash, line + 2);
    }
    let next = page.down(line + 1, 2)?;
    // what a page prints below an article ends in no full stop: `© Outlet | Terms`
    let noticed = || line > 0 && page.printed(line - 1).contains(['|', '©']);
    if let Some(opening) = dateline(page.printed(next)) {
        let placed = (opening.stamp.is_some() || opening.reported) && mark(text).0 == Mark::Plain;
        match (settled, placed && (settled || noticed())) {
            (_, true) => return plain(Form::Wire, line + 1),
            (true, false) => return plain(Form::Dateline, line + 1),
            _ => {}
        }
    }
    let above = page.up(line, 2)?;
    let paragraph = page.width(next) > page.width(line).max(60) && finished(page.printed(next));
    if closes(page.printed(above)) && headline(page, line) && paragraph {
        return plain(Form::After, line + 1);
    }
    let ruled =
        rule(page.printed(above)) && (above == 0 || page.opens(above) || !page.printed(above).starts_with(['-', '=']));
    let ample = page.width(line) >= if text.chars().any(han) { 12 } else { 20 };
    let longer = page.width(next) > page.width(line) && (page.width(next) >= 60 || finished(page.printed(next)));
    (ruled && ample && longer && matches!(mark(text).0, Mark::Plain)).then(|| plain(Form::Ruled, line + 1))?
}

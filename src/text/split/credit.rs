//! Credit lines: what stands right above or below a headline and says which outlet it is from, whoever wrote it, or which issue.
//!
//! `Harbour Daily, by our city staff`, `某某商报 记者 某某 青岛报道`, `THE MONTHLY — newsletter of an institute`. Such a line is made of names
//! alone, and one of them is an outlet's by its form, an author's by its label, or a day stands beside them. Of two short
//! lines together over a text, the other one is the headline.

use core::ops::Range;

use super::byline::byline;
use super::head::{Form, Head, bare, headline};
use super::label::{AUTHOR, PICTURE, label, name_like, weekday};
use super::line::{Mark, Page, finished, han, mark, title_like, width};
use super::stamp::{Stamp, clock, month_and_year, stamp};
use crate::text::BlockKind;
use crate::text::around::Ends;

/// What papers, services and letters call themselves.
#[rustfmt::skip]
const OUTLETS: &[&str] = &[
    "times", "post", "news", "daily", "weekly", "monthly", "quarterly", "bulletin", "brief", "briefing", "review", "journal",
    "herald", "gazette", "wire", "note", "notes", "digest", "monitor", "observer", "tribune", "chronicle", "report", "today",
    "online", "magazine", "newsletter", "watch", "insider", "dispatch", "mail", "globe", "press", "courier", "echo", "update",
    "clippings", "argus", "mercury", "letter", "sentinel", "beacon", "standard", "agency", "institute", "gazetteer",
];
/// The same at the end of a Chinese name.
#[rustfmt::skip]
const CHINESE_OUTLETS: &[&str] = &[
    "报", "報", "网", "網", "刊", "志", "社", "快讯", "简报", "早知道", "早报道", "观察", "在线", "通讯", "头条", "参考", "速递", "新闻",
    "资讯", "财经", "公众号", "客户端", "研究所", "研究院",
];
/// What an outlet or a part of one is, in words.
const DESCRIBED: &[&str] = &[
    "clipping",
    "cutting",
    "excerpt",
    "newsletter",
    "blog",
    "column",
    "page",
    "pages",
    "section",
    "supplement",
    "edition",
    "bulletin",
    "magazine",
    "podcast",
    "opinion",
    "feature",
];
/// Between the parts of such a line.
const BETWEEN: &[char] = &['|', '｜', '·', '•', '—', '–', '/', ',', '，', '、', '(', ')', '（', '）', '　', '丨'];

/// What one part of a credit line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Outlet,
    /// Who wrote it, or the number of an issue.
    Told,
    Name,
}

/// A line that credits an article: the outlet that it names and its day.
struct Credit {
    source: Option<Range<usize>>,
    stamp: Option<Stamp>,
}

/// The credit in line `at`, if it is one.
fn credit(page: &Page, at: usize) -> Option<Credit> {
    if let Some(found) = byline(page, at) {
        let dated = found.stamp.is_some() && !found.address;
        // 海湾周刊 第34期: the name without the number of its issue
        let source = found.source.map(|range| {
            let name = &page.text[range.clone()];
            let end = [" 第", " No.", " no.", " Issue "].iter().filter_map(|mark| name.find(mark)).min();
            range.start..range.start + end.unwrap_or(name.len())
        });
        return dated.then_some(Credit { source, stamp: found.stamp });
    }
    let text = page.printed(at);
    if let Some(source) = taken_from(text) {
        let start = page.range(at).start;
        return Some(Credit { source: Some(start + source.start..start + source.end), stamp: None });
    }
    if !(4..=100).contains(&page.width(at))
        || mark(text).0 != Mark::Plain
        || finished(text)
        || label(text, PICTURE).is_some()
    {
        return None;
    }
    let start = page.range(at).start;
    let text = without_field(text);
    let day = stamp(text);
    let gap = day.as_ref().map_or(0..0, |day| day.range.clone());
    let (mut source, mut known, mut told) = (None, None, day.is_some());
    for (from, piece) in parts(&text[..gap.start], 0).chain(parts(&text[gap.end..], gap.end)) {
        let range = start + from..start + from + piece.len();
        match part(piece)? {
            Part::Outlet => source = source.or(Some(range)),
            Part::Told => told = true,
            Part::Name => known = known.or(Some(range)),
        }
    }
    let stamp = day.map(|day| day.shifted(start));
    (source.is_some() || told).then(|| Credit { source: source.or(known), stamp })
}

/// A credit without what its outlet is about: "SKYWARD LETTER no. 31 (drones, air taxis)".
fn without_field(line: &str) -> &str {
    let field = line.strip_suffix(')').and_then(|line| line.rsplit_once('('));
    field.filter(|(_, words)| words.split(',').all(small)).map_or(line, |(head, _)| head.trim_end())
}

/// The name in `转自"某某"`, "From the travel pages of The Gazette".
fn taken_from(line: &str) -> Option<Range<usize>> {
    let rest =
        ["转自", "摘自", "原载", "转载自", "来源"].iter().find_map(|word| line.strip_prefix(word)).or_else(|| {
            let rest = line.strip_prefix("From the ")?;
            [" pages of ", " section of ", " columns of "]
                .iter()
                .find_map(|of| rest.split_once(of))
                .map(|(_, name)| name)
        })?;
    let name = rest.trim_matches([' ', ':', '：', '"', '“', '”', '「', '」', '《', '》']);
    let from = line.len() - rest.len() + rest.find(name)?;
    let short = (2..=40).contains(&width(name)) && !name.bytes().any(|byte| byte.is_ascii_digit());
    (short && name_like(name, true)).then_some(from..from + name.len())
}

/// Columns of a paragraph that is but one short sentence.
const SENTENCE: usize = 28;

/// Characters in which the words that open a text end.
const OPENING: usize = 32;

/// Lines above and below in which others like it are looked for.
const NEAR: usize = 80;

/// Whether the text in line `at` opens as two others near it do: "Core Viewpoint - …" under each headline of a page.
fn opens_alike(page: &Page, at: usize) -> bool {
    let opening = |line: usize| {
        let text = page.printed(line);
        let text = text.char_indices().nth(OPENING).map_or(text, |(at, _)| &text[..at]);
        let end = [" - ", "：", ": "].iter().filter_map(|mark| text.find(mark)).min()?;
        (4..=24).contains(&width(&text[..end])).then(|| &text[..end])
    };
    let Some(own) = opening(at).filter(|own| own.contains(' ')) else { return false };
    let around = at.saturating_sub(NEAR)..(at + NEAR).min(page.lines.len());
    around.filter(|line| *line != at && !page.blank(*line) && opening(*line) == Some(own)).nth(1).is_some()
}

/// The outlet under a headline that nothing but the page's form shows: the text below opens as those under other headlines do.
fn formed(page: &Page, at: usize) -> Option<Credit> {
    let text = page.printed(at);
    let below = page.down(at + 1, 1)?;
    let name =
        (4..=44).contains(&page.width(at)) && name_like(text, true) && !text.bytes().any(|byte| byte.is_ascii_digit());
    (name && !finished(text) && opens_alike(page, below)).then(|| Credit { source: Some(page.range(at)), stamp: None })
}

/// The parts of `text` and where each begins; `base` is added.
fn parts(text: &str, base: usize) -> impl Iterator<Item = (usize, &str)> {
    let chinese = text.chars().any(han);
    let cut = move |letter: char| BETWEEN.contains(&letter) || chinese && letter == ' ';
    let pieces = text.split(cut).flat_map(|piece| piece.split(" - ")).flat_map(|piece| piece.split(". By "));
    let pieces = pieces.flat_map(|piece| piece.split(". Posted by "));
    pieces.filter_map(move |piece| {
        let piece = piece.trim_matches([' ', '.', ':', '：', '“', '”', '"', '-', '【', '】', '[', ']', '《', '》']);
        let from = base + (piece.as_ptr() as usize - text.as_ptr() as usize);
        (!piece.is_empty()).then_some((from, piece))
    })
}

/// What a part of a credit line is; none where it is something else, and the line therefore no credit.
fn part(text: &str) -> Option<Part> {
    if clock(text)
        || weekday(text)
        || issue(text)
        || text == "undated"
        || ["讯", "报道", "報導", "电"].iter().any(|end| text.ends_with(end)) && width(text) <= 16
    {
        return Some(Part::Told);
    }
    if let Some(name) = label(text, AUTHOR) {
        let named = name.is_empty() || name.starts_with("our ") || name_like(name, true);
        return named.then_some(Part::Told);
    }
    // "Highland Commodity Letter No. 37"
    let unnumbered = [" No.", " no.", " Issue ", " #"].iter().find_map(|mark| text.rsplit_once(mark));
    let unnumbered = unnumbered.filter(|(_, rest)| rest.trim().bytes().all(|byte| byte.is_ascii_digit()));
    if outlet(text) || unnumbered.is_some_and(|(name, _)| outlet(name)) {
        return Some(Part::Outlet);
    }
    // "a blog for traders", "e-mail newsletter", "consumer page": what the outlet is
    if DESCRIBED.iter().any(|kind| text.ends_with(kind)) && small(text)
        || text.strip_prefix("a ").is_some_and(|rest| rest.starts_with_any(DESCRIBED))
        || is_told_by_kind(text)
    {
        return Some(Part::Told);
    }
    let name = text.strip_prefix("and ").unwrap_or(text);
    let role = small(name) && name.ends_with_any(&["correspondent", "editor", "reporter", "writer", "staff", "desk"]);
    let digits = text.bytes().any(|byte| byte.is_ascii_digit());
    (role || name_like(name, true) && !digits && width(text) <= 40).then_some(Part::Name)
}

/// "the nurses' monthly", "the town's paper": an outlet by its kind.
fn is_told_by_kind(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    let led = ["the ", "a ", "an "].iter().find_map(|lead| text.strip_prefix(lead));
    let kind = OUTLETS.contains(&last) || DESCRIBED.contains(&last) || last == "paper";
    kind && led.is_some_and(|rest| rest.split(' ').count() <= 4 && small(&rest.replace(['\'', '’'], "")))
}

/// Whether all words are written small.
fn small(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b' ' | b'-'))
}

/// Whether a name is an outlet's by its form.
fn outlet(name: &str) -> bool {
    if !(4..=44).contains(&width(name)) || !name_like(name, true) || name.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    if name.chars().any(han) {
        return width(name) <= 20 && (name.ends_with_any(CHINESE_OUTLETS) || name.starts_with("公众号"));
    }
    let loud = name.contains(' ') && !name.chars().any(char::is_lowercase);
    let last = name.split_whitespace().next_back().map(str::to_ascii_lowercase);
    loud || name.contains(' ') && last.is_some_and(|last| OUTLETS.contains(&last.as_str()))
}

/// `No. 41`, `Newsletter no. 31`, `第34期`, `November 2025`: which issue of its outlet it is.
fn issue(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let number =
        |rest: &str| !rest.is_empty() && rest.trim_start_matches([' ', '#']).bytes().all(|byte| byte.is_ascii_digit());
    let counted = ["no.", "no", "issue", "vol.", "#"].iter().any(|word| {
        lower.rsplit_once(word).is_some_and(|(head, rest)| number(rest.trim()) && head.split_whitespace().count() <= 2)
    });
    let chinese = text.strip_prefix('第').and_then(|rest| rest.strip_suffix(['期', '号', '版'])).is_some_and(number);
    counted || chinese || month_and_year(text)
}

/// The length of the outlet's name that a banner begins with: what stands before its date, the number of its issue or its section.
fn banner(line: &str) -> Option<usize> {
    const BEHIND: &[&str] = &[" No.", " no.", " Issue ", " issue ", " Vol.", " #", " - ", "第"];
    if width(line) > 80 || finished(line) || mark(line).0 != Mark::Plain || !title_like(line) {
        return None;
    }
    let end = BEHIND.iter().filter_map(|mark| line.find(mark)).chain(line.find(BETWEEN)).min().unwrap_or(line.len());
    let name = line[..end].trim_end();
    outlet(name).then_some(name.len())
}

/// The head that begins with the headline in line `at` over a credit, or with the banner over its headline.
///
/// Two such lines stand together, with nothing right above them and a text below.
pub(super) fn credited(page: &Page, at: usize) -> Option<Head> {
    if page.blank(at) || page.width(at) > 180 {
        return None;
    }
    // what stands right below another text is a head where its own form or the page's says so
    let open = page.opens(at) || closes_in(page, at);
    let formed_below = |below: usize| formed(page, below).is_some() || opens_alike(page, below);
    if !open && !heads_next(page, at) && !page.down(at + 1, 0).is_some_and(formed_below) {
        return None;
    }
    let banner = banner(page.printed(at));
    let Some(below) = page.down(at + 1, 0) else { return banner.and_then(|len| alone(page, at, len)) };
    let (above, under) = (credit(page, at), credit(page, below).or_else(|| formed(page, below)));
    let start = page.range(at).start;
    let title = |line: usize| {
        let text = page.printed(line);
        (title_like(text) && mark(text).0 == Mark::Plain && byline(page, line).is_none()).then_some(line)
    };
    // banner, day, headline
    if let (Some(len), Some(day)) = (banner, under.as_ref().filter(|under| under.stamp.is_some()))
        && above.as_ref().is_none_or(|above| above.stamp.is_none())
        && let Some(headline) = page.down(below + 1, 1).and_then(title)
        && credit(page, headline).is_none()
    {
        return told(page, Form::Banner, &[at, below], headline, Some(start..start + len), day.stamp.clone());
    }
    // a headline alone over a text that opens as those under other headlines do
    if under.is_none() && above.is_none() && banner.is_none() && opens_alike(page, below) && headline(page, at) {
        let name = bare(page, at);
        let roles = vec![(at, BlockKind::Title, name.clone())];
        return Some(Head {
            form: Form::Credited,
            first: at,
            body: at + 1,
            roles,
            title: name,
            source: None,
            stamp: None,
        });
    }
    if let (Some(under), Some(headline)) = (under, title(at).filter(|_| above.is_none() || banner.is_none())) {
        return told(page, Form::Credited, &[below], headline, under.source, under.stamp);
    }
    let Some(headline) = title(below) else {
        // the banner of a list: 某周刊·数说(2026年第6期)
        return banner.filter(|_| under_is_no_head(page, below)).and_then(|len| alone(page, at, len));
    };
    let (source, stamp) = match (above, banner) {
        (Some(above), len) => (len.map(|len| start..start + len).or(above.source), above.stamp),
        (None, len) => (Some(start..start + len?), None),
    };
    told(page, Form::Banner, &[at], headline, Some(source?), stamp)
}

/// Whether line `at`, right below the end of a text, credits the headline below it: the outlet with its day or author. A page
/// that ends with such a line closes its texts with them.
fn closes_in(page: &Page, at: usize) -> bool {
    let ended = at > 0 && page.width(at - 1) >= 40 && finished(page.printed(at - 1));
    let last = || page.up(page.lines.len(), 4).is_some_and(|last| credit(page, last).is_some());
    if !ended || last() {
        return false;
    }
    let Some((below, own)) = page.down(at + 1, 0).zip(credit(page, at)) else { return false };
    // a day beside the outlet says enough that the headline may be short
    let dated = own.stamp.is_some_and(|stamp| !stamp.when.is_vague());
    let headed = headline(page, below) || dated && title_like(page.printed(below)) && page.width(below) >= 10;
    own.source.is_some() && headed && credit(page, below).is_none()
}

/// Whether line `at`, right below the end of a text, is a headline over the outlet or the author of the text below.
fn heads_next(page: &Page, at: usize) -> bool {
    let ended = at > 0 && page.width(at - 1) >= 40 && finished(page.printed(at - 1));
    let Some(under) = page.down(at + 1, 0).filter(|_| ended && headline(page, at)) else { return false };
    let text = page.down(under + 1, 0).is_some_and(|text| page.width(text) >= SENTENCE && finished(page.printed(text)));
    text && credit(page, under).is_some_and(|own| own.source.is_some()) && credit(page, at).is_none()
}

/// The head of a headline and the lines that credit it, where a text follows.
fn told(
    page: &Page,
    form: Form,
    credits: &[usize],
    headline: usize,
    source: Option<Range<usize>>,
    stamp: Option<Stamp>,
) -> Option<Head> {
    let last = headline.max(*credits.last()?);
    let text = page.down(last + 1, 2)?;
    let sentence = page.width(text) >= SENTENCE && finished(page.printed(text));
    let apart = page.blank(last + 1) || page.width(text) >= 60 || sentence || mark(page.printed(text)).0.is_of_text();
    let title = bare(page, headline);
    let mut roles: Vec<_> = credits.iter().map(|&line| (line, BlockKind::Byline, page.range(line))).collect();
    roles.push((headline, BlockKind::Title, title.clone()));
    roles.sort_by_key(|role| role.0);
    apart.then_some(Head { form, first: headline.min(credits[0]), body: last + 1, roles, title, source, stamp })
}

/// Whether line `at` is text, and neither headline nor credit.
fn under_is_no_head(page: &Page, at: usize) -> bool {
    page.width(at) >= 60 && finished(page.printed(at)) && byline(page, at).is_none()
}

/// A letter or a list whose banner, with its date or number, is all the headline there is.
fn alone(page: &Page, at: usize, len: usize) -> Option<Head> {
    let numbered = page.printed(at)[len..].bytes().any(|byte| byte.is_ascii_digit());
    let below = page.down(at + 1, 2).filter(|_| numbered)?;
    let text = mark(page.printed(below)).0.is_of_text() || page.width(below) >= 60;
    let title = bare(page, at);
    let source = title.start..title.start + len;
    let roles = vec![(at, BlockKind::Title, title.clone())];
    let stamp = byline(page, at).and_then(|own| own.stamp);
    text.then_some(Head { form: Form::Banner, first: at, body: at + 1, roles, title, source: Some(source), stamp })
}

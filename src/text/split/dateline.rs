//! The place, day and agency that a wire story opens with: `LEEDS, Aug 5 (Agency) - …`, `某社某地8月5日电（…）`.

use core::ops::Range;

use super::line::han;
use super::stamp::{Stamp, stamp, stamp_at};
use crate::text::around::Ends;

/// What a first paragraph opens with. Ranges are bytes of that paragraph.
#[derive(Debug)]
pub(super) struct Dateline {
    /// The day, where one is given.
    pub stamp: Option<Stamp>,
    /// The agency or paper, where one is named.
    pub source: Option<Range<usize>>,
    /// Whether it names who reports: 本报讯（记者 某某）.
    pub reported: bool,
}

/// How the names of papers end.
const PAPERS: &[&str] = &["报", "報", "网", "社", "刊", "讯", "新闻", "在线", "客户端"];

/// The dateline of `paragraph`.
pub(super) fn dateline(paragraph: &str) -> Option<Dateline> {
    latin(paragraph).or_else(|| released(paragraph)).or_else(|| chinese(paragraph)).or_else(|| bracketed(paragraph))
}

/// `A Group today (Monday, 4 August) released …`: how a firm begins a notice of its own.
fn released(paragraph: &str) -> Option<Dateline> {
    /// Bytes of the name before, at most.
    const NAME: usize = 60;
    let (name, rest) = paragraph.split_once(" today (")?;
    let inside = &rest[..rest.find(')')?];
    let named = name.len() <= NAME && name.first_char().is_some_and(|letter: char| letter.is_ascii_uppercase());
    let day = stamp(inside).filter(|day| named && day.range.end == inside.len())?;
    let start = paragraph.len() - rest.len();
    Some(Dateline { stamp: Some(day.shifted(start)), source: None, reported: true })
}

/// 某报（记者 某某）9月5日，…, （某报 2025年8月14日）…: the paper, who reports and the day, before brackets and in them.
fn bracketed(paragraph: &str) -> Option<Dateline> {
    const NAME: usize = 10;
    let open = paragraph.find(['（', '('])?;
    let inner = paragraph[open..].trim_start_matches(['（', '(']);
    let from = paragraph.len() - inner.len();
    let close = inner.find(['）', ')'])?;
    let (inside, behind) = (&inner[..close], inner[close..].trim_start_matches(['）', ')']));
    let name = |text: &str| (2..=NAME).contains(&text.chars().count()) && text.chars().all(han);
    let head = &paragraph[..open];
    if name(head) && head.ends_with_any(PAPERS) && reports(inside) {
        let stamp = stamp_at(behind, 0).map(|day| day.shifted(paragraph.len() - behind.len()));
        return Some(Dateline { stamp, source: Some(0..open), reported: true });
    }
    let (paper, day) = inside.split_once(' ').filter(|(paper, _)| open == 0 && name(paper))?;
    let found = stamp_at(day, 0).filter(|found| found.range.end == day.len())?;
    let start = from + paper.len() + 1;
    let stamp = Some(found.shifted(start));
    Some(Dateline { stamp, source: Some(from..from + paper.len()), reported: true })
}

/// Whether what stands in the brackets of a dateline names who reports: （首席记者 某某）.
fn reports(inside: &str) -> bool {
    let head = inside.char_indices().nth(6).map_or(inside, |(end, _)| &inside[..end]);
    ["记者", "記者", "通讯员", "見習"].iter().any(|word| head.contains(word))
}

fn latin(paragraph: &str) -> Option<Dateline> {
    let place = paragraph.find(|letter: char| !letter.is_uppercase() && letter != ' ').unwrap_or(paragraph.len());
    // `Feb 25 (Agency) - …` leaves the place out
    let dated = || stamp_at(paragraph, 0).is_some_and(|day| paragraph[day.range.end..].trim_start().starts_with('('));
    if paragraph[..place].trim_end().len() < 3 && !dated() && !named_with_day(paragraph) {
        return None;
    }
    let mut near = 120.min(paragraph.len());
    while !paragraph.is_char_boundary(near) {
        near -= 1;
    }
    let dash =
        [" - ", " – ", " — ", " -- ", "— ", "– "].iter().filter_map(|dash| paragraph[..near].find(dash)).min()?;
    let head = &paragraph[..dash];
    let wordy = |word: &str| {
        word.first_char().is_some_and(|letter: char| letter.is_ascii_lowercase())
            && !matches!(word, "of" | "the" | "and")
    };
    if head.split([' ', '(', '/']).any(wordy) || head.contains(['?', '!', ':', '"', '“']) {
        return None;
    }
    let inside = |open: char, close: char| {
        let start = head.find(open)? + 1;
        let end = start + head[start..].find(close)?;
        (end > start).then_some(start..end)
    };
    Some(Dateline { stamp: stamp(head), source: inside('(', ')').or_else(|| inside('/', '/')), reported: false })
}

/// `Turin, 4 May 2025 (Agency) –`: a place in small letters, which only the day right behind it shows to be one.
fn named_with_day(paragraph: &str) -> bool {
    let end = paragraph.find(',').filter(|end| (3..=30).contains(end));
    end.is_some_and(|end| {
        let capitalised = |word: &str| word.first_char().is_some_and(char::is_uppercase);
        let day = stamp_at(paragraph, end + 1 + usize::from(paragraph[end + 1..].starts_with(' ')));
        let behind = day.map(|day| paragraph[day.range.end..].trim_start());
        paragraph[..end].split([' ', '-']).all(capitalised)
            && behind.is_some_and(|rest| rest.starts_with(['(', '–', '—', '-']))
    })
}

fn chinese(paragraph: &str) -> Option<Dateline> {
    // 3月20日电，3月6日消息，
    if let Some(day) = stamp_at(paragraph, 0).filter(|day| paragraph[day.range.clone()].ends_with('日'))
        && let Some(rest) =
            ["消息", "电", "電", "讯", "訊"].iter().find_map(|word| paragraph[day.range.end..].strip_prefix(word))
        && rest.starts_with([',', '，', '：', ':'])
    {
        return Some(Dateline { stamp: Some(day), source: None, reported: false });
    }
    let body = paragraph.trim_start_matches(['【', '（', '(', '　']);
    let skipped = paragraph.len() - body.len();
    let (at, _) = body.char_indices().take(24).find(|&(at, letter)| {
        let next = body[at + letter.len_utf8()..].chars().next();
        // 某社10月29日电，
        let day = body[..at].ends_with('日') && matches!(next, Some(',' | '，'));
        matches!(letter, '讯' | '电' | '訊' | '電')
            && (day || matches!(next, Some('（' | '(' | '：' | ':' | ' ' | '　' | '】' | '）')))
    })?;
    let head = &body[..at];
    let plain = |letter: char| han(letter) || letter.is_ascii_digit() || matches!(letter, '·' | ' ');
    if head.is_empty() || !head.chars().all(plain) {
        return None;
    }
    let agency = head.find('社').map(|at| &head[..at + '社'.len_utf8()]);
    let digit = head.find(|letter: char| letter.is_ascii_digit());
    let paper = head.chars().count() <= 8 && digit.is_none();
    // 某某快报8月27日电
    let dated = || digit.map(|at| &head[..at]).filter(|name| name.ends_with_any(PAPERS) && name.chars().all(han));
    let paper = if paper { Some(head) } else { dated() };
    let source = agency.or(paper).filter(|name| !name.starts_with('本') && name.chars().count() >= 2);
    let behind = body[at..].trim_start_matches(['讯', '电', '訊', '電', '（', '(']);
    let reported = reports(behind);
    // 某某早报讯 2024年5月6日,…
    let shift = body[at..].len() - behind.trim_start().len();
    let day = || stamp_at(body, at + shift).filter(|day| body[day.range.clone()].ends_with('日'));
    let day = stamp(head).or_else(|| day().map(|day| day.shifted(skipped)));
    Some(Dateline { stamp: day, source: source.map(|name| skipped..skipped + name.len()), reported })
}

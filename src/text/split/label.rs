//! The words of bylines, in both languages: labels before a value, and the form of names.

use super::line::{finished, han, width};
use crate::text::around::{Ends, is_small};

/// Before a headline.
pub(super) const TITLE: &[&str] = &["title", "headline", "subject", "标题", "題目", "题目", "主题", "標題"];
/// Before a date.
pub(super) const DATE: &[&str] = &[
    "published on",
    "published at",
    "published",
    "date published",
    "publication date",
    "pubdate",
    "pub date",
    "posted on",
    "posted at",
    "posted",
    "date",
    "sent",
    "time",
    "on",
    "at",
    "issued",
    "issue of",
    "created",
    "first published",
    "release date",
    "发布时间",
    "发表时间",
    "發佈時間",
    "发布日期",
    "出版日期",
    "报告日期",
    "发稿日期",
    "发稿时间",
    "发布于",
    "发表于",
    "发布",
    "发表",
    "时间",
    "日期",
    "時間",
];
/// Before the date of a change.
pub(super) const CHANGED: &[&str] = &[
    "last updated on",
    "last updated",
    "updated on",
    "updated at",
    "updated",
    "modified",
    "last modified",
    "corrected",
    "更新时间",
    "更新于",
    "最后更新",
    "更新",
    "修改时间",
];
/// Before the name of an outlet.
pub(super) const SOURCE: &[&str] = &[
    "source",
    "publisher",
    "publication",
    "outlet",
    "site",
    "website",
    "newspaper",
    "from",
    "via",
    "compiled by",
    "curated by",
    "collected by",
    "prepared by",
    "来源",
    "來源",
    "稿源",
    "信息来源",
    "文章来源",
    "新闻来源",
    "出处",
    "转自",
    "媒体",
];
/// Before the name of a person.
pub(super) const AUTHOR: &[&str] = &[
    "by",
    "author",
    "authors",
    "written by",
    "reported by",
    "reporter",
    "editor",
    "edited by",
    "reporting by",
    "contact",
    "to",
    "作者",
    "原创",
    "本站原创",
    "记者",
    "記者",
    "本报记者",
    "本刊记者",
    "本网记者",
    "本台记者",
    "见习记者",
    "实习记者",
    "责任编辑",
    "编辑",
    "責任編輯",
    "通讯员",
    "文",
    "撰文",
    "校对",
];
/// Before an address.
pub(super) const LINK: &[&str] = &["url", "link", "guid", "permalink", "链接", "原文链接", "网址"];
/// Before the maker of a picture: such a line is a caption, not a byline.
pub(super) const PICTURE: &[&str] = &[
    "photo",
    "photograph",
    "image",
    "picture",
    "graphic",
    "photo by",
    "图片",
    "图片来源",
    "图源",
    "图为",
    "图",
    "摄影",
    "制图",
];
/// Beside a date, of no meaning here.
pub(super) const NOISE: &[&str] = &[
    "阅读",
    "评论",
    "浏览",
    "点击",
    "字号",
    "分享到",
    "分享",
    "收藏",
    "点赞",
    "听新闻",
    "北京时间",
    "share",
    "save",
    "print",
    "email",
    "comments",
    "listen",
    "font size",
    "reading time",
    "read online",
    "read in browser",
    "view in browser",
    "view online",
    "unsubscribe",
];
/// Days of the week.
const DAYS: &[&str] = &[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "星期",
    "周",
    "礼拜",
    "週",
];
/// Small words within names.
const JOINING: &[&str] = &[
    "of", "the", "and", "for", "in", "on", "at", "de", "la", "le", "du", "der", "die", "van", "von", "a", "to", "&",
    "per", "el", "al", "da", "di", "y", "et", "und",
];

/// The label of `table` that `text` begins with, and what follows it. A label is set off by a colon, by white space,
/// or by being Chinese and followed by a digit.
pub(super) fn label<'t>(text: &'t str, table: &[&str]) -> Option<&'t str> {
    table.iter().find_map(|name| {
        let rest = text.get(name.len()..).filter(|_| text[..name.len()].eq_ignore_ascii_case(name))?;
        let next = rest.chars().next();
        let chinese = name.chars().all(han);
        match next {
            None => Some(rest),
            Some(':' | '：' | '/' | '丨' | '|') => Some(rest[next?.len_utf8()..].trim_start()),
            Some(letter) if letter.is_whitespace() => Some(rest.trim_start()),
            Some(letter) if chinese && letter.is_ascii_digit() => Some(rest),
            _ => None,
        }
    })
}

/// `12 comments`, `字号：大 中 小`: what stands around an article for the reader of a page.
pub(super) fn aside(text: &str) -> bool {
    let tool = |name: &&&str| !name.is_ascii() && label(text, &[**name]).is_some();
    let said = text.bytes().any(|byte| byte.is_ascii_alphabetic()) && counted(text);
    width(text) <= 40 && (said || page_number(text) || NOISE.iter().any(|name| tool(&name)))
}

/// Whether `text` is a day of the week.
pub(super) fn weekday(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    DAYS.iter().any(|day| match lower.strip_prefix(day) {
        Some(rest) if day.is_ascii() => rest.trim_matches('.').is_empty(),
        Some(rest) => rest.chars().count() <= 1,
        None => false,
    })
}

/// `5 min read`, `12 comments`: a number with a small word.
pub(super) fn counted(text: &str) -> bool {
    let digits = text.len() - text.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
    let rest = text[digits..].trim_start();
    digits > 0
        && (rest.is_empty()
            || (rest.first_char().is_some_and(|letter: char| letter.is_ascii_lowercase()) && text.len() < 24))
}

/// Whether a small word that something must follow is the last one.
pub(super) fn dangling(text: &str) -> bool {
    text.split_whitespace().next_back().is_some_and(|word| JOINING.contains(&word))
}

/// `Page 3 of 41`, `第3页（共41页）`: which page of how many.
fn page_number(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    let page =
        |word: &str| ["page", "页", "頁", "第", "共", "of", "页共", "頁共"].contains(&&*word.to_ascii_lowercase());
    text.to_ascii_lowercase().starts_with_any(&["page ", "第"])
        && text.ends_with(|last: char| last.is_ascii_digit() || matches!(last, '页' | '頁' | ')' | '）'))
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && words.all(page)
}

/// Whether `text` has the form of a name: capitalised words, or a few characters without punctuation.
pub(super) fn name_like(text: &str, strict: bool) -> bool {
    if text.contains(": ") || text.contains('@') {
        return false;
    }
    if text.contains(['。', '，', '？', '！', '、', '"', '“', '”', '?', '!', ';', '%', '$', '¥', '：']) {
        return false;
    }
    if text.chars().any(han) {
        return width(text) <= 32 && !(strict && text.contains(['了', '将', '的', '至', '截', '自', '于', '从', '在']));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let open = |word: &&str| {
        let head = word.trim_start_matches(['\'', '‘', '’', '@', '#']).chars().next().unwrap_or(' ');
        is_small(head) && !JOINING.contains(word)
    };
    let lower = words.iter().filter(|word| open(word)).count();
    let site = words.len() == 1 && text.contains('.') && !text.ends_with('.');
    let first = words.first().is_some_and(|word| JOINING.contains(word) && word.len() < 3);
    words.len() <= 8 && !dangling(text) && !first && (lower == 0 || site || (!strict && words.len() <= 3))
}

/// Whether a line standing alone could be the name of an outlet or of a person.
pub(super) fn name_line(line: &str) -> bool {
    let wide = width(line);
    let words = line.split_whitespace().count();
    (4..=40).contains(&wide)
        && words <= 5
        && (!line.chars().any(han) || wide <= 16)
        && !line.bytes().any(|byte| byte.is_ascii_digit())
        && !finished(line)
        && name_like(line, true)
}

/// Whether a line is one with which articles end: who reported and edited it, 责任编辑, 完.
pub(super) fn closes(text: &str) -> bool {
    let words = text.trim_matches(['(', ')', '（', '）', '-', '—', '*', ' ', '[', ']', '【', '】']);
    let lower = words.to_ascii_lowercase();
    let credits = ["reporting by ", "additional reporting by ", "editing by ", "责任编辑", "责编", "编辑：", "编辑:"];
    matches!(&*lower, "ends" | "end" | "完") || lower.starts_with_any(&credits)
}

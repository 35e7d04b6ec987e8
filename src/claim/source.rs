//! Who tells a figure: "according to the port", 据海关统计.

use crate::claim::clause::slice;
use crate::lexicon::TELLING_WORDS;
use crate::text::Span;
use crate::text::around::{Ends, char_at, is_han, is_latin, skip_blanks, skip_blanks_back, word_at};

/// Characters of a name of a source, at most.
const LONGEST: usize = 60;

/// The source that a sentence names for its figures; the first one where it names several.
pub fn of(text: &str, sentence: Span) -> Option<Span> {
    let (floor, end) = (sentence.start as usize, sentence.end as usize);
    for (at, word_end, before) in TELLING_WORDS.all(text, floor, end) {
        let found = if before { behind(text, word_end, end) } else { ahead(text, floor, at) };
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The name behind "according to", 据.
fn behind(text: &str, at: usize, end: usize) -> Option<Span> {
    let start = skip_blanks(text, at);
    let rest = text.get(start..end)?;
    if rest.starts_with(is_han) {
        let stop = [
            "数据", "统计", "显示", "预测", "预计", "发布", "公布", "测算", "报告", "介绍", "透露", "，", "。", "的",
            "报道", "消息", "了解",
        ];
        // 统计 ends a name, but not within 统计局
        let find = |word: &&str| {
            rest.match_indices(*word).map(|(at, _)| at).find(|at| !rest[at + word.len()..].starts_with('局'))
        };
        let close = stop.iter().filter_map(find).min()?;
        return fits(text, start, start + close);
    }
    let start = start + rest.start_among(&["the ", "a ", "an "]).map_or(0, |lead| lead.len());
    let rest = slice(text, start, end);
    let close = rest.find([',', '.', ';', '(', '\n']).unwrap_or(rest.len());
    let mut close = start + close;
    for word in
        [" and ", " which ", " that ", " on ", " in ", " show", " said", " released", " published", "'s ", "’s "]
    {
        if let Some(cut) = slice(text, start, close).find(word) {
            close = start + cut;
        }
    }
    let named = slice(text, start, close).chars().any(|c| c.is_ascii_uppercase() || is_han(c));
    named.then(|| fits(text, start, close)).flatten()
}

/// The capitalised name or the Chinese one before *said*, 数据显示, 预计.
fn ahead(text: &str, floor: usize, at: usize) -> Option<Span> {
    let end = skip_blanks_back(text, at);
    if slice(text, floor, end).ends_with(is_han) {
        let clause = slice(text, floor, end);
        let cut = clause
            .rfind(['，', '。', '、', '；', '：', '“', '”', '据', '《', '》'])
            .map_or(0, |i| i + clause[i..].chars().next().map_or(1, char::len_utf8));
        let start = floor + cut;
        let name = slice(text, start, end);
        #[rustfmt::skip]
        let general = ["预计", "年", "月", "日", "将", "市场", "规模", "今年", "去年", "记者", "有关", "同比", "增长", "达", "的"];
        let long = (3..=20).contains(&name.chars().count());
        let digit = name.contains(|c: char| c.is_ascii_digit());
        return (long && !digit && !general.iter().any(|word| name.contains(word))).then(|| Span::new(start, end));
    }
    // the run of capitalised words that ends here
    let head = slice(text, floor, end);
    let mut start = end;
    for (offset, _) in head.char_indices().rev().filter(|(offset, _)| {
        *offset == 0 || !head[..*offset].last_char().is_some_and(|c: char| is_latin(c) || c == '-' || c == '\'')
    }) {
        let word = word_at(text, floor + offset);
        let joins = matches!(word, "of" | "and" | "&" | "for");
        let capital = char_at(text, floor + offset).is_some_and(|c| c.is_ascii_uppercase());
        if word.is_empty() || !(capital || joins) || end - (floor + offset) > LONGEST {
            if !word.is_empty() {
                break;
            }
            if text[floor + offset..].starts_with([',', '.', ';', ':', '(', '"', '“']) {
                break;
            }
            continue;
        }
        if capital {
            start = floor + offset;
        }
    }
    let pronoun = ["It", "He", "She", "They", "We", "The", "That", "This", "Who", "Which", "There", "A", "In"];
    let name = slice(text, start, end);
    let lead = name.start_among(&["The ", "A ", "An "]).map_or(0, |lead| lead.len());
    (start < end && !pronoun.contains(&name)).then(|| fits(text, start + lead, end)).flatten()
}

fn fits(text: &str, start: usize, end: usize) -> Option<Span> {
    let name = text.get(start..end)?;
    let trimmed = name.trim_end();
    ((2..=LONGEST).contains(&trimmed.len())).then(|| Span::new(start, start + trimmed.len()))
}

//! Whether digits can begin a date at all: most count something, which shows at the first thing behind them.

use super::number::{any_word, run, year};
use crate::lexicon::{CHINESE_GRAINS, ENGLISH_CALENDAR, GRAINS};
use crate::text::around::{char_at, is_han, is_latin, skip_blanks};

/// What behind digits goes on with a date: signs of the calendar, joints, and what counts on.
const BEHIND: &str =
    "年月日号號世季周週个個天財财政会會上下前后後头頭全首第至到〇零一二三四五六七八九十多余餘来來几幾半点點分";

/// Words behind a day, a count or a part, other than those of the calendar.
const WORDS: &[&str] = &["of", "to", "the", "through", "until", "till", "thru", "and"];

/// Groups of digits that are looked over, at most.
const MOST_GROUPS: usize = 8;

/// Whether a date may begin with the digits at `at`. In doubt it may.
pub fn may_begin(text: &str, at: usize) -> bool {
    let Some((first, _, len)) = run(text, at) else { return true };
    if len == 8 || year(text, at).is_some() {
        return true;
    }
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let (mut end, mut points, mut groups) = (first, 0, 0);
    while matches!(bytes.get(end), Some(b'.' | b',')) && digit(end + 1) {
        points += usize::from(bytes[end] == b'.');
        groups += 1;
        // a list without blanks may go on through the whole text
        if groups > MOST_GROUPS {
            return true;
        }
        end += 1;
        while digit(end) {
            end += 1;
        }
    }
    // 13.5.2015
    if points > 1 {
        return true;
    }
    // `16. Nov`
    let mut next = skip_blanks(text, end + usize::from(bytes.get(end) == Some(&b'.')));
    while let Some(scale) = char_at(text, next).filter(|c| matches!(c, '百' | '千' | '万' | '亿' | '萬' | '億')) {
        next = skip_blanks(text, next + scale.len_utf8());
    }
    match char_at(text, next) {
        None => false,
        Some(c) if is_latin(c) => {
            next == first
                || ENGLISH_CALENDAR.at(text, next).is_some()
                || GRAINS.at(text, next).is_some()
                || any_word(text, next, WORDS).is_some()
        }
        Some(c) if is_han(c) => BEHIND.contains(c) || CHINESE_GRAINS.at(text, next).is_some(),
        Some(c) => !matches!(c, '%' | '％' | ',' | '，' | '.' | '。' | ')' | '）' | ';' | '；' | ':' | '：' | '\n'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_begins_no_date() {
        for text in ["12.4%", "41% of sales", "1,200 companies", "23.7 billion yuan", "13亿美元", "5000多家"] {
            assert_eq!(may_begin(text, 0), text.contains('多'), "{text}");
        }
    }

    #[test]
    fn a_day_a_year_and_a_length_may() {
        for text in
            ["13 August", "16. Nov", "2024", "13.5.2015", "8/13", "3 years ago", "1万天前", "20th of May", "5日"]
        {
            assert!(may_begin(text, 0), "{text}");
        }
    }
}

//! Ages: 29岁, `three weeks old`, `eighteen months of age`, 90天大.

use crate::text::around::{Ends, char_at, is_han, skip_blanks, word_at};

/// The unit of an age at `at`, with its length: 岁, 周岁, `yo`.
pub fn unit(text: &str, at: usize) -> Option<(usize, &'static str)> {
    let rest = &text[at..];
    let han = rest.start_among(&["周岁", "周歲", "岁", "歲"]);
    let latin = || ["yo", "y/o"].into_iter().find(|word| word_at(text, at) == *word || rest.starts_with("y/o "));
    han.or_else(latin).map(|word| (word.len(), "year"))
}

/// What makes an age of a length of time that ends at `end`: the place behind it.
pub fn tail(text: &str, end: usize) -> Option<usize> {
    if text[end..].starts_with('大') {
        let after = end + '大'.len_utf8();
        let ends = !char_at(text, after).is_some_and(|c| is_han(c) && !matches!(c, '的' | '了' | '时' | '就'));
        return ends.then_some(after);
    }
    let mut at = end;
    if text[at..].starts_with("-old") && !char_at(text, at + 4).is_some_and(char::is_alphanumeric) {
        return Some(at + 4);
    }
    at = skip_blanks(text, at);
    let word = word_at(text, at);
    if word == "old" && at > end {
        return Some(at + word.len());
    }
    let of = skip_blanks(text, at + word.len());
    (word == "of" && word_at(text, of) == "age").then_some(of + "age".len())
}

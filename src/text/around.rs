//! Looking outward from a place in a text: spaces, words, scripts.

/// Whether `c` is a Chinese character.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2ffff}' | '〇')
}

/// The character that begins at byte `at`.
pub fn char_at(text: &str, at: usize) -> Option<char> {
    text.get(at..)?.chars().next()
}

/// The character that ends at byte `at`.
pub fn char_before(text: &str, at: usize) -> Option<char> {
    text.get(..at)?.chars().next_back()
}

/// Whether a sentence, a line or what a colon leads to begins at `start`: any word has a capital there.
pub fn opens_sentence(text: &str, start: usize) -> bool {
    let before = text[..start].trim_end_matches([' ', '"', '“', '‘', '\'', '(', '-', '*', '#', '>']);
    before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', ';', '。', '，', '”'])
}

/// The first characters of a text, so many at most.
pub fn first_chars(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}

/// A text from `from` to `to` with so many bytes before and behind, cut between characters.
///
/// ```
/// use crossfoot::text::around::near;
/// assert_eq!(near("over 12 of 40", 5, 7, 3, 3), "er 12 of");
/// ```
pub fn near(text: &str, from: usize, to: usize, before: usize, behind: usize) -> &str {
    let edge = |at: usize| (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    text.get(edge(from.saturating_sub(before))..edge(to + behind)).unwrap_or_default()
}

/// What stands at the ends of a text.
///
/// `starts_with(|c| …)` asks the same, and each test that it is given is compiled anew with a whole search around it; of
/// many words nearly all differ from the text in one byte.
pub trait Ends {
    /// The first character.
    fn first_char(&self) -> Option<char>;

    /// The last character.
    fn last_char(&self) -> Option<char>;

    /// The first of these words with which it begins.
    fn start_among<'w>(&self, words: &[&'w str]) -> Option<&'w str>;

    /// Whether it begins with one of these words.
    fn starts_with_any(&self, words: &[&str]) -> bool {
        self.start_among(words).is_some()
    }

    /// The first of these words with which it ends.
    fn end_among<'w>(&self, words: &[&'w str]) -> Option<&'w str>;

    /// Whether it ends with one of these words.
    fn ends_with_any(&self, words: &[&str]) -> bool {
        self.end_among(words).is_some()
    }

    /// The text without the first of these words with which it ends.
    fn without_end(&self, words: &[&str]) -> &str;
}

impl Ends for str {
    #[inline(never)]
    fn first_char(&self) -> Option<char> {
        self.chars().next()
    }

    #[inline(never)]
    fn last_char(&self) -> Option<char> {
        self.chars().next_back()
    }

    #[inline(never)]
    fn start_among<'w>(&self, words: &[&'w str]) -> Option<&'w str> {
        words.iter().copied().find(|word| begins(self.as_bytes(), word.as_bytes()))
    }

    #[inline(never)]
    fn end_among<'w>(&self, words: &[&'w str]) -> Option<&'w str> {
        let last = self.as_bytes().last();
        words.iter().copied().find(|word| word.as_bytes().last() == last && self.ends_with(*word))
    }

    fn without_end(&self, words: &[&str]) -> &str {
        &self[..self.len() - self.end_among(words).map_or(0, str::len)]
    }
}

/// Whether a text begins with a word, by a look at the word's last byte first: of Chinese words the first bytes are much
/// alike.
#[inline]
pub fn begins(text: &[u8], word: &[u8]) -> bool {
    let Some((last, head)) = word.split_last() else { return true };
    text.get(head.len()) == Some(last) && text[..head.len()] == *head
}

/// Whether `c` is white space that stands inside an amount: a blank, a no-break or thin space, a tab, a hard wrap.
pub fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{a0}' | '\u{3000}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{205f}')
}

/// The first place at or after `at` that is not blank. Stops after a blank line: nothing reaches over one.
pub fn skip_blanks(text: &str, at: usize) -> usize {
    let mut breaks = 0;
    for (offset, c) in text[at..].char_indices() {
        breaks += usize::from(c == '\n');
        if !is_blank(c) || breaks > 1 {
            return at + offset;
        }
    }
    text.len()
}

/// The place after the last character before `at` that is not blank, stopping at a blank line.
pub fn skip_blanks_back(text: &str, at: usize) -> usize {
    let mut breaks = 0;
    for (offset, c) in text[..at].char_indices().rev() {
        breaks += usize::from(c == '\n');
        if !is_blank(c) || breaks > 1 {
            return offset + c.len_utf8();
        }
    }
    0
}

/// The first place at or after `at` that is no blank within a line.
pub fn skip_spaces(text: &str, at: usize) -> usize {
    let spaces = text[at..].find(|c| !is_blank(c) || matches!(c, '\n' | '\r'));
    spaces.map_or(text.len(), |offset| at + offset)
}

/// The length of `phrase` at `at`, its characters perhaps set apart by blanks: 百 分 之.
pub fn spaced_phrase(text: &str, at: usize, phrase: &str) -> Option<usize> {
    let mut end = at;
    for (index, c) in phrase.chars().enumerate() {
        if index > 0 {
            end = skip_spaces(text, end);
        }
        if char_at(text, end)? != c {
            return None;
        }
        end += c.len_utf8();
    }
    Some(end - at)
}

/// No word is longer: a chain of hyphens without end is not looked through at every link of it.
const LONGEST_WORD: usize = 64;

/// The Latin word that begins at `at`: letters, and apostrophes or hyphens between them.
pub fn word_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    let mut end = 0;
    for (offset, c) in rest.char_indices() {
        let joins = matches!(c, '-' | '\'' | '’') && rest[offset + c.len_utf8()..].starts_with(is_latin);
        if !(is_latin(c) || joins && end > 0) || offset > LONGEST_WORD {
            break;
        }
        end = offset + c.len_utf8();
    }
    &rest[..end]
}

/// The Latin word that ends at `at`.
pub fn word_before(text: &str, at: usize) -> &str {
    let head = &text[..at];
    let mut start = at;
    for (offset, c) in head.char_indices().rev() {
        let joins = matches!(c, '-' | '\'' | '’') && head[..offset].ends_with(is_latin);
        if !(is_latin(c) || joins && start < at) || at - offset > LONGEST_WORD {
            break;
        }
        start = offset;
    }
    &head[start..]
}

/// Whether `c` is a letter of the Latin script.
pub fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, 'À'..='ɏ' if c != '×' && c != '÷')
}

/// Whether `c` is a digit, full-width ones too.
pub fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

/// Whether `c` is a small letter of English or one of its neighbours. Tables for all scripts would weigh more in the
/// browser than the rest of the splitting.
pub fn is_small(c: char) -> bool {
    c.is_ascii_lowercase() || matches!(c, 'ß'..='ÿ' if c != '÷')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hard_wrap_is_a_blank_and_a_blank_line_is_a_wall() {
        assert_eq!(skip_blanks("a \nb", 1), 3);
        assert_eq!(skip_blanks("a\n\nb", 1), 2);
        assert_eq!(skip_blanks_back("a\n\nb", 3), 2);
    }

    #[test]
    fn words_keep_inner_hyphens_only() {
        assert_eq!(word_at("short-run -ing", 0), "short-run");
        assert_eq!(word_before("the short-run", 13), "short-run");
        assert_eq!(word_at("- x", 0), "");
    }
}

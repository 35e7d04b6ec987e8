//! Words looked for anywhere in a text, inside longer words too: all of a list in one pass over the text.

/// A list of words in small letters, each of three bytes at least, that are looked for in any case.
///
/// The list is asked of many short texts, and looking for one word after the other costs more for each word than all of
/// them in one pass.
#[derive(Debug)]
pub struct Anywhere<'w> {
    words: Vec<&'w str>,
    /// The bytes with which a word begins: most places of a text are passed over by a look at one.
    begins: [bool; 256],
    /// By the [`slot`] of three bytes, the number of the first word that begins with such; 0 is none.
    heads: [u16; 256],
    /// For each word the number of the next one of its slot.
    next: Vec<u16>,
}

impl<'w> Anywhere<'w> {
    /// Makes a list ready.
    ///
    /// ```
    /// use crossfoot::text::Anywhere;
    /// let words = Anywhere::of(["growth", "增长"]);
    /// assert_eq!(words.first("Growth: 同比增长"), Some(0));
    /// assert_eq!(words.last("Growth: 同比增长"), Some(14));
    /// assert!(!words.any("growing"));
    /// ```
    pub fn of(words: impl IntoIterator<Item = &'w str>) -> Self {
        let words: Vec<&str> = words.into_iter().collect();
        debug_assert!(words.iter().all(|word| word.len() >= 3), "a word is too short to be looked for");
        let (mut begins, mut heads, mut next) = ([false; 256], [0; 256], vec![0; words.len()]);
        // from the last on, so that the words of a slot stand in their order
        for (index, word) in words.iter().enumerate().rev() {
            let first = word.as_bytes()[0];
            (begins[usize::from(first)], begins[usize::from(first.to_ascii_uppercase())]) = (true, true);
            let head: &mut u16 = &mut heads[slot(word.as_bytes())];
            next[index] = std::mem::replace(head, index as u16 + 1);
        }
        Anywhere { words, begins, heads, next }
    }

    /// The words that begin at byte `at`, by their place in the list.
    pub fn at<'a>(&'a self, text: &'a str, at: usize) -> impl Iterator<Item = usize> + 'a {
        // no word begins within a character, whatever `at` is
        let rest = text.as_bytes().get(at..).unwrap_or_default();
        let mut number = self.head(rest);
        std::iter::from_fn(move || {
            while let Some(index) = usize::from(number).checked_sub(1) {
                number = self.next[index];
                let word = self.words[index].as_bytes();
                if rest.get(..word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word)) {
                    return Some(index);
                }
            }
            None
        })
    }

    /// The word at a place of the list.
    pub fn word(&self, index: usize) -> &'w str {
        self.words[index]
    }

    /// Where the first of the words stands.
    pub fn first(&self, text: &str) -> Option<usize> {
        self.places(text).find(|at| self.at(text, *at).next().is_some())
    }

    /// Where the last of the words stands.
    pub fn last(&self, text: &str) -> Option<usize> {
        (0..text.len()).rev().find(|at| self.at(text, *at).next().is_some())
    }

    /// Every place where a word stands, in order: the word by its place in the list, where it begins, and where it ends.
    pub fn all<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, usize, usize)> + 'a {
        let found = move |at| self.at(text, at).map(move |word| (word, at, at + self.words[word].len()));
        self.places(text).flat_map(found)
    }

    /// Where a word may begin.
    fn places(&self, text: &str) -> impl Iterator<Item = usize> {
        let bytes = text.as_bytes();
        (0..bytes.len()).filter(|at| self.head(&bytes[*at..]) > 0)
    }

    /// The number of the first word that may begin a text; 0 is none.
    #[inline]
    fn head(&self, text: &[u8]) -> u16 {
        match text {
            [first, _, _, ..] if self.begins[usize::from(*first)] => self.heads[slot(text)],
            _ => 0,
        }
    }

    /// Whether one of the words stands in the text.
    pub fn any(&self, text: &str) -> bool {
        self.first(text).is_some()
    }
}

/// A mix of the first three bytes, letters in small.
fn slot(bytes: &[u8]) -> usize {
    let small = |at: usize| usize::from(bytes[at].to_ascii_lowercase());
    (small(0) * 31 + small(1) * 7 + small(2)) % 256
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_of_any_word() {
        let words = Anywhere::of(["fell", "fall", "下降"]);
        assert_eq!(words.first("prices FELL, then fall"), Some(7));
        assert_eq!(words.last("prices fell, then fall"), Some(18));
        assert_eq!(words.last("跌幅下降。"), Some(6));
        assert_eq!(words.first("prices rose"), None);
        assert_eq!(words.first("fe"), None);
    }

    #[test]
    fn words_of_one_slot_are_all_found() {
        let words = Anywhere::of(["增加", "增加了", "增长"]);
        assert_eq!(words.at("增加了", 0).collect::<Vec<_>>(), [0, 1]);
    }
}

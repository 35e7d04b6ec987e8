//! English number words: `eight`, `two hundred and fifty million`, `half a million`, `twenty-fifth`.

use super::{Numeral, Style};
use crate::lexicon::{NUMBER_WORDS, NumberWord};
use crate::text::around::char_at;
use crate::value::{Amount, Decimal, Printed, power_of_ten};

/// The number in English words that begins at `at`.
///
/// `a` counts as one before a scale or a dozen. A lone `one` is not a figure: in running text it is mostly a pronoun.
pub fn english(text: &str, at: usize) -> Option<Numeral> {
    let mut reader = Reader { text, end: at, total: Decimal::ZERO, group: None, scale: None, words: 0 };
    let mut at = reader.article(at).unwrap_or(at);
    let mut ordinal = false;
    while let Some((len, word)) = NUMBER_WORDS.at(text, at) {
        if !reader.take(word) {
            break;
        }
        reader.end = at + len;
        reader.words += 1;
        ordinal = matches!(word, NumberWord::Ordinal(_));
        if ordinal {
            break;
        }
        match reader.next_word(word) {
            Some(next) => at = next,
            None => break,
        }
    }
    reader.finish(ordinal)
}

struct Reader<'t> {
    text: &'t str,
    end: usize,
    total: Decimal,
    group: Option<Decimal>,
    scale: Option<i32>,
    words: usize,
}

impl Reader<'_> {
    /// Reads `a` or `half a` before a scale word or a dozen: the place of that word.
    fn article(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text.as_bytes()[at..];
        let starts = |lead: &str| rest.get(..lead.len()).is_some_and(|b| b.eq_ignore_ascii_case(lead.as_bytes()));
        let (len, value) = if starts("half a ") {
            (7, Decimal::new(5, 1))
        } else if starts("a ") {
            (2, Decimal::ONE)
        } else {
            return None;
        };
        let (_, word) = NUMBER_WORDS.at(self.text, at + len)?;
        matches!(word, NumberWord::Scale(_) | NumberWord::Dozen).then(|| {
            self.group = Some(value);
            at + len
        })
    }

    /// Adds a word to the number; `false` when it cannot follow what was read.
    fn take(&mut self, word: NumberWord) -> bool {
        match word {
            NumberWord::Unit(n) | NumberWord::Ordinal(n) => self.add(n.into(), if n < 10 { 10 } else { 100 }),
            NumberWord::Ten(n) => self.add(n.into(), 100),
            NumberWord::Dozen => self.multiply(Decimal::from(12)),
            NumberWord::Half => false,
            NumberWord::Scale(2) => self.multiply(Decimal::ONE_HUNDRED),
            NumberWord::Scale(power) => {
                let falling = self.scale.is_none_or(|last| power < last);
                let grown = self.group.zip(power_of_ten(power)).and_then(|(group, scale)| group.checked_mul(scale));
                match grown.filter(|_| falling).and_then(|grown| self.total.checked_add(grown)) {
                    Some(total) => {
                        (self.total, self.group, self.scale) = (total, None, Some(power));
                        true
                    }
                    None => false,
                }
            }
        }
    }

    /// Adds `n` where the last group has room for it below `room`: fifty-five, but not fifty twelve.
    fn add(&mut self, n: Decimal, room: i64) -> bool {
        let free = match self.group {
            None => true,
            Some(group) => (group % Decimal::from(room)).is_zero() && !group.is_zero(),
        };
        if free {
            self.group = Some(self.group.unwrap_or_default() + n);
        }
        free
    }

    fn multiply(&mut self, factor: Decimal) -> bool {
        self.group = self.group.filter(|group| *group < Decimal::ONE_HUNDRED).map(|group| group * factor);
        self.group.is_some()
    }

    /// Where the next word of the number may begin: after a hyphen within a ten, after a blank, or after `and`.
    fn next_word(&self, last: NumberWord) -> Option<usize> {
        let mark = char_at(self.text, self.end)?;
        let next = self.end + mark.len_utf8();
        match (mark, last) {
            ('-' | '‑' | '—', NumberWord::Ten(_)) => Some(next),
            (' ' | '\n', _) => {
                let and = self.text[next..].get(..4).is_some_and(|w| w.eq_ignore_ascii_case("and "));
                Some(if and && matches!(last, NumberWord::Scale(_)) { next + 4 } else { next })
            }
            _ => None,
        }
    }

    fn finish(self, ordinal: bool) -> Option<Numeral> {
        let value = self.total.checked_add(self.group.unwrap_or_default())?;
        if self.words == 0 || (self.words == 1 && value == Decimal::ONE && !ordinal) {
            return None;
        }
        let mut printed = Printed::whole(value);
        if self.group.is_none() {
            printed.unit = self.scale.and_then(power_of_ten).unwrap_or(Decimal::ONE);
        }
        printed.coarse = printed.unit;
        while value.trunc() == value && !value.is_zero() && (value % (printed.coarse * Decimal::TEN)).is_zero() {
            printed.coarse *= Decimal::TEN;
        }
        Some(Numeral {
            start: 0,
            end: self.end,
            amount: Amount::One(printed),
            bound: None,
            style: if ordinal { Style::EnglishOrdinal } else { Style::English },
            scaled: self.scale.is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::plain;

    fn read(text: &str) -> Option<(String, &str)> {
        english(text, 0).map(|n| (plain(n.amount.middle()), &text[n.end..]))
    }

    #[test]
    fn words_add_up() {
        assert_eq!(read("two hundred and fifty million users"), Some(("250000000".into(), " users")));
        assert_eq!(read("Eight"), Some(("8".into(), "")));
        assert_eq!(read("ninety-nine thousand five hundred."), Some(("99500".into(), ".")));
        assert_eq!(read("half a million"), Some(("500000".into(), "")));
        assert_eq!(read("a dozen"), Some(("12".into(), "")));
        assert_eq!(read("twenty-fifth"), Some(("25".into(), "")));
    }

    #[test]
    fn words_that_do_not_add_up_are_not_joined() {
        assert_eq!(read("ten and five"), Some(("10".into(), " and five")));
        assert_eq!(read("two three"), Some(("2".into(), " three")));
        assert_eq!(read("one of them"), None);
        assert_eq!(read("a house"), None);
    }
}

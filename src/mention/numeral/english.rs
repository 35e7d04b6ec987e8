//! English number words: `eight`, `two hundred and fifty million`, `nine point five`, `twenty-fifth`.

use super::{Numeral, Style, arabic, english_fraction, english_vague};
use crate::lexicon::{NUMBER_WORDS, NumberWord};
use crate::text::around::{char_at, char_before, is_latin, skip_blanks, skip_blanks_back};
use crate::value::{Amount, Decimal, Printed, power_of_ten};

/// The number in English words that begins at `at`.
///
/// `a` counts as one before a scale or a dozen, and so does nothing at all where more words follow (`hundred and ten`).
pub fn english(text: &str, at: usize) -> Option<Numeral> {
    if let Some(found) = point_first(text, at).or_else(|| english_fraction::lead(text, at)) {
        return Some(found);
    }
    if let Some(found) = english_vague::read(text, at) {
        return Some(found);
    }
    let words = words(text, at)?;
    if let Some(found) = english_fraction::behind_words(text, at, &words) {
        return Some(found);
    }
    words.finish(text)
}

/// Words of a number, added up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    /// One past the last word.
    pub end: usize,
    /// Their value.
    pub value: Decimal,
    /// The last group below a thousand, when no scale word closed it.
    pub group: Option<Decimal>,
    /// The power of ten of the last scale word.
    pub scale: Option<i32>,
    /// How many words.
    pub count: usize,
    /// Whether the last word is an ordinal.
    pub ordinal: bool,
    /// The last word, when it is a ten: 30 in `one hundred thirty`.
    pub ten: Option<u8>,
}

/// The words of a number from `at` on.
pub(super) fn words(text: &str, at: usize) -> Option<Words> {
    let mut reader = Reader { text, end: at, total: Decimal::ZERO, group: None, scale: None, count: 0, last: None };
    let mut at = reader.article(at).unwrap_or(at);
    while let Some((len, word)) = NUMBER_WORDS.at(text, at) {
        if !reader.take(word) {
            break;
        }
        reader.end = at + len;
        reader.count += 1;
        reader.last = Some(word);
        if let Some((end, value)) = spoken_hundreds(text, &reader) {
            (reader.end, reader.group) = (end, Some(value));
            break;
        }
        match reader.next_word(word) {
            Some(next) => at = next,
            None => break,
        }
    }
    let value = reader.total.checked_add(reader.group.unwrap_or_default())?;
    (reader.count > 0).then_some(Words {
        end: reader.end,
        value,
        group: reader.group,
        scale: reader.scale,
        count: reader.count,
        ordinal: matches!(reader.last, Some(NumberWord::Ordinal(_) | NumberWord::ScaleOrdinal(_))),
        ten: match reader.last {
            Some(NumberWord::Ten(ten)) => Some(ten),
            _ => None,
        },
    })
}

struct Reader<'t> {
    text: &'t str,
    end: usize,
    total: Decimal,
    group: Option<Decimal>,
    scale: Option<i32>,
    count: usize,
    last: Option<NumberWord>,
}

impl Reader<'_> {
    /// Reads `a` before a scale word or a dozen, or nothing before a scale word with more words behind it.
    fn article(&mut self, at: usize) -> Option<usize> {
        let rest = &self.text.as_bytes()[at..];
        if rest.get(..2).is_some_and(|b| b.eq_ignore_ascii_case(b"a ")) {
            let next = skip_blanks(self.text, at + 1);
            let (_, word) = NUMBER_WORDS.at(self.text, next)?;
            matches!(word, NumberWord::Scale(_) | NumberWord::Dozen).then(|| {
                self.group = Some(Decimal::ONE);
                next
            })
        } else {
            let (len, NumberWord::Scale(_)) = NUMBER_WORDS.at(self.text, at)? else { return None };
            let next = skip_blanks(self.text, at + len);
            let next = after_and(self.text, next).unwrap_or(next);
            let more = next > at + len && NUMBER_WORDS.at(self.text, next).is_some_and(|(_, word)| adds(word));
            // several hundred thousand leaves the hundreds open
            let open = english_fraction::is_word_before(self.text, at, &["several", "few", "many", "some", "couple"]);
            (more && !open && !preceded_by_number(self.text, at)).then(|| {
                self.group = Some(Decimal::ONE);
                at
            })
        }
    }

    /// Adds a word to the number; `false` when it cannot follow what was read.
    fn take(&mut self, word: NumberWord) -> bool {
        match word {
            _ if matches!(self.last, Some(NumberWord::Ordinal(_) | NumberWord::ScaleOrdinal(_))) => false,
            NumberWord::Unit(n) | NumberWord::Ordinal(n) => self.add(n.into(), if n < 10 { 10 } else { 100 }),
            NumberWord::Ten(n) => self.add(n.into(), 100),
            NumberWord::Dozen => self.multiply(Decimal::from(12)),
            NumberWord::Part(_) | NumberWord::Many(..) | NumberWord::Few => false,
            NumberWord::Scale(2) | NumberWord::ScaleOrdinal(2) => self.multiply(Decimal::ONE_HUNDRED),
            NumberWord::Scale(power) | NumberWord::ScaleOrdinal(power) => {
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
        let small = self.group.filter(|group| *group < Decimal::ONE_HUNDRED && !group.is_zero());
        if let Some(group) = small {
            self.group = Some(group * factor);
        }
        small.is_some()
    }

    /// Where the next word of the number may begin: after a hyphen within a ten, after blanks, or after `and`.
    fn next_word(&self, last: NumberWord) -> Option<usize> {
        let mark = char_at(self.text, self.end)?;
        let next = self.end + mark.len_utf8();
        match (mark, last) {
            ('-' | '‑' | '—', NumberWord::Ten(_)) => Some(next),
            // three-hundred-million, as some papers print it
            ('-', NumberWord::Unit(_) | NumberWord::Scale(_)) => {
                matches!(NUMBER_WORDS.at(self.text, next), Some((_, NumberWord::Scale(_)))).then_some(next)
            }
            (' ' | '\n' | '\u{a0}', _) => {
                let next = skip_blanks(self.text, self.end);
                match (after_and(self.text, next), last) {
                    // two million and three fifths: the parts are of a million
                    (Some(and), NumberWord::Scale(3..)) if english_fraction::is_part(self.text, and) => None,
                    (Some(and), NumberWord::Scale(_)) => Some(and),
                    _ => Some(next),
                }
            }
            _ => None,
        }
    }
}

/// `seven twenty`, `two fifty-five` for hundreds: where it ends, and its value.
///
/// Only where nothing is counted behind it: two twenty-year bonds are two bonds.
fn spoken_hundreds(text: &str, reader: &Reader) -> Option<(usize, Decimal)> {
    let Some(NumberWord::Unit(hundreds @ 1..=9)) = reader.last.filter(|_| reader.count == 1) else { return None };
    let at = skip_blanks(text, reader.end);
    let (len, NumberWord::Ten(ten)) = NUMBER_WORDS.at(text, at)? else { return None };
    let (mut end, mut value) = (at + len, u32::from(hundreds) * 100 + u32::from(ten));
    let next = if text[end..].starts_with('-') { end + 1 } else { skip_blanks(text, end) };
    if let Some((len, NumberWord::Unit(unit @ 1..=9))) = NUMBER_WORDS.at(text, next) {
        (end, value) = (next + len, value + u32::from(unit));
    }
    let goes_on = char_at(text, end) == Some('-') || char_at(text, skip_blanks(text, end)).is_some_and(is_latin);
    (at > reader.end && !goes_on).then_some((end, value.into()))
}

/// The place behind `and` and its blanks.
pub(super) fn after_and(text: &str, at: usize) -> Option<usize> {
    let and = text.as_bytes().get(at..at + 3)?.eq_ignore_ascii_case(b"and");
    let next = skip_blanks(text, at + 3 * usize::from(and));
    (and && next > at + 3).then_some(next)
}

fn adds(word: NumberWord) -> bool {
    matches!(word, NumberWord::Unit(_) | NumberWord::Ten(_) | NumberWord::Scale(_))
}

/// Whether digits stand right before: the scale word belongs to them.
fn preceded_by_number(text: &str, at: usize) -> bool {
    char_before(text, skip_blanks_back(text, at)).is_some_and(char::is_numeric)
}

impl Words {
    fn finish(self, text: &str) -> Option<Numeral> {
        let mut value = self.value;
        let mut printed = Printed::whole(value);
        if self.group.is_none() {
            printed.unit = self.scale.and_then(power_of_ten).unwrap_or(Decimal::ONE);
        }
        printed.coarse = printed.unit;
        while value.trunc() == value && !value.is_zero() && (value % (printed.coarse * Decimal::TEN)).is_zero() {
            printed.coarse *= Decimal::TEN;
        }
        let mut end = self.end;
        if let Some((after, tail)) = decimals(text, end).filter(|_| self.group.is_some() && !self.ordinal) {
            value += tail.value;
            (end, printed) = (after, Printed { value, ..tail });
        }
        let style = if self.ordinal {
            Style::EnglishOrdinal
        } else if self.count == 1 && value == Decimal::ONE {
            Style::EnglishOne
        } else {
            Style::English
        };
        let amount = Amount::One(printed);
        Some(Numeral { start: 0, end, amount, bound: None, style, scaled: self.scale.is_some() })
    }
}

/// ` point nought four` behind a number that ends at `end`: where it ends, and its worth below one.
pub(super) fn decimals(text: &str, end: usize) -> Option<(usize, Printed)> {
    let at = skip_blanks(text, end);
    let mut next = at + spoken_point(text, at)?;
    if let Some((after, run)) = arabic::short_whole(text, next, 9) {
        let unit = power_of_ten(-((after - next) as i32))?;
        let value = run.value.checked_mul(unit)?;
        return Some((after, Printed { value, unit, coarse: unit, decimals: (after - next) as u8 }));
    }
    let (mut value, mut unit, mut count, mut last) = (Decimal::ZERO, Decimal::ONE, 0, next);
    while let Some((len, NumberWord::Unit(digit @ 0..=9))) = NUMBER_WORDS.at(text, next) {
        unit /= Decimal::TEN;
        value += Decimal::from(digit) * unit;
        count += 1;
        last = next + len;
        next = skip_blanks(text, last);
        if count == 12 || next == last {
            break;
        }
    }
    (count > 0).then_some((last, Printed { value, unit, coarse: unit, decimals: count }))
}

/// `point ` before a digit, spoken or printed: its length.
fn spoken_point(text: &str, at: usize) -> Option<usize> {
    let point = text.as_bytes().get(at..at + 5)?.eq_ignore_ascii_case(b"point");
    let next = skip_blanks(text, at + 5 * usize::from(point));
    (point && next > at + 5).then_some(next - at)
}

/// `point five` at the head of a figure; `at this point five` is none.
fn point_first(text: &str, at: usize) -> Option<Numeral> {
    let head = skip_blanks_back(text, at);
    if !matches!(text.as_bytes()[at], b'p' | b'P') || char_before(text, head).is_some_and(is_latin) {
        return None;
    }
    let (end, tail) = decimals(text, at)?;
    let amount = Amount::One(tail);
    Some(Numeral { start: at, end, amount, bound: None, style: Style::English, scaled: false })
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
        for (text, value, rest) in [
            ("two hundred and fifty million users", "250000000", " users"),
            ("Eight", "8", ""),
            ("ninety-nine thousand five hundred.", "99500", "."),
            ("sixty   six  thousand", "66000", ""),
            ("a dozen", "12", ""),
            ("twenty-fifth", "25", ""),
            ("three hundredth", "300", ""),
            ("six point two five", "6.25", ""),
            ("point four", "0.4", ""),
            ("hundred and ten", "110", ""),
            ("six forty five", "645", ""),
        ] {
            assert_eq!(read(text), Some((value.into(), rest)), "{text}");
        }
    }

    #[test]
    fn words_that_do_not_add_up_are_not_joined() {
        assert_eq!(read("ten and five"), Some(("10".into(), " and five")));
        assert_eq!(read("six forty-year terms"), Some(("6".into(), " forty-year terms")));
        assert_eq!(read("two three"), Some(("2".into(), " three")));
        assert_eq!(read("one of them").map(|_| english("one", 0).unwrap().style), Some(Style::EnglishOne));
        assert_eq!(read("a house"), None);
        assert_eq!(read("point of order"), None);
        assert_eq!(read("hundred or so"), None);
        assert_eq!(english("several hundred thousand", 8), None);
        assert_eq!(english("at this point five left", 8), None);
    }
}

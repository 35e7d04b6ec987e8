//! The language of a text, by its letters and, in Latin script, by its most frequent small words.

use super::line::han;
use crate::text::Lang;

/// How many characters are looked at: the first pages decide.
const ENOUGH: usize = 40_000;

/// The language that most of `text` is written in.
///
/// A text with few letters is taken for English, or for Chinese when it has Chinese characters. Latin script that
/// reads as German, French or the like is [`Lang::Other`], and so is every other script.
///
/// ```
/// use crossfoot::text::{Lang, split::language};
/// assert_eq!(language("The port handled 4.5 million boxes."), Lang::En);
/// assert_eq!(language("该港口全年吞吐量达450万箱，同比增长3.2%。"), Lang::Zh);
/// assert_eq!(language("Порт обработал 4,5 млн контейнеров."), Lang::Other);
/// assert_eq!(language("Der Hafen hat im Juli mehr Container als im Vorjahr und die Zahl ist nicht klein"), Lang::Other);
/// ```
pub fn language(text: &str) -> Lang {
    let (mut chinese, mut kana, mut latin, mut other, mut words) = (0usize, 0usize, 0usize, 0usize, 0usize);
    let mut inside = false;
    let mut end = text.len();
    for (count, (at, letter)) in text.char_indices().enumerate() {
        if count == ENOUGH {
            end = at;
            break;
        }
        if letter.is_ascii() {
            let alphabetic = letter.is_ascii_alphabetic();
            latin += usize::from(alphabetic);
            words += usize::from(alphabetic && !inside);
            inside = alphabetic;
            continue;
        }
        let alphabetic = letter.is_alphabetic();
        match letter as u32 {
            _ if han(letter) => chinese += 1,
            0x3040..0x3100 if alphabetic => kana += 1,
            0x80..0x250 | 0x1E00..0x1F00 if alphabetic => {
                latin += 1;
                words += usize::from(!inside);
            }
            _ if alphabetic => other += 1,
            _ => {}
        }
        inside = alphabetic && !han(letter);
    }
    // Some three letters make up for one character; a word of Latin script for one and a half.
    if kana * 10 > chinese + kana || other > latin + 3 * chinese {
        return Lang::Other;
    }
    if chinese * 3 > words * 5 || (chinese > 0 && chinese >= words) {
        return Lang::Zh;
    }
    if foreign(&text[..end]) { Lang::Other } else { Lang::En }
}

/// Words of English that no other language of the second table uses as often, in order.
const ENGLISH: &[&str] = &[
    "after", "and", "are", "at", "be", "by", "for", "from", "has", "have", "is", "it", "its", "more", "not", "of",
    "said", "than", "that", "the", "their", "this", "to", "was", "we", "were", "which", "will", "with", "you",
];
/// Small words of German, Dutch, the Scandinavian and Romance languages, Polish, Czech, Turkish, Indonesian,
/// Vietnamese, in order.
const FOREIGN: &[&str] = &[
    "ao", "att", "au", "auf", "aux", "av", "bei", "bir", "bu", "che", "com", "como", "con", "các", "có", "của", "da",
    "dan", "dans", "dari", "das", "dat", "de", "del", "della", "dem", "den", "dengan", "der", "des", "det", "di", "du",
    "een", "ein", "eine", "el", "em", "en", "er", "est", "et", "für", "het", "i", "ikke", "il", "ile", "im", "ist",
    "için", "je", "jest", "la", "las", "le", "les", "los", "là", "mais", "met", "mit", "na", "nach", "nicht", "nie",
    "niet", "non", "não", "och", "og", "os", "pada", "para", "pas", "per", "por", "pour", "på", "que", "qui", "se",
    "sich", "sind", "się", "som", "sono", "su", "sur", "til", "um", "uma", "un", "una", "und", "une", "untuk", "van",
    "ve", "von", "voor", "và", "w", "wird", "wurde", "yang", "z", "zijn", "zu", "är", "è", "że",
];

/// Whether a list in order has this word, in any case.
fn is_among(list: &[&str], word: &str) -> bool {
    let small = |byte: u8| byte.to_ascii_lowercase();
    list.binary_search_by(|other| other.bytes().cmp(word.bytes().map(small))).is_ok()
}

fn foreign(text: &str) -> bool {
    let (mut english, mut foreign, mut words) = (0usize, 0usize, 0usize);
    let parts = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    for word in parts.take(2000) {
        words += 1;
        if word.chars().count() > 5 {
            continue;
        }
        english += usize::from(is_among(ENGLISH, word));
        foreign += usize::from(is_among(FOREIGN, word));
    }
    words >= 6 && foreign >= 2 && foreign > 2 * english && foreign * 10 >= words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_as_the_search_in_them_needs() {
        assert!(ENGLISH.is_sorted() && FOREIGN.is_sorted());
        assert!(is_among(FOREIGN, "Der") && is_among(FOREIGN, "è") && !is_among(FOREIGN, "dera"));
    }
}

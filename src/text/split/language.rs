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
        let alphabetic = letter.is_alphabetic();
        match letter as u32 {
            _ if han(letter) => chinese += 1,
            0x3040..0x3100 if alphabetic => kana += 1,
            0x41..0x250 | 0x1E00..0x1F00 if alphabetic => {
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

/// Words of English that no other language of the second table uses as often.
const ENGLISH: &[&str] = &[
    "the", "of", "and", "to", "is", "that", "for", "with", "was", "by", "it", "from", "has", "are", "said", "this",
    "which", "were", "will", "its", "have", "than", "at", "be", "more", "their", "not", "after", "you", "we",
];
/// Small words of German, Dutch, the Scandinavian and Romance languages, Polish, Czech, Turkish, Indonesian, Vietnamese.
const FOREIGN: &[&str] = &[
    "der", "und", "das", "den", "von", "mit", "ist", "nicht", "ein", "eine", "auf", "für", "dem", "im", "zu", "sich",
    "des", "wird", "bei", "sind", "wurde", "nach", "het", "een", "van", "niet", "dat", "voor", "zijn", "met", "og",
    "av", "och", "att", "som", "är", "på", "til", "er", "det", "ikke", "le", "les", "et", "est", "une", "dans", "pour",
    "que", "du", "sur", "au", "pas", "en", "un", "la", "de", "qui", "aux", "el", "los", "las", "del", "por", "con",
    "para", "se", "una", "como", "su", "os", "da", "em", "não", "um", "uma", "com", "ao", "mais", "il", "di", "che",
    "è", "per", "non", "sono", "della", "i", "w", "z", "się", "nie", "że", "jest", "na", "je", "ve", "bir", "bu",
    "için", "ile", "yang", "dan", "dengan", "untuk", "pada", "dari", "và", "của", "là", "có", "các",
];

fn foreign(text: &str) -> bool {
    let (mut english, mut foreign, mut words) = (0usize, 0usize, 0usize);
    let parts = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
    for word in parts.take(2000) {
        words += 1;
        if word.chars().count() > 5 {
            continue;
        }
        let word = word.to_ascii_lowercase();
        english += usize::from(ENGLISH.contains(&word.as_str()));
        foreign += usize::from(FOREIGN.contains(&word.as_str()));
    }
    words >= 6 && foreign >= 2 && foreign > 2 * english && foreign * 10 >= words
}

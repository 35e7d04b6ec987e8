//! The noun of an English count: `30,000 industry professionals` counts professionals.

use super::Suffix;
use crate::lexicon::MEASURES;
use crate::text::around::{Ends, char_at, is_blank, skip_blanks, word_at};
use crate::value::Unit;

/// Words that end the look for a noun: what follows them belongs to something else.
#[rustfmt::skip]
const STOPS: &[&str] = &[
    "a", "an", "the", "in", "on", "at", "by", "of", "for", "from", "to", "with", "as", "and", "or", "but", "than",
    "that", "which", "who", "is", "was", "are", "were", "has", "had", "have", "will", "would", "this", "these",
    "those", "its", "his", "her", "their", "it", "he", "she", "they", "we", "i", "you", "last", "since", "until",
    "after", "before", "during", "when", "while", "if", "per", "each", "does", "did", "compared", "up", "down",
    "over", "under", "about", "not", "also", "only", "so", "us", "according", "versus", "vs", "yes", "across",
];

/// The first plural among the next words, before any word that cannot be part of the noun.
///
/// `30,000 industry professionals` counts professionals; `820 in March` counts nothing that is named.
pub fn read(text: &str, end: usize) -> Option<Suffix> {
    let mut at = end;
    // a name may end in s: dozens of Hamas fighters are fighters
    let mut named = None;
    for step in 0..5 {
        let Some(gap) = char_at(text, at) else { return named };
        let next = at + gap.len_utf8();
        at = match gap {
            '-' if step == 0 => next,
            c if is_blank(c) => skip_blanks(text, at),
            _ => return named,
        };
        let word = word_at(text, at);
        if step == 0 && gap == '-' {
            return hyphened(text, end, at, word);
        }
        // 800,000 F-Series pickups: a name of a make
        if word.first_char().is_some_and(|c: char| c.is_ascii_uppercase()) && word[1..].starts_with('-') {
            at += word.len();
            continue;
        }
        let lower = word.to_ascii_lowercase();
        if word.is_empty() || STOPS.contains(&lower.as_str()) {
            return named;
        }
        match singular(&lower) {
            Some(noun) if word.first_char().is_some_and(|c: char| c.is_ascii_uppercase()) => {
                named = named.or(Some(Suffix::noun(end, noun)));
            }
            Some(noun) => return Some(Suffix::noun(end, noun)),
            None => {}
        }
        at += word.len();
    }
    named
}

/// `three-ton`, `16-bit`, `90-day-old`, `three-part`: the unit tied on with a hyphen.
fn hyphened(text: &str, end: usize, at: usize, word: &str) -> Option<Suffix> {
    if let Some((len, symbol)) = MEASURES.at(text, at).filter(|(len, _)| *len > 1) {
        let age = text[at + len..].starts_with("-old");
        let end = at + len + if age { "-old".len() } else { 0 };
        return Some(Suffix { age, ..Suffix::printed(end, Unit::Measure(symbol), 0) });
    }
    let first = word.split('-').next().unwrap_or(word);
    let lower = first.to_ascii_lowercase();
    let noun = first.len() > 1
        && !first.first_char().is_some_and(|c: char| c.is_ascii_uppercase())
        && !STOPS.contains(&lower.as_str());
    noun.then(|| Suffix::noun(end, lower))
}

/// Whether a number and a plural tied to it name a thing: `two-wheelers`, `three-pointers`. What is counted is tied on in the
/// singular (`three-part`).
pub fn names_a_thing(text: &str, end: usize) -> bool {
    let Some(rest) = text[end..].strip_prefix('-') else { return false };
    let word = word_at(text, end + 1);
    rest.starts_with(|c: char| c.is_ascii_lowercase())
        && !word.contains('-')
        && word != "times"
        && MEASURES.at(text, end + 1).is_none()
        && singular(word).is_some()
}

/// The singular of an English plural; `None` when the word is none.
///
/// ```text
/// companies → company, boxes → box, people → person, this → none
/// ```
pub(super) fn singular(word: &str) -> Option<String> {
    #[rustfmt::skip]
    const IRREGULAR: &[(&str, &str)] = &[
        ("people", "person"), ("men", "man"), ("women", "woman"), ("children", "child"), ("feet", "foot"),
        ("staff", "staff"), ("personnel", "person"), ("cattle", "cattle"), ("lives", "life"),
        ("households", "household"), ("series", "series"), ("aircraft", "aircraft"),
    ];
    #[rustfmt::skip]
    const NOT_PLURAL: &[&str] = &[
        "always", "perhaps", "across", "towards", "besides", "sometimes", "news", "economics", "politics", "plus",
        "minus", "yes", "thus", "less", "unless", "various", "previous", "serious", "overseas", "famous", "gross",
        "express",
    ];
    if let Some((first, last)) = word.rsplit_once('-') {
        return singular(last).map(|last| format!("{first}-{last}"));
    }
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == word) {
        return Some((*one).to_owned());
    }
    if NOT_PLURAL.contains(&word) || word.len() < 4 {
        return None;
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if word.ends_with(ending) {
            return Some(word[..word.len() - 2].to_owned());
        }
    }
    let stem = word.strip_suffix('s')?;
    (!stem.ends_with(['s', 'u', 'i', '\''])).then(|| stem.to_owned())
}

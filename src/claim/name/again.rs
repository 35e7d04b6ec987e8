//! Names that nothing speaks for but that the text goes on to name them: "80 from Voltek. … Voltek, which is family-owned, had".

use super::english::PERSONS;
use super::is_place;
use super::run::STOPS;
use crate::lexicon::METRICS;
use crate::text::around::{
    Ends, char_at, char_before, is_latin, near, skip_blanks, skip_blanks_back, word_at, word_before,
};

/// Bytes before and behind a word in which it is looked for.
const AROUND: usize = 8192;

/// Whether a single word with a capital is one that the text goes on to name: it stands twice, once with a word for what is done by
/// whom or whose it is before it, is followed by a verb of its own, and nobody's given name stands before it.
pub(super) fn is_named_again(text: &str, name: &str, end: usize) -> bool {
    const TIES: &[&str] = &["from", "by", "at", "to", "for", "with", "of", "and", "against", "than", "for"];
    let next = word_at(text, skip_blanks(text, end));
    let verb =
        matches!(next, "is" | "was" | "has" | "had" | "will" | "now" | "also" | "closed" | "turned" | "made" | "ended");
    let goes_on = text[end..].starts_with_any(&[", which", ", whose"]);
    let word =
        METRICS.at(name, 0).is_some_and(|(len, _)| len == name.len()) || is_place(name) || PERSONS.contains(&name);
    let plain =
        !word && name.len() >= 4 && name.chars().skip(1).all(|c| c.is_ascii_lowercase()) && STOPS.whole(name).is_none();
    if !plain || !(verb || goes_on) {
        return false;
    }
    let near = near(text, end, end, AROUND, AROUND);
    let (mut tied, mut person) = (false, false);
    for (at, _) in near.match_indices(name).take(12) {
        let whole =
            !char_at(near, at + name.len()).is_some_and(is_latin) && !char_before(near, at).is_some_and(is_latin);
        let before = word_before(near, skip_blanks_back(near, at));
        let capital = before.first_char().is_some_and(|c: char| c.is_ascii_uppercase());
        let apart = near[..at].trim_end().ends_with(['.', ',', ':', ';', '!', '?', '|', '(']);
        person |= whole && capital && !apart && near[..at].ends_with(' ') && STOPS.whole(before).is_none();
        tied |= whole && TIES.contains(&before);
    }
    (tied || goes_on && near.matches(name).take(2).count() == 2) && !person
}

/// Whether a word that begins a sentence is likely an ordinary one: a plural, or found elsewhere in small letters.
///
/// Only so much of the text around `at` is looked through.
pub(super) fn plural_or_common(text: &str, word: &str, at: usize) -> bool {
    let text = near(text, at, at, AROUND, AROUND);
    let lower = word.to_ascii_lowercase();
    let plural = lower.ends_with('s') && !lower.ends_with("us") && !lower.ends_with("ss") && !lower.ends_with("is");
    let shown = |form: &str| {
        text.match_indices(form).take(4).any(|(at, _)| {
            !char_before(text, at).is_some_and(is_latin) && !char_at(text, at + form.len()).is_some_and(is_latin)
        })
    };
    plural || shown(&lower)
}

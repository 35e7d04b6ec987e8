//! Runs of capitalised words: what a name in Latin letters is made of.

use std::sync::LazyLock;

use super::is_place;
use crate::claim::clause::slice;
use crate::lexicon::{LEGAL_ENDINGS, NAME_LEADS, Phrases};
use crate::text::Span;
use crate::text::around::{char_at, char_before, is_latin, opens_sentence, word_at};

/// A run of capitalised words.
pub(super) struct Run<'t> {
    pub words: Vec<(usize, &'t str)>,
    /// Whether `'s` follows the last word.
    pub possessive: bool,
    /// Whether it begins a sentence, where any word has a capital.
    pub first: bool,
}

impl Run<'_> {
    pub fn start(&self) -> usize {
        self.words[0].0
    }

    pub fn end(&self) -> usize {
        self.words.last().map_or(0, |(at, word)| at + word.len())
    }
}

/// Words of a run, at most.
const MOST_WORDS: usize = 9;

/// Capitalised words that are no name or begin none.
#[rustfmt::skip]
pub(super) static STOPS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    Phrases::of([
        ("the|a|an|in|on|at|by|for|from|but|and|or|as|if|when|while|after|before|since|with|its|it|this|that|these|those", ()),
        ("he|she|they|we|i|you|his|her|their|our|my|more|most|some|many|last|first|second|third|fourth|total|overall", ()),
        ("according|meanwhile|however|also|both|all|each|no|not|about|over|under|nearly|almost|around|during|despite", ()),
        ("although|though|because|so|than|then|there|here|what|who|which|where|how|why|of|to|up|down|only|other|such|new", ()),
        ("one|two|three|four|five|six|seven|eight|nine|ten|january|february|march|april|may|june|july|august|september", ()),
        ("october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter", ()),
        ("christmas|easter|net|gross|annual|global|domestic|international|nobody|everyone|government|police|separately", ()),
        ("elsewhere|today|yesterday|tomorrow|another|q1|q2|q3|q4|h1|h2|group|company|women|men|people|children|shares", ()),
        ("output|stock|core|key|earlier|later|recently|previously|currently|now|instead|indeed|still|yet|once|again|moreover", ()),
        ("swedes|danes|finns|poles|germans|americans|britons|norwegians|italians|spaniards|turks|indians|russians|canadians", ()),
        ("australians|japanese|chinese|koreans|french|dutch|swiss|irish|scots|brazilians|mexicans|europeans|asians|africans", ()),
        ("furthermore|additionally|finally|nonetheless|nevertheless|thereafter|afterwards|consequently|similarly", ()),
    ])
});

/// Every run of capitalised words in `text[span]`, without leading words that begin no name.
pub(super) fn runs(text: &str, span: Span) -> Vec<Run<'_>> {
    let end = span.end as usize;
    let text = &text[..end];
    let mut found = Vec::new();
    let mut at = span.start as usize;
    while at < end {
        let capital = text.as_bytes()[at].is_ascii_uppercase();
        if !capital || char_before(text, at).is_some_and(|b| is_latin(b) || b.is_ascii_digit()) {
            at += 1;
            continue;
        }
        let (run, next) = run_at(text, at);
        found.extend(run);
        at = next.max(at + 1);
    }
    found
}

fn run_at(text: &str, start: usize) -> (Option<Run<'_>>, usize) {
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut at = start;
    let mut possessive = false;
    while words.len() < MOST_WORDS {
        let word = word_at(text, at);
        if word.is_empty() {
            break;
        }
        let bare = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
        let mut end = at + bare.len();
        possessive = bare.len() < word.len();
        if !possessive && LEGAL_ENDINGS.contains(&bare) && text[end..].starts_with('.') {
            end += 1;
        }
        words.push((at, slice(text, at, end)));
        at += word.len().max(end - at);
        if possessive {
            break;
        }
        match next_word(text, at) {
            Some(next) => at = next,
            None => break,
        }
    }
    // an `of` at the end leads nowhere
    while words.last().is_some_and(|(_, w)| matches!(*w, "of" | "de" | "du" | "&")) {
        words.pop();
    }
    // "Shares of Lowell Steel", unlike "Port of Lowell"
    let lead = |word: &str| NAME_LEADS.at(word, 0).is_some_and(|(len, _)| len == word.len());
    let opening = words.iter().take_while(|(_, word)| STOPS.whole(word).is_some() && *word != "of").count();
    if let Some(of) = words.iter().position(|(_, word)| *word == "of")
        && !words[..of].iter().any(|(_, word)| lead(word))
        && of == opening + 1
    {
        let behind = |words: &[(usize, &str)]| {
            let (from, (at, last)) = (words.get(of + 1)?.0, words.last()?);
            Some(is_place(slice(text, from, at + last.len())))
        };
        // "Lowell of Leeds": where it is
        if behind(&words) == Some(true) {
            words.truncate(of);
        } else {
            words.drain(..=of);
        }
    }
    // "Lowell Home Appliances of Hefei": where it is
    if let Some(of) = words.iter().rposition(|(_, word)| *word == "of").filter(|of| *of >= 2)
        && !words[..of].iter().any(|(_, word)| lead(word))
        && words.get(of + 1).is_some_and(|(at, _)| {
            is_place(slice(text, *at, words[words.len() - 1].0 + words[words.len() - 1].1.len()))
        })
    {
        words.truncate(of);
    }
    // "Hangzhou-based Lowell Robotics": where it sits
    let sits =
        |word: &str| ["-based", "-listed", "-headquartered", "-owned", "-backed"].iter().any(|end| word.ends_with(end));
    let mut first = opens_sentence(text, start);
    while words.first().is_some_and(|(_, w)| STOPS.whole(w).is_some() || sits(w)) {
        words.remove(0);
        first = false;
    }
    let next = at;
    ((!words.is_empty()).then_some(Run { words, possessive, first }), next)
}

/// The next word of a run behind the one that ends at `at`.
fn next_word(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    if let Some(behind) = rest.strip_prefix(", ") {
        let word = word_at(behind, 0);
        return LEGAL_ENDINGS.contains(&word).then_some(at + 2);
    }
    let next = at + rest.strip_prefix([' ', '\n'])?.len().abs_diff(rest.len());
    // Marks & Spencer
    if let Some(partner) = text[next..].strip_prefix("& ") {
        return partner.starts_with(|c: char| c.is_ascii_uppercase()).then_some(next + 2);
    }
    let c = char_at(text, next)?;
    if c.is_ascii_uppercase() {
        return Some(next);
    }
    let word = word_at(text, next);
    let joins = matches!(word, "of" | "de" | "du");
    let capital = char_at(text, next + word.len() + 1).is_some_and(|c| c.is_ascii_uppercase());
    (joins && text[next + word.len()..].starts_with(' ') && capital).then_some(next)
}

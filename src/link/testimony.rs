//! What two claims of different articles say of their being one fact: what is measured, when, where, of whom, in which
//! words. No part has to be known.
//!
//! Each piece of evidence weighs about ten times the logarithm of how much more often it stands between two figures that
//! are one fact than between two that only look alike; the weights were fitted on the labelled sets and rounded.

use super::{ClaimId, Linked};
use crate::claim::{Claim, Status};
use crate::lexicon::{ENGLISH_CALENDAR, METRICS, PLACES, Place, metric_family, things};
use crate::mention::Mention;
use crate::text::around::{first_chars, is_han};
use crate::value::Unit;

impl Linked<'_> {
    /// What speaks for two claims being one fact, without their values and what stands beside them; `None` where they
    /// cannot be one. Whether both name metrics that the table knows and that are not the same comes second.
    pub(super) fn testimony(&self, a: ClaimId, b: ClaimId) -> Option<(i32, bool)> {
        let (one, other) = (self.claim(a), self.claim(b));
        if (one.status == Status::Cap) != (other.status == Status::Cap) {
            return None;
        }
        let (metric, unlike) = metrics(one, other);
        let score = metric
            + measures(one, other)
            + units(self.mention(a), self.mention(b))
            + periods(one, other)
            + places(one, other)
            + self.owners(a, b)
            - i32::from(one.status != other.status)
            + if one.in_title || other.in_title { 7 } else { 0 };
        Some((score, unlike))
    }

    /// Whether neither says what it counts: 1860套 of one thing and 1.86万套 of another.
    pub(super) fn is_untold_count(&self, a: ClaimId, b: ClaimId) -> bool {
        [a, b].iter().all(|id| self.claim(*id).metric.is_none() && matches!(self.mention(*id).unit, Unit::Count(_)))
    }

    /// Whether one counts what a firm has in one place, and the other what it has.
    pub(super) fn is_local_part(&self, a: ClaimId, b: ClaimId) -> bool {
        let local = |part: ClaimId, all: ClaimId| {
            let place = self.claim(part).scope.as_ref().filter(|place| place.here && place.is.is_local());
            place.is_some() && self.claim(all).scope.is_none()
        };
        let counted = [a, b].iter().all(|id| matches!(self.mention(*id).unit, Unit::Count(_) | Unit::None));
        counted && self.owner(a).is_some() && self.owner(a) == self.owner(b) && (local(a, b) || local(b, a))
    }

    /// What the words around two figures say of their being one, in tenths of the logarithm of the odds; never less than 0.
    pub fn wording(&self, a: ClaimId, b: ClaimId) -> i32 {
        wording(&Words::of(self, a), &Words::of(self, b), false)
    }

    fn owners(&self, a: ClaimId, b: ClaimId) -> i32 {
        match (self.owner(a), self.owner(b)) {
            (Some(a), Some(b)) => {
                if a == b {
                    0
                } else {
                    -7
                }
            }
            (None, None) => 0,
            _ => -5,
        }
    }
}

/// What the words of two figures say of their being one: the metrics named near both, the places of both sentences, and in
/// one language the words around them, in two what these mean; `by_name`, the proper names too. Never less than nothing.
pub(super) fn wording(one: &Words, other: &Words, by_name: bool) -> i32 {
    let shared = |here: &[&str], there: &[&str]| here.iter().filter(|word| there.contains(word)).count() as i32;
    let places = one.places.iter().filter(|place| other.places.contains(place)).count() as i32;
    let words = shared(&one.words, &other.words);
    let words = if words > 0 {
        words.min(4) * 5 / 2 + 3
    } else {
        [0, 7, 11][one.things.iter().filter(|thing| other.things.contains(thing)).count().min(2)]
    };
    let names = if by_name { shared(&one.names, &other.names) } else { 0 };
    shared(&one.metrics, &other.metrics).min(1) * 8 + words + places.min(2) * 5 + names.min(2) * 6
}

/// The metric: the same one, one of the same root or family, another; and whether the table knows both and they differ.
fn metrics(one: &Claim, other: &Claim) -> (i32, bool) {
    match (&one.metric, &other.metric) {
        (Some(a), Some(b)) if a.name == b.name => match (a.known, a.here && b.here) {
            (true, true) => (10, false),
            (true, false) => (7, false),
            _ => (0, false),
        },
        (Some(a), Some(b)) if a.known && b.known => match (a.root == b.root, a.here && b.here) {
            (true, _) => (2, false),
            _ if metric_family(&a.name, &b.name) => (-2, false),
            (_, true) => (-10, true),
            _ => (-3, true),
        },
        (Some(a), Some(b)) if a.known != b.known => (0, false),
        (Some(_), Some(_)) => (4, false),
        (None, None) => (10, false),
        _ => (2, false),
    }
}

fn measures(one: &Claim, other: &Claim) -> i32 {
    let ways = one.direction.zip(other.direction).map_or(0, |(a, b)| if a == b { 13 } else { -17 });
    // what was before a change is told of another time than what it came to
    let times = if one.before == other.before { 0 } else { 8 };
    // "4,150 out of 86,500" is told of its whole
    let wholes = if one.of.is_some() == other.of.is_some() { 0 } else { 3 };
    ways - if one.measure == other.measure { 0 } else { 7 }
        - if one.part == other.part { 0 } else { 15 }
        - times
        - wholes
}

fn units(one: &Mention, other: &Mention) -> i32 {
    let nouns = match (&one.unit, &other.unit) {
        (Unit::Count(a), Unit::Count(b)) => a != b && a.is_ascii() == b.is_ascii(),
        _ => false,
    };
    (if nouns { -5 } else { 0 }) - i32::from(one.qualifier != other.qualifier)
}

fn periods(one: &Claim, other: &Claim) -> i32 {
    match (&one.period, &other.period) {
        (Some(a), Some(b)) => match (a.is == b.is, a.here && b.here) {
            (true, true) => 15,
            (true, false) => 4,
            _ if a.is.contains(b.is) || b.is.contains(a.is) => -1,
            (false, true) => -11,
            (false, false) => -5,
        },
        (None, None) => 5,
        _ => 0,
    }
}

fn places(one: &Claim, other: &Claim) -> i32 {
    match (&one.scope, &other.scope) {
        (Some(a), Some(b)) if a.is == b.is => 0,
        // "in Tyrol, Austria" and "in Austria"
        (Some(a), Some(b))
            if a.here && b.here && one.owner.is_some() && (a.is.contains(b.is) || b.is.contains(a.is)) =>
        {
            -2
        }
        (Some(a), Some(b)) => {
            if a.assumed || b.assumed {
                -6
            } else {
                -11
            }
        }
        (None, None) => 2,
        // what a firm has in one place is not what it has
        (Some(place), None) | (None, Some(place)) if place.here && one.owner.is_some() && other.owner.is_some() => -6,
        _ => 0,
    }
}

/// What a figure's sentence says in words.
#[derive(Debug)]
pub(super) struct Words<'r> {
    /// The metrics that are named between the figures before and behind.
    metrics: Vec<&'static str>,
    /// The words there: of English those of four letters or more, of Chinese each two characters.
    words: Vec<&'r str>,
    /// What the common words there mean, those of the figure itself too: 艘 says that ships are counted.
    things: Vec<u16>,
    /// The places of the sentence.
    places: Vec<Place>,
    /// The proper names of the sentence: capitalised words within it, what stands in Chinese quotation marks.
    names: Vec<&'r str>,
}

impl<'r> Words<'r> {
    pub fn of(linked: &Linked<'r>, id: ClaimId) -> Self {
        let reading = linked.reading(id);
        let text = &*reading.plain.text;
        let (claims, sentence) = (&reading.claims, reading.claims[id.claim].sentence);
        let span = |claim: &Claim| reading.mentions[claim.mention].span;
        let figure = span(&claims[id.claim]);
        let before = id.claim.checked_sub(1).map_or(0, |at| span(&claims[at]).end);
        let behind = claims.get(id.claim + 1).map_or(sentence.end, |next| span(next).start);
        let from = before.max(sentence.start).min(figure.start) as usize;
        let to = behind.min(sentence.end).max(figure.end) as usize;
        let metrics = METRICS.all(text, from, to).filter(|(.., metric)| !metric.hint).map(|(.., metric)| metric.root);
        let mut words = Vec::new();
        gather(&text[from..figure.start as usize], &mut words);
        gather(&text[figure.end as usize..to], &mut words);
        words.sort_unstable();
        words.dedup();
        let mut places: Vec<Place> =
            PLACES.all(text, sentence.start as usize, sentence.end as usize).map(|(.., place)| place).collect();
        places.dedup();
        let mut names = Vec::new();
        gather_names(sentence.of(text), &mut names);
        Words { things: things(&text[from..to]), metrics: metrics.collect(), words, places, names }
    }
}

/// The words of a stretch of text that tell it from others.
fn gather<'r>(text: &'r str, words: &mut Vec<&'r str>) {
    /// English words are held against each other by their first letters: sold, sells and selling differ, delivers and
    /// delivered do not.
    const STEM: usize = 6;
    let mut han: Option<usize> = None;
    for (at, letter) in text.char_indices() {
        if is_han(letter) {
            words.extend(han.map(|from| &text[from..at + letter.len_utf8()]));
            han = Some(at);
        } else {
            han = None;
        }
    }
    let latin = text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 3);
    words.extend(latin.map(|word| &word[..word.len().min(STEM)]));
}

/// The proper names of a sentence: capitalised words that do not begin it, what stands in Chinese quotation marks.
fn gather_names<'r>(sentence: &'r str, names: &mut Vec<&'r str>) {
    const LONGEST: usize = 12;
    for (open, close) in [('“', '”'), ('《', '》'), ('「', '」')] {
        for (at, _) in sentence.match_indices(open) {
            let inside = first_chars(&sentence[at + open.len_utf8()..], LONGEST + 1);
            let name = inside.split_once(close).map(|(name, _)| name);
            names.extend(name.filter(|name| !name.is_empty() && !name.contains(['，', '。', ',', '、'])));
        }
    }
    let mut begins = sentence.chars().any(|c| c.is_ascii_lowercase());
    for word in sentence.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '&'))) {
        if word.len() >= 3
            && word.starts_with(|c: char| c.is_ascii_uppercase())
            && !begins
            && PLACES.whole(word).is_none()
            && ENGLISH_CALENDAR.whole(&word.to_ascii_lowercase()).is_none()
        {
            names.push(word);
        }
        begins &= word.is_empty();
    }
    names.sort_unstable();
    names.dedup();
}

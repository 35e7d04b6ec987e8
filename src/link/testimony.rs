//! What two claims of different articles say of their being one fact: what is measured, when, where, of whom, in which
//! words. No part has to be known.
//!
//! Each piece of evidence weighs about ten times the logarithm of how much more often it stands between two figures that
//! are one fact than between two that only look alike; the weights were fitted on the labelled sets and rounded.

use super::{ClaimId, Linked};
use crate::claim::{Claim, Status};
use crate::lexicon::{METRICS, PLACES, Place, metric_family};
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::is_han;
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
        // of rates all too many are alike: another metric is another rate
        let metric = metric - if unlike && self.mention(a).kind == Kind::Percent { 10 } else { 0 };
        let score = metric
            + measures(one, other)
            + units(self.mention(a), self.mention(b))
            + periods(one, other)
            + places(one, other)
            + self.owners(a, b)
            + if one.status == other.status { 0 } else { -3 }
            + if one.in_title || other.in_title { 8 } else { 0 };
        Some((score, unlike))
    }

    /// What their words say: the metrics named near both figures, the places and days of both sentences, and in one
    /// language the words around them. Never less than nothing.
    pub(super) fn wording(&self, a: ClaimId, b: ClaimId) -> i32 {
        let (one, other) = (Words::of(self, a), Words::of(self, b));
        let shared = |here: &[&str], there: &[&str]| here.iter().filter(|word| there.contains(word)).count() as i32;
        let places = one.places.iter().filter(|place| other.places.contains(place)).count() as i32;
        let days = one.days.iter().any(|day| other.days.contains(day));
        shared(&one.metrics, &other.metrics).min(1) * 3
            + shared(&one.words, &other.words).min(3) * 9
            + places.min(2) * 5
            + if days { 3 } else { 0 }
    }

    fn owners(&self, a: ClaimId, b: ClaimId) -> i32 {
        match (self.owner(a), self.owner(b)) {
            (Some(a), Some(b)) if a == b => 8,
            (Some(_), Some(_)) => -7,
            _ => 0,
        }
    }
}

fn metrics(one: &Claim, other: &Claim) -> (i32, bool) {
    match (&one.metric, &other.metric) {
        (Some(a), Some(b)) if a.name == b.name => match (a.known, a.here && b.here) {
            (true, true) => (9, false),
            (true, false) => (6, false),
            _ => (0, false),
        },
        (Some(a), Some(b)) if a.known && b.known => match (a.root == b.root, a.here && b.here) {
            (true, _) => (-2, false),
            _ if metric_family(&a.name, &b.name) => (4, false),
            (_, true) => (-25, true),
            _ => (-12, true),
        },
        (Some(a), Some(b)) if a.known != b.known => (-5, false),
        _ => (0, false),
    }
}

fn measures(one: &Claim, other: &Claim) -> i32 {
    let ways = one.direction.zip(other.direction).is_some_and(|(a, b)| a != b);
    (if one.measure == other.measure { 0 } else { -18 }) - if ways { 20 } else { 0 }
}

fn units(one: &Mention, other: &Mention) -> i32 {
    let nouns = match (&one.unit, &other.unit) {
        (Unit::Count(a), Unit::Count(b)) => a != b && a.is_ascii() == b.is_ascii(),
        _ => false,
    };
    (if nouns { -6 } else { 0 }) - if one.qualifier == other.qualifier { 0 } else { 6 }
}

fn periods(one: &Claim, other: &Claim) -> i32 {
    match (&one.period, &other.period) {
        (Some(a), Some(b)) if a.is == b.is => 6,
        (Some(a), Some(b)) if a.is.contains(b.is) || b.is.contains(a.is) => 5,
        (Some(a), Some(b)) => {
            if a.here && b.here {
                -4
            } else {
                0
            }
        }
        (None, None) => 0,
        _ => -6,
    }
}

fn places(one: &Claim, other: &Claim) -> i32 {
    match (&one.scope, &other.scope) {
        (Some(a), Some(b)) if a.is == b.is => 6,
        (Some(a), Some(b)) if !a.assumed && !b.assumed => -3,
        (None, None) if one.owner.is_none() && other.owner.is_none() => -4,
        _ => 0,
    }
}

/// What a figure's sentence says in words.
struct Words<'r> {
    /// The metrics that are named between the figures before and behind.
    metrics: Vec<&'static str>,
    /// The words there: of English those of four letters or more, of Chinese each two characters.
    words: Vec<&'r str>,
    /// The places of the sentence.
    places: Vec<Place>,
    /// Its days and stretches of the calendar.
    days: Vec<crate::value::Period>,
}

impl<'r> Words<'r> {
    fn of(linked: &Linked<'r>, id: ClaimId) -> Self {
        let reading = linked.reading(id);
        let text = &*reading.article.text;
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
        let inside = |span: Span| sentence.start <= span.start && span.end <= sentence.end;
        let dates = reading.mentions.iter().filter(|mention| inside(mention.span));
        let mut places: Vec<Place> =
            PLACES.all(text, sentence.start as usize, sentence.end as usize).map(|(.., place)| place).collect();
        places.dedup();
        Words { metrics: metrics.collect(), words, places, days: dates.filter_map(|date| date.period).collect() }
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

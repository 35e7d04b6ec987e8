//! Names that the articles of a set lend each other: what one of them introduces, another calls by its name alone.

use super::again::plural_or_common;
use super::chinese;
use super::english::PERSONS;
use super::run::STOPS;
use super::says::is_person;
use super::{Known, Name, is_place};
use crate::claim::Reading;
use crate::claim::clause::slice;
use crate::lexicon::{METRICS, NAME_ENDINGS, NAME_LEADS, Sort, TELLING_WORDS};
use crate::text::around::{char_before, is_han, is_latin, skip_blanks, skip_blanks_back, word_at};
use crate::value::Map;

/// How often a set must name a thing, each article that borrows it counted once, before its name is lent: one that stands alone
/// could be misread.
const ENOUGH: u32 = 3;

/// Articles that borrow one name, at most: what more call so is a word.
const COMMON: usize = 24;

/// Names that one article borrows, at most.
const MOST: usize = 16;

/// The names that an article borrows from the others of its set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lent(Vec<Borrowed>);

/// A name of another article, in the forms by which this one may call it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Borrowed {
    name: Name,
    noun: String,
    forms: Vec<String>,
}

impl Lent {
    /// Whether nothing is borrowed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The names, as if the text had introduced them.
    pub(super) fn known(&self) -> Vec<Known> {
        let known = |Borrowed { name, noun, forms }: &Borrowed| Known {
            name: name.clone(),
            sort: Sort::Owner,
            noun: noun.clone(),
            forms: forms.clone(),
            count: 0,
            slight: false,
            borrowed: true,
        };
        self.0.iter().map(known).collect()
    }
}

/// A name that is lent.
struct Lender<'r> {
    known: &'r Known,
    /// How often all articles together name it.
    count: u32,
    forms: Vec<&'r str>,
}

/// What each article of a set borrows from the others. The order of the articles makes no difference.
pub fn lend<'r>(readings: impl IntoIterator<Item = &'r Reading>) -> Vec<Lent> {
    let readings: Vec<&Reading> = readings.into_iter().collect();
    // 宠物食品: what articles are about is a market, and no firm
    let mut topics: Map<&str, ()> = Map::new();
    for (topic, _) in readings.iter().flat_map(|reading| &reading.topics) {
        topics.entry(topic.as_str());
    }
    let mut lenders: Map<String, Lender> = Map::new();
    let named = readings.iter().flat_map(|reading| (0..reading.names.known.len()).map(move |name| (reading, name)));
    for (reading, index) in named {
        let known = &reading.names.known[index];
        if !is_lent(known) || topics.contains(known.name.as_str()) {
            continue;
        }
        let lower = known.name.as_str().to_ascii_lowercase();
        let lender = lenders.entry_or(lower, || Lender { known, count: 0, forms: Vec::new() });
        lender.count += known.count;
        lender.forms.push(known.name.as_str());
        lender.forms.extend(known.forms.iter().map(String::as_str));
        // what its own article calls it for short
        let at = reading.names.at.iter().filter(|at| at.name == index);
        lender.forms.extend(at.map(|at| at.span.of(&reading.article.text)));
        // of one name in several cases and with several nouns the one in small letters, and of those the first
        let rank = |known: &'r Known| {
            let small = known.name.as_str().contains(|c: char| c.is_ascii_lowercase());
            (!small, &known.name, &known.noun)
        };
        if rank(known) < rank(lender.known) {
            lender.known = known;
        }
    }
    let mut heads: Map<u64, Vec<usize>> = Map::new();
    let mut all = merged(lenders.into_values().collect());
    // "Nippon" is no name where there are Nippon Steel and Nippon Lace
    let mut begun: Map<&str, u32> = Map::new();
    for name in all.iter().map(|lender| lender.known.name.as_str()) {
        *begun.entry(first_word(name, 0)) += 1;
    }
    for (index, lender) in all.iter_mut().enumerate() {
        lender.forms.sort_unstable();
        lender.forms.dedup();
        let name = lender.known.name.as_str();
        lender.forms.retain(|form| *form == name || begun.get(*form).is_none_or(|count| *count < 2));
        for head in lender.forms.iter().filter_map(|form| head(form, 0)) {
            let at = heads.entry(head);
            if at.last() != Some(&index) {
                at.push(index);
            }
        }
    }
    if all.is_empty() || readings.len() < 2 {
        return vec![Lent::default(); readings.len()];
    }
    let borrowed: Vec<Vec<(usize, Borrowed)>> =
        readings.iter().map(|reading| borrowed(reading, &all, &heads)).collect();
    for (index, _) in borrowed.iter().flatten() {
        all[*index].count += 1;
    }
    let mut borrowers = vec![0; all.len()];
    borrowed.iter().flatten().for_each(|(index, _)| borrowers[*index] += 1);
    let known =
        |(index, name): (usize, Borrowed)| (all[index].count >= ENOUGH && borrowers[index] <= COMMON).then_some(name);
    borrowed.into_iter().map(|names| Lent(names.into_iter().filter_map(known).take(MOST).collect())).collect()
}

/// The lenders with those that are one taken together: Lowell is Lowell Motors, unless there is a Lowell Bank as well, and then it
/// says too little to be lent. They come in the order of their letters, the shorter before what it begins.
fn merged(all: Vec<Lender>) -> Vec<Lender> {
    let longer = |at: usize| {
        let own = &all[at].known.name;
        let begun = |other: &&Lender| {
            let (one, other) = (own.as_str().as_bytes(), other.known.name.as_str().as_bytes());
            other.len() > one.len() && other[..one.len()].eq_ignore_ascii_case(one)
        };
        let next = all[at + 1..].iter().take_while(begun);
        let fits = move |lender: &&Lender| own.meets(&lender.known.name);
        let mut fitting = next.filter(fits).map(|lender| lender.known.name.clone());
        (fitting.next(), fitting.next())
    };
    let into: Vec<(Option<Name>, Option<Name>)> = (0..all.len()).map(longer).collect();
    let mut kept: Vec<Lender> = Vec::with_capacity(all.len());
    // from the longest on, so that what is taken in has taken in what it begins with
    for (lender, into) in all.into_iter().zip(into).rev() {
        match into {
            (None, _) => kept.push(lender),
            (Some(name), None) => {
                if let Some(other) = kept.iter_mut().rev().find(|other| other.known.name == name) {
                    other.count += lender.count;
                    other.forms.extend(lender.forms);
                }
            }
            _ => {}
        }
    }
    kept.reverse();
    kept
}

/// Whether a name is one that others may mean: of a thing that figures belong to.
fn is_lent(known: &Known) -> bool {
    let name = known.name.as_str();
    let long = name.chars().count() > if name.chars().any(is_han) { 10 } else { 40 };
    // a person's office, and what any firm may be called
    let office = name.split(' ').any(|word| PERSONS.contains(&word));
    known.sort == Sort::Owner && !known.slight && !long && !office && !is_place(name) && !chinese::is_any(name)
}

/// What names that begin alike share: the first letters of the first word, in any case, or the first two characters.
fn head(text: &str, at: usize) -> Option<u64> {
    let mut letters = text[at..].chars();
    let first = letters.next()?;
    if is_han(first) {
        return letters.next().filter(|second| is_han(*second)).map(|second| (first as u64) << 32 | second as u64);
    }
    let word = || first_word(text, at).bytes().take(8);
    first.is_ascii_uppercase().then(|| word().fold(0, |head, byte| head << 8 | u64::from(byte.to_ascii_lowercase())))
}

/// The word at `at`, without what makes it a possessive.
fn first_word(text: &str, at: usize) -> &str {
    let word = word_at(text, at);
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// What an article calls of all that is lent, each with its number.
fn borrowed(reading: &Reading, all: &[Lender], heads: &Map<u64, Vec<usize>>) -> Vec<(usize, Borrowed)> {
    let text = &*reading.plain.text;
    let mut may: Map<usize, Vec<usize>> = Map::new();
    for (at, c) in text.char_indices() {
        let begins = is_han(c) || c.is_ascii_uppercase() && !char_before(text, at).is_some_and(is_latin);
        if !begins {
            continue;
        }
        for index in head(text, at).and_then(|head| heads.get(&head)).into_iter().flatten() {
            may.entry(*index).push(at);
        }
    }
    let mut lent = Vec::new();
    for (index, places) in may {
        let Lender { known, forms, .. } = &all[index];
        let own = |other: &Known| other.name.meets(&known.name) || forms.contains(&other.name.as_str());
        if reading.names.known.iter().any(own) {
            continue;
        }
        let called = if known.name.as_str().chars().any(is_han) {
            chinese::called(text, &places, forms)
        } else {
            called(text, &places, forms)
        };
        if !called.is_empty() {
            let name = known.name.clone();
            lent.push((index, Borrowed { noun: known.noun.clone(), forms: called, name }));
        }
    }
    lent
}

/// The forms by which a text calls a name in Latin letters, where one of them may begin at each of these places: none where
/// it is the source of what is told.
fn called(text: &str, places: &[usize], forms: &[&str]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for at in places.iter().copied() {
        let as_written = |form: &&&str| {
            text.get(at..at + form.len()).is_some_and(|here| {
                let shouted = here.chars().all(|c| !c.is_ascii_lowercase()) && form.len() >= 4;
                here == **form || shouted && here.eq_ignore_ascii_case(form)
            }) && !text[at + form.len()..].starts_with(is_latin)
        };
        let Some(len) = forms.iter().filter(as_written).map(|form| form.len()).max() else { continue };
        let word = slice(text, at, at + len);
        if !word.contains(' ') && (!tells_enough(word) || plural_or_common(text, word, at)) {
            continue;
        }
        if is_source(text, at, at + len) || is_person(text, word) {
            return Vec::new();
        }
        let form = word.to_owned();
        if !found.contains(&form) {
            found.push(form);
        }
    }
    found
}

/// Whether a single word says by itself what is meant.
fn tells_enough(word: &str) -> bool {
    let whole = |len: usize| len == word.len();
    word.len() >= 4
        && STOPS.whole(word).is_none()
        && !PERSONS.contains(&word)
        && !is_place(word)
        && NAME_ENDINGS.at(word, 0).is_none_or(|(len, _)| !whole(len))
        && NAME_LEADS.at(word, 0).is_none_or(|(len, _)| !whole(len))
        && METRICS.at(word, 0).is_none_or(|(len, _)| !whole(len))
}

/// Whether the name at `start..end` is told from, and not of: “according to Lowell”, “Lowell puts it at”, 青石数据显示.
pub(super) fn is_source(text: &str, start: usize, end: usize) -> bool {
    // what firms say of themselves as well
    const OF_THEMSELVES: &[&str] = &[
        "said",
        "says",
        "reported",
        "reports",
        "expects",
        "announced",
        "disclosed",
        "预计",
        "表示",
        "称",
        "介绍",
        "透露",
        "发布",
        "公布",
        "披露",
        "公告",
    ];
    const PUTS: &[&str] = &["puts", "put", "reckons", "counts", "analysts", "analyst", "research", "survey", "index"];
    let told = TELLING_WORDS.before(text, skip_blanks_back(text, start)).is_some_and(|(_, is_before)| is_before);
    let rest = text[end..].trim_start_matches(['\'', '’']);
    let after =
        skip_blanks(text, text.len() - rest.strip_prefix("s ").or(rest.strip_prefix('的')).unwrap_or(rest).len());
    let tells = TELLING_WORDS
        .at(text, after)
        .is_some_and(|(len, is_before)| !is_before && !OF_THEMSELVES.contains(&slice(text, after, after + len)));
    told || tells || PUTS.contains(&word_at(text, after))
}

//! Names that a text gives itself: firms, clubs, ports, offices; found by evidence, one name for all its short forms.

mod again;
mod area;
mod chinese;
mod english;
mod lent;
mod pieces;
mod run;
mod says;

use std::sync::Arc;

pub use lent::{Lent, lend};

use crate::lexicon::{LEGAL_ENDINGS, PLACES, Sort};
use crate::text::{Anywhere, Article, BlockKind, Span, sentences};

/// A name in its fullest form, without what only says how a firm is owned (Inc, 有限公司).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Arc<str>);

impl Name {
    /// The name of this form.
    ///
    /// ```
    /// use crossfoot::claim::Name;
    /// assert_eq!(Name::new("Lowell  Motors Inc.").as_str(), "Lowell Motors");
    /// assert_eq!(Name::new("青石电气股份有限公司").as_str(), "青石电气");
    /// ```
    pub fn new(form: &str) -> Self {
        let words: Vec<&str> = form.split_whitespace().collect();
        let joined = words.join(" ");
        let mut name = joined.as_str();
        while let Some(short) = LEGAL_ENDINGS.iter().find_map(|ending| {
            let rest = name.strip_suffix(ending)?;
            let whole = !ending.is_ascii() || rest.ends_with([' ', ',']);
            (whole && rest.trim_end_matches([' ', ',', '.']).chars().count() >= 2)
                .then(|| rest.trim_end_matches([' ', ',', '.']))
        }) {
            name = short;
        }
        Name(in_english(name).map_or_else(|| name.into(), Into::into))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether two texts that give these names mean one thing: the same words in any case, or one the beginning of the
    /// other by whole words, in Chinese but for an ending of firms.
    ///
    /// ```
    /// use crossfoot::claim::Name;
    /// assert!(Name::new("Lowell").meets(&Name::new("Lowell Motors")));
    /// assert!(Name::new("青石").meets(&Name::new("青石集团")));
    /// assert!(!Name::new("青石").meets(&Name::new("青石口医院")));
    /// ```
    pub fn meets(&self, other: &Name) -> bool {
        let (a, b) = (self.as_str(), other.as_str());
        let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        let Some((head, tail)) = long.split_at_checked(short.len()) else { return false };
        let whole = tail.is_empty()
            || tail.starts_with(' ') && short.len() >= 3
            || ["集团", "公司", "股份", "控股", "集团公司"].contains(&tail);
        whole && head.eq_ignore_ascii_case(short)
    }
}

/// The English name of what is called by Chinese places and a word for what it is: 上海港 is Shanghai Port.
fn in_english(name: &str) -> Option<String> {
    const ENDINGS: &[(&str, &str)] = &[
        ("港", " Port"),
        ("机场", " Airport"),
        ("国际机场", " International Airport"),
        ("大学", " University"),
        ("银行", " Bank"),
    ];
    let (mut rest, ending) = ENDINGS.iter().find_map(|(zh, en)| Some((name.strip_suffix(zh)?, *en)))?;
    let mut places = Vec::new();
    while let Some((len, place)) = PLACES.at(rest, 0) {
        places.push(place.name());
        rest = &rest[len..];
    }
    (rest.is_empty() && !places.is_empty()).then(|| places.join("-") + ending)
}

/// A name that an article gives.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its fullest form.
    pub name: Name,
    /// What sort of thing it is.
    pub sort: Sort,
    /// The noun that it is called by: *port*, *carmaker*; empty where the text gives none.
    pub noun: String,
    /// Other forms that the text uses.
    forms: Vec<String>,
    /// How often the text names it; the headline counts thrice.
    count: u32,
    /// Whether no more speaks for it than that it is named again: the article is not about it.
    slight: bool,
    /// Whether another article introduces it: only its own forms are looked for, and not what it might be called for short.
    borrowed: bool,
}

/// A place where an article names something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedAt {
    /// Where it stands, without a possessive ending.
    pub span: Span,
    /// Index into [`Names::known`].
    pub name: usize,
}

/// The names of an article.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// What is named.
    pub known: Vec<Known>,
    /// Where, in order.
    pub at: Vec<NamedAt>,
    /// What the whole article is about, if it is one thing.
    pub main: Option<usize>,
    /// The county, district or town that it is about, if it is one.
    pub area: Option<usize>,
}

/// Forms of names that are looked for as they are written, each with the index of its name.
struct Forms<'n> {
    words: Anywhere<'n>,
    of: Vec<(&'n str, usize)>,
}

impl<'n> Forms<'n> {
    fn new(of: Vec<(&'n str, usize)>) -> Self {
        Forms { words: Anywhere::of(of.iter().map(|(form, _)| *form)), of }
    }

    /// Every place in `text[span]` where one of them stands.
    fn find(&self, text: &str, span: Span) -> Vec<NamedAt> {
        let (block, mut found) = (span.of(text), Vec::new());
        if self.of.is_empty() {
            return found;
        }
        for at in 0..block.len() {
            for (form, name) in self.words.at(block, at).map(|index| self.of[index]) {
                if block.as_bytes()[at..].starts_with(form.as_bytes()) {
                    let start = span.start as usize + at;
                    found.push(NamedAt { span: Span::new(start, start + form.len()), name });
                }
            }
        }
        found
    }
}

/// Names that are followed through one article, at most.
const MOST_NAMES: usize = 64;

impl Names {
    /// Finds the names of an article, which borrows some from others.
    pub fn of(article: &Article, lent: &Lent) -> Names {
        let text = &*article.text;
        let mut names = Names { known: lent.known(), ..Names::default() };
        let blocks =
            || article.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Byline | BlockKind::Furniture));
        let title = article.blocks.iter().find(|block| block.kind == BlockKind::Title).map(|block| block.span);
        for block in blocks().filter(|block| !matches!(block.kind, BlockKind::Title | BlockKind::Heading)) {
            english::find(text, block.span, title, &mut names);
            chinese::find(text, block.span, &mut names);
            area::find(text, block.span, &mut names);
        }
        for block in blocks().filter(|block| matches!(block.kind, BlockKind::Title | BlockKind::Heading)) {
            chinese::find(text, block.span, &mut names);
            area::find(text, block.span, &mut names);
        }
        if names.known.is_empty() {
            return names;
        }
        let mut leads = 0;
        let mut counts = vec![0; names.known.len()];
        let (english, sites) = (english::ByFirst::of(&names.known), english::sites(&names.known));
        let chinese = chinese::forms(&names.known);
        for block in blocks() {
            let first = names.at.len();
            english::mark(text, block.span, &english, &sites, &mut names.at);
            chinese::mark(text, block.span, &chinese, &mut names.at);
            names.at[first..].sort_unstable_by_key(|at| (at.span, at.name));
            let weight = match block.kind {
                BlockKind::Title => 3,
                kind if kind.is_prose() && leads < 2 => 2,
                _ => 1,
            };
            leads += usize::from(block.kind.is_prose());
            names.at[first..].iter().for_each(|at| counts[at.name] += weight);
        }
        names.known.iter_mut().zip(counts).for_each(|(known, count)| known.count = count);
        names.without_kinds(text);
        // a dateline may stand on its own
        let leads = blocks().filter(|block| block.kind.is_prose()).take(2);
        let firsts = leads.filter_map(|block| sentences(text, block.span).into_iter().next());
        let first = firsts.into_iter().find(|sentence| !names.within(*sentence).is_empty());
        names.main = names.foremost(first);
        names.area = names.only_area();
        names
    }

    /// The one place without a table that the article names, more than in passing.
    fn only_area(&self) -> Option<usize> {
        let mut areas = self.known.iter().enumerate().filter(|(_, known)| known.sort == Sort::Area && known.count > 0);
        let (index, area) = areas.next()?;
        (areas.next().is_none() && area.count >= 3).then_some(index)
    }

    /// Forgets what is no name but a kind of thing, as one that is counted is: 28600家宠物医院, 全国宠物医院.
    fn without_kinds(&mut self, text: &str) {
        let kind = |at: &NamedAt| {
            let form = at.span.of(text);
            !form.is_ascii()
                && (chinese::is_counted(&text[..at.span.start as usize]) || chinese::is_all_of_a_place(form))
        };
        let kinds: Vec<usize> = self.at.iter().filter(|at| kind(at)).map(|at| at.name).collect();
        if kinds.is_empty() {
            return;
        }
        self.at.retain(|at| !kinds.contains(&at.name));
        kinds.into_iter().for_each(|kind| (self.known[kind].count, self.known[kind].slight) = (0, true));
    }

    /// The thing that the article names most, if it stands out; else what its first sentence, at `lead`, names first.
    fn foremost(&self, lead: Option<Span>) -> Option<usize> {
        let owners = self.known.iter().enumerate().filter(|(_, known)| known.sort == Sort::Owner && !known.slight);
        let (index, most) = owners.max_by_key(|(index, known)| (known.count, std::cmp::Reverse(*index)))?;
        let others = self.known.iter().enumerate().filter(|(other, k)| *other != index && k.sort == Sort::Owner);
        let next = others.map(|(_, known)| known.count).max().unwrap_or(0);
        if most.count >= 3 && most.count >= next * 2 {
            return Some(index);
        }
        // what the first sentence of the text is about, unless something else is named far more
        let lead = lead?;
        let first = self
            .within(lead)
            .first()
            .filter(|at| self.known[at.name].sort == Sort::Owner && !self.known[at.name].slight)?;
        let early = first.span.start - lead.start <= 120;
        (early && self.known[first.name].count * 2 >= most.count).then_some(first.name)
    }

    /// The names that stand in a span.
    pub fn within(&self, span: Span) -> &[NamedAt] {
        let first = self.at.partition_point(|at| at.span.start < span.start);
        let last = self.at.partition_point(|at| at.span.start < span.end);
        &self.at[first..last.max(first)]
    }

    /// Takes in a form of a name; one that begins a longer one, or is begun by it, is the same.
    fn add(&mut self, form: &str, sort: Sort, noun: &str) -> Option<usize> {
        let name = Name::new(form);
        let same = |known: &Known| known.name.meets(&name) || known.forms.iter().any(|known| known == form);
        if let Some(index) = self.known.iter().position(same) {
            let known = &mut self.known[index];
            if !form.is_ascii() && !known.forms.iter().any(|f| f == form) {
                known.forms.push(form.to_owned());
            }
            if name.as_str().len() > known.name.as_str().len() {
                known.forms.push(known.name.as_str().to_owned());
                known.name = name;
                known.sort = sort;
            } else if name != known.name && !known.forms.iter().any(|form| form == name.as_str()) {
                known.forms.push(name.as_str().to_owned());
            }
            if known.noun.is_empty() {
                known.noun = noun.to_owned();
            }
            return Some(index);
        }
        if self.known.len() >= MOST_NAMES {
            return None;
        }
        // what is printed in Chinese may be called in English
        let forms = if name.as_str() == form { Vec::new() } else { vec![form.to_owned()] };
        self.known.push(Known { name, sort, noun: noun.to_owned(), forms, count: 0, slight: false, borrowed: false });
        Some(self.known.len() - 1)
    }
}

/// Whether a word is the name of a place.
fn is_place(word: &str) -> bool {
    PLACES.at(word, 0).is_some_and(|(len, _)| len == word.len())
}

//! A large set divided into groups of articles that have nothing to do with each other: no figure of one can be held
//! against a figure of another, so that each group can be checked by itself, wherever.
//!
//! Two articles are of one group when they share a topic (or a variant of its name), a firm (or a longer form of its name),
//! a metric that is told of one place, or of one in the other; two currencies with a rate between them, while few articles
//! tell of these; a figure but for the place of its point, or a level with its growth; a subject that few tell of; or values
//! that let them be taken for two tellings of the same things. Of what two articles share, more may count here than in the
//! check, never less.

use std::collections::HashMap;

use super::kin::COMMON_SUBJECT;
use super::meeting::{ABOUT, ALIKE, METRIC, OWNER, RATE, SAME, TOPIC, VALUE};
use crate::value::Decimal;

/// Articles that print one value, at most, for the value to join any: a little more than the check takes.
const COMMON: usize = 16;

/// Figures that say the same in both scripts, at most, for them to join any.
const COMMON_SAME: usize = 24;

/// What shared values must weigh together: as for articles of which two figures may be one.
const ENOUGH: u32 = 5;

/// Words of a topic's name whose shorter forms are looked for.
const MOST_WORDS: usize = 8;

/// Divides articles by their keys. Articles are numbered in the order in which they are added.
///
/// ```
/// use crossfoot::link::Groups;
///
/// let mut groups = Groups::default();
/// for keys in [&["topic:iced tea"][..], &["topic:coffee"], &["owner:lowell", "topic:bottled iced tea"]] {
///     groups.add(keys);
/// }
/// assert_eq!(groups.divide(), [vec![0, 2], vec![1]]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Groups {
    keys: HashMap<String, u32>,
    /// For each article its keys, in order.
    articles: Vec<Vec<u32>>,
}

impl Groups {
    /// Adds an article by its keys.
    pub fn add(&mut self, keys: &[impl AsRef<str>]) {
        let mut own: Vec<u32> = Vec::with_capacity(keys.len());
        for key in keys {
            let next = self.keys.len() as u32;
            own.push(match self.keys.get(key.as_ref()) {
                Some(known) => *known,
                None => *self.keys.entry(key.as_ref().to_owned()).or_insert(next),
            });
        }
        own.sort_unstable();
        own.dedup();
        self.articles.push(own);
    }

    /// The groups, each with its articles in order, by their first articles.
    pub fn divide(self) -> Vec<Vec<usize>> {
        let mut names: Vec<&str> = vec![""; self.keys.len()];
        for (name, key) in &self.keys {
            names[*key as usize] = name;
        }
        let mut joined = Joined((0..self.articles.len()).collect());
        let mut holders: Vec<Vec<usize>> = vec![Vec::new(); names.len()];
        for (article, keys) in self.articles.iter().enumerate() {
            keys.iter().for_each(|key| holders[*key as usize].push(article));
        }
        for (name, holders) in names.iter().zip(&holders) {
            let joins = name.starts_with(TOPIC)
                || name.starts_with(OWNER)
                // what lies in one place need not meet there
                || name.starts_with(METRIC) && !name.contains(" <")
                || (name.starts_with(RATE) || name.starts_with(ALIKE)) && holders.len() <= COMMON
                || name.starts_with(ABOUT) && holders.len() <= COMMON_SUBJECT;
            if joins {
                holders.windows(2).for_each(|pair| joined.unite(pair[0], pair[1]));
            }
        }
        self.join_places(&names, &holders, &mut joined);
        self.join_forms(&names, &holders, &mut joined);
        self.join_scripts(&names, &holders, &mut joined);
        self.join_kin(&names, &holders, &mut joined);
        let mut of_root: HashMap<usize, usize> = HashMap::new();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for article in 0..self.articles.len() {
            let group = *of_root.entry(joined.root(article)).or_insert_with(|| {
                groups.push(Vec::new());
                groups.len() - 1
            });
            groups[group].push(article);
        }
        groups
    }

    /// Joins what is told of a place with what is told of places in it, and what names no place with all.
    fn join_places(&self, names: &[&str], holders: &[Vec<usize>], joined: &mut Joined) {
        for (key, name) in names.iter().enumerate().filter(|(_, name)| name.starts_with(METRIC)) {
            let around = name.split_once(" <").map(|(what, place)| format!("{what} @{place}"));
            let any = name.split_once(" @").map(|(what, _)| format!("{what} @*"));
            for other in around.iter().chain(&any).filter_map(|other| self.keys.get(other)) {
                let other = holders[*other as usize][0];
                holders[key].iter().for_each(|article| joined.unite(*article, other));
            }
        }
    }

    /// Joins those whose topics or firms are named in a longer and in a shorter form.
    fn join_forms(&self, names: &[&str], holders: &[Vec<usize>], joined: &mut Joined) {
        // a topic's words may stand in any order but for the last
        let mut topics: HashMap<Vec<&str>, usize> = HashMap::new();
        for (key, name) in names.iter().enumerate() {
            if let Some(words) = name.strip_prefix(TOPIC).map(in_order) {
                topics.insert(words, key);
            }
        }
        for (words, &key) in &topics {
            for shorter in shorter_forms(words) {
                if let Some(&other) = topics.get(&shorter) {
                    joined.unite(holders[key][0], holders[other][0]);
                }
            }
        }
        for (key, name) in names.iter().enumerate() {
            let Some(owner) = name.strip_prefix(OWNER) else { continue };
            let words = owner.match_indices(' ').map(|(at, _)| &owner[..at]);
            let endings = ["集团公司", "集团", "公司", "股份", "控股"];
            let bare = endings.iter().filter_map(|ending| owner.strip_suffix(ending));
            for shorter in words.chain(bare) {
                if let Some(&other) = self.keys.get(&format!("{OWNER}{shorter}")) {
                    joined.unite(holders[key][0], holders[other as usize][0]);
                }
            }
        }
    }

    /// Joins those that tell one figure of a name in Latin letters and of one in Chinese: the two may be one.
    fn join_scripts(&self, names: &[&str], holders: &[Vec<usize>], joined: &mut Joined) {
        for (key, name) in names.iter().enumerate() {
            let Some(told) = name.strip_prefix(SAME).and_then(|rest| rest.strip_prefix("latin ")) else { continue };
            let Some(&other) = self.keys.get(&format!("{SAME}han {told}")) else { continue };
            let (latin, han) = (&holders[key], &holders[other as usize]);
            if latin.len() + han.len() <= COMMON_SAME {
                latin.iter().chain(han).for_each(|article| joined.unite(latin[0], *article));
            }
        }
    }

    /// Joins those that share values enough to be taken for two tellings of the same things.
    fn join_kin(&self, names: &[&str], holders: &[Vec<usize>], joined: &mut Joined) {
        let weights: Vec<u32> = names.iter().map(|name| name.strip_prefix(VALUE).map_or(0, weight)).collect();
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        for (key, holders) in holders.iter().enumerate() {
            if weights[key] == 0 || holders.len() > COMMON {
                continue;
            }
            for (n, a) in holders.iter().enumerate() {
                pairs.extend(holders[n + 1..].iter().map(|b| (*a as u32, *b as u32)));
            }
        }
        pairs.sort_unstable();
        pairs.dedup();
        let rare = |key: &u32| holders[*key as usize].len() <= COMMON;
        let latin = |article: usize| self.names_of(article, names).any(|name| name.is_ascii());
        let han = |article: usize| self.names_of(article, names).any(|name| !name.is_ascii());
        for (a, b) in pairs {
            let (a, b) = (a as usize, b as usize);
            if joined.root(a) == joined.root(b) {
                continue;
            }
            let there = &self.articles[b];
            let values = self.articles[a].iter().filter(|key| names[**key as usize].starts_with(VALUE));
            let shared: Vec<u32> = values.filter(|key| there.binary_search(key).is_ok()).copied().collect();
            let sum: u32 = shared.iter().filter(|key| rare(key)).map(|key| weights[*key as usize]).sum();
            // what is told in two scripts is one event already where two values agree
            let telling = shared.iter().filter(|key| weights[**key as usize] > 0).count();
            let scripts = || latin(a) && han(b) || latin(b) && han(a);
            if sum >= ENOUGH || (telling >= 2 || shared.len() >= 4) && scripts() {
                joined.unite(a, b);
            }
        }
    }

    /// The names of topics and firms in an article.
    fn names_of<'a>(&'a self, article: usize, names: &'a [&str]) -> impl Iterator<Item = &'a str> {
        let names = self.articles[article].iter().map(|key| names[*key as usize]);
        names.filter_map(|name| name.strip_prefix(TOPIC).or_else(|| name.strip_prefix(OWNER)))
    }
}

/// The most that a value can weigh for two articles that share it: by its digits, and none where it has only one.
fn weight(value: &str) -> u32 {
    let number = value.rsplit(' ').next().and_then(|number| number.parse::<Decimal>().ok()).unwrap_or_default();
    match number.precision() {
        0 => 0,
        // a single digit says something where it is of millions
        1 => u32::from(number >= Decimal::from(1_000_000)),
        2 => 2,
        3 => 3,
        _ => 4,
    }
}

/// The words of a name: the last one first, the others in the order of the alphabet.
fn in_order(name: &str) -> Vec<&str> {
    let mut words: Vec<&str> = name.split(' ').collect();
    words.rotate_right(1);
    words[1..].sort_unstable();
    words
}

/// What is left of a name with fewer words, two at least, the last one among them.
fn shorter_forms<'w>(words: &[&'w str]) -> Vec<Vec<&'w str>> {
    let Some((last, others)) = words.split_first() else { return Vec::new() };
    let others = &others[..others.len().min(MOST_WORDS)];
    let some = 1..(1u32 << others.len()).saturating_sub(1);
    let chosen = some.map(|set| {
        let kept = others.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0).map(|(_, word)| *word);
        std::iter::once(*last).chain(kept).collect()
    });
    chosen.collect()
}

/// Which articles are of one group.
struct Joined(Vec<usize>);

impl Joined {
    fn root(&mut self, mut article: usize) -> usize {
        while self.0[article] != article {
            self.0[article] = self.0[self.0[article]];
            article = self.0[article];
        }
        article
    }

    fn unite(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(articles: &[&[&str]]) -> Vec<Vec<usize>> {
        let mut groups = Groups::default();
        articles.iter().for_each(|keys| groups.add(keys));
        groups.divide()
    }

    #[test]
    fn a_shared_name_joins_and_so_does_a_shorter_form_of_it() {
        assert_eq!(
            groups(&[&["topic:a b c"], &["topic:b c"], &["topic:c"], &["topic:c b"]]),
            [vec![0, 1], vec![2], vec![3]]
        );
        assert_eq!(groups(&[&["owner:lowell motors"], &["owner:lowell"], &["owner:lowellton"]]), [vec![0, 1], vec![2]]);
        assert_eq!(groups(&[&["owner:青石集团"], &["owner:青石"], &["owner:青石口"]]), [vec![0, 1], vec![2]]);
        assert_eq!(groups(&[&["rate:CNY/USD"], &["rate:CNY/USD"], &["rate:CNY/JPY"]]), [vec![0, 1], vec![2]]);
    }

    #[test]
    fn a_place_joins_with_those_in_it_and_not_these_with_each_other() {
        let (hangzhou, nanjing): (&[&str], &[&str]) =
            (&["metric:gdp @Hangzhou", "metric:gdp <China"], &["metric:gdp @Nanjing", "metric:gdp <China"]);
        assert_eq!(groups(&[hangzhou, nanjing, &["metric:cpi @China"]]), [vec![0], vec![1], vec![2]]);
        assert_eq!(groups(&[hangzhou, nanjing, &["metric:gdp @China"]]), [vec![0, 1, 2]]);
        assert_eq!(groups(&[hangzhou, nanjing, &["metric:gdp @*"]]), [vec![0, 1, 2]]);
    }

    #[test]
    fn one_shared_value_joins_none_and_two_rare_long_ones_do() {
        let one: &[&str] = &["value:CNY 505000000", "value:% 27.4"];
        assert_eq!(groups(&[one, one]), [vec![0, 1]]);
        assert_eq!(groups(&[one, &["value:CNY 505000000"]]), [vec![0], vec![1]]);
        assert_eq!(groups(&[&["value:% 12", "value:% 15"], &["value:% 12", "value:% 15"]]), [vec![0], vec![1]]);
        // what everybody prints says nothing
        assert_eq!(groups(&[one; COMMON + 1]).len(), COMMON + 1);
    }

    #[test]
    fn scripts_are_joined_by_less() {
        let english: &[&str] = &["topic:iced tea", "value:% 12", "value:% 15"];
        let chinese: &[&str] = &["topic:冰茶", "value:% 12", "value:% 15"];
        assert_eq!(groups(&[english, chinese]), [vec![0, 1]]);
        assert_eq!(
            groups(&[&["same:latin % 12.4 sales growth actual"], &["same:han % 12.4 sales growth actual"]]),
            [vec![0, 1]]
        );
    }
}

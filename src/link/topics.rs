//! Joins the names of one topic: variants within a language, and across languages by articles that use both.

use std::cmp::Reverse;

use super::ClaimId;
use super::evidence::same_names;
use crate::claim::{Reading, Topic};
use crate::lexicon::made_of;
use crate::value::Map;

/// The canonical topic of each name in the set.
#[derive(Clone, Debug, Default)]
pub struct Topics {
    /// Name to index of its canonical one in `names`.
    canonical: Map<Topic, usize>,
    names: Vec<Topic>,
    /// The same of names that only stand before a metric. Their numbers go on behind those of `names`.
    stated: Map<Topic, usize>,
}

impl Topics {
    /// Joins the topics of all readings.
    ///
    /// Two names are joined when one is a variant of the other, or when one article (at least) has both as its foremost
    /// name in its language (a Chinese headline over an English body), or when the same figures are told of both, or when each
    /// is the other's translation word for word.
    pub fn join(readings: &[&Reading], twins: &[(ClaimId, ClaimId)]) -> Topics {
        let mut counts: Map<&Topic, u32> = Map::new();
        for (topic, count) in readings.iter().flat_map(|r| &r.topics) {
            *counts.entry(topic) += count;
        }
        let mut names: Vec<&Topic> = counts.iter().map(|(name, _)| *name).collect();
        names.sort_by_key(|name| Reverse(counts[name]));
        let mut index: Map<&Topic, usize> = Map::new();
        index.extend(names.iter().enumerate().map(|(i, name)| (*name, i)));
        let mut parent: Vec<usize> = (0..names.len()).collect();
        join_variants(&names, &mut parent);
        for reading in readings {
            let foremost = |chinese: bool| {
                let named = reading.topics.iter().filter(|(_, count)| *count > 0);
                named.map(|(t, _)| t).find(|t| t.is_chinese() == chinese).map(|t| index[t])
            };
            if let (Some(a), Some(b)) = (foremost(true), foremost(false)) {
                unite(&mut parent, a, b);
            }
        }
        let mut made: Map<Vec<u16>, (Option<usize>, Option<usize>)> = Map::new();
        for (i, name) in names.iter().enumerate() {
            let Some(things) = made_of(name.as_str()) else { continue };
            let (latin, chinese) = made.entry(things);
            let slot = if name.is_chinese() { chinese } else { latin };
            *slot = slot.or(Some(i));
        }
        for both in made.values() {
            if let (Some(a), Some(b)) = *both {
                unite(&mut parent, a, b);
            }
        }
        for (latin, chinese) in same_names(readings, twins, |claim| claim.topic.as_ref().map(|topic| topic.is.as_str()))
        {
            let known = |name: &str| index.get(&Topic::new(name)).copied();
            if let (Some(a), Some(b)) = (known(latin), known(chinese)) {
                unite(&mut parent, a, b);
            }
        }
        let mut topics = Topics::default();
        let mut slots: Map<usize, usize> = Map::new();
        for (i, name) in names.iter().enumerate() {
            let root = find(&mut parent, i);
            let slot = *slots.entry_or(root, || {
                topics.names.push((*name).clone());
                topics.names.len() - 1
            });
            // an English name stands for the group where there is one
            if topics.names[slot].is_chinese() && !name.is_chinese() {
                topics.names[slot] = (*name).clone();
            }
            topics.canonical.insert((*name).clone(), slot);
        }
        topics.take_in_stated(readings);
        topics
    }

    /// Numbers what only stands right before a metric (*tea* sales): a name, and its translation word for word, has one number.
    fn take_in_stated(&mut self, readings: &[&Reading]) {
        let mut made: Map<Vec<u16>, usize> = Map::new();
        made.extend(self.canonical.iter().filter_map(|(name, id)| Some((made_of(name.as_str())?, *id))));
        let stated = readings.iter().flat_map(|reading| &reading.claims).filter_map(|claim| claim.topic.as_ref());
        let mut next = self.names.len();
        for topic in stated.filter(|topic| topic.here).map(|topic| &topic.is) {
            if self.id_of_stated(topic).is_none() {
                let id = made_of(topic.as_str()).map_or(next, |things| *made.entry_or(things, || next));
                self.stated.insert(topic.clone(), id);
                next += 1;
            }
        }
    }

    /// The number of a topic, be it no more than what stands before a metric.
    pub fn id_of_stated(&self, topic: &Topic) -> Option<usize> {
        self.id(topic).or_else(|| self.stated.get(topic).copied())
    }

    /// The number of the topic that this name belongs to.
    pub fn id(&self, topic: &Topic) -> Option<usize> {
        self.canonical.get(topic).copied()
    }

    /// The name that stands for topic `id`.
    pub fn name(&self, id: usize) -> &str {
        self.names[id].as_str()
    }
}

/// Unites names that are variants; only names with the same last word are held against each other.
fn join_variants(names: &[&Topic], parent: &mut [usize]) {
    let mut by_head: Map<&str, Vec<usize>> = Map::new();
    for (i, name) in names.iter().enumerate() {
        by_head.entry(name.as_str().rsplit(' ').next().unwrap_or_default()).push(i);
    }
    for group in by_head.values() {
        for (n, &a) in group.iter().enumerate().take(64) {
            for &b in group[n + 1..].iter().take(64) {
                if names[a].is_variant_of(names[b]) {
                    unite(parent, a, b);
                }
            }
        }
    }
}

fn find(parent: &mut [usize], mut i: usize) -> usize {
    while parent[i] != i {
        parent[i] = parent[parent[i]];
        i = parent[i];
    }
    i
}

fn unite(parent: &mut [usize], a: usize, b: usize) {
    let (a, b) = (find(parent, a), find(parent, b));
    parent[a.max(b)] = a.min(b);
}

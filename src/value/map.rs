//! A map in the order of its keys. The standard library's does the same, and each kind of key and value that it is used
//! for weighs four times as much in the browser.

use std::borrow::Borrow;
use std::ops::Index;

use serde::{Serialize, Serializer};

/// Keys with their values, in the order of the keys. A set is a map to nothing.
///
/// ```
/// use crossfoot::value::Map;
/// let mut counts: Map<&str, u32> = Map::new();
/// for word in ["b", "a", "b"] {
///     *counts.entry(word) += 1;
/// }
/// assert_eq!(counts.into_iter().collect::<Vec<_>>(), [("a", 1), ("b", 2)]);
/// ```
#[derive(Clone, Debug)]
pub struct Map<K, V> {
    /// In the order in which they came, so that no key moves for another.
    rows: Vec<(K, V)>,
    /// The rows in the order of their keys: four bytes each are all that an insertion moves, by one piece of code for
    /// all maps.
    order: Vec<u32>,
}

impl<K: Ord, V> Map<K, V> {
    /// An empty map.
    pub const fn new() -> Self {
        Map { rows: Vec::new(), order: Vec::new() }
    }

    /// The value of a key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|row| &self.rows[row].1)
    }

    /// Whether there is such a key.
    pub fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// The value of a key, a default one where there was none.
    pub fn entry(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        self.entry_or(key, V::default)
    }

    /// The value of a key, that one where there was none.
    pub fn entry_or(&mut self, key: K, value: impl FnOnce() -> V) -> &mut V {
        let row = self.find(&key).unwrap_or_else(|place| {
            self.rows.push((key, value()));
            put(&mut self.order, place)
        });
        &mut self.rows[row].1
    }

    /// Gives a key a value, in place of the one it had.
    pub fn insert(&mut self, key: K, value: V) {
        match self.find(&key) {
            Ok(row) => self.rows[row].1 = value,
            Err(place) => {
                self.rows.push((key, value));
                put(&mut self.order, place);
            }
        }
    }

    /// The values, in the order of their keys.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.iter().map(|(_, value)| value)
    }

    /// The values, in the order of their keys.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.into_iter().map(|(_, value)| value)
    }

    /// The rows, in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {
        self.order.iter().map(|row| &self.rows[*row as usize])
    }

    /// The row of a key, or its place in the order.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        // keys come in their order more often than not
        if self.order.last().is_none_or(|last| self.rows[*last as usize].0.borrow() < key) {
            return Err(self.order.len());
        }
        let found = self.order.binary_search_by(|row| self.rows[*row as usize].0.borrow().cmp(key));
        found.map(|place| self.order[place] as usize)
    }
}

/// Puts the next row at its place in the order, and tells its number.
fn put(order: &mut Vec<u32>, place: usize) -> usize {
    let row = order.len();
    order.insert(place, row as u32);
    row
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Map { rows: Vec::new(), order: Vec::new() }
    }
}

impl<K: Ord, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(mut self) -> Self::IntoIter {
        // each row goes to its place, which frees the one that it came from
        for start in 0..self.order.len() {
            let mut place = start;
            loop {
                let from = std::mem::replace(&mut self.order[place], place as u32) as usize;
                if from == start {
                    break;
                }
                self.rows.swap(place, from);
                place = from;
            }
        }
        self.rows.into_iter()
    }
}

impl<K: Ord, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, rows: I) {
        rows.into_iter().for_each(|(key, value)| self.insert(key, value));
    }
}

impl<K: Ord + Borrow<Q>, Q: Ord + ?Sized, V> Index<&Q> for Map<K, V> {
    type Output = V;

    fn index(&self, key: &Q) -> &V {
        self.get(key).expect("a key of the map")
    }
}

impl<K: Ord + PartialEq, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl<K: Ord + Eq, V: Eq> Eq for Map<K, V> {}

impl<K: Ord + Serialize, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, value)))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn it_holds_what_the_standard_map_holds() {
        let (mut ours, mut standard) = (Map::new(), BTreeMap::new());
        let mut number = 1_u64;
        for turn in 0..20_000 {
            number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let key = (number >> 33) % 3_000;
            match turn % 3 {
                0 => {
                    ours.insert(key, turn);
                    standard.insert(key, turn);
                }
                1 => {
                    *ours.entry(key) += turn;
                    *standard.entry(key).or_default() += turn;
                }
                _ => assert_eq!(ours.get(&key), standard.get(&key)),
            }
        }
        assert!(ours.values().eq(standard.values()));
        assert!(ours.into_iter().eq(standard));
    }

    #[test]
    fn maps_are_equal_whatever_came_first() {
        let (mut one, mut other) = (Map::new(), Map::new());
        one.extend([("a", 1), ("b", 2)]);
        other.extend([("b", 2), ("a", 1)]);
        assert_eq!(one, other);
        *other.entry_or("c", || 3) += 1;
        assert_ne!(one, other);
    }
}

//! Joins the names of one firm, port or club over the articles of a set.

use super::ClaimId;
use super::evidence::same_names;
use crate::claim::{Name, Reading};
use crate::lexicon::{sounds, spelled};

/// The names that figures of the set are told of, each with the number of what it names.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// In the order of the names, in small letters.
    names: Vec<(String, Name, usize)>,
    /// For each number the row of the name that stands for it.
    shown: Vec<usize>,
}

impl Owners {
    /// Joins the names of all readings: alike in any case, one the other with more words or an ending of firms, or in two
    /// scripts with the same figures told of both.
    pub fn join(readings: &[&Reading], twins: &[(ClaimId, ClaimId)]) -> Owners {
        let mut names: Vec<(String, Name, usize)> = Vec::new();
        for claim in readings.iter().flat_map(|reading| &reading.claims) {
            if let Some(owner) = &claim.owner {
                names.push((owner.is.as_str().to_ascii_lowercase(), owner.is.clone(), 0));
            }
        }
        names.sort_unstable();
        names.dedup_by(|a, b| a.0 == b.0);
        // a name stands right behind the shorter ones that begin it
        let mut first = 0;
        for at in 1..names.len() {
            let same = names[first].1.meets(&names[at].1);
            if !same {
                first = at;
            }
            names[at].2 = first;
        }
        let mut owners = Owners { names, shown: Vec::new() };
        let names = same_names(readings, twins, |claim| claim.owner.as_ref().map(|owner| owner.is.as_str()));
        for (latin, chinese) in names {
            owners.unite(latin, chinese);
        }
        owners.join_by_sound();
        owners.shown = Owners::shown(&owners.names);
        owners
    }

    /// Joins a name in Latin letters and a Chinese one that is read as it is spelled, where no other of the set is.
    fn join_by_sound(&mut self) {
        let mut rows: Vec<(String, bool, usize)> = Vec::new();
        for (_, name, number) in &self.names {
            let latin = name.as_str().is_ascii();
            let heard = if latin { spelled(name.as_str()) } else { sounds(name.as_str()) };
            rows.extend(heard.into_iter().map(|sound| (sound, latin, *number)));
        }
        rows.sort_unstable();
        rows.dedup();
        for same in rows.chunk_by(|a, b| a.0 == b.0) {
            if let [(_, false, chinese), (_, true, latin)] = same {
                self.names
                    .iter_mut()
                    .filter(|(.., number)| number == chinese)
                    .for_each(|(.., number)| *number = *latin);
            }
        }
    }

    /// Gives what the second name names the number of what the first one does.
    fn unite(&mut self, first: &str, second: &str) {
        let id = |name: &str| self.id(&Name::new(name));
        if let (Some(number), Some(other)) = (id(first), id(second)) {
            self.names.iter_mut().filter(|(.., id)| *id == other).for_each(|(.., id)| *id = number);
        }
    }

    /// The name that stands for all of what has this number: one in Latin letters where there is one.
    pub fn name(&self, id: usize) -> &str {
        self.names[self.shown[id]].1.as_str()
    }

    /// For each number the row of its name.
    fn shown(names: &[(String, Name, usize)]) -> Vec<usize> {
        let mut shown: Vec<usize> = (0..names.len()).collect();
        for (row, (_, name, id)) in names.iter().enumerate().rev() {
            if name.as_str().is_ascii() || !names[shown[*id]].1.as_str().is_ascii() {
                shown[*id] = row;
            }
        }
        shown
    }

    /// The number of what is named so.
    pub fn id(&self, name: &Name) -> Option<usize> {
        let key = name.as_str().to_ascii_lowercase();
        let at = self.names.binary_search_by(|(other, ..)| other.as_str().cmp(&key)).ok()?;
        Some(self.names[at].2)
    }
}

//! Joins the names of one firm, port or club over the articles of a set.

use crate::claim::{Name, Reading};

/// The names that figures of the set are told of, each with the number of what it names.
#[derive(Clone, Debug, Default)]
pub struct Owners {
    /// In the order of the names, in small letters.
    names: Vec<(String, Name, usize)>,
}

impl Owners {
    /// Joins the names of all readings: alike in any case, or one the other with more words or an ending of firms.
    pub fn join(readings: &[&Reading]) -> Owners {
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
        Owners { names }
    }

    /// The number of what is named so.
    pub fn id(&self, name: &Name) -> Option<usize> {
        let key = name.as_str().to_ascii_lowercase();
        let at = self.names.binary_search_by(|(other, ..)| other.as_str().cmp(&key)).ok()?;
        Some(self.names[at].2)
    }
}

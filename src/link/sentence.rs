//! The claims of one sentence, for the checks that look at what stands together.

use super::{ClaimId, Linked};
use crate::claim::{Claim, Reading, Relation};
use crate::mention::Mention;

/// The claims of one sentence.
#[derive(Clone, Copy, Debug)]
pub struct Sentence<'r> {
    /// Index of the article.
    pub article: usize,
    /// Its reading.
    pub reading: &'r Reading,
    /// Index of the first claim in the reading.
    pub first: usize,
    /// The claims.
    pub claims: &'r [Claim],
}

impl<'r> Sentence<'r> {
    /// The identity of a claim, by its place in the sentence.
    pub fn id(&self, index: usize) -> ClaimId {
        ClaimId { article: self.article, claim: self.first + index }
    }

    /// The figure of a claim, by its place in the sentence.
    pub fn mention(&self, index: usize) -> &'r Mention {
        &self.reading.mentions[self.claims[index].mention]
    }

    /// The words.
    pub fn text(&self) -> &'r str {
        self.claims.first().map_or("", |claim| claim.sentence.of(&self.reading.plain.text))
    }
}

impl<'r> Linked<'r> {
    /// The sentences with figures of the articles in focus: gathered, since an iterator that does the work would be
    /// compiled anew into every check.
    pub fn sentences(&self) -> std::vec::IntoIter<Sentence<'r>> {
        let mut found = Vec::new();
        for &article in self.focus() {
            let reading = self.readings()[article];
            let mut first = 0;
            for claims in reading.claims.chunk_by(|a, b| a.sentence == b.sentence) {
                found.push(Sentence { article, reading, first, claims });
                first += claims.len();
            }
        }
        found.into_iter()
    }

    /// What the sentences of the articles in focus tie together, each with the index of its article.
    pub fn relations(&self) -> std::vec::IntoIter<(usize, &'r Relation)> {
        let mut found = Vec::new();
        for &article in self.focus() {
            for relation in &self.readings()[article].relations {
                found.push((article, relation));
            }
        }
        found.into_iter()
    }
}

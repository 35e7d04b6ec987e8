//! A figure of the set, whether it states something or is a date.

use super::{ClaimId, Linked};
use crate::claim::Reading;
use crate::mention::Mention;
use crate::text::{Article, Span};

/// A figure of the set: its article, and its index among that reading's mentions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Figure {
    /// Index of the reading.
    pub article: usize,
    /// Index of the mention in it.
    pub mention: usize,
}

impl<'r> Linked<'r> {
    /// The figure of a claim.
    pub fn figure(&self, id: ClaimId) -> Figure {
        Figure { article: id.article, mention: self.claim(id).mention }
    }

    /// The mention of a figure.
    pub fn mention_of(&self, figure: Figure) -> &'r Mention {
        &self.readings()[figure.article].mentions[figure.mention]
    }

    /// The article that a figure stands in.
    pub fn article_of(&self, figure: Figure) -> &'r Article {
        &self.readings()[figure.article].article
    }

    /// A figure as printed.
    pub fn surface_of(&self, figure: Figure) -> &'r str {
        self.mention_of(figure).span.of(&self.article_of(figure).text)
    }

    /// The claim of a figure; `None` for a date.
    pub fn claim_of(&self, figure: Figure) -> Option<ClaimId> {
        let claims = &self.readings()[figure.article].claims;
        let claim = claims.binary_search_by_key(&figure.mention, |claim| claim.mention).ok()?;
        Some(ClaimId { article: figure.article, claim })
    }

    /// The sentence of a figure; for a date without a claim in its sentence, its own words.
    pub fn sentence_of(&self, figure: Figure) -> Span {
        let (reading, span): (&Reading, Span) = (self.readings()[figure.article], self.mention_of(figure).span);
        let next = reading.claims.partition_point(|claim| claim.sentence.end <= span.start);
        reading.claims.get(next).map(|claim| claim.sentence).filter(|s| s.start <= span.start).unwrap_or(span)
    }
}

//! What the reader says of pairs of figures and of whole articles, against or beyond what the texts say.

use super::{ClaimId, Figure, Linked, Overlay};
use crate::claim::Reading;
use crate::value::Width;

/// The parts of an overlay that change no reading, but what is held against what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ties {
    /// Pairs that are not the same thing, in both directions, in order.
    apart: Vec<(Figure, Figure)>,
    /// Pairs that are the same thing.
    alike: Vec<(Figure, Figure)>,
    /// Articles that are no witnesses, in order.
    unheard: Vec<usize>,
}

impl Ties {
    /// The ties of an overlay, as far as they are of this set.
    pub(super) fn new(overlay: &Overlay, readings: &[&Reading]) -> Ties {
        let known = |figure: Figure| readings.get(figure.article).is_some_and(|r| figure.mention < r.mentions.len());
        let known = |pairs: &[(Figure, Figure)]| -> Vec<(Figure, Figure)> {
            pairs.iter().copied().filter(|(a, b)| a != b && known(*a) && known(*b)).collect()
        };
        let mut apart = known(&overlay.apart);
        apart.extend(known(&overlay.apart).into_iter().map(|(a, b)| (b, a)));
        apart.sort_unstable();
        apart.dedup();
        let mut unheard = overlay.unheard.clone();
        unheard.retain(|article| *article < readings.len());
        unheard.sort_unstable();
        unheard.dedup();
        Ties { apart, alike: known(&overlay.alike), unheard }
    }

    /// Whether the reader said nothing that keeps figures apart.
    pub(super) fn keep_nothing(&self) -> bool {
        self.apart.is_empty() && self.unheard.is_empty()
    }

    /// Whether an article is no witness.
    pub(super) fn unheard(&self, article: usize) -> bool {
        self.unheard.binary_search(&article).is_ok()
    }

    /// Whether two figures may not be held against each other.
    fn keep(&self, a: Figure, b: Figure) -> bool {
        self.apart.binary_search(&(a, b)).is_ok()
            || a.article != b.article && (self.unheard(a.article) || self.unheard(b.article))
    }
}

impl Linked<'_> {
    /// Whether the reader keeps two figures apart: they are not the same thing, or one stands in an article that is no
    /// witness.
    pub fn are_kept_apart(&self, a: Figure, b: Figure) -> bool {
        !self.ties.keep_nothing() && self.ties.keep(a, b)
    }

    /// Whether the reader keeps any figures apart.
    pub fn keeps_apart(&self) -> bool {
        !self.ties.keep_nothing()
    }

    /// Pairs of claims that the reader says are the same thing, of one unit, and whether their printed forms meet.
    pub fn told_alike(&self) -> Vec<(ClaimId, ClaimId, bool)> {
        let pairs = self.ties.alike.iter().filter_map(|(a, b)| Some((self.claim_of(*a)?, self.claim_of(*b)?)));
        let like = pairs.filter(|(a, b)| self.mention(*a).unit == self.mention(*b).unit && a.article != b.article);
        let held = like.filter_map(|(a, b)| {
            let loose = |id| self.mention(id).interval(Width::Loose);
            Some((a, b, loose(a)?.meets(loose(b)?)))
        });
        held.collect()
    }
}

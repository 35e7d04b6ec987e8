//! The overlay: small changes laid over the readings of a set. A repair that is tried, a what-if and a reader's
//! correction are this one thing.

use super::{Figure, Linked, Ties};
use crate::claim::{Otherwise, Reading};

/// What is to be taken otherwise than the texts were read. What names no figure of the set is passed over.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlay {
    /// Figures read otherwise; of two changes of one part of a figure, the later one counts.
    pub otherwise: Vec<(Figure, Otherwise)>,
    /// Figures that are not the same thing, whatever the texts say.
    pub apart: Vec<(Figure, Figure)>,
    /// Figures that are the same thing, whatever the texts say.
    pub alike: Vec<(Figure, Figure)>,
    /// Articles whose figures are neither held against those of others nor confirm them.
    pub unheard: Vec<usize>,
}

/// The readings of a set with an overlay on them, ready to be linked.
#[derive(Clone, Debug)]
pub struct Laid<'r> {
    readings: Vec<&'r Reading>,
    changed: Vec<(usize, Reading)>,
    ties: Ties,
}

impl Overlay {
    /// Lays the changes over readings: those that no change touches are shared.
    pub fn lay<'r>(&self, readings: impl IntoIterator<Item = &'r Reading>) -> Laid<'r> {
        let readings: Vec<&Reading> = readings.into_iter().collect();
        let mut changed: Vec<(usize, Reading)> = Vec::new();
        for (figure, change) in &self.otherwise {
            let Some(reading) = readings.get(figure.article) else { continue };
            let at = match changed.binary_search_by_key(&figure.article, |(article, _)| *article) {
                Ok(at) => at,
                Err(at) => {
                    changed.insert(at, (figure.article, (*reading).clone()));
                    at
                }
            };
            // a change that cannot be made leaves the figure as it was read
            let _ = changed[at].1.read_otherwise(figure.mention, change);
        }
        Laid { ties: Ties::new(self, &readings), readings, changed }
    }
}

impl<'r> Laid<'r> {
    /// Links the set as it now reads.
    pub fn link(&self) -> Linked<'_> {
        Linked::tied(self.readings(), self.ties.clone())
    }

    /// The readings that changed, each with its index in the set, in order.
    pub fn changed(&self) -> &[(usize, Reading)] {
        &self.changed
    }

    /// All readings, in the order of the set.
    pub fn readings(&self) -> Vec<&Reading> {
        let mut readings: Vec<&Reading> = self.readings.clone();
        for (article, reading) in &self.changed {
            readings[*article] = reading;
        }
        readings
    }
}

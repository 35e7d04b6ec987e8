//! A headline tells again what the body says: whose its figures are, and where, the body tells.

use super::{Claim, Reading, Stated};
use crate::mention::Mention;
use crate::value::{Unit, Width};

impl Reading {
    /// Takes over, for each figure of the headline that names nobody and no place, whose and where the figures of the body
    /// are that it tells again. They have to be at one.
    pub(super) fn complete_headline(&mut self) {
        let titled = self.claims.iter().take_while(|claim| claim.in_title).count();
        for at in 0..titled {
            let claim = &self.claims[at];
            if claim.owner.as_ref().is_some_and(|owner| owner.here)
                || claim.scope.as_ref().is_some_and(|place| !place.assumed)
            {
                continue;
            }
            let mut told = self.claims[titled..].iter().filter(|body| self.tells_again(claim, body));
            let Some(first) = told.next() else { continue };
            if !told.all(|other| other.owner == first.owner && other.scope == first.scope) {
                continue;
            }
            let around = |name: &_| Stated::around(Clone::clone(name));
            let owner = first.owner.as_ref().map(|owner| around(&owner.is));
            let scope = first.scope.clone().map(|place| Stated { here: false, ..place });
            (self.claims[at].owner, self.claims[at].scope) = (owner, scope);
        }
    }

    /// Whether a figure of the headline is one of the body, exact or rounded.
    fn tells_again(&self, title: &Claim, body: &Claim) -> bool {
        let (one, other) = (&self.mentions[title.mention], &self.mentions[body.mention]);
        let loose = |mention: &Mention| mention.interval(Width::Loose);
        let counted = |mention: &Mention| matches!(mention.unit, Unit::Count(_) | Unit::None);
        let named = title.metric.as_ref().zip(body.metric.as_ref()).is_some_and(|(a, b)| a.name == b.name);
        named
            && title.measure == body.measure
            && title.status == body.status
            && (one.unit == other.unit || counted(one) && counted(other))
            && loose(one).zip(loose(other)).is_some_and(|(a, b)| a.meets(b))
    }
}

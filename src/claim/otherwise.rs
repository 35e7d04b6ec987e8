//! One figure of a reading read otherwise: the small change that a repair, a what-if and a reader's correction share.

use super::{Metric, Reading, Stated};
use crate::mention::Kind;
use crate::value::{Amount, Period, Qualifier, Unit, power_of_ten};

/// Another reading of one figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Otherwise {
    /// Its value is ten to this power times smaller: 505 billion is 50.5 billion with 1.
    Divided(i32),
    /// It is this much, with this bound; `None` leaves the unit as it was read.
    Value {
        /// How much.
        amount: Amount,
        /// The bound.
        qualifier: Qualifier,
        /// Sort of figure and unit, where they are another's.
        unit: Option<(Kind, Unit)>,
    },
    /// It is told of this period.
    Period(Period),
    /// This is what it counts.
    Metric(Metric),
}

impl Reading {
    /// Reads a figure otherwise. `None` leaves the reading as it was: there is no such figure, it is a date that has no
    /// value, or the value does not fit.
    pub fn read_otherwise(&mut self, mention: usize, change: &Otherwise) -> Option<()> {
        let claim = self.claims.iter_mut().find(|claim| claim.mention == mention);
        let printed = self.mentions.get_mut(mention)?;
        match change {
            Otherwise::Divided(power) => {
                let factor = power_of_ten(-power)?;
                printed.amount = Some(match printed.amount? {
                    Amount::One(one) => Amount::One(one.times(factor)?),
                    Amount::Range(low, high) => Amount::Range(low.times(factor)?, high.times(factor)?),
                });
            }
            Otherwise::Value { amount, qualifier, unit } => {
                printed.amount?;
                (printed.amount, printed.qualifier) = (Some(*amount), *qualifier);
                if let Some((kind, unit)) = unit {
                    (printed.kind, printed.unit, printed.other_unit) = (*kind, unit.clone(), None);
                }
            }
            Otherwise::Period(period) => {
                let claim = claim?;
                claim.period = Some(Stated { is: *period, here: true, assumed: false });
                claim.before = false;
            }
            Otherwise::Metric(metric) => claim?.metric = Some(metric.clone()),
        }
        Some(())
    }
}

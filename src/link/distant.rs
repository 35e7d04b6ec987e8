//! Slips between articles that share little more than a subject: what such articles print alike by chance is told from what is
//! one figure in two forms.

use super::aligned::Slip;
use crate::claim::{Claim, Metric, Stated, Status};
use crate::lexicon::metric_family;
use crate::mention::{Kind, Mention};
use crate::value::{Amount, Decimal, Unit};

/// What a pair of one or two digits must say by itself: many such numbers are one the other with its point moved.
const SHORT: i32 = 30;

/// What the words must say where two currencies have the same digits.
const WORDED: i32 = 13;

/// Amounts below this are prices, which are the same in many countries.
const PRICE: i64 = 10_000;

/// Two figures that may be one, and what speaks for it.
pub(super) struct Distant<'m> {
    pub slip: Slip,
    pub figures: [&'m Mention; 2],
    pub claims: [&'m Claim; 2],
    /// Their digits without the zeros at both ends.
    pub printed: [&'m str; 2],
    /// Digits of the longer one.
    pub digits: usize,
    /// Whether one was rounded to be like the other.
    pub rounded: bool,
    /// Whether both are numbers without a unit, one of them broken.
    pub bare: bool,
    /// What the claims say.
    pub said: i32,
    /// What the words around say.
    pub words: i32,
    /// Whether other figures stand beside both.
    pub close: bool,
    /// Whether they are told in two languages, of which one may have no name for whose they are.
    pub foreign: bool,
}

impl Distant<'_> {
    /// Whether they can be one figure at all.
    pub fn is_telling(&self) -> bool {
        let [one, other] = self.figures;
        let [claim, twin] = self.claims;
        if self.bare || self.rounded || contradict(claim, twin) {
            return false;
        }
        let owners = [claim, twin].map(|claim| claim.owner.as_ref().map(|owner| &owner.is));
        let one_owner = || owners[0] == owners[1] || self.foreign && owners.iter().any(Option::is_none);
        let one_metric = || claim.known_root().is_some() && claim.known_root() == twin.known_root();
        match self.slip {
            Slip::Swap => self.digits > 2 && (self.words > 0 || self.close) && self.are_neighbours_swapped(),
            Slip::Point => {
                let counts = |figure: &Mention| matches!(figure.unit, Unit::Count(_) | Unit::None);
                (one.unit == other.unit || counts(one) && counts(other))
                    && one.unit != Unit::Percent
                    && (self.digits > 2 && (self.words > 0 || self.close || one_metric())
                        || self.said + self.words >= SHORT && one_owner())
            }
            Slip::Currency => self.words >= WORDED && !self.figures.iter().any(|figure| is_price(figure)),
            Slip::Way | Slip::Points => true,
        }
    }

    /// Whether the digits that are swapped stand side by side: those at both ends of a number differ by chance more often.
    fn are_neighbours_swapped(&self) -> bool {
        let [one, other] = self.printed;
        let mut unlike = one.bytes().zip(other.bytes()).enumerate().filter(|(_, (a, b))| a != b).map(|(at, _)| at);
        unlike.next().zip(unlike.next()).is_none_or(|(first, second)| second == first + 1)
    }
}

/// Whether two claims say in their own words that they are of two things: another time, place, topic, firm or metric; a goal is
/// no other figure's slip.
fn contradict(a: &Claim, b: &Claim) -> bool {
    fn told<T>(part: &Option<Stated<T>>) -> Option<&T> {
        part.as_ref().filter(|stated| stated.here && !stated.assumed).map(|stated| &stated.is)
    }
    let meant = |claim: &Claim| matches!(claim.status, Status::Target | Status::Cap);
    let one_script = |one: &str, other: &str| one.is_ascii() == other.is_ascii();
    let times = told(&a.period).zip(told(&b.period)).is_some_and(|(a, b)| !a.contains(*b) && !b.contains(*a));
    let places = told(&a.scope).zip(told(&b.scope)).is_some_and(|(a, b)| a != b);
    let topics = told(&a.topic).zip(told(&b.topic));
    let topics = topics.is_some_and(|(a, b)| !a.is_variant_of(b) && one_script(a.as_str(), b.as_str()));
    let owners = a.owner.as_ref().zip(b.owner.as_ref()).map(|(a, b)| (a.is.as_str(), b.is.as_str()));
    let owners = owners.is_some_and(|(a, b)| a != b && one_script(a, b));
    // a turnover is told as sales and as a market, and a place's output as its exports is not
    fn metric(claim: &Claim) -> Option<&Metric> {
        claim.metric.as_ref().filter(|metric| metric.known && metric.here)
    }
    let metrics = metric(a).zip(metric(b)).is_some_and(|(a, b)| a.root != b.root && !metric_family(&a.name, &b.name));
    meant(a) != meant(b) || times || places && a.owner.is_none() && b.owner.is_none() || topics || owners || metrics
}

fn is_price(figure: &Mention) -> bool {
    figure.kind == Kind::Money && figure.amount.map(Amount::middle).is_none_or(|value| value < Decimal::from(PRICE))
}

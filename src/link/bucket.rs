//! Buckets of claims that may be about the same thing, so that nothing is compared with all.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::topics::Topics;
use crate::claim::{Claim, Measure, Reading};
use crate::lexicon::Place;
use crate::mention::Mention;
use crate::value::{Period, Unit};

/// A claim of the set: its article, and its index in that article's reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId {
    /// Index of the reading.
    pub article: usize,
    /// Index of the claim in it.
    pub claim: usize,
}

/// The set, linked.
#[derive(Debug)]
pub struct Linked<'r> {
    pub(super) readings: Vec<&'r Reading>,
    pub(super) topics: Arc<Topics>,
    pub(super) buckets: Vec<Bucket>,
    pub(super) untranslated: Arc<BTreeMap<(usize, &'r str), Vec<ClaimId>>>,
    /// The articles whose sentences are to be checked.
    pub(super) focus: Vec<usize>,
}

/// Claims of one topic, metric root, unit and measure.
#[derive(Clone, Debug)]
pub struct Bucket {
    /// All its claims, in order.
    pub claims: Vec<ClaimId>,
    /// Those with place and period, by both.
    pub groups: Vec<Group>,
    /// Those that lack a place or a period.
    pub loose: Vec<ClaimId>,
}

/// Claims of a bucket with one place and one period.
#[derive(Clone, Debug)]
pub struct Group {
    /// The place.
    pub place: Place,
    /// The period.
    pub period: Period,
    /// The claims, in order.
    pub claims: Vec<ClaimId>,
}

impl<'r> Linked<'r> {
    /// Links the readings of a set.
    pub fn new(readings: impl IntoIterator<Item = &'r Reading>) -> Self {
        let readings: Vec<&Reading> = readings.into_iter().collect();
        let topics = Topics::join(&readings);
        let focus = (0..readings.len()).collect();
        let untranslated = Arc::new(BTreeMap::new());
        let mut linked = Linked { readings, topics: Arc::new(topics), buckets: Vec::new(), untranslated, focus };
        linked.buckets = linked.gather();
        linked.untranslated = Arc::new(linked.gather_untranslated());
        linked
    }

    fn gather(&self) -> Vec<Bucket> {
        let mut buckets: BTreeMap<(usize, &str, String, Measure), Vec<ClaimId>> = BTreeMap::new();
        for (article, reading) in self.readings.iter().enumerate() {
            for (claim, stated) in reading.claims.iter().enumerate() {
                let id = ClaimId { article, claim };
                if let (Some(topic), Some(metric)) = (self.topic(id), &stated.metric) {
                    let key = (topic, metric.root.as_str(), dimension(self.mention(id)), stated.measure);
                    buckets.entry(key).or_default().push(id);
                }
            }
        }
        buckets.into_values().map(|claims| self.bucket(claims)).collect()
    }

    /// Amounts written with Chinese scale words, by topic and metric root: no translation has touched their scale.
    fn gather_untranslated(&self) -> BTreeMap<(usize, &'r str), Vec<ClaimId>> {
        let mut found: BTreeMap<(usize, &'r str), Vec<ClaimId>> = BTreeMap::new();
        for (article, reading) in self.readings.iter().enumerate() {
            for (claim, stated) in reading.claims.iter().enumerate() {
                let id = ClaimId { article, claim };
                if let (Some(topic), Some(metric), true) = (self.topic(id), &stated.metric, self.is_untranslated(id)) {
                    found.entry((topic, metric.root.as_str())).or_default().push(id);
                }
            }
        }
        found
    }

    /// Whether a figure is written with a Chinese scale word.
    pub fn is_untranslated(&self, id: ClaimId) -> bool {
        self.surface(id).contains(['亿', '億', '万', '萬'])
    }

    /// The untranslated figures of a claim's topic and metric.
    pub fn untranslated(&self, id: ClaimId) -> &[ClaimId] {
        let key = self.topic(id).zip(self.claim(id).metric.as_ref().map(|m| m.root.as_str()));
        key.and_then(|key| self.untranslated.get(&key)).map_or(&[], Vec::as_slice)
    }

    pub(super) fn bucket(&self, claims: Vec<ClaimId>) -> Bucket {
        let mut groups: BTreeMap<(Place, Period), Vec<ClaimId>> = BTreeMap::new();
        let mut loose = Vec::new();
        for &id in &claims {
            let claim = self.claim(id);
            match (&claim.scope, &claim.period) {
                (Some(place), Some(period)) => groups.entry((place.is, period.is)).or_default().push(id),
                _ => loose.push(id),
            }
        }
        let groups = groups.into_iter().map(|((place, period), claims)| Group { place, period, claims }).collect();
        Bucket { claims, groups, loose }
    }

    /// The readings, in the order of the set.
    pub fn readings(&self) -> &[&'r Reading] {
        &self.readings
    }

    /// The buckets.
    pub fn buckets(&self) -> &[Bucket] {
        &self.buckets
    }

    /// The reading that a claim belongs to.
    pub fn reading(&self, id: ClaimId) -> &'r Reading {
        self.readings[id.article]
    }

    /// A claim.
    pub fn claim(&self, id: ClaimId) -> &'r Claim {
        &self.readings[id.article].claims[id.claim]
    }

    /// The figure of a claim.
    pub fn mention(&self, id: ClaimId) -> &'r Mention {
        let reading = self.readings[id.article];
        &reading.mentions[reading.claims[id.claim].mention]
    }

    /// The figure as printed.
    pub fn surface(&self, id: ClaimId) -> &'r str {
        self.mention(id).span.of(&self.readings[id.article].article.text)
    }

    /// The number of a claim's topic in this set.
    pub fn topic(&self, id: ClaimId) -> Option<usize> {
        self.topics.id(&self.claim(id).topic.as_ref()?.is)
    }

    /// The name of a claim's topic, one for all its variants.
    pub fn topic_name(&self, id: ClaimId) -> Option<&str> {
        self.topic(id).map(|topic| self.topics.name(topic))
    }
}

/// What a figure is measured in, as far as it decides what may be compared: money by currency, counts together.
///
/// A large bare number beside money may be money without its currency (五百亿), so it is kept with yuan where Chinese
/// scale words print it.
fn dimension(mention: &Mention) -> String {
    match &mention.unit {
        Unit::Count(_) => "count".to_owned(),
        Unit::None => "number".to_owned(),
        unit => unit.symbol().to_owned(),
    }
}

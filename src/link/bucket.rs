//! Buckets of claims that may be about the same thing, so that nothing is compared with all.

use std::sync::{Arc, OnceLock};

use super::aligned::Aligned;
use super::gathered::Gathered;
use super::key::ByValue;
use super::kin::Near;
use super::owners::Owners;
use super::ties::Ties;
use super::told_again::ToldAgain;
use super::topics::Topics;
use super::{copies, kin, parallel};
use crate::claim::{Claim, Measure, Metric, Reading};
use crate::lexicon::{Dimension, Place, metric_named, place};
use crate::mention::{Kind, Mention};
use crate::text::BlockKind;
use crate::value::{Map, Period, Unit};

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
    pub(super) owners: Arc<Owners>,
    pub(super) buckets: Vec<Bucket>,
    pub(super) untranslated: Arc<Map<(usize, &'r str), Vec<ClaimId>>>,
    /// Figures of two articles on one event that are one figure, in order.
    pub(super) parallel: Arc<Vec<(ClaimId, ClaimId)>>,
    /// Articles that share figures, in order, and whether enough to tell of the same things.
    pub(super) kin: Arc<Vec<(usize, usize, Near)>>,
    /// Figures of such articles that are one fact, once they are asked for.
    pub(super) aligned: OnceLock<Vec<Aligned>>,
    /// Levels that can be known again by their value, once they are asked for.
    pub(super) told_again: OnceLock<ToldAgain<'r>>,
    /// What checks and the report ask of the whole set.
    pub gathered: Gathered,
    /// The claims by what they are known by and by their values, once they are asked for.
    pub(super) by_value: OnceLock<ByValue<'r>>,
    /// For each article the one that it is a near-copy of, or itself.
    pub(super) originals: Arc<Vec<usize>>,
    /// What the reader says of pairs and of articles.
    pub(super) ties: Ties,
    /// The articles whose sentences are to be checked.
    pub(super) focus: Vec<usize>,
    /// The articles whose figures are held against each other, in order.
    pub(super) compared: Vec<usize>,
}

/// Claims of one topic or owner, metric root, unit and measure.
#[derive(Clone, Debug)]
pub struct Bucket {
    /// All its claims, in order.
    pub claims: Vec<ClaimId>,
    /// Those with place and period, by both.
    pub groups: Vec<Group>,
    /// Those with a place and without any period, by place.
    pub undated: Vec<Vec<ClaimId>>,
    /// Those with one place and period where some took them over from the text before, by both.
    pub carried: Vec<Vec<ClaimId>>,
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
        Linked::tied(readings.into_iter().collect(), Ties::default())
    }

    /// Links the readings of a set, heeding what the reader says of some.
    pub(super) fn tied(readings: Vec<&'r Reading>, ties: Ties) -> Self {
        let heard = |article: &usize| !ties.unheard(*article);
        let mut parallel = parallel::twins(&readings);
        parallel.retain(|(a, b)| heard(&a.article) && heard(&b.article));
        let mut kin = kin::kin(&readings);
        kin.retain(|(a, b, _)| heard(a) && heard(b));
        let topics = Topics::join(&readings, &parallel);
        let mut linked = Linked {
            kin: Arc::new(kin),
            aligned: OnceLock::new(),
            told_again: OnceLock::new(),
            gathered: Gathered::default(),
            by_value: OnceLock::new(),
            topics: Arc::new(topics),
            owners: Arc::new(Owners::join(&readings, &parallel)),
            buckets: Vec::new(),
            untranslated: Arc::new(Map::new()),
            parallel: Arc::new(parallel),
            originals: Arc::new(copies::originals(&readings)),
            focus: (0..readings.len()).collect(),
            compared: (0..readings.len()).filter(heard).collect(),
            readings,
            ties,
        };
        linked.tie();
        linked.buckets = linked.gather();
        linked.untranslated = Arc::new(linked.gather_untranslated());
        linked
    }

    /// Figures that the reader says are the same thing, and that agree, are one figure; those kept apart are not.
    fn tie(&mut self) {
        let agreeing: Vec<(ClaimId, ClaimId)> =
            self.told_alike().into_iter().filter(|told| told.2).map(|(a, b, _)| (a, b)).collect();
        if agreeing.is_empty() && !self.keeps_apart() {
            return;
        }
        let mut parallel = self.parallel.to_vec();
        parallel.retain(|(a, b)| !self.are_kept_apart(self.figure(*a), self.figure(*b)));
        parallel.extend(agreeing.iter().flat_map(|(a, b)| [(*a, *b), (*b, *a)]));
        parallel.sort_unstable();
        parallel.dedup();
        self.parallel = Arc::new(parallel);
    }

    /// What a firm says of itself needs no topic, nor does what is told of a place as a whole (GDP); nothing else is
    /// gathered without one.
    fn gather(&self) -> Vec<Bucket> {
        type Key<'k> = (Option<usize>, Option<usize>, &'k str, String, Measure);
        let mut buckets: Map<Key, Vec<ClaimId>> = Map::new();
        for (article, reading) in self.heard() {
            for (claim, stated) in reading.claims.iter().enumerate() {
                let id = ClaimId { article, claim };
                let Some(metric) = stated.metric.as_ref().filter(|_| !stated.part) else { continue };
                let owner = self.owner(id);
                let topic = self.topic(id).filter(|_| owner.is_none() && !metric.general);
                let placed = stated.scope.as_ref().is_some_and(|scope| !scope.assumed);
                if topic.is_some() || owner.is_some() || placed || metric.general {
                    let key = (topic, owner, metric.root.as_str(), dimension(metric, self.mention(id)), stated.measure);
                    buckets.entry(key).push(id);
                }
            }
        }
        buckets.into_values().map(|claims| self.bucket(claims)).collect()
    }

    /// The readings that are held against others, each with its index.
    fn heard(&self) -> impl Iterator<Item = (usize, &'r Reading)> + '_ {
        self.compared.iter().map(|&article| (article, self.readings[article]))
    }

    /// Amounts written with Chinese scale words, by topic and metric root: no translation has touched their scale.
    fn gather_untranslated(&self) -> Map<(usize, &'r str), Vec<ClaimId>> {
        let mut found: Map<(usize, &'r str), Vec<ClaimId>> = Map::new();
        for (article, reading) in self.heard() {
            for (claim, stated) in reading.claims.iter().enumerate() {
                let id = ClaimId { article, claim };
                if let (Some(topic), Some(metric), true) = (self.topic(id), &stated.metric, self.is_untranslated(id)) {
                    found.entry((topic, metric.root.as_str())).push(id);
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
        let mut groups: Map<(Place, Period), Vec<ClaimId>> = Map::new();
        let mut undated: Map<Place, Vec<ClaimId>> = Map::new();
        let mut carried: Map<(Option<Place>, Period), Vec<ClaimId>> = Map::new();
        let mut loose = Vec::new();
        for &id in &claims {
            if let Some(period) = &self.claim(id).period {
                carried.entry((self.group_place(id), period.is)).push(id);
            }
            let claim = self.claim(id);
            match (self.group_place(id), claim.period.as_ref().filter(|period| period.here)) {
                (Some(place), Some(period)) => groups.entry((place, period.is)).push(id),
                (Some(place), None) => {
                    // of what was before a change no two need be of one time
                    if !claim.before {
                        undated.entry(place).push(id);
                    }
                    loose.push(id);
                }
                _ => loose.push(id),
            }
        }
        let groups = groups.into_iter().map(|((place, period), claims)| Group { place, period, claims }).collect();
        let taken = |id: &ClaimId| self.claim(*id).period.as_ref().is_some_and(|period| !period.here);
        let carried = carried.into_values().filter(|claims| claims.len() > 1 && claims.iter().any(taken)).collect();
        Bucket { claims, groups, undated: undated.into_values().collect(), carried, loose }
    }

    /// The place that a claim is grouped by: what its text names, or for a firm's figure without one the world; nothing
    /// where the place is only assumed.
    fn group_place(&self, id: ClaimId) -> Option<Place> {
        let claim = self.claim(id);
        match (&claim.scope, &claim.owner) {
            (Some(scope), _) if !scope.assumed => Some(scope.is),
            (_, Some(_)) => place("World"),
            _ => None,
        }
    }

    /// The number of whom a claim's figure is told of in this set.
    pub fn owner(&self, id: ClaimId) -> Option<usize> {
        self.owners.id(&self.claim(id).owner.as_ref()?.is)
    }

    /// Whom or where a claim's figure is told of, under the one name that the set has for it.
    pub fn scope_name(&self, id: ClaimId) -> Option<&str> {
        let owner = self.owner(id).map(|owner| self.owners.name(owner));
        owner.or_else(|| self.readings[id.article].claims[id.claim].scope_name())
    }

    /// Figures of other articles on the same event that are one with this one: found by the values that the two texts
    /// share, whatever words they use.
    pub fn parallel(&self, id: ClaimId) -> impl Iterator<Item = ClaimId> + '_ {
        let first = self.parallel.partition_point(|(one, _)| *one < id);
        self.parallel[first..].iter().take_while(move |(one, _)| *one == id).map(|(_, other)| *other)
    }

    /// The first article of the set that this one is a near-copy of; itself where it is none. Near-copies are one
    /// witness.
    pub fn original(&self, article: usize) -> usize {
        self.originals[article]
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

    /// What the claim stands in: a paragraph, an item of a list, a row of a table.
    pub fn block(&self, id: ClaimId) -> BlockKind {
        let (blocks, start) = (&self.readings[id.article].article.blocks, self.claim(id).sentence.start);
        let behind = blocks.partition_point(|block| block.span.start <= start);
        behind.checked_sub(1).map_or(BlockKind::Paragraph, |at| blocks[at].kind)
    }

    /// The number of a claim's topic in this set.
    pub fn topic(&self, id: ClaimId) -> Option<usize> {
        self.topics.id(&self.claim(id).topic.as_ref()?.is)
    }

    /// The same, be it no more than what stands right before the metric: *tea* sales.
    pub fn stated_topic(&self, id: ClaimId) -> Option<usize> {
        self.topics.id_of_stated(&self.claim(id).topic.as_ref()?.is)
    }

    /// The name of a claim's topic, one for all its variants.
    pub fn topic_name(&self, id: ClaimId) -> Option<&str> {
        self.topic(id).map(|topic| self.topics.name(topic))
    }
}

/// What a figure is measured in, as far as it decides what may be compared: money by currency, counts together.
///
/// A bare number is a count where its metric is one ("exceed 820"); for a metric of money it may be money without its
/// currency (五百亿) and stands apart.
pub(super) fn dimension(metric: &Metric, mention: &Mention) -> String {
    let counts = || !metric.known || metric_named(&metric.name).is_some_and(|row| row.dimension == Dimension::Count);
    match &mention.unit {
        Unit::Count(_) => "count".to_owned(),
        Unit::None if mention.kind == Kind::Number && counts() => "count".to_owned(),
        Unit::None => "number".to_owned(),
        unit => unit.symbol().to_owned(),
    }
}

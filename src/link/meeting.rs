//! What an article's figures can be held against others by, in words that need no other article: the keys by which a large
//! set is divided into groups that have nothing to do with each other.

use super::bucket::dimension;
use super::{kin, parallel};
use crate::claim::{Claim, Metric, Reading, Relation, Topic};
use crate::lexicon::{METRIC_PARTS, metric_named};
use crate::mention::Mention;
use crate::value::plain;

/// The names of what two articles can meet in.
pub(super) const TOPIC: &str = "topic:";
pub(super) const OWNER: &str = "owner:";
pub(super) const METRIC: &str = "metric:";
pub(super) const RATE: &str = "rate:";
pub(super) const VALUE: &str = "value:";
pub(super) const SAME: &str = "same:";
pub(super) const ALIKE: &str = "alike:";
pub(super) const ABOUT: &str = "about:";

/// The keys of an article, in order, each once.
///
/// ```
/// use std::sync::Arc;
/// use crossfoot::settings::Settings;
///
/// let article = crossfoot::split("The bottled-tea market in China reached 23.7 billion yuan in 2023.").remove(0);
/// let reading = crossfoot::read(&Arc::new(article), &Settings::default());
/// let keys = crossfoot::link::meeting_keys(&reading);
/// assert!(keys.contains(&"topic:bottled tea".to_owned()), "{keys:?}");
/// assert!(keys.contains(&"value:CNY 23700000000".to_owned()), "{keys:?}");
/// ```
pub fn meeting_keys(reading: &Reading) -> Vec<String> {
    let mut keys: Vec<String> = foremost(reading).map(|topic| format!("{TOPIC}{}", topic.as_str())).collect();
    for claim in &reading.claims {
        let mention = &reading.mentions[claim.mention];
        if let Some(metric) = claim.metric.as_ref().filter(|_| !claim.part) {
            keys.extend(claim.owner.as_ref().map(|owner| format!("{OWNER}{}", owner.is.as_str().to_ascii_lowercase())));
            keys.extend(claim.topic.as_ref().map(|topic| format!("{TOPIC}{}", topic.is.as_str())));
            let said = claim.scope.as_ref().is_some_and(|scope| !scope.assumed);
            if claim.owner.is_none() && (metric.general || said && !has_topic(reading, claim)) {
                placed(&mut keys, metric, mention, claim);
            }
        }
        for (digits, name) in kin::slip_keys(claim, mention) {
            keys.push(format!("{ALIKE}{} {name}", String::from_utf8_lossy(&digits)));
        }
        let Some(key) = parallel::key(mention) else { continue };
        keys.push(format!("{VALUE}{key}"));
        let known = claim.metric.as_ref().filter(|metric| metric.known && parallel::weight(key) >= 2);
        let names = [claim.topic.as_ref().map(|t| t.is.as_str()), claim.owner.as_ref().map(|o| o.is.as_str())];
        for (metric, name) in known.into_iter().flat_map(|metric| names.into_iter().flatten().map(move |n| (metric, n)))
        {
            let script = if name.is_ascii() { "latin" } else { "han" };
            let told = format!("{} {:?} {:?}", metric.root, claim.measure, claim.status);
            keys.push(format!("{SAME}{script} {key} {}", told.to_ascii_lowercase()));
        }
    }
    keys.extend(kin::subjects(reading).into_iter().map(|subject| format!("{ABOUT}{subject}")));
    for (one, other) in kin::beside_rows(reading) {
        keys.push(format!("{ALIKE}{} {} +{}", plain(one.value), one.unit, String::from_utf8_lossy(&other)));
    }
    for relation in &reading.relations {
        let Relation::Conversion { amount, other } = relation else { continue };
        let code = |claim: usize| reading.mentions[reading.claims[claim].mention].unit.currency();
        if let (Some(a), Some(b)) = (code(*amount), code(*other)) {
            keys.push(format!("{RATE}{}/{}", a.min(b), a.max(b)));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// What an article is foremost about, in each language that it names it in: a Chinese headline over an English body joins
/// two names.
fn foremost(reading: &Reading) -> impl Iterator<Item = &Topic> {
    let first = |chinese: bool| {
        let named = reading.topics.iter().filter(|(_, count)| *count > 0);
        named.map(|(topic, _)| topic).find(|topic| topic.is_chinese() == chinese)
    };
    first(true).zip(first(false)).into_iter().flat_map(|(chinese, other)| [chinese, other])
}

/// Whether a claim is told of a topic of its article.
fn has_topic(reading: &Reading, claim: &Claim) -> bool {
    claim.topic.as_ref().is_some_and(|topic| reading.topics.iter().any(|(known, _)| *known == topic.is))
}

/// The keys of a figure that is told of a place: it meets what is told of the same place, of one in it or around it; and
/// where no text says the place, what says none either, and for want of any place all of them.
fn placed(keys: &mut Vec<String>, metric: &Metric, mention: &Mention, claim: &Claim) {
    let part = METRIC_PARTS.iter().filter(|row| row.part == metric.name);
    let wholes = part.filter_map(|row| metric_named(row.whole)).map(|row| row.root);
    for root in wholes.chain([metric.root.as_str()]) {
        let unit = dimension(metric, mention);
        let what = format!("{METRIC}{root} {unit} {:?}", claim.measure).to_ascii_lowercase();
        if claim.scope.as_ref().is_none_or(|scope| scope.assumed) {
            keys.push(format!("{what} @?"));
        }
        let Some(scope) = &claim.scope else {
            keys.push(format!("{what} @*"));
            continue;
        };
        keys.push(format!("{what} @{}", scope.is.name()));
        let around = std::iter::successors(scope.is.inside(), |place| place.inside());
        keys.extend(around.map(|place| format!("{what} <{}", place.name())));
    }
}

/// The one bucket that a claim belongs to, for readers of it: what it is about, whose, of which metric, unit and measure.
pub fn claim_bucket(reading: &Reading, claim: &Claim) -> Option<String> {
    let metric = claim.metric.as_ref().filter(|_| !claim.part)?;
    let unit = dimension(metric, &reading.mentions[claim.mention]);
    let what = format!("{} {unit} {:?}", metric.root, claim.measure).to_ascii_lowercase();
    let topic = claim.topic.as_ref().filter(|_| !metric.general);
    Some(match (&claim.owner, topic) {
        (Some(owner), _) => format!("{OWNER}{} {METRIC}{what}", owner.is.as_str().to_ascii_lowercase()),
        (None, Some(topic)) => format!("{TOPIC}{} {METRIC}{what}", topic.is.as_str()),
        (None, None) => format!("{METRIC}{what}"),
    })
}

impl std::fmt::Display for parallel::Key<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} {}", self.unit, plain(self.value))
    }
}

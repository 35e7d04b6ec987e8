//! The pipeline on one screen: four doors, through which every edge of the project goes.

use std::sync::Arc;

use crate::check::Finding;
use crate::claim::{Lent, Reading, lend};
use crate::link::{Groups, Laid, Linked, Overlay, meeting_keys};
use crate::report::{self, Report};
use crate::settings::Settings;
use crate::text::{self, Article};
use crate::value::Map;

/// Cuts a paste into its articles.
///
/// ```
/// let articles = crossfoot::split("One headline\n\nThe market was worth 4.5 billion yuan in 2024.");
/// assert_eq!(articles.len(), 1);
/// ```
pub fn split(text: &str) -> Vec<Article> {
    text::split::split(text)
}

/// Reads one article: its figures and what they state. The result depends on the article and the settings alone.
pub fn read(article: &Arc<Article>, settings: &Settings) -> Reading {
    Reading::of(article, settings.as_of, &Lent::default())
}

/// Makes the articles of a set known to each other: one that calls by its name alone what another introduces is read anew,
/// knowing whom it means. The others stay as they are, and the order makes no difference.
///
/// ```
/// use crossfoot::settings::Settings;
///
/// let texts = [
///     "Lowell Motors, the maker of pumps, sold 3,120 pumps in 2024. Lowell has 40 shops.",
///     "Good times for pumps. In 2024, 3,210 pumps were sold by Lowell, an analyst said.",
/// ];
/// let settings = Settings::default();
/// let mut readings: Vec<_> = crossfoot::edge::articles(texts).iter().map(|a| crossfoot::read(a, &settings)).collect();
/// let owner = |readings: &[crossfoot::claim::Reading]| Some(readings[1].claims[0].owner.as_ref()?.is.as_str().to_owned());
/// assert_eq!(owner(&readings), None);
/// crossfoot::acquaint(&mut readings, &settings);
/// assert_eq!(owner(&readings).as_deref(), Some("Lowell Motors"));
/// ```
pub fn acquaint(readings: &mut [Reading], settings: &Settings) {
    let lent = lend(&*readings);
    for (reading, lent) in readings.iter_mut().zip(&lent).filter(|(_, lent)| !lent.is_empty()) {
        *reading = read_knowing(&reading.article, lent, settings);
    }
}

/// Reads one article that borrows names from others of its set: what [`claim::lend`](crate::claim::lend) gives.
pub fn read_knowing(article: &Arc<Article>, lent: &Lent, settings: &Settings) -> Reading {
    Reading::of(article, settings.as_of, lent)
}

/// Links the readings of a set: topics joined, claims in buckets.
pub fn link<'r>(readings: impl IntoIterator<Item = &'r Reading>) -> Linked<'r> {
    Linked::new(readings)
}

/// Lays small changes over the readings of a set: what [`Laid::link`] gives is the set as it then reads. A repair that is
/// tried, a what-if and a reader's correction are this one thing.
///
/// ```
/// use std::sync::Arc;
/// use crossfoot::claim::Otherwise;
/// use crossfoot::link::{Figure, Overlay};
/// use crossfoot::settings::Settings;
///
/// let settings = Settings::default();
/// let texts = [
///     "The instant-noodle market in China reached 505 billion yuan in 2024.",
///     "The instant-noodle market in China was worth 50.5 billion yuan in 2024.",
/// ];
/// let readings: Vec<_> =
///     texts.iter().flat_map(|text| crossfoot::split(text)).map(|a| crossfoot::read(&Arc::new(a), &settings)).collect();
/// let first = Figure { article: 0, mention: 0 };
/// let overlay = Overlay { otherwise: vec![(first, Otherwise::Divided(1))], ..Overlay::default() };
/// let laid = crossfoot::lay(&readings, &overlay);
/// assert!(crossfoot::check(&laid.link(), &settings).findings.is_empty());
/// ```
pub fn lay<'r>(readings: impl IntoIterator<Item = &'r Reading>, overlay: &Overlay) -> Laid<'r> {
    overlay.lay(readings)
}

/// Checks a linked set.
///
/// ```
/// use std::sync::Arc;
/// use crossfoot::settings::Settings;
///
/// let settings = Settings::default();
/// let texts = [
///     "The instant-noodle market in China reached 505 billion yuan in 2024.",
///     "The instant-noodle market in China was worth 50.5 billion yuan in 2024.",
/// ];
/// let readings: Vec<_> =
///     texts.iter().flat_map(|text| crossfoot::split(text)).map(|a| crossfoot::read(&Arc::new(a), &settings)).collect();
/// let report = crossfoot::check(&crossfoot::link(&readings), &settings);
/// assert_eq!(report.findings[0].rule, "unit-slip");
/// ```
pub fn check(linked: &Linked, settings: &Settings) -> Report {
    let findings = crate::check::run(linked, settings);
    report::build(linked, findings, settings)
}

/// Divides the readings of a set into groups whose figures have nothing to do with each other, each with the numbers of
/// its readings. What is found is the same whether groups are checked together or apart. The articles of one input stay
/// together.
///
/// ```
/// use crossfoot::settings::Settings;
///
/// let settings = Settings::default();
/// let texts = [
///     "The instant-noodle market in China reached 505 billion yuan in 2024.",
///     "Bottled-tea sales in Japan rose 5.2% in 2023.",
///     "The instant-noodle market in China was worth 50.5 billion yuan in 2024.",
/// ];
/// let readings: Vec<_> = crossfoot::edge::articles(texts).iter().map(|a| crossfoot::read(a, &settings)).collect();
/// let groups = crossfoot::divide(&readings);
/// assert_eq!(groups, [vec![0, 2], vec![1]]);
///
/// let found = groups.iter().flat_map(|group| crossfoot::check::run_group(&readings, group, &settings));
/// let report = crossfoot::report_of(&readings, found.collect(), &settings);
/// assert_eq!(report.findings, crossfoot::check(&crossfoot::link(&readings), &settings).findings);
/// ```
pub fn divide(readings: &[Reading]) -> Vec<Vec<usize>> {
    let mut inputs: Map<u32, Vec<usize>> = Map::new();
    for (at, reading) in readings.iter().enumerate() {
        inputs.entry(reading.article.input).push(at);
    }
    let inputs: Vec<Vec<usize>> = inputs.into_values().collect();
    let mut groups = Groups::default();
    for input in &inputs {
        groups.add(&input.iter().flat_map(|at| meeting_keys(&readings[*at])).collect::<Vec<_>>());
    }
    groups
        .divide()
        .into_iter()
        .map(|group| group.into_iter().flat_map(|input| inputs[input].clone()).collect())
        .collect()
}

/// The report of a set on what was found in its groups.
pub fn report_of(readings: &[Reading], mut findings: Vec<Finding>, settings: &Settings) -> Report {
    crate::check::sort(&mut findings);
    report::build(&link(readings), findings, settings)
}

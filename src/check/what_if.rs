//! One root cause, one card: a repair is laid over the set, and what vanishes goes under the card that suggests it.

use super::{Explained, Finding, Role, Severity, run_rules};
use crate::claim::{Measure, Otherwise};
use crate::link::{ClaimId, Figure, Linked, Overlay};
use crate::settings::Settings;
use crate::text::Span;
use crate::value::Map;

/// Cards whose repair is tried, at most: a set with more slips than that is not mended one by one.
const MOST_CARDS: usize = 32;

/// Puts under each card with a repair what its repair makes vanish, and drops that from the list.
///
/// The repair is tried on the figure itself, with its siblings on the card, and with all like amounts of its sentence;
/// the trial that explains most wins, the smallest of those that explain the same. A trial that leaves a part of its own
/// card standing is none.
pub fn fold(linked: &Linked, settings: &Settings, mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut at = 0;
    let mut tried = 0;
    while at < findings.len() {
        let Some(power) = findings[at].power().filter(|_| tried < MOST_CARDS) else {
            at += 1;
            continue;
        };
        tried += 1;
        let tried = trials(linked, &findings[at]).into_iter().map(|figures| {
            let gone = vanishing(linked, settings, &findings, at, &figures, power);
            (gone, figures)
        });
        // what explains nothing else mends at least all that its own check found in the list
        let own = (Vec::new(), findings[at].own_figures());
        let (best, figures) = tried.fold(own, |best, trial| if trial.0.len() > best.0.len() { trial } else { best });
        if let Some(repair) = &mut findings[at].repair {
            repair.figures = figures;
        }
        let mut gone = Vec::new();
        for &index in best.iter().rev() {
            gone.push(findings.remove(index));
            at -= usize::from(index < at);
        }
        for finding in gone.into_iter().rev() {
            put_under(&mut findings[at], finding);
        }
        at += 1;
    }
    findings
}

impl Finding {
    /// The power of ten that the repair divides by; `None` without a repair of units.
    fn power(&self) -> Option<i32> {
        self.repair.as_ref().map(|repair| repair.power).filter(|power| *power != 0)
    }

    /// The figures in doubt that its own check found in the article of the first: of the list that slipped.
    fn own_figures(&self) -> Vec<Figure> {
        let own = self.explains.iter().filter(|entry| entry.rule == self.rule).flat_map(|entry| &entry.spots);
        let mut figures: Vec<Figure> = Vec::new();
        for spot in self.spots.iter().chain(own) {
            let same = figures.first().is_none_or(|first| first.article == spot.figure.article);
            if spot.role == Role::Primary && same && !figures.contains(&spot.figure) {
                figures.push(spot.figure);
            }
        }
        figures
    }

    /// What tells its parts apart from those of another finding: rule and first figure, its own and those of its entries.
    fn parts(&self) -> impl Iterator<Item = (&'static str, Option<Figure>)> {
        let own = (self.rule, self.place());
        std::iter::once(own).chain(self.explains.iter().map(|e| (e.rule, e.spots.first().map(|spot| spot.figure))))
    }
}

/// Puts a finding under a card: beside the entry of the same check where there is one that is not the card's own.
fn put_under(card: &mut Finding, gone: Finding) {
    let Finding { rule, spots, message, explains, .. } = gone;
    let own = card.rule;
    for entry in std::iter::once(Explained { rule, spots, message }).chain(explains) {
        match card.explains.iter_mut().find(|held| held.rule == entry.rule && entry.rule != own) {
            Some(held) => {
                let new = entry.spots.into_iter().filter(|spot| held.spots.iter().all(|s| s.figure != spot.figure));
                let new: Vec<_> = new.collect();
                held.spots.extend(new);
            }
            None => add(card, entry),
        }
    }
}

/// Puts an entry on a card; one that says the same again only brings its figures.
fn add(card: &mut Finding, entry: Explained) {
    match card.explains.iter_mut().find(|held| held.rule == entry.rule && held.message == entry.message) {
        Some(held) => {
            let new = entry.spots.into_iter().filter(|spot| held.spots.iter().all(|s| s.figure != spot.figure));
            let new: Vec<_> = new.collect();
            held.spots.extend(new);
        }
        None => card.explains.push(entry),
    }
}

/// The sets of figures on which a card's repair is tried, the smallest first.
fn trials(linked: &Linked, card: &Finding) -> Vec<Vec<Figure>> {
    let Some(repair) = &card.repair else { return Vec::new() };
    let doubt = linked.figure(repair.claim);
    let mut on_card = vec![doubt];
    let primaries = card.all_spots().filter(|spot| spot.role == Role::Primary && spot.figure.article == doubt.article);
    on_card.extend(primaries.map(|spot| spot.figure).filter(|figure| *figure != doubt));
    let claim = linked.claim(repair.claim);
    let mut siblings = on_card.clone();
    for (index, other) in linked.reading(repair.claim).claims.iter().enumerate() {
        let figure = Figure { article: doubt.article, mention: other.mention };
        let id = ClaimId { article: doubt.article, claim: index };
        let like = other.sentence == claim.sentence
            && other.metric == claim.metric
            && other.measure == Measure::Level
            && linked.mention(id).unit == linked.mention(repair.claim).unit;
        if like && !siblings.contains(&figure) {
            siblings.push(figure);
        }
    }
    let mut trials = vec![vec![doubt]];
    for trial in [on_card, siblings] {
        if trials.last().is_some_and(|last| last.len() < trial.len()) {
            trials.push(trial);
        }
    }
    trials
}

/// The indices of the findings that touch the repaired figures and are gone once these are read anew; none when the
/// repair brings a new warning with it that outweighs them.
fn vanishing(
    linked: &Linked,
    settings: &Settings,
    findings: &[Finding],
    card: usize,
    figures: &[Figure],
    power: i32,
) -> Vec<usize> {
    let touches = |finding: &Finding| finding.all_spots().any(|spot| figures.contains(&spot.figure));
    let before: Vec<usize> = (0..findings.len()).filter(|&at| at != card && touches(&findings[at])).collect();
    if before.is_empty() {
        return before;
    }
    let otherwise = figures.iter().map(|figure| (*figure, Otherwise::Divided(power))).collect();
    let laid = Overlay { otherwise, ..Overlay::default() }.lay(linked.readings().iter().copied());
    let parts = before.iter().chain([&card]).flat_map(|&at| findings[at].all_spots());
    let mut among: Vec<usize> = parts.map(|spot| spot.figure.article).collect();
    among.sort_unstable();
    among.dedup();
    let again = linked.again(&laid, among);
    let after = run_rules(&again, settings);
    let stands = |finding: &Finding| finding.parts().any(|part| after.iter().any(|f| (f.rule, f.place()) == part));
    if stands(&findings[card]) {
        return Vec::new();
    }
    let gone: Vec<usize> = before.into_iter().filter(|&at| !stands(&findings[at])).collect();
    let known = |new: &Finding| findings.iter().any(|old| old.parts().any(|part| part == (new.rule, new.place())));
    let new = after.iter().filter(|f| touches(f) && f.severity > Severity::Note && !known(f)).count();
    if new < gone.len() { gone } else { Vec::new() }
}

/// Puts findings of one check whose figures in doubt stand in one sentence on one card, the first of them.
pub fn merge(linked: &Linked, findings: Vec<Finding>) -> Vec<Finding> {
    let mut cards: Vec<Finding> = Vec::new();
    let mut homes: Map<(&str, Severity, usize, Span), usize> = Map::new();
    for finding in findings {
        let Some(figure) = finding.place() else { continue };
        let home = (finding.rule, finding.severity, figure.article, linked.sentence_of(figure));
        match homes.get(&home) {
            Some(&at) => {
                let Finding { rule, spots, message, explains, .. } = finding;
                let entries = std::iter::once(Explained { rule, spots, message }).chain(explains);
                entries.for_each(|entry| add(&mut cards[at], entry));
            }
            None => {
                homes.insert(home, cards.len());
                cards.push(finding);
            }
        }
    }
    cards
}

//! What cannot all be right: one file a check, one table that registers them.

mod ages;
mod allowed;
mod apart;
mod average_times_count;
mod before;
mod by_amount;
mod cagr_mismatch;
mod conversion_rate;
mod converted;
mod currency_swap;
mod daily;
mod date_ends;
mod date_logic;
mod date_order;
mod direction;
mod each;
mod elsewhere;
mod finding;
mod grown;
mod grown_elsewhere;
mod growth_mismatch;
mod heed;
mod implied_base;
mod impossible_percent;
mod inverted_range;
mod list_count;
mod missing_context;
mod moved;
mod overlap;
mod overstated;
mod part_exceeds_whole;
mod percent_vs_count;
mod place_exceeds;
mod plausible;
mod points_vs_percent;
mod ratio_outlier;
mod reference_mismatch;
mod repair;
mod rule;
mod series;
mod series_break;
mod shared;
mod shares_over_whole;
mod stale_forecast;
mod status_conflict;
mod sum_mismatch;
mod tell;
mod the_rest;
mod times;
mod title_body;
mod two_units;
mod unit_slip;
mod value_conflict;
mod what_if;
mod year_shift;

pub use finding::{Explained, Finding, Repair, Role, Severity, Spot};
pub use rule::{EXPLANATIONS, Explanation, RULES, Rule, Sure, Text, explained, rule};
pub use series::{Implied, Point, Series, series};

use crate::claim::Reading;
use crate::link::{ClaimId, Figure, Linked};
use crate::settings::Settings;
use crate::value::Map;

/// Runs every check that the settings allow: one card a cause, the weightiest first, then in the order of the texts.
pub fn run(linked: &Linked, settings: &Settings) -> Vec<Finding> {
    let findings = what_if::merge(linked, run_rules(linked, settings));
    let mut findings = what_if::fold(linked, settings, findings);
    for finding in &mut findings {
        let told = settings.severities.iter().find(|(rule, _)| rule == finding.rule);
        finding.severity = told.map_or(finding.severity, |(_, severity)| *severity);
    }
    sort(&mut findings);
    findings
}

/// The same for a group of a set: only its articles are held against each other, and what is found names them by their
/// numbers in the set.
pub fn run_group(readings: &[Reading], group: &[usize], settings: &Settings) -> Vec<Finding> {
    let linked = Linked::new(group.iter().map(|article| &readings[*article]));
    let mut findings = run(&linked, settings);
    for finding in &mut findings {
        let repairs = finding.repair.iter_mut();
        let repairs = repairs.flat_map(|r| r.figures.iter_mut().map(|f| &mut f.article).chain([&mut r.claim.article]));
        let spots = finding.spots.iter_mut().chain(finding.explains.iter_mut().flat_map(|e| &mut e.spots));
        let articles = spots.map(|spot| &mut spot.figure.article).chain(repairs);
        articles.for_each(|article| *article = group[*article]);
    }
    findings
}

/// Puts findings of several groups in order: the weightiest first, then in the order of the texts.
pub fn sort(findings: &mut [Finding]) {
    findings.sort_by_key(|f| (std::cmp::Reverse(f.severity), f.place(), f.rule));
}

/// What each check finds by itself, in the order of the table.
fn run_rules(linked: &Linked, settings: &Settings) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for rule in RULES.iter().filter(|rule| settings.runs(rule.name)) {
        let found = (rule.run)(linked, settings, &findings);
        findings.extend(found.into_iter().filter_map(|finding| heed::heed(linked, finding)));
    }
    bear_out(&mut findings);
    findings
}

/// Checks that recompute what the words tie together, each with what it takes to be sure by itself.
const RECOMPUTED: &[&str] = &["sum-mismatch", "growth-mismatch", "implied-base", "percent-vs-count"];

/// Where two of these doubt one figure, each bears out the other.
fn bear_out(findings: &mut [Finding]) {
    let mut held: Vec<(Figure, &'static str)> = Vec::new();
    for finding in findings.iter().filter(|finding| RECOMPUTED.contains(&finding.rule)) {
        held.extend(finding.spots.iter().map(|spot| (spot.figure, finding.rule)));
    }
    held.sort_unstable();
    for finding in findings.iter_mut().filter(|finding| finding.severity == Severity::Note) {
        let other = |figure: Figure| {
            let first = held.partition_point(|(held, _)| *held < figure);
            held[first..].iter().take_while(|(held, _)| *held == figure).any(|(_, rule)| *rule != finding.rule)
        };
        if RECOMPUTED.contains(&finding.rule) && finding.spots.iter().any(|spot| other(spot.figure)) {
            finding.severity = Severity::Warning;
        }
    }
}

/// The claims that arithmetic within the set gives again: a growth with both its levels, a list with its sum.
pub fn confirmed(linked: &Linked) -> Vec<ClaimId> {
    let mut found = growth_mismatch::confirmed(linked);
    found.extend(cagr_mismatch::confirmed(linked));
    found.extend(sum_mismatch::confirmed(linked));
    found.extend(implied_base::confirmed(linked));
    found
}

/// The figures in doubt of some finding.
pub fn in_doubt(findings: &[Finding]) -> Map<Figure, ()> {
    let mut doubted = Map::new();
    let spots = findings.iter().flat_map(Finding::all_spots);
    doubted.extend(spots.filter(|spot| spot.role == Role::Primary).map(|spot| (spot.figure, ())));
    doubted
}

//! The table of checks, and the parts that every one of them has.

use serde::Serialize;

use super::*;
use crate::link::Linked;
use crate::settings::{Locale, Settings};

/// A text in both languages.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Simplified Chinese.
    pub zh: &'static str,
}

impl Text {
    /// The text of a language.
    pub fn of(&self, locale: Locale) -> &'static str {
        locale.pick(self.en, self.zh)
    }
}

/// A check: what it is called, and what finds.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, in kebab case: `unit-slip`.
    pub name: &'static str,
    /// A title of a few words.
    pub title: Text,
    /// Finds; the findings of the rules before are given.
    pub run: fn(&Linked, &Settings, &[Finding]) -> Vec<Finding>,
}

/// What a check says of itself: what `crossfoot rules NAME` prints and what the page shows under "why?".
///
/// It is no part of [`Rule`], so that whoever only finds, the page's worker, does not load these texts.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// What it finds.
    pub finds: Text,
    /// Why that matters.
    pub why: Text,
    /// Articles in which it fires, one a line.
    pub fires: &'static [&'static str],
    /// Articles in which it stays silent, one a line.
    pub silent: &'static [&'static str],
    /// When it abstains.
    pub abstains: Text,
    /// How sure its findings are, the surest first: every finding has the number of one of these.
    pub confidence: &'static [Sure],
}

/// One step of a check's confidence. `cargo xtask evaluate` says what it is worth: of the findings from 90 upwards, nine in
/// ten hold on sets that nobody tuned to. What is below 90 is an estimate from the same sets.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sure {
    /// In hundredths.
    pub given: u8,
    /// What it is that makes a finding so sure, or no surer.
    pub when: Text,
}

macro_rules! register {
    ($($check:ident),* $(,)?) => {
        /// All checks, in the order in which they run: what explains others first.
        pub const RULES: &[Rule] = &[$($check::RULE),*];

        /// What they say of themselves, in the same order.
        pub const EXPLANATIONS: &[Explanation] = &[$($check::EXPLANATION),*];
    };
}

register!(
    unit_slip,
    year_shift,
    part_exceeds_whole,
    currency_swap,
    conversion_rate,
    cagr_mismatch,
    value_conflict,
    percent_vs_count,
    sum_mismatch,
    average_times_count,
    growth_mismatch,
    series_break,
    direction,
    impossible_percent,
    inverted_range,
    implied_base,
    shares_over_whole,
    points_vs_percent,
    title_body,
    date_logic,
    status_conflict,
    stale_forecast,
    missing_context,
    list_count,
    ratio_outlier,
    reference_mismatch,
);

/// The check of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// Every check with what it says of itself.
pub fn explained() -> impl Iterator<Item = (&'static Rule, &'static Explanation)> {
    RULES.iter().zip(EXPLANATIONS)
}

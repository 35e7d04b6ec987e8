//! The table of checks, and the parts that every one of them has.

use super::{Finding, percent_vs_count, unit_slip, value_conflict};
use crate::link::Linked;
use crate::settings::{Locale, Settings};

/// A text in both languages.
#[derive(Clone, Copy, Debug)]
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

/// A check: its explanation, and what finds.
///
/// The explanation is what `crossfoot rules NAME` prints and what the page shows under "why?".
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name, in kebab case: `unit-slip`.
    pub name: &'static str,
    /// A title of a few words.
    pub title: Text,
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
    /// Finds; the findings of the rules before are given.
    pub run: fn(&Linked, &Settings, &[Finding]) -> Vec<Finding>,
}

/// All checks, in the order in which they run: what explains others first.
pub const RULES: &[Rule] = &[unit_slip::RULE, value_conflict::RULE, percent_vs_count::RULE];

/// The check of that name.
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

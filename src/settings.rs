//! What a run is told from outside: the day, the language of messages, tolerances, the reader's own figures. The clock
//! is never read.

use serde::{Deserialize, Serialize};

use crate::value::{Amount, Date, Decimal, Period, Qualifier, Unit};

/// The language that messages are written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Locale {
    /// The text of this language.
    pub fn pick<T>(self, en: T, zh: T) -> T {
        match self {
            Locale::En => en,
            Locale::Zh => zh,
        }
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Context worth a look.
    Note,
    /// A conflict between like figures.
    Warning,
    /// The arithmetic is impossible.
    Error,
}

impl Severity {
    /// One step less.
    pub fn lowered(self) -> Severity {
        match self {
            Severity::Error => Severity::Warning,
            Severity::Warning | Severity::Note => Severity::Note,
        }
    }
}

/// A figure that the reader knows from elsewhere: a row of the table that [`crate::reference::parse`] reads. It is never
/// doubted. A part that is `None` matches anything.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// What the metric is about.
    pub topic: Option<String>,
    /// Canonical name of the metric, or its words in small letters.
    pub metric: Option<String>,
    /// Whether the value is by which part the metric changed, and not how much there is.
    pub growth: bool,
    /// Canonical name of the place, or its words as written.
    pub scope: Option<String>,
    /// When.
    pub period: Option<Period>,
    /// The value.
    pub amount: Amount,
    /// The bound that it is given with.
    pub qualifier: Qualifier,
    /// What it counts or measures; `None` leaves open which currency or noun, but is no percentage.
    pub unit: Option<Unit>,
    /// Value and unit as written.
    pub surface: String,
    /// Who says so; may be empty.
    pub source: String,
    /// Line of the table, from 1.
    pub line: u32,
}

/// An exchange rate that the reader knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The currency of which one is told, by its ISO 4217 code.
    pub from: &'static str,
    /// The currency that it is worth something in.
    pub to: &'static str,
    /// What one of the first is worth in the second.
    pub worth: Decimal,
}

/// The settings of a run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The day of the check, for articles without a date.
    pub as_of: Option<Date>,
    /// The language of messages.
    pub locale: Locale,
    /// Names of the checks to leave out.
    pub ignored: Vec<String>,
    /// Fingerprints of the findings that the reader put away.
    pub dismissed: Vec<String>,
    /// Names of the only checks to run; empty for all.
    pub only: Vec<String>,
    /// What the findings of some checks weigh, whatever these say themselves.
    pub severities: Vec<(String, Severity)>,
    /// How far a ratio may be from a power of ten to look like a slip of units: 0.15 of it.
    pub slip_tolerance: Decimal,
    /// How far apart two forecasts may be and yet be only a note: 0.25 of the smaller.
    pub forecast_tolerance: Decimal,
    /// How far the rate of a printed conversion may be from the reader's own: 0.15 of it. Rates move with the years; what
    /// counts is a slip.
    pub rate_tolerance: Decimal,
    /// What the reader knows from elsewhere, to hold the articles against.
    pub known: Vec<Known>,
    /// The reader's own exchange rates, to hold printed conversions against.
    pub rates: Vec<Rate>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            as_of: None,
            locale: Locale::En,
            ignored: Vec::new(),
            dismissed: Vec::new(),
            only: Vec::new(),
            severities: Vec::new(),
            slip_tolerance: Decimal::new(15, 2),
            forecast_tolerance: Decimal::new(25, 2),
            rate_tolerance: Decimal::new(15, 2),
            known: Vec::new(),
            rates: Vec::new(),
        }
    }
}

impl Settings {
    /// Whether the check of that name runs.
    pub fn runs(&self, rule: &str) -> bool {
        (self.only.is_empty() || self.only.iter().any(|name| name == rule))
            && !self.ignored.iter().any(|name| name == rule)
    }
}

/// A number of the settings that says how far apart two figures may be.
#[derive(Clone, Copy, Debug)]
pub struct Tolerance {
    /// Its name: `slip`.
    pub name: &'static str,
    /// What it allows.
    pub allows: &'static str,
    /// Where it stands.
    pub of: fn(&mut Settings) -> &mut Decimal,
}

/// The tolerances by name.
///
/// ```
/// use crossfoot::settings::{Settings, TOLERANCES};
/// let mut settings = Settings::default();
/// let slip = TOLERANCES.iter().find(|tolerance| tolerance.name == "slip").unwrap();
/// assert_eq!((slip.of)(&mut settings).to_string(), "0.15");
/// ```
pub const TOLERANCES: &[Tolerance] = &[
    Tolerance {
        name: "slip",
        allows: "how far a ratio may be from a power of ten and yet look like a slip of units, as a part of it",
        of: |settings| &mut settings.slip_tolerance,
    },
    Tolerance {
        name: "forecast",
        allows: "how far apart two forecasts may be and yet be only a note, as a part of the smaller",
        of: |settings| &mut settings.forecast_tolerance,
    },
    Tolerance {
        name: "rate",
        allows: "how far the rate of a printed conversion may be from yours, as a part of it",
        of: |settings| &mut settings.rate_tolerance,
    },
];

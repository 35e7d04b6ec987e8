//! Names and numbers of options, refused with what is known where they are not.

use std::fmt;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::check::RULES;
use crate::settings::{Severity, TOLERANCES};
use crate::value::Decimal;

/// The name of a check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleName(pub &'static str);

/// The name of a tolerance.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ToleranceName(pub &'static str);

/// A part of a figure, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share(pub Decimal);

/// What becomes of the findings of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Becomes {
    /// There are none: the check does not run.
    Off,
    /// Each is a note.
    Note,
    /// Each is a warning.
    Warning,
    /// Each is an error.
    Error,
}

impl Becomes {
    /// What they weigh; `None` for a check that does not run.
    pub fn severity(self) -> Option<Severity> {
        match self {
            Becomes::Off => None,
            Becomes::Note => Some(Severity::Note),
            Becomes::Warning => Some(Severity::Warning),
            Becomes::Error => Some(Severity::Error),
        }
    }
}

impl<'de> Deserialize<'de> for RuleName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let known = RULES.iter().map(|rule| rule.name).collect();
        deserializer.deserialize_str(OneOf { what: "check", known }).map(RuleName)
    }
}

impl<'de> Deserialize<'de> for ToleranceName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let known = TOLERANCES.iter().map(|tolerance| tolerance.name).collect();
        deserializer.deserialize_str(OneOf { what: "tolerance", known }).map(ToleranceName)
    }
}

/// Takes one of some names.
struct OneOf {
    what: &'static str,
    known: Vec<&'static str>,
}

impl Visitor<'_> for OneOf {
    type Value = &'static str;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "the name of a {}: {}", self.what, self.known.join(", "))
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<&'static str, E> {
        let found = self.known.iter().find(|known| **known == name).copied();
        let what = self.what;
        found.ok_or_else(|| E::custom(format_args!("there is no {what} “{name}”; there are {}", self.known.join(", "))))
    }
}

impl<'de> Deserialize<'de> for Share {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;

        impl Visitor<'_> for Number {
            type Value = Share;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a number from 0 to 1, as 0.15")
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Share, E> {
                self.visit_str(&value.to_string())
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Share, E> {
                self.visit_str(&value.to_string())
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Share, E> {
                self.visit_str(&value.to_string())
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Share, E> {
                let value = text.parse().ok().filter(|value| (Decimal::ZERO..=Decimal::ONE).contains(value));
                value.map(Share).ok_or_else(|| E::custom(format_args!("{text} is no number from 0 to 1, as 0.15 is")))
            }
        }

        deserializer.deserialize_any(Number)
    }
}

/// A day in quotes, or as TOML writes one without, which comes as a map of one text.
pub(super) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    struct Day;

    impl<'de> Visitor<'de> for Day {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a day, \"YYYY-MM-DD\"")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Option<String>, E> {
            Ok(Some(text.to_owned()))
        }

        fn visit_unit<E: de::Error>(self) -> Result<Option<String>, E> {
            Ok(None)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<String>, A::Error> {
            Ok(map.next_entry::<String, String>()?.map(|(_, day)| day))
        }
    }

    deserializer.deserialize_any(Day)
}

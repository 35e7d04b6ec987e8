//! What a reader may choose, in one shape for every edge: the file `.crossfoot.toml`, JavaScript, Python.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Becomes, RuleName, Share, ToleranceName};
use crate::settings::{Known, Locale, Rate, Settings, Severity, TOLERANCES};
use crate::text::split::parse_published;

/// Options as a reader writes them. What is left out is as in [`Settings::default`].
///
/// ```
/// use crossfoot::edge::Options;
///
/// let options: Options = serde_json::from_str(r#"{"rules": {"missing-context": "off"}, "tolerances": {"slip": 0.1}}"#)?;
/// assert!(!options.settings()?.runs("missing-context"));
///
/// let unknown = serde_json::from_str::<Options>(r#"{"rules": {"unit-slp": "off"}}"#).unwrap_err();
/// assert!(unknown.to_string().starts_with("there is no check “unit-slp”; there are unit-slip, "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Day of the check, `YYYY-MM-DD`; without it, that of the newest article.
    #[serde(deserialize_with = "super::name::day")]
    pub as_of: Option<String>,
    /// Language of messages: `en` or `zh`.
    pub language: Option<Locale>,
    /// Findings below this weight are left out: `note`, `warning` or `error`.
    pub min_severity: Option<Severity>,
    /// The only checks to run, by name.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub only: Vec<RuleName>,
    /// What becomes of the findings of a check, by its name: `off`, `note`, `warning` or `error`.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, Becomes>"))]
    pub rules: BTreeMap<RuleName, Becomes>,
    /// How far apart figures may be, by name, each a number from 0 to 1.
    #[cfg_attr(feature = "schema", schemars(with = "BTreeMap<String, f64>"))]
    pub tolerances: BTreeMap<ToleranceName, Share>,
    /// The reader's own known figures, as CSV; in a file of options, the path of such a table.
    pub reference: Option<String>,
    /// The reader's own exchange rates, held against printed conversions: `1 USD = 7.2 CNY`.
    pub rates: Vec<String>,
}

impl Options {
    /// The settings of the engine; an error is one plain sentence.
    pub fn settings(&self) -> Result<Settings, String> {
        let locale = self.language.unwrap_or_default();
        let day = |text: &String| parse_published(text).map(|p| p.date).ok_or_else(|| no_day(text));
        let off = self.rules.iter().filter(|(_, becomes)| becomes.severity().is_none());
        let weighed = self.rules.iter().filter_map(|(rule, becomes)| Some((rule.0.to_owned(), becomes.severity()?)));
        let mut settings = Settings {
            as_of: self.as_of.as_ref().map(day).transpose()?,
            locale,
            only: self.only.iter().map(|rule| rule.0.to_owned()).collect(),
            ignored: off.map(|(rule, _)| rule.0.to_owned()).collect(),
            severities: weighed.collect(),
            known: self.reference.as_deref().map_or(Ok(Vec::new()), |table| known(table, locale))?,
            rates: self.rates.iter().map(|text| rate(text)).collect::<Result<_, _>>()?,
            ..Settings::default()
        };
        for (name, share) in &self.tolerances {
            TOLERANCES.iter().filter(|row| row.name == name.0).for_each(|row| *(row.of)(&mut settings) = share.0);
        }
        Ok(settings)
    }

    /// The least that a finding has to weigh.
    pub fn least(&self) -> Severity {
        self.min_severity.unwrap_or(Severity::Note)
    }
}

/// Says that a text is no day.
pub(crate) fn no_day(text: &str) -> String {
    format!("“{text}” is no day; write it as YYYY-MM-DD")
}

/// An exchange rate as the reader writes it; an error is one plain sentence.
///
/// ```
/// let said = crossfoot::edge::rate("7.2").unwrap_err();
/// assert_eq!(said, "“7.2” is no exchange rate; write it like 1 USD = 7.2 CNY");
/// ```
pub fn rate(text: &str) -> Result<Rate, String> {
    crate::reference::rate(text).ok_or_else(|| format!("“{text}” is no exchange rate; write it like 1 USD = 7.2 CNY"))
}

/// All rows of a table, or what is wrong with the first that cannot be used.
fn known(table: &str, locale: Locale) -> Result<Vec<Known>, String> {
    let (known, faults) = crate::reference::parse(table);
    match faults.first() {
        Some(fault) => Err(format!("the table of known figures: {}", fault.in_words(locale))),
        None => Ok(known),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Decimal;

    fn options(json: &str) -> Result<Options, String> {
        serde_json::from_str(json).map_err(|error| error.to_string())
    }

    #[test]
    fn rules_and_tolerances_become_settings() {
        let written = r#"{"rules": {"unit-slip": "off", "direction": "note"}, "tolerances": {"forecast": 0.4},
            "as_of": "2025-08-13", "min_severity": "warning", "language": "zh"}"#;
        let options = options(written).unwrap();
        let settings = options.settings().unwrap();
        assert!(!settings.runs("unit-slip") && settings.runs("direction"));
        assert_eq!(settings.severities, [("direction".to_owned(), Severity::Note)]);
        assert_eq!(settings.forecast_tolerance, Decimal::new(4, 1));
        assert_eq!((settings.locale, options.least()), (Locale::Zh, Severity::Warning));
    }

    #[test]
    fn what_is_not_known_is_refused_with_what_is() {
        for (json, said) in [
            (r#"{"min_sevrity": "note"}"#, "unknown field `min_sevrity`, expected one of `as_of`, "),
            (r#"{"rules": {"unit-slp": "off"}}"#, "there is no check “unit-slp”; there are unit-slip, "),
            (r#"{"rules": {"unit-slip": "of"}}"#, "unknown variant `of`, expected one of `off`, `note`, "),
            (r#"{"tolerances": {"slop": 0.1}}"#, "there is no tolerance “slop”; there are slip, forecast, rate"),
            (r#"{"tolerances": {"slip": 2}}"#, "2 is no number from 0 to 1"),
        ] {
            let refused = options(json).unwrap_err();
            assert!(refused.contains(said), "{refused}");
        }
        assert!(options(r#"{"as_of": "soon"}"#).unwrap().settings().unwrap_err().contains("“soon” is no day"));
        let rate = options(r#"{"rates": ["1 USD = 7.2 CNY", "1 USD"]}"#).unwrap().settings().unwrap_err();
        assert!(rate.starts_with("“1 USD” is no exchange rate"), "{rate}");
        let table = options(r#"{"reference": "topic,value\ntea,lots\n"}"#).unwrap().settings().unwrap_err();
        assert!(table.contains("line 2, column 2 (value)"), "{table}");
    }
}

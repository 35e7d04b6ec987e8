//! Tables as data, both languages side by side: one row a thing, its names after it.

mod bound;
mod calendar;
mod change;
mod classifier;
mod currency;
mod gloss;
mod home;
mod measure;
mod metric;
mod metric_part;
mod moon;
mod not_number;
mod number_word;
mod organisation;
mod phrases;
mod pinyin;
mod place;
mod place_rows;
mod place_rows_china;
mod place_rows_cities;
mod place_rows_regions;
mod qualified;
mod ratio;
mod rows;
mod scale;
mod status;

pub use bound::{BOUNDS_AFTER, BOUNDS_BEFORE};
pub use calendar::{
    CHINESE_CALENDAR, CHINESE_EDGES, CHINESE_GRAINS, ChineseWord, ENGLISH_CALENDAR, Edge, EnglishWord, Feast, GRAINS,
};
pub use change::{FALLS, RISES};
pub use classifier::CLASSIFIERS;
pub use currency::{CURRENCIES_AFTER, CURRENCIES_BEFORE};
pub use gloss::{made_of, things};
pub use home::{HOMES, SHARED};
pub use measure::{MEASURES, Quantity, dimension};
pub use metric::{Dimension, INDUSTRY_NOUNS, METRICS, Metric, metric_named};
pub use metric_part::{FLOWS, METRIC_PARTS, MetricPart, is_balance, is_rate, metric_family};
pub use moon::moon_day;
pub use not_number::{NOT_NUMBERS, NOT_UNITS};
pub use number_word::{NUMBER_WORDS, NumberWord, PART_WORDS, PartWord};
pub use organisation::{
    CHINESE_NAME_DOES, CHINESE_NAME_ENDINGS, CHINESE_NAME_GENERIC, CHINESE_NAME_LATER, LEGAL_ENDINGS, NAME_CALLED,
    NAME_DOES, NAME_ENDINGS, NAME_LATER, NAME_LEADS, Sort,
};
pub use phrases::{Everywhere, Phrases};
pub use pinyin::{sounds, spelled};
pub use place::{PLACE_WORDS, PLACES, Place, PlaceWord, place};
pub use qualified::{QUALIFIED_METRICS, QualifiedMetric};
pub use ratio::{RATIOS, Ratio};
pub use scale::SCALES;
pub use status::{BASIS_WORDS, Basis, STATUS_WORDS, StatusWord, TELLING_WORDS};

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Names that two tables share on purpose: `mm` is millions behind money and millimetres elsewhere.
    const SHARED: &[&str] = &["mm"];

    fn names<T: Copy>(table: &'static Phrases<T>) -> Vec<&'static str> {
        table.phrases().to_vec()
    }

    #[test]
    fn no_name_of_a_unit_stands_twice_or_shadows_another() {
        let tables = [
            ("currencies after", names(&CURRENCIES_AFTER)),
            ("ratios", names(&RATIOS)),
            ("measures", names(&MEASURES)),
            ("classifiers", names(&CLASSIFIERS)),
            ("scales", names(&SCALES)),
        ];
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        let mut faults = Vec::new();
        for (table, names) in &tables {
            for name in names {
                if let Some(other) = seen.insert(name, table).filter(|_| !SHARED.contains(name)) {
                    faults.push(format!("{name:?} is in {other} and in {table}"));
                }
            }
        }
        // a name in small letters matches in any case and hides the one with capitals
        for name in seen.keys().filter(|name| name.bytes().any(|b| b.is_ascii_uppercase())) {
            if let Some(other) = seen.get(name.to_ascii_lowercase().as_str()).filter(|other| **other == seen[name]) {
                faults.push(format!("{name:?} never matches: {other} has it in small letters"));
            }
        }
        assert!(faults.is_empty(), "{faults:#?}");
    }

    #[test]
    fn no_name_before_an_amount_stands_twice() {
        for table in [
            names(&CURRENCIES_BEFORE),
            names(&HOMES),
            names(&NOT_NUMBERS),
            names(&NOT_UNITS),
            names(&BOUNDS_BEFORE),
            names(&BOUNDS_AFTER),
        ] {
            let mut seen = std::collections::BTreeSet::new();
            for name in table {
                assert!(seen.insert(name), "{name:?} stands twice");
            }
        }
    }

    #[test]
    fn every_measure_has_a_size_in_its_dimension() {
        for name in MEASURES.phrases() {
            let (_, symbol) = MEASURES.at(name, 0).expect(name);
            let (_, digits, power) = dimension(symbol).expect(name);
            assert!(digits > 0 && crate::value::power_of_ten(power).is_some(), "{name}");
        }
    }
}

//! Metrics, places and units in the reader's language: the engine calls each by one English name.

use crossfoot::lexicon::{METRICS, PLACES};
use crossfoot::value::Map;
use crossfoot_protocol::Locale;

/// The names of the engine's tables in Chinese, by their English ones.
pub struct Names(Map<&'static str, &'static str>);

impl Names {
    /// The first Chinese phrase of each row of the tables.
    pub fn new() -> Self {
        let mut names = Map::new();
        let mut add = |name: &'static str, phrase: &'static str| {
            names.entry_or(name, || phrase);
        };
        for phrase in METRICS.phrases().iter().filter(|phrase| !phrase.is_ascii()) {
            METRICS.at(phrase, 0).into_iter().for_each(|(_, metric)| add(metric.name, phrase));
        }
        for phrase in PLACES.phrases().iter().filter(|phrase| !phrase.is_ascii()) {
            PLACES.at(phrase, 0).into_iter().for_each(|(_, place)| add(place.name(), phrase));
        }
        Names(names)
    }

    /// The Chinese name; none for what no table knows.
    pub fn chinese(&self, name: &str) -> Option<&'static str> {
        self.0.get(name).copied()
    }

    /// The name in a language.
    pub fn of<'n>(&self, locale: Locale, name: &'n str) -> &'n str {
        locale.pick(name, self.chinese(name).unwrap_or(name))
    }
}

/// A unit in a language.
pub fn unit(locale: Locale, symbol: &str) -> &str {
    // several of them, mostly
    let symbol = if symbol == "person" { "people" } else { symbol };
    let chinese = match symbol {
        "people" => "人",
        "CNY" => "元",
        "USD" => "美元",
        "EUR" => "欧元",
        "GBP" => "英镑",
        "JPY" => "日元",
        "HKD" => "港元",
        "KRW" => "韩元",
        "pp" => "百分点",
        "x" => "倍",
        "day" => "天",
        "year" => "年",
        "km" => "公里",
        "t" => "吨",
        other => other,
    };
    locale.pick(symbol, chinese)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn rows_of_the_tables_are_called_by_their_first_chinese_name() {
        let names = Names::new();
        for (name, chinese) in [("market size", "市场规模"), ("China", "中国"), ("World", "全球")] {
            assert_eq!(names.of(Locale::Zh, name), chinese);
            assert_eq!(names.of(Locale::En, name), name);
        }
        assert_eq!(names.of(Locale::Zh, "kiosks"), "kiosks");
    }
}

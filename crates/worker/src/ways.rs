//! The reader's own way of writing amounts: which language's scale words, and at which exchange rates of their own.

use crossfoot::reference::rate;
use crossfoot::settings::Rate;
use crossfoot::value::plain;
use crossfoot_protocol::Locale;

/// What the reader asked for.
#[derive(Default)]
pub struct Ways {
    /// Whether amounts are to carry it at all.
    pub on: bool,
    /// The reader's own exchange rates.
    pub rates: Vec<Rate>,
}

impl Ways {
    /// Reads the rates as typed, and says how they were understood. An amount is read like any in an article, so that
    /// `$1 = 7.2 yuan` and `1美元=7.2元` serve as well.
    pub fn of(locale: Locale, on: bool, typed: &str) -> (Ways, String) {
        let mut rates = Vec::new();
        let mut said = Vec::new();
        for part in typed.split([';', '；', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            match rate(part) {
                Some(rate) => {
                    said.push(format!("1 {} = {} {}", rate.from, plain(rate.worth.round_significant(6)), rate.to));
                    rates.push(rate);
                }
                None => said.push(locale.pick(
                    format!("“{part}” is not used: write it like 1 USD = 7.2 CNY"),
                    format!("“{part}”未采用：请写成 1 USD = 7.2 CNY 这样"),
                )),
            }
        }
        (Ways { on, rates }, said.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn rates_are_read_however_they_are_written() {
        for typed in ["1 USD = 7.2 CNY", "$1 = 7.2 yuan", "1美元=7.2元", "10 USD = 72 CNY"] {
            let (ways, said) = Ways::of(Locale::En, true, typed);
            let worth = "7.2".parse().expect("a decimal");
            assert_eq!(ways.rates, [Rate { from: "USD", to: "CNY", worth }], "{typed}");
            assert_eq!(said, "1 USD = 7.2 CNY");
        }
    }

    #[wasm_bindgen_test]
    fn what_is_no_rate_is_said_so() {
        for typed in ["7.2", "USD CNY", "1 USD = 7.2 USD", "0 USD = 7.2 CNY", "1 USD = 7.2 CNY = 1 EUR"] {
            let (ways, said) = Ways::of(Locale::En, true, typed);
            assert!(ways.rates.is_empty() && said.contains("not used"), "{typed}: {said}");
        }
        assert_eq!(Ways::of(Locale::En, true, " ; ").1, "");
    }
}

//! The reader's own way of writing amounts: which language's scale words, and at which exchange rates of their own.

use crossfoot::mention::{self, Context};
use crossfoot::text::Span;
use crossfoot::value::{Amount, Decimal, Unit, plain};
use crossfoot_protocol::Locale;

/// What the reader asked for.
#[derive(Default)]
pub struct Ways {
    /// Whether amounts are to carry it at all.
    pub on: bool,
    /// From, to, and what one of the first is worth in the second.
    pub rates: Vec<(&'static str, &'static str, Decimal)>,
}

impl Ways {
    /// Reads the rates as typed, and says how they were understood. An amount is read like any in an article, so that
    /// `$1 = 7.2 yuan` and `1美元=7.2元` serve as well.
    pub fn of(locale: Locale, on: bool, typed: &str) -> (Ways, String) {
        let mut rates = Vec::new();
        let mut said = Vec::new();
        for part in typed.split([';', '；', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
            match rate(part) {
                Some((from, to, worth)) => {
                    said.push(format!("1 {from} = {} {to}", plain(worth.round_significant(6))));
                    rates.push((from, to, worth));
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

/// Two amounts in two currencies, both above zero.
fn rate(text: &str) -> Option<(&'static str, &'static str, Decimal)> {
    let found = mention::read(text, Span::new(0, text.len()), &Context::of(text, None));
    let mut amounts = found.mentions.iter().filter_map(|mention| match (&mention.unit, mention.amount?) {
        (Unit::Money(code), Amount::One(one)) => Some((*code, one.value)),
        _ => None,
    });
    let ((from, first), (to, second)) = (amounts.next()?, amounts.next()?);
    let sound = from != to && first > Decimal::ZERO && second > Decimal::ZERO && amounts.next().is_none();
    Some((from, to, second.checked_div(first)?)).filter(|_| sound)
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn rates_are_read_however_they_are_written() {
        for typed in ["1 USD = 7.2 CNY", "$1 = 7.2 yuan", "1美元=7.2元", "10 USD = 72 CNY"] {
            let (ways, said) = Ways::of(Locale::En, true, typed);
            assert_eq!(ways.rates, [("USD", "CNY", "7.2".parse().expect("a decimal"))], "{typed}");
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

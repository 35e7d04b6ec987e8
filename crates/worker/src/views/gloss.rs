//! An amount as the reader would write it: 505亿元 is 50.5 billion yuan. It stands beside the printed one.

use crossfoot::mention::{Kind, Mention};
use crossfoot::value::{Amount, Decimal, Qualifier, Unit, plain, power_of_ten};
use crossfoot_protocol::Locale;

use crate::ways::Ways;
use crate::words::{self, grouped};

/// Significant digits of an amount at the reader's own rate: the rate is no better known.
const DIGITS: u32 = 3;

/// The amount in the reader's way; empty where the printed one is just that, or is no amount.
pub fn gloss(ways: &Ways, locale: Locale, mention: &Mention, surface: &str) -> String {
    let Some(amount) = mention.amount.filter(|_| ways.on) else { return String::new() };
    if matches!(mention.kind, Kind::Ordinal | Kind::Date | Kind::Period | Kind::Duration) {
        return String::new();
    }
    let own = own(locale, mention, amount, surface);
    let converted = ways.rates.iter().filter(|rate| mention.unit == Unit::Money(rate.from));
    let converted = converted.filter_map(|rate| {
        let at = |value: Decimal| Some(value.checked_mul(rate.worth)?.round_significant(DIGITS));
        let number = match amount {
            Amount::One(one) => number(locale, at(one.value)?),
            Amount::Range(from, to) => range(locale, at(from.value)?, at(to.value)?),
        };
        let said = with_money(locale, &number, rate.to);
        Some(locale.pick(format!("≈ {said} at your rate"), format!("≈ {said}（按您的汇率）")))
    });
    let parts: Vec<String> = own.into_iter().chain(converted).collect();
    parts.join(" ")
}

/// The amount in the words of the reader's language, unless the printed one is in these already.
fn own(locale: Locale, mention: &Mention, amount: Amount, surface: &str) -> Option<String> {
    let foreign = match locale {
        Locale::En => surface.chars().any(is_han) || is_indian(surface),
        Locale::Zh => !surface.chars().any(is_han),
    };
    if !foreign {
        return None;
    }
    let number = match amount {
        Amount::One(one) => number(locale, one.value),
        Amount::Range(from, to) => range(locale, from.value, to.value),
    };
    let with_unit = match &mention.unit {
        Unit::Money(code) => with_money(locale, &number, code),
        Unit::Percent => number + "%",
        Unit::Point => locale.pick(format!("{number} percentage points"), format!("{number}个百分点")),
        Unit::BasisPoint => locale.pick(format!("{number} basis points"), format!("{number}个基点")),
        Unit::Multiple => locale.pick(format!("{number} times"), format!("{number}倍")),
        Unit::Measure(symbol) => format!("{number} {}", words::measure_name(locale, symbol)),
        // the noun of a count stands beside it; one thing for each of another has no short name
        Unit::None | Unit::Count(_) => number,
        Unit::Rate(..) => return None,
    };
    let said = match mention.qualifier {
        Qualifier::Eq => with_unit,
        Qualifier::Cap => locale.pick(format!("up to {with_unit}"), format!("最多{with_unit}")),
        bound => [words::bound(locale, bound), locale.pick(" ", ""), &with_unit].concat(),
    };
    (!surface.contains(&said)).then_some(said)
}

fn with_money(locale: Locale, number: &str, code: &str) -> String {
    match words::money(locale, code) {
        Some(name) => [number, locale.pick(" ", ""), name].concat(),
        None => [number, " ", code].concat(),
    }
}

fn range(locale: Locale, from: Decimal, to: Decimal) -> String {
    let (scale, word) = scale(locale, to);
    match (short(from, scale), short(to, scale)) {
        (Some(from), Some(to)) => [&from, "–", &to, word].concat(),
        _ => format!("{}–{}", grouped(from), grouped(to)),
    }
}

/// A value with the largest scale word that leaves few digits after the point; else in full.
fn number(locale: Locale, value: Decimal) -> String {
    let (scale, word) = scale(locale, value);
    short(value, scale).map_or_else(|| grouped(value), |digits| digits + word)
}

fn scale(locale: Locale, value: Decimal) -> (i32, &'static str) {
    let scales =
        locale.pick([(12, " trillion"), (9, " billion"), (6, " million")], [(12, "万亿"), (8, "亿"), (4, "万")]);
    let reached = scales.into_iter().find(|(power, _)| power_of_ten(*power).is_some_and(|unit| value.abs() >= unit));
    reached.unwrap_or((0, ""))
}

/// The value in a scale, if that leaves no more than four digits after the point.
fn short(value: Decimal, scale: i32) -> Option<String> {
    let scaled = value.checked_mul(power_of_ten(-scale)?)?;
    if scale == 0 {
        return Some(grouped(value));
    }
    (scaled.round_dp(4) == scaled).then(|| plain(scaled))
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}')
}

fn is_indian(surface: &str) -> bool {
    let small = surface.to_ascii_lowercase();
    small.contains("lakh") || small.contains("crore")
}

#[cfg(test)]
mod tests {
    use crossfoot::mention::{Context, read};
    use crossfoot::text::Span;
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn of(locale: Locale, rates: &str, text: &str) -> String {
        let (ways, _) = Ways::of(locale, true, rates);
        let found = read(text, Span::new(0, text.len()), &Context::of(text, None));
        let mention = &found.mentions[0];
        gloss(&ways, locale, mention, mention.span.of(text))
    }

    #[wasm_bindgen_test]
    fn amounts_are_told_in_the_readers_way() {
        for (text, expected) in [
            ("505亿元", "50.5 billion yuan"),
            ("超4.5亿元", "more than 450 million yuan"),
            ("6.9亿人", "690 million"),
            ("100亿至200亿元", "10–20 billion yuan"),
            ("三成", "30%"),
            ("12,345,678,901元", "12,345,678,901 yuan"),
            ("30亿澳元", "3 billion AUD"),
            ("5 crore rupees", "50 million INR"),
            ("3.2万亩", "32,000 mu"),
        ] {
            assert_eq!(of(Locale::En, "", text), expected, "{text}");
        }
        for (text, expected) in [
            ("50.5 billion yuan", "505亿元"),
            ("$1.5bn", "15亿美元"),
            ("30,000 professionals", "3万"),
            ("1.2 trillion won", "1.2万亿韩元"),
        ] {
            assert_eq!(of(Locale::Zh, "", text), expected, "{text}");
        }
    }

    #[wasm_bindgen_test]
    fn what_is_in_the_readers_way_already_is_left_alone() {
        for (locale, text) in [
            (Locale::En, "50.5 billion yuan"),
            (Locale::En, "820家企业"),
            (Locale::En, "68.4%"),
            (Locale::En, "2024年"),
            (Locale::Zh, "505亿元"),
            (Locale::Zh, "68.4%"),
            (Locale::Zh, "820 companies"),
        ] {
            assert_eq!(of(locale, "", text), "", "{text}");
        }
    }

    #[wasm_bindgen_test]
    fn the_readers_own_rate_is_marked_as_such() {
        assert_eq!(
            of(Locale::En, "1 CNY = 0.14 USD", "505亿元"),
            "50.5 billion yuan ≈ 7.07 billion US dollars at your rate"
        );
        assert_eq!(of(Locale::Zh, "1 USD = 7.2 CNY", "15亿美元"), "≈ 108亿元（按您的汇率）");
    }
}

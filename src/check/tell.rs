//! The words of a card: what the figures are about, intervals and numbers as a reader would write them.

use crate::lexicon::{METRICS, PLACES};
use crate::link::{ClaimId, Linked};
use crate::settings::Locale;
use crate::value::{Decimal, Interval, plain, power_of_ten};

/// What a claim is about, as far as it is known: `power bank, market size, China, 2024`.
pub fn subject(linked: &Linked, id: ClaimId, locale: Locale) -> String {
    let claim = linked.claim(id);
    let parts = [
        linked.topic_name(id).filter(|_| claim.owner.is_none()).map(str::to_owned),
        claim.metric.as_ref().map(|metric| named(&metric.name, locale)),
        linked.scope_name(id).map(|scope| named(scope, locale)),
        claim.period.as_ref().map(|period| period.is.label()),
    ];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    known.join(locale.pick(", ", "，"))
}

/// A metric or a place in a language: the first Chinese phrase of its row, where the tables have one.
fn named(name: &str, locale: Locale) -> String {
    let metric = |phrase: &&&str| METRICS.whole(phrase).is_some_and(|metric| metric.name == name);
    let place = |phrase: &&&str| PLACES.whole(phrase).is_some_and(|place| place.name() == name);
    let metrics = METRICS.phrases().iter().filter(|phrase| !phrase.is_ascii());
    let places = PLACES.phrases().iter().filter(|phrase| !phrase.is_ascii());
    let chinese = || metrics.clone().find(metric).or_else(|| places.clone().find(place)).copied();
    // what no table knows has its name from the text, which may be Chinese already
    let known = if locale == Locale::Zh && name.is_ascii() { chinese() } else { None };
    known.unwrap_or(name).to_owned()
}

/// The same where a sentence begins with it: `Power bank, market size, China, 2024`.
pub fn opening(linked: &Linked, id: ClaimId, locale: Locale) -> String {
    capital(&subject(linked, id, locale))
}

/// `Monday` for `monday`. A word that is spelt in its own way, as `iPhone`, and Chinese stay as they are.
pub fn capital(words: &str) -> String {
    let first = words.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let (head, rest) = words.split_at(usize::from(first.starts_with(|letter: char| letter.is_ascii_lowercase())));
    if first.bytes().all(|letter| letter.is_ascii_lowercase()) {
        [&head.to_ascii_uppercase(), rest].concat()
    } else {
        words.to_owned()
    }
}

/// `[49.5, 50.5]`, `(400, ∞)`, all divided by `scale`.
pub fn interval(interval: Interval, scale: Decimal) -> String {
    let low = interval
        .low
        .map_or("(−∞".to_owned(), |v| format!("{}{}", if interval.low_open { '(' } else { '[' }, plain(v / scale)));
    let high = interval
        .high
        .map_or("∞)".to_owned(), |v| format!("{}{}", plain(v / scale), if interval.high_open { ')' } else { ']' }));
    format!("{low}, {high}")
}

/// `[1, 2] and [3, 4] do not meet`, both divided by `scale`.
pub fn apart(locale: Locale, one: Interval, other: Interval, scale: Decimal) -> String {
    let (one, other) = (interval(one, scale), interval(other, scale));
    locale.pick(format!("{one} and {other} do not meet"), format!("{one} 与 {other} 不相交"))
}

/// The largest of trillion, billion, million, thousand that is not above the value, by which both sides are divided on
/// a card.
pub fn shared_scale(value: Decimal) -> Decimal {
    [12, 9, 6, 3].into_iter().filter_map(power_of_ten).find(|scale| value.abs() >= *scale).unwrap_or(Decimal::ONE)
}

/// A number with its word of scale, as a text of that language prints it: `4.12 billion`, `41.2亿`, `120`.
pub fn in_words(value: Decimal, locale: Locale) -> String {
    let scales = match locale {
        Locale::En => [(12, " trillion"), (9, " billion"), (6, " million")],
        Locale::Zh => [(12, "万亿"), (8, "亿"), (4, "万")],
    };
    let named = scales.into_iter().filter_map(|(power, word)| Some((power_of_ten(power)?, word)));
    let (scale, word) = named.into_iter().find(|(scale, _)| value.abs() >= *scale).unwrap_or((Decimal::ONE, ""));
    let number = plain(value / scale);
    format!("{}{word}", if locale == Locale::En { grouped(&number) } else { number })
}

/// A number with commas between its thousands, as English prints one of five digits and more.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    if whole.len() < 5 || !whole.bytes().all(|digit| digit.is_ascii_digit()) {
        return number.to_owned();
    }
    let first = whole.len() % 3;
    let mut groups: Vec<&str> = if first > 0 { vec![&whole[..first]] } else { Vec::new() };
    groups.extend((first..whole.len()).step_by(3).map(|at| &whole[at..at + 3]));
    groups.join(",") + rest
}

/// A percentage with one digit after the point, and its sign: `+27.4%`, `−4.8%`.
pub fn signed_percent(value: Decimal) -> String {
    let rounded = value.round_dp(1);
    let sign = if rounded.is_negative() { "−" } else { "+" };
    format!("{sign}{}%", plain(rounded.abs()))
}

#[cfg(test)]
mod tests {
    use super::{capital, grouped};

    #[test]
    fn thousands_are_told_apart() {
        assert_eq!(grouped("40400"), "40,400");
        assert_eq!(grouped("123456.5"), "123,456.5");
        assert_eq!(
            (grouped("6930"), grouped("78.4"), grouped("-40400")),
            ("6930".into(), "78.4".into(), "-40400".into())
        );
    }

    #[test]
    fn a_sentence_begins_with_a_capital_and_a_name_stays_as_it_is_spelt() {
        for (words, told) in [
            ("e bike, market size, 2024", "E bike, market size, 2024"),
            ("short-video, users", "Short-video, users"),
            ("iPhone, units sold", "iPhone, units sold"),
            ("5G, users", "5G, users"),
            ("电动自行车，2024", "电动自行车，2024"),
            ("", ""),
        ] {
            assert_eq!(capital(words), told);
        }
    }
}

//! The cells of a row, read as the same words in an article would be.

use super::fault::{Column, Kind};
use crate::lexicon::{METRICS, PLACES};
use crate::mention::{self, Context, Mention};
use crate::text::Span;
use crate::value::{Amount, Period, Qualifier, Unit};

/// A figure of the table.
pub struct Figure {
    pub amount: Amount,
    pub qualifier: Qualifier,
    pub unit: Option<Unit>,
}

/// The figures of a cell.
fn read(text: &str) -> Vec<Mention> {
    mention::read(text, Span::new(0, text.len()), &Context::of(text, None)).mentions
}

/// The one figure of a text that is no date.
fn one(text: &str) -> Option<Mention> {
    let mut found = read(text).into_iter();
    let first = found.next().filter(|mention| mention.amount.is_some() && !mention.is_calendar())?;
    found.next().is_none().then_some(first)
}

/// The unit that a mention was read with.
fn unit_of(mention: &Mention) -> Option<Unit> {
    Some(mention.unit.clone()).filter(|unit| *unit != Unit::None)
}

/// Value and unit. They are read side by side as a text has them, so that `505` and `亿元` are 50.5 billion yuan.
pub fn value(printed: &str, unit: &str) -> Result<Figure, (Column, Kind)> {
    if printed.is_empty() {
        return Err((Column::Value, Kind::NoValue));
    }
    let bad_value = || (Column::Value, Kind::Value(printed.to_owned()));
    if unit.is_empty() {
        // four digits alone look like a year; with a noun behind them they do not, and the noun is forgotten again
        return match one(printed) {
            Some(mention) => figure(&mention, unit_of(&mention)).ok_or_else(bad_value),
            None => one(&format!("{printed} items")).and_then(|m| figure(&m, None)).ok_or_else(bad_value),
        };
    }
    // what the cell means behind any number: a scale (亿), a unit, or both
    let meant = [format!("2 {unit}"), format!("2{unit}")].iter().find_map(|text| {
        let mention = one(text)?;
        let scaled = mention.amount.is_some_and(|amount| amount.middle() != crate::value::Decimal::TWO);
        (scaled || mention.unit != Unit::None).then(|| unit_of(&mention))
    });
    let Some(meant) = meant else { return Err((Column::Unit, Kind::Unit(unit.to_owned()))) };
    if let Some((own, meant)) = one(printed).and_then(|alone| unit_of(&alone)).zip(meant.clone()) {
        let (own, meant) = (own.symbol().to_owned(), meant.symbol().to_owned());
        if own != meant {
            return Err((Column::Unit, Kind::TwoUnits(own, meant)));
        }
        return one(printed).and_then(|m| figure(&m, unit_of(&m))).ok_or_else(bad_value);
    }
    let both = [format!("{printed} {unit}"), format!("{printed}{unit}")];
    let read = both.iter().find_map(|text| one(text).filter(|mention| unit_of(mention) == meant));
    read.and_then(|mention| figure(&mention, meant)).ok_or_else(bad_value)
}

fn figure(mention: &Mention, unit: Option<Unit>) -> Option<Figure> {
    Some(Figure { amount: mention.amount?, qualifier: mention.qualifier, unit })
}

/// A period with its year: in words of either language, or as a report labels it.
pub fn period(cell: &str) -> Option<Period> {
    if let Some((first, last)) = cell.split_once("..") {
        return period(first.trim())?.to(period(last.trim())?);
    }
    let mut found = read(cell).into_iter();
    let first = found.next()?;
    found.next().is_none().then_some(first.period)?
}

/// Words behind a metric that make it a rate of change.
const GROWTH: &[&str] = &[
    "growth rate",
    "growth",
    "year-on-year",
    "yoy",
    "同比增速",
    "同比增长率",
    "同比增长",
    "增长率",
    "增速",
    "增幅",
    "增长",
];

/// The canonical name of a metric, and whether its rate of change is meant.
pub fn metric(cell: &str) -> (String, bool) {
    if let Some(name) = whole_metric(cell) {
        return (name, false);
    }
    let lower = cell.to_ascii_lowercase();
    let head = GROWTH.iter().find_map(|word| lower.strip_suffix(word)).map(str::trim).filter(|head| !head.is_empty());
    match head {
        Some(head) => (whole_metric(head).unwrap_or_else(|| head.to_owned()), true),
        None => (lower, false),
    }
}

/// The metric of the table whose phrase the whole text is, in the singular or the plural.
fn whole_metric(text: &str) -> Option<String> {
    let at = |text: &str| METRICS.at(text, 0).filter(|(len, _)| *len == text.len()).map(|(_, m)| m.name.to_owned());
    let y = || at(&format!("{}ies", text.strip_suffix('y')?));
    at(text).or_else(|| at(&format!("{text}s"))).or_else(y)
}

/// The canonical name of a place, or its words as written.
pub fn scope(cell: &str) -> String {
    let place = PLACES.at(cell, 0).filter(|(len, _)| *len == cell.len());
    place.map_or_else(|| cell.to_owned(), |(_, place)| place.name().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(printed: &str, unit: &str) -> String {
        match value(printed, unit) {
            Ok(f) => {
                let unit = f.unit.as_ref().map_or("?", Unit::symbol).to_owned();
                format!("{:?} {} {unit}", f.qualifier, crate::value::plain(f.amount.middle()))
            }
            Err((column, _)) => format!("{column:?}"),
        }
    }

    #[test]
    fn values_with_their_units() {
        for (printed, unit, expected) in [
            ("over 50.5 billion", "CNY", "Gt 50500000000 CNY"),
            ("505亿", "元", "Eq 50500000000 CNY"),
            ("505", "亿元", "Eq 50500000000 CNY"),
            ("超505亿元", "", "Gt 50500000000 CNY"),
            ("50.5 billion yuan", "CNY", "Eq 50500000000 CNY"),
            ("40-50 billion", "USD", "Eq 45000000000 USD"),
            ("68.4", "%", "Eq 68.4 %"),
            ("68.4%", "", "Eq 68.4 %"),
            ("2005", "", "Eq 2005 ?"),
            ("2005", "companies", "Eq 2005 company"),
            ("12", "亿", "Eq 1200000000 ?"),
            ("3.2", "GWh", "Eq 3.2 GWh"),
            ("50,500,000", "", "Eq 50500000 ?"),
            ("", "CNY", "Value"),
            ("a lot", "CNY", "Value"),
            ("5 or 7", "CNY", "Value"),
            ("50.5 billion", "CYN", "Unit"),
            ("50.5 billion yuan", "USD", "Unit"),
        ] {
            assert_eq!(told(printed, unit), expected, "{printed} | {unit}");
        }
    }

    #[test]
    fn periods_in_both_languages_and_as_a_report_labels_them() {
        for (cell, label) in [
            ("2024", "2024"),
            ("2025H1", "2025H1"),
            ("2024年上半年", "2024H1"),
            ("first three quarters of 2024", "2024-01..2024-09"),
            ("2024-01..2024-09", "2024-01..2024-09"),
            ("2021-2023", "2021-2023"),
        ] {
            assert_eq!(period(cell).map(Period::label).as_deref(), Some(label), "{cell}");
        }
        for cell in ["last year", "上半年", "2023 and 2024", "50%"] {
            assert_eq!(period(cell), None, "{cell}");
        }
    }

    #[test]
    fn metrics_and_places_have_one_name_in_both_languages() {
        for (cell, name, growth) in [
            ("market size", "market size", false),
            ("市场规模", "market size", false),
            ("Company", "companies", false),
            ("market size growth", "market size", true),
            ("市场规模增速", "market size", true),
            ("teapots", "teapots", false),
        ] {
            assert_eq!(metric(cell), (name.to_owned(), growth), "{cell}");
        }
        assert_eq!((scope("全国").as_str(), scope("hangzhou").as_str()), ("China", "Hangzhou"));
    }
}

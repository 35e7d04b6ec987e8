//! Figures in the unit that a heading gives: of table cells, read by themselves, under 市场规模（亿元） and `Revenue, RMB m`;
//! and in running text behind such a heading and a colon.

use super::{Context, Figures, Kind, Mention, figure, not_figure, read};
use crate::text::Span;
use crate::text::around::is_han;
use crate::value::{Amount, Decimal, Unit};

/// The unit that a heading gives to the cells below it or beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadedUnit {
    /// What a cell's number is multiplied by: 100 million for 亿元.
    factor: Decimal,
    kind: Kind,
    unit: Unit,
    other_unit: Option<Unit>,
}

/// What ends the unit in a sentence: "in RMB million unless stated otherwise."
const UNLESS: &[&str] = &[" unless", " except", "。", "."];

/// The longest text that is tried as a unit.
const LONGEST: usize = 24;

impl HeadedUnit {
    /// The unit in a heading: what stands in its brackets, behind 单位 or *Unit*, behind a comma, or all of it.
    ///
    /// Whether a piece of text is a unit is asked of the reader of figures itself: it is one if the text with a 1 in its
    /// place is one figure. So a table knows each unit that running text knows, and no other.
    ///
    /// ```
    /// use crossfoot::mention::{Context, HeadedUnit};
    /// let context = Context::default();
    /// for heading in ["营业收入（亿元）", "Revenue (RMB bn)", "Sales, $m", "单位：万辆", "Share, %", "Staff (thousands)", "Debt, US$ millions"] {
    ///     assert!(HeadedUnit::of(heading, &context).is_some(), "{heading}");
    /// }
    /// assert!(HeadedUnit::of("Market size (estimate)", &context).is_none());
    /// ```
    pub fn of(heading: &str, context: &Context) -> Option<HeadedUnit> {
        let bracket = heading.rfind(['(', '（', '[']).and_then(|open| {
            let inner = heading[open..].trim_start_matches(['(', '（', '[']);
            inner.split([')', '）', ']']).next()
        });
        let labels = ["单位：", "单位:", "單位：", "单位为", "Unit: ", "Units: ", "unit: ", "Unit:", " in "];
        let labelled = labels.iter().find_map(|label| Some(heading.split_once(label)?.1));
        let labelled =
            labelled.map(|unit| UNLESS.iter().find_map(|word| Some(unit.split_once(word)?.0)).unwrap_or(unit));
        let behind = heading.rsplit_once([',', '，', '/']).map(|(_, unit)| unit);
        let marked = [bracket, labelled, behind].into_iter().flatten().find_map(|piece| unit_in(piece, context));
        // a heading as a whole is no unit of counting: 城市 heads the names of cities
        let counts = |unit: &HeadedUnit| matches!(unit.unit, Unit::Count(_)) && unit.factor == Decimal::ONE;
        marked.or_else(|| unit_in(heading, context).filter(|unit| bracket.is_none() && !counts(unit)))
    }

    /// Gives the unit to a figure that has none of its own.
    fn give(&self, mention: &mut Mention) {
        let Some(amount) = mention.amount.filter(|_| mention.kind == Kind::Number) else { return };
        let scaled = match amount {
            Amount::One(one) => one.times(self.factor).map(Amount::One),
            Amount::Range(low, high) => {
                low.times(self.factor).zip(high.times(self.factor)).map(|(low, high)| Amount::Range(low, high))
            }
        };
        let Some(scaled) = scaled else { return };
        mention.amount = Some(scaled);
        mention.kind = self.kind;
        mention.unit = self.unit.clone();
        mention.other_unit = self.other_unit.clone();
    }
}

/// Gives a bare number the unit in the brackets of the label right before it: 旅客运输量（万人次）：1428.
pub(super) fn labelled(text: &str, mention: &mut Mention, context: &Context) {
    if mention.kind != Kind::Number || mention.unit != Unit::None {
        return;
    }
    let before = text[..mention.span.start as usize].trim_end();
    let label = [":", "：", "为", "是"].iter().find_map(|mark| before.strip_suffix(mark)).map(str::trim_end);
    let Some(inner) = label.and_then(|label| label.strip_suffix([')', '）'])) else { return };
    let unit = inner.rfind(['(', '（']).map(|open| inner[open..].trim_start_matches(['(', '（']));
    if let Some(unit) = unit.and_then(|unit| unit_in(unit, context)) {
        unit.give(mention);
    }
}

/// How headings write the scale words, and how they stand behind a number.
const SCALES: &[(&str, &str)] = &[
    ("thousands", "thousand"),
    ("millions", "million"),
    ("billions", "billion"),
    ("trillions", "trillion"),
    ("'000s", "thousand"),
    ("'000", "thousand"),
    ("’000s", "thousand"),
    ("’000", "thousand"),
];

/// The unit that a piece of text is, or that stands in it among others.
fn unit_in(piece: &str, context: &Context) -> Option<HeadedUnit> {
    let lower = piece.to_ascii_lowercase();
    let plural = SCALES.iter().find_map(|(heading, behind)| Some((lower.find(heading)?, heading.len(), *behind)));
    let singular = plural.map(|(at, length, behind)| [&piece[..at], behind, &piece[at + length..]].concat());
    let piece = singular.as_deref().unwrap_or(piece);
    // `Passengers (000)`
    let piece = if matches!(piece.trim(), "000" | "000s" | "000's") { "thousand" } else { piece };
    let piece = piece.trim_matches([' ', ')', '）', ':', '：', '\u{3000}']);
    let parts = piece.split([',', '，', ';', '；', '、']);
    std::iter::once(piece).chain(parts).find_map(|unit| unit_of(unit.trim(), context))
}

/// The unit that a piece of text is.
fn unit_of(piece: &str, context: &Context) -> Option<HeadedUnit> {
    if piece.is_empty() || piece.len() > LONGEST || piece.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    // behind the number, before it, and around it: 亿元, RMB, "RMB bn", "$m"
    let edge = |at: usize| {
        let (before, after) = (piece[..at].chars().next_back(), piece[at..].chars().next());
        // 人民币百万元: the number stands behind the currency
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
        at == 0 || at == piece.len() || !(letter(before) && letter(after))
    };
    let places = piece.char_indices().map(|(at, _)| at).chain([piece.len()]).filter(|at| edge(*at));
    places.flat_map(|at| ["1", "1 "].map(|one| [&piece[..at], one, piece[at..].trim_start()].concat())).find_map(
        |tried| {
            let tried = tried.trim_end();
            let found = read(tried, Span::new(0, tried.len()), context).mentions;
            let [mention] = found.as_slice() else { return None };
            let amount = mention.amount.filter(|_| mention.span.range() == (0..tried.len()))?;
            let plain = mention.unit == Unit::None && amount.middle() == Decimal::ONE;
            let told =
                matches!(mention.kind, Kind::Number | Kind::Money | Kind::Percent | Kind::Points | Kind::Quantity);
            // a noun is what is counted, and not a unit: "Region", "Company"
            let noun = matches!(&mention.unit, Unit::Count(noun) if noun.is_ascii() && amount.middle() == Decimal::ONE);
            (told && !plain && !noun).then(|| HeadedUnit {
                factor: amount.middle(),
                kind: mention.kind,
                unit: mention.unit.clone(),
                other_unit: mention.other_unit.clone(),
            })
        },
    )
}

/// Reads a cell. A cell that is one number is no year, whatever it looks like, unless `times` says that its column holds
/// times; a number without a unit has the one that its headings give.
pub fn cell(text: &str, span: Span, times: bool, unit: Option<&HeadedUnit>, context: &Context) -> Figures {
    let within = &text[..span.end as usize];
    let at = span.start as usize;
    let first = within[at..].find(|c: char| c.is_ascii_digit()).map_or(at, |digit| at + digit);
    let alone = !times && not_figure::skip(within, first).is_none();
    let number = alone.then(|| figure::read(within, first, at, context)).flatten();
    let mut found = match number.filter(|mention| mention.span.end == span.end) {
        Some(mention) => Figures { mentions: vec![mention], ..Figures::default() },
        None => read(text, span, context),
    };
    if let [mention] = found.mentions.as_mut_slice() {
        if let Some(unit) = unit {
            unit.give(mention);
        }
        // a rate in brackets of its own fell; of an amount they only say that it goes off, as costs do
        if bracketed(text, mention.span) && mention.kind == Kind::Percent {
            mention.amount = mention.amount.and_then(|amount| figure::times(amount, Decimal::NEGATIVE_ONE));
        }
    }
    found
}

/// Whether a figure has the brackets around it that book-keepers put around what goes off: `(1.8%)`, `(846.5)`.
pub fn bracketed(text: &str, figure: Span) -> bool {
    let range = figure.range();
    text[..range.start].ends_with(['(', '（']) && text[range.end..].starts_with([')', '）'])
}

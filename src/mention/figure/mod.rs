//! A figure: a numeral with its money sign, scale, unit and bound, alone or as the two ends of a range.

mod bound;
mod change;
mod length;
mod lone;
mod money;
mod range;
mod scale;
mod sign;

use super::numeral::{Numeral, Style, behind_of, numeral};
use super::suffix::{self, Before};
use super::{Context, Kind, Mention};
use crate::lexicon::{NUMBER_WORDS, NumberWord};
use crate::text::Span;
use crate::text::around::{Ends, char_at, char_before, is_blank, is_han, is_latin, skip_blanks};
use crate::value::{Amount, Decimal, Printed, Qualifier, Unit, power_of_ten};

/// Whether the Latin word at `at` may begin a number.
pub fn is_number_word(text: &str, at: usize) -> bool {
    match NUMBER_WORDS.at(text, at) {
        Some((_, NumberWord::Unit(_) | NumberWord::Ten(_) | NumberWord::Ordinal(_))) => true,
        Some(_) => numeral(text, at).is_some(),
        None => matches!(text.as_bytes()[at], b'a' | b'A' | b'p' | b'P') && numeral(text, at).is_some(),
    }
}

/// The figure at `at`, alone or with the other end of its range.
///
/// `floor` is where the last figure ended: nothing before it is looked at.
pub fn read(text: &str, at: usize, floor: usize, context: &Context) -> Option<Mention> {
    let first = one(text, at, floor, context)?;
    // a two-for-one split
    let exchanged = text[first.end..].starts_with("-for-") || text[..first.start].ends_with("-for-");
    if lone::is_saying(text, &first) || exchanged || is_number_of_name(text, &first) {
        return None;
    }
    let first = length::whole(text, &first, context).unwrap_or(first);
    let figure = match range::read(text, &first, floor, context) {
        Some(range) => range,
        None if first.lone => return None,
        None => match change::shared(text, &first, context) {
            Some(first) => first,
            None => {
                let end = repeated(text, &first).unwrap_or(first.end);
                Figure { end, ..first }
            }
        },
    };
    Some(for_one_share(text, figure).finish(text, floor))
}

/// 9号球员, 13号线, 一号文件: which one it is, and not how many.
fn is_number_of_name(text: &str, figure: &Figure) -> bool {
    let behind = &text[figure.end..];
    figure.unit == Unit::None && behind.starts_with(['号', '號']) && !behind.starts_with_any(&["号人", "號人"])
}

/// 每10股派6.00元, `6 yuan for every 10 shares`: told for ten shares, and meant for one.
fn for_one_share(text: &str, figure: Figure) -> Figure {
    const BEHIND: &[&str] = &["per 10 shares", "per ten shares", "for every 10 shares", "for every ten shares"];
    if figure.unit.currency().is_none() {
        return figure;
    }
    let head = &text[..figure.start];
    // 派发现金红利 may stand between
    let words = head.char_indices().rev().take(14).find(|(_, c)| *c == '股' || !(is_han(*c) || *c == ' '));
    let head = words.map_or(head, |(at, c)| &head[..at + c.len_utf8()]);
    let shares = head.ends_with_any(&["每10股", "每十股", "每 10 股"]);
    let tail = &text[skip_blanks(text, figure.end)..];
    let tenth = |one: Printed| power_of_ten(-1).and_then(|tenth| one.times(tenth));
    let amount = match figure.amount {
        Amount::One(one) if shares || tail.starts_with_any(BEHIND) => tenth(one).map(Amount::One),
        _ => None,
    };
    Figure { amount: amount.unwrap_or(figure.amount), ..figure }
}

/// `forty-five (45)`: the same number once more in brackets; the place behind them.
fn repeated(text: &str, figure: &Figure) -> Option<usize> {
    let open = skip_blanks(text, figure.end);
    let bracket = char_at(text, open).filter(|c| matches!(c, '(' | '（'))?;
    let again = numeral(text, open + bracket.len_utf8())?;
    let close = char_at(text, again.end).filter(|c| matches!(c, ')' | '）'))?;
    let same = again.amount.middle() == figure.amount.middle() && again.style != figure.numeral.style;
    (same && figure.unit == Unit::None).then_some(again.end + close.len_utf8())
}

/// A figure on the way to a mention.
#[derive(Clone, Debug)]
struct Figure {
    numeral: Numeral,
    /// From the money sign or minus on.
    start: usize,
    end: usize,
    amount: Amount,
    unit: Unit,
    other_unit: Option<Unit>,
    /// Whether scale or unit is its own, and not taken from the other end of a range.
    has_scale: bool,
    /// Whether it is an age.
    age: bool,
    /// Whether it is a figure only as an end of a range: 两 in 两到三万.
    lone: bool,
    /// Whether its bounds are part of it already: 大于10小于20.
    bounded: bool,
}

/// The numeral at `at` with its money sign, scale and unit.
fn one(text: &str, at: usize, floor: usize, context: &Context) -> Option<Figure> {
    let numeral = numeral(text, at)?;
    if suffix::names_a_thing(text, numeral.end) {
        return None;
    }
    let (mut start, money) = money::before(text, at, floor);
    let scaled = scale::behind(text, &numeral, money.is_some());
    let (mut end, counted) = scaled.unwrap_or((numeral.end, numeral.amount));
    let has_scale = numeral.scaled || scaled.is_some();
    let mut figure = Figure {
        start,
        end,
        amount: counted,
        unit: Unit::None,
        other_unit: None,
        has_scale,
        age: false,
        lone: false,
        bounded: false,
        numeral,
    };
    let suffix = match figure.numeral.style {
        Style::EnglishOrdinal => None,
        Style::Percent => {
            figure.unit = Unit::Percent;
            None
        }
        Style::EnglishVague => vague_of(text, &figure)?,
        _ => suffix::behind(text, end, figure.before()),
    };
    if lone::is_lone(&figure.numeral) && !lone::counts(text, &figure, suffix.as_ref(), floor) {
        figure.lone = true;
    }
    let mut named = "";
    if let Some(found) = suffix {
        if found.printed && found.end > end {
            named = text[end..found.end].trim_start_matches(is_blank);
            named = named.strip_prefix("of ").unwrap_or(named);
            end = found.end;
        }
        let factor = power_of_ten(found.power)?;
        figure.amount = plus(times(counted, factor)?, found.more)?;
        figure.age = found.age;
        figure.numeral.bound = figure.numeral.bound.or(found.bound);
        (figure.unit, figure.other_unit) = context.settle(named, &found);
    }
    // a currency named behind the number says more than a sign before it: $5 Canadian dollars
    if let Some(code) = money.filter(|_| figure.unit.currency().is_none() || money::is_shared(named)) {
        // 新台币12亿元: the word behind it adds nothing
        if !money::is_shared(named) {
            end = figure.end;
            figure.amount = counted;
        }
        (figure.unit, figure.other_unit) = money::default(text, start, code, context);
        if let Some((after, rate)) = suffix::rate(text, end, &figure.unit) {
            (end, figure.unit) = (after, rate);
        }
        figure.lone = false;
    }
    if end == figure.numeral.end && is_code(text, end, &figure.numeral) {
        return None;
    }
    figure.end = end;
    if figure.unit == Unit::Measure("°") {
        // 3.96亿度, 每度电: so many are no degrees
        let many = text[..end].ends_with_any(&["万度", "亿度"]);
        figure.unit = if many { Unit::Measure("kWh") } else { degrees_named_before(text, start) };
    }
    if let Some(minus) = sign::before(text, start, floor, &figure) {
        start = minus;
        figure.amount = times(figure.amount, Decimal::NEGATIVE_ONE)?;
        figure.lone = false;
    }
    figure.start = start;
    money::compound(text, &mut figure);
    Some(figure)
}

/// What an open number is of, `None` where it is no figure: dozens of companies, hundreds of millions of dollars.
/// Several hundred may stand alone; thousands of years and hundreds of times are figures of speech.
fn vague_of(text: &str, figure: &Figure) -> Option<Option<suffix::Suffix>> {
    let many = text[..figure.end].ends_with(['s', 'S']);
    let Some(of) = behind_of(text, figure.end).filter(|_| many) else {
        return Some(suffix::behind(text, figure.end, figure.before()));
    };
    let found = suffix::behind(text, text[..of].trim_end().len(), figure.before())?;
    let speech = matches!(
        found.unit,
        Unit::Multiple | Unit::Measure("s" | "min" | "h" | "day" | "week" | "month" | "year" | "decade" | "century")
    );
    (!speech).then_some(Some(found))
}

/// Whether a capital is glued to digits and is no unit: `.5G`, `24703L202`.
fn is_code(text: &str, end: usize, numeral: &Numeral) -> bool {
    numeral.style == Style::Digits && char_at(text, end).is_some_and(|c| c.is_ascii_uppercase())
}

/// The unit of degrees whose scale is named before the number: 华氏98度, 摄氏温度20度.
fn degrees_named_before(text: &str, start: usize) -> Unit {
    let head = text[..start].trim_end_matches("温度");
    Unit::Measure(match head {
        _ if head.ends_with("华氏") || head.ends_with("華氏") => "°F",
        _ if head.ends_with("摄氏") || head.ends_with("攝氏") => "°C",
        _ => "°",
    })
}

/// The amount `factor` times as large; a negative range has its ends turned.
pub fn times(amount: Amount, factor: Decimal) -> Option<Amount> {
    if factor == Decimal::NEGATIVE_ONE {
        let minus = |one: Printed| Printed { value: -one.value, ..one };
        return Some(match amount {
            Amount::One(one) => Amount::One(minus(one)),
            Amount::Range(low, high) => Amount::Range(minus(high), minus(low)),
        });
    }
    Some(match amount {
        Amount::One(one) => Amount::One(one.times(factor)?),
        Amount::Range(low, high) => Amount::Range(low.times(factor)?, high.times(factor)?),
    })
}

/// The amount with `more` added to it; its precision becomes that of `more`.
fn plus(amount: Amount, more: Decimal) -> Option<Amount> {
    if more.is_zero() {
        return Some(amount);
    }
    let add = |one: Printed| {
        let unit = one.unit.min(power_of_ten(-(more.scale() as i32)).unwrap_or(one.unit));
        Some(Printed { value: one.value.checked_add(more)?, unit, coarse: unit, ..one })
    };
    Some(match amount {
        Amount::One(one) => Amount::One(add(one)?),
        Amount::Range(low, high) => Amount::Range(add(low)?, add(high)?),
    })
}

impl Figure {
    /// What its unit needs to know of it.
    fn before(&self) -> Before {
        let value = self.numeral.amount.middle();
        let whole = value == value.trunc();
        Before {
            lone_digit: lone::is_lone(&self.numeral),
            two_digits: whole && value > Decimal::TEN && value < Decimal::ONE_HUNDRED,
            whole: self.numeral.style != Style::Fraction,
            beyond_month: whole && value > Decimal::from(31),
        }
    }

    /// Adds the bound and settles the kind.
    fn finish(self, text: &str, floor: usize) -> Mention {
        let (qualifier, end) = if self.bounded { (Qualifier::Eq, None) } else { bound::read(text, &self, floor) };
        let (mut start, mut end) = (self.start, end.unwrap_or(self.end));
        let mut kind = self.kind();
        if char_before(text, start) == Some('第') {
            kind = Kind::Ordinal;
            start -= '第'.len_utf8();
        } else if let Some(len) = digit_ordinal(text, self.numeral.end).filter(|_| self.numeral.style == Style::Digits)
        {
            kind = Kind::Ordinal;
            end = self.numeral.end + len;
        }
        let unit = if kind == Kind::Ordinal { Unit::None } else { self.unit };
        Mention {
            span: Span::new(start, end),
            kind,
            amount: Some(self.amount),
            unit,
            qualifier,
            period: None,
            alternatives: Vec::new(),
            as_of: false,
            other_unit: self.other_unit,
            rule: match self.numeral.style {
                Style::Digits => "digits",
                Style::English | Style::EnglishOne | Style::EnglishVague | Style::EnglishOrdinal => "english words",
                Style::Chinese | Style::ChineseDigit => "chinese numeral",
                Style::Fraction | Style::Percent => "fraction",
            },
        }
    }

    fn kind(&self) -> Kind {
        match &self.unit {
            _ if self.numeral.style == Style::EnglishOrdinal => Kind::Ordinal,
            Unit::None => Kind::Number,
            Unit::Money(_) | Unit::Rate(_, Some(_)) => Kind::Money,
            Unit::Percent => Kind::Percent,
            Unit::Point | Unit::BasisPoint => Kind::Points,
            Unit::Multiple => Kind::Multiple,
            // how old something is does not last: an age is a measure
            Unit::Measure(_) if self.age => Kind::Quantity,
            Unit::Measure(
                "ms" | "s" | "min" | "h" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century",
            ) => Kind::Duration,
            Unit::Measure(_) | Unit::Count(_) | Unit::Rate(_, None) => Kind::Quantity,
        }
    }
}

/// `st`, `nd`, `rd`, `th` glued to digits.
fn digit_ordinal(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..end + 2)?;
    let ends = !char_at(text, end + 2).is_some_and(is_latin);
    (ends && ["st", "nd", "rd", "th"].iter().any(|mark| rest.eq_ignore_ascii_case(mark))).then_some(2)
}

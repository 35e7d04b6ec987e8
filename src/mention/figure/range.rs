//! Ranges: `10 to 20 billion yuan`, `$15–20`, 200万至300万, `between 3 and 5`, 大于10小于20.

use super::super::Context;
use super::super::numeral::{Style, is_multiplier};
use super::change::{tells_by, tells_change};
use super::{Figure, one};
use crate::lexicon::{BOUNDS_BEFORE, CURRENCIES_BEFORE};
use crate::text::around::{Ends, char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back, skip_spaces};
use crate::value::{Amount, Decimal, Printed, Qualifier, Unit, power_of_ten};

/// The range that begins with `first`, if there is one.
pub fn read(text: &str, first: &Figure, floor: usize, context: &Context) -> Option<Figure> {
    if let Some((second, joint)) = second_end(text, first, context)
        && let Some(range) = join(text, first, &second, joint)
    {
        return Some(range);
    }
    if first.lone {
        return None;
    }
    bounds(text, first, floor, context).or_else(|| bounds_behind(text, first, context))
}

/// How two ends of a range are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    Dash,
    Word,
    Between,
}

/// The figure behind a dash, `to`, 至 or `and`, with its joint.
pub fn second_end(text: &str, first: &Figure, context: &Context) -> Option<(Figure, Joint)> {
    let behind = included(text, first.end);
    let at = skip_blanks(text, behind);
    let c = char_at(text, at)?;
    let spaced = at > behind;
    let rest = &text[at..];
    let between = between_before(text, first.start);
    let dash = |c: char| matches!(c, '-' | '–' | '—' | '－' | '~' | '～' | '〜' | '─');
    let (len, joint) = match c {
        _ if dash(c) => {
            let double = char_at(text, at + c.len_utf8()).filter(|second| *second == c && c != '~');
            let len = c.len_utf8() * if double.is_some() { 2 } else { 1 };
            // set apart on both sides or on none; a spaced long dash is a break of the sentence
            let after = char_at(text, at + len).is_some_and(char::is_whitespace);
            let joins = if spaced { after && (!matches!(c, '—' | '─')) } else { !after };
            (len, joins.then_some(Joint::Dash)?)
        }
        '至' | '到' => (c.len_utf8(), Joint::Word),
        't' if spaced && rest.starts_with("to ") => (3, Joint::Word),
        't' if spaced && rest.starts_with("through ") => (8, Joint::Word),
        'a' if spaced && rest.starts_with("and ") && between => (4, Joint::Between),
        '和' | '与' | '跟' | '與' => (c.len_utf8(), Joint::Between),
        _ => return None,
    };
    let next = skip_blanks(text, at + len);
    let place = CURRENCIES_BEFORE.at(text, next).map_or(next, |(sign, _)| skip_blanks(text, next + sign));
    // a minus sign of the second end
    let place = place + usize::from(joint != Joint::Dash && text[place..].starts_with('-'));
    let begins = char_at(text, place).filter(|c| {
        c.is_ascii_digit() || ('０'..='９').contains(c) || is_han(*c) || (is_latin(*c) && joint != Joint::Dash)
    });
    begins?;
    let mut second = one(text, place, next, context)?;
    if second.lone {
        return None;
    }
    if joint == Joint::Between && is_han(c) {
        second = closed_between(text, second, between)?;
    }
    Some((second, joint))
}

/// The place behind `(含)`, which says that an end is part of its range.
fn included(text: &str, end: usize) -> usize {
    let mark = text[end..].start_among(&["(含)", "（含）", "(含本数)", "（含本数）"]);
    end + mark.map_or(0, |mark| mark.len())
}

/// Whether `between`, 介于 or 在 stands before.
fn between_before(text: &str, start: usize) -> bool {
    let mut head = skip_blanks_back(text, start);
    for sign in ["about ", "约"] {
        head -= if text[..head].ends_with(sign.trim_end()) { sign.trim_end().len() } else { 0 };
    }
    let head = &text[..skip_blanks_back(text, head)];
    head.ends_with("between")
        || head.ends_with("Between")
        || head.ends_with('在')
        || head.ends_with("于")
        || head.ends_with("於")
}

/// 与20000之间, 与20000间: without 在 before, 之间 must stand behind; the 间 is no room that is counted.
fn closed_between(text: &str, second: Figure, between: bool) -> Option<Figure> {
    let rooms = second.unit.symbol() == "间" || second.unit.symbol() == "間";
    let tail = &text[second.end..];
    if rooms && !tail.starts_with(is_han) {
        let end = second.end - '间'.len_utf8();
        return Some(Figure { unit: Unit::None, end, ..second });
    }
    let closes = ["之间", "之間", "间", "間"].iter().any(|word| tail.trim_start_matches(' ').starts_with(word));
    (between || closes).then_some(second)
}

/// Joins two figures into a range: scale and unit of the second go to the first unless it has its own.
///
/// None for a change (`rose from 3 to 5`), a score (`3-1`), or ends that measure different things.
fn join(text: &str, first: &Figure, second: &Figure, joint: Joint) -> Option<Figure> {
    if joint == Joint::Word && (tells_change(text, first.start) || tells_by(text, first.start, second.end)) {
        return None;
    }
    // "rose 1.2% to 51.8% from 50.6%": how far, to what and from what
    let came_from = || {
        let behind = text[second.end..].strip_prefix(" from ");
        behind.is_some_and(|behind| behind.starts_with(|c: char| c.is_ascii_digit()))
    };
    if joint == Joint::Word && first.unit == Unit::Percent && second.unit == Unit::Percent && came_from() {
        return None;
    }
    let countless = |figure: &Figure| matches!(figure.unit, Unit::None | Unit::Count(_));
    let same_unit = first.unit == second.unit || first.unit == Unit::None || (countless(first) && countless(second));
    if !same_unit && second.unit != Unit::None && !countless(second) {
        return None;
    }
    // "rose 7.1% to 11.76 million": a rate, and the level that it led to
    let counted = matches!(second.unit, Unit::Count(_))
        || second.has_scale
        || second.numeral.amount.middle() > Decimal::ONE_HUNDRED;
    // "complaints rose by 45% to 47"
    let by = || joint == Joint::Word && second.unit == Unit::None && text[..first.start].trim_end().ends_with(" by");
    if matches!(first.unit, Unit::Percent | Unit::Point) && countless(second) && (counted || by()) {
        return None;
    }
    // "rose by 298,000 in six months to 4.55 million": a time, and the level at its end
    let time = |unit: &Unit| matches!(unit, Unit::Measure("month" | "year" | "week" | "day" | "h" | "min"));
    if joint == Joint::Word && time(&first.unit) && second.unit != first.unit && second.has_scale {
        return None;
    }
    // "dropped by a fifth to £64 million": a part, and the level that it led to
    let part = |value: Decimal| value < Decimal::ONE;
    let (one, other) = (first.amount.middle(), second.amount.middle());
    if joint == Joint::Word && first.numeral.style == Style::Fraction && part(one) && !part(other) {
        return None;
    }
    let ordinal = |figure: &Figure| figure.numeral.style == Style::EnglishOrdinal;
    let (Amount::One(low), Amount::One(high)) = (first.amount, second.amount) else { return None };
    if ordinal(first) != ordinal(second) {
        return None;
    }
    let low = lifted(text, first, second, low, high);
    let low = if first.unit == Unit::None { in_parts(second, low, high) } else { low };
    if first.unit == Unit::None && second.unit == Unit::Percent && low.value > Decimal::ONE_HUNDRED {
        return None;
    }
    if low.value >= high.value {
        return None;
    }
    // "rose by 340 to 4,215": how far, and to what
    let by = || text[..first.start].trim_end().ends_with(" by");
    if joint == Joint::Word && by() && high.value > low.value * Decimal::from(4) {
        return None;
    }
    let named = if second.unit == Unit::None { first } else { second };
    let (unit, other_unit) = (named.unit.clone(), named.other_unit.clone());
    let amount = Amount::Range(low, high);
    Some(Figure { end: second.end, amount, unit, other_unit, age: second.age, lone: false, ..first.clone() })
}

/// "30–60¢", 3–5角: the low end in the part of the currency that the high one is told in.
fn in_parts(second: &Figure, low: Printed, high: Printed) -> Printed {
    let printed = second.numeral.amount.middle();
    let parts = [-1, -2].into_iter().filter_map(power_of_ten);
    let part = parts.filter(|_| second.unit.currency().is_some()).find(|part| printed * *part == high.value);
    part.and_then(|part| low.times(part)).unwrap_or(low)
}

/// The low end with the scale of the high one, where that is the larger and the low end has none of its own.
fn lifted(text: &str, first: &Figure, second: &Figure, low: Printed, high: Printed) -> Printed {
    let fits = |power: i32| low.times(power_of_ten(power)?).filter(|lifted| power > 0 && lifted.value < high.value);
    if matches!(second.numeral.style, Style::Chinese) {
        let (run, big) = trailing_powers(second.numeral.start, second.numeral.end, text);
        let own = text[first.numeral.start..first.numeral.end].chars().filter_map(is_multiplier).max().unwrap_or(0);
        if own >= 4 || (own > 0 && big == 0) {
            return low;
        }
        return (own == 0).then(|| fits(run)).flatten().or_else(|| fits(big)).unwrap_or(low);
    }
    if first.has_scale || !second.has_scale || low.value >= Decimal::ONE_THOUSAND {
        return low;
    }
    scale_of(text, second).and_then(fits).unwrap_or(low)
}

/// The power of ten of the scale that a figure is printed with.
pub fn scale_of(text: &str, figure: &Figure) -> Option<i32> {
    let Amount::One(one) = figure.amount else { return None };
    let printed = figure.numeral.amount.middle();
    match figure.numeral.style {
        Style::Chinese => Some(trailing_powers(figure.numeral.start, figure.numeral.end, text).1),
        // words carry their scale inside: twenty million
        _ if figure.numeral.scaled => {
            [12, 9, 6, 3].into_iter().find(|power| power_of_ten(*power).is_some_and(|scale| one.value >= scale))
        }
        _ => {
            (1..=15).find(|power| power_of_ten(*power).and_then(|scale| printed.checked_mul(scale)) == Some(one.value))
        }
    }
}

/// The powers of ten that end a Chinese numeral: of all its last multipliers but 十 (千万 in 两千万), and of the big ones.
fn trailing_powers(start: usize, end: usize, text: &str) -> (i32, i32) {
    let (mut run, mut big) = (0, 0);
    for c in text[start..end].chars().rev() {
        match is_multiplier(c) {
            Some(1) => return (big, big),
            Some(power @ 4..) => (run, big) = (run + power, if run == big { big + power } else { big }),
            Some(power) => run += power,
            None if matches!(c, '多' | '余' | ' ') => {}
            None => break,
        }
    }
    (run, big)
}

/// 大于10小于20, `more than 10 but less than 20`: a bound on either side.
fn bounds(text: &str, first: &Figure, floor: usize, context: &Context) -> Option<Figure> {
    let head = skip_blanks_back(text, first.start);
    let (start, one_side) = bound_before(text, first, head, floor)?;
    let above = is_above(one_side)?;
    let mut at = skip_spaces(text, first.end);
    let mark = char_at(text, at).filter(|c| matches!(c, ',' | '，' | '、'));
    at = skip_spaces(text, at + mark.map_or(0, char::len_utf8));
    if let Some(and) = text[at..].start_among(&["but ", "and ", "并且", "而且", "且", "但", "又", "也", "和"])
    {
        at = skip_spaces(text, at + and.len());
    }
    let (len, other) = BOUNDS_BEFORE.at(text, at)?;
    if is_above(other)? == above {
        return None;
    }
    let mut place = skip_spaces(text, at + len);
    for article in ["the ", "a "] {
        place += if article == "the " && text[place..].starts_with(article) { article.len() } else { 0 };
    }
    let place = CURRENCIES_BEFORE.at(text, place).map_or(place, |(sign, _)| skip_spaces(text, place + sign));
    let second = one(text, place, first.end, context)?;
    if second.lone {
        return None;
    }
    let same = first.unit == second.unit || first.unit == Unit::None || second.unit == Unit::None;
    let (Amount::One(a), Amount::One(b)) = (first.amount, second.amount) else { return None };
    let (low, high) = if above { (a, b) } else { (b, a) };
    if !same || low.value >= high.value {
        return None;
    }
    let unit = if first.unit == Unit::None { second.unit.clone() } else { first.unit.clone() };
    let start = if start < first.start { first.start } else { start };
    let amount = Amount::Range(low, high);
    Some(Figure { start, end: second.end, amount, unit, bounded: true, lone: false, ..first.clone() })
}

/// 三年以上七年以下: a bound behind each, the same unit.
fn bounds_behind(text: &str, first: &Figure, context: &Context) -> Option<Figure> {
    let at = first.end + text[first.end..].strip_prefix("以上").map(|_| "以上".len())?;
    let next = at + char_at(text, at).filter(|c| matches!(c, '，' | ',' | '、')).map_or(0, char::len_utf8);
    if !char_at(text, next).is_some_and(|c| c.is_ascii_digit() || is_han(c)) {
        return None;
    }
    let second = one(text, next, next, context)?;
    let end = second.end + text[second.end..].strip_prefix("以下").map(|_| "以下".len())?;
    let (Amount::One(low), Amount::One(high)) = (first.amount, second.amount) else { return None };
    let alike = first.unit == second.unit && low.value < high.value;
    alike.then(|| Figure { end, amount: Amount::Range(low, high), bounded: true, ..first.clone() })
}

/// The bound before `first`, an article in between or not: higher than the tenth.
fn bound_before(text: &str, first: &Figure, head: usize, floor: usize) -> Option<(usize, Qualifier)> {
    let shifted = head.checked_sub(3).filter(|_| text[..head].ends_with("the") && head < first.start);
    let head = shifted.map_or(head, |at| skip_blanks_back(text, at));
    let found = BOUNDS_BEFORE.before(text, head).filter(|(start, _)| *start >= floor);
    found.filter(|_| char_before(text, first.start).is_some())
}

fn is_above(bound: Qualifier) -> Option<bool> {
    match bound {
        Qualifier::Gt | Qualifier::Ge => Some(true),
        Qualifier::Lt | Qualifier::Le => Some(false),
        _ => None,
    }
}

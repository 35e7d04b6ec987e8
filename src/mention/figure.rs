//! A figure: a numeral with its money sign, scale, unit and bound, alone or as the two ends of a range.

use super::numeral::{Numeral, Style, chinese, digits, english};
use super::suffix::{self, Suffix};
use super::{Context, Kind, Mention};
use crate::lexicon::{BOUNDS_AFTER, BOUNDS_BEFORE, CURRENCIES_BEFORE, NUMBER_WORDS, NumberWord, SCALES};
use crate::text::Span;
use crate::text::around::{char_at, char_before, is_han, is_latin, skip_blanks, skip_blanks_back};
use crate::value::{Amount, Decimal, Qualifier, Unit, power_of_ten};

/// Whether the Latin word at `at` may begin a number.
pub fn is_number_word(text: &str, at: usize) -> bool {
    match NUMBER_WORDS.at(text, at) {
        Some((_, NumberWord::Unit(_) | NumberWord::Ten(_) | NumberWord::Ordinal(_))) => true,
        Some(_) => false,
        None => matches!(text.as_bytes()[at], b'a' | b'A' | b'h' | b'H') && english(text, at).is_some(),
    }
}

/// The figure at `at`; two where a change from one to the other is told.
///
/// `floor` is where the last figure ended: nothing before it is looked at.
pub fn read(text: &str, at: usize, floor: usize, context: &Context) -> Option<Vec<Mention>> {
    let first = one(text, at, floor, context)?;
    if let Some((second, between)) = second_end(text, &first, context)
        && let Some(range) = range(text, &first, &second, between)
    {
        return Some(vec![range.finish(text, floor)]);
    }
    Some(vec![first.finish(text, floor)])
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
}

/// The numeral at `at` with its money sign, scale and unit.
fn one(text: &str, at: usize, floor: usize, context: &Context) -> Option<Figure> {
    if text[at..].starts_with("百分之") {
        return per_hundred(text, at);
    }
    let numeral = numeral(text, at)?;
    let (mut start, money) = money_before(text, at, floor);
    let scale = scale_after(text, &numeral, money.is_some());
    let (end, power) = scale.unwrap_or((numeral.end, 0));
    let lone_digit = numeral.style == Style::ChineseDigit;
    let suffix = match numeral.style {
        Style::EnglishOrdinal => None,
        _ => suffix::read(text, end, lone_digit),
    };
    if lone_digit && !lone_digit_counts(text, at, &numeral, suffix.as_ref()) {
        return None;
    }
    let negative = minus_before(text, start, floor, &numeral);
    let mut amount = times(numeral.amount, power_of_ten(power)?)?;
    let mut unit = Unit::None;
    let mut end = end;
    let mut other_unit = None;
    if let Some(found) = suffix {
        if found.printed {
            end = found.end;
        }
        amount = times(amount, power_of_ten(found.power)?)?;
        unit = found.unit;
    }
    // a currency named behind the number says more than a sign before it: $5 Canadian dollars
    if let Some(code) = money.filter(|_| !matches!(unit, Unit::Money(_))) {
        end = scale.map_or(numeral.end, |(end, _)| end);
        (unit, other_unit) = default_currency(text, start, code, context);
    }
    if let Some(minus) = negative {
        start = minus;
        amount = times(amount, Decimal::NEGATIVE_ONE)?;
    }
    let has_scale = numeral.scaled || scale.is_some();
    Some(Figure { numeral, start, end, amount, unit, other_unit, has_scale })
}

/// 百分之六十.
fn per_hundred(text: &str, at: usize) -> Option<Figure> {
    let numeral = numeral(text, at + "百分之".len())?;
    let (end, amount) = (numeral.end, numeral.amount);
    Some(Figure { numeral, start: at, end, amount, unit: Unit::Percent, other_unit: None, has_scale: false })
}

/// The numeral at `at`, whichever way it is written.
fn numeral(text: &str, at: usize) -> Option<Numeral> {
    let c = char_at(text, at)?;
    if c.is_ascii_digit() || ('０'..='９').contains(&c) {
        return chinese(text, at).or_else(|| digits(text, at)).map(|n| Numeral { start: at, ..n });
    }
    if is_latin(c) {
        return english(text, at).map(|n| Numeral { start: at, ..n });
    }
    chinese(text, at)
}

/// A money sign or code right before the number, at most one blank away: where it begins, and its currency.
fn money_before(text: &str, at: usize, floor: usize) -> (usize, Option<&'static str>) {
    let head = skip_blanks_back(text, at);
    match CURRENCIES_BEFORE.before(text, head) {
        Some((start, code)) if start >= floor && !text[head..at].contains('\n') => (start, Some(code)),
        _ => (at, None),
    }
}

/// `¥` and `$` name no country: the context decides, and the other reading is kept.
fn default_currency(text: &str, start: usize, code: &'static str, context: &Context) -> (Unit, Option<Unit>) {
    match char_at(text, start) {
        Some('¥' | '￥') if context.yen => (Unit::Money("JPY"), Some(Unit::Money("CNY"))),
        Some('¥' | '￥') => (Unit::Money("CNY"), Some(Unit::Money("JPY"))),
        Some('$' | '＄') => (Unit::Money(context.dollar.unwrap_or(code)), None),
        _ => (Unit::Money(code), None),
    }
}

/// Words of scale behind digits or words: where they end, and the power of ten.
fn scale_after(text: &str, numeral: &Numeral, money: bool) -> Option<(usize, i32)> {
    if matches!(numeral.style, Style::Chinese | Style::ChineseDigit | Style::EnglishOrdinal) {
        return None;
    }
    if let Some(letter) = scale_letter(text, numeral, money) {
        return Some(letter);
    }
    let (mut end, mut power, mut found) = (numeral.end, 0, false);
    loop {
        let mut at = skip_blanks(text, end);
        if at == end && char_at(text, end) == Some('-') {
            at += 1;
        }
        match SCALES.at(text, at) {
            // mm is a length unless money says otherwise
            Some((len, more)) if money || !text[at..at + len].eq_ignore_ascii_case("mm") => {
                (end, power, found) = (at + len, power + more, true);
            }
            _ => break,
        }
    }
    found.then_some((end, power))
}

/// `$1.5m`, `¥680B`, `10k`: one letter glued to the number, or a blank away behind money.
fn scale_letter(text: &str, numeral: &Numeral, money: bool) -> Option<(usize, i32)> {
    let at = if money { skip_blanks(text, numeral.end) } else { numeral.end };
    let letter = char_at(text, at)?;
    let power = match letter {
        'k' | 'K' => 3,
        'M' => 6,
        'm' if money => 6,
        'B' => 9,
        'b' if money => 9,
        'T' => 12,
        't' if money => 12,
        _ => return None,
    };
    let end = at + 1;
    let small_k = letter == 'K' && !money && numeral.amount.middle() < Decimal::TEN;
    let goes_on = char_at(text, end).is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '/' | '²' | '³'));
    (!goes_on && !small_k && numeral.style == Style::Digits).then_some((end, power))
}

/// A lone Chinese digit is a figure with money, a measure or a ratio; with a classifier when it is not 一.
fn lone_digit_counts(text: &str, at: usize, numeral: &Numeral, suffix: Option<&Suffix>) -> bool {
    let one = numeral.amount.middle() == Decimal::ONE;
    let ordinal = char_before(text, at) == Some('第');
    let Some(suffix) = suffix else { return ordinal };
    match &suffix.unit {
        Unit::Count(word) if word == "大" => !one && suffix::han_follows(text, suffix.end),
        Unit::Count(_) => !one || ordinal,
        Unit::Measure(symbol) => !(one && matches!(*symbol, "day" | "year")) || ordinal,
        _ => true,
    }
}

/// A minus sign, `minus`, `negative` or 负 before the figure that begins at `start`: where it begins.
fn minus_before(text: &str, start: usize, floor: usize, numeral: &Numeral) -> Option<usize> {
    let head = &text[floor.min(start)..start];
    for word in ["minus ", "negative ", "Minus ", "Negative ", "负", "負"] {
        if head.ends_with(word) {
            return Some(start - word.len());
        }
    }
    let sign = char_before(text, start).filter(|c| matches!(c, '-' | '−' | '－'))?;
    let at = start - sign.len_utf8();
    let free =
        char_before(text, at).is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '（' | '：' | ':' | '为' | '至'));
    let digits = matches!(numeral.style, Style::Digits | Style::Chinese);
    (at >= floor && free && digits && !char_at(text, start).is_some_and(char::is_whitespace)).then_some(at)
}

/// The figure behind a dash, `to`, 至 or `and`: with the place where the joint begins.
fn second_end(text: &str, first: &Figure, context: &Context) -> Option<(Figure, Joint)> {
    let at = skip_blanks(text, first.end);
    let c = char_at(text, at)?;
    let spaced = at > first.end;
    let rest = &text[at..];
    let (len, joint) = match c {
        '-' | '–' | '—' | '－' | '~' | '～' | '〜' if !spaced || matches!(c, '–' | '~' | '～') => {
            (c.len_utf8(), Joint::Dash)
        }
        '至' | '到' => (c.len_utf8(), Joint::Word),
        't' if spaced && rest.starts_with("to ") => (3, Joint::Word),
        'a' if spaced && rest.starts_with("and ") && between_before(text, first.start) => (4, Joint::Between),
        '和' | '与' if between_before(text, first.start) => (c.len_utf8(), Joint::Between),
        _ => return None,
    };
    let next = skip_blanks(text, at + len);
    let place = CURRENCIES_BEFORE.at(text, next).map_or(next, |(sign, _)| skip_blanks(text, next + sign));
    if !char_at(text, place).is_some_and(|c| c.is_ascii_digit() || is_han(c) || (is_latin(c) && joint != Joint::Dash)) {
        return None;
    }
    Some((one(text, place, next, context)?, joint))
}

/// How two ends of a range are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Dash,
    Word,
    Between,
}

fn between_before(text: &str, start: usize) -> bool {
    let head = text[..start].trim_end();
    head.ends_with("between") || head.ends_with("Between") || head.ends_with('在') || head.ends_with("介于")
}

/// Joins two figures into a range: scale and unit of the second go to the first unless it has its own.
///
/// None for a change (`rose from 3 to 5`), a score (`3-1`), or ends that measure different things.
fn range(text: &str, first: &Figure, second: &Figure, joint: Joint) -> Option<Figure> {
    if joint == Joint::Word && tells_change(text, first.start) {
        return None;
    }
    let countless = |figure: &Figure| matches!(figure.unit, Unit::None | Unit::Count(_));
    let same_unit = first.unit == second.unit || first.unit == Unit::None || (countless(first) && countless(second));
    if !same_unit && second.unit != Unit::None && !countless(second) {
        return None;
    }
    let (Amount::One(mut low), Amount::One(high)) = (first.amount, second.amount) else { return None };
    if !first.has_scale && second.has_scale && low.value < Decimal::ONE_THOUSAND {
        let scale = high.value.checked_div(second.numeral.amount.middle())?;
        let scale = if second.numeral.scaled { trailing_scale(second)? } else { scale };
        low = low.times(scale)?;
    }
    if first.unit == Unit::None && second.unit == Unit::Percent && low.value > Decimal::ONE_HUNDRED {
        return None;
    }
    if low.value >= high.value {
        return None;
    }
    let unit = if second.unit == Unit::None { first.unit.clone() } else { second.unit.clone() };
    Some(Figure { end: second.end, amount: Amount::Range(low, high), unit, ..first.clone() })
}

/// What the scale words inside a Chinese numeral multiply by: 亿 in 3亿.
fn trailing_scale(figure: &Figure) -> Option<Decimal> {
    let Amount::One(one) = figure.numeral.amount else { return None };
    let mut scale = Decimal::ONE;
    for power in [12, 11, 8, 7, 6, 4, 3, 2] {
        let unit = power_of_ten(power)?;
        if one.unit >= unit
            || (one.decimals > 0 && one.value >= unit && one.unit * power_of_ten(i32::from(one.decimals))? >= unit)
        {
            scale = unit;
            break;
        }
    }
    Some(scale)
}

/// Whether the words before say that something moved from the first figure to the second.
fn tells_change(text: &str, start: usize) -> bool {
    let mut from = start.saturating_sub(60);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let head = &text[from..start];
    let head = &head[head.rfind(['.', ';', '。', '；', '\n']).map_or(0, |i| i + 1)..];
    let lower = head.to_ascii_lowercase();
    #[rustfmt::skip]
    const MOVES: &[&str] = &[
        "rose", "rise", "grew", "grow", "increas", "fell", "fall", "drop", "declin", "cut", "rais", "climb", "jump", "surg", "slip", "went",
        "lower", "reduc", "expand", "shr", "chang", "doubl", "slash", "widen", "narrow", "upgrad", "downgrad", "soar", "advanc", "edged", "improv",
        "由", "从", "增", "升", "降", "减", "提高", "扩大", "缩", "涨", "跌", "上调", "下调",
    ];
    (lower.trim_end().ends_with("from") || head.ends_with(['从', '由']))
        && MOVES.iter().any(|word| lower.contains(word))
}

fn times(amount: Amount, factor: Decimal) -> Option<Amount> {
    if factor == Decimal::NEGATIVE_ONE {
        return Some(match amount {
            Amount::One(one) => Amount::One(crate::value::Printed { value: -one.value, ..one }),
            range => range,
        });
    }
    Some(match amount {
        Amount::One(one) => Amount::One(one.times(factor)?),
        Amount::Range(low, high) => Amount::Range(low.times(factor)?, high.times(factor)?),
    })
}

impl Figure {
    /// Adds the bound and settles the kind.
    fn finish(self, text: &str, floor: usize) -> Mention {
        let (qualifier, end) = self.bound(text, floor);
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
                Style::English | Style::EnglishOrdinal => "english words",
                Style::Chinese | Style::ChineseDigit => "chinese numeral",
            },
        }
    }

    fn kind(&self) -> Kind {
        match &self.unit {
            _ if self.numeral.style == Style::EnglishOrdinal => Kind::Ordinal,
            Unit::None => Kind::Number,
            Unit::Money(_) => Kind::Money,
            Unit::Percent => Kind::Percent,
            Unit::Point | Unit::BasisPoint => Kind::Points,
            Unit::Multiple => Kind::Multiple,
            Unit::Measure("s" | "min" | "h" | "day" | "week" | "month" | "year" | "decade") => Kind::Duration,
            Unit::Measure(_) => Kind::Quantity,
            Unit::Count(_) => Kind::Quantity,
        }
    }

    /// The bound inside, behind or before the figure, and where the figure ends with a bound behind it.
    fn bound(&self, text: &str, floor: usize) -> (Qualifier, Option<usize>) {
        if let Some(bound) = self.numeral.bound {
            return (bound, None);
        }
        let at = skip_blanks(text, self.end);
        if let Some((len, bound)) = BOUNDS_AFTER.at(text, at) {
            let han = char_at(text, at).is_some_and(is_han);
            // 余 and 多 stand glued to the number; 起 and 来 only where no word goes on
            let loose = matches!(&text[at..at + len], "起" | "来" | "多" | "余")
                && (at > self.end || continues(text, at + len));
            if !loose && (!han || at == self.end) {
                return (bound, han.then_some(at + len));
            }
        }
        let mut head = skip_blanks_back(text, self.start);
        if text[..head].ends_with(['为', '達', '达', '到', '至', '可', '有', '合', '于', 'A']) {
            let c = char_before(text, head).map_or(0, char::len_utf8);
            let shifted = skip_blanks_back(text, head - c);
            if BOUNDS_BEFORE.before(text, head).is_none() && BOUNDS_BEFORE.before(text, shifted).is_some() {
                head = shifted;
            }
        }
        match BOUNDS_BEFORE.before(text, head) {
            Some((start, bound)) if start >= floor => (bound, None),
            _ => (Qualifier::Eq, None),
        }
    }
}

/// Whether a word goes on behind a particle that could also be a bound.
fn continues(text: &str, at: usize) -> bool {
    char_at(text, at).is_some_and(|c| is_han(c) && !matches!(c, '，' | '。'))
}

/// `st`, `nd`, `rd`, `th` glued to digits.
fn digit_ordinal(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..end + 2)?;
    let ends = !char_at(text, end + 2).is_some_and(is_latin);
    (ends && ["st", "nd", "rd", "th"].iter().any(|mark| rest.eq_ignore_ascii_case(mark))).then_some(2)
}

//! What each got, how many there were and what all of them got, in one sentence or in a few: 全村320户，户均4000元，共96万元; "43,800 calls
//! over the 365 days, 210 a day". Part of `average-times-count`.

use super::allowed::{middle, recomputed};
use super::average_times_count::{REACH, RULE, SURE};
use super::plausible::{can_be_slip, is_misprint};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::{Measure, Status};
use crate::lexicon::dimension;
use crate::link::{ClaimId, Linked};
use crate::mention::{Kind, Mention};
use crate::settings::Settings;
use crate::text::around::{Ends, first_chars};
use crate::value::{Decimal, Interval, Unit, plain, power_of_ten, ratio};

/// Words right before what each got, and of whom or what each is one.
const LED: &[(&str, &str)] = &[
    ("人均", "人"),
    ("每人", "人"),
    ("户均", "户"),
    ("每户", "户"),
    ("亩产", "亩"),
    ("每亩", "亩"),
    ("日均", "day"),
    ("每天", "day"),
    ("每日", "day"),
    ("周均", "week"),
    ("每周", "week"),
    ("月均", "month"),
    ("每月", "month"),
];
/// The same right behind it.
const BEHIND: &[(&str, &str)] = &[
    ("a day", "day"),
    ("per day", "day"),
    ("each day", "day"),
    ("a week", "week"),
    ("per week", "week"),
    ("a month", "month"),
    ("per month", "month"),
    ("a head", ""),
    ("per head", ""),
    ("each", ""),
    ("apiece", ""),
];
/// Words by which what each got is that of others, of a part, or only held against something.
#[rustfmt::skip]
const OTHERS: &[&str] = &[
    "than", "against", "compar", "industry", "national", "including", "of which", "excluding", "median", "up to", "at most", "from ", "peak", "capacity", "where", "another",
    "相比", "高于", "低于", "全国", "全省", "行业", "不含", "其中", "中位", "最高", "最低", "上年", "去年同期", "增长", "提高", "增至", "以上", "目标",
];
/// Claims that are looked through, and characters between the first and the last of the three, at most.
const MOST: usize = 8;
const APART: usize = 260;

/// The average of claim `id`, where one count and one total stand with it and do not fit.
pub fn card(linked: &Linked, settings: &Settings, id: ClaimId) -> Option<Finding> {
    let reading = linked.reading(id);
    let whose = each(linked, id)?;
    let average = linked.mention(id);
    let text = &*reading.plain.text;
    // the sentence of the average and what stands close before and behind it
    let near = |claim: &usize| {
        let (one, other) = (reading.mentions[reading.claims[*claim].mention].span, average.span);
        let (from, to) = (one.start.min(other.start) as usize, one.end.max(other.end) as usize);
        // no character takes more than four bytes
        let close = to - from <= 4 * APART;
        // who of a few are meant by "apiece" is told in its own sentence
        let own = !whose.is_empty() || reading.claims[*claim].sentence == linked.claim(id).sentence;
        own && close && text.get(from..to).is_some_and(|gap| gap.chars().count() <= APART && !gap.contains('\n'))
    };
    let first = id.claim.saturating_sub(MOST);
    let last = (id.claim + MOST).min(reading.claims.len());
    let close: Vec<ClaimId> = (first..last).filter(near).map(|claim| ClaimId { claim, ..id }).collect();
    let usable = |one: &&ClaimId| {
        **one != id && linked.claim(**one).measure == Measure::Level && linked.claim(**one).status == Status::Actual
    };
    let lone = |fits: &dyn Fn(ClaimId) -> bool| {
        let mut found = close.iter().filter(usable).copied().filter(|one| fits(*one));
        found.next().filter(|_| found.next().is_none())
    };
    let count = lone(&|one| is_count(linked.mention(one), whose))?;
    let total = lone(&|one| one != count && is_total(linked.mention(one), average, whose))?;
    // of one time, as far as it is told
    let time = |one: ClaimId| linked.claim(one).period.as_ref().filter(|told| told.here).map(|told| told.is);
    let times: Vec<_> = [id, count, total].into_iter().filter_map(time).collect();
    if times.windows(2).any(|pair| pair[0] != pair[1]) {
        return None;
    }
    let levels = close.iter().filter(usable).filter(|one| linked.mention(**one).kind != Kind::Ordinal).count();
    let sentence = linked.claim(id).sentence.of(text).to_ascii_lowercase();
    // "three parcels of 120,000 tonnes each and four of 30,000 tonnes each"
    let many = ["each", "apiece", "a day", "a week", "a month", "a head", "每", "均"];
    if many.iter().any(|word| sentence.matches(word).count() > 1) {
        return None;
    }
    if levels > 4 || OTHERS.iter().any(|word| sentence.contains(word)) {
        return None;
    }
    // the total in the unit of the average
    let scale = factor(linked.mention(total), average)?;
    let figures = [total, count, id].map(|one| linked.mention(one));
    let [Some(all), Some(many), Some(one)] = figures.map(recomputed) else { return None };
    let [Some(sum), Some(number), Some(part)] = figures.map(middle) else { return None };
    let (all, sum) = (all.times(scale)?, sum.checked_mul(scale)?);
    let product = number.checked_mul(part)?;
    let quotient = all.over(many)?;
    let sound = number >= Decimal::TWO && part > Decimal::ZERO && sum > part;
    let told = |mention: &Mention| mention.qualifier == Default::default();
    // two digits swapped, one too many: 210 for 120
    let slip = || {
        is_misprint(&figures, &|values| {
            let quotient = values[0].times(scale).and_then(|all| all.over(values[1]));
            quotient.is_some_and(|quotient| quotient.meets(values[2]))
        })
    };
    if !sound
        || !figures.iter().all(|one| told(one))
        || quotient.meets(one)
        || !(can_be_slip(sum, product, REACH) || slip())
    {
        return None;
    }
    let [all, many, each] = [total, count, id].map(|one| linked.surface(one));
    let round = |end: Option<Decimal>| end.map(|value| value.round_significant(6));
    let quotient = Interval { low: round(quotient.low), high: round(quotient.high), ..quotient };
    let product = tell::in_words(ratio(product, scale)?, settings.locale);
    Some(Finding {
        severity: Severity::Warning,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{each}” for each of “{many}” comes to {product}, and the total is “{all}”."),
            format!("按“{many}”、每份“{each}”计为{product}，而总数为“{all}”。"),
        ),
        arithmetic: format!(
            "{} / {} = {} ≠ {}",
            plain(sum),
            plain(number),
            tell::interval(quotient, Decimal::ONE),
            plain(part)
        ),
        spots: vec![
            Spot::new(linked, id, Role::Primary),
            Spot::new(linked, total, Role::Twin),
            Spot::new(linked, count, Role::Witness),
        ],
        ..Finding::of(RULE.name)
    })
}

/// Of whom or what each is one, where the words right beside a figure say that it is what each got; empty where any count will do.
fn each(linked: &Linked, id: ClaimId) -> Option<&'static str> {
    let (text, span) = (&linked.reading(id).plain.text, linked.mention(id).span);
    let head = text.get(linked.claim(id).sentence.start as usize..span.start as usize)?;
    let clause = head.rsplit([',', '，', '、', ';', '；', '(', '（', '。']).next()?;
    // 每人给山区小学捐书25册
    let led = LED.iter().find(|(word, _)| {
        clause.rfind(word).is_some_and(|at| {
            clause[at..].chars().count() <= 12 && !clause[at..].contains(|c: char| c.is_ascii_digit())
        })
    });
    // no more than a few words, or each figure would be looked for behind to the end of the text
    let behind = first_chars(&text[span.end as usize..], 48).trim_start();
    let noun = behind
        .split_once(' ')
        .map_or("", |(noun, rest)| if noun.bytes().all(|b| b.is_ascii_lowercase()) { rest } else { "" });
    // "2,000 yuan each a month" is of another stretch
    let ends = |rest: &str| {
        !rest.starts_with(|c: char| c.is_alphabetic()) && !rest.starts_with_any(&[" a ", " per ", " every "])
    };
    let told = |words: &str| {
        BEHIND.iter().find(|(word, _)| words.strip_prefix(word).is_some_and(ends)).map(|(_, whose)| *whose)
    };
    led.map(|(_, whose)| *whose).or_else(|| told(behind)).or_else(|| told(noun))
}

/// Whether a figure counts those of whom each is one.
fn is_count(mention: &Mention, whose: &str) -> bool {
    let symbol = mention.unit.symbol();
    let people = ["人", "名", "位", "person"];
    match whose {
        "" => matches!(mention.unit, Unit::Count(_)) && mention.kind == Kind::Quantity,
        "人" => people.contains(&symbol),
        _ => symbol == whose,
    }
}

/// Whether a figure can be what all of them got: of the same unit as what each did, or of another for the same, and not of each.
fn is_total(total: &Mention, average: &Mention, whose: &str) -> bool {
    let size = |mention: &Mention| mention.amount.map(|amount| amount.middle());
    let counted = |mention: &Mention| matches!(mention.unit, Unit::None | Unit::Count(_));
    let same = total.unit == average.unit || counted(total) && average.unit == Unit::None;
    let bigger = factor(total, average).zip(size(total)).and_then(|(f, all)| all.checked_mul(f)) > size(average);
    let of_each = !whose.is_empty() && is_count(total, whose);
    let amount = matches!(total.kind, Kind::Money | Kind::Quantity | Kind::Number);
    amount && bigger && !of_each && (same || is_measure_of(total, average))
}

/// Whether two units measure the same: 吨 and 公斤.
fn is_measure_of(one: &Mention, other: &Mention) -> bool {
    let kind = |mention: &Mention| match &mention.unit {
        Unit::Measure(symbol) => dimension(symbol).map(|(kind, ..)| kind),
        _ => None,
    };
    kind(one).is_some_and(|own| Some(own) == kind(other))
}

/// By what a figure is multiplied to be in the unit of another.
fn factor(one: &Mention, other: &Mention) -> Option<Decimal> {
    let (Unit::Measure(from), Unit::Measure(to)) = (&one.unit, &other.unit) else { return Some(Decimal::ONE) };
    let size = |symbol: &str| {
        let (_, digits, power) = dimension(symbol)?;
        power_of_ten(power)?.checked_mul(Decimal::from(digits))
    };
    ratio(size(from)?, size(to)?)
}

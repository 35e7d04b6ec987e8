//! `conversion-rate`: an amount and its conversion that imply a rate far from that of the other conversions, from the
//! reader's own, or from any.

use super::allowed::{middle, recomputed};
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot, two_units, unit_slip};
use crate::claim::Relation;
use crate::link::{ClaimId, Linked};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::value::{Decimal, Interval, Map, Period, power_of_ten, ratio, short};

/// The check.
pub const RULE: Rule =
    Rule { name: "conversion-rate", title: Text { en: "A conversion at another rate", zh: "换算汇率不符" }, run };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 3] = [95, 75, 50];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "An amount printed in two currencies whose implied rate is far from the rate that the other conversions imply, in the same article and in those that tell of the same things, or from an exchange rate that you gave, or outside a very wide band in which the rate of the two currencies has stood for decades; a length, an area, a volume or a weight printed in two units that do not fit.",
        zh: "同一金额以两种货币给出，而由此推出的汇率与本文及讲述同样事情的文章中其他换算的汇率或您给出的汇率相差甚远，或超出两种货币几十年来的很宽的区间；以两种单位给出而互不相符的长度、面积、体积或重量。",
    },
    why: Text {
        en: "One of the two amounts is off, or it is of another currency or another time.",
        zh: "两个金额之一可能有误，或属于另一种货币、另一时期。",
    },
    fires: &["The fund in Hefei holds 50.5 billion yuan ($25 billion).", "The path is 26 kilometres (26 miles) long."],
    silent: &[
        "The path is 26 kilometres (16 miles) long.",
        "The fund in Hefei holds 50.5 billion yuan ($7 billion).",
        "The fund in Hefei holds 50.5 billion yuan ($7 billion), and the one in Wuhu holds 2.2 billion yuan ($300 million).",
    ],
    abstains: Text {
        en: "The implied rates differ by less than a third, as they do when the years differ (by less than 8% where all the others are of one rate), or by less than 15% from your own; one of the amounts has a bound that allows the rate. What is a power of ten from a possible rate is a unit slip.",
        zh: "推出的汇率相差不到三分之一（年份不同即会如此；其他换算均为同一汇率时为不到8%），或与您的汇率相差不到15%；某个金额带有界限词，允许该汇率。与可能的汇率相差十的整数次方的，归入单位失误。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "The rate lies outside what it was in decades.", zh: "汇率超出数十年来的范围。"
            },
        },
        Sure {
            given: two_units::SURE,
            when: Text { en: "Two units of one measure do not fit.", zh: "同一数量的两种单位不符。" },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "The rate is far from the other conversions told of the same things, or from your own.",
                zh: "汇率与讲述同样事情的其他换算或您给出的汇率相差很大。",
            },
        },
        Sure {
            given: SURE[2],
            when: Text {
                en: "The rate is somewhat off your own, and rates move with the years.",
                zh: "汇率与您给出的略有出入，而汇率会随年份变动。",
            },
        },
    ],
};

/// How far two rates may be apart, in percent.
const APART: i64 = 133;

/// How far apart two rates of one passage may be, and of one sentence, in hundredths.
const BESIDE: i64 = 12;
const WITHIN: i64 = 6;

/// How near to the usual rate one that is a power of ten off it lies, in percent.
const CLOSE: i64 = 5;

/// How many of a currency went into one United States dollar in decades of floating rates, with room on both sides.
const BANDS: &[(&str, i64, i64)] = &[
    // in hundredths
    ("CNY", 400, 1000),
    ("HKD", 700, 850),
    ("TWD", 2000, 4000),
    ("JPY", 7000, 20000),
    ("KRW", 70000, 180000),
    ("INR", 3000, 11000),
    ("EUR", 55, 130),
    ("GBP", 40, 100),
    ("AUD", 85, 210),
    ("CAD", 85, 170),
    ("CHF", 65, 185),
    ("SGD", 110, 190),
    ("MYR", 220, 500),
    ("THB", 2200, 4800),
    ("PHP", 2400, 6500),
    ("VND", 1300000, 2800000),
    ("IDR", 600000, 1800000),
];

/// A conversion with what one of the second currency costs in the first.
struct Conversion {
    amount: ClaimId,
    other: ClaimId,
    rate: Interval,
    middle: Decimal,
}

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found = found(linked, settings, RULE.name);
    found.append(&mut two_units::found(linked, settings, RULE.name));
    found
}

/// The conversions at an impossible rate, told by that check: a power of ten off a possible one is `unit-slip`.
pub fn found(linked: &Linked, settings: &Settings, rule: &str) -> Vec<Finding> {
    let mut pairs: Map<(&str, &str), Vec<Conversion>> = Map::new();
    for (article, relation) in linked.relations() {
        let Relation::Conversion { amount, other } = relation else { continue };
        let ids = [*amount, *other].map(|claim| ClaimId { article, claim });
        if let Some((key, conversion)) = conversion(linked, ids) {
            pairs.entry(key).push(conversion);
        }
    }
    let mut found = Vec::new();
    for (key, conversions) in pairs.iter() {
        let mut told: Map<usize, Vec<&Conversion>> = Map::new();
        conversions.iter().for_each(|one| told.entry(one.amount.article).push(one));
        for one in conversions {
            // a rate is that of its days: what an unrelated article of some other year converts at says nothing
            let own = one.amount.article;
            let kin = linked.near_kin_of(own).chain([own]);
            let alike: Vec<&Conversion> = kin.filter_map(|article| told.get(&article)).flatten().copied().collect();
            let usual = usual(&alike);
            let others = alike.iter().filter(|other| other.amount != one.amount);
            // of two that differ, none is the usual one
            let witness = usual.and_then(|rate| others.copied().find(|other| other.middle == rate));
            let odd = usual.filter(|rate| {
                let apart = is_apart(one.rate, *rate) || is_off_one_rate(linked, one, *rate, &alike);
                alike.len() >= 3 && apart && witness.is_some()
            });
            // two of one passage, so far apart that no rounding does it
            let first = told.get(&own).and_then(|pair| match pair[..] {
                [first, second] if second.amount == one.amount && is_beside(linked, first, second) => Some(first),
                _ => None,
            });
            let possible = |rate: Interval| band(*key).is_none_or(|band| band.meets(rate));
            let first = first.filter(|first| possible(first.rate) && possible(one.rate));
            let together = |first: &Conversion| linked.claim(first.other).sentence == linked.claim(one.amount).sentence;
            let apart = |first: &Conversion| Decimal::new(if together(first) { WITHIN } else { BESIDE }, 2);
            let first = first.filter(|first| !near(first.middle, apart(first)).meets(one.rate));
            let (odd, witness) =
                odd.map_or((first.map(|first| first.middle), first.or(witness)), |odd| (Some(odd), witness));
            let band = band(*key).filter(|band| !band.meets(one.rate) && !is_unnamed_franc(linked, one));
            let band = band.filter(|_| !is_meant_in_another(linked, one));
            let own = known(settings, *key).filter(|own| !near(*own, settings.rate_tolerance).meets(one.rate));
            let expected = own.map(Expected::Own).or(odd.map(Expected::Usual));
            let severity = match (band, own) {
                (Some(_), _) => Severity::Error,
                // rates move; what is a third off moved too far
                (None, Some(own)) if odd.is_none() && !is_apart(one.rate, own) => Severity::Note,
                _ => Severity::Warning,
            };
            let slips = |rates: Interval| is_slip(rates, one.middle);
            let slip = band.is_some_and(slips) || odd.is_some_and(|rate| slips(near(rate, Decimal::new(CLOSE, 2))));
            let told = if slip { unit_slip::RULE.name } else { RULE.name };
            if told == rule
                && let Some(expected) = expected.or(band.map(Expected::Band))
            {
                found.extend(card(linked, settings, one, &expected, witness.filter(|_| odd.is_some()), severity, told));
            }
        }
    }
    found
}

/// How far a rate may be from the one at which all others are converted, in hundredths, and how far those from each other.
const ONE_RATE: (i64, i64) = (8, 2);

/// Whether all others are converted at one rate, as a desk does in a day's work, and this one is not.
fn is_off_one_rate(linked: &Linked, one: &Conversion, usual: Decimal, alike: &[&Conversion]) -> bool {
    // rates are those of their days
    let time = |one: &Conversion| linked.claim(one.amount).period.as_ref().map(|period| period.is);
    if alike.iter().any(|other| other.amount.article == one.amount.article && time(other) != time(one)) {
        return false;
    }
    let (off, close) = (Decimal::new(ONE_RATE.0, 2), Decimal::new(ONE_RATE.1, 2));
    let mut others = alike.iter().filter(|other| other.amount != one.amount);
    !near(usual, off).meets(one.rate) && others.all(|other| near(usual, close).meets(other.rate))
}

/// Bytes between two conversions of one passage, at most.
const PASSAGE: u32 = 240;

/// Whether two conversions stand in one passage, and of one time.
fn is_beside(linked: &Linked, first: &Conversion, second: &Conversion) -> bool {
    let time = |one: &Conversion| {
        linked.claim(one.amount).period.as_ref().filter(|period| period.here).map(|period| period.is)
    };
    let (from, to) = (linked.claim(first.amount).sentence.start, linked.claim(second.amount).sentence.end);
    let text = linked.reading(first.amount).plain.text.get(from as usize..to as usize).unwrap_or_default();
    // rates are those of their days
    let within = |mention: &&Mention| from <= mention.span.start && mention.span.end <= to;
    let mut times: Vec<Period> =
        linked.reading(first.amount).mentions.iter().filter(within).filter_map(|mention| mention.period).collect();
    times.sort_unstable_by_key(|time| (time.from, time.until));
    times.dedup();
    if times.len() > 1 {
        return false;
    }
    let then = ["at the time", "then", " now ", "当时", "现在", "如今"].iter().any(|word| text.contains(word));
    let one_time = time(first) == time(second) && !then;
    let far = |one: Decimal, other: Decimal| one > other * Decimal::ONE_HUNDRED;
    let far = far(first.middle, second.middle) || far(second.middle, first.middle);
    let place = |one: &Conversion| linked.mention(one.amount).span.start;
    one_time && !far && place(first).abs_diff(place(second)) <= PASSAGE
}

/// Whether a rate outside the band is a power of ten from one within.
fn is_slip(band: Interval, rate: Decimal) -> bool {
    let shifted = |power: i32| power_of_ten(power).and_then(|ten| rate.checked_mul(ten));
    (-4..=4).filter_map(shifted).any(|rate| band.meets(Interval::closed(rate, rate)))
}

/// The conversion, its two currencies in the order of the alphabet so that all of a pair are held together.
fn conversion<'r>(linked: &Linked<'r>, ids: [ClaimId; 2]) -> Option<((&'r str, &'r str), Conversion)> {
    let code = |id: ClaimId| linked.mention(id).unit.currency();
    let [amount, other] = if code(ids[0])? <= code(ids[1])? { ids } else { [ids[1], ids[0]] };
    let rate = recomputed(linked.mention(amount))?.over(recomputed(linked.mention(other))?)?;
    let middle = ratio(middle(linked.mention(amount))?, middle(linked.mention(other))?)?;
    Some(((code(amount)?, code(other)?), Conversion { amount, other, rate, middle }))
}

/// The middle one of the rates.
fn usual(conversions: &[&Conversion]) -> Option<Decimal> {
    let mut rates: Vec<Decimal> = conversions.iter().map(|one| one.middle).collect();
    rates.sort_unstable();
    rates.get(rates.len() / 2).copied()
}

fn is_apart(rate: Interval, usual: Decimal) -> bool {
    !rate.meets(near(usual, Decimal::new(APART - 100, 2)))
}

/// The rates that are one part more or less.
fn near(rate: Decimal, part: Decimal) -> Interval {
    let most = Decimal::ONE + part;
    Interval::closed(rate / most, rate * most)
}

/// What one of the second currency costs in the first by the reader's own rates.
fn known(settings: &Settings, (first, second): (&str, &str)) -> Option<Decimal> {
    settings.rates.iter().find_map(|rate| match (rate.from, rate.to) {
        (from, to) if (to, from) == (first, second) => Some(rate.worth),
        (from, to) if (from, to) == (first, second) => ratio(Decimal::ONE, rate.worth),
        _ => None,
    })
}

/// What a rate is held against.
enum Expected {
    /// The reader's own.
    Own(Decimal),
    /// That of the other conversions.
    Usual(Decimal),
    /// Decades of floating rates.
    Band(Interval),
}

/// The band of the first currency for one of the second.
fn band((first, second): (&str, &str)) -> Option<Interval> {
    per_dollar(first)?.over(per_dollar(second)?)
}

/// "3.64 billion yuan ($506 million)" in a text on Hong Kong: the rate is one of the other dollar that the sign may mean.
fn is_meant_in_another(linked: &Linked, one: &Conversion) -> bool {
    let units = |id: ClaimId| {
        let mention = linked.mention(id);
        let other = mention.other_unit.as_ref().and_then(|unit| unit.currency());
        [mention.unit.currency(), other].into_iter().flatten()
    };
    let meant = |amount: &str, other: &str| self::band((amount, other)).is_some_and(|band| band.meets(one.rate));
    units(one.amount).any(|amount| units(one.other).any(|other| amount != other && meant(amount, other)))
}

/// "100 million francs": of Switzerland, of Africa or of the years before the euro.
fn is_unnamed_franc(linked: &Linked, one: &Conversion) -> bool {
    [one.amount, one.other].into_iter().map(|id| linked.surface(id).to_lowercase()).any(|text| {
        (text.contains("franc") && !text.contains("swiss")) || (text.contains("法郎") && !text.contains("瑞士"))
    })
}

/// How many of a currency have gone into one United States dollar.
pub fn per_dollar(code: &str) -> Option<Interval> {
    let (low, high) = match code {
        "USD" => (100, 100),
        _ => BANDS.iter().find(|row| row.0 == code).map(|row| (row.1, row.2))?,
    };
    Some(Interval::closed(Decimal::new(low, 2), Decimal::new(high, 2)))
}

fn card(
    linked: &Linked,
    settings: &Settings,
    one: &Conversion,
    expected: &Expected,
    witness: Option<&Conversion>,
    severity: Severity,
    rule: &'static str,
) -> Option<Finding> {
    let (here, there) = (linked.surface(one.amount), linked.surface(one.other));
    let rate = short(one.middle);
    let (expected, own) = match expected {
        Expected::Own(own) => (short(*own), true),
        Expected::Usual(usual) => (short(*usual), false),
        Expected::Band(band) => (format!("{} … {}", short(band.low?), short(band.high?)), false),
    };
    let mut spots = vec![Spot::new(linked, one.amount, Role::Primary), Spot::new(linked, one.other, Role::Twin)];
    for id in witness.into_iter().flat_map(|other| [other.amount, other.other]) {
        spots.push(Spot::new(linked, id, Role::Witness));
    }
    let (en, is, zh) = if own { ("your own is ", "", "您给出的") } else { ("", " is usual", "通常") };
    let (cause, zh_cause) = match severity {
        Severity::Note => ("Rates move with the years.", "汇率会随年份变动。"),
        _ if rule == RULE.name => ("One of the two may be off.", "其中一个可能有误。"),
        _ => ("This suggests a slip of units in one of the two.", "这提示其中一个的单位可能有误。"),
    };
    Some(Finding {
        severity,
        confidence: match severity {
            Severity::Error => SURE[0],
            Severity::Warning => SURE[1],
            Severity::Note => SURE[2],
        },
        message: settings.locale.pick(
            format!(
                "“{here}” and “{there}” are given as one amount: a rate of {rate}, where {en}{expected}{is}. {cause}"
            ),
            format!("“{here}”与“{there}”作为同一金额给出，汇率为{rate}，而{zh}为{expected}。{zh_cause}"),
        ),
        arithmetic: format!("{here} / {there} = {rate} ≠ {expected}"),
        spots,
        ..Finding::of(rule)
    })
}

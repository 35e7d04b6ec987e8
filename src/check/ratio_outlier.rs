//! `ratio-outlier`: what is told per head, per item or per month, far outside anything there has been.

use std::sync::LazyLock;

use super::allowed::recomputed;
use super::conversion_rate::per_dollar;
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot, tell};
use crate::claim::Measure;
use crate::link::{ClaimId, Linked, Sentence};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::text::Anywhere;
use crate::value::{Decimal, Interval};

/// The check.
pub const RULE: Rule =
    Rule { name: "ratio-outlier", title: Text { en: "Far outside the usual", zh: "远超常见范围" }, run };

/// How sure a finding is, in hundredths.
const SURE: u8 = 70;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Output or income per head, an average monthly wage, a price per barrel, kilowatt-hour, litre or square metre, and a market size divided by the people of its country, where they lie outside a very wide band.",
        zh: "人均产值或收入、平均月薪、每桶、每度、每升或每平方米的价格，以及市场规模除以该国人口，超出很宽的区间。",
    },
    why: Text {
        en: "A large amount looks as good with three zeros more; divided by those whom it is for, it does not.",
        zh: "大数多几个零不易看出；除以人数或件数就显出来了。",
    },
    fires: &[
        "The average monthly wage in Hefei was 8.2 million yuan in 2024.",
        "The bottled-tea market in China was worth 505 trillion yuan in 2024.",
    ],
    silent: &[
        "The average monthly wage in Hefei was 8,200 yuan in 2024.",
        "The bottled-tea market in China was worth 50.5 billion yuan in 2024.",
        "The prize of 8.2 million yuan is the highest of the month.",
    ],
    abstains: Text {
        en: "The currency has lost most of its worth in some decade, so that no band of its rate is known; the figure is a change or a share.",
        zh: "货币曾大幅贬值，没有可靠的汇率区间；数字是变动或占比。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "Even a very wide band has its exceptions. It was not measured.",
            zh: "再宽的范围也有例外。未作实测。",
        },
    }],
};

/// A band: words of which one stands before the figure, what it is told for each of (empty: nothing that the figure
/// names), and the least and most in cents of a United States dollar.
type Band = (&'static [&'static str], &'static [&'static str], i64, i64);

/// No country and no year has been outside, at any rate that the currency has had.
const BANDS: &[Band] = &[
    (
        &["gdp per capita", "per capita gdp", "人均gdp", "人均国内生产总值", "人均地区生产总值", "人均生产总值"],
        &["", "人", "person", "head"],
        5_000,
        50_000_000,
    ),
    (
        &["per capita disposable income", "disposable income per capita", "人均可支配收入"],
        &["", "人", "person", "head"],
        2_000,
        30_000_000,
    ),
    (
        &[
            "average monthly wage",
            "average monthly salary",
            "average monthly pay",
            "平均月薪",
            "月均工资",
            "月平均工资",
        ],
        &["", "人", "person"],
        200,
        10_000_000,
    ),
    (&["crude", "brent", "oil", "原油", "油价", "布伦特"], &["barrel", "桶", "bbl"], 0, 50_000),
    (&["electricity", "电价", "电费"], &["kWh"], 0, 1_000),
    (&["petrol", "gasoline", "diesel", "汽油", "柴油"], &["L"], 0, 2_000),
    (
        &["home", "housing", "flats", "apartment", "房价", "住宅", "新房", "商品房", "二手房"],
        &["m2", "m²"],
        0,
        50_000_000,
    ),
];

/// The people of some countries, in millions, and of the world.
const PEOPLE: &[(&str, i64)] = &[
    ("World", 8_200),
    ("China", 1_410),
    ("India", 1_450),
    ("United States", 345),
    ("Indonesia", 283),
    ("Brazil", 212),
    ("Japan", 124),
    ("Germany", 84),
    ("United Kingdom", 69),
    ("France", 68),
    ("South Korea", 52),
];

/// What a market is worth to each of them in a year at most, in dollars: as much as all that is made in most countries.
const MARKET: i64 = 25_000;

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    for sentence in linked.sentences() {
        // what is no money is worth no dollars
        let money = |at: &usize| sentence.mention(*at).unit.currency().is_some();
        found.extend((0..sentence.claims.len()).filter(money).filter_map(|at| {
            let (band, people) =
                band(sentence, at).map(|band| (band, 1)).or_else(|| market(linked, sentence.id(at)))?;
            card(linked, settings, sentence.id(at), band, people)
        }));
    }
    found
}

/// The band that a figure belongs in.
fn band(sentence: Sentence, at: usize) -> Option<Interval> {
    if sentence.claims[at].measure != Measure::Level {
        return None;
    }
    let text = &*sentence.reading.plain.text;
    let from = at.checked_sub(1).map_or(sentence.claims[at].sentence.start, |before| sentence.mention(before).span.end);
    let head = text.get(from as usize..sentence.mention(at).span.start as usize)?;
    let symbol = sentence.mention(at).unit.symbol();
    let each = symbol.split_once('/').map_or("", |(_, each)| each);
    static WORDS: LazyLock<Vec<Anywhere>> =
        LazyLock::new(|| BANDS.iter().map(|row| Anywhere::of(row.0.iter().copied())).collect());
    let (row, _) = BANDS.iter().zip(&*WORDS).find(|(row, words)| row.1.contains(&each) && words.any(head))?;
    Some(Interval::closed(Decimal::new(row.2, 2), Decimal::new(row.3, 2)))
}

/// The band of a market, and how many people it is divided by.
fn market(linked: &Linked, id: ClaimId) -> Option<(Interval, i64)> {
    let claim = linked.claim(id);
    let size = claim.metric.as_ref().is_some_and(|m| m.name == "market size" && m.known && m.here);
    let place = claim.scope.as_ref().filter(|place| place.here && size && claim.measure == Measure::Level)?.is.name();
    let (_, millions) = PEOPLE.iter().find(|row| row.0 == place)?;
    Some((Interval::closed(Decimal::ZERO, Decimal::from(MARKET)), millions * 1_000_000))
}

fn card(linked: &Linked, settings: &Settings, id: ClaimId, band: Interval, people: i64) -> Option<Finding> {
    let mention: &Mention = linked.mention(id);
    let one = recomputed(mention)?.over(per_dollar(mention.unit.currency()?)?)?;
    let one = one.over(Interval::closed(Decimal::from(people), Decimal::from(people)))?;
    if one.meets(band) {
        return None;
    }
    let here = linked.surface(id);
    let round = |value: Option<Decimal>| value.map_or(Decimal::MAX, |v| v.round_significant(3));
    let worth = Interval::closed(round(one.low), round(one.high));
    let (worth, usual) = (tell::interval(worth, Decimal::ONE), tell::interval(band, Decimal::ONE));
    let (per, zh_per) = if people > 1 { (" for each inhabitant", "每位居民") } else { ("", "") };
    Some(Finding {
        severity: Severity::Note,
        confidence: SURE,
        message: settings.locale.pick(
            format!("“{here}” is {worth} United States dollars{per}, far outside what there has been ({usual}). A unit may have slipped."),
            format!("“{here}”折合{zh_per}{worth}美元，远超出历来的范围（{usual}）。单位可能有误。"),
        ),
        arithmetic: format!("{here} = USD {worth} ∉ {usual}"),
        spots: vec![Spot::new(linked, id, Role::Primary)],
        ..Finding::of(RULE.name)
    })
}

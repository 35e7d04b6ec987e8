//! `inverted-range`: a range that begins above its end, or a share of a whole above all of it.

use super::allowed::one;
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot};
use crate::claim::Relation;
use crate::link::{ClaimId, Linked};
use crate::settings::Settings;
use crate::value::{Decimal, Unit, Width, plain};

/// The check.
pub const RULE: Rule = Rule {
    name: "inverted-range",
    title: Text { en: "A range or a share that cannot be", zh: "区间或占比不可能成立" },
    run,
};

/// How sure a finding is, in hundredths.
const SURE: u8 = 90;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A range whose low end is above its high end, a least that is above the greatest, and a part that is said to be more than 100% of its whole.",
        zh: "下限高于上限的区间、大于最高的最低，以及占整体超过100%的部分。",
    },
    why: Text {
        en: "One of the two numbers has a digit too many or too few, or they stand the wrong way round.",
        zh: "两个数字之一多了或少了一位，或两者次序颠倒。",
    },
    fires: &["合肥的工厂年产能为500至300吨。"],
    silent: &["合肥的工厂年产能为300至500吨。", "Sales in Hefei grew by 120% in 2024."],
    abstains: Text {
        en: "The two ends are told as a change (from, to), which may fall; a score or a vote (52-48); the percentage is a growth or a rate that may exceed 100.",
        zh: "两端为变动的起点与终点，可以下降；比分或票数（52-48）；百分数是增长率或可超过100的比率。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text { en: "The figures contradict by themselves.", zh: "数字本身自相矛盾。" },
    }],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    for &article in linked.focus() {
        for claim in 0..linked.readings()[article].claims.len() {
            let id = ClaimId { article, claim };
            found.extend(range(linked, settings, id).or_else(|| extremes(linked, settings, id)));
        }
    }
    found.extend(linked.relations().filter_map(|(article, relation)| share(linked, settings, article, relation)));
    found
}

/// 500至300吨: two figures that a dash joins, the first above the second, and no word that makes them a change.
fn range(linked: &Linked, settings: &Settings, id: ClaimId) -> Option<Finding> {
    let end = ClaimId { claim: id.claim + 1, ..id };
    let reading = linked.reading(id);
    reading.claims.get(end.claim).filter(|claim| claim.sentence == linked.claim(id).sentence)?;
    let (low, high) = (linked.mention(id), linked.mention(end));
    let text = &*reading.plain.text;
    let gap = text.get(low.span.end as usize..high.span.start as usize)?.trim();
    let head = text.get(linked.claim(id).sentence.start as usize..low.span.start as usize)?;
    let between = gap == "and" && is_between(head);
    let joined = between || matches!(gap, "-" | "–" | "—" | "~" | "～" | "至" | "到");
    let alike = matches!(high.unit, Unit::Money(_) | Unit::Measure(_) | Unit::Rate(..))
        && (low.unit == Unit::None || low.unit == high.unit);
    // "is 800 to 500 yuan per unit"
    let told = gap == "to" && linked.mention(end).unit.currency().is_some() && is_led(head);
    if !((joined || told) && alike) {
        return None;
    }
    let changed =
        ["from", "从", "由", "自", "降", "跌", "减", "fell", "down", "cut"].iter().any(|word| head.contains(word));
    let (a, b) = (one(low)?, one(high)?);
    // "35 to one dollar" is a rate
    #[rustfmt::skip]
    const OTHERS: &[&str] = &["rate", "exchange", "odds", "slide", "fall", "drop", "reduc", "lower", "slash"];
    let other = OTHERS.iter().any(|word| head.contains(word)) || b < Decimal::TEN || a > b * Decimal::from(FAR);
    if changed || a <= b || told && other {
        return None;
    }
    let here = text.get(low.span.start as usize..high.span.end as usize)?;
    let message = settings
        .locale
        .pick(format!("The range “{here}” begins above its end."), format!("区间“{here}”的起点高于终点。"));
    Some(card(linked, id, Some(end), message, format!("{} > {}", plain(a), plain(b))))
}

/// Whether *between* before a figure opens a range, and not what lies between two things: "sell for between", and not "the gap
/// between".
fn is_between(head: &str) -> bool {
    #[rustfmt::skip]
    const BEFORE: &[&str] = &[
        "for", "at", "cost", "costs", "pay", "pays", "paid", "charge", "charges", "range", "ranges", "ranged", "is", "are", "was", "were", "of", "worth",
        "take", "takes", "need", "needs", "earn", "earns", "sell", "sells", "ask", "asks", "spend", "spends", "with", "has", "have", "weigh", "weighs",
    ];
    let lead = head.trim_end().strip_suffix("between").map(str::trim_end);
    lead.is_some_and(|lead| BEFORE.contains(&lead.rsplit(' ').next().unwrap_or_default()))
}

/// How many times the end of a range its start may be.
const FAR: i64 = 5;

/// Whether a word before a figure says that a range is told, and no change: "is", "at".
fn is_led(head: &str) -> bool {
    let last = head.trim_end().rsplit(' ').next().unwrap_or_default();
    ["is", "are", "was", "were", "at"].contains(&last)
}

/// Words of the least of several and of the greatest.
const EXTREMES: &[(&str, &str)] = &[
    ("最低", "最高"),
    ("最小", "最大"),
    ("最少", "最多"),
    ("最短", "最长"),
    ("minimum", "maximum"),
    ("lowest", "highest"),
    ("youngest", "oldest"),
    ("shortest", "longest"),
    ("smallest", "largest"),
    ("cheapest", "dearest"),
    ("cheapest", "most expensive"),
];

/// 最低气温28℃，最高气温19℃: the least of something, and right beside it the greatest, which is less.
fn extremes(linked: &Linked, settings: &Settings, id: ClaimId) -> Option<Finding> {
    /// Characters before a figure in which the word that it is the least stands, at most.
    const NEAR: usize = 24;
    let next = ClaimId { claim: id.claim + 1, ..id };
    let reading = linked.reading(id);
    reading.claims.get(next.claim).filter(|claim| claim.sentence == linked.claim(id).sentence)?;
    let (one, other) = (linked.mention(id), linked.mention(next));
    // each of a time of its own
    let within = linked.claim(id).mention + 1..linked.claim(next).mention;
    if reading.mentions.get(within)?.iter().any(|mention| mention.is_calendar()) {
        return None;
    }
    if one.unit != other.unit || one.kind != other.kind {
        return None;
    }
    let text = &*reading.plain.text;
    let head = text.get(linked.claim(id).sentence.start as usize..one.span.start as usize)?.to_ascii_lowercase();
    let gap = text.get(one.span.end as usize..other.span.start as usize)?.to_ascii_lowercase();
    if ["昨", "今", "明", "次日", "today", "yesterday", "tomorrow"].iter().any(|word| gap.contains(word)) {
        return None;
    }
    // what of is told with both, or with the first alone: 最低气温…，最高气温…; "the youngest is 42, the oldest 35"
    let what = |lead: &str, word: &str| {
        let at = lead.rfind(word)? + word.len();
        let rest = lead[at..].trim().trim_matches(['为', '是', '只', '有', '的', '仅', '达', '约', ' ']).to_owned();
        (rest.chars().count() <= NEAR && !rest.contains([',', '，', '；', ';', '.'])).then_some(rest)
    };
    let same = |one: &str, other: &str| {
        one == other || other.is_empty() || matches!(other, "is" | "was" | "at" | "of" | "one")
    };
    let told = |first: &str, second: &str| {
        let only = !head.contains(second) && gap.chars().count() <= NEAR;
        only && what(&head, first).zip(what(&gap, second)).is_some_and(|(one, other)| same(&one, &other))
    };
    let (a, b) = (self::one(one)?, self::one(other)?);
    let (low, high) = match EXTREMES
        .iter()
        .find_map(|(low, high)| if told(low, high) { Some(true) } else { told(high, low).then_some(false) })?
    {
        true => (a, b),
        false => (b, a),
    };
    if low <= high {
        return None;
    }
    let (here, there) = (linked.surface(id), linked.surface(next));
    let message = settings.locale.pick(
        format!("“{here}” and “{there}” are told as the least and the greatest, but the least is the greater."),
        format!("“{here}”与“{there}”分别作为最低与最高给出，最低者却更大。"),
    );
    Some(card(linked, id, Some(next), message, format!("{} > {}", plain(low), plain(high))))
}

fn share(linked: &Linked, settings: &Settings, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Share { part, share, .. } = relation else { return None };
    let [part, share] = [*part, *share].map(|claim| ClaimId { article, claim });
    let low = linked.mention(share).interval(Width::Tight)?.low?;
    if low <= Decimal::ONE_HUNDRED {
        return None;
    }
    let (here, said) = (linked.surface(part), linked.surface(share));
    let message = settings.locale.pick(
        format!("“{here}” is said to be “{said}” of its whole, which is more than all of it."),
        format!("“{here}”被说成占整体的“{said}”，超过了全部。"),
    );
    Some(card(linked, share, Some(part), message, format!("{said} > 100%")))
}

fn card(linked: &Linked, id: ClaimId, twin: Option<ClaimId>, message: String, arithmetic: String) -> Finding {
    let mut spots = vec![Spot::new(linked, id, Role::Primary)];
    spots.extend(twin.map(|twin| Spot::new(linked, twin, Role::Twin)));
    Finding { severity: Severity::Error, confidence: SURE, message, arithmetic, spots, ..Finding::of(RULE.name) }
}

//! `growth-mismatch`: a level, the level a year before and the growth between them do not fit.

use super::allowed::{Hold, compared, middle};
use super::before::{Elsewhere, MOST_BEFORE, is_other_stretch, stretch_before, varied};
use super::grown::{
    fits, goes_with_another, has_own, is_borne_out, is_other_basis, is_turned, signed, turns, year_before,
};
use super::plausible::{Reach, can_be_slip, is_misprint};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::times;
use super::{Finding, Role, Severity, Spot, by_amount, grown_elsewhere};
use crate::claim::{Basis, Claim, Direction, Measure, Relation};
use crate::link::{ClaimId, Figure, Growth, Key, Linked};
use crate::mention::Kind;
use crate::settings::{Locale, Settings};
use crate::value::{Decimal, Interval, Map, Unit, plain, ratio};

/// The check.
pub const RULE: Rule = Rule {
    name: "growth-mismatch",
    title: Text { en: "A growth that its figures do not give", zh: "增长率与数值不符" },
    run,
};

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 3] = [95, by_amount::SURE, 85];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A level, the same level one year (or, month on month, one stretch) before, and the rate of growth printed with it, that do not fit each other even with the rounding of all three. The level before may stand in the same sentence, elsewhere in the text or in another article. Two levels of one sentence are also held to the multiple that it tells of them.",
        zh: "某一数值、上一年（环比则为前一期）的同一数值以及所给的增长率，即使三者都计入四舍五入也互不相符。上一年的数值可以在同一句、同一篇的别处或另一篇文章里。同一句中给出倍数的两个数值也据此核对。",
    },
    why: Text {
        en: "Three figures that hang together check each other: if they do not fit, one of the three is off.",
        zh: "三个相互关联的数字可以互相验算：不相符时，其中必有一个不对。",
    },
    fires: &[
        "Sales of bottled tea in China rose 27.4% from 1.8 billion yuan in 2023 to 3.3 billion yuan in 2024.",
        "Three times as many herons were counted this spring as in 2015: 3,180 against 460.",
    ],
    silent: &[
        "Sales of bottled tea in China rose 27.8% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "Three times as many herons were counted this spring as in 2015: 1,380 against 460.",
    ],
    abstains: Text {
        en: "The growth is in constant prices; another printed level of the year before fits; currency, place or metric differs. A note only: the level before stands elsewhere in the article, and no single slip of print explains the difference.",
        zh: "增长率按不变价计算；上一年另有相符的数值；货币、地点或指标不同。前期数值在同一篇的别处且没有一处笔误能解释差额时，仅作提示。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "The level, the one before and the rate stand in one article.",
                zh: "当期数值、前期数值与增长率在同一篇文章中。",
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "A change is printed as an amount, or as a multiple.", zh: "变动以数额或倍数给出。"
            },
        },
        Sure {
            given: SURE[2],
            when: Text {
                en: "The level before, or the other rate, is taken from another place.",
                zh: "前期数值或另一个增长率取自别处。",
            },
        },
    ],
};

fn run(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut held: Vec<(Figure, usize)> = Vec::new();
    for (n, finding) in earlier.iter().enumerate() {
        held.extend(finding.spots.iter().map(|spot| (spot.figure, n)));
    }
    held.sort_unstable();
    let holders = |id: ClaimId| {
        let figure = linked.figure(id);
        let first = held.partition_point(|(other, _)| *other < figure);
        held[first..].iter().take_while(move |(other, _)| *other == figure).map(|(_, n)| *n)
    };
    // the same figure in two years is the year's quarrel, found before
    let told = |one: ClaimId, other: ClaimId| holders(one).any(|n| holders(other).any(|other| other == n));
    let quarrel = |triple: &Growth| told(triple.before, triple.level);
    for triples in triples(linked) {
        if triples
            .iter()
            .all(|triple| fits(linked, *triple) == Some(false) && !quarrel(triple) && !has_own(linked, *triple))
        {
            found.extend(triples.first().and_then(|triple| card(linked, settings.locale, *triple)));
        }
    }
    let unlike = twice(linked).iter().filter(|(rate, other)| !told(*rate, *other));
    found.extend(unlike.filter_map(|pair| two_rates(linked, settings.locale, *pair)));
    found.extend(
        linked
            .relations()
            .filter_map(|(article, relation)| by_amount::between(linked, settings.locale, article, relation)),
    );
    found.extend(
        linked
            .relations()
            .filter_map(|(article, relation)| by_amount::difference(linked, settings.locale, article, relation)),
    );
    found.extend(linked.sentences().filter_map(|sentence| times::told(linked, settings.locale, sentence)));
    found
}

/// The figures that such a triple confirms.
pub fn confirmed(linked: &Linked) -> Vec<ClaimId> {
    let fitting = triples(linked).iter().flatten().filter(|triple| fits(linked, **triple) == Some(true));
    fitting.flat_map(|triple| [triple.level, triple.rate]).collect()
}

/// For each growth that is tied to its level: the triples with every level of the year before.
fn triples<'l>(linked: &'l Linked) -> &'l [Vec<Growth>] {
    linked.gathered.growths.get_or_init(|| gather_triples(linked))
}

fn gather_triples(linked: &Linked) -> Vec<Vec<Growth>> {
    let (levels, mut differing) = (linked.levels(), Map::new());
    let (again, began, led) = (linked.told_again(), Tied::changes(linked), Tied::led(linked));
    let elsewhere = Elsewhere::of(linked);
    let mut found = Vec::new();
    for (article, relation) in linked.relations() {
        let (level, rate) = match relation {
            Relation::Growth { level, rate } => (*level, *rate),
            Relation::Base { from, rate } => {
                found.push(from_base(linked, ClaimId { article, claim: *from }, ClaimId { article, claim: *rate }));
                continue;
            }
            _ => continue,
        };
        let (level, rate) = (ClaimId { article, claim: level }, ClaimId { article, claim: rate });
        if linked.mention(rate).kind != Kind::Percent {
            continue;
        }
        if linked.claim(rate).basis == Some(Basis::MonthOnMonth) {
            let before = stretch_before(linked, level);
            found.push(before.into_iter().map(|before| Growth { before, level, rate }).collect());
            continue;
        }
        if is_other_basis(linked, rate) {
            continue;
        }
        let mut before: Vec<ClaimId> = began.of(level).take(1).collect();
        if before.first().is_some_and(|before| is_other_stretch(linked, *before, rate)) {
            continue;
        }
        if before.is_empty() {
            let twins = again.of(linked, level).into_iter().flat_map(|twin| began.of(twin));
            // 628亿千瓦时 is told again as 62.8 TWh
            let measure = |id: ClaimId| match linked.mention(id).unit {
                Unit::Measure(symbol) => Some(symbol),
                _ => None,
            };
            let one = |before: &ClaimId| measure(*before).zip(measure(level)).is_none_or(|(a, b)| a == b);
            before.extend(twins.filter(one));
        }
        if before.is_empty() {
            let earlier = linked.key(level).and_then(|key| Some(Key { period: year_before(key.period)?, ..key }));
            let unit = &linked.mention(level).unit;
            let known = earlier.and_then(|key| Some((levels.get(&key)?, key)));
            let known = known.map(|(ids, key)| &*differing.entry_or(key, || varied(linked, ids)));
            // a value that only repeats is the same figure told twice
            let amount = linked.mention(level).amount;
            let other = |id: &ClaimId| linked.mention(*id).unit == *unit && linked.mention(*id).amount != amount;
            before.extend(known.into_iter().flatten().copied().filter(other).take(MOST_BEFORE));
            before.extend(elsewhere.before(linked, level));
            before.sort_unstable_by_key(|id| (id.article != article, *id));
            before.dedup();
            // of 税前利润1.129亿，上年同期为1.076亿 the second is another profit's
            before.retain(|before| before.article != article || !led.of(*before).any(|to| apart(linked, to, level)));
        }
        found.push(before.into_iter().map(|before| Growth { before, level, rate }).collect::<Vec<_>>());
    }
    found.extend(grown_elsewhere::triples(linked, &levels, &|level| began.of(level).next()));
    found.retain(|triples| !triples.is_empty());
    found
}

/// What relations tie to levels, by the level.
struct Tied(Vec<(ClaimId, ClaimId)>);

impl Tied {
    /// The level from which a change led to each, as its own sentence has it.
    fn changes(linked: &Linked) -> Tied {
        Tied::new(linked, |relation| match relation {
            Relation::Change { from, to, .. } => Some((*to, *from)),
            _ => None,
        })
    }

    /// The level to which a change led from each.
    fn led(linked: &Linked) -> Tied {
        Tied::new(linked, |relation| match relation {
            Relation::Change { from, to, .. } => Some((*from, *to)),
            _ => None,
        })
    }

    /// The growths that are printed with each.
    fn rates(linked: &Linked) -> Tied {
        Tied::new(linked, |relation| match relation {
            Relation::Growth { level, rate } => Some((*level, *rate)),
            _ => None,
        })
    }

    fn new(linked: &Linked, pair: fn(&Relation) -> Option<(usize, usize)>) -> Tied {
        let mut found = Vec::new();
        for (article, relation) in linked.relations() {
            let id = |claim: usize| ClaimId { article, claim };
            found.extend(pair(relation).map(|(level, other)| (id(level), id(other))));
        }
        // stable, so that of two that are tied to one level the one told first counts
        found.sort_by_key(|(level, _)| *level);
        Tied(found)
    }

    fn of(&self, level: ClaimId) -> impl Iterator<Item = ClaimId> {
        let first = self.0.partition_point(|(other, _)| *other < level);
        self.0[first..].iter().take_while(move |(other, _)| *other == level).map(|(_, other)| *other)
    }
}

/// Whether two levels are two amounts, with all that their rounding allows.
fn apart(linked: &Linked, one: ClaimId, other: ClaimId) -> bool {
    let hold = |id| compared(linked.mention(id), Hold::AsPrinted);
    hold(one).zip(hold(other)).is_some_and(|(one, other)| !one.meets(other))
}

/// "grew by 17.9% from 441 GW": the triples with the levels of the text around that may be what it came to.
fn from_base(linked: &Linked, before: ClaimId, rate: ClaimId) -> Vec<Growth> {
    let reading = linked.reading(rate);
    let (one, rated, unit) = (linked.claim(before), linked.claim(rate), &linked.mention(before).unit);
    if linked.mention(rate).kind != Kind::Percent || is_other_basis(linked, rate) {
        return Vec::new();
    }
    let start = linked.claim(rate).sentence.start;
    let at = |edge: u32| reading.claims.partition_point(|claim| claim.sentence.start < edge);
    let near = |id: &ClaimId| {
        let (other, mention) = (linked.claim(*id), linked.mention(*id));
        let counts = |unit: &Unit| matches!(unit, Unit::Count(_) | Unit::None);
        // "$677.8 million, … seven percent higher than the 633.5 million": the currency is told but once
        let scaled = |id: ClaimId| middle(linked.mention(id)).is_some_and(|value| value >= Decimal::from(10_000));
        let once = mention.kind == Kind::Money && *unit == Unit::None && scaled(*id) && scaled(before);
        let like = mention.unit == *unit || counts(&mention.unit) && counts(unit) || once;
        *id != before && other.measure == Measure::Level && like && mention.amount.is_some()
    };
    let around = (at(start.saturating_sub(NEAR))..at(start + NEAR)).take(MOST_BEFORE * 4);
    let around = around.map(|claim| ClaimId { claim, ..rate }).filter(near);
    let all: Vec<Growth> = around.map(|level| Growth { before, level, rate }).collect();
    if all.iter().any(|triple| fits(linked, *triple) == Some(true)) {
        return all;
    }
    let like = |triple: &Growth| {
        let level = linked.claim(triple.level);
        // "52 million dogs and 74 million cats. Cats were up 5% from 71 million": the rate names what was counted before
        let counted = rated.metric.as_ref().filter(|metric| metric.here);
        let same = level.metric.as_ref().zip(one.metric.as_ref().or(counted)).is_some_and(|(is, of)| {
            is.name == of.name && (is.known || is.here && counted.is_some_and(|metric| metric.name == is.name))
        });
        let place = |claim: &Claim| claim.scope.as_ref().map(|scope| scope.is);
        same && level.topic == one.topic && place(level) == place(one) && level.owner == one.owner && !level.before
    };
    // the one level that a turned direction would lead to, else the one of the same thing
    let turned = all.iter().copied().find(|triple| is_turned(linked, *triple));
    let mut alike = all.iter().copied().filter(like);
    let only = alike.next().filter(|_| alike.next().is_none());
    turned.or(only).into_iter().collect()
}

/// How far a growth may be off and yet be a slip: as the factor that it stands for, and as the rate.
pub(super) const FACTOR: Reach = Reach { near: 200, ten: 105 };
const RATE: Reach = Reach { near: 110, ten: 105 };

/// Bytes between two sentences of which the second may go on with the figures of the first.
const NEAR: u32 = 600;

/// Two growths printed with one level, told in two places, neither of which the other place knows.
pub fn twice<'l>(linked: &'l Linked) -> &'l [(ClaimId, ClaimId)] {
    linked.gathered.rates.get_or_init(|| gather_twice(linked))
}

fn gather_twice(linked: &Linked) -> Vec<(ClaimId, ClaimId)> {
    let (again, rates) = (linked.told_again(), Tied::rates(linked));
    let mut found = Vec::new();
    for (article, relation) in linked.relations() {
        let Relation::Growth { level, rate } = relation else { continue };
        let (level, rate) = (ClaimId { article, claim: *level }, ClaimId { article, claim: *rate });
        let general = linked.claim(level).metric.as_ref().is_some_and(|metric| metric.general);
        let yearly = |rate: ClaimId| linked.mention(rate).kind == Kind::Percent && !is_other_basis(linked, rate);
        if general || !yearly(rate) || rates.of(level).count() != 1 {
            continue;
        }
        for twin in again.of(linked, level).into_iter().filter(|twin| *twin > level) {
            let mut of_twin = rates.of(twin);
            if let (Some(other), None) = (of_twin.next(), of_twin.next())
                && yearly(other)
                && linked.claim(rate).basis == linked.claim(other).basis
                && signed(linked, rate).zip(signed(linked, other)).is_some_and(|(a, b)| !a.meets(b))
            {
                found.push((rate, other));
            }
        }
    }
    found
}

/// Two rates that differ by more than their sign: those are told of by `direction`.
fn two_rates(linked: &Linked, locale: Locale, (rate, other): (ClaimId, ClaimId)) -> Option<Finding> {
    if linked.mention(rate).amount == linked.mention(other).amount {
        return None;
    }
    let percent = |id: ClaimId| {
        let value = middle(linked.mention(id))?;
        Some(if linked.claim(id).direction == Some(Direction::Down) { -value } else { value })
    };
    // neither is in doubt more than the other: the smaller stands first, whatever the order of the articles
    let (rate, other) = if percent(rate)? <= percent(other)? { (rate, other) } else { (other, rate) };
    let (here, there) = (linked.surface(rate), linked.surface(other));
    Some(Finding {
        confidence: SURE[2],
        message: locale.pick(
            format!(
                "One and the same level is printed with a growth of “{here}” in one place and of “{there}” in another."
            ),
            format!("同一数值在一处的增长率为“{here}”，在另一处为“{there}”。"),
        ),
        arithmetic: format!("{} ≠ {}", tell::signed_percent(percent(rate)?), tell::signed_percent(percent(other)?)),
        spots: vec![Spot::new(linked, rate, Role::Primary), Spot::new(linked, other, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}

fn card(linked: &Linked, locale: Locale, triple: Growth) -> Option<Finding> {
    let Growth { before, level, rate } = triple;
    let (from, to) = (middle(linked.mention(before))?, middle(linked.mention(level))?);
    let scale = tell::shared_scale(from.min(to));
    let percent = (ratio(to, from)? - Decimal::ONE) * Decimal::ONE_HUNDRED;
    let surface = |id: ClaimId| linked.surface(id);
    let (here, there, said) = (surface(level), surface(before), surface(rate));
    let within = before.article == level.article;
    // 73,800 left over from last year is not what 986,400 came from
    let down = linked.claim(rate).direction == Some(Direction::Down);
    let printed = middle(linked.mention(rate))?;
    let said_rate = if down { -printed.abs() } else { printed };
    let likely = can_be_slip(Decimal::ONE_HUNDRED + said_rate, Decimal::ONE_HUNDRED + percent, FACTOR)
        || percent.abs() < Decimal::ONE_THOUSAND && can_be_slip(said_rate, percent, RATE);
    let borne_out = is_borne_out(linked, triple);
    if !likely && !borne_out {
        return None;
    }
    let monthly = linked.claim(rate).basis == Some(Basis::MonthOnMonth);
    let turned = turns(linked, triple);
    // a level of another sentence after which this one would have gone the other way, and not as far, is of another thing
    let apart = linked.claim(before).sentence != linked.claim(level).sentence || !within;
    if apart && !turned && (percent < Decimal::ZERO) != (said_rate < Decimal::ZERO) && percent.abs() < Decimal::from(60)
    {
        return None;
    }
    let message = if turned {
        // only the word is wrong, and that is what to look at
        let (is, was) = if down {
            (["a rise", "上升"], ["a fall", "下降"])
        } else {
            (["a fall", "下降"], ["a rise", "上升"])
        };
        locale.pick(
            format!("From “{there}” to “{here}” is {} of “{said}”; the text makes it {}.", is[0], was[0]),
            format!("从“{there}”到“{here}”是{}“{said}”，而文中说是{}。", is[1], was[1]),
        )
    } else {
        locale.pick(
            format!(
                "“{here}” after “{there}” {} is a change of {}, not the “{said}” printed with it.",
                if monthly { "in the stretch before" } else { "the year before" },
                tell::signed_percent(percent)
            ),
            format!(
                "{}为“{there}”、当期为“{here}”，变动应为{}，而文中给出的是“{said}”。",
                if monthly { "前一期" } else { "上一年" },
                tell::signed_percent(percent)
            ),
        )
    };
    let figures = [before, level, rate].map(|id| linked.mention(id));
    let sign = |rate: Interval| if down && !printed.is_negative() { rate.negated() } else { rate };
    let one_sentence = linked.claim(before).sentence == linked.claim(level).sentence
        && linked.claim(rate).sentence == linked.claim(level).sentence;
    let tied = |relation: &Relation| matches!(relation, Relation::Change { from, to, .. } if (*from, *to) == (before.claim, level.claim));
    // two articles on one thing: the one has both levels in a sentence, the other the rate alone
    let elsewhere = rate.article != level.article && linked.claim(before).sentence == linked.claim(level).sentence;
    let told = !within || (one_sentence || elsewhere) && linked.reading(level).relations.iter().any(tied);
    let misprint = told
        || turned
        || borne_out
        || within && goes_with_another(linked, triple)
        || is_misprint(&figures, &|values| {
            let change = values[1].over(values[0]).and_then(|grown| grown.times(Decimal::ONE_HUNDRED));
            change.is_some_and(|change| change.moved(-Decimal::ONE_HUNDRED).meets(sign(values[2])))
        });
    Some(Finding {
        severity: match misprint {
            false => Severity::Note,
            true if within => Severity::Error,
            true => Severity::Warning,
        },
        confidence: if within { SURE[0] } else { SURE[2] },
        message,
        arithmetic: format!(
            "{} / {} − 1 = {} ≠ {said}",
            plain(to / scale),
            plain(from / scale),
            tell::signed_percent(percent)
        ),
        spots: vec![
            Spot::new(linked, rate, Role::Primary),
            Spot::new(linked, level, Role::Twin),
            Spot::new(linked, before, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}

//! `part-exceeds-whole`: a part that is larger than its whole: a city above its country, a segment above its market.

use super::allowed::{Hold, compared, middle};
use super::plausible::is_misprint;
use super::repair::{is_translated, scaled};
use super::rule::{Explanation, Rule, Sure, Text};
use super::shared::is_shared;
use super::sum_mismatch::{is_net, sum as sum_of};
use super::tell;
use super::{Finding, Role, Severity, Spot, in_doubt, place_exceeds};
use crate::claim::{Claim, Measure, Relation};
use crate::lexicon::{Dimension, FLOWS, METRIC_PARTS, Place, is_balance, is_rate, metric_named};
use crate::link::{ClaimId, Linked, Position, positions, statuses_meet};
use crate::mention::{Kind as MentionKind, Mention};
use crate::settings::Settings;
use crate::value::{Decimal, Interval, Map, Period, Unit, plain, power_of_ten, ratio, short};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "part-exceeds-whole", title: Text { en: "A part larger than its whole", zh: "部分大于整体" }, run
    };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [90, 75];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A figure for a part that is larger than the figure for its whole in the same period: a city and its province or country, a segment and its market, a half year and its year, a listed part and the whole that it is listed of, spending on a market and the market.",
        zh: "同一时期内，部分的数字大于整体的数字：城市与所在省份或国家，细分与整个市场，半年与全年，“其中”所列的部分与总数，某一市场的投放支出与该市场的规模。",
    },
    why: Text {
        en: "A part cannot be larger than its whole. One of the two slipped, or they count different things.",
        zh: "部分不可能大于整体。要么其中一个数字有误，要么两者统计口径不同。",
    },
    fires: &[
        "The bottled-tea market in Hangzhou was worth 9.4 billion yuan in 2024.",
        "The bottled-tea market in China was worth 6.1 billion yuan in 2024.",
    ],
    silent: &[
        "The bottled-tea market in Hangzhou was worth 1.4 billion yuan in 2024.",
        "The bottled-tea market in China was worth 6.1 billion yuan in 2024.",
    ],
    abstains: Text {
        en: "Period, currency or status differs; the intervals meet; the metric is a level at a moment, so that half a year may exceed the year; it is a balance (a profit, a net loss, a surplus), of which a part may exceed the whole, or a price, which nobody adds up.",
        zh: "时期、货币或状态不同；区间相交；指标是某一时点的存量，半年数可以高于全年数；指标是差额（利润、净亏损、盈余），部分可以大于整体；或是无从相加的价格。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "What is a part of what is known by its name or its place.",
                zh: "凭名称或地点可知谁是谁的一部分。",
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "What is a part of what is likely, but not told.",
                zh: "谁是谁的一部分只是可能，并未写明。",
            },
        },
    ],
};

/// What a figure is known by besides its place and period: topic, owner, metric, unit.
type Kind<'r> = (Option<usize>, Option<usize>, &'r str, &'r str);

/// The values of one kind, by place and period.
type Index<'r> = Map<(Kind<'r>, Place, Period), Vec<Position>>;

fn run(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let index = index(linked, earlier);
    let mut found = Vec::new();
    for ((kind, place, period), values) in index.iter() {
        let wholes = |kind, place, period| at(&index, kind, place, period);
        for outer in std::iter::successors(place.inside(), |place| place.inside()) {
            found.extend(larger(linked, settings, values, wholes(*kind, outer, *period), true));
        }
        for row in METRIC_PARTS.iter().filter(|row| row.part == kind.2) {
            let whole = wholes((kind.0, kind.1, row.whole, kind.3), *place, *period);
            found.extend(larger(linked, settings, values, whole, row.firm));
        }
        let year = Period::year(period.from.year()).filter(|year| year.contains(*period) && year != period);
        if let Some(year) = year.filter(|_| FLOWS.contains(&kind.2)) {
            found.extend(larger(linked, settings, values, wholes(*kind, *place, year), true));
        }
    }
    found.extend(linked.relations().flat_map(|(article, relation)| listed(linked, settings, article, relation)));
    let told: Vec<Finding> = earlier.iter().chain(&found).cloned().collect();
    found.extend(place_exceeds::found(linked, settings, &told));
    found
}

/// The values of one kind at one place and time.
fn at<'i, 'r>(index: &'i Index<'r>, kind: Kind<'r>, place: Place, period: Period) -> &'i [Position] {
    index.get(&(kind, place, period)).map_or(&[][..], Vec::as_slice)
}

/// Figures in doubt are left out: a whole with a slip would let every part pass.
fn index<'r>(linked: &Linked<'r>, earlier: &[Finding]) -> Index<'r> {
    let doubted = in_doubt(earlier);
    let mut index: Index = Map::new();
    for group in linked.buckets().iter().flat_map(|bucket| &bucket.groups) {
        let sound: Vec<ClaimId> =
            group.claims.iter().copied().filter(|id| !doubted.contains(&linked.figure(*id))).collect();
        for position in positions(linked, &sound) {
            let id = position.first();
            let claim = linked.claim(id);
            let told = (is_shared(linked, id) || is_spent_on_topic(claim)) && !is_measured_by(linked, id);
            let told = told && !is_for_each(linked, id) && adds_up(claim) && !is_of_unit(linked, id);
            if let (Measure::Level, true, Some(metric)) = (claim.measure, told, &claim.metric) {
                let owner = linked.owner(id);
                let topic = linked.topic(id).filter(|_| owner.is_none() && !metric.general);
                let kind = (topic, owner, metric.name.as_str(), linked.mention(id).unit.symbol());
                index.entry((kind, group.place, group.period)).push(position);
            }
        }
    }
    index
}

/// Whether the parts of what is told make it: neither a balance, nor a price, nor "sales per square foot". A firm's figure
/// without a place is of all its places only where it is counted, or is a flow: a loan to one land stands beside one to
/// another.
pub(super) fn adds_up(claim: &Claim) -> bool {
    claim.metric.as_ref().is_some_and(|metric| {
        let whole = || claim.scope.is_some() || is_counted(claim) || FLOWS.contains(&metric.name.as_str());
        !is_balance(&metric.root, claim.owner.is_some()) && !is_rate(&metric.root) && (claim.owner.is_none() || whole())
    })
}

/// Whether its metric counts things. Money and measures go by more kinds than their names tell: wind and solar capacity.
fn is_counted(claim: &Claim) -> bool {
    let row = claim.metric.as_ref().and_then(|metric| metric_named(&metric.name));
    row.is_some_and(|row| row.dimension == Dimension::Count)
}

/// Whether it is told of a part of the firm: "its laboratory unit, with sales of 373 million".
pub(super) fn is_of_unit(linked: &Linked, id: ClaimId) -> bool {
    #[rustfmt::skip]
    const PARTS: &[&str] = &[" unit,", " unit ", " division,", " division ", " subsidiary,", " subsidiary ", " segment ", "子公司", "事业部", "板块"];
    let claim = linked.claim(id);
    let sentence = claim.sentence.of(&linked.reading(id).plain.text);
    let head = (linked.mention(id).span.start - claim.sentence.start) as usize;
    claim.owner.is_some() && sentence.get(..head).is_some_and(|head| PARTS.iter().any(|part| head.contains(part)))
}

/// Whether another figure is told as so many times this one (是全年保费6200万元的4.6倍，其中…): what follows is a part of that other.
fn is_measured_by(linked: &Linked, id: ClaimId) -> bool {
    let reading = linked.reading(id);
    let behind = &reading.plain.text[linked.mention(id).span.end as usize..];
    let next = reading.mentions.get(linked.claim(id).mention + 1);
    behind.starts_with('的') && next.is_some_and(|next| next.kind == MentionKind::Multiple)
}

/// Whether it is told for each day, month or person, so that the best of them may be above it: 日均客流812万人次，单日最高1078万人次.
pub(super) fn is_for_each(linked: &Linked, id: ClaimId) -> bool {
    #[rustfmt::skip]
    const BEFORE: &[&str] = &["日均", "月均", "年均", "人均", "户均", "平均", "每日", "每天", "单日", "单月", "average", "daily", "a day", "per day", "monthly", "median"];
    const BEHIND: &[&str] =
        &["a day", "per day", "a week", "a month", "each day", "daily", "on average", "on an average"];
    let (text, mention) = (&linked.reading(id).article.text, linked.mention(id));
    let head = &text[linked.claim(id).sentence.start as usize..mention.span.start as usize];
    let clause = head.rfind(['，', '；', ',', ';', '、']).map_or(head, |at| &head[at..]).to_ascii_lowercase();
    let tail = text[mention.span.end as usize..].split([',', '.', ';', '，', '。']).next().unwrap_or_default();
    // "sales per square foot rose to 134 dollars"
    clause.contains(" per ")
        || BEFORE.iter().any(|word| clause.contains(word))
        || BEHIND.iter().any(|word| tail.contains(word))
}

/// Whether it only counts where the others are: "3,600 drones in 47 towns, of which 410 carry cargo".
fn is_where(linked: &Linked, id: ClaimId) -> bool {
    let head = &linked.reading(id).plain.text[..linked.mention(id).span.start as usize];
    [" in ", " across ", " at ", " over "].iter().any(|word| head.ends_with(word))
}

/// Whether it is what a whole market named in the sentence costs, and no firm's.
fn is_spent_on_topic(claim: &Claim) -> bool {
    let named = claim.topic.as_ref().is_some_and(|topic| topic.here) && claim.owner.is_none();
    let spent = |name: &str| METRIC_PARTS.iter().any(|row| row.part == name && !row.firm);
    named && claim.metric.as_ref().is_some_and(|metric| spent(&metric.name))
}

/// Each value of a part that no value of the whole allows.
fn larger(linked: &Linked, settings: &Settings, parts: &[Position], wholes: &[Position], firm: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for part in parts {
        let alike: Vec<&Position> =
            wholes.iter().filter(|whole| comparable(linked, part.first(), whole.first(), true)).collect();
        let exceeded: Vec<&Position> =
            alike.iter().copied().filter(|whole| exceeds(linked, part.first(), whole.first())).collect();
        // a whole that some article prints large enough is that value's quarrel with the others, not the part's
        let undisputed = alike.len() == exceeded.len();
        let whole = |whole: &&&Position| undisputed || comparable(linked, part.first(), whole.first(), false);
        if let Some(whole) = exceeded.iter().find(whole) {
            found.extend(card(linked, settings, part.first(), whole, undisputed, firm));
        }
    }
    found
}

fn comparable(linked: &Linked, part: ClaimId, whole: ClaimId, loosely: bool) -> bool {
    let period = linked.claim(part).period.as_ref().map(|p| p.is);
    // "truck sales" are no whole of a firm's sales at home
    let all = linked.claim(whole);
    let of = all.topic.as_ref().zip(all.owner.as_ref()).filter(|(topic, owner)| {
        // "talbot motors inc said sales": no more than its name
        let name = owner.is.as_str().to_ascii_lowercase();
        topic.here && !topic.is.as_str().split(' ').any(|word| word.len() > 3 && name.contains(word))
    });
    statuses_meet(linked, part, whole, period)
        && !is_revised(linked, part, whole)
        && (of.is_none()
            || linked.topic(part).is_some() && linked.topic(part) == linked.topic(whole)
            || loosely && in_one_name(linked.claim(part), all))
}

/// Whether one was set in the place of the other: 全年目标由年初的40架调整为25架.
fn is_revised(linked: &Linked, one: ClaimId, other: ClaimId) -> bool {
    const WORDS: &[&str] = &["调整", "改为", "下调", "上调", "revised", "lowered", "raised", " cut "];
    let (first, second) = (one.min(other), one.max(other));
    let span = |id: ClaimId| linked.mention(id).span;
    let gap = || linked.reading(first).plain.text.get(span(first).end as usize..span(second).start as usize);
    let together = first.article == second.article && linked.claim(first).sentence == linked.claim(second).sentence;
    together && gap().is_some_and(|gap| gap.chars().count() <= 40 && WORDS.iter().any(|word| gap.contains(word)))
}

/// Whether one's topic is the longer form of the other's.
fn in_one_name(part: &Claim, whole: &Claim) -> bool {
    part.topic.as_ref().zip(whole.topic.as_ref()).is_some_and(|(part, whole)| {
        let (part, whole) = (part.is.as_str(), whole.is.as_str());
        part.contains(whole) || whole.contains(part)
    })
}

fn exceeds(linked: &Linked, part: ClaimId, whole: ClaimId) -> bool {
    let low = compared(linked.mention(part), Hold::Bounded).and_then(|interval| interval.low);
    let high = compared(linked.mention(whole), Hold::AsPrinted).and_then(|interval| interval.high);
    low.zip(high).is_some_and(|(low, high)| low > high)
}

fn card(
    linked: &Linked,
    settings: &Settings,
    part: ClaimId,
    whole: &Position,
    undisputed: bool,
    firm: bool,
) -> Option<Finding> {
    let locale = settings.locale;
    let first = whole.first();
    let (here, there) = (linked.surface(part), linked.surface(first));
    let factor = ratio(middle(linked.mention(part))?, middle(linked.mention(first))?)?;
    // NZ$23.9 billion of sales and NZ$6,751 a tonne: no slip of print is so large
    if factor > Decimal::from(20_000) {
        return None;
    }
    let scale = tell::shared_scale(middle(linked.mention(first))?);
    let (a, b) = (tell::subject(linked, part, locale), tell::subject(linked, first, locale));
    let mut message = locale.pick(
        format!("“{here}” ({a}) is more than “{there}” ({b}), which it should be a part of."),
        format!("“{here}”（{a}）大于它理应从属的“{there}”（{b}）。"),
    );
    if !firm {
        message += locale.pick(
            " What is spent on a market usually stays below its size, which suggests that one of them is off.",
            "对一个市场的投放通常低于其规模，这提示其中一个数字可能有误。",
        );
    }
    let tenth = power_of_ten(-1).and_then(|tenth| factor.checked_mul(tenth)).is_some_and(|rest| rest <= Decimal::ONE);
    let repair = (tenth && is_translated(linked, part)).then(|| scaled(linked, locale, part, 1)).flatten();
    if let Some(repair) = &repair {
        message += &locale.pick(format!(" “{}” would fit.", repair.to), format!("若为“{}”则相符。", repair.to));
    }
    let mut spots = vec![Spot::new(linked, part, Role::Primary)];
    spots.extend(whole.witnesses(4).into_iter().map(|id| Spot::new(linked, id, Role::Twin)));
    Some(Finding {
        severity: if undisputed { Severity::Warning } else { Severity::Note },
        confidence: if firm { SURE[0] } else { SURE[1] },
        message,
        arithmetic: format!(
            "{} / {} = {} > 1",
            plain(middle(linked.mention(part))? / scale),
            plain(middle(linked.mention(first))? / scale),
            short(factor)
        ),
        spots,
        repair,
        ..Finding::of(RULE.name)
    })
}

/// Bytes before a part within which another figure may be what it is a part of.
const NEAR: u32 = 300;

/// Whether another like amount that stands before a part, and not far, is large enough to be its whole: 预算1.84万亿，增加4%；赤字720亿。
/// 其中国防1290亿.
fn has_larger(linked: &Linked, whole: ClaimId, part: ClaimId) -> bool {
    // "3.3 million were sold in 80 countries, including 2.2 million": of what is counted as the part is
    let far = is_where(linked, whole)
        || middle(linked.mention(whole)).map(|whole| whole * Decimal::TEN) < middle(linked.mention(part));
    let bare = linked.mention(part).unit == Unit::None;
    let claims = &linked.reading(part).claims;
    let like = |other: &usize| {
        let (id, claim) = (ClaimId { claim: *other, ..part }, &claims[*other]);
        id != whole
            && claim.measure == Measure::Level
            && !claim.before
            && claim.sentence.start + NEAR >= linked.claim(part).sentence.start
            && (linked.mention(id).unit == linked.mention(whole).unit
                || far && (bare || linked.mention(id).unit == linked.mention(part).unit))
    };
    let before = (0..part.claim).rev().take(12).filter(like).map(|claim| ClaimId { claim, ..part });
    let mut before = before.filter(|other| middle(linked.mention(*other)) >= middle(linked.mention(part)));
    before.next().is_some()
}

/// Whether a figure is what gains and losses leave: "a net loss of 10 million, including a charge of 20 million". What an
/// insurer lost to two storms adds up.
fn is_balanced(linked: &Linked, id: ClaimId) -> bool {
    const NET: &[&str] = &["net loss", "operating loss", "tax loss", "亏损", "虧損"];
    let claim = linked.claim(id);
    let net = || {
        let sentence = claim.sentence.of(&linked.reading(id).article.text).to_ascii_lowercase();
        NET.iter().any(|word| sentence.contains(word))
    };
    claim.metric.as_ref().is_some_and(|metric| is_balance(&metric.root, false) || metric.root == "loss" && net())
}

/// Whether a figure has parts of its own, or sums up others: 25种中7种不合格，33种中有9种不合格; 其中公立6.9万张，周边三市合计12.4万张.
fn is_own_whole(linked: &Linked, id: ClaimId) -> bool {
    let reading = linked.reading(id);
    let last = linked.claim(id).mention.checked_sub(1).map_or(0, |before| reading.mentions[before].span.end);
    let lead = reading.plain.text.get(last as usize..linked.mention(id).span.start as usize).unwrap_or_default();
    ["计", "共", "另", "total", "another"].iter().any(|word| lead.contains(word))
        || reading.relations.iter().any(|told| matches!(told, Relation::Parts { whole, .. } if *whole == id.claim))
}

/// A part listed of a whole in one sentence.
fn listed(linked: &Linked, settings: &Settings, article: usize, relation: &Relation) -> Option<Finding> {
    let one;
    let (whole, parts, complete) = match relation {
        Relation::Parts { whole, parts, complete } => (whole, parts, *complete),
        Relation::Share { part, whole: Some(whole), .. } => {
            // far above, they are no part and whole at all
            let value = |claim: usize| middle(linked.mention(ClaimId { article, claim }));
            value(*part).zip(value(*whole)).filter(|(part, whole)| *part < *whole * Decimal::TWO)?;
            one = vec![*part];
            (whole, &one, true)
        }
        _ => return None,
    };
    let id = |claim: usize| ClaimId { article, claim };
    if is_measured_by(linked, id(*whole)) || parts.len() > 1 && is_net(linked, id(*whole), parts) {
        return None;
    }
    let balance = |claim: &usize| is_balanced(linked, id(*claim));
    if balance(whole) || parts.iter().any(balance) {
        return None;
    }
    let above = |part: &usize| exceeds(linked, id(*part), id(*whole));
    let part = parts.iter().copied().find(above)?;
    if is_where(linked, id(*whole)) && has_larger(linked, id(*whole), id(part)) {
        return None;
    }
    // a whole of another metric that stands somewhere before its list is one if a slip of print explains what is above it
    let apart = linked.claim(id(*whole)).sentence != linked.claim(id(part)).sentence;
    let metric = |claim: usize| linked.claim(id(claim)).metric.as_ref().filter(|metric| metric.known);
    let same = metric(*whole).is_some_and(|of| metric(part) == Some(of));
    // exports are no part of the imports that stand with them
    let like = |part: &usize| metric(*whole).is_some() && metric(*part) == metric(*whole);
    if apart && !same && metric(part).is_some() && parts.iter().any(like) {
        return None;
    }
    let unit = |claim: usize| &linked.mention(id(claim)).unit;
    let value = |claim: usize| middle(linked.mention(id(claim)));
    // in a list of one kind, a part that alone is above the whole, and not far
    let all = if apart { parts.as_slice() } else { std::slice::from_ref(&part) };
    let sum = all.iter().filter_map(|part| value(*part)).fold(Decimal::ZERO, |sum, part| sum + part);
    let alike = parts.len() > 1
        && parts.iter().all(|part| unit(*part) == unit(*whole))
        && value(*whole).is_some_and(|whole| sum < whole * Decimal::TWO)
        && parts.iter().filter(|part| above(part)).count() == 1;
    if apart && complete && parts.len() > 1 && !same && !alike {
        let figures: Vec<&Mention> = parts.iter().chain([whole]).map(|claim| linked.mention(id(*claim))).collect();
        let fits = |values: &[Interval]| values.split_last().is_some_and(|(whole, parts)| sum_of(parts).meets(*whole));
        if !is_misprint(&figures, &fits) {
            return None;
        }
    }
    // where all are larger, they are parts of something else
    if parts.len() > 1 && parts.iter().all(above) {
        return None;
    }
    // "£96,000 on cars, including a £61,000 van, and £230,000 on gambling": an open list has ended before it
    // 一般公共预算收入258.4亿元，其中税收收入271.9亿元: what is a part by its name too
    let named = || {
        let names = metric(part).zip(metric(*whole)).map(|(part, whole)| (&*part.name, &*whole.name));
        let row =
            names.is_some_and(|(part, whole)| METRIC_PARTS.iter().any(|row| (row.part, row.whole) == (part, whole)));
        !apart && part == *whole + 1 && row
    };
    let told = complete && alike
        || named()
        || (complete || alike && !is_own_whole(linked, id(part)) || parts.first() == Some(&part))
            && !has_larger(linked, id(*whole), id(part));
    let whole = Position { claims: vec![id(*whole)] };
    card(linked, settings, id(part), &whole, told, true)
}

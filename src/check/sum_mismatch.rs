//! `sum-mismatch`: a whole and the parts listed of it do not add up.

use super::allowed::{is_exact_count, middle, one, recomputed};
use super::overlap::{are_deeds, may_overlap};
use super::plausible::{Reach, can_be_slip, is_misprint};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Measure, Relation};
use crate::lexicon::is_balance;
use crate::link::{ClaimId, Linked};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::text::BlockKind;
use crate::text::around::first_chars;
use crate::value::{Decimal, Interval, Qualifier, Unit, Width, plain};

/// The check.
pub const RULE: Rule =
    Rule { name: "sum-mismatch", title: Text { en: "Parts that do not add up", zh: "分项与合计不符" }, run };

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [85, 80];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A whole and its listed parts whose sum, with the rounding of each, is not the whole. Where the text does not say that the list is complete, only a sum above the whole.",
        zh: "总数与所列分项之和，即使各自计入四舍五入也不相等。若文中未说明分项已列全，则只在其和大于总数时提示。",
    },
    why: Text {
        en: "To add figures across and down is the oldest check there is: one figure of the list is off, or something was left out.",
        zh: "分项相加核对合计，是最古老的查账方法：其中一个数字有误，或有遗漏。",
    },
    fires: &["The park has 120 firms, comprising 70 start-ups and 40 suppliers."],
    silent: &[
        "The park has 120 firms, comprising 70 start-ups and 50 suppliers.",
        "The park has 120 firms, including 70 start-ups and 30 suppliers.",
    ],
    abstains: Text {
        en: "The list is not declared complete and stays below the whole; the parts are counted in another unit; a part has a bound. A note only: one or two parts, or parts of several kinds, of a list that is not declared complete, where no single slip of print explains the difference.",
        zh: "未说明分项已列全且其和小于总数；分项的单位不同；分项带有界限词。未说明分项已列全、分项不足三个或种类不一，且没有一处笔误能解释差额时，仅作提示。",
    },
    confidence: &[
        Sure {
            given: SURE[0], when: Text { en: "The list is told as complete.", zh: "列举被写明是完整的。" }
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "The parts listed alone are above the whole.", zh: "仅列出的部分就已超过总数。"
            },
        },
    ],
};

/// Of one article, so many sums are held against a further one.
const MOST_CROSSED: usize = 40;
/// How far a sum may be from its whole and yet be meant as it.
const REACH: Reach = Reach { near: 150, ten: 101 };

/// A sum that does not fit, and how far it lies above its whole.
struct Off<'r> {
    whole: ClaimId,
    parts: &'r [usize],
    over: Decimal,
}

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let (mut cards, mut offs): (Vec<Finding>, Vec<Off>) = Default::default();
    for (article, relation) in linked.relations() {
        let Relation::Parts { whole, parts, .. } = relation else { continue };
        let Some(card) = card(linked, settings, article, relation) else { continue };
        let whole = ClaimId { article, claim: *whole };
        let over = total(linked, article, parts) - middle(linked.mention(whole)).unwrap_or_default();
        let off = Off { whole, parts, over };
        let near = offs.len().saturating_sub(MOST_CROSSED)..offs.len();
        match near.rev().find_map(|at| Some((at, crossing(linked, &offs[at], &off)?))) {
            Some((at, cell)) => cross(linked, settings, cell, over, &mut cards[at], card),
            None => {
                cards.push(card);
                offs.push(off);
            }
        }
    }
    cards
}

fn total(linked: &Linked, article: usize, parts: &[usize]) -> Decimal {
    let values = parts.iter().filter_map(|claim| middle(linked.mention(ClaimId { article, claim: *claim })));
    values.fold(Decimal::ZERO, |sum, value| sum + value)
}

/// The cell of a table that its row and its column both say is off by the same amount.
fn crossing(linked: &Linked, one: &Off, other: &Off) -> Option<ClaimId> {
    let article = one.whole.article;
    let alike = article == other.whole.article && one.whole != other.whole && one.over == other.over;
    let mut common = one.parts.iter().filter(|part| alike && other.parts.contains(part));
    let cell = ClaimId { article, claim: *common.next()? };
    let alone = common.next().is_none() && linked.block(cell) == BlockKind::Row;
    (alone && middle(linked.mention(cell))? > one.over).then_some(cell)
}

/// One cause, one card: the cell in doubt, and what its row and its column come to.
fn cross(linked: &Linked, settings: &Settings, cell: ClaimId, over: Decimal, first: &mut Finding, second: Finding) {
    let own = Spot::new(linked, cell, Role::Primary);
    let mut spots = vec![own];
    for spot in first.spots.iter().chain(&second.spots) {
        if spots.iter().all(|other| other.figure != spot.figure) {
            spots.push(Spot { role: Role::Twin, ..*spot });
        }
    }
    let mut values = spots.iter().filter_map(|spot| middle(linked.mention_of(spot.figure)));
    let Some(value) = values.next() else { return };
    let scale = tell::shared_scale(values.fold(value, Decimal::min));
    let (surface, right) = (linked.surface(cell), plain((value - over) / scale));
    first.message = settings.locale.pick(
        format!("“{surface}” does not fit its row and its column: with {right} in its place, both would add up."),
        format!("“{surface}”与所在的行和列都对不上：若为{right}，行与列均可合计。"),
    );
    first.arithmetic = [first.arithmetic.as_str(), &second.arithmetic].join("; ");
    first.spots = spots;
}

/// Of how much a whole the smallest of its parts may be one, at most.
const LEAST: i64 = 1_000_000;

/// Characters behind a list in which it may say that its parts overlap.
const NEXT: usize = 120;

/// The sum of the parts, and whether it fits the whole.
fn footed(linked: &Linked, article: usize, relation: &Relation) -> Option<(Interval, bool)> {
    let Relation::Parts { whole, parts, complete } = relation else { return None };
    let id = |claim: usize| ClaimId { article, claim };
    let values =
        parts.iter().chain([whole]).map(|claim| added(linked.mention(id(*claim)))).collect::<Option<Vec<_>>>()?;
    let sum = sum(&values[..parts.len()]);
    let whole = values[parts.len()];
    let above = sum.low.zip(whole.high).is_some_and(|(sum, whole)| sum > whole);
    Some((sum, if *complete { sum.meets(whole) } else { !above }))
}

/// The values that a figure allows in a sum. What is measured is rounded, be it printed without decimals: 537吨 is 222吨 and 316吨.
fn added(mention: &Mention) -> Option<Interval> {
    let measured = matches!(mention.unit, Unit::Measure(_)) && is_exact_count(mention);
    let tight = || Some(mention.amount?.interval(mention.qualifier, Width::Tight));
    if measured { tight() } else { recomputed(mention) }
}

/// What the values of a list add up to.
pub fn sum(parts: &[Interval]) -> Interval {
    let zero = Interval::closed(Decimal::ZERO, Decimal::ZERO);
    parts.iter().fold(zero, |sum, part| sum.plus(*part))
}

/// Whether one slip of print explains that the parts do not make the whole.
fn is_misprinted(linked: &Linked, article: usize, whole: usize, parts: &[usize]) -> bool {
    let figures = parts.iter().chain([&whole]).map(|claim| linked.mention(ClaimId { article, claim: *claim }));
    let figures: Vec<&Mention> = figures.collect();
    is_misprint(&figures, &|values| values.split_last().is_some_and(|(whole, parts)| sum(parts).meets(*whole)))
}

/// The figures that a complete list which adds up confirms.
pub fn confirmed(linked: &Linked) -> Vec<ClaimId> {
    let mut found = Vec::new();
    for (article, relation) in linked.relations() {
        if let Relation::Parts { whole, parts, complete: true } = relation
            && footed(linked, article, relation).is_some_and(|(_, fits)| fits)
        {
            found.extend(parts.iter().chain([whole]).map(|claim| ClaimId { article, claim: *claim }));
        }
    }
    found
}

/// Whether another figure of the sentence in the place of one of the parts makes the whole: 47席，未达到所需的50席，加上非改选的75席，
/// 合计122席.
fn is_other_list(linked: &Linked, whole: ClaimId, parts: &[usize]) -> bool {
    let value = |claim: usize| one(linked.mention(ClaimId { claim, ..whole }));
    let claims = &linked.reading(whole).claims;
    let sentence = linked.claim(whole).sentence;
    let first = claims.partition_point(|claim| claim.sentence.start < sentence.start);
    let others = (first..claims.len()).take_while(|claim| claims[*claim].sentence == sentence).take(24);
    let others: Vec<usize> = others.filter(|claim| *claim != whole.claim && !parts.contains(claim)).collect();
    let Some(total) = value(whole.claim).filter(|total| *total >= Decimal::ONE_HUNDRED) else { return false };
    let Some(sum) = parts.iter().try_fold(Decimal::ZERO, |sum, part| Some(sum + value(*part)?)) else { return false };
    let unit = |claim: usize| &linked.mention(ClaimId { claim, ..whole }).unit;
    others
        .iter()
        .filter(|other| unit(**other) == unit(whole.claim))
        .filter_map(|other| value(*other))
        .any(|other| parts.iter().filter_map(|part| value(*part)).any(|part| sum - part + other == total))
}

/// Whether the figures right behind the last part, three at most, are what is missing: 第三产业1765亿千瓦时；城乡居民生活1287亿千瓦时.
fn goes_on(linked: &Linked, whole: ClaimId, parts: &[usize]) -> bool {
    let id = |claim: usize| ClaimId { claim, ..whole };
    let reading = linked.reading(whole);
    let value = |claim: usize| recomputed(linked.mention(id(claim)));
    let Some((last, all)) = parts.iter().copied().max().zip(value(whole.claim)) else { return false };
    let Some(values) = parts.iter().map(|part| value(*part)).collect::<Option<Vec<_>>>() else { return false };
    let like = |claim: &usize| {
        let told = &reading.claims[*claim];
        told.measure == Measure::Level && !told.before && linked.mention(id(*claim)).unit == linked.mention(whole).unit
    };
    // "four are licensed, four are leased and one is its own": a lone one is no figure
    let (end, stop) = (linked.mention(id(last)).span.end, linked.claim(id(last)).sentence.end);
    let tail = reading.plain.text.get(end as usize..stop as usize).unwrap_or_default();
    let unit = Interval::closed(Decimal::ONE, Decimal::ONE);
    if tail.contains(" one ") && sum(&values).plus(unit).meets(all) {
        return true;
    }
    let near = (last + 1..reading.claims.len()).take(12).filter(like).take(3);
    near.filter_map(value)
        .scan(sum(&values), |sum, more| {
            *sum = sum.plus(more);
            Some(*sum)
        })
        .any(|sum| sum.meets(all))
}

/// Whether the whole stands in a list with its last parts, and they make what stands before it: 粮食1120万吨，其中水稻780万吨，其中早稻210万吨，
/// 玉米190万吨，其余150万吨.
fn is_of_larger(linked: &Linked, whole: ClaimId, parts: &[usize]) -> bool {
    let value = |claim: usize| recomputed(linked.mention(ClaimId { claim, ..whole }));
    let unit = |claim: usize| &linked.mention(ClaimId { claim, ..whole }).unit;
    let counts = |claim: usize| matches!(unit(claim), Unit::Count(_) | Unit::None);
    let like = |claim: &usize| unit(*claim) == unit(whole.claim) || counts(*claim) && counts(whole.claim);
    let claims = &linked.reading(whole).claims;
    // a bound, as headlines have it, meets whatever lies beyond it
    let exact = |claim: &usize| linked.mention(ClaimId { claim: *claim, ..whole }).qualifier == Qualifier::Eq;
    let larger = (0..whole.claim).rev().take(12).filter(like).filter(exact);
    let larger: Vec<Interval> = larger.filter(|c| claims[*c].measure == Measure::Level).filter_map(value).collect();
    let Some(mut sum) = value(whole.claim) else { return false };
    parts.iter().rev().filter_map(|part| value(*part)).any(|part| {
        sum = sum.plus(part);
        larger.iter().any(|larger| larger.meets(sum))
    })
}

/// Whether the words before a part make it less: 流出90亿元, "shares lost $14bn".
fn is_taken_away(linked: &Linked, id: ClaimId) -> bool {
    #[rustfmt::skip]
    const WORDS: &[&str] = &["流出", "亏", "减", "下降", "跌", "负", "偿还", "赎回", "支出", "拖累", "lost", "loss", "fell", "took", "outflow", "less", "drop", "shr", "cost", "minus", "declin", "decreas", "cut", "withdr"];
    let (reading, mention) = (linked.reading(id), linked.claim(id).mention);
    let last = mention.checked_sub(1).map_or(0, |before| reading.mentions[before].span.end);
    let lead = reading.plain.text.get(last as usize..linked.mention(id).span.start as usize).unwrap_or_default();
    let lead = lead.to_ascii_lowercase();
    WORDS.iter().any(|word| lead.contains(word))
}

/// Whether some of the parts take away from the others: 净流入410亿元，其中一季度流出90亿元，二季度流入500亿元.
pub fn is_net(linked: &Linked, id: ClaimId, parts: &[usize]) -> bool {
    let value = |claim: usize| recomputed(linked.mention(ClaimId { claim, ..id }));
    let Some(whole) = value(id.claim) else { return false };
    let Some(mut values) = parts.iter().map(|part| value(*part)).collect::<Option<Vec<_>>>() else { return false };
    let few = values.len() <= 12;
    let takes = |at: &usize| is_taken_away(linked, ClaimId { claim: parts[*at], ..id });
    let mut meets = |turned: &[usize]| {
        if !turned.iter().all(takes) {
            return false;
        }
        turned.iter().for_each(|at| values[*at] = values[*at].negated());
        let sum = sum(&values);
        turned.iter().for_each(|at| values[*at] = values[*at].negated());
        sum.meets(whole) || sum.meets(whole.negated())
    };
    few && (0..parts.len()).any(|one| meets(&[one]) || (0..one).any(|other| meets(&[one, other])))
}

/// Whether one of a list is itself a part of another of it: 床位8.2万张，其中公立6.9万张，三市合计.
fn is_nested(linked: &Linked, article: usize, parts: &[usize]) -> bool {
    linked.readings()[article].relations.iter().any(|relation| {
        matches!(relation, Relation::Parts { whole, parts: own, .. }
            if parts.contains(whole) && own.iter().any(|part| parts.contains(part)))
    })
}

/// Whether other figures of the text explain why the parts do not make the whole.
fn is_explained(linked: &Linked, whole: ClaimId, parts: &[usize], short: bool) -> bool {
    is_other_list(linked, whole, parts)
        || short && goes_on(linked, whole, parts)
        || is_nested(linked, whole.article, parts)
        || is_net(linked, whole, parts)
        || is_of_larger(linked, whole, parts)
}

fn card(linked: &Linked, settings: &Settings, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Parts { whole, parts, complete } = relation else { return None };
    let id = |claim: usize| ClaimId { article, claim };
    if footed(linked, article, relation)?.1 {
        return None;
    }
    // "an outflow of 2.9 billion after a deficit of 5 billion and a surplus of 1.1 billion": nobody adds up balances of two kinds
    let root = |claim: &usize| linked.claim(id(*claim)).metric.as_ref().map(|metric| metric.root.as_str());
    let mut balances = parts.iter().chain([whole]).filter_map(root).filter(|root| is_balance(root, true));
    if balances.next().is_some_and(|first| balances.any(|other| other != first)) {
        return None;
    }
    let value = |claim: usize| middle(linked.mention(id(claim)));
    // a single part above the whole is that part's own finding
    if parts.iter().any(|part| value(*part) > value(*whole)) {
        return None;
    }
    let total = value(*whole)?;
    // 每股13.00港元，募资15.6亿港元: a price is no part of what all came to
    let least = parts.iter().filter_map(|part| value(*part)).min()?;
    if least * Decimal::from(LEAST) < total {
        return None;
    }
    let scale = tell::shared_scale(parts.iter().filter_map(|part| value(*part)).min()?.min(total));
    let terms: Vec<String> = parts.iter().filter_map(|part| Some(plain(value(*part)? / scale))).collect();
    let sum = self::total(linked, article, parts);
    // 1286.6万辆，其中纯电动771.9万辆，插混514.1万辆: what is left is too little to be told
    let table = linked.block(id(*whole)) == BlockKind::Row;
    if !table && sum < total && (total - sum) * Decimal::ONE_HUNDRED < total {
        return None;
    }
    // a list that makes twice its whole is none of it, unless one of them has lost or won a digit; a table declares it
    let off = |part: &usize| {
        value(*part).is_some_and(|part| total > sum - part && can_be_slip(part, total - (sum - part), REACH))
    };
    let likely = || can_be_slip(total, sum, REACH) || parts.iter().any(off);
    let own = linked.claim(id(*whole)).sentence;
    let one_sentence = || parts.iter().all(|part| linked.claim(id(*part)).sentence == own);
    if !(table || likely() || *complete && one_sentence() && is_misprinted(linked, article, *whole, parts)) {
        return None;
    }
    // "260 use the bus and 220 cycle, many of them doing both"
    let text = &linked.readings()[article].plain.text;
    let said = own.of(text).to_ascii_lowercase();
    let next = first_chars(text.get(own.range().end..).unwrap_or_default(), NEXT).to_ascii_lowercase();
    let deeds = || {
        let at = linked.mention(id(*parts.iter().max()?)).span;
        let lead = text.get(own.start as usize..at.start as usize)?.to_ascii_lowercase();
        Some(are_deeds(&said, &lead, text.get(at.end as usize..own.end as usize)?))
    };
    if sum > total && (may_overlap(&said) || may_overlap(&next) || !*complete && deeds() == Some(true)) {
        return None;
    }
    if !table && is_explained(linked, id(*whole), parts, sum < total) {
        return None;
    }
    let here = linked.surface(id(*whole));
    let arithmetic = format!("{} = {} ≠ {}", terms.join(" + "), plain(sum / scale), plain(total / scale));
    // the cells of a table leave their scale to the heading
    let sum_text = if table { plain(sum / scale) } else { tell::in_words(sum, settings.locale) };
    let printed: Vec<String> = parts.iter().map(|part| format!("“{}”", linked.surface(id(*part)))).collect();
    let list = printed.join(settings.locale.pick(", ", "、"));
    let mut spots = vec![Spot::new(linked, id(*whole), Role::Primary)];
    spots.extend(parts.iter().map(|part| Spot::new(linked, id(*part), Role::Twin)));
    let one_noun = parts.iter().all(|part| linked.mention(id(*part)).unit == linked.mention(id(*whole)).unit);
    // a whole that stands in a sentence before its list may be the whole of another
    let beside = parts.iter().any(|part| linked.claim(id(*part)).sentence == linked.claim(id(*whole)).sentence);
    let misprint = table || *complete && one_noun && beside || is_misprinted(linked, article, *whole, parts);
    // three of one kind are no chance
    let unit = |claim: usize| &linked.mention(id(claim)).unit;
    let bare = |part: &usize| *unit(*part) == Unit::None && *unit(*whole) != Unit::None;
    let one_kind = parts.iter().all(|part| unit(*part) == unit(parts[0]) || bare(part));
    let listed = *complete && one_kind || one_noun && parts.len() >= 3;
    Some(Finding {
        severity: match misprint {
            true if *complete || one_noun => Severity::Error,
            false if !listed => Severity::Note,
            _ => Severity::Warning,
        },
        confidence: if *complete { SURE[0] } else { SURE[1] },
        message: settings.locale.pick(
            format!("The parts listed of “{here}” ({list}) add up to {sum_text}."),
            format!("“{here}”所列的分项（{list}）之和为{sum_text}。"),
        ),
        arithmetic,
        spots,
        ..Finding::of(RULE.name)
    })
}

//! `sum-mismatch`: a whole and the parts listed of it do not add up.

use super::allowed::{middle, one, recomputed};
use super::plausible::{Reach, can_be_slip, is_misprint};
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot};
use crate::claim::Relation;
use crate::link::{ClaimId, Linked};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::value::{Decimal, Interval, plain};

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
        en: "The list is not declared complete and stays below the whole; the parts are counted in another unit; a part has a bound. A note only: parts of several kinds where no single slip of print explains the difference.",
        zh: "未说明分项已列全且其和小于总数；分项的单位不同；分项带有界限词。分项种类不一且没有一处笔误能解释差额时，仅作提示。",
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

/// How far a sum may be from its whole and yet be meant as it.
const REACH: Reach = Reach { near: 150, ten: 101 };

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    linked.relations().filter_map(|(article, relation)| card(linked, settings, article, relation)).collect()
}

/// The sum of the parts, and whether it fits the whole.
fn footed(linked: &Linked, article: usize, relation: &Relation) -> Option<(Interval, bool)> {
    let Relation::Parts { whole, parts, complete } = relation else { return None };
    let id = |claim: usize| ClaimId { article, claim };
    let values =
        parts.iter().chain([whole]).map(|claim| recomputed(linked.mention(id(*claim)))).collect::<Option<Vec<_>>>()?;
    let sum = sum(&values[..parts.len()]);
    let whole = values[parts.len()];
    let above = sum.low.zip(whole.high).is_some_and(|(sum, whole)| sum > whole);
    Some((sum, if *complete { sum.meets(whole) } else { !above }))
}

fn sum(parts: &[Interval]) -> Interval {
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

/// Whether a figure stands in a row of a table.
fn is_in_table(linked: &Linked, id: ClaimId) -> bool {
    let sentence = linked.claim(id).sentence;
    linked.reading(id).article.tables.iter().any(|table| table.rows.iter().any(|row| row.span == sentence))
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

fn card(linked: &Linked, settings: &Settings, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Parts { whole, parts, complete } = relation else { return None };
    if footed(linked, article, relation)?.1 {
        return None;
    }
    let id = |claim: usize| ClaimId { article, claim };
    let value = |claim: usize| middle(linked.mention(id(claim)));
    // a single part above the whole is that part's own finding
    if parts.iter().any(|part| value(*part) > value(*whole)) {
        return None;
    }
    let total = value(*whole)?;
    let scale = tell::shared_scale(parts.iter().filter_map(|part| value(*part)).min()?.min(total));
    let terms: Vec<String> = parts.iter().filter_map(|part| Some(plain(value(*part)? / scale))).collect();
    let sum: Decimal = parts.iter().filter_map(|part| value(*part)).fold(Decimal::ZERO, |sum, v| sum + v);
    // 1286.6万辆，其中纯电动771.9万辆，插混514.1万辆: what is left is too little to be told
    let table = is_in_table(linked, id(*whole));
    if !table && sum < total && (total - sum) * Decimal::ONE_HUNDRED < total {
        return None;
    }
    // a list that makes twice its whole is none of it, unless one of them has lost or won a digit; a table declares it
    let off = |part: &usize| {
        value(*part).is_some_and(|part| total > sum - part && can_be_slip(part, total - (sum - part), REACH))
    };
    if !(table || can_be_slip(total, sum, REACH) || parts.iter().any(off)) {
        return None;
    }
    if !table && is_other_list(linked, id(*whole), parts) {
        return None;
    }
    let here = linked.surface(id(*whole));
    let arithmetic = format!("{} = {} ≠ {}", terms.join(" + "), plain(sum / scale), plain(total / scale));
    let sum_text = tell::in_words(sum, settings.locale);
    let printed: Vec<String> = parts.iter().map(|part| format!("“{}”", linked.surface(id(*part)))).collect();
    let list = printed.join(settings.locale.pick(", ", "、"));
    let mut spots = vec![Spot::new(linked, id(*whole), Role::Primary)];
    spots.extend(parts.iter().map(|part| Spot::new(linked, id(*part), Role::Twin)));
    let one_noun = parts.iter().all(|part| linked.mention(id(*part)).unit == linked.mention(id(*whole)).unit);
    let misprint = table || *complete && one_noun || is_misprinted(linked, article, *whole, parts);
    Some(Finding {
        severity: match misprint {
            false => Severity::Note,
            true if *complete || one_noun => Severity::Error,
            true => Severity::Warning,
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

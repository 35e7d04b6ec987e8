//! `points-vs-percent`: a rate that moved by percentage points, told as percent.

use super::allowed::{one, recomputed};
use super::key;
use super::rule::{Explanation, Rule, Text};
use super::tell;
use super::{Finding, Role, Spot};
use crate::claim::Relation;
use crate::link::{ClaimId, Linked};
use crate::mention::Kind;
use crate::settings::{Locale, Settings};
use crate::value::{Decimal, plain};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "points-vs-percent", title: Text { en: "Points told as percent", zh: "百分点说成了百分比" }, run
    };

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A rate that goes from a% to b% and is said to be up by (b − a)%; or the same change in percentage points in one article and in percent in another.",
        zh: "比率从a%变为b%，却说上升了(b−a)%；或同一变动在一篇文章里是百分点，在另一篇里是百分比。",
    },
    why: Text {
        en: "From 10% to 12% is two percentage points, and 20 percent. The two are often mixed up.",
        zh: "从10%到12%是上升2个百分点，即上升20%。两者常被混淆。",
    },
    fires: &["The unemployment rate in China rose 2% from 10% to 12%."],
    silent: &[
        "The unemployment rate in China rose 2 percentage points from 10% to 12%.",
        "The unemployment rate in China rose 20% from 10% to 12%.",
    ],
    abstains: Text {
        en: "The sentence does not give both rates and no other article gives the change in points.",
        zh: "句中没有同时给出两个比率，其他文章也没有给出百分点的变动。",
    },
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let ends =
        linked.relations().filter_map(|(article, relation)| between_rates(linked, settings.locale, article, relation));
    let mut found: Vec<Finding> = ends.collect();
    for claims in key::by_value(linked).values() {
        let of =
            |kind: Kind| claims.iter().copied().find(|id| linked.mention(*id).kind == kind && is_change(linked, *id));
        if let (Some(points), Some(percent)) = (of(Kind::Points), of(Kind::Percent))
            && points.article != percent.article
            && linked.claim(points).direction == linked.claim(percent).direction
        {
            found.push(across(linked, settings.locale, points, percent));
        }
    }
    found
}

fn is_change(linked: &Linked, id: ClaimId) -> bool {
    use crate::claim::Measure::{Difference, Growth};
    matches!(linked.claim(id).measure, Growth | Difference)
}

/// "rose 2% from 10% to 12%", "12%, up 2% from 10%".
fn between_rates(linked: &Linked, locale: Locale, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Change { from, to, .. } = relation else { return None };
    let id = |claim: usize| ClaimId { article, claim };
    let (from, to) = (id(*from), id(*to));
    if linked.mention(from).kind != Kind::Percent || linked.mention(to).kind != Kind::Percent {
        return None;
    }
    let sentence = linked.claim(from).sentence;
    let (first, last) = (from.claim.min(to.claim), from.claim.max(to.claim));
    let near = [first.checked_sub(1), first.checked_add(1), last.checked_add(1)];
    let rate = near.into_iter().flatten().filter(|c| *c != from.claim && *c != to.claim).map(id).find(|rate| {
        linked.reading(*rate).claims.get(rate.claim).is_some_and(|claim| claim.sentence == sentence)
            && linked.mention(*rate).kind == Kind::Percent
            && is_change(linked, *rate)
    })?;
    let (a, b) = (one(linked.mention(from))?, one(linked.mention(to))?);
    let said = one(linked.mention(rate))?;
    let moved = (b - a).abs();
    let relative =
        recomputed(linked.mention(to))?.over(recomputed(linked.mention(from))?)?.times(Decimal::ONE_HUNDRED)?;
    let printed = recomputed(linked.mention(rate))?;
    let signed = if b < a { printed.negated() } else { printed };
    if said != moved || relative.moved(-Decimal::ONE_HUNDRED).meets(signed) {
        return None;
    }
    let percent = plain(((b / a - Decimal::ONE) * Decimal::ONE_HUNDRED).abs().round_dp(1));
    let (here, there, text) = (linked.surface(from), linked.surface(to), linked.surface(rate));
    Some(Finding {
        confidence: 85,
        message: locale.pick(
            format!("From “{here}” to “{there}” is {} percentage points, or {percent}%, not “{text}”.", plain(moved)),
            format!("从“{here}”到“{there}”相差{}个百分点，即{percent}%，而不是“{text}”。", plain(moved)),
        ),
        arithmetic: format!(
            "{} − {} = {} pp; {} / {} − 1 = {percent}%",
            plain(b),
            plain(a),
            plain(b - a),
            plain(b),
            plain(a)
        ),
        spots: vec![
            Spot::new(linked, rate, Role::Primary),
            Spot::new(linked, from, Role::Twin),
            Spot::new(linked, to, Role::Twin),
        ],
        ..Finding::of(RULE.name)
    })
}

fn across(linked: &Linked, locale: Locale, points: ClaimId, percent: ClaimId) -> Finding {
    let (here, there) = (linked.surface(percent), linked.surface(points));
    let subject = tell::subject(linked, percent, locale);
    Finding {
        confidence: 78,
        message: locale.pick(
            format!("{subject}: the change is “{here}” in one article and “{there}” in another. Percent and percentage points are not the same."),
            format!("{subject}：同一变动在一篇文章里是“{here}”，在另一篇里是“{there}”。百分比与百分点不是一回事。"),
        ),
        arithmetic: format!("{here} ≠ {there}"),
        spots: vec![Spot::new(linked, percent, Role::Primary), Spot::new(linked, points, Role::Twin)],
        ..Finding::of(RULE.name)
    }
}

//! `currency-swap`: the same digits for the same thing in two currencies.

use super::allowed::one;
use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Spot};
use crate::claim::Relation;
use crate::link::{ClaimId, Linked, Slip};
use crate::mention::Mention;
use crate::settings::Settings;
use crate::value::{Amount, plain};

/// The check.
pub const RULE: Rule = Rule {
    name: "currency-swap",
    title: Text { en: "The same digits in another currency", zh: "数字相同，货币不同" },
    run,
};

/// How sure a finding is, in hundredths.
const SURE: u8 = 90;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Two articles that give the same number for the same metric, place and period, one in one currency and one in another.",
        zh: "两篇文章对同一指标、地点和时期给出相同的数字，但货币不同。",
    },
    why: Text {
        en: "A conversion changes the digits. Where they stay, only the name of the currency was changed.",
        zh: "换算会改变数字；数字不变，说明只是换了货币名称。",
    },
    fires: &[
        "The bottled-tea market in China was worth 38.2 billion yuan in 2024.",
        "The bottled-tea market in China was worth $38.2 billion in 2024.",
    ],
    silent: &[
        "The bottled-tea market in China was worth 38.2 billion yuan in 2024.",
        "The bottled-tea market in China was worth $5.3 billion in 2024.",
    ],
    abstains: Text {
        en: "Only one digit is printed; one of the figures is itself printed with a conversion; metric, place or period differs.",
        zh: "只有一位有效数字；其中一个数字本身附有换算；指标、地点或时期不同。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "Digits, metric, place and period are the same.", zh: "数字、指标、地点和时期都相同。"
        },
    }],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    for claims in linked.by_value().values() {
        let money: Vec<ClaimId> =
            claims.iter().copied().filter(|id| linked.mention(*id).unit.currency().is_some()).collect();
        let Some(&first) = money.first() else { continue };
        let unlike = money.iter().copied().find(|id| {
            id.article != first.article
                && linked.mention(*id).unit.currency() != linked.mention(first).unit.currency()
                && !linked.mention(*id).may_be_in(linked.mention(first))
                && linked.claim(*id).measure == linked.claim(first).measure
        });
        if let Some(other) = unlike.filter(|other| digits(linked, first) >= 2 && !is_converted(linked, first, *other)) {
            found.extend(card(linked, settings, first, other));
        }
    }
    for (first, other) in linked.slipped(Slip::Currency) {
        let known = |finding: &Finding| finding.spots.iter().any(|spot| spot.figure == linked.figure(other));
        if !found.iter().any(known) && !is_converted(linked, first, other) {
            found.extend(card(linked, settings, first, other));
        }
    }
    found
}

fn digits(linked: &Linked, id: ClaimId) -> usize {
    match linked.mention(id).amount {
        Some(Amount::One(one)) => one.value.precision(),
        _ => 0,
    }
}

/// Whether one of two figures is printed beside the same amount in another currency. Of one firm's figure, 642 million euros that
/// are told as 706 million dollars speak against the 642 million dollars of another article.
fn is_converted(linked: &Linked, one: ClaimId, other: ClaimId) -> bool {
    let currency = |id: ClaimId| linked.mention(id).unit.currency();
    let owned = linked.owner(one).is_some() && linked.owner(one) == linked.owner(other);
    let apart = |id: ClaimId, against: ClaimId| {
        linked.reading(id).relations.iter().any(|relation| {
            let Relation::Conversion { amount, other } = relation else { return false };
            let beside = |claim: usize| !owned || currency(ClaimId { claim, ..id }) != currency(against);
            *amount == id.claim && beside(*other) || *other == id.claim && beside(*amount)
        })
    };
    apart(one, other) || apart(other, one)
}

fn card(linked: &Linked, settings: &Settings, first: ClaimId, other: ClaimId) -> Option<Finding> {
    // of the two, the currency that both articles print less often is in doubt, whatever their order
    let both = [linked.reading(first), linked.reading(other)];
    let standing = |id: ClaimId| {
        let currency = linked.mention(id).unit.currency();
        let of_it = |mention: &&Mention| mention.unit.currency() == currency;
        (both.iter().flat_map(|reading| &reading.mentions).filter(of_it).count(), currency)
    };
    let (first, other) = if standing(first) <= standing(other) { (first, other) } else { (other, first) };
    let (here, there) = (linked.surface(first), linked.surface(other));
    let subject = tell::opening(linked, first, settings.locale);
    let currency = |id: ClaimId| linked.mention(id).unit.currency().unwrap_or_default();
    let value = one(linked.mention(first))?;
    let number = plain(value / tell::shared_scale(value));
    Some(Finding {
        confidence: SURE,
        message: settings.locale.pick(
            format!("{subject}: “{here}” and “{there}” have the same digits in two currencies. A conversion would change them."),
            format!("{subject}：“{here}”与“{there}”数字相同而货币不同；若经换算，数字应当不同。"),
        ),
        arithmetic: format!("{number} {} ≠ {number} {}", currency(first), currency(other)),
        spots: vec![Spot::new(linked, first, Role::Primary), Spot::new(linked, other, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}

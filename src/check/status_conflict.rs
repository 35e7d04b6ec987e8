//! `status-conflict`: one figure, reached in one place and only foreseen in another.

use super::rule::{Explanation, Rule, Sure, Text};
use super::tell;
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Measure, Status};
use crate::link::{ClaimId, Linked};
use crate::settings::Settings;

/// The check.
pub const RULE: Rule = Rule {
    name: "status-conflict",
    title: Text { en: "Reached here, foreseen there", zh: "此处已达到，彼处仍是预计" },
    run,
};

/// How sure a finding is, in hundredths.
const SURE: u8 = 75;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "The same value for the same thing and time, told as reached in one article and as a forecast or a target in another, when the time was over for both.",
        zh: "同一事物、同一时期的同一数值，一篇文章说已经达到，另一篇仍作为预测或目标，而两篇发表时该时期都已过去。",
    },
    why: Text {
        en: "A reader should know whether the figure was measured or only expected.",
        zh: "读者应当知道这个数字是实际统计，还是仅为预期。",
    },
    fires: &[
        "Market watch\n2025-08-04\n\nThe bottled-tea market in China is projected to reach 31.6 billion yuan in 2024.",
        "Tea daily\n2025-08-05\n\nThe bottled-tea market in China reached 31.6 billion yuan in 2024.",
    ],
    silent: &[
        "Market watch\n2024-08-04\n\nThe bottled-tea market in China is projected to reach 31.6 billion yuan in 2024.",
        "Tea daily\n2025-08-05\n\nThe bottled-tea market in China reached 31.6 billion yuan in 2024.",
    ],
    abstains: Text {
        en: "One of the articles appeared before the time was over, or has no date.",
        zh: "其中一篇发表时该时期尚未过去，或没有日期。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "Both are told of the same value. Whether it has been reached is told by few words.",
            zh: "两处为同一数值；是否已经实现只凭少数词语判断。",
        },
    }],
};

fn run(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let shifted = |id: ClaimId| {
        let figure = linked.figure(id);
        earlier.iter().filter(|f| f.rule == "year-shift").any(|f| f.spots.iter().any(|spot| spot.figure == figure))
    };
    let over = |id: ClaimId| {
        let claim = linked.claim(id);
        let published = linked.reading(id).article.published.map(|p| p.date);
        claim.period.as_ref().zip(published).is_some_and(|(period, day)| period.is.until <= day)
    };
    let mut found = Vec::new();
    for claims in linked.by_value().values() {
        let told: Vec<ClaimId> = claims
            .iter()
            .copied()
            .filter(|&id| linked.claim(id).measure == Measure::Level && over(id) && !shifted(id))
            .collect();
        let with = |wanted: &[Status]| {
            told.iter().copied().filter(|id| wanted.contains(&linked.claim(*id).status)).collect::<Vec<_>>()
        };
        let (reached, foreseen) = (with(&[Status::Actual]), with(&[Status::Forecast, Status::Target]));
        let Some(&first) = reached.first() else { continue };
        let unit = &linked.mention(first).unit;
        let others: Vec<ClaimId> = foreseen
            .into_iter()
            .filter(|id| id.article != first.article && linked.mention(*id).unit == *unit)
            .take(4)
            .collect();
        if others.is_empty() {
            continue;
        }
        let (here, subject) = (linked.surface(first), tell::opening(linked, first, settings.locale));
        let mut spots = vec![Spot::new(linked, first, Role::Primary)];
        spots.extend(others.iter().map(|id| Spot::new(linked, *id, Role::Twin)));
        found.push(Finding {
            severity: Severity::Note,
            confidence: SURE,
            message: settings.locale.pick(
                format!("{subject}: “{here}” is reached in one article and still expected in another."),
                format!("{subject}：“{here}”在一篇文章里已经达到，在另一篇里仍是预计。"),
            ),
            arithmetic: format!("{here} = {}", linked.surface(others[0])),
            spots,
            ..Finding::of(RULE.name)
        });
    }
    found
}

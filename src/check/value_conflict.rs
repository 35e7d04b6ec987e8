//! `value-conflict`: like figures that no rounding and no bound brings together.

use super::allowed::{Hold, compared};
use super::apart::{self, Apart};
use super::elsewhere;
use super::plausible::{Reach, Typed, can_be_slip, typed};
use super::rule::{Explanation, Rule, Sure, Text};
use super::shared::is_shared;
use super::tell;
use super::{Finding, Role, Severity, Spot, converted, in_doubt};
use crate::claim::{Measure, Status};
use crate::link::{ClaimId, Linked, Match, Position, Slip, are_neighbours};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::value::{Amount, Decimal, plain, ratio, short};

/// The check.
pub const RULE: Rule =
    Rule {
        name: "value-conflict", title: Text { en: "Like figures that do not agree", zh: "同类数字不一致" }, run
    };

/// How sure a finding is, in hundredths.
const SURE: u8 = 50;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "Two figures for the same metric of the same thing, in the same place and period and said with the same certainty, whose values do not meet even when both are taken as rounded; or one amount that two articles convert into amounts of another currency that are too far apart.",
        zh: "同一事物的同一指标，地点、时期和确定程度都相同，即使按四舍五入放宽，两个数字仍不相容；或两篇文章把同一金额折合成另一货币中相差过大的两个数值。",
    },
    why: Text {
        en: "At most one of them can be right, or they are not about the same thing after all and a reader should be told the difference.",
        zh: "两者至多一个正确；或者它们其实说的不是同一件事，应当向读者说明区别。",
    },
    fires: &[
        "The instant-noodle market in China was worth 48 billion yuan in 2024.",
        "In 2024, the instant-noodle market in China reached 61.3 billion yuan.",
    ],
    silent: &[
        "The instant-noodle market in China was worth about 50 billion yuan in 2024.",
        "In 2024, the instant-noodle market in China reached 50.5 billion yuan.",
    ],
    abstains: Text {
        en: "A part of what the figures say is missing or was taken from around; an article tells both of the values; two forecasts are within a quarter of each other (a note); a slip of units explains the difference; the metric is a company's, and nothing says that both mean the same company.",
        zh: "数字所述内容缺少某一部分，或该部分取自上下文；某一篇文章两个数值都提到；两个预测相差不到四分之一（仅作提示）；差异可由单位失误解释；指标属于某家公司，而无法确认是同一家公司。",
    },
    confidence: &[
        Sure {
            given: converted::SURE,
            when: Text {
                en: "One amount is converted into two amounts of another currency.",
                zh: "同一金额在另一货币中折合成两个数值。",
            },
        },
        Sure {
            given: SURE,
            when: Text {
                en: "Metric, place and period are told alike; there may still be another way of counting.",
                zh: "指标、地点和时期写法相同；但仍可能是不同的统计口径。",
            },
        },
    ],
};

/// How far two values of one thing may lie apart. What differs more is told of two things, unless digits have changed
/// their places.
const REACH: Reach = Reach { near: 450, ten: 105 };

fn run(linked: &Linked, settings: &Settings, earlier: &[Finding]) -> Vec<Finding> {
    let doubted = in_doubt(earlier);
    let sound = |position: &Position| Position {
        claims: position.claims.iter().copied().filter(|id| !doubted.contains(&linked.figure(*id))).collect(),
    };
    let full = apart::in_groups(linked, Hold::Bounded).into_iter().filter(|pair| pair.matched == Match::Full);
    let slips = apart::in_kin_groups(linked, Hold::Bounded).into_iter();
    let slips =
        slips.filter(|pair| pair.matched == Match::Weak && is_typing_slip(linked, pair) && is_near(linked, pair));
    full.chain(slips)
        .filter(|pair| is_shared(linked, pair.low.first()))
        .chain(apart::of_kin(linked, Slip::Swap))
        .chain(apart::in_order(linked, elsewhere::of_other_places(linked)))
        .chain(apart::of_told(linked))
        .map(|pair| Apart { low: sound(&pair.low), high: sound(&pair.high), ..pair })
        .filter(|pair| !pair.low.claims.is_empty() && !pair.high.claims.is_empty())
        .filter(|pair| !apart::in_one_sentence(linked, pair))
        .filter(|pair| apart::in_two_articles(pair) || is_dated(linked, pair) && is_typing_slip(linked, pair))
        .filter_map(|pair| card(linked, settings, &pair))
        .chain(converted::found(linked, settings, earlier))
        .collect()
}

/// Whether one value is the other with two digits swapped or one digit changed, of three or more: articles that tell of
/// the same things otherwise mean the same then, even where a part of the key was taken from around.
fn is_typing_slip(linked: &Linked, pair: &Apart) -> bool {
    let [a, b] = [&pair.low, &pair.high].map(|position| digits(linked, position.first()).into_bytes());
    match typed(&a, &b) {
        Some(Typed::Swap) => a.len() >= 3,
        Some(Typed::Digit) => a.len() >= 4,
        None => false,
    }
}

/// Whether both articles tell of the same things; else the digits that are swapped must stand side by side.
fn is_near(linked: &Linked, pair: &Apart) -> bool {
    let (low, high) = (pair.low.first(), pair.high.first());
    linked.are_kin(low.article, high.article) || are_neighbours(&digits(linked, low), &digits(linked, high))
}

/// The significant digits of a figure; of a range none.
fn digits(linked: &Linked, id: ClaimId) -> String {
    match linked.mention(id).amount {
        Some(Amount::One(one)) => one.digits(),
        _ => String::new(),
    }
}

/// Whether all say their period and place themselves: within one article, whose author saw both figures, no part of the
/// key may be taken from around.
fn is_dated(linked: &Linked, pair: &Apart) -> bool {
    pair.low.claims.iter().chain(&pair.high.claims).all(|id| {
        let claim = linked.claim(*id);
        // of two shares in one article each is of a group of its own
        if claim.measure == Measure::Share || linked.mention(*id).kind == Kind::Percent {
            return false;
        }
        let placed = claim.scope.as_ref().is_some_and(|s| s.here) || claim.owner.as_ref().is_some_and(|o| o.here);
        placed && claim.period.as_ref().is_some_and(|p| p.here)
    })
}

fn card(linked: &Linked, settings: &Settings, pair: &Apart) -> Option<Finding> {
    // neither is in doubt more than the other: the smaller stands first, whatever the order of the articles
    let (low, high) = (spokesman(linked, &pair.low)?, spokesman(linked, &pair.high)?);
    let mut spots = vec![Spot::new(linked, low, Role::Primary), Spot::new(linked, high, Role::Twin)];
    let more = pair.low.witnesses(3).into_iter().chain(pair.high.witnesses(3)).filter(|id| *id != low && *id != high);
    spots.extend(more.map(|id| Spot::new(linked, id, Role::Witness)));
    let middle = |id: ClaimId| linked.mention(id).amount.map(Amount::middle);
    let factor = ratio(middle(high)?, middle(low)?)?;
    if !(can_be_slip(middle(high)?, middle(low)?, REACH) || is_typing_slip(linked, pair)) {
        return None;
    }
    let forecast = [low, high].iter().all(|id| linked.claim(*id).status == Status::Forecast);
    let near = forecast && factor - Decimal::ONE <= settings.forecast_tolerance;
    let subject = tell::opening(linked, low, settings.locale);
    let scale = tell::shared_scale(middle(low)?);
    let (here, there) = (linked.surface(low), linked.surface(high));
    let tail = if forecast {
        settings
            .locale
            .pick(" Both are forecasts: they may come from different sources.", "两者均为预测，可能来自不同机构。")
    } else {
        ""
    };
    Some(Finding {
        rule: RULE.name,
        severity: if near { Severity::Note } else { Severity::Warning },
        confidence: SURE,
        message: settings.locale.pick(
            format!("{subject}: “{here}” and “{there}” do not agree.{tail}"),
            format!("{subject}：“{here}”与“{there}”不一致。{tail}"),
        ),
        arithmetic: format!(
            "{}; {} / {} = {}",
            tell::apart(
                settings.locale,
                compared(linked.mention(low), Hold::Bounded)?,
                compared(linked.mention(high), Hold::Bounded)?,
                scale
            ),
            plain(middle(high)? / scale),
            plain(middle(low)? / scale),
            short(factor)
        ),
        spots,
        repair: None,
        explains: Vec::new(),
    })
}

/// The claim that speaks for a value: that of the first sentence in the order of the alphabet, so that the card and its
/// fingerprint do not change with the order of the articles.
fn spokesman(linked: &Linked, position: &Position) -> Option<ClaimId> {
    let sentence = |id: &ClaimId| linked.claim(*id).sentence.of(&linked.reading(*id).plain.text);
    position.claims.iter().copied().min_by_key(sentence)
}

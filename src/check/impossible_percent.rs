//! `impossible-percent`: a small count and a growth that no whole number a year before can give.

use super::allowed::{is_exact_count, one, recomputed};
use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Direction, Relation};
use crate::link::{ClaimId, Linked};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::value::{Decimal, Interval, Unit, plain};

/// The check.
pub const RULE: Rule = Rule {
    name: "impossible-percent",
    title: Text { en: "A growth that no whole number gives", zh: "任何整数都得不出的增长率" },
    run,
};

/// How sure a finding is, in hundredths: the rows of [`EXPLANATION`]'s `confidence`.
const SURE: [u8; 2] = [40, 30];

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A count below 1,000 with a rate of growth, where no whole number for the year before gives that rate.",
        zh: "小于1000的数量及其增长率，而上一年的任何整数都得不出这一增长率。",
    },
    why: Text {
        en: "Things are counted in whole numbers. 212 after a growth of 87.5% would need 113.07 things before: one of the two is off, or the count is a mean.",
        zh: "计数只能是整数。增长87.5%后为212，则此前应为113.07个：两者之一有误，或该数是平均值。",
    },
    fires: &["The number of stores in Hangzhou reached 212, an increase of 87.5%."],
    silent: &["The number of stores in Hangzhou reached 212, an increase of 87.6%."],
    abstains: Text {
        en: "The count has a bound or may be rounded; it is measured, not counted; a mean (then a note).",
        zh: "数量带有界限词或可能经过取整；属于度量而非计数；平均值（仅作提示）。",
    },
    confidence: &[
        Sure {
            given: SURE[0],
            when: Text {
                en: "The rate may be of another count.", zh: "增长率也可能是对另一个计数而言。"
            },
        },
        Sure {
            given: SURE[1],
            when: Text {
                en: "The same, and the count may be a mean.", zh: "同上，且该计数可能是平均值。"
            },
        },
    ],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    linked.relations().filter_map(|(article, relation)| card(linked, settings, article, relation)).collect()
}

fn card(linked: &Linked, settings: &Settings, article: usize, relation: &Relation) -> Option<Finding> {
    let Relation::Growth { level, rate } = relation else { return None };
    let (level, rate) = (ClaimId { article, claim: *level }, ClaimId { article, claim: *rate });
    let mention = linked.mention(level);
    let counted = match &mention.unit {
        Unit::Count(_) => true,
        Unit::None => linked.claim(level).metric.as_ref().is_some_and(|metric| metric.known),
        _ => false,
    };
    let percent = linked.mention(rate);
    if !counted || !is_exact_count(mention) || percent.kind != Kind::Percent || percent.qualifier != Default::default()
    {
        return None;
    }
    // a rate in whole tens may be rounded to them
    if one(percent).is_some_and(|rate| (rate % Decimal::TEN).is_zero()) {
        return None;
    }
    let count = one(mention)?;
    let printed = recomputed(percent)?;
    let down = linked.claim(rate).direction == Some(Direction::Down);
    let signed = if down { printed.negated() } else { printed };
    let factor = signed.moved(Decimal::ONE_HUNDRED).times(Decimal::new(1, 2))?;
    let base: Interval = Interval::closed(count, count).over(factor)?;
    let (low, high) = (base.low?, base.high?);
    let first = if low.is_integer() { low } else { low.trunc() + Decimal::ONE };
    if first <= high || high < Decimal::TEN {
        return None;
    }
    // 138颗，上年同期82颗，增长68.3%: the change is that of another count of the sentence
    let fits = |other: &ClaimId| {
        let value = one(linked.mention(*other)).filter(|value| !value.is_zero())?;
        let rate = |from: Decimal, to: Decimal| (to / from - Decimal::ONE) * Decimal::ONE_HUNDRED;
        let meets = |rate: Decimal| signed.meets(Interval::closed(rate, rate));
        Some(meets(rate(count, value)) || meets(rate(value, count)))
    };
    let beside = (0..linked.reading(level).claims.len()).map(|claim| ClaimId { article, claim });
    let mut beside = beside.filter(|other| linked.claim(*other).sentence == linked.claim(level).sentence);
    if beside.any(|other| other != level && fits(&other) == Some(true)) {
        return None;
    }
    let text = linked.claim(level).sentence.of(&linked.reading(level).plain.text).to_ascii_lowercase();
    let mean =
        ["average", "mean ", "monthly", "per ", "平均", "月均", "日均", "年均"].iter().any(|word| text.contains(word));
    let (below, above) = (low.trunc(), low.trunc() + Decimal::ONE);
    let growth = |base: Decimal| plain(((count / base - Decimal::ONE) * Decimal::ONE_HUNDRED).round_dp(2));
    let (here, said) = (linked.surface(level), linked.surface(rate));
    let (a, b) = (growth(below), growth(above));
    Some(Finding {
        severity: if mean || count.is_integer() && (count % Decimal::TEN).is_zero() { Severity::Note } else { Severity::Warning },
        confidence: if mean { SURE[1] } else { SURE[0] },
        message: settings.locale.pick(
            format!("“{here}” after a change of “{said}”: no whole number before gives that rate ({below} gives {a}%, {above} gives {b}%). The count may be a mean, or one figure is off."),
            format!("“{here}”，变动“{said}”：此前的任何整数都得不出这一比率（{below}得{a}%，{above}得{b}%）。该数可能是平均值，也可能有一个数字有误。"),
        ),
        arithmetic: format!("{} / {below} − 1 = {a}%; {} / {above} − 1 = {b}%; ≠ {said}", plain(count), plain(count)),
        spots: vec![Spot::new(linked, rate, Role::Primary), Spot::new(linked, level, Role::Twin)],
        ..Finding::of(RULE.name)
    })
}

//! `missing-context`: a figure that cannot be held against any other, because a part of it is not said.

use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Measure, Status};
use crate::lexicon::place;
use crate::link::{ClaimId, Linked, Sentence};
use crate::mention::Kind;
use crate::settings::Settings;
use crate::value::{Decimal, Unit};

/// The check.
pub const RULE: Rule =
    Rule { name: "missing-context", title: Text { en: "A part is not said", zh: "缺少必要的说明" }, run };

/// How sure a finding is, in hundredths.
const SURE: u8 = 70;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A market size without a period, and an amount of money without its currency.",
        zh: "没有时期的市场规模，以及没有货币的金额。",
    },
    why: Text {
        en: "Without its year a market size can be neither confirmed nor doubted; without its currency an amount may mean seven times as much.",
        zh: "没有年份，市场规模既无法印证也无法质疑；没有货币，金额可能相差七倍。",
    },
    fires: &["The bottled-tea industry has a market size exceeding 38.2 billion yuan."],
    silent: &["The bottled-tea industry had a market size exceeding 38.2 billion yuan in 2024."],
    abstains: Text {
        en: "The article gives the period in the sentence before; the figure is a target, a share or a change; a headline that its body completes.",
        zh: "前一句已给出时期；数字是目标、占比或变动；正文已补全标题所缺。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "What is missing may stand where it is not looked for.", zh: "缺少的部分也可能写在别处。"
        },
    }],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    linked.sentences().flat_map(|sentence| in_sentence(linked, settings, sentence)).collect()
}

fn in_sentence(linked: &Linked, settings: &Settings, sentence: Sentence) -> Vec<Finding> {
    (0..sentence.claims.len())
        .filter_map(|index| {
            let id = sentence.id(index);
            let (en, zh) = missing(linked, id)?;
            let here = linked.surface(id);
            Some(Finding {
                severity: Severity::Note,
                confidence: SURE,
                message: settings.locale.pick(format!("“{here}”: {en}"), format!("“{here}”：{zh}")),
                arithmetic: String::new(),
                spots: vec![Spot::new(linked, id, Role::Primary)],
                ..Finding::of(RULE.name)
            })
        })
        .collect()
}

/// What a figure does not say.
fn missing(linked: &Linked, id: ClaimId) -> Option<(&'static str, &'static str)> {
    let (claim, mention) = (linked.claim(id), linked.mention(id));
    let market = claim.metric.as_ref().is_some_and(|metric| metric.name == "market size" && metric.known);
    let level = claim.measure == Measure::Level && matches!(claim.status, Status::Actual | Status::Forecast);
    if !(market && level) || claim.in_title {
        return None;
    }
    let large = mention.amount.is_some_and(|a| a.middle() >= Decimal::from(1_000_000));
    if mention.kind == Kind::Number && mention.unit == Unit::None && large {
        return Some(("an amount of money without its currency.", "金额没有注明货币。"));
    }
    if mention.kind == Kind::Money && claim.period.is_none() {
        return Some(("no year is given for this market size.", "没有给出这一市场规模的年份。"));
    }
    let world = place("World");
    let bare = claim.scope.as_ref().is_some_and(|scope| Some(scope.is) == world && !scope.here);
    // "the global market was valued at …" says it for what follows
    let said = || {
        linked.reading(id).claims.iter().any(|other| {
            other.scope.as_ref().is_some_and(|scope| Some(scope.is) == world && scope.here)
                && other.metric == claim.metric
                && other.measure == Measure::Level
        })
    };
    (bare && !said()).then_some(("it is not said for which part of the world.", "没有说明是世界的哪一部分。"))
}

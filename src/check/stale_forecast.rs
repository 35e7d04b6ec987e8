//! `stale-forecast`: an article that still foresees a period which was over when it appeared.

use super::rule::{Explanation, Rule, Sure, Text};
use super::{Finding, Role, Severity, Spot};
use crate::claim::{Measure, Relation, Status};
use crate::link::{ClaimId, Linked, Sentence};
use crate::settings::Settings;

/// The check.
pub const RULE: Rule = Rule {
    name: "stale-forecast",
    title: Text { en: "A forecast of a time that is over", zh: "预测的时期已经过去" },
    run,
};

/// How sure a finding is, in hundredths.
const SURE: u8 = 80;

/// What it says of itself.
pub const EXPLANATION: Explanation = Explanation {
    finds: Text {
        en: "A figure told as a forecast for a period that had ended when its article appeared.",
        zh: "文章发表时，所预测的时期已经结束。",
    },
    why: Text {
        en: "By then an actual figure may be known. The sentence was perhaps copied from an older text.",
        zh: "那时可能已有实际数字，这句话也许抄自旧文。",
    },
    fires: &[
        "Market watch\n2025-08-04\n\nThe bottled-tea market in China is projected to reach 31.6 billion yuan in 2024.",
    ],
    silent: &[
        "Market watch\n2025-08-04\n\nThe bottled-tea market in China is projected to reach 38.2 billion yuan in 2025.",
    ],
    abstains: Text {
        en: "The article has no date; the figure is where a forecast starts (“to grow from 31.6 in 2024”).",
        zh: "文章没有日期；该数字是预测的起点（“从2024年的316亿增长”）。",
    },
    confidence: &[Sure {
        given: SURE,
        when: Text {
            en: "The article's date and the words for a forecast decide.",
            zh: "取决于文章日期和表示预测的词语。",
        },
    }],
};

fn run(linked: &Linked, settings: &Settings, _: &[Finding]) -> Vec<Finding> {
    linked.sentences().flat_map(|sentence| in_sentence(linked, settings, sentence)).collect()
}

fn in_sentence(linked: &Linked, settings: &Settings, sentence: Sentence) -> Vec<Finding> {
    let mut found = Vec::new();
    for (index, claim) in sentence.claims.iter().enumerate() {
        let id = sentence.id(index);
        // what is no market's, firm's or place's number ("is likely to lose two votes") is no forecast that wears out
        let named = claim.metric.as_ref().is_some_and(|metric| metric.known);
        let told = named && claim.status == Status::Forecast && claim.measure == Measure::Level && !claim.in_title;
        let over = || stale(linked, settings, id).filter(|_| !is_start(&sentence, index));
        if let Some((label, day)) = told.then(over).flatten() {
            let here = linked.surface(id);
            found.push(Finding {
                severity: Severity::Note,
                confidence: SURE,
                message: settings.locale.pick(
                    format!(
                        "“{here}” is told as a forecast for {label}, but the article is of {day}: that time was over."
                    ),
                    format!("“{here}”是对{label}的预测，而文章日期为{day}：该时期已经过去。"),
                ),
                arithmetic: format!("{label} < {day}"),
                spots: vec![Spot::new(linked, id, Role::Primary)],
                ..Finding::of(RULE.name)
            });
        }
    }
    found
}

/// Period and publication day of a claim whose period was over by then.
fn stale(linked: &Linked, settings: &Settings, id: ClaimId) -> Option<(String, String)> {
    let period = linked.claim(id).period.as_ref()?.is;
    let day = linked.reading(id).article.published.map(|p| p.date).or(settings.as_of)?;
    (period.until <= day).then(|| (period.label(), crate::value::Period::day(day).label()))
}

/// Whether a figure is where a change begins.
fn is_start(sentence: &Sentence, index: usize) -> bool {
    let text = &sentence.reading.plain.text;
    let claim = sentence.first + index;
    let before = &text[sentence.claims[index].sentence.start as usize..sentence.mention(index).span.start as usize];
    let led = before.trim_end().ends_with("from") || before.trim_end().ends_with(['从', '由']);
    let begins = |relation: &Relation| matches!(relation, Relation::Change { from, .. } if *from == claim);
    led || sentence.reading.relations.iter().any(begins)
}

//! The level of a time before in brackets behind its own: "28.4 billion (1H24: 33.1 billion)", 15.6万亿元（上年为14.55万亿元）.

use super::change::{alike, is_level};
use super::way::clause;
use super::{Relation, Sentence};
use crate::text::around::Ends;

/// "28.4 billion (1H24: 33.1 billion)", 15.6万亿元（上年为14.55万亿元）: the level of a time before in brackets behind its own.
pub(super) fn find(sentence: &Sentence, older: usize) -> Option<Relation> {
    let newer = (0..older).rev().find(|&index| is_level(sentence, index))?;
    let (end, start) = (sentence.mention(newer).span.end, sentence.mention(older).span.start);
    let gap = sentence.text.get(end as usize..start as usize)?;
    let (lead, inside) = gap.rsplit_once(['(', '（'])?;
    let near = lead.chars().count() <= 90 && !lead.contains([';', '。', '；', '，']) && !lead.contains(". ");
    let near = near && !inside.contains([')', '）']) && (lead.chars().count() <= 40 || inside.is_empty());
    let calendar = sentence.mentions.get(sentence.claims[newer].mention + 1..sentence.claims[older].mention)?;
    let dated = calendar
        .iter()
        .find(|mention| mention.is_calendar() && mention.span.start as usize + gap.len() >= start as usize);
    let label = inside.trim().trim_end_matches([':', '：', '为', ' ']).to_ascii_lowercase();
    let words = [
        "上年",
        "去年",
        "上年同期",
        "去年同期",
        "last year",
        "same period last year",
        "a year earlier",
        "previous year",
        "year earlier",
        "year before",
    ];
    let period = |index: usize| sentence.claims[index].period.as_ref().map(|period| period.is);
    let own = sentence.claims[newer].period.as_ref().filter(|period| period.here);
    let before = || {
        // of a figure without a time of its own the one in brackets tells what was before
        let told = sentence.claims[newer].status == sentence.claims[older].status;
        if own.is_none() && told {
            return true;
        }
        dated.and_then(|date| date.period).zip(period(newer)).is_some_and(|(date, own)| {
            // what stands in brackets may have lent its time to the figure before them
            date.until <= own.from || date == own && older + 1 < sentence.claims.len() && sentence.is_rate(older + 1)
        })
    };
    let only_date = dated.is_some_and(|date| {
        let from = (date.span.end as usize).max(end as usize);
        from <= start as usize
            && sentence.text[from..start as usize].trim_matches([':', '：', '为', ' ', '年']).is_empty()
    });
    let tail = sentence.behind(older).trim_start().to_ascii_lowercase();
    let told = words.contains(&label.as_str())
        || only_date && before()
        || label.is_empty() && (of_year_before(&tail) || compared_lead(sentence, newer, lead));
    let like = is_level(sentence, older) && alike(sentence, newer, older);
    (near && told && like).then_some(Relation::Change {
        from: sentence.first + older,
        to: sentence.first + newer,
        way: None,
    })
}

/// "37.2 million a year before": how the words behind a level begin that say it is that of a year before.
pub(super) fn of_year_before(tail: &str) -> bool {
    const WORDS: &[&str] =
        &["the year before", "a year earlier", "a year before", "a year ago", "the previous year", "the year earlier"];
    tail.starts_with_any(WORDS)
}

/// "459,000 tonnes of copper in June 2025, 6.0% more than in June 2024 (433,000 tonnes)": the words before the bracket name
/// what the rate compares with.
fn compared_lead(sentence: &Sentence, newer: usize, lead: &str) -> bool {
    let rate = newer + 1;
    let clause = clause(lead);
    // "8.6% above the 77,900 of 2024 and 5.5% above the first quarter (80,200)": the level itself is compared with
    let than =
        |words: &str| [" than ", " above ", " below ", " over ", " from "].iter().any(|word| words.contains(word));
    if newer > 0 && than(sentence.between(newer - 1, newer)) {
        return false;
    }
    rate < sentence.claims.len()
        && sentence.is_rate(rate)
        && sentence.between(newer, rate).chars().count() <= 60
        && lead.matches(',').count() <= 1
        && than(clause)
}

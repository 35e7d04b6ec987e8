//! Whether a figure is reached, foreseen, aimed at or a limit.

use super::Status;
use crate::claim::clause::slice;
use crate::lexicon::{STATUS_WORDS, StatusWord};
use crate::mention::Mention;
use crate::text::Span;
use crate::text::around::Ends;
use crate::value::Qualifier;

/// The words of status in a sentence, with where they begin and end.
pub fn words(text: &str, sentence: Span) -> Vec<(usize, usize, StatusWord)> {
    STATUS_WORDS
        .all(text, sentence.start as usize, sentence.end as usize)
        .filter(|(start, end, word)| !is_other(text, *start, *end, *word))
        .collect()
}

/// Uses of such words that say nothing of a figure: "above expectations", "compared with a forecast of", 超预期.
fn is_other(text: &str, start: usize, end: usize, word: StatusWord) -> bool {
    if word == StatusWord::Actual {
        return false;
    }
    let before = text[..start].trim_end();
    // 模拟, 虚拟
    if before.ends_with(['模', '虚']) && text[start..].starts_with('拟') {
        return true;
    }
    let beaten = [
        "above",
        "below",
        "beating",
        "beat",
        "missing",
        "missed",
        "exceeding",
        "exceeded",
        "than",
        "topping",
        "超",
        "超出",
        "高于",
        "低于",
        "好于",
        "不及",
    ];
    let word = slice(text, start, end);
    let measure =
        ["expected", "expectations", "forecast", "forecasts", "targets", "target", "预期", "目标", "guidance"]
            .contains(&word);
    measure && before.ends_with_any(&beaten)
}

/// The status of a figure: the last word of status before it in its sentence; a cap by its bound.
///
/// A forecast or a target holds until a word says that something was reached: "expected to exceed 400, with sales
/// reaching 5 million" is foreseen to the end. Such a word counts as news only when it stands after the forecast's
/// own figure and is no participle. `over` says whether the figure's period was over when the text came out.
pub fn of(text: &str, sentence: Span, words: &[(usize, usize, StatusWord)], mention: &Mention, over: bool) -> Status {
    if mention.qualifier == Qualifier::Cap {
        return Status::Cap;
    }
    let mut status = Status::Actual;
    let mut since = sentence.start as usize;
    for &(start, end, word) in words.iter().take_while(|(_, end, _)| *end <= mention.span.start as usize) {
        match word {
            StatusWord::Forecast => (status, since) = (Status::Forecast, end),
            StatusWord::Target => (status, since) = (Status::Target, end),
            // 预计达到, "expected to have reached": the foreseen thing itself
            StatusWord::Actual if start > since + 16 || status == Status::Actual => {
                let new_clause = slice(text, since, start).contains([',', '，', ';', '；', '。', '.']);
                if new_clause {
                    status = Status::Actual;
                }
            }
            StatusWord::Actual => {}
        }
    }
    if status == Status::Actual && behind(text, sentence, mention) {
        return Status::Target;
    }
    if status == Status::Actual && foreseen_behind(text, words, mention) {
        return Status::Forecast;
    }
    // "from 3 million last year to an expected 4 million", "expect 61,000 tonnes, after 58,000 in 2023": reached
    let head = slice(text, sentence.start as usize, mention.span.start as usize).trim_end();
    let from =
        head.ends_with_any(&[" from", " after", " against", " versus", " compared with", " compared to", "从", "由"]);
    if from && over { Status::Actual } else { status }
}

/// "market size target of 10 billion" has its word before the figure; "10 billion yuan target" behind it.
fn behind(text: &str, sentence: Span, mention: &Mention) -> bool {
    let rest = slice(text, mention.span.end as usize, sentence.end as usize);
    let next = rest.trim_start();
    if next.starts_with_any(&["target", "goal", "的目标", "目标"]) {
        return true;
    }
    // "short of the 86 lakh tonnes the management had set itself"
    let clause = next.split([',', ';', '.', '，', '；', '。']).next().unwrap_or_default();
    clause.len() <= 60
        && [" had set itself", " has set itself", " set itself", " set themselves"]
            .iter()
            .any(|set| clause.contains(set))
}

/// "A 5% rise is forecast", "5 million are expected".
fn foreseen_behind(text: &str, words: &[(usize, usize, StatusWord)], mention: &Mention) -> bool {
    let end = mention.span.end as usize;
    let next = words.iter().find(|(start, _, _)| *start >= end);
    next.is_some_and(|(start, word_end, word)| {
        let between = slice(text, end, *start);
        let passive = [" is", " are", " was", " were", " be"].iter().any(|aux| between.ends_with(&format!("{aux} ")));
        let named =
            ["expected", "forecast", "projected", "anticipated", "predicted"].contains(&slice(text, *start, *word_end));
        *word == StatusWord::Forecast
            && passive
            && named
            && between.len() <= 60
            && !between.contains([',', '，', '。', ';'])
            // "was worth 6.1 billion in 2023 and is expected to reach 9"
            && !between.contains(" and ")
    })
}

//! Whether a figure is reached, foreseen, aimed at or a limit.

use super::Status;
use crate::lexicon::{STATUS_WORDS, StatusWord};
use crate::mention::Mention;
use crate::text::Span;
use crate::value::Qualifier;

/// The words of status in a sentence, with where they begin and end.
pub fn words(text: &str, sentence: Span) -> Vec<(usize, usize, StatusWord)> {
    STATUS_WORDS.all(text, sentence.start as usize, sentence.end as usize).collect()
}

/// The status of a figure: the last word of status before it in its sentence; a cap by its bound.
///
/// A forecast or a target holds until a word says that something was reached: "expected to exceed 400, with sales
/// reaching 5 million" is foreseen to the end. Such a word counts as news only when it stands after the forecast's
/// own figure and is no participle.
pub fn of(text: &str, sentence: Span, words: &[(usize, usize, StatusWord)], mention: &Mention) -> Status {
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
                let new_clause = text[since..start].contains([',', '，', ';', '；', '。', '.']);
                if new_clause {
                    status = Status::Actual;
                }
            }
            StatusWord::Actual => {}
        }
    }
    if status == Status::Actual && behind(text, sentence, mention) { Status::Target } else { status }
}

/// "market size target of 10 billion" has its word before the figure; "10 billion yuan target" behind it.
fn behind(text: &str, sentence: Span, mention: &Mention) -> bool {
    let rest = &text[mention.span.end as usize..sentence.end as usize];
    let next = rest.trim_start();
    ["target", "goal", "的目标", "目标"].iter().any(|word| next.starts_with(word))
}

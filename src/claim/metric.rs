//! Which metric a figure is bound to: the phrase right behind it, the nearest before it, the noun that it counts.

use super::Metric;
use crate::lexicon::{self, Dimension, METRICS};
use crate::mention::{Kind, Mention};
use crate::text::Span;
use crate::text::around::is_han;
use crate::value::Unit;

/// A metric phrase in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Where it stands.
    pub span: Span,
    /// What it names.
    pub metric: lexicon::Metric,
}

/// Every metric phrase in `text[sentence]` that can be what a figure is told of.
///
/// What something is only compared with is none: in "reached 5 billion, surpassing box office revenue, and will reach 6",
/// the box office has no figure.
pub fn phrases(text: &str, sentence: Span) -> Vec<Phrase> {
    METRICS
        .all(text, sentence.start as usize, sentence.end as usize)
        .map(|(start, end, metric)| Phrase { span: Span::new(start, end), metric })
        .filter(|phrase| !is_compared(&text[sentence.start as usize..phrase.span.start as usize]))
        .collect()
}

/// Whether the clause that ends here opens a comparison.
fn is_compared(head: &str) -> bool {
    const COMPARISONS: &[&str] = &[
        "surpassing",
        "overtaking",
        "outpacing",
        "compared with",
        "compared to",
        "than the",
        "ahead of",
        "首次超过",
        "首超",
        "相比",
        "超越",
    ];
    let clause = head.rfind([',', ';', '，', '；', '、']).map_or(head, |at| &head[at..]);
    let lower = clause.to_ascii_lowercase();
    COMPARISONS.iter().any(|word| lower.rfind(word).is_some_and(|at| !lower[at..].chars().any(|c| c.is_ascii_digit())))
}

/// The metric that `mention` is a figure of, and where its phrase stands.
///
/// `barriers` are the other figures of the sentence: a phrase behind one of them belongs to it.
pub fn of(text: &str, mention: &Mention, phrases: &[Phrase], barriers: &[Span]) -> Option<(Metric, Option<Span>)> {
    let fits: Vec<&Phrase> = phrases.iter().filter(|p| suits(p.metric.dimension, mention)).collect();
    let behind = fits.iter().find(|p| right_behind(text, mention.span, p.span, barriers)).copied();
    let before =
        |hint: bool| fits.iter().rev().find(|p| p.metric.hint == hint && p.span.end <= mention.span.start).copied();
    let counted = || match &mention.unit {
        Unit::Count(noun) if noun.is_ascii() => Some(noun_metric(noun)),
        _ => None,
    };
    if let Some(phrase) = behind.filter(|p| !p.metric.hint) {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    if let Some(metric) = counted().filter(|m| m.known) {
        return Some((metric, None));
    }
    if let Some(phrase) = before(false) {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    if let Some(phrase) = behind.or_else(|| before(true)) {
        return Some((known(phrase.metric), Some(phrase.span)));
    }
    counted().map(|metric| (metric, None))
}

fn known(metric: lexicon::Metric) -> Metric {
    Metric { name: metric.name.to_owned(), root: metric.root.to_owned(), known: true }
}

/// The metric that counting this noun is: the table's, or the noun itself.
fn noun_metric(noun: &str) -> Metric {
    let plural = format!("{noun}s");
    let whole =
        |text: &str| METRICS.at(text, 0).filter(|(len, m)| *len == text.len() && !m.hint).map(|(_, m)| known(m));
    whole(&plural).or_else(|| whole(&noun.replace('y', "ies"))).or_else(|| whole(noun)).unwrap_or_else(|| Metric {
        name: plural.clone(),
        root: plural,
        known: false,
    })
}

/// Whether a figure of this kind can be a figure of such a metric.
fn suits(dimension: Dimension, mention: &Mention) -> bool {
    match mention.kind {
        Kind::Money => matches!(dimension, Dimension::Money | Dimension::Any),
        Kind::Percent | Kind::Points | Kind::Multiple => true,
        Kind::Number => scaled(mention) || matches!(dimension, Dimension::Count | Dimension::Any),
        Kind::Quantity => matches!(dimension, Dimension::Count | Dimension::Any),
        Kind::Ordinal | Kind::Date | Kind::Period | Kind::Duration => false,
    }
}

/// Whether a number without a unit is large enough to be money that lost its currency.
fn scaled(mention: &Mention) -> bool {
    mention.amount.is_some_and(|a| a.middle() >= crate::value::Decimal::from(1_000_000))
}

/// Whether the phrase stands right behind the figure: `3 billion yuan in revenue`, 300亿…市场, without a comma or another
/// figure in between.
fn right_behind(text: &str, figure: Span, phrase: Span, barriers: &[Span]) -> bool {
    if phrase.start < figure.end {
        return false;
    }
    let between = &text[figure.end as usize..phrase.start as usize];
    let free = !barriers.iter().any(|b| figure.end <= b.start && b.end <= phrase.start);
    if between.chars().any(is_han) {
        return free && between.chars().count() <= 6 && between.chars().all(|c| is_han(c) || c == ' ');
    }
    let trimmed = between.trim_start();
    let led = trimmed.is_empty() || ["in ", "of ", "worth of "].iter().any(|w| trimmed.starts_with(w));
    free && led && between.split_whitespace().count() <= 4 && !between.contains([',', ';', '(', '.'])
}

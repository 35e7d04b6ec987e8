//! Binds the figures of one sentence to what they say.

use super::{Claim, Stated, Topic, measure, metric, pair, period, scope, status, topic};
use crate::lexicon::Place;
use crate::mention::Mention;
use crate::text::Span;

/// What the article says around a sentence.
#[derive(Clone, Debug, Default)]
pub struct Background {
    /// What the article is mostly about.
    pub topic: Option<Topic>,
    /// The place that the headline or the section names.
    pub place: Option<Place>,
    /// Whether the sentence is the headline.
    pub in_title: bool,
}

/// The claims of the figures of `text[sentence]`. `mentions` are all of the article; those of the sentence are
/// `first..first + count`.
pub fn bind(
    text: &str,
    sentence: Span,
    mentions: &[Mention],
    first: usize,
    count: usize,
    background: &Background,
) -> Vec<Claim> {
    let here = &mentions[first..first + count];
    let figures: Vec<&Mention> = here.iter().filter(|m| !m.is_calendar()).collect();
    let calendar: Vec<&Mention> = here.iter().filter(|m| m.is_calendar()).collect();
    if figures.is_empty() {
        return Vec::new();
    }
    let spans: Vec<Span> = figures.iter().map(|m| m.span).collect();
    let phrases = metric::phrases(text, sentence);
    let places = scope::named(text, sentence);
    let topics = topic::named(text, sentence);
    let periods = period::bind(text, &figures, &calendar);
    let pairs = pair::pairs(text, &figures);
    let status_words = status::words(text, sentence);
    let index_of = |figure: usize| first + here.iter().position(|m| std::ptr::eq(m, figures[figure])).unwrap_or(0);

    figures
        .iter()
        .enumerate()
        .map(|(f, figure)| {
            let found = metric::of(text, figure, &phrases, &spans);
            let anchor = found.as_ref().and_then(|(_, at)| *at).unwrap_or(figure.span);
            let (measure, direction) = measure::of(text, sentence, figure);
            let (period, as_of) = periods[f].clone().map_or((None, false), |(period, as_of)| (Some(period), as_of));
            let place = scope::of(&places, anchor, figure.span).map(|is| Stated { is, here: true });
            Claim {
                mention: index_of(f),
                sentence,
                in_title: background.in_title,
                metric: found.map(|(metric, _)| metric),
                topic: nearest(&topics, anchor)
                    .map(|is| Stated { is, here: true })
                    .or_else(|| background.topic.clone().map(|is| Stated { is, here: false })),
                scope: place.or_else(|| background.place.map(|is| Stated { is, here: false })),
                period,
                as_of,
                status: status::of(text, sentence, &status_words, figure),
                measure,
                direction,
                of: pairs.iter().find(|(part, _)| *part == f).map(|(_, whole)| index_of(*whole)),
            }
        })
        .collect()
}

/// The topic named nearest to the anchor.
fn nearest(topics: &[(usize, Topic)], anchor: Span) -> Option<Topic> {
    topics.iter().min_by_key(|(at, _)| at.abs_diff(anchor.start as usize)).map(|(_, topic)| topic.clone())
}

//! One article read: its figures, what they state, and what the reader should be told about it.

use std::sync::Arc;

use super::relation::relations;
use super::{Background, Claim, Relation, Topic, bind, scope, topics};
use crate::lexicon::Place;
use crate::mention::{self, Context, Mention};
use crate::text::{Article, BlockKind, Notice, Span, sentences};
use crate::value::Date;

/// An article with its figures and claims. Depends on the article alone, so it can be kept and reused.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The article.
    pub article: Arc<Article>,
    /// Its figures, in order.
    pub mentions: Vec<Mention>,
    /// What they state: one for each figure that is no date.
    pub claims: Vec<Claim>,
    /// What its sentences tie together.
    pub relations: Vec<Relation>,
    /// What it is about, the most frequent first.
    pub topics: Vec<(Topic, u32)>,
    /// What the reader should be told.
    pub notices: Vec<Notice>,
}

impl Reading {
    /// Reads an article. `as_of` is what "last year" counts from when the article has no date.
    pub fn of(article: &Arc<Article>, as_of: Option<Date>) -> Reading {
        let text = &*article.text;
        let context = Context::of(text, article.published.map(|p| p.date).or(as_of));
        let topics = topics(article);
        let topic = topics.first().filter(|(_, count)| *count >= 2).map(|(topic, _)| topic.clone());
        let mut reading = Reading {
            article: article.clone(),
            mentions: Vec::new(),
            claims: Vec::new(),
            relations: Vec::new(),
            topics,
            notices: article.notices.clone(),
        };
        let mut background = Background { topic, ..Background::default() };
        let mut title_place = None;
        for block in &article.blocks {
            match block.kind {
                BlockKind::Byline | BlockKind::Furniture => continue,
                BlockKind::Title => {
                    title_place = place_in(text, block.span);
                    background.place = title_place;
                }
                BlockKind::Heading => background.place = place_in(text, block.span).or(title_place),
                BlockKind::Paragraph | BlockKind::Bullet => {}
            }
            background.in_title = block.kind == BlockKind::Title;
            reading.block(block.span, &context, &background);
        }
        if reading.mentions.is_empty() {
            reading.notices.push(Notice::NoFigures);
        }
        reading
    }

    fn block(&mut self, span: Span, context: &Context, background: &Background) {
        let article = self.article.clone();
        let text = &*article.text;
        let first = self.mentions.len();
        let found = mention::read(text, span, context);
        self.notices.extend(found.impossible_dates.into_iter().map(Notice::ImpossibleDate));
        self.mentions.extend(found.mentions);
        if self.mentions.len() == first {
            return;
        }
        let mut at = first;
        let mut done = span.start;
        for mut sentence in sentences(text, span) {
            sentence.start = sentence.start.max(done);
            let mut count = 0;
            // a figure that a cut would split belongs to the sentence in which it begins
            while let Some(mention) = self.mentions.get(at + count).filter(|m| m.span.start < sentence.end) {
                sentence.end = sentence.end.max(mention.span.end);
                count += 1;
            }
            done = sentence.end;
            let bound = bind(text, sentence, &self.mentions, at, count, background);
            self.relations.extend(relations(text, &self.mentions, &bound, self.claims.len()));
            self.claims.extend(bound);
            at += count;
        }
    }
}

/// The first place that a headline or heading names.
fn place_in(text: &str, span: Span) -> Option<Place> {
    scope::named(text, span).first().map(|named| named.place)
}

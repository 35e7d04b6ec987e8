//! Builds what the page shows out of articles and report.

use std::collections::BTreeMap;

use crossfoot::text::Article;
use crossfoot_protocol::{Answer, ArticleView, BlockView, CardsView, ColumnView, Document, Locale, RunView, SetView};

use crate::set::Placed;

/// The place of an article among the others, by its report id.
pub fn index_of(id: &str) -> Option<usize> {
    id.strip_prefix('a')?.parse::<usize>().ok()?.checked_sub(1)
}

/// The set at a glance.
pub fn set(placed: &[Placed], documents: &BTreeMap<u32, Document>, _locale: Locale) -> SetView {
    let mut last = None;
    let articles = placed.iter().enumerate().map(|(index, Placed { document, article })| {
        let joinable = last.replace(*document) == Some(*document);
        let title = if article.title.is_empty() {
            article.text.trim().chars().take(60).collect()
        } else {
            article.title.clone()
        };
        ArticleView {
            id: format!("a{}", index + 1),
            document: *document,
            start: article.start,
            title,
            source: article.source.clone(),
            published: String::new(),
            lang: article.lang,
            figures: 0,
            findings: 0,
            joinable,
        }
    });
    SetView {
        articles: articles.collect(),
        edits: documents.values().map(|document| (document.id, document.edits.clone())).collect(),
        ..SetView::default()
    }
}

/// Some blocks of an article.
pub fn column(id: &str, article: &Article, from: u32, to: u32) -> ColumnView {
    let total = article.blocks.len() as u32;
    let (from, to) = (from.min(total), to.min(total));
    let blocks = article.blocks[from as usize..to.max(from) as usize].iter().map(|block| BlockView {
        kind: block.kind,
        lang: article.lang,
        runs: vec![RunView { text: block.span.of(&article.text).to_owned(), mark: None }],
    });
    ColumnView { article: id.to_owned(), from, total, blocks: blocks.collect() }
}

/// Some cards.
pub fn cards(from: u32) -> Answer {
    Answer::Cards(CardsView { from, cards: Vec::new() })
}

//! The set: documents, and the articles that they are cut into. The only place that calls the engine.

use std::collections::BTreeMap;

use crossfoot::text::Article;
use crossfoot::text::split::{split, split_at};
use crossfoot_protocol::{Answer, Ask, Document, Edits, Heading, Locale};

use crate::views;

/// One article of the set.
pub struct Placed {
    /// The document that it was cut from.
    pub document: u32,
    /// The article, with the reader's corrections.
    pub article: Article,
}

/// All that the worker owns.
#[derive(Default)]
pub struct Desk {
    documents: BTreeMap<u32, Document>,
    /// The articles of each document, left-out ones too.
    cut: BTreeMap<u32, Vec<Article>>,
    /// The articles of the set, in order.
    placed: Vec<Placed>,
    locale: Locale,
}

impl Desk {
    /// Answers a request.
    pub fn answer(&mut self, ask: Ask) -> Answer {
        match ask {
            Ask::Put(documents) => documents.into_iter().for_each(|document| self.put(document)),
            Ask::Load(documents) => {
                let kept: Vec<u32> = documents.iter().map(|document| document.id).collect();
                self.documents.retain(|id, _| kept.contains(id));
                self.cut.retain(|id, _| kept.contains(id));
                documents.into_iter().for_each(|document| self.put(document));
            }
            Ask::Remove(id) => {
                self.documents.remove(&id);
                self.cut.remove(&id);
            }
            Ask::Clear => {
                self.documents.clear();
                self.cut.clear();
            }
            Ask::Speak(locale) => self.locale = locale,
            Ask::Join { article } => self.edit(&article, join),
            Ask::Split { article, block } => self.edit(&article, |edits, cut, at| split_off(edits, cut, at, block)),
            Ask::Drop { article } => self.edit(&article, |edits, cut, at| {
                edits.dropped.insert(cut[at].start);
            }),
            Ask::Head { article, heading } => {
                self.edit(&article, |edits, cut, at| head(edits, cut[at].start, heading));
            }
            Ask::Column { article, from, to } => return self.column(&article, from, to),
            Ask::Cards { from, .. } => return views::cards(from),
            Ask::Figure { mention } => return Answer::Failed(mention),
            Ask::Rule { name } => return Answer::Failed(name),
            Ask::Export { format } => return Answer::Failed(format),
        }
        self.check()
    }

    fn put(&mut self, document: Document) {
        let same = self.documents.get(&document.id).is_some_and(|old| *old == document);
        if !same {
            self.cut.insert(document.id, cut(&document));
            self.documents.insert(document.id, document);
        }
    }

    /// Changes the corrections of the document that an article belongs to, and cuts it anew.
    fn edit(&mut self, id: &str, change: impl FnOnce(&mut Edits, &[Article], usize)) {
        let Some(placed) = views::index_of(id).and_then(|index| self.placed.get(index)) else { return };
        let Some(document) = self.documents.get_mut(&placed.document) else { return };
        let Some(articles) = self.cut.get(&placed.document) else { return };
        let Some(at) = articles.iter().position(|article| article.start == placed.article.start) else { return };
        change(&mut document.edits, articles, at);
        let articles = cut(document);
        self.cut.insert(document.id, articles);
    }

    fn check(&mut self) -> Answer {
        self.placed = self
            .documents
            .values()
            .flat_map(|document| {
                let articles = self.cut.get(&document.id).into_iter().flatten();
                articles
                    .filter(|article| !document.edits.dropped.contains(&article.start))
                    .map(|article| Placed { document: document.id, article: article.clone() })
            })
            .collect();
        Answer::Set(views::set(&self.placed, &self.documents, self.locale))
    }

    fn column(&self, id: &str, from: u32, to: u32) -> Answer {
        match views::index_of(id).and_then(|index| self.placed.get(index)) {
            Some(placed) => Answer::Column(views::column(id, &placed.article, from, to)),
            None => Answer::Failed(format!("{id}?")),
        }
    }
}

/// The articles of a document, with the reader's corrections.
fn cut(document: &Document) -> Vec<Article> {
    let mut articles = match &document.edits.cuts {
        Some(cuts) => split_at(&document.text, cuts),
        None => split(&document.text),
    };
    for article in &mut articles {
        article.input = document.id;
        if let Some(heading) = document.edits.headings.get(&article.start) {
            article.title.clone_from(&heading.title);
            article.source.clone_from(&heading.source);
        }
    }
    articles
}

fn join(edits: &mut Edits, articles: &[Article], at: usize) {
    edits.cuts = Some(
        articles.iter().skip(1).map(|article| article.start).filter(|start| *start != articles[at].start).collect(),
    );
}

fn split_off(edits: &mut Edits, articles: &[Article], at: usize, block: u32) {
    let Some(block) = articles[at].blocks.get(block as usize) else { return };
    let mut cuts: Vec<u32> = articles.iter().skip(1).map(|article| article.start).collect();
    cuts.push(articles[at].start + block.span.start);
    cuts.sort_unstable();
    cuts.dedup();
    edits.cuts = Some(cuts);
}

fn head(edits: &mut Edits, start: u32, heading: Heading) {
    edits.headings.insert(start, heading);
}

//! Finding cards, ready to be shown.

use serde::Serialize;

use crate::{Lang, LineView, Severity};

/// A page of cards.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardsView {
    /// Index of the first card.
    pub from: u32,
    /// The cards.
    pub cards: Vec<CardView>,
}

/// A finding, ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CardView {
    /// Report id, `f1`.
    pub id: String,
    /// Survives edits elsewhere: the identity of the finding.
    pub fingerprint: String,
    /// The check's name.
    pub rule: String,
    /// The check's title in the reader's language.
    pub title: String,
    /// Its weight.
    pub severity: Severity,
    /// One or two plain sentences.
    pub message: String,
    /// The arithmetic, in one line.
    pub arithmetic: String,
    /// The quotes: the figure in doubt first, then what it is held against.
    pub quotes: Vec<QuoteView>,
    /// The reading that would make them agree.
    pub repair: Option<RepairView>,
    /// Further findings that the repair explains, a sentence each.
    pub explains: Vec<String>,
    /// What is left between the figures after the repair.
    pub left: String,
    /// How sure it is, in hundredths.
    pub confidence: u32,
    /// What its figure in doubt is about; empty where the text does not say.
    pub topic: String,
    /// The figures on a line of numbers.
    pub line: Option<LineView>,
    /// Why the reader put it away.
    pub dismissed: Option<String>,
    /// Whether its repair is being tried.
    pub tried: bool,
}

/// A verbatim quote with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuoteView {
    /// Report id of the article.
    pub article: String,
    /// Its headline.
    pub title: String,
    /// Its outlet.
    pub source: String,
    /// Its date.
    pub published: String,
    /// `primary`, `twin`, `witness` or `context`.
    pub role: String,
    /// Report id of the mention.
    pub mention: String,
    /// Index of the block that it stands in, within its article.
    pub block: u32,
    /// Text before the figure, in the same sentence.
    pub before: String,
    /// The figure.
    pub surface: String,
    /// Text after the figure, in the same sentence.
    pub after: String,
    /// The language of the quote's letters.
    pub lang: Lang,
}

impl QuoteView {
    /// Where a figure stands, without the words around it.
    pub fn place(article: &str, mention: &str, block: u32) -> Self {
        QuoteView {
            article: article.to_owned(),
            title: String::new(),
            source: String::new(),
            published: String::new(),
            role: "primary".to_owned(),
            mention: mention.to_owned(),
            block,
            before: String::new(),
            surface: String::new(),
            after: String::new(),
            lang: Lang::Other,
        }
    }
}

/// A suggested reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RepairView {
    /// As printed.
    pub from: String,
    /// As it may have been meant.
    pub to: String,
    /// Why.
    pub why: String,
}

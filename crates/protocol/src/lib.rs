//! The messages between the page and the worker.
//!
//! The worker owns the set and its report; the page asks for what is in view and gets small plain views, ready to
//! be shown: it decides nothing about numbers. Every change of the set carries a revision, and an answer to an
//! older one is dropped. Kinds, states and severities are the engine's own types: nothing is declared twice.

mod card;
mod column;
mod decide;
mod moved;
pub mod names;
mod overview;
pub mod wire;

pub use card::{CardView, CardsView, QuoteView, RepairView};
pub use column::{BlockView, ColumnView, MarkView, PlaceView, RunView};
pub use decide::{
    BarView, CheckView, Correction, CorrectionView, Decide, Dismissal, LineView, Pair, Part, TypedView, WhatIfView,
};
pub use moved::Change;

pub use crossfoot::check::Severity;
pub use crossfoot::mention::Kind;
pub use crossfoot::report::State;
pub use crossfoot::settings::Locale;
pub use crossfoot::text::{BlockKind, Lang};
pub use overview::{
    CellView, ChartRowView, ChartView, ChartsView, CoverageView, FiguresView, HeadView, Look, MatrixView, PartView,
    RowView, Seen, ShapeView, SpotView,
};
use serde::Serialize;

/// One paste, file or sample, with what the reader corrected by hand: all that has to be kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The page's own number for it; never used again within a set.
    pub id: u32,
    /// File name, or an empty string for a paste.
    pub name: String,
    /// The text, as pasted.
    pub text: String,
    /// The reader's corrections.
    pub edits: Edits,
}

/// What the reader corrected about how a document is split and headed. Offsets are bytes of its text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Edits {
    /// Where the articles begin, once the reader joined or split any; `None` leaves it to the splitter.
    pub cuts: Option<Vec<u32>>,
    /// Corrected headings, by the offset at which the article begins.
    pub headings: Vec<(u32, Heading)>,
    /// Articles left out of the set, by the offset at which they begin. Their text is kept.
    pub dropped: Vec<u32>,
    /// Corrected readings of figures.
    pub corrections: Vec<Correction>,
    /// Figures that are the same thing, or are not.
    pub pairs: Vec<Pair>,
    /// Articles that are no witnesses, by the offset at which they begin.
    pub unheard: Vec<u32>,
    /// Findings put away.
    pub dismissed: Vec<Dismissal>,
    /// Articles that are here twice and are to stay, by the offset at which they begin.
    pub twice: Vec<u32>,
}

/// Title, source and date as the reader wants them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// The headline.
    pub title: String,
    /// The outlet.
    pub source: String,
    /// `YYYY-MM-DD`, optionally followed by `THH:MM`; empty for no date.
    pub published: String,
}

/// What the page asks of the worker, with the page's revision of the set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Request {
    /// Counts the changes of the set; an answer carries it back.
    pub revision: u32,
    /// The request itself.
    pub body: Ask,
}

/// The requests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// Adds these documents, or replaces those of the same id. Answered by [`Answer::Set`].
    Put(Vec<Document>),
    /// Puts another text in the place of an article's. Its document's corrections move along. Answered by
    /// [`Answer::Set`].
    Retext {
        /// The document.
        document: u32,
        /// First byte of the document's text that goes.
        from: u32,
        /// One past the last.
        to: u32,
        /// What comes there.
        text: String,
    },
    /// Makes the set of exactly these documents: a start, an undo. Answered by [`Answer::Set`].
    Load(Vec<Document>),
    /// Takes a document out. Answered by [`Answer::Set`].
    Remove(u32),
    /// Empties the set. Answered by [`Answer::Set`].
    Clear,
    /// Writes messages in this language from now on. Answered by [`Answer::Set`].
    Speak(Locale),
    /// Joins an article with the one before it in its document. Answered by [`Answer::Set`].
    Join {
        /// Report id of the article, `a2`.
        article: String,
    },
    /// Begins a new article at a block. Answered by [`Answer::Set`].
    Split {
        /// Report id of the article, `a2`.
        article: String,
        /// Index of the block that becomes the first of the new article.
        block: u32,
    },
    /// Keeps an article that is here twice. Answered by [`Answer::Set`].
    Twice {
        /// Report id of the second one.
        article: String,
    },
    /// Leaves an article out of the set; its document keeps the text. Answered by [`Answer::Set`].
    Drop {
        /// Report id of the article, `a2`.
        article: String,
    },
    /// Corrects an article's heading. Answered by [`Answer::Set`].
    Head {
        /// Report id of the article, `a2`.
        article: String,
        /// What it is to be.
        heading: Heading,
    },
    /// Decides something about a finding or a figure. Answered by [`Answer::Set`].
    Decide(Decide),
    /// How a correction would be read. Answered by [`Answer::Typed`].
    Typed {
        /// Report id of the mention, `m7`.
        mention: String,
        /// The part.
        part: Part,
        /// What the reader typed.
        text: String,
    },
    /// Blocks `from..to` of one article, ready to be shown. Answered by [`Answer::Column`].
    Column {
        /// Report id of the article, `a2`.
        article: String,
        /// First block.
        from: u32,
        /// One past the last; may lie beyond the end.
        to: u32,
    },
    /// Finding cards `from..to`, in order. Answered by [`Answer::Cards`].
    Cards {
        /// First one.
        from: u32,
        /// One past the last.
        to: u32,
    },
    /// What one figure was read as. Answered by [`Answer::Figure`].
    Figure {
        /// Report id of the mention, `m7`.
        mention: String,
    },
    /// What is shown of the overview.
    Look(Look),
    /// Whether amounts are to carry the reader's own way of writing them. Answered by [`Answer::Ways`]; the columns
    /// are then asked for anew.
    Ways {
        /// Whether they are.
        on: bool,
        /// The reader's own exchange rates, as typed: `1 USD = 7.2 CNY`, several parted by semicolons.
        rates: String,
    },
    /// The report as a file. Answered by [`Answer::Export`].
    Export {
        /// `json`, `text`, `markdown`, `html`, `csv`, `sarif`.
        format: String,
    },
}

/// Blocks of an article that are told of at a time.
pub const BLOCKS: u32 = 200;

/// What the worker says, with the revision that it answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reply {
    /// The revision of the request.
    pub revision: u32,
    /// The answer itself.
    pub body: Answer,
}

/// The answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The worker is up; sent once, unasked. Requests before it are lost.
    Ready,
    /// Some articles of a large set, in order, ahead of the set itself, which has the last ones: so many at once would keep
    /// the page from drawing.
    Articles(Vec<ArticleView>),
    /// The set after a change.
    Set(Box<SetView>),
    /// One article.
    Column(ColumnView),
    /// Some cards.
    Cards(CardsView),
    /// One figure.
    Figure(Box<FigureView>),
    /// How a correction would be read.
    Typed(TypedView),
    /// What is shown of the overview.
    Seen(Seen),
    /// A file.
    Export(ExportView),
    /// How the reader's exchange rates were understood, in one line; empty where there are none.
    Ways(String),
    /// The request could not be answered: one sentence that says what, where and what to do.
    Failed(String),
}

/// The set at a glance.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct SetView {
    /// All articles, in order.
    pub articles: Vec<ArticleView>,
    /// The first columns of what has come to the set: who pastes sees these first, and need not ask for them.
    pub columns: Vec<ColumnView>,
    /// Number of findings.
    pub findings: u32,
    /// Number of cards: of the findings, of those put away, and of one whose repair is tried.
    pub cards: u32,
    /// Number of findings put away.
    pub dismissed: u32,
    /// Every check, and how much it found.
    pub checks: Vec<CheckView>,
    /// The repair that is tried.
    pub what_if: Option<WhatIfView>,
    /// How many of them are errors, warnings, notes.
    pub by_severity: Vec<(Severity, u32)>,
    /// How many figures there are of each kind present.
    pub by_kind: Vec<(Kind, u32)>,
    /// How many figures ended in each state.
    pub by_state: Vec<(State, u32)>,
    /// What the reader should know about the input: no figure, an unread language, an impossible date.
    pub notices: Vec<NoticeView>,
    /// The articles that are here twice.
    pub twice: Vec<TwiceView>,
    /// The documents that are no articles but tables of figures that the reader knows from elsewhere.
    pub tables: Vec<TableView>,
    /// The corrections that now hold, by document: the page keeps them with its text.
    pub edits: Vec<(u32, Edits)>,
    /// Milliseconds that splitting, reading and checking took.
    pub millis: u32,
}

/// One article in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleView {
    /// Report id, `a2`.
    pub id: String,
    /// The document that it was cut from.
    pub document: u32,
    /// Where it begins in that document, in bytes. Document and start name an article for as long as it is not cut
    /// anew, while report ids move when another article comes or goes.
    pub start: u32,
    /// One past its last byte in that document.
    pub end: u32,
    /// Headline; never empty (the first words of the text where there is none).
    pub title: String,
    /// Outlet, or empty.
    pub source: String,
    /// `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, or empty.
    pub published: String,
    /// Language of its body.
    pub lang: Lang,
    /// Number of figures.
    pub figures: u32,
    /// Number of findings that touch it.
    pub findings: u32,
    /// Whether an article of the same document stands before it, so that the two can be joined.
    pub joinable: bool,
    /// Whether it counts as a witness.
    pub counts: bool,
}

/// Two articles that are one text, or two versions of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TwiceView {
    /// Report id of the first.
    pub first: String,
    /// Report id of the other one.
    pub article: String,
    /// Report id of the one to take out: the older one, or either where they are the same.
    pub out: String,
    /// Whether they are the same, word for word.
    pub same: bool,
}

/// A table of figures that the reader knows from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableView {
    /// Its document.
    pub document: u32,
    /// How many of its rows are used.
    pub rows: u32,
    /// What is wrong with the others: line, column, what to do.
    pub faults: Vec<String>,
}

/// A sentence for the reader about the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoticeView {
    /// A stable name, `no-figures`.
    pub code: String,
    /// The article concerned, or `None` for the whole set.
    pub article: Option<String>,
    /// The sentence.
    pub message: String,
}

/// What one figure was read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FigureView {
    /// Report id of the mention.
    pub mention: String,
    /// Report id of the article.
    pub article: String,
    /// As printed.
    pub surface: String,
    /// Its kind.
    pub kind: Kind,
    /// What became of it.
    pub state: State,
    /// The reading, a labelled line each, in the reader's language: exact value, interval, metric, place, period …
    pub lines: Vec<(String, String)>,
    /// Why it ended in this state.
    pub reason: String,
    /// Figures elsewhere that say the same.
    pub twins: Vec<QuoteView>,
    /// Figures that it is held against on a card.
    pub opposite: Vec<QuoteView>,
    /// Figures that the reader says are not the same thing.
    pub apart: Vec<QuoteView>,
    /// Figures that the reader says are the same thing.
    pub alike: Vec<QuoteView>,
    /// The corrections that hold.
    pub corrections: Vec<CorrectionView>,
    /// Whether it states something, so that its reading can be corrected: a date does not.
    pub states: bool,
    /// The cards that it is part of, `f1`.
    pub findings: Vec<String>,
}

/// A file to save.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ExportView {
    /// As it was asked for.
    pub format: String,
    /// Suggested file name.
    pub name: String,
    /// MIME type.
    pub mime: String,
    /// Content.
    pub content: String,
}

/// A check explained. `crossfoot rules --format json` writes it.
pub struct RuleView {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Both,
    /// What it finds.
    pub finds: Both,
    /// Why that matters.
    pub why: Both,
    /// Texts in which it fires.
    pub fires: Vec<String>,
    /// Texts in which it stays silent.
    pub silent: Vec<String>,
    /// When it abstains.
    pub abstains: Both,
    /// How sure its findings are, the surest first.
    pub confidence: Vec<SureView>,
}

/// One step of a check's confidence.
#[derive(Clone)]
pub struct SureView {
    /// In hundredths.
    pub given: u32,
    /// What makes a finding so sure.
    pub when: Both,
}

impl SureView {
    /// The number and its reason.
    pub fn line(&self, locale: Locale) -> String {
        [&self.given.to_string(), "%: ", self.when.of(locale)].concat()
    }
}

/// A text in both languages.
#[derive(Clone)]
pub struct Both {
    /// English.
    pub en: String,
    /// Simplified Chinese.
    pub zh: String,
}

impl Both {
    /// The text of a language.
    pub fn of(&self, locale: Locale) -> &str {
        locale.pick(&self.en, &self.zh)
    }
}

//! All that the page knows, in one value: what was read from the worker, and what the reader is doing with it.
//!
//! Only what cannot be computed from the rest is kept here; counts, orders and labels are worked out where shown.

mod action;
mod arrangement;
mod bound;
mod columns;
mod filter;
mod findings;
mod library;
mod looks;
mod overview;
mod reduce;
#[cfg(test)]
mod tests;

use crossfoot_protocol::{
    ArticleView, CardView, Document, FigureView, Locale, QuoteView, RuleView, SetView, TypedView,
};

pub use action::Action;
pub use arrangement::{Arrangement, Move};
pub use bound::Bound;
pub use columns::{Column, Columns};
pub use filter::{Filter, Pick};
pub use findings::{Group, Section, Shown, sections};
pub use library::{Library, Sort};
pub use looks::{Looks, SWITCHES, UNITS};
pub use overview::{CHARTS, FIGURES, Overview, ROWS, STRIDE, View};

use crate::later::Later;
use crate::route::{self, Route};
use crate::shared::Shared;
use crate::strings::Text;

/// Cards that are asked for at a time.
pub const CARDS: u32 = 60;

/// Where the analysis stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The worker is not up yet.
    Starting,
    /// The worker answers.
    Up,
    /// The reader stopped the worker.
    Stopped,
    /// The worker stopped; what it said, for a bug report.
    Failed(String),
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Brown on cream.
    Sepia,
    /// Light on dark.
    Dark,
}

/// What was pasted, in order.
pub type Documents = Shared<[Shared<Document>]>;

/// What names an article for as long as its document is not cut anew: report ids move, this does not.
pub type Key = (u32, u32);

/// The [`Key`] of an article.
pub fn key(article: &ArticleView) -> Key {
    (article.document, article.start)
}

/// A step that can be undone: what it did, and the documents before it.
#[derive(Clone)]
pub struct Step {
    /// What it did.
    pub did: Did,
    /// The documents before.
    pub before: Documents,
    /// The checks that were off before.
    pub off: Shared<[String]>,
}

/// What a step did.
#[derive(Clone)]
pub enum Did {
    /// Took out the article of this title.
    Removed(String),
    /// Took out all articles, so many.
    Cleared(usize),
    /// Joined two articles.
    Joined,
    /// Split an article.
    Split,
    /// Corrected a heading.
    Headed,
    /// Changed the text of the article of this title.
    Edited(String),
    /// Put away the finding of this fingerprint and title.
    Dismissed(String, String),
    /// Brought a finding back.
    Restored,
    /// Turned the check of this title on or off.
    Checks(String, bool),
    /// Corrected the reading of this figure.
    Corrected(String),
    /// Took back what was said of a figure.
    TakenBack,
    /// Said that two figures are the same thing, or not.
    Tied(bool),
    /// Counts the article of this title as a witness, or not.
    Counted(String, bool),
}

/// The figures that are to be brought into view and lit.
pub struct Goal {
    /// Tells one wish from the next, even for the same figures.
    pub turn: u32,
    /// The finding that they belong to, by its fingerprint.
    pub finding: Option<String>,
    /// The figures, the one in doubt first.
    pub quotes: Vec<QuoteView>,
    /// The one that gets the keyboard focus, by mention.
    pub focus: Option<String>,
}

/// A sentence that stands on the page until it is put away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser keeps nothing.
    Storage,
    /// The browser has no room for more.
    Full,
    /// What is kept here was written by a newer version of the page.
    KeptByNewer,
    /// Another tab has written the set that is on the desk here.
    Elsewhere,
    /// A set came from outside; the one that was on the desk is kept.
    Beside,
    /// Corrections of a set could not be read.
    Mended,
    /// A part of the page could not be loaded.
    Module,
    /// The sample could not be fetched.
    Sample,
    /// The explanations of the checks could not be fetched.
    Rules,
    /// A file was not taken.
    File(String, crate::input::Refusal),
    /// The worker could not answer; its own sentence.
    Answer(String),
}

/// A dialog over the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// All that can be done or gone to.
    Palette {
        /// What was typed.
        query: String,
        /// The row that Enter takes.
        at: usize,
    },
    /// How figures are checked; the check to begin with, by name.
    Methods(Option<String>),
}

/// The text of the methods.
pub struct Guide {
    /// Its language.
    pub locale: Locale,
    /// The file.
    pub text: String,
    /// What the checks say of themselves.
    pub rules: Vec<Shared<RuleView>>,
}

/// All that the page knows.
#[derive(Clone)]
pub struct State {
    /// Where the analysis stands.
    pub phase: Phase,
    /// Whether the later part of the page is there.
    pub later: Later,
    /// Whether what was kept in the browser has been read.
    pub restored: bool,
    /// The interface's language.
    pub locale: Locale,
    /// Light or dark.
    pub theme: Theme,
    /// Counts the sets that were laid on the desk.
    pub laid: u32,
    /// The documents of the set as it was laid there.
    pub restored_documents: Documents,
    /// The name of the set; may be empty.
    pub name: String,
    /// What was pasted, in order.
    pub documents: Documents,
    /// The steps that can be undone, the last one last.
    pub past: Vec<Step>,
    /// The steps that were undone, the last one last: each with what it is redone to.
    pub future: Vec<Step>,
    /// The checks that are off.
    pub off: Shared<[String]>,
    /// Which of the findings are shown, and in which order.
    pub shown: Shown,
    /// How what the reader types about a figure would be read.
    pub typed: Option<TypedView>,
    /// The figure for which another one is sought that is the same thing.
    pub tying: Option<String>,
    /// The article for which a place to split it is sought.
    pub splitting: Option<Key>,
    /// A text to be copied by hand, and whether it is for an issue.
    pub letter: Option<(String, bool)>,
    /// What was just done that shows nowhere else.
    pub said: Option<Text>,
    /// Whether the last step is being offered for undoing.
    pub offering: bool,
    /// Whether the first texts are being read and nothing is drawn of them yet: the room and the articles come together,
    /// unless that takes longer than one notices.
    pub held: bool,
    /// Whether the first articles have just come: what nobody looks for in that moment is drawn with the next answer.
    pub first: bool,
    /// Counts the changes of the set that the worker was told of.
    pub revision: u32,
    /// How many answers are outstanding.
    pub waiting: u32,
    /// The set at a glance, as of the last answer.
    pub set: Shared<SetView>,
    /// Its articles.
    pub articles: Shared<[Shared<ArticleView>]>,
    /// The articles' blocks.
    pub columns: Columns,
    /// The cards that have arrived: always a run from the first one.
    pub cards: Vec<Shared<CardView>>,
    /// What is to be in view.
    pub goal: Option<Shared<Goal>>,
    /// The finding that the address names, by its fingerprint, until its card has arrived.
    pub wanted: Option<String>,
    /// The figure whose reading is shown.
    pub figure: Option<Shared<FigureView>>,
    /// The check whose explanation is shown.
    pub rule: Option<Shared<RuleView>>,
    /// How the articles stand side by side.
    pub arrangement: Shared<Arrangement>,
    /// What is looked for in the list of articles.
    pub library: Library,
    /// How the reader likes to read.
    pub looks: Looks,
    /// How the reader's exchange rates were understood.
    pub rates_said: String,
    /// Which marks stay strong.
    pub filter: Filter,
    /// What stands on the page until it is put away.
    pub troubles: Vec<Trouble>,
    /// The dialog that is open.
    pub dialog: Option<Dialog>,
    /// Whether the evaluation is open, over whatever else is.
    pub evaluating: bool,
    /// The reader's own keys.
    pub bound: Bound,
    /// The text of the methods, once it was wanted.
    pub guide: Option<Shared<Guide>>,
    /// Whether a newer version of the site is offered.
    pub newer: bool,
    /// Whether the reader added an empty box.
    pub nothing: bool,
    /// On a narrow page, whether the findings are unfolded.
    pub unfolded: bool,
    /// Which room is open.
    pub view: View,
    /// What has arrived of the overview.
    pub overview: Overview,
}

impl State {
    /// The page as it opens.
    pub fn new(locale: Locale, theme: Theme) -> Self {
        State {
            phase: Phase::Starting,
            later: Later::Coming,
            restored: false,
            locale,
            theme,
            laid: 0,
            restored_documents: Shared::from_iter([]),
            name: String::new(),
            documents: Shared::from_iter([]),
            past: Vec::new(),
            future: Vec::new(),
            off: Shared::from_iter([]),
            shown: Shown::default(),
            typed: None,
            tying: None,
            splitting: None,
            letter: None,
            said: None,
            offering: false,
            held: false,
            first: false,
            revision: 0,
            waiting: 0,
            set: Shared::default(),
            articles: Shared::from_iter([]),
            columns: Columns::default(),
            cards: Vec::new(),
            goal: None,
            wanted: None,
            figure: None,
            rule: None,
            arrangement: Shared::default(),
            library: Library::default(),
            looks: Looks::default(),
            rates_said: String::new(),
            filter: Filter::default(),
            troubles: Vec::new(),
            dialog: None,
            evaluating: false,
            bound: Bound::default(),
            guide: None,
            newer: false,
            nothing: false,
            unfolded: false,
            view: View::default(),
            overview: Overview::default(),
        }
    }

    /// What `html[data-state]` says.
    pub fn label(&self) -> &'static str {
        match self.phase {
            Phase::Failed(_) => "failed",
            _ if self.later == Later::Missing => "failed",
            _ if self.phase == Phase::Starting || !self.restored => "loading",
            _ if self.waiting > 0 => "busy",
            _ => "ready",
        }
    }

    /// Whether the desk holds nothing.
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty()
    }

    /// Whether the desk is drawn as one that holds nothing.
    pub fn looks_empty(&self) -> bool {
        self.is_empty() || self.held
    }

    /// The room that is shown: there is nothing to look over on an empty desk.
    pub fn room(&self) -> View {
        if self.looks_empty() { View::Read } else { self.view }
    }

    /// How many figures there are.
    pub fn figures(&self) -> usize {
        self.articles.iter().map(|article| article.figures as usize).sum()
    }

    /// The article of a report id.
    pub fn article(&self, id: &str) -> Option<&Shared<ArticleView>> {
        self.articles.iter().find(|article| article.id == id)
    }

    /// What of this belongs into the address.
    pub fn route(&self) -> Route {
        let shown = self.goal.as_ref().and_then(|goal| goal.finding.as_deref());
        let finding = shown.or(self.wanted.as_deref());
        let methods = matches!(self.dialog, Some(Dialog::Methods(_))).then_some(route::METHODS);
        let over = self.evaluating.then_some(route::EVALUATION).or(methods);
        // Once the reader has been elsewhere, the way back leads through the rooms.
        let moved = self.view != View::Read || self.overview.matrix.is_some();
        let view = over.or(moved.then_some(self.view.name()));
        Route::default().with(route::VIEW, view).with(route::FINDING, finding)
    }

    /// The first number that no document has.
    pub fn next_document(&self) -> u32 {
        let past = self.past.iter().chain(&self.future).flat_map(|step| step.before.iter());
        past.chain(self.documents.iter()).map(|document| document.id + 1).max().unwrap_or(1)
    }
}

impl Theme {
    /// All of them, and how each is called.
    pub const ALL: [(Theme, Text); 4] = [
        (Theme::Auto, Text::ThemeAuto),
        (Theme::Light, Text::ThemeLight),
        (Theme::Sepia, Text::ThemeSepia),
        (Theme::Dark, Text::ThemeDark),
    ];

    /// The next one, for a switch that goes round.
    pub fn next(self) -> Self {
        match self {
            Theme::Auto => Theme::Light,
            Theme::Light => Theme::Sepia,
            Theme::Sepia => Theme::Dark,
            Theme::Dark => Theme::Auto,
        }
    }

    /// The name that style sheets and storage know it by.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Sepia => "sepia",
            Theme::Dark => "dark",
        }
    }
}

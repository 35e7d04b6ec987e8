//! The one reducer: what an action makes of the state.

use std::rc::Rc;

use crossfoot_protocol::{Answer, ArticleView, CardsView, ColumnView, Document, QuoteView, Reply, SetView};
use yew::Reducible;

use super::{Action, Dialog, Goal, Move, Phase, State, Step, View, key};
use crate::shared::Shared;
use crate::{later, route};

/// How many steps can be undone. Texts are shared between them, so that a step costs little.
const STEPS: usize = 50;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        later::apply(&mut state, action);
        Rc::new(state)
    }
}

impl State {
    /// Applies an action in place.
    pub(crate) fn apply(&mut self, action: Action) {
        match action {
            Action::Restored(kept) => {
                // Another set: its articles have the same numbers and are others.
                if self.restored {
                    self.arrangement = Shared::default();
                }
                // Of what was there before, nothing may be taken for the new set's: not a step to undo, not a column.
                let fresh = State::new(self.locale, self.theme);
                self.restored = true;
                self.laid += 1;
                (self.held, self.first) = (false, false);
                self.documents = kept.into_iter().map(Shared::new).collect();
                self.restored_documents = self.documents.clone();
                (self.past, self.future, self.offering) = (fresh.past, Vec::new(), false);
                (self.set, self.articles, self.columns, self.cards) =
                    (fresh.set, fresh.articles, fresh.columns, fresh.cards);
                (self.goal, self.figure) = (None, None);
            }
            Action::Settled => self.troubles.retain(|trouble| *trouble != super::Trouble::Elsewhere),
            Action::Named(name) => self.name = name,
            Action::Added(added) => {
                self.held = self.is_empty() && self.phase == Phase::Up;
                self.offering = false;
                self.future.clear();
                if !self.arrangement.is_plain() {
                    let arrangement = self.arrangement.make_mut();
                    added.iter().for_each(|document| arrangement.forget(document.id));
                }
                self.documents = self.documents.iter().cloned().chain(added).collect();
            }
            Action::Waited => self.held = false,
            Action::Retexted(changed) => {
                let other =
                    |document: &Shared<Document>| if document.id == changed.id { &changed } else { document }.clone();
                self.documents = self.documents.iter().map(other).collect();
            }
            Action::Removed(id) => {
                self.documents = self.documents.iter().filter(|document| document.id != id).cloned().collect();
            }
            Action::Cleared => self.documents = Shared::from_iter([]),
            Action::Stepping(did) => {
                self.past.push(Step { did, before: self.documents.clone(), off: self.off.clone() });
                self.future.clear();
                if self.past.len() > STEPS {
                    self.past.remove(0);
                }
                self.offering = true;
            }
            Action::Undone => {
                if let Some(step) = self.past.pop() {
                    let now = Step { did: step.did, before: self.documents.clone(), off: self.off.clone() };
                    self.future.push(now);
                    // What came to the desk since the step stays on it.
                    let since = self.documents.iter().filter(|new| !step.before.iter().any(|old| old.id == new.id));
                    self.documents = step.before.iter().chain(since).cloned().collect();
                    self.off = step.off;
                }
                self.offering = false;
            }
            Action::Redone => {
                if let Some(step) = self.future.pop() {
                    let now = Step { did: step.did, before: self.documents.clone(), off: self.off.clone() };
                    self.past.push(now);
                    (self.documents, self.off) = (step.before, step.off);
                    self.offering = true;
                }
            }
            Action::Off(off) => self.off = off.into_iter().collect(),
            Action::Showing(shown) => self.shown = shown,
            Action::Tying(figure) => self.tying = figure,
            Action::Splitting(article) => self.splitting = article,
            Action::Letter(letter) => self.letter = letter,
            Action::Said(text) => self.said = Some(text),
            Action::Declined => self.offering = false,
            Action::Changing => self.revision += 1,
            Action::Asked => {
                self.waiting += 1;
                self.said = None;
            }
            Action::Answered(reply) => self.answered(reply),
            Action::Broke(what) => {
                self.phase = Phase::Failed(what);
                (self.held, self.first) = (false, false);
                self.waiting = 0;
            }
            Action::Stopped => {
                self.phase = Phase::Stopped;
                (self.held, self.first) = (false, false);
                self.waiting = 0;
            }
            Action::Restarting => {
                self.phase = Phase::Starting;
                (self.held, self.first) = (false, false);
                self.waiting = 0;
            }
            Action::Go { finding, quotes, focus } => {
                self.bring_back(&quotes, focus.as_deref());
                let turn = self.goal.as_ref().map_or(1, |goal| goal.turn + 1);
                self.goal = Some(Shared::new(Goal { turn, finding, quotes, focus }));
                self.enter(View::Read);
                self.wanted = None;
                self.figure = None;
            }
            Action::Routed(route) => {
                self.wanted = route.get(route::FINDING).map(str::to_owned);
                self.goal = self.goal.take().filter(|_| self.wanted.is_some());
                let view = route.get(route::VIEW);
                self.evaluating = view == Some(route::EVALUATION);
                // What opens over a room leaves the room as it is.
                let over = self.evaluating || view == Some(route::METHODS);
                if !over {
                    self.enter(View::named(view));
                }
                self.dialog = self.dialog.take().filter(|dialog| over || !matches!(dialog, Dialog::Methods(_)));
            }
            Action::Unwanted => self.wanted = None,
            Action::Unlight => self.goal = None,
            Action::CloseFigure => self.figure = None,
            Action::Explain(rule) => self.rule = Some(rule),
            Action::CloseRule => self.rule = None,
            Action::Arrange(change) => self.arrangement.make_mut().change(&self.articles, change),
            Action::Browse(library) => self.library = library,
            Action::Look(looks) => self.looks = looks,
            Action::Filter(filter) => self.filter = filter,
            Action::Trouble(trouble) => {
                if !self.troubles.contains(&trouble) {
                    self.troubles.push(trouble);
                }
            }
            Action::Dismiss(index) => {
                if index < self.troubles.len() {
                    self.troubles.remove(index);
                }
            }
            Action::Show(dialog) => self.dialog = dialog,
            Action::Evaluating(evaluating) => self.evaluating = evaluating,
            Action::Bind(bound) => self.bound = bound,
            Action::Guide(guide) => self.guide = Some(Shared::new(guide)),
            Action::Newer(newer) => self.newer = newer,
            Action::Speak(locale) => self.locale = locale,
            Action::Paint(theme) => self.theme = theme,
            // What is not part of the state, and those of the first part.
            Action::Explained | Action::Nothing(_) | Action::Later(_) => {}
            Action::View(view) => self.enter(view),
            Action::Sift(sort, filter) => (self.overview.sort, self.overview.filter) = (sort, filter),
            Action::Across(across) => self.overview.across = across,
            Action::Part(part) => (self.overview.part, self.overview.figures) = (part, None),
            Action::Unfold(unfolded) => self.unfolded = unfolded,
        }
    }

    /// Opens a room. The table of the overview begins anew at its left end.
    fn enter(&mut self, view: View) {
        if self.view != view {
            (self.view, self.overview.across) = (view, 0);
        }
    }

    fn answered(&mut self, reply: Reply) {
        let Reply { revision, body } = reply;
        if matches!(body, Answer::Ready) {
            self.phase = Phase::Up;
            return;
        }
        self.waiting = self.waiting.saturating_sub(1);
        // How the reader's rates are understood does not depend on what is on the desk, which they change.
        if let Answer::Ways(said) = body {
            self.rates_said = said;
            return;
        }
        if revision != self.revision {
            return;
        }
        (self.held, self.first) = (false, false);
        match body {
            Answer::Ready | Answer::Export(_) | Answer::Articles(_) | Answer::Ways(_) => {}
            Answer::Typed(typed) => self.typed = Some(typed),
            Answer::Seen(seen) => self.overview.take(seen),
            Answer::Set(set) => self.replace_set(*set),
            Answer::Column(column) => self.put_column(column),
            Answer::Cards(cards) => self.put_cards(cards),
            Answer::Figure(figure) => {
                let same = self.figure.as_ref().is_some_and(|held| held.mention == figure.mention);
                self.typed = self.typed.take().filter(|_| same);
                // On a narrow page the findings would lie over what was asked for.
                self.unfolded &= same;
                self.figure = Some(Shared::new(*figure));
            }
            Answer::Failed(sentence) => self.apply(Action::Trouble(super::Trouble::Answer(sentence))),
        }
    }

    /// Takes in a new set. Columns of articles that are still there stay on the page until newer ones arrive, so that
    /// nothing flickers.
    fn replace_set(&mut self, mut set: SetView) {
        self.documents = self.documents.iter().map(|document| with_edits(document, &set)).collect();
        self.columns.retain(&set.articles);
        if set.cards == 0 {
            self.cards.clear();
        }
        // Decisions leave the articles as they are, and with them all report ids.
        let same = |(old, new): (&Shared<ArticleView>, &ArticleView)| {
            (key(old), &old.id, old.figures) == (key(new), &new.id, new.figures)
        };
        if self.articles.len() != set.articles.len() || !self.articles.iter().zip(&set.articles).all(same) {
            self.goal = None;
            self.figure = None;
            self.tying = None;
            self.splitting = None;
        }
        if self.view == View::Read {
            self.overview.forget();
        }
        // Of these it is sure that more is asked for at once.
        self.first = self.articles.is_empty() && (set.cards > 0 || set.articles.len() > set.columns.len());
        let views = std::mem::take(&mut set.articles).into_iter();
        self.articles = keep_equal(self.articles.to_vec(), views).into_iter().collect();
        std::mem::take(&mut set.columns).into_iter().for_each(|column| self.put_column(column));
        self.set = Shared::new(set);
    }

    /// Brings back the columns of the two figures that are looked at, and of the one that was asked for.
    fn bring_back(&mut self, quotes: &[QuoteView], focus: Option<&str>) {
        for (at, quote) in quotes.iter().enumerate() {
            let meant = at < 2 || focus == Some(&quote.mention);
            let Some(article) = self.article(&quote.article).filter(|_| meant).map(|article| key(article)) else {
                continue;
            };
            if self.arrangement.is_closed(article) {
                self.arrangement.make_mut().change(&self.articles, Move::Open(article));
            }
        }
    }

    fn put_column(&mut self, view: ColumnView) {
        let Some(key) = self.article(&view.article).map(|article| key(article)) else { return };
        let column = self.columns.entry(key);
        column.total = view.total;
        if view.from == 0 {
            column.revision = self.revision;
            column.places = view.places;
            column.blocks = keep_equal(std::mem::take(&mut column.blocks), view.blocks.into_iter());
        } else if view.from as usize == column.blocks.len() {
            column.blocks.extend(view.blocks.into_iter().map(Shared::new));
        }
    }

    fn put_cards(&mut self, view: CardsView) {
        let (from, here) = (view.from as usize, self.cards.len());
        let cards = view.cards.into_iter().map(Shared::new);
        if from == 0 {
            self.cards = cards.collect();
        } else if from <= here {
            self.cards.extend(cards.skip(here - from));
        }
    }
}

/// The corrections that now hold, put beside their text.
fn with_edits(document: &Shared<Document>, set: &SetView) -> Shared<Document> {
    match set.edits.iter().find(|(id, _)| *id == document.id) {
        Some((_, edits)) if *edits != document.edits => {
            Shared::new(Document { edits: edits.clone(), ..(**document).clone() })
        }
        _ => document.clone(),
    }
}

/// The new values, with the old allocation wherever nothing changed: what is the same is not drawn again.
fn keep_equal<T: PartialEq>(old: Vec<Shared<T>>, new: impl Iterator<Item = T>) -> Vec<Shared<T>> {
    let mut old = old.into_iter();
    new.map(|new| match old.next() {
        Some(old) if *old == new => old,
        _ => Shared::new(new),
    })
    .collect()
}

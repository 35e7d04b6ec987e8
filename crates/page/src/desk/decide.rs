//! What the reader decides about findings and figures, and the way from one finding to the next.

use std::rc::Rc;

use crossfoot_protocol::{ArticleView, Ask, CardView, Decide, Part};
use wasm_bindgen_futures::spawn_local;

use super::Desk;
use crate::shared::Shared;
use crate::state::{Action, Did, sections};
use crate::strings::Text;
use crate::view::{letter, places};
use crate::{document, store};

impl Desk {
    fn decide(&self, did: Option<Did>, decide: Decide) {
        if let Some(did) = did {
            self.tell(Action::Stepping(did));
        }
        self.change(Ask::Decide(decide));
    }

    /// Reads the set as if the repair of this finding held, or ends that.
    pub fn what_if(&self, finding: Option<String>) {
        self.decide(None, Decide::WhatIf(finding));
    }

    /// Puts a finding away, for the reader to say why.
    pub fn dismiss(&self, card: &CardView) {
        let finding = card.fingerprint.clone();
        let did = Did::Dismissed(finding.clone(), card.title.clone());
        self.decide(Some(did), Decide::Dismiss { finding, reason: Some(String::new()) });
    }

    /// Says why a finding was put away: no step of its own.
    pub fn give_reason(&self, finding: &str, reason: &str) {
        self.decide(None, Decide::Dismiss { finding: finding.into(), reason: Some(reason.into()) });
    }

    /// Brings a finding back.
    pub fn bring_back(&self, finding: &str) {
        self.decide(Some(Did::Restored), Decide::Dismiss { finding: finding.into(), reason: None });
    }

    /// Turns a check on or off.
    pub fn run_check(&self, rule: &str, title: &str, runs: bool) {
        let mut off: Vec<String> = self.state().off.iter().filter(|name| *name != rule).cloned().collect();
        if !runs {
            off.push(rule.into());
        }
        self.tell(Action::Stepping(Did::Checks(title.into(), runs)));
        self.set_off(off);
    }

    /// Leaves these checks out from now on.
    pub(super) fn set_off(&self, off: Vec<String>) {
        store::set_off(&off);
        self.tell(Action::Off(off.clone()));
        self.change(Ask::Decide(Decide::Off(off)));
    }

    /// Asks how a correction would be read.
    pub fn ask_typed(&self, mention: &str, part: Part, text: &str) {
        self.ask(Ask::Typed { mention: mention.into(), part, text: text.into() });
    }

    /// Corrects a part of a figure's reading; an empty text takes that back.
    pub fn correct(&self, mention: &str, surface: &str, part: Part, text: &str) {
        let did = if text.is_empty() { Did::TakenBack } else { Did::Corrected(surface.into()) };
        self.decide(Some(did), Decide::Correct { mention: mention.into(), part, text: text.into() });
    }

    /// Says that two figures are the same thing, or not; or takes that back.
    pub fn tie(&self, one: &str, other: &str, same: Option<bool>) {
        self.tell(Action::Tying(None));
        let did = same.map_or(Did::TakenBack, Did::Tied);
        self.decide(Some(did), Decide::Tie { one: one.into(), other: other.into(), same });
    }

    /// Counts an article as a witness, or not.
    pub fn count(&self, article: &ArticleView, counts: bool) {
        let did = Did::Counted(article.title.clone(), counts);
        self.decide(Some(did), Decide::Count { article: article.id.clone(), counts });
    }

    /// Copies a card as text; shows the text where the browser does not let it.
    pub fn copy(self: &Rc<Self>, text: String) {
        let desk = self.clone();
        spawn_local(async move {
            match document::copy(&text).await {
                Some(()) => desk.tell(Action::Said(Text::Copied)),
                None => desk.tell(Action::Letter(Some((text, false)))),
            }
        });
    }

    /// Prepares a report of a false alarm: nothing is sent.
    pub fn report(&self, card: &CardView) {
        let text = letter::false_alarm(self.state().locale, card);
        self.tell(Action::Letter(Some((text, true))));
    }

    /// Goes to the next finding that is shown, or the one before: from the figure or card that has the focus, else from
    /// the one that is lit.
    pub fn step(&self, forward: bool) {
        let state = self.state();
        let cards: Vec<Shared<CardView>> = sections(&state).into_iter().flat_map(|section| section.cards).collect();
        if cards.is_empty() {
            return;
        }
        let lit = state.goal.as_ref().and_then(|goal| goal.finding.clone());
        let lit = lit.and_then(|finding| cards.iter().position(|card| card.fingerprint == finding));
        let focus = places::focused();
        let at = match &focus {
            places::Focused::Card(finding) => cards.iter().position(|card| card.fingerprint == *finding).or(lit),
            places::Focused::Figure(mention) => {
                let holds = |card: &CardView| card.quotes.iter().any(|quote| quote.mention == *mention);
                lit.filter(|at| holds(&cards[*at])).or_else(|| cards.iter().position(|card| holds(card))).or(lit)
            }
            places::Focused::Else => lit,
        };
        let next = match (at, forward) {
            (None, true) => 0,
            (None, false) => cards.len() - 1,
            (Some(at), true) => (at + 1) % cards.len(),
            (Some(at), false) => (at + cards.len() - 1) % cards.len(),
        };
        let card = &cards[next];
        let in_text = matches!(focus, places::Focused::Figure(_));
        let first = card.quotes.first().map(|quote| quote.mention.clone());
        self.go(Some(card.fingerprint.clone()), card.quotes.clone(), first.filter(|_| in_text));
        places::show_card(&card.fingerprint, !in_text);
    }

    /// Does the step again that was undone last.
    pub fn redo(&self) {
        self.travel(Action::Redone, !self.state().future.is_empty());
    }

    /// Takes the last step back.
    pub fn undo(&self) {
        self.travel(Action::Undone, !self.state().past.is_empty());
    }

    fn travel(&self, action: Action, possible: bool) {
        if !possible {
            return;
        }
        let before = self.state().off.clone();
        self.tell(action);
        let now = self.state().off.clone();
        if *before != *now {
            self.set_off(now.to_vec());
        }
        self.load_all();
    }
}

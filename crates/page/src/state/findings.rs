//! Which of the findings are shown, and in which order: worked out of the cards that have arrived.

use crossfoot_protocol::{CardView, Severity};

use super::State;
use crate::shared::Shared;
use crate::strings::{Say, Text};

/// What findings are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Group {
    /// By nothing: one cause a card, the weightiest first.
    #[default]
    Cause,
    /// By the article of the figure in doubt.
    Article,
    /// By what that figure is about.
    Topic,
}

/// The reader's choice among the findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Only these severities; all where there is none.
    pub severities: Vec<Severity>,
    /// Only these checks; all where there is none.
    pub rules: Vec<String>,
    /// Only what holds this text.
    pub text: String,
    /// In which order.
    pub group: Group,
}

impl Shown {
    /// Whether anything is left out.
    pub fn filters(&self) -> bool {
        !self.severities.is_empty() || !self.rules.is_empty() || !self.text.trim().is_empty()
    }

    fn holds(&self, card: &CardView) -> bool {
        let text = self.text.trim().to_ascii_lowercase();
        let says = |said: &str| said.to_ascii_lowercase().contains(&text);
        let quoted = || card.quotes.iter().flat_map(|q| [&q.before, &q.surface, &q.after, &q.source, &q.title]);
        (self.severities.is_empty() || self.severities.contains(&card.severity))
            && (self.rules.is_empty() || self.rules.contains(&card.rule))
            && (text.is_empty()
                || says(&card.message)
                || says(&card.title)
                || says(&card.topic)
                || quoted().any(|said| says(said)))
    }
}

/// Cards under one heading; an empty heading for those that are not grouped.
pub struct Section {
    /// The heading.
    pub title: String,
    /// The cards, in order.
    pub cards: Vec<Shared<CardView>>,
}

/// The heading that a card stands under.
fn section_of(state: &State, card: &CardView) -> String {
    match state.shown.group {
        Group::Cause => String::new(),
        Group::Topic if card.topic.is_empty() => state.locale.say(Text::NoTopic).into(),
        Group::Topic => card.topic.clone(),
        Group::Article => card.quotes.first().map_or(String::new(), |quote| {
            let parts = [&quote.source, &quote.title];
            parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
        }),
    }
}

/// The findings that are shown, in their order: what was put away is not among them.
pub fn sections(state: &State) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for card in state.cards.iter().filter(|card| card.dismissed.is_none() && state.shown.holds(card)) {
        let title = section_of(state, card);
        match sections.iter_mut().find(|section| section.title == title) {
            Some(section) => section.cards.push(card.clone()),
            None => sections.push(Section { title, cards: vec![card.clone()] }),
        }
    }
    sections
}

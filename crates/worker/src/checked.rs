//! The set as it was checked last: readings and report, with the way from a report id to its place.

use std::rc::Rc;

use crossfoot::claim::{Claim, Reading};
use crossfoot::link::Overlay;
use crossfoot::mention::Mention;
use crossfoot::report::{ClaimRow, FindingRow, Report, State};
use crossfoot::settings::Settings;
use crossfoot_protocol::{Locale, Severity};

use crate::trial::Trial;

/// One article of the set.
#[derive(Clone)]
pub struct Placed {
    /// The document that it was cut from.
    pub document: u32,
    /// The place of that document among the others.
    pub input: u32,
    /// What it is read as: with what the reader corrected, once it is checked.
    pub reading: Rc<Reading>,
    /// What it was read as.
    pub printed: Rc<Reading>,
}

/// The set and its report.
pub struct Checked {
    /// The articles, in order: `a1` is the first.
    pub placed: Vec<Placed>,
    /// The report.
    pub report: Report,
    /// The reader's language.
    pub locale: Locale,
    /// What was laid over the readings.
    pub overlay: Overlay,
    /// The repair that is tried.
    pub trial: Option<Trial>,
    /// For each article, the first one that it is a near-copy of; itself where it is none.
    pub originals: Vec<usize>,
    /// How many figures there are before each article's.
    before: Vec<usize>,
    /// For each figure, the place of its claim among the report's, and within its reading.
    claims: Vec<Option<(usize, usize)>>,
    /// For each figure, the weightiest finding on it.
    severities: Vec<Option<Severity>>,
    /// For each article, how many findings touch it.
    touched: Vec<u32>,
}

impl Default for Checked {
    fn default() -> Self {
        Checked::new(Vec::new(), Overlay::default(), &Settings::default())
    }
}

/// A figure of the set.
#[derive(Clone, Copy)]
pub struct Figure<'c> {
    /// Its number: `m1` is 0.
    pub number: usize,
    /// Index of its article.
    pub article: usize,
    /// Its reading.
    pub reading: &'c Reading,
    /// What it is.
    pub mention: &'c Mention,
}

impl Checked {
    /// Links and checks readings.
    pub fn new(mut placed: Vec<Placed>, overlay: Overlay, settings: &Settings) -> Self {
        let laid = crossfoot::lay(placed.iter().map(|placed| &*placed.printed), &overlay);
        let linked = laid.link();
        let originals = (0..placed.len()).map(|article| linked.original(article)).collect();
        let mut report = crossfoot::check(&linked, settings);
        drop(linked);
        let changed = laid.changed().to_vec();
        for (article, reading) in changed {
            placed[article].reading = Rc::new(reading);
        }
        for (row, placed) in report.articles.iter_mut().zip(&placed) {
            row.input = placed.input;
        }
        let mut before = Vec::with_capacity(placed.len());
        let mut claims = vec![None; report.mentions.len()];
        let (mut mentions, mut rows) = (0, 0);
        for Placed { reading, .. } in &placed {
            before.push(mentions);
            for (index, claim) in reading.claims.iter().enumerate() {
                claims[mentions + claim.mention] = Some((rows + index, index));
            }
            mentions += reading.mentions.len();
            rows += reading.claims.len();
        }
        let mut checked = Checked {
            severities: vec![None; report.mentions.len()],
            touched: vec![0; placed.len()],
            placed,
            report,
            locale: settings.locale,
            overlay,
            trial: None,
            originals,
            before,
            claims,
        };
        checked.weigh();
        checked
    }

    fn weigh(&mut self) {
        for finding in &self.report.findings {
            let mut articles = Vec::new();
            for span in finding.spans.iter().chain(finding.explains.iter().flat_map(|explained| &explained.spans)) {
                if let Some(number) = number(&span.mention, 'm') {
                    let held = &mut self.severities[number];
                    *held = (*held).max(Some(finding.severity));
                }
                articles.extend(number(&span.article, 'a'));
            }
            articles.sort_unstable();
            articles.dedup();
            articles.into_iter().for_each(|article| self.touched[article] += 1);
        }
    }

    /// The article of a report id.
    pub fn article(&self, id: &str) -> Option<&Placed> {
        self.placed.get(number(id, 'a')?)
    }

    /// How many findings touch an article.
    pub fn touching(&self, article: usize) -> u32 {
        self.touched[article]
    }

    /// The figure of a report id.
    pub fn figure(&self, id: &str) -> Option<Figure<'_>> {
        let number = number(id, 'm').filter(|number| *number < self.claims.len())?;
        let article = self.before.partition_point(|before| *before <= number) - 1;
        let reading = &*self.placed[article].reading;
        Some(Figure { number, article, reading, mention: &reading.mentions[number - self.before[article]] })
    }

    /// The figure of a report id, as it was read before anything was laid over it.
    pub fn printed(&self, id: &str) -> Option<Figure<'_>> {
        let figure = self.figure(id)?;
        let reading = &*self.placed[figure.article].printed;
        Some(Figure { reading, mention: &reading.mentions[figure.number - self.before[figure.article]], ..figure })
    }

    /// A figure of a card as the card means it: without the repair where that is being tried.
    pub fn figure_of(&self, card: &FindingRow, id: &str) -> Option<Figure<'_>> {
        let tried = self.trial.as_ref().is_some_and(|trial| trial.card.fingerprint == card.fingerprint);
        if tried { self.printed(id) } else { self.figure(id) }
    }

    /// The place of a figure in the set, by its number.
    pub fn place(&self, number: usize) -> Option<crossfoot::link::Figure> {
        let article = self.before.partition_point(|before| *before <= number).checked_sub(1)?;
        Some(crossfoot::link::Figure { article, mention: number - self.before[article] })
    }

    /// All cards, in order: the findings, with the one whose repair is tried in its old place, then what was put away.
    pub fn cards(&self) -> Vec<&FindingRow> {
        let mut cards: Vec<&FindingRow> = self.report.findings.iter().collect();
        if let Some(trial) = &self.trial
            && !cards.iter().any(|row| row.fingerprint == trial.card.fingerprint)
        {
            cards.insert(trial.at.min(cards.len()), &trial.card);
        }
        cards.extend(&self.report.dismissed);
        cards
    }

    /// The number of an article's figure.
    pub fn number(&self, article: usize, mention: usize) -> usize {
        self.before[article] + mention
    }

    /// What a figure states, as the engine and as the report has it; none for a date.
    pub fn claim(&self, number: usize) -> Option<(&Claim, &ClaimRow)> {
        let (row, _) = self.claims[number]?;
        let row = &self.report.claims[row];
        let (_, index) = self.claims[number]?;
        let article = self.before.partition_point(|before| *before <= number) - 1;
        Some((&self.placed[article].reading.claims[index], row))
    }

    /// A figure by its number.
    pub fn mention(&self, number: usize) -> &Mention {
        let article = self.before.partition_point(|before| *before <= number) - 1;
        &self.placed[article].reading.mentions[number - self.before[article]]
    }

    /// A figure as printed.
    pub fn surface(&self, number: usize) -> &str {
        &self.report.mentions[number].surface
    }

    /// What became of a figure.
    pub fn state(&self, number: usize) -> State {
        self.claim(number).map_or(State::Unchecked, |(_, row)| row.state)
    }

    /// The weightiest finding on a figure.
    pub fn severity(&self, number: usize) -> Option<Severity> {
        self.severities[number]
    }
}

/// `m7` is 6.
pub fn number(id: &str, letter: char) -> Option<usize> {
    id.strip_prefix(letter)?.parse::<usize>().ok()?.checked_sub(1)
}

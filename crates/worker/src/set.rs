//! The set: documents, the articles that they are cut into, and what these were read as.

use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

use crossfoot::claim::Reading;
use crossfoot::reference::is_table;
use crossfoot::settings::Settings;
use crossfoot::text::Article;
use crossfoot::text::split::{parse_published, split_at};
use crossfoot_protocol::{Answer, Ask, BLOCKS, Change, Decide, Document, Edits, Locale, TableView};

use crate::acquainted::Acquainted;
use crate::checked::{Checked, Placed, number};
use crate::ways::Ways;
use crate::{decided, later, trial, views};

/// Columns that come with a set, as many as a wide page has room for. Those that are asked for come a good moment later.
const FIRST: usize = 3;

/// All that the worker owns.
#[derive(Default)]
pub struct Desk {
    /// In the order of the documents' numbers.
    kept: Vec<Kept>,
    /// The first document that was not there before what was asked last.
    new: Option<u32>,
    checked: Checked,
    acquainted: Acquainted,
    /// The documents that are tables of the reader's own figures.
    tables: Vec<TableView>,
    settings: Settings,
    /// The fingerprint of the finding whose repair is tried.
    trying: Option<String>,
    ways: Ways,
}

/// A document of the set.
struct Kept {
    document: Document,
    /// Its articles, those left out too: read once, however often the set is checked.
    readings: Vec<Rc<Reading>>,
}

impl Desk {
    /// Whether there is nothing in the set.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Answers a request.
    pub fn answer(&mut self, ask: Ask) -> Answer {
        let locale = self.settings.locale;
        self.new = None;
        match ask {
            Ask::Put(documents) => documents.into_iter().for_each(|document| self.put(document)),
            Ask::Load(documents) => {
                self.kept.retain(|kept| documents.iter().any(|document| document.id == kept.document.id));
                documents.into_iter().for_each(|document| self.put(document));
            }
            Ask::Retext { document, from, to, text } => self.retext(document, from as usize..to as usize, &text),
            Ask::Remove(id) => self.kept.retain(|kept| kept.document.id != id),
            Ask::Clear => self.kept.clear(),
            Ask::Speak(locale) => self.settings.locale = locale,
            Ask::Join { article } => self.edit(&article, |edits, cut, at| {
                edits.cuts = Some(starts(cut).filter(|start| *start != cut[at].article.start).collect());
            }),
            Ask::Split { article, block } => self.edit(&article, |edits, cut, at| {
                let article = &cut[at].article;
                let block = article.blocks.get(block as usize).map(|block| article.start + block.span.start);
                let mut cuts: Vec<u32> = starts(cut).chain(block).collect();
                cuts.sort_unstable();
                edits.cuts = Some(cuts);
            }),
            Ask::Twice { article } => self.edit(&article, |edits, cut, at| edits.twice.push(cut[at].article.start)),
            Ask::Drop { article } => self.leave_out(&article),
            Ask::Head { article, heading } => self.edit(&article, |edits, cut, at| {
                let start = cut[at].article.start;
                edits.headings.retain(|(of, _)| *of != start);
                edits.headings.push((start, heading));
            }),
            Ask::Decide(decide) => self.decide(decide),
            Ask::Typed { mention, part, text } => {
                return later::typed(&self.checked, locale, &mention, part, text)
                    .unwrap_or_else(|| unknown(locale, &mention));
            }
            Ask::Column { article, from, to } => {
                return views::column(&self.checked, locale, &self.ways, &article, from, to)
                    .map_or_else(|| unknown(locale, &article), Answer::Column);
            }
            Ask::Ways { on, rates } => {
                let none = !on && rates.is_empty();
                let (ways, said) = if none { Default::default() } else { later::ways(locale, on, &rates) };
                // Held against what the texts convert at from the next check on.
                self.settings.rates.clone_from(&ways.rates);
                self.ways = ways;
                return Answer::Ways(said);
            }
            Ask::Cards { from, to } => return views::cards(&self.checked, self.documents(), locale, from, to),
            Ask::Figure { mention } => {
                let documents: Vec<&Document> = self.documents().collect();
                return later::figure(&self.checked, locale, &mention, &documents)
                    .unwrap_or_else(|| unknown(locale, &mention));
            }
            Ask::Export { format } => return self.export(&format),
            Ask::Look(look) => {
                return later::look(&self.checked, locale, look).unwrap_or_else(|| unknown(locale, "chart"));
            }
        }
        self.check();
        let mut set = views::set(&self.checked, self.documents(), &self.tables, &self.settings);
        if let Some(new) = self.new {
            for article in set.articles.iter().skip_while(|article| article.document < new).take(FIRST) {
                set.columns.extend(views::column(
                    &self.checked,
                    self.settings.locale,
                    &self.ways,
                    &article.id,
                    0,
                    BLOCKS,
                ));
            }
        }
        Answer::Set(Box::new(set))
    }

    /// The reader's language.
    pub fn locale(&self) -> Locale {
        self.settings.locale
    }

    fn documents(&self) -> impl Iterator<Item = &Document> {
        self.kept.iter().map(|kept| &kept.document)
    }

    fn put(&mut self, document: Document) {
        match self.find(document.id) {
            Ok(at) => {
                let kept = &mut self.kept[at];
                let (old, new) = (&kept.document, &document);
                // What is left out changes nothing about how the rest is read.
                if old.text != new.text || old.edits.cuts != new.edits.cuts || old.edits.headings != new.edits.headings
                {
                    kept.readings = read(new, &self.settings);
                }
                kept.document = document;
            }
            Err(at) => {
                self.new.get_or_insert(document.id);
                self.kept.insert(at, Kept { readings: read(&document, &self.settings), document });
            }
        }
    }

    /// Where the document of this number stands, or where it belongs.
    fn find(&self, id: u32) -> Result<usize, usize> {
        self.kept.binary_search_by_key(&id, |kept| kept.document.id)
    }

    /// Changes the corrections of the document that an article belongs to, and reads it anew.
    fn edit(&mut self, id: &str, change: impl FnOnce(&mut Edits, &[Rc<Reading>], usize)) {
        let Some(placed) = self.checked.article(id) else { return };
        let start = placed.reading.article.start;
        let Ok(found) = self.find(placed.document) else { return };
        let Kept { document, readings } = &mut self.kept[found];
        let Some(at) = readings.iter().position(|reading| reading.article.start == start) else { return };
        change(&mut document.edits, readings, at);
        *readings = read(document, &self.settings);
    }

    fn leave_out(&mut self, id: &str) {
        let Some(placed) = self.checked.article(id) else { return };
        let start = placed.reading.article.start;
        if let Ok(at) = self.find(placed.document) {
            self.kept[at].document.edits.dropped.push(start);
        }
    }

    /// Changes the corrections of one document.
    fn note(&mut self, document: u32, change: impl FnOnce(&mut Edits)) {
        if let Ok(at) = self.find(document) {
            change(&mut self.kept[at].document.edits);
        }
    }

    fn decide(&mut self, decide: Decide) {
        let kept = |mention: &str| decided::kept(&self.checked, mention);
        match decide {
            Decide::Correct { mention, part, text } => {
                let readable = |figure: crate::checked::Figure| decided::read(figure.mention, part, &text).is_some();
                if !text.trim().is_empty() && !self.checked.printed(&mention).is_some_and(readable) {
                    return;
                }
                if let Some(place) = kept(&mention) {
                    self.note(place.0, |edits| decided::correct(edits, place, part, &text));
                }
            }
            Decide::Tie { one, other, same } => {
                let Some((one, other)) = kept(&one).zip(kept(&other)) else { return };
                for document in [one.0, other.0] {
                    self.note(document, |edits| decided::untie(edits, document, &one, &other));
                }
                if let Some(same) = same {
                    self.note(one.0, |edits| edits.pairs.push(decided::pair(one, other, same)));
                }
            }
            Decide::Count { article, counts } => {
                let Some(placed) = self.checked.article(&article) else { return };
                let start = placed.reading.article.start;
                self.note(placed.document, |edits| {
                    edits.unheard.retain(|of| *of != start);
                    edits.unheard.extend((!counts).then_some(start));
                });
            }
            Decide::Dismiss { finding, reason } => {
                let row = self.checked.cards().into_iter().find(|row| row.fingerprint == finding);
                let article = row.and_then(|row| number(&row.spans.first()?.article, 'a'));
                let home = article.and_then(|article| self.checked.placed.get(article)).map(|placed| placed.document);
                for at in 0..self.kept.len() {
                    let document = &mut self.kept[at].document;
                    let reason = reason.clone().filter(|_| Some(document.id) == home);
                    decided::dismiss(&mut document.edits, &finding, reason);
                }
            }
            Decide::WhatIf(finding) => self.trying = finding,
            Decide::Off(rules) => self.settings.ignored = rules,
        }
    }

    /// The report as a file: on the set as it is, not as if a repair that is only tried held.
    fn export(&mut self, format: &str) -> Answer {
        let trying = self.trying.take();
        if trying.is_some() {
            self.check();
        }
        let locale = self.settings.locale;
        let documents: Vec<&Document> = self.documents().collect();
        let file = later::export(&self.checked, &documents, locale, format);
        if trying.is_some() {
            self.trying = trying;
            self.check();
        }
        file.unwrap_or_else(|| unknown(locale, format))
    }

    /// Puts another text in the place of an article's. The articles of its document stay as they are cut, unless the
    /// new text is cut so by itself.
    fn retext(&mut self, id: u32, place: Range<usize>, text: &str) {
        let Ok(at) = self.find(id) else { return };
        let Kept { document, readings } = &mut self.kept[at];
        let Some(old) = document.text.get(place.clone()) else { return };
        let change = Change::between(old, text).behind(place.start as u32);
        let cuts: Vec<u32> = starts(readings).map(|start| change.start(start)).collect();
        document.text.replace_range(place, text);
        document.edits.move_along(change);
        *readings = read(document, &self.settings);
        if document.edits.cuts.is_none() && !starts(readings).eq(cuts.iter().copied()) {
            document.edits.cuts = Some(cuts);
            *readings = read(document, &self.settings);
        }
        self.kept.iter_mut().for_each(|kept| kept.document.edits.move_others(id, change));
    }

    /// Reads the tables of the reader's own figures.
    fn know(&mut self) {
        (self.settings.known, self.tables) = (Vec::new(), Vec::new());
        for Kept { document, .. } in self.kept.iter().filter(|kept| is_table(&kept.document.text)) {
            let (known, faults) = crossfoot::reference::parse(&document.text);
            self.tables.push(TableView {
                document: document.id,
                rows: known.len() as u32,
                faults: faults.iter().map(|fault| fault.in_words(self.settings.locale)).collect(),
            });
            self.settings.known.extend(known);
        }
    }

    fn check(&mut self) {
        self.know();
        let kept = self.kept.iter().zip(0..).flat_map(|(Kept { document, readings }, input)| {
            let left = readings.iter().filter(|reading| !document.edits.dropped.contains(&reading.article.start));
            left.map(move |reading| (document.id, input, reading.clone()))
        });
        let kept: Vec<(u32, u32, Rc<Reading>)> = kept.collect();
        let alone: Vec<Rc<Reading>> = kept.iter().map(|(.., reading)| reading.clone()).collect();
        let readings = self.acquainted.of(&alone, &self.settings).into_iter();
        let placed = kept.into_iter().zip(readings).map(|((document, input, _), reading)| Placed {
            document,
            input,
            reading: reading.clone(),
            printed: reading,
        });
        let placed: Vec<Placed> = placed.collect();
        let put_away = self.documents().flat_map(|document| &document.edits.dismissed);
        self.settings.dismissed = put_away.map(|dismissal| dismissal.finding.clone()).collect();
        let overlay = decided::overlay(&placed, self.documents());
        self.checked = Checked::new(placed, overlay, &self.settings);
        self.try_repair();
    }

    /// Lays the repair that is tried over the set as well; forgets it when its finding is no more.
    fn try_repair(&mut self) {
        let Some(finding) = &self.trying else { return };
        let Some((overlay, at)) = trial::repaired(&self.checked, &self.checked.overlay, finding) else {
            self.trying = None;
            return;
        };
        let mut after = Checked::new(self.checked.placed.clone(), overlay, &self.settings);
        after.trial = Some(trial::trial(&self.checked, &after, at));
        self.checked = after;
    }
}

/// Where the articles of a document begin, the first one left out: it always begins at the start.
fn starts(cut: &[Rc<Reading>]) -> impl Iterator<Item = u32> {
    cut.iter().skip(1).map(|reading| reading.article.start)
}

/// The articles of a document, with the reader's corrections, read.
fn read(document: &Document, settings: &Settings) -> Vec<Rc<Reading>> {
    if is_table(&document.text) {
        return Vec::new();
    }
    let articles = match &document.edits.cuts {
        Some(cuts) => split_at(&document.text, cuts),
        None => crossfoot::split(&document.text),
    };
    let corrected = articles.into_iter().map(|article| Arc::new(with_heading(article, &document.edits)));
    corrected.map(|article| Rc::new(crossfoot::read(&article, settings))).collect()
}

fn with_heading(mut article: Article, edits: &Edits) -> Article {
    if let Some((_, heading)) = edits.headings.iter().find(|(start, _)| *start == article.start) {
        article.title.clone_from(&heading.title);
        article.source.clone_from(&heading.source);
        article.published = parse_published(&heading.published.replace('T', " "));
    }
    article
}

fn unknown(locale: Locale, what: &str) -> Answer {
    Answer::Failed(locale.pick(
        format!("There is no “{what}” here any more. Reload the page if this stays."),
        format!("这里已经没有“{what}”。如仍出现，请刷新页面。"),
    ))
}

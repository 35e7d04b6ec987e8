//! What the reader decided, between the corrections that documents keep and the overlay that the engine lays over them.

use crossfoot::claim::Otherwise;
use crossfoot::link::{Figure, Overlay};
use crossfoot::mention::Mention;
use crossfoot::reference::typed;
use crossfoot_protocol::{Correction, Dismissal, Document, Edits, Pair, Part};

use crate::checked::{Checked, Placed};

/// How a correction of this part reads; `None` where the words cannot be read.
pub fn read(printed: &Mention, part: Part, text: &str) -> Option<Otherwise> {
    match part {
        Part::Value => typed::value(text, printed),
        Part::Period => typed::period(text),
        Part::Metric => typed::metric(text),
    }
}

/// What the documents keep, as far as it is of these articles.
pub fn overlay<'d>(placed: &[Placed], documents: impl Iterator<Item = &'d Document>) -> Overlay {
    let mut overlay = Overlay::default();
    for Document { id, edits, .. } in documents {
        for Correction { at, surface, part, text } in &edits.corrections {
            let Some(figure) = find(placed, *id, *at, surface) else { continue };
            let printed = &placed[figure.article].reading.mentions[figure.mention];
            overlay.otherwise.extend(read(printed, *part, text).map(|change| (figure, change)));
        }
        for pair in &edits.pairs {
            let one = find(placed, *id, pair.at, &pair.surface);
            let pairs = if pair.same { &mut overlay.alike } else { &mut overlay.apart };
            pairs.extend(one.zip(find(placed, pair.document, pair.other_at, &pair.other_surface)));
        }
        let unheard = |placed: &Placed| placed.document == *id && edits.unheard.contains(&placed.reading.article.start);
        overlay.unheard.extend((0..placed.len()).filter(|&article| unheard(&placed[article])));
    }
    overlay
}

/// The figure that stands at a place of a document and is printed so.
fn find(placed: &[Placed], document: u32, at: u32, surface: &str) -> Option<Figure> {
    let of = |placed: &Placed| {
        let article = &placed.reading.article;
        placed.document == document && article.start <= at && at < article.start + article.text.len() as u32
    };
    let article = placed.iter().position(of)?;
    let reading = &placed[article].reading;
    let start = at - reading.article.start;
    let mention = reading.mentions.binary_search_by_key(&start, |mention| mention.span.start).ok()?;
    (reading.mentions[mention].span.of(&reading.article.text) == surface).then_some(Figure { article, mention })
}

/// A figure as a document keeps it: its document, its place there, its surface.
pub type Kept = (u32, u32, String);

/// A figure as its document keeps it.
pub fn kept(checked: &Checked, mention: &str) -> Option<Kept> {
    let figure = checked.figure(mention)?;
    let article = &figure.reading.article;
    let at = article.start + figure.mention.span.start;
    Some((checked.placed[figure.article].document, at, figure.mention.span.of(&article.text).to_owned()))
}

/// Corrects a part of a figure, or takes that back.
pub fn correct(edits: &mut Edits, (_, at, surface): Kept, part: Part, text: &str) {
    edits.corrections.retain(|held| (held.at, held.part) != (at, part));
    if !text.trim().is_empty() {
        edits.corrections.push(Correction { at, surface, part, text: text.trim().to_owned() });
    }
}

/// Forgets what was said of two figures, in the document of either.
pub fn untie(edits: &mut Edits, document: u32, one: &Kept, other: &Kept) {
    let is = |pair: &Pair, first: &Kept, second: &Kept| {
        (document, pair.at) == (first.0, first.1) && (pair.document, pair.other_at) == (second.0, second.1)
    };
    edits.pairs.retain(|pair| !is(pair, one, other) && !is(pair, other, one));
}

/// The pair, for the document of the first.
pub fn pair((_, at, surface): Kept, (document, other_at, other_surface): Kept, same: bool) -> Pair {
    Pair { at, surface, document, other_at, other_surface, same }
}

/// Puts a finding away, or brings it back.
pub fn dismiss(edits: &mut Edits, finding: &str, reason: Option<String>) {
    edits.dismissed.retain(|held| held.finding != finding);
    edits.dismissed.extend(reason.map(|reason| Dismissal { finding: finding.to_owned(), reason }));
}

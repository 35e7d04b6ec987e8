//! Articles that are here twice, word for word or in another version: likely pasted again, and offered to be taken out.

use crossfoot::text::Article;
use crossfoot_protocol::{Document, TwiceView};

use crate::checked::Checked;

/// The pairs that the reader has not said to keep. The same text in two outlets is no mistake: both stay, unasked.
pub fn twice(checked: &Checked, documents: &[&Document]) -> Vec<TwiceView> {
    let article = |index: usize| &*checked.placed[index].reading.article;
    let id = |index: usize| checked.report.articles[index].id.clone();
    let kept = |index: usize| {
        let (document, start) = (checked.placed[index].document, article(index).start);
        documents.iter().any(|other| other.id == document && other.edits.twice.contains(&start))
    };
    let pairs = checked.originals.iter().copied().enumerate().filter(|(index, first)| index != first && !kept(*index));
    pairs
        .filter(|(index, first)| one_outlet(article(*first), article(*index)))
        .map(|(index, first)| {
            let (old, new) = (article(first), article(index));
            let same = letters(&old.text).eq(letters(&new.text));
            let backwards = new.published.is_some() && old.published > new.published;
            let out = id(if same || backwards { index } else { first });
            TwiceView { first: id(first), article: id(index), out, same }
        })
        .collect()
}

fn one_outlet(one: &Article, other: &Article) -> bool {
    one.source.eq_ignore_ascii_case(&other.source) || one.source.is_empty() || other.source.is_empty()
}

/// What two pastes of one text have in common: blanks and marks may differ.
fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric())
}

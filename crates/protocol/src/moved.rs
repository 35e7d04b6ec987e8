//! Corrections stay with their place when the text around it is edited.

use crate::{Correction, Edits, Pair};

/// A change of a text: the bytes `from..to` gave way to so many others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// First byte.
    pub from: u32,
    /// One past the last.
    pub to: u32,
    /// Bytes that stand there now.
    pub len: u32,
}

impl Change {
    /// What turned one text into the other, as little of it as there is.
    pub fn between(old: &str, new: &str) -> Self {
        let same = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
            pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
        };
        let head = same(&mut old.chars().zip(new.chars()));
        let tail = same(&mut old[head..].chars().rev().zip(new[head..].chars().rev()));
        Change { from: head as u32, to: (old.len() - tail) as u32, len: (new.len() - tail - head) as u32 }
    }

    /// The same change in a text that has so many bytes before this one's.
    pub fn behind(self, before: u32) -> Self {
        Change { from: before + self.from, to: before + self.to, ..self }
    }

    /// Where an article begins now: what is put in at its start belongs to it.
    pub fn start(self, at: u32) -> u32 {
        if at <= self.from { at } else { self.figure(at) }
    }

    /// Where a figure begins now.
    pub fn figure(self, at: u32) -> u32 {
        if at >= self.to { at - self.to + self.from + self.len } else { at.min(self.from) }
    }
}

impl Edits {
    /// Moves the corrections of the document that was changed. A corrected figure holds only where it still stands as
    /// printed, so that one which was changed itself is let go of by whoever looks for it.
    pub fn move_along(&mut self, change: Change) {
        let starts =
            self.cuts.iter_mut().flatten().chain(&mut self.dropped).chain(&mut self.unheard).chain(&mut self.twice);
        starts.chain(self.headings.iter_mut().map(|(at, _)| at)).for_each(|at| *at = change.start(*at));
        self.corrections.iter_mut().for_each(|Correction { at, .. }| *at = change.figure(*at));
        self.pairs.iter_mut().for_each(|Pair { at, .. }| *at = change.figure(*at));
        if let Some(cuts) = &mut self.cuts {
            cuts.dedup();
        }
    }

    /// Moves what these corrections say of figures in the document that was changed.
    pub fn move_others(&mut self, document: u32, change: Change) {
        for pair in self.pairs.iter_mut().filter(|pair| pair.document == document) {
            pair.other_at = change.figure(pair.other_at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Heading, Part};

    #[test]
    fn a_change_is_as_small_as_it_can_be() {
        assert_eq!(Change::between("达到505亿元。", "达到50.5亿元。"), Change { from: 8, to: 8, len: 1 });
        assert_eq!(Change::between("aaa", "aa"), Change { from: 2, to: 3, len: 0 });
        assert_eq!(Change::between("亿", "万"), Change { from: 0, to: 3, len: 3 });
        assert_eq!(Change::between("same", "same"), Change { from: 4, to: 4, len: 0 });
    }

    #[test]
    fn corrections_move_along() {
        let figure = |at| Correction { at, surface: "8%".into(), part: Part::Period, text: "2024".into() };
        let mut edits = Edits {
            cuts: Some(vec![100, 200]),
            headings: vec![(0, Heading::default()), (100, Heading::default())],
            dropped: vec![200],
            unheard: vec![100],
            corrections: vec![figure(10), figure(50), figure(150)],
            ..Edits::default()
        };
        // Within the first article, five bytes more than before.
        edits.move_along(Change { from: 20, to: 22, len: 7 });
        assert_eq!((edits.cuts, edits.dropped, edits.unheard), (Some(vec![105, 205]), vec![205], vec![105]));
        assert_eq!(edits.headings.iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, 105]);
        assert_eq!(edits.corrections.iter().map(|one| one.at).collect::<Vec<_>>(), [10, 55, 155]);
    }

    #[test]
    fn what_is_put_in_where_an_article_begins_belongs_to_it() {
        let change = Change { from: 100, to: 100, len: 10 };
        assert_eq!((change.start(100), change.figure(100), change.start(101)), (100, 110, 111));
    }
}

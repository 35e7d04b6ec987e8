//! One error in one article: what is replaced, which figures it makes wrong, and which rows give it away.

use std::ops::Range;

use super::kind::Kind;
use super::set::Set;

pub struct Plant {
    pub kind: Kind,
    /// Which of the ways to make this error, for those that have several.
    pub way: &'static str,
    pub article: usize,
    /// In the order of the text, none overlapping another.
    pub edits: Vec<Edit>,
    /// Rows that are wrong now.
    pub planted: Vec<usize>,
    /// Rows that cannot be right beside them, by the labels.
    pub witnesses: Vec<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    pub span: Range<usize>,
    pub text: String,
}

impl Plant {
    /// The surface of one row replaced.
    pub fn on_row(
        kind: Kind,
        way: &'static str,
        set: &Set,
        row: usize,
        surface: String,
        witnesses: Vec<usize>,
    ) -> Plant {
        let edit = Edit { span: set.rows[row].span.clone(), text: surface };
        Plant { kind, way, article: set.rows[row].article, edits: vec![edit], planted: vec![row], witnesses }
    }

    pub fn apply(&self, text: &str) -> String {
        let mut changed = String::with_capacity(text.len() + 16);
        let mut at = 0;
        for edit in &self.edits {
            changed.push_str(&text[at..edit.span.start]);
            changed.push_str(&edit.text);
            at = edit.span.end;
        }
        changed.push_str(&text[at..]);
        changed
    }

    /// Where a row of the set stands once the error is planted.
    pub fn span(&self, set: &Set, row: usize) -> Range<usize> {
        let row = &set.rows[row];
        if row.article != self.article {
            return row.span.clone();
        }
        let moved = |at: usize, edits: &dyn Fn(&Edit) -> bool| {
            self.edits.iter().filter(|edit| edits(edit)).fold(at, |at, edit| at + edit.text.len() - edit.span.len())
        };
        let start = moved(row.span.start, &|edit| edit.span.end <= row.span.start);
        start..moved(row.span.end, &|edit| edit.span.start < row.span.end)
    }

    /// Rows that stand in a sentence with a planted one.
    pub fn sentence(&self, set: &Set) -> Vec<usize> {
        self.planted.iter().flat_map(|&row| set.within(set.rows[row].article, &set.sentence_of(row))).collect()
    }

    /// What is replaced and by what, with a few letters around it where it is not a figure.
    pub fn shown(&self, set: &Set) -> (String, String) {
        let text = &set.texts[self.article];
        let shown = |edit: &Edit| {
            let figure = self.planted.iter().any(|&row| set.rows[row].span == edit.span);
            let around = if figure { 0 } else { 24 };
            let mut start = edit.span.start.saturating_sub(around);
            let mut end = (edit.span.end + around).min(text.len());
            while !text.is_char_boundary(start) {
                start += 1;
            }
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let (before, after) = (&text[start..edit.span.start], &text[edit.span.end..end]);
            let with = |middle: &str| format!("{before}{middle}{after}").replace('\n', " ");
            (with(&text[edit.span.clone()]), with(&edit.text))
        };
        let (before, after): (Vec<_>, Vec<_>) = self.edits.iter().map(shown).unzip();
        (before.join(" … "), after.join(" … "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    #[test]
    fn rows_move_with_the_text() {
        let set = set(
            &["A 5, B 66, C 7", "x"],
            "1 | 5 | 1 | 5 |  | a |  |  | eq | actual | level |  | a\n\
             1 | 66 | 1 | 66 |  | b |  |  | eq | actual | level |  | b\n\
             1 | 7 | 1 | 7 |  | c |  |  | eq | actual | level |  | c",
            "",
        );
        let plant = Plant::on_row(Kind::X10, "", &set, 1, "6,600".into(), vec![]);
        let text = plant.apply(&set.texts[0]);
        assert_eq!(text, "A 5, B 6,600, C 7");
        let at = |row: usize| &text[plant.span(&set, row)];
        assert_eq!((at(0), at(1), at(2)), ("5", "6,600", "7"));
        assert_eq!(plant.shown(&set), ("66".into(), "6,600".into()));
        let shorter = Plant::on_row(Kind::X10, "", &set, 1, "6".into(), vec![]);
        assert_eq!(&shorter.apply(&set.texts[0])[shorter.span(&set, 2)], "7");
    }
}

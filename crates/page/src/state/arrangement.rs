//! How the articles stand side by side: their order, which are put away, which one stays in view, how wide each is.
//!
//! It is kept beside the set, by [`Key`]: an article that it does not name stands open, after the one that it follows in
//! the text.

use crossfoot_protocol::ArticleView;

use super::{Key, key};
use crate::shared::Shared;

/// Articles that are remembered at most: those of sets long gone are forgotten.
const ROWS: usize = 2000;

/// How the articles stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrangement {
    rows: Vec<Row>,
    pinned: Option<Key>,
}

/// One article's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    key: Key,
    closed: bool,
    /// In pixels; 0 for as wide as the others.
    width: u32,
}

/// A change of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Puts a column away. The article stays in the set.
    Close(Key),
    /// Brings it back.
    Open(Key),
    /// Shows these and puts the others away.
    Only(Vec<Key>),
    /// Moves it past its neighbour: to the left, to the right.
    Step(Key, bool),
    /// Keeps it in view while the others move on, or no longer.
    Pin(Key),
    /// Makes it so wide; 0 for as wide as the others.
    Width(Key, u32),
}

type Articles = [Shared<ArticleView>];

impl Arrangement {
    /// All articles in their order, the one that stays in view at its own place.
    fn order(&self, articles: &Articles) -> Vec<Shared<ArticleView>> {
        let named = |of: Key| self.rows.iter().any(|row| row.key == of);
        let of = |wanted: Key| articles.iter().find(|article| key(article) == wanted);
        let mut order: Vec<_> = self.rows.iter().filter_map(|row| of(row.key)).cloned().collect();
        let last_named = articles.iter().rposition(|article| named(key(article)));
        for (index, article) in articles.iter().enumerate().filter(|(_, article)| !named(key(article))) {
            let before = articles[..index].last().filter(|_| last_named.is_some_and(|last| index < last));
            let at = match before {
                Some(before) => order.iter().position(|other| other == before).map_or(0, |at| at + 1),
                None if last_named.is_some_and(|last| index < last) => 0,
                None => order.len(),
            };
            order.insert(at, article.clone());
        }
        order
    }

    /// The articles that stand side by side, in their order, the one that stays in view first.
    pub fn shown(&self, articles: &Articles) -> Vec<Shared<ArticleView>> {
        let mut order = self.order(articles);
        order.retain(|article| !self.is_closed(key(article)));
        if let Some(at) = order.iter().position(|article| self.is_pinned(key(article))) {
            order[..=at].rotate_right(1);
        }
        order
    }

    /// Whether all articles stand as they come, and each as wide as the others.
    pub fn is_plain(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether an article's column is put away.
    pub fn is_closed(&self, of: Key) -> bool {
        self.row(of).is_some_and(|row| row.closed)
    }

    /// Whether an article stays in view.
    pub fn is_pinned(&self, of: Key) -> bool {
        self.pinned == Some(of)
    }

    /// How wide an article was made; 0 for as wide as the others.
    pub fn width(&self, of: Key) -> u32 {
        self.row(of).map_or(0, |row| row.width)
    }

    fn row(&self, of: Key) -> Option<&Row> {
        self.rows.iter().find(|row| row.key == of)
    }

    /// Makes a change, among these articles.
    pub fn change(&mut self, articles: &Articles, change: Move) {
        let order = self.order(articles);
        let here = |of: Key| order.iter().any(|article| key(article) == of);
        let rows = order.iter().map(|article| {
            self.row(key(article)).copied().unwrap_or(Row { key: key(article), closed: false, width: 0 })
        });
        // those that are gone may come back: what was removed can be undone
        let gone = self.rows.iter().filter(|row| !here(row.key)).copied();
        self.rows = rows.chain(gone).take(ROWS).collect();
        match change {
            Move::Close(of) => self.set(of, |row| row.closed = true),
            Move::Open(of) => self.set(of, |row| row.closed = false),
            Move::Only(shown) => self.rows.iter_mut().for_each(|row| row.closed = !shown.contains(&row.key)),
            Move::Width(of, width) => self.set(of, |row| row.width = width),
            Move::Pin(of) => self.pinned = if self.is_pinned(of) { None } else { Some(of) },
            Move::Step(of, right) => {
                let Some(at) = self.rows.iter().position(|row| row.key == of) else { return };
                let open = |other: &usize| {
                    let row = self.rows[*other];
                    !row.closed && !self.is_pinned(row.key) && here(row.key)
                };
                let to = if right { (at + 1..self.rows.len()).find(open) } else { (0..at).rev().find(open) };
                if let Some(to) = to {
                    let row = self.rows.remove(at);
                    self.rows.insert(to, row);
                }
            }
        }
    }

    fn set(&mut self, of: Key, change: impl FnOnce(&mut Row)) {
        if let Some(row) = self.rows.iter_mut().find(|row| row.key == of) {
            change(row);
        }
    }

    /// Forgets the articles of a document: its number has been given to another text.
    pub fn forget(&mut self, document: u32) {
        self.rows.retain(|row| row.key.0 != document);
        self.pinned = self.pinned.filter(|key| key.0 != document);
    }

    /// As a line of text, to be kept: `1.0 2.35-w420 2.900*`, with `-` for put away and `*` for pinned.
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for Row { key, closed, width } in &self.rows {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&[&*key.0.to_string(), ".", &key.1.to_string()].concat());
            text.push_str(if *closed { "-" } else { "" });
            text.push_str(if self.is_pinned(*key) { "*" } else { "" });
            if *width > 0 {
                text.push_str(&["w", &width.to_string()].concat());
            }
        }
        text
    }

    /// Out of what was kept; what cannot be read is left out.
    pub fn of_text(text: &str) -> Self {
        let mut arrangement = Arrangement::default();
        for word in text.split(' ') {
            let (place, width) = word.split_once('w').unwrap_or((word, "0"));
            let numbers = place.trim_end_matches(['-', '*']);
            let key = numbers
                .split_once('.')
                .and_then(|(document, start)| Some((document.parse().ok()?, start.parse().ok()?)));
            let (Some(key), Ok(width)) = (key, width.parse()) else { continue };
            arrangement.rows.push(Row { key, closed: place.contains('-'), width });
            if place.contains('*') {
                arrangement.pinned = Some(key);
            }
        }
        arrangement
    }
}

#[cfg(test)]
mod tests {
    use crossfoot_protocol::Lang;
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn articles(keys: &[Key]) -> Vec<Shared<ArticleView>> {
        let article = |(document, start): &Key| {
            Shared::new(ArticleView {
                id: format!("a{document}"),
                document: *document,
                start: *start,
                end: 0,
                title: String::new(),
                source: String::new(),
                published: String::new(),
                lang: Lang::En,
                figures: 0,
                findings: 0,
                joinable: false,
                counts: true,
            })
        };
        keys.iter().map(article).collect()
    }

    fn shown(arrangement: &Arrangement, articles: &Articles) -> Vec<u32> {
        arrangement.shown(articles).iter().map(|article| article.document).collect()
    }

    const SET: [Key; 4] = [(1, 0), (2, 0), (3, 0), (4, 0)];

    #[wasm_bindgen_test]
    fn columns_move_past_what_is_shown() {
        let (mut it, set) = (Arrangement::default(), articles(&SET));
        it.change(&set, Move::Close((2, 0)));
        it.change(&set, Move::Step((3, 0), false));
        assert_eq!(shown(&it, &set), [3, 1, 4]);
        it.change(&set, Move::Step((3, 0), false));
        assert_eq!(shown(&it, &set), [3, 1, 4], "the first one has nowhere to go");
        it.change(&set, Move::Step((3, 0), true));
        it.change(&set, Move::Open((2, 0)));
        assert_eq!(shown(&it, &set), [1, 3, 2, 4]);
        it.change(&set, Move::Pin((4, 0)));
        assert_eq!(shown(&it, &set), [4, 1, 3, 2]);
        it.change(&set, Move::Pin((4, 0)));
        assert_eq!(shown(&it, &set), [1, 3, 2, 4], "it goes back to its place");
        it.change(&set, Move::Only(vec![(2, 0), (3, 0)]));
        assert_eq!(shown(&it, &set), [3, 2]);
    }

    #[wasm_bindgen_test]
    fn new_articles_stand_after_the_one_they_follow() {
        let mut it = Arrangement::default();
        it.change(&articles(&SET), Move::Step((1, 0), true));
        let more = articles(&[(1, 0), (2, 0), (2, 50), (3, 0), (4, 0), (5, 0)]);
        let keys: Vec<Key> = it.shown(&more).iter().map(|article| key(article)).collect();
        assert_eq!(keys, [(2, 0), (2, 50), (1, 0), (3, 0), (4, 0), (5, 0)]);
    }

    #[wasm_bindgen_test]
    fn it_comes_back_as_it_was_kept() {
        let (mut it, set) = (Arrangement::default(), articles(&SET));
        for change in [Move::Close((2, 0)), Move::Pin((3, 0)), Move::Width((1, 0), 420), Move::Step((4, 0), false)] {
            it.change(&set, change);
        }
        assert_eq!(Arrangement::of_text(&it.to_text()), it);
        assert_eq!(Arrangement::of_text("x 1 1.w5 ..-* 7.0wide"), Arrangement::default());
        assert_eq!(Arrangement::of_text(""), Arrangement::default());
    }

    #[wasm_bindgen_test]
    fn what_is_removed_comes_back_in_its_place() {
        let (mut it, set) = (Arrangement::default(), articles(&SET));
        it.change(&set, Move::Step((1, 0), true));
        it.change(&articles(&SET[1..]), Move::Close((3, 0)));
        assert_eq!(shown(&it, &set)[..2], [2, 4]);
        assert!(shown(&it, &set).contains(&1));
        it.forget(3);
        assert!(!it.is_closed((3, 0)));
    }
}

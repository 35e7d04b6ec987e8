//! What has arrived of the articles' texts.

use crossfoot_protocol::{ArticleView, BlockView, PlaceView};

use super::{Key, key};
use crate::shared::Shared;

/// The blocks of one article that have arrived: always a run from the first one.
#[derive(Clone, Default)]
pub struct Column {
    /// The blocks.
    pub blocks: Vec<Shared<BlockView>>,
    /// How many there are in all.
    pub total: u32,
    /// Where the findings lie along the whole of it.
    pub places: Vec<PlaceView>,
    /// The revision that they are of.
    pub revision: u32,
}

/// The blocks of the articles, in the order of the [`Key`] of each.
#[derive(Clone, Default, PartialEq)]
pub struct Columns(Vec<(Key, Shared<Column>)>);

impl Columns {
    /// The blocks of an article.
    pub fn get(&self, key: Key) -> Option<&Shared<Column>> {
        let at = self.0.binary_search_by_key(&key, |(of, _)| *of).ok()?;
        Some(&self.0[at].1)
    }

    /// How many blocks of an article have arrived.
    pub fn here(&self, key: Key) -> u32 {
        self.get(key).map_or(0, |column| column.blocks.len() as u32)
    }

    /// The blocks of an article, to be changed; none at first.
    pub(super) fn entry(&mut self, key: Key) -> &mut Column {
        let at = self.0.binary_search_by_key(&key, |(of, _)| *of).unwrap_or_else(|at| {
            self.0.insert(at, (key, Shared::default()));
            at
        });
        self.0[at].1.make_mut()
    }

    /// Forgets the articles that are not among these.
    pub(super) fn retain(&mut self, articles: &[ArticleView]) {
        self.0.retain(|(of, _)| articles.iter().any(|article| key(article) == *of));
    }
}

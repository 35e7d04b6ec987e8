//! The list of all articles: what the reader looks for in it, and in which order it stands.

use std::cmp::Ordering;

use crossfoot_protocol::ArticleView;

use crate::shared::Shared;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Library {
    /// Whether the list is open: a long one is not drawn for nothing.
    pub open: bool,
    /// Words that title, source or date must have.
    pub words: String,
    /// Only articles with findings.
    pub only: bool,
    /// The order.
    pub sort: Sort,
}

/// An order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// As they were added.
    #[default]
    Added,
    /// The newest first; those without a date last.
    Newest,
    /// Those with the most findings first.
    Findings,
}

impl Library {
    /// The places of the articles that are looked for, in the order that was asked for.
    pub fn list(&self, articles: &[Shared<ArticleView>]) -> Vec<usize> {
        let words = self.words.to_lowercase();
        let words: Vec<&str> = words.split_whitespace().collect();
        let wanted = |article: &ArticleView| {
            let text = [&*article.title, " ", &article.source, " ", &article.published].concat().to_lowercase();
            words.iter().all(|word| text.contains(word)) && !(self.only && article.findings == 0)
        };
        let mut list: Vec<usize> = (0..articles.len()).filter(|at| wanted(&articles[*at])).collect();
        // One call for all orders: each would weigh as much as the rest of this.
        list.sort_by(|a, b| {
            let (a, b) = (&articles[*a], &articles[*b]);
            match self.sort {
                Sort::Added => Ordering::Equal,
                Sort::Newest => b.published.cmp(&a.published),
                Sort::Findings => b.findings.cmp(&a.findings),
            }
        });
        list
    }
}

#[cfg(test)]
mod tests {
    use crossfoot_protocol::Lang;
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn article(title: &str, source: &str, published: &str, findings: u32) -> Shared<ArticleView> {
        Shared::new(ArticleView {
            id: "a1".into(),
            document: 1,
            start: 0,
            end: 0,
            title: title.into(),
            source: source.into(),
            published: published.into(),
            lang: Lang::En,
            figures: 0,
            findings,
            joinable: false,
            counts: true,
        })
    }

    #[wasm_bindgen_test]
    fn articles_are_found_and_put_in_order() {
        let set = [
            article("Ferry fares rise", "Coast Mail", "2025-03-01", 0),
            article("渡轮票价上调", "海岸日报", "2025-03-03T08:00", 2),
            article("Ferries, again", "Wire", "", 5),
        ];
        let list = |words: &str, only, sort| Library { open: true, words: words.into(), only, sort }.list(&set);
        assert_eq!(list("", false, Sort::Added), [0, 1, 2]);
        assert_eq!(list("FERR", false, Sort::Added), [0, 2]);
        assert_eq!(list("coast 2025-03", false, Sort::Added), [0]);
        assert_eq!(list("票价", false, Sort::Added), [1]);
        assert_eq!(list("", true, Sort::Findings), [2, 1]);
        assert_eq!(list("", false, Sort::Newest), [1, 0, 2]);
    }
}

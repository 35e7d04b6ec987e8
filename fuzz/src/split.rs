//! Splitting: every byte is in one article, blocks lie in order and cut no character, cuts by hand are followed.

use crossfoot::text::split::{language, parse_published, split_at};
use crossfoot::text::{Article, BlockKind, Notice};

/// Holds what must hold of a paste and its articles.
pub fn split(text: &str) {
    let articles = crossfoot::split(text);
    sound(text, &articles);
    let starts: Vec<u32> = articles.iter().map(|article| article.start).collect();
    assert_eq!(split_at(text, &starts), articles, "cut by hand where it was cut before");
    let at = |part: usize| (text.len() * part / 7) as u32;
    sound(text, &split_at(text, &[at(5), at(2), at(7), at(2), u32::MAX]));
    language(text);
    parse_published(text);
}

fn sound(text: &str, articles: &[Article]) {
    let joined: String = articles.iter().map(|article| &*article.text).collect();
    if articles.is_empty() {
        assert!(!text.chars().any(char::is_alphanumeric), "a text with letters gives an article");
        return;
    }
    assert_eq!(joined, text, "every byte is kept");
    let mut start = 0;
    for article in articles {
        assert_eq!(article.start as usize, start, "articles lie side by side");
        start += article.text.len();
        let mut end = 0;
        for block in &article.blocks {
            let range = block.span.range();
            assert!(end <= range.start && range.start < range.end, "blocks lie in order and hold something");
            assert!(article.text.get(range.clone()).is_some(), "a block cuts no character");
            end = range.end;
        }
        let titles = article.blocks.iter().filter(|block| block.kind == BlockKind::Title).count();
        assert!(titles <= 1, "an article has one title");
        for notice in &article.notices {
            if let Notice::ImpossibleDate(span) = notice {
                assert!(article.text.get(span.range()).is_some(), "a notice cuts no character");
            }
        }
    }
}

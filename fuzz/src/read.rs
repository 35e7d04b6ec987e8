//! Reading: figures stand where they were printed, and nothing that stands around an article changes what it says.

use std::sync::Arc;

use crossfoot::claim::Reading;
use crossfoot::text::Article;
use crossfoot::text::split::split_at;

/// Holds what must hold of each article of a paste.
pub fn read(text: &str) {
    let settings = super::settings(text);
    for article in crossfoot::split(text) {
        let elsewhere = Arc::new(Article { input: 7, start: 1_000, ..article.clone() });
        // what a page prints around its articles is known by its repeating, so that one alone may be cut otherwise
        let alone = split_at(&article.text, &[0]);
        let [alone] = <[Article; 1]>::try_from(alone).expect("one cut gives one article");
        let reading = crossfoot::read(&Arc::new(article), &settings);
        sound(&reading);
        sound(&crossfoot::read(&Arc::new(alone), &settings));
        let elsewhere = crossfoot::read(&elsewhere, &settings);
        assert_eq!(elsewhere.mentions, reading.mentions, "figures are read alike in every place of a paste");
        assert_eq!(elsewhere.claims, reading.claims, "claims are read alike in every place of a paste");
    }
}

fn sound(reading: &Reading) {
    let text = &*reading.article.text;
    let mut end = 0;
    for mention in &reading.mentions {
        let range = mention.span.range();
        assert!(end <= range.start, "figures lie in order and do not overlap: {range:?} after {end}");
        assert!(text.get(range.clone()).is_some_and(|printed| !printed.is_empty()), "a figure cuts no character");
        end = range.end;
    }
    for claim in &reading.claims {
        assert!(claim.mention < reading.mentions.len(), "a claim has its figure");
        assert!(claim.of.is_none_or(|whole| whole < reading.mentions.len()), "a part has its whole");
        assert!(text.get(claim.sentence.range()).is_some(), "a sentence cuts no character");
        assert!(claim.source.is_none_or(|span| text.get(span.range()).is_some()), "a source cuts no character");
    }
}

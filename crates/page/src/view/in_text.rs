//! Where words stand in the articles' texts: the palette shows them with what is around.

use crate::state::State;

/// So many of one article; who wants more types more.
const EACH: usize = 3;
/// Bytes of the text that are shown before what was sought, and after it.
const AROUND: (usize, usize) = (24, 72);

/// A place in a text.
pub struct Hit {
    /// The article, by its report id.
    pub article: String,
    /// The headline of the article.
    pub title: String,
    /// Which of the places in the article it is, from 0.
    pub nth: u32,
    /// The place with what stands around it.
    pub shown: String,
}

/// The places that hold the phrase, article by article. A single letter stands everywhere.
pub fn hits(state: &State, phrase: &str) -> Vec<Hit> {
    let phrase = phrase.trim();
    let mut hits = Vec::new();
    if phrase.chars().nth(1).is_none() {
        return hits;
    }
    for article in state.articles.iter() {
        let document = state.documents.iter().find(|document| document.id == article.document);
        let text = document.and_then(|document| document.text.get(article.start as usize..article.end as usize));
        let shown = text.map(|text| places(text, phrase)).unwrap_or_default();
        hits.extend(shown.into_iter().zip(0..).map(|(shown, nth)| Hit {
            article: article.id.clone(),
            title: article.title.clone(),
            nth,
            shown,
        }));
    }
    hits
}

/// The first places of a phrase in a text, small and capital letters alike.
fn places(text: &str, phrase: &str) -> Vec<String> {
    // Of the same length as the text, byte for byte.
    let (small, phrase) = (text.to_ascii_lowercase(), phrase.to_ascii_lowercase());
    let shown = |(at, _): (usize, &str)| {
        let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let mut from = at.saturating_sub(AROUND.0).max(line_start);
        let mut to = (at + phrase.len() + AROUND.1).min(text.len());
        while !text.is_char_boundary(from) {
            from += 1;
        }
        while !text.is_char_boundary(to) {
            to -= 1;
        }
        if from > line_start {
            // at the beginning of a word, where there are words
            from += text[from..at].find(' ').map_or(0, |space| space + 1);
        }
        let line = text[from..to].split('\n').next().unwrap_or_default();
        [if from > line_start { "… " } else { "" }, line.trim()].concat()
    };
    small.match_indices(&*phrase).take(EACH).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::places;

    #[wasm_bindgen_test]
    fn a_place_is_shown_with_what_is_around_it() {
        let text =
            "Harbour\nThe ferry to the outer island carries 340 people.\n轮渡每天运送旅客340人，比去年多，码头说。";
        assert_eq!(places(text, "CARRIES 340"), ["… to the outer island carries 340 people."]);
        assert_eq!(places(text, "旅客"), ["轮渡每天运送旅客340人，比去年多，码头说。"]);
        assert_eq!(places(text, "340").len(), 2);
    }

    #[wasm_bindgen_test]
    fn what_stands_in_no_line_is_not_found() {
        assert!(places("one\ntwo", "one two").is_empty());
        assert_eq!(places("aaaaaaaaaaaa", "aa").len(), 3, "no more than one reads");
    }
}

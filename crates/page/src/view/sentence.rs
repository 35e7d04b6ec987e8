//! A sentence that is quoted: once, however many of its figures a finding is about.

use crossfoot_protocol::{Locale, QuoteView};
use yew::prelude::*;

use super::lang;
use crate::{local, strings};

/// A quoted sentence.
pub struct Sentence<'a> {
    /// The quote of the figure that was named first.
    pub first: &'a QuoteView,
    text: String,
    /// Where its figures stand in the text, and whether they play the part of the first one.
    figures: Vec<(usize, usize, bool)>,
}

/// The sentences of these quotes, in the order in which they were named.
pub fn sentences(quotes: &[QuoteView]) -> Vec<Sentence<'_>> {
    let mut sentences: Vec<Sentence> = Vec::new();
    for quote in quotes {
        if !sentences.iter_mut().any(|sentence| sentence.takes(quote)) {
            sentences.push(Sentence::of(quote));
        }
    }
    sentences
}

impl<'a> Sentence<'a> {
    /// The sentence of one figure.
    pub fn of(quote: &'a QuoteView) -> Self {
        let start = quote.before.len();
        Sentence {
            first: quote,
            text: [&*quote.before, &quote.surface, &quote.after].concat(),
            figures: vec![(start, start + quote.surface.len(), true)],
        }
    }

    /// Takes a further figure in, if it stands in this sentence.
    fn takes(&mut self, quote: &QuoteView) -> bool {
        if (&quote.article, quote.block) != (&self.first.article, self.first.block) {
            return false;
        }
        // A long sentence is clipped around each of its figures, so that its beginning or its end is not always there.
        let (head, tail) = ([&*quote.before, &quote.surface].concat(), [&*quote.surface, &quote.after].concat());
        let start = if !quote.before.starts_with('…') && self.text.starts_with(&head) {
            quote.before.len()
        } else if !quote.after.ends_with('…') && self.text.ends_with(&tail) {
            self.text.len() - tail.len()
        } else {
            return false;
        };
        let end = start + quote.surface.len();
        let free = self.figures.iter().all(|(from, to, _)| end <= *from || *to <= start);
        if free {
            self.figures.push((start, end, quote.role == self.first.role));
            self.figures.sort_unstable();
        }
        free
    }

    /// The sentence with its figures marked, which leads to its place.
    ///
    /// Where the one above it is of the same article, its source and date are not said again.
    pub fn quote(
        &self,
        locale: Locale,
        with_role: bool,
        above: Option<&Sentence>,
        on_go: Callback<MouseEvent>,
    ) -> Html {
        let quote = self.first;
        let again = above.is_some_and(|above| above.first.article == quote.article);
        let source = if quote.source.is_empty() { &quote.title } else { &quote.source };
        let mut from = 0;
        let figures = self.figures.iter().map(|(start, end, alike)| {
            let before = std::mem::replace(&mut from, *end)..*start;
            let class = if *alike { "quote-figure" } else { "quote-figure is-other" };
            html! { <>{ &self.text[before] }<mark {class}>{ &self.text[*start..*end] }</mark></> }
        });
        let figures: Html = figures.collect();
        html! {
            <button
                class="quote" type="button" data-part="quote" data-role={quote.role.clone()}
                data-target={quote.mention.clone()} onclick={on_go} title={quote.title.clone()}
            >
                <span class="quote-text" lang={lang(quote.lang)}>{ figures }{ &self.text[from..] }</span>
                <span class="quote-place">
                    if with_role {
                        <span class="quote-role">{ strings::role(locale, &quote.role) }</span>
                    }
                    if !again {
                        <span class="quote-source">{ source }</span>
                        <span class="quote-date">{ local::date(locale, &quote.published) }</span>
                    }
                </span>
            </button>
        }
    }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    fn quote(before: &str, surface: &str, after: &str) -> QuoteView {
        QuoteView {
            before: before.into(),
            surface: surface.into(),
            after: after.into(),
            ..QuoteView::place("a1", surface, 0)
        }
    }

    #[wasm_bindgen_test]
    fn figures_of_one_sentence_share_it() {
        let quotes = [quote("Of ", "28", " ships, 19 sail."), quote("Of 28 ships, ", "19", " sail.")];
        let sentences = sentences(&quotes);
        assert_eq!(sentences.len(), 1);
        assert_eq!(sentences[0].figures, [(3, 5, true), (13, 15, true)]);
    }

    #[wasm_bindgen_test]
    fn a_clipped_beginning_is_found_from_the_end() {
        let quotes = [quote("So 5 of them, and then ", "7", " more."), quote("…and then 7 ", "more", ".")];
        assert_eq!(sentences(&quotes).len(), 1);
    }

    #[wasm_bindgen_test]
    fn other_sentences_and_other_articles_stay_apart() {
        let elsewhere = QuoteView { article: "a2".into(), ..quote("Of ", "28", " ships.") };
        let quotes = [quote("Of ", "28", " ships."), elsewhere, quote("And ", "28", " more.")];
        assert_eq!(sentences(&quotes).len(), 3);
    }
}

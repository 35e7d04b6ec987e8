//! A verbatim quote: the figure in its sentence, with its place.

use crossfoot::text::split::unmarked;
use crossfoot::text::{Span, undressed};
use crossfoot_protocol::{Lang, QuoteView};

use crate::checked::{Checked, Figure};

/// Characters of a sentence that are quoted to each side of the figure, at most: a sentence of an aggregator can be
/// as long as an article.
const WIDTH: usize = 110;

/// The quote of a figure, by its report id.
pub fn quote(checked: &Checked, mention: &str, role: &str) -> Option<QuoteView> {
    let figure = checked.figure(mention)?;
    let text = &*figure.reading.article.text;
    let span = figure.mention.span;
    let block = block_of(&figure) as usize;
    let around = match checked.claim(figure.number) {
        Some((claim, _)) => claim.sentence,
        None => figure.reading.article.blocks.get(block).map_or(span, |block| block.span),
    };
    let whole = figure.reading.article.blocks.get(block).map_or(around, |block| block.span);
    let words = |span| unmarked(&undressed(text, span, whole)).into_owned();
    let before = words(Span { start: around.start.min(span.start), end: span.start });
    let after = words(Span { start: span.end, end: around.end.max(span.end) });
    let row = &checked.report.articles[figure.article];
    // nor do the borders of a table's row say anything
    let cell = |edge: char| edge.is_whitespace() || edge == '|';
    Some(QuoteView {
        article: row.id.clone(),
        title: row.title.clone(),
        source: row.source.clone(),
        published: row.published.clone(),
        role: role.to_owned(),
        mention: mention.to_owned(),
        block: block as u32,
        before: clip_front(before.trim_start_matches(cell), row.lang),
        surface: words(span),
        after: clip_back(after.trim_end_matches(cell), width(row.lang)),
        lang: row.lang,
    })
}

/// Index of the block that a figure stands in.
pub fn block_of(figure: &Figure) -> u32 {
    let start = figure.mention.span.start;
    figure.reading.article.blocks.partition_point(|block| block.span.end <= start) as u32
}

fn clip_front(text: &str, lang: Lang) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(width(lang)) else { return text.to_owned() };
    // At a word's beginning, where there are spaces to tell it.
    let kept = &text[cut..];
    let start = kept.find(' ').filter(|at| *at < kept.len() / 2).map_or(0, |at| at + 1);
    format!("…{}", &kept[start..])
}

/// The beginning of a text, at most so many characters, cut after a word.
pub fn clip_back(text: &str, width: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(width) else { return text.to_owned() };
    let kept = &text[..cut];
    let end = kept.rfind(' ').filter(|at| *at > kept.len() / 2).unwrap_or(kept.len());
    format!("{}…", &kept[..end])
}

fn width(lang: Lang) -> usize {
    if lang == Lang::Zh { WIDTH / 2 } else { WIDTH }
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test]
    fn long_sentences_are_clipped_at_words() {
        let long = "word ".repeat(60);
        let (front, back) = (clip_front(&long, Lang::En), clip_back(&long, WIDTH));
        assert!(front.starts_with("…word") && front.chars().count() <= WIDTH + 2, "{front}");
        assert!(back.ends_with("word…") && back.chars().count() <= WIDTH + 2, "{back}");
        assert_eq!(clip_front("short", Lang::En), "short");
    }

    #[wasm_bindgen_test]
    fn chinese_is_clipped_anywhere() {
        let long = "市".repeat(200);
        assert_eq!(clip_back(&long, WIDTH).chars().count(), WIDTH + 1);
    }
}

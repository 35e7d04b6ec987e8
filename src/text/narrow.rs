//! Full-width digits and letters as plain ones, for the tables and the readers of digits know only these, and no signs of
//! Markdown, for **1.2** billion is 1.2 billion.
//!
//! What is read is shorter than what is printed, so the places of the two texts differ: [`Widths`] leads from the ones to
//! the others.

use std::sync::Arc;

use super::around::is_digit;
use super::{Article, Notice, Span, dress};

/// Where a text was made shorter.
#[derive(Debug)]
pub struct Widths(Vec<Shorter>);

#[derive(Debug)]
struct Shorter {
    /// In the shorter text, right behind the plain character, or where something is gone.
    place: u32,
    /// The bytes that were saved up to there.
    saved: u32,
    /// Nothing stands for it.
    gone: bool,
}

impl Widths {
    /// Where a span of the shorter text stands in the printed one: without what is gone at its ends.
    pub fn printed(&self, span: Span) -> Span {
        let [start, end] = [(span.start, false), (span.end, true)].map(|(at, ends)| {
            let before = |one: &Shorter| one.place < at || one.place == at && !(ends && one.gone);
            at + self.0[..self.0.partition_point(before)].last().map_or(0, |last| last.saved)
        });
        Span { start, end: end.max(start) }
    }

    /// Where a span of the printed text stands in the shorter one.
    fn narrow(&self, span: Span) -> Span {
        let [start, end] = [span.start, span.end].map(|at| {
            let (before, behind) = self.0.split_at(self.0.partition_point(|one| one.place + one.saved <= at));
            let at = at - before.last().map_or(0, |last| last.saved);
            behind.first().map_or(at, |next| at.min(next.place))
        });
        Span { start, end }
    }
}

/// The plain form of a character between these two: `３` is `3`, `○` in 一九九○ is `〇`; `．` and `·` are points where digits stand on both sides,
/// but “８·１４” is the name of a day.
fn narrow(before: Option<char>, c: char, mut behind: impl Iterator<Item = char>) -> char {
    match c {
        '○' | '０' if before.is_some_and(|c| "〇一二三四五六七八九十百千点".contains(c)) => '〇',
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
        '．' | '·' | '－' | '／' if behind.next().is_some_and(is_digit) => {
            let joins = before.is_some_and(is_digit);
            let mut quoted = || behind.find(|c| !is_digit(*c)).is_some_and(|c| matches!(c, '”' | '』' | '」'));
            match c {
                '．' if joins => '.',
                '·' if joins && !quoted() => '.',
                '／' if joins => '/',
                '－' => '-',
                _ => c,
            }
        }
        _ => c,
    }
}

/// The text as it is read, and how its places go; `None` where that is the text as it is printed.
fn narrowed(text: &str) -> Option<(String, Widths)> {
    let may_change = |c| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '．' | '·' | '－' | '／' | '○');
    let signs = dress(text);
    if signs.is_empty() && !text.contains(may_change) {
        return None;
    }
    let (mut plain, mut widths, mut before) = (String::new(), Vec::new(), None);
    let mut signs = signs.into_iter().peekable();
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let gone = signs.peek().is_some_and(|sign| sign.start as usize <= at);
        let is = if c.is_ascii() { c } else { narrow(before, c, text[end..].chars()) };
        if gone {
            signs.next_if(|sign| sign.end as usize <= end);
        } else {
            plain.push(is);
            before = Some(is);
        }
        if gone || is != c {
            let place = plain.len() as u32;
            widths.push(Shorter { place, saved: end as u32 - place, gone });
        }
    }
    (!widths.is_empty()).then_some((plain, Widths(widths)))
}

impl Article {
    /// The article with plain digits and letters and no signs of Markdown, and how to come back from its places; `None`
    /// where it has nothing else.
    pub fn narrow(&self) -> Option<(Arc<Self>, Widths)> {
        let (text, widths) = narrowed(&self.text)?;
        let mut article = Article { text: text.into(), ..self.clone() };
        if let Some((title, _)) = narrowed(&self.title) {
            article.title = title;
        }
        let to = |span: &mut Span| *span = widths.narrow(*span);
        article.blocks.iter_mut().for_each(|block| to(&mut block.span));
        for table in &mut article.tables {
            table.caption.iter_mut().for_each(to);
            for row in &mut table.rows {
                to(&mut row.span);
                row.cells.iter_mut().for_each(to);
            }
        }
        for notice in &mut article.notices {
            if let Notice::ImpossibleDate(span) = notice {
                to(span);
            }
        }
        Some((Arc::new(article), widths))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_leads_back() {
        let text = "共３２５．６亿元，增８·５％";
        let (plain, widths) = narrowed(text).unwrap();
        assert_eq!(plain, "共325.6亿元，增8.5％");
        for (word, printed) in [("325.6亿元", "３２５．６亿元"), ("8.5％", "８·５％"), ("亿元，增", "亿元，增")]
        {
            let at = plain.find(word).unwrap();
            let span = Span::new(at, at + word.len());
            assert_eq!(widths.printed(span).of(text), printed);
            assert_eq!(widths.narrow(widths.printed(span)), span);
        }
    }

    #[test]
    fn signs_of_markdown_are_not_read() {
        let text = "about **€1.2** billion, **３%** of *it*";
        let (plain, widths) = narrowed(text).unwrap();
        assert_eq!(plain, "about €1.2 billion, 3% of it");
        for (word, printed) in [("€1.2 billion", "€1.2** billion"), ("3%", "３%"), ("it", "it"), ("about", "about")]
        {
            let at = plain.find(word).unwrap();
            let span = Span::new(at, at + word.len());
            assert_eq!(widths.printed(span).of(text), printed);
            assert_eq!(widths.narrow(widths.printed(span)), span);
        }
    }

    #[test]
    fn marks_are_plain_only_between_digits() {
        for (text, plain) in [
            ("气温－５℃，占５／８，Ｇ２０", "气温-5℃，占5/8，G20"),
            ("二○○八年，二００八年，１００点，○入场", "二〇〇八年，二〇〇八年，100点，○入场"),
            ("“８·１４”事故，约翰·史密斯", "“8·14”事故，约翰·史密斯"),
        ] {
            assert_eq!(narrowed(text).unwrap().0, plain);
        }
        assert!(narrowed("共325.6亿元；约翰·史密斯").is_none());
    }
}

//! Full-width digits and letters as plain ones, for the tables and the readers of digits know only these.
//!
//! A plain character is shorter than what it stands for, so the places of the two texts differ: [`Widths`] leads from the
//! ones to the others.

use std::sync::Arc;

use super::around::is_digit;
use super::{Article, Notice, Span};

/// Where a text was made shorter: each place right behind such a character, and the bytes that were saved up to there.
#[derive(Debug)]
pub struct Widths(Vec<(u32, u32)>);

impl Widths {
    /// Where a span of the shorter text stands in the printed one.
    pub fn printed(&self, span: Span) -> Span {
        self.moved(span, |(place, _)| place, |at, saved| at + saved)
    }

    /// Where a span of the printed text stands in the shorter one.
    fn narrow(&self, span: Span) -> Span {
        self.moved(span, |(place, saved)| place + saved, |at, saved| at - saved)
    }

    fn moved(&self, span: Span, place: fn((u32, u32)) -> u32, by: fn(u32, u32) -> u32) -> Span {
        let [start, end] = [span.start, span.end].map(|at| {
            let before = self.0.partition_point(|one| place(*one) <= at);
            by(at, before.checked_sub(1).map_or(0, |last| self.0[last].1))
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

/// The text with plain characters, and how its places go; `None` where all of it is plain.
fn narrowed(text: &str) -> Option<(String, Widths)> {
    let may_change = |c| matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '．' | '·' | '－' | '／' | '○');
    if !text.contains(may_change) {
        return None;
    }
    let (mut plain, mut widths, mut before) = (String::new(), Vec::new(), None);
    for (at, c) in text.char_indices() {
        let is = if c.is_ascii() { c } else { narrow(before, c, text[at + c.len_utf8()..].chars()) };
        plain.push(is);
        if is != c {
            let end = plain.len() as u32;
            widths.push((end, (at + c.len_utf8()) as u32 - end));
        }
        before = Some(is);
    }
    (!widths.is_empty()).then_some((plain, Widths(widths)))
}

impl Article {
    /// The article with plain digits and letters, and how to come back from its places; `None` where it has no others.
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

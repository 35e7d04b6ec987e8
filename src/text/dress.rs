//! What only dresses a text in Markdown: `**strong**`, `*slanted*`, `` `code` ``, `[words](address)`.
//!
//! The text is kept with all of it. Whoever reads figures or shows the words leaves these signs out.

use super::Span;
use super::around::{char_at, char_before};

/// An address that is longer is not looked for.
const LONGEST: usize = 400;
/// Of signs that were opened and not closed, so many are remembered.
const OPEN: usize = 8;

/// The signs, in order. A sign alone is no dress: `5 * 3`, `12*` and `*estimated` keep theirs.
pub fn dress(text: &str) -> Vec<Span> {
    let mut signs: Vec<Span> = Vec::new();
    if !text.bytes().any(|byte| matches!(byte, b'*' | b'_' | b'`' | b'[')) {
        return signs;
    }
    let (mut open, mut tail): (Vec<Span>, Option<Span>) = (Vec::new(), None);
    let mut at = 0;
    while at < text.len() {
        let sign = text.as_bytes()[at];
        if let Some(end) = tail.take_if(|tail| tail.start as usize == at) {
            at = end.end as usize;
            continue;
        }
        match sign {
            // a line that begins anew ends what the one above it opened
            b'\n' if char_at(text, at + 1).is_none_or(|c| c.is_ascii() && !c.is_ascii_alphanumeric()) => open.clear(),
            // (*estimated)
            b')' => _ = open.pop_if(|one| text[..one.start as usize].ends_with('(')),
            b'[' => {
                if let Some(link) = link(text, at) {
                    let start = at - usize::from(text[..at].ends_with('!'));
                    signs.push(Span::new(start, at + 1));
                    signs.push(link);
                    tail = Some(link);
                }
            }
            b'*' | b'_' | b'`' => {
                let end = at + text[at..].bytes().take_while(|byte| *byte == sign).count();
                let one = Span::new(at, end);
                let (before, behind) = (char_before(text, at), char_at(text, end));
                let closes = before.is_some_and(|c| !c.is_whitespace() && c != '(') && !joins(behind);
                let fellow = |other: &Span| other.of(text) == one.of(text) && other.end < one.start;
                match open.iter().rposition(fellow).filter(|_| closes) {
                    Some(other) => {
                        for sign in [open[other], one] {
                            signs.insert(signs.partition_point(|other| other.start < sign.start), sign);
                        }
                        open.truncate(other);
                    }
                    None if end - at <= 3 && !joins(before) && behind.is_some_and(begins) => {
                        if open.len() == OPEN {
                            open.remove(0);
                        }
                        open.push(one);
                    }
                    None => {}
                }
                at = end - 1;
            }
            _ => {}
        }
        at += 1;
    }
    signs
}

/// The words of `span`, which lies `within` a block or sentence, without the signs.
pub fn undressed(text: &str, span: Span, within: Span) -> String {
    let (mut words, mut from) = (String::new(), span.start);
    for sign in dress(within.of(text)) {
        let (start, end) = (sign.start + within.start, sign.end + within.start);
        if start >= from && end <= span.end {
            words += Span { start: from, end: start }.of(text);
            from = end;
        }
    }
    words + Span { start: from, end: span.end }.of(text)
}

/// Whether a sign beside this letter stands within a word, as in `snake_case` and 3*4.
fn joins(letter: Option<char>) -> bool {
    letter.is_some_and(|c| c.is_ascii_alphanumeric())
}

fn begins(letter: char) -> bool {
    letter.is_ascii_alphanumeric()
        || !letter.is_ascii()
        || matches!(letter, '"' | '\'' | '(' | '$' | '[' | '+' | '-' | '#' | '@' | '*' | '_' | '`')
}

/// From `](` to the end of the address, if the bracket at `at` opens a link. A number alone is a note's.
fn link(text: &str, at: usize) -> Option<Span> {
    let words = at + 1 + text[at + 1..].bytes().position(|byte| matches!(byte, b'[' | b']' | b'\n'))?;
    let address = text[words..].strip_prefix("](")?;
    let length = address.bytes().take(LONGEST).position(|byte| matches!(byte, b')' | b'\n' | b'('))?;
    let named = text[at + 1..words].bytes().any(|byte| !byte.is_ascii_digit());
    (named && address.as_bytes()[length] == b')').then(|| Span::new(words, words + 3 + length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(text: &str) -> String {
        let all = Span::new(0, text.len());
        undressed(text, all, all)
    }

    #[test]
    fn pairs_of_signs_are_left_out() {
        for (dressed, words) in [
            ("The **port** of *Norby* took `45` ships", "The port of Norby took 45 ships"),
            ("**€1.2** billion, ***up 3%***", "€1.2 billion, up 3%"),
            ("**a *b* c**", "a b c"),
            ("公司**营收**为*12亿*元", "公司营收为12亿元"),
            ("see [the **plan**](https://example.org/a_b_c?d=2024), page 3", "see the plan, page 3"),
            ("![a map](map.png) of it", "a map of it"),
            ("**one\nparagraph** that is wrapped", "one\nparagraph that is wrapped"),
            ("__Total__ | __520__", "Total | 520"),
        ] {
            assert_eq!(bare(dressed), words);
        }
    }

    #[test]
    fn lone_signs_stay() {
        for text in [
            "5 * 3 * 2, 3*4*5 and 2**8**2",
            "12* in all (*estimated), 13* last year",
            "* an item\n* another item",
            "snake_case_name and _",
            "a note [1], one [2](#fn2), an aside [sic]",
            "**** four stars ****",
            "**open\n\nclosed**",
            "*one\n- *two*three",
        ] {
            assert_eq!(bare(text), text);
        }
    }

    #[test]
    fn a_part_is_undressed_as_the_whole_is() {
        let text = "It said: **all 12 sank. None of 13 did.** So it ends.";
        let first = Span::new(0, text.find(" None").unwrap());
        assert_eq!(undressed(text, first, Span::new(0, text.len())), "It said: all 12 sank.");
    }
}

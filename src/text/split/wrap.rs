//! Hard wraps: whether a line goes on where the one above it broke off.

use super::label::dangling;
use super::line::{Mark, Page, finished, han, mark, section_number, width};
use crate::text::around::{Ends, is_small};

/// Lines wider than this were not wrapped by hand or by a mail program.
const WIDEST: usize = 140;
/// How far short of the margin a wrapped line may fall and still count towards it.
const BAND: usize = 10;

/// The column at which the lines `from..to` were wrapped, if they were.
pub(super) fn margin(page: &Page, from: usize, to: usize) -> Option<usize> {
    let mut widths = [0usize; WIDEST + 1];
    let mut lines = 0;
    for at in (from..to).filter(|&at| page.width(at) > 0) {
        lines += 1;
        if page.width(at) <= WIDEST {
            widths[page.width(at)] += 1;
        }
    }
    // A few lines go beyond it: what a printed page has at its head and foot.
    let near = |column: usize| widths[column - BAND..=column].iter().sum::<usize>();
    let within = |column: usize| widths[..=column].iter().sum::<usize>() * 10 >= lines * 9;
    let holds = |&column: &usize| widths[column] > 0 && near(column) >= 2 && near(column) * 4 >= lines;
    let column = (30..=WIDEST).rev().take_while(|&column| within(column)).find(holds).filter(|_| lines >= 3)?;
    // Paragraphs of one length are not wrapped lines: those break off in the middle of a sentence, mostly.
    let reaches = |at: &usize| (column - BAND..=column).contains(&page.width(*at));
    let broken = (from..to).filter(reaches).filter(|&at| !finished(page.printed(at))).count();
    (broken * 2 >= near(column)).then_some(column)
}

/// Whether line `below` goes on with the sentence of line `above`, the one before it.
pub(super) fn goes_on(page: &Page, above: usize, below: usize, margin: Option<usize>) -> bool {
    let words = |at: usize| match mark(page.printed(at)) {
        (Mark::Quote, from) => &page.printed(at)[from..],
        _ => page.printed(at),
    };
    let (one, two) = (words(above), words(below));
    let indent = |at: usize| page.text[page.lines[at].first as usize..page.lines[at].start as usize].chars().count();
    let sentence = finished(one);
    if sentence && indent(below) >= 2 && indent(above) < indent(below) && mark(one).0 == Mark::Plain {
        return false;
    }
    if section_number(two) > 0 {
        return false;
    }
    let Some(head) = two.chars().next() else { return false };
    let runs_on = (is_small(head) || dangling(one)) && page.width(above) >= 30;
    if !sentence && (runs_on || matches!(head, ',' | '.' | '，' | '。' | '、' | '；' | '）' | '”' | '》' | '%'))
    {
        return true;
    }
    let Some(margin) = margin else { return false };
    if page.width(above) > margin {
        return false;
    }
    // Chinese breaks off anywhere, and a number or a name carried over whole may leave a line rather short.
    let reach = page.width(above) + indent(above);
    if !sentence
        && one.last_char().is_some_and(|last: char| han(last) || last.is_ascii_digit() || last == '，')
        && one.chars().any(han)
    {
        return reach * 5 >= margin * 4;
    }
    // A wrapped line is one that had no room for the word that now begins the next.
    let room = if han(head) || !head.is_alphanumeric() {
        5
    } else {
        let word = two.split(|letter: char| letter.is_whitespace() || han(letter)).next().unwrap_or("");
        (width(word) + 1).min(24)
    };
    reach + room > margin
}

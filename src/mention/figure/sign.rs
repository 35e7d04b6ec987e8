//! Minus: a sign, `minus`, `negative`, 负, 零下.

use super::super::numeral::Style;
use super::{Figure, lone};
use crate::text::around::{char_at, char_before, skip_blanks_back, word_before};

/// A minus before the figure that begins at `start`: where it begins.
pub fn before(text: &str, start: usize, floor: usize, figure: &Figure) -> Option<usize> {
    let head = skip_blanks_back(text, start);
    if head < floor {
        return None;
    }
    for word in ["负的", "負的", "零下", "负", "負"] {
        let at = head.checked_sub(word.len()).filter(|at| *at >= floor);
        if let Some(at) = at.filter(|_| text[..head].ends_with(word)) {
            // 自负2.52亿元 is borne, not below zero
            let borne = text[..at].ends_with(['自', '担', '擔', '肩', '背', '抱']);
            return Some(at).filter(|_| !borne);
        }
    }
    let word = word_before(text, head);
    if head < start && ["minus", "negative"].iter().any(|minus| word.eq_ignore_ascii_case(minus)) {
        return Some(head - word.len()).filter(|at| *at >= floor);
    }
    let sign = char_before(text, head).filter(|c| matches!(c, '-' | '−' | '－'))?;
    let at = head - sign.len_utf8();
    if at < floor {
        return None;
    }
    if head < start {
        // set apart, it is a minus only where no text stands around it: elsewhere it lists or joins
        return lone::alone(text, at, figure.end, true).then_some(at);
    }
    let free = char_before(text, at)
        .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '（' | '：' | ':' | '为' | '至' | '到' | '在'));
    let digits = matches!(figure.numeral.style, Style::Digits | Style::Chinese | Style::Fraction);
    (free && digits && !char_at(text, start).is_some_and(char::is_whitespace)).then_some(at)
}

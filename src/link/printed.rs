//! What the print of two figures says of their being one: what stands in one sentence, and what translation makes of a scale word.

use crate::mention::Mention;
use crate::text::Span;
use crate::value::Unit;

/// What it weighs that a figure has the same numeral with a Chinese word of scale and with the English one that is mistaken for
/// it: by chance one pair in four of the same digits has.
pub(super) const TRANSLATED: i32 = 8;

/// Whether two clauses are of one sentence: ；only parts them.
pub(super) fn is_one_sentence(text: &str, one: Span, other: Span) -> bool {
    const LONG: usize = 400;
    let (from, to) = (one.end.min(other.end) as usize, one.start.max(other.start) as usize);
    let parted = |head: &str| head.ends_with('；');
    one == other
        || from <= to
            && to - from <= LONG
            && text.get(..from).is_some_and(parted)
            && text.get(from..to).is_some_and(|between| !between.contains(['。', '！', '？', '\n']))
}

/// Whether two prints have one numeral, with 亿 in the one and *billion* in the other, or 万 and *million*.
pub(super) fn is_mistranslated(one: &str, other: &str) -> bool {
    let numeral = |text: &str| -> String {
        text.chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
            .filter(|c| *c != ',')
            .collect()
    };
    let scaled = |text: &str, chinese: &[char], english: &str| {
        (text.contains(chinese), text.to_ascii_lowercase().contains(english))
    };
    let taken = |chinese: &[char], english: &str| {
        let (here, there) = (scaled(one, chinese, english), scaled(other, chinese, english));
        here.0 && there.1 || here.1 && there.0
    };
    numeral(one) == numeral(other) && (taken(&['亿', '億'], "billion") || taken(&['万', '萬'], "million"))
}

/// Whether it is a rate.
pub(super) fn is_rate(mention: &Mention) -> bool {
    matches!(mention.unit, Unit::Percent | Unit::Point | Unit::BasisPoint | Unit::Multiple)
}

/// Whether one is a percentage and the other in points.
pub(super) fn are_points(one: &Mention, other: &Mention) -> bool {
    matches!((&one.unit, &other.unit), (Unit::Percent, Unit::Point) | (Unit::Point, Unit::Percent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_numeral_with_the_scale_word_that_is_mistaken_for_the_other() {
        assert!(is_mistranslated("49.2亿美元", "$49.2 billion"));
        assert!(is_mistranslated("1,866 million", "1866万辆"));
        assert!(!is_mistranslated("49.2亿美元", "$4.92 billion"));
        assert!(!is_mistranslated("49.2亿美元", "$49.2 million"));
    }

    #[test]
    fn a_semicolon_parts_no_sentence() {
        let text = "出口1866万辆；出口额49.2亿美元。全年再看。";
        let at = |from: &str, to: &str| Span::new(text.find(from).unwrap(), text.find(to).unwrap() + to.len());
        let (first, second, third) = (at("出口1866", "；"), at("出口额", "元。"), at("全年", "再看。"));
        assert!(is_one_sentence(text, first, second) && is_one_sentence(text, second, first));
        assert!(!is_one_sentence(text, second, third));
    }
}

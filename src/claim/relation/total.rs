//! A total and its parts, all that a sentence counts: "Altogether 963 animals were taken in – 604 dogs, 287 cats and 72 others",
//! 金牌12枚、银牌9枚、铜牌14枚，奖牌总数35枚.

use super::parts::{is_amount, is_other_form, one_unit};
use super::{Relation, Sentence};
use crate::mention::Kind;
use crate::text::around::{Ends, first_chars};
use crate::value::{Amount, Decimal, Qualifier, Unit};

/// Parts of a total, at most: what is longer is a table.
const MOST: usize = 8;

/// Words in the clause before a figure that make it the total of the others.
#[rustfmt::skip]
const BEFORE: &[&str] = &[
    "altogether", "in all", "in total", "a total of", "total of", "comes to", "came to", "adds up to", "which makes", "that made", "that makes", "a combined",
    "合计", "共计", "总计", "总数", "总额", "总面积", "总量", "一共", "总共", "总长", "总投资", "共有", "合共",
];

/// Words right behind a figure that make it so.
#[rustfmt::skip]
const BEHIND: &[&str] = &[
    "in all", "in total", "altogether", "all told", "combined", "is split", "was split", "are split", "is divided", "was divided", "breaks down", "broke down", "is made up of",
    "was made up of", "consists of", "consisted of", "comprises", "comprised",
];

/// Words of a sentence whose figures are told of more than one time or of some of the parts alone.
#[rustfmt::skip]
const APART: &[&str] = &[
    "including", " vs ", "while", "of which", "of whom", "than", "compared", "against", " from ", "versus", "average", "earlier", "last year", "previous", "so far", "at least", "each", "both",
    "其中", "比", "同比", "去年", "上年", "平均", "人均", "累计", "分别", "包括", "截至", "同期",
];

pub(super) fn find(sentence: &Sentence, tied: &[Relation]) -> Option<Relation> {
    let small = |index: usize| {
        let mention = sentence.mention(index);
        mention.unit == Unit::None && mention.amount.is_none_or(|amount| amount.middle() < Decimal::TEN)
    };
    let other =
        |index: &usize| matches!(sentence.mention(*index).kind, Kind::Duration | Kind::Ordinal) || small(*index);
    let figures: Vec<usize> = (0..sentence.claims.len()).filter(|index| !other(index)).collect();
    if !(3..=MOST + 1).contains(&figures.len()) || tied.iter().any(|tie| matches!(tie, Relation::Parts { .. })) {
        return None;
    }
    let first = sentence.mention(figures[0]);
    let alike = |index: &usize| {
        let mention = sentence.mention(*index);
        let classifier = |unit: &Unit| matches!(unit, Unit::Count(noun) if !noun.is_ascii());
        let counted = classifier(&mention.unit) && classifier(&first.unit);
        let plain = matches!(mention.amount, Some(Amount::One(_))) && mention.qualifier == Qualifier::Eq;
        let plain = plain && (!counted || mention.unit == first.unit);
        plain
            && is_amount(sentence, *index)
            && !is_other_form(sentence, *index)
            && one_unit(first, sentence.mention(*index))
    };
    // "for a total of 5.3 billion over three years": of more than these
    let lasting = (0..sentence.claims.len()).any(|index| sentence.mention(index).kind == Kind::Duration);
    if lasting || !first.unit.adds_up() || !figures.iter().all(alike) {
        return None;
    }
    let lower = sentence.span.of(sentence.text).to_ascii_lowercase();
    if APART.iter().any(|word| lower.contains(word)) {
        return None;
    }
    let mut totals = figures.iter().filter(|index| is_total(sentence, **index));
    let (Some(&whole), None) = (totals.next(), totals.next()) else { return None };
    // the total closes the list or opens it
    let ends = [figures.first(), figures.last()].contains(&Some(&whole));
    let parts: Vec<usize> =
        figures.iter().filter(|index| **index != whole).map(|index| sentence.first + index).collect();
    let value = |index: usize| sentence.mention(index).amount.map(Amount::middle);
    let most = figures.iter().all(|index| value(*index) <= value(whole));
    (ends && most).then_some(Relation::Parts { whole: sentence.first + whole, parts, complete: true })
}

/// The same of clauses that semicolons part: "durian 21,400; cherries 16,800; other fruit 9,300; total 47,500".
pub(super) fn of_clauses(joined: &Sentence, tied: &[Relation]) -> Option<Relation> {
    find(joined, tied).filter(|relation| {
        let last = joined.first + joined.claims.len() - 1;
        matches!(relation, Relation::Parts { whole, .. } if *whole == last)
    })
}

/// Whether the words around a figure make it the total of the others.
fn is_total(sentence: &Sentence, index: usize) -> bool {
    let lead = index.checked_sub(1).map_or_else(|| sentence.before(index), |last| sentence.between(last, index));
    let clause =
        lead.rsplit([',', '，', ';', '；', '–', '—', '。', '.']).next().unwrap_or_default().to_ascii_lowercase();
    let tail = first_chars(sentence.behind(index), 40).to_ascii_lowercase();
    let tail = tail.split([',', '，', ';', '；', '。']).next().unwrap_or_default();
    let own = tail.trim_start();
    let noun = own.split_once(' ').map_or("", |(_, rest)| rest);
    if matches!(clause.trim(), "total" | "sum" | "all") {
        return true;
    }
    let opens = clause.trim_start().starts_with("total ") && BEHIND.iter().any(|word| tail.contains(word));
    opens
        || BEFORE.iter().any(|word| clause.contains(word))
        || own.starts_with_any(BEHIND)
        || noun.starts_with_any(BEHIND)
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;

    #[test]
    fn a_total_opens_or_closes_all_that_a_sentence_counts() {
        assert_eq!(
            told("Altogether 846 birds were ringed – 512 dunlins, 247 terns and 87 of other species."),
            ["all 846 | 512 | 247 | 87"]
        );
        assert_eq!(told("代表团揽得金牌11枚、银牌12枚、铜牌13枚，奖牌总数36枚。"), ["all 36枚 | 11枚 | 12枚 | 13枚"]);
        for text in [
            "Altogether 846 birds were ringed, 512 more than in May, and 87 were lost.",
            "Altogether 512 or more of the 846 birds were ringed each day, and 87 lost.",
        ] {
            assert!(told(text).iter().all(|tie| !tie.starts_with("all")), "{text} {:?}", told(text));
        }
    }
}

//! What is left of an amount when another is taken away: "exports of 300 billion and imports of 200 billion, a surplus of 100
//! billion", 投放1000亿元，到期600亿元，净投放400亿元.

use super::gap::{before_bound, ends_with};
use super::parts::{is_amount, one_unit};
use super::{Relation, Sentence};
use crate::text::around::Ends;
use crate::value::{Amount, Decimal, Unit};

/// Words right before what is left.
#[rustfmt::skip]
const LEFT: &[&str] = &[
    "deficit of", "surplus of", "difference of", "gap of", "shortfall of", "leaving", "leaving it", "leaving them", "leaving a net", "net financing came to", "net issuance came to", "net financing of", "net inflow of", "net outflow of", "net injection of", "net drain of",
    "逆差", "顺差", "相差", "差额", "差额为", "赤字", "赤字为", "盈余", "盈余为", "结余", "净融资", "净留存", "净投放", "净回笼", "净流入", "净流出", "净买入", "净卖出", "净增持", "净进口", "净出口", "净额", "净债务", "缺口", "缺口仍", "net debt", "net debt of", "net debt was", "net imports of", "net exports of", "net proceeds of",
];

/// Whether the words before a figure say that it is what is left.
pub(super) fn leads(lead: &str) -> bool {
    lead.trim_end().trim_end_matches(['约', '达', '为', '有', '是']).ends_with_any(LEFT)
}

/// Words in the clause before what is left, or right behind it.
const STILL: &[&str] = &[
    "still need",
    "still owe",
    "headroom",
    "balance of",
    "yet to ",
    "尚欠",
    "尚余",
    "还差",
    "还剩",
    "剩余",
    "余下",
    "仍欠",
    "还欠",
    "剩下",
    "尚剩",
];

/// Words right behind what is left.
const TO_GO: &[&str] = &["to go", "left to", "are left", "is left", "remain", "still to", "left over", "available"];

/// Whether the words around a figure say that it is what is left.
fn is_left(sentence: &Sentence, left: usize, lead: &str) -> bool {
    let clause = lead.rsplit([',', '，', ';', '；']).next().unwrap_or_default();
    let tail = sentence.behind(left).trim_start();
    let noun = tail.split_once(' ').map_or("", |(_, rest)| rest);
    STILL.iter().any(|word| clause.contains(word)) || tail.starts_with_any(TO_GO) || noun.starts_with_any(TO_GO)
}

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    (2..sentence.claims.len()).filter_map(|left| of(sentence, left)).collect()
}

fn of(sentence: &Sentence, left: usize) -> Option<Relation> {
    let lead = sentence.between(left - 1, left).to_ascii_lowercase();
    // 收入3.8万亿元，支出3.3万亿元，5月底累计结余9.8万亿元: what all the years have left
    let of_all =
        ["累计", "滚存", "历年", "年末", "月底", "accumulated", "cumulative"].iter().any(|word| lead.contains(word));
    let led = (leads(&lead) || is_left(sentence, left, &lead)) && !of_all;
    let like =
        |index: &usize| is_amount(sentence, *index) && one_unit(sentence.mention(*index), sentence.mention(left));
    // "1.2 million in 2024 and 0.4 million in 2025, after a surplus of 2.1 million": what was left before
    let before = [
        "after a",
        "against a",
        "compared with",
        "compared to",
        "from a",
        "than the",
        "following a",
        "上年",
        "去年",
        "上月",
    ];
    let led = led && !before.iter().any(|word| lead.contains(word));
    if !led || !like(&left) || lead.contains(['.', '。']) {
        return None;
    }
    // another form in brackets is passed over
    let aside = |index: usize| index > 0 && sentence.between(index - 1, index).trim_end().ends_with(['(', '（']);
    let mut before = (0..left).rev().filter(like).filter(|index| !aside(*index));
    let (one, other) = (before.next()?, before.next()?);
    // with a third amount it is not told which two are meant
    // "8.8 million tonnes, the 3.7 million imports added, and needs of 14.2 million leave a gap of 1.8": nor where one counts
    let counted = |index: usize| {
        let value = |index: usize| sentence.mention(index).amount.map(|amount| amount.middle() * Decimal::TEN);
        is_amount(sentence, index)
            && !aside(index)
            && index != one
            && value(index) > value(left).map(|v| v / Decimal::TEN)
    };
    if before.next().is_some() || left - other > 5 || (other + 1..left).any(counted) {
        return None;
    }
    // "debt will rise to 1.1 billion from 319 million, with a deficit of 509 million": two times of one thing
    let came = |index: usize| ends_with(before_bound(sentence.between(index - 1, index)), &["from"]).is_some();
    if came(one) {
        return None;
    }
    // "312 of 1,048 districts counted, a gap of 712 votes"
    let share = [one, other, left].iter().any(|index| sentence.claims[*index].of.is_some());
    let noun = |index: usize| match &sentence.mention(index).unit {
        Unit::Count(noun) if noun.is_ascii() => Some(noun.clone()),
        _ => None,
    };
    let apart =
        noun(left).is_some_and(|left| [one, other].iter().any(|index| noun(*index).is_some_and(|it| it != left)));
    if share || apart {
        return None;
    }
    let value = |index: usize| sentence.mention(index).amount.map_or(Decimal::ZERO, Amount::middle);
    let (whole, part) = if value(one) > value(other) { (one, other) } else { (other, one) };
    // "62,000 shops opened and 45,000 closed, leaving 214,000": of all that there were before
    if value(left) > value(whole) {
        return None;
    }
    let [whole, part, left] = [whole, part, left].map(|index| sentence.first + index);
    Some(Relation::Parts { whole, parts: vec![part, left], complete: true })
}

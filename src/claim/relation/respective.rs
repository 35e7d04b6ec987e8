//! As many shares as parts, each the share of the part in its place: "2.4, 1.4 and 0.9 billion, shares of 50%, 30% and 20%",
//! 6790万吨、5780万吨，占9.5%和8.1%.

use super::gap::only;
use super::parts::{is_amount, one_unit};
use super::share::{is_share, tie};
use super::{Relation, Sentence};
use crate::text::around::{Ends, is_han};

/// Words between two shares of such a row.
const JOINING: &[&str] = &["and", "和", "、", "及", "以及", "about", "约"];

pub(super) fn find(sentence: &Sentence) -> Vec<Relation> {
    let mut found = Vec::new();
    let mut first = 0;
    while first < sentence.claims.len() {
        let mut last = first;
        let next = |last: usize| {
            last + 1 < sentence.claims.len()
                && is_share(sentence, last + 1)
                && only(sentence.between(last, last + 1), JOINING)
        };
        if is_share(sentence, first) {
            while next(last) {
                last += 1;
            }
            let count = last + 1 - first;
            let parts = if count >= 2 { row_before(sentence, first, last) } else { None };
            let shares = first..=last;
            found.extend(parts.into_iter().flatten().zip(shares).map(|(part, share)| tie(sentence, part, share, None)));
        }
        first = last + 1;
    }
    if found.is_empty() { row_behind(sentence) } else { found }
}

/// The amounts that a row of shares goes with: as many as there are shares, right before them.
fn row_before(sentence: &Sentence, first: usize, last: usize) -> Option<std::ops::Range<usize>> {
    let count = last + 1 - first;
    let parts = first.checked_sub(count)?..first;
    if !is_row(sentence, &parts) {
        return None;
    }
    let gap = sentence.between(first - 1, first).to_ascii_lowercase();
    let tail = sentence.behind(last).trim_start();
    let near = gap.chars().count() <= 60 && !gap.contains(['.', '。', ';', '；']);
    let told = ["share", "account", "equal", "that is", "respectively", "or ", "making up", "represent", "占"];
    let led = told.iter().any(|word| gap.contains(word)) || tail.starts_with_any(&["of ", "respectively"]);
    (near && led).then_some(parts)
}

/// "60% of the total and trucks the other 40%: 772 and 514 respectively": the shares stand first.
fn row_behind(sentence: &Sentence) -> Vec<Relation> {
    let shares: Vec<usize> = (0..sentence.claims.len()).filter(|&index| is_share(sentence, index)).collect();
    let (Some(&first), Some(&last)) = (shares.first(), shares.last()) else { return Vec::new() };
    let parts = last + 1..last + 1 + shares.len();
    let row = shares.len() >= 2 && last + 1 - first == shares.len() && parts.end == sentence.claims.len();
    if !row || !is_row(sentence, &parts) {
        return Vec::new();
    }
    let tail = sentence.behind(parts.end - 1);
    let gap = sentence.between(last, last + 1);
    let told = tail.contains("respectively") || gap.contains("分别") || gap.trim_end().ends_with([':', '：']);
    if !told {
        return Vec::new();
    }
    parts.zip(shares).map(|(part, share)| tie(sentence, part, share, None)).collect()
}

/// Whether figures are like amounts, joined as the items of one list.
fn is_row(sentence: &Sentence, parts: &std::ops::Range<usize>) -> bool {
    let like =
        |index: usize| is_amount(sentence, index) && one_unit(sentence.mention(parts.start), sentence.mention(index));
    let joined = |index: usize| {
        let gap = sentence.between(index, index + 1);
        let sign = if gap.contains(is_han) {
            gap.contains(['、', '，', '和', '及'])
        } else {
            gap.contains(',') || gap.contains("and")
        };
        (sign || gap.contains('、')) && gap.chars().count() <= 60 && !gap.contains(['.', '。', ';'])
    };
    parts.clone().all(like) && (parts.start..parts.end - 1).all(joined)
}

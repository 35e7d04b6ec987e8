//! The share of a part whose whole other words tell: "of the 36,200 members, 31,460 returned a ballot paper, a turnout of 86.9%",
//! 全县15.2万亩耕地里，11.4万亩铺上了滴灌，正好是四分之三.

use super::gap::{before_bound, ends_with};
use super::parts::{is_amount, is_fraction, one_unit};
use super::share::{is_share, of_behind, tie};
use super::{Relation, Sentence};
use crate::text::around::Ends;
use crate::value::Amount;

/// Words that alone lead from a part to its share behind a mark.
#[rustfmt::skip]
const LEADING: &[&str] = &[
    "or", "that is", "which is", "namely", "i.e.", "a turnout of", "a rate of", "a share of", "a proportion of", "so", "making",
    "即", "也就是", "占", "占比", "占比为", "占到", "约占", "是", "为", "比例为", "比例是", "等于",
];

/// Words that say no more than how well a share fits.
const JUST: &[&str] = &["exactly", "precisely", "almost exactly", "only", "正好", "恰好", "刚好", "恰恰", "整整", "只"];

/// Characters of bounds before a share: 接近一半, 超过六成.
const BOUNDS: [char; 5] = ['接', '近', '超', '过', '约'];

/// Marks that a share in apposition stands behind.
const MARKS: [char; 9] = [',', '，', ':', '：', '(', '（', '—', '–', '-'];

/// Characters between a part and its share, at most.
const FAR: usize = 100;

/// Figures that are looked through, at most: a longer sentence is a list.
const MOST: usize = 60;

/// Adds the shares of parts that have none yet.
pub(super) fn complete(sentence: &Sentence, tied: &mut Vec<Relation>) {
    if sentence.claims.len() > MOST {
        return;
    }
    for share in (0..sentence.claims.len()).filter(|share| is_share(sentence, *share) || is_fraction(sentence, *share))
    {
        let at = sentence.first + share;
        let taken = |relation: &Relation| match relation {
            Relation::Share { share, .. } => *share == at,
            Relation::Growth { rate, .. } | Relation::Base { rate, .. } => *rate == at,
            Relation::Change { from, to, .. } => *from == at || *to == at,
            _ => false,
        };
        if !tied.iter().any(taken) {
            let found = listed(sentence, tied, share).or_else(|| of_whole(sentence, share));
            let found = found.or_else(|| only_two(sentence, tied, share));
            tied.extend(found);
        }
    }
}

/// The share of the only part of a list, which stands beside part and whole.
fn listed(sentence: &Sentence, tied: &[Relation], share: usize) -> Option<Relation> {
    let single = |relation: &Relation| match relation {
        Relation::Parts { whole, parts, .. } if parts.len() == 1 => {
            Some((parts[0] - sentence.first, *whole - sentence.first))
        }
        _ => None,
    };
    let stands = |(part, whole): &(usize, usize)| {
        let (first, last) = (*part.min(whole), *part.max(whole));
        let own =
            tied.iter().any(|held| matches!(held, Relation::Share { part: own, .. } if *own == part + sentence.first));
        !own && !is_fraction(sentence, *part)
            && (share == last + 1 && leads(sentence, last, share)
                || share + 1 == first && opens(sentence, share, first))
    };
    let (part, whole) = tied.iter().filter_map(single).find(stands)?;
    Some(tie(sentence, part, share, Some(whole)))
}

/// "dealt with 41,900 appeals and altered 4,480 judgments, 10.7%": the share in apposition to the second of the only two amounts
/// of a sentence, which then is part of the first.
fn only_two(sentence: &Sentence, tied: &[Relation], share: usize) -> Option<Relation> {
    let part = share.checked_sub(1)?;
    let like = |index: &usize| {
        is_amount(sentence, *index)
            && !is_fraction(sentence, *index)
            && one_unit(sentence.mention(*index), sentence.mention(part))
    };
    let amounts: Vec<usize> = (0..sentence.claims.len()).filter(like).collect();
    let [whole, second] = amounts[..] else { return None };
    let value = |index: usize| sentence.mention(index).amount.map(Amount::middle);
    let below = value(part) < value(whole);
    let held = |relation: &Relation| match relation {
        Relation::Change { from, to, .. } => [*from, *to].contains(&(part + sentence.first)),
        Relation::Share { part: own, .. } => *own == part + sentence.first,
        _ => false,
    };
    (second == part && below && !tied.iter().any(held) && leads(sentence, part, share))
        .then(|| tie(sentence, part, share, Some(whole)))
}

/// Whether the words between a part and a share say no more than that it is one.
fn leads(sentence: &Sentence, last: usize, share: usize) -> bool {
    let gap = sentence.between(last, share);
    if gap.chars().count() > FAR || gap.contains([';', '；', '。']) || gap.contains(". ") {
        return false;
    }
    let head = before_bound(gap);
    let head = head.without_end(JUST).trim_end();
    let head = before_bound(head);
    let Some(at) = head.rfind(MARKS) else { return false };
    let clause = head[at..].trim_start_matches(MARKS).trim().trim_end_matches(BOUNDS).to_ascii_lowercase();
    let behind = sentence.behind(share).trim_start();
    let own = behind.starts_with("of ")
        && !behind.starts_with_any(&["of them", "of these", "of those", "of it", "of the total", "of all"]);
    let more = behind.starts_with_any(&["more", "less", "higher", "lower", "above", "below", "up ", "down "]);
    // "80 raised prices, 35% said": what a verb follows is told of others
    let ends = behind.is_empty()
        || behind.starts_with([',', '.', ';', ')', '，', '。', '；', '）', '—', '–'])
        || behind.starts_with("of ");
    !own && !more && (clause.is_empty() && ends || LEADING.contains(&clause.as_str()))
}

/// "only 34.3% of the distance: 27.2 million of 79.4 million kilometres".
fn opens(sentence: &Sentence, share: usize, first: usize) -> bool {
    let gap = sentence.between(share, first);
    let head = before_bound(gap);
    let near = gap.chars().count() <= 60 && !gap.contains([';', '；', '。']) && !gap.contains(". ");
    near && (head.ends_with([':', '：', '(', '（', '—', '–']) || ends_with(head, &[", with", ", or"]).is_some())
}

/// "850,000, are only about two thirds of the 1.26 million", "2 million by 2033, exactly half of the 4 million": the whole right
/// behind the fraction, the part before it.
fn of_whole(sentence: &Sentence, share: usize) -> Option<Relation> {
    const BEING: &[&str] = &["is", "are", "was", "were", "or", "equal to", "makes up", "make up", "represents", ","];
    let whole = of_behind(sentence, share).filter(|_| is_fraction(sentence, share))?;
    let part = share.checked_sub(1).filter(|part| is_amount(sentence, *part) && !is_fraction(sentence, *part))?;
    let gap = sentence.gap(part, share);
    let head = before_bound(&gap).without_end(JUST).trim_end();
    let head = before_bound(head).without_end(JUST).trim_end();
    let near = gap.chars().count() <= 60 && !gap.contains([';', ':']) && !gap.contains(". ");
    let told = head.ends_with(',') || ends_with(head, BEING).is_some();
    (near && told && one_unit(sentence.mention(whole), sentence.mention(part)))
        .then(|| tie(sentence, part, share, Some(whole)))
}

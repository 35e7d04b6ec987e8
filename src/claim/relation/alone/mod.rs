//! Ties of figures that stand alone: of two levels and one rate, the only ones of their kind in a sentence or in a few that go
//! on with each other, a word for the time before says which is which, whatever words stand between.

mod change;
mod difference;
mod growth;
mod older;
mod rates;
mod share;

use std::cmp::Ordering;

use self::older::Older;
use super::change::{alike, is_bare_end, is_level};
use super::gap::{ANEW, before_bound, ends_with};
use super::parts::is_other_form;
use super::{Relation, Sentence};
use crate::mention::Kind;
use crate::text::around::Ends;
use crate::value::Decimal;

/// Figures that are looked through, at most: a longer sentence has more than one thing to tell.
const MOST: usize = 7;

/// Adds the ties that such figures of one sentence lack.
pub(super) fn complete(sentence: &Sentence, tied: &mut Vec<Relation>) {
    if (3..=MOST).contains(&sentence.claims.len()) {
        growth::tie(sentence, tied, true);
        difference::tie(sentence, tied);
        rates::tie(sentence, tied);
        share::tie(sentence, tied);
    }
    if (2..=MOST).contains(&sentence.claims.len()) {
        change::tie(sentence, tied, true);
    }
}

/// The same of a few sentences: how far one went may be told of another time there.
pub(super) fn complete_few(sentences: &Sentence, tied: &mut Vec<Relation>) {
    if (3..=MOST).contains(&sentences.claims.len()) {
        growth::tie(sentences, tied, false);
        share::tie(sentences, tied);
        // a semicolon parts no more than clauses
        let said = sentences.span.of(sentences.text);
        if !(said.contains(". ") || said.trim_end_matches('。').contains('。')) {
            difference::tie(sentences, tied);
        }
    }
    if (2..=MOST).contains(&sentences.claims.len()) {
        change::tie(sentences, tied, false);
    }
}

/// Words that lead over to another subject.
#[rustfmt::skip]
const OTHERS: &[&str] =
    &[" as ", " while ", " whereas ", " but ", " when ", " where ", "但", "同时", "此外"];

/// The text between two figures without the dates and lengths of time in it; none where any other figure stands between.
fn without_times(sentence: &Sentence, first: usize, second: usize) -> Option<String> {
    let (mut at, mut gap) = (sentence.mention(first).span.end, String::new());
    let between = sentence.mentions.get(sentence.claims[first].mention + 1..sentence.claims[second].mention)?;
    for time in between {
        if !(time.is_calendar() || time.kind == Kind::Duration) {
            return None;
        }
        gap.push_str(sentence.text.get(at as usize..time.span.start as usize)?);
        gap.push(' ');
        at = time.span.end;
    }
    gap.push_str(sentence.text.get(at as usize..sentence.mention(second).span.start as usize)?);
    Some(gap)
}

/// The levels of a sentence but for other forms of one in brackets.
fn levels(sentence: &Sentence) -> Vec<usize> {
    let level = |index: &usize| is_level(sentence, *index) && !is_other_form(sentence, *index);
    (0..sentence.claims.len()).filter(level).collect()
}

/// The only two of these that are levels of one thing, the older first.
fn pair(
    sentence: &Sentence,
    levels: &[usize],
    is_older: fn(&Sentence, usize, usize) -> Older,
) -> Option<(usize, usize)> {
    let mut found = None;
    for (n, &a) in levels.iter().enumerate() {
        for &b in levels[n + 1..].iter().filter(|b| alike(sentence, a, **b)) {
            if found.is_some() {
                return None;
            }
            found = Some((a, b));
        }
    }
    // "keeps 58 playgrounds, nine fewer than the 65 of 2015": what is counted is told but once
    let held = |&(a, b): &(usize, usize)| {
        let than = ends_with(before_bound(lead(sentence, b)), &["than", "than the"]).is_some();
        is_bare_end(sentence, a, b) && than
    };
    let found = found.or_else(|| match levels[..] {
        [a, b] => Some((a, b)).filter(held),
        _ => None,
    });
    let near = |a: usize, b: usize| {
        let [a, b] = [a, b].map(|index| sentence.mention(index).amount.map(|amount| amount.middle().abs()));
        let apart = |one: Decimal, other: Decimal| one > other * Decimal::from(APART);
        a.zip(b).is_some_and(|(a, b)| !apart(a, b) && !apart(b, a))
    };
    let (a, b) =
        found.filter(|(a, b)| !OTHERS.iter().chain(ANEW).any(|word| sentence.between(*a, *b).contains(word)))?;
    let (a, b) = Some((a, b)).filter(|(a, b)| near(*a, *b) && !is_other_metric(sentence, *a, *b))?;
    match is_older(sentence, a, b).cmp(&is_older(sentence, b, a)) {
        Ordering::Greater => Some((a, b)),
        Ordering::Less => Some((b, a)),
        Ordering::Equal => None,
    }
}

/// The factor beyond which two levels are not those of one thing, whatever slipped.
const APART: i64 = 200;

/// Whether the text names two metrics for two figures.
fn is_other_metric(sentence: &Sentence, one: usize, other: usize) -> bool {
    let metric = |index: usize| sentence.claims[index].metric.as_ref().filter(|metric| metric.known && metric.here);
    metric(one).zip(metric(other)).is_some_and(|(one, other)| one.root != other.root)
}

/// The text before a figure, up to the one before it that is no length of time.
fn lead<'a>(sentence: &Sentence<'a>, index: usize) -> &'a str {
    let last = (0..index).rev().find(|last| sentence.mention(*last).kind != Kind::Duration);
    last.map_or_else(|| sentence.before(index), |last| sentence.between(last, index))
}

/// "25% higher than in the third quarter of last year", 比计划增长: held against something else than the level `from`.
fn has_own_base(sentence: &Sentence, rate: usize, from: usize) -> bool {
    #[rustfmt::skip]
    const THAN: &[&str] = &[" a year ", " per year ", " annually ", " each year ", " than ", " from ", " over ", " above ", " below ", " against ", " compared ", " versus ", " up on ", " down on ", " higher on "];
    const OF: &[&str] = &["owned", "-owned", "stake", "interest"];
    #[rustfmt::skip]
    const OWN: &[&str] = &["环比", "比计划", "较计划", "比预期", "较预期", "年均", "复合", "每年", "年平均", "each year", "annual average", "average annual", "average yearly", "yearly pace", "per annum"];
    let next = rate + 1;
    let tail = if next < sentence.claims.len() { sentence.between(rate, next) } else { sentence.behind(rate) };
    let clause = tail.split([',', ';', '，', '；', '。', '.']).next().unwrap_or_default();
    let printed = clause.len() == tail.len() && next == from;
    let words = [" ", clause, " "].concat();
    let held = !printed && THAN.iter().any(|word| words.contains(word));
    let own = lead(sentence, rate).rsplit(['，', '；', ',', ';', '。']).next().unwrap_or_default();
    held || clause.trim_start().starts_with_any(OF) || OWN.iter().any(|word| own.contains(word))
}

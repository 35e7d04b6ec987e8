//! The sum of a table's column that the sentence below it tells: 四市合计116.8亿元, "the four cities together took 116.8 million".

use super::clause::slice;
use super::{Reading, Relation};
use crate::value::Decimal;

/// Words for a sum of what was told.
const SUMS: &[&str] =
    &["合计", "共计", "总计", "加起来", "合共", "together", "combined", "in all", "altogether", "in total"];

/// What the noun of the rows begins with: 四市, 三家企业.
const ROWS: &[char] =
    &['市', '省', '家', '个', '国', '县', '区', '地', '城', '州', '者', '项', '类', '企', '校', '店', '大', '镇', '乡'];

/// Stretches of time, which are counted and no rows.
const TIMES: &[&str] = &["quarters", "months", "years", "weeks", "days", "季度", "个月", "年", "周"];

/// Numbers of rows in words, from two on.
const COUNTS: &[(&str, &str)] = &[
    ("两", "two"),
    ("三", "three"),
    ("四", "four"),
    ("五", "five"),
    ("六", "six"),
    ("七", "seven"),
    ("八", "eight"),
    ("九", "nine"),
    ("十", "ten"),
];

impl Reading {
    /// Ties the figure that sums up one of `columns`, the claims of a table without a row of totals; `from` is the first claim
    /// of the block below it.
    pub(super) fn total_below(&mut self, columns: &[Vec<usize>], from: usize) {
        if columns.is_empty() {
            return;
        }
        let Some(first) = self.claims.get(from).map(|claim| claim.sentence) else { return };
        let told = (from..self.claims.len()).take_while(|claim| self.claims[*claim].sentence == first);
        let found = told.filter_map(|whole| {
            let span = self.mentions[self.claims[whole].mention].span;
            let head = slice(&self.plain.text, first.start as usize, span.start as usize).to_ascii_lowercase();
            let sum = SUMS.iter().any(|word| head.contains(word));
            let column = columns.iter().filter(|parts| sum && points_back(&head, parts.len()));
            let parts = column.filter(|parts| self.comes_near(whole, parts)).min_by_key(|parts| parts.len())?;
            Some(Relation::Parts { whole, parts: parts.clone(), complete: true })
        });
        let found: Vec<Relation> = found.take(1).collect();
        self.relations.extend(found);
    }

    /// Whether the parts can make up the whole, and are no more than a quarter off.
    fn comes_near(&self, whole: usize, parts: &[usize]) -> bool {
        let value = |claim: &usize| self.mentions[self.claims[*claim].mention].amount.map(|amount| amount.middle());
        let total = parts.iter().filter_map(value).fold(Decimal::ZERO, |sum, part| sum + part);
        let off = value(&whole).is_some_and(|whole| (total - whole).abs() * Decimal::from(4) <= whole.abs());
        off && self.fits_sum(whole, parts).is_some()
    }
}

/// Whether the words before a sum count the rows: 四市合计, "the four cities together".
fn points_back(head: &str, rows: usize) -> bool {
    let Some((chinese, english)) = rows.checked_sub(2).and_then(|at| COUNTS.get(at)) else { return false };
    let of_rows = |noun: &str| !noun.is_empty() && !TIMES.iter().any(|time| noun.starts_with(time));
    // what is counted stands between the number and the sum
    let counted = head.match_indices(chinese).any(|(at, _)| {
        let noun = &head[at + chinese.len()..];
        let noun =
            SUMS.iter().filter_map(|sum| noun.split_once(sum)).map(|(noun, _)| noun).min_by_key(|noun| noun.len());
        let row = |noun: &str| noun.chars().count() <= 3 && noun.starts_with(ROWS) && of_rows(noun);
        !head[..at].ends_with('第') && noun.is_some_and(row)
    });
    let mut words = head.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).peekable();
    let (mut led, mut told) = (false, false);
    while let Some(word) = words.next() {
        told |= led && word == *english && words.peek().is_some_and(|noun| of_rows(noun));
        led = matches!(word, "the" | "these" | "those" | "all");
    }
    counted || told
}

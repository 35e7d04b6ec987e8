//! Which rows of a table add up to another, told by the figures and not by the labels: where one column bears it out to many
//! digits, it holds for the others as well.

use super::columns::Cell;
use super::{Reading, Relation};
use crate::value::{Amount, Decimal, ratio};

/// Rows that are looked through, and parts of one whole, at most.
const ROWS: usize = 40;
const PARTS: usize = 5;

/// Of how many other wholes not one would have done, where the label of the last row names what lies around the others, where it says
/// that the rows are parts of it, where it is the first or the last row of all, and where nothing but the figures says so.
const AROUND: i64 = 4;
const OPENED: i64 = 300;
const WHOLE: i64 = 2_000;
const BARE: i64 = 50_000;

impl Reading {
    /// Ties rows to the sum that they make in at least as many columns as not; `within` are the rows that something is taken out in,
    /// `around` is the last row where its label names what lies around the others.
    pub(super) fn tie_totals(&mut self, cells: &[Cell], within: &dyn Fn(usize) -> bool, around: Option<usize>) {
        let mut rows: Vec<usize> = cells.iter().map(|cell| cell.row).collect();
        rows.dedup();
        if !(3..=ROWS).contains(&rows.len()) {
            return;
        }
        let mut tried: Vec<(usize, Vec<usize>, i64)> = Vec::new();
        let (first, last) = (rows[0], rows[rows.len() - 1]);
        if !rows.iter().any(|row| within(*row)) {
            tried.push((first, rows[1..].to_vec(), WHOLE));
            let need = if around == Some(last) { AROUND } else { WHOLE };
            tried.push((last, rows[..rows.len() - 1].to_vec(), need));
        }
        for (at, &row) in rows.iter().enumerate() {
            let parts: Vec<usize> = rows[at + 1..].iter().copied().take_while(|row| within(*row)).collect();
            tried.push((row, parts, OPENED));
            for count in 2..=PARTS {
                let (above, below) = (at.checked_sub(count).map(|from| &rows[from..at]), rows.get(at + 1..=at + count));
                tried.extend(above.into_iter().chain(below).map(|parts| (row, parts.to_vec(), BARE)));
            }
        }
        let columns = cells.iter().map(|cell| cell.column).max().unwrap_or_default();
        let lists = |whole: usize, parts: &[usize]| -> Vec<(usize, Vec<usize>)> {
            (0..=columns).filter_map(|column| self.list(cells, column, whole, parts)).collect()
        };
        // the last row is the sum of all others: that one of them is that of some more is chance
        if self.all_sum_up(lists(last, &rows[..rows.len() - 1])) {
            return;
        }
        let tried: Vec<_> = tried.into_iter().filter(|(_, parts, _)| parts.len() >= 2).collect();
        let tried: Vec<_> = tried.into_iter().map(|(whole, parts, need)| (lists(whole, &parts), need)).collect();
        tried.into_iter().for_each(|(lists, need)| self.tie_total(lists, need));
    }

    /// Whether all of these wholes, two at least, are the sums of their parts.
    fn all_sum_up(&self, lists: Vec<(usize, Vec<usize>)>) -> bool {
        let sums: Vec<_> = lists.iter().filter_map(|(whole, parts)| self.sums_up(*whole, parts)).collect();
        sums.len() >= 2 && sums.iter().all(Option::is_some)
    }

    /// The figures of these rows in a column, if each has one.
    fn list(&self, cells: &[Cell], column: usize, whole: usize, parts: &[usize]) -> Option<(usize, Vec<usize>)> {
        let at = |row: usize| {
            let mut own = cells.iter().filter(|cell| (cell.row, cell.column) == (row, column)).map(|cell| cell.claim);
            own.next().filter(|_| own.next().is_none())
        };
        Some((at(whole)?, parts.iter().map(|row| at(*row)).collect::<Option<_>>()?))
    }

    fn tie_total(&mut self, lists: Vec<(usize, Vec<usize>)>, need: i64) {
        let sums: Vec<_> =
            lists.into_iter().filter_map(|(w, parts)| Some((self.sums_up(w, &parts)?, w, parts))).collect();
        let kept = sums.iter().filter(|(told, ..)| told.is_some()).count();
        let told = sums.iter().filter_map(|(told, ..)| *told).fold(Decimal::ONE, |all, one| all * one);
        let known =
            |claim: usize| self.relations.iter().any(|r| matches!(r, Relation::Parts { whole, .. } if *whole == claim));
        // all that add up need no tie, and one that is declared has it
        let open = kept < sums.len() && kept * 2 >= sums.len() && !sums.iter().any(|(_, whole, _)| known(*whole));
        if open && told >= Decimal::from(need) {
            let found = sums.into_iter().map(|(_, whole, parts)| Relation::Parts { whole, parts, complete: true });
            self.relations.extend(found);
        }
    }

    /// Whether the parts make up the whole, and then of how many wholes they would have made no other; `None` where they cannot.
    fn sums_up(&self, whole: usize, parts: &[usize]) -> Option<Option<Decimal>> {
        let fits = self.fits_sum(whole, parts)?;
        let one = |claim: usize| match self.mentions[self.claims[claim].mention].amount {
            Some(Amount::One(one)) => Some(one),
            _ => None,
        };
        let slack =
            parts.iter().chain([&whole]).try_fold(Decimal::ZERO, |slack, claim| Some(slack + one(*claim)?.unit));
        Some(if fits { ratio(one(whole)?.value, slack?) } else { None })
    }
}

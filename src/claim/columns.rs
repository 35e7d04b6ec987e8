//! What the columns of a table have to do with each other, told by the figures and not by the headings: one column is the
//! growth between two others, the share of one in another or in a common whole, or the sum of two. What most rows bear out
//! holds for the rest of them as well.

use super::{Direction, Measure, Reading, Relation};
use crate::mention::{Kind, Mention, recomputed};
use crate::value::{Amount, Decimal, Interval, Qualifier};

/// Rows and columns that are looked through, at most.
const ROWS: usize = 60;
const COLUMNS: usize = 9;

/// Rows that have to bear it out, at least.
const ENOUGH: usize = 2;

/// Digits that these rows have to tell together, at least.
const TOLD: usize = 4;

/// Of the first so many rows one has to bear it out, or the rest is not looked at.
const FIRST: usize = 4;

/// A figure of the body: where it stands and what it was read as.
pub(super) struct Cell {
    pub row: usize,
    pub column: usize,
    pub claim: usize,
}

/// The cells of a column, by row.
type Column = Vec<Number>;

/// A cell that holds one number: the claim, and the values that the print allows.
type Number = Option<(usize, Interval)>;

/// What three columns, or two and their common whole, have to do with each other in a row.
#[derive(Clone, Copy)]
enum Law {
    /// The third is the growth in percent from the first to the second.
    Growth,
    /// The third is the share in percent of the first in the second.
    Share,
    /// The third is the sum of the first and the second.
    Sum,
}

impl Law {
    /// Whether a row keeps it.
    fn holds(self, [a, b, c]: [Interval; 3]) -> Option<bool> {
        let hundred = Decimal::ONE_HUNDRED;
        Some(match self {
            Law::Growth => b.over(a)?.times(hundred)?.moved(-hundred).meets(c),
            Law::Share => a.over(b)?.times(hundred)?.meets(c),
            Law::Sum => a.plus(b).meets(c),
        })
    }
}

impl Reading {
    /// Ties the figures of each row as most rows bear out.
    pub(super) fn tie_columns(&mut self, cells: &[Cell]) {
        let columns = self.numbers(cells);
        let mut found: Vec<(Law, [usize; 3])> = Vec::new();
        for (c, third) in columns.iter().enumerate().filter(|(_, column)| column.iter().flatten().count() >= ENOUGH) {
            let percent = self.is_percent(third);
            for (a, first) in columns.iter().enumerate().filter(|(a, _)| *a != c) {
                for (b, second) in columns.iter().enumerate().filter(|(b, _)| *b != a && *b != c) {
                    let one_kind = self.are_alike(first, second);
                    let laws: &[Law] = match percent && !self.is_percent(first) {
                        true => &[Law::Growth, Law::Share],
                        // a sum is found once, whichever comes first
                        false if a < b && self.are_alike(first, third) => &[Law::Sum],
                        false => &[],
                    };
                    let kept = laws.iter().filter(|law| one_kind && is_kept(**law, [first, second, third]));
                    found.extend(kept.map(|law| (*law, [a, b, c])));
                }
            }
            let part = columns
                .iter()
                .enumerate()
                .find(|(a, first)| *a != c && percent && !self.is_percent(first) && is_share_of_one(first, third));
            let tied = |laws: &[(Law, [usize; 3])]| laws.iter().any(|(_, [.., share])| *share == c);
            if let Some((a, _)) = part.filter(|_| !tied(&found)) {
                self.tie_shares(&columns[a], third);
            }
        }
        for (law, at) in found {
            self.tie_rows(law, at.map(|column| &columns[column]));
        }
    }

    /// Ties the figures of the items of a list, which stand below each other as those of a table do.
    pub(super) fn tie_items(&mut self, items: &[Cell]) {
        if items.last().is_some_and(|last| last.row >= 2) {
            self.tie_columns(items);
        }
    }

    /// The columns that hold one number in each row, from the left.
    fn numbers(&self, cells: &[Cell]) -> Vec<Column> {
        let first = cells.iter().map(|cell| cell.row).min().unwrap_or_default();
        let rows = cells.iter().map(|cell| cell.row + 1 - first).max().unwrap_or_default().min(ROWS);
        let count = cells.iter().map(|cell| cell.column + 1).max().unwrap_or_default();
        let mut columns: Vec<Column> = Vec::new();
        for column in 0..count {
            let mut values: Column = vec![None; rows];
            for cell in cells.iter().filter(|cell| cell.column == column && cell.row - first < rows) {
                let value = &mut values[cell.row - first];
                // two figures in one cell are another form of each other, or a range
                *value = match value {
                    Some(_) => None,
                    None => self.exact(cell.claim).map(|interval| (cell.claim, interval)),
                };
            }
            if values.iter().flatten().count() >= ENOUGH {
                columns.push(values);
            }
        }
        columns.truncate(COLUMNS);
        columns
    }

    fn of_claim(&self, claim: usize) -> &Mention {
        &self.mentions[self.claims[claim].mention]
    }

    /// What a figure without a bound allows.
    fn exact(&self, claim: usize) -> Option<Interval> {
        let mention = self.of_claim(claim);
        let number = matches!(mention.kind, Kind::Number | Kind::Quantity | Kind::Money | Kind::Percent);
        let one = matches!(mention.amount, Some(Amount::One(one)) if !one.value.is_zero());
        (number && one && mention.qualifier == Qualifier::Eq).then(|| recomputed(mention)).flatten()
    }

    fn is_percent(&self, column: &Column) -> bool {
        column.iter().flatten().all(|(claim, _)| self.of_claim(*claim).kind == Kind::Percent)
    }

    fn are_alike(&self, one: &Column, other: &Column) -> bool {
        let mut both = one.iter().flatten().zip(other.iter().flatten());
        both.all(|(a, b)| {
            self.of_claim(a.0).kind == self.of_claim(b.0).kind && self.of_claim(a.0).unit == self.of_claim(b.0).unit
        })
    }

    fn tie_rows(&mut self, law: Law, columns: [&Column; 3]) {
        for row in rows(columns) {
            let [a, b, c] = row.map(|(claim, _)| claim);
            match law {
                Law::Growth => {
                    self.relations.retain(|relation| match relation {
                        Relation::Growth { rate, .. } | Relation::Base { rate, .. } => *rate != c,
                        Relation::Change { to, .. } => *to != b,
                        Relation::Share { share, .. } => *share != c,
                        _ => true,
                    });
                    let falls = row[2].1.high.is_some_and(|high| high < Decimal::ZERO);
                    self.claims[c].measure = Measure::Growth;
                    self.claims[c].direction = Some(if falls { Direction::Down } else { Direction::Up });
                    self.relations.push(Relation::Growth { level: b, rate: c });
                    self.relations.push(Relation::Change { from: a, to: b, way: None });
                }
                Law::Share => self.tie_share(a, c, Some(b)),
                Law::Sum => {
                    let known = |relation: &Relation| matches!(relation, Relation::Parts { whole, .. } if *whole == c);
                    if !self.relations.iter().any(known) {
                        self.relations.push(Relation::Parts { whole: c, parts: vec![a, b], complete: true });
                    }
                }
            }
        }
    }

    /// Shares of one whole: that of the row whose share is all of it, where there is one.
    fn tie_shares(&mut self, parts: &Column, shares: &Column) {
        let all =
            |share: usize| self.of_claim(share).amount.is_some_and(|amount| amount.middle() == Decimal::ONE_HUNDRED);
        let rows: Vec<_> = parts.iter().zip(shares).filter_map(|(part, share)| (*part).zip(*share)).collect();
        let whole = rows.iter().find(|(_, (share, _))| all(*share)).map(|((part, _), _)| *part);
        for ((part, _), (share, _)) in rows {
            self.tie_share(part, share, whole.filter(|whole| *whole != part));
        }
    }

    fn tie_share(&mut self, part: usize, share: usize, whole: Option<usize>) {
        let is = |relation: &Relation| matches!(relation, Relation::Share { share: known, .. } | Relation::Growth { rate: known, .. } if *known == share);
        self.relations.retain(|relation| !is(relation));
        self.claims[share].measure = Measure::Share;
        self.claims[share].direction = None;
        self.relations.push(Relation::Share { part, share, whole });
    }
}

/// The rows that have a figure in each of the columns.
fn rows<'a>([a, b, c]: [&'a Column; 3]) -> impl Iterator<Item = [(usize, Interval); 3]> + 'a {
    a.iter().zip(b).zip(c).filter_map(|((a, b), c)| Some([(*a)?, (*b)?, (*c)?]))
}

/// Whether enough rows keep a law, and at most half as many do not.
fn is_kept(law: Law, columns: [&Column; 3]) -> bool {
    let (mut kept, mut broken, mut told) = (0, 0, 0);
    for row in rows(columns) {
        let row = row.map(|(_, interval)| interval);
        match law.holds(row) {
            Some(true) => {
                let digits = telling(law, row).unwrap_or_default();
                kept += usize::from(digits > 0);
                told += digits;
            }
            Some(false) => broken += 1,
            None => {}
        }
        if kept == 0 && broken == FIRST {
            return false;
        }
    }
    kept >= ENOUGH && told >= TOLD && broken * 2 <= kept
}

/// How telling it is that a row keeps a law, in digits: of ten or of a hundred other numbers hardly one would have done.
fn telling(law: Law, [a, b, c]: [Interval; 3]) -> Option<usize> {
    let width = |one: Interval| Some(one.high? - one.low?);
    let size = |one: Interval| Some(one.high?.abs().max(one.low?.abs()));
    let rate = |part: Interval, whole: Interval| width(part.over(whole)?.times(Decimal::ONE_HUNDRED)?);
    let (open, size) = match law {
        Law::Growth => (rate(b, a)? + width(c)?, size(c)?),
        Law::Share => (rate(a, b)? + width(c)?, size(c)?),
        // a small count allows itself alone, and yet is one of few
        Law::Sum => (width(c).filter(|width| !width.is_zero()).unwrap_or(Decimal::ONE), size(a)?.min(size(b)?)),
    };
    Some([Decimal::TEN, Decimal::ONE_HUNDRED].iter().filter(|part| open * **part <= size).count())
}

/// Whether the second column holds the shares of the first in one whole, printed or not: most rows lead to the same one.
fn is_share_of_one(parts: &Column, shares: &Column) -> bool {
    let implied =
        |(part, share): (&Number, &Number)| part.as_ref()?.1.over(share.as_ref()?.1)?.times(Decimal::ONE_HUNDRED);
    // what fell is no share
    if shares.iter().flatten().any(|(_, share)| share.low.is_none_or(|low| low < Decimal::ZERO)) {
        return false;
    }
    let implied: Vec<Interval> = parts.iter().zip(shares).filter_map(implied).collect();
    let agree = |one: &Interval| implied.iter().filter(|other| one.meets(**other)).count();
    // where two have to do, they have to be closer than where there are more
    let close = |one: &Interval, part: i64| {
        let low = one.low.filter(|low| *low > Decimal::ZERO);
        low.zip(one.high).is_some_and(|(low, high)| (high - low) * Decimal::from(part) <= low)
    };
    let most = |part: i64| implied.iter().filter(|one| close(one, part)).map(agree).max().unwrap_or_default();
    let most = if most(10) > ENOUGH { most(10) } else { most(25) };
    most >= ENOUGH && (implied.len() - most) * 2 <= most
}

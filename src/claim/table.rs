//! What the figures of a table state: each by its row's label, its column's heading and the caption; and the totals that a
//! table declares, down and across.

use super::columns::Cell;
use super::heading::{Heading, date_columns};
use super::metric::whole_metric;
use super::scope::Places;
use super::{Background, Basis, Claim, Measure, Reading, Relation, Stated, Status, Topic};
use crate::lexicon::Place;
use crate::mention::{self, Context, Kind};
use crate::text::{Span, Table};
use crate::value::{Amount, Decimal, Period, Qualifier, add_days, add_months};

/// Ties of one table that are looked through, at most.
const MOST_TIES: usize = 400;

impl Reading {
    /// Reads a table; gives the columns of a table that has no row of totals.
    pub(super) fn table(
        &mut self,
        table: &Table,
        places: &Places,
        context: &Context,
        background: &Background,
    ) -> Vec<Vec<usize>> {
        let article = self.plain.clone();
        let text = &*article.text;
        // the corner says what the whole table shows
        let corner = table.cells(0..table.heads, 0);
        let caption = Heading::of(text, corner.chain(table.caption.iter().copied()), self, places, context);
        let around = caption.period.or(background.period);
        // a quarter without a year is one of the year that the table is about
        let end = context.reference.or(around.map(|around| add_days(around.until, -1)));
        let dated = Context { reference: end, ..*context };
        let mut columns: Vec<Heading> = (0..table.columns())
            .map(|c| Heading::of(text, table.cells(0..table.heads, c), self, places, &dated))
            .collect();
        date_columns(&mut columns, around);
        let times: Vec<bool> = (0..table.columns()).map(|c| holds_times(text, table, c)).collect();
        let mut rows: Vec<Heading> = Vec::new();
        let mut cells: Vec<Cell> = Vec::new();
        // the row that those under it are parts of
        let (none, mut upper) = (Heading::default(), None);
        for (r, row) in table.rows.iter().enumerate() {
            let label = row.cells.first().copied().filter(|cell| r >= table.heads && !cell.is_empty());
            rows.push(Heading::of(text, label, self, places, context));
            if r >= table.heads && !rows[r].within {
                upper = Some(r);
            }
            let parent = upper.filter(|_| rows[r].within).map_or(&none, |upper| &rows[upper]);
            for (c, &span) in row.cells.iter().enumerate().filter(|(_, span)| !span.is_empty()) {
                let heads = r < table.heads || c == 0;
                let units = [&columns[c].unit, &rows[r].unit, &parent.unit, &caption.unit];
                let unit = units.into_iter().flatten().next().filter(|_| !heads);
                let found = mention::cell(text, span, heads || times[c], unit, context);
                for mention in found.with_impossible_dates() {
                    self.mentions.push(mention);
                    let index = self.mentions.len() - 1;
                    if self.mentions[index].is_calendar() {
                        continue;
                    }
                    let mut claim = empty(index, row.span);
                    if !heads {
                        let before = cells.iter().rev().take_while(|cell| cell.row == r).find(|cell| {
                            self.claims[cell.claim].measure == Measure::Level
                                && self.claims[cell.claim].metric.is_some()
                        });
                        let years = columns[c].growth.then(|| self.two_years(&cells, r)).flatten();
                        let level = years.map(|(_, to)| to).or(before.map(|cell| cell.claim));
                        let parts = [&columns[c], &rows[r], parent, &caption];
                        claim = self.cell_claim(claim, parts, level, background);
                        // of two columns of shares one is of another year, or of another whole
                        let lone = columns[c].share && columns.iter().filter(|column| column.share).count() == 1;
                        if let Some(part) = level.filter(|_| claim.measure == Measure::Share && lone) {
                            self.relations.push(Relation::Share { part, share: self.claims.len(), whole: None });
                        }
                        if claim.measure == Measure::Growth && c > 0 && columns[c].growth {
                            let rate = self.claims.len();
                            if let Some(level) = level {
                                self.relations.push(Relation::Growth { level, rate });
                            }
                            if let Some((from, to)) = years {
                                self.relations.push(Relation::Change { from, to, way: None });
                            }
                        }
                        if let Some(topic) = claim.topic.as_ref().filter(|topic| topic.here).map(|topic| &topic.is)
                            && !self.topics.iter().any(|(known, _)| known == topic)
                        {
                            self.topics.push((topic.clone(), 0));
                        }
                        cells.push(Cell { row: r, column: c, claim: self.claims.len() });
                    }
                    self.claims.push(claim);
                }
            }
        }
        self.total_rows(table, &rows, &cells);
        self.total_columns(table, &columns, &rows, &cells);
        let last = stands_around(table, &rows).then_some(rows.len() - 1);
        self.tie_totals(&cells, &|row| rows[row].within, last);
        self.tie_shared(&columns, &rows, &cells, last);
        self.tie_columns(&cells);
        let open = last.is_none() && !rows.iter().any(|row| row.total || row.within);
        let column = |c: usize| cells.iter().filter(move |cell| cell.column == c).map(|cell| cell.claim).collect();
        (1..table.columns()).filter(|_| open).map(column).collect()
    }

    /// The last row as the whole of those above it in the column before one of shares that add up to all; `around` is that row where
    /// its label names what lies around the others.
    fn tie_shared(&mut self, columns: &[Heading], rows: &[Heading], cells: &[Cell], around: Option<usize>) {
        let Some(last) = around.filter(|_| !rows.iter().any(|row| row.within)) else { return };
        let column_of = |column: usize| {
            cells
                .iter()
                .filter(move |cell| cell.column == column)
                .map(|cell| (cell.row, cell.claim))
                .collect::<Vec<_>>()
        };
        for column in (2..columns.len()).filter(|column| columns[*column].share) {
            let shares: Vec<(usize, usize)> = column_of(column).into_iter().filter(|(row, _)| *row != last).collect();
            let all =
                shares.iter().filter_map(|(_, claim)| self.value(*claim)).fold(Decimal::ZERO, |all, one| all + one);
            let slack = Decimal::new(5, 1) * Decimal::from(shares.len() as i64);
            let levels = column_of(column - 1);
            let parts: Vec<usize> = levels.iter().filter(|(row, _)| *row != last).map(|(_, claim)| *claim).collect();
            let Some((_, whole)) = levels.iter().find(|(row, _)| *row == last) else { continue };
            // those of this table are the last
            let told = self
                .relations
                .iter()
                .rev()
                .take(MOST_TIES)
                .any(|held| matches!(held, Relation::Parts { whole: known, .. } if known == whole));
            let adds = (all - Decimal::ONE_HUNDRED).abs() <= slack && parts.len() == shares.len();
            if adds && !told && self.fits_sum(*whole, &parts).is_some() {
                self.relations.push(Relation::Parts { whole: *whole, parts, complete: true });
            }
        }
    }

    /// The two levels before a rate in its row, where they are told of a stretch and of the same one a year later, in
    /// whichever order.
    fn two_years(&self, cells: &[Cell], row: usize) -> Option<(usize, usize)> {
        let before = cells.iter().rev().take_while(|cell| cell.row == row).map(|cell| cell.claim);
        let levels: Vec<usize> = before.take_while(|claim| self.claims[*claim].measure == Measure::Level).collect();
        let &[b, a] = levels.as_slice() else { return None };
        let time =
            |claim: usize| self.claims[claim].period.as_ref().filter(|period| period.here).map(|period| period.is);
        let (first, second) = (time(a)?, time(b)?);
        let year_on = |one: Period, other: Period| {
            add_months(one.from, 12) == Some(other.from) && add_months(one.until, 12) == Some(other.until)
        };
        let one_unit = self.mentions[self.claims[a].mention].unit == self.mentions[self.claims[b].mention].unit;
        match (year_on(first, second), year_on(second, first)) {
            _ if !one_unit => None,
            (true, _) => Some((a, b)),
            (_, true) => Some((b, a)),
            _ => None,
        }
    }

    /// What a cell states; `parts` are its column's heading, its row's label, that of the row which it is a part of, and
    /// the caption; `level` is the level before it in its row.
    fn cell_claim(&self, claim: Claim, parts: [&Heading; 4], level: Option<usize>, background: &Background) -> Claim {
        let text = &*self.plain.text;
        let mention = &self.mentions[claim.mention];
        let [column, row, _, caption] = parts;
        let percent = matches!(mention.kind, Kind::Percent | Kind::Points | Kind::Multiple);
        let measure = match mention.kind {
            Kind::Percent | Kind::Multiple if column.growth || row.growth && !column.share => Measure::Growth,
            Kind::Points if column.growth || row.growth => Measure::Difference,
            Kind::Percent if column.share || row.share || caption.share => Measure::Share,
            Kind::Ordinal => Measure::Rank,
            _ => Measure::Level,
        };
        let own = |heading: &&Heading| heading.metric(text, mention);
        let same = level.filter(|_| percent && measure != Measure::Level).and_then(|l| self.claims[l].metric.clone());
        let told = parts.iter().find_map(own);
        // what no table knows is called by its heading, else by its label
        let named = [column, row].into_iter().find_map(|heading| heading.other.as_deref()).filter(|_| told.is_none());
        let others = [column, row].into_iter().filter_map(|heading| heading.other.as_deref());
        let segment: Vec<&str> = others.filter(|other| named != Some(other)).collect();
        // the freight of a place is told without a topic: that of ore is another metric
        let metric = same.or(told).or_else(|| named.map(whole_metric)).map(|metric| match segment.as_slice() {
            [_, ..] if metric.general => whole_metric(&[&segment.join(" "), " ", &metric.name].concat()),
            _ => metric,
        });
        let subject = parts.iter().find_map(|heading| heading.topic.clone());
        let subject = match segment.as_slice() {
            [] => subject.map(Stated::here).or_else(|| background.topic.clone().map(Stated::around)),
            segment => Some(Stated::here(Topic::new(&segment.join(" ")))),
        };
        let firm = metric.as_ref().is_some_and(|metric| metric.firm);
        let owner = parts.iter().find_map(|heading| heading.owner).map(Stated::here);
        let owner = owner.or_else(|| background.owner.or(self.names.main).filter(|_| firm).map(Stated::around));
        let place = parts.iter().find_map(|heading| heading.place).map(Stated::here);
        let period = parts[..3].iter().find_map(|heading| heading.period).map(Stated::here);
        // a rate of change is told of the time of its level
        let level = level.filter(|_| percent && measure != Measure::Level).map(|level| &self.claims[level]);
        let of_level = level.and_then(|level| level.period.clone());
        let so_far = column.so_far || row.so_far || level.is_some_and(|level| level.basis.is_some());
        let around = background.period.filter(|_| !so_far).map(Stated::around);
        let period = period.or(of_level).or(caption.period.map(Stated::here)).or(around);
        let told = parts.iter().find_map(|heading| heading.status);
        let ahead = period.as_ref().zip(background.published).is_some_and(|(p, day)| p.here && p.is.from > day);
        let fallen = mention.amount.is_some_and(|amount| amount.middle().is_negative());
        let direction =
            (measure == Measure::Growth).then_some(if fallen { super::Direction::Down } else { super::Direction::Up });
        Claim {
            metric,
            topic: subject,
            scope: match &owner {
                Some(_) => place,
                None => place.or_else(|| background.place_around()),
            },
            owner: owner.map(|owner| Stated {
                is: self.names.known[owner.is].name.clone(),
                here: owner.here,
                assumed: false,
            }),
            period,
            status: if told.is_none() && ahead { Status::Forecast } else { told.unwrap_or_default() },
            measure,
            direction,
            basis: (so_far && measure == Measure::Level).then_some(Basis::Cumulative),
            ..claim
        }
    }

    /// The rows that stand for those above them: a whole and its parts in each column that adds up as such.
    fn total_rows(&mut self, table: &Table, rows: &[Heading], cells: &[Cell]) {
        let body = table.heads..table.rows.len();
        let totals: Vec<usize> = body.clone().filter(|row| rows[*row].total).collect();
        if rows.iter().any(|row| row.within) {
            return;
        }
        let mut from = table.heads;
        for &total in &totals {
            let parts: Vec<usize> = match totals.as_slice() {
                [one] if *one == table.heads => (table.heads + 1..table.rows.len()).collect(),
                _ => (from..total).collect(),
            };
            from = total + 1;
            let at = |row: usize, column: usize| cells.iter().find(|cell| (cell.row, cell.column) == (row, column));
            let lists: Vec<(usize, Vec<usize>)> = (1..table.columns())
                .filter_map(|column| {
                    let whole = at(total, column)?.claim;
                    let parts: Option<Vec<usize>> = parts.iter().map(|row| Some(at(*row, column)?.claim)).collect();
                    Some((whole, parts?))
                })
                .collect();
            self.declare(lists);
        }
    }

    /// The column that stands for the others: a whole and its parts in each row, where most rows add up as such.
    fn total_columns(&mut self, table: &Table, columns: &[Heading], rows: &[Heading], cells: &[Cell]) {
        let mut totals = (1..columns.len()).filter(|column| columns[*column].total);
        let (Some(total), None) = (totals.next(), totals.next()) else { return };
        let mut lists = Vec::new();
        for row in (table.heads..table.rows.len()).filter(|row| !rows[*row].within) {
            let of_row = || cells.iter().filter(move |cell| cell.row == row);
            let Some(whole) = of_row().find(|cell| cell.column == total).map(|cell| cell.claim) else { continue };
            let unit = |claim: usize| &self.mentions[self.claims[claim].mention].unit;
            let parts =
                of_row().filter(|cell| cell.column != total && self.claims[cell.claim].measure == Measure::Level);
            let parts: Vec<usize> = parts.map(|cell| cell.claim).filter(|part| unit(*part) == unit(whole)).collect();
            lists.push((whole, parts));
        }
        self.declare(lists);
    }

    /// Takes in wholes and parts of one shape, if that shape holds: of those that are no averages, which lie among their parts,
    /// at least half add up.
    fn declare(&mut self, lists: Vec<(usize, Vec<usize>)>) {
        let sums: Vec<(usize, Vec<usize>, Sum)> = lists
            .into_iter()
            .filter_map(|(whole, parts)| {
                let sum = self.adds_up(whole, &parts)?;
                Some((whole, parts, sum))
            })
            .collect();
        let (kept, broken): (Vec<_>, Vec<_>) =
            sums.iter().filter(|(.., sum)| *sum != Sum::Among).partition(|(.., sum)| *sum == Sum::Fits);
        let holds = kept.len() >= broken.len().max(1);
        // a single list has no other to show that it adds up: what comes near is meant to
        let near = |(whole, parts, sum): &(usize, Vec<usize>, Sum)| {
            let total = parts.iter().filter_map(|part| self.value(*part)).fold(Decimal::ZERO, |sum, part| sum + part);
            let off = |whole: Decimal| (total - whole).abs() * Decimal::from(4) <= whole.abs();
            *sum != Sum::Among && self.value(*whole).is_some_and(off)
        };
        if !(holds || sums.len() == 1 && near(&sums[0])) {
            return;
        }
        let found = sums.into_iter().map(|(whole, parts, _)| Relation::Parts { whole, parts, complete: true });
        self.relations.extend(found);
    }

    fn value(&self, claim: usize) -> Option<Decimal> {
        match self.mentions[self.claims[claim].mention].amount? {
            Amount::One(one) => Some(one.value),
            Amount::Range(..) => None,
        }
    }

    /// The same, as far as they do or do not.
    pub(super) fn fits_sum(&self, whole: usize, parts: &[usize]) -> Option<bool> {
        self.adds_up(whole, parts).map(|sum| sum == Sum::Fits)
    }

    /// Whether the parts make up the whole, with the rounding of each; `None` where they cannot: a part in another unit or
    /// with a bound, a rate of change, percentages of less than all.
    fn adds_up(&self, whole: usize, parts: &[usize]) -> Option<Sum> {
        let mention = |claim: usize| &self.mentions[self.claims[claim].mention];
        let unit = |claim: usize| &mention(claim).unit;
        let plain = |claim: usize| {
            mention(claim).qualifier == Qualifier::Eq
                && matches!(self.claims[claim].measure, Measure::Level | Measure::Share)
                && unit(claim) == unit(whole)
                && !mention::bracketed(&self.plain.text, mention(claim).span)
        };
        let (total, hundred) = (self.value(whole)?, Decimal::from(100));
        let rate = mention(whole).kind == Kind::Percent && total != hundred;
        if parts.len() < 2 || rate || !plain(whole) || !parts.iter().all(|part| plain(*part)) {
            return None;
        }
        let (mut sum, mut slack, mut most) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
        for claim in parts.iter().chain([&whole]) {
            let Amount::One(one) = mention(*claim).amount? else { return None };
            slack = slack.checked_add(one.unit / Decimal::TWO)?;
            if *claim != whole {
                sum = sum.checked_add(one.value)?;
                most = most.max(one.value);
            }
        }
        Some(match total > most {
            _ if (sum - total).abs() <= slack => Sum::Fits,
            true => Sum::Off,
            false => Sum::Among,
        })
    }
}

/// How a whole stands to its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sum {
    /// They make it up.
    Fits,
    /// They do not.
    Off,
    /// It lies among them, as an average does.
    Among,
}

/// Whether the last row of a table stands for what lies around the others: 全省 below its cities, Portugal below its districts.
fn stands_around(table: &Table, rows: &[Heading]) -> bool {
    let Some((last, others)) = rows.get(table.heads..).and_then(|body| body.split_last()) else { return false };
    let holds = |place: Place| {
        let inside = |other: Place| other != place && place.contains(other);
        let mut named = others.iter().filter_map(|row| row.place).peekable();
        let country = || place.inside().is_none_or(|around| around.is_part_of_world());
        named.all(inside) && (others.iter().any(|row| row.place.is_some()) || country())
    };
    others.len() >= 2
        && !others.iter().any(|row| row.total || row.around)
        && (last.around || last.place.is_some_and(holds))
}

/// Whether a column of the body holds times and no figures: years, months.
fn holds_times(text: &str, table: &Table, column: usize) -> bool {
    let mut cells = table.cells(table.heads..table.rows.len(), column).map(|cell| cell.of(text));
    cells.all(|cell| {
        let year = cell.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year));
        year || cell.contains(['年', '月', '/']) || cell.starts_with(['Q', 'H'])
    })
}

/// A claim that states nothing yet.
fn empty(mention: usize, sentence: Span) -> Claim {
    Claim {
        mention,
        sentence,
        in_title: false,
        metric: None,
        topic: None,
        scope: None,
        owner: None,
        period: None,
        as_of: false,
        status: Status::Actual,
        measure: Measure::Level,
        direction: None,
        of: None,
        part: false,
        before: false,
        source: None,
        basis: None,
    }
}

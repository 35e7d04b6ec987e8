//! The reader's own known figures: a CSV table, read with the means that read the articles.

mod cell;
mod fault;
mod rate;
pub mod typed;

pub use fault::{Column, Fault};
pub use rate::rate;

use crate::settings::Known;
use crate::text::around::is_han;
use cell::{metric, period, scope, value};

/// Reads a table of known figures: the rows that can be used, and everything that is wrong with the others.
///
/// The first line names the columns, in any order: `topic,metric,scope,period,value,unit,source`. Only `value` must be
/// there. Commas, semicolons or tabs part the cells, whichever the first line has, so that what a spreadsheet saves or
/// copies can be used as it is. An empty cell matches anything, but a row needs a topic or a metric. `value` is as in
/// print, with its bound; the unit may stand with it or in its own cell.
///
/// ```
/// let table = "topic,metric,scope,period,value,unit,source\n\
///              bottled tea,市场规模,China,2024年上半年,over 50.5 billion,CNY,iiMedia\n\
///              bottled tea,market size,China,soon,a lot,CNY,\n";
/// let (known, faults) = crossfoot::reference::parse(table);
/// assert_eq!(known[0].metric.as_deref(), Some("market size"));
/// assert_eq!(known[0].period.unwrap().label(), "2024H1");
/// let said: Vec<_> = faults.iter().map(|fault| fault.in_words(Default::default())).collect();
/// assert!(said[0].starts_with("line 3, column 4 (period): “soon” is no period"));
/// assert!(said[1].starts_with("line 3, column 5 (value): “a lot” is no figure"));
/// ```
pub fn parse(text: &str) -> (Vec<Known>, Vec<Fault>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (delimiter, _) = header(text);
    let mut table = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut faults = Vec::new();
    let mut rows = table.records().filter_map(Result::ok).map(|cells| {
        let line = cells.position().map_or(1, |position| position.line());
        (first_line(text, cells.position(), line), cells)
    });
    let Some((line, names)) = rows.next() else {
        return (Vec::new(), vec![Fault::new(1, None, fault::Kind::NoHeader)]);
    };
    let columns: Vec<Option<Column>> = names.iter().map(Column::named).collect();
    if !columns.contains(&Some(Column::Value)) {
        return (Vec::new(), vec![Fault::new(line, None, fault::Kind::NoHeader)]);
    }
    for (at, (name, column)) in names.iter().zip(&columns).enumerate() {
        if column.is_none() && !name.is_empty() {
            faults.push(Fault::new(line, Some((at, name)), fault::Kind::UnknownColumn));
        } else if column.is_some() && columns[..at].contains(column) {
            faults.push(Fault::new(line, Some((at, name)), fault::Kind::ColumnTwice));
        }
    }
    let mut known = Vec::new();
    for (line, cells) in rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())) {
        let row = Row { line, names: &names, columns: &columns, cells: &cells };
        known.extend(row.read(&mut faults));
    }
    (known, faults)
}

/// Whether a text is such a table: its first line names a column of values, and one of topics or metrics.
///
/// ```
/// use crossfoot::reference::is_table;
///
/// assert!(is_table("\n主题,指标,数值\n瓶装茶,市场规模,23.7亿元\n"));
/// assert!(!is_table("Value, the metric of topics\n\nThe market was worth 50.5 billion yuan.\n"));
/// ```
pub fn is_table(text: &str) -> bool {
    let columns: Vec<Option<Column>> = header(text).1.iter().map(|name| Column::named(name)).collect();
    let names = |column| columns.contains(&Some(column));
    names(Column::Value) && (names(Column::Topic) || names(Column::Metric))
}

/// The sign between the cells, and the names of the columns.
fn header(text: &str) -> (u8, Vec<&str>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = [b'\t', b';'].into_iter().find(|d| line.bytes().any(|b| b == *d)).unwrap_or(b',');
    (delimiter, line.split(char::from(delimiter)).map(|name| name.trim().trim_matches('"')).collect())
}

/// Value and unit as a text would have them: `50.5 billion CNY`, 505亿元.
fn side_by_side(value: &str, unit: &str) -> String {
    let touching = unit.is_empty() || unit.starts_with(is_han) || unit.starts_with(['%', '％']);
    format!("{value}{}{unit}", if touching { "" } else { " " })
}

/// The line on which a record begins: the reader counts from the end of the record before, empty lines included.
fn first_line(text: &str, position: Option<&csv::Position>, line: u64) -> u32 {
    let rest = position.and_then(|at| text.get(at.byte() as usize..)).unwrap_or_default();
    let blank = rest.chars().take_while(|c| matches!(c, '\n' | '\r')).filter(|c| *c == '\n').count();
    u32::try_from(line).unwrap_or(u32::MAX).saturating_add(blank as u32)
}

/// One line of the table.
struct Row<'t> {
    line: u32,
    names: &'t csv::StringRecord,
    columns: &'t [Option<Column>],
    cells: &'t csv::StringRecord,
}

impl<'t> Row<'t> {
    /// The cell of a column; empty where there is none.
    fn cell(&self, column: Column) -> &'t str {
        let at = self.columns.iter().position(|held| *held == Some(column));
        at.and_then(|at| self.cells.get(at)).unwrap_or_default()
    }

    fn fault(&self, column: Column, kind: fault::Kind) -> Fault {
        let at = self.columns.iter().position(|held| *held == Some(column));
        let name = at.and_then(|at| self.names.get(at)).unwrap_or_default();
        Fault::new(self.line, at.map(|at| (at, name)), kind)
    }

    /// What the row says, or what is wrong with each of its cells.
    fn read(&self, faults: &mut Vec<Fault>) -> Option<Known> {
        let before = faults.len();
        if self.cells.len() > self.columns.len() {
            let (has, wanted) = (self.cells.len(), self.columns.len());
            faults.push(Fault::new(self.line, None, fault::Kind::TooManyCells { has, wanted }));
            return None;
        }
        let filled = |column| Some(self.cell(column)).filter(|cell| !cell.is_empty());
        let (topic, named) = (filled(Column::Topic), filled(Column::Metric));
        if topic.is_none() && named.is_none() {
            faults.push(self.fault(Column::Metric, fault::Kind::NoSubject));
        }
        let when = filled(Column::Period).map(|cell| period(cell).ok_or_else(|| fault::Kind::Period(cell.to_owned())));
        let when = when.transpose().map_err(|kind| faults.push(self.fault(Column::Period, kind)));
        let (printed, unit) = (self.cell(Column::Value), self.cell(Column::Unit));
        let figure = value(printed, unit).map_err(|(column, kind)| faults.push(self.fault(column, kind)));
        let (Ok(period), Ok(figure)) = (when, figure) else { return None };
        if faults.len() > before {
            return None;
        }
        let (metric, growth) = named.map_or((None, false), |cell| {
            let (name, growth) = metric(cell);
            (Some(name), growth)
        });
        Some(Known {
            topic: topic.map(str::to_owned),
            metric,
            growth,
            scope: filled(Column::Scope).map(scope),
            period,
            amount: figure.amount,
            qualifier: figure.qualifier,
            unit: figure.unit,
            surface: side_by_side(printed, unit),
            source: self.cell(Column::Source).to_owned(),
            line: self.line,
        })
    }
}

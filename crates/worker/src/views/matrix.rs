//! The table of the overview: a row for each thing at one time, a column for each article.

use std::cmp::Reverse;

use crossfoot::check::Role;
use crossfoot::claim::{Basis, Claim, Measure, Status};
use crossfoot::mention::Mention;
use crossfoot::report::{ClaimRow, State};
use crossfoot::value::{Map, Unit, Width};
use crossfoot_protocol::{CellView, HeadView, Locale, MatrixView, RowView, SpotView};

use super::quote::block_of;
use super::separated::separated;
use super::set::first_words;
use crate::checked::{Checked, Figure, number};
use crate::names::Names;
use crate::words;

/// Columns, at most: beyond that the words of the filter find what is looked for.
const MOST_COLUMNS: usize = 1000;
/// From so many columns on, most are out of view: those of the first rows come first.
const MANY_COLUMNS: usize = 12;
/// The place of an article that has no column.
const NO_COLUMN: u32 = u32::MAX;
/// Figures of a row that one is held against, at most.
const WITNESSES: usize = 40;

/// How a figure stands to the others of its row, the weightiest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Agreement {
    /// A finding suggests that its unit slipped.
    Slip,
    /// It is part of a warning or an error.
    Differ,
    /// Another value, of which the check cannot say that it is of the same thing.
    Apart,
    /// Another article says the same.
    Agree,
    /// Nothing to hold it against.
    Alone,
}

impl Agreement {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Agreement::Slip => "slip",
            Agreement::Differ => "differ",
            Agreement::Apart => "apart",
            Agreement::Agree => "agree",
            Agreement::Alone => "alone",
        }
    }

    /// What it means.
    fn text(self, locale: Locale) -> &'static str {
        let (en, zh) = match self {
            Agreement::Slip => ("suspected slip of units", "疑为单位失误"),
            Agreement::Differ => ("does not agree", "对不上"),
            Agreement::Apart => ("another value, perhaps not of the same thing", "数值不同，未必是同一件事"),
            Agreement::Agree => ("said elsewhere too", "他处一致"),
            Agreement::Alone => ("nothing to hold it against", "没有可比对象"),
        };
        locale.pick(en, zh)
    }
}

/// What tells rows apart. Names as the report has them, so that they are one in all articles.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'c> {
    topic: &'c str,
    metric: &'c str,
    scope: &'c str,
    measure: Measure,
    basis: Option<Basis>,
    unit: &'c str,
    /// First day and name of the period; empty for none.
    period: (&'c str, &'c str),
    status: Status,
}

/// A figure in its row.
struct Cell {
    article: usize,
    /// The figure's number: `m1` is 0.
    figure: usize,
    agreement: Agreement,
}

/// A row before it is put into words.
struct Row<'c> {
    key: Key<'c>,
    /// In the order of the articles.
    cells: Vec<Cell>,
}

impl Row<'_> {
    fn agreement(&self) -> Agreement {
        self.cells.iter().map(|cell| cell.agreement).min().unwrap_or(Agreement::Alone)
    }

    /// How many articles say something.
    fn width(&self) -> usize {
        let mut articles: Vec<usize> = self.cells.iter().map(|cell| cell.article).collect();
        articles.dedup();
        articles.len()
    }
}

/// Rows `from..to` that hold all words of the filter.
pub fn matrix(checked: &Checked, locale: Locale, window: (u32, u32), sort: String, filter: String) -> MatrixView {
    let names = Names::new();
    let (rows, loose) = rows(checked);
    let rows = sorted(matching(checked, &names, rows, &filter), &sort);
    let (shown, hidden) = columns(&rows);
    let mut places = vec![NO_COLUMN; checked.report.articles.len()];
    shown.iter().zip(0..).for_each(|(article, place)| places[*article] = place);
    let total = rows.len() as u32;
    let (from, to) = (window.0.min(total), window.1.min(total));
    let view = |row: &Row| RowView {
        name: name(&names, locale, &row.key),
        about: about(&names, locale, &row.key),
        when: when(locale, &row.key),
        state: row.agreement().name().into(),
        cells: cells(checked, locale, row, &places),
    };
    MatrixView {
        from,
        total,
        note: note(locale, loose, hidden, shown.len()),
        columns: shown.iter().map(|article| head(checked, *article)).collect(),
        rows: rows.get(from as usize..to as usize).unwrap_or_default().iter().map(view).collect(),
        sort,
        filter,
    }
}

/// The whole table for a spreadsheet, a column for each article.
pub fn table(checked: &Checked, locale: Locale) -> String {
    let names = Names::new();
    let rows = sorted(rows(checked).0, "name");
    let words = ["metric", "about", "period", "agreement"].map(str::to_owned).into_iter();
    let articles = &checked.report.articles;
    let places: Vec<u32> = (0..articles.len() as u32).collect();
    let head = words
        .chain(articles.iter().map(|row| {
            let named = [row.source.as_str(), &row.title].into_iter().filter(|part| !part.is_empty());
            named.collect::<Vec<_>>().join(" – ")
        }))
        .collect();
    let rows = rows.iter().map(|row| {
        let key = &row.key;
        let mut line = vec![name(&names, locale, key), about(&names, locale, key), when(locale, key)];
        line.push(row.agreement().name().into());
        let from = line.len();
        line.resize(from + articles.len(), String::new());
        for cell in cells(checked, locale, row, &places) {
            let told = &mut line[from + cell.column as usize];
            *told = if told.is_empty() { cell.surface } else { [told.as_str(), &cell.surface].join(" / ") };
        }
        line
    });
    separated(std::iter::once(head).chain(rows))
}

/// All rows, and how many figures stand in none.
fn rows(checked: &Checked) -> (Vec<Row<'_>>, usize) {
    let (slips, topics) = (doubted(checked), topics(checked));
    let mut rows: Map<Key, Vec<Cell>> = Map::new();
    let mut loose = 0;
    for row in &checked.report.claims {
        let (Some(figure), Some((claim, _))) = (checked.figure(&row.mention), of(checked, row)) else { continue };
        match key(claim, row, figure.mention, topics[figure.number]) {
            Some(key) => {
                let agreement = alone(&slips, row, &figure);
                rows.entry(key).push(Cell { article: figure.article, figure: figure.number, agreement });
            }
            None => loose += 1,
        }
    }
    let mut rows: Vec<Row> = rows.into_iter().map(|(key, cells)| Row { key, cells }).collect();
    rows.iter_mut().for_each(|row| hold(checked, row));
    (rows, loose)
}

/// By what topic each figure is told of: a finding that holds it against others has said that they are of one thing, and
/// so have figures that say the same, in whatever words: the first of these names it.
fn topics(checked: &Checked) -> Vec<&str> {
    let mut topics = vec![""; checked.report.mentions.len()];
    for finding in &checked.report.findings {
        let sides = finding.spans.iter().filter(|span| matches!(span.role, Role::Primary | Role::Twin));
        let held: Vec<usize> = sides.filter_map(|span| number(&span.mention, 'm')).collect();
        let named = held.iter().find_map(|figure| checked.claim(*figure)?.1.topic.as_deref()).unwrap_or_default();
        for figure in held {
            if topics[figure].is_empty() {
                topics[figure] = named;
            }
        }
    }
    for (at, row) in checked.report.claims.iter().enumerate() {
        let Some(figure) = number(&row.mention, 'm').filter(|figure| topics[*figure].is_empty()) else { continue };
        let first = row.twins.iter().filter_map(|twin| number(twin, 'c')).min().filter(|first| *first < at);
        let Some(first) = first.and_then(|first| checked.report.claims.get(first)) else { continue };
        let told = number(&first.mention, 'm').map_or("", |first| topics[first]);
        topics[figure] = if told.is_empty() { first.topic.as_deref().unwrap_or_default() } else { told };
    }
    topics
}

fn of<'c>(checked: &'c Checked, row: &ClaimRow) -> Option<(&'c Claim, &'c ClaimRow)> {
    checked.claim(number(&row.mention, 'm')?)
}

/// The row of a figure; none for one of which its sentence does not say what is counted.
fn key<'c>(claim: &Claim, row: &'c ClaimRow, mention: &'c Mention, told: &'c str) -> Option<Key<'c>> {
    let metric = claim.metric.as_ref().filter(|metric| metric.here && !claim.part && !claim.before)?;
    let of_itself = claim.owner.is_some() || metric.general;
    let topic = if told.is_empty() { row.topic.as_deref().unwrap_or_default() } else { told };
    Some(Key {
        topic: if of_itself { "" } else { topic },
        metric: row.metric.as_deref()?,
        scope: row.scope.as_deref().unwrap_or_default(),
        measure: row.measure,
        basis: row.basis,
        unit: match &mention.unit {
            Unit::Count(_) | Unit::None => "",
            unit => unit.symbol(),
        },
        period: row.period.as_ref().map_or(("", ""), |period| (period.start.as_str(), period.label.as_str())),
        status: row.status,
    })
}

/// The figures in doubt, by number, and whether for a slip of units.
fn doubted(checked: &Checked) -> Map<usize, bool> {
    let mut found: Map<usize, bool> = Map::new();
    for finding in &checked.report.findings {
        let primaries = finding.spans.iter().filter(|span| span.role == Role::Primary);
        for figure in primaries.filter_map(|span| number(&span.mention, 'm')) {
            found.entry(figure);
        }
        let slipped = finding.repair.iter().filter(|repair| repair.power != 0).flat_map(|repair| &repair.mentions);
        for figure in slipped.filter_map(|mention| number(mention, 'm')) {
            found.insert(figure, true);
        }
    }
    found
}

/// What is known of a figure by itself.
fn alone(slips: &Map<usize, bool>, row: &ClaimRow, figure: &Figure) -> Agreement {
    match (slips.get(&figure.number), row.state) {
        (Some(true), _) => Agreement::Slip,
        (Some(false), State::Conflicting) => Agreement::Differ,
        (_, _) if !row.twins.is_empty() => Agreement::Agree,
        _ => Agreement::Alone,
    }
}

/// Holds the figures of a row that are alone against those of other articles: one that a check holds against another of
/// the row differs from it. What it is held against in other rows is told there.
fn hold(checked: &Checked, row: &mut Row) {
    let allowed = |cell: &Cell| checked.mention(cell.figure).interval(Width::Loose);
    let apart: Vec<bool> = row
        .cells
        .iter()
        .map(|cell| {
            let others = row.cells.iter().filter(|other| other.article != cell.article).take(WITNESSES);
            let met = |other: &Cell| allowed(cell).zip(allowed(other)).is_none_or(|(one, other)| one.meets(other));
            cell.agreement == Agreement::Alone && others.into_iter().any(|other| !met(other))
        })
        .collect();
    for (cell, _) in row.cells.iter_mut().zip(apart).filter(|(_, apart)| *apart) {
        let conflicting = checked.state(cell.figure) == State::Conflicting;
        cell.agreement = if conflicting { Agreement::Differ } else { Agreement::Apart };
    }
}

/// The rows that hold all words of the filter, in either language.
fn matching<'c>(checked: &Checked, names: &Names, rows: Vec<Row<'c>>, filter: &str) -> Vec<Row<'c>> {
    let words: Vec<String> = filter.split_whitespace().map(str::to_ascii_lowercase).collect();
    let holds = |row: &Row| {
        let mut text = String::new();
        for locale in [Locale::En, Locale::Zh] {
            let parts = [name(names, locale, &row.key), about(names, locale, &row.key), when(locale, &row.key)];
            text += &parts.join(" ");
        }
        for cell in &row.cells {
            text.push(' ');
            text += checked.surface(cell.figure);
        }
        let text = text.to_ascii_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    if words.is_empty() { rows } else { rows.into_iter().filter(holds).collect() }
}

/// Rows come in the order of their names.
fn sorted<'c>(mut rows: Vec<Row<'c>>, sort: &str) -> Vec<Row<'c>> {
    match sort {
        "name" => {}
        "period" => rows.sort_by(|a, b| b.key.period.cmp(&a.key.period)),
        _ => rows.sort_by_key(|row| (row.agreement(), Reverse(row.width()))),
    }
    rows
}

/// The articles that say something in these rows, and how many of them are left out: in order, or where they are many,
/// as the rows name them.
fn columns(rows: &[Row]) -> (Vec<usize>, usize) {
    let mut first: Map<usize, usize> = Map::new();
    for (at, row) in rows.iter().enumerate() {
        row.cells.iter().for_each(|cell| _ = first.entry_or(cell.article, || at));
    }
    let mut articles: Vec<(usize, usize)> = first.into_iter().collect();
    let all = articles.len();
    articles.sort_unstable_by_key(|(article, row)| (if all > MANY_COLUMNS { *row } else { 0 }, *article));
    articles.truncate(MOST_COLUMNS);
    (articles.iter().map(|(article, _)| *article).collect(), all - articles.len())
}

fn name(names: &Names, locale: Locale, key: &Key) -> String {
    let metric = names.of(locale, key.metric);
    match key.measure {
        Measure::Level => metric.to_owned(),
        measure => [metric, &words::measure(locale, measure, None)].join(locale.pick(", ", "，")),
    }
}

fn about(names: &Names, locale: Locale, key: &Key) -> String {
    let parts = [key.topic, names.of(locale, key.scope)].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(locale.pick(", ", "，"))
}

fn when(locale: Locale, key: &Key) -> String {
    let status = if key.status == Status::Actual { "" } else { words::status(locale, key.status) };
    [key.period.1, status].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(locale.pick(", ", "，"))
}

fn head(checked: &Checked, article: usize) -> HeadView {
    let row = &checked.report.articles[article];
    // A table has neither; its first words tell it apart, as they do in the list of articles.
    let named = [&row.source, &row.title].into_iter().find(|name| !name.is_empty()).cloned();
    HeadView {
        article: row.id.clone(),
        name: named.unwrap_or_else(|| first_words(&checked.placed[article].reading.article.text)),
        title: row.title.clone(),
        published: row.published.get(..10).unwrap_or_default().into(),
    }
}

/// The figures of a row, each printed form once for each article; `places` are the columns of the articles.
fn cells(checked: &Checked, locale: Locale, row: &Row, places: &[u32]) -> Vec<CellView> {
    let mut views: Vec<CellView> = Vec::new();
    for cell in &row.cells {
        let column = places[cell.article];
        let (surface, state) = (checked.surface(cell.figure), cell.agreement.name());
        let told = views.iter().rev().take_while(|view| view.column == column);
        if column == NO_COLUMN || told.into_iter().any(|view| view.surface == surface && view.state == state) {
            continue;
        }
        views.push(CellView {
            column,
            spot: spot(checked, cell.figure),
            surface: surface.into(),
            state: state.into(),
            hint: cell.agreement.text(locale).into(),
        });
    }
    views.sort_by_key(|view| view.column);
    views
}

/// Where a figure can be gone to.
pub fn spot(checked: &Checked, figure: usize) -> SpotView {
    let mention = format!("m{}", figure + 1);
    let Some(found) = checked.figure(&mention) else { return SpotView::default() };
    SpotView { mention, article: format!("a{}", found.article + 1), block: block_of(&found) }
}

fn note(locale: Locale, loose: usize, hidden: usize, shown: usize) -> String {
    let mut note = String::new();
    if shown > MANY_COLUMNS {
        note += locale.pick("The articles that the first rows name stand first. ", "最先几行提到的文章排在最前。");
    }
    if loose > 0 {
        note += &locale.pick(
            format!("{loose} figures stand in no row: their sentences do not say clearly what is counted. "),
            format!("另有 {loose} 个数字不在表中：所在句子没有说清统计的是什么。"),
        );
    }
    if hidden > 0 {
        note += &locale.pick(
            format!("{hidden} further articles are not shown; filter the rows to see them."),
            format!("还有 {hidden} 篇文章未列出，可用筛选找到。"),
        );
    }
    note
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::views::tests::checked;

    const TEXTS: [&str; 3] = [
        "The paper-lantern market in China was worth 18.6 billion yuan in 2023. Lumen Kites sold 420 kites in 2022.",
        "The paper-lantern market in China reached 186 billion yuan in 2023.",
        "The paper-lantern market in China was worth 18.6 billion yuan in 2023, and 23.7 billion yuan in 2024.",
    ];

    fn view(texts: &[&str], sort: &str, filter: &str) -> MatrixView {
        matrix(&checked(texts), Locale::En, (0, 50), sort.into(), filter.into())
    }

    #[wasm_bindgen_test]
    fn the_row_in_conflict_comes_first_and_says_which_figure_slipped() {
        let view = view(&TEXTS, "conflict", "");
        assert_eq!(view.columns.len(), 3);
        let row = &view.rows[0];
        assert_eq!((row.name.as_str(), row.when.as_str(), row.state.as_str()), ("market size", "2023", "slip"));
        let states: Vec<(u32, &str)> = row.cells.iter().map(|cell| (cell.column, cell.state.as_str())).collect();
        assert_eq!(states, [(0, "agree"), (1, "slip"), (2, "agree")]);
        assert_eq!(row.cells[1].spot.article, "a2");
    }

    #[wasm_bindgen_test]
    fn figures_that_do_not_agree_differ_in_their_row_and_nowhere_else() {
        let texts = [
            "The paper-lantern market in China was worth 18.6 billion yuan in 2023, and 20.1 billion yuan in 2024.",
            "The paper-lantern market in China was worth 24.9 billion yuan in 2023.",
        ];
        let view = view(&texts, "conflict", "");
        let states = |row: &RowView| row.cells.iter().map(|cell| cell.state.clone()).collect::<Vec<_>>();
        assert_eq!(
            (view.rows[0].when.as_str(), states(&view.rows[0])),
            ("2023", vec!["differ".into(), "differ".into()])
        );
        assert_eq!((view.rows[1].when.as_str(), states(&view.rows[1])), ("2024", vec!["alone".into()]));
    }

    #[wasm_bindgen_test]
    fn figures_held_against_each_other_stand_in_one_row_whatever_their_topic_is_called() {
        let texts = [
            "The paper-lantern market in China reached 186 billion yuan in 2023. It was worth 23.7 billion yuan in 2024, up 27.4%.",
            "2023年，我国纸灯笼市场规模达186亿元，2024年达237亿元，增长27.4%。",
        ];
        let view = view(&texts, "conflict", "");
        let row = &view.rows[0];
        assert_eq!(row.cells.iter().map(|cell| cell.column).collect::<Vec<_>>(), [0, 1], "{:?}", view.rows);
    }

    #[wasm_bindgen_test]
    fn rows_are_found_by_words_of_either_language() {
        for filter in ["LANTERN 2024", "市场规模 2024", "23.7"] {
            let view = view(&TEXTS, "name", filter);
            assert_eq!((view.total, view.rows[0].when.as_str()), (1, "2024"), "{filter}");
            assert_eq!(view.columns.len(), 1);
        }
        assert_eq!(view(&TEXTS, "name", "umbrella").total, 0);
    }

    #[wasm_bindgen_test]
    fn of_many_articles_each_has_its_column_and_those_of_the_first_row_stand_first() {
        let mut texts: Vec<String> = (1..200).map(|n| format!("Lumen{n} Kites sold {n}20 kites in 2022.")).collect();
        texts.insert(90, TEXTS[0].into());
        texts.insert(150, TEXTS[1].into());
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let view = view(&texts, "conflict", "");
        assert_eq!(view.columns.len(), 201);
        let first: Vec<(u32, &str)> =
            view.rows[0].cells.iter().map(|cell| (cell.column, cell.spot.article.as_str())).collect();
        assert_eq!(first, [(0, "a91"), (1, "a151")]);
        assert_eq!((view.columns[0].article.as_str(), view.columns[2].article.as_str()), ("a91", "a1"));
    }

    #[wasm_bindgen_test]
    fn the_newest_period_comes_first_when_asked_for() {
        let periods: Vec<String> = view(&TEXTS, "period", "").rows.into_iter().map(|row| row.when).collect();
        let mut sorted = periods.clone();
        sorted.sort_by(|a, b| b.cmp(a));
        assert_eq!(periods, sorted);
    }
}

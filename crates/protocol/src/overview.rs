//! The views of the overview: the table of what the articles say, the charts, and how far the check reached.

use serde::Serialize;

use crate::QuoteView;

/// What the page asks for to show the overview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Rows `from..to` of the table of the overview. Answered by [`Seen::Matrix`].
    Matrix {
        /// First one.
        from: u32,
        /// One past the last.
        to: u32,
        /// `conflict`, `name` or `period`.
        sort: String,
        /// Words that the rows must hold; empty for all rows.
        filter: String,
    },
    /// Charts `from..to` of the overview, in order. Answered by [`Seen::Charts`].
    Charts {
        /// First one.
        from: u32,
        /// One past the last.
        to: u32,
        /// How wide they are to be, in pixels.
        width: u32,
    },
    /// What became of the figures. Answered by [`Seen::Coverage`].
    Coverage,
    /// Figures `from..to` that ended alike. Answered by [`Seen::Figures`].
    Figures {
        /// The part of the coverage, by name.
        part: String,
        /// First one.
        from: u32,
        /// One past the last.
        to: u32,
    },
    /// The table of the overview or one of its charts as a file. Answered by [`Answer::Export`](crate::Answer::Export).
    Picture {
        /// `svg` or `csv` for a chart, `matrix` for the table.
        format: String,
        /// The chart's number.
        chart: u32,
        /// How wide it is to be.
        width: u32,
    },
}

/// What the worker shows of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// Some rows of the table.
    Matrix(MatrixView),
    /// Some charts.
    Charts(ChartsView),
    /// What became of the figures.
    Coverage(CoverageView),
    /// Some figures that ended alike.
    Figures(FiguresView),
}

/// A figure that can be gone to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SpotView {
    /// Report id of the mention, `m7`.
    pub mention: String,
    /// Report id of its article.
    pub article: String,
    /// Index of the block that it stands in, within its article.
    pub block: u32,
}

/// Some rows of the table: what is told of, against the articles that tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MatrixView {
    /// The order that was asked for: `conflict`, `name`, `period`.
    pub sort: String,
    /// The words that the rows were asked to hold.
    pub filter: String,
    /// Index of the first row here.
    pub from: u32,
    /// How many rows there are in all.
    pub total: u32,
    /// What the table leaves out, in a sentence; empty for nothing.
    pub note: String,
    /// The articles that say something in the rows, in order.
    pub columns: Vec<HeadView>,
    /// The rows.
    pub rows: Vec<RowView>,
}

/// An article at the head of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeadView {
    /// Report id, `a2`.
    pub article: String,
    /// Its outlet, else its headline.
    pub name: String,
    /// Its headline.
    pub title: String,
    /// Its date, or empty.
    pub published: String,
}

/// A row: one thing at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowView {
    /// What is counted.
    pub name: String,
    /// What it is about and where.
    pub about: String,
    /// When, and how surely.
    pub when: String,
    /// The weightiest agreement of its cells.
    pub state: String,
    /// Its figures, in the order of the columns.
    pub cells: Vec<CellView>,
}

/// A figure in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellView {
    /// The place of its article among the columns.
    pub column: u32,
    /// The figure.
    pub spot: SpotView,
    /// As printed.
    pub surface: String,
    /// `agree`, `differ`, `slip`, `apart` or `alone`.
    pub state: String,
    /// The same in words.
    pub hint: String,
}

/// Some charts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChartsView {
    /// Index of the first chart here.
    pub from: u32,
    /// How many there are in all.
    pub total: u32,
    /// The charts.
    pub charts: Vec<ChartView>,
}

/// A chart, laid out: what is drawn where, in whole units of its own box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChartView {
    /// Its number among the series of the report.
    pub id: u32,
    /// What it shows.
    pub title: String,
    /// The same in a sentence.
    pub about: String,
    /// Width of its box.
    pub width: u32,
    /// Height of its box.
    pub height: u32,
    /// What is drawn, from the back to the front.
    pub shapes: Vec<ShapeView>,
    /// The names of the data table's columns.
    pub header: Vec<String>,
    /// Its rows.
    pub rows: Vec<ChartRowView>,
}

/// A line, a mark or a text of a chart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ShapeView {
    /// How it looks: a class of the style sheet.
    pub class: String,
    /// The path, in SVG's words; empty for a text.
    pub path: String,
    /// Where a text stands.
    pub x: u32,
    /// Its base line.
    pub y: u32,
    /// The text.
    pub text: String,
    /// What is said of it to who points at it.
    pub hint: String,
    /// The figure that it stands for.
    pub spot: Option<SpotView>,
}

/// A row of a chart's data table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChartRowView {
    /// The figure.
    pub spot: SpotView,
    /// What stands in each column; the figure as printed is the first.
    pub cells: Vec<String>,
}

/// What became of the figures of the set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CoverageView {
    /// The whole, in a sentence.
    pub text: String,
    /// The parts that there are any of.
    pub parts: Vec<PartView>,
}

/// Figures that ended alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartView {
    /// A stable name: a state, or why it was not checked.
    pub name: String,
    /// Whether it was not checked.
    pub unchecked: bool,
    /// What they have in common, in words.
    pub text: String,
    /// How many they are.
    pub count: u32,
    /// Where its bar begins, in thousandths of the whole.
    pub x: u32,
    /// How long it is.
    pub width: u32,
}

/// Some figures of a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FiguresView {
    /// The part's name.
    pub part: String,
    /// Index of the first one here.
    pub from: u32,
    /// How many there are in all.
    pub total: u32,
    /// The figures in their sentences.
    pub quotes: Vec<QuoteView>,
}

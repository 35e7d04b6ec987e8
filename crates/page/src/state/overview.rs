//! What the page knows of the overview: what of it has arrived, and how the reader wants it.

use crossfoot_protocol::{ChartView, ChartsView, CoverageView, FiguresView, MatrixView, Seen};

use crate::shared::Shared;

/// Rows of the table that are asked for at a time.
pub const ROWS: u32 = 60;
/// Columns of the table that come into view, or go, together.
pub const STRIDE: u32 = 8;
/// Charts that are asked for at a time.
pub const CHARTS: u32 = 6;
/// Figures of a part that are asked for at a time.
pub const FIGURES: u32 = 40;

/// Which room of the page is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The articles side by side.
    #[default]
    Read,
    /// The table, the charts, and how far the check reached.
    Overview,
}

impl View {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            View::Read => "read",
            View::Overview => "overview",
        }
    }

    /// The view of a name; the articles for any other.
    pub fn named(name: Option<&str>) -> View {
        if name == Some(View::Overview.name()) { View::Overview } else { View::Read }
    }
}

/// What has arrived of the overview; nothing before the reader first opens it.
#[derive(Clone)]
pub struct Overview {
    /// `conflict`, `name` or `period`.
    pub sort: &'static str,
    /// Words that the rows must hold.
    pub filter: String,
    /// The first column that is in view, in whole [`STRIDE`]s.
    pub across: u32,
    /// The rows that have arrived: always a run from the first one.
    pub matrix: Option<Shared<MatrixView>>,
    /// The charts that have arrived, likewise.
    pub charts: Vec<Shared<ChartView>>,
    /// How many charts there are in all, once known.
    pub all_charts: Option<u32>,
    /// What became of the figures.
    pub coverage: Option<Shared<CoverageView>>,
    /// The part of the figures that is listed.
    pub part: Option<String>,
    /// Its figures that have arrived, likewise.
    pub figures: Option<Shared<FiguresView>>,
}

impl Default for Overview {
    fn default() -> Self {
        Overview {
            sort: "conflict",
            filter: String::new(),
            across: 0,
            matrix: None,
            charts: Vec::new(),
            all_charts: None,
            coverage: None,
            part: None,
            figures: None,
        }
    }
}

impl Overview {
    /// Forgets what came of a set that is no more; how the reader wants it stays.
    pub(super) fn forget(&mut self) {
        *self = Overview { sort: self.sort, filter: std::mem::take(&mut self.filter), ..Overview::default() };
    }

    /// Takes in what has arrived.
    pub(super) fn take(&mut self, seen: Seen) {
        match seen {
            Seen::Matrix(matrix) => self.put_matrix(matrix),
            Seen::Charts(charts) => self.put_charts(charts),
            Seen::Coverage(coverage) => self.coverage = Some(Shared::new(coverage)),
            Seen::Figures(figures) => self.put_figures(figures),
        }
    }

    /// Takes in rows, unless the reader has asked for others since.
    fn put_matrix(&mut self, view: MatrixView) {
        if view.filter != self.filter || view.sort != self.sort {
            return;
        }
        match &mut self.matrix {
            Some(matrix) if view.from > 0 => {
                if matrix.rows.len() == view.from as usize {
                    matrix.make_mut().rows.extend(view.rows);
                }
            }
            matrix => *matrix = Some(Shared::new(view)),
        }
    }

    /// Takes in charts.
    fn put_charts(&mut self, view: ChartsView) {
        self.all_charts = Some(view.total);
        self.charts.truncate(view.from as usize);
        self.charts.extend(view.charts.into_iter().map(Shared::new));
    }

    /// Takes in figures of a part, unless the reader has asked for another since.
    fn put_figures(&mut self, view: FiguresView) {
        if self.part.as_ref() != Some(&view.part) {
            return;
        }
        match &mut self.figures {
            Some(figures) if view.from > 0 => {
                if figures.quotes.len() == view.from as usize {
                    figures.make_mut().quotes.extend(view.quotes);
                }
            }
            figures => *figures = Some(Shared::new(view)),
        }
    }
}

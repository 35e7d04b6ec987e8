//! The messages of the overview as JavaScript values.

use wasm_bindgen::JsValue;

use super::{Read, Write, object, part, variant};
use crate::{
    CellView, ChartRowView, ChartView, ChartsView, CoverageView, FiguresView, HeadView, Look, MatrixView, PartView,
    RowView, Seen, ShapeView, SpotView,
};

structures! {
    SpotView { mention, article, block }
    MatrixView { sort, filter, from, total, note, columns, rows }
    HeadView { article, name, title, published }
    RowView { name, about, when, state, cells }
    CellView { column, spot, surface, state, hint }
    ChartsView { from, total, charts }
    ChartView { id, title, about, width, height, shapes, header, rows }
    ShapeView { class, path, x, y, text, hint, spot }
    ChartRowView { spot, cells }
    CoverageView { text, parts }
    PartView { name, unchecked, text, count, x, width }
    FiguresView { part, from, total, quotes }
}

impl Read for Seen {
    fn read(value: &JsValue) -> Option<Self> {
        let (name, value) = variant(value)?;
        Some(match name.as_str() {
            "matrix" => Seen::Matrix(Read::read(&value)?),
            "charts" => Seen::Charts(Read::read(&value)?),
            "coverage" => Seen::Coverage(Read::read(&value)?),
            "figures" => Seen::Figures(Read::read(&value)?),
            _ => return None,
        })
    }
}

impl Read for Look {
    fn read(value: &JsValue) -> Option<Self> {
        let (name, value) = variant(value)?;
        Some(match name.as_str() {
            "matrix" => Look::Matrix {
                from: part(&value, "from")?,
                to: part(&value, "to")?,
                sort: part(&value, "sort")?,
                filter: part(&value, "filter")?,
            },
            "charts" => {
                Look::Charts { from: part(&value, "from")?, to: part(&value, "to")?, width: part(&value, "width")? }
            }
            "coverage" => Look::Coverage,
            "figures" => {
                Look::Figures { part: part(&value, "part")?, from: part(&value, "from")?, to: part(&value, "to")? }
            }
            "picture" => Look::Picture {
                format: part(&value, "format")?,
                chart: part(&value, "chart")?,
                width: part(&value, "width")?,
            },
            _ => return None,
        })
    }
}

impl Write for Look {
    fn write(&self) -> JsValue {
        let (name, value) = match self {
            Look::Matrix { from, to, sort, filter } => {
                let window = [("from", (*from).into()), ("to", (*to).into())];
                ("matrix", object(&[&window[..], &[("sort", sort.into()), ("filter", filter.into())]].concat()))
            }
            Look::Charts { from, to, width } => {
                ("charts", object(&[("from", (*from).into()), ("to", (*to).into()), ("width", (*width).into())]))
            }
            Look::Coverage => return "coverage".into(),
            Look::Figures { part, from, to } => {
                ("figures", object(&[("part", part.into()), ("from", (*from).into()), ("to", (*to).into())]))
            }
            Look::Picture { format, chart, width } => (
                "picture",
                object(&[("format", format.into()), ("chart", (*chart).into()), ("width", (*width).into())]),
            ),
        };
        object(&[(name, value)])
    }
}

//! The pen: lines, marks and texts of a chart, as plain shapes.

use crossfoot_protocol::{ShapeView, SpotView};

/// What is drawn, from the back to the front.
#[derive(Default)]
pub struct Pen {
    /// The shapes so far.
    pub shapes: Vec<ShapeView>,
}

/// A sort of mark: told apart by its shape as well as by its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Reached: a disc.
    Actual,
    /// Foreseen: a hollow diamond.
    Forecast,
    /// Aimed at: a hollow square.
    Target,
    /// Not printed, but implied: a cross.
    Implied,
    /// A suspected slip: a hollow, broken ring.
    Slip,
    /// Where it would belong: a small ring.
    Repaired,
}

impl Mark {
    /// The class of the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Mark::Actual => "point is-actual",
            Mark::Forecast => "point is-forecast",
            Mark::Target => "point is-target",
            Mark::Implied => "point is-implied",
            Mark::Slip => "point is-slip",
            Mark::Repaired => "point is-repaired",
        }
    }

    fn path(self, x: u32, y: u32) -> String {
        match self {
            Mark::Actual => ring(x, y, 4),
            Mark::Forecast => format!("M{x} {}l6 6-6 6-6-6z", minus(y, 6)),
            Mark::Target => format!("M{} {}h9v9h-9z", minus(x, 4), minus(y, 4)),
            Mark::Implied => format!("M{} {}l8 8m0-8l-8 8", minus(x, 4), minus(y, 4)),
            Mark::Slip => ring(x, y, 6),
            Mark::Repaired => ring(x, y, 3),
        }
    }
}

fn minus(place: u32, by: i64) -> i64 {
    i64::from(place) - by
}

fn ring(x: u32, y: u32, r: i64) -> String {
    let (left, across) = (minus(x, r), 2 * r);
    format!("M{left} {y}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z")
}

impl Pen {
    /// A line or an outline.
    pub fn path(&mut self, class: &str, path: String) {
        self.shapes.push(ShapeView { class: class.into(), path, ..ShapeView::default() });
    }

    /// A text whose base line begins, or by its class ends or has its middle, here.
    pub fn text(&mut self, class: &str, x: u32, y: u32, text: impl Into<String>) {
        self.shapes.push(ShapeView { class: class.into(), x, y, text: text.into(), ..ShapeView::default() });
    }

    /// A mark that stands for a figure.
    pub fn mark(&mut self, mark: Mark, (x, y): (u32, u32), hint: String, spot: Option<SpotView>) {
        let path = mark.path(x, y);
        self.shapes.push(ShapeView { class: mark.class().into(), path, hint, spot, ..ShapeView::default() });
    }

    /// A line through places.
    pub fn line(&mut self, class: &str, places: &[(u32, u32)]) {
        if places.len() > 1 {
            let mut path = String::new();
            for (index, (x, y)) in places.iter().enumerate() {
                path += &format!("{}{x} {y}", if index == 0 { 'M' } else { 'L' });
            }
            self.path(class, path);
        }
    }

    /// An arrow straight up or down, from the rim of one mark to the rim of another.
    pub fn arrow(&mut self, x: u32, from: u32, to: u32) {
        let down = to > from;
        let (start, tip, head) =
            if down { (from + 7, minus(to, 4), -6) } else { (from.saturating_sub(7), i64::from(to) + 4, 6) };
        let gap = i64::from(from.abs_diff(to));
        if gap > 12 {
            self.path("arrow", format!("M{x} {start}V{tip}M{} {}L{x} {tip}l4 {head}", minus(x, 4), tip + head));
        }
    }

    /// What a figure allows: a bar from end to end, with an open end where the bound has none.
    pub fn bar(&mut self, x: u32, (top, bottom): (u32, u32), (open_above, open_below): (bool, bool)) {
        let mut path = format!("M{x} {top}V{bottom}");
        let left = minus(x, 4);
        path += &if open_above { format!("M{left} {}l4-5 4 5", top + 5) } else { format!("M{left} {top}h8") };
        path +=
            &if open_below { format!("M{left} {}l4 5 4-5", minus(bottom, 5)) } else { format!("M{left} {bottom}h8") };
        self.path("bound", path);
    }
}

/// About how wide a text is in the small type of a chart.
pub fn wide(text: &str) -> u32 {
    text.chars().map(|c| if c.is_ascii() { 7 } else { 12 }).sum()
}

//! What a row allows its figure to be, and whether two rows can both be right.

use super::figure;
use super::set::Row;

/// From and to, both allowed.
#[derive(Clone, Copy, Debug)]
pub struct Interval(f64, f64);

impl Interval {
    /// What the row says, with its bound, at the precision that it prints.
    pub fn of(row: &Row) -> Interval {
        Interval::at(row, &row.surface, 1.0)
    }

    /// What the row would say with another surface in its place.
    pub fn with(row: &Row, surface: &str) -> Option<Interval> {
        let (old, new) = (figure::read(&row.surface)?.value(), figure::read(surface)?.value());
        (old != 0.0).then(|| Interval::at(row, surface, new / old))
    }

    fn at(row: &Row, surface: &str, ratio: f64) -> Interval {
        let (low, high) = (row.low * ratio, row.high * ratio);
        let half = match figure::read(surface) {
            Some(figure) if figure.value() != 0.0 => (high * figure.rounding() / figure.value()).abs(),
            _ => high.abs() * 0.05,
        };
        match row.qualifier.as_str() {
            "gt" | "ge" => Interval(low - half, f64::INFINITY),
            "lt" | "le" | "cap" => Interval(f64::NEG_INFINITY, high + half),
            "about" => Interval(low.min(low * 0.9) - half, high.max(high * 1.1) + half),
            "nearly" => Interval(low * 0.9, high + half),
            _ => Interval(low - half, high + half),
        }
    }

    pub fn apart(self, other: Interval) -> bool {
        self.1 < other.0 || other.1 < self.0
    }

    /// How far its ends are from its middle.
    pub fn slack(self) -> f64 {
        (self.1 - self.0) / 2.0
    }
}

/// What a row's value counts in a common unit, where the unit is one of power or energy with a prefix.
pub fn in_base(row: &Row) -> f64 {
    let factor = match row.unit.as_str() {
        "kW" | "kWh" => 1e3,
        "MW" | "MWh" => 1e6,
        "GW" | "GWh" => 1e9,
        "TW" | "TWh" => 1e12,
        _ => 1.0,
    };
    row.high * factor
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::set::tests::set;

    #[test]
    fn rounding_and_bounds_hold_figures_together() {
        let set = set(
            &["386,400 vans, 39万辆, 27%, 27.4%, 12,000, 38.64万辆"],
            "1 | 386,400 | 1 | 386400 | van | d |  |  | eq | actual | level |  | d\n\
             1 | 39万辆 | 1 | 390000 | 辆 | d |  |  | nearly | actual | level |  | d\n\
             1 | 27% | 1 | 27 | % | g |  |  | eq | actual | growth | up | g\n\
             1 | 27.4% | 1 | 27.4 | % | g |  |  | eq | actual | growth | up | g\n\
             1 | 12,000 | 1 | 12000 | charger | f |  |  | gt | actual | level |  | f",
            "",
        );
        let of = |row: usize| Interval::of(&set.rows[row]);
        let with = |row: usize, surface: &str| Interval::with(&set.rows[row], surface).expect("a figure");
        assert!(!of(0).apart(of(1)));
        assert!(!of(2).apart(of(3)));
        assert!(with(0, "368,400").apart(of(0)));
        assert!(!with(0, "368,400").apart(of(1)), "nearly 390,000");
        assert!(with(3, "72.4%").apart(of(2)));
        assert!(!with(4, "1,200").apart(of(4)), "over 1,200 may be over 12,000");
        assert!(with(4, "120,000").slack().is_infinite());
    }
}

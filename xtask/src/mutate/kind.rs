//! The kinds of error that are planted, and which checks are right about each.

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    X10,
    X100,
    X1000,
    Currency,
    Year,
    Digits,
    Point,
    Points,
    Direction,
    KOfN,
    Part,
    Sum,
    Growth,
    Title,
    Place,
}

impl Kind {
    pub const ALL: [Kind; 15] = [
        Kind::X10,
        Kind::X100,
        Kind::X1000,
        Kind::Currency,
        Kind::Year,
        Kind::Digits,
        Kind::Point,
        Kind::Points,
        Kind::Direction,
        Kind::KOfN,
        Kind::Part,
        Kind::Sum,
        Kind::Growth,
        Kind::Title,
        Kind::Place,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Kind::X10 => "x10",
            Kind::X100 => "x100",
            Kind::X1000 => "x1000",
            Kind::Currency => "currency",
            Kind::Year => "year",
            Kind::Digits => "digits",
            Kind::Point => "point",
            Kind::Points => "points",
            Kind::Direction => "direction",
            Kind::KOfN => "k-of-n",
            Kind::Part => "part",
            Kind::Sum => "sum",
            Kind::Growth => "growth",
            Kind::Title => "title",
            Kind::Place => "place",
        }
    }

    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The checks that name the error for what it is.
    pub fn right(self) -> &'static [&'static str] {
        match self {
            Kind::X10 | Kind::X100 | Kind::X1000 | Kind::Point => &["unit-slip"],
            Kind::Currency => &["currency-swap", "value-conflict"],
            Kind::Year => &["year-shift", "growth-mismatch", "series-break", "value-conflict"],
            Kind::Digits => &[
                "value-conflict",
                "sum-mismatch",
                "growth-mismatch",
                "implied-base",
                "percent-vs-count",
                "cagr-mismatch",
            ],
            Kind::Points => &["points-vs-percent", "growth-mismatch", "value-conflict"],
            Kind::Direction => &["direction", "growth-mismatch", "value-conflict"],
            Kind::KOfN => &["percent-vs-count", "implied-base"],
            Kind::Part => &["part-exceeds-whole", "sum-mismatch", "implied-base", "percent-vs-count"],
            Kind::Sum => &["sum-mismatch", "part-exceeds-whole", "value-conflict"],
            Kind::Growth => &["growth-mismatch", "cagr-mismatch", "value-conflict"],
            Kind::Title => &["title-body", "value-conflict", "unit-slip"],
            Kind::Place => &["value-conflict", "part-exceeds-whole", "year-shift"],
        }
    }

    /// Checks that see what the error does to its neighbours, without saying what it is.
    pub fn symptoms(self) -> &'static [&'static str] {
        match self {
            Kind::X10 | Kind::X100 | Kind::X1000 | Kind::Point => &[
                "series-break",
                "part-exceeds-whole",
                "sum-mismatch",
                "growth-mismatch",
                "implied-base",
                "percent-vs-count",
                "average-times-count",
                "title-body",
            ],
            _ => &[],
        }
    }

    /// Whether the whole sentence is drawn into the error, so that a warning on its other figures is none too many.
    pub fn takes_the_sentence(self) -> bool {
        matches!(self, Kind::Year | Kind::Place | Kind::Direction)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_goes_by_its_name() {
        for kind in Kind::ALL {
            assert_eq!(Kind::named(kind.name()), Some(kind));
            assert!(!kind.right().is_empty());
        }
        assert_eq!(Kind::named("x10000"), None);
    }
}

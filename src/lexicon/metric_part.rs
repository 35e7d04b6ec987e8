//! Which metrics are parts of which, and which add up over time.

/// A metric that cannot be larger than another of the same topic, place and period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MetricPart {
    /// The part, by its canonical name.
    pub part: &'static str,
    /// The whole, by its canonical name.
    pub whole: &'static str,
    /// Whether it is a part by definition. Spending on a market is a cost of it and only usually smaller.
    pub firm: bool,
}

const fn row(part: &'static str, whole: &'static str, firm: bool) -> MetricPart {
    MetricPart { part, whole, firm }
}

/// The rows: a line a relation.
pub const METRIC_PARTS: &[MetricPart] = &[
    row("in-app purchase revenue", "revenue", true),
    row("advertising revenue", "revenue", true),
    row("advertising spending", "market size", false),
    row("monthly active users", "users", true),
    row("daily active users", "users", true),
    row("daily active users", "monthly active users", true),
    row("exports", "trade", true),
    row("imports", "trade", true),
];

/// Metrics that are counted over a stretch of time, so that a half year's cannot exceed its year's. A level at a moment
/// (users, debt) and a balance that may turn (profit) are none.
pub const FLOWS: &[&str] = &[
    "revenue",
    "in-app purchase revenue",
    "advertising revenue",
    "tourism revenue",
    "fiscal revenue",
    "box office",
    "advertising spending",
    "sales",
    "deliveries",
    "output",
    "downloads",
    "exports",
    "imports",
    "trade",
    "visitors",
    "passengers",
    "throughput",
    "gdp",
];

/// Metrics that a loss makes less: a part may be above the whole, since another part is below nothing. By root.
const BALANCES: &[&str] = &[
    "profit",
    "ebitda",
    "cash flow",
    "trade surplus",
    "trade deficit",
    "current account",
    "deficit",
    "surplus",
    "net inflows",
    "net outflows",
];

/// Metrics told of each thing, day or person, or of what a thing would fetch, which nobody adds up. By root.
const RATES: &[&str] = &[
    "price",
    "share price",
    "room rate",
    "freight rate",
    "wages",
    "pension",
    "income",
    "gdp per capita",
    "valuation",
    "market capitalization",
    "yield",
    "speed",
    "temperature",
    "depth",
    "distance",
    "life expectancy",
    "index",
];

/// Whether a metric, by its root, is a balance, of which a part may be above the whole. What a firm lost is one; what a
/// storm or a theft cost is none.
pub fn is_balance(root: &str, of_firm: bool) -> bool {
    BALANCES.contains(&root) || of_firm && root == "loss"
}

/// Whether a metric, by its root, is one that nobody adds up.
pub fn is_rate(root: &str) -> bool {
    RATES.contains(&root)
}

/// Metrics that texts use for one another: what one calls sales another calls revenue.
const FAMILIES: &[&str] = &[
    "revenue|sales|sales value|output value|turnover|income|tax|fiscal revenue|market size|spending|expenditure|subsidy|investment|cost|funding|budget|gross merchandise value",
    "output|generation|deliveries|shipments|sales|registrations|electric vehicles|capacity|installed capacity",
    "visitors|visits|passengers|attendance|admissions|patients|outpatient visits|residents|population|households|vaccinated",
    "throughput|freight volume|container throughput|trade|exports|imports",
    "users|subscribers|viewers|views|downloads",
    "companies|stores|hotels|hospitals|projects",
];

/// Whether one metric may stand for the other: their names share a word, or a family has both.
pub fn metric_family(a: &str, b: &str) -> bool {
    let word = a.split(' ').any(|word| b.split(' ').any(|other| other == word));
    let has = |family: &str, name: &str| family.split('|').any(|one| name == one || name.ends_with(one));
    word || FAMILIES.iter().any(|family| has(family, a) && has(family, b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::metric_named;

    #[test]
    fn every_name_is_a_metric_of_the_table() {
        let names = METRIC_PARTS.iter().flat_map(|row| [row.part, row.whole]).chain(FLOWS.iter().copied());
        let names = names.chain(BALANCES.iter().copied()).chain(RATES.iter().copied());
        for name in names {
            assert!(metric_named(name).is_some(), "{name} is no metric");
        }
    }
}

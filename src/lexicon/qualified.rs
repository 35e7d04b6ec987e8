//! Metrics made by a qualifier that may stand some words before the noun.

/// A qualifier, the metric that it narrows, and what both make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualifiedMetric {
    /// Words of the qualifier in both languages, in small letters.
    pub words: &'static str,
    /// The metric of the noun, by its canonical name.
    pub metric: &'static str,
    /// The metric of both, by its canonical name.
    pub name: &'static str,
}

const fn row(words: &'static str, metric: &'static str, name: &'static str) -> QualifiedMetric {
    QualifiedMetric { words, metric, name }
}

/// The rows: a line a qualifier and noun.
pub const QUALIFIED_METRICS: &[QualifiedMetric] = &[
    row("potential|潜在|潛在", "users", "potential users"),
    row("monthly active|月活", "users", "monthly active users"),
    row("daily active|日活", "users", "daily active users"),
    row("new |newly registered|新增", "users", "new users"),
    row("5g|4g|broadband|fibre|宽带|光纤", "users", "users of a service"),
    row("new |newly installed|newly added|新增|新并网", "installed capacity", "new installed capacity"),
    row("paying|paid|付费", "users", "paying users"),
    row(
        "young|youth|women|men|black|hispanic|graduates|岁|歲|户籍|戶籍|在校生|毕业生",
        "unemployment rate",
        "unemployment rate of a group",
    ),
    row("food|service|services|goods|energy|食品|服务|服務|能源", "inflation", "inflation of a kind"),
    row("core|underlying|核心", "inflation", "core inflation"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::metric_named;

    #[test]
    fn every_name_is_a_metric_of_the_table() {
        for row in QUALIFIED_METRICS {
            assert!(metric_named(row.metric).is_some() && metric_named(row.name).is_some(), "{row:?}");
        }
    }
}

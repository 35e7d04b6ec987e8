//! Words that say whether a figure is reached, foreseen, aimed at or a limit.

use std::sync::LazyLock;

use super::Phrases;

/// What a word says of the figures behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatusWord {
    /// Reached.
    Actual,
    /// Foreseen or estimated for a time to come.
    Forecast,
    /// Aimed at.
    Target,
}

/// The words.
pub static STATUS_WORDS: LazyLock<Phrases<StatusWord>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: &[(StatusWord, &str)] = &[
        (StatusWord::Forecast, "expected|expects|expect|projected|projects|projection|forecast|forecasts|forecasted|predicted|predicts|is estimated|are estimated|anticipated|will|would|set to|likely to|on track to|is poised|could reach|预计|預計|预估|預估|预期|預期|有望|或将|将达|将达到|将超|将突破|将增至|将增长|预测|預測|料将"),
        (StatusWord::Target, "target|targets|targeted|targeting|aims|aim|aiming|aimed|goal|goals|plans to|plan to|plans|seeks to|intends to|hopes to|pledged|目标|目標|力争|力爭|计划|計劃|拟|争取|规划到"),
        (StatusWord::Actual, "reached|recorded|was|were|has surpassed|have surpassed|surpassed|exceeded|totaled|totalled|generated|produced|stood at|amounted to|posted|reported|hit|has reached|达到|達到|达|已达|已超|实现|實現|录得|突破了|为"),
    ];
    Phrases::of(ROWS.iter().map(|(status, words)| (*words, *status)))
});

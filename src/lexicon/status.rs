//! Words that say how surely and on which basis a figure is told, and by whom.

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

/// What a change is measured against, or what a level adds up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// On the same stretch of the year before: 同比.
    YearOnYear,
    /// On the stretch before: 环比.
    MonthOnMonth,
    /// In constant prices.
    Real,
    /// In the prices of the day.
    Nominal,
    /// From a start up to now.
    Cumulative,
}

/// The words of status.
pub static STATUS_WORDS: LazyLock<Phrases<StatusWord>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: &[(StatusWord, &str)] = &[
        (StatusWord::Forecast, "expected|expects|expect|expecting|expectations|projected|projects|projecting|projection|projections|forecast|forecasts|forecasted|forecasting|predicted|predicts|predicting|is estimated|are estimated|anticipated|anticipates|anticipating|will|would|set to|likely to|on track to|on track for|is poised|poised to|could reach|could hit|could rise|could fall|could grow|may reach|might reach|sees|is seen|are seen|is due to|are due to|is slated|are slated|outlook|guidance|guided|going to|should reach|should hit|预计|預計|预估|預估|预期|預期|有望|或将|将达|将达到|将超|将突破|将增至|将增长|将升至|将新增|将建成|将形成|将投入|将实现|将完成|将为|将有|将在|将于|将从|将会|将由|将接近|将保持|将降至|将进一步|预测|預測|料将|料达|可达|可望|望达|望超|估计将|看好|展望|指引|有可能达|或达|或超|或突破|预判|预料"),
        (StatusWord::Target, "target|targets|targeted|targeting|aims|aim|aiming|aimed|goal|goals|plans to|plan to|planned|planning to|plans|plan calls for|plan includes|plan sets|plan envisages|plan provides for|seeks to|intends to|intend to|hopes to|hoping to|pledged|pledges|vowed|vows|committed to|ambition|ambitions|wants to|wants|strives to|strive to|objective|roadmap|aspires|proposes|proposed|计划到|目标|目標|力争|力爭|计划|計劃|拟|争取|规划到|规划|确保|致力于|旨在|要达到|要求达到|奋斗目标|努力实现|提出到|明确到|打造|拟投资|拟建|将建|将新建|将开工|将投资|要实现|达到以上"),
        (StatusWord::Actual, "reached|recorded|was|were|has surpassed|have surpassed|surpassed|exceeded|totaled|totalled|generated|produced|stood at|amounted to|posted|reported|hit|has reached|have reached|rose|fell|grew|increased|decreased|declined|climbed|dropped|sold|delivered|earned|attracted|handled|came to|came in at|had|employed|达到|達到|达|已达|已超|实现|實現|录得|突破了|为|完成|已有|增至|降至|售出|累计|同比增长|同比下降|销售了"),
    ];
    Phrases::of(ROWS.iter().map(|(status, words)| (*words, *status)))
});

/// The words of basis.
pub static BASIS_WORDS: LazyLock<Phrases<Basis>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: &[(Basis, &str)] = &[
        (Basis::YearOnYear, "year-on-year|year on year|year-over-year|year over year|yoy|y/y|y-o-y|from a year earlier|from a year ago|than a year earlier|than a year ago|than the year before|from the previous year|from the year before|on the year|compared with the previous year|compared with a year earlier|compared with the same period last year|from the same period|over the same period|over the previous year|from last year|on a year earlier|on the previous year|annually|same period of the previous year|same period last year|同比|比上年|较上年|比去年|较去年|同期增长|比上年同期|较上年同期|较去年同期|比去年同期|按年"),
        (Basis::MonthOnMonth, "month-on-month|month on month|month-over-month|mom|m/m|quarter-on-quarter|quarter on quarter|quarter-over-quarter|qoq|q/q|sequentially|from the previous month|from the previous quarter|from a month earlier|on the month|on the quarter|from the month before|from the quarter before|环比|比上月|较上月|较上季度|按月|按季"),
        (Basis::Real, "in real terms|real terms|constant prices|inflation-adjusted|adjusted for inflation|after inflation|at comparable prices|in comparable terms|real growth|扣除价格因素|按可比价格|可比价格|不变价|实际增长|按不变价格计算|可比口径|实际增速"),
        (Basis::Nominal, "in nominal terms|nominal|nominally|current prices|at current prices|名义增长|名义|现价|按现价计算"),
        (Basis::Cumulative, "cumulative|cumulatively|year to date|year-to-date|since the start of the year|so far this year|to date|累计|今年以来|历年累计|累积"),
    ];
    Phrases::of(ROWS.iter().map(|(basis, words)| (*words, *basis)))
});

/// Words behind or before which stands who tells a figure: `true` before it, `false` behind it.
pub static TELLING_WORDS: LazyLock<Phrases<bool>> = LazyLock::new(|| {
    #[rustfmt::skip]
    const ROWS: &[(bool, &str)] = &[
        (true, "according to|data from|figures from|data released by|data published by|figures released by|figures published by|report by|report from|a survey by|estimates from|estimates by|statistics from|citing|as reported by|据|根据|来自|援引"),
        (false, "said|says|showed|shows|reported|reports|estimates|estimated|forecasts|forecast|predicts|predicted|expects|projects|projected|announced|disclosed|data showed|data show|figures show|figures showed|statistics show|数据显示|统计显示|报告显示|最新数据显示|发布的数据显示|公布的数据显示|发布数据显示|统计数据显示|发布的报告显示|预计|预测|表示|称|指出|介绍|透露|认为|发布|公布|披露|测算|统计|的数据|数据|公告|估算"),
    ];
    Phrases::of(ROWS.iter().map(|(before, words)| (*words, *before)))
});

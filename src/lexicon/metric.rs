//! What business, economic and general news counts: a row a metric, with its phrases in both languages.

use std::sync::LazyLock;

use super::Phrases;

/// What a metric is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    /// Money.
    Money,
    /// A count of things.
    Count,
    /// A ratio.
    Share,
    /// Money or a count.
    Any,
}

/// One metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Metric {
    /// Canonical English name.
    pub name: &'static str,
    /// The metric that it is a part or a kind of; its own name at the top.
    pub root: &'static str,
    /// What it is measured in.
    pub dimension: Dimension,
    /// Whether the phrase is no more than a hint (a bare "market"): any other phrase beats it.
    pub hint: bool,
}

type Row = (&'static str, &'static str, Dimension, &'static str);

use Dimension::{Any, Count, Money, Share};

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("market size", "market size", Money, "market size|market sizes|market scale|size of the market|market value|market volume|industry size|industry scale|scale of the market|scale of the industry|industrial scale|sector size|market worth|市场规模|市場規模|产业规模|產業規模|行业规模|行業規模|市场体量|产业总规模|市场总规模|市场容量|整体规模"),
    ("revenue", "revenue", Money, "revenue|revenues|turnover|total revenue|operating revenue|operating income|营收|營收|营业收入|營業收入|收入|总收入|营业总收入|业务收入"),
    ("in-app purchase revenue", "revenue", Money, "in-app purchase revenue|in-app revenue|iap revenue|内购收入|內購收入"),
    ("advertising revenue", "revenue", Money, "advertising revenue|ad revenue|ad revenues|广告收入|廣告收入"),
    ("tourism revenue", "revenue", Money, "tourism revenue|tourism revenues|tourism income|旅游收入|旅遊收入"),
    ("fiscal revenue", "revenue", Money, "fiscal revenue|tax revenue|budget revenue|财政收入|一般公共预算收入|税收收入"),
    ("box office", "revenue", Money, "box office|box office revenue|box office revenues|box-office revenue|box-office|ticket sales|票房|总票房"),
    ("advertising spending", "advertising spending", Money, "advertising expenditure|advertising spending|advertising spend|ad spending|ad spend|advertising investment|广告投放|广告支出|投流规模|广告投放规模|广告费用"),
    ("sales", "sales", Any, "sales|sales volume|retail sales|销售额|銷售額|销量|銷量|销售|销售收入|零售额|成交额|gmv|GMV|gross merchandise value|交易额"),
    ("deliveries", "deliveries", Count, "deliveries|shipments|交付量|出货量|出貨量|交付"),
    ("output", "output", Any, "output|production|production volume|output value|产量|產量|产值|產值|总产值"),
    ("value added", "value added", Money, "value added|added value|增加值"),
    ("users", "users", Count, "users|user base|user scale|user size|user numbers|number of users|subscribers|members|用户|用戶|用户规模|用户数|用户数量|会员数"),
    ("monthly active users", "users", Count, "monthly active users|monthly active|mau|MAU|月活|月活用户|月活跃用户|月活躍用戶"),
    ("daily active users", "users", Count, "daily active users|dau|DAU|日活|日活跃用户"),
    ("potential users", "users", Count, "potential users|potential user numbers|potential user base|潜在用户|潛在用戶"),
    ("internet users", "users", Count, "internet users|netizens|网民|网民规模|網民"),
    ("downloads", "downloads", Count, "downloads|download volume|installs|下载量|下載量|下载"),
    ("views", "views", Count, "views|plays|page views|播放量|点击量"),
    ("exports", "exports", Any, "exports|export value|export volume|出口|出口额|出口量|出口总额|出口额达"),
    ("imports", "imports", Any, "imports|import value|import volume|进口|進口|进口额|进口量"),
    ("trade", "trade", Money, "trade volume|foreign trade|total trade|imports and exports|进出口|进出口总额|進出口|贸易额"),
    ("investment", "investment", Money, "investment|investments|capital expenditure|capex|投资|投資|投资额|总投资|资本开支"),
    ("funding", "funding", Money, "funding|financing|fundraising|fund-raising|raised|融资|融資|融资额|募资"),
    ("fund size", "fund size", Money, "fund size|target size|基金规模|目标规模"),
    ("commitment", "commitment", Money, "commitment|initial commitment|认缴|出资|认缴出资"),
    ("valuation", "valuation", Money, "valuation|valued|market capitalization|market capitalisation|market cap|市值|估值"),
    ("profit", "profit", Money, "profit|profits|earnings|利润|利潤|盈利|利润总额"),
    ("net profit", "profit", Money, "net profit|net income|净利润|淨利潤|净利|归母净利润"),
    ("loss", "loss", Money, "loss|losses|net loss|亏损|虧損|净亏损"),
    ("cost", "cost", Money, "cost|costs|production cost|production costs|成本|制作成本"),
    ("spending", "spending", Money, "spending|expenditure|expenditures|支出|花费|消费额"),
    ("price", "price", Money, "price|prices|average price|价格|價格|均价|单价|售价"),
    ("subsidy", "subsidy", Money, "subsidy|subsidies|financial support|support|grant|grants|资金支持|补贴|補貼|资助|奖励|支持|补助"),
    ("tax", "tax", Money, "tax|taxes|duties|tariff|税|关税"),
    ("debt", "debt", Money, "debt|liabilities|债务|債務|负债"),
    ("loans", "loans", Money, "loans|lending|贷款|貸款|贷款余额"),
    ("deposits", "deposits", Money, "deposits|存款|存款余额"),
    ("deficit", "deficit", Money, "deficit|赤字|逆差"),
    ("surplus", "surplus", Money, "surplus|顺差|盈余"),
    ("budget", "budget", Money, "budget|预算|預算"),
    ("income", "income", Money, "income|disposable income|wage|wages|salary|salaries|工资|薪资|可支配收入"),
    ("gdp", "gdp", Money, "gdp|GDP|gross domestic product|地区生产总值|国内生产总值|生产总值"),
    ("assets", "assets", Money, "assets|assets under management|资产|資產|总资产|管理规模"),
    ("dividend", "dividend", Money, "dividend|dividends|分红|股息"),
    ("population", "population", Count, "population|residents|inhabitants|人口|常住人口"),
    ("employment", "employment", Count, "employment|employees|workforce|jobs|staff|professionals|practitioners|workers|员工|就业|就業|从业人员|从业者|岗位"),
    ("companies", "companies", Count, "companies|enterprises|firms|production companies|number of companies|businesses|企业|企業|公司"),
    ("stores", "stores", Count, "stores|shops|outlets|门店|門店|店铺"),
    ("visitors", "visitors", Count, "visitors|tourists|tourist arrivals|arrivals|游客|遊客|接待游客|旅客"),
    ("passengers", "passengers", Count, "passengers|passenger trips|passenger volume|客运量|旅客吞吐量|客流量|乘客"),
    ("throughput", "throughput", Count, "throughput|cargo throughput|container throughput|吞吐量|货物吞吐量|集装箱吞吐量"),
    ("capacity", "capacity", Any, "capacity|installed capacity|production capacity|装机容量|装机|产能|產能|装机规模"),
    ("orders", "orders", Any, "orders|order book|订单|訂單|订单量|订单额"),
    ("students", "students", Count, "students|pupils|enrolment|enrollment|学生|學生|在校生"),
    ("patients", "patients", Count, "patients|患者|病人"),
    ("cases", "cases", Count, "cases|infections|病例|案件"),
    ("deaths", "deaths", Count, "deaths|dead|fatalities|death toll|killed|死亡|遇难|死亡人数"),
    ("injuries", "injuries", Count, "injured|injuries|wounded|受伤|伤者"),
    ("votes", "votes", Count, "votes|ballots|选票|得票"),
    ("attendance", "attendance", Count, "attendance|spectators|audience|观众|到场观众"),
    ("area", "area", Count, "area|floor area|面积|占地|建筑面积"),
    ("creators", "creators", Count, "creators|authors|创作者|作者"),
    ("copyrights", "copyrights", Count, "copyrights|版权|著作权"),
    ("patents", "patents", Count, "patents|专利"),
    ("applications", "applications", Count, "apps|applications|number of apps|应用|应用数量"),
    ("market share", "market share", Share, "market share|share of the market|市场份额|市占率|市场占有率"),
    ("penetration", "penetration", Share, "penetration|penetration rate|渗透率|滲透率|普及率"),
    ("unemployment rate", "unemployment rate", Share, "unemployment rate|unemployment|jobless rate|失业率"),
    ("inflation", "inflation", Share, "inflation|consumer price index|cpi|CPI|通胀|通货膨胀率"),
    ("interest rate", "interest rate", Share, "interest rate|interest rates|benchmark rate|policy rate|利率"),
    ("margin", "margin", Share, "gross margin|profit margin|margin|毛利率|利润率"),
    ("turnout", "turnout", Share, "turnout|投票率"),
];

/// Words that hint at a market size where no metric is named: "the market reached 2.3 billion", 五百亿…市场.
const HINTS: &str = "market|industry|sector|市场|市場|产业|產業|行业";

/// The metrics, by phrase.
pub static METRICS: LazyLock<Phrases<Metric>> = LazyLock::new(|| {
    let rows = ROWS
        .iter()
        .map(|(name, root, dimension, phrases)| (*phrases, Metric { name, root, dimension: *dimension, hint: false }));
    let market = Metric { name: "market size", root: "market size", dimension: Money, hint: true };
    Phrases::of(rows.chain([(HINTS, market)]))
});

/// Nouns of an industry, behind the words that name its topic: "micro-loan *market*", 咖啡*行业*.
pub static INDUSTRY_NOUNS: LazyLock<Phrases<()>> = LazyLock::new(|| {
    const MORE: &str = "markets|industries|business|economy|赛道|领域|经济";
    Phrases::of([(HINTS, ()), (MORE, ())])
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for phrase in METRICS.phrases() {
            assert!(seen.insert(*phrase), "the metric phrase {phrase:?} stands twice");
        }
    }

    #[test]
    fn every_root_is_a_metric() {
        for (name, root, ..) in ROWS {
            assert!(ROWS.iter().any(|(other, ..)| other == root), "{name} has the root {root}, which is no row");
        }
    }
}

//! How a figure is told: currency, headline, status, what is left out.

use super::*;

const YUAN: &str = "The bottled-tea market in China was worth 63.4 billion yuan in 2024.";

#[test]
fn the_same_digits_in_another_currency() {
    fires(
        "currency-swap",
        &[YUAN, "The bottled-tea market in China was worth $63.4 billion in 2024."],
        "63.4 billion yuan / $63.4 billion",
    );
    for other in [
        "The bottled-tea market in China was worth $8.8 billion in 2024.",
        "The bottled-tea market in China was worth $63.4 billion in 2023.",
        "The bottled-tea market in Europe was worth $63.4 billion in 2024.",
    ] {
        never("currency-swap", &[YUAN, other]);
    }
}

#[test]
fn a_headline_that_its_body_does_not_bear_out() {
    let body = "2025-03-04\n\nThe bottled-tea market in China reached 63.4 billion yuan in 2024, the association said.";
    let article = |title: &str| format!("{title}\n{body}");
    let found = fires(
        "title-body",
        &[&article("Bottled-tea market in China reaches 83 billion yuan in 2024")],
        "83 billion yuan / 63.4 billion yuan",
    );
    assert_eq!(found.arithmetic, "83 / 63.4 = 1.31");
    for title in [
        "Bottled-tea market in China tops 63 billion yuan in 2024",
        "Bottled-tea market in China to reach 83 billion yuan in 2030",
        "Bottled-tea market in Europe reaches 83 billion yuan in 2024",
        "83 shops opened as the bottled-tea market grows",
    ] {
        never("title-body", &[&article(title)]);
    }
    never(
        "title-body",
        &[
            "全州投票率升至59.3% 过半选票来自网络\n2025-10-21\n\n网络选票33.1万票，四年前为27.3万票，增长逾两成；占全部选票的比例由46.6%提高到51.5%。",
        ],
    );
}

const EARLY: &str =
    "Market watch\n2025-08-04\n\nThe bottled-tea market in China is projected to reach 50.5 billion yuan in 2024.";
const REACHED: &str = "Tea daily\n2025-08-05\n\nThe bottled-tea market in China reached 50.5 billion yuan in 2024.";

#[test]
fn a_forecast_of_a_time_that_is_over() {
    assert_eq!(fires("stale-forecast", &[EARLY], "50.5 billion yuan / ").severity, Severity::Note);
    for text in [
        "Market watch\n2024-08-04\n\nThe bottled-tea market in China is projected to reach 50.5 billion yuan in 2024.",
        "Market watch\n2025-08-04\n\nThe bottled-tea market in China is projected to grow from 50.5 billion yuan in 2024 to 63 billion yuan in 2025.",
        REACHED,
    ] {
        never("stale-forecast", &[text]);
    }
}

#[test]
fn reached_here_and_foreseen_there() {
    assert_eq!(
        fires("status-conflict", &[EARLY, REACHED], "50.5 billion yuan / 50.5 billion yuan").severity,
        Severity::Note
    );
    never("status-conflict", &[&EARLY.replace("2025-08-04", "2024-08-04"), REACHED]);
    never("status-conflict", &[&EARLY.replace("50.5", "51.5"), REACHED]);
    never("status-conflict", &[REACHED, REACHED]);
}

#[test]
fn what_is_left_out() {
    assert_eq!(
        fires(
            "missing-context",
            &["The bottled-tea industry has a market size exceeding 63.4 billion yuan."],
            "63.4 billion yuan / "
        )
        .severity,
        Severity::Note
    );
    for text in [
        YUAN,
        "The bottled-tea industry aims for a market size of 63.4 billion yuan.",
        "The bottled-tea industry has sales of 63.4 billion yuan.",
    ] {
        never("missing-context", &[text]);
    }
}

#[test]
fn a_headline_on_the_year_and_a_body_on_the_month() {
    silent(&[
        "Flash: August CPI +3.1% y/y\nNewswire\n12 September 2025\n\nCPI +0.2% m/m in August, after +0.3% in July.",
    ]);
}

#[test]
fn a_headline_that_divides_an_amount() {
    silent(&[
        "County spending: where each £1 goes\nWeekly\n31 October 2025\n\nA household pays £1,842.66 in council tax, up 4.99%.",
    ]);
}

#[test]
fn profits_and_margins_of_several_kinds() {
    silent(&[
        "Harlan Motors said gross profit reached 4.2 billion yuan in 2024. Its gross margin was 21.4% in 2024.",
        "Harlan Motors earned an operating profit of 1.1 billion yuan in 2024. The operating margin was 5.6% in 2024.",
        "哈兰汽车2024年营业利润11亿元，毛利42亿元，净利润8亿元，毛利率21.4%，净利率4.1%。",
    ]);
    silent(&["哈兰汽车的盈利能力走弱，其上半年销售毛利率和净利率分别较去年同期下滑4.51个百分点和3.26个百分点。"]);
    fires(
        "value-conflict",
        &[
            "Harlan Motors said gross profit reached 4.2 billion yuan in 2024.",
            "Harlan Motors made a gross profit of 3.1 billion yuan in 2024.",
        ],
        "3.1 billion yuan / 4.2 billion yuan",
    );
}

#[test]
fn degrees_and_things_of_another_kind_are_no_parts() {
    for text in [
        "气温普遍下降4～8℃，其中山区局地降温幅度可超过10℃。",
        "9名嫌疑人落网。其中，在一人的住处，警方缴获设备17台。",
        "Along the range stand 18 peaks over 3,000 metres, the highest of which is Cook at 3,754 metres.",
        "Leverage increased from 18 to 1, to over 25 to 1, the report said.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_headline_that_tells_a_mark_that_was_passed() {
    let article = |mark: &str| {
        format!(
            "浙江电动自行车市场规模破{mark}\n商报 2025-07-15\n\n2024年浙江电动自行车市场规模达到120亿元，同比增长25%。"
        )
    };
    silent(&[&article("百亿")]);
    silent(&[&article("110亿元")]);
    fires("title-body", &[&article("130亿元")], "130亿元 / 120亿元");
    fires("unit-slip", &[&article("12亿元")], "120亿元 / 12亿元");
}

#[test]
fn a_headline_that_tells_a_profit_and_its_body_which() {
    let mill = |rate: &str| {
        format!(
            "Sifton Mills profit up {rate} on strong demand\n2026-03-20\n\nSifton Mills said its 2025 net profit rose 17% to 234 million yuan from 200 million yuan. It aims at revenue more than 20% above last year."
        )
    };
    fires("title-body", &[&mill("47%")], "47% / 17%");
    silent(&[&mill("17%")]);
    let shop = |sum: &str| {
        format!(
            "河口博物馆半年卖了{sum}\n2025-07-31\n\n今年上半年文创产品销售额2.06亿元，比去年同期的1.6亿元增长28.8%。"
        )
    };
    fires("title-body", &[&shop("2.6亿元")], "2.6亿元 / 2.06亿元");
    silent(&[&shop("2.06亿元")]);
    silent(&[&shop("2亿元")]);
    let orders = |sum: &str| {
        format!(
            "轻舟三季度订单破{sum}\n2025-09-16\n\n轻舟公司9月15日披露，三季度以来截至9月15日，公司累计收到订单12.4万辆。公司预计全年订单将超过20万辆。"
        )
    };
    fires("title-body", &[&orders("14万辆")], "14万辆 / 12.4万辆");
    silent(&[&orders("12万辆")]);
}

#[test]
fn slower_than_a_rate_is_no_fall_by_it() {
    let one = "In China, box office rose to 26.2 billion yuan in 2024, up 47.3%.";
    let other =
        "In China, box office will be 31 billion yuan in 2025, up 18.3%. That is slower than last year's 47.3%.";
    silent(&[one, other]);
    let fell = "In China, box office fell 47.3% in 2024 to 26.2 billion yuan.";
    fires("direction", &[one, fell], "47.3% / 47.3%");
}

#[test]
fn a_growth_of_the_headline_that_the_levels_of_the_body_do_not_give() {
    let article = |rate: &str| {
        format!(
            "味源食品上半年净利下滑{rate}，门店成新希望\n2025-08-28\n\n味源食品今日披露半年报：实现营业收入24.6亿元，去年同期为26.4亿元，下降6.8%；净利润1.87亿元，去年同期为2.37亿元。"
        )
    };
    fires("title-body", &[&article("12.1%")], "12.1% / 1.87亿元");
    never("title-body", &[&article("21.1%")]);
    never("title-body", &[&article("两成")]);
    // the headline is told of another stretch than the levels
    never(
        "title-body",
        &[
            "Nortgas nine-month profit falls 12%\n2025-10-29\n\nNortgas earned a profit of $4.62 billion in the third quarter of 2025, down from $5.07 billion a year ago.",
        ],
    );
}

#[test]
fn a_bound_of_the_headline_that_the_body_stays_below() {
    let told = |bound: &str, body: &str| {
        format!(
            "Drug bill for Wales tops £{bound}\n2025-03-04\n\nThe health service in Wales spent £{body} on drugs in the financial year 2023/24, the auditor said."
        )
    };
    fires("title-body", &[&told("2.2bn", "2.06bn")], "£2.2bn / £2.06bn");
    silent(&[&told("2.2bn", "2.24bn")]);
    // half of it is a part, or another thing
    silent(&[&told("2.2bn", "1.06bn")]);
    let zh = |count: &str| {
        format!("岚海商店海外门店突破200家\n2025-08-20\n\n截至6月底，岚海商店在内地有门店438家，海外门店{count}家。")
    };
    fires("title-body", &[&zh("182")], "200家 / 182家");
    silent(&[&zh("203")]);
}

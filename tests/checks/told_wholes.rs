//! Shares whose whole other words of the sentence tell, in percent or as a fraction; margins; rates that came from another.

use super::*;

#[test]
fn a_share_of_a_whole_that_other_words_tell() {
    for (right, from, to) in [
        ("Of the 40,000 members of the guild, 31,200 sent a ballot back, a turnout of 78%.", "31,200", "21,200"),
        (
            "The roll lists 80,000 drivers, of whom 36,000 passed their test abroad: 45.0%, a record.",
            "36,000",
            "26,000",
        ),
        (
            "The orchards gave 20,000 tonnes, of which 8,000 tonnes, or two-fifths, went to the press.",
            "8,000 tonnes",
            "13,000 tonnes",
        ),
        ("The crews have laid 150 of 240 kilometres of cable, 62.5%.", "150", "201"),
        ("The trams ran only 30.0% of the distance: 24 million of 80 million kilometres.", "24 million", "42 million"),
        ("全县有水田15.2万亩，其中11.4万亩装上了滴灌，占四分之三。", "11.4万亩", "7.4万亩"),
        ("专项额度为4.4万亿元，截至6月底已用2.2万亿元，接近一半。", "2.2万亿元", "3.3万亿元"),
        ("仓库里2340件瓷器受潮，到今年七月已修好1710件，占73.1%。", "1710件", "1170件"),
        ("全市登记企业4000家，参加普查的有3200家，覆盖率80%。", "3200家", "2300家"),
    ] {
        silent(&[right]);
        let wrong = right.replacen(from, to, 1);
        let found = report(&[&wrong]).findings;
        assert!(found.iter().any(|card| card.severity > Severity::Note), "{wrong}");
    }
    for text in [
        "Of the 120 firms, 80 raised their prices, 35% said that costs had risen.",
        "The firm has 3,000 workers and 120 shops, 15% more than a year ago.",
        "全县有水田15.2万亩，今年新修水渠11.4万米，比上年增长四成。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_margin_is_the_share_of_profit_in_revenue() {
    let told = "某某股份2025年上半年实现营业收入40亿元，净利润6亿元，净利率15.0%。";
    silent(&[told]);
    fires("implied-base", &[&told.replace("6亿元", "9亿元")], "15.0% / 9亿元");
    // what belongs to the owners is somewhat less than all profit
    silent(&[&told.replace("净利润6亿元", "归母净利润5.6亿元")]);
}

#[test]
fn a_rate_that_came_from_another_is_no_range() {
    let text = "Bed occupancy in the city's hotels slipped 1.6% to 54.3% from 55.9% in the spring.";
    fires("points-vs-percent", &[text], "1.6% / 55.9%");
    silent(&[&text.replace("1.6%", "1.6 points")]);
    silent(&["The board expects growth of 3% to 5% from the third quarter on."]);
}

#[test]
fn a_fraction_is_no_difference() {
    silent(&["Claims for lost keys rose by a fifth to 1,860 last year, from 1,550."]);
    silent(&["The round brought in $150 million at a valuation of $1.2 billion, twice that of the round before."]);
    silent(&["Exports went up to 6.2 billion from 4.9 billion, 45% of the total gain of 2.9 billion."]);
    silent(&["Profit was $188 million, $17 million or 9.9% more than in the half before."]);
}

#[test]
fn a_verb_beside_the_level_of_the_year_before() {
    fires("direction", &["节日期间酒店平均房价回落至486元，上年同期为412元。"], "412元 / 486元");
    never("direction", &["节日期间酒店平均房价回落至412元，上年同期为486元。"]);
    // lower than in June, and above the July before
    never("direction", &["7月份均价回落至486元，上年同期为412元。"]);
}

#[test]
fn a_list_with_shares_between_its_items() {
    let told = "分业务看，票务收入3.61亿元，占57.6%;餐饮收入1.72亿元;装备收入0.94亿元，三项合计6.27亿元。";
    silent(&[told]);
    fires("sum-mismatch", &[&told.replace("6.27", "5.82")], "5.82亿元 / 3.61亿元");
}

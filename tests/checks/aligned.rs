//! Figures of articles that tell of the same things, matched by what stands beside them although no table knows what they
//! measure.

use super::{fires, silent};

/// Two articles on one workshop: the second in other words, another unit and another language.
const HERE: &str = "The glazed-tile kilns of Lishui fired 3.274 million roof ridges in 2024 and wasted 4.17% of the clay. Each ridge took 613 grams of glaze, and 2,458 apprentices worked there.";

fn there(ridges: &str, glaze: &str, apprentices: &str) -> String {
    format!("2024年，丽水琉璃窑共烧制屋脊{ridges}，陶土损耗4.17%。平均每件用釉{glaze}，学徒{apprentices}。")
}

#[test]
fn a_point_a_rounding_and_swapped_digits_beside_shared_figures() {
    for (told, rule, spots) in [
        (there("3274万件", "613克", "2458名"), "unit-slip", "3.274 million / 3274万件"),
        (there("327.4万件", "6.13千克", "2458名"), "unit-slip", "6.13千克 / 613 grams"),
        (there("32.7万件", "613克", "2458名"), "unit-slip", "3.274 million / 32.7万件"),
        (there("327.4万件", "613克", "2548名"), "value-conflict", "2,458 / 2548名"),
    ] {
        fires(rule, &[HERE, &told], spots);
    }
}

#[test]
fn what_agrees_what_both_print_and_what_shares_nothing_is_no_slip() {
    silent(&[HERE, &there("327.4万件", "613克", "2458名")]);
    silent(&[HERE, &there("约327万件", "0.613千克", "2458名")]);
    // another thing with the same digits, named beside the first
    silent(&[HERE, "2024年，丽水琉璃窑共烧制屋脊327.4万件，陶土损耗4.17%，用釉613克，学徒2458名，全年用水32740吨。"]);
    // no other figure is shared
    silent(&[HERE, "The paper mills of Oulu pressed 32.74 million sheets and lost 5.2% of the pulp."]);
}

#[test]
fn three_digits_swapped_are_enough_where_all_else_agrees() {
    fires("value-conflict", &[HERE, &there("327.4万件", "631克", "2458名")], "613 grams / 631克");
    fires("value-conflict", &[HERE, &there("372.4万件", "613克", "2458名")], "3.274 million / 372.4万件");
    // both print the one, and one of them the other too
    silent(&[HERE, &(there("327.4万件", "613克", "2458名") + "窑工食堂每月用米631千克。")]);
}

#[test]
fn two_that_share_nothing_are_told_of_one_thing_by_a_third() {
    let third = "Lishui's apprentices\n\nThe tile kilns of Lishui wasted 4.17% of the clay in 2024 and fired 3.274 million roof ridges.";
    let few = "2024年，丽水琉璃窑学徒2458名，平均每件用釉613克，陶土损耗4.17%。";
    silent(&[HERE, third, few]);
    fires("value-conflict", &[HERE, third, &few.replace("613", "631")], "613 grams / 631克");
}

#[test]
fn shillings_are_those_of_both_languages() {
    let english = "Kilima Tea sold leaf for 16.84 billion shillings in 2024, 7.3% more than in 2023, and paid growers 9.42 billion shillings.";
    let chinese = |paid: &str| format!("基利马茶业2024年茶叶销售额168.4亿先令，同比增长7.3%，向茶农支付{paid}亿先令。");
    silent(&[english, &chinese("94.2")]);
    fires("unit-slip", &[english, &chinese("942")], "9.42 billion shillings / 942亿先令");
}

/// A shop chain told of in two articles, of which each also has figures that the other has not.
const SHOP: &str = "Lanhai Stores opened 1,375 shops by the end of June 2025 and sold goods for 26.8 billion yuan in the first half of 2025, 7.4% more than a year earlier. Fresh food brought in 14.6 billion yuan. It has 47,200 employees.";

fn shop(more: &str) -> String {
    format!("岚海商店2025年上半年销售额268亿元，同比增长7.4%。截至2025年6月底，门店1375家，员工47200人。{more}")
}

#[test]
fn like_digits_of_other_things_are_no_slip() {
    silent(&[SHOP, &shop("")]);
    for more in [
        // last year's sales beside this year's of a kind of goods, two digits swapped
        "上年同期销售额为249.5亿元，其中生鲜以外164亿元。",
        // members and shops
        "会员达到1.375亿人。",
        // what it earned is a tenth of what it sold, by chance in the same digits
        "净利润26.8亿元。",
        "全年用电4720万千瓦时。",
        // money and a plain number in like digits, and more than two digits in other places
        "租金支出1375万美元。",
        "应聘者42,700人。",
    ] {
        silent(&[SHOP, &shop(more)]);
    }
}

#[test]
fn what_the_other_article_prints_too_may_still_slip_in_the_headline() {
    let there = "岚海商店上半年卖出2680亿元\n\n岚海商店2025年上半年销售额268亿元，同比增长7.4%。截至2025年6月底，门店1375家，员工47200人。";
    fires("unit-slip", &[SHOP, there], "2680亿元 / 268亿元");
}

#[test]
fn the_point_the_currency_and_the_digits_of_a_figure_in_other_words() {
    for (from, to, rule, spots) in [
        ("268亿元", "26.8亿元", "unit-slip", "26.8 billion yuan / 26.8亿元"),
        ("268亿元", "268亿美元", "currency-swap", "268亿美元 / 26.8 billion yuan"),
        ("1375家", "1735家", "value-conflict", "1,375 / 1735家"),
        ("47200人", "4720人", "unit-slip", "47,200 / 4720人"),
    ] {
        fires(rule, &[SHOP, &shop("").replace(from, to)], spots);
    }
}

/// A town's ferries, told of in two articles.
const FERRY: &str = "The ferries of Zhoushan carried 8.47 million passengers in 2024, up 6.13%, and 412,600 cars. In 2023 they had carried 7.98 million passengers. Ferries at Ningbo carried 5.36 million passengers in 2024.";

fn ferry(text: &str) -> String {
    format!("舟山轮渡2024年运送旅客847万人次，同比{text}%，运送车辆41.26万辆。2024年宁波轮渡运送旅客536万人次。")
}

#[test]
fn a_change_turned_round_beside_the_same_level() {
    fires("direction", &[FERRY, &ferry("下降6.13")], "6.13% / 6.13%");
    silent(&[FERRY, &ferry("增长6.13")]);
    // the fall is another thing's
    silent(&[
        FERRY,
        "2024年舟山海鲜市场交易额36.2亿元，同比下降6.13%。舟山轮渡2024年运送旅客847万人次，车辆41.26万辆。",
    ]);
}

#[test]
fn figures_of_two_places_in_each_others_stead() {
    let there = ferry("增长6.13").replace("536万", "X").replace("847万", "536万").replace('X', "847万");
    fires("value-conflict", &[FERRY, &there], "5.36 million / 847万人次");
}

#[test]
fn the_same_figures_under_another_year() {
    let there = ferry("增长6.13").replace("舟山轮渡2024年", "舟山轮渡2023年");
    fires("year-shift", &[FERRY, &there], "8.47 million / 847万人次");
    // the sentence names both years
    silent(&[FERRY, "舟山轮渡2024年运送旅客847万人次，2023年为798万人次，运送车辆41.26万辆。"]);
}

#[test]
fn a_headline_a_power_of_ten_from_its_body() {
    let body = "舟山轮渡2024年运送旅客847万人次，同比增长6.13%，运送车辆41.26万辆。";
    fires("unit-slip", &[&format!("舟山轮渡去年运送旅客8470万人次\n\n{body}")], "8470万人次 / 847万人次");
    silent(&[&format!("舟山轮渡去年运送旅客847万人次\n\n{body}")]);
    // rounded from one figure, and in the digits of another
    silent(&[&format!("舟山轮渡旅客破800万人次\n\n{body}比上年多80.2万人次。")]);
}

#[test]
fn for_each_before_the_figure_or_behind_it() {
    let here = "In 2024 the quarry at Huian sold 18.36 million square metres of slabs at an average of 324.5 yuan per square metre, 4.17% less than in 2023.";
    let there = |price: &str| format!("2024年惠安石场共售出板材1836万平方米，平均每平方米{price}元，比上年下降4.17%。");
    fires("unit-slip", &[here, &there("3245")], "3245元 / 324.5 yuan per square metre");
    silent(&[here, &there("324.5")]);
}

#[test]
fn common_words_of_both_languages() {
    let here = "The Kettle Sound fleet landed 41,260 tonnes in 2024 and paid its crews 8.47 million dollars. Seven of its masters are past 66.\n\nThere are 512 wooden vessels in its books, 31 more than a year before.";
    let there = |boats: &str| {
        format!(
            "登记的木质渔船有{boats}艘，2023年时少些。\n\n岸上有冷库23间、灯塔4座、车34辆。\n\n凯特尔海湾船队2024年捕捞上岸41260吨，发放船员工资847万美元。"
        )
    };
    fires("unit-slip", &[here, &there("5120")], "5120艘 / 512");
    silent(&[here, &there("512")]);
    // nothing says that these are the same
    let others = there("5120").replace("木质渔船", "沿岸灯塔").replace("艘", "座");
    silent(&[here, &others]);
}

#[test]
fn what_three_articles_agree_on_weighs_against_the_fourth() {
    let zh = |kilns: &str| format!("2024年，丽水琉璃窑共有学徒2458名，陶土损耗4.17%，其中老窑{kilns}。");
    let en =
        "The kilns of Lishui taught 2,458 apprentices in 2024 and wasted 4.17% of the clay. Old kilns came to 386.";
    fires("unit-slip", &[&zh("386座"), en, &zh("386座，都在山上"), &zh("3860座")], "3860座 / 386座");
    silent(&[&zh("386座"), en, &zh("386座，都在山上"), &zh("386座，多在山下")]);
}

#[test]
fn a_round_million_with_its_point_elsewhere_and_a_difference_that_is_no_level() {
    let zh = |people: &str| format!("2024年，丽水琉璃窑共有学徒2458名，陶土损耗4.17%，接待游客{people}。");
    let en = "The kilns of Lishui taught 2,458 apprentices in 2024 and wasted 4.17% of the clay. They had 6 million visitors.";
    fires("unit-slip", &[&zh("6000万人次"), en], "6 million / 6000万人次");
    silent(&[&zh("600万人次"), en]);
    silent(&[&zh("600万人次，比上年多60万人次"), en]);
}

#[test]
fn how_long_things_last_is_a_slip_only_beside_what_both_tell() {
    let en = |years: &str| {
        format!(
            "The kilns of Lishui taught 2,458 apprentices in 2024 and wasted 4.17% of the clay, which was dug 613 metres away. The oldest has burnt for {years}."
        )
    };
    let zh = "2024年，丽水琉璃窑共有学徒2458名，陶土损耗4.17%，取土处在613米外。三座新窑试烧了16年。";
    silent(&[&en("160 years"), zh]);
    let tied = |years: &str| {
        format!(
            "The kilns of Lishui have burnt for {years} and taught 2,458 apprentices, with 4.17% of the clay wasted, dug 613 metres away."
        )
    };
    let same = "丽水琉璃窑烧了164年，共有学徒2458名，陶土损耗4.17%，取土处在613米外。";
    fires("unit-slip", &[&tied("1,640 years"), same], "1,640 years / 164年");
    silent(&[&tied("164 years"), same]);
}

/// A chain of shops, in one article with all its figures.
const CHAIN: &str = "Lanhai Stores opened 1,375 shops by the end of June 2025 and sold goods for 26.8 billion yuan in the first half of 2025, 7.4% more than a year earlier. Fresh food brought in 14.6 billion yuan. It has 47,200 employees. Every shop serves 318 households.";

#[test]
fn a_lost_point_needs_little_beside_it_where_three_digits_agree() {
    let other = |lead: &str, told: &str| {
        format!("{lead}\n\nIts founder began with two shops in 1998 and 15 workers.\n\n{told}")
    };
    let shops = "Lanhai Stores is a chain of 1,375 shops with a growth of 7.4%.";
    fires(
        "unit-slip",
        &[CHAIN, &other(shops, "A shop has to live on the families around it, 3,180 of them.")],
        "3,180 / 318",
    );
    silent(&[CHAIN, &other(shops, "A shop has to live on the families around it, 318 of them.")]);
    silent(&[CHAIN, &other(shops, "On the payroll of all its rivals are 472,000 men and women.")]);
    let sales = "Lanhai Stores made 26.8 billion yuan, up 7.4%, in the first half of 2025.";
    silent(&[CHAIN, &other(sales, "In Chengdu, the women behind the counters number 4,720.")]);
}

#[test]
fn one_metric_of_one_year_is_enough_for_a_point_in_another_place() {
    let english = "The market for paper kites in China reached 1,438 billion yuan in 2024, a trade body said.";
    let chinese = "2024年我国纸鸢市场规模为1438亿元，协会表示。";
    fires("unit-slip", &[english, chinese], "1,438 billion yuan / 1438亿元");
    // of another year, another metric, or other digits
    super::never("unit-slip", &[english, "2021年我国纸鸢市场规模为1438亿元，协会表示。"]);
    super::never("unit-slip", &[english, "2024年我国纸鸢企业出口额为1438亿元，协会表示。"]);
    super::never("unit-slip", &[english, "2024年我国纸鸢市场规模为1483亿元，协会表示。"]);
}

#[test]
fn a_level_with_its_growth_is_known_again_in_another_year() {
    let right = "Buyers in Portugal took home 318,000 cargo bikes in 2024, up 27% from 250,000 a year earlier.";
    let found = fires(
        "year-shift",
        &[right, "In 2023, sales of freight bicycles in Portugal reached 318,000, a year-on-year increase of 27%."],
        "318,000 / 318,000",
    );
    assert!(found.message.contains("318,000 after 27% growth"), "{}", found.message);
    let other = "In 2023, sales of freight bicycles in Portugal reached 318,000, a year-on-year increase of 22%.";
    super::never("year-shift", &[right, other]);
}

#[test]
fn a_level_with_its_growth_is_one_fact_whatever_it_is_called() {
    let here = "In 2024 the output value of paper kites in Guangdong was 83.6 billion yuan, an increase of 10.4%.";
    let there = |level: &str, rate: &str| {
        format!(
            "In Guangdong the market size of kites already came to {level} billion yuan in 2023, with a year-on-year growth of {rate}."
        )
    };
    fires("year-shift", &[here, &there("83.6", "10.4%")], "83.6 billion yuan / 83.6 billion yuan");
    super::never("year-shift", &[here, &there("83.6", "9.4%")]);
    super::never("year-shift", &[here, &there("75.7", "10.4%")]);
}

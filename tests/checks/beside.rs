//! What stands right beside another figure: a share and its part, two ends whose noun is told once, a rate and its years.

use super::*;

#[test]
fn a_share_right_before_its_part() {
    let asked = |part| {
        format!(
            "研究所面向北京、上海等地的2400名居民开展问卷调查。结果显示，62.5%即{part}在三个月内去过茶馆；去过两次的有1464人，占61%。"
        )
    };
    fires("percent-vs-count", &[&asked("1350人")], "62.5% / 1350人");
    silent(&[&asked("1500人")]);

    let polled = |part| {
        format!(
            "Of the 1,180 respondents in England, questioned in April, 87% – {part} shops – said they were short of staff."
        )
    };
    fires("percent-vs-count", &[&polled("1,072")], "87% / 1,072");
    silent(&[&polled("1,027")]);
}

#[test]
fn a_change_whose_noun_is_told_once() {
    let list = |verb| format!("The observatory's list {verb} from 104 products in June 2024 to 131 in June 2025.");
    fires("direction", &[&list("shrank")], "104 / 131");
    silent(&[&list("grew")]);
    // a year is no number of products
    silent(&["The list shrank from 104 products in 2019 to 96 in 2024."]);
}

#[test]
fn a_list_of_shares_that_ends_with_all_others() {
    let list = |others| {
        format!(
            "By region, the United States accounts for 46%, Southeast Asia accounts for 19%, Latin America accounts for 14%, and other regions account for {others}."
        )
    };
    fires("shares-over-whole", &[&list("31%")], "46% / 19%");
    silent(&[&list("21%")]);
    // margins are parts of nothing
    silent(&["分产品看，茶饮毛利率46%，咖啡39%，其他业务31%。"]);
    silent(&["Gross margins were as follows: tea 46%, coffee 39% and other products 31%."]);
    // who is asked may give several answers
    silent(&["Of those asked, price came first for 63%, quality for 48%, and other reasons for 12%."]);
}

#[test]
fn a_compound_rate_behind_a_growth_of_one_year() {
    let market = |rate| {
        format!(
            "2024年我国精酿啤酒市场规模为684亿元，较2023年的571亿元增长19.8%，预计2028年将达到1180亿元，年均复合增长率为{rate}。"
        )
    };
    fires("cagr-mismatch", &[&market("18.6%")], "18.6% / 684亿元");
    silent(&[&market("14.6%")]);
}

#[test]
fn points_told_as_percent() {
    let share = |by| format!("A year earlier China had 68%; its share is thus up {by}, from 68% to 74%.");
    fires("points-vs-percent", &[&share("6%")], "6% / 68%");
    silent(&[&share("6 percentage points")]);
    let factor =
        |by| format!("The average load factor went from 61.5% to 66.1% within twelve months, an improvement of {by}.");
    fires("points-vs-percent", &[&factor("4.6%")], "4.6% / 61.5%");
    silent(&[&factor("4.6 points")]);
    // what is up by a rate from a level is no share
    silent(&[
        "The average value of the yen rose 0.8 pct to 153.50 in February and was up 16.8 pct from 184.55 a year earlier.",
    ]);
}

#[test]
fn a_small_count_and_its_growth() {
    fires("impossible-percent", &["Complaints rose by 45% to 47 in 2024."], "45% / 47");
    silent(&["Complaints rose by 47% to 47 in 2024."]);
}

#[test]
fn a_price_and_what_was_sold_at_it() {
    let market = |sum| {
        format!("Americans bought 29.5 million mattresses in 2024, at an average price of $264, for a market of {sum}.")
    };
    fires("average-times-count", &[&market("$18.4 billion")], "$264 / $18.4 billion");
    silent(&[&market("$7.79 billion")]);
}

#[test]
fn the_last_row_is_the_sum_of_all_others() {
    let table = |last| {
        format!(
            "Harvest\n\nProvince | 2024 (tonnes) | 2025 (tonnes)\nQuarn | 574,000 | 540,000\nDeln | 287,000 | 282,000\nOssel | 118,000 | 121,000\nOthers | 131,000 | 137,000\nThe coast | {last} | 1,080,000\n"
        )
    };
    // that the first row of one column is the sum of the next ones is chance
    silent(&[&table("1,110,000")]);

    let open = |total| {
        format!(
            "Site | Area (sq m) | Staff | Opened\nQuarn | 14,200 | 310 | 2019\nDeln | 9,600 | 190 | 2021\nOssel | 6,200 | 140 | 2023\nTotal | {total} | 640 |\n"
        )
    };
    fires("sum-mismatch", &[&open("32,000")], "32,000 / 14,200");
    silent(&[&open("30,000")]);
}

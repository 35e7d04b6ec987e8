//! How figures moved: ends that whose or when leads to, a noun told once, a share and by how much, levels in one article and their
//! growth in another.

use super::*;

#[test]
fn what_leads_to_the_first_end_may_say_whose_it_is() {
    let text = |verb| format!("平均起薪由上一届的每月7500元{verb}到7860元。");
    fires("direction", &[&text("下降")], "7500元 / 7860元");
    silent(&[&text("上升")]);
}

#[test]
fn an_older_count_without_its_noun() {
    let text = |verb| format!("The workforce {verb} to 345 people from 310 a year earlier.");
    fires("direction", &[&text("shrank")], "310 / 345");
    silent(&[&text("grew")]);
}

#[test]
fn by_how_much_a_share_moved() {
    let text = |by| {
        format!(
            "The share of posts standing empty went down {by}, from 8.4% at the end of 2023 to 7.0% at the end of 2024."
        )
    };
    fires("points-vs-percent", &[&text("1.4%")], "1.4% / 8.4%");
    silent(&[&text("1.4 percentage points")]);
}

#[test]
fn the_revenue_of_one_article_and_the_sales_of_another() {
    let levels = "Marlow Foods lifts sales\nHarbour Daily, 6 March 2025\nMarlow Foods plc had sales of £418.6m in 2024, after £375.1m in 2023. It runs 14 mills.";
    let growth = |rate| {
        format!(
            "The month in brief\nMill Weekly, 10 March 2025\nMarlow Foods plc, which grew its revenue by {rate} in 2024, is to build a 15th mill in Leeds."
        )
    };
    fires("growth-mismatch", &[levels, &growth("16.1%")], "16.1% / £418.6m");
    silent(&[levels, &growth("11.6%")]);
    // what grew may be the number of cars
    let cars = "Marlow sells more\nHarbour Daily, 6 March 2025\nSales of Marlow Motors rose 33.5% in 2024, as it sold more small cars.";
    let revenue = "Marlow reports\nMill Weekly, 10 March 2025\nRevenue of Marlow Motors was $37.1 billion in 2024, compared with $30.1 billion in 2023.";
    silent(&[cars, revenue]);
    let flats = revenue.replace("Revenue", "Contracted sales");
    silent(&[&cars.replace("Sales", "Revenue"), &flats]);
}

#[test]
fn an_open_bound_turns_no_growth() {
    let text = |level| {
        format!("青石置业2023年合同销售额为356.1亿元。\n\n2024年青石置业合同销售额下滑12.3%，降至{level}亿元。")
    };
    silent(&[&text("逾312")]);
    silent(&[&text("312.3")]);
}

#[test]
fn the_same_period_of_another_year_is_no_other_value() {
    let now = "Marlow Drive grows\nHarbour Daily, 25 August 2025\nIn the first half of 2025 Marlow Drive had a net profit of 141 million euros, up 23.7%.";
    let then = |profit| {
        format!(
            "Makers of drives\nMill Weekly, 27 August 2025\nMarlow Drive sold 481,000 sets in the first six months of 2025; its net profit in the same period of 2024 had been {profit} million euros."
        )
    };
    silent(&[now, &then("114")]);
    fires("growth-mismatch", &[now, &then("104")], "23.7% / 141 million euros");
}

#[test]
fn a_plan_of_the_headline_and_that_of_the_body() {
    let text = |title| {
        format!(
            "湖南将建{title}个电池回收网点\n湘江晚报 2025-06-11\n全省现有回收网点1280个，其中长沙310个。根据方案，全省拟建1600个回收网点，实现县级全覆盖。"
        )
    };
    fires("title-body", &[&text("2500")], "2500个 / 1600个");
    silent(&[&text("1600")]);
    // what one aims at and another expects
    let cars = "Marlow targets deliveries of 550,000 cars\nHarbour Daily, 6 March 2026\nAnalysts expect Marlow deliveries of 510,000 cars in 2026.";
    silent(&[cars]);
}

#[test]
fn people_bear_out_no_number_of_posts() {
    let text = |posts| {
        format!(
            "超5万个岗位虚位以待 春季双选会开锣\n就业观察 2025-03-17\n双选会在武汉举行，用人单位带来{posts}万个岗位。武汉今年新增就业30万人。"
        )
    };
    fires("title-body", &[&text("3.8")], "5万个 / 3.8万个");
    silent(&[&text("5.2")]);
}

#[test]
fn ends_with_their_day_between() {
    let text =
        |verb| format!("The price index {verb} from 178 points at the end of 2023 to 189 points at the end of 2024.");
    fires("direction", &[&text("fell")], "178 / 189");
    silent(&[&text("rose")]);
}

#[test]
fn a_share_after_another_and_by_how_much() {
    let text = |by| format!("Drinks without sugar now make up 62% of the volume after 58% in 2023, a rise of {by}.");
    fires("points-vs-percent", &[&text("4%")], "4% / 58%");
    silent(&[&text("four points")]);
    silent(&[&text("6.9%")]);
}

#[test]
fn one_amount_in_two_conversions() {
    let one = "Ships\nHarbour Daily, 6 March 2025\nChina's exports of ships reached $43.4 billion (308.6 billion yuan) in 2024. Jiangsu led with 41%.";
    let other = |yuan| {
        format!(
            "Yards\nMill Weekly, 10 March 2025\nIn 2024 China's exports of ships came to $43.4 billion (about {yuan} billion yuan), 41% of them from Jiangsu."
        )
    };
    fires("value-conflict", &[one, &other("264")], "308.6 billion yuan / 264 billion yuan");
    silent(&[one, &other("312")]);
}

#[test]
fn what_was_done_to_the_pair_itself_says_which_way_it_went() {
    let text = |verb: &str| format!("The discount lifted sales by {verb} prices from 61 yuan to 48 yuan.");
    silent(&[&text("cutting")]);
    fires("direction", &[&text("raising")], "61 yuan / 48 yuan");
}

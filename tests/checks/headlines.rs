//! Figures of a headline that the body has otherwise, where no table knows what they count.

use super::*;

#[test]
fn a_digit_that_the_body_has_otherwise() {
    let page = |title, body| {
        format!(
            "假期县城充电{title} 高速公路车流增多\n滨海日报 2025-10-09\n\n假期全国县城公共充电设施累计充电{body}，日均3700万千瓦时。"
        )
    };
    fires("title-body", &[&page("3.96亿度", "2.96亿千瓦时")], "3.96亿度 / 2.96亿千瓦时");
    fires("title-body", &[&page("2.69亿度", "2.96亿千瓦时")], "2.69亿度 / 2.96亿千瓦时");
    silent(&[&page("2.96亿度", "2.96亿千瓦时")]);
    // what it rose from, and what it adds up
    silent(&[
        "Machine-tool exports climb to $4.25bn\nCoast Wire | 4 November 2025\n\nMachine-tool exports climbed by $1bn from $3.25bn.",
    ]);
    silent(&["Acme to build 1,250 homes\nCoast Wire | 4 November 2025\n\nAcme built 1,150 homes and will add 100."]);
    // two digits are another figure, and so is that of another place
    silent(&[&page("3.76亿度", "2.96亿千瓦时")]);
    silent(&["吉林雪季接待1.36亿人次\n滨海日报 2025-03-09\n\n吉林提出新目标。相邻的黑龙江雪季接待游客1.39亿人次。"]);
}

#[test]
fn a_bound_that_the_body_does_not_keep() {
    let page =
        |cost| format!("县城充电成本不足20元 车主叫好\n滨海日报 2025-09-15\n\n每次县城充电成本为{cost}，比上年少。");
    fires("title-body", &[&page("22.5元")], "20元 / 22.5元");
    silent(&[&page("19.5元")]);

    let page = |earned| {
        format!(
            "Chinese two-wheeler exports smash through $5 billion\nCoast Wire | 4 November 2025\n\nIn the first nine months of 2025, \
             Chinese exporters earned {earned} with two-wheelers, after $4.1 billion a year before."
        )
    };
    fires("title-body", &[&page("$4.92 billion")], "$5 billion / $4.92 billion");
    silent(&[&page("$5.02 billion")]);
}

#[test]
fn a_count_is_borne_out_by_its_like_alone() {
    let page = |shops| {
        format!(
            "赫森酒业门店突破2000家\n滨海日报 2025-07-15\n\n截至2025年6月30日，赫森酒业股份有限公司全国门店数为{shops}。公司员工约2900人。"
        )
    };
    fires("title-body", &[&page("1530家")], "2000家 / 1530家");
    silent(&[&page("2030家")]);
}

#[test]
fn a_body_that_has_slipped_does_not_belie_its_headline() {
    let page = "赫森机器人:营收破百亿之后\nCoast Wire 2025-09-23\n\nHersen Robotics saw its revenue reach 119.2 billion yuan in 2024. In \
                the domestic market, Hersen Robotics had 2024 revenue of 5.53 billion yuan.";
    assert!(!findings(&[page]).iter().any(|line| line.starts_with("title-body")), "{:#?}", findings(&[page]));
}

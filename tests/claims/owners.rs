//! Whose figures: firms, ports, clubs, and what stands for them later.

use super::*;

#[test]
fn a_registered_name_may_end_with_its_trade() {
    states(
        "捷步科技有限公司2024年营收为5.2亿元，飞达物流集团为3.1亿元。",
        &[
            "5.2亿元 → revenue | 捷步科技 | 2024 | actual | level",
            "3.1亿元 → revenue | 飞达物流集团 | 2024 | actual | level",
        ],
    );
    states("当地物流公司2024年营收共12亿元。", &["12亿元 → revenue | - | 2024 | actual | level"]);
    states("大型物流集团2024年营收共12亿元。", &["12亿元 → revenue | China | 2024 | actual | level"]);
}

#[test]
fn a_firm_is_known_by_its_ending_and_by_what_it_does() {
    states(
        "Lowell Motors Inc. delivered 45,000 vehicles in 2024. The company's revenue rose 12% to $4.5 billion.",
        &[
            "45,000 → deliveries | Lowell Motors | 2024 | actual | level",
            "12% → revenue | Lowell Motors | 2024 | actual | growth",
            "$4.5 billion → revenue | Lowell Motors | 2024 | actual | level",
        ],
    );
    states("Quillon sold 12,000 cars in Germany in 2023.", &["12,000 → sales | Quillon | 2023 | actual | level"]);
}

#[test]
fn chinese_firms_and_what_stands_for_them() {
    states(
        "青石电气股份有限公司昨日发布年报，2024年公司实现营业收入125亿元，同比增长18.5%。其研发投入为5.2亿元。",
        &[
            "125亿元 → revenue | 青石电气 | 2024 | actual | level",
            "18.5% → revenue | 青石电气 | 2024 | actual | growth",
            "5.2亿元 → R&D spending | 青石电气 | 2024 | actual | level",
        ],
    );
    states("南岭港2024年完成货物吞吐量7.1亿吨。", &["7.1亿吨 → throughput | 南岭港 | 2024 | actual | level"]);
}

#[test]
fn ports_hospitals_and_leagues() {
    states(
        "The Port of Lowell handled 13.8 million TEU in 2024, surpassing the Port of Quillon.",
        &["13.8 million TEU → container throughput | Port of Lowell | 2024 | actual | level"],
    );
    states(
        "Quillon General Hospital recorded 3.2 million admissions in 2024; it has 1,200 beds.",
        &[
            "3.2 million → admissions | Quillon General Hospital | 2024 | actual | level",
            "1,200 → beds | Quillon General Hospital | 2024 | actual | level",
        ],
    );
}

#[test]
fn who_only_tells_a_figure_does_not_own_it() {
    states(
        "According to the Lowell Automobile Association, car sales in Germany reached 2.8 million in 2024.",
        &["2.8 million → sales | Germany | 2024 | actual | level"],
    );
    states(
        "据国家统计局统计，2024年全国粮食产量7.07亿吨。",
        &["7.07亿吨 → grain output | China | 2024 | actual | level"],
    );
}

#[test]
fn a_market_is_no_firms() {
    states(
        "Quillon Group operates here. The instant-noodle market in China reached 50.5 billion yuan in 2024.",
        &["50.5 billion yuan → market size | China | 2024 | actual | level"],
    );
}

#[test]
fn a_common_word_at_the_start_of_a_sentence_is_no_firm() {
    for text in ["Factories produced 300,000 cars.", "Analysts expect 5 million visitors.", "上市公司实现净利润5亿元。"]
    {
        let readings = readings(text);
        assert!(readings[0].claims.iter().all(|claim| claim.owner.is_none()), "{}", claims(text));
    }
}

#[test]
fn a_headline_that_names_nobody_tells_of_whom_the_body_does() {
    let headline = "数千用户抢先试用新地图软件\n湖畔早报 2024-05-06";
    let body = "Aldera Maps Inc. has built a mapping platform called \"Brisk Atlas\". Aldera Maps has 120 employees.";
    states(
        &format!("{headline}\n\n{body} The platform now has around 6,400 users."),
        &[
            "数千用户 → users | Brisk Atlas | - | actual | level",
            "120 → employees | Aldera Maps | - | actual | level",
            "6,400 → users | Brisk Atlas | - | actual | level",
        ],
    );
    // what the body tells otherwise, the headline tells of the article's main name
    states(
        &format!("{headline}\n\n{body} The platform now has around 800 users."),
        &[
            "数千用户 → users | Aldera Maps | - | actual | level",
            "120 → employees | Aldera Maps | - | actual | level",
            "800 → users | Brisk Atlas | - | actual | level",
        ],
    );
}

#[test]
fn a_firm_s_notice_is_told_of_the_firm() {
    // what is bought back is no firm, nor is the zone of its head office, nor what analysts expect of it
    states(
        "砺光微电子股份有限公司2025年第三季度报告\n2025-10-30\n\n公司拟以自有资金回购股份，资金总额为4亿元。上年同期（2024年1至9月），公司营业收入为9.8亿元。年初至报告期末，公司净利润为1.4亿元。",
        &[
            "4亿元 → 资金总额 | 砺光微电子 | 2025Q3 | actual | level",
            "9.8亿元 → revenue | 砺光微电子 | 2024-01..2024-09 | actual | level",
            "1.4亿元 → net profit | 砺光微电子 | 2025-01..2025-09 | actual | level",
        ],
    );
}

#[test]
fn what_makes_a_topic_is_neither_the_firm_nor_how_much_of_the_land() {
    let topics = |text: &str| -> Vec<String> {
        let claims = super::readings(text).into_iter().flat_map(|reading| reading.claims);
        claims.filter_map(|claim| claim.topic.map(|topic| topic.is.as_str().to_owned())).collect()
    };
    assert_eq!(topics("2024年全省预制菜产业规模为912亿元。"), ["预制菜"]);
    assert_eq!(topics("砺光科技宣布，砺光科技功率器件收入为5.8亿元。"), ["功率器件"]);
}

#[test]
fn a_simulation_is_no_plan_and_letters_before_an_amount_are_what_it_is_of() {
    states(
        "前三季度模拟芯片收入为4.1亿元，MCU19.7亿元，合计23.8亿元。",
        &[
            "4.1亿元 → revenue | China | - | actual | level",
            "19.7亿元 → revenue | China | - | actual | level",
            "23.8亿元 → revenue | China | - | actual | level",
        ],
    );
}

#[test]
fn what_a_firm_is_stands_before_its_name() {
    states(
        "宁波帐篷龙头青岭户外披露半年报，上半年营收为18.7亿元。",
        &["18.7亿元 → revenue | 青岭户外 | - | actual | level"],
    );
    states("青岭户外2024年营收为32.6亿元，好于预期。", &["32.6亿元 → revenue | 青岭户外 | 2024 | actual | level"]);
    states(
        "青岭食品（佛山）今日披露年报，2024年营收为38.6亿元。",
        &["38.6亿元 → revenue | 青岭食品 | 2024 | actual | level"],
    );
}

#[test]
fn a_province_is_no_firm() {
    states(
        "Jiangsu Province exported 9.8 million units in 2024. Jiangsu Province has 240 makers.",
        &["9.8 million → exports | Jiangsu | 2024 | actual | level", "240 → makers | Jiangsu | 2024 | actual | level"],
    );
}

#[test]
fn money_for_a_weight_is_a_price() {
    states(
        "On 31 October 2025 it stood at 80,500 yuan a tonne.",
        &["80,500 yuan a tonne → price | China | 2025-10-31 | actual | level"],
    );
}

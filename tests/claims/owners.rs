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

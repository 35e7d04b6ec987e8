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

#[test]
fn partners_tied_by_a_sign_and_trades_in_the_plural() {
    states(
        "Marlow & Finch, the Leeds supermarket group, posted sales of £9.51 billion in 2024. It had 742 stores.",
        &[
            "£9.51 billion → sales | Marlow & Finch | 2024 | actual | level",
            "742 → stores | Marlow & Finch | 2024 | actual | level",
        ],
    );
    states(
        "Brackley Farms, the biggest British grower of salad leaves, said revenue climbed to £36.4 million in 2024.",
        &["£36.4 million → revenue | Brackley Farms | 2024 | actual | level"],
    );
}

#[test]
fn a_chinese_firm_that_reports_on_a_day_or_goes_public() {
    states(
        "暖屿家居8月26日晚披露年报：2024年实现营业收入38.2亿元。公司门店2310家。",
        &[
            "38.2亿元 → revenue | 暖屿家居 | 2024 | actual | level",
            "2310家 → stores | 暖屿家居 | 2024 | actual | level",
        ],
    );
    states("赫森再闯港交所。公司2024年收入56.8亿元。", &["56.8亿元 → revenue | 赫森 | 2024 | actual | level"]);
}

#[test]
fn where_a_firm_sits_is_not_where_its_figures_are() {
    states(
        "总部在济南的赫森酒业股份有限公司2024年门店1260家，其中山东省内412家。",
        &["1260家 → stores | 赫森酒业 | 2024 | actual | level", "412家 → stores | 赫森酒业 | 2024 | actual | level"],
    );
    // and none of them is more than it
    let silent = |text: &str| {
        assert!(readings(text)[0].claims.iter().all(|claim| claim.scope.is_none()), "{text}");
    };
    silent("Changsha's truck makers gain, and the leader Lowell Motors sold 13,100 trucks in 2024.");
    silent("赫森酒业股份有限公司2024年海外出口额为1.26亿元。");
}

#[test]
fn what_a_sentence_tells_of_others_is_not_the_firms() {
    states(
        "赫森茶饮有限公司2024年新开门店1216家。对手也没闲着，甘露茶集开到6120家。",
        &["1216家 → new stores | 赫森茶饮 | 2024 | actual | level", "6120家 → - | China | 2024 | actual | level"],
    );
}

#[test]
fn a_county_that_no_table_has_owns_what_is_told_of_it() {
    states(
        "临溪县：乡镇都能充上电\n2025-09-26\n\n截至2025年8月末，安徽临溪县建成公共充电桩3260个。全县充电量2934万千瓦时。",
        &[
            "3260个 → chargers | 临溪县 | 2025-08 | actual | level",
            "2934万千瓦时 → - | 临溪县 | 2025-08 | actual | level",
        ],
    );
}

#[test]
fn who_made_money_made_no_goods_of_it() {
    states(
        "Lowell Motors Inc. made £412 million before tax in 2024. It made 3.82 billion yuan ($532 million) in revenue.",
        &[
            "£412 million → pre-tax profit | Lowell Motors | 2024 | actual | level",
            "3.82 billion yuan → revenue | Lowell Motors | 2024 | actual | level",
            "$532 million → revenue | Lowell Motors | 2024 | actual | level",
        ],
    );
    states("Lowell Motors Inc. made 4,500 cars in 2024.", &["4,500 → output | Lowell Motors | 2024 | actual | level"]);
}

#[test]
fn a_name_that_heads_an_item_with_its_seat_or_its_trade() {
    let page = |item: &str| {
        format!(
            "Who is who\nHarbour Notes, 12 December 2025\n\nMarlow Press sold 40 presses in 2024. Marlow Press has 90 people.\n\n{item}"
        )
    };
    for (item, want) in [
        (
            "Lowell (Leeds). In 2023 turnover was up 18.0% to €186.4 million.",
            "€186.4 million → revenue | Lowell | 2023 | actual | level",
        ),
        (
            "Quillon. The Leeds distiller had turnover of £1.48bn in 2024.",
            "£1.48bn → revenue | Quillon | 2024 | actual | level",
        ),
    ] {
        let told = claims(&page(item));
        assert!(told.lines().any(|line| line == want), "{item}\n{told}");
    }
}

#[test]
fn a_firm_and_where_it_sits() {
    states(
        "Lowell Motors sold 4,000 vans in 2024. Lowell of Leeds had revenue of $27.2 million in 2024.",
        &[
            "4,000 → sales | Lowell Motors | 2024 | actual | level",
            "$27.2 million → revenue | Lowell Motors | 2024 | actual | level",
        ],
    );
    // a bank of a place is called so
    states(
        "Bank of China had revenue of $4.1 billion in 2024.",
        &["$4.1 billion → revenue | Bank of China | 2024 | actual | level"],
    );
    let seat = readings("青石轨道集团(武汉)2024年营业收入112.5亿元。");
    let place = seat[0].claims[0].scope.as_ref().map(|place| (place.is.name(), place.here));
    assert_ne!(place, Some(("Wuhan", true)));
    // all that there are of a kind are nobody
    states(
        "2024年湖北全省城市轨道交通客运量为12.8亿人次。",
        &["12.8亿人次 → passengers | Hubei | 2024 | actual | level"],
    );
}

#[test]
fn what_is_sold_abroad_is_exported_and_what_is_left_after_tax_is_net() {
    states(
        "Tunisian mills sold 27,540 tonnes abroad in 2024.",
        &["27,540 tonnes → exports | Tunisia | 2024 | actual | level"],
    );
    states("Tunisian mills sold 27,540 tonnes in 2024.", &["27,540 tonnes → sales | Tunisia | 2024 | actual | level"]);
    states(
        "Lowell Motors earned $46.8 million after tax in 2024.",
        &["$46.8 million → net profit | Lowell Motors | 2024 | actual | level"],
    );
    states(
        "Lowell Motors earned $46.8 million in 2024.",
        &["$46.8 million → profit | Lowell Motors | 2024 | actual | level"],
    );
}

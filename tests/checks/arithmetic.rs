//! What a text's own figures must give: growth, compound growth, sums, shares, whole numbers.

use super::*;

#[test]
fn growth_between_two_levels() {
    let text = "Sales rose 27.4% from 1.8 billion yuan in 2023 to 3.3 billion yuan in 2024.";
    let found = fires("growth-mismatch", &[text], "27.4% / 3.3 billion yuan");
    assert_eq!(found.severity, Severity::Error);
    assert_eq!(found.arithmetic, "3.3 / 1.8 − 1 = +83.3% ≠ 27.4%");
    fires("growth-mismatch", &["销售额从2023年的18亿元增长到2024年的33亿元，同比增长27.4%。"], "27.4% / 33亿元");
}

#[test]
fn growth_told_in_other_orders() {
    for (text, spots) in [
        ("Sales came to $627.6 billion in 2024, up 29.1% from $526.8 billion in 2023.", "29.1% / $627.6 billion"),
        ("Sales came to $627.6 billion in 2024, down 19.1% from $526.8 billion in 2023.", "19.1% / $627.6 billion"),
        ("全年累计观看5.12亿次，比2023年的4.15亿次增长33.4%。", "33.4% / 5.12亿次"),
        ("上半年发电124.8亿千瓦时，上年同期为107.4亿千瓦时，同比下降16.2%。", "16.2% / 124.8亿千瓦时"),
        ("Hotel occupancy went from 62.9% to 67.4%, a drop of 4.5 percentage points.", "4.5 percentage points / 67.4%"),
        ("全年赤字安排5.66万亿元，比上年的4.06万亿元增加2.6万亿元。", "2.6万亿元 / 5.66万亿元"),
    ] {
        assert_eq!(fires("growth-mismatch", &[text], spots).severity, Severity::Error);
    }
    for text in [
        "Sales came to $627.6 billion in 2024, up 19.1% from $526.8 billion in 2023.",
        "全年累计观看5.12亿次，比2023年的4.15亿次增长23.4%。",
        "上半年发电124.8亿千瓦时，上年同期为107.4亿千瓦时，同比增长16.2%。",
        "全市充电桩达到9.8万个，其中当年新增2.1万个，比上年末的7.7万个增长27.3%。",
        "Hotel occupancy went from 62.9% to 67.4%, a gain of 4.5 percentage points.",
        "全年赤字安排5.66万亿元，比上年的4.06万亿元增加1.6万亿元。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn parts_in_the_next_sentence_and_single_ones() {
    let across = "公司完成发电量124.8亿千瓦时，同比增长16.2%。其中，风电181.6亿千瓦时，光伏43.2亿千瓦时。";
    fires("part-exceeds-whole", &[across], "181.6亿千瓦时 / 124.8亿千瓦时");
    fires(
        "sum-mismatch",
        &["港口吞吐量3.32亿标箱，增长7.0%，其中沿海2.914亿标箱、内河8060万标箱。"],
        "3.32亿标箱 / 2.914亿标箱",
    );
    for text in [
        "公司完成发电量124.8亿千瓦时，同比增长16.2%。其中，风电81.6亿千瓦时，光伏43.2亿千瓦时。",
        "港口吞吐量3.32亿标箱，增长7.0%，其中沿海2.914亿标箱、内河4060万标箱。",
        "园区有企业120家，其中员工3000人。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn growth_over_two_articles() {
    let texts = [
        "The bottled-tea market in China reached 23.7 billion yuan in 2024, up 27.4%.",
        "The bottled-tea market in China was worth 21.2 billion yuan in 2023.",
    ];
    let found = fires("growth-mismatch", &texts, "27.4% / 23.7 billion yuan");
    assert_eq!(found.severity, Severity::Warning);
}

#[test]
fn growth_that_fits_is_recomputed() {
    let fitting = report(&[
        "The bottled-tea market in China reached 23.7 billion yuan in 2024, up 27.4%.",
        "The bottled-tea market in China was worth 18.6 billion yuan in 2023.",
    ]);
    assert_eq!(fitting.coverage.recomputed, 2, "{:#?}", fitting.claims);
    for text in [
        "Sales rose 27.8% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "Sales rose 27% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "In real terms, sales rose 20% from 1.8 billion yuan in 2023 to 2.3 billion yuan in 2024.",
        "Sales reached 2.3 billion yuan in June, up 4% from the previous month; in June 2023 they were 1 billion yuan.",
        "The index fell 102.2 points, or 0.36%, to 27,934.02.",
        "销售额从2023年的18亿元增长到2024年的23亿元，同比增长27.8%。",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn compound_growth() {
    let wrong = "The bottled-tea market is projected to grow from 50.5 billion yuan in 2024 to 85.65 billion yuan by 2027, a compound annual growth rate of 29.2%.";
    assert_eq!(fires("cagr-mismatch", &[wrong], "29.2% / 50.5 billion yuan").severity, Severity::Error);
    let neighbour = "The bottled-tea market is projected to grow from 50.5 billion yuan in 2024 to 85.65 billion yuan by 2027, a compound annual growth rate of 14.1%.";
    assert_eq!(fires("cagr-mismatch", &[neighbour], "14.1% / 50.5 billion yuan").severity, Severity::Note);
    for text in [
        "The bottled-tea market is projected to grow from 50.5 billion yuan in 2024 to 85.65 billion yuan by 2027, a compound annual growth rate of 19.2%.",
        "Sales should reach 697 billion yuan in 2025 and 1,030 billion yuan in 2030, a compound annual growth rate of 8.6% from 2024.",
        "预计市场规模将从2024年的505亿元增至2027年的856.5亿元，年均复合增长率为19.2%。",
    ] {
        never("cagr-mismatch", &[text]);
    }
}

#[test]
fn sums_of_a_list() {
    fires("sum-mismatch", &["The park has 120 firms, comprising 70 start-ups and 40 suppliers."], "120 / 70");
    fires("sum-mismatch", &["制造企业70家、服务企业40家，合计120家。"], "120家 / 70家");
    fires("sum-mismatch", &["园区有企业120家，其中制造企业90家、服务企业60家。"], "120家 / 90家");
    for text in [
        "The park has 120 firms, comprising 70 start-ups and 50 suppliers.",
        "The park has 120 firms, including 70 start-ups and 30 suppliers.",
        "The park has about 120 firms, comprising 70 start-ups and 52 suppliers.",
        "合肥生产58.6万辆，长丰生产46.2万辆，其余县区合计32.2万辆。",
    ] {
        never("sum-mismatch", &[text]);
    }
}

#[test]
fn a_share_of_a_whole() {
    let wrong = "The plant made 120,000 cars in 2024, of which 48,000 were exported, accounting for 60% of the total.";
    fires("percent-vs-count", &[wrong], "60% / 48,000");
    fires("percent-vs-count", &["全年销售汽车12万辆，其中出口4.8万辆，占60%。"], "60% / 4.8万辆");
    fires("implied-base", &["They make up 64.0% of capacity (44.9 GW of 100.3 GW)."], "64.0% / 44.9 GW");
    fires("percent-vs-count", &["Of the 240 matches, 117, or 69.6%, were full."], "69.6% / 117");
    fires("percent-vs-count", &["全省床位58.2万张，长沙市15.34万张，占17.8%。"], "17.8% / 15.34万张");
    for text in [
        "The plant made 120,000 cars in 2024, of which 48,000 were exported, accounting for 40% of the total.",
        "The plant made 120,000 cars in 2024, of which 48,000 were exported; exports rose by 60%.",
        "全年销售汽车12万辆，其中出口4.8万辆，占40%。",
        "They make up 64.0% of capacity (64.2 GW of 100.3 GW).",
        "Of the 240 matches, 167, or 69.6%, were full.",
        "全省床位58.2万张，长沙市10.34万张，占17.8%。",
        "全省床位58.2万张，长沙市10.34万张，占全国的1.1%。",
    ] {
        never("implied-base", &[text]);
    }
}

#[test]
fn a_list_counts_nothing_twice() {
    fires("sum-mismatch", &["3月底卖出390万份，二季度又卖出150万份，合计640万份。"], "640万份 / 390万份");
    for text in [
        // a sum so far
        "上市首周卖出210万份，到3月底卖出390万份，二季度又卖出150万份，合计540万份。",
        // what the whole is held against
        "收入11.6亿元，约合1.62亿美元，比上年同期的5.8亿元翻了一番，其中一季度6.4亿元，二季度5.2亿元。",
        "Revenue was 11.6 billion yuan, against 5.8 billion a year earlier, including 6.4 billion yuan in the first quarter.",
        // a part itself, and no whole of the next
        "The navy sent out 188 drones, 76 of which came back, 95 lost their way and 17 sank.",
    ] {
        never("sum-mismatch", &[text]);
        never("part-exceeds-whole", &[text]);
    }
    let parts = "收入11.6亿元，比上年同期的5.8亿元翻了一番，其中一季度16.4亿元。";
    fires("part-exceeds-whole", &[parts], "16.4亿元 / 11.6亿元");
}

#[test]
fn what_differs_wildly_was_never_tied() {
    for text in [
        "全省法院共受理案件986400件，同比上升5.1%。在受理的案件中，当年新收912600件，上年结转73800件。",
        "On 31 December 2024 the museum held 412,000 objects. A total of 1,860 pieces entered the collections, including 1,290 by donation (69.4%).",
        "They lost 1.37 billion yuan, around $190 million, or 72,500 yuan a head on a rough average.",
        "Lowell Telecom took some 185 billion shillings in 2024, or $1.43 billion, of which a little over 31 billion was left after tax.",
        "It moved 5.6 trillion shillings for its 12.7 million users, kept 48.3 billion of them in fees, a mere 0.86%.",
        "移动用户总数7140万户，比上年末的6610万户增长8.0%，比9月末的7020万户增加120万户，环比增长1.7%。",
        "Results\n\n• Data: KSh 61.9 billion, up 14.0% from KSh 54.3 billion\n• Voice: KSh 52.8 billion, down 2.4% from KSh 54.1 billion\n• Money: KSh 48.3 billion, up 16.7%\n• Messaging, fixed lines and other services: KSh 8.2 billion\n",
        "Freight of Ningbo Port (million tonnes)\n\n| Goods | 2023 | 2024 | Change |\n|---|---|---|---|\n| Steel | 7.49 | 4.86 | -35.1% |\n| Ore | 3.00 | 3.30 | 10.0% |\n",
    ] {
        silent(&[text]);
    }
    fires(
        "growth-mismatch",
        &[
            "Freight of Ningbo Port (million tonnes)\n\n| Goods | 2023 | 2024 | Change |\n|---|---|---|---|\n| Steel | 7.49 | 4.86 | -15.1% |\n| Ore | 3.00 | 3.30 | 10.0% |\n",
        ],
        "-15.1% / 4.86",
    );
    fires(
        "growth-mismatch",
        &["Sales rose to 23.1 million tonnes in 2024 from 2.1 million tonnes in 2023, up 10.0%."],
        "10.0% / 23.1 million tonnes",
    );
}

#[test]
fn what_is_smaller_than_all_is_no_whole() {
    never(
        "part-exceeds-whole",
        &[
            "The B shares closed at 424 crowns. Of these prices, 450 crowns were paid for restricted and 455 crowns for free shares.",
        ],
    );
}

#[test]
fn a_second_rate_has_a_base_of_its_own() {
    let text = "Output was 84,600 tonnes, 8.6% above the 77,900 tonnes of the second quarter of 2024 and 5.5% above the first quarter of this year.";
    never("growth-mismatch", &[text]);
    fires("growth-mismatch", &[&text.replace("8.6%", "18.6%")], "18.6% / 84,600 tonnes");
}

#[test]
fn shares_in_a_row_may_be_of_two_times() {
    let text = "Output of the country was 5.51 million tonnes in 2024. The north produced 2.98 million tonnes, 54.1% of the total. Lowell Mining reported 164,800 tonnes for the first half of 2025, 6.1% of the figure for the same months.";
    never("implied-base", &[text]);
}

#[test]
fn counts_that_no_whole_number_gives() {
    fires("impossible-percent", &["The number of stores reached 309, an increase of 109.5%."], "109.5% / 309");
    let mean = "On average the number of stores reached 309 a month, an increase of 109.5%.";
    never("impossible-percent", &[mean.replace("309 a month", "309").replace("109.5", "110.2").as_str()]);
    for text in [
        "The number of stores reached 309, an increase of 110.2%.",
        "The number of stores reached 309, an increase of 109%.",
        "The number of stores exceeded 309, an increase of 109.5%.",
        "The number of stores reached 30,900, an increase of 109.5%.",
        "The line is 309 km long, an increase of 109.5%.",
        // of the count of this year
        "工厂上半年下线客车138辆，上年同期82辆，增长68.3%。",
    ] {
        never("impossible-percent", &[text]);
    }
}

#[test]
fn shares_of_one_whole() {
    fires(
        "shares-over-whole",
        &["Of the guests, 48% came by train, 37% by car and the remaining 25% by plane."],
        "48% / 37%",
    );
    for text in [
        "Of the guests, 48% came by train, 37% by car and the remaining 15% by plane.",
        "Of the guests, 48.4% came by train, 37.3% by car and the remaining 14.4% by plane.",
        "Some 77% of the buyers are women and 70% of the shops are in cities.",
        "Liabilities were 63.8% of assets on the balance sheet, below the ceiling of 65%.",
    ] {
        never("shares-over-whole", &[text]);
    }
}

#[test]
fn a_part_above_what_its_words_take_it_out_of() {
    for (text, part, more) in [
        ("Of the 2,340 objects damaged in the flood, 460 are beyond repair.", "460", "3,276"),
        ("The other 460 of the 2,340 are gone.", "460", "2,690"),
        ("全市2340件受损藏品中，已有1710件修复。", "1710件", "2925件"),
        ("全年出口3.5万辆，占公司交付量（25万辆）的14.0%。", "3.5万辆", "31万辆"),
        ("The judges are 5,130 and occupy 38.9% of the 13,200 people in the courts.", "5,130", "18,480"),
    ] {
        breaks(text, part, more, &format!("part-exceeds-whole: {more}"));
    }
    for text in [
        "Local students pay more as well, 8,374 dollars instead of 7,900 dollars.",
        "Of the 20 towns asked, 5,000 residents answered.",
        "The fund paid 12,000 dollars to each of the 9,000 families.",
        "Of the 2,340 objects, it was said; 3,276 more are in the depot.",
        "全市2340件藏品，其他馆中有2925件。",
    ] {
        never("part-exceeds-whole", &[text]);
    }
}

//! A share, its part and the whole that stands in another clause or sentence.

use super::*;

#[test]
fn a_share_of_what_its_words_name() {
    let report = "The group sold 250,000 vans in 2024. Its revenue rose to 40 billion yuan.\n\nResearch cost 3.2 billion yuan, or 8.0% of revenue.";
    breaks(report, "3.2 billion", "2.1 billion", "implied-base: 8.0% / 2.1 billion yuan");
    breaks(report, "40 billion", "52 billion", "implied-base: 8.0% / 3.2 billion yuan");
    let exports = "公司2024年交付25万辆，实现营业收入400亿元。\n\n全年出口3.5万辆，占交付总量的14.0%。";
    breaks(exports, "3.5万辆", "4.9万辆", "implied-base: 14.0% / 4.9万辆");
    breaks(exports, "25万辆", "19万辆", "implied-base: 14.0% / 3.5万辆");
}

#[test]
fn shares_of_one_list_agree_on_their_whole() {
    let list = "Sales reached 800 million yuan in 2024. Tea brought in 400 million yuan, juice 300 million yuan and water 100 million yuan, shares of 50.0%, 37.5% and 12.5% respectively.";
    breaks(list, "300 million", "210 million", "implied-base: 37.5% / 210 million yuan");
    breaks(list, "800 million", "1,040 million", "implied-base: 50.0% / 400 million yuan");
    let bullets = "The harvest came to 62.4 million tonnes in 2025.\n\n- maize, 31.2 million tonnes (50.0%);\n- rice, 21.84 million tonnes (35.0%);\n- other crops, 9.36 million tonnes (15.0%).";
    breaks(bullets, "21.84 million", "28.40 million", "implied-base: 35.0% / 28.40 million tonnes");
    let zh = "2025年全省粮食产量6240万吨。玉米、水稻产量分别为3120万吨、2184万吨，占50.0%和35.0%。";
    breaks(zh, "2184万吨", "2840万吨", "implied-base: 35.0% / 2840万吨");
}

#[test]
fn the_whole_between_the_part_and_its_share() {
    let zh = "今年1至5月，海宁快递业务量12.5亿件，占全省50亿件的25.0%。";
    breaks(zh, "12.5亿件", "16.3亿件", "percent-vs-count: 25.0% / 16.3亿件");
    let en = "Some 240,000 of the city's 1.2 million residents had their shot in 2024, or 20.0%.";
    breaks(en, "240,000", "312,000", "percent-vs-count: 20.0% / 312,000");
}

#[test]
fn the_whole_behind_the_share() {
    let crops = "The flood took 143,000 hectares, or 27.0% of the 530,000 hectares planted.";
    breaks(crops, "530,000", "397,500", "implied-base: 27.0% / 143,000 hectares");
    let fleet = "The carrier's 118 aircraft are 2.7% of the 4,420 in the national fleet.";
    breaks(fleet, "4,420", "3,315", "percent-vs-count: 2.7% / 118");
}

#[test]
fn what_is_no_share_of_the_figures_around() {
    for text in [
        // of a whole that is not printed
        "The group sold 250,000 vans in 2024. Research cost 3.2 billion yuan, or 8.0% of revenue.",
        "Profit came to 1.4 billion yuan. Research cost 3.2 billion yuan, or 8.0% of revenue.",
        "全年出口3.5万辆，占全国出口的2.1%。公司年产能40万辆。",
        // the share of another than the figure before it
        "全省吞吐量4760万标箱，其中东湾港3930万标箱、西湾港830万标箱，东湾港占82.6%。",
        // of a year that is over
        "Sales were 640 million yuan in 2023. In 2024 tea brought in 400 million yuan and juice 300 million yuan, shares of 50.0% and 37.5%.",
        // a bound is the whole of anything
        "Sales rose to over 700 million yuan. Tea brought in 400 million yuan, or 50.0% of sales.",
        "The fund holds 96 million yuan in bonds, up 12.0% of late, and 31 million yuan in cash.",
        "贷款余额120亿元，比年初增长8%，占比稳中有升。存款余额300亿元。",
        // of a figure that was taken for something else: a goal, a number of times, what stands before a year ago
        "The pension fund is worth £950 million. It wants to put £600 million to work by 2030; so far it has lent £240 million, or 40% of that.",
        "Somebody tried to dive to the wreck 150 times, and 20% more often than the 125 of 2023. Ninety of these dives succeeded (60.0%).",
        "今年全省办展90场，杭州30场，去年同期24场，其中线上展会12场，占四成。",
        "In 2024 China sold 12.866 million such cars, up 35.5% from 9.495 million in 2023, accounting for 40.9% of total vehicle sales of 31.436 million.",
        "用户以船为主，2.4万台终端里海上的占60.5%。被跟踪的物体已达4.6万个。",
    ] {
        never("implied-base", &[text]);
    }
}

#[test]
fn what_is_held_against_a_norm_is_no_part_of_it() {
    for text in [
        "September rainfall was 71.4 mm, 118% of the average of 60.5 mm.",
        "2025年9月降雨量71.4毫米，为常年同期的118%。",
        "Sales came to 71.4 million yuan in 2024, 118% of last year's 60.5 million yuan.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn shares_of_three_wholes() {
    silent(&["1—9月，我国造船三大指标分别占全球总量的53.8%、67.3%和65.2%。\n2025年10月15日"]);
}

/// A table of parts and their shares, under a text that prints their whole.
const BOATS: &str = "Where the boats lie\n\nThe register held 8,240 boats at the end of 2024.\n\n| Mooring | Boats | Share | Change, points |\n| River | 4,120 | 50.0% | -3.3 |\n| Canal | 3,090 | 37.5% | +1.2 |\n| Lake | 1,030 | 12.5% | +2.1 |";

#[test]
fn the_shares_of_a_table() {
    breaks(BOATS, "3,090", "4,090", "implied-base: 37.5% / 4,090");
    breaks(BOATS, "1,030", "1,340", "sum-mismatch: 8,240 / 4,120");
    let zh = "2024年底全省登记船舶8240艘。\n\n按停泊水域分\n\n水域\t数量（艘）\t占比\n江河\t4120\t50.0%\n运河\t3090\t37.5%\n湖泊\t1030\t12.5%";
    breaks(zh, "3090", "4090", "implied-base: 37.5% / 4090");
}

#[test]
fn what_the_shares_of_a_table_are_of_may_stand_nowhere() {
    let whole = |said: &str| BOATS.replace("8,240", said);
    for text in [
        // near their whole, and another thing
        whole("8,900"),
        whole("6,870"),
        BOATS.replace("The register held 8,240 boats at the end of 2024.", "Some 7,400 boats were seen in 2024."),
        // a second column of shares belongs to another year
        BOATS
            .replace("Change, points", "2023")
            .replace("-3.3", "53.3%")
            .replace("+1.2", "36.3%")
            .replace("+2.1", "10.4%"),
    ] {
        never("implied-base", &[&text]);
        never("sum-mismatch", &[&text]);
    }
}

#[test]
fn parts_told_behind_a_whole_and_what_it_was_a_year_before() {
    let zh = "年末在港集装箱车架9640台，上年同期3150台。其中东港6200台、西港1290台、内河2150台。";
    fires("part-exceeds-whole", &[&zh.replace("6200台", "11200台")], "11200台 / 9640台");
    silent(&[zh]);
    fires("sum-mismatch", &[&zh.replace("9640台", "7640台，为历年最高，")], "7640台 / 6200台");
}

#[test]
fn a_rate_that_says_what_part_it_is_of_the_count_before() {
    let villages = "全县820个村中，已建成书屋615个，覆盖率75.0%；去年建成590个。";
    breaks(villages, "615个", "431个", "percent-vs-count: 75.0% / 431个");
    breaks(villages, "820个", "984个", "percent-vs-count: 75.0% / 615个");
    let budget = "全年维修预算为2600万元，前三季度已支出1742万元，完成预算的67.0%。";
    breaks(budget, "1742万元", "2265万元", "implied-base: 67.0% / 2265万元");
    let mill = "碾米厂设计日加工能力260吨，昨日实际加工234吨，为投产以来最高，产能利用率达90.0%。";
    breaks(mill, "234吨", "175吨", "implied-base: 90.0% / 175吨");
    let vote = "Of 84,000 members on the roll 63,000 cast a ballot, a turnout of 75.0%.";
    breaks(vote, "63,000", "44,100", "percent-vs-count: 75.0% / 44,100");
    let quota = "The boats landed 2,430 tonnes of a permitted 2,700 tonnes, a rate of 90.0%.";
    breaks(quota, "2,700", "3,510", "implied-base: 90.0% / 2,430 tonnes");
}

#[test]
fn a_rate_of_something_else_than_the_counts_before() {
    for text in [
        // which of two is the whole is not told
        "全县有村820个、社区160个，已建成书屋615个，覆盖率62.8%。",
        // of other things, and of another clause
        "全县有学校820所，教师6150名，升学率98.0%。",
        "全年计划投资820亿元；上半年新签合同615亿元，完成率81.0%。",
        "公司营业收入820亿元，研发投入41亿元，资产负债率62.0%。",
        "The club has 84,000 members and 63,000 seats, and its bonds pay a rate of 4.5%.",
        "The Reds kept the council, winning 23 of 61 seats on a turnout of 58.4%.",
        "She drew 63,000 of the votes, a turnout of 41.0% notwithstanding.",
    ] {
        never("implied-base", &[text]);
    }
    // more than planned
    silent(&["全年计划造林820公顷，实际造林943公顷，完成115.0%。"]);
}

#[test]
fn the_share_says_whose_part_it_is() {
    for text in [
        "集团加开列车1164列，日均97列，其中夜间高铁216列，占18.6%。",
        "东海市5个县共获赔2.85亿元，是广东全年保费6200万元的4.6倍，其中珠海1.14亿元，占四成。",
        "分地区看，美国1890亿千瓦时，占45%；中国1050亿千瓦时，占四分之一；欧洲690亿千瓦时，占16.4%；其余570亿千瓦时，占13.6%。",
        "| Age | Persons | Share 2025 | Share 2015 |\n| 0-14 | 1,152,600 | 32.3% | 28.4% |\n| 15-64 | 2,212,400 | 62.0% | 67.8% |\n| 65+ | 203,400 | 5.7% | 3.8% |\n| All | 3,568,400 | 100% | 100% |",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_level_of_other_people_is_not_what_these_grew_from() {
    never(
        "growth-mismatch",
        &[
            "Census\n2025-10-22\n\n2025年全国常住人口356.84万人，其余21个省合计185.56万人，增长11.7%。",
            "Census\n2025-11-05\n\n2024年全国劳动年龄人口207.32万人。",
        ],
    );
}

#[test]
fn items_bear_out_that_they_are_shares() {
    let text = "The firm shipped 412,000 bags in the quarter.\n\n• North America: 156,600 bags, 38%\n• Europe: 144,200 bags, 35%\n• Asia: 82,400 bags, 20%\n• Elsewhere: 28,800 bags, 7%";
    silent(&[text]);
    fires("implied-base", &[&text.replace("82,400", "57,680")], "20% / 57,680");
    // each with a rate of its own
    let rates = "The firm shipped 412,000 bags in the quarter.\n\n• North America: 156,600 bags, 3%\n• Europe: 144,200 bags, 5%\n• Asia: 82,400 bags, 20%\n• Elsewhere: 28,800 bags, 17%";
    silent(&[rates]);
}

#[test]
fn the_whole_behind_the_share_in_the_next_sentence() {
    let text = "The firm shipped 412,000 bags, 11.1% more than the 371,000 of a year ago. That is 12.4% of the 3.31 million which left the country.";
    silent(&[text]);
    fires("implied-base", &[&text.replace("3.31", "4.30")], "12.4% / 412,000");
    let seats = "Of 1,688 council seats, 402 went to the Harbour Party, 23.8% of them.";
    silent(&[seats]);
    fires("percent-vs-count", &[&seats.replace("402", "502")], "23.8% / 502");
    let cost = "普查共花费416亿图格里克，约合8300万元人民币，为预算440亿的94.5%。";
    silent(&[cost]);
    fires("implied-base", &[&cost.replace("440亿", "572亿")], "94.5% / 416亿图格里克");
    let rail = "The network measures 162,000 km, 48,000 km of it high-speed line (29.6%).";
    silent(&[rail]);
    fires("implied-base", &[&rail.replace("162,000", "210,600")], "29.6% / 48,000 km");
}

#[test]
fn a_share_of_the_next_sentence_that_is_of_something_else() {
    for text in [
        "The firm shipped 412,000 bags. That was 12.4% of the cost of 31 million dollars.",
        "The firm shipped 412,000 bags. It was 12.4% cheaper than the 3.31 million bags of its rival.",
        "The bill rose to 416亿元, 约合58亿美元。这为440亿元预算的前提。",
    ] {
        never("implied-base", &[text]);
    }
}

#[test]
fn a_proportion_of_what_the_sentence_begins_with() {
    let told = |rate: &str| {
        format!(
            "Of the 64 listed yards that build pools, 37 saw their half-year profit decline, with a proportion of {rate}."
        )
    };
    fires("percent-vs-count", &[&told("67.8%")], "67.8% / 37");
    silent(&[&told("57.8%")]);
}

#[test]
fn shares_of_a_world_with_everybody_else() {
    let told = |rest: &str| {
        format!(
            "Of the world's pools the survey assigns 40.4% to the United States, 35.7% to China, 14.8% to Europe and {rest} to everybody else."
        )
    };
    fires("shares-over-whole", &[&told("19.1%")], "40.4% / 35.7%");
    silent(&[&told("9.1%")]);
}

//! What stands between two figures in the words of papers: which of them belong together, and which do not.

use crossfoot::check::Severity;

use super::{breaks, findings, never, silent};

#[test]
fn a_change_that_its_growth_tells_of() {
    let text = "The ferry grant goes from €24.9 million to €26.2 million, an increase of 5.2 per cent.";
    breaks(text, "5.2", "8.2", "growth-mismatch: 8.2 per cent");
    // a range of fees, and what stands behind it
    silent(&["Berths cost from €24 to €26, an offer of 8 per cent off for members included."]);
}

#[test]
fn a_level_held_against_the_one_before_it() {
    let text = "The terminal at Calder handled 1.02 million TEU in July 2025; against 938,900 TEU a year before, that is growth of 8.6%.";
    breaks(text, "8.6%", "6.8%", "growth-mismatch: 6.8%");
}

#[test]
fn two_fleets_together() {
    let text = "Orient Lines operates 1.46 million TEU of capacity and Santo 440,000 TEU. Together they will have 1.9 million TEU.";
    breaks(text, "1.9 million", "2.1 million", "sum-mismatch: 2.1 million TEU");
}

#[test]
fn what_is_left_is_no_more_than_there_was() {
    never(
        "part-exceeds-whole",
        &[
            "Throughout 2024, about 62,000 bakeries opened and 45,000 closed, leaving 214,000 in existence at the end of the year.",
        ],
    );
}

#[test]
fn a_share_within_its_whole() {
    let text = "对印度出口3.03万吨，在全省出口总量33.61万吨中的份额只剩9%。";
    breaks(text, "9%", "19%", "implied-base: 19%");
}

#[test]
fn of_so_many_who_may_vote() {
    let text = "Of 98,640 people entitled to vote, 42,612 did: a turnout of 43.2 per cent.";
    breaks(text, "43.2 per", "34.2 per", "percent-vs-count: 34.2 per cent");
}

#[test]
fn answers_of_those_that_were_asked() {
    let text = "本刊于今年2月对1500名读者做了问卷。870人把“便宜”列为理由，占58%；选择“样式多”的有465人，占31%；“送货快”只有180人。";
    breaks(text, "31%", "41%", "percent-vs-count: 41%");
}

#[test]
fn a_list_that_begins_with_other_money() {
    never(
        "sum-mismatch",
        &[
            "Ludo Beer passes its hearing\nHarbour Fast· 2026-03-06 18:05\nCore Insights - Ludo Beer plans to issue shares [1]. \
           Group 1: Performance - In 2025 the company's revenue was 2.24 billion yuan, compared to 1.80 billion yuan in 2024, \
           an increase of 24.4%; the net profit was 190 million yuan with a net profit margin of 8.5% [2]. - The adjusted net \
           profit, excluding share-based payment, was 240 million yuan [2]. - The sale of beer to franchisees contributed \
           1.72 billion yuan, equipment contributed 310 million yuan, and self-operated stores and others contributed 210 million yuan [2].",
        ],
    );
}

#[test]
fn a_yearly_rate_is_no_growth_of_all_the_years() {
    let text = "Parcel exports have grown from 1.69 trillion yuan in 2020 to 2.63 trillion yuan in 2024, or 11.7% a year on average.";
    silent(&[text]);
    let wrong = findings(&[&text.replace("11.7%", "17.1%")]);
    assert_eq!(wrong, ["cagr-mismatch: 17.1% / 1.69 trillion yuan"]);
}

#[test]
fn which_level_a_compound_rate_began_at() {
    let text = "The retail amount of beer rose to 72.3 billion yuan in 2025. The taproom channel is worth around 19.5 billion yuan in 2025. \
                The institute predicts that the market will reach 152 billion yuan in 2030, with a compound annual growth rate of 16.0% from 2025.";
    silent(&[text]);
}

#[test]
fn a_part_by_its_name() {
    let text = "2025年全市经济总量6.42万亿元。一般公共预算收入258.4亿元，其中税收收入171.9亿元。";
    breaks(text, "171.9", "271.9", "part-exceeds-whole: 271.9亿元 / 258.4亿元");
}

#[test]
fn trade_of_private_firms_is_no_trade_of_the_land() {
    silent(&[
        "新华社北京2025年10月13日电（记者 林一）2025年前三季度，我国民营企业进出口19.16万亿元，增长7.8%。",
        "BEIJING, Oct. 13, 2025 (Wire) - China's goods imports and exports totaled 33.61 trillion yuan in the first three quarters of 2025.",
    ]);
}

#[test]
fn which_way_a_ratio_went() {
    let text = "The debt ratio edged down to 62.8 per cent at the end of 2025 from 66.4 per cent a year earlier.";
    breaks(text, "edged down", "crept up", "direction: 66.4 per cent / 62.8 per cent");
    breaks(
        "公司综合毛利率由上年的23.2%下滑至21.7%。",
        "23.2%下滑至21.7%",
        "21.7%下滑至23.2%",
        "direction: 21.7% / 23.2%",
    );
    silent(&["Growth in goods exports will slow to 1.75 percent in 1987 from 2.1 percent in 1986."]);
}

#[test]
fn shares_behind_a_colon() {
    let text = "2025年全国望远镜出货量214万副。按厂商分：灵瞳31%，光野24%，雷影22%，其他厂商23%。";
    breaks(text, "其他厂商23%", "其他厂商33%", "shares-over-whole: 31%");
}

#[test]
fn a_headline_takes_the_nearest_figure_of_its_kind() {
    let page = |title: &str| {
        format!(
            "{title}\nDaily, August 21, 2025\nLudo Coffee said stores at June 30 numbered 11,240, in 214 cities. It closed 89 stores in the half."
        )
    };
    silent(&[&page("Ludo tops 11,000 stores as sales jump")]);
    let found = findings(&[&page("Ludo tops 12,000 stores as sales jump")]);
    assert_eq!(found, ["title-body: 12,000 / 11,240"]);
    never("title-body", &[&page("Ludo plans 900 stores in one year")]);
}

#[test]
fn the_quarter_of_the_same_figures() {
    let notes = |quarter: &str| {
        format!(
            "Halo notes\nWire, February 26, 2026\nIn the {quarter} of 2025 Halo Motors had revenue of $148.6 million, up 32.2% on the year, and a gross margin of 34.6%."
        )
    };
    let other = "光野公布财报\n极镜网 2026-02-25 10:18\n光野汽车公司（Halo Motors）2025年全年营收4.862亿美元。其中第四季度营收1.486亿美元，同比增长32.2%，毛利率为34.6%。";
    silent(&[&notes("fourth quarter"), other]);
    let found = super::report(&[&notes("third quarter"), other]);
    let shifted = found.findings.iter().find(|finding| finding.rule == "year-shift");
    assert!(shifted.is_some_and(|finding| finding.severity >= Severity::Warning), "{:#?}", found.findings);
}

#[test]
fn leading_digits_of_another_year_are_no_slip() {
    never(
        "unit-slip",
        &[
            "Ireland's plan runs to 303,000 homes. Ireland's homes under way were 21,600 in 2024.",
            "Ireland completed 30,330 homes in 2023, a fall of 7.2%.",
        ],
    );
}

#[test]
fn a_city_above_its_province() {
    let province = "江苏光伏组件出口增长\n扬子产经 2025-08-05 09:00\n\n江苏上半年出口组件47.6吉瓦，去年同期为46.6吉瓦，占全国的39.2%；出口额约339亿元。";
    let city = |amount: &str| {
        format!(
            "Why panel makers leave\nHarbour Daily, Aug 30, 2025\n\nThe city of Wuxi exported {amount} GW of modules in the first half of 2025. Jiangsu as a whole had exports of some 33.9 billion yuan, 39.2% of the country's.",
        )
    };
    let found = findings(&[province, &city("54.8")]);
    assert!(found.iter().any(|line| line.starts_with("part-exceeds-whole: 54.8 GW")), "{found:?}");
    silent(&[province, &city("24.8")]);
}

#[test]
fn a_loss_that_narrowed_to_what_it_had_widened_to() {
    let report = "昱山光能半年报\n证券晚报 2025-08-29 18:00\n\n昱山光能股份有限公司2025年上半年营业收入为168.3亿元，上年同期为220.5亿元；净亏损12.8亿元，上年同期净亏损8.4亿元。";
    let english = |verb: &str| {
        format!(
            "Solar maker in the red\nHarbour Daily, Aug 30, 2025\n\nYushan Solar had revenue of 16.83 billion yuan in the first half of 2025. Its net loss {verb} to 1.28 billion yuan.",
        )
    };
    let found = findings(&[report, &english("narrowed")]);
    assert!(found.iter().any(|line| line.starts_with("direction: 1.28 billion yuan")), "{found:?}");
    silent(&[report, &english("widened")]);
}

#[test]
fn a_growth_that_stands_alone_and_two_levels_elsewhere() {
    let levels = "青岭户外半年报\n甬江财经 2025-08-21 18:42\n\n青岭户外股份有限公司2024年营业收入为32.6亿元，2023年营业收入为28.4亿元。";
    let rate = |rate: &str| {
        format!("帐篷之争\n海湾周刊 2025-09-16 09:00\n\n青岭户外2024年营收增长{rate}，继续领先；全国零售额为86亿元。")
    };
    let found = findings(&[levels, &rate("18.4%")]);
    assert!(found.iter().any(|line| line.starts_with("growth-mismatch: 18.4%")), "{found:?}");
    silent(&[levels, &rate("14.8%")]);
    // of another firm, of another year, or of what is alike in each year
    silent(&[levels, &rate("18.4%").replace("青岭", "远帐")]);
    silent(&[levels, &rate("18.4%").replace("2024年", "2022年")]);
    silent(&[levels, &rate("18.4%").replace("营收增长", "营收按不变价增长")]);
}

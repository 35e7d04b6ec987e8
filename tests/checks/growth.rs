//! A growth whose two levels stand in brackets, in sentences of their own, in the stretch before or in another article.

use super::*;

#[test]
fn the_level_before_in_brackets_or_behind_another_word() {
    for text in [
        "Revenue in 2024 came to 28.4 billion yuan (last year: 33.1 billion yuan), down 14.2%.",
        "Revenue was 2.14 billion yuan in 2025, down 14.2% on the previous year's 2.494 billion yuan.",
        "Content spending was cut to 16.3 billion yuan from 19.0 billion yuan, or by 14.2%.",
    ] {
        breaks(text, "14.2%", "23.2%", "growth-mismatch: 23.2%");
    }
    breaks("全年共产生订单6.2亿笔，比去年的5.4亿笔多了14.8%。", "14.8%", "24.8%", "growth-mismatch: 24.8%");
}

#[test]
fn the_level_before_in_a_sentence_of_its_own() {
    let visits = "假期5天，海宁市共接待游客328万人次，同比增长5.1%，日均65.6万人次；旅游花费39.4亿元。上年同期接待游客为312万人次。";
    breaks(visits, "5.1%", "15.1%", "growth-mismatch: 15.1%");
    let sales = "Chip sales came to $627.6 billion in 2024. They grew by 11.1% to $697.3 billion in 2025.";
    breaks(sales, "11.1%", "23.1%", "growth-mismatch: 23.1%");
}

#[test]
fn the_level_before_behind_any_verb_and_any_name_of_its_time() {
    for (text, rate, other) in [
        ("全市制造业就业人数从8.39万人下滑到8.15万人，跌幅2.9%。", "2.9%", "11.9%"),
        ("协会全年收入1.864亿元，上一财年为1.718亿元，增长8.5%。", "8.5%", "14.5%"),
        ("年费将由3.84万新西兰元上调至4.11万新西兰元，约合17.7万元人民币，涨幅7.0%。", "7.0%", "13.0%"),
        ("Output was 149.4 million tonnes, against 140.8 million in 2023 (6.1% more).", "6.1%", "15.1%"),
        ("The price was $4.31 per pound, 2.5% lower than in the second quarter of 2024 ($4.42).", "2.5%", "14.5%"),
        ("Its population swelled by 2.8%, from 13.27 million to 13.64 million.", "2.8%", "14.8%"),
        ("The wage goes up to $17.60 in October. That is 2.3% more than the present $17.20.", "2.3%", "8.3%"),
    ] {
        breaks(text, rate, other, &format!("growth-mismatch: {other}"));
    }
}

#[test]
fn a_rate_beside_levels_that_are_not_its_own() {
    for text in [
        "The price was $4.31 per pound, 2.5% lower than expected (the ministry had said $6.10).",
        "Output was 149.4 million tonnes, against 140.8 million in 2023 (exports: 3.1% more).",
        "从1.8亿元的仓库搬到2.6亿元的新厂，产能上涨12.0%。",
        "协会全年收入1.864亿元，支出为1.518亿元，增长8.5%。",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn what_this_year_begins_leads_back_to_nothing() {
    let text = "\"We spent €44.3m last year,\" she said. This year's budget rises by 7.5 per cent to €48.6m.";
    never("growth-mismatch", &[text]);
}

#[test]
fn on_the_stretch_before() {
    let quarters = "海宁港一季度吞吐量1006万标箱，二季度吞吐量1104万标箱，环比增长9.7%。\n2025年7月10日";
    never("growth-mismatch", &[quarters]);
    never("growth-mismatch", &["海宁港二季度吞吐量1104万标箱，环比增长9.7%，上年同期为990万标箱。"]);
}

#[test]
fn the_levels_of_another_article() {
    let rate = "2024年，海宁市接待游客9360万人次，比上年增长11.4%。";
    let levels = "Haining received 93.6 million visits in 2024, up from 84.0 million in 2023.";
    never("growth-mismatch", &[rate, levels]);
    // a value of two digits is met by chance
    let coarse = "2024年，海宁市接待游客94万人次，比上年增长21.4%。";
    never("growth-mismatch", &[coarse, "The park received 940,000 visits in 2024, up from 840,000 in 2023."]);
}

#[test]
fn a_compound_rate_whose_levels_stand_before_it() {
    let text = "Ports handled 283 million boxes in 2021, 296 million in 2022 and 332 million in 2024. The compound annual growth rate from 2021 to 2024 was 5.5%.";
    breaks(text, "5.5%", "11.5%", "cagr-mismatch");
    for text in [
        // the years of other levels, and levels of other things
        "Ports handled 283 million boxes in 2020 and 332 million in 2024. The compound annual growth rate from 2021 to 2024 was 9.5%.",
        "Ports handled 283 million boxes in 2021. Sales were 332 million yuan in 2024. The compound annual growth rate from 2021 to 2024 was 9.5%.",
        "Ports handled 283 million boxes. The compound annual growth rate from 2021 to 2024 was 9.5%.",
    ] {
        never("cagr-mismatch", &[text]);
    }
}

#[test]
fn what_is_no_level_before() {
    for text in [
        "Revenue came to 28.4 billion yuan (net: 33.1 billion yuan), down 14.2%.",
        "Revenue was 2.14 billion yuan in 2025, down 14.2%. The previous year's profit was 3.9 billion yuan.",
        "海宁市共接待游客328万人次，同比增长9.3%。上年末常住人口为300万人。",
        "Chip sales came to $627.6 billion in 2024. Car makers grew by 11.1% to $897.3 billion in 2025.",
        "Content spending was cut to 16.3 billion yuan. Profit rose 14.2% from 19.0 billion yuan to 21.7 billion yuan.",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn the_year_before_of_another_profit() {
    let text = "集团上半年经调整营业利润1.482亿英镑，增长8.9%。上半年税前利润1.129亿英镑，上年同期为1.076亿英镑。\n2025年8月1日";
    never("growth-mismatch", &[text]);
}

#[test]
fn the_rate_of_another_thing_before_a_level_that_has_its_own() {
    silent(&[
        "Cinemas sold 321 million tickets, 12.75 percent more than last summer, for 11.97 billion yuan ($1.68 billion), an increase of just 2.76 percent from 11.64 billion yuan.",
    ]);
}

#[test]
fn each_rate_with_its_level_in_brackets() {
    let text =
        "2025年8月全球半导体销售额达649亿美元，环比增长4.4%（7月为621亿美元），同比增长21.7%（上年8月为533亿美元）。";
    silent(&[text]);
    silent(&["Debt stood at £16.8 billion in 2025, up from £15.2 billion, or 84.4% of its regulated capital."]);
}

#[test]
fn both_levels_stand_beside_the_rate() {
    for (text, from, to, spots) in [
        ("Net profit rose 36.5% to RM71 million (RM52 million).", "36.5%", "24.5%", "24.5% / RM71 million"),
        (
            "Earned premiums were HK$4.20 billion (HK$3.88 billion), up 8.2%.",
            "8.2%",
            "14.2%",
            "14.2% / HK$4.20 billion",
        ),
        (
            "After 1.19 million bags in nine months (1.08 million, an increase of 10.2%) it keeps its forecast.",
            "10.2%",
            "22.2%",
            "22.2% / 1.19 million",
        ),
        (
            "The air held 41 micrograms of fine dust last year, 22.6% less than the 53 of 2019.",
            "22.6%",
            "31.6%",
            "31.6% / 41 micrograms",
        ),
        (
            "Builders spent 593.7 billion yuan on track in nine months, 5.8% more than 561.2 billion the year before.",
            "5.8%",
            "14.8%",
            "14.8% / 593.7 billion yuan",
        ),
        ("劳动年龄人口由207.32万人增至221.24万人，只增长6.7%。", "6.7%", "12.7%", "12.7% / 221.24万人"),
        ("2025年全国产量1487万袋，比前一年度的1276万袋多出16.5%。", "16.5%", "26.5%", "26.5% / 1487万袋"),
        ("上半年资本开支58.6亿元，同比增加55%（上年同期37.8亿元）。", "55%", "67%", "67% / 58.6亿元"),
    ] {
        silent(&[text]);
        fires("growth-mismatch", &[&text.replace(from, to)], spots);
    }
}

#[test]
fn what_stands_beside_a_rate_and_is_no_level_of_it() {
    for text in [
        // a share of each
        "Scheduled items were 1.34 billion dollars, or 4.01 percent of assets, down from 1.77 billion, or 5.20 percent of assets at the end of 2024.",
        // a base itself
        "Orders fell 6.8 percent to 137.7 million dollars from a revised 147.7 million dollars in January and were off 32.1 percent from the 202.7 million dollars of last February.",
        "Museums counted 31.8 million visits, 1% more than in 2019 (31.5 million) and 9% more than in 2023 (29.2 million).",
        // after a split a share is another thing
        "The dividend is 10.5 cents on the split shares, a 10.5 percent increase from the 19 cents before the split.",
        "Running the scheme cost £62.6 million (£63.5 million), or 0.34% of its assets.",
        // of another that is named between
        "数据中心用电：美国1890亿千瓦时，德国1050亿千瓦时，中国比2023年的948亿千瓦时增长8.6%。",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn what_a_rate_came_to_and_from() {
    let text = "The bank lowered its key rate by 25 basis points to 9.50% from 9.75% on Tuesday.";
    breaks(text, "by 25", "by 50", "growth-mismatch: 50 basis points / 9.50%");
    let text = "Its gross margin slipped to 30.6% from 31.8% as flour got dearer.";
    breaks(text, "30.6% from 31.8%", "31.8% from 30.6%", "direction: 30.6% / 31.8%");
}

#[test]
fn a_growth_in_so_many_months_to_a_level() {
    let text = "Pumps on the island's grid grew 59% in twelve months, to 12.9 GW from 8.1 GW.";
    breaks(text, "59%", "71%", "growth-mismatch: 71% / 12.9 GW");
}

#[test]
fn a_growth_whose_level_the_sentence_before_counts_by_the_same_noun() {
    let farm = |rate: &str| {
        format!(
            "The county kept 9.6 million cows and horses in 2025: 6.20 million cows and 3.40 million horses. Cows were up 3.3% from 6.00 million; horses were up {rate} from 3.20 million."
        )
    };
    let found = fires("growth-mismatch", &[&farm("9.1%")], "9.1% / 3.40 million");
    assert_eq!(found.severity, Severity::Error);
    for text in [
        farm("6.3%"),
        farm("9.1%").replace("; horses were up", "; pigs were up"),
        farm("9.1%").replace("3.40 million horses", "3.49 million horses"),
    ] {
        never("growth-mismatch", &[&text]);
    }
}

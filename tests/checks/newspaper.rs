//! What papers print of shares, rates and times in words of their own.

use super::{breaks, fires, never, report, silent};

#[test]
fn a_rate_of_the_others_than_the_part_beside_it() {
    breaks(
        "上半年抽检食品120批次，检出不合格9批次，合格率为92.5%。",
        "92.5%",
        "95.8%",
        "percent-vs-count: 95.8% / 9批",
    );
    breaks(
        "Inspectors took 120 samples; 9 of them failed, a pass rate of 92.5%.",
        "92.5%",
        "95.8%",
        "percent-vs-count: 95.8% / 9",
    );
    // near the share of those that failed, and right
    silent(&["上半年抽检食品120批次，检出不合格50批次，合格率为58.3%。"]);
    silent(&["上半年抽检食品120批次，检出不合格9批次，不合格率为7.5%。"]);
    // of all that was looked at, and not of the last
    silent(&["被抽查的25种电话机中7种不合格，33种中有9种不合格，合格率为71.4%。"]);
}

#[test]
fn shares_of_kinds_that_come_to_more_than_all() {
    let kinds = "2024年市场超过3000亿元，其中食品占52.7%，医疗占28.1%，用品占12.4%，服务占6.8%。";
    breaks(kinds, "12.4%", "17.4%", "shares-over-whole: 52.7%");
    let models = "Of sales, petrol models account for 58.5%, hybrid models account for 33.8%, and electric models account for 7.7%.";
    breaks(models, "58.5%", "68.5%", "shares-over-whole: 68.5%");
    // traits that one buyer has together, and a list that comes to far more
    never("shares-over-whole", &["买家中，其中女性占52.7%，年轻人占38.1%，本地人占17.4%。"]);
    never("shares-over-whole", &["2024年出口中，其中茶叶占全球52.7%，瓷器占68.1%，丝绸占47.4%。"]);
}

#[test]
fn a_conversion_off_the_one_rate_of_the_others() {
    let text = "Revenue was £62.3 million ($84.1 million) in the quarter and £214.6 million ($289.7 million) in the year. Guidance is £245 million ($330.8 million).";
    breaks(text, "$330.8", "$367.5", "conversion-rate: £245 million / $367.5 million");
    // the rate of another year
    silent(&[&text.replace("$330.8", "$343.0")]);
}

#[test]
fn a_growth_in_apposition_to_a_clause_that_goes_on() {
    let levels =
        "Dutch residents redeemed 161,000 vouchers for repairs in 2024, after 118,000 in 2023, the ministry said.";
    let told = |rate: &str| {
        format!(
            "In the Netherlands, 161,000 vouchers for mending coats and shoes were redeemed in 2024, {rate} more than in 2023."
        )
    };
    fires("growth-mismatch", &[levels, &told("46%")], "46% / 161,000");
    silent(&[levels, &told("36%")]);
}

#[test]
fn a_unit_that_is_told_but_once() {
    let text = "Of the 40,400 tonnes, 14,200 were sold over the counter, 21,500 went to merchants and the remaining 4,700 had to be burned.";
    breaks(text, "40,400", "38,400", "sum-mismatch: 38,400 tonnes");
    let read = report(&[text]);
    assert!(read.mentions.iter().take(4).all(|mention| mention.unit == "t"), "{:#?}", read.mentions);
    // ships are no tonnes
    let ships = report(&["Of the 38,400 tonnes, most came on 12 ships."]);
    assert_ne!(ships.mentions[1].unit, "t");
}

#[test]
fn more_verbs_of_rise_and_fall() {
    for (text, from, to) in [
        ("Sales rebounded to 18,000 units in July from 16,800 units in June.", "16,800", "19,800"),
        ("Sales slumped to 16,800 units in July from 18,000 units in June.", "18,000", "15,000"),
    ] {
        breaks(text, from, to, "direction: ");
    }
    // what gets better may go down, and "advances" are loans
    silent(&["The combined ratio improved to 95.2% from 98.4%."]);
    silent(&["The bank lowered its special advances rate to 5.1% from 5.25%."]);
}

#[test]
fn what_may_be_done_by_the_same_ones() {
    silent(&["Of 140 listed makers, 90 reported lower sales for the half, and 60 made a loss."]);
    silent(&["The clinic flew 9,600 samples last year, or about 800 a month, and hopes to double the figure in 2026."]);
    silent(&["今年计划投资128亿元，1至8月完成投资89.6亿元，完成全年计划的70%。"]);
}

#[test]
fn a_time_that_is_only_held_against_lends_itself_to_nothing() {
    let here = "公司2024年收入56.8亿元，2023年为26.4亿元，同比增长115.2%；卡牌收入47.9亿元，占84.3%。";
    silent(&[here, "2024年，这家公司卡牌收入47.9亿元，占收入的84.3%。"]);
    let read = report(&[here]);
    let period = |surface: &str| {
        let mention = read.mentions.iter().find(|mention| mention.surface == surface).expect("the figure");
        let claim = read.claims.iter().find(|claim| claim.mention == mention.id).expect("its claim");
        claim.period.as_ref().map(|period| period.label.clone())
    };
    assert_eq!(period("47.9亿元").as_deref(), Some("2024"));
    assert_eq!(period("26.4亿元").as_deref(), Some("2023"));
}

#[test]
fn a_place_that_only_says_where_another_lies() {
    let here = "Zhengzhou, in Henan province, handled 990,000 tonnes of freight in 2025.";
    let read = report(&[here]);
    assert_eq!(read.claims[0].scope.as_deref(), Some("Zhengzhou"));
    let ranked =
        report(&["Hong Kong, which remains number one worldwide, handled 5.07 million tonnes of freight in 2024."]);
    assert_eq!(ranked.claims.last().and_then(|claim| claim.scope.as_deref()), Some("Hong Kong"));
}

#[test]
fn a_range_told_with_between() {
    fires(
        "inverted-range",
        &["Popular models sell for between 28 million and 22 million dong."],
        "28 million / 22 million dong",
    );
    silent(&["Popular models sell for between 22 million and 28 million dong."]);
    // what lies between two things is no range
    silent(&["The gap between $28 and $22 a barrel has closed."]);
}

#[test]
fn a_compound_rate_of_what_the_sentence_before_told() {
    let text = "Shoppers spent $214 billion on used clothes in 2024, and the bill will come to $342 billion in 2029, an institute said. That implies compound growth of 9.8 percent a year.";
    breaks(text, "9.8 percent", "12.8 percent", "cagr-mismatch: 12.8 percent / $214 billion");
    // of another place
    silent(&[
        "全球市场2024年规模为209亿元。预测国内市场2025年可达97.6亿元，到2029年将达到231亿元，2024年起的五年间年均复合增长23.9%。",
    ]);
}

#[test]
fn a_name_that_begins_many_or_is_any() {
    // "Nippon" alone is neither of the two
    silent(&[
        "Nippon Steel, the steelmaker, made 3,120 coils in May 2024. Nippon is 50 years old.",
        "Nippon Lace, the textile maker, sold 410 rolls. Nippon has two mills.",
        "In May 2024, 3,460 coils were made by Nippon, a broker said.",
    ]);
    silent(&["集团公司旗下集团公司有门店3120家。集团公司成立于2020年。", "街头\n\n2024年底集团公司门店3460家。"]);
}

#[test]
fn a_level_in_another_year_whose_growth_the_other_article_gives_by_its_two_ends() {
    let ends = "青鹭咖啡今日宣布完成融资。青鹭咖啡2024年营收由21.3亿元增至28.9亿元，首次盈利。";
    let told = |year: &str, rate: &str| {
        format!("先看数字。青鹭咖啡{year}年营收28.9亿元，同比增长{rate}，门店却是用钱堆出来的。")
    };
    fires("year-shift", &[ends, &told("2023", "35.7%")], "28.9亿元 / 28.9亿元");
    silent(&[ends, &told("2024", "35.7%")]);
    // with another growth it may be another year's value that happens to repeat
    never("year-shift", &[ends, &told("2023", "12.4%")]);
}

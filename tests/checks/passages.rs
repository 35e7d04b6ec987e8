//! What a few sentences say together: averages a head, a day or an acre, one measure in two units, the least and the greatest.

use super::*;

#[test]
fn what_each_got_in_one_sentence_or_a_few() {
    for (text, from, to) in [
        (
            "The line took 43,800 calls over the 365 days of last year, an average of 120 a day; May was its busiest month.",
            "120 a day",
            "210 a day",
        ),
        (
            "Her book has sold 91,000 copies in 13 weeks. At 7,000 copies a week it outpaces the one before.",
            "7,000",
            "9,000",
        ),
        (
            "年底分红，合作社拿出96万元现金，锣鼓敲了一上午。全村320户都有份，户均3000元，民宿是大头。",
            "3000元",
            "4000元",
        ),
        ("老张种了120亩草莓，亩产2500公斤，总产量300吨，一大半卖到了省城。", "300吨", "500吨"),
        ("48名学员每人给山区小学捐书25册，总共1200册图书装了一车。", "1200册", "2100册"),
    ] {
        breaks(text, from, to, "average-times-count");
    }
    for text in [
        "The mill bought three parcels of 120,000 tonnes each and four of 30,000 tonnes each.",
        "The line took 43,800 calls in 2023 and 210 a day over the 31 days of May 2024.",
        "全村320户，其中90户参加合作社，户均分红3000元，合作社共有资产960万元。",
        "公司有48名员工，每人每年培训25小时，去年采购图书2100册。",
    ] {
        never("average-times-count", &[text]);
    }
}

#[test]
fn one_measure_in_two_units() {
    for (text, from, to) in [
        ("The swim of 34 kilometres (21 miles) took her 11 hours.", "21 miles", "31 miles"),
        ("They cleared 1,000 acres (405 hectares) in five days.", "405", "4,050"),
        ("盐道全程26公里（52华里），沿途茶亭都已修复。", "52华里", "92华里"),
    ] {
        let changed = text.replacen(from, to, 1);
        silent(&[text]);
        let found = findings(&[&changed]);
        assert!(
            found.iter().any(|line| line.starts_with("conversion-rate") || line.starts_with("unit-slip")),
            "{changed}: {found:?}"
        );
    }
    silent(&["The ship carried 20,000 tons (18,100 tonnes) of ore and 500 gallons (2,270 litres) of oil."]);
    silent(&["The road is 34 kilometres (with 12 miles of tunnels) long."]);
}

#[test]
fn the_least_above_the_greatest() {
    for (text, from, to) in [
        ("明天市区最低气温18℃，最高气温29℃，早晚偏凉。", "18℃", "38℃"),
        ("选手年龄悬殊，最小的只有12岁，最大的35岁。", "12岁", "42岁"),
    ] {
        breaks(text, from, to, "inverted-range");
    }
    for text in [
        "昨天最低气温18℃，今天最高气温16℃。",
        "The lowest bid was 38 million euros for the bridge, the highest for the school 29 million euros.",
    ] {
        never("inverted-range", &[text]);
    }
}

#[test]
fn two_halves_of_a_whole() {
    breaks(
        "Domestic guests accounted for 74% of overnight stays and foreigners for 26%, with the Dutch in the lead.",
        "26%",
        "36%",
        "shares-over-whole",
    );
    breaks("入境客源中，男性占62%，女性占38%。", "38%", "48%", "shares-over-whole");
    for text in [
        "Men made up 60% of the managers and women made up 70% of the teachers.",
        "Urban broadband covers 98% of homes, rural broadband 87%.",
        "男性占教师的40%，女性占学生的70%。",
    ] {
        never("shares-over-whole", &[text]);
    }
}

#[test]
fn a_list_of_which_it_is_said_to_be_composed() {
    breaks(
        "The private market grew to £7.4 billion in 2024. It comprises insured care of £3.92 billion, state work of £1.85 billion and self-pay of £1.63 billion.",
        "3.92",
        "3.29",
        "sum-mismatch",
    );
    // the loans are those of the purchase, and more than its price
    never(
        "sum-mismatch",
        &[
            "The firm closed its purchase for $128 million. The financing consists of a $90 million loan, a $71 million note and $25 million of shares.",
        ],
    );
}

#[test]
fn overlapping_parts_and_prices_beside_totals() {
    silent(&[
        "Of 500 households surveyed, 320 keep a dog and 280 a cat. Because 130 have both, 470 have at least one.",
    ]);
    silent(&["发售价每股13.00港元，募资总额15.6亿港元；扣除费用后净额约14.8亿港元。"]);
    silent(&[
        "The share lost 20% in January, dropping from $100 to $80, and rose 25% in February. It is back at $100.",
    ]);
    silent(&["林火连续两年下降，2021年全省发生2000起，2022年1800起，减少10%，2023年1530起，再减15%。"]);
}

#[test]
fn lives_and_birthdays() {
    breaks("The conductor, who was born in 1948 and died in November 2024, was 76.", "76", "67", "date-logic");
    breaks("出生于1936年的老船长陈阿海2024年在家中离世，享年88岁。", "88岁", "78岁", "date-logic");
    never("date-logic", &["Her father, who was born in 1948, founded the firm; she died in November 2024 and was 47."]);
    // 52 weeks end in the month in which they began
    never("date-logic", &["Sales grew 4.1% to £18.42 billion in the 52 weeks to 22 February, the chain said."]);
    breaks("该办法自2025年9月1日起施行，有效期至2027年8月31日。", "2027", "2024", "date-logic");
}

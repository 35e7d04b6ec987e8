//! Wholes and their parts: lists that leave nothing over, what is left of an amount, and lists that may go on.

use super::*;

#[test]
fn a_list_whose_words_leave_nothing_over() {
    let clinics = "The region had 1,786 clinics in 2024, 512 of them public and 1,274 private.";
    breaks(clinics, "1,274", "1,019", "sum-mismatch: 1,786");
    breaks(
        "The port handled 11.1 million boxes: 3.6 million in April, 3.8 million in May and 3.7 million in June.",
        "3.8 million",
        "2.9 million",
        "sum-mismatch: 11.1 million",
    );
    let towns =
        "In June prices were watched in 70 towns. They fell in 53 towns, rose in 14 towns and were flat in 13 towns.";
    assert!(findings(&[towns]).iter().any(|line| line.starts_with("sum-mismatch: 70")), "{:?}", findings(&[towns]));
    let right = towns.replace("13 towns", "3 towns");
    never("sum-mismatch", &[&right]);
    let zh = "全省共有医院1786家，其中公立医院512家、民营医院1274家。";
    breaks(zh, "512家", "358家", "sum-mismatch: 1786家");
}

#[test]
fn parts_whose_shares_add_up_to_all() {
    let sales = "Sales reached 808 million yuan in 2024. Tea brought in 404 million yuan, juice 303 million yuan and water 101 million yuan, equal to 50.0%, 37.5% and 12.5% of the total.";
    breaks(sales, "303 million", "393 million", "sum-mismatch: 808 million yuan");
}

#[test]
fn what_is_left_when_a_part_is_taken_away() {
    let bonds = "上半年全省发行政府债券1685亿元，偿还到期债券973亿元，净融资712亿元。";
    breaks(bonds, "712亿元", "961亿元", "sum-mismatch: 1685亿元");
    let trade = "The region sold goods for 320 billion yuan abroad and bought for 210 billion yuan, a surplus of 110 billion yuan.";
    breaks(trade, "a surplus of 110", "a surplus of 148", "sum-mismatch: 320 billion yuan");
}

#[test]
fn lists_that_may_go_on_and_differences_of_others() {
    for text in [
        "The region had 1,786 clinics in 2024, including 512 in the north and 274 in the south.",
        "The port handled 11.1 million boxes: a record, with 3.6 million in April.",
        "In June prices were watched in 70 towns. They fell in 33 towns and rose in 14 towns.",
        "Sales reached 800 million yuan in 2024. Tea brought in 400 million yuan and juice 300 million yuan.",
        "全省发行政府债券1685亿元，实现净利润712亿元，纳税73亿元。",
        "The firm spent 320 billion yuan in 2023 and 290 billion yuan in 2024, after a loan of 210 billion yuan, a deficit of 44 billion yuan.",
        "Exports were 320 billion yuan. The surplus of 110 billion yuan was the largest in years.",
        // a rest too small to be told, and a list whose first item is taken for its whole
        "2024年客车销量1286.6万辆，其中纯电动771.9万辆，插混514.1万辆。",
        "公司收入128.46亿元。分产品看，终端收入68.2亿元，占比53.1%；云服务收入39.7亿元，占比30.9%；其他收入20.56亿元，占比16.0%。",
    ] {
        never("sum-mismatch", &[text]);
    }
}

#[test]
fn so_much_for_each_is_no_sum() {
    let report = "居民人均可支配收入58214元，增长5.4%；城镇居民人均可支配收入64520元，增长4.9%，农村居民人均可支配收入36412元，增长6.6%。";
    never("part-exceeds-whole", &[report]);
    never("sum-mismatch", &[report]);
    never(
        "sum-mismatch",
        &["Average pay was 4,100 euros in 2024, of which men had 4,300 euros and women 3,800 euros."],
    );
}

#[test]
fn what_has_added_up_since_january_is_no_part_of_a_day() {
    silent(&[
        "9月16日，大市全日成交2845亿港元，其中南向资金净买入31.9亿港元，年初至今净流入累计约1.07万亿港元。\n2025年9月16日",
    ]);
}

#[test]
fn a_list_that_leads_back_over_another_metric() {
    silent(&[
        "前三季度营业收入42.86亿元，同比增长31.2%；净利润6.15亿元，同比增长48.9%。其中，三季度营业收入16.02亿元，净利润2.44亿元。\n2025年10月29日",
    ]);
}

#[test]
fn what_all_the_years_have_left_and_what_a_change_ends_with() {
    for text in [
        "1—5月，三项社会保险基金总收入3.83万亿元，总支出3.3万亿元，5月底累计结余9.79万亿元。\n2025年7月11日",
        "Ruston added 2,109 net new stores in the second quarter of 2025, including two in Texas, to end with 26,206.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_bracket_closes_what_it_opens() {
    silent(&[
        "Three firms spent $78.3 billion: Arco $34.9 billion (including leases), Bellis $19.4 billion and Corda $24.0 billion.",
    ]);
}

#[test]
fn seats_that_are_needed_and_seats_that_are_all_there_is() {
    for text in [
        "两党共获47席，未达到保持过半数所需的50席，加上非改选的75席，执政联盟合计122席。",
        "参议院共248席，本次改选124席，另补选东京选区1席，合计125席。",
        "With 312 of 1,048 districts counted, the mayor leads, a gap of 712 votes.",
        "It rose to 22 seats from nine including those not up this time, and Elmar, which went from one to 15.",
        "The bloc now holds 122 of 248 seats, down from 141.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_list_of_parts_ends_where_another_thing_is_told() {
    for text in [
        "The dead reached 120 in Texas, 96 of them in Kerr County, where 161 were missing.",
        "Quillon has raised £60 million, £45 million of it in shares and £15 million in loans, at a valuation of £410 million.",
        "Quillon完成6000万英镑融资，其中股权4500万英镑、贷款1500万英镑，投后估值4.1亿英镑。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn last_year_is_no_part_of_this_one() {
    silent(&["今年以来我国已实施66次航天发射，其中商业发射31次，去年全年为68次。\n2025年10月17日"]);
}

#[test]
fn rows_add_up_as_another_column_bears_out() {
    let table = "Where people live\n2025-08-20\n\n| Area | 2025 | 2015 |\n| --- | --- | --- |\n| Capital | 1,712,800 | 1,396,300 |\n| Provinces | 1,855,600 | 1,661,500 |\n| Country | 3,568,400 | 3,057,800 |\n";
    silent(&[table]);
    let wrong = table.replace("1,855,600", "1,298,920");
    let found = fires("sum-mismatch", &[&wrong], "3,568,400 / 1,712,800");
    assert_eq!(found.spans.len(), 3);
    // no column bears it out
    never("sum-mismatch", &[&wrong.replace("1,661,500", "1,661,900")]);
}

#[test]
fn rows_that_begin_with_of_which() {
    let table = "Traffic figures for July\n2025-08-20\n\n| 旅客（万人次） | 2025 | 2024 |\n| --- | --- | --- |\n| 旅客运输量 | 1428 | 1296 |\n| 其中：国内 | 1176 | 1098 |\n| 其中：国际 | 252 | 198 |\n";
    silent(&[table]);
    fires("sum-mismatch", &[&table.replace("1098", "998")], "1296 / 998");
    // parts that are not all of it
    never("sum-mismatch", &[&table.replace("252", "231").replace("198", "165")]);
}

#[test]
fn a_list_ends_where_the_next_sentence_goes_on() {
    let homes = "全国共有106.2万户家庭。住楼房的39.19万户，占36.9%；住毡房的35.89万户，占33.8%；住平房的29.63万户，占27.9%；其余1.49万户，占1.4%。牧民家庭16.84万户，占15.9%。";
    silent(&[homes]);
    fires("sum-mismatch", &[&homes.replace("39.19", "45.07")], "106.2万户 / 45.07万户");
}

#[test]
fn a_cell_that_neither_its_row_nor_its_column_bears_out_has_one_card() {
    let table = "Cargo in 2024, thousand tonnes\n\nPort | Grain | Ore | Total\nNorby | 120 | 210 | 330\nEstrup | 200 | 340 | 540\nVall | 180 | 305 | 485\nTotal | 500 | 855 | 1,355\n";
    never("sum-mismatch", &[table]);
    let cell = report(&[&table.replace("340", "430")]);
    let [finding] = cell.findings.as_slice() else { panic!("one finding: {:?}", cell.findings) };
    assert_eq!(finding.message, "“430” does not fit its row and its column: with 340 in its place, both would add up.");
    assert_eq!(finding.spans[0].surface, "430");
    // two cells that are off by themselves are two causes
    let two = report(&[&table.replace("340", "430").replace("120", "160")]);
    assert!(two.findings.len() >= 2, "{:?}", two.findings);
}

#[test]
fn shares_by_age_add_up_to_no_more_than_all() {
    for (text, spots) in [
        ("从年龄看，20岁以下占8%，20至39岁占47%，40至59岁占41%，60岁及以上占12%。", "8% / 47%"),
        ("按产地分，本省占42%，邻省占37%，其他地区占29%。", "42% / 37%"),
        (
            "By age, 9% of the readers were under 20, 46% were 20 to 39, 42% were 40 to 59 and 11% were 60 or over.",
            "9% / 46%",
        ),
    ] {
        assert_eq!(fires("shares-over-whole", &[text], spots).severity, Severity::Error);
    }
    for text in [
        "从年龄看，20岁以下占8%，20至39岁占47%，40至59岁占33%，60岁及以上占12%。",
        // rounding
        "从年龄看，20岁以下占8%，20至39岁占47%，40至59岁占34%，60岁及以上占12%。",
        // no list of all there is
        "从年龄看，20岁以下占8%，女性占62%，已婚者占71%。",
        "From what they said, 46% like tea, 42% coffee and 31% other drinks.",
        // several answers
        "受访者可多选。按用途分，送礼占42%，自用占67%，其他占29%。",
        "Several answers were allowed. By purpose, 42% bought it as a gift, 67% for use and 29% for others.",
    ] {
        never("shares-over-whole", &[text]);
    }
}

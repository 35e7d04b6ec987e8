//! What a relation read within one article takes to be warned of: two signs. With one it is a note, or nothing.

use super::*;

/// How heavy the findings of a check on a text are.
fn weight(rule: &str, text: &str) -> Vec<Severity> {
    report(&[text]).findings.iter().filter(|finding| finding.rule == rule).map(|finding| finding.severity).collect()
}

#[test]
fn a_sum_that_one_slip_of_print_explains() {
    let posts = |nurses| format!("Vacancies stand at 1,910 posts: {nurses} nurses, 310 doctors and 360 others.");
    silent(&[&posts("1,240")]);
    assert_eq!(weight("sum-mismatch", &posts("1,420")), [Severity::Error], "two digits have changed places");
    assert_eq!(weight("sum-mismatch", &posts("1,340")), [Severity::Error], "one digit is another");
    assert_eq!(weight("sum-mismatch", &posts("1,070")), [Severity::Note], "nothing explains it: the list may go on");
    // "and porters for the rest" is no part with a figure
    silent(&[
        "Vacancies stand at 1,910, or 7.8% of posts: 1,240 nurses, 310 doctors, and porters and clerks for the rest.",
    ]);
}

#[test]
fn a_share_of_a_whole_that_is_only_near() {
    let sales = |part| {
        format!("Sales reached 812 million yuan in 2024.\n\nTea brought in {part} million yuan, or 45.0% of sales.")
    };
    silent(&[&sales("365")]);
    assert_eq!(weight("implied-base", &sales("635")), [Severity::Warning]);
    assert_eq!(weight("implied-base", &sales("295")), [Severity::Warning]);
    // a share of the country's product, not of the budget
    silent(&["预算总额为1.84万亿克朗，增加4%；财政赤字720亿克朗，相当于国内生产总值的2.4%。"]);
}

#[test]
fn two_checks_bear_each_other_out() {
    let year = |all| {
        format!(
            "The airline carried {all} million passengers in 2024, up 8.0% from 32.5 million in 2023. Business travel made up 8.8 million, or 25.0% of passengers."
        )
    };
    silent(&[&year("35.1")]);
    assert_eq!(weight("implied-base", &year("42.7")), [Severity::Warning]);
}

#[test]
fn a_level_of_another_thing_is_no_year_before() {
    silent(&["信诺药业营收59.5亿元，增长50.6%；产品收入52.3亿元，增长37.3%；授权收入6.7亿元，去年同期只有1.2亿元。"]);
    let own = "信诺药业营收59.5亿元，增长50.6%，去年同期只有39.5亿元。";
    breaks(own, "39.5亿元", "51.2亿元", "growth-mismatch: 50.6% / 59.5亿元");
}

#[test]
fn a_part_above_its_whole_is_the_first_of_an_open_list_and_has_no_larger_beside_it() {
    for text in [
        "He spent £96,000 on cars, including a £61,000 van, and about £230,000 on gambling.",
        "Azerbaijan hosts 9 national stations (of which 3 are run by the state), over 12 regional stations and 25 radio channels.",
        "The province has two cities, both of which have more than one million inhabitants.",
        "It was reported by half of those using the one and three quarters of those using the other.",
        "全县六所高中招生4350人，其中一中1200人、二中1000人、城东800人，另外三所合计1350人。",
        "预算总额为1.84万亿克朗，比今年增加4%；财政赤字720亿克朗，今年预计为2.9%。其中国防支出1290亿，教育2060亿。",
    ] {
        silent(&[text]);
    }
    fires("part-exceeds-whole", &["He spent £96,000 on cars, including £161,000 on vans."], "£161,000 / £96,000");
    fires("part-exceeds-whole", &["全县高中招生4350人，其中一中12000人。"], "12000人 / 4350人");
}

#[test]
fn words_of_way_within_other_words() {
    for text in [
        "Rainfall averages from 1,000 mm to more than 1,500 mm in the north.",
        "It could be cut by up to 75% (from 20 million to 5 million a year).",
        "The population declined by nearly a third from 1830 to 1872.",
    ] {
        silent(&[text]);
    }
    fires("direction", &["Rain fell from 1,000 mm to more than 1,500 mm in the north."], "1,000 mm / 1,500 mm");
}

#[test]
fn what_is_told_for_each_day_has_days_above_it() {
    silent(&["全市地铁日均客流2025年为812万人次，增长3.3%；单日最高是2025年9月30日的1078万人次。"]);
    silent(&[
        "The metro in Madrid carried 2.1 million passengers a day in 2024. In June 2024 it carried 66 million passengers.",
    ]);
    let city = "The bottled-tea market in Hangzhou was worth 9.4 billion yuan in 2024.";
    let country = "The bottled-tea market in China was worth 6.1 billion yuan in 2024.";
    fires("part-exceeds-whole", &[city, country], "9.4 billion yuan / 6.1 billion yuan");
    silent(&[city, &country.replace("2024.", "2024 on average.")]);
}

#[test]
fn a_second_comparison_begins_at_the_level_itself() {
    let sales = "Veltron posted revenue of 9.84 trillion won, up 22% from 8.07 trillion won a year earlier and 6% from 9.28 trillion in the second quarter.";
    breaks(sales, "22%", "32%", "growth-mismatch: 32% / 9.84 trillion won");
}

#[test]
fn a_rate_that_was_reached_and_rates_that_are_added() {
    silent(&[
        "Inflation edges down to 2.9%\n\nConsumer prices in Britain: inflation rose 2.9% in the year to August 2025, after 3.0% in July.",
    ]);
    silent(&["按機制，2025年應加幅度為+1.39%，連同去年撥入的1.84%，合共3.23%。"]);
    fires("points-vs-percent", &["渗透率为3.23%，上升1.39%，去年为1.84%。"], "1.39% / 1.84%");
}

#[test]
fn a_change_told_as_an_amount_and_a_level_of_last_week() {
    silent(&["2026年产量目标711万吨，比今年减少约37万吨，降幅约5%。"]);
    silent(&["日租金8.2万美元，一周涨近四成，上周为5.9万美元，去年同期仅2.6万美元。"]);
    silent(&["前三季度全市GDP 1.42万亿元\n2025年10月27日\n\n前三季度全市地区生产总值14213.6亿元，同比增长5.6%。"]);
    breaks("产量711万吨，比上年的748万吨减少4.9%。", "4.9%", "9.4%", "growth-mismatch: 9.4% / 711万吨");
}

#[test]
fn a_bound_is_no_part() {
    silent(&["平均售价3620元，比去年同期的3410元高6.2%；4000元以上占32%，2000元以下占37%。"]);
    breaks("产量3410吨，其中出口1091吨，占32%。", "1091吨", "1901吨", "implied-base: 32% / 1901吨");
}

#[test]
fn what_one_article_tells_twice_has_other_conditions() {
    for text in [
        "Together, 1,496 individual schools teach in Alabama.\n\nHigher education in Alabama includes 14 schools with four years.",
        "GDP of Alberta was $414.3 billion in 2015 dollars. In 2015, GDP of Alberta should exceed $430 billion.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_headline_that_tells_how_far_two_figures_lie_apart() {
    silent(&[
        "Waiting lists: 7,400 fewer patients\n\nThe number of patients fell to 182,600 from 190,000. Hospitals treated 38,200 patients.",
    ]);
}

#[test]
fn a_share_whose_words_stand_around_its_whole() {
    let yards = |part| format!("The yards run {part} MW, a third (33.3%) of the coast's 780 MW.");
    silent(&[&yards("260")]);
    assert_eq!(weight("implied-base", &yards("351")), [Severity::Warning]);
    let trains = |part| format!("春运期间开行列车{part}列，占全路9000列的12.5%。");
    silent(&[&trains("1125")]);
    assert_eq!(weight("percent-vs-count", &trains("1510")), [Severity::Error]);
}

#[test]
fn a_share_beside_one_that_bears_the_whole_out() {
    let herds = |goats| format!("年末存栏812万头。绵羊401万头，占49.4%；山羊{goats}万头，占36.7%。");
    silent(&[&herds("298")]);
    assert_eq!(weight("implied-base", &herds("387")), [Severity::Warning]);
}

#[test]
fn a_word_of_way_that_is_told_of_another_thing() {
    let sales = |words: &str| format!("{words} sales of 420 million yuan in 2024 and 390 million yuan in 2025.");
    assert_eq!(weight("direction", &sales("Growing competition left the chain with")), [Severity::Note]);
    assert_eq!(weight("direction", &sales("The bottled-tea industry in China is growing, with")), [Severity::Warning]);
    let industry = "It tells of the growth and new investment in the bottled-tea industry in China, with";
    assert_eq!(weight("direction", &sales(industry)), [Severity::Warning]);
    assert_eq!(weight("direction", "随着价格上涨，全国大豆进口2024年为1.05亿吨，2025年为0.98亿吨。"), [Severity::Note]);
    assert_eq!(weight("direction", "全国大豆进口增长，2024年为1.05亿吨，2025年为0.98亿吨。"), [Severity::Warning]);
}

#[test]
fn ends_of_two_changes_and_of_other_verbs() {
    for text in [
        "Emissions are down from 812 million tonnes to 640 million, while output is up from 1.2 to 1.9 trillion.",
        "A rise in rates from 0.5% to 5% sent house prices from €412,000 to €371,000.",
        "人民币升值，中间价由7.12升至7.05。",
    ] {
        never("direction", &[text]);
    }
    fires("direction", &["House prices rose from €412,000 to €371,000."], "€412,000 / €371,000");
    fires("direction", &["产量由7.12万吨升至7.05万吨。"], "7.12万吨 / 7.05万吨");
}

#[test]
fn rates_side_by_side_and_percents_of_what_was_bought() {
    for text in [
        "CPI rose 0.2% in May, after 0.1% in April and 0.3% in March.",
        "持股比例由9.9%升至12.4%，增持2.5%股份。",
        "公司减持1.2%股份，持股由6.1%降至4.9%。",
    ] {
        never("points-vs-percent", &[text]);
    }
    fires("points-vs-percent", &["渗透率由9.9%升至12.4%，上升2.5%。"], "2.5% / 9.9%");
}

#[test]
fn a_list_within_a_list() {
    for text in [
        "Of the 1,240 staff, 310 are in Leeds, including 120 engineers, and the other 930 in York.",
        "The 3,400 pupils include 1,750 girls, of whom 310 board, and 1,650 boys.",
        "全省粮食产量1120万吨，其中水稻780万吨，其中早稻210万吨，玉米190万吨，其余150万吨。",
        "全市医院床位8.2万张，其中公立6.9万张，周边三市合计12.4万张。",
    ] {
        silent(&[text]);
    }
    fires("sum-mismatch", &["全省粮食产量1120万吨，其中水稻780万吨，玉米190万吨，其余510万吨。"], "1120万吨 / 780万吨");
    fires("sum-mismatch", &["公立床位8.2万张，民营3.1万张，两者合计12.3万张。"], "12.3万张 / 8.2万张");
}

#[test]
fn a_list_of_which_a_part_stands_behind_its_end() {
    let power = |homes| {
        format!(
            "9月全社会用电量8886亿千瓦时。第一产业用电量129亿千瓦时；第二产业用电量5705亿千瓦时；第三产业用电量1765亿千瓦时；居民生活用电量{homes}亿千瓦时。"
        )
    };
    silent(&[&power(1287)]);
    let three = "9月全社会用电量7599亿千瓦时。第一产业用电量129亿千瓦时；第二产业用电量5705亿千瓦时；第三产业用电量1765亿千瓦时。";
    silent(&[three]);
    breaks(three, "1765", "1675", "sum-mismatch: 7599亿千瓦时");
    silent(&[
        "The line costs $1.5 billion more: inflation explains $700 million of the rise, changes to two stations $450 million, and claims the other $350 million.",
    ]);
}

#[test]
fn parts_that_take_away_and_parts_that_are_rounded() {
    for text in [
        "全年净流入410亿元，其中一季度流出90亿元，二季度流入120亿元，三季度流入180亿元，四季度流入200亿元。",
        "The fund took in $41bn net, of which bonds drew $52bn, shares lost $14bn and cash gained $3bn.",
        "营业利润3.2亿元，其中投资收益4.1亿元，主业亏损0.9亿元。",
        "投资需求537吨，其中基金222吨，金条金币316吨。",
    ] {
        silent(&[text]);
    }
    fires("sum-mismatch", &["投资需求537吨，其中基金222吨，金条金币361吨。"], "537吨 / 222吨");
    // a loss elsewhere may make less of it
    silent(&["营业利润3.2亿元，其中投资收益4.1亿元。"]);
    fires("part-exceeds-whole", &["营业收入3.2亿元，其中海外收入4.1亿元。"], "4.1亿元 / 3.2亿元");
}

#[test]
fn a_level_of_last_month_behind_a_rate_of_the_year() {
    silent(&["其中乙企业交付4.19万辆，增长22%，上月为3.85万辆。"]);
    silent(&["The maker delivered 41,900 cars, up 22%, after 38,500 the month before."]);
    fires("growth-mismatch", &["乙企业交付4.19万辆，增长22%，上年为3.85万辆。"], "22% / 4.19万辆");
}

#[test]
fn a_whole_that_stands_before_its_list_is_no_smaller_than_a_part() {
    silent(&[
        "对地方的补助及统筹分配税款合计1.23万亿元。税课收入2.43万亿元，占八成五，比今年少2100亿元；营业盈余2560亿元；规费1030亿元；其余约730亿元。",
    ]);
}

#[test]
fn one_value_of_two_in_one_sentence_and_a_rate_that_is_named_for_a_rise() {
    silent(&["America cut its aid to $29bn from $63bn; Germany, with $29bn, down 17%, is as large."]);
    silent(&["消费者物价年增率预测由1.75%下修至1.66%。"]);
    fires("direction", &["消费者物价年增率预测由1.75%上修至1.66%。"], "1.75% / 1.66%");
}

#[test]
fn a_turned_word_is_warned_of_where_its_own_figures_say_so() {
    let post = |verb: &str| {
        format!(
            "Parcel post {verb} to 16.9 million items from 14.2 million, while letters fell to 40.2 million from 44.8 million."
        )
    };
    breaks(&post("rose"), "rose", "fell", "direction: ");
    let fees = "The museum's fees rise to £14 from £12 for adults and to £7.50 from £6.40 for children.";
    breaks(fees, "£7.50", "£5.70", "direction: ");
    let backlog =
        "Its backlog stood at 32.7 billion crowns, or 4.8 billion dollars, up from 30.9 billion a year before.";
    breaks(backlog, "up", "down", "direction: ");
    for text in [
        // the second rate is told of the month before, the third of a thing beside
        "Retail sales rose 2.2% in May\n\nRetail sales rose a provisional, seasonally adjusted 2.2% in May after falling a final 2.2% in April.",
        "Factory orders rose 10.2% in May\n\nFactory orders rose 10.2% in May. Without ships, factory orders fell 10.2%.",
        "Lending by the banks rose to £704 million from December 2024's £702 million and last January's £643 million.",
        "The number out of work will average 2.17 million in 2025, compared with 2.23 million in 2024, the institute said, and it expects a rise in the number of people in work of about 200,000.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_rate_held_against_a_base_of_its_own() {
    let orders = "Tool orders totalled $103.8 million in May, up 4.8% from a revised $99.0 million in April and 38.4% below the $168.6 million of May 2024.";
    breaks(orders, "38.4%", "34.8%", "growth-mismatch: 34.8%");
    let kits = "Kit exports rise in May\nThe Port Mail, 18 June 2025\n\nExports of kits from Japan rose in May. Cars were up 9.9% from a year earlier. Kit exports rose 31.3% to 154,711, compared with 146,610 in April.";
    silent(&[kits]);
    silent(&[
        "Volume rose to 362.4 million shares, up from 274.8 million a year ago and up 27% from the previous record.",
    ]);
    silent(&[
        "At the end of May £24.5 billion was owed, up from April's £24.1 billion and 4.0% above the total three months earlier.",
    ]);
    breaks(
        "March sales came to $164.4 million, up 11% from March 2024's $148.1 million.",
        "148.1",
        "238.8",
        "growth-mismatch: 11% / $164.4 million",
    );
}

#[test]
fn one_price_told_in_two_currencies() {
    let press = |franc: &str| format!("The press plant cost 100 million {franc} ($16.4 million).");
    silent(&[&press("francs")]);
    fires("conversion-rate", &[&press("Swiss francs")], "100 million Swiss francs / $16.4 million");
    silent(&["Nickel traded at £2,360 per tonne, equivalent to $1.72 per lb."]);
    silent(&["Soybeans settled at 5.04-1/2 dollars a bushel, the pound at 1.5650/60 dollars, up from 1.5590/00."]);
}

#[test]
fn words_that_are_no_figures_of_what_stands_beside() {
    for text in [
        "It filed for an offering of 2,300,000 common shares, after a two-for-one split, including 800,000 to be sold by holders.",
        "It will redeem 40,000 of its 177,760 shares of 14 percent cumulative preferred shares.",
        "Sales for the five weeks rose to $167.4 million from $147.5 million a year ago, or one percent on a comparable store basis.",
        "The chain has nine cafes: four are licensed, four are leased and one is its own.",
        "The index fell 1.09 percent to 479 from 484.28.",
        "The bank bought dollars around 137.80-85 yen.",
        "Registrations rose to 2.42 million in 2024 from 2.35 million in January/September 2023.",
        "Mill to be sold for 20 million\n\nThe mill is to be sold for $20 million. It had 1986 sales of $21 million.",
    ] {
        silent(&[text]);
    }
    let cafes = "The chain has nine cafes: four are licensed and five are leased.";
    silent(&[cafes]);
    fires("sum-mismatch", &[&cafes.replace("five", "six")], "nine / four");
    fires("inverted-range", &["It weighs 950-100 kg."], "950 / 100 kg");
}

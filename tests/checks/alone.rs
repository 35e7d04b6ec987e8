//! Figures that stand alone in a sentence: a word for the time before, for what is left, for a total or a multiple ties them,
//! in whatever order and with whatever verbs.

use super::*;

#[test]
fn two_levels_and_a_growth() {
    for (text, rate, other) in [
        (
            "Against the 31,200 crates packed in the same month last year, the growers sent off 35,880 crates, an increase of 15 per cent.",
            "15",
            "51",
        ),
        (
            "Having sold just 4.2 million tickets in the season before, the league saw gates swell by 35% to 5.67 million.",
            "35%",
            "53%",
        ),
        (
            "Pre-tax profit was £18.4 million, which compares with £14.2 million a year ago and represents growth of 29.6 percent.",
            "29.6",
            "92.6",
        ),
        (
            "Ticket income climbed 12.4% to €2,630 million in the year to June, having stood at €2,340 million a year earlier.",
            "12.4%",
            "22.4%",
        ),
        ("受益于出口订单增加，海棠股份上半年净利润录得4.32亿元，比去年上半年的3.20亿元多赚35%。", "35%", "53%"),
        ("全年登记新车8.64万辆，而前一年有7.2万辆，增加了两成。", "两成", "五成"),
    ] {
        breaks(text, rate, other, "growth-mismatch");
    }
}

#[test]
fn a_growth_in_the_next_sentence() {
    for (text, rate, other) in [
        (
            "The choir had 12,640 members at the end of June. A year earlier it had counted 11,287 members. Growth of 12%, its chair said, was more than anybody hoped for.",
            "12%",
            "21%",
        ),
        ("2024年，该县接待露营客36.4万人次。2023年这一数字仅为28.0万人次，一年间激增30%。", "30%", "63%"),
    ] {
        breaks(text, rate, other, "growth-mismatch");
    }
}

#[test]
fn a_rate_that_is_not_of_the_two_levels() {
    for text in [
        "Net profit was $52m, up from $48m in the previous quarter and 30% higher than in the third quarter of last year.",
        "The index rose 1.4% to 5,070, leaving it 6% below the 5,400 it touched in March.",
        "The miner, which is 41 percent owned by a fund, is to raise its capital to 812 million francs from 640 million.",
        "Net income was 62.5 million dollars compared with 60.7 million in the same period as loans increased by 14 percent.",
        "Crude averaged 54.20 dollars a barrel, compared with 69.10 dollars last year, while gas prices dropped 12 percent.",
        "The city aims to exceed 3,100 chargers a year by 2027; the number in 2024 was 2,140, an increase of 19.4%.",
        "Sales abroad have become three times those of one year earlier, arriving at 640 million yuan, whereas the home market grew 18% to 970 million yuan.",
        "猪肉产量增长3.8%，但养殖户的销售收入由上年的64亿元减少到57亿元。",
        "上半年批准新品38个，同比增长52%，接近去年全年的44个。",
        "去年该行完成利润38.5亿元，按同口径计算，利润为52.1亿元，比上年增长16.4%。",
        "2010年普查时为60万人，2020年普查只剩49.0万人，十年间平均每年减少约2%。",
        "The dividend is 7.5 cents on the split shares, a 7.5 percent increase from the 14 cents before the split.",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn two_levels_and_what_lies_between() {
    for (text, by, other) in [
        ("The museum welcomed 48,600 visitors in 2023, 7,200 more than the 41,400 who came in 2022.", "7,200", "2,700"),
        ("The lake fell a further 2.4 metres in August, from 31.8 metres to 29.4 metres above datum.", "2.4", "4.2"),
        ("海港指数昨日收报4126点，下跌52点，前一交易日收于4178点。", "52点", "152点"),
        ("供水管网由620公里扩大到705公里，新增85公里。", "新增85", "新增58"),
    ] {
        breaks(text, by, other, "growth-mismatch");
    }
    for text in [
        "The bank had a net loss of 412 million dollars, compared with a profit of 36 million dollars in 2023, which included a gain of 290 million dollars.",
        "Vacancies rose by 1,700 to 24,200 at the end of March. A year earlier the figure was 26,900.",
        "The three-member panel replaces the four who resigned after a further two left.",
        "第八届展会有参展商120家，第九届新增17家。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn two_rates_and_how_far_they_lie_apart() {
    for (text, points, percent) in [
        (
            "Turnout, at 58%, was six percentage points lower than the 64% of four years ago.",
            "percentage points",
            "percent",
        ),
        ("一季度开工率为68.4%，比上年同期的64.9%上升3.5个百分点。", "个百分点", "%"),
    ] {
        silent(&[text]);
        let changed = text.replacen(points, percent, 1);
        fires("points-vs-percent", &[&changed], &{
            let found = findings(&[&changed]);
            found.iter().find_map(|line| line.strip_prefix("points-vs-percent: ")).unwrap_or_default().to_owned()
        });
    }
    silent(&["The duty will drop from 12% to 9%, a cut of a quarter."]);
}

#[test]
fn a_total_of_all_that_is_counted() {
    for (text, part, other) in [
        (
            "Altogether 846 birds were ringed on the marsh – 512 dunlins, 247 terns and 87 of other species.",
            "87",
            "187",
        ),
        (
            "Total spending of €760 million is split into €440 million for the dam, €205 million for the road and €115 million for housing.",
            "€205",
            "€250",
        ),
        ("代表团揽得金牌11枚、银牌12枚、铜牌13枚，奖牌总数36枚。", "36枚", "63枚"),
    ] {
        breaks(text, part, other, "sum-mismatch");
    }
    for text in [
        "Imports totalled 14,200 ounces, vs 8,100 ounces a year earlier, while exports stood at 4,600 ounces and 3,900 ounces.",
        "The houses agreed to save 1.4 billion dollars in 2025 and 2.2 billion dollars in 2026, for a total of 5.1 billion dollars over three years.",
        "Of the 300 commuters asked, 210 take the train and 160 cycle, many of them doing both in a week.",
        "全县脱贫户2.8万人，其中外出务工1.5万人、享受低保0.9万人、领取补贴0.7万人，部分人员同时符合多项条件。",
    ] {
        silent(&[text]);
    }
}

#[test]
fn what_is_left() {
    for (text, left, other) in [
        (
            "The school has raised $61,200 towards its target of $90,000 and still needs another $28,800.",
            "$28,800",
            "$82,800",
        ),
        (
            "From its £15m overdraft, the retailer had drawn £9.8m by June, so headroom stood at £5.2m.",
            "£5.2m",
            "£2.5m",
        ),
        ("贷款本金4亿元，已归还2.3亿元，尚欠1.7亿元。", "1.7亿元", "2.7亿元"),
    ] {
        breaks(text, left, other, "sum-mismatch");
    }
    silent(&[
        "The fund holds 4.1 billion and paid out 0.6 billion; a balance of 0.9 billion is owed to it by others in 12 cases.",
    ]);
}

#[test]
fn a_part_with_its_share() {
    for (text, share, other) in [
        ("A pollster asked 640 shop owners; 224 of them (35%) had no plan.", "35%", "53%"),
        ("记者走访了50家茶铺，其中19家没有明码标价，也就是说38%的店家要问价。", "38%", "83%"),
        (
            "Wheat from Arvenia, 1.44 million tonnes, represented 48% of a total of 3.0 million tonnes bought in.",
            "48%",
            "84%",
        ),
    ] {
        let found = |text: &str| findings(&[text]).join(" ");
        silent(&[text]);
        let changed = text.replacen(share, other, 1);
        let told = found(&changed);
        assert!(told.contains("percent-vs-count") || told.contains("implied-base"), "{changed}: {told}");
    }
    for text in [
        "Car makers of the country sold nearly five billion dollars worth of parts abroad last year, while its firms had only one per cent of the 55 billion dollar market there.",
        "The ski unit had operating income of 30 million dollars on revenues of 240 million dollars, 28% of the group's revenues.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn a_multiple() {
    for (text, figure, other) in [
        ("Three times as many herons were counted this spring as in 2015: 1,380 against 460.", "1,380", "3,180"),
        ("The winning bid of $7.4 million was double the reserve price of $3.7 million.", "$7.4", "$4.7"),
        ("Wholesale cloves have quadrupled in price since May, from 2.10 to 8.40 euros a kilo.", "2.10", "5.10"),
        ("演唱会门票黑市叫价4800元，是原价1200元的四倍。", "四倍", "两倍"),
    ] {
        breaks(text, figure, other, "growth-mismatch");
    }
    for text in [
        "Of the 45 patients in the study, half the group stayed in hospital, and two of them died.",
        "The firm budgeted 164 million dollars, less than half of the amount of 2019 and down from 182 million last year.",
        "Over two years the market has doubled, driving ratios to over 60, compared with about 15 elsewhere.",
        "上半年净利润4.2亿元，去年同期为1.4亿元，增长两倍。",
        "1991年全村收入1080万元，1996年达到1.14亿元，平均两年翻一番。",
        "黄油三年涨了一倍，从每公斤38元到现在76元。",
    ] {
        never("growth-mismatch", &[text]);
    }
}

#[test]
fn two_conversions_of_one_passage() {
    let fined = "He was fined 3,000 zloty (€694), whereas his employer must pay 40,000 zloty (€9,250).";
    breaks(fined, "€9,250", "€5,290", "conversion-rate");
    let villa = "Bought in 2014 for 90 million roubles ($2.6 million at the time), the villa has now been sold for 90 million roubles, or $1.0 million.";
    silent(&[villa]);
}

#[test]
fn a_word_of_way_before_its_two_ends() {
    for (text, word, other) in [
        ("The average wait has shortened, from 54 days last autumn to 41 days now.", "shortened", "lengthened"),
        ("Up from 6.2 million tonnes the season before, the olive harvest came to 7.4 million tonnes.", "Up", "Down"),
    ] {
        breaks(text, word, other, "direction");
    }
    silent(&[
        "Up from 6.2 million tonnes the season before, and above the 7.0 million of 2019, the harvest came to 7.4 million tonnes.",
    ]);
}

#[test]
fn a_yearly_rate_between_two_levels() {
    for (text, figure, other) in [
        (
            "Wind capacity went from 520 MW at end-2019 to 1,270 MW at end-2023, equal to a compounded 25 per cent a year for four years.",
            "25",
            "35",
        ),
        ("Between 2018 and 2023 revenue grew from $140m to $225m, a compound annual rate of 10%.", "10%", "20%"),
    ] {
        breaks(text, figure, other, "cagr-mismatch");
    }
    for text in [
        "The lender offered 120 million dollars (about 84 million) in two-year notes bearing interest at 12 percent per annum.",
        "Over six years the number of rooms increased at an average yearly pace of 4.0%, from 4,300 to 5,441.",
    ] {
        silent(&[text]);
    }
}

#[test]
fn what_is_better_may_be_less() {
    never(
        "growth-mismatch",
        &["The return rate came down from 41.7% to 38.2%, an improvement of 3.5 percentage points."],
    );
    fires(
        "growth-mismatch",
        &["The return rate came down from 41.7% to 38.2%, an improvement of 5.3 percentage points."],
        "5.3 percentage points / 38.2%",
    );
}

#[test]
fn the_year_before_in_brackets_is_no_fall() {
    never(
        "direction",
        &[
            "The firm increased revenue in the financial year 2024/25 (to 30 September) by 6.3% to €642 million (previous year: €604 million).",
        ],
    );
}

#[test]
fn a_share_in_brackets_whatever_stands_behind_it() {
    let told = |share: &str| {
        format!(
            "Among the 1,200 listeners surveyed, 468 (39%) listen on the way to work, and 516 ({share}) before falling asleep."
        )
    };
    fires("percent-vs-count", &[&told("34%")], "34% / 516");
    silent(&[&told("43%")]);
}

#[test]
fn a_total_behind_semicolons() {
    let told = |total: &str| {
        format!(
            "Boxes landed, by cargo: plums 21,400; cherries 16,800; pears 7,600; all other fruit 9,300; total {total}."
        )
    };
    fires("sum-mismatch", &[&told("56,100")], "56,100 / 21,400");
    silent(&[&told("55,100")]);
}

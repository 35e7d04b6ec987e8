//! What is no whole of a figure, however it looks: balances and prices, another time, another thing, another list.

use super::*;

/// Silent as it stands, and found where the text is another.
#[track_caller]
fn unless(rule: &str, silent: &[&str], other: &[&str], spots: &str) {
    never(rule, silent);
    fires(rule, other, spots);
}

#[test]
fn what_gains_and_losses_leave_may_be_less_than_its_parts() {
    let rule = "part-exceeds-whole";
    unless(
        rule,
        &[
            "The Talbot group made a net loss of 12 million euros in 2024, including a loss of 21 million euros at its mills.",
        ],
        &["The Talbot group had sales of 12 million euros in 2024, including sales of 21 million euros at its mills."],
        "21 million euros / 12 million euros",
    );
    unless(
        rule,
        &["Norland ran a 4.3 billion euro trade surplus, including a record 7.1 billion euro surplus with Sweden."],
        &["Norland had exports of 4.3 billion euros, including a record 7.1 billion euros to Sweden."],
        "7.1 billion euros / 4.3 billion euros",
    );
    unless(
        rule,
        &[
            "Talbot Foods made a profit of 16 million euros in France in 2024.",
            "Talbot Foods made a profit of 4.5 million euros in 2024.",
        ],
        &[
            "Talbot Foods had revenue of 16 million euros in France in 2024.",
            "Talbot Foods had revenue of 4.5 million euros in 2024.",
        ],
        "16 million euros / 4.5 million euros",
    );
    never(
        "sum-mismatch",
        &[
            "Direct investment abroad posted an outflow of 2.86 billion marks after a deficit of 4.98 billion in December and a surplus of 1.13 billion in January.",
        ],
    );
}

#[test]
fn a_firms_figure_without_a_place_is_not_of_all_places_by_that() {
    let rule = "part-exceeds-whole";
    unless(
        rule,
        &[
            "Harbour Bank gave loans of 250 million dollars in India in 2024.",
            "Harbour Bank gave loans of 11 million dollars in 2024.",
        ],
        &[
            "Harbour Bank had revenue of 250 million dollars in India in 2024.",
            "Harbour Bank had revenue of 11 million dollars in 2024.",
        ],
        "250 million dollars / 11 million dollars",
    );
    unless(
        rule,
        &["Talbot Motors had sales of 57,276 in France in 2024. Truck sales at Talbot Motors came to 31,730 in 2024."],
        &["Talbot Motors had sales of 57,276 in France in 2024. Sales at Talbot Motors came to 31,730 in 2024."],
        "57,276 / 31,730",
    );
    let parcels = "Harbour Mail carried 31,730 parcels in 2024. Harbour Mail carried 57,276 parcels in France in 2024.";
    fires(rule, &[parcels], "57,276 / 31,730");
    unless(
        rule,
        &[
            "Talbot Stores had sales of 1.23 billion dollars in the second quarter of 2024.",
            "Sales per square foot at Talbot Stores rose to 134 dollars in 2024.",
        ],
        &[
            "Talbot Stores had sales of 1.23 billion dollars in the second quarter of 2024.",
            "Sales at Talbot Stores rose to 134 million dollars in 2024.",
        ],
        "1.23 billion dollars / 134 million dollars",
    );
}

#[test]
fn last_year_beside_a_month_is_that_month() {
    let news = |last: &str| {
        format!(
            "Late-March sales\nDaily, 3 April 2024\n\nTalbot Motor Co said sales rose 17.8 percent to 197,328 vehicles in March against 167,490 in March 2023. {last}"
        )
    };
    let month =
        news("Truck sales for all of last month increased 23.1 percent to 136,767, compared to 111,066 last year.");
    let period = "Mid-March sales\nDaily, 24 March 2024\n\nFor the March 1-20 period, Talbot Motor Co sold 56,195 cars compared to 57,276 last year. Sales of trucks in the period were 4.8 percent above the 2023 period at 19,020, against 18,145 last year.";
    for text in [month.as_str(), period] {
        never("part-exceeds-whole", &[text]);
    }
    let year = "Talbot Motor sold 111,066 vehicles in 2023.";
    fires("part-exceeds-whole", &["Talbot Motor sold 167,490 vehicles in March 2023.", year], "167,490 / 111,066");
}

#[test]
fn a_year_that_ends_on_a_day_is_no_day_of_it_and_a_quarter_may_stand_behind_its_year() {
    let ended = "Haulage\nDaily, 18 March 2024\n\nTalbot Haulage Ltd said revenues for the year ended August 31 will be about 1.2 billion dollars. Last year, Talbot Haulage had revenues of 717.8 million dollars.";
    silent(&[ended]);
    never("stale-forecast", &[ended]);
    fires(
        "part-exceeds-whole",
        &[&ended.replace("the year ended August 31 will be about", "the second quarter of 2023 were")],
        "1.2 billion dollars / 717.8 million dollars",
    );
    let quarter = |part: &str| {
        format!(
            "Results\nDaily, 20 January 2025\n\nTalbot Laboratories Inc said sales of its products rose 13 percent to 882 million dollars in {part}. Total sales in the third quarter of 2024 rose 11 percent to 1.58 billion dollars."
        )
    };
    never("part-exceeds-whole", &[&quarter("the 2024 third quarter")]);
    fires("part-exceeds-whole", &[&quarter("2024")], "1.58 billion dollars / 882 million dollars");
}

#[test]
fn things_of_another_kind_are_no_parts() {
    let rule = "part-exceeds-whole";
    for (silent, other, spots) in [
        (
            "The exchange lists 5,200 securities of 4,400 companies.",
            "The exchange lists 5,200 of the 4,400 companies.",
            "5,200 / 4,400",
        ),
        (
            "Talbot showed four new computers, including one with the 80386 chip.",
            "Talbot showed 40 new computers, including 52 with the fast chip.",
            "52 / 40",
        ),
        (
            "The new bank will get 135 million dollars from the state and be capitalised at 300 million dollars of which 250 million will be paid at once.",
            "The new bank will get 135 million dollars from the state, 300 million dollars of which it will lend.",
            "300 million dollars / 135 million dollars",
        ),
        (
            "Of the 0.7 point contribution of demand to growth, the private sector accounted for 1.1 point while the state took off 0.4.",
            "Of the 70 ferries, 110 sail in Norway.",
            "110 / 70",
        ),
        (
            "Exports rose in the period to 100.75 billion rupees from the year before's 86.09 billion and imports to 159.09 billion from 156.71 billion.",
            "Trade came to 100.75 billion rupees, of which exports made up 159.09 billion rupees.",
            "159.09 billion rupees / 100.75 billion rupees",
        ),
    ] {
        unless(rule, &[silent], &[other], spots);
    }
    // what is large enough stands before it
    silent(&["About 3.3 million of the pumps were sold in over 80 countries, including 2.2 million in France."]);
    fires(rule, &["The pumps were sold in 80 countries, including 220 in Asia."], "220 / 80");
    // nor do other goods close a list of what is paid and earned
    silent(&[
        "Talbot will buy the works for 193 million pesos.\n\nIt means to put 400 million pesos into pumps and other items, and to earn 100 million pesos abroad.",
    ]);
    never(
        rule,
        &[
            "Talbot has offered to purchase 500,000 new shares of Harbour Savings for 10 million dollars.\n\nTalbot already owns 796,413 shares or 9.9 percent of Harbour Savings.",
        ],
    );
}

#[test]
fn lists_of_another_whole() {
    let rule = "sum-mismatch";
    for (silent, other, spots) in [
        (
            "The houses agreed to save 1.6 billion dollars in 2025 and 2.45 billion dollars in 2026, for a total of 5.3 billion dollars over three years.",
            "The houses agreed to save 1.6 billion dollars in 2025 and 2.45 billion dollars in 2026, for a total of 5.3 billion dollars over two years.",
            "5.3 billion dollars / 1.6 billion dollars",
        ),
        (
            "Newspaper revenue rose to 21.3 million dollars from 20.2 million dollars, newsprint to 14.6 million dollars from 14.5 million dollars, broadcasting 14.6 million dollars from 11.5 million dollars and others 3,631,000 dollars from 3,621,000 dollars.",
            "Newspaper revenue was 21.3 million dollars: 14.6 million dollars in the north, 3.1 million dollars in the south and 2.0 million dollars in all other towns.",
            "21.3 million dollars / 14.6 million dollars",
        ),
        (
            "Output of 8.75 million tonnes, the 3.7 million imports from Cuba added, set against needs of 14.2 million tonnes will leave a gap of 1.75 million tonnes.",
            "Output of 8.75 million tonnes set against needs of 14.2 million tonnes will leave a gap of 1.75 million tonnes.",
            "14.2 million tonnes / 8.75 million tonnes",
        ),
    ] {
        unless(rule, &[silent], &[other], spots);
    }
    silent(&[
        "Talbot's debt will rise to 1.1 billion dollars from about 319 million dollars, and it will have a deficit of 509 million dollars.",
    ]);
    // a price is none of the shares sold
    let shares = "Talbot Systems will sell 5,950,000 shares, including 4,950,000 in Norway. It will sell four million of the shares and its owners the rest, and the price is expected to be 10 to 12 dollars per share.";
    silent(&[shares]);
    let more = shares.replace("4,950,000", "6,950,000");
    fires("part-exceeds-whole", &[&more], "6,950,000 / 5,950,000");
    let talk = "\"The amount of debt generated by others is too large,\" he said. \"It would not be sensible when presented with an opportunity to repay some to do so only in respect of that at home.\"\n\nThe government also has an interest in keeping enough of a programme going to keep the market efficient, he said. That will give it better terms in future, he added.\n\n";
    let plan = |talk: &str| {
        format!(
            "The government will borrow a further 950 million dollars this year.\n\n{talk}It will retire 650 million dollars of domestic debt and 600 million dollars of foreign debt."
        )
    };
    unless(rule, &[&plan(talk)], &[&plan("")], "950 million dollars / 650 million dollars");
}

#[test]
fn a_share_of_what_stands_elsewhere() {
    for (silent, other, spots) in [
        (
            "The last loan was made to Vietnam in 1974. Vietnam said last year that only 23 million dollars of that loan were paid.\n\nPayments to Vietnam at the end of 2023 totalled 25.3 million dollars, or 99.5 percent of the total amount of effective loans, the report said.",
            "Effective loans to Vietnam were 23 million dollars.\n\nPayments to Vietnam at the end of 2023 totalled 25.3 million dollars, or 99.5 percent of effective loans, the report said.",
            "99.5 percent / 25.3 million dollars",
        ),
        (
            "The agency rates 2.7 billion dollars of debt securities. It points to the likely approval of a 152 million dollar, or 10 percent, rate hike.",
            "The agency rates 2.7 billion dollars of debt securities. It holds 152 million dollars, or 10 percent, of debt securities.",
            "10 percent / 152 million dollars",
        ),
    ] {
        unless("implied-base", &[silent], &[other], spots);
    }
    let budget = |of: &str| {
        format!(
            "The budget provides for a 9.6 percent increase in {of} expenditure to 43.8 billion baht.\n\nThe budget bill earmarks 59.8 billion baht, or 24.6 percent of total expenditure, for servicing the government's domestic and foreign debt."
        )
    };
    unless(
        "part-exceeds-whole",
        &[&budget("fresh investment")],
        &[&budget("total government")],
        "59.8 billion baht / 43.8 billion baht",
    );
    unless(
        "shares-over-whole",
        &[
            "If a farmer idled 20 percent of his land and planted the remaining 80 percent, he would be paid on 75 percent of it.",
        ],
        &["A farmer idled 20 percent of his land, sowed 45 percent with rye and planted the remaining 80 percent."],
        "20 percent / 45 percent",
    );
}

#[test]
fn a_percentage_far_from_a_count_is_of_another_list() {
    for (silent, other, spots) in [
        (
            "The fund, which owns 13 percent of the shares, wants to remove 13 of the 16 directors who hold shares.",
            "Some 63 percent of the directors, 13 of the 16 directors, hold shares.",
            "63 percent / 13",
        ),
        (
            "The survey says 37 of the world's 30,000 oil fields hold about 35 percent of all oil.",
            "The survey says 37 of the world's 100 oil fields, 57 percent of all oil fields, are old.",
            "57 percent / 37",
        ),
    ] {
        unless("percent-vs-count", &[silent], &[other], spots);
    }
}

#[test]
fn headlines_that_cut_digits_and_bodies_that_name_models() {
    for (title, body, other, spots) in [
        (
            "Talbot Gets Orders Totaling 543 Mln Crowns",
            "It has raised its orders for the 767 by six, the firm said.",
            "It raised its orders to 710 million crowns, the firm said.",
            "543 Mln / 710 million",
        ),
        (
            "Bank Approves 75 Mln Euro Loans",
            "The bank said it had approved loans of 75.7 million euros.",
            "The bank said it had approved loans of 79.7 million euros.",
            "75 Mln Euro / 79.7 million euros",
        ),
        (
            "Talbot Sells 20 Properties",
            "Talbot said it sold the Meadows 600-property park.",
            "Talbot said it sold 60 properties.",
            "20 / 60",
        ),
    ] {
        let article = |body: &str| format!("{title}\nDaily, 2024-03-04\n\n{body}");
        unless("title-body", &[&article(body)], &[&article(other)], spots);
    }
    let reserves = |rise: &str| {
        format!(
            "Reserves {rise} 10.5 Billion Yen In May\nDaily, 2024-06-04\n\nReserves rose to 60.6 billion yen in May from 48.4 billion in April."
        )
    };
    unless("title-body", &[&reserves("Rise")], &[&reserves("Rise To")], "10.5 Billion Yen / 60.6 billion yen");
}

#[test]
fn who_tells_two_values_tells_them_of_two_things() {
    let rule = "value-conflict";
    unless(
        rule,
        &[
            "Talbot Motors employs 40,000 workers. Talks at its works in Hull, where Talbot Motors employs 17,000 workers, go on.",
            "Talbot Motors employs 40,000 workers.",
        ],
        &["Talbot Motors employs 40,000 workers.", "Talbot Motors employs 17,000 workers."],
        "17,000 / 40,000",
    );
    unless(
        rule,
        &[
            "The Brook mine produced 413,800 tonnes of zinc and 206,000 tonnes of lead in 2024.",
            "The Brook mine produced 206,000 tonnes in 2024.",
        ],
        &["The Brook mine produced 413,800 tonnes in 2024.", "The Brook mine produced 206,000 tonnes in 2024."],
        "206,000 tonnes / 413,800 tonnes",
    );
    unless(
        rule,
        &[
            "The United States had a trade deficit with Japan of 58 billion dollars in 2023.",
            "The United States had a trade deficit of 169.8 billion dollars in 2023.",
        ],
        &[
            "The United States had a trade deficit of 158 billion dollars in 2023.",
            "The United States had a trade deficit of 169.8 billion dollars in 2023.",
        ],
        "158 billion dollars / 169.8 billion dollars",
    );
    never(
        rule,
        &[
            "Talbot showed the Meridian Series 4000 products beside its Meridian Series 3000 products.",
            "Talbot sells the Meridian Series 4000 products.",
        ],
    );
    never(
        "series-break",
        &[
            "Output in Peru rose to 125,000 tonnes in 2025 from 123,000 tonnes in 2024.",
            "Output of palm oil in Peru is put at 1.56 million tonnes in 2025 and 1.45 million tonnes in 2024.",
        ],
    );
}

#[test]
fn a_unit_of_a_firm_is_no_whole_of_it() {
    let firm = |unit: &str| {
        format!(
            "Northmoor Foods had 2024 sales of 1.9 billion dollars in Poland.\n\nNorthmoor Foods said its {unit} had 2024 sales of 373 million dollars."
        )
    };
    silent(&[&firm("bakery unit, with four mills,")]);
}

#[test]
fn a_part_of_a_list_of_one_kind_is_above_the_whole() {
    let fleet = "公司共有客车460辆，其中大型车310辆、中型车110辆、小型车40辆。";
    breaks(fleet, "110辆", "530辆", "part-exceeds-whole: 530辆 / 460辆");
    let mill = "The mill sold 640 tonnes in 2024. Domestic customers took 410 tonnes and foreign ones 230 tonnes.";
    breaks(mill, "230", "730", "part-exceeds-whole: 730 tonnes / 640 tonnes");
    silent(&[
        // another sum, and another whole with parts of its own
        "全县床位6.1万张，其中公立5.2万张，周边两县合计9.4万张。",
        "抽查的24种水壶中6种不合格，31种水杯中有8种不合格。",
    ]);
}

#[test]
fn what_a_share_leads_to_is_a_warning_and_no_length_of_time_fits_it() {
    let verdicts = "全县法院判处罪犯3240人，比上年减少6.5%，其中判处五年以上有期徒刑的389人，占12.0%。";
    breaks(verdicts, "3240人", "4210人", "percent-vs-count: 12.0% / 389人");
    silent(&[
        "The ski unit had operating income of 40 million dollars on revenues of 310 million dollars, 28% of the group's revenues.",
    ]);
}

#[test]
fn the_whole_of_a_list_is_of_its_time() {
    let city = "The county took in 412 million euros in 2024, up from 385 million euros in 2023. The capital brought in 236 million euros and the rest of the county 176 million euros.";
    breaks(city, "412", "480", "sum-mismatch: 480 million euros / 236 million euros");
    silent(&[
        "Imports were forecast at 1.7 million tonnes. Exports were 2.2 million tonnes, with imports at 1.6 million tonnes.",
    ]);
}

#[test]
fn a_share_and_its_part_in_other_words() {
    for (text, from, to, expected) in [
        (
            "Of 5,120 voters 3,040 took part, and it was the best turnout for years.",
            "3,040",
            "6,040",
            "part-exceeds-whole: 6,040 / 5,120",
        ),
        ("Of the town's 5,120 houses, 3,040 have a well.", "3,040", "6,040", "part-exceeds-whole: 6,040 / 5,120"),
        (
            "The roof costs 60 million euros. The town pays 30% of that, 18 million euros, and the county the rest.",
            "18 million",
            "14 million",
            "implied-base: 30% / 14 million euros",
        ),
        ("全年受理申请7.54万件，批准6.02万件，获批率79.8%。", "6.02", "4.42", "percent-vs-count: 79.8% / 4.42万件"),
        ("全年进口粮食960万吨，出口490万吨，净进口470万吨。", "470", "640", "sum-mismatch: 960万吨 / 490万吨"),
        ("木船有514艘，钢船308艘，合起来822艘。", "822", "972", "sum-mismatch: 972艘 / 514艘"),
    ] {
        breaks(text, from, to, expected);
    }
    silent(&[
        // how many take part is of other voters
        "Of 5,120 voters in the town, rain kept many at home; in the county 6,040 took part.",
        "全年进口粮食960万吨，其中玉米310万吨、大豆420万吨，净进口470万吨。",
        "就业人数500万人，失业人数40万人，失业率7.4%。",
    ]);
}

#[test]
fn what_counts_where_the_others_are_is_no_whole() {
    never("part-exceeds-whole", &["The rental site lists 3,600 drones in 47 towns, of which 410 are cargo drones."]);
    fires("part-exceeds-whole", &["The rental site lists 470 drones, of which 510 are cargo drones."], "510 / 470");
}

#[test]
fn what_was_set_in_the_place_of_another_is_no_whole_of_it() {
    let text = "客机订单增加\n2025-09-16\n\n沧澜飞机今年已交付9架，公司把全年交付目标由年初的40架调整为25架。";
    never("part-exceeds-whole", &[text]);
}

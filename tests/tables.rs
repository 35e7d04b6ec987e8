//! Tables in a paste: rows and headings found, units taken from headings, totals footed down and across.

use std::sync::Arc;

use crossfoot::report::Report;
use crossfoot::settings::Settings;
use crossfoot::text::Article;

fn article(text: &str) -> Article {
    crossfoot::split(text).into_iter().next().expect("an article")
}

fn report(texts: &[&str]) -> Report {
    let settings = Settings::default();
    let articles = texts.iter().zip(0..).flat_map(|(text, input)| {
        crossfoot::split(text).into_iter().map(move |article| Arc::new(Article { input, ..article }))
    });
    let readings: Vec<_> = articles.map(|article| crossfoot::read(&article, &settings)).collect();
    crossfoot::check(&crossfoot::link(&readings), &settings)
}

/// The rows of the first table: `heads rows | cell / cell | …`; empty without one.
fn shape(text: &str) -> String {
    let article = article(text);
    let Some(table) = article.tables.first() else { return String::new() };
    let rows = table.rows.iter().map(|row| {
        let cells: Vec<&str> = row.cells.iter().map(|cell| cell.of(&article.text)).collect();
        cells.join(" / ")
    });
    let rows: Vec<String> = rows.collect();
    format!("{} | {}", table.heads, rows.join(" | "))
}

/// What the figures of the set state, a line each: `surface = value unit, metric, topic or place, period, measure`.
fn stated(texts: &[&str]) -> Vec<String> {
    let report = report(texts);
    let claims = report.claims.iter().map(|claim| {
        let mention = report.mentions.iter().find(|mention| mention.id == claim.mention).expect("its figure");
        let or = |part: &Option<String>| part.clone().unwrap_or_default();
        let period = claim.period.as_ref().map_or(String::new(), |period| period.label.clone());
        format!(
            "{} = {} {}, {}, {}, {}, {}, {:?}",
            mention.surface,
            or(&mention.value),
            mention.unit,
            or(&claim.metric),
            or(&claim.topic),
            or(&claim.scope),
            period,
            claim.measure
        )
    });
    claims.collect()
}

/// The cards of a set: `rule: arithmetic`.
fn cards(texts: &[&str]) -> Vec<String> {
    report(texts).findings.iter().map(|card| format!("{}: {}", card.rule, card.arithmetic)).collect()
}

#[test]
fn lines_in_columns_are_a_table() {
    assert_eq!(
        shape("Region\t2023\t2024\nEast\t20.5\t24.6\nWest\t5.3\t6.0\n"),
        "1 | Region / 2023 / 2024 | East / 20.5 / 24.6 | West / 5.3 / 6.0"
    );
    assert_eq!(
        shape("| 城市 | 销量 |\n|---|---:|\n| 北京 | 20.5 |\n| 上海 | 30.2 |\n"),
        "1 | 城市 / 销量 | 北京 / 20.5 | 上海 / 30.2"
    );
    assert_eq!(
        shape("Region,2023,2024\nEast,\"1,205\",1300\nWest,530,600\n"),
        "1 | Region / 2023 / 2024 | East / 1,205 / 1300 | West / 530 / 600"
    );
    assert_eq!(
        shape("\t2023\t2024\nEast\t20.5\t24.6\nWest\t5.3\t6.0\n"),
        "1 |  / 2023 / 2024 | East / 20.5 / 24.6 | West / 5.3 / 6.0"
    );
    assert_eq!(shape("East\t20.5\nWest\t5.3\n"), "0 | East / 20.5 | West / 5.3");
}

#[test]
fn a_heading_may_have_a_digit() {
    assert_eq!(
        shape("| Carrier | Users | 5G masts |\n| Lark | 4520 | 1790 |\n| Heron | 2110 | 1390 |\n"),
        "1 | Carrier / Users / 5G masts | Lark / 4520 / 1790 | Heron / 2110 / 1390"
    );
    assert_eq!(
        shape("| Lark | 45 kg | 17 kg |\n| Heron | 21 kg | 13 kg |\n"),
        "0 | Lark / 45 kg / 17 kg | Heron / 21 kg / 13 kg"
    );
}

#[test]
fn what_only_looks_like_columns_is_no_table() {
    for text in [
        "In March, sales rose by 4%, the firm said.\nIn April, they fell by 3%, it added.\nIn May, they rose, by 2%, again.\n",
        "New depot opens | 2025-03-01\nFares rise again | 2025-03-02\nBridge closes | 2025-03-03\n",
        "Depot opens\t2025-03-01\nFares rise\t2025-03-02\nBridge closes\t2025-03-03\n",
        "Smith, 45, of Leeds\nJones, 51, of York\nBrown, 38, of Hull\n",
        "\tThe first paragraph is indented by a tab and has 3 figures.\n\tThe second one too, with 4 of them.\n",
        "a,b,c\nd,e,f\ng,h,i\n",
    ] {
        assert_eq!(shape(text), "", "{text}");
    }
}

#[test]
fn a_figure_has_the_unit_of_its_heading() {
    assert_eq!(
        stated(&["Results of Lowell Motors\n\nRMB m\t2023\t2024\nRevenue\t1,205\t1,310\nNet profit\t98\t101.5\n"]),
        [
            "1,205 = 1205000000 CNY, revenue, , Lowell Motors, 2023, Level",
            "1,310 = 1310000000 CNY, revenue, , Lowell Motors, 2024, Level",
            "98 = 98000000 CNY, net profit, , Lowell Motors, 2023, Level",
            "101.5 = 101500000 CNY, net profit, , Lowell Motors, 2024, Level",
        ]
    );
    assert_eq!(
        stated(&["单位：万辆\n城市\t2023年销量\t2024年销量\n北京\t20.5\t24.6\n上海\t2024\t31.1\n"]),
        [
            "20.5 = 205000 辆, sales, , Beijing, 2023, Level",
            "24.6 = 246000 辆, sales, , Beijing, 2024, Level",
            "2024 = 20240000 辆, sales, , Shanghai, 2023, Level",
            "31.1 = 311000 辆, sales, , Shanghai, 2024, Level",
        ]
    );
}

#[test]
fn a_unit_of_its_own_stays() {
    let found = stated(&["Revenue (RMB m)\t2024\nEast\t12 million\nWest\t$3 million\n"]);
    assert_eq!(found[1], "$3 million = 3000000 USD, revenue, west, , 2024, Level");
}

#[test]
fn a_row_has_the_unit_of_its_label_and_a_part_that_of_the_row_above() {
    assert_eq!(
        shape("Item | 2023 | 2024\nStaff (thousands) | 12.5 | 13.1\n– in shops | 8.2 | 8.4\n"),
        "1 | Item / 2023 / 2024 | Staff (thousands) / 12.5 / 13.1 | – in shops / 8.2 / 8.4"
    );
    let found = stated(&[
        "Operating data of Lowell Air\n\nItem | 2023 | 2024\nPassengers (thousands) | 1,205 | 1,310\n– abroad | 205 | 260\nSeat load factor | 81.0% | 82.5%\n",
    ]);
    assert!(found[0].starts_with("1,205 = 1205000 , passengers"), "{found:?}");
    assert!(found[3].starts_with("260 = 260000 , passengers, , overseas, 2024"), "{found:?}");
    assert!(found[5].starts_with("82.5% = 82.5 %, occupancy"), "{found:?}");
    let found = stated(&["指标 | 2023年 | 2024年\n旅客吞吐量（万人次） | 1205 | 1310\n其中：国际 | 205 | 260\n"]);
    assert!(found[3].starts_with("260 = 2600000 人次, passengers, 国际"), "{found:?}");
}

#[test]
fn a_label_gives_its_unit_to_the_number_behind_its_colon() {
    let found = stated(&["2024年，该港旅客吞吐量（万人次）：1310。货物吞吐量（亿吨）为4.2，比上年多3。\n"]);
    assert!(found[0].starts_with("1310 = 13100000 人次"), "{found:?}");
    assert!(found[1].starts_with("4.2 = 420000000 t"), "{found:?}");
    assert!(found[2].starts_with("3 = 3 ,"), "{found:?}");
    let found = stated(&["In 2024 revenue (RMB m): 1,310. Staff (in all): 20.\n"]);
    assert!(found[0].starts_with("1,310 = 1310000000 CNY"), "{found:?}");
    assert!(found[1].starts_with("20 = 20 ,"), "{found:?}");
}

#[test]
fn links_parted_by_bars_are_no_table() {
    assert_eq!(shape("Home | World | 2024\nNews | Sport | Page 2\n"), "");
    assert_eq!(shape("Reuters | 12 March 2024 | 3 min read\nBy A. Hand | 2 comments | 5 shares\n"), "");
}

#[test]
fn rows_of_segments_are_never_held_against_each_other() {
    assert_eq!(
        cards(&[
            "Market size of bottled tea in China (RMB bn)\n\nSegment\t2024\nBlack tea\t20.5\nGreen tea\t10.2\nOolong\t5.3\n"
        ]),
        [""; 0]
    );
}

#[test]
fn a_total_is_footed() {
    let table = |total: &str| {
        format!(
            "Exports of the city (US$ m)\n\nGoods\t2023\t2024\nToys\t120\t131\nShoes\t80\t92\nLamps\t45\t47\nTotal\t245\t{total}\n"
        )
    };
    assert_eq!(cards(&[&table("270")]), [""; 0]);
    assert_eq!(cards(&[&table("290")]), ["sum-mismatch: 131 + 92 + 47 = 270 ≠ 290"]);
}

#[test]
fn a_total_is_footed_across() {
    let table = |last: &str| {
        format!(
            "地区\t第一季度\t第二季度\t合计\n东部（辆）\t12\t13\t25\n西部（辆）\t8\t9\t17\n南部（辆）\t5\t6\t{last}\n"
        )
    };
    assert_eq!(cards(&[&table("11")]), [""; 0]);
    assert_eq!(cards(&[&table("19")]), ["sum-mismatch: 5 + 6 = 11 ≠ 19"]);
}

#[test]
fn what_does_not_add_up_by_its_nature_is_silent() {
    for table in [
        // an average below the sum
        "Fares (yuan)\t2023\t2024\nBus\t2.5\t2.6\nMetro\t4.1\t4.4\nAll\t3.2\t3.4\n",
        // a part of another row
        "Output (t)\t2023\t2024\nSteel\t120\t131\nof which plate\t80\t92\nIron\t45\t47\nTotal\t165\t178\n",
        // an empty cell
        "Output (t)\t2023\t2024\nSteel\t120\t131\nIron\t\t47\nTotal\t165\t178\n",
        // rates
        "Share (%)\t2023\t2024\nEast\t20.5\t24.6\nWest\t5.3\t6.0\nTotal\t88.3\t91\n",
        // nothing in it shows that the total is one of these
        "Staff\t2023\nEast\t20\nWest\t5\nTotal\t88\n",
    ] {
        assert_eq!(cards(&[table]), [""; 0], "{table}");
    }
}

#[test]
fn a_growth_column_is_held_against_its_levels() {
    let table = |growth: &str| {
        format!(
            "Freight of Ningbo Port (million tonnes)\t2023\t2024\tGrowth\nOre\t120.0\t132.0\t10.0%\nCoal\t80.0\t92.0\t{growth}\n"
        )
    };
    assert_eq!(cards(&[&table("15.0%")]), [""; 0]);
    assert_eq!(cards(&[&table("25.0%")]).len(), 1);
}

#[test]
fn a_change_is_that_of_the_later_year_in_whichever_order() {
    let table = |heads: &str, change: &str| {
        format!(
            "Results ($m)\t{heads}\tChange\nRevenue\t1,312.9\t1,204.5\t9.0%\nGross profit\t552.6\t502.4\t{change}\n"
        )
    };
    assert_eq!(cards(&[&table("2024\t2023", "10.0%")]), [""; 0]);
    assert_eq!(cards(&[&table("2024\t2023", "15.0%")]).len(), 1);
    // a plan, and no year before
    assert_eq!(cards(&[&table("2024\tPlan", "15.0%")]), [""; 0]);
    assert_eq!(cards(&[&table("2024\t2019", "15.0%")]), [""; 0]);
}

#[test]
fn a_table_is_held_against_prose() {
    let table =
        "Tea in figures\nTea Weekly 2025-03-02\n\nRMB bn\t2023\t2024\nChina's bottled-tea market size\t23.7\t25.1\n";
    let prose = "The bottled-tea market in China reached 251 billion yuan in 2024, Coast Mail reports.";
    assert_eq!(cards(&[table, prose]), ["unit-slip: 251 / 25.1 = 10"]);
}

#[test]
fn columns_set_with_blanks_are_a_table() {
    let text = "Traffic of Lund Air\n\n                    May 2025   May 2024   Change   YTD 2025\nPassengers (000)    2,310      2,100      +10.0%   12,846\nCargo (tonnes)      3,942      3,942      0.0%     22,480\n";
    assert_eq!(
        shape(text),
        "1 |  / May 2025 / May 2024 / Change / YTD 2025 | Passengers (000) / 2,310 / 2,100 / +10.0% / 12,846 | Cargo (tonnes) / 3,942 / 3,942 / 0.0% / 22,480"
    );
    let found = stated(&[text]);
    let has = |start: &str, end: &str| found.iter().any(|line| line.starts_with(start) && line.ends_with(end));
    assert!(has("2,310 = 2310000 ", "2025-05, Level"), "{found:#?}");
    // what has added up since January is not told of all the year
    assert!(has("12,846 = 12846000 ", ", , Level"), "{found:#?}");
    assert!(has("10.0% = 10 %", "2025-05, Growth"), "{found:#?}");
}

#[test]
fn blanks_in_prose_part_no_columns() {
    for text in [
        "Sales rose 5%  in May.\nThey fell 3%  in June.\nAnd then 4%  in July.\n",
        "Dep.  06:15  08:40\nArr.  07:05  09:30\n",
    ] {
        assert_eq!(shape(text), "", "{text}");
    }
}

/// The cards of one table.
fn doubted(table: &str) -> String {
    cards(&[&format!("Figures of the year\nCoast Mail· 2025-03-01 08:15\n\n{table}\n")]).join("; ")
}

#[test]
fn what_most_rows_bear_out_is_held_against_the_rest() {
    // no heading says what the third column is
    let growth = "| Port | One | Two | Three |\n|---|---|---|---|\n| Ash | 1,396.3 | 1,712.8 | 22.7% |\n| Elm | 1,661.5 | 1,855.6 | 11.7% |\n| Oak | 820.4 | 708.0 | -13.7% |\n";
    assert_eq!(doubted(growth), "");
    assert_eq!(
        doubted(&growth.replace("1,855.6", "6,855.6")),
        "growth-mismatch: 6.8556 / 1.6615 − 1 = +312.6% ≠ 11.7%"
    );
    assert!(doubted(&growth.replace("-13.7%", "13.7%")).starts_with("growth-mismatch"));
    let share = "| Year | Trips | By rail | Of all |\n|---|---|---|---|\n| 2022 | 6480 | 3610 | 55.7% |\n| 2023 | 15210 | 8840 | 58.1% |\n| 2024 | 16720 | 10120 | 60.5% |\n";
    assert_eq!(doubted(share), "");
    assert_eq!(doubted(&share.replace("8840", "4840")), "implied-base: 4.84 / 15.21 = 31.8% ≠ 58.1%");
    let sum = "| Town | One | Two | Three |\n|---|---|---|---|\n| Ash | 1,204 | 3,318 | 4,522 |\n| Elm | 2,660 | 1,117 | 3,777 |\n| Oak | 815 | 2,290 | 3,105 |\n";
    assert_eq!(doubted(sum), "");
    assert_eq!(doubted(&sum.replace("3,105", "3,705")), "sum-mismatch: 815 + 2290 = 3105 ≠ 3705");
}

#[test]
fn shares_of_one_whole_agree_on_it() {
    let list = "The warehouse sent 412,000 crates.\n\n| To | Crates | Part | Part before |\n|---|---|---|---|\n| Ash | 156,600 | 38% | 31% |\n| Elm | 144,200 | 35% | 44% |\n| Oak | 111,200 | 27% | 25% |\n";
    assert_eq!(doubted(list), "");
    let off = doubted(&list.replace("144,200", "576,800"));
    assert!(off.contains("implied-base: 576.8 / 412"), "{off}");
}

#[test]
fn columns_that_bear_nothing_out_are_left_alone() {
    for table in [
        // one row fits by chance
        "| Port | One | Two | Three |\n|---|---|---|---|\n| Ash | 1,396.3 | 1,712.8 | 22.7% |\n| Elm | 1,661.5 | 1,855.6 | 18.2% |\n| Oak | 820.4 | 708.0 | 41.0% |\n",
        // the last row is of another kind: two of four are not enough
        "| Item | 2023 | 2024 | Rate |\n|---|---|---|---|\n| Grain | 412 | 433 | 5.1% |\n| Fruit | 204 | 231 | 13.2% |\n| Fish | 96 | 101 | 2.0% |\n| Milk | 310 | 322 | 9.0% |\n",
        // of small numbers some make a sum by chance
        "| Team | Played | Won | Drawn | Lost | For | Against | Points |\n|---|---|---|---|---|---|---|---|\n| Ash | 24 | 12 | 5 | 7 | 41 | 30 | 41 |\n| Elm | 24 | 10 | 8 | 6 | 38 | 31 | 38 |\n| Oak | 25 | 11 | 4 | 10 | 29 | 35 | 37 |\n",
        "| Team | Won | Drawn | Points |\n|---|---|---|---|\n| Ash | 12 | 3 | 39 |\n| Elm | 10 | 5 | 35 |\n| Oak | 9 | 4 | 31 |\n",
    ] {
        assert_eq!(doubted(table), "");
    }
}

#[test]
fn a_total_below_one_of_its_parts_is_declared_by_the_other_columns() {
    let table = "| Carrier | Users | Masts |\n|---|---|---|\n| Lark | 4520 | 1790 |\n| Heron | 2110 | 1390 |\n| Wren | 510 | 300 |\n| Total | 7140 | 3480 |\n";
    assert_eq!(doubted(table), "");
    assert!(doubted(&table.replace("1390", "4390")).starts_with("part-exceeds-whole"));
    // a row of averages is no total, whatever it is called
    assert_eq!(
        doubted("| Depot | Wait | Load |\n|---|---|---|\n| Ash | 12 | 80 |\n| Elm | 18 | 60 |\n| Total | 15 | 70 |\n"),
        ""
    );
}

#[test]
fn a_rate_in_brackets_fell_and_an_amount_in_brackets_is_in_no_sum() {
    let table = "| Unit | 2024 | 2023 | Change |\n|---|---|---|---|\n| Ash | 130.0 | 120.0 | 8.3% |\n| Elm | 110.0 | 112.0 | (1.8%) |\n| Relief | (14.0) | 3.0 | |\n| Total | 226.0 | 235.0 | (3.8%) |\n";
    assert_eq!(doubted(table), "");
    assert!(doubted(&table.replace("(1.8%)", "1.8%")).starts_with("growth-mismatch"));
}

#[test]
fn columns_go_by_the_time_of_the_table_and_of_the_column_before() {
    let notice = "砺光科技股份有限公司2025年第三季度报告\n\n除另有说明外，金额单位为人民币百万元。\n\n\
                  | 项目 | 第三季度 | 上年同期 | 变动 | 年初至报告期末 | 上年同期 |\n\
                  | 营业收入 | 1,310.4 | 1,040.0 | 26.0% | 3,720.6 | 3,010.2 |\n\
                  | 净利润 | 41.2 | 30.9 | 33.3% | 104.8 | 79.4 |\n";
    let periods: Vec<String> = stated(&[notice])
        .iter()
        .take(5)
        .map(|line| line.split(", ").filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
        .collect();
    assert_eq!(
        periods,
        [
            "1,310.4 = 1310400000 CNY, revenue, 砺光科技, 砺光科技, 2025Q3, Level",
            "1,040.0 = 1040000000 CNY, revenue, 砺光科技, 砺光科技, 2024Q3, Level",
            "26.0% = 26 %, revenue, 砺光科技, 砺光科技, 2025Q3, Growth",
            "3,720.6 = 3720600000 CNY, revenue, 砺光科技, 砺光科技, 2025-01..2025-09, Level",
            "3,010.2 = 3010200000 CNY, revenue, 砺光科技, 砺光科技, 2024-01..2024-09, Level",
        ]
    );
    let interim = "Larkspur Foods Group: interim results\n\nAll amounts in RMB million unless stated otherwise.\n\n\
                   | | Six months ended 30 June 2025 | Year earlier | Change |\n|---|---|---|---|\n\
                   | Revenue | 712.4 | 562.1 | 26.7% |\n| Net loss | 74.2 | 96.5 | -23.1% |\n";
    assert_eq!(cards(&[interim]), Vec::<String>::new());
    let slipped = cards(&[&interim.replace("26.7%", "62.7%")]);
    assert!(slipped.iter().any(|card| card.starts_with("growth-mismatch")), "{slipped:?}");
}

#[test]
fn the_last_row_is_the_place_around_the_others() {
    let table = "Libraries of the province\nCoast Mail, 2025-03-02\n\n| City | Libraries | Loans |\n| Fuzhou | 15 | 14,860 |\n\
                 | Xiamen | 10 | 11,220 |\n| Quanzhou | 13 | 10,680 |\n| Sanming | 12 | 4,470 |\n| Whole province | 50 | 41,230 |\n";
    assert_eq!(cards(&[table]), Vec::<String>::new());
    let slipped = cards(&[&table.replace("11,220", "12,120")]);
    assert!(slipped.iter().any(|card| card.starts_with("sum-mismatch")), "{slipped:?}");
    let shared = "Fires of the summer\nCoast Mail, 2025-10-02\n\n| District | Burnt (ha) | Share |\n| Guarda | 46,700 | 40.0% |\n\
                  | Coimbra | 37,900 | 32.5% |\n| Viseu | 32,100 | 27.5% |\n| Portugal | 116,700 | |\n";
    assert_eq!(cards(&[shared]), Vec::<String>::new());
    let slipped = cards(&[&shared.replace("116,700", "161,700")]);
    assert!(slipped.iter().any(|card| card.starts_with("sum-mismatch")), "{slipped:?}");
    // the leading ones of a country are not all of it
    let leading = "Boxes of the year\nCoast Mail, 2025-03-02\n\n| Port | Boxes |\n| Shanghai | 4,900 |\n| Ningbo | 3,530 |\n\
                   | Shenzhen | 2,990 |\n| China | 31,000 |\n";
    assert_eq!(cards(&[leading]), Vec::<String>::new());
}

//! A stretch named again by its length alone, and what is no part of a topic's name.

use super::states;

#[test]
fn the_half_the_quarter_and_the_full_year() {
    states(
        "Yuntu Motors sells more\nDaily, August 20, 2025\nRevenue of Yuntu Motors in the first half of 2025 was $3.24 billion. \
         Second-quarter revenue was $1.82 billion, against $1.42 billion in the first quarter. Net profit for the half was $386 million. \
         It had sales of $1.1 billion in the quarter and keeps its goal of $7 billion for the full year.",
        &[
            "$3.24 billion → revenue | Yuntu Motors | 2025H1 | actual | level",
            "$1.82 billion → revenue | Yuntu Motors | 2025Q2 | actual | level",
            "$1.42 billion → revenue | Yuntu Motors | 2025Q1 | actual | level",
            "$386 million → net profit | Yuntu Motors | 2025H1 | actual | level",
            "$1.1 billion → sales | Yuntu Motors | 2025Q2 | actual | level",
            "$7 billion → sales | Yuntu Motors | 2025 | target | level",
        ],
    );
}

#[test]
fn the_whole_year_that_an_article_is_about() {
    states(
        "云图公司半年报\n2025-08-20\n云图公司上半年营业收入为32.4亿元。公司全年目标为70亿元。",
        &[
            "32.4亿元 → revenue | 云图公司 | 2025H1 | actual | level",
            "70亿元 → revenue | 云图公司 | 2025 | target | level",
        ],
    );
    // half of something is no half of the year
    states(
        "In the first half of 2025 sales were $3 billion. In the half of the shops that stayed open, sales were $2 billion in July 2025.",
        &["$3 billion → sales | - | 2025H1 | actual | level", "$2 billion → sales | - | 2025-07 | actual | level"],
    );
}

#[test]
fn a_time_behind_both_ends_of_a_change_is_that_of_the_later() {
    states(
        "Week in brief\nGrocer Note, 5 November 2025\n\n- The label keeps growing: in 2023 it sold 640 million pounds' worth, 16.4% more \
         than the year before.\n- Own labels' share of grocery spending rose to 51.8% from 50.6% in the 12 weeks to 5 October, the \
         institute reports.\n",
        &[
            "640 million pounds → sales | - | 2023 | actual | level",
            "16.4% → sales | - | 2023 | actual | growth",
            "51.8% → spending | - | 2025-07-14..2025-10-05 | actual | share",
            "50.6% → spending | - | - | actual | share",
        ],
    );
}

#[test]
fn a_paper_tells_of_its_own_land() {
    states(
        "Waiting lists grow\nDublin Courier, February 11, 2026\nThe waiting list had 700,400 people at the end of January.",
        &["700,400 → waiting list | Ireland | 2026-01 | actual | level"],
    );
    // but not where it names another
    states(
        "Waiting lists grow\nDublin Courier, February 11, 2026\nThe waiting list in Norway had 700,400 people at the end of January.",
        &["700,400 → waiting list | Norway | 2026-01 | actual | level"],
    );
}

#[test]
fn half_year_figures_are_of_the_half_that_was_over_last() {
    states(
        "Yuntu Motors sells more\nDaily, August 20, 2025\nIts rival Hanlu said half-year sales had risen to 2.88 billion yuan.",
        &["2.88 billion yuan → sales | Hanlu | 2025H1 | actual | level"],
    );
    states(
        "Yuntu Motors sells more\nDaily, February 20, 2025\nIts rival Hanlu said half-year sales had risen to 2.88 billion yuan.",
        &["2.88 billion yuan → sales | Hanlu | 2024H2 | actual | level"],
    );
}

#[test]
fn a_year_set_off_by_commas_closes_what_stands_before_it() {
    states(
        "China's mills used 1,640 GWh in 2024. Norway shows where this ends: its mills used 6,970 GWh, in 2023, and Bergen took no new ones.",
        &["1,640 GWh → - | China | 2024 | actual | level", "6,970 GWh → - | Norway | 2023 | actual | level"],
    );
    states(
        "China's mills used 1,640 GWh in 2024. Norway's used 6,970 GWh, and in 2025, 8,100 GWh were used.",
        &[
            "1,640 GWh → - | China | 2024 | actual | level",
            "6,970 GWh → - | Norway | 2024 | actual | level",
            "8,100 GWh → - | Norway | 2025 | actual | level",
        ],
    );
}

#[test]
fn a_day_beside_the_same_day_of_the_year_before() {
    states(
        "鸡蛋价格走高\n2025-05-13 海湾周刊\n\n5月12日，全国鸡蛋平均价格为9.8元，上年同期为8.6元。",
        &["9.8元 → price | China | 2025-05-12 | actual | level", "8.6元 → price | China | 2024-05-12 | actual | level"],
    );
}

#[test]
fn a_time_in_brackets_is_that_of_what_it_leads() {
    states(
        "Lowell Motors Inc. gave its results for the six months to 30 September 2025. Revenue rose to £481.6 million (six months to 30 September 2024: £448.8 million).",
        &[
            "£481.6 million → revenue | Lowell Motors | 2025-04..2025-09 | actual | level",
            "£448.8 million → revenue | Lowell Motors | 2024-04..2024-09 | actual | level",
        ],
    );
}

#[test]
fn a_half_and_a_quarter_that_are_told_are_over() {
    let text =
        |told: &str| format!("Lowell Motors sells more\nDaily, November 20, 2025\nLowell Motors Inc. said {told}.");
    states(
        &text("first-half sales were 4.82 billion yuan"),
        &["4.82 billion yuan → sales | Lowell Motors | 2025H1 | actual | level"],
    );
    states(
        &text("sales in the first quarter were 2.2 billion yuan"),
        &["2.2 billion yuan → sales | Lowell Motors | 2025Q1 | actual | level"],
    );
    states(
        &text("it will open 40 stores in the first quarter"),
        &["40 → stores | Lowell Motors | 2026Q1 | forecast | level"],
    );
    let ahead = "Tea\nDaily, December 20, 2025\nThe bottled-tea market in China is set to reach 9 billion yuan in the first quarter.";
    states(ahead, &["9 billion yuan → market size | China | 2026Q1 | forecast | level"]);
}

#[test]
fn the_end_of_the_year_that_is_told() {
    states(
        "青石集团年报\n财经日报 2025年4月29日\n\n青石集团2024年营收98.6亿元。\n\n年末集团总资产542亿元。预计到年底总资产达600亿元。",
        &[
            "98.6亿元 → revenue | 青石集团 | 2024 | actual | level",
            "542亿元 → assets | 青石集团 | 2024 | actual | level",
            "600亿元 → assets | 青石集团 | 2025 | forecast | level",
        ],
    );
}

#[test]
fn the_edges_of_the_month_that_is_told() {
    states(
        "7月多晶硅涨价\n硅业日报 2025年8月6日\n\n7月，多晶硅均价由月初的每吨3.45万元升至月末的4.72万元，上涨36.8%。",
        &[
            "3.45万元 → price | China | 2025-07-01..2025-07-05 | actual | level",
            "4.72万元 → price | China | 2025-07 | actual | level",
            "36.8% → price | China | 2025-07 | actual | growth",
        ],
    );
}

#[test]
fn what_is_held_against_a_plan_was_reached() {
    states(
        "Harvest ahead\nFarm Post, 3 November 2025\n\nGrowers in Jaén expect output of 440,000 tonnes in 2026, after 487,000 tonnes in 2024.",
        &[
            "440,000 tonnes → output | Jaén | 2026 | forecast | level",
            "487,000 tonnes → output | Jaén | 2024 | actual | level",
        ],
    );
}

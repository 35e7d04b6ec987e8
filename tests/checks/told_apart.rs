//! What is told in two places: growths and levels of one subject in two languages, parts and shares said to be all, what is counted
//! anew, and bounds that are of another metric.

use super::*;

#[test]
fn a_growth_in_one_language_and_its_levels_in_another() {
    let growth = |rate: &str| {
        format!(
            "Panels rush to the grid\nEnergy Desk, July 25, 2025\n\nChina's new photovoltaic capacity in the first half of the year was {rate} higher than a year before."
        )
    };
    let levels =
        "上半年光伏新增装机\n能源观察报 2025-07-24\n\n2025年1—6月，全国光伏新增装机208.6GW，去年同期为102.4GW。";
    fires("growth-mismatch", &[&growth("130.7%"), levels], "130.7% / 208.6GW");
    silent(&[&growth("103.7%"), levels]);
    // of wind the rate says nothing
    silent(&[&growth("130.7%").replace("photovoltaic", "wind"), levels]);
}

#[test]
fn parts_that_words_say_are_all() {
    let lines = |last: &str| {
        format!(
            "2024年营业收入36.8亿元，比上年的33.0亿元增长11.5%，其中票务收入12.4亿元、资源开发收入15.7亿元、建设管理收入{last}亿元，三项合计即为全部营收。"
        )
    };
    fires("sum-mismatch", &[&lines("6.7")], "36.8亿元 / 12.4亿元");
    silent(&[&lines("8.7")]);
    // nothing says so
    never("sum-mismatch", &[&lines("6.7").replace("，三项合计即为全部营收", "")]);
    // a bound of the headline meets whatever lies beyond it
    let titled = |one: &str| {
        format!(
            "上半年光伏新增装机超200GW\n能源观察报 2025-07-24\n\n2025年1—6月，全国光伏新增装机208.6GW，去年同期为102.4GW。其中，集中式{one}GW，分布式101.4GW。"
        )
    };
    fires("sum-mismatch", &[&titled("98.2")], "208.6GW / 98.2GW");
    silent(&[&titled("107.2")]);
}

#[test]
fn shares_of_a_structure_in_words() {
    let split =
        |last: &str| format!("By region, sales split as follows: Americas 38%, Asia 27%, Oceania 24%, Europe {last}.");
    fires("shares-over-whole", &[&split("16%")], "38% / 27%");
    never("shares-over-whole", &[&split("11%")]);
    let spent = |last: &str| {
        format!(
            "In the consumption structure of 2024, food occupies 52%, care occupies 28%, supplies occupy 12% and services occupy {last}."
        )
    };
    fires("shares-over-whole", &[&spent("16%")], "52% / 28%");
    never("shares-over-whole", &[&spent("8%")]);
    // each is asked for itself
    never("shares-over-whole", &["Of those asked, 52% buy food, 48% buy care and 31% buy both."]);
}

#[test]
fn so_many_of_them_behind_a_semicolon() {
    let mills = |share: &str| {
        format!("Inspectors of the board visited 60 mills this summer; 21 of them, or {share}, failed on labelling.")
    };
    fires("percent-vs-count", &[&mills("45%")], "45% / 21");
    silent(&[&mills("35%")]);
}

#[test]
fn two_rates_of_one_sentence() {
    let deal = |dollars: &str| {
        format!(
            "Lowell will pay €84 million ($97.4 million) for 60% of Marlow, which values the firm at €140 million ({dollars})."
        )
    };
    fires("conversion-rate", &[&deal("$182 million")], "€140 million / $182 million");
    never("conversion-rate", &[&deal("$162 million")]);
}

#[test]
fn what_grew_is_counted_anew() {
    never(
        "growth-mismatch",
        &[
            "In 2024 the number of cats was 75.1 million, and the number of dogs only increased by 1.5% from 51.8 million of the last year.",
        ],
    );
    fires(
        "growth-mismatch",
        &["In 2024 the number of cats was 75.1 million, an increase of 1.5% from 51.8 million of the last year."],
        "1.5% / 75.1 million",
    );
}

#[test]
fn a_year_before_the_one_that_is_told() {
    let one =
        "Lines of the coast\nCoast Mail · 2025-10-11\n\n2024年滨海地铁客运量9.86亿人次，较2023年的9.27亿人次增长6.4%。";
    let other = "城轨客流\n城轨报 2025-08-21\n\n城市方面，2023年滨海地铁客运量达9.86亿人次，比上年增长6.4%。";
    let towns = |text: &str| text.replace("滨海", "长沙");
    fires("year-shift", &[&towns(one), &towns(other)], "9.86亿人次 / 9.86亿人次");
    never("year-shift", &[&towns(one), &towns(&other.replace("2023年", "2024年"))]);
}

#[test]
fn an_end_before_its_start_behind_a_comma() {
    let stretch = |end: &str| format!("项目申报\n滨海日报 2026-01-30\n\n申报期自2026年4月20日起，至{end}止。");
    fires("date-logic", &[&stretch("4月2日")], "2026年4月20日 / 4月2日");
    silent(&[&stretch("4月28日")]);
    silent(&[&stretch("2027年4月2日")]);
}

#[test]
fn a_stay_that_is_said_to_be_shorter() {
    let stay = |verb: &str| format!("运营方面，公司平均住院日继续{verb}，由2024年的7.2天变为2025年的7.6天。");
    fires("direction", &[&stay("缩短")], "7.2天 / 7.6天");
    silent(&[&stay("延长")]);
}

#[test]
fn a_range_told_as_one_begins_below_its_end() {
    fires("inverted-range", &["The subsidy of the year is 800 to 500 yuan per unit."], "800 / 500 yuan per unit");
    never("inverted-range", &["The subsidy of the year is 500 to 800 yuan per unit."]);
    never("inverted-range", &["The subsidy fell from 800 to 500 yuan per unit."]);
    never("inverted-range", &["The rate was 35 to one U.S. dollar."]);
}

#[test]
fn a_bound_of_the_headline_is_of_its_own_metric() {
    let page = |profit: &str| {
        format!(
            "Lowell Air's yearly profit tops 1.9 billion yuan\nHarbour Daily, February 12, 2026\n\nLowell Air had a profit of {profit} billion yuan in 2025 on revenue of 31.4 billion yuan."
        )
    };
    fires("title-body", &[&page("1.86")], "1.9 billion yuan / 1.86 billion yuan");
    silent(&[&page("1.96")]);
}

#[test]
fn a_compound_rate_whose_last_level_stands_before() {
    let length = |rate: &str| {
        format!(
            "截至2024年底，全国共有58个城市开通地铁，运营里程12160.8公里，比上年末的11224.6公里增长8.3%。\n\n运营里程在2020年底为7969.7公里，到2024年底的四年间年均复合增长率达{rate}。"
        )
    };
    fires("cagr-mismatch", &[&length("13.2%")], "13.2% / 7969.7公里");
    silent(&[&length("11.1%")]);
}
